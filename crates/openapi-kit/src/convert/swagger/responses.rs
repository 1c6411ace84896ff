//! Responses: `schema` and `examples` under the media types that an operation produces, headers with schemas.

use serde_json::{Map, Value, json};

use super::{Surroundings, parameters};
use crate::convert::note::{Cost, Ledger};
use crate::pointer;

const CONTENT: &str = "schema and examples of a response written under its media types";
const ASSUMED_JSON: &str = "response without `produces` taken as JSON";
const ASSUMED_BYTES: &str = "file without `produces` taken as bytes";
const IN_PLACE: &str = "shared response written at an operation that produces other media types";
const DESCRIPTION: &str = "empty description added, which OpenAPI 3.0 asks for";
const EXAMPLES: &str = "examples that are not listed by media type kept as an extension";

/// The shared responses, with the media types of the document.
pub(super) fn shared(around: &Surroundings, ledger: &mut Ledger) -> Map<String, Value> {
    let mut out = Map::new();
    for (name, response) in &around.responses {
        let mut response = response.clone();
        convert_in_place(&mut response, &pointer::child("/responses", name), &around.produces, ledger);
        out.insert(name.clone(), response);
    }
    out
}

/// Converts a response of an operation that produces these media types.
pub(super) fn convert(response: &mut Value, at: &str, produces: &[String], around: &Surroundings, ledger: &mut Ledger) {
    if response.get("$ref").is_some() {
        let (found_at, target) = around.response(response, at);
        // A shared response has the media types of the document, and so does not fit everywhere.
        if produces == around.produces || (target.get("schema").is_none() && target.get("examples").is_none()) {
            return;
        }
        ledger.note(at, IN_PLACE, Cost::Nothing);
        let mut target = target.clone();
        convert_in_place(&mut target, &found_at, produces, &mut Ledger::default());
        *response = target;
        return;
    }
    convert_in_place(response, at, produces, ledger);
}

fn convert_in_place(response: &mut Value, at: &str, produces: &[String], ledger: &mut Ledger) {
    if response.get("$ref").is_some() {
        return;
    }
    let Value::Object(members) = response else { return };
    if !members.get("description").is_some_and(Value::is_string) {
        members.shift_insert(0, "description".to_owned(), json!(""));
        ledger.note(at, DESCRIPTION, Cost::Nothing);
    }
    if let Some(Value::Object(headers)) = members.get_mut("headers") {
        for (name, header) in headers {
            convert_header(header, &pointer::child(&pointer::child(at, "headers"), name), ledger);
        }
    }
    let schema = members.shift_remove("schema");
    let examples = members.shift_remove("examples");
    if schema.is_none() && examples.is_none() {
        return;
    }
    let mut content = Map::new();
    if let Some(schema) = schema {
        let bytes = schema.get("format").is_some_and(|format| format == "binary");
        let assumed = [if bytes { "application/octet-stream" } else { "application/json" }.to_owned()];
        let media_types = if produces.is_empty() { &assumed[..] } else { produces };
        if produces.is_empty() {
            ledger.note(at, if bytes { ASSUMED_BYTES } else { ASSUMED_JSON }, Cost::Nothing);
        }
        let named = examples.as_ref().and_then(Value::as_object).into_iter().flat_map(Map::keys);
        for media_type in media_types.iter().chain(named.filter(|name| name.contains('/'))) {
            content.entry(media_type.clone()).or_insert_with(|| json!({"schema": schema}));
        }
    }
    match examples {
        Some(Value::Object(examples)) => {
            let mut others = Map::new();
            for (name, example) in examples {
                if name.contains('/') {
                    content.entry(name).or_insert_with(|| json!({}))["example"] = example;
                } else {
                    others.insert(name, example);
                }
            }
            if !others.is_empty() {
                members.insert("x-examples".to_owned(), Value::Object(others));
                ledger.note(at, EXAMPLES, Cost::Lost);
            }
        }
        Some(other) => {
            members.insert("x-examples".to_owned(), other);
            ledger.note(at, EXAMPLES, Cost::Lost);
        }
        None => {}
    }
    if !content.is_empty() {
        members.insert("content".to_owned(), Value::Object(content));
        ledger.note(at, CONTENT, Cost::Nothing);
    }
}

fn convert_header(header: &mut Value, at: &str, ledger: &mut Ledger) {
    let Value::Object(members) = header else { return };
    if members.contains_key("$ref") {
        return;
    }
    for key in ["name", "in"] {
        if let Some(value) = members.shift_remove(key) {
            members.insert(format!("x-{key}"), value);
        }
    }
    let schema = parameters::split(members, at, ledger);
    parameters::serialisation(members, &schema, "header", at, ledger);
    members.insert("schema".to_owned(), schema);
}
