//! What the runtime reads from the headers of an answer.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use reqwest::header::{CONTENT_TYPE, HeaderMap, RETRY_AFTER};

/// In this order: the service's own name for the call first, the trace it belongs to last.
const REQUEST_ID_HEADERS: [&str; 4] = ["x-request-id", "request-id", "x-correlation-id", "traceparent"];

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_ID_HEADERS.iter().find_map(|name| headers.get(*name)?.to_str().ok())
}

pub(crate) fn content_type(headers: &HeaderMap) -> Option<&str> {
    headers.get(CONTENT_TYPE)?.to_str().ok()
}

/// How long to wait, as asked by an answer that arrived at `received`. A date that has passed
/// means no wait.
pub(crate) fn retry_after(headers: &HeaderMap, received: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = DateTime::parse_from_rfc2822(text).ok()?;
    let wait = date.with_timezone(&Utc) - DateTime::<Utc>::from(received);
    Some(wait.to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn the_services_own_request_id_wins_over_the_trace() {
        let both = headers(&[("traceparent", "00-1-2-00"), ("request-id", "abc")]);
        assert_eq!(request_id(&both), Some("abc"));
        assert_eq!(request_id(&headers(&[("traceparent", "00-1-2-00")])), Some("00-1-2-00"));
        assert_eq!(request_id(&HeaderMap::new()), None);
    }

    #[test]
    fn a_date_in_the_past_means_no_wait() {
        let past = headers(&[("retry-after", "Thu, 01 Jan 1970 00:00:00 GMT")]);
        assert_eq!(retry_after(&past, SystemTime::now()), Some(Duration::ZERO));
    }

    #[test]
    fn an_unreadable_wait_is_no_wait() {
        for text in ["soon", "-3", "1.5", ""] {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, text.parse().unwrap())]);
            assert_eq!(retry_after(&headers, SystemTime::now()), None, "{text}");
        }
    }
}
