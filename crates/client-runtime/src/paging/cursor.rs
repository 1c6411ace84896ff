//! A place in a list that can be stored.

use serde::{Deserialize, Serialize};

use super::pager::Position;

/// The place of the first item or page that was not handed out yet.
///
/// It can be stored in any format that serde knows, and given to [`Paginator::resume`](super::Paginator::resume) of the
/// same call, with the same filters, by another process. It counts; it does not hold data still: see the
/// [module](super) for what happens when the list changes meanwhile.
///
/// ```
/// use client_runtime::paging::Cursor;
///
/// let stored = r#"{"operation":"listSessions","at":400,"size":200,"seen":400,"skip":12}"#;
/// let cursor: Cursor = serde_json::from_str(stored)?;
/// assert_eq!(cursor.operation(), "listSessions");
/// assert_eq!(serde_json::to_string(&cursor)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Cursor {
    operation: String,
    at: u64,
    size: u32,
    seen: u64,
    /// Items of that page that were handed out already.
    #[serde(default)]
    skip: usize,
}

impl Cursor {
    pub(super) fn new(operation: &str, position: Position, skip: usize) -> Self {
        Self { operation: operation.to_owned(), at: position.at, size: position.size, seen: position.seen, skip }
    }

    /// The `operationId` of the list that it belongs to.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    pub(super) fn position(&self) -> Position {
        Position { at: self.at, size: self.size, seen: self.seen }
    }

    pub(super) fn skip(&self) -> usize {
        self.skip
    }
}
