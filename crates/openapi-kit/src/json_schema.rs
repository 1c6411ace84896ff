//! From the schema objects of OpenAPI 3.0 to JSON Schema 2020-12.
//!
//! The whole document is rewritten in place, so that a pointer into the document is also a pointer into the result,
//! and a validator or value generator can start at any schema through `{"$ref": "#<pointer>"}`.

use std::collections::HashSet;

use serde_json::{Map, Number, Value, json};

use crate::pointer;

/// A copy of `document` in which every schema is JSON Schema 2020-12.
///
/// `nullable`, boolean `exclusiveMinimum`/`exclusiveMaximum` and siblings of `$ref` are rewritten; `int32` and `int64`
/// become bounds, for a JSON Schema validator does not know these formats. Everything else stays as it is.
pub fn convert_document(document: &Value) -> Value {
    let mut out = document.clone();
    for place in schema_places(document) {
        if let Some(schema) = out.pointer_mut(&place) {
            convert_schema(schema);
        }
    }
    out
}

/// The part of `document` that the schema at a pointer needs: itself and all that it refers to, each where it stood.
///
/// Nothing else is there, so that [`convert_document`] and a validator need not go through a large document for one
/// schema. A reference that leads nowhere, or into another file, stays one.
///
/// ```
/// # use serde_json::json;
/// let document = json!({"components": {"schemas": {
///     "A": {"items": {"$ref": "#/components/schemas/B"}}, "B": {"type": "string"}, "C": {"type": "object"},
/// }}});
/// let part = openapi_kit::json_schema::excerpt(&document, "/components/schemas/A");
/// assert_eq!(part["components"]["schemas"]["B"], json!({"type": "string"}));
/// assert!(part["components"]["schemas"].get("C").is_none());
/// ```
pub fn excerpt(document: &Value, from: &str) -> Value {
    let mut out = Value::Null;
    let mut open = vec![from.to_owned()];
    let mut seen = HashSet::new();
    while let Some(at) = open.pop() {
        if seen.contains(&at) {
            continue;
        }
        if let Some(found) = document.pointer(&at) {
            references(found, &mut open);
            *place(document, &mut out, &at) = found.clone();
        }
        seen.insert(at);
    }
    out
}

/// Pointers of all local references below `value`.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            found.extend(members.get("$ref").and_then(Value::as_str).and_then(pointer::of_local_ref));
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// The place of a pointer, with the objects and lists of `document` on the way to it; what is not asked for is null.
fn place<'o>(document: &Value, out: &'o mut Value, at: &str) -> &'o mut Value {
    let (mut source, mut out) = (Some(document), out);
    for token in pointer::tokens(at) {
        let number = source.and_then(Value::as_array).and_then(|_| token.parse::<usize>().ok());
        source = source.and_then(|source| match number {
            Some(number) => source.get(number),
            None => source.get(&token),
        });
        if out.is_null() {
            *out = if number.is_some() { json!([]) } else { json!({}) };
        }
        out = match (out, number) {
            (Value::Array(items), Some(number)) => {
                if items.len() <= number {
                    items.resize(number + 1, Value::Null);
                }
                &mut items[number]
            }
            (out, _) => &mut out[token],
        };
    }
    out
}

/// Pointers to every schema of `document` that is not inside another schema.
pub fn schema_places(document: &Value) -> Vec<String> {
    let mut places = Vec::new();
    walk(document, "", &mut places);
    places
}

fn walk(value: &Value, at: &str, places: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let inner = pointer::child(at, key);
                if is_schema(at, key) {
                    places.push(inner);
                } else if key != "example" && key != "examples" {
                    walk(member, &inner, places);
                }
            }
        }
        Value::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                walk(item, &format!("{at}/{number}"), places);
            }
        }
        _ => {}
    }
}

fn is_schema(parent: &str, key: &str) -> bool {
    parent == "/components/schemas" || (key == "schema" && !parent.starts_with("/components/schemas"))
}

/// Rewrites one schema object and all schemas inside it.
pub fn convert_schema(schema: &mut Value) {
    let Value::Object(members) = schema else { return };
    if members.contains_key("$ref") {
        // In OpenAPI 3.0 whatever stands beside `$ref` has no effect.
        members.retain(|key, _| key == "$ref");
        return;
    }
    for key in ["properties", "patternProperties"] {
        if let Some(Value::Object(inner)) = members.get_mut(key) {
            inner.values_mut().for_each(convert_schema);
        }
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner) = members.get_mut(key) {
            convert_schema(inner);
        }
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        if let Some(Value::Array(inner)) = members.get_mut(key) {
            inner.iter_mut().for_each(convert_schema);
        }
    }
    exclusive_bound(members, "minimum", "exclusiveMinimum");
    exclusive_bound(members, "maximum", "exclusiveMaximum");
    integer_bounds(members);
    if members.remove("nullable") == Some(Value::Bool(true)) {
        allow_null(members);
    }
}

fn exclusive_bound(members: &mut Map<String, Value>, bound: &str, exclusive: &str) {
    match members.get(exclusive) {
        Some(Value::Bool(true)) => {
            members.shift_remove(exclusive);
            if let Some(value) = members.shift_remove(bound) {
                members.insert(exclusive.to_owned(), value);
            }
        }
        Some(Value::Bool(false)) => {
            members.shift_remove(exclusive);
        }
        _ => {}
    }
}

