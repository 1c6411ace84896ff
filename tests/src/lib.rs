//! What the contract and property tests share: the APIs of the workspace with their typed clients, a comparison
//! of JSON values that names the key path of each difference, and the wire form of a call by the document alone.

pub mod difference;
pub mod subject;
pub mod wire_form;

/// The examples of the front page compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct FrontPage;
