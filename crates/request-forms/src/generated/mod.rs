// Machine-owned: written by `REQUEST_FORMS=write cargo test -p codegen --test request_forms` from openapi.json. Edit there, not here.

//! The generated client: its types, one builder per operation, and the operation table.

#![allow(missing_docs, unreachable_pub, unused_imports, deprecated, clippy::all, clippy::nursery, clippy::pedantic, clippy::restriction)]
#![allow(rustdoc::invalid_html_tags, rustdoc::broken_intra_doc_links, rustdoc::redundant_explicit_links)]

#[cfg(feature = "client")]
mod api;
#[cfg(feature = "client")]
pub mod builder;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "dispatch")]
pub mod dispatch;
#[cfg(feature = "client")]
mod operations;
mod enums;
pub mod types;

#[cfg(feature = "client")]
pub use self::{client::Client, operations::OPERATIONS};
