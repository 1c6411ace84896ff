//! Why a schema yields no value.

use std::fmt;

/// No value can be made for a schema: where it is, which keyword stands in the way, and what would mend it.
///
/// A pointer into the document starts with `#` (`#/components/schemas/Order/properties/id`); one into
/// the schema that was handed in starts with `/`, or is empty for its root.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: `{keyword}`: {reason}; {mend}", if pointer.is_empty() { "the schema" } else { pointer })]
#[non_exhaustive]
pub struct UnsatisfiableError {
    /// JSON pointer to the schema object that holds the keyword.
    pub pointer: String,
    /// The keyword that can't be honoured.
    pub keyword: String,
    /// What kind of obstacle it is.
    pub reason: Reason,
    /// What a person could change to get a value.
    pub mend: String,
}

/// The kinds of obstacles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// Two keywords exclude each other, as `minimum: 5` and `maximum: 3` do.
    Contradiction,
    /// A required member or item leads back to its own schema without a way out.
    EndlessRecursion,
    /// A `$ref` that leads nowhere, or out of the document.
    UnresolvedReference,
    /// A regular expression that has no translation, such as one with a back-reference.
    UnsupportedPattern,
    /// A keyword that this crate doesn't know how to honour, such as `$dynamicRef`.
    UnsupportedKeyword,
    /// Even the smallest value is larger than this crate makes.
    TooLarge,
    /// Values may exist, but none was found in a bounded number of attempts.
    NotFound,
    /// Values that violate exactly one keyword were asked for, and there are none, as for the schema `{}`.
    NothingToViolate,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Contradiction => "no value can satisfy it",
            Self::EndlessRecursion => "the smallest value would be infinite",
            Self::UnresolvedReference => "the reference can't be resolved",
            Self::UnsupportedPattern => "the pattern is not supported",
            Self::UnsupportedKeyword => "the keyword is not supported",
            Self::TooLarge => "even the smallest value is too large",
            Self::NotFound => "no value was found in the allowed number of attempts",
            Self::NothingToViolate => "no value was found that violates exactly one keyword",
        })
    }
}

impl UnsatisfiableError {
    pub(crate) fn new(
        pointer: impl Into<String>,
        keyword: impl Into<String>,
        reason: Reason,
        mend: impl Into<String>,
    ) -> Self {
        Self { pointer: pointer.into(), keyword: keyword.into(), reason, mend: mend.into() }
    }

    pub(crate) fn too_large(pointer: impl Into<String>, keyword: impl Into<String>) -> Self {
        Self::new(pointer, keyword, Reason::TooLarge, "ask for less, or give an `example`")
    }

    pub(crate) fn not_found(pointer: impl Into<String>, keyword: impl Into<String>) -> Self {
        let mend = "loosen it or what stands beside it, or give an `example`";
        Self::new(pointer, keyword, Reason::NotFound, mend)
    }
}
