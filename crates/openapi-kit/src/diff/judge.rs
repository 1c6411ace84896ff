//! Asks validators of both documents, so that no example is shown that both accept or both refuse.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use jsonschema::canonical::{self, Containment, PreparedDocument};
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

use super::change::{CounterExample, Direction};
use super::example;
use super::side::Side;
use super::walk::Step;

/// The name under which a document is known to its validators.
const DOCUMENT: &str = "urn:diff:document";

/// Whether everything that may be sent is accepted.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Proof {
    /// Proved: it is.
    Covered,
    /// It is not; a schema of what is lost, where one could be computed.
    Lost(Option<Value>),
    /// Nobody knows.
    Unknown,
}

/// A pair of places, one in each document.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Pair {
    /// Pointer into the earlier document.
    pub before: String,
    /// Pointer into the later document.
    pub after: String,
}

/// The validators of both documents.
pub(super) struct Judge<'a> {
    before: Bench<'a>,
    after: Bench<'a>,
}

struct Bench<'a> {
    side: &'a Side<'a>,
    registry: OnceCell<Option<Registry<'static>>>,
    validators: RefCell<HashMap<String, Option<Rc<Validator>>>>,
    prepared: OnceCell<Option<PreparedDocument<'a>>>,
}

impl Pair {
    /// Both documents as a whole.
    pub(super) fn root() -> Self {
        Self { before: String::new(), after: String::new() }
    }

    /// The place that senders or receivers of values look at.
    fn of(&self, first: bool) -> &str {
        if first { &self.before } else { &self.after }
    }
}

impl<'a> Judge<'a> {
    pub(super) fn new(before: &'a Side<'a>, after: &'a Side<'a>) -> Self {
        Self { before: Bench::new(before), after: Bench::new(after) }
    }

    /// The document whose values travel: the earlier one for requests, the later one for answers.
    pub(super) fn sender(&self, direction: Direction) -> &'a Side<'a> {
        self.bench(direction == Direction::Request).side
    }

    fn bench(&self, first: bool) -> &Bench<'a> {
        if first { &self.before } else { &self.after }
    }

    /// Whether the sender may send the value and the receiver refuses it.
    pub(super) fn shows(&self, pair: &Pair, direction: Direction, value: &Value) -> bool {
        let first = direction == Direction::Request;
        self.bench(first).accepts(pair.of(first), value) == Some(true)
            && self.bench(!first).accepts(pair.of(!first), value) == Some(false)
    }

    /// The first of `candidates` that shows the difference, put into a value of the whole body where that shows it too.
    ///
    /// `path` leads from the whole (its first pair) to the place (its last pair).
    pub(super) fn counter_example(
        &self,
        place: &Pair,
        path: &[(Pair, Step)],
        direction: Direction,
        candidates: &[Value],
    ) -> Option<CounterExample> {
        let witness = candidates.iter().find(|value| self.shows(place, direction, value))?;
        let shown = |pair: &Pair, value: Value| CounterExample {
            pointer_before: pair.before.clone(),
            pointer_after: pair.after.clone(),
            value,
            valid_before: direction == Direction::Request,
        };
        let document = &self.sender(direction).converted;
        let mut value = witness.clone();
        let mut best = shown(place, value.clone());
        for (pair, step) in path.iter().rev() {
            let base = example::at(document, pair.of(direction == Direction::Request));
            value = step.put(base, value);
            if self.shows(pair, direction, &value) {
                best = shown(pair, value.clone());
            }
        }
        Some(best)
    }

    /// Whether the receiver accepts all that the sender may send, by algebra on schemas.
    pub(super) fn proof(&self, pair: &Pair, direction: Direction) -> Proof {
        let first = direction == Direction::Request;
        let (Some(sender), Some(receiver)) =
            (self.bench(first).canonical(pair.of(first)), self.bench(!first).canonical(pair.of(!first)))
        else {
            return Proof::Unknown;
        };
        match receiver.covers(&sender) {
            Ok(Containment::Yes) => Proof::Covered,
            Ok(Containment::No) => Proof::Lost(sender.subtract(&receiver).ok().map(|lost| lost.to_json_schema())),
            _ => Proof::Unknown,
        }
    }
}

impl<'a> Bench<'a> {
    fn new(side: &'a Side<'a>) -> Self {
        Self { side, registry: OnceCell::new(), validators: RefCell::default(), prepared: OnceCell::new() }
    }

    /// None where no validator can be made.
    fn accepts(&self, pointer: &str, value: &Value) -> Option<bool> {
        let known = self.validators.borrow().get(pointer).cloned();
        let validator = known.unwrap_or_else(|| {
            let made = self.validator(pointer).map(Rc::new);
            self.validators.borrow_mut().insert(pointer.to_owned(), made.clone());
            made
        })?;
        Some(validator.is_valid(value))
    }

    fn validator(&self, pointer: &str) -> Option<Validator> {
        let registry = self.registry.get_or_init(|| {
            let builder = Registry::new().add(DOCUMENT, self.side.converted.clone()).ok()?;
            builder.prepare().ok()
        });
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(registry.as_ref()?)
            .should_validate_formats(true)
            .build(&json!({"$ref": format!("{DOCUMENT}#{}", fragment(pointer))}))
            .ok()
    }

    fn canonical(&self, pointer: &str) -> Option<canonical::CanonicalSchema> {
        let prepared = self.prepared.get_or_init(|| {
            canonical::options()
                .with_draft(Draft::Draft202012)
                .should_validate_formats(true)
                .offline()
                .prepare(&self.side.converted)
                .ok()
        });
        prepared.as_ref()?.canonicalize_at(pointer).ok()
    }
}

/// A pointer as the fragment of a URI.
fn fragment(pointer: &str) -> String {
    let mut out = String::with_capacity(pointer.len());
    for byte in pointer.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
