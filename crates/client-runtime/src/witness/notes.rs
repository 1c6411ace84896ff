//! Where the deviations of the text that is being read are gathered.
//!
//! The types that tolerate something do not know where in the text they stand; the [`Reader`](super::reader::Reader)
//! around them adds the place, from the inside out, and only where there is something to place.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::{Deviation, DeviationKind};

/// How many different places are kept while one text is read.
const PLACES: usize = 256;

/// How much of a value is kept, in bytes.
const FOUND: usize = 64;

thread_local! {
    /// The notes of the text that this thread reads. Reading never waits, so a thread reads one at a time.
    static CURRENT: RefCell<Option<Rc<Inner>>> = const { RefCell::new(None) };
}

/// One step from a value to a value in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// A member that a type names.
    Member(String),
    /// An entry of a map whose keys come from the service. They may be personal, so they are not kept.
    Entry,
    Item(usize),
}

#[derive(Debug, Default)]
struct Inner {
    /// How many notes there are, to be compared cheaply.
    len: Cell<usize>,
    gathered: RefCell<Gathered>,
}

#[derive(Debug, Default)]
struct Gathered {
    notes: Vec<Note>,
    beyond: [u64; DeviationKind::ALL.len()],
    /// The way to the value that failed, innermost first.
    failed: Vec<Step>,
}

#[derive(Debug)]
struct Note {
    kind: DeviationKind,
    type_name: Option<&'static str>,
    found: Option<Box<str>>,
    /// Innermost first.
    way: Vec<Step>,
    count: u64,
}

/// The notes of one text.
#[derive(Debug)]
pub(crate) struct Notes {
    inner: Rc<Inner>,
    /// Those of a text whose reading led to this one.
    outer: Option<Rc<Inner>>,
}

impl Notes {
    /// From now until [`end`](Self::end), what this thread notes is noted here.
    pub(crate) fn begin() -> Self {
        let inner = Rc::<Inner>::default();
        let outer = CURRENT.with_borrow_mut(|current| current.replace(Rc::clone(&inner)));
        Self { inner, outer }
    }

    /// How many notes there are; only ever compared.
    pub(super) fn len(&self) -> usize {
        self.inner.len.get()
    }

    /// Adds the step that led to what was noted since `before`, and to what failed. `first` is the number of notes when
    /// the list or map began whose items these are: notes that are alike are counted instead of kept twice.
    #[cold]
    pub(super) fn leave(&self, before: usize, first: Option<usize>, failed: bool, step: Step) {
        let mut gathered = self.inner.gathered.borrow_mut();
        let gathered = &mut *gathered;
        let made = gathered.notes.split_off(before.min(gathered.notes.len()));
        for mut note in made {
            note.way.push(match step {
                // Which item it was does not matter.
                Step::Item(_) => Step::Item(0),
                ref step => step.clone(),
            });
            let alike = first.and_then(|first| gathered.notes.get_mut(first..)).into_iter().flatten().find(|kept| {
                kept.kind == note.kind
                    && kept.way == note.way
                    && kept.type_name == note.type_name
                    && (note.kind == DeviationKind::LooseTimestamp || kept.found == note.found)
            });
            match alike {
                Some(kept) => kept.count += note.count,
                None => gathered.notes.push(note),
            }
        }
        if failed {
            gathered.failed.push(step);
        }
        self.inner.len.set(gathered.notes.len());
    }

    /// What was noted, how much beyond that, and the path of what failed.
    pub(crate) fn end(self) -> (Vec<Deviation>, [u64; DeviationKind::ALL.len()], String) {
        let gathered = std::mem::take(&mut *self.inner.gathered.borrow_mut());
        let place = |note: Note| Deviation {
            kind: note.kind,
            path: path(&note.way, true),
            type_name: note.type_name,
            found: note.found,
            count: note.count,
        };
        (gathered.notes.into_iter().map(place).collect(), gathered.beyond, path(&gathered.failed, false))
    }
}

impl Drop for Notes {
    fn drop(&mut self) {
        let outer = self.outer.take();
        CURRENT.with_borrow_mut(|current| *current = outer);
    }
}

/// Notes a deviation of the value that is being read, if anybody watches.
pub(super) fn note(kind: DeviationKind, type_name: Option<&'static str>, found: Option<&str>) {
    CURRENT.with_borrow(|current| {
        let Some(inner) = current else { return };
        let mut gathered = inner.gathered.borrow_mut();
        if gathered.notes.len() >= PLACES {
            gathered.beyond[kind as usize] += 1;
            return;
        }
        let found = found.map(|found| cut(found).into());
        gathered.notes.push(Note { kind, type_name, found, way: Vec::new(), count: 1 });
        inner.len.set(gathered.notes.len());
    });
}

/// The front of a text, cut between characters.
pub(super) fn cut(text: &str) -> &str {
    let mut end = text.len().min(FOUND);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn path(way: &[Step], any_item: bool) -> String {
    let mut out = String::new();
    for step in way.iter().rev() {
        match step {
            Step::Item(_) if any_item => out.push_str("[*]"),
            Step::Item(number) => out.push_str(&format!("[{number}]")),
            Step::Entry | Step::Member(_) => {
                if !out.is_empty() {
                    out.push('.');
                }
                match step {
                    Step::Member(name) => out.push_str(readable(name)),
                    _ => out.push('*'),
                }
            }
        }
    }
    if out.is_empty() { ".".to_owned() } else { out }
}

/// A name from a text that somebody else wrote, if it looks like the name of a member; anything else could be data,
/// such as an address.
fn readable(name: &str) -> &str {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | ' ');
    let begins = name.trim_start().starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | '$'));
    if begins && name.len() <= FOUND && name.chars().all(plain) { name } else { "?" }
}
