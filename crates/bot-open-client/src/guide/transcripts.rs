//! Write what was said with a user to a file, one JSON object a line.
//!
//! ```no_run
#![doc = include_str!("../../examples/export_transcripts.rs")]
//! ```
//!
//! - Memory does not grow with the transcript: one page is worked on, one is on its way.
//! - Whoever finds the file finds all of it: an export that broke off leaves a `.part` file, which the next one
//!   overwrites. To go on instead, store the [`Cursor`](crate::paging::Cursor) of the stream and give it to
//!   [`resume`](crate::paging::Paginator::resume).
//! - The service speaks of three months at most, and does not say in which order messages come: sort by `createdAt`.
//! - The lines hold what people said, in full: `Debug` hides it where the document marks it, serialisation does not.
