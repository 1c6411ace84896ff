//! Parameters of an operation and of its path item.

use serde_json::Value;

use super::bodies::resolved;
use super::operation::{Operation, names};
use super::{Contract, Difference, flag};
use crate::diff::change::{Aspect, Direction, Level, Rust, Wire};
use crate::diff::judge::Pair;
use crate::diff::side::Side;
use crate::pointer;

struct Parameter<'a> {
    name: &'a str,
    location: &'a str,
    /// How it is known: path parameters by position, headers in any case.
    key: (String, String),
    value: &'a Value,
    at: String,
}

impl<'a> Parameter<'a> {
    fn list(side: &Side<'a>, operation: &Operation<'a>) -> Vec<Self> {
        let mut found: Vec<Self> = Vec::new();
        let positions = names(operation.path);
        for (owner, owner_at) in [(operation.value, &operation.at), (operation.item, &operation.item_at)] {
            let entries = owner.get("parameters").and_then(Value::as_array);
            for (number, entry) in entries.into_iter().flatten().enumerate() {
                let (value, at) = resolved(side.document, entry, format!("{owner_at}/parameters/{number}"));
                let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default();
                let (name, location) = (text("name"), text("in"));
                let known = match location {
                    "path" => {
                        positions.iter().position(|one| *one == name).map_or(name.to_owned(), |at| at.to_string())
                    }
                    "header" => name.to_ascii_lowercase(),
                    _ => name.to_owned(),
                };
                let key = (location.to_owned(), known);
                // One of the operation overrides that of its path.
                if found.iter().all(|other| other.key != key) {
                    found.push(Self { name, location, key, value, at });
                }
            }
        }
        found
    }

    fn required(&self) -> bool {
        self.location == "path" || flag(self.value, "required")
    }

    fn words(&self) -> String {
        format!("{} parameter `{}`", self.location, self.name)
    }

    fn style(&self) -> (String, bool) {
        let default = if matches!(self.location, "query" | "cookie") { "form" } else { "simple" };
        let style = self.value.get("style").and_then(Value::as_str).unwrap_or(default).to_owned();
        let explode = self.value.get("explode").and_then(Value::as_bool).unwrap_or(style == "form");
        (style, explode)
    }
}

