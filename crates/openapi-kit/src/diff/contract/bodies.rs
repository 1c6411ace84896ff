//! Request bodies and answers: which there are, in which media types, with which headers.

use serde_json::{Map, Value};

use super::operation::Operation;
use super::{Contract, Difference, Sides, flag};
use crate::diff::change::{Aspect, Direction, Level, Rust, Wire};
use crate::diff::judge::Pair;
use crate::diff::rust;
use crate::pointer;

impl Contract<'_> {
    pub(super) fn body(&mut self, old: &Operation<'_>, new: &Operation<'_>) {
        let label = format!("{}: body", old.label);
        let (before, after) = (
            old.value
                .get("requestBody")
                .map(|body| resolved(self.before.document, body, format!("{}/requestBody", old.at))),
            new.value
                .get("requestBody")
                .map(|body| resolved(self.after.document, body, format!("{}/requestBody", new.at))),
        );
        match (before, after) {
            (None, None) => {}
            (Some((before, before_at)), Some((after, after_at))) => {
                self.both_bodies(&label, ((before, &before_at), (after, &after_at)));
            }
            (before, after) => {
                let at = |body: &Option<(&Value, String)>, operation: &Operation<'_>| {
                    body.as_ref().map_or_else(|| operation.at.clone(), |(_, at)| at.clone())
                };
                let pair = Pair { before: at(&before, old), after: at(&after, new) };
                let (wire, rust) = match &after {
                    None => (
                        Wire::breaks(
                            "the service no longer reads a body: what callers say with it is ignored or refused",
                        ),
                        Rust::new(Level::Major, "a builder loses the setter of the body"),
                    ),
                    Some((body, _)) => {
                        let wire = if flag(body, "required") {
                            Wire::breaks("callers that do not know it send none, which is refused now")
                        } else {
                            Wire::fits("callers that do not know it send none")
                        };
                        let reason =
                            "a builder gains the setter of a body, which must be given even where it is optional";
                        (wire, Rust::new(Level::Major, reason))
                    }
                };
                let values = (before.map(|(body, _)| body.clone()), after.map(|(body, _)| body.clone()));
                let direction = Some(Direction::Request);
                self.differs(
                    &label,
                    Difference { aspect: Aspect::Body, name: "", values, pair, direction, wire, rust },
                );
            }
        }
    }

    fn both_bodies(&mut self, label: &str, sides: Sides<'_>) {
        let ((before, before_at), (after, after_at)) = sides;
        let (was, is) = (flag(before, "required"), flag(after, "required"));
        if was != is {
            let wire = if is {
                Wire::breaks("callers could send none, which is refused now")
            } else {
                Wire::fits("callers that send one go on")
            };
            let found = Difference {
                aspect: Aspect::Required,
                name: "",
                values: (Some(was.into()), Some(is.into())),
                pair: Pair { before: before_at.to_owned(), after: after_at.to_owned() },
                direction: Some(Direction::Request),
                wire,
                rust: Rust::new(Level::None, "a body must be given either way"),
            };
            self.differs(label, found);
        }
        let types =
            (rust::content_type(self.before, before, before_at), rust::content_type(self.after, after, after_at));
        self.contents(label, sides, Direction::Request, &rust_of(&types, "the body"));
        self.notes(label, sides, &["description"]);
    }

    /// The media types under `content`, and their schemas; `rust` is what one more or less means for the client.
    pub(super) fn contents(&mut self, label: &str, sides: Sides<'_>, direction: Direction, rust: &Rust) {
        let ((before, before_at), (after, after_at)) = sides;
        let empty = Map::new();
        let content = |value: &'_ Value| value.get("content").and_then(Value::as_object).cloned();
        let (before, after) = (content(before).unwrap_or_else(|| empty.clone()), content(after).unwrap_or(empty));
        for media in before.keys().chain(after.keys().filter(|media| !before.contains_key(*media))) {
            let at = |base: &str| pointer::child(&format!("{base}/content"), media);
            let label = format!("{label} {media}");
            match (before.get(media), after.get(media)) {
                (Some(old), Some(new)) => {
                    let (old_at, new_at) = (at(before_at), at(after_at));
                    let sides = ((old, old_at.as_str()), (new, new_at.as_str()));
                    self.schemas(&label, sides, "schema", direction, false);
                    self.encoding(&label, sides, direction);
                    self.notes(&label, sides, &["example", "examples"]);
                }
                (old, new) => {
                    let wire = match (new.is_some(), direction) {
                        (true, Direction::Request) => Wire::fits("callers go on sending what they sent"),
                        (true, Direction::Answer) => Wire::fits("callers get what they ask for with `Accept`"),
                        (false, Direction::Request) => {
                            Wire::breaks("callers may send this media type, which is refused now")
                        }
                        (false, Direction::Answer) => {
                            Wire::breaks("callers that ask for this media type no longer get it")
                        }
                    };
                    let one_at = |has: bool, base: &str| if has { at(base) } else { base.to_owned() };
                    let found = Difference {
                        aspect: Aspect::MediaType,
                        name: media,
                        pair: Pair { before: one_at(old.is_some(), before_at), after: one_at(new.is_some(), after_at) },
                        values: (old.cloned(), new.cloned()),
                        direction: Some(direction),
                        wire,
                        rust: rust.clone(),
                    };
                    self.differs(&label, found);
                }
            }
        }
    }

    fn encoding(&mut self, label: &str, ((old, old_at), (new, new_at)): Sides<'_>, direction: Direction) {
        let (before, after) = (old.get("encoding").cloned(), new.get("encoding").cloned());
        if before != after {
            let found = Difference {
                aspect: Aspect::Style,
                name: "encoding",
                values: (before, after),
                pair: Pair { before: old_at.to_owned(), after: new_at.to_owned() },
                direction: Some(direction),
                wire: Wire::breaks("parts are written in another way, so what is sent is misread"),
                rust: Rust::new(Level::Patch, "the client writes it in the new way"),
            };
            self.differs(label, found);
        }
    }

    pub(super) fn responses(&mut self, old: &Operation<'_>, new: &Operation<'_>) {
        let list = |operation: &Operation<'_>| operation.value.get("responses").and_then(Value::as_object).cloned();
        let (before, after) = (list(old).unwrap_or_default(), list(new).unwrap_or_default());
        let types = (rust::success_type(self.before, &old.at), rust::success_type(self.after, &new.at));
        let success = rust_of(&types, "the answer");
        let error = Rust::new(Level::None, "errors have no type of their own in the method");
        let statuses = before.keys().chain(after.keys().filter(|status| !before.contains_key(*status)));
        for status in statuses.filter(|status| !status.starts_with("x-")) {
            let label = format!("{}: answer {status}", old.label);
            let rust = if is_success(status) { &success } else { &error };
            let at = |base: &str| pointer::child(&format!("{base}/responses"), status);
            match (before.get(status), after.get(status)) {
                (Some(one), Some(other)) => {
                    let (one, one_at) = resolved(self.before.document, one, at(&old.at));
                    let (other, other_at) = resolved(self.after.document, other, at(&new.at));
                    let sides = ((one, one_at.as_str()), (other, other_at.as_str()));
                    self.headers(&label, sides);
                    self.contents(&label, sides, Direction::Answer, rust);
                    self.notes(&label, sides, &["description", "links"]);
                }
                (None, Some(one)) => {
                    let (one, one_at) = resolved(self.after.document, one, at(&new.at));
                    let wire = self.added_answer(status, one, &before);
                    let pair = Pair { before: old.at.clone(), after: one_at };
                    self.lone_answer(&label, status, (None, Some(one.clone())), pair, wire, rust);
                }
                (Some(one), None) => {
                    let (one, one_at) = resolved(self.before.document, one, at(&old.at));
                    let wire = if is_success(status) {
                        Wire::breaks("callers that wait for this answer no longer get it")
                    } else {
                        Wire::fits("an error less")
                    };
                    let pair = Pair { before: one_at, after: new.at.clone() };
                    self.lone_answer(&label, status, (Some(one.clone()), None), pair, wire, rust);
                }
                (None, None) => {}
            }
        }
    }

    fn lone_answer(
        &mut self,
        label: &str,
        status: &str,
        values: (Option<Value>, Option<Value>),
        pair: Pair,
        wire: Wire,
        rust: &Rust,
    ) {
        let found = Difference {
            aspect: Aspect::Response,
            name: status,
            values,
            pair,
            direction: Some(Direction::Answer),
            wire,
            rust: rust.clone(),
        };
        self.differs(label, found);
    }

    fn added_answer(&self, status: &str, answer: &Value, before: &Map<String, Value>) -> Wire {
        let range = status.get(..1).map(|class| format!("{class}XX")).unwrap_or_default();
        if !is_success(status) {
            return Wire::fits("callers have to be ready for errors that nobody listed");
        }
        if before.contains_key(&range) || before.contains_key("default") {
            return Wire::fits("the earlier document had an answer for statuses that it does not list");
        }
        let alike = before.iter().filter(|(status, _)| is_success(status)).any(|(_, one)| {
            let one = pointer::resolve(self.before.document, one).map_or(one, |(_, one)| one);
            one.get("content") == answer.get("content")
        });
        if alike {
            Wire::fits("its body is that of a success that callers know")
        } else {
            Wire::breaks("callers meet a success, with a body that they do not know")
        }
    }

    fn headers(&mut self, label: &str, ((before, before_at), (after, after_at)): Sides<'_>) {
        let list = |value: &Value| value.get("headers").and_then(Value::as_object).cloned().unwrap_or_default();
        let (old, new) = (list(before), list(after));
        let unseen = Rust::new(Level::None, "headers are read by name");
        for name in old.keys().chain(new.keys().filter(|name| find(&old, name).is_none())) {
            let label = format!("{label} header `{name}`");
            let at = |base: &str, name: &str| pointer::child(&format!("{base}/headers"), name);
            let one = find(&old, name).map(|(key, one)| resolved(self.before.document, one, at(before_at, key)));
            let other = find(&new, name).map(|(key, one)| resolved(self.after.document, one, at(after_at, key)));
            match (one, other) {
                (Some((one, one_at)), Some((other, other_at))) => {
                    let sides = ((one, one_at.as_str()), (other, other_at.as_str()));
                    let (was, is) = (flag(one, "required"), flag(other, "required"));
                    if was != is {
                        let wire = if was {
                            Wire::breaks("readers could count on it, now it may be missing")
                        } else {
                            Wire::fits("it comes more surely")
                        };
                        let found = Difference {
                            aspect: Aspect::Required,
                            name: "",
                            values: (Some(was.into()), Some(is.into())),
                            pair: Pair { before: one_at.clone(), after: other_at.clone() },
                            direction: Some(Direction::Answer),
                            wire,
                            rust: unseen.clone(),
                        };
                        self.differs(&label, found);
                    }
                    self.deprecation(&label, sides);
                    self.schemas(&label, sides, "schema", Direction::Answer, true);
                    self.notes(&label, sides, &["description", "example", "examples"]);
                }
                (one, other) => {
                    let wire = match &one {
                        Some((one, _)) if flag(one, "required") => {
                            Wire::breaks("readers could count on it, now it is gone")
                        }
                        Some(_) => Wire::fits("it could be absent before"),
                        None => Wire::fits("readers pass over headers that they do not know"),
                    };
                    let at = |one: &Option<(&Value, String)>, base: &str| {
                        one.as_ref().map_or_else(|| base.to_owned(), |(_, at)| at.clone())
                    };
                    let found = Difference {
                        aspect: Aspect::Header,
                        name,
                        pair: Pair { before: at(&one, before_at), after: at(&other, after_at) },
                        values: (one.map(|(one, _)| one.clone()), other.map(|(other, _)| other.clone())),
                        direction: Some(Direction::Answer),
                        wire,
                        rust: unseen.clone(),
                    };
                    self.differs(&label, found);
                }
            }
        }
    }
}

/// A header by its name in any case.
fn find<'m>(headers: &'m Map<String, Value>, name: &str) -> Option<(&'m String, &'m Value)> {
    headers.iter().find(|(one, _)| one.eq_ignore_ascii_case(name))
}

/// What a reference leads to, and where that is.
pub(super) fn resolved<'v>(document: &'v Value, value: &'v Value, at: String) -> (&'v Value, String) {
    match pointer::resolve(document, value) {
        Some((found, value)) => (value, found.unwrap_or(at)),
        None => (value, at),
    }
}

fn is_success(status: &str) -> bool {
    status.starts_with(['2', '3'])
}

fn rust_of((before, after): &(String, String), what: &str) -> Rust {
    if before == after {
        Rust::new(Level::None, format!("{what} stays {after}"))
    } else {
        Rust::new(Level::Major, format!("{what} changes from {before} to {after}"))
    }
}
