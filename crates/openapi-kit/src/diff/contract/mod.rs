//! The two documents as contracts: what both have in common is compared part by part.

use serde_json::Value;

use super::change::{Action, Aspect, Change, Direction, Level, Rust, Wire};
use super::collection::Changes;
use super::judge::Pair;
use super::side::Side;
use super::walk::{Use, Walk};

mod bodies;
mod document;
mod operation;
mod parameters;
mod security;
mod servers;

/// Two contracts under comparison.
pub(super) struct Contract<'a> {
    before: &'a Side<'a>,
    after: &'a Side<'a>,
    walk: Walk<'a>,
    changes: Changes,
}

/// A value and its pointer, on both sides.
type Sides<'v> = ((&'v Value, &'v str), (&'v Value, &'v str));

/// One thing that differs, outside of schemas.
struct Difference<'v> {
    aspect: Aspect,
    name: &'v str,
    values: (Option<Value>, Option<Value>),
    pair: Pair,
    direction: Option<Direction>,
    wire: Wire,
    rust: Rust,
}

/// All changes from one document to the other.
pub(super) fn compare(before: &Value, after: &Value) -> Vec<Change> {
    let (before, after) = (Side::new(before), Side::new(after));
    let walk = Walk::new(&before, &after);
    let mut contract = Contract { before: &before, after: &after, walk, changes: Changes::default() };
    contract.operations();
    contract.servers("", (before.document, after.document), &Pair::root());
    contract.security_schemes();
    contract.events();
    contract.messages();
    contract.words();
    contract.components();
    contract.changes.finish()
}

impl Contract<'_> {
    /// Adds a difference that is met at `label`.
    fn differs(&mut self, label: &str, found: Difference<'_>) {
        let (before, after) = found.values;
        let change = Change {
            aspect: found.aspect,
            action: Action::of(before.as_ref(), after.as_ref()),
            name: found.name.to_owned(),
            direction: found.direction,
            place: label.to_owned(),
            pointer_before: found.pair.before,
            pointer_after: found.pair.after,
            before,
            after,
            uses: Vec::new(),
            wire: found.wire,
            rust: found.rust,
        };
        self.changes.add(change, label);
    }

    /// Compares the schemas that stand under `key` on both sides.
    fn schemas(&mut self, label: &str, sides: Sides<'_>, key: &str, direction: Direction, textual: bool) {
        let ((before, before_at), (after, after_at)) = sides;
        let pair = Pair { before: format!("{before_at}/{key}"), after: format!("{after_at}/{key}") };
        match (before.get(key), after.get(key)) {
            (Some(_), Some(_)) => {
                let place = Use { label: label.to_owned(), pair, direction: Some(direction), textual };
                self.walk.visit(&place, &mut self.changes);
            }
            (None, None) => {}
            (before, after) => {
                // No schema allows any value.
                let narrower = if direction == Direction::Request { after } else { before }.is_some();
                let wire = if narrower {
                    Wire::breaks("any value was possible, now only what the schema allows")
                } else {
                    Wire::fits("any value is allowed now")
                };
                let rust = Rust::new(Level::Major, "a type comes or goes");
                let values = (before.cloned(), after.cloned());
                let pair = Pair { before: before_at.to_owned(), after: after_at.to_owned() };
                let found = Difference {
                    aspect: Aspect::Type,
                    name: key,
                    values,
                    pair,
                    direction: Some(direction),
                    wire,
                    rust,
                };
                self.differs(label, found);
            }
        }
    }

    /// Words and marks that stand beside other members.
    fn notes(&mut self, label: &str, ((before, before_at), (after, after_at)): Sides<'_>, words: &[&str]) {
        let empty = serde_json::Map::new();
        let (before, after) = (before.as_object().unwrap_or(&empty), after.as_object().unwrap_or(&empty));
        for key in before.keys().chain(after.keys().filter(|key| !before.contains_key(*key))) {
            let values = (before.get(key), after.get(key));
            if values.0 == values.1 {
                continue;
            }
            let pair = Pair { before: before_at.to_owned(), after: after_at.to_owned() };
            let (aspect, wire, rust) = if key.starts_with("x-") {
                let rust = super::rust::extension_change(key, values.0.is_none());
                (Aspect::Extension, "a mark that does not travel", rust)
            } else if words.contains(&key.as_str()) {
                (Aspect::Docs, "words do not travel", Rust::new(Level::Patch, "documentation"))
            } else {
                continue;
            };
            let values = (values.0.cloned(), values.1.cloned());
            self.differs(
                label,
                Difference { aspect, name: key, values, pair, direction: None, wire: Wire::fits(wire), rust },
            );
        }
    }

    /// The mark `deprecated`.
    fn deprecation(&mut self, label: &str, ((before, before_at), (after, after_at)): Sides<'_>) {
        let (was, is) = (flag(before, "deprecated"), flag(after, "deprecated"));
        if was != is {
            let found = Difference {
                aspect: Aspect::Deprecated,
                name: "",
                values: (Some(was.into()), Some(is.into())),
                pair: Pair { before: before_at.to_owned(), after: after_at.to_owned() },
                direction: None,
                wire: Wire::fits("it works as before"),
                rust: Rust::new(Level::Patch, "the mark stands in the documentation"),
            };
            self.differs(label, found);
        }
    }
}

fn flag(value: &Value, key: &str) -> bool {
    value.get(key) == Some(&Value::Bool(true))
}
