//! Leaves schemas only what OpenAPI 3.0 knows, each keyword with a value of its kind and beside the type it speaks of.
//!
//! Real documents have types that do not exist, keywords of other types, numbers in quotes and notes among properties.
//! The generator's parser refuses the whole document for one of them, or its type maker panics.

use serde_json::{Map, Value, json};

use super::walk::every_schema;
use super::{Change, Cost};

const PASS: &str = "wellformed";

const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];
const NUMBERS: [&str; 3] = ["minimum", "maximum", "multipleOf"];
const COUNTS: [&str; 6] = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];
const FLAGS: [&str; 5] = ["nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems"];
const TEXTS: [&str; 4] = ["description", "title", "format", "pattern"];
const BRANCHES: [&str; 3] = ["allOf", "oneOf", "anyOf"];
/// What no code comes of; `x-` members and examples stay.
const SILENT: [&str; 3] = ["xml", "externalDocs", "$schema"];

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    every_schema(document, &mut |at, schema| {
        let mut note = |what, cost| changes.push(Change { pass: PASS, pointer: at.to_owned(), what, cost });
        match schema {
            // A branch that is null is taken out of the branches around it.
            Value::Object(members) if is_null(members) && is_branch(at) => {}
            Value::Object(members) => one(members, &mut note),
            Value::Bool(_) => {
                *schema = json!({});
                note("schema that is true or false admits anything", Cost::Looser);
            }
            _ => {
                *schema = json!({});
                note("what is no schema admits anything", Cost::Looser);
            }
        }
    });
    changes
}

fn is_null(members: &Map<String, Value>) -> bool {
    members.get("type") == Some(&json!("null")) || members.get("enum") == Some(&json!([null]))
}

fn is_branch(at: &str) -> bool {
    at.rsplit('/').nth(1).is_some_and(|key| key == "oneOf" || key == "anyOf")
}

