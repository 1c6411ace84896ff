//! What was tolerated in an answer: counted, reported, or refused.
//!
//! Reading is lenient, so that a service that grows breaks nobody: a value that an enum does not list is kept, a date
//! without an offset is read as UTC, `null` stands for an absent member, and members that the document does not list
//! are passed over. Each of these is a [`Deviation`] from the document. None of them is silent:
//!
//! - every call that met some logs one `tracing` event per place, at level WARN, with the operation;
//! - [`ClientBuilder::on_deviations`](crate::ClientBuilder::on_deviations) hands each call's to a function;
//! - the method `deviations` of every client counts them ([`Tally`](crate::Tally));
//! - [`ClientBuilder::strict`](crate::ClientBuilder::strict) makes the first one of a text an error instead.
//!
//! Text below a union that is tried variant by variant is looked at only for values and dates, not for members. Of an
//! object that is declared open no member is extra, and its members are called `*` in paths.

mod notes;
mod reader;
mod values;

use std::fmt;

use serde::Deserialize;

pub(crate) use self::notes::Notes;
use self::reader::Reader;
pub(crate) use self::values::loose_timestamp;
#[doc(hidden)]
pub use self::values::{absent_or_null, number, word};
use crate::decode::Mismatch;

/// How an answer can differ from the document without failing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviationKind {
    /// A value that an enum does not list; it was kept as it came.
    UnknownValue,
    /// A date and time not written as RFC 3339 says: without an offset, with a space instead of the `T`. A fraction of
    /// seven digits is RFC 3339.
    LooseTimestamp,
    /// `null` where the document allows the member to be absent, but not to be null.
    UnexpectedNull,
    /// A member that the document does not list; it was passed over.
    ExtraMember,
}

impl DeviationKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::UnknownValue, Self::LooseTimestamp, Self::UnexpectedNull, Self::ExtraMember];

    /// `unknown_value`, `loose_timestamp`, `unexpected_null` or `extra_member`.
    pub fn name(self) -> &'static str {
        match self {
            Self::UnknownValue => "unknown_value",
            Self::LooseTimestamp => "loose_timestamp",
            Self::UnexpectedNull => "unexpected_null",
            Self::ExtraMember => "extra_member",
        }
    }

    fn reason(self) -> &'static str {
        match self {
            Self::UnknownValue => "the document does not list this value",
            Self::LooseTimestamp => "expected a date and time as RFC 3339 writes it",
            Self::UnexpectedNull => "the document does not allow null here",
            Self::ExtraMember => "the document does not list this member",
        }
    }
}

impl fmt::Display for DeviationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One way in which a text differs from the document, at one place.
///
/// `Display` and `Debug` name the place and no value of the text.
#[derive(Clone, PartialEq, Eq)]
pub struct Deviation {
    kind: DeviationKind,
    path: String,
    type_name: Option<&'static str>,
    found: Option<Box<str>>,
    count: u64,
}

impl Deviation {
    /// What kind it is.
    pub fn kind(&self) -> DeviationKind {
        self.kind
    }

    /// JSON path of the place, such as `[*].guest.identity`: items of lists and entries of free maps are `*`, and a
    /// member whose name hardly looks like one is `?`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The enum that does not list the value.
    pub fn type_name(&self) -> Option<&'static str> {
        self.type_name
    }

    /// The value of the text that differed, at most 64 bytes of it: of an unknown value or a date. It comes from the
    /// service and may be personal, so it is shown to nobody who does not ask.
    pub fn found(&self) -> Option<&str> {
        self.found.as_deref()
    }

    /// How often it was met in this text.
    pub fn count(&self) -> u64 {
        self.count
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.kind.reason())
    }
}

impl fmt::Debug for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Deviation");
        shown.field("kind", &self.kind).field("path", &self.path);
        if let Some(name) = self.type_name {
            shown.field("type_name", &name);
        }
        shown.field("count", &self.count).finish_non_exhaustive()
    }
}

