//! Body and form parameters, which are the request body in OpenAPI 3.0.

use serde_json::{Map, Value, json};

use super::parameters::{self, Carried};
use crate::convert::note::{Cost, Ledger};

const BODY: &str = "body parameter became the request body";
const FORM: &str = "form parameters became the request body";
const BOTH: &str = "form parameters beside a body parameter kept as an extension";
const SECOND_BODY: &str = "body parameter after the first kept as an extension";
const ASSUMED_JSON: &str = "body without `consumes` taken as JSON";
const ASSUMED_FORM: &str = "form without `consumes` taken as a form of the usual media type";
const NO_FORM: &str = "media types that cannot carry a form left out";
const NO_MEANING: &str = "body of a GET, HEAD or DELETE kept, to which OpenAPI 3.0 gives no meaning";
const REPEATED: &str = "form parameter of a name used before left out";
const MULTIPART: &str = "`collectionFormat` of a part of a multipart body kept as an extension";
const EMPTY: &str = "`allowEmptyValue` of a form parameter kept as an extension";
const NO_NAME: &str = "form parameter without a name kept as an extension";

const URL_ENCODED: &str = "application/x-www-form-urlencoded";
const FORM_DATA: &str = "multipart/form-data";

/// The request body of an operation at `at`; none where nothing travels in the body.
pub(super) fn request_body(
    carried: Vec<Carried>,
    consumes: &[String],
    method: &str,
    at: &str,
    ledger: &mut Ledger,
) -> Option<Value> {
    let (mut bodies, form): (Vec<Carried>, Vec<Carried>) = carried.into_iter().partition(Carried::is_body);
    let as_list =
        |parts: Vec<Carried>| Value::Array(parts.into_iter().map(|one| Value::Object(one.parameter)).collect());
    if bodies.is_empty() && form.is_empty() {
        return None;
    }
    if matches!(method, "get" | "head" | "delete") {
        ledger.note(at, NO_MEANING, Cost::Nothing);
    }
    if bodies.is_empty() {
        return Some(form_body(form, consumes, at, ledger));
    }
    let rest = bodies.split_off(1);
    let mut body = plain_body(bodies.pop()?, consumes, at, ledger);
    if !rest.is_empty() {
        ledger.note(at, SECOND_BODY, Cost::Lost);
        body.insert("x-body".to_owned(), as_list(rest));
    }
    if !form.is_empty() {
        ledger.note(at, BOTH, Cost::Lost);
        body.insert("x-formData".to_owned(), as_list(form));
    }
    Some(Value::Object(body))
}

fn plain_body(carried: Carried, consumes: &[String], at: &str, ledger: &mut Ledger) -> Map<String, Value> {
    let Carried { at: found_at, parameter: mut old } = carried;
    ledger.note(&found_at, BODY, Cost::Nothing);
    let schema = parameters::split(&mut old, &found_at, ledger);
    let mut body = Map::new();
    let mut content = Map::new();
    if consumes.is_empty() {
        ledger.note(at, ASSUMED_JSON, Cost::Nothing);
    }
    let assumed = ["application/json".to_owned()];
    for media_type in if consumes.is_empty() { &assumed[..] } else { consumes } {
        let mut media = Map::new();
        media.insert("schema".to_owned(), schema.clone());
        if let Some(example) = old.get("example") {
            media.insert("example".to_owned(), example.clone());
        }
        content.insert(media_type.clone(), Value::Object(media));
    }
    for (key, value) in old {
        match key.as_str() {
            "description" => body.insert(key, value),
            "required" => body.insert(key, json!(value == json!(true) || value == "true")),
            // It has no place on the wire, but generators name an argument after it.
            "name" => body.insert("x-body-name".to_owned(), value),
            extension if extension.starts_with("x-") => body.insert(key, value),
            _ => None,
        };
    }
    body.insert("content".to_owned(), Value::Object(content));
    body
}

fn form_body(form: Vec<Carried>, consumes: &[String], at: &str, ledger: &mut Ledger) -> Value {
    ledger.note(at, FORM, Cost::Nothing);
    let has_file = form.iter().any(|one| one.parameter.get("type").is_some_and(|name| name == "file"));
    let media_types = form_types(consumes, has_file, at, ledger);
    let url_encoded = media_types.iter().any(|name| name == URL_ENCODED);
    let (mut properties, mut required, mut encoding) = (Map::new(), Vec::new(), Map::new());
    let mut nameless = Vec::new();
    for Carried { at: found_at, parameter: mut members } in form {
        let Some(Value::String(name)) = members.shift_remove("name") else {
            ledger.note(&found_at, NO_NAME, Cost::Lost);
            nameless.push(Value::Object(members));
            continue;
        };
        if properties.contains_key(&name) {
            ledger.note(&found_at, REPEATED, Cost::Lost);
            continue;
        }
        let mut schema = parameters::split(&mut members, &found_at, ledger);
        let mut style = Map::new();
        if let Some(format) = members.shift_remove("collectionFormat") {
            style.insert("collectionFormat".to_owned(), format);
        }
        parameters::serialisation(&mut style, &schema, "formData", &found_at, ledger);
        if members.shift_remove("required").is_some_and(|word| word == json!(true) || word == "true") {
            required.push(json!(name));
        }
        members.shift_remove("in");
        if let Some(allowed) = members.shift_remove("allowEmptyValue") {
            members.insert("x-allowEmptyValue".to_owned(), allowed);
            ledger.note(&found_at, EMPTY, Cost::Lost);
        }
        if let Some(format) = style.shift_remove("x-collectionFormat") {
            members.insert("x-collectionFormat".to_owned(), format);
        }
        let parts_alone = !url_encoded && style.get("explode") == Some(&json!(false));
        if parts_alone {
            // In a multipart body each item is a part of its own, whatever the style says.
            ledger.note(&found_at, MULTIPART, Cost::Lost);
            members.entry("x-collectionFormat").or_insert_with(|| json!("csv"));
        }
        if let Value::Object(schema) = &mut schema {
            for (key, value) in members {
                schema.entry(key).or_insert(value);
            }
        }
        if !style.is_empty() {
            encoding.insert(name.clone(), Value::Object(style));
        }
        properties.insert(name, schema);
    }
    let mut schema = json!({"type": "object", "properties": properties});
    let mut body = json!({"content": {}});
    if !required.is_empty() {
        schema["required"] = Value::Array(required);
        body["required"] = json!(true);
    }
    for media_type in media_types {
        let mut media = json!({"schema": schema});
        // Styles count for this media type only.
        if media_type == URL_ENCODED && !encoding.is_empty() {
            media["encoding"] = Value::Object(encoding.clone());
        }
        body["content"][media_type] = media;
    }
    if !nameless.is_empty() {
        body["x-formData"] = Value::Array(nameless);
    }
    body
}

/// The media types of `consumes` that can carry the form.
fn form_types(consumes: &[String], has_file: bool, at: &str, ledger: &mut Ledger) -> Vec<String> {
    let essence = |name: &str| name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let fits = |name: &&String| {
        let essence = essence(name);
        essence.starts_with("multipart/") || (essence == URL_ENCODED && !has_file)
    };
    let fitting: Vec<String> = consumes.iter().filter(fits).cloned().collect();
    let usual = if has_file { FORM_DATA } else { URL_ENCODED };
    if consumes.is_empty() {
        ledger.note(at, ASSUMED_FORM, Cost::Nothing);
    } else if fitting.len() < consumes.len() {
        ledger.note(at, NO_FORM, Cost::Nothing);
    }
    if fitting.is_empty() { vec![usual.to_owned()] } else { fitting }
}
