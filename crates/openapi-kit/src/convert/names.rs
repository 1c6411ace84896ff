//! Names of components: letters, digits, `.`, `_` and `-` only, as OpenAPI 3.0 wants them; references follow.
//!
//! After this step the references of a Swagger document name the places that their targets will have.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::ConvertError;
use super::grammar::{Dialect, Kind, METHODS, homes, visit_document};
use super::note::{Cost, Ledger};
use crate::pointer;

const RENAMED: &str = "component renamed to letters, digits, `.`, `_` and `-`";

pub(super) fn run(document: &mut Value, dialect: Dialect, ledger: &mut Ledger) -> Result<(), ConvertError> {
    // First, since the loop below would make these names legal without a look at the requirements.
    let schemes = match dialect {
        Dialect::Swagger => "/securityDefinitions",
        Dialect::Newer => "/components/securitySchemes",
    };
    rename_schemes(document, schemes, ledger);
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    for (kind, home) in homes(dialect) {
        let future = match (dialect, kind) {
            (Dialect::Swagger, Kind::Schema) => "/components/schemas",
            (Dialect::Swagger, Kind::Parameter) => "/components/parameters",
            (Dialect::Swagger, Kind::Response) => "/components/responses",
            _ => home,
        };
        for (before, after) in rename(document, home, ledger) {
            places.insert(pointer::child(home, &before), pointer::child(future, &after));
        }
    }
    visit_document(document, dialect, &mut |kind, _, value| {
        let target = value.get("$ref").and_then(Value::as_str).and_then(pointer::of_local_ref);
        if let Some(place) = target.as_ref().and_then(|target| places.get(target))
            && target.as_ref() != Some(place)
        {
            value["$ref"] = json!(format!("#{place}"));
        }
        if kind.is_schema() && dialect == Dialect::Newer {
            mapping(value, &places);
        }
    });
    Ok(())
}

/// Values of `discriminator.mapping` are references, or bare names of schemas.
fn mapping(schema: &mut Value, places: &BTreeMap<String, String>) {
    let Some(Value::Object(mapping)) = schema.pointer_mut("/discriminator/mapping") else { return };
    for value in mapping.values_mut() {
        let Some(text) = value.as_str() else { continue };
        let target = pointer::of_local_ref(text).unwrap_or_else(|| pointer::child("/components/schemas", text));
        if let Some(place) = places.get(&target).filter(|place| **place != target) {
            *value = json!(format!("#{place}"));
        }
    }
}

/// Renames the members of the object at `home`; returns all names as they were and as they are.
fn rename(document: &mut Value, home: &str, ledger: &mut Ledger) -> Vec<(String, String)> {
    let Some(Value::Object(members)) = document.pointer_mut(home) else { return Vec::new() };
    let mut names = Vec::with_capacity(members.len());
    if members.keys().all(|name| is_legal(name)) {
        names.extend(members.keys().map(|name| (name.clone(), name.clone())));
        return names;
    }
    let old = std::mem::take(members);
    let kept: Vec<String> = old.keys().filter(|name| is_legal(name)).cloned().collect();
    let mut new = Map::with_capacity(old.len());
    for (name, value) in old {
        let mut legal = legal(&name);
        if legal != name || legal.is_empty() {
            if legal.is_empty() {
                "Unnamed".clone_into(&mut legal);
            }
            let stem = legal.clone();
            let mut number = 2_u32;
            while new.contains_key(&legal) || kept.contains(&legal) {
                legal = format!("{stem}{number}");
                number += 1;
            }
            let before = pointer::child(home, &name);
            ledger.note(&before, RENAMED, Cost::Nothing);
            ledger.moved(&before, pointer::child(home, &legal));
        }
        names.push((name, legal.clone()));
        new.insert(legal, value);
    }
    *members = new;
    names
}

fn rename_schemes(document: &mut Value, home: &str, ledger: &mut Ledger) {
    let renamed = rename(document, home, ledger);
    let changed: BTreeMap<String, String> = renamed.into_iter().filter(|(before, after)| before != after).collect();
    if changed.is_empty() {
        return;
    }
    every_requirement(document, &mut |requirement| {
        let old = std::mem::take(requirement);
        *requirement =
            old.into_iter().map(|(name, scopes)| (changed.get(&name).cloned().unwrap_or(name), scopes)).collect();
    });
}

/// Shows each security requirement of the document and of its operations.
pub(super) fn every_requirement(document: &mut Value, show: &mut dyn FnMut(&mut Map<String, Value>)) {
    requirements(document, show);
    for key in ["paths", "webhooks"] {
        let items = document.get_mut(key).and_then(Value::as_object_mut);
        for item in items.into_iter().flat_map(Map::values_mut) {
            for method in METHODS {
                if let Some(operation) = item.get_mut(method) {
                    requirements(operation, show);
                }
            }
        }
    }
}

fn requirements(owner: &mut Value, show: &mut dyn FnMut(&mut Map<String, Value>)) {
    if let Some(Value::Array(list)) = owner.get_mut("security") {
        list.iter_mut().filter_map(Value::as_object_mut).for_each(show);
    }
}

fn is_legal(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
}

/// The name without characters that OpenAPI 3.0 does not allow; runs of them become one `_`, none at the ends.
pub(super) fn legal(name: &str) -> String {
    if is_legal(name) {
        return name.to_owned();
    }
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || "._-".contains(c) {
            out.push(c);
        } else if !out.ends_with('_') {
            out.push('_');
        }
    }
    out.trim_matches('_').to_owned()
}
