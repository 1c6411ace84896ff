//! Leaves each request body one media type that the generator knows, with a schema, and remembers the true one.
//!
//! The generator can send JSON, plain forms, bytes and text. Whatever is made of members, such as a multipart form, is
//! shown to it as JSON, and the runtime writes it in the true form; whatever is not, as bytes under the true media type.

mod files;
mod media;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value, json};

use self::media::{Kind, chosen};
use super::shape::{Additions, Shape};
use super::walk::every_operation;
use super::wire::WIRE;
use super::{Change, Cost};

const PASS: &str = "bodies";

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const BYTES: &str = "application/octet-stream";
const TEXT: &str = "text/plain";

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    let whole = document.clone();
    let shared = whole.pointer("/components/requestBodies");
    let mut additions = Additions::new(document);
    every_operation(document, &mut |at, operation| {
        let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
        let Some(body) = operation.get_mut("requestBody") else { return };
        let at = format!("{at}/requestBody");
        let mut note = |what, cost| changes.push(Change { pass: PASS, pointer: at.clone(), what, cost });
        if let Some(target) = shared_target(body, shared) {
            *body = target;
            note("shared body written in place", Cost::Nothing);
        }
        if body.get(WIRE).is_some() {
            return;
        }
        if !one_media_type(&whole, &id, body, &mut additions, &mut note)
            && let Some(members) = operation.as_object_mut()
        {
            members.shift_remove("requestBody");
            note("body without a media type left out", Cost::Nothing);
        }
    });
    additions.put_into(document);
    changes
}

fn shared_target(body: &Value, shared: Option<&Value>) -> Option<Value> {
    let reference = body.get("$ref")?.as_str()?;
    shared?.get(reference.strip_prefix("#/components/requestBodies/")?).cloned()
}

type Note<'a> = dyn FnMut(&'static str, Cost) + 'a;

/// Says whether there is a body at all.
fn one_media_type(whole: &Value, id: &str, body: &mut Value, additions: &mut Additions, note: &mut Note<'_>) -> bool {
    let Some(Value::Object(content)) = body.get_mut("content") else { return false };
    let Some(range) = chosen(whole, content).map(str::to_owned) else { return false };
    if content.len() > 1 {
        note("one media type kept of several", Cost::Nothing);
    }
    let media = content.get(&range).and_then(Value::as_object).cloned().unwrap_or_default();
    let shown = shown(whole, id, &range, media, additions, note);
    let optional = body.get("required").and_then(Value::as_bool) != Some(true);
    if optional {
        body["required"] = json!(true);
        note("optional body may be left out", Cost::Runtime);
    }
    let mut media = Map::new();
    media.insert("schema".to_owned(), shown.schema);
    media.extend(shown.example.map(|example| ("example".to_owned(), example)));
    let mut content = Map::new();
    content.insert(shown.media_type.to_owned(), Value::Object(media));
    body["content"] = Value::Object(content);
    let is_usual = shown.media_type == shown.truth && shown.written == "as_given";
    if optional || !is_usual {
        body[WIRE] = json!({
            "media_type": shown.truth, "written": shown.written, "optional": optional, "parts": shown.parts
        });
    }
    true
}

/// What the generator is shown, and what is sent.
struct Shown {
    media_type: &'static str,
    schema: Value,
    example: Option<Value>,
    truth: String,
    written: &'static str,
    parts: Vec<Value>,
}

fn shown(
    whole: &Value,
    id: &str,
    range: &str,
    mut media: Map<String, Value>,
    additions: &mut Additions,
    note: &mut Note<'_>,
) -> Shown {
    let schema = media.shift_remove("schema");
    let encoding = media.shift_remove("encoding").unwrap_or_default();
    let kind = media::kind(whole, range, schema.as_ref());
    let truth = media::sendable(range, kind);
    if range.contains('*') {
        note("media type chosen where the document has a range", Cost::Nothing);
    }
    let as_given = |media_type, schema| Shown {
        media_type,
        schema,
        example: media.get("example").cloned(),
        truth: truth.clone(),
        written: "as_given",
        parts: Vec::new(),
    };
    match kind {
        Kind::Json => {
            let schema = schema.unwrap_or_else(|| {
                note("JSON body without a schema takes any value", Cost::Nothing);
                json!({})
            });
            if truth != JSON {
                note("JSON body keeps its own media type", Cost::Runtime);
            }
            as_given(JSON, schema)
        }
        Kind::Form => {
            let schema = schema.unwrap_or_else(|| json!({"type": "object", "additionalProperties": {}}));
            let parts = media::parts(&encoding);
            let is_plain = parts.is_empty()
                && media::members(whole, &schema).is_some_and(|members| {
                    members.values().all(|member| matches!(Shape::of(whole, member), Shape::Scalar | Shape::List))
                });
            if is_plain {
                return as_given(FORM, schema);
            }
            note("form with parts or an encoding written by the runtime", Cost::Runtime);
            Shown { written: "form", parts, ..as_given(JSON, schema) }
        }
        Kind::Multipart => {
            note("multipart form written by the runtime", Cost::Runtime);
            let schema = files::typed(whole, id, schema, additions, note);
            Shown { written: "multipart", parts: media::parts(&encoding), ..as_given(JSON, schema) }
        }
        Kind::Text => {
            if truth != TEXT {
                note("text sent under its own media type", Cost::Runtime);
            }
            as_given(TEXT, json!({"type": "string"}))
        }
        Kind::Bytes => {
            let has_members = schema.as_ref().is_some_and(|schema| Shape::of(whole, schema) == Shape::Parts);
            let is_typed = has_members && schema.as_ref().and_then(Value::as_object).is_some_and(|own| !own.is_empty());
            if is_typed {
                note("body that only its media type can write taken as bytes", Cost::Degraded);
            } else if truth != BYTES {
                note("bytes sent under their own media type", Cost::Runtime);
            }
            as_given(BYTES, json!({"type": "string", "format": "binary"}))
        }
    }
}
