//! What the runtime reads from the headers of an answer.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, NaiveDateTime, Utc};
use reqwest::header::{CONTENT_TYPE, HeaderMap, RETRY_AFTER};

/// In this order: the service's own name for the call first, the trace it belongs to last.
const REQUEST_ID_HEADERS: [&str; 4] = ["x-request-id", "request-id", "x-correlation-id", "traceparent"];

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_ID_HEADERS.iter().find_map(|name| headers.get(*name)?.to_str().ok())
}

pub(crate) fn content_type(headers: &HeaderMap) -> Option<&str> {
    headers.get(CONTENT_TYPE)?.to_str().ok()
}

/// How long to wait, as asked by an answer that arrived at `received`, in seconds or by a date. A
/// date that has passed means no wait.
pub(crate) fn retry_after(headers: &HeaderMap, received: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // Too many digits for a number are still a wish to be left alone.
        return Some(text.parse().map_or(Duration::MAX, Duration::from_secs));
    }
    let wait = http_date(text)? - DateTime::<Utc>::from(received);
    Some(wait.to_std().unwrap_or_default())
}

/// A date in one of the three forms that RFC 9110 asks recipients to read.
pub(crate) fn http_date(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(date) = DateTime::parse_from_rfc2822(text) {
        return Some(date.with_timezone(&Utc));
    }
    ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .map(|date| date.and_utc())
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
    fn seconds_and_every_form_of_a_date_are_read() {
        let received = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_770);
        for (text, seconds) in [
            ("7", 7),
            (" 120 ", 120),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 7),
            ("Sunday, 06-Nov-94 08:49:37 GMT", 7),
            ("Sun Nov  6 08:49:37 1994", 7),
        ] {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, text.parse().unwrap())]);
            assert_eq!(retry_after(&headers, received), Some(Duration::from_secs(seconds)), "{text}");
        }
        let endless = headers(&[("retry-after", "99999999999999999999999999")]);
        assert_eq!(retry_after(&endless, received), Some(Duration::MAX));
    }

    #[test]
    fn an_unreadable_wait_is_no_wait() {
        for text in ["soon", "-3", "1.5", ""] {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, text.parse().unwrap())]);
            assert_eq!(retry_after(&headers, SystemTime::now()), None, "{text}");
        }
    }
}
