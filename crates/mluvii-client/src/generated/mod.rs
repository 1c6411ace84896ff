// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

//! The generated client: its types, one builder per operation, and the operation table.

#![allow(missing_docs, unreachable_pub, unused_imports, deprecated, clippy::all, clippy::pedantic, clippy::restriction)]
#![allow(rustdoc::invalid_html_tags, rustdoc::broken_intra_doc_links, rustdoc::redundant_explicit_links)]

mod api;
pub mod builder;
mod client;
#[cfg(feature = "dispatch")]
pub mod dispatch;
mod enums;
mod operations;
pub mod types;
mod webhooks;

pub use client::Client;
pub use operations::OPERATIONS;
pub use webhooks::WebhookEvent;
