//! Answers that come compressed although no request asks for it.

use reqwest::header::{CONTENT_ENCODING, HeaderMap};

/// The codings that are named in an error. Others are not, since the text is the service's.
const KNOWN: [&str; 6] = ["gzip", "x-gzip", "deflate", "br", "zstd", "compress"];

/// What the body is besides unreadable, as in `gzip-encoded, which nobody asked for`; none for a body that is sent as
/// it is. An HTTP client that decompresses takes the header away.
pub(crate) fn unasked(headers: &HeaderMap) -> Option<String> {
    let codings = headers.get_all(CONTENT_ENCODING).iter().flat_map(|value| value.to_str().unwrap_or("?").split(','));
    // Of several codings the last one listed was applied last and is what the bytes are.
    let coding = codings.map(|coding| coding.trim().to_ascii_lowercase()).rfind(|coding| {
        let unchanged = coding.is_empty() || coding == "identity";
        !unchanged
    })?;
    let name = KNOWN.iter().find(|known| **known == coding);
    Some(match name {
        Some(name) => format!("{name}-encoded, which nobody asked for"),
        None => "encoded in a way that nobody asked for".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unasked_of(values: &[&'static str]) -> Option<String> {
        unasked(&values.iter().map(|value| (CONTENT_ENCODING, value.parse().unwrap())).collect())
    }

    #[test]
    fn the_coding_is_named_if_it_is_one_that_is_known() {
        assert_eq!(unasked_of(&["gzip"]).unwrap(), "gzip-encoded, which nobody asked for");
        assert_eq!(unasked_of(&["identity, GZip "]).unwrap(), "gzip-encoded, which nobody asked for");
        assert_eq!(unasked_of(&["deflate", "br"]).unwrap(), "br-encoded, which nobody asked for");
        assert_eq!(unasked_of(&["s3cret"]).unwrap(), "encoded in a way that nobody asked for");
    }

    #[test]
    fn a_body_sent_as_it_is_has_none() {
        for values in [&[][..], &["identity"], &[""], &[" , Identity"]] {
            assert_eq!(unasked_of(values), None, "{values:?}");
        }
    }
}
