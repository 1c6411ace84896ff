//! One request and its answer as they travelled, before anything is taken out.

use std::io::Read;
use std::time::Duration;

use bytes::Bytes;
use flate2::read::{DeflateDecoder, GzDecoder, ZlibDecoder};
use http::header::CONTENT_ENCODING;
use http::{HeaderMap, Method};

/// A request and its answer. It holds secrets, so it shows none of its values.
#[derive(Clone)]
pub struct Exchange {
    /// When the answer came, as time since 1970.
    pub at: Duration,
    /// Scheme, host and port of the service, where it is another than the recording's.
    pub origin: Option<String>,
    /// Method of the request.
    pub method: Method,
    /// The path below the base URL of the API, as it was sent.
    pub path: String,
    /// The query as it was sent, without the question mark.
    pub query: String,
    /// Headers of the request.
    pub request_headers: HeaderMap,
    /// Body of the request; empty for none.
    pub request_body: Bytes,
    /// Status of the answer.
    pub status: u16,
    /// Headers of the answer.
    pub headers: HeaderMap,
    /// Body of the answer; empty for none.
    pub body: Bytes,
}

impl std::fmt::Debug for Exchange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Exchange").field("method", &self.method).field("status", &self.status).finish_non_exhaustive()
    }
}

/// Undoes the coding of a body, at most `cap` bytes of it.
///
/// # Errors
/// Words for the reader of the summary, when the coding is unknown, broken or hides too much.
pub(super) fn plain(headers: &HeaderMap, body: &Bytes, cap: usize) -> Result<Bytes, String> {
    let coding = headers.get(CONTENT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let coding = coding.trim().to_ascii_lowercase();
    if body.is_empty() || coding.is_empty() || coding == "identity" {
        return Ok(body.clone());
    }
    let mut out = Vec::new();
    let limit = u64::try_from(cap).unwrap_or(u64::MAX).saturating_add(1);
    let read = match coding.as_str() {
        "gzip" | "x-gzip" => GzDecoder::new(body.as_ref()).take(limit).read_to_end(&mut out),
        // The name means the zlib format, and some send the bare one.
        "deflate" => ZlibDecoder::new(body.as_ref()).take(limit).read_to_end(&mut out).or_else(|_| {
            out.clear();
            DeflateDecoder::new(body.as_ref()).take(limit).read_to_end(&mut out)
        }),
        _ => return Err(format!("a body is encoded as `{coding}`, which cannot be read")),
    };
    match read {
        Err(_) => Err(format!("a body announced as `{coding}` is not")),
        Ok(_) if out.len() > cap => Err("a body is larger than what is kept of one".to_owned()),
        Ok(_) => Ok(Bytes::from(out)),
    }
}