/// `null` as one of several forms is the same as `nullable`.
fn null_branches(members: &mut Map<String, Value>, note: &mut impl FnMut(&'static str, Cost)) {
    for key in ["oneOf", "anyOf"] {
        let Some(Value::Array(branches)) = members.get_mut(key) else { continue };
        let before = branches.len();
        branches.retain(|branch| !branch.as_object().is_some_and(is_null));
        if branches.len() == before {
            continue;
        }
        if branches.is_empty() {
            members.shift_remove(key);
        }
        members.insert("nullable".to_owned(), json!(true));
        note("null among the forms became nullable", Cost::Nothing);
    }
}

fn one(members: &mut Map<String, Value>, note: &mut impl FnMut(&'static str, Cost)) {
    if let Some(reference) = members.get("$ref").filter(|reference| reference.is_string()).cloned() {
        reference_alone(members, reference, note);
        return;
    }
    null_branches(members, note);
    values_of_their_kind(members, note);
    kind(members, note);
    beside_their_type(members, note);
    if members.shift_remove("not").is_some() {
        note("what a value must not be is not enforced", Cost::Looser);
    }
    let pattern = members.get("pattern").and_then(Value::as_str);
    if pattern.is_some_and(|pattern| regress::Regex::new(pattern).is_err()) {
        members.shift_remove("pattern");
        note("pattern that is no regular expression not enforced", Cost::Looser);
    }
    let (least, most) = (members.get("minItems"), members.get("maxItems"));
    if least.is_some() && least == most {
        members.retain(|key, _| key != "minItems" && key != "maxItems");
        note("number of items not enforced", Cost::Looser);
    }
}

/// What stands beside a reference has no effect, but `nullable` there is commonly meant.
fn reference_alone(members: &mut Map<String, Value>, reference: Value, note: &mut impl FnMut(&'static str, Cost)) {
    if members.len() == 1 {
        return;
    }
    let nullable = members.get("nullable") == Some(&json!(true));
    let words = members.get("description").filter(|words| words.is_string()).cloned();
    members.clear();
    if nullable {
        members.insert("nullable".to_owned(), json!(true));
        members.extend(words.map(|words| ("description".to_owned(), words)));
        members.insert("allOf".to_owned(), json!([{"$ref": reference}]));
        note("nullable beside a reference is taken as meant", Cost::Nothing);
    } else {
        members.insert("$ref".to_owned(), reference);
        note("what stands beside a reference has no effect", Cost::Nothing);
    }
}

fn values_of_their_kind(members: &mut Map<String, Value>, note: &mut impl FnMut(&'static str, Cost)) {
    let before = members.len();
    members.retain(|key, value| match key.as_str() {
        "required" => value.is_array(),
        "properties" => value.is_object(),
        "items" => value.is_object() || value.is_array() || value.is_boolean(),
        "additionalProperties" => value.is_object() || value.is_boolean(),
        "enum" => value.as_array().is_some_and(|values| !values.is_empty()),
        "exclusiveMinimum" | "exclusiveMaximum" => value.is_boolean(),
        "discriminator" => is_discriminator(value),
        key if BRANCHES.contains(&key) => value.as_array().is_some_and(|branches| !branches.is_empty()),
        key if NUMBERS.contains(&key) => value.is_number(),
        key if COUNTS.contains(&key) => value.is_u64(),
        key if FLAGS.contains(&key) => value.is_boolean(),
        key if TEXTS.contains(&key) => value.is_string(),
        key => !SILENT.contains(&key),
    });
    if members.len() < before {
        note("keyword without effect, or with a value of another kind, left out", Cost::Nothing);
    }
    if let Some(Value::Array(required)) = members.get_mut("required") {
        let mut seen = Vec::new();
        required.retain(|name| {
            name.is_string() && !seen.contains(name) && {
                seen.push(name.clone());
                true
            }
        });
    }
    match members.get("items") {
        Some(Value::Bool(_)) => {
            members.insert("items".to_owned(), json!({}));
        }
        Some(Value::Array(_)) => {
            members.insert("items".to_owned(), json!({}));
            note("items that are told apart by place are any JSON", Cost::Degraded);
        }
        _ => {}
    }
}

fn is_discriminator(value: &Value) -> bool {
    let mapping = value.get("mapping");
    value.get("propertyName").is_some_and(Value::is_string)
        && mapping.is_none_or(|mapping| mapping.as_object().is_some_and(|all| all.values().all(Value::is_string)))
}

/// One type, of those that there are.
fn kind(members: &mut Map<String, Value>, note: &mut impl FnMut(&'static str, Cost)) {
    match members.get("type").cloned() {
        Some(Value::Array(types)) => {
            let some: Vec<&Value> = types.iter().filter(|one| *one != "null").collect();
            if some.len() < types.len() {
                members.insert("nullable".to_owned(), json!(true));
            }
            if let [one] = some.as_slice() {
                members.insert("type".to_owned(), (*one).clone());
                note("list of types became one type that may be null", Cost::Nothing);
                return kind(members, note);
            }
            untype(members, "several types at once are any JSON", note);
        }
        Some(Value::String(name)) if TYPES.contains(&name.as_str()) => {}
        Some(Value::String(name)) => {
            let (meant, format) = match name.to_ascii_lowercase().as_str() {
                "file" => ("string", Some("binary")),
                "date" => ("string", Some("date")),
                "datetime" | "date-time" | "timestamp" => ("string", Some("date-time")),
                "str" | "text" | "uuid" | "uri" | "url" | "email" | "enum" => ("string", None),
                "int" | "int32" | "int64" | "long" => ("integer", None),
                "float" | "double" | "decimal" => ("number", None),
                "bool" => ("boolean", None),
                "list" => ("array", None),
                "map" | "dict" | "hash" => ("object", None),
                _ => return untype(members, UNKNOWN, note),
            };
            members.insert("type".to_owned(), json!(meant));
            if let Some(format) = format {
                members.insert("format".to_owned(), json!(format));
            }
            note("type by its everyday name became that of OpenAPI", Cost::Nothing);
        }
        Some(_) => untype(members, UNKNOWN, note),
        None => {
            if let Some(meant) = implied(members) {
                members.insert("type".to_owned(), json!(meant));
                note("type that goes without saying said", Cost::Nothing);
            }
        }
    }
}

const UNKNOWN: &str = "type that OpenAPI does not know is any JSON";

/// Takes a type away that there is not; what the other keywords speak of may still say it.
fn untype(members: &mut Map<String, Value>, what: &'static str, note: &mut impl FnMut(&'static str, Cost)) {
    members.shift_remove("type");
    match implied(members) {
        Some(_) => kind(members, note),
        None if BRANCHES.iter().any(|key| members.contains_key(*key)) => {
            note("type beside its forms left out", Cost::Nothing);
        }
        None => note(what, Cost::Degraded),
    }
}

/// The type that the other keywords speak of.
fn implied(members: &Map<String, Value>) -> Option<&'static str> {
    let has = |key: &str| members.contains_key(key);
    if BRANCHES.iter().any(|key| has(key)) || has("enum") || has("x-rust-type") {
        return None;
    }
    match members.get("format").and_then(Value::as_str) {
        _ if has("properties") || has("additionalProperties") => Some("object"),
        _ if has("items") => Some("array"),
        Some("int32" | "int64") => Some("integer"),
        Some("float" | "double") => Some("number"),
        Some(_) => Some("string"),
        None if ["pattern", "minLength", "maxLength"].iter().any(|key| has(key)) => Some("string"),
        None => None,
    }
}

/// Keywords that speak of another type go.
fn beside_their_type(members: &mut Map<String, Value>, note: &mut impl FnMut(&'static str, Cost)) {
    let Some(kind) = members.get("type").and_then(Value::as_str).map(str::to_owned) else { return };
    let before = members.len();
    members.retain(|key, _| match key.as_str() {
        "properties" | "additionalProperties" | "required" | "minProperties" | "maxProperties" => kind == "object",
        "items" | "minItems" | "maxItems" | "uniqueItems" => kind == "array",
        "minLength" | "maxLength" | "pattern" => kind == "string",
        "minimum" | "maximum" | "multipleOf" | "exclusiveMinimum" | "exclusiveMaximum" => {
            kind == "integer" || kind == "number"
        }
        "format" => matches!(kind.as_str(), "string" | "integer" | "number"),
        _ => true,
    });
    if members.len() < before {
        note("keyword of another type left out", Cost::Nothing);
    }
    let has_branches = BRANCHES.iter().any(|key| members.contains_key(*key));
    if kind == "array" && !members.contains_key("items") && !has_branches {
        members.insert("items".to_owned(), json!({}));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn component(schema: Value) -> (Value, Vec<Change>) {
        let mut document = json!({"components": {"schemas": {"A": schema}}});
        let changes = run(&mut document);
        assert_eq!(run(&mut document), [], "{document}");
        (document["components"]["schemas"]["A"].clone(), changes)
    }

    #[test]
    fn a_keyword_of_another_type_goes() {
        let (out, _) = component(json!({"type": "object", "format": "uri-map", "items": {}, "properties": {}}));
        assert_eq!(out, json!({"type": "object", "properties": {}}));
        let (out, _) = component(json!({"type": "boolean", "minLength": 1, "required": true}));
        assert_eq!(out, json!({"type": "boolean"}));
    }

    #[test]
    fn a_type_that_goes_without_saying_is_said() {
        assert_eq!(component(json!({"properties": {"a": {}}})).0["type"], "object");
        assert_eq!(component(json!({"format": "binary"})).0["type"], "string");
        assert_eq!(component(json!({"format": "int64"})).0["type"], "integer");
        assert_eq!(component(json!({"description": "Anything."})).0, json!({"description": "Anything."}));
    }

    #[test]
    fn types_by_their_everyday_names_are_understood() {
        assert_eq!(component(json!({"type": "file"})).0, json!({"type": "string", "format": "binary"}));
        assert_eq!(component(json!({"type": ["integer", "null"]})).0, json!({"type": "integer", "nullable": true}));
        let (out, changes) = component(json!({"type": "widget"}));
        assert_eq!((out, changes[0].cost), (json!({}), Cost::Degraded));
    }

    #[test]
    fn null_among_the_forms_is_nullable() {
        let (out, _) = component(json!({"anyOf": [{"type": "string"}, {"type": "null"}]}));
        assert_eq!(out, json!({"anyOf": [{"type": "string"}], "nullable": true}));
    }

    #[test]
    fn a_note_among_the_properties_harms_nobody() {
        let (out, _) = component(json!({"type": "object", "properties": {"x-note": "sorted", "open": true}}));
        assert_eq!(out["properties"], json!({"x-note": {}, "open": {}}));
    }

    #[test]
    fn nullable_beside_a_reference_is_meant() {
        let reference = json!({"$ref": "#/components/schemas/B"});
        let (out, _) = component(json!({"$ref": "#/components/schemas/B", "nullable": true, "description": "d"}));
        assert_eq!(out, json!({"nullable": true, "description": "d", "allOf": [reference]}));
        assert_eq!(component(json!({"$ref": "#/components/schemas/B", "example": 1})).0, reference);
    }

    #[test]
    fn a_pattern_of_another_dialect_is_not_enforced() {
        let (out, changes) = component(json!({"type": "string", "pattern": "(?<![a"}));
        assert_eq!((out, changes[0].cost), (json!({"type": "string"}), Cost::Looser));
        assert_eq!(component(json!({"type": "string", "pattern": "^a+$"})).0["pattern"], "^a+$");
    }

    #[test]
    fn a_fixed_number_of_items_is_no_rust_array() {
        let (out, _) = component(json!({"type": "array", "items": {}, "minItems": 40, "maxItems": 40}));
        assert_eq!(out, json!({"type": "array", "items": {}}));
    }
}
