//! Base URLs, of the document, a path or an operation.

use serde_json::{Value, json};

use super::{Contract, Difference};
use crate::diff::change::{Aspect, Level, Rust, Wire};
use crate::diff::judge::Pair;

impl Contract<'_> {
    /// Compares the servers that hold here; without any, the API is at the root of the host that it came from.
    pub(super) fn servers(&mut self, label: &str, (before, after): (&Value, &Value), pair: &Pair) {
        let none = || vec![json!({"url": "/"})];
        let list = |holder: &Value, document: &Value| {
            let servers = holder.get("servers").or_else(|| document.get("servers")).and_then(Value::as_array).cloned();
            servers.filter(|servers| !servers.is_empty()).unwrap_or_else(none)
        };
        let (before, after) = (list(before, self.before.document), list(after, self.after.document));
        let url = |server: &Value| server.get("url").and_then(Value::as_str).unwrap_or_default().to_owned();
        let at = Pair { before: format!("{}/servers", pair.before), after: format!("{}/servers", pair.after) };
        let place = if label.is_empty() { "servers".to_owned() } else { format!("{label}: servers") };
        for one in &before {
            let Some(other) = after.iter().find(|other| url(other) == url(one)) else {
                let wire = Wire::breaks("callers look for the service where it is no longer listed");
                self.server(&place, &url(one), (Some(one.clone()), None), &at, wire);
                continue;
            };
            let variables = |server: &Value| {
                let mut variables = server.get("variables").cloned().unwrap_or_else(|| json!({}));
                for variable in variables.as_object_mut().into_iter().flatten().map(|(_, variable)| variable) {
                    if let Value::Object(members) = variable {
                        members.shift_remove("description");
                    }
                }
                variables
            };
            let (was, is) = (variables(one), variables(other));
            if was != is {
                let wire = match lost_value(&was, &is) {
                    Some(value) => Wire::breaks(format!("callers may use `{value}`, which is no longer listed")),
                    None => Wire::fits("the values in use are still listed"),
                };
                self.server(&place, &url(one), (Some(was), Some(is)), &at, wire);
            } else if one != other {
                let found = Difference {
                    aspect: Aspect::Docs,
                    name: &url(one),
                    values: (Some(one.clone()), Some(other.clone())),
                    pair: at.clone(),
                    direction: None,
                    wire: Wire::fits("words do not travel"),
                    rust: Rust::new(Level::Patch, "documentation"),
                };
                self.differs(&place, found);
            }
        }
        for one in after.iter().filter(|one| before.iter().all(|other| url(other) != url(one))) {
            let wire = Wire::fits("callers go on using the others");
            self.server(&place, &url(one), (None, Some(one.clone())), &at, wire);
        }
    }

    /// The same for a path whose own servers hold, if it has any.
    pub(super) fn own_servers(&mut self, label: &str, (before, after): (&Value, &Value), pair: &Pair) {
        if before.get("servers").is_some() || after.get("servers").is_some() {
            self.servers(label, (before, after), pair);
        }
    }

    fn server(&mut self, place: &str, url: &str, values: (Option<Value>, Option<Value>), pair: &Pair, wire: Wire) {
        let rust = Rust::new(Level::Patch, "at most where the client looks when it is told nothing");
        let found =
            Difference { aspect: Aspect::Server, name: url, values, pair: pair.clone(), direction: None, wire, rust };
        self.differs(place, found);
    }
}

/// A value of a variable that the later document no longer lists.
fn lost_value(before: &Value, after: &Value) -> Option<String> {
    for (name, variable) in before.as_object()? {
        let listed = after.get(name).and_then(|variable| variable.get("enum")).and_then(Value::as_array);
        let default = variable.get("default");
        let used = variable.get("enum").and_then(Value::as_array).into_iter().flatten().chain(default);
        for value in used {
            let known = match listed {
                Some(listed) => listed.contains(value),
                None => after.get(name).is_some(),
            };
            if !known {
                return value.as_str().map(str::to_owned);
            }
        }
    }
    None
}
