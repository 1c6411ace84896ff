//! Gives every inline object, enum and union a component of its own, and strips titles.
//!
//! progenitor makes one type of an inline success schema and an inline error schema, and of two inline schemas that
//! share a title. With a name for each, neither can happen, and enums can be replaced by open ones.

use std::collections::BTreeSet;

use openapi_kit::json_schema::schema_places;
use openapi_kit::pointer;
use serde_json::{Map, Value, json};

use super::walk::{every_schema, inner_schemas};
use super::{Change, Cost};
use crate::casing::{part, pascal};

const PASS: &str = "hoist";

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let mut changes = strip_titles(document);
    let mut hoisted: Vec<(String, Value)> = Vec::new();
    let mut taken = component_names(document);
    for place in schema_places(document) {
        let is_component = place.starts_with("/components/schemas/");
        let owner = owner_name(document, &place);
        let Some(schema) = document.pointer_mut(&place) else { continue };
        let mut hoister = Hoister { taken: &mut taken, hoisted: &mut hoisted, changes: &mut changes };
        if is_component {
            hoister.inside(schema, &place, &owner);
        } else {
            hoister.schema(schema, &place, &owner);
        }
    }
    if !hoisted.is_empty() {
        let components = document.as_object_mut().map(|root| root.entry("components").or_insert_with(|| json!({})));
        let schemas =
            components.and_then(Value::as_object_mut).map(|c| c.entry("schemas").or_insert_with(|| json!({})));
        if let Some(Value::Object(schemas)) = schemas {
            schemas.extend(hoisted);
        }
    }
    changes
}

fn strip_titles(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    every_schema(document, &mut |at, schema| {
        if let Value::Object(members) = schema
            && members.get("title").is_some_and(Value::is_string)
        {
            members.shift_remove("title");
            changes.push(Change { pass: PASS, pointer: at.to_owned(), what: "title removed", cost: Cost::Nothing });
        }
    });
    changes
}

fn component_names(document: &Value) -> BTreeSet<String> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    schemas.into_iter().flatten().map(|(name, _)| pascal(name)).collect()
}

/// The name that things inside the schema at `place` start with.
fn owner_name(document: &Value, place: &str) -> String {
    let tokens = pointer::tokens(place);
    let token = |n: usize| tokens.get(n).map(String::as_str).unwrap_or_default();
    match token(0) {
        "components" => {
            let name = pascal(token(2));
            match token(1) {
                "responses" => format!("{name}Response"),
                "requestBodies" => format!("{name}Body"),
                _ => name,
            }
        }
        "paths" => {
            let at = |key: &str| document.pointer(&format!("/paths/{}/{}/{key}", pointer::escape(token(1)), token(2)));
            let operation = at("operationId").and_then(Value::as_str).map(pascal).unwrap_or_else(|| pascal(token(1)));
            match token(3) {
                "requestBody" => format!("{operation}Body"),
                "responses" if token(4).starts_with('2') => format!("{operation}Response"),
                "responses" => format!("{operation}Response{}", part(token(4))),
                "parameters" => {
                    let name = at(&format!("parameters/{}/name", token(4))).and_then(Value::as_str).map(part);
                    format!("{operation}{}", name.unwrap_or_default())
                }
                _ => operation,
            }
        }
        other => pascal(other),
    }
}

struct Hoister<'a> {
    /// Names of all types so far.
    taken: &'a mut BTreeSet<String>,
    hoisted: &'a mut Vec<(String, Value)>,
    changes: &'a mut Vec<Change>,
}

impl Hoister<'_> {
    /// Hoists this schema if it needs a name, after what is inside it.
    fn schema(&mut self, schema: &mut Value, at: &str, name: &str) {
        self.inside(schema, at, name);
        let Some(what) = needs_a_name(schema) else { return };
        let name = self.free(name);
        let Value::Object(members) = std::mem::take(schema) else { return };
        let (outside, inside) = split(members);
        *schema = reference(&name, outside);
        self.hoisted.push((name, Value::Object(inside)));
        self.changes.push(Change { pass: PASS, pointer: at.to_owned(), what, cost: Cost::Nothing });
    }

    fn inside(&mut self, schema: &mut Value, at: &str, name: &str) {
        inner_schemas(schema, at, &mut |inner_at, inner| {
            let tokens = pointer::tokens(inner_at);
            let last = tokens.last().map(String::as_str).unwrap_or_default();
            let before = tokens.len().checked_sub(2).and_then(|i| tokens.get(i)).map(String::as_str);
            let inner_name = match (before, last) {
                (Some("properties"), property) => format!("{name}{}", part(property)),
                (_, "items") => format!("{name}Item"),
                (_, "additionalProperties") => format!("{name}Value"),
                (Some("allOf"), _) => format!("{name}Part{last}"),
                _ => format!("{name}Variant{last}"),
            };
            self.schema(inner, inner_at, &inner_name);
        });
    }

    fn free(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut number = 2;
        while !self.taken.insert(pascal(&name)) {
            name = format!("{wanted}{number}");
            number += 1;
        }
        name
    }
}

