//! Media types of bodies: which one is sent, and what kind of body that makes.

use openapi_kit::pointer;
use serde_json::{Map, Value, json};

use super::super::shape::Shape;
use super::{BYTES, FORM, JSON};

/// What a media type makes of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Json,
    Multipart,
    Form,
    Text,
    Bytes,
}

/// The media type to send: JSON before forms, forms before text and bytes, and the plainer of two that are alike.
pub(super) fn chosen<'a>(document: &Value, content: &'a Map<String, Value>) -> Option<&'a str> {
    let has_files = content.values().filter_map(|media| media.get("schema")).any(|schema| has_files(document, schema));
    let rank = |(number, (range, media)): (usize, (&'a String, &'a Value))| {
        let rank = match kind(document, range, media.get("schema")) {
            Kind::Json if essence(range) == JSON => 0,
            Kind::Json if !range.contains('*') => 1,
            // Files have no place in another form.
            Kind::Multipart if has_files => 2,
            Kind::Form => 3,
            Kind::Multipart => 4,
            Kind::Json => 5,
            Kind::Text => 6,
            Kind::Bytes if !range.contains('*') => 7,
            Kind::Bytes => 8,
        };
        ((rank, number), range.as_str())
    };
    content.iter().enumerate().map(rank).min_by_key(|(rank, _)| *rank).map(|(_, range)| range)
}

fn essence(range: &str) -> String {
    range.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

pub(super) fn kind(document: &Value, range: &str, schema: Option<&Value>) -> Kind {
    let essence = essence(range);
    let shape = schema.map(|schema| Shape::of(document, schema));
    let is_binary = schema.is_some_and(|schema| is_binary(document, schema));
    if essence.ends_with("/json") || essence.ends_with("+json") {
        return Kind::Json;
    }
    // A multipart that is described as one text can only be given whole.
    if essence.starts_with("multipart/") && !matches!(shape, Some(Shape::Scalar)) {
        return Kind::Multipart;
    }
    if essence == FORM && !matches!(shape, Some(Shape::Scalar | Shape::List)) {
        return Kind::Form;
    }
    if essence.starts_with("text/") && essence == "text/plain" && shape.is_none_or(|shape| shape == Shape::Scalar) {
        return if is_binary { Kind::Bytes } else { Kind::Text };
    }
    // Any media type, and a type that JSON can write.
    if (essence == "*/*" || essence == "application/*" || essence.is_empty())
        && !is_binary
        && schema.is_some_and(has_type)
    {
        return Kind::Json;
    }
    Kind::Bytes
}

fn has_type(schema: &Value) -> bool {
    schema.as_object().is_some_and(|members| !members.is_empty())
}

/// The media type that a request can name: a range stands for the plainest type in it.
pub(super) fn sendable(range: &str, kind: Kind) -> String {
    let is_fine = |byte: u8| byte.is_ascii_graphic() || byte == b' ';
    if !range.contains('*') && range.contains('/') && range.bytes().all(is_fine) {
        return range.to_owned();
    }
    match kind {
        Kind::Json => JSON,
        Kind::Multipart => "multipart/form-data",
        Kind::Form => FORM,
        Kind::Text => "text/plain",
        Kind::Bytes => BYTES,
    }
    .to_owned()
}

pub(super) fn is_binary(document: &Value, schema: &Value) -> bool {
    let Some((_, schema)) = pointer::resolve(document, schema) else { return false };
    let word = |key: &str| schema.get(key).and_then(Value::as_str);
    if let Some([one]) = schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        return is_binary(document, one);
    }
    word("format") == Some("binary") && matches!(word("type"), None | Some("string"))
}

/// Whether a member, or an item of one, is a file.
fn has_files(document: &Value, schema: &Value) -> bool {
    members(document, schema).is_some_and(|members| {
        members.values().any(|member| {
            is_binary(document, member) || member.get("items").is_some_and(|items| is_binary(document, items))
        })
    })
}

/// The properties of an object that has some and takes no others of a kind.
pub(super) fn members<'a>(document: &'a Value, schema: &'a Value) -> Option<&'a Map<String, Value>> {
    let (_, schema) = pointer::resolve(document, schema)?;
    if let Some([one]) = schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        return members(document, one);
    }
    let is_closed = !matches!(schema.get("additionalProperties"), Some(Value::Object(_)));
    schema.get("properties").and_then(Value::as_object).filter(|_| is_closed)
}

/// What the `encoding` of a form says of its members.
pub(super) fn parts(encoding: &Value) -> Vec<Value> {
    let mut parts = Vec::new();
    for (name, one) in encoding.as_object().into_iter().flatten() {
        let word = |key: &str| one.get(key).and_then(Value::as_str);
        let styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];
        let style = word("style").filter(|style| styles.contains(style));
        let explode = one.get("explode").and_then(Value::as_bool);
        // Of several types the sender chooses; a range leaves it to the file.
        let media_type = word("contentType").map(|types| types.split(',').next().unwrap_or_default().trim());
        let media_type = media_type.filter(|one| !one.is_empty() && !one.contains('*'));
        let style = style.or(explode.is_some().then_some("form"));
        if style.is_some() || media_type.is_some() {
            parts.push(json!({
                "name": name, "media_type": media_type, "style": style, "explode": explode.unwrap_or(true)
            }));
        }
    }
    parts
}