fn integer_bounds(members: &mut Map<String, Value>) {
    if members.get("type").and_then(Value::as_str) != Some("integer") || members.contains_key("enum") {
        return;
    }
    let (low, high) = match members.get("format").and_then(Value::as_str) {
        Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
        Some("int64") => (i64::MIN, i64::MAX),
        _ => return,
    };
    for (bound, exclusive, value) in [("minimum", "exclusiveMinimum", low), ("maximum", "exclusiveMaximum", high)] {
        if !members.contains_key(bound) && !members.contains_key(exclusive) {
            members.insert(bound.to_owned(), Value::Number(Number::from(value)));
        }
    }
}

fn allow_null(members: &mut Map<String, Value>) {
    if let Some(Value::Array(values)) = members.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    match members.get_mut("type") {
        Some(Value::String(name)) => {
            let both = json!([name.as_str(), "null"]);
            members.insert("type".to_owned(), both);
        }
        Some(_) => {}
        None => {
            // Without a type the nullability belongs to what `allOf` and the like say together.
            let combined: Vec<_> =
                ["allOf", "oneOf", "anyOf"].into_iter().filter(|key| members.contains_key(*key)).collect();
            if !combined.is_empty() {
                let mut inner = Map::new();
                for key in combined {
                    if let Some(value) = members.shift_remove(key) {
                        inner.insert(key.to_owned(), value);
                    }
                }
                members.insert("anyOf".to_owned(), json!([Value::Object(inner), {"type": "null"}]));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(schema: Value) -> Value {
        let mut schema = schema;
        convert_schema(&mut schema);
        schema
    }

    #[test]
    fn nullable_becomes_a_second_type() {
        assert_eq!(converted(json!({"type": "string", "nullable": true})), json!({"type": ["string", "null"]}));
    }

    #[test]
    fn a_nullable_enum_lists_null() {
        let out = converted(json!({"type": "string", "enum": ["a"], "nullable": true}));
        assert_eq!(out, json!({"type": ["string", "null"], "enum": ["a", null]}));
    }

    #[test]
    fn a_nullable_reference_may_be_null_or_the_thing() {
        let out = converted(json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/A"}]}));
        assert_eq!(out, json!({"anyOf": [{"allOf": [{"$ref": "#/components/schemas/A"}]}, {"type": "null"}]}));
    }

    #[test]
    fn a_boolean_exclusive_bound_becomes_a_number() {
        let out = converted(
            json!({"type": "number", "minimum": 1, "exclusiveMinimum": true, "maximum": 3, "exclusiveMaximum": false}),
        );
        assert_eq!(out, json!({"type": "number", "exclusiveMinimum": 1, "maximum": 3}));
    }

    #[test]
    fn int32_becomes_bounds() {
        let out = converted(json!({"type": "integer", "format": "int32", "minimum": 1}));
        assert_eq!((&out["minimum"], &out["maximum"]), (&json!(1), &json!(2_147_483_647)));
    }

    #[test]
    fn siblings_of_a_reference_have_no_effect() {
        assert_eq!(converted(json!({"$ref": "#/a", "nullable": true})), json!({"$ref": "#/a"}));
    }

    #[test]
    fn properties_named_like_keywords_are_left_alone() {
        let out = converted(
            json!({"type": "object", "properties": {"nullable": {"type": "string", "nullable": true}, "items": {"type": "boolean"}}}),
        );
        assert_eq!(out["properties"]["nullable"]["type"], json!(["string", "null"]));
        assert_eq!(out["properties"]["items"], json!({"type": "boolean"}));
    }

    #[test]
    fn an_excerpt_holds_what_a_schema_leads_to_where_it_stood() {
        let document = json!({
            "paths": {"/a": {"get": {"parameters": [
                {"name": "p", "schema": {"type": "string"}},
                {"name": "q", "schema": {"allOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "other.yaml#/B"}]}},
            ]}}},
            "components": {"schemas": {
                "A": {"properties": {"a": {"$ref": "#/components/schemas/A"}, "b": {"$ref": "#/components/schemas/B/items"}}},
                "B": {"type": "array", "items": {"$ref": "#/components/schemas/Gone"}},
                "C": {"type": "integer"},
            }}
        });
        let at = "/paths/~1a/get/parameters/1/schema";
        let part = excerpt(&document, at);
        assert_eq!(part.pointer(at), document.pointer(at));
        assert_eq!(part["paths"]["/a"]["get"]["parameters"][0], Value::Null);
        let expected =
            json!({"A": document["components"]["schemas"]["A"], "B": {"items": {"$ref": "#/components/schemas/Gone"}}});
        assert_eq!(part["components"]["schemas"], expected);
    }

    #[test]
    fn a_whole_schema_replaces_the_part_of_it_that_came_first() {
        let document = json!({"components": {"schemas": {
            "A": {"allOf": [{"$ref": "#/components/schemas/B"}, {"$ref": "#/components/schemas/B/items"}]},
            "B": {"type": "array", "items": {"type": "string"}},
        }}});
        assert_eq!(excerpt(&document, "/components/schemas/A"), document);
    }

    #[test]
    fn every_schema_of_a_document_is_found_where_it_stood() {
        let document = json!({
            "paths": {"/a": {"get": {
                "parameters": [{"name": "p", "in": "query", "schema": {"type": "string", "nullable": true}}],
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}, "example": {"schema": 1}}}}}
            }}},
            "components": {"schemas": {"A": {"type": "object", "properties": {"schema": {"type": "string"}}}}}
        });
        let places = schema_places(&document);
        assert_eq!(
            places,
            [
                "/paths/~1a/get/parameters/0/schema",
                "/paths/~1a/get/responses/200/content/application~1json/schema",
                "/components/schemas/A",
            ]
        );
        let out = convert_document(&document);
        assert_eq!(out.pointer(&places[0]).unwrap()["type"], json!(["string", "null"]));
    }
}
