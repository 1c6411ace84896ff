//! Loads, bundles, overlays and indexes OpenAPI documents. Knows no API.
//!
//! The way of a document through this crate:
//!
//! 1. [`source`] reads a YAML or JSON file;
//! 2. [`bundle`] draws the files it refers to into one document;
//! 3. [`convert`] brings Swagger 2.0 and OpenAPI 3.1 down to OpenAPI 3.0, and says what that costs;
//! 4. [`overlay`] applies our corrections in file order;
//! 5. [`effective`] runs the four over a folder `specs/<api>/` and yields the *effective document*,
//!    the truth for the mock, the tests and the code generator;
//! 6. [`index`] lists its operations with every `$ref` on the way resolved;
//! 7. [`json_schema`] rewrites its schemas into JSON Schema 2020-12, so that a validator or a value
//!    generator can use them;
//! 8. [`outline`] keeps what a server has to know before the first request, so that it can put off reading the document.
//!
//! `diff` (with the feature of that name) says what two documents differ in, and what that means for those who use them.
//!
//! `upstream` (with the feature `diff`) compares our document with the vendor's own, which is evidence.
//!
//! `lint` (with the feature of that name) says what in a document makes trouble for those who use it, where, and how to
//! mend it.
//!
//! `drift` (with the feature of that name) compares what a service answers with its document, and says how to mend that.
//!
//! [`origin`] knows which file each part of a document came from.
//!
//! [`manifest`] reads `api.toml`, which holds what an OpenAPI document cannot say.

pub mod bundle;
pub mod casing;
pub mod convert;
#[cfg(feature = "diff")]
pub mod diff;
#[cfg(feature = "drift")]
pub mod drift;
pub mod effective;
pub mod index;
pub mod json_schema;
#[cfg(feature = "lint")]
pub mod lint;
pub mod manifest;
pub mod origin;
pub mod outline;
pub mod overlay;
pub mod pointer;
pub mod source;
#[cfg(feature = "diff")]
pub mod upstream;
#[cfg(any(feature = "diff", feature = "lint"))]
mod validators;

pub use effective::Effective;
pub use index::{Evidence, Inference, Operation, OperationIndex};
pub use manifest::Manifest;
pub use outline::Outline;
