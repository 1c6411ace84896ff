//! What the vendor's own document says beside ours.
//!
//! Ours is edited by hand and stays the source of everything; the vendor's is evidence. It may be made by a tool that names
//! operations by chance, spells paths in another case and lists no error answers. So operations are matched by method and
//! path without regard to case and to the names of path parameters, both are put into the same words, and then compared as
//! [`crate::diff`] compares. What is left is told apart by [`Weight`]: what the two cannot both be right about, what the
//! vendor is silent on, and words.
//!
//! An operation that nothing contradicts is [`Outcome::Confirmed`]; [`evidence_overlay`] marks it as documented.
//! [`proposals_overlay`] says for the rest what would bring our document in line, for somebody to look at.

mod align;
mod comparison;
mod evidence;
mod identity;
mod proposals;
mod text;
mod weight;

pub use comparison::{Comparison, Outcome, Pairing};
pub use evidence::{EVIDENCE_FILE, Source, evidence_overlay};
pub use identity::Identity;
pub use proposals::proposals_overlay;
pub use weight::Weight;
