//! Asks validators of both documents, so that no example is shown that both accept or both refuse.

use jsonschema::canonical::Containment;
use serde_json::Value;

use super::change::{CounterExample, Direction};
use super::example;
use super::side::Side;
use super::walk::Step;
use crate::validators::Validators;

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
    validators: Validators<'a>,
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
        self.bench(first).validators.accepts(pair.of(first), value) == Some(true)
            && self.bench(!first).validators.accepts(pair.of(!first), value) == Some(false)
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
        let (Some(sender), Some(receiver)) = (
            self.bench(first).validators.canonical(pair.of(first)),
            self.bench(!first).validators.canonical(pair.of(!first)),
        ) else {
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
        Self { side, validators: Validators::new(&side.converted) }
    }
}
