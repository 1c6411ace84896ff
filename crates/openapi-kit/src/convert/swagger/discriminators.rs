//! Which values of a discriminator stand for which schema: in Swagger 2.0 the names of those that extend the base.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::convert::note::{Cost, Ledger};
use crate::pointer;

const MAPPING: &str = "schemas that extend the base of a discriminator listed in its mapping";

/// Extensions by which a schema names its own value.
const OWN_VALUE: [&str; 2] = ["x-ms-discriminator-value", "x-discriminator-value"];

pub(super) fn run(schemas: &mut Map<String, Value>, ledger: &mut Ledger) {
    let mut children: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, schema) in schemas.iter() {
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            let parent = part.get("$ref").and_then(Value::as_str).and_then(pointer::of_local_ref);
            let parent = parent.as_deref().and_then(|place| place.strip_prefix("/components/schemas/"));
            if let Some(parent) = parent {
                children.entry(pointer::unescape(parent)).or_default().push(name.clone());
            }
        }
    }
    let bases: Vec<String> = schemas
        .iter()
        .filter(|(_, schema)| {
            schema.pointer("/discriminator/propertyName").is_some()
                && schema.pointer("/discriminator/mapping").is_none()
        })
        .map(|(name, _)| name.clone())
        .collect();
    for base in bases {
        let mut mapping = Map::new();
        // The order of the document, whatever way leads from the base to them.
        let family = descendants(&base, &children);
        for (name, schema) in schemas.iter().filter(|(name, _)| family.contains(name)) {
            let own = OWN_VALUE.iter().find_map(|key| schema.get(*key)).and_then(Value::as_str);
            let value = own.map_or_else(|| original_name(name, ledger), str::to_owned);
            mapping.entry(value).or_insert_with(|| json!(format!("#{}", pointer::child("/components/schemas", name))));
        }
        if !mapping.is_empty()
            && let Some(discriminator) = schemas.get_mut(&base).and_then(|schema| schema.get_mut("discriminator"))
        {
            discriminator["mapping"] = Value::Object(mapping);
            ledger.note(&pointer::child("/definitions", &base), MAPPING, Cost::Nothing);
        }
    }
}

/// The name in the document that was given, which is the value on the wire.
fn original_name(name: &str, ledger: &Ledger) -> String {
    let origin = ledger.origin(&pointer::child("/definitions", name));
    pointer::tokens(&origin).pop().unwrap_or_else(|| name.to_owned())
}

fn descendants(base: &str, children: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut open = vec![base.to_owned()];
    while let Some(name) = open.pop() {
        for child in children.get(&name).into_iter().flatten() {
            if child != base && !found.contains(child) {
                found.push(child.clone());
                open.push(child.clone());
            }
        }
    }
    found
}
