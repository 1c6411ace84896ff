//! What each `format` looks like.
//!
//! `format` is taken as a promise, not as a remark: values have it, and an `example` without it is
//! not valid. Formats that aren't listed here (`password`, `binary`, vendors' own) mean any text.

use std::net::{Ipv4Addr, Ipv6Addr};

/// A known text format.
#[derive(Debug)]
pub(crate) struct Format {
    name: &'static str,
    /// Pattern of values a person would write into an example.
    pub(crate) plain: &'static str,
    /// Pattern of all kinds of values; the first alternative is the simplest.
    pub(crate) wild: &'static str,
    /// Valid values at which programs go wrong.
    pub(crate) edges: &'static [&'static str],
    /// At least everything that is valid.
    pub(crate) accepts: fn(&str) -> bool,
}

pub(crate) fn named(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

/// The values of an integer format, both ends included.
pub(crate) fn integer_range(name: &str) -> Option<(i128, i128)> {
    Some(match name {
        "int8" => (i8::MIN.into(), i8::MAX.into()),
        "int16" => (i16::MIN.into(), i16::MAX.into()),
        "int32" => (i32::MIN.into(), i32::MAX.into()),
        "int64" => (i64::MIN.into(), i64::MAX.into()),
        "uint8" => (0, u8::MAX.into()),
        "uint16" => (0, u16::MAX.into()),
        "uint32" => (0, u32::MAX.into()),
        "uint64" => (0, u64::MAX.into()),
        _ => return None,
    })
}

macro_rules! plain_date {
    () => {
        r"20(1\d|2[0-5])-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])"
    };
}

macro_rules! wild_date {
    () => {
        concat!(
            r"((20\d\d|19\d\d|[1-9]\d{3})-((0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])",
            r"|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)|(2000|2024|1996|1600)-02-29)"
        )
    };
}

macro_rules! plain_time {
    () => {
        r"(0[89]|1[0-7]):[0-5]\d:[0-5]\dZ"
    };
}

macro_rules! wild_time {
    () => {
        r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-3]):[0-5]\d)"
    };
}

macro_rules! wild_host {
    () => {
        r"[a-z0-9]{1,10}(-[a-z0-9]{1,5})?(\.[a-z]{2,6}){0,3}"
    };
}

const EMAIL: [&str; 2] =
    [r"[a-z]{4,8}@example\.(com|org|net)", r"[a-z0-9]{1,10}([._+-][a-z0-9]{1,6})?@[a-z0-9]{1,10}(\.[a-z]{2,6}){1,2}"];
const URI: [&str; 2] = [
    r"https://example\.(com|org|net)/[a-z]{3,8}",
    concat!(
        r"(https|http|ftp)://",
        wild_host!(),
        r"(:[1-9]\d{0,3})?(/([A-Za-z0-9._~-]{1,8}|%[2-7][0-9A-F])){0,4}",
        r"(\?[a-z]{1,5}=[A-Za-z0-9.~-]{0,6}(&[a-z]{1,5}=[a-z0-9]{0,4}){0,2})?(#[a-z]{0,5})?"
    ),
];
const REFERENCE: [&str; 2] =
    [r"/[a-z]{3,8}/[a-z]{3,8}", r"(/[A-Za-z0-9._~-]{1,8}){0,3}(\?[a-z]{1,5}=[a-z0-9]{0,5})?(#[a-z]{1,5})?"];
const HOST: [&str; 2] = [r"[a-z]{3,8}\.example\.(com|org|net)", wild_host!()];

