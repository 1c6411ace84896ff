//! Asking for the rest of a body that broke off.

use reqwest::header::{
    ACCEPT_RANGES, CONTENT_RANGE, DATE, ETAG, HeaderMap, HeaderValue, IF_RANGE, LAST_MODIFIED, RANGE,
};
use reqwest::{Method, Request, StatusCode};
use tracing::info;

use super::stream::ByteStream;
use crate::call::Call;
use crate::error::Error;
use crate::headers::http_date;
use crate::operation::Operation;
use crate::response::Response;
use crate::retry::Failure;
use crate::runtime::Runtime;

/// What a body came from, and where its rest can be had.
pub(crate) struct Source {
    runtime: Runtime,
    http: reqwest::Client,
    operation: &'static Operation,
    request: Request,
}

/// How a body goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Continuation {
    /// With the byte after the last one.
    Onward,
    /// With its first byte.
    FromStart,
}

impl Source {
    /// None where the request is one that knows no parts.
    pub(crate) fn new(
        runtime: Runtime,
        http: reqwest::Client,
        operation: &'static Operation,
        request: Request,
    ) -> Option<Self> {
        let divisible = request.method() == Method::GET && !request.headers().contains_key(RANGE);
        divisible.then_some(Self { runtime, http, operation, request })
    }

    /// Whether the allowance of the client pays for another request after this failure.
    fn may_ask_again(&self, failure: Failure) -> bool {
        matches!(failure, Failure::Broken | Failure::TimedOut) && self.runtime.allowance().pay(failure)
    }

    fn request(&self, from: u64, unchanged: HeaderValue) -> Option<Request> {
        let mut request = self.request.try_clone()?;
        let range = HeaderValue::try_from(format!("bytes={from}-")).ok()?;
        request.headers_mut().insert(RANGE, range);
        request.headers_mut().insert(IF_RANGE, unchanged);
        Some(request)
    }

    async fn send(&self, request: Request) -> Result<Response, Error> {
        Box::pin(Call::send(&self.runtime, &self.http, self.operation, request)).await
    }
}

impl ByteStream {
    /// After a broken connection, asks for what is missing. The error comes back where that cannot
    /// be had; `from_start` says whether the whole body once more is welcome, too.
    pub(super) async fn resume(&mut self, torn: Error, from_start: bool) -> Result<Continuation, Error> {
        let Some(source) = &self.source else { return Err(torn) };
        let Some(unchanged) = validator(&self.meta.headers) else { return Err(torn) };
        let Some(request) = source.request(self.received, unchanged) else { return Err(torn) };
        if !source.may_ask_again(torn.failure()) {
            return Err(torn);
        }
        info!(operation_id = source.operation.id, from = self.received, "asking for the rest of a body");
        let response = match source.send(request).await {
            Ok(response) => response,
            Err(error) if error.previous().is_none() => return Err(error.with_previous(Some(torn))),
            Err(error) => return Err(error),
        };
        match response.own_status() {
            StatusCode::PARTIAL_CONTENT if first_byte(response.headers()) == Some(self.received) => {
                self.continue_with(response);
                Ok(Continuation::Onward)
            }
            StatusCode::OK if from_start => {
                self.start_over_with(response);
                Ok(Continuation::FromStart)
            }
            _ => Err(torn),
        }
    }
}

/// What names this very version of the body, if the service hands out parts of it at all.
fn validator(headers: &HeaderMap) -> Option<HeaderValue> {
    let ranges = headers.get(ACCEPT_RANGES)?.to_str().ok()?;
    if !ranges.split(',').any(|unit| unit.trim().eq_ignore_ascii_case("bytes")) {
        return None;
    }
    match headers.get(ETAG) {
        // A weak tag stays the same although bytes change.
        Some(tag) if !tag.as_bytes().starts_with(b"W/") => Some(tag.clone()),
        _ => headers.get(LAST_MODIFIED).filter(|_| is_settled(headers)).cloned(),
    }
}

/// A time of change names one version only if the body was not changed again within its second.
fn is_settled(headers: &HeaderMap) -> bool {
    let time = |name| http_date(headers.get(name)?.to_str().ok()?);
    time(DATE).zip(time(LAST_MODIFIED)).is_some_and(|(answered, modified)| (answered - modified).num_seconds() >= 1)
}

/// Where the part begins.
fn first_byte(headers: &HeaderMap) -> Option<u64> {
    let range = headers.get(CONTENT_RANGE)?.to_str().ok()?.trim();
    let (first, _) = range.strip_prefix("bytes ")?.split_once('-')?;
    first.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn only_what_names_the_very_bytes_vouches_for_them() {
        const THEN: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
        const LATER: &str = "Sun, 06 Nov 1994 08:49:38 GMT";
        for (pairs, expected) in [
            (&[("accept-ranges", "bytes"), ("etag", "\"1\"")][..], Some("\"1\"")),
            (&[("accept-ranges", "bytes"), ("etag", "W/\"1\"")], None),
            (&[("accept-ranges", "none"), ("etag", "\"1\"")], None),
            (&[("etag", "\"1\"")], None),
            (&[("accept-ranges", "bytes")], None),
            (&[("accept-ranges", "bytes"), ("last-modified", THEN), ("date", LATER)], Some(THEN)),
            (&[("accept-ranges", "bytes"), ("last-modified", THEN), ("date", THEN)], None),
            (&[("accept-ranges", "bytes"), ("last-modified", THEN)], None),
        ] {
            let found = validator(&headers(pairs));
            assert_eq!(found.as_ref().map(|value| value.to_str().unwrap()), expected, "{pairs:?}");
        }
    }

    #[test]
    fn the_beginning_of_a_part_is_read_from_its_range() {
        assert_eq!(first_byte(&headers(&[("content-range", "bytes 5-9/10")])), Some(5));
        assert_eq!(first_byte(&headers(&[("content-range", "bytes 5-9/*")])), Some(5));
        for unusable in ["bytes */10", "items 5-9/10", "5-9/10", "bytes x-9/10"] {
            assert_eq!(first_byte(&headers(&[("content-range", unusable)])), None, "{unusable}");
        }
    }
}
