//! Loads, bundles, overlays and indexes OpenAPI documents. Knows no API.
//!
//! The way of a document through this crate:
//!
//! 1. [`source`] reads a YAML or JSON file;
//! 2. [`bundle`] draws the files it refers to into one document;
//! 3. [`overlay`] applies our corrections in file order;
//! 4. [`effective`] runs the three over a folder `specs/<api>/` and yields the *effective document*,
//!    the truth for the mock, the tests and the code generator;
//! 5. [`index`] lists its operations with every `$ref` on the way resolved;
//! 6. [`json_schema`] rewrites its schemas into JSON Schema 2020-12, so that a validator or a value
//!    generator can use them;
//! 7. [`outline`] keeps what a server has to know before the first request, so that it can put off reading the document.
//!
//! `diff` (with the feature of that name) says what two documents differ in, and what that means for those who use them.
//!
//! `drift` (with the feature of that name) compares what a service answers with its document, and says how to mend that.
//!
//! [`manifest`] reads `api.toml`, which holds what an OpenAPI document cannot say.

pub mod bundle;
#[cfg(feature = "diff")]
pub mod diff;
#[cfg(feature = "drift")]
pub mod drift;
pub mod effective;
pub mod index;
pub mod json_schema;
pub mod manifest;
pub mod outline;
pub mod overlay;
pub mod pointer;
pub mod source;

pub use effective::Effective;
pub use index::{Evidence, Inference, Operation, OperationIndex};
pub use manifest::Manifest;
pub use outline::Outline;
