//! What the contract and property tests share: the APIs of the workspace with their typed clients, and a comparison
//! of JSON values that names the key path of each difference.

pub mod difference;
pub mod subject;

/// The examples of the front page compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct FrontPage;
