//! Where the judge is, in the schema and in the value; spelt out only for a violation.

use crate::part::escape;

/// A keyword found violated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// JSON pointer of the schema that holds the keyword, in the notation of [`crate::UnsatisfiableError`].
    pub(crate) pointer: String,
    pub(crate) keyword: String,
    /// JSON pointer into the value.
    pub(crate) instance: String,
}

/// A schema and the part of the value that it applies to, as the way that led there.
#[derive(Clone, Copy)]
pub(super) enum Place<'p> {
    /// The schema at this pointer, for the whole value.
    Root(&'p str),
    /// A reference has led to the schema at this pointer.
    Referred(&'p Place<'p>, &'p str),
    /// A step within the schema.
    Below(&'p Place<'p>, &'p str),
    BelowIndex(&'p Place<'p>, usize),
    /// A step within the value.
    Member(&'p Place<'p>, &'p str),
    Item(&'p Place<'p>, usize),
    /// The schema of the first place for the value of the second.
    Located(&'p Place<'p>, &'p Place<'p>),
}

impl Place<'_> {
    fn pointer(&self) -> String {
        match self {
            Self::Root(pointer) | Self::Referred(_, pointer) => (*pointer).to_owned(),
            Self::Below(place, name) => format!("{}/{}", place.pointer(), escape(name)),
            Self::BelowIndex(place, index) => format!("{}/{index}", place.pointer()),
            Self::Member(place, _) | Self::Item(place, _) | Self::Located(place, _) => place.pointer(),
        }
    }

    fn instance(&self) -> String {
        match self {
            Self::Root(_) => String::new(),
            Self::Referred(place, _) | Self::Below(place, _) | Self::BelowIndex(place, _) => place.instance(),
            Self::Member(place, name) => format!("{}/{}", place.instance(), escape(name)),
            Self::Item(place, index) => format!("{}/{index}", place.instance()),
            Self::Located(_, place) => place.instance(),
        }
    }

    pub(super) fn named<'p>(&'p self, name: &'p str) -> Place<'p> {
        Place::Below(self, name)
    }

    pub(super) fn indexed(&self, index: usize) -> Place<'_> {
        Place::BelowIndex(self, index)
    }

    pub(super) fn member<'p>(&'p self, name: &'p str) -> Place<'p> {
        Place::Member(self, name)
    }

    pub(super) fn item(&self, index: usize) -> Place<'_> {
        Place::Item(self, index)
    }

    pub(super) fn violated(&self, keyword: &str) -> Violation {
        Violation { pointer: self.pointer(), keyword: keyword.to_owned(), instance: self.instance() }
    }
}
