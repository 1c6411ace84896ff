//! What a difference between the two documents tells.

use crate::diff::{Action, Aspect, Change, Direction};

/// What a difference between our document and the vendor's tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Names, words, marks: nothing about what travels.
    Words,
    /// The vendor says less than we do, about something that vendors' tools often leave out.
    Silence,
    /// The two cannot both be right.
    Contradiction,
}

impl Weight {
    /// Of a change from our document to the vendor's.
    pub fn of(change: &Change) -> Self {
        let removed = change.action == Action::Removed;
        let now_false = change.after == Some(false.into());
        match change.aspect {
            Aspect::Docs
            | Aspect::Extension
            | Aspect::Schema
            | Aspect::SchemaName
            | Aspect::OperationId
            | Aspect::Tag
            | Aspect::PathParameterName
            | Aspect::Security
            | Aspect::SecurityScheme
            | Aspect::Server => Self::Words,
            // Generators of documents list the answer of a success, hardly ever those of errors.
            Aspect::Response if removed && is_error(&change.name) => Self::Silence,
            Aspect::Header | Aspect::Rule | Aspect::Default if removed => Self::Silence,
            // They list every type that the framework could write.
            Aspect::MediaType if change.action == Action::Added => Self::Silence,
            // Swagger 2.0 has no word for null, and plain models mark nothing that is always written.
            Aspect::Nullable | Aspect::Access if now_false => Self::Silence,
            Aspect::Required if now_false && change.direction == Some(Direction::Answer) => Self::Silence,
            _ => Self::Contradiction,
        }
    }
}

fn is_error(status: &str) -> bool {
    status == "default" || status.starts_with(['4', '5'])
}
