//! What belongs to no operation: words of the document, events, and schemas that nothing uses.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Contract, Difference};
use crate::diff::change::{Aspect, Direction, Level, Rust, Wire};
use crate::diff::judge::Pair;
use crate::diff::walk::Use;
use crate::pointer;

const EVENTS: &str = "/x-webhooks";
const SCHEMAS: &str = "/components/schemas";

impl Contract<'_> {
    /// `info`, the list of tags, and marks of the document.
    pub(super) fn words(&mut self) {
        const INFO: [&str; 6] = ["title", "description", "version", "termsOfService", "contact", "license"];
        let (before, after) = (self.before.document, self.after.document);
        if let (Some(one), Some(other)) = (before.get("info"), after.get("info")) {
            self.notes("info", ((one, "/info"), (other, "/info")), &INFO);
        }
        // Events have a comparison of their own.
        let plain = |document: &Value| {
            let mut members = document.as_object().cloned().unwrap_or_default();
            members.retain(|key, _| key != "x-webhooks");
            Value::Object(members)
        };
        self.notes("document", ((&plain(before), ""), (&plain(after), "")), &["tags", "externalDocs", "openapi"]);
    }

    /// The events that the service sends, whose payloads travel like answers.
    pub(super) fn events(&mut self) {
        let list = |document: &Value| document.pointer(EVENTS).and_then(Value::as_object).cloned().unwrap_or_default();
        let (before, after) = (list(self.before.document), list(self.after.document));
        for name in before.keys().chain(after.keys().filter(|name| !before.contains_key(*name))) {
            let at = pointer::child(EVENTS, name);
            let label = format!("event `{name}`");
            match (before.get(name), after.get(name)) {
                (Some(one), Some(other)) => {
                    let sides = ((one, at.as_str()), (other, at.as_str()));
                    self.schemas(&label, sides, "payload", Direction::Answer, false);
                    self.notes(&label, sides, &["summary", "description"]);
                }
                (one, other) => {
                    let (wire, rust) = if other.is_some() {
                        (
                            Wire::fits(
                                "receivers get only events that they registered for, and pass over unknown ones",
                            ),
                            Rust::new(Level::Minor, "an enum that is not exhaustive gains a variant"),
                        )
                    } else {
                        (
                            Wire::breaks("receivers wait for it in vain"),
                            Rust::new(Level::Major, "the enum of events loses a variant"),
                        )
                    };
                    let here = |has: bool| if has { at.clone() } else { EVENTS.to_owned() };
                    let found = Difference {
                        aspect: Aspect::Event,
                        name,
                        pair: Pair { before: here(one.is_some()), after: here(other.is_some()) },
                        values: (one.cloned(), other.cloned()),
                        direction: Some(Direction::Answer),
                        wire,
                        rust,
                    };
                    self.differs(&label, found);
                }
            }
        }
    }

    /// Messages beside the operations, described by marks of the document: in a group `from_…` the service sends what
    /// is called `payload`, in a group `to_…` it receives it; what is called `answer` goes the other way.
    pub(super) fn messages(&mut self) {
        let mut found = Vec::new();
        for (key, value) in self.before.document.as_object().into_iter().flatten() {
            if !key.starts_with("x-") || key == "x-webhooks" {
                continue;
            }
            for (group, messages) in value.as_object().into_iter().flatten() {
                let (payload, answer) = match group.split_once('_') {
                    Some(("from", _)) => (Direction::Answer, Direction::Request),
                    Some(("to", _)) => (Direction::Request, Direction::Answer),
                    _ => continue,
                };
                for name in messages.as_object().into_iter().flatten().map(|(name, _)| name) {
                    let at = [key, group, name].iter().fold(String::new(), |at, token| pointer::child(&at, token));
                    found.push((format!("{key} {group}: {name}"), at, payload, answer));
                }
            }
        }
        for (label, at, payload, answer) in found {
            let (before, after) = (self.before.document.pointer(&at), self.after.document.pointer(&at));
            // A message that came or went is a change of the mark, which is listed as such.
            let (Some(before), Some(after)) = (before, after) else { continue };
            let sides = ((before, at.as_str()), (after, at.as_str()));
            self.schemas(&label, sides, "payload", payload, false);
            self.schemas(&label, sides, "answer", answer, false);
        }
    }

    /// Component schemas that came or went, and differences of those that no use led to.
    pub(super) fn components(&mut self) {
        let (before, after): (BTreeSet<&str>, BTreeSet<&str>) =
            (self.before.components().collect(), self.after.components().collect());
        for name in before.union(&after) {
            let at = pointer::child(SCHEMAS, name);
            let label = format!("schema `{name}`");
            if before.contains(name) && after.contains(name) {
                let pair = Pair { before: at.clone(), after: at };
                if !self.walk.has_met(&pair) {
                    let place = Use { label: String::new(), pair, direction: None, textual: false };
                    self.walk.visit(&place, &mut self.changes);
                }
                continue;
            }
            let added = after.contains(name);
            if self.changes.renames(&at, added) {
                continue;
            }
            let (values, pair, rust) = if added {
                let value = self.after.document.pointer(&at).cloned();
                let pair = Pair { before: SCHEMAS.to_owned(), after: at };
                ((None, value), pair, Rust::new(Level::Minor, "a type more"))
            } else {
                let value = self.before.document.pointer(&at).cloned();
                let pair = Pair { before: at, after: SCHEMAS.to_owned() };
                ((value, None), pair, Rust::new(Level::Major, "a type less"))
            };
            let wire = Wire::fits("what uses it is listed by itself");
            let found = Difference { aspect: Aspect::Schema, name, values, pair, direction: None, wire, rust };
            self.differs(&label, found);
        }
    }
}