const FORMATS: &[Format] = &[
    Format {
        name: "date-time",
        plain: concat!(plain_date!(), "T", plain_time!()),
        wild: concat!(wild_date!(), "T", wild_time!()),
        edges: &[
            "1970-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z",
            "2000-02-29T23:59:59-12:00",
            "1969-12-31T23:59:59.9+13:59",
        ],
        accepts: is_date_time,
    },
    Format {
        name: "date",
        plain: plain_date!(),
        wild: wild_date!(),
        edges: &["1970-01-01", "0001-01-01", "9999-12-31", "2000-02-29", "1582-10-15"],
        accepts: is_date,
    },
    Format {
        name: "time",
        plain: plain_time!(),
        wild: wild_time!(),
        edges: &["00:00:00Z", "23:59:59.999999999Z", "00:00:00-12:00", "23:59:59+13:59"],
        accepts: is_time,
    },
    Format {
        name: "duration",
        plain: r"P[1-9]D|PT[1-9]H|PT[1-5]\dM",
        wild: concat!(
            r"P(\d{1,3}D(T\d{1,2}H)?|\d{1,3}W|T\d{1,3}[HMS]|T\d{1,2}H\d{1,2}M(\d{1,2}S)?",
            r"|\d{1,4}Y(\d{1,2}M(\d{1,2}D)?)?)"
        ),
        edges: &["PT0S", "P0D", "P9999Y", "P1W", "PT1M", "P1M"],
        accepts: is_duration,
    },
    Format {
        name: "uuid",
        plain: r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
        wild: r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        edges: &[
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "ABCDEF01-2345-6789-ABCD-EF0123456789",
        ],
        accepts: is_uuid,
    },
    Format {
        name: "email",
        plain: EMAIL[0],
        wild: EMAIL[1],
        edges: &["a@b.c", "first.last+tag@sub.example.org", "0@example.org"],
        accepts: is_email,
    },
    Format { name: "idn-email", plain: EMAIL[0], wild: EMAIL[1], edges: &["a@b.c"], accepts: is_email },
    Format {
        name: "uri",
        plain: URI[0],
        wild: URI[1],
        edges: &[
            "a:b",
            "http://[::1]:65535/",
            "https://user@example.org:8443/a%20b?c=d#e",
            "urn:isbn:0451450523",
            "mailto:a@b.c",
        ],
        accepts: is_uri,
    },
    Format { name: "iri", plain: URI[0], wild: URI[1], edges: &["a:b", "urn:isbn:0451450523"], accepts: is_uri },
    Format {
        name: "uri-reference",
        plain: REFERENCE[0],
        wild: REFERENCE[1],
        edges: &["", "#", "?", "//example.org", "../..", "a:b", "%20"],
        accepts: is_reference,
    },
    Format {
        name: "iri-reference",
        plain: REFERENCE[0],
        wild: REFERENCE[1],
        edges: &["", "#", "?", "//example.org", "../.."],
        accepts: is_reference,
    },
    Format {
        name: "uri-template",
        plain: r"https://example\.com/[a-z]{3,6}/\{[a-z]{2,6}\}",
        wild: r"(/[a-z0-9]{1,6}|/\{[a-z]{1,6}\}){0,4}(\{\?[a-z]{1,6}\})?",
        edges: &["", "{a}", "/{a,b}{?c*}{#d}"],
        accepts: has_no_blanks,
    },
    Format {
        name: "hostname",
        plain: HOST[0],
        wild: HOST[1],
        edges: &[
            "a",
            "1",
            "a-b",
            "xn--bcher-kva.example",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ],
        accepts: is_hostname,
    },
    Format { name: "idn-hostname", plain: HOST[0], wild: HOST[1], edges: &["a", "a-b"], accepts: has_no_blanks },
    Format {
        name: "ipv4",
        plain: r"192\.0\.2\.([1-9]\d?|1\d\d)",
        wild: r"((\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])",
        edges: &["0.0.0.0", "255.255.255.255", "127.0.0.1"],
        accepts: |text| text.parse::<Ipv4Addr>().is_ok(),
    },
    Format {
        name: "ipv6",
        plain: r"2001:db8(:[1-9a-f][0-9a-f]{1,3}){6}",
        wild: concat!(
            r"::1|::|([0-9a-f]{1,4}:){1,4}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}",
            r"|::ffff:[1-9]\d\.[1-9]\d\.\d\.\d"
        ),
        edges: &["::", "::1", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "::ffff:127.0.0.1", "1::"],
        accepts: |text| text.parse::<Ipv6Addr>().is_ok(),
    },
    Format {
        name: "byte",
        plain: r"([A-Za-z0-9]{4}){2,4}",
        wild: concat!(r"([A-Za-z0-9+/]{4}){0,8}", r"([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?"),
        edges: &["", "AA==", "AAA=", "AAAA", "+/+/"],
        accepts: is_base64,
    },
    Format {
        name: "json-pointer",
        plain: r"/[a-z]{3,6}/\d",
        wild: r"(/([a-z0-9]|~[01]){0,6}){0,4}",
        edges: &["", "/", "//", "/~0~1", "/0"],
        accepts: |text| text.is_empty() || text.starts_with('/'),
    },
    Format {
        name: "relative-json-pointer",
        plain: r"[0-3]/[a-z]{3,6}",
        wild: r"(0|[1-9]\d?)(#|(/[a-z0-9]{0,6}){0,3})",
        edges: &["0", "0#", "0/", "10/~0~1"],
        accepts: |text| text.starts_with(|first: char| first.is_ascii_digit()),
    },
    Format {
        name: "regex",
        plain: r"\^\[a-z\]\{1,[2-9]\}\$",
        wild: r"\^?([a-z]{1,4}|\[a-z\]|\(\?:[a-z]{1,3}\)|\\d)[*+?]?\$?",
        edges: &["", "^$", ".", "[^]", "(?:)"],
        accepts: |text| regress::Regex::with_flags(text, "u").is_ok(),
    },
];

