//! Which members and enum values a schema allows, and which of them a value has.

use std::collections::BTreeSet;

use openapi_kit::pointer;
use serde_json::Value;

/// Parts of schemas by name: of a component `SessionModel.tags` and `SessionStatus: ENDED`, of what stands in an
/// operation itself with the words of its place in front.
#[derive(Debug, Default, Clone)]
pub(super) struct Parts {
    pub(super) members: BTreeSet<String>,
    pub(super) values: BTreeSet<String>,
    /// The component schemas on the way.
    pub(super) components: BTreeSet<String>,
}

/// A schema, and what its place is called.
#[derive(Clone, Copy)]
struct Place<'a> {
    name: &'a str,
    schema: &'a Value,
}

/// All that the schema allows, at any depth.
pub(super) fn allowed(document: &Value, name: &str, schema: &Value, parts: &mut Parts) {
    walk_allowed(document, Place { name, schema }, &mut BTreeSet::new(), parts);
}

/// All of that which `value` has.
pub(super) fn found(document: &Value, name: &str, schema: &Value, value: &Value, parts: &mut Parts) {
    follow(document, Place { name, schema }, |place, _| walk_found(document, place, value, parts));
}

/// Calls `then` with what the reference leads to, and with where that is.
fn follow(document: &Value, place: Place<'_>, then: impl FnOnce(Place<'_>, Option<&str>)) {
    match pointer::resolve(document, place.schema) {
        Some((Some(at), schema)) => {
            // What is shared has one name, whoever refers to it.
            let shared = at.strip_prefix("/components/schemas/").map_or_else(|| at.clone(), pointer::unescape);
            then(Place { name: &shared, schema }, Some(&at));
        }
        Some((None, schema)) => then(Place { name: place.name, schema }, None),
        None => {}
    }
}

fn branches(schema: &Value) -> impl Iterator<Item = &Value> {
    ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key)?.as_array()).flatten()
}

fn walk_allowed(document: &Value, place: Place<'_>, visited: &mut BTreeSet<String>, parts: &mut Parts) {
    follow(document, place, |place, at| {
        if let Some(at) = at {
            if !visited.insert(at.to_owned()) {
                return;
            }
            if at.starts_with("/components/schemas/") {
                parts.components.insert(place.name.to_owned());
            }
        }
        let Place { name, schema } = place;
        for branch in branches(schema) {
            walk_allowed(document, Place { name, schema: branch }, visited, parts);
        }
        for value in schema.get("enum").and_then(Value::as_array).into_iter().flatten().filter(|one| !one.is_null()) {
            parts.values.insert(format!("{name}: {}", plain(value)));
        }
        for (member, schema) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let name = format!("{name}.{member}");
            walk_allowed(document, Place { name: &name, schema }, visited, parts);
            parts.members.insert(name);
        }
        if let Some(schema) = schema.get("items") {
            walk_allowed(document, Place { name: &format!("{name}[]"), schema }, visited, parts);
        }
        if let Some(schema) = schema.get("additionalProperties").filter(|extra| extra.is_object()) {
            walk_allowed(document, Place { name: &format!("{name}.*"), schema }, visited, parts);
        }
    });
}

fn walk_found(document: &Value, place: Place<'_>, value: &Value, parts: &mut Parts) {
    let Place { name, schema } = place;
    for branch in branches(schema) {
        follow(document, Place { name, schema: branch }, |place, _| {
            if fits(place.schema, value) {
                walk_found(document, place, value, parts);
            }
        });
    }
    let known = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    // A number in a query is text.
    if !value.is_null() && known.into_iter().any(|one| plain(one) == plain(value)) {
        parts.values.insert(format!("{name}: {}", plain(value)));
    }
    if let Some(schema) = schema.get("items") {
        let name = format!("{name}[]");
        // One value of a repeated key stands for itself.
        for item in value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice) {
            found(document, &name, schema, item, parts);
        }
    }
    for (member, value) in value.as_object().into_iter().flatten() {
        if let Some(schema) = schema.get("properties").and_then(|properties| properties.get(member)) {
            let name = format!("{name}.{member}");
            found(document, &name, schema, value, parts);
            parts.members.insert(name);
        } else if let Some(schema) = schema.get("additionalProperties").filter(|extra| extra.is_object()) {
            found(document, &format!("{name}.*"), schema, value, parts);
        }
    }
}

/// Whether a branch can be meant by the value: its type, if it says one, is that of the value.
fn fits(schema: &Value, value: &Value) -> bool {
    match schema.get("type").and_then(Value::as_str) {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("number") => value.is_number(),
        Some("integer") => value.is_i64() || value.is_u64(),
        _ => true,
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> Value {
        json!({"components": {"schemas": {
            "Tree": {"type": "object", "properties": {
                "kind": {"$ref": "#/components/schemas/Kind"},
                "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
                "either": {"oneOf": [
                    {"type": "string", "enum": ["a"]},
                    {"type": "object", "properties": {"b": {"type": "integer"}}}
                ]},
                "notes": {"type": "object", "additionalProperties": {"allOf": [{"$ref": "#/components/schemas/Kind"}]}}
            }},
            "Kind": {"type": "string", "nullable": true, "enum": ["leaf", "knot", null]}
        }}})
    }

    fn names(parts: &BTreeSet<String>) -> Vec<&str> {
        parts.iter().map(String::as_str).collect()
    }

    #[test]
    fn a_schema_that_contains_itself_is_listed_once() {
        let mut parts = Parts::default();
        allowed(&document(), "root", &json!({"$ref": "#/components/schemas/Tree"}), &mut parts);
        assert_eq!(names(&parts.components), ["Kind", "Tree"]);
        assert_eq!(names(&parts.values), ["Kind: knot", "Kind: leaf", "Tree.either: a"]);
        assert_eq!(names(&parts.members), ["Tree.children", "Tree.either", "Tree.either.b", "Tree.kind", "Tree.notes"]);
    }

    #[test]
    fn only_what_a_value_has_is_found_at_any_depth() {
        let document = document();
        let mut parts = Parts::default();
        let value = json!({"children": [{"either": {"b": 1}, "notes": {"x": "leaf"}}], "invented": 1});
        found(&document, "root", &json!({"$ref": "#/components/schemas/Tree"}), &value, &mut parts);
        assert_eq!(names(&parts.members), ["Tree.children", "Tree.either", "Tree.either.b", "Tree.notes"]);
        assert_eq!(names(&parts.values), ["Kind: leaf"]);
    }
}