impl Contract<'_> {
    pub(super) fn parameters(&mut self, old: &Operation<'_>, new: &Operation<'_>) {
        let before = Parameter::list(self.before, old);
        let after = Parameter::list(self.after, new);
        for one in &before {
            match after.iter().find(|other| other.key == one.key) {
                Some(other) => self.parameter(&old.label, one, other),
                None => {
                    let found = Difference {
                        aspect: Aspect::Parameter,
                        name: one.name,
                        values: (Some(one.value.clone()), None),
                        pair: Pair { before: one.at.clone(), after: new.at.clone() },
                        direction: Some(Direction::Request),
                        wire: Wire::breaks(format!(
                            "the service no longer knows `{}`: what callers say with it is ignored or refused",
                            one.name
                        )),
                        rust: Rust::new(Level::Major, "a builder loses a setter"),
                    };
                    self.differs(&format!("{}: {}", old.label, one.words()), found);
                }
            }
        }
        for one in after.iter().filter(|one| before.iter().all(|other| other.key != one.key)) {
            let (wire, rust) = if one.required() {
                (
                    Wire::breaks("callers that do not know it leave it out, which is refused now"),
                    Rust::new(Level::Major, "a builder gains a setter that must be called: calls without it fail"),
                )
            } else {
                (
                    Wire::fits("callers that do not know it leave it out"),
                    Rust::new(Level::Minor, "a builder gains a setter"),
                )
            };
            let found = Difference {
                aspect: Aspect::Parameter,
                name: one.name,
                values: (None, Some(one.value.clone())),
                pair: Pair { before: old.at.clone(), after: one.at.clone() },
                direction: Some(Direction::Request),
                wire,
                rust,
            };
            self.differs(&format!("{}: {}", old.label, one.words()), found);
        }
    }

    fn parameter(&mut self, operation: &str, old: &Parameter<'_>, new: &Parameter<'_>) {
        let label = format!("{operation}: {}", old.words());
        let pair = Pair { before: old.at.clone(), after: new.at.clone() };
        if old.location == "path" && old.name != new.name {
            let found = Difference {
                aspect: Aspect::PathParameterName,
                name: "",
                values: (Some(old.name.into()), Some(new.name.into())),
                pair: pair.clone(),
                direction: None,
                wire: Wire::fits("the names of path parameters do not travel"),
                rust: Rust::new(Level::Major, "the setter is called after it"),
            };
            self.differs(&label, found);
        }
        if old.required() != new.required() {
            let (wire, rust) = if new.required() {
                (
                    Wire::breaks("callers could leave it out, which is refused now"),
                    Rust::new(Level::Major, "the setter must be called now: calls without it fail"),
                )
            } else {
                (Wire::fits("callers that send it go on"), Rust::new(Level::None, "the setter stays"))
            };
            let found = Difference {
                aspect: Aspect::Required,
                name: "",
                values: (Some(old.required().into()), Some(new.required().into())),
                pair: pair.clone(),
                direction: Some(Direction::Request),
                wire,
                rust,
            };
            self.differs(&label, found);
        }
        self.style(&label, old, new, &pair);
        let sides = ((old.value, old.at.as_str()), (new.value, new.at.as_str()));
        self.deprecation(&label, sides);
        self.schemas(&label, sides, "schema", Direction::Request, true);
        self.contents(&label, sides, Direction::Request, &Rust::new(Level::None, "the setter stays"));
        self.notes(&label, sides, &["description", "example", "examples"]);
    }

    fn style(&mut self, label: &str, old: &Parameter<'_>, new: &Parameter<'_>, pair: &Pair) {
        let ((style, explode), (new_style, new_explode)) = (old.style(), new.style());
        let single = self.is_single(self.before, &old.at) && self.is_single(self.after, &new.at);
        let reserved = (flag(old.value, "allowReserved"), flag(new.value, "allowReserved"));
        let empty = (flag(old.value, "allowEmptyValue"), flag(new.value, "allowEmptyValue"));
        let style_wire = || match (single, style == new_style) {
            (true, true) => Wire::fits("a single value is written alike"),
            _ => Wire::breaks("values are written in another way, so what callers send is misread"),
        };
        let freer = |(_, now): (bool, bool)| {
            if now {
                Wire::fits("whatever could be sent is still accepted")
            } else {
                Wire::breaks("callers may write values in a way that is no longer allowed")
            }
        };
        let entries = [
            ("style", Value::from(style.as_str()), Value::from(new_style.as_str()), style_wire()),
            ("explode", explode.into(), new_explode.into(), style_wire()),
            ("allowReserved", reserved.0.into(), reserved.1.into(), freer(reserved)),
            ("allowEmptyValue", empty.0.into(), empty.1.into(), freer(empty)),
        ];
        for (name, was, is, wire) in entries {
            // The default of `explode` hangs on the style; one change is enough.
            let follows =
                name == "explode" && style != new_style && new.value.get("explode") == old.value.get("explode");
            if was != is && !follows {
                let found = Difference {
                    aspect: Aspect::Style,
                    name,
                    values: (Some(was), Some(is)),
                    pair: pair.clone(),
                    direction: Some(Direction::Request),
                    wire,
                    rust: Rust::new(Level::Patch, "the setter stays, the client writes it in the new way"),
                };
                self.differs(label, found);
            }
        }
    }

    /// Neither a list nor an object, as far as the type tells.
    fn is_single(&self, side: &Side<'_>, at: &str) -> bool {
        let (_, members) = side.own(&pointer::child(at, "schema"));
        let name = members.and_then(|members| members.get("type")).and_then(Value::as_str);
        matches!(name, Some("string" | "integer" | "number" | "boolean"))
    }
}
