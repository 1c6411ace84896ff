//! Path parameters: encoded so that a value is always exactly one segment.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the characters that RFC 3986 calls unreserved.
pub(super) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Stand-ins for values that no encoding protects: a URL parser takes `.` and `..` as steps
/// through the path even in their encoded forms, and an empty segment joins its neighbours.
/// An encoded value never has a bare `!`, so none can be mistaken for a stand-in.
const REFUSED: [(&str, &str, &str); 3] =
    [("", "!empty!", "is empty"), (".", "!dot!", "is \".\""), ("..", "!dotdot!", "is \"..\"")];

/// Percent-encodes a value for one segment of a path.
///
/// The values that no encoding can keep in their place (`""`, `.` and `..`) become a mark, and
/// [`Runtime::exec`](crate::Runtime::exec) refuses to send a request that carries one.
///
/// ```
/// # use client_runtime::encode_path;
/// assert_eq!(encode_path("+420 1/2"), "%2B420%201%2F2");
/// ```
pub fn encode_path(value: &str) -> String {
    match REFUSED.iter().find(|(refused, _, _)| *refused == value) {
        Some((_, mark, _)) => (*mark).to_owned(),
        None => utf8_percent_encode(value, RESERVED).to_string(),
    }
}

/// Says which parameter of the template has a value that cannot be sent, if one has.
pub(super) fn refused_value(path: &str, template: &str) -> Option<String> {
    let (place, what) = path.rsplit('/').enumerate().find_map(|(place, segment)| {
        let (_, _, what) = REFUSED.iter().find(|(_, mark, _)| segment.contains(mark))?;
        Some((place, *what))
    })?;
    // Counted from the end, because the base URL may have a path of its own.
    let parameter = template.rsplit('/').nth(place).and_then(|segment| {
        let (_, rest) = segment.split_once('{')?;
        Some(rest.split_once('}')?.0)
    });
    let parameter = parameter.unwrap_or("(unknown)");
    Some(format!("path parameter {parameter} {what}, which would change the path of the request"))
}
