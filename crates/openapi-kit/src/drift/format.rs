//! The formats of texts and numbers that are looked at.

use std::net::{Ipv4Addr, Ipv6Addr};

/// Whether a text is of a format; true for formats that are not looked at.
pub(super) fn holds(format: &str, text: &str) -> bool {
    match format {
        "date-time" => is_date_time(text),
        "date" => is_date(text.as_bytes()),
        "uuid" => is_uuid(text),
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        _ => true,
    }
}

/// RFC 3339.
pub(super) fn is_date_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.len() < 20 || !is_date(&bytes[..10]) || !matches!(bytes[10], b'T' | b't') || !is_time(&bytes[11..19]) {
        return false;
    }
    let mut rest = &bytes[19..];
    if let Some(fraction) = rest.strip_prefix(b".") {
        let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits == 0 {
            return false;
        }
        rest = &fraction[digits..];
    }
    match rest {
        [b'Z' | b'z'] => true,
        [b'+' | b'-', hours @ .., b':', tens, ones] => {
            number(hours).is_some_and(|hours| hours < 24)
                && hours.len() == 2
                && number(&[*tens, *ones]).is_some_and(|minutes| minutes < 60)
        }
        _ => false,
    }
}

fn is_time(bytes: &[u8]) -> bool {
    bytes[2] == b':'
        && bytes[5] == b':'
        && number(&bytes[..2]).is_some_and(|hours| hours < 24)
        && number(&bytes[3..5]).is_some_and(|minutes| minutes < 60)
        // A leap second.
        && number(&bytes[6..8]).is_some_and(|seconds| seconds <= 60)
}

/// `2026-02-28`, a day that exists.
pub(super) fn is_date(bytes: &[u8]) -> bool {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = bytes else { return false };
    let (Some(year), Some(month), Some(day)) =
        (number(&[*y1, *y2, *y3, *y4]), number(&[*m1, *m2]), number(&[*d1, *d2]))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day)
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0')))
}

pub(super) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_rfc_3339() {
        for good in ["2026-02-28T23:59:60Z", "2024-02-29T00:00:00.123456+02:00", "2026-01-01t00:00:00z"] {
            assert!(is_date_time(good), "{good}");
        }
        for bad in [
            "2026-02-29T00:00:00Z",
            "2026-01-01T00:00:00",
            "2026-01-01 00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:00.Z",
            "2026-01-01T00:00:00+2:00",
            "2026-01-01T00:00:00+0200",
            "",
            "2026-01-01Tčas 5Z.....",
        ] {
            assert!(!is_date_time(bad), "{bad}");
        }
    }

    #[test]
    fn formats_that_are_not_known_hold() {
        assert!(holds("colour", "red") && holds("uuid", "b3f1c2d4-0000-4000-8000-00000000000A"));
        assert!(!holds("uuid", "b3f1c2d4") && !holds("ipv4", "1.2.3") && holds("ipv6", "::1"));
    }
}
