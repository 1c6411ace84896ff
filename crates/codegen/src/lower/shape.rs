//! What a schema's values look like on a wire that knows only texts: one text, a list of them, or more than that.

use openapi_kit::pointer;
use serde_json::{Map, Value, json};

use super::walk::component_name;
use crate::casing::pascal;

/// How deep references are followed before something counts as [`Shape::Parts`].
const DEPTH: usize = 24;

/// The shape of a schema's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// One text, of a type that has one text for each value.
    Scalar,
    /// A text or a list of texts, of a type that has no text itself.
    Choice,
    /// A list of texts.
    List,
    /// Members, lists of lists, or nothing that can be told.
    Parts,
}

impl Shape {
    /// The shape of a schema in `document`.
    pub(super) fn of(document: &Value, schema: &Value) -> Self {
        Self::at(document, schema, 0)
    }

    fn at(document: &Value, schema: &Value, depth: usize) -> Self {
        if depth > DEPTH {
            return Self::Parts;
        }
        let Some((_, schema)) = pointer::resolve(document, schema) else { return Self::Parts };
        let list = |key: &str| schema.get(key).and_then(Value::as_array).filter(|branches| !branches.is_empty());
        if let Some(branches) = list("oneOf").or(list("anyOf")) {
            let flat = branches.iter().all(|branch| Self::at(document, branch, depth + 1) != Self::Parts);
            return if flat { Self::Choice } else { Self::Parts };
        }
        if let Some(branches) = list("allOf") {
            return match branches.as_slice() {
                [one] if schema.get("properties").is_none() => Self::at(document, one, depth + 1),
                _ => Self::Parts,
            };
        }
        let has = |key: &str| schema.get(key).is_some();
        if has("properties") || has("additionalProperties") || has("not") {
            return Self::Parts;
        }
        let values = schema.get("enum").and_then(Value::as_array);
        match schema.get("type").and_then(Value::as_str) {
            Some("array") => match schema.get("items").map(|items| Self::at(document, items, depth + 1)) {
                Some(Self::Scalar | Self::Choice) => Self::List,
                _ => Self::Parts,
            },
            Some("number" | "boolean") if values.is_some() => Self::Choice,
            Some("string" | "integer" | "number" | "boolean") => Self::Scalar,
            None if values.is_some_and(|values| values.iter().all(Value::is_string)) => Self::Scalar,
            None if values.is_some_and(|values| values.iter().all(|value| !value.is_object() && !value.is_array())) => {
                Self::Choice
            }
            _ => Self::Parts,
        }
    }
}

/// Whether null is among the values, also by way of a reference.
pub(super) fn is_nullable(document: &Value, schema: &Value) -> bool {
    let mut schema = schema;
    for _ in 0..DEPTH {
        if schema.get("nullable").and_then(Value::as_bool) == Some(true) {
            return true;
        }
        schema = match (pointer::resolve(document, schema), schema.get("allOf").and_then(Value::as_array)) {
            (Some((Some(_), target)), _) => target,
            (_, Some(branches)) if branches.len() == 1 => match branches.first() {
                Some(only) => only,
                None => return false,
            },
            _ => return false,
        };
    }
    false
}

/// A schema that stands for a type of the runtime, with the types it is made of.
pub(super) fn runtime_type(name: &str, parameters: &[Value]) -> Value {
    json!({"crate": "progenitor-client", "version": "*", "path": format!("progenitor_client::{name}"), "parameters": parameters})
}

/// The member of a schema that names a Rust type.
pub(super) const RUST_TYPE: &str = "x-rust-type";

/// The same schema in words that mean the same to JSON Schema, if there are: references, and lists and maps of them and
/// of scalars.
pub(super) fn plain(schema: &Value) -> Option<Value> {
    let members = schema.as_object()?;
    if let Some(reference) = members.get("$ref") {
        return Some(json!({"$ref": reference}));
    }
    if let Some(branches) = members.get("allOf").and_then(Value::as_array) {
        return match branches.as_slice() {
            [one] if !members.contains_key("properties") => plain(one),
            _ => None,
        };
    }
    if ["oneOf", "anyOf", "not", "enum", "properties"].iter().any(|key| members.contains_key(*key)) {
        return None;
    }
    let mut out = Map::new();
    out.insert("type".to_owned(), members.get("type")?.clone());
    match members.get("type").and_then(Value::as_str)? {
        "array" => {
            out.insert("items".to_owned(), members.get("items").map_or(Some(json!({})), plain)?);
        }
        "object" => match members.get("additionalProperties") {
            None | Some(Value::Bool(_)) => {}
            Some(values) => {
                out.insert("additionalProperties".to_owned(), plain(values).unwrap_or(json!({})));
            }
        },
        _ => out.extend(members.get("format").map(|format| ("format".to_owned(), format.clone()))),
    }
    Some(Value::Object(out))
}

