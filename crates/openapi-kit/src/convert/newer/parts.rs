//! The parts of operations: what each may say in OpenAPI 3.0.

use serde_json::{Map, Value, json};

use super::{keep, keep_unknown};
use crate::convert::grammar::{Dialect, Kind, visit_document};
use crate::convert::note::{Cost, Ledger};

const NO_RESPONSES: &str = "operation without responses given an empty default response";
const DESCRIPTION: &str = "empty description added, which OpenAPI 3.0 asks for";
const BYTES: &str = "media type of raw bytes without a schema given a binary string";
const EXAMPLE: &str = "list of examples became one `example`";
const BOTH: &str = "`example` beside `examples` kept as an extension";
const BESIDE: &str = "summary and description beside a reference kept as extensions";
const IN_PLACE: &str = "shared media type written where it is used";
const QUERY_STRING: &str = "parameter that is the whole query string kept as an extension";
const COOKIE: &str = "style of a cookie became `form`";
const VALUE: &str = "value of an example in a new form became its `value`";

/// Shared media types came with OpenAPI 3.2.
pub(super) fn media_types(document: &mut Value, ledger: &mut Ledger) {
    let Some(shared) = document.pointer("/components/mediaTypes").cloned() else { return };
    visit_document(document, Dialect::Newer, &mut |kind, at, value| {
        // Longer than this it is a circle; what is left is a reference that tools will name.
        for _ in 0..32 {
            let reference = value.get("$ref").and_then(Value::as_str).filter(|_| kind == Kind::MediaType);
            let name = reference.and_then(|reference| reference.strip_prefix("#/components/mediaTypes/"));
            let Some(target) = name.and_then(|name| shared.get(name)) else { return };
            *value = target.clone();
            ledger.note(at, IN_PLACE, Cost::Nothing);
        }
    });
    if let Some(Value::Object(components)) = document.get_mut("components") {
        components.shift_remove("mediaTypes");
    }
}

pub(super) fn convert(members: &mut Map<String, Value>, kind: Kind, at: &str, ledger: &mut Ledger) {
    if !kind.is_schema() && kind != Kind::PathItem && members.get("$ref").is_some_and(Value::is_string) {
        beside_a_reference(members, at, ledger);
        return;
    }
    match kind {
        Kind::Operation => operation(members, at, ledger),
        Kind::Response => {
            if !members.get("description").is_some_and(Value::is_string) {
                members.shift_insert(0, "description".to_owned(), json!(""));
                ledger.note(at, DESCRIPTION, Cost::Nothing);
            }
            keep_unknown(members, &["description", "headers", "content", "links"], at, ledger);
        }
        Kind::Parameter | Kind::Header => {
            examples(members, at, ledger);
            if members.get("style").is_some_and(|style| style == "cookie") {
                members.insert("style".to_owned(), json!("form"));
                ledger.note(at, COOKIE, Cost::Nothing);
            }
        }
        Kind::MediaType => {
            examples(members, at, ledger);
            bytes(members, at, ledger);
            keep_unknown(members, &["schema", "example", "examples", "encoding"], at, ledger);
        }
        Kind::Encoding => {
            let known = ["contentType", "headers", "style", "explode", "allowReserved"];
            keep_unknown(members, &known, at, ledger);
        }
        Kind::Example => {
            for key in ["dataValue", "serializedValue"] {
                if !members.contains_key("value")
                    && let Some(value) = members.shift_remove(key)
                {
                    members.insert("value".to_owned(), value);
                    ledger.note(at, VALUE, Cost::Nothing);
                }
            }
            keep_unknown(members, &["summary", "description", "value", "externalValue"], at, ledger);
        }
        _ => {}
    }
    if matches!(kind, Kind::Operation | Kind::PathItem) {
        query_strings(members, at, ledger);
    }
}

fn operation(members: &mut Map<String, Value>, at: &str, ledger: &mut Ledger) {
    let answers = members.get("responses").and_then(Value::as_object);
    if answers.is_none_or(|answers| answers.keys().all(|key| key.starts_with("x-"))) {
        let mut answers = answers.cloned().unwrap_or_default();
        answers.insert("default".to_owned(), json!({"description": ""}));
        members.insert("responses".to_owned(), Value::Object(answers));
        ledger.note(at, NO_RESPONSES, Cost::Nothing);
    }
}

fn beside_a_reference(members: &mut Map<String, Value>, at: &str, ledger: &mut Ledger) {
    let beside: Vec<String> = members.keys().filter(|key| *key != "$ref" && !key.starts_with("x-")).cloned().collect();
    for key in beside {
        keep(members, &key, BESIDE, at, ledger);
    }
}

/// Some write a list where a map of named examples belongs, as schemas have it.
fn examples(members: &mut Map<String, Value>, at: &str, ledger: &mut Ledger) {
    if let Some(Value::Array(list)) = members.get("examples") {
        let (first, several) = (list.first().cloned(), list.len() > 1 || members.contains_key("example"));
        if let Some(first) = first
            && !members.contains_key("example")
        {
            members.insert("example".to_owned(), first);
        }
        if several {
            keep(members, "examples", EXAMPLE, at, ledger);
        } else {
            members.shift_remove("examples");
            ledger.note(at, EXAMPLE, Cost::Nothing);
        }
    }
    if members.contains_key("example") && members.contains_key("examples") {
        keep(members, "example", BOTH, at, ledger);
    }
}

/// OpenAPI 3.1 says raw bytes by saying nothing; 3.0 by a binary string.
fn bytes(members: &mut Map<String, Value>, at: &str, ledger: &mut Ledger) {
    let Some(media_type) = crate::pointer::tokens(at).pop() else { return };
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let raw = ["image/", "audio/", "video/", "font/"].iter().any(|family| essence.starts_with(family))
        || ["application/octet-stream", "application/pdf", "application/zip", "application/gzip"]
            .contains(&essence.as_str());
    let empty = members.get("schema").is_none_or(|schema| schema == &json!({}));
    if raw && empty && !members.contains_key("itemSchema") {
        members.insert("schema".to_owned(), json!({"type": "string", "format": "binary"}));
        ledger.note(at, BYTES, Cost::Nothing);
    }
}

/// `in: querystring` came with OpenAPI 3.2.
fn query_strings(members: &mut Map<String, Value>, at: &str, ledger: &mut Ledger) {
    let Some(Value::Array(list)) = members.get_mut("parameters") else { return };
    let whole = |one: &Value| one.get("in").is_some_and(|place| place == "querystring");
    if !list.iter().any(whole) {
        return;
    }
    let (lost, kept): (Vec<Value>, Vec<Value>) = std::mem::take(list).into_iter().partition(whole);
    *list = kept;
    members.insert("x-querystring".to_owned(), Value::Array(lost));
    ledger.note(&format!("{at}/parameters"), QUERY_STRING, Cost::Lost);
}
