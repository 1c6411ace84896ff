//! Mends, in a copy of the document, what progenitor refuses or does badly.
//!
//! Each pass is one file with its tests, is generic (it knows no API), is idempotent, and returns what it changed and
//! what that costs. The mock and the tests work from the effective document, which no pass touches, so a loss made
//! here shows up as a failing contract.

mod bodies;
mod hoist;
mod identity;
mod members;
mod methods;
mod names;
mod parameters;
mod parts;
mod places;
mod references;
mod responses;
mod schemas;
mod shape;
mod values;
mod walk;
mod wellformed;
pub(crate) mod wire;
mod words;

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

pub(crate) use members::WIRE_NAMES;
pub(crate) use schemas::NULL_TOLERATED;
pub use schemas::TIMESTAMP;
pub(crate) use walk::request_components;
pub(crate) use words::safe as rustdoc_safe;

/// A document ready for progenitor, and how it differs from the effective one.
#[derive(Debug, Clone)]
pub struct Lowered {
    /// OpenAPI 3.0 that progenitor can digest.
    pub document: Value,
    /// Every change, in the order of the passes.
    pub changes: Vec<Change>,
}

/// One change to the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The pass that made it.
    pub pass: &'static str,
    /// Where, as a pointer into the document that the pass was given.
    pub pointer: String,
    /// What was done, in words that are the same for every place.
    pub what: &'static str,
    /// What it costs the users of the client.
    pub cost: Cost,
}

/// What a change costs the users of the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cost {
    /// Types and wire form are as they would have been.
    Nothing,
    /// The Rust type admits more than the document does.
    Looser,
    /// The runtime does what the generator would have done.
    Runtime,
    /// Something is untyped that has a type in the document.
    Degraded,
}

/// A pass: it changes the document and says what.
type Pass = fn(&mut Value) -> Vec<Change>;

/// The passes before operations are spoken of.
const FIRST: [Pass; 2] = [references::run, identity::run];

/// The passes after these, in their order.
const PASSES: [Pass; 13] = [
    wellformed::run,
    values::run,
    hoist::run,
    names::run,
    places::run,
    methods::run,
    members::run,
    parameters::run,
    bodies::run,
    responses::run,
    schemas::run,
    words::run,
    parts::run,
];

/// Gives references their targets, and operations the ids and tags under which all else knows them. Nothing that an
/// operation asks for or answers changes.
pub fn identify(document: &Value) -> Lowered {
    run(document, &FIRST)
}

/// Runs all passes over a copy of `document`.
pub fn lower(document: &Value) -> Lowered {
    let first = identify(document);
    let then = run(&first.document, &PASSES);
    Lowered { document: then.document, changes: first.changes.into_iter().chain(then.changes).collect() }
}

fn run(document: &Value, passes: &[Pass]) -> Lowered {
    let mut document = document.clone();
    let changes = passes.iter().flat_map(|pass| pass(&mut document)).collect();
    Lowered { document, changes }
}

/// The changes as a table: one line for each kind of change, with the number of places and the first of them.
pub fn summary(changes: &[Change]) -> String {
    let mut kinds: Vec<(&Change, usize)> = Vec::new();
    let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for change in changes {
        let at = *seen.entry((change.pass, change.what)).or_insert_with(|| {
            kinds.push((change, 0));
            kinds.len() - 1
        });
        if let Some((_, count)) = kinds.get_mut(at) {
            *count += 1;
        }
    }
    kinds
        .iter()
        .map(|(change, count)| {
            format!(
                "{:<10} {count:>4} x  {} ({}), first at {}\n",
                change.pass, change.what, change.cost, change.pointer
            )
        })
        .collect()
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "costs nothing",
            Self::Looser => "a type got looser",
            Self::Runtime => "handled by the runtime",
            Self::Degraded => "a type was lost",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn lowering_a_lowered_document_changes_nothing() {
        let document = json!({
            "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
            "paths": {"/a": {"get": {
                "operationId": "getA", "description": "See [x] and <y>.", "x-evidence": "inferred",
                "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1}}],
                "responses": {
                    "200": {"description": "ok", "content": {"application/json": {"schema": {
                        "type": "object", "title": "Title", "additionalProperties": true,
                        "properties": {
                            "at": {"type": "string", "format": "date-time", "description": "When."},
                            "state": {"type": "string", "enum": ["A", "B"]},
                            "tags": {"type": "array", "items": {"type": "string", "minLength": 1}}
                        }
                    }}}},
                    "204": {"description": "nothing"},
                    "400": {"description": "bad", "content": {"application/json": {"schema": {"type": "object"}}}}
                }
            }}}
        });
        let once = lower(&document);
        assert!(!once.changes.is_empty());
        let twice = lower(&once.document);
        assert_eq!(twice.changes, [], "{}", summary(&twice.changes));
        assert_eq!(twice.document, once.document);
    }
}
