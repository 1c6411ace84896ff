//! Has every reference lead to a component: those into the middle of things get a component there, those that lead
//! nowhere become any JSON, and path items stand where they are used.

use std::collections::{BTreeMap, BTreeSet};

use openapi_kit::pointer;
use serde_json::{Map, Value, json};

use super::walk::{component_name, every_schema};
use super::{Change, Cost};
use crate::casing::{part, pascal};

const PASS: &str = "references";

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    frame(document);
    let mut changes = path_items(document);
    components_are_objects(document, &mut changes);
    into_the_middle(document, &mut changes);
    nowhere(document, &mut changes);
    circles(document, &mut changes);
    changes
}

/// Where operations and components stand, there are objects.
fn frame(document: &mut Value) {
    let Some(root) = document.as_object_mut() else {
        *document = json!({});
        return;
    };
    for key in ["paths", "components"] {
        if root.get(key).is_some_and(|value| !value.is_object()) {
            root.insert(key.to_owned(), json!({}));
        }
    }
    if let Some(Value::Object(components)) = root.get_mut("components")
        && components.get("schemas").is_some_and(|schemas| !schemas.is_object())
    {
        components.insert("schemas".to_owned(), json!({}));
    }
}

/// Writes the path items in place that are only referred to.
fn path_items(document: &mut Value) -> Vec<Change> {
    let whole = document.clone();
    let mut changes = Vec::new();
    let Some(Value::Object(paths)) = document.get_mut("paths") else { return changes };
    for (path, item) in paths.iter_mut() {
        if item.get("$ref").is_none() {
            continue;
        }
        let at = pointer::child("/paths", path);
        let Some((_, target)) = pointer::resolve(&whole, item) else {
            *item = json!({});
            changes.push(change(&at, "path item whose reference leads nowhere left out", Cost::Degraded));
            continue;
        };
        *item = target.clone();
        changes.push(change(&at, "path item written in place", Cost::Nothing));
    }
    changes
}

/// What stands among the component schemas without being one, such as a note under an `x-` name, goes.
fn components_are_objects(document: &mut Value, changes: &mut Vec<Change>) {
    let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") else { return };
    schemas.retain(|name, schema| {
        let is_schema = schema.is_object();
        if *schema == Value::Bool(true) {
            *schema = json!({});
            return true;
        }
        if !is_schema {
            let at = pointer::child("/components/schemas", name);
            changes.push(change(&at, "component that is no schema left out", Cost::Nothing));
        }
        is_schema
    });
}

/// Gives a component to what is referred to in the middle of something else.
fn into_the_middle(document: &mut Value, changes: &mut Vec<Change>) {
    let mut targets = BTreeSet::new();
    every_schema(document, &mut |_, schema| {
        let target = schema.get("$ref").and_then(Value::as_str).and_then(pointer::of_local_ref);
        targets.extend(target.filter(|target| !is_component(target)));
    });
    let mut found: Vec<String> =
        targets.into_iter().filter(|target| document.pointer(target).is_some_and(Value::is_object)).collect();
    // What is deeper is taken out first, so that the pointers to what is around it stay true.
    found.sort_by_key(|target| std::cmp::Reverse(target.matches('/').count()));
    let mut moved: BTreeMap<String, String> = BTreeMap::new();
    for target in found {
        let name = free_name(document, &target);
        let reference = format!("#/components/schemas/{}", pointer::escape(&name));
        let Some(place) = document.pointer_mut(&target) else { continue };
        let schema = std::mem::replace(place, json!({"$ref": reference}));
        let Some(schemas) = schemas(document) else { continue };
        schemas.insert(name, schema);
        moved.insert(target.clone(), reference);
        changes.push(change(&target, "schema that is referred to became a component", Cost::Nothing));
    }
    if moved.is_empty() {
        return;
    }
    every_schema(document, &mut |_, schema| {
        let target = schema.get("$ref").and_then(Value::as_str).and_then(pointer::of_local_ref);
        if let Some(reference) = target.and_then(|target| moved.get(&target)) {
            *schema = json!({"$ref": reference});
        }
    });
}

fn is_component(target: &str) -> bool {
    target.starts_with("/components/schemas/") && pointer::tokens(target).len() == 3
}

fn schemas(document: &mut Value) -> Option<&mut Map<String, Value>> {
    let components = document.as_object_mut()?.entry("components").or_insert_with(|| json!({}));
    components.as_object_mut()?.entry("schemas").or_insert_with(|| json!({})).as_object_mut()
}

/// A name for what stands at a pointer, from the words on the way that say something.
fn free_name(document: &Value, target: &str) -> String {
    const SILENT: [&str; 12] = [
        "components",
        "schemas",
        "properties",
        "content",
        "schema",
        "paths",
        "allOf",
        "oneOf",
        "anyOf",
        "responses",
        "parameters",
        "application/json",
    ];
    let words = pointer::tokens(target);
    let wanted: String = words.iter().filter(|word| !SILENT.contains(&word.as_str())).map(|word| part(word)).collect();
    let wanted = pascal(&wanted);
    let taken: BTreeSet<String> = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, _)| pascal(name))
        .collect();
    let mut name = wanted.clone();
    let mut number = 2;
    while taken.contains(&name) {
        name = format!("{wanted}{number}");
        number += 1;
    }
    name
}

