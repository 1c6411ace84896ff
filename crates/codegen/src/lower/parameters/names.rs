//! Names of parameters that make setters, each one of its own.

use std::collections::{BTreeMap, BTreeSet};

use openapi_kit::pointer;
use serde_json::Value;

use super::super::wire::{self, WIRE};
use super::super::{Change, Cost};
use super::place::Place;
use super::{PASS, word};
use crate::casing::snake;
use crate::dispatch::method_name;

/// Methods that every builder has, and variables of generated code that a setter's name would hide.
const TAKEN: [&str; 3] = ["send", "new", "header_map"];
/// Methods of the builder of a call with a body.
const OF_BODY: [&str; 2] = ["body", "body_map"];
/// Methods of the builder of a list.
const OF_LIST: [&str; 3] = ["items", "pages", "paging"];
/// Headers that a request has without a parameter.
const OWN_HEADERS: [&str; 8] =
    ["accept", "api-version", "authorization", "content-length", "content-type", "cookie", "host", "user-agent"];

/// The setters of one builder.
pub(super) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// Those that the builder of this operation has anyway.
    pub(super) fn of(operation: &Value) -> Self {
        let body = operation.get("requestBody").map(|_| OF_BODY.as_slice()).unwrap_or_default();
        let list = operation.get("x-paging").map(|_| OF_LIST.as_slice()).unwrap_or_default();
        let taken = TAKEN.iter().chain(body).chain(list);
        Self { taken: taken.map(|name| (*name).to_owned()).collect() }
    }

    pub(super) fn take(&mut self, name: &str) {
        self.taken.insert(method_name(name));
    }

    /// `name`, or one like it whose setter is free.
    pub(super) fn free(&mut self, name: &str, place: Place) -> String {
        let mut clean = sayable(name, place);
        if place == Place::Cookie && OWN_HEADERS.contains(&clean.to_ascii_lowercase().as_str()) {
            clean = format!("cookie-{clean}");
        }
        let mut free = clean.clone();
        let mut number = 1;
        while self.taken.contains(&method_name(&free)) {
            number += 1;
            free = if number == 2 {
                format!("{clean}-{}", place.word())
            } else {
                format!("{clean}-{}-{number}", place.word())
            };
        }
        self.take(&free);
        free
    }
}

/// The name itself, where generated code can have it.
fn sayable(name: &str, place: Place) -> String {
    let setter = snake(name);
    let starts_well = setter.starts_with(|letter: char| letter.is_alphabetic());
    let allowed = match place {
        // A name in a template ends at a brace and stands in no other segment.
        Place::Path => !name.contains(['/', '{', '}', '\'', '+', '?', '#']),
        Place::Query => !name.contains('\'') && !["+1", "-1"].contains(&name),
        Place::Header => true,
        Place::Cookie => super::place::is_token(name),
    };
    if starts_well && allowed {
        return name.to_owned();
    }
    let words: String =
        name.chars().map(|letter| if letter.is_ascii_alphanumeric() || letter == '_' { letter } else { '-' }).collect();
    let words = words.trim_matches('-');
    if words.starts_with(|letter: char| letter.is_ascii_alphabetic()) { words.to_owned() } else { format!("x-{words}") }
}

/// Writes the new names of path parameters into the keys of the paths, and gives each a slash to begin with.
pub(super) fn rename_templates(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    let Some(Value::Object(paths)) = document.get_mut("paths") else { return changes };
    let all: BTreeSet<String> = paths.keys().cloned().collect();
    let mut renamed = serde_json::Map::new();
    for (path, mut item) in std::mem::take(paths) {
        if path.starts_with("x-") {
            renamed.insert(path, item);
            continue;
        }
        let mut new: BTreeMap<String, String> = BTreeMap::new();
        for operation in item.as_object_mut().into_iter().flat_map(|members| members.values_mut()) {
            for parameter in operation.get("parameters").and_then(Value::as_array).into_iter().flatten() {
                if word(parameter, "in") == "path"
                    && let Some(mark) = parameter.get(WIRE)
                {
                    new.insert(format!("{{{}}}", word(mark, "name")), format!("{{{}}}", word(parameter, "name")));
                }
            }
        }
        let mut key = new.iter().fold(path.clone(), |key, (old, new)| key.replace(old.as_str(), new));
        if !key.starts_with('/') {
            key.insert(0, '/');
        }
        // Another path may be called so already.
        if key != path && (all.contains(&key) || renamed.contains_key(&key)) {
            key.clone_from(&path);
        }
        if key != path {
            let at = pointer::child("/paths", &path);
            changes.push(Change { pass: PASS, pointer: at, what: "path written differently", cost: Cost::Nothing });
            for operation in item.as_object_mut().into_iter().flat_map(|members| members.values_mut()) {
                if operation.is_object() {
                    wire::note(operation, "path", &path);
                }
            }
        }
        renamed.insert(key, item);
    }
    *paths = renamed;
    changes
}
