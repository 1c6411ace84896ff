//! What a child died of.

use std::process::ExitStatus;

/// The exit code of a child after a panic.
pub(crate) const PANICKED: u8 = 101;

/// The exit code of a child that an input kept too long.
pub(crate) const HUNG: u8 = 102;

/// What a child died of, and its last words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Death {
    /// Deaths of the same cause have the same text: the place of a panic without what it said, or another kind.
    pub(crate) cause: String,
    pub(crate) words: String,
}

impl Death {
    /// None for a child that ended well or could not begin.
    pub(crate) fn of(status: ExitStatus, words: &str) -> Option<Self> {
        let cause = match status.code() {
            Some(code) if code == i32::from(PANICKED) => panic_place(words),
            Some(code) if code == i32::from(HUNG) => "hang".to_owned(),
            Some(_) => return None,
            None if words.contains("memory allocation of") => "out of memory".to_owned(),
            None if words.contains("overflowed its stack") => "stack overflow".to_owned(),
            None => "abort".to_owned(),
        };
        Some(Self { cause, words: words.trim().to_owned() })
    }

    pub(crate) fn is_slow(&self) -> bool {
        self.cause == "hang"
    }
}

/// `panicked at tests/fuzz/a.rs:7:9:` gives `panic at tests/fuzz/a.rs:7`.
fn panic_place(words: &str) -> String {
    let place = words.split("panicked at ").nth(1).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let place = place.trim_end_matches(':');
    format!("panic at {}", place.rsplit_once(':').map_or(place, |(place, _)| place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panics_of_one_place_have_one_cause_whatever_they_say() {
        assert_eq!(panic_place("panicked at src/a.rs:7:9:\nindex 3"), "panic at src/a.rs:7");
        assert_eq!(panic_place("x\npanicked at /r/b.rs:70:1:\nother"), "panic at /r/b.rs:70");
    }
}
