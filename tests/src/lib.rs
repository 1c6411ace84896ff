//! What the tests of the whole workspace share: the APIs with their typed clients, the gates that are asked of every
//! change, what of each API is covered, a comparison of JSON values that names the key path of each difference, and the
//! wire form of a call by the document alone.

pub mod coverage;
pub mod difference;
pub mod gates;
pub mod profile;
pub mod subject;
pub mod wire_form;

/// The examples of the front page compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct FrontPage;
