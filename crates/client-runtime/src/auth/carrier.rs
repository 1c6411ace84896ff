//! The part of a request that carries the token or key.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;
use reqwest::header::{COOKIE, HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use super::AuthError;

/// What cannot stand for itself: all but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The part of a request that carries the token or key, as the generated client names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Carrier {
    /// This header, in lower case.
    Header(&'static str),
    /// This query parameter.
    Query(&'static str),
    /// This cookie.
    Cookie(&'static str),
}

/// The same, ready for use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    Header(HeaderName),
    Query(&'static str),
    Cookie(&'static str),
}

impl Place {
    pub(crate) fn of(carrier: Carrier) -> Self {
        match carrier {
            Carrier::Header(name) => Self::Header(HeaderName::from_static(name)),
            Carrier::Query(name) => Self::Query(name),
            Carrier::Cookie(name) => Self::Cookie(name),
        }
    }

    /// The header that nobody else may write.
    pub(crate) fn header(&self) -> Option<&HeaderName> {
        match self {
            Self::Header(name) => Some(name),
            Self::Cookie(_) => Some(&COOKIE),
            Self::Query(_) => None,
        }
    }
}

/// Sets one parameter of the query. The others stay as they are written, byte for byte.
pub(super) fn set_query(url: &mut Url, name: &str, secret: &SecretString) {
    let name = utf8_percent_encode(name, RESERVED).to_string();
    let value = utf8_percent_encode(secret.expose_secret(), RESERVED).to_string();
    let is_own = |pair: &&str| pair.split_once('=').map_or(*pair, |(own, _)| own) == name;
    let others = url.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty() && !is_own(pair));
    let pairs: Vec<String> = others.map(str::to_owned).chain([format!("{name}={value}")]).collect();
    url.set_query(Some(&pairs.join("&")));
}

/// Sets one cookie beside others.
pub(super) fn set_cookie(headers: &mut HeaderMap, name: &str, secret: &SecretString) -> Result<(), AuthError> {
    let unusable = || AuthError::malformed("the key has characters that no cookie can carry");
    let secret = secret.expose_secret();
    // RFC 6265, section 4.1.1.
    if !secret.bytes().all(|byte| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte)) {
        return Err(unusable());
    }
    let sent = headers.get(COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_own = |pair: &&str| pair.split_once('=').map_or(*pair, |(own, _)| own) == name;
    let others = sent.split(';').map(str::trim).filter(|pair| !pair.is_empty() && !is_own(pair));
    let pairs: Vec<String> = others.map(str::to_owned).chain([format!("{name}={secret}")]).collect();
    let mut value = HeaderValue::try_from(pairs.join("; ")).map_err(|_| unusable())?;
    value.set_sensitive(true);
    headers.insert(COOKIE, value);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_in_the_query_stands_once_and_leaves_the_rest_as_it_is() {
        for (before, after) in [
            ("https://example.com/a", "https://example.com/a?k=s%26%3D%20%2B"),
            ("https://example.com/a?x=%2f+1&k=old&y", "https://example.com/a?x=%2f+1&y&k=s%26%3D%20%2B"),
        ] {
            let mut url = Url::parse(before).unwrap();
            set_query(&mut url, "k", &SecretString::from("s&= +"));
            assert_eq!(url.as_str(), after);
        }
    }

    #[test]
    fn a_key_in_a_cookie_stands_once_beside_the_others_and_is_sensitive() {
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, HeaderValue::from_static("a=1; k=old"));
        set_cookie(&mut headers, "k", &SecretString::from("s3cret")).unwrap();
        assert_eq!(headers[COOKIE], "a=1; k=s3cret");
        assert!(headers[COOKIE].is_sensitive());
    }

    #[test]
    fn a_key_that_no_cookie_can_carry_is_an_error_without_the_key() {
        for secret in ["s3;cret", "s3 cret", "s3\ncret", "s3\"cret"] {
            let error = set_cookie(&mut HeaderMap::new(), "k", &SecretString::from(secret)).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("cret"), "{error}");
        }
    }
}
