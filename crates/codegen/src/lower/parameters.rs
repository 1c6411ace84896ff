//! Keeps parameters to what the generator can type and the runtime can put on the wire.

use openapi_kit::json_schema::schema_places;
use openapi_kit::pointer;
use serde_json::{Value, json};

use super::{Change, Cost};

const PASS: &str = "parameters";

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    for place in schema_places(document) {
        let tokens = pointer::tokens(&place);
        let of_parameter = tokens.iter().rev().nth(2).is_some_and(|token| token == "parameters")
            || (tokens.len() == 4 && tokens.get(1).is_some_and(|token| token == "parameters"));
        if !of_parameter {
            continue;
        }
        let Some(schema) = document.pointer_mut(&place) else { continue };
        let mut note = |what, cost| changes.push(Change { pass: PASS, pointer: place.clone(), what, cost });
        if is_untyped(schema) {
            if let Value::Object(members) = schema {
                members.insert("type".to_owned(), json!("string"));
            }
            note("untyped parameter became text", Cost::Nothing);
        }
        if remove_true(schema, "nullable") {
            note("nullable parameter became optional only", Cost::Nothing);
        }
        if schema.get_mut("items").is_some_and(|items| remove_true(items, "nullable")) {
            note("null items of a repeated parameter dropped", Cost::Nothing);
        }
    }
    changes
}

fn is_untyped(schema: &Value) -> bool {
    let says = ["type", "$ref", "allOf", "oneOf", "anyOf", "enum"];
    schema.as_object().is_some_and(|members| !says.iter().any(|key| members.contains_key(*key)))
}

/// A query has no way to write null, so a nullable value there has nothing to be null with.
fn remove_true(schema: &mut Value, key: &str) -> bool {
    schema.as_object_mut().is_some_and(|members| members.shift_remove(key) == Some(Value::Bool(true)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_null_item_has_no_form_in_a_query() {
        let mut document = json!({"paths": {"/a": {"get": {"parameters": [
            {"name": "Tags", "in": "query", "schema": {"type": "array", "items": {"type": "string", "nullable": true}}},
            {"name": "x", "in": "query", "schema": {"description": "unknown"}}
        ]}}}, "components": {"parameters": {"P": {"schema": {"type": "string", "nullable": true}}}}});
        let changes = run(&mut document);
        assert_eq!(document["paths"]["/a"]["get"]["parameters"][0]["schema"]["items"], json!({"type": "string"}));
        assert_eq!(document["paths"]["/a"]["get"]["parameters"][1]["schema"]["type"], "string");
        assert_eq!(document["components"]["parameters"]["P"]["schema"], json!({"type": "string"}));
        assert_eq!(changes.len(), 3);
        assert_eq!(run(&mut document), []);
    }

    #[test]
    fn a_property_called_parameters_is_left_alone() {
        let document = json!({"components": {"schemas": {"A": {"properties": {"parameters": {"nullable": true}}}}}});
        let mut same = document.clone();
        assert_eq!(run(&mut same), []);
        assert_eq!(same, document);
    }
}
