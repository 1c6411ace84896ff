//! Keeps parameters to what the generator can type, and remembers how each is really written.
//!
//! The generator knows scalars in paths, headers and queries, and arrays of them in queries. Everything else is handed
//! over as the runtime's `Composite` of its type, in the one form that the generator knows; a cookie as a header. Names
//! that meet as setters, or that setters cannot have, are changed. The mark tells the runtime the truth.

mod names;
mod place;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value, json};

use self::names::Names;
use self::place::{Place, Way};
use super::shape::{Additions, RUST_TYPE, Shape, is_nullable, plain, runtime_type};
use super::walk::every_operation;
use super::wire::WIRE;
use super::{Change, Cost};
use crate::casing::pascal;

const PASS: &str = "parameters";

/// Headers that OpenAPI leaves to the media types and the security schemes of a document.
const NOT_PARAMETERS: [&str; 3] = ["accept", "content-type", "authorization"];

type Note<'a> = dyn FnMut(&str, &'static str, Cost) + 'a;

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    let whole = document.clone();
    let mut additions = Additions::new(document);
    every_operation(document, &mut |at, operation| {
        let template = openapi_kit::pointer::tokens(at).into_iter().nth(1).unwrap_or_default();
        let mut note = |at: &str, what, cost| changes.push(Change { pass: PASS, pointer: at.to_owned(), what, cost });
        one_operation(&whole, at, &template, operation, &mut additions, &mut note);
    });
    additions.put_into(document);
    changes.extend(names::rename_templates(document));
    changes
}

fn one_operation(
    whole: &Value,
    at: &str,
    template: &str,
    operation: &mut Value,
    additions: &mut Additions,
    note: &mut Note<'_>,
) {
    let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut parameters = match operation.get_mut("parameters") {
        Some(Value::Array(parameters)) => std::mem::take(parameters),
        _ => Vec::new(),
    };
    keep_real_ones(&mut parameters, template, at, note);
    for name in place::template_names(template) {
        let declared = |parameter: &Value| word(parameter, "in") == "path" && word(parameter, "name") == name;
        if !parameters.iter().any(declared) {
            parameters.push(json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}));
            note(at, "undeclared parameter of the path taken as text", Cost::Looser);
        }
    }
    let mut names = Names::of(operation);
    // The path is the least free to change a name.
    for of_path in [true, false] {
        for (number, parameter) in parameters.iter_mut().enumerate() {
            if (word(parameter, "in") == "path") == of_path {
                let at = format!("{at}/parameters/{number}");
                one_parameter(whole, &at, &id, parameter, &mut names, additions, note);
            }
        }
    }
    if !parameters.is_empty() {
        operation["parameters"] = Value::Array(parameters);
    }
}

fn word<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Drops what is no parameter, or cannot be sent as one.
fn keep_real_ones(parameters: &mut Vec<Value>, template: &str, at: &str, note: &mut Note<'_>) {
    let in_template = place::template_names(template);
    let mut seen: Vec<(String, String)> = Vec::new();
    parameters.retain(|parameter| {
        let (name, place) = (word(parameter, "name"), word(parameter, "in"));
        let what = if parameter.get(WIRE).is_some() {
            None
        } else if place == "header" && NOT_PARAMETERS.contains(&name.to_ascii_lowercase().as_str()) {
            Some(("header that OpenAPI sets by other means left out", Cost::Nothing))
        } else if place == "header" && !place::is_token(name) {
            Some(("header of a name that HTTP does not allow left out", Cost::Degraded))
        } else if place == "path" && !in_template.contains(&name) {
            Some(("parameter that the path has no place for left out", Cost::Nothing))
        } else if seen.iter().any(|(other, there)| other == name && there == place) {
            Some(("parameter that is listed twice kept once", Cost::Nothing))
        } else {
            None
        };
        seen.push((name.to_owned(), place.to_owned()));
        if let Some((what, cost)) = what {
            note(at, what, cost);
        }
        what.is_none()
    });
}