/// Components that a pass adds, under names that none has after casing, or changes.
#[derive(Default)]
pub(super) struct Additions {
    taken: Vec<String>,
    added: Vec<(String, Value)>,
}

/// How often a component is referred to.
pub(super) fn uses(value: &Value, component: &str) -> usize {
    match value {
        Value::Object(members) => {
            let own = members.get("$ref").and_then(Value::as_str).and_then(component_name);
            usize::from(own.as_deref() == Some(component))
                + members.values().map(|member| uses(member, component)).sum::<usize>()
        }
        Value::Array(items) => items.iter().map(|item| uses(item, component)).sum(),
        _ => 0,
    }
}

impl Additions {
    pub(super) fn new(document: &Value) -> Self {
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
        Self { taken: schemas.into_iter().flatten().map(|(name, _)| pascal(name)).collect(), added: Vec::new() }
    }

    /// A reference to a new component.
    pub(super) fn add(&mut self, wanted: &str, schema: Value) -> Value {
        let wanted = pascal(wanted);
        let mut name = wanted.clone();
        let mut number = 2;
        while self.taken.contains(&name) {
            name = format!("{wanted}{number}");
            number += 1;
        }
        self.taken.push(name.clone());
        let reference = json!({"$ref": format!("#/components/schemas/{}", pointer::escape(&name))});
        self.added.push((name, schema));
        reference
    }

    /// Another schema for a component that there is.
    pub(super) fn replace(&mut self, component: &str, schema: Value) {
        self.added.push((component.to_owned(), schema));
    }

    pub(super) fn put_into(self, document: &mut Value) {
        if self.added.is_empty() {
            return;
        }
        let Some(root) = document.as_object_mut() else { return };
        let components = root.entry("components").or_insert_with(|| json!({}));
        if let Some(components) = components.as_object_mut()
            && let Value::Object(schemas) = components.entry("schemas").or_insert_with(|| json!({}))
        {
            schemas.extend(self.added);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_told_through_references() {
        let document = json!({"components": {"schemas": {
            "Colour": {"type": "string", "enum": ["red"]},
            "Loop": {"$ref": "#/components/schemas/Loop"},
            "Tree": {"allOf": [{"$ref": "#/components/schemas/Tree"}]},
            "Maybe": {"type": "string", "nullable": true}
        }}});
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        for (schema, shape) in [
            (to("Colour"), Shape::Scalar),
            (json!({"allOf": [to("Colour")], "description": "d"}), Shape::Scalar),
            (json!({"type": "array", "items": to("Colour")}), Shape::List),
            (json!({"oneOf": [to("Colour"), {"type": "array", "items": {"type": "integer"}}]}), Shape::Choice),
            (json!({"anyOf": [to("Colour"), {"type": "object"}]}), Shape::Parts),
            (json!({"type": "array", "items": {"type": "array", "items": {"type": "integer"}}}), Shape::Parts),
            (json!({"type": "number", "enum": [0.5]}), Shape::Choice),
            (json!({"type": "object"}), Shape::Parts),
            (to("Tree"), Shape::Parts),
        ] {
            assert_eq!(Shape::of(&document, &schema), shape, "{schema}");
        }
        assert!(is_nullable(&document, &json!({"allOf": [to("Maybe")]})));
        assert!(!is_nullable(&document, &to("Tree")));
    }

    #[test]
    fn plain_words_say_the_same_or_there_are_none() {
        let reference = json!({"$ref": "#/components/schemas/A"});
        let list = json!({"type": "array", "nullable": true, "items": {"allOf": [reference], "description": "d"}});
        assert_eq!(plain(&list), Some(json!({"type": "array", "items": reference})));
        assert_eq!(plain(&json!({"type": "string", "minLength": 1})), Some(json!({"type": "string"})));
        assert_eq!(plain(&json!({"type": "string", "enum": ["a"]})), None);
    }
}
