//! What looks like a credential wherever it stands: the net below the marks of the document.

use std::sync::LazyLock;

use regex::Regex;

/// Runs of other lengths are no credentials: shorter ones are words, longer ones are data.
const LENGTHS: std::ops::RangeInclusive<usize> = 20..=1024;

/// So many hexadecimal digits are more than an id has.
const HEX: usize = 40;

/// A JSON Web Token, or what follows a scheme word.
static SHAPES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]{2,}(?:\.[A-Za-z0-9_-]*)?|\b(?:Bearer|Basic) +([A-Za-z0-9._~+/=-]{4,})",
    )
    .ok()
});

/// The places of credentials in a text, in their order.
pub(crate) fn find(text: &str) -> Vec<std::ops::Range<usize>> {
    if text.len() < 10 {
        return Vec::new();
    }
    let mut found: Vec<_> = SHAPES
        .iter()
        .flat_map(|shapes| shapes.captures_iter(text))
        .filter_map(|captures| captures.get(1).or_else(|| captures.get(0)))
        .map(|part| part.range())
        .collect();
    for run in runs(text) {
        let is_new = !found.iter().any(|own| own.start < run.end && run.start < own.end);
        if is_new && is_random(&text[run.clone()]) {
            found.push(run);
        }
    }
    found.sort_by_key(|range| range.start);
    found
}

/// Unbroken runs of the characters that keys are made of.
fn runs(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+');
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(is_part)?;
        let end = text[start..].find(|c| !is_part(c)).map_or(text.len(), |length| start + length);
        at = end;
        Some(start..end)
    })
}

/// Whether letters, capitals and digits change places too often for a word, a name or a number.
fn is_random(run: &str) -> bool {
    if !LENGTHS.contains(&run.len()) {
        return false;
    }
    if run.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-') {
        return run.bytes().filter(|byte| *byte != b'-').count() >= HEX;
    }
    let class = |byte: u8| match byte {
        b'0'..=b'9' => Some(0),
        b'A'..=b'Z' => Some(1),
        b'a'..=b'z' => Some(2),
        _ => None,
    };
    let classes: Vec<u8> = run.bytes().filter_map(class).collect();
    let changes = classes.windows(2).filter(|pair| pair[0] != pair[1]).count();
    classes.contains(&0) && changes * 3 >= classes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        find(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn tokens_are_found_inside_texts_and_urls() {
        assert_eq!(
            found("a eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln b"),
            ["eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"]
        );
        assert_eq!(found("Bearer abcdefgh"), ["abcdefgh"]);
        assert_eq!(found("https://a.test/x?sig=q8Zr2Lw0PfK5tYn7Vb3XsE1d&b=1"), ["q8Zr2Lw0PfK5tYn7Vb3XsE1d"]);
        assert_eq!(found("sk_live_4eC39HqLyjWDarjtT1zdp7dc"), ["sk_live_4eC39HqLyjWDarjtT1zdp7dc"]);
        assert_eq!(found(&"0a1b2c3d".repeat(8)).len(), 1);
    }

    #[test]
    fn ids_words_and_moments_are_left_alone() {
        for text in [
            "7f1c9d0e-3b52-4a8e-9c11-0d5e8f2a6b43",
            "64f0c0ffee64f0c0ffee64f0",
            "2026-11-22T05:03:12.123456Z",
            "getContactsByExternalIdentifier2",
            "a plain sentence about nothing, with 12345678901234567890 in it",
            "APPLICATION_SPECIFIC_PERMISSION_2",
        ] {
            assert!(found(text).is_empty(), "{text}: {:?}", found(text));
        }
    }
}