fn one_parameter(
    whole: &Value,
    at: &str,
    id: &str,
    parameter: &mut Value,
    names: &mut Names,
    additions: &mut Additions,
    note: &mut Note<'_>,
) {
    if parameter.get(WIRE).is_some() {
        names.take(word(parameter, "name"));
        return;
    }
    let Some(place) = Place::of(parameter) else { return };
    let mut way = Way::of(parameter, place);
    if way.is_unknown {
        note(at, "style that its place does not have read as the usual one", Cost::Nothing);
    }
    let Some(members) = parameter.as_object_mut() else { return };
    if place == Place::Path && members.get("required") != Some(&json!(true)) {
        members.insert("required".to_owned(), json!(true));
        note(at, "parameter of a path is required", Cost::Nothing);
    }
    if let Some(schema) = way.schema.take() {
        members.shift_remove("content");
        members.insert("schema".to_owned(), schema);
        note(at, "parameter described by a media type has its schema", Cost::Runtime);
    }
    let schema = members.entry("schema").or_insert_with(|| json!({}));
    let at_schema = format!("{at}/schema");
    scalars(schema, &at_schema, note);
    let shape = Shape::of(whole, schema);
    let is_text = match shape {
        Shape::Scalar => way.style != "json" && (place == Place::Query || !is_nullable(whole, schema)),
        Shape::List | Shape::Choice => way.style != "json" && way.style != "deepObject" && place == Place::Query,
        Shape::Parts => false,
    };
    if !is_text {
        let name = format!("{}{}", pascal(id), pascal(members.get("name").and_then(Value::as_str).unwrap_or_default()));
        let schema = members.entry("schema").or_insert_with(|| json!({}));
        let inner = plain(schema).unwrap_or_else(|| additions.add(&name, std::mem::take(schema)));
        *schema = json!({RUST_TYPE: runtime_type("Composite", &[inner])});
        note(&at_schema, "parameter with parts handed over as JSON", Cost::Runtime);
    }
    let name = members.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    let given = names.free(&name, place);
    if given != name {
        members.insert("name".to_owned(), json!(given));
        note(at, "parameter called differently", Cost::Nothing);
    }
    if place == Place::Cookie {
        members.insert("in".to_owned(), json!("header"));
        note(at, "cookie handed over as a header", Cost::Runtime);
    }
    if given != name || !is_text || !way.is_usual(place, shape) {
        if is_text && given == name && place != Place::Cookie {
            note(at, "style of a parameter left to the runtime", Cost::Runtime);
        }
        members.insert(WIRE.to_owned(), way.mark(&name, place, !is_text));
        for key in ["style", "explode", "allowReserved", "allowEmptyValue"] {
            members.shift_remove(key);
        }
    } else if way.is_unknown {
        members.shift_remove("style");
    }
}

/// What a text has no way to say goes.
fn scalars(schema: &mut Value, at: &str, note: &mut Note<'_>) {
    let Value::Object(members) = schema else { return };
    if is_untyped(members) {
        members.insert("type".to_owned(), json!("string"));
        note(at, "untyped parameter became text", Cost::Nothing);
    }
    if members.shift_remove("nullable") == Some(json!(true)) {
        note(at, "nullable parameter became optional only", Cost::Nothing);
    }
    let items = members.get_mut("items").and_then(Value::as_object_mut);
    if items.is_some_and(|items| items.shift_remove("nullable") == Some(json!(true))) {
        note(at, "null items of a repeated parameter dropped", Cost::Nothing);
    }
}

fn is_untyped(members: &Map<String, Value>) -> bool {
    let says = [
        "type",
        "$ref",
        "allOf",
        "oneOf",
        "anyOf",
        "enum",
        "properties",
        "additionalProperties",
        "not",
        "items",
        RUST_TYPE,
    ];
    !says.iter().any(|key| members.contains_key(*key))
}
