//! One thing that a rule found.

use std::path::PathBuf;

use serde::Serialize;

use super::position::Position;
use crate::manifest::Severity;

/// One thing that a rule found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Name of the rule.
    pub rule: &'static str,
    /// How much it matters here.
    pub severity: Severity,
    /// What is wrong at this place.
    pub message: String,
    /// What to do about it.
    pub mend: &'static str,
    /// Where in the document, as a JSON pointer.
    pub pointer: String,
    /// Where in its source; none for a document that came from no file.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The file.
    pub file: PathBuf,
    /// Where in it.
    #[serde(flatten)]
    pub position: Position,
}

/// What one rule finds while it looks.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Pointer and message.
    pub all: Vec<(String, String)>,
}

impl Found {
    /// Notes something; the same twice is once.
    pub(super) fn add(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        let one = (pointer.into(), message.into());
        if !self.all.contains(&one) {
            self.all.push(one);
        }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file.display(), self.position.line, self.position.column)
    }
}
