//! What in an OpenAPI 3.0 document makes trouble for those who use it: generators, the mock, readers.
//!
//! Each [`Rule`] has a name, a severity that `[lint]` of `api.toml` may change, and says what it finds, why that matters
//! and how to mend it. A [`Finding`] names its place in the document as a JSON pointer, and in the hand-written source as
//! file, line and column. What stays as it is stands with its reason in a [`Baseline`].
//!
//! ```
//! use openapi_kit::lint::{self, Severities};
//! use serde_json::json;
//!
//! let document = json!({"openapi": "3.0.3", "paths": {"/pets": {"get": {
//!     "summary": "Pets", "operationId": "listPets",
//!     "parameters": [{"name": "limit", "in": "query", "description": "d", "schema": {"type": "integer"}, "example": "ten"}],
//!     "responses": {"204": {"description": "Nothing."}, "default": {"description": "An error."}},
//! }}}});
//! let findings = lint::check(&document, &Severities::default());
//! let [.., worst] = &findings[..] else { panic!() };
//! assert_eq!((worst.rule, &*worst.pointer), ("example-invalid", "/paths/~1pets/get/parameters/0/example"));
//! ```
//!
//! # The rules
//!
#![doc = include_str!("RULES.md")]

mod baseline;
mod document;
mod finding;
mod position;
mod report;
mod rule;
mod rules;
mod severities;
mod subject;

pub use baseline::{Accepted, Baseline, BaselineError};
pub use document::check;
pub use finding::{Finding, Place};
pub use position::{Position, Positions};
pub use report::{FORMAT, Report};
pub use rule::{Rule, rules, rules_table};
pub use severities::{Severities, UnknownRule};
pub use subject::{Subject, SubjectError};
