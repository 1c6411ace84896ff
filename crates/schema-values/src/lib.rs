//! Example values and [proptest] strategies from JSON Schemas.
//!
//! Give it a document (an OpenAPI document, or a schema with `$defs`) and a schema whose references
//! point into that document; get valid values, the same for the same seed:
//!
//! ```
//! use schema_values::{ExampleOptions, Schemas};
//! use serde_json::json;
//!
//! let document = json!({"components": {"schemas": {
//!     "Order": {
//!         "type": "object",
//!         "required": ["id", "state"],
//!         "properties": {
//!             "id": {"type": "integer", "format": "int64", "minimum": 1},
//!             "state": {"enum": ["open", "closed"]},
//!             "parent": {"$ref": "#/components/schemas/Order"}
//!         }
//!     }
//! }}});
//! let schemas = Schemas::new(&document);
//! let order = schemas.plan(&json!({"$ref": "#/components/schemas/Order"}))?;
//!
//! let value = order.example(&ExampleOptions::seeded(1))?;
//! assert!(value["id"].as_i64() >= Some(1));
//! assert_eq!(value, order.example(&ExampleOptions::seeded(1))?);
//! # Ok::<(), schema_values::UnsatisfiableError>(())
//! ```
//!
//! With the cargo feature `proptest`, the same plan gives strategies. They draw from the whole range
//! of what a schema allows (all of Unicode, the ends of number ranges, members present and absent)
//! and shrink every value by its schema: a shrunk value is valid too.
//!
#![cfg_attr(feature = "proptest", doc = "```")]
#![cfg_attr(not(feature = "proptest"), doc = "```ignore")]
//! use proptest::prelude::*;
//! use schema_values::{Schemas, StrategyOptions};
//! use serde_json::json;
//!
//! let schema = json!({"type": "array", "items": {"type": "string", "format": "uuid"}});
//! let lists = Schemas::new(&schema).strategy(&schema, &StrategyOptions::default())?;
//! proptest!(|(list in lists)| {
//!     prop_assert!(list.is_array());
//! });
//! # Ok::<(), schema_values::UnsatisfiableError>(())
//! ```
//!
//! # Boundary and near-valid values
//!
//! [`Plan::boundary`](Plan) keeps to the edges of what is valid. `Plan::near_valid` gives values that violate exactly
//! one keyword, say which, and shrink to the simplest that still violates it:
//!
#![cfg_attr(feature = "proptest", doc = "```")]
#![cfg_attr(not(feature = "proptest"), doc = "```ignore")]
//! use proptest::strategy::{Strategy, ValueTree};
//! use proptest::test_runner::TestRunner;
//! use schema_values::{Schemas, StrategyOptions};
//! use serde_json::json;
//!
//! let schema = json!({"type": "array", "items": {"type": "string", "maxLength": 3}});
//! let broken = Schemas::new(&schema).near_valid(&schema, &StrategyOptions::default())?;
//! let too_long = broken.only(|flaw| flaw.keyword == "maxLength").expect("it can be violated");
//! let mut tree = too_long.new_tree(&mut TestRunner::deterministic()).map_err(|reason| reason.to_string())?;
//! while tree.simplify() {}
//!
//! let near = tree.current();
//! assert_eq!(near.value, json!(["aaaa"]));
//! assert_eq!((near.schema_pointer.as_str(), near.instance_pointer.as_str()), ("#/items", "/0"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it understands
//!
//! The keywords of draft 2020-12 that describe values, and the older spellings `dependencies`,
//! `additionalItems` and `items` as an array; `$ref` to any place in the document, circles included;
//! OpenAPI's `discriminator`, `example` and formats. OpenAPI 3.0's `nullable` and boolean
//! `exclusiveMinimum` have to be converted before.
//!
//! Where a schema leaves room, this crate takes sides:
//! - `format` is an assertion: a `date` is a date. Unknown formats mean any text.
//! - Without `type`, the keywords tell what is meant: `properties` means an object.
//! - Members that a schema merely doesn't forbid aren't made up.
//!
//! # What it doesn't do
//!
//! `$dynamicRef`, `$anchor`, references into other documents, and patterns with back-references are
//! refused with an [`UnsatisfiableError`] that names the place; in an optional member they lead to
//! its absence, which [`Plan::left_out`] tells. What can't be built directly (`not`, overlapping
//! `oneOf`, several patterns at once, look-arounds) is found by trial, in a bounded number of
//! attempts.
//!
//! [proptest]: https://docs.rs/proptest

mod check;
mod compile;
mod composite;
mod decimal;
mod draw;
mod ecma;
mod equality;
mod error;
mod everyday;
#[cfg(feature = "proptest")]
mod flaw;
mod format;
mod height;
mod number;
mod options;
mod part;
mod pattern;
mod plan;
mod shape;
#[cfg(feature = "proptest")]
mod shrink;
mod source;
#[cfg(feature = "proptest")]
mod strategy;
mod text;
mod types;
mod vocabulary;
mod world;

pub use error::{Reason, UnsatisfiableError};
pub use everyday::Everyday;
#[cfg(feature = "proptest")]
pub use flaw::{Flaw, NearValid};
#[cfg(feature = "proptest")]
pub use options::StrategyOptions;
pub use options::{ExampleOptions, Optional};
pub use plan::{Plan, Schemas};
#[cfg(feature = "proptest")]
pub use strategy::{NearValidStrategy, NearValidTree};
pub use vocabulary::{Place, Segment, Vocabulary};

#[cfg(all(doctest, feature = "proptest"))]
#[doc = include_str!("../README.md")]
struct Readme;
