//! Which operations there are, and what each says of itself.

use std::collections::BTreeSet;

use serde_json::Value;

use super::bodies::resolved;
use super::{Contract, Difference};
use crate::diff::change::{Aspect, Level, Rust, Wire};
use crate::diff::judge::Pair;
use crate::diff::side::Side;
use crate::pointer;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// One operation of a document.
pub(super) struct Operation<'a> {
    /// `GET /pets/{id}`.
    pub label: String,
    /// The path as written.
    pub path: &'a str,
    /// Method and path without the names of parameters.
    key: (String, String),
    pub value: &'a Value,
    pub at: String,
    /// The path item, whose parameters and servers hold too.
    pub item: &'a Value,
    pub item_at: String,
}

impl<'a> Operation<'a> {
    fn id(&self) -> Option<&'a str> {
        self.value.get("operationId").and_then(Value::as_str)
    }

    pub(super) fn side(&self) -> (&Value, &str) {
        (self.value, &self.at)
    }

    fn list(side: &Side<'a>) -> Vec<Self> {
        let mut found = Vec::new();
        let paths = side.document.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten().filter(|(path, _)| !path.starts_with("x-")) {
            let (item, item_at) = resolved(side.document, item, pointer::child("/paths", path));
            for method in METHODS {
                let Some(value) = item.get(method) else { continue };
                let method_in_capitals = method.to_ascii_uppercase();
                found.push(Self {
                    label: format!("{method_in_capitals} {path}"),
                    path,
                    key: (method_in_capitals, nameless(path)),
                    value,
                    at: pointer::child(&item_at, method),
                    item,
                    item_at: item_at.clone(),
                });
            }
        }
        found
    }
}

/// Names of path parameters, in order.
pub(super) fn names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

fn nameless(path: &str) -> String {
    let mut out = String::new();
    let mut rest = path;
    while let Some((head, tail)) = rest.split_once('{') {
        out.push_str(head);
        out.push_str("{}");
        rest = tail.split_once('}').map_or("", |(_, tail)| tail);
    }
    out + rest
}

