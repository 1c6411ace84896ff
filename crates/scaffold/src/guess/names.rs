//! An id and a tag for operations that have none, or one that does not do.

use std::collections::{BTreeMap, HashSet};

use openapi_kit::casing;
use serde_json::{Value, json};

use crate::overlay::{Action, below, target_of};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Features that no tag may be called like; the code generator refuses them.
const TAKEN: [&str; 14] = [
    "types",
    "events",
    "client",
    "default",
    "full",
    "dispatch",
    "axum",
    "testing",
    "rustls",
    "native-tls",
    "rustls-no-provider",
    "shared",
    "unreferenced",
    "error",
];

pub(super) fn actions(document: &Value, api: &str) -> Vec<Action> {
    let mut actions = Vec::new();
    let mut used = HashSet::new();
    let mut tags: BTreeMap<String, String> = BTreeMap::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for method in METHODS {
            let Some(operation) = item.get(method) else { continue };
            let target = target_of(path, method);
            let own = operation["operationId"].as_str().unwrap_or_default();
            let name = casing::snake(own);
            let is_name = name.starts_with(|letter: char| letter.is_ascii_alphabetic()) && !used.contains(&name);
            // What has an id keeps it as far as possible: it is also a file name and a method.
            let is_file = own.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
            if is_name && is_file {
                used.insert(name);
            } else {
                let (id, why) = match own {
                    "" => (made(path, method), "It has no operationId."),
                    _ if is_name => {
                        (casing::camel(own), "Its id is no name: it has more than letters, digits and underscores.")
                    }
                    _ => (made(path, method), "Its id belongs to another operation, or begins with no letter."),
                };
                let id = unused(&id, &mut used);
                actions.push(Action::update(&target, why, json!({"operationId": id})));
            }
            let tag = operation.pointer("/tags/0").and_then(Value::as_str).unwrap_or_default();
            if let Some(better) = better_tag(tag, path, api, &mut tags) {
                let why = match tag {
                    "" => "It has no tag, and a tag is a feature of the client.",
                    _ => "Its first tag means something else as a feature of the client.",
                };
                if operation.get("tags").is_some() {
                    actions.push(Action::remove(below(&target, "tags"), why));
                }
                actions.push(Action::update(&target, why, json!({"tags": [better]})));
            }
        }
    }
    actions
}

/// An id out of method and path: `GET /things/{id}/parts` gives `getThingsIdParts`.
fn made(path: &str, method: &str) -> String {
    casing::camel(&format!("{method} {path}"))
}

fn unused(id: &str, used: &mut HashSet<String>) -> String {
    let mut candidate = id.to_owned();
    let mut number = 2;
    while !used.insert(casing::snake(&candidate)) {
        candidate = format!("{id}{number}");
        number += 1;
    }
    candidate
}

/// Another tag, where this one is none.
fn better_tag(tag: &str, path: &str, api: &str, known: &mut BTreeMap<String, String>) -> Option<String> {
    let feature = casing::feature(tag);
    let does = |feature: &str| {
        feature.is_ascii()
            && feature.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && !TAKEN.contains(&feature)
    };
    if does(&feature) {
        // Two tags that differ in case or spaces only would be one feature twice.
        let first = known.entry(feature).or_insert_with(|| tag.to_owned());
        return (first != tag).then(|| first.clone());
    }
    let from_tag = format!("{api}-{feature}");
    let from_path = path.split('/').find(|part| !part.contains('{') && does(&casing::feature(part)));
    let better = match from_path {
        _ if !tag.is_empty() && does(&casing::feature(&from_tag)) => from_tag,
        Some(part) => casing::feature(part),
        None => format!("{api}-api"),
    };
    Some(known.entry(casing::feature(&better)).or_insert(better).clone())
}
