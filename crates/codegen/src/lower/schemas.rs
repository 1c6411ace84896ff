//! Keeps schemas to what becomes a Rust type that real answers fit in.
//!
//! The generator turns bounds into types (`minimum: 1` into `NonZeroU64`), so that one unexpected value would fail a
//! whole answer; it drops members it does not know even where the document allows any; and it makes an absent array and
//! an empty one the same. Dates become the runtime's own type, which keeps them as they were written.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::walk::{answer_components, component_name, every_schema};
use super::{Change, Cost};

const PASS: &str = "schemas";

/// The component that stands for `format: date-time`; the generator replaces it by the runtime's type.
pub const TIMESTAMP: &str = "RuntimeTimestamp";

/// Marks a property that became nullable here though the document does not say so.
pub(crate) const NULL_TOLERATED: &str = "x-null-tolerated";

const BOUNDS: [&str; 5] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
const TEXT_RULES: [&str; 3] = ["minLength", "maxLength", "pattern"];

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let mut changes = nullable_components(document);
    let answered = answer_components(document);
    every_schema(document, &mut |at, schema| {
        let Value::Object(members) = schema else { return };
        let mut note = |what, cost| changes.push(Change { pass: PASS, pointer: at.to_owned(), what, cost });
        drop_bounds(members, &mut note);
        if is_answered(at, &answered) {
            drop_text_rules(members, &mut note);
        }
        if members.shift_remove("default").is_some() {
            note("default left to the server", Cost::Nothing);
        }
        open_objects(members, &mut note);
        nullable_collections(members, &mut note);
    });
    let mut dates = 0;
    every_schema(document, &mut |at, schema| {
        if is_date_time(schema) && at != format!("/components/schemas/{TIMESTAMP}") {
            to_timestamp(schema);
            dates += 1;
            changes.push(Change {
                pass: PASS,
                pointer: at.to_owned(),
                what: "date-time keeps the text it was written in",
                cost: Cost::Runtime,
            });
        }
    });
    if dates > 0
        && let Some(root) = document.as_object_mut()
    {
        let components = root.entry("components").or_insert_with(|| json!({}));
        components["schemas"][TIMESTAMP] =
            json!({"type": "string", "description": "A moment as the service wrote it."});
    }
    changes
}

/// Takes `nullable` off components and puts it on the references to them: the generator defines such a type twice.
fn nullable_components(document: &mut Value) -> Vec<Change> {
    let mut nullable = BTreeSet::new();
    if let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") {
        for (name, schema) in schemas {
            if schema.as_object_mut().is_some_and(|members| members.shift_remove("nullable") == Some(json!(true))) {
                nullable.insert(name.clone());
            }
        }
    }
    if !nullable.is_empty() {
        every_schema(document, &mut |at, schema| {
            let name = schema.get("$ref").and_then(Value::as_str).and_then(component_name);
            if name.is_some_and(|name| nullable.contains(&name)) && !at.contains("/allOf/") {
                *schema = json!({"nullable": true, "allOf": [schema.clone()]});
            }
        });
    }
    let change = |name: &String| Change {
        pass: PASS,
        pointer: openapi_kit::pointer::child("/components/schemas", name),
        what: "nullable moved from the component to its references",
        cost: Cost::Nothing,
    };
    nullable.iter().map(change).collect()
}

