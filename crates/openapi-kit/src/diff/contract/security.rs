//! Which credentials operations ask for, and how the schemes work.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::operation::Operation;
use super::{Contract, Difference, Sides};
use crate::diff::change::{Aspect, Level, Rust, Wire};
use crate::diff::judge::Pair;
use crate::diff::side::Side;
use crate::pointer;

const SCHEMES: &str = "/components/securitySchemes";

/// One way to be let in: schemes, each with its scopes.
type Way = Vec<(String, BTreeSet<String>)>;

impl Contract<'_> {
    pub(super) fn security(&mut self, old: &Operation<'_>, new: &Operation<'_>) {
        let (before, after) = (asked(self.before, old), asked(self.after, new));
        let (was, is) = (ways(before), ways(after));
        if was == is {
            return;
        }
        let shut = was.iter().find(|have| !is.iter().any(|want| suffices(have, want)));
        let wire = match shut {
            None => Wire::fits("whoever was let in still is"),
            Some(way) => Wire::breaks(format!("callers with {} are no longer let in", words(way))),
        };
        let found = Difference {
            aspect: Aspect::Security,
            name: "",
            values: (before.cloned(), after.cloned()),
            pair: Pair { before: old.at.clone(), after: new.at.clone() },
            direction: None,
            wire,
            rust: Rust::new(Level::Patch, "the method stays, the client sends other credentials"),
        };
        self.differs(&old.label, found);
    }

    pub(super) fn security_schemes(&mut self) {
        let list = |side: &Side<'_>| side.document.pointer(SCHEMES).and_then(Value::as_object).cloned();
        let (before, after) = (list(self.before).unwrap_or_default(), list(self.after).unwrap_or_default());
        for name in before.keys().chain(after.keys().filter(|name| !before.contains_key(*name))) {
            let at = pointer::child(SCHEMES, name);
            let label = format!("security scheme `{name}`");
            match (before.get(name), after.get(name)) {
                (Some(one), Some(other)) => self.scheme(&label, name, ((one, &at), (other, &at))),
                (one, other) => {
                    let here = |has: bool| if has { at.clone() } else { SCHEMES.to_owned() };
                    let found = Difference {
                        aspect: Aspect::SecurityScheme,
                        name,
                        pair: Pair { before: here(one.is_some()), after: here(other.is_some()) },
                        values: (one.cloned(), other.cloned()),
                        direction: None,
                        wire: Wire::fits("operations say which schemes they ask for, and their changes are listed"),
                        rust: Rust::new(Level::Patch, "how the client logs in"),
                    };
                    self.differs(&label, found);
                }
            }
        }
    }

    fn scheme(&mut self, label: &str, name: &str, sides: Sides<'_>) {
        let ((one, at), (other, _)) = sides;
        let (was, is) = (proper(one), proper(other));
        if was != is {
            let wire = if only_more(&was, &is) {
                Wire::fits("callers log in as before")
            } else {
                Wire::breaks("callers log in, or show that they have, in a way that is no longer right")
            };
            let found = Difference {
                aspect: Aspect::SecurityScheme,
                name,
                values: (Some(was), Some(is)),
                pair: Pair { before: at.to_owned(), after: at.to_owned() },
                direction: None,
                wire,
                rust: Rust::new(Level::Patch, "how the client logs in"),
            };
            self.differs(label, found);
        }
        self.notes(label, sides, &["description"]);
    }
}

/// What the operation asks for, or the document for all operations.
fn asked<'a>(side: &Side<'a>, operation: &Operation<'a>) -> Option<&'a Value> {
    operation.value.get("security").or_else(|| side.document.get("security"))
}

fn ways(security: Option<&Value>) -> Vec<Way> {
    let ways: Vec<Way> = security
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|way| {
            let scopes = |scopes: &Value| -> BTreeSet<String> {
                scopes.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
            };
            let mut way: Way = way.iter().map(|(name, value)| (name.clone(), scopes(value))).collect();
            way.sort();
            way
        })
        .collect();
    // An empty list asks for nothing, which is one way: nothing.
    if ways.is_empty() { vec![Vec::new()] } else { ways }
}

/// Whoever has `have` has all of `want`.
fn suffices(have: &Way, want: &Way) -> bool {
    want.iter().all(|(name, scopes)| have.iter().any(|(own, own_scopes)| own == name && scopes.is_subset(own_scopes)))
}

fn words(way: &Way) -> String {
    if way.is_empty() {
        return "no credentials".to_owned();
    }
    let one = |(name, scopes): &(String, BTreeSet<String>)| {
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        if scopes.is_empty() { format!("`{name}`") } else { format!("`{name}` ({})", scopes.join(", ")) }
    };
    way.iter().map(one).collect::<Vec<_>>().join(" and ")
}

/// A scheme without its words.
fn proper(scheme: &Value) -> Value {
    let mut scheme = scheme.clone();
    if let Value::Object(members) = &mut scheme {
        members.retain(|key, _| key != "description" && !key.starts_with("x-"));
        let flows = members.get_mut("flows").and_then(Value::as_object_mut);
        for scopes in flows.into_iter().flatten().filter_map(|(_, flow)| flow.get_mut("scopes")) {
            if let Value::Object(scopes) = scopes {
                scopes.values_mut().for_each(|words| *words = Value::Null);
            }
        }
    }
    scheme
}

/// Both are alike but for flows and scopes that are new.
fn only_more(before: &Value, after: &Value) -> bool {
    let rest = |value: &Value| {
        let mut members = value.as_object().cloned().unwrap_or_default();
        members.shift_remove("flows");
        members
    };
    let flows = |value: &Value| value.get("flows").and_then(Value::as_object).cloned().unwrap_or_default();
    let (old, new): (Map<String, Value>, Map<String, Value>) = (flows(before), flows(after));
    let kept = |(name, flow): (&String, &Value)| {
        let Some(now) = new.get(name) else { return false };
        let urls = ["authorizationUrl", "tokenUrl", "refreshUrl"].iter().all(|url| flow.get(*url) == now.get(*url));
        let scopes = flow.get("scopes").and_then(Value::as_object);
        urls && scopes.into_iter().flatten().all(|(scope, _)| now.pointer(&pointer::child("/scopes", scope)).is_some())
    };
    rest(before) == rest(after) && old.iter().all(kept)
}