fn needs_a_name(schema: &Value) -> Option<&'static str> {
    let members = schema.as_object()?;
    let list = |key: &str| members.get(key).and_then(Value::as_array).map_or(0, Vec::len);
    if members.contains_key("$ref") {
        None
    } else if members.contains_key("enum") {
        Some("inline enum became a component")
    } else if members.get("properties").and_then(Value::as_object).is_some_and(|p| !p.is_empty()) {
        Some("inline object became a component")
    } else if list("oneOf") + list("anyOf") > 0 || list("allOf") > 1 {
        Some("inline union became a component")
    } else {
        None
    }
}

/// Words and nullability belong to the place, all else to the thing.
fn split(members: Map<String, Value>) -> (Map<String, Value>, Map<String, Value>) {
    members
        .into_iter()
        .partition(|(key, _)| matches!(key.as_str(), "nullable" | "description" | "deprecated" | "default" | "example"))
}

fn reference(name: &str, outside: Map<String, Value>) -> Value {
    let target = json!({"$ref": format!("#/components/schemas/{}", pointer::escape(name))});
    if outside.is_empty() {
        return target;
    }
    let mut members = outside;
    members.insert("allOf".to_owned(), json!([target]));
    Value::Object(members)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation(responses: Value) -> Value {
        json!({"paths": {"/a": {"get": {"operationId": "getA", "responses": responses}}}})
    }

    fn json_answer(schema: Value) -> Value {
        json!({"description": "d", "content": {"application/json": {"schema": schema}}})
    }

    #[test]
    fn an_inline_success_and_an_inline_error_get_two_names() {
        let mut document = operation(json!({
            "200": json_answer(json!({"type": "object", "properties": {"ok": {"type": "boolean"}}})),
            "400": json_answer(json!({"type": "object", "properties": {"error": {"type": "string"}}})),
        }));
        run(&mut document);
        let schemas = document["components"]["schemas"].as_object().unwrap();
        assert_eq!(schemas.keys().collect::<Vec<_>>(), ["GetAResponse", "GetAResponse400"]);
    }

    #[test]
    fn a_nullable_inline_enum_keeps_its_words_and_nullability_at_the_place() {
        let mut document = json!({"components": {"schemas": {"Car": {"type": "object", "properties": {
            "colour": {"type": "string", "enum": ["red"], "nullable": true, "description": "Paint."}
        }}}}});
        let changes = run(&mut document);
        assert_eq!(
            document["components"]["schemas"]["Car"]["properties"]["colour"],
            json!({"nullable": true, "description": "Paint.", "allOf": [{"$ref": "#/components/schemas/CarColour"}]})
        );
        assert_eq!(document["components"]["schemas"]["CarColour"], json!({"type": "string", "enum": ["red"]}));
        assert_eq!(changes.len(), 1);
    }

    #[test]
    fn a_name_that_is_taken_after_casing_is_not_used_again() {
        let mut document = json!({"components": {"schemas": {
            "car_colour": {"type": "string"},
            "Car": {"type": "object", "properties": {"colour": {"type": "string", "enum": ["red"]}}}
        }}});
        run(&mut document);
        assert!(document["components"]["schemas"].get("CarColour2").is_some(), "{document}");
    }

    #[test]
    fn titles_go_but_a_property_called_title_stays() {
        let mut document = json!({"components": {"schemas": {"A": {"title": "T", "type": "object", "properties": {"title": {"type": "string"}}}}}});
        run(&mut document);
        assert_eq!(
            document["components"]["schemas"]["A"],
            json!({"type": "object", "properties": {"title": {"type": "string"}}})
        );
    }
}
