//! Mail addresses inside texts, also as they stand in URLs.

use std::ops::Range;

/// The places of mail addresses in a text, in their order.
pub(crate) fn find(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(sign) = next_sign(text, at) {
            at = sign.end;
            let before = &text[..sign.start];
            let start = before.trim_end_matches(is_local).len();
            let after = &text[sign.end..];
            let domain = after.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-'))).unwrap_or(after.len());
            let domain = after[..domain].trim_end_matches(['.', '-']);
            let is_domain = domain.split_once('.').is_some_and(|(own, rest)| !own.is_empty() && rest.len() >= 2);
            if start < sign.start && is_domain {
                return Some(start..sign.end + domain.len());
            }
        }
        None
    })
}

/// What may stand before the sign.
fn is_local(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '_' | '+' | '-' | '\'')
}

/// The next `@` or `%40`.
fn next_sign(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let plain = rest.find('@').map(|at| from + at..from + at + 1);
    let encoded = rest.find("%40").map(|at| from + at..from + at + 3);
    match (plain, encoded) {
        (Some(plain), Some(encoded)) => Some(if plain.start < encoded.start { plain } else { encoded }),
        (plain, encoded) => plain.or(encoded),
    }
}