impl Contract<'_> {
    pub(super) fn operations(&mut self) {
        let (before, after) = (Operation::list(self.before), Operation::list(self.after));
        let mut gone: Vec<&Operation<'_>> = Vec::new();
        let mut fresh: Vec<&Operation<'_>> =
            after.iter().filter(|one| before.iter().all(|other| other.key != one.key)).collect();
        let mut pairs: Vec<(&Operation<'_>, &Operation<'_>)> = Vec::new();
        for old in &before {
            if let Some(new) = after.iter().find(|new| new.key == old.key) {
                pairs.push((old, new));
            } else if let Some(at) = fresh.iter().position(|new| new.id().is_some() && new.id() == old.id()) {
                pairs.push((old, fresh.remove(at)));
            } else {
                gone.push(old);
            }
        }
        for (old, new) in pairs {
            self.operation(old, new);
        }
        for (one, added) in gone.into_iter().map(|one| (one, false)).chain(fresh.into_iter().map(|one| (one, true))) {
            self.lone_operation(one, added);
        }
    }

    fn lone_operation(&mut self, one: &Operation<'_>, added: bool) {
        let id = Some(Value::from(one.id().unwrap_or_default()));
        let (values, pair, wire, rust) = if added {
            (
                (None, id),
                Pair { before: "/paths".to_owned(), after: one.at.clone() },
                Wire::fits("nobody calls it yet"),
                Rust::new(Level::Minor, "a method more"),
            )
        } else {
            (
                (id, None),
                Pair { before: one.at.clone(), after: "/paths".to_owned() },
                Wire::breaks("callers no longer find it"),
                Rust::new(Level::Major, "a method less"),
            )
        };
        let label = one.label.clone();
        let found = Difference { aspect: Aspect::Operation, name: &label, values, pair, direction: None, wire, rust };
        self.differs(&one.label, found);
    }

    fn operation(&mut self, old: &Operation<'_>, new: &Operation<'_>) {
        let pair = Pair { before: old.at.clone(), after: new.at.clone() };
        let plain = |aspect, values: (Option<Value>, Option<Value>), wire, rust| Difference {
            aspect,
            name: "",
            values,
            pair: pair.clone(),
            direction: None,
            wire,
            rust,
        };
        if old.key != new.key {
            let found = plain(
                Aspect::Route,
                (Some(old.label.clone().into()), Some(new.label.clone().into())),
                Wire::breaks("callers no longer find it where it was"),
                Rust::new(Level::Patch, "the method keeps its name"),
            );
            self.differs(&old.label, found);
        }
        if old.id() != new.id() {
            let found = plain(
                Aspect::OperationId,
                (old.id().map(Value::from), new.id().map(Value::from)),
                Wire::fits("the operationId does not travel"),
                Rust::new(Level::Major, "the method and its builder are called after it"),
            );
            self.differs(&old.label, found);
        }
        self.tags(old, new);
        self.deprecation(&old.label, (old.side(), new.side()));
        self.parameters(old, new);
        self.body(old, new);
        self.responses(old, new);
        self.security(old, new);
        let items = (old.item, new.item);
        let own = |operation: &Operation<'_>| operation.value.get("servers").is_some();
        if own(old) || own(new) {
            self.servers(&old.label, (old.value, new.value), &pair);
        } else {
            let pair = Pair { before: old.item_at.clone(), after: new.item_at.clone() };
            self.own_servers(&old.label, items, &pair);
        }
        self.callbacks(old, new, pair);
        self.notes(&old.label, (old.side(), new.side()), &["summary", "description", "externalDocs"]);
        let item = ((old.item, old.item_at.as_str()), (new.item, new.item_at.as_str()));
        self.notes(&old.label, item, &["summary", "description"]);
    }

    fn tags(&mut self, old: &Operation<'_>, new: &Operation<'_>) {
        let list = |operation: &Operation<'_>| -> Vec<String> {
            let tags = operation.value.get("tags").and_then(Value::as_array);
            tags.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let (before, after) = (list(old), list(new));
        let first_moved = before.first() != after.first();
        let sets: (BTreeSet<_>, BTreeSet<_>) = (before.iter().collect(), after.iter().collect());
        for tag in sets.0.symmetric_difference(&sets.1) {
            let added = sets.1.contains(tag);
            let value = Some(Value::from(tag.as_str()));
            let of_first = if added { after.first() } else { before.first() } == Some(*tag);
            let rust = if first_moved && of_first {
                Rust::new(
                    Level::Major,
                    "the operation moves to another Cargo feature, which is named after its first tag",
                )
            } else {
                Rust::new(Level::None, "only the first tag counts")
            };
            let found = Difference {
                aspect: Aspect::Tag,
                name: tag,
                values: if added { (None, value) } else { (value, None) },
                pair: Pair { before: old.at.clone(), after: new.at.clone() },
                direction: None,
                wire: Wire::fits("tags do not travel"),
                rust,
            };
            self.differs(&old.label, found);
        }
    }

    /// Callbacks and links are listed; callbacks are not looked into.
    fn callbacks(&mut self, old: &Operation<'_>, new: &Operation<'_>, pair: Pair) {
        let (before, after) = (old.value.get("callbacks").cloned(), new.value.get("callbacks").cloned());
        if before != after {
            let found = Difference {
                aspect: Aspect::Event,
                name: "callbacks",
                values: (before, after),
                pair,
                direction: None,
                wire: Wire::breaks("callbacks are not looked into: take it as breaking until somebody has"),
                rust: Rust::new(Level::None, "no code is made of callbacks"),
            };
            self.differs(&old.label, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_path_parameters_do_not_count() {
        assert_eq!(nameless("/pets/{id}/toys/{toyId}"), nameless("/pets/{pet}/toys/{toy}"));
        assert_eq!(nameless("/pets/{id}.json"), "/pets/{}.json");
        assert_eq!(names("/pets/{id}/toys/{toyId}"), ["id", "toyId"]);
    }
}
