//! What two OpenAPI 3.0 documents differ in, what it means on the wire, and what it means for a generated client.
//!
//! Documents are compared as they stand after bundling and overlays. Operations are matched by method and path (the
//! names of path parameters do not count), else by operationId. Schemas are compared at their places of use, through
//! every `$ref`, once for each direction: what callers send is judged by whether the later document still accepts it,
//! what the service sends by whether the earlier document allowed it. A difference that is met in several places is
//! one [`Change`] with several uses.
//!
//! # When a change breaks
//!
//! Rules decide; where a rule says that a schema got narrower, a value is built that shows it, and validators of both
//! documents are asked about it. Where no value is found, algebra on schemas may still prove that nobody is affected;
//! what nobody can decide counts as breaking. Four rules go beyond what a validator can see:
//!
//! - a parameter, property or body that callers could send and that the service no longer knows breaks, for what they
//!   say with it is lost, even where an open object still lets it pass;
//! - a new optional property does not break: callers do not send what they do not know, and readers of an object that
//!   is not closed pass over it;
//! - an optional property that is no longer answered does not break: it could be absent before;
//! - a new enum value in answers breaks, unless the earlier document marks the enum with `x-extensible-enum: true`.
//!
//! # What a generated client shows of it
//!
//! [`Rust`] follows the code generator of this workspace: a property more is a public field more and asks for a major
//! version by Cargo's rules, an enum value more is a variant more of an open enum and a minor one, an optional
//! parameter more is a setter more and a minor one, a bound of a number is left to the server and no change at all.
//!
//! ```
//! use openapi_kit::diff::{Aspect, Report};
//! use serde_json::json;
//!
//! let pets = |limit| json!({"openapi": "3.0.3", "paths": {"/pets": {"get": {
//!     "operationId": "listPets",
//!     "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": limit}}],
//!     "responses": {"200": {"description": "Pets."}},
//! }}}});
//! let report = Report::new(&pets(100), &pets(50));
//! let [change] = report.changes() else { panic!() };
//! assert_eq!((change.aspect, &*change.name, change.wire.breaking), (Aspect::Rule, "maximum", true));
//! assert_eq!(change.wire.counter_example.as_ref().map(|one| &one.value), Some(&json!(51)));
//! ```

mod change;
mod collection;
mod contract;
mod example;
mod judge;
mod report;
mod rust;
mod schema;
mod side;
mod version;
mod walk;

pub use change::{Action, Aspect, Change, CounterExample, Direction, Level, Rust, Wire};
pub use report::{FORMAT, Report};
pub use version::{Version, VersionError};
