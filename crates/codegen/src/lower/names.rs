//! Makes names unique *after* the casing that the generator gives them, and keeps them off its reserved words.

use std::collections::{BTreeMap, BTreeSet};

use openapi_kit::pointer;
use serde_json::{Map, Value};

use super::walk::{component_name, every_operation};
use super::{Change, Cost};
use crate::casing::{pascal, snake};

const PASS: &str = "names";

/// Methods that the generated client has of its own.
const RESERVED_METHODS: [&str; 3] = ["new", "new_with_client", "builder"];

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let mut changes = operation_ids(document);
    changes.extend(components(document));
    changes
}

fn operation_ids(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut taken: BTreeSet<String> = RESERVED_METHODS.iter().map(|name| (*name).to_owned()).collect();
    every_operation(document, &mut |at, operation| {
        let Some(id) = operation.get("operationId").and_then(Value::as_str) else { return };
        let free = free_name(id, &taken, snake);
        taken.insert(snake(&free));
        if free != id {
            changes.push(Change {
                pass: PASS,
                pointer: at.to_owned(),
                what: "operationId made unique",
                cost: Cost::Nothing,
            });
            operation["operationId"] = Value::String(free);
        }
    });
    changes
}

fn components(document: &mut Value) -> Vec<Change> {
    let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") else { return Vec::new() };
    let mut taken = BTreeSet::new();
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    let mut out = Map::new();
    for (name, schema) in std::mem::take(schemas) {
        let free = free_name(&name, &taken, pascal);
        taken.insert(pascal(&free));
        out.insert(free.clone(), schema);
        if free != name {
            renamed.insert(name, free);
        }
    }
    *schemas = out;
    if !renamed.is_empty() {
        rename_references(document, &renamed);
    }
    let change = |name: &String| Change {
        pass: PASS,
        pointer: pointer::child("/components/schemas", name),
        what: "component renamed, its name met another after casing",
        cost: Cost::Nothing,
    };
    renamed.keys().map(change).collect()
}

fn free_name(name: &str, taken: &BTreeSet<String>, case: fn(&str) -> String) -> String {
    let mut free = name.to_owned();
    let mut number = 2;
    while taken.contains(&case(&free)) {
        free = format!("{name}{number}");
        number += 1;
    }
    free
}

fn rename_references(value: &mut Value, renamed: &BTreeMap<String, String>) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get_mut("$ref")
                && let Some(name) = component_name(reference).and_then(|name| renamed.get(&name))
            {
                *reference = format!("#/components/schemas/{}", pointer::escape(name));
            }
            members.values_mut().for_each(|member| rename_references(member, renamed));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename_references(item, renamed)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn two_ids_that_meet_in_snake_case_are_told_apart() {
        let mut document = json!({"paths": {
            "/a": {"get": {"operationId": "getUser"}, "post": {"operationId": "get_user"}},
            "/b": {"get": {"operationId": "new"}}
        }});
        let changes = run(&mut document);
        assert_eq!(document["paths"]["/a"]["post"]["operationId"], "get_user2");
        assert_eq!(document["paths"]["/b"]["get"]["operationId"], "new2");
        assert_eq!(changes.len(), 2);
    }

    #[test]
    fn a_renamed_component_takes_its_references_along() {
        let mut document = json!({
            "components": {"schemas": {"user": {"type": "string"}, "User": {"type": "object"}}},
            "x": [{"$ref": "#/components/schemas/User"}, {"$ref": "#/components/schemas/user"}]
        });
        let changes = run(&mut document);
        assert_eq!(
            document["x"],
            json!([{"$ref": "#/components/schemas/User2"}, {"$ref": "#/components/schemas/user"}])
        );
        assert_eq!(changes[0].pointer, "/components/schemas/User");
    }
}
