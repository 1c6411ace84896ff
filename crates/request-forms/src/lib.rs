//! A client of a document that has every form of request, and the requests that it must send. For tests alone.
//!
//! The document is `openapi.json`. What `src/generated/` is made of it is compared by the test `request_forms` of
//! `codegen`, which also writes it anew: `REQUEST_FORMS=write cargo test -p codegen --test request_forms`.

// Machine-owned, printed by its generator.
#[rustfmt::skip]
mod generated;

#[cfg(feature = "dispatch")]
pub use generated::dispatch;
pub use generated::types;
#[cfg(feature = "client")]
pub use generated::{Client, OPERATIONS, builder};
pub use progenitor_client::File;
#[cfg(feature = "client")]
pub use progenitor_client::{Composite, Error};