fn number(digits: &str, width: usize) -> Option<u32> {
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    (digits.len() == width && all_digits).then(|| digits.parse().ok()).flatten()
}

fn is_date(text: &str) -> bool {
    let mut fields = text.splitn(3, '-');
    let mut field = |width| fields.next().and_then(|field| number(field, width));
    let (Some(year), Some(month), Some(day)) = (field(4), field(2), field(2)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(leap),
        _ => return false,
    };
    (1..=days).contains(&day)
}

fn is_time(text: &str) -> bool {
    let (Some(clock), Some(rest)) = (text.get(..8), text.get(8..)) else {
        return false;
    };
    let mut fields = clock.splitn(3, ':');
    let mut field = || fields.next().and_then(|field| number(field, 2));
    let (Some(hour), Some(minute), Some(second)) = (field(), field(), field()) else {
        return false;
    };
    let offset = match rest.strip_prefix('.') {
        Some(fraction) => {
            let offset = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
            if offset.len() == fraction.len() {
                return false;
            }
            offset
        }
        None => rest,
    };
    let zoned = match offset.strip_prefix(['+', '-']) {
        Some(offset) => offset.split_once(':').is_some_and(|(hours, minutes)| {
            number(hours, 2).is_some_and(|hours| hours < 24) && number(minutes, 2).is_some_and(|minutes| minutes < 60)
        }),
        None => offset.eq_ignore_ascii_case("z"),
    };
    zoned && hour < 24 && minute < 60 && second <= 60
}

fn is_date_time(text: &str) -> bool {
    match (text.get(..10), text.get(10..11), text.get(11..)) {
        (Some(date), Some("T" | "t"), Some(time)) => is_date(date) && is_time(time),
        _ => false,
    }
}

fn is_duration(text: &str) -> bool {
    let Some(fields) = text.strip_prefix('P') else {
        return false;
    };
    let ends_with_unit = fields.ends_with(['Y', 'M', 'W', 'D', 'H', 'S']);
    ends_with_unit && fields.chars().all(|c| c.is_ascii_digit() || "YMWDTHS".contains(c))
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(index, c)| match index {
            8 | 13 | 18 | 23 => c == '-',
            _ => c.is_ascii_hexdigit(),
        })
}

fn is_email(text: &str) -> bool {
    text.rsplit_once('@').is_some_and(|(local, domain)| !local.is_empty() && is_hostname_like(domain))
        && has_no_blanks(text)
}

fn is_hostname_like(domain: &str) -> bool {
    !domain.is_empty() && !domain.starts_with('.') && !domain.ends_with('.')
}

fn is_hostname(text: &str) -> bool {
    text.len() <= 253
        && text.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        })
}

fn is_uri(text: &str) -> bool {
    let scheme = text.split_once(':').map_or("", |(scheme, _)| scheme);
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
        && is_reference(text)
}

fn is_reference(text: &str) -> bool {
    has_no_blanks(text) && !text.contains(['<', '>', '"', '{', '}', '|', '\\', '^', '`'])
}

fn has_no_blanks(text: &str) -> bool {
    !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    text.len().is_multiple_of(4)
        && text.len() - digits.len() <= 2
        && digits.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pattern::Patterns;
    use crate::source::{Source, Style};
    use crate::text::Room;

    #[test]
    fn formats_accept_what_their_patterns_make() {
        let patterns = Patterns::default();
        for format in FORMATS {
            for (style, pattern) in [(Style::Plain, format.plain), (Style::Wild, format.wild)] {
                let pattern = patterns.get(pattern).unwrap();
                for seed in 0..300 {
                    let mut source = Source::seeded(seed, style);
                    let text = pattern.generate(&mut source, Room::default());
                    assert!((format.accepts)(&text), "{}: {text:?}", format.name);
                }
            }
        }
    }

    #[test]
    fn formats_accept_their_edges() {
        for format in FORMATS {
            assert!(!format.edges.is_empty(), "{}", format.name);
            for edge in format.edges {
                assert!((format.accepts)(edge), "{}: {edge:?}", format.name);
            }
        }
    }

    #[test]
    fn formats_refuse_near_misses() {
        for (name, text) in [
            ("date", "2023-02-29"),
            ("date", "2023-2-9"),
            ("time", "10:00:00"),
            ("date-time", "2023-01-01 10:00:00Z"),
            ("duration", "1D"),
            ("uuid", "123e4567-e89b-12d3-a456-42661417400"),
            ("email", "@example.com"),
            ("uri", "example.com"),
            ("uri", "https://example.com/{id}"),
            ("hostname", "-a.example"),
            ("ipv4", "1.2.3.256"),
            ("byte", "abc"),
        ] {
            assert!(!(named(name).unwrap().accepts)(text), "{name}: {text}");
        }
    }
}