/// The deviations of one text, by place.
///
/// ```
/// use client_runtime::{DeviationKind, Timestamp, decode_watched};
///
/// let (moments, deviations) = decode_watched::<Vec<Timestamp>>(br#"["2024-07-18T17:31:54", "2024-07-18 17:31:54"]"#)?;
/// assert_eq!(moments.len(), 2);
/// let deviation = deviations.iter().next().unwrap();
/// assert_eq!((deviation.kind(), deviation.path(), deviation.count()), (DeviationKind::LooseTimestamp, "[*]", 2));
/// # Ok::<(), client_runtime::Mismatch>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deviations {
    places: Vec<Deviation>,
    /// By kind.
    beyond: [u64; DeviationKind::ALL.len()],
}

impl Deviations {
    /// Whether the text was as the document says.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// One for each kind and place, in the order of the text.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Deviation> {
        self.places.iter()
    }

    /// How many were met in all.
    pub fn total(&self) -> u64 {
        DeviationKind::ALL.iter().map(|kind| self.count(*kind)).sum()
    }

    /// How many of this kind were met.
    pub fn count(&self, kind: DeviationKind) -> u64 {
        let placed = self.places.iter().filter(|deviation| deviation.kind == kind);
        placed.map(|deviation| deviation.count).sum::<u64>() + self.beyond[kind as usize]
    }

    /// How many were met after so many different ones that no further place was kept.
    pub fn beyond(&self) -> u64 {
        self.beyond.iter().sum()
    }

    /// The first one as a failure of reading.
    pub fn to_mismatch(&self) -> Option<Mismatch> {
        let first = self.places.first()?;
        Some(Mismatch::at(first.path.clone(), first.kind.reason()))
    }

    /// The same with each place lying inside `outer`.
    #[must_use]
    pub fn below(mut self, outer: &str) -> Self {
        for deviation in &mut self.places {
            let between = if deviation.path.starts_with('[') || deviation.path.is_empty() { "" } else { "." };
            let inner = if deviation.path == "." { "" } else { &deviation.path };
            deviation.path = if inner.is_empty() { outer.to_owned() } else { format!("{outer}{between}{inner}") };
        }
        self
    }

    /// Reports each place as a `tracing` event; `source` is the operation or event that the text belongs to.
    pub fn report(&self, source: &str) {
        for deviation in &self.places {
            tracing::warn!(
                operation_id = source,
                kind = deviation.kind.name(),
                path = deviation.path,
                type_name = deviation.type_name,
                count = deviation.count,
                "not as the document says",
            );
        }
    }

    /// The same and those of another part of the text.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.places.extend(other.places);
        for (count, other) in self.beyond.iter_mut().zip(other.beyond) {
            *count += other;
        }
        self
    }

    /// The same and a value that no enum of the document lists.
    #[must_use]
    pub fn and_unknown_value(mut self, path: &str, type_name: &'static str, found: &str) -> Self {
        self.places.push(Deviation {
            kind: DeviationKind::UnknownValue,
            path: path.to_owned(),
            type_name: Some(type_name),
            found: Some(notes::cut(found).into()),
            count: 1,
        });
        self
    }
}

/// Reads a value with what was tolerated on the way.
///
/// # Errors
/// The path of the place that does not fit, and the reader's own error.
pub(crate) fn watch<'de, T, D>(reader: D) -> (Result<T, (String, D::Error)>, Deviations)
where
    T: Deserialize<'de>,
    D: serde::Deserializer<'de>,
{
    let notes = Notes::begin();
    let result = T::deserialize(Reader::new(reader, &notes));
    let (places, beyond, failed_at) = notes.end();
    (result.map_err(|error| (failed_at, error)), Deviations { places, beyond })
}

/// Reads a value that was parsed before, with what was tolerated on the way.
///
/// # Errors
/// [`Mismatch`] when the value is not a `T`.
pub fn read_watched<T: serde::de::DeserializeOwned>(value: &serde_json::Value) -> Result<(T, Deviations), Mismatch> {
    let (result, deviations) = watch(value);
    match result {
        Ok(value) => Ok((value, deviations)),
        Err((path, error)) => Err(Mismatch::from_json(path, &error)),
    }
}

#[cfg(test)]
mod tests;
