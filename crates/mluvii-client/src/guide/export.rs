//! Write a list to a file, one JSON object a line.
//!
//! ```no_run
#![doc = include_str!("../../examples/export_sessions.rs")]
//! ```
//!
//! - Memory does not grow with the list: one page is worked on, one is on its way.
//! - Whoever finds `sessions.ndjson` finds all of it: an export that broke off leaves a `.part` file, which the next one
//!   overwrites. To go on instead of beginning anew, store a cursor as in
//!   [`month_of_sessions`](super::month_of_sessions).
//! - What the document does not know is kept where the type has room for it; enum values that are new are written as
//!   they came.
//! - The lines hold personal data, in full: `Debug` hides it, serialisation does not.