fn drop_bounds(members: &mut Map<String, Value>, note: &mut impl FnMut(&'static str, Cost)) {
    if matches!(members.get("type").and_then(Value::as_str), Some("integer" | "number")) {
        let before = members.len();
        members.retain(|key, _| !BOUNDS.contains(&key.as_str()));
        if members.len() < before {
            note("bounds of a number left to the server", Cost::Looser);
        }
    }
}

fn drop_text_rules(members: &mut Map<String, Value>, note: &mut impl FnMut(&'static str, Cost)) {
    if members.get("type").and_then(Value::as_str) == Some("string") {
        let before = members.len();
        members.retain(|key, _| !TEXT_RULES.contains(&key.as_str()));
        if members.len() < before {
            note("length or pattern of an answered text not enforced", Cost::Looser);
        }
    }
}

/// `additionalProperties: true` beside properties loses the extra members; a schema there keeps them.
fn open_objects(members: &mut Map<String, Value>, note: &mut impl FnMut(&'static str, Cost)) {
    let has_properties =
        members.get("properties").and_then(Value::as_object).is_some_and(|properties| !properties.is_empty());
    if has_properties && members.get("additionalProperties") == Some(&json!(true)) {
        members.insert("additionalProperties".to_owned(), json!({}));
        note("extra members of an open object are kept", Cost::Nothing);
    }
}

/// An optional array or map becomes nullable: absent, null and empty stay apart, and null does not fail an answer.
fn nullable_collections(members: &mut Map<String, Value>, note: &mut impl FnMut(&'static str, Cost)) {
    let required: Vec<String> = members
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    let Some(Value::Object(properties)) = members.get_mut("properties") else { return };
    for (name, property) in properties {
        let Value::Object(property) = property else { continue };
        let collection = match property.get("type").and_then(Value::as_str) {
            Some("array") => true,
            Some("object") => !property.contains_key("properties"),
            _ => false,
        };
        if collection && !required.contains(name) && property.get("nullable") != Some(&json!(true)) {
            property.insert("nullable".to_owned(), json!(true));
            property.insert(NULL_TOLERATED.to_owned(), json!(true));
            note("optional array or map may be null", Cost::Looser);
        }
    }
}

fn is_answered(at: &str, answered: &BTreeSet<String>) -> bool {
    match openapi_kit::pointer::tokens(at).as_slice() {
        [components, schemas, name, ..] if components == "components" && schemas == "schemas" => {
            answered.contains(name)
        }
        tokens => tokens.iter().any(|token| token == "responses"),
    }
}

fn is_date_time(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("string")
        && schema.get("format").and_then(Value::as_str) == Some("date-time")
}

fn to_timestamp(schema: &mut Value) {
    let target = json!({"$ref": format!("#/components/schemas/{TIMESTAMP}")});
    let Value::Object(members) = std::mem::take(schema) else { return };
    let outside: Map<String, Value> = members
        .into_iter()
        .filter(|(key, _)| matches!(key.as_str(), "nullable" | "description" | "deprecated"))
        .collect();
    *schema = if outside.is_empty() {
        target
    } else {
        let mut members = outside;
        members.insert("allOf".to_owned(), json!([target]));
        Value::Object(members)
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn component(schema: Value) -> Value {
        let mut document = json!({
            "paths": {"/a": {"get": {"responses": {"2XX": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}}}}},
            "components": {"schemas": {"A": schema}}
        });
        run(&mut document);
        document["components"]["schemas"]["A"].clone()
    }

    #[test]
    fn a_minimum_does_not_become_a_type_that_zero_breaks() {
        assert_eq!(component(json!({"type": "integer", "minimum": 1})), json!({"type": "integer"}));
    }

    #[test]
    fn a_property_called_minimum_is_left_alone() {
        let schema =
            json!({"type": "object", "properties": {"minimum": {"type": "string"}, "default": {"type": "string"}}});
        assert_eq!(component(schema.clone()), schema);
    }

    #[test]
    fn text_rules_hold_for_requests_only() {
        let mut document = json!({"components": {"schemas": {"Sent": {"type": "string", "minLength": 1}}}});
        run(&mut document);
        assert_eq!(document["components"]["schemas"]["Sent"], json!({"type": "string", "minLength": 1}));
        assert_eq!(component(json!({"type": "string", "minLength": 1})), json!({"type": "string"}));
    }

    #[test]
    fn extra_members_of_an_open_object_are_kept() {
        let out =
            component(json!({"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": true}));
        assert_eq!(out["additionalProperties"], json!({}));
    }

    #[test]
    fn an_optional_array_may_be_null_and_a_required_one_not() {
        let list = json!({"type": "array", "items": {"type": "string"}});
        let out = component(json!({"type": "object", "required": ["b"], "properties": {"a": list, "b": list}}));
        assert_eq!(out["properties"]["a"]["nullable"], true);
        assert_eq!(out["properties"]["b"].get("nullable"), None);
    }

    #[test]
    fn a_date_time_becomes_the_runtimes_and_keeps_its_words() {
        let out = component(json!({"type": "object", "properties": {
            "at": {"type": "string", "format": "date-time", "nullable": true, "description": "When."}
        }}));
        let target = json!({"$ref": "#/components/schemas/RuntimeTimestamp"});
        assert_eq!(out["properties"]["at"], json!({"nullable": true, "description": "When.", "allOf": [target]}));
    }

    #[test]
    fn a_nullable_component_is_nullable_where_it_is_used() {
        let mut document = json!({"components": {"schemas": {
            "A": {"nullable": true, "oneOf": [{"type": "string"}]},
            "B": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/A"}}}
        }}});
        run(&mut document);
        let property = &document["components"]["schemas"]["B"]["properties"]["a"];
        assert_eq!(property, &json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/A"}]}));
    }
}
