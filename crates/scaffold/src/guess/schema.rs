//! Looks into schemas.

use std::collections::BTreeSet;

use openapi_kit::index::Media;
use openapi_kit::{Operation, pointer};
use serde_json::Value;

use super::SECRET_NAMES;

/// Follows a reference.
pub(super) fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    pointer::resolve(document, schema).map_or(&Value::Null, |(_, schema)| schema)
}

/// The members that a schema describes, its own and those of `allOf`.
pub(super) fn members<'a>(document: &'a Value, schema: &'a Value) -> Vec<(&'a str, &'a Value)> {
    gathered(document, schema, 8)
}

fn gathered<'a>(document: &'a Value, schema: &'a Value, depth: usize) -> Vec<(&'a str, &'a Value)> {
    let schema = resolved(document, schema);
    let own = schema["properties"].as_object().into_iter().flatten().map(|(name, member)| (name.as_str(), member));
    let mut all: Vec<_> = own.collect();
    if depth > 0 {
        let parts = schema["allOf"].as_array().into_iter().flatten();
        all.extend(parts.flat_map(|part| gathered(document, part, depth - 1)));
    }
    all
}

/// The type of a schema.
pub(super) fn kind<'a>(document: &'a Value, schema: &'a Value) -> &'a str {
    let schema = resolved(document, schema);
    match schema["type"].as_str() {
        Some(kind) => kind,
        None if schema.get("properties").is_some() || schema.get("allOf").is_some() => "object",
        None => "",
    }
}

/// The schema of the JSON body of the first success.
pub(super) fn answer<'a>(document: &'a Value, operation: &Operation) -> Option<&'a Value> {
    let media = operation.successes().flat_map(|response| &response.content).find(|media| media.is_json())?;
    schema_of(document, media)
}

pub(super) fn schema_of<'a>(document: &'a Value, media: &Media) -> Option<&'a Value> {
    document.pointer(media.schema.as_deref()?.trim_start_matches('#'))
}

/// The component that a schema is a reference to.
pub(super) fn component(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/components/schemas/")
}

/// A name in small letters without anything between its words.
pub(super) fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

/// Whether the value under this name would be a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase().replace(['-', '_'], "");
    SECRET_NAMES.iter().any(|end| name.ends_with(end))
}

/// The names of text members that look like secrets, as they are written.
pub(super) fn secret_names(document: &Value) -> Vec<String> {
    let mut names = BTreeSet::new();
    collect(document, &mut names);
    names.into_iter().collect()
}

fn collect(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(all) => {
            for (name, member) in all.get("properties").and_then(Value::as_object).into_iter().flatten() {
                if member["type"] == "string" && is_secret(name) {
                    names.insert(name.clone());
                }
            }
            all.values().for_each(|member| collect(member, names));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        _ => {}
    }
}
