//! Where a service and its document differ, worked out from what the service answered.
//!
//! [`Drift`] takes exchanges one after another, from wherever they come, and groups what deviates: operations, query
//! parameters, statuses, media types and headers that the document does not have, and at any depth of a JSON answer members
//! it does not name, values it does not list, other types and forms, nulls, and members that are missing. It also counts
//! what was seen, for silence about a place that nobody looked at means nothing. [`Drift::proposal`] is an overlay that
//! would mend the document.
//!
//! What is kept and shown of a value is its type and shape. Texts are never repeated, but for words of an enumeration and
//! names of members, and these only while they look like words (see [`Finding::found`]).
//!
//! Not looked at: `not`, formats other than `date-time`, `date`, `uuid`, `ipv4`, `ipv6`, `int32` and `int64`, and the
//! contents of answers that are not JSON.
//!
//! ```
//! use openapi_kit::drift::{Drift, Exchange, Kind};
//! # use serde_json::json;
//! let document = json!({"paths": {"/cats": {"get": {"operationId": "listCats", "responses": {"200": {
//!     "description": "ok", "content": {"application/json": {"schema": {
//!         "type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}}},
//!     }}},
//! }}}}}});
//! let mut drift = Drift::new(&document)?;
//! drift.observe(
//!     &Exchange::new("GET", "/cats", 200)
//!         .answered("application/json", &br#"[{"name": "Tom", "age": 3}]"#[..]),
//! );
//! let findings = drift.findings();
//! assert_eq!((findings[0].kind, &*findings[0].at), (Kind::UndocumentedField, "/*/age"));
//! assert_eq!(findings[0].document, "/paths/~1cats/get/responses/200/content/application~1json/schema/items");
//! # Ok::<(), openapi_kit::index::IndexError>(())
//! ```

mod answer;
mod exchange;
mod finding;
mod format;
mod headers;
mod parts;
mod proposal;
mod route;
mod seen;
mod shape;
mod value;
mod wording;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub use exchange::Exchange;
pub use finding::{Finding, Kind};
pub use headers::UNREMARKABLE;
pub use proposal::Proposal;
pub use seen::{Seen, SeenOperation};

use self::finding::{Group, Key};
use self::headers::Ignored;
use crate::index::{IndexError, OperationIndex};
use crate::outline;

/// What became of an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Observed {
    /// It belongs to an operation of the document.
    Known,
    /// The document has no such operation.
    Unknown,
    /// It says nothing about the API: a preflight request of a browser (`OPTIONS`), or 304, the answer to a cache.
    Ignored,
}

/// Compares exchanges with a document.
#[derive(Debug)]
pub struct Drift<'d> {
    document: &'d Value,
    operations: OperationIndex,
    /// Names whose values the document calls secret, in lower case.
    secrets: BTreeSet<String>,
    ignored: Ignored,
    groups: BTreeMap<Key, Group>,
    seen: Seen,
}

impl<'d> Drift<'d> {
    /// Takes an OpenAPI 3.0 document with local references only.
    ///
    /// # Errors
    /// [`IndexError`] where an operation of the document cannot be understood.
    pub fn new(document: &'d Value) -> Result<Self, IndexError> {
        let operations = OperationIndex::new(document)?;
        let seen = Seen::new(&operations);
        Ok(Self {
            document,
            operations,
            secrets: outline::secret_names(document),
            ignored: Ignored::default(),
            groups: BTreeMap::new(),
            seen,
        })
    }

    /// Passes over answer headers of this name, beside [`UNREMARKABLE`]; a `*` at the end stands for anything.
    #[must_use]
    pub fn ignoring_header(mut self, name: &str) -> Self {
        self.ignored.add(name);
        self
    }

    /// The operations of the document.
    pub fn operations(&self) -> &OperationIndex {
        &self.operations
    }

    /// The operationId that a method and a path below the base belong to.
    pub fn operation_of(&self, method: &str, path: &str) -> Option<&str> {
        route::find(&self.operations, method, path).map(|operation| operation.id.as_str())
    }

    /// Compares one exchange with the document.
    pub fn observe(&mut self, exchange: &Exchange) -> Observed {
        if exchange.method == "OPTIONS" || exchange.status == 304 {
            self.seen.ignored += 1;
            return Observed::Ignored;
        }
        self.seen.exchanges += 1;
        match route::find(&self.operations, &exchange.method, &exchange.path) {
            Some(operation) => {
                let outcome = answer::compare(self.document, operation, exchange, &self.secrets, &self.ignored);
                self.seen.add(&operation.id, exchange.status, &outcome.marks);
                for (key, grounds) in outcome.notes {
                    self.groups.entry(key).or_default().add(grounds);
                }
                Observed::Known
            }
            None => {
                self.seen.unknown += 1;
                let template = route::guess(self.document, &self.operations, &exchange.path);
                let (key, grounds) = answer::unknown(&template, exchange, &self.operations);
                self.groups.entry(key).or_default().add(grounds);
                Observed::Unknown
            }
        }
    }

    /// What deviates, grouped over all exchanges, in order of operation and place.
    pub fn findings(&self) -> Vec<Finding> {
        self.groups.iter().map(|(key, group)| Finding::new(key, group)).collect()
    }

    /// What was exercised.
    pub fn seen(&self) -> &Seen {
        &self.seen
    }

    /// An overlay that mends the document for the findings for which that can be said.
    pub fn proposal(&self) -> Proposal {
        proposal::propose(self.document, &self.operations, &self.groups)
    }
}

#[cfg(test)]
mod tests;