/// What is referred to and is not there is any JSON. Other references are spelled in one way.
fn nowhere(document: &mut Value, changes: &mut Vec<Change>) {
    let known: BTreeSet<String> = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect();
    every_schema(document, &mut |at, schema| {
        let Some(Value::String(reference)) = schema.get("$ref") else { return };
        match component_name(reference).filter(|name| known.contains(name)) {
            Some(name) => {
                let spelled = format!("#/components/schemas/{}", pointer::escape(&name));
                if *reference != spelled {
                    schema["$ref"] = Value::String(spelled);
                }
            }
            None => {
                *schema = json!({});
                changes.push(change(at, "reference that leads nowhere became any JSON", Cost::Degraded));
            }
        }
    });
}

/// Components that are only a reference to themselves, by whatever way, are any JSON.
fn circles(document: &mut Value, changes: &mut Vec<Change>) {
    let aliases: BTreeMap<String, String> = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter_map(|(name, schema)| Some((name.clone(), alias_of(schema)?)))
        .collect();
    for name in aliases.keys() {
        let mut at = name;
        let mut seen = BTreeSet::new();
        while let Some(next) = aliases.get(at).filter(|_| seen.insert(at)) {
            at = next;
        }
        if aliases.contains_key(at) && at == name {
            let place = pointer::child("/components/schemas", name);
            if let Some(schema) = document.pointer_mut(&place) {
                *schema = json!({});
                changes.push(change(&place, "component that only refers to itself became any JSON", Cost::Degraded));
            }
        }
    }
}

/// The component that this schema is another name of.
fn alias_of(schema: &Value) -> Option<String> {
    let single = |key: &str| schema.get(key).and_then(Value::as_array).filter(|all| all.len() == 1);
    let inner = ["allOf", "oneOf", "anyOf"].iter().find_map(|key| single(key)).and_then(|all| all.first());
    component_name(inner.unwrap_or(schema).get("$ref")?.as_str()?)
}

fn change(at: &str, what: &'static str, cost: Cost) -> Change {
    Change { pass: PASS, pointer: at.to_owned(), what, cost }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_referred_to_inside_another_schema_gets_a_name() {
        let mut document = json!({"components": {"schemas": {
            "Order": {"type": "object", "properties": {"address": {"type": "object", "properties": {
                "street": {"type": "string"}
            }}}},
            "Invoice": {"$ref": "#/components/schemas/Order/properties/address"},
            "Street": {"$ref": "#/components/schemas/Order/properties/address/properties/street"}
        }}});
        let changes = run(&mut document);
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["Invoice"], json!({"$ref": "#/components/schemas/OrderAddress"}));
        assert_eq!(schemas["Order"]["properties"]["address"], schemas["Invoice"]);
        assert_eq!(schemas["Street"], json!({"$ref": "#/components/schemas/OrderAddressStreet"}));
        assert_eq!(schemas["OrderAddressStreet"], json!({"type": "string"}));
        assert_eq!(changes.len(), 2);
        assert_eq!(run(&mut document), []);
    }

    #[test]
    fn a_reference_into_a_path_is_followed_percent_signs_and_all() {
        let mut document = json!({
            "paths": {"/a/{id}": {"get": {"responses": {"200": {"content": {"application/json": {"schema": {
                "type": "object", "properties": {"x": {"type": "integer"}}
            }}}}}}}},
            "components": {"schemas": {
                "A": {"$ref": "#/paths/~1a~1%7Bid%7D/get/responses/200/content/application~1json/schema"}
            }}
        });
        run(&mut document);
        let reference = document["components"]["schemas"]["A"]["$ref"].as_str().unwrap();
        let name = component_name(reference).unwrap();
        assert_eq!(document["components"]["schemas"][name]["type"], "object");
    }

    #[test]
    fn a_circle_and_a_dead_end_are_any_json_and_said_to_be_lost() {
        let mut document = json!({"components": {"schemas": {
            "A": {"$ref": "#/components/schemas/B"},
            "B": {"allOf": [{"$ref": "#/components/schemas/A"}]},
            "C": {"$ref": "#/components/schemas/A"},
            "D": {"type": "array", "items": {"$ref": "#/components/schemas/Gone"}},
            "Tree": {"type": "object", "properties": {"child": {"$ref": "#/components/schemas/Tree"}}}
        }}});
        let changes = run(&mut document);
        let schemas = &document["components"]["schemas"];
        assert_eq!((&schemas["A"], &schemas["B"]), (&json!({}), &json!({})));
        assert_eq!(schemas["C"], json!({"$ref": "#/components/schemas/A"}));
        assert_eq!(schemas["D"]["items"], json!({}));
        assert_eq!(schemas["Tree"]["properties"]["child"]["$ref"], "#/components/schemas/Tree");
        assert!(changes.iter().all(|change| change.cost == Cost::Degraded) && changes.len() == 3, "{changes:?}");
    }

    #[test]
    fn what_should_hold_operations_and_components_is_an_object() {
        let mut document = json!({"paths": [], "components": {"schemas": "none"}});
        run(&mut document);
        assert_eq!(document, json!({"paths": {}, "components": {"schemas": {}}}));
        let mut document = json!(1);
        run(&mut document);
        assert_eq!(document, json!({}));
    }

    #[test]
    fn a_path_item_is_written_where_it_is_used() {
        let mut document = json!({
            "paths": {"/a": {"$ref": "#/x-items/A"}, "/b": {"$ref": "#/x-items/B"}},
            "x-items": {"A": {"get": {"operationId": "a"}}}
        });
        run(&mut document);
        assert_eq!(document["paths"], json!({"/a": {"get": {"operationId": "a"}}, "/b": {}}));
    }
}
