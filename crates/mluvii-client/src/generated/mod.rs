// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

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
#[cfg(feature = "events")]
mod webhooks;

#[cfg(feature = "client")]
pub use self::{client::Client, operations::OPERATIONS};
#[cfg(feature = "events")]
pub use webhooks::WebhookEvent;
