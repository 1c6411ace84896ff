//! What a conversion changed, and what that costs.

use std::collections::BTreeMap;
use std::fmt;

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Where, as a pointer into the document that was given.
    pub pointer: String,
    /// What was done, in words that are the same for every place.
    pub what: &'static str,
    /// What it costs.
    pub cost: Cost,
}

/// What a change costs those who work with the converted document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cost {
    /// Both documents say the same.
    Nothing,
    /// The converted document allows more than the original.
    Looser,
    /// Something the original says is not said any more, or only by an extension.
    Lost,
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "costs nothing",
            Self::Looser => "allows more",
            Self::Lost => "not said any more",
        })
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({})", self.pointer, self.what, self.cost)
    }
}

/// The notes as a table: one line for each kind of change, the dearest first, with the number of places and the first.
///
/// ```
/// use openapi_kit::convert::{Cost, Note, summary};
/// let note = |pointer: &str| Note { pointer: pointer.to_owned(), what: "host became a server", cost: Cost::Nothing };
/// assert_eq!(summary(&[note("/host"), note("/b")]), "   2 x  host became a server (costs nothing), first at /host\n");
/// ```
pub fn summary(notes: &[Note]) -> String {
    let mut kinds: Vec<(&Note, usize)> = Vec::new();
    let mut seen: BTreeMap<(Cost, &str), usize> = BTreeMap::new();
    for note in notes {
        let at = *seen.entry((note.cost, note.what)).or_insert_with(|| {
            kinds.push((note, 0));
            kinds.len() - 1
        });
        if let Some((_, count)) = kinds.get_mut(at) {
            *count += 1;
        }
    }
    kinds.sort_by_key(|(note, _)| std::cmp::Reverse(note.cost));
    let line = |(note, count): &(&Note, usize)| {
        format!("{count:>4} x  {} ({}), first at {}\n", note.what, note.cost, note.pointer)
    };
    kinds.iter().map(line).collect()
}

/// The notes while they are made.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    notes: Vec<Note>,
    /// Where things that were moved or renamed stood in the document that was given; by where they stand now.
    origins: BTreeMap<String, String>,
}

impl Ledger {
    pub(super) fn note(&mut self, at: &str, what: &'static str, cost: Cost) {
        self.notes.push(Note { pointer: self.origin(at), what, cost });
    }

    /// Remembers that what now stands at `now` stood at `before`, a pointer into the document as it was a step ago.
    pub(super) fn moved(&mut self, before: &str, now: String) {
        let origin = self.origin(before);
        self.origins.insert(now, origin);
    }

    pub(super) fn into_notes(self) -> Vec<Note> {
        self.notes
    }

    /// Where what stands at `at` stood in the document that was given.
    pub(super) fn origin(&self, at: &str) -> String {
        let mut end = at.len();
        loop {
            let (head, tail) = at.split_at(end);
            if let Some(origin) = self.origins.get(head) {
                return format!("{origin}{tail}");
            }
            match head.rfind('/') {
                Some(slash) => end = slash,
                None => return at.to_owned(),
            }
        }
    }
}
