//! Whether what the document marks as secret or personal is hidden in `Debug`.

use openapi_kit::pointer;
use serde_json::{Value, json};

use super::{Finding, Gate};
use crate::subject::Subject;

/// Stands where something private would.
pub const PLANTED: &str = "pl4nted";

/// What was planted in one value, and whether it shows.
#[derive(Debug)]
pub struct Shown {
    /// In how many places something was planted.
    pub planted: usize,
    /// It shows.
    pub finding: Option<Finding>,
}

/// Plants in a value of the component of that name; None where the client has no type for it, or where nothing can be
/// planted for a format that the text then breaks. `document` is one of JSON Schema.
pub fn component(subject: &Subject, document: &Value, name: &str, mut value: Value) -> Option<Shown> {
    let planted = plant(document, &json!({"$ref": format!("#/components/schemas/{name}")}), false, &mut value);
    let shown = (subject.recode)(name, &value)?.ok()?.shown;
    let finding = shown.contains(PLANTED).then(|| Finding::new(Gate::Redaction, name, format!("shows {shown}")));
    Some(Shown { planted, finding })
}

/// Replaces every text at a marked place and says how many there were.
fn plant(document: &Value, schema: &Value, marked: bool, value: &mut Value) -> usize {
    let Some((_, schema)) = pointer::resolve(document, schema) else { return 0 };
    let marked = marked
        || schema.get("x-pii").is_some()
        || schema.get("x-secret").is_some()
        || schema.get("format").is_some_and(|format| format == "password");
    let parts = ["allOf", "anyOf", "oneOf"].iter().filter_map(|key| schema.get(*key)?.as_array()).flatten();
    let from_parts: usize = parts.map(|part| plant(document, part, marked, value)).sum();
    let own = match value {
        Value::String(text) if marked && schema.get("enum").is_none() => {
            *text = PLANTED.to_owned();
            1
        }
        Value::Array(items) => match schema.get("items") {
            Some(inner) => items.iter_mut().map(|item| plant(document, inner, marked, item)).sum(),
            None => 0,
        },
        Value::Object(members) => members
            .iter_mut()
            .map(|(name, member)| {
                let described = schema.get("properties").and_then(|properties| properties.get(name));
                match described.or_else(|| schema.get("additionalProperties").filter(|extra| extra.is_object())) {
                    Some(inner) => plant(document, inner, marked, member),
                    None => 0,
                }
            })
            .sum(),
        _ => 0,
    };
    from_parts + own
}
