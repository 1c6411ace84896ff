//! What the schema of an answer says about the objects that the state keeps: which members there are, which must be
//! there, which are personal.

use std::collections::HashSet;
use std::sync::OnceLock;

use openapi_kit::pointer;
use serde_json::{Map, Value};

/// References may nest so deep, and objects in objects.
const DEEPEST: usize = 24;

fn resolve<'d>(document: &'d Value, schema: &'d Value) -> Option<&'d Value> {
    pointer::resolve(document, schema).map(|(_, schema)| schema)
}

/// A schema and all that it is composed of by `allOf`.
fn parts<'d>(document: &'d Value, schema: &'d Value) -> Vec<&'d Value> {
    fn collect<'d>(document: &'d Value, schema: &'d Value, depth: usize, all: &mut Vec<&'d Value>) {
        let Some(schema) = resolve(document, schema).filter(|_| depth < DEEPEST) else { return };
        all.push(schema);
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            collect(document, part, depth + 1, all);
        }
    }
    let mut all = Vec::new();
    collect(document, schema, 0, &mut all);
    all
}

/// The `type` of a schema.
pub(crate) fn kind<'d>(document: &'d Value, schema: &'d Value) -> Option<&'d str> {
    let parts = parts(document, schema);
    let named = parts.iter().find_map(|part| part.get("type").and_then(Value::as_str));
    named.or_else(|| parts.iter().any(|part| part.get("properties").is_some()).then_some("object"))
}

/// The schema of the items of a list.
pub(crate) fn items<'d>(document: &'d Value, schema: &'d Value) -> Option<&'d Value> {
    parts(document, schema).into_iter().find_map(|part| part.get("items"))
}

/// The schema of a member, or of the thing that a pointer leads to inside a value of this schema.
pub(crate) fn inside<'d>(document: &'d Value, schema: &'d Value, at: &str) -> Option<&'d Value> {
    pointer::tokens(at).iter().try_fold(schema, |schema, name| member(document, schema, name))
}

/// The members that a schema describes.
pub(crate) fn members<'d>(document: &'d Value, schema: &'d Value) -> Vec<(&'d String, &'d Value)> {
    let parts = parts(document, schema).into_iter();
    parts.filter_map(|part| part.get("properties")?.as_object()).flatten().collect()
}

fn member<'d>(document: &'d Value, schema: &'d Value, name: &str) -> Option<&'d Value> {
    let parts = parts(document, schema);
    parts.iter().find_map(|part| part.get("properties")?.get(name))
}

/// What the schema of an object says about its members. It is found once, for the way through the document is longer than
/// all else that is done to make an object.
#[derive(Debug)]
pub(crate) struct Members {
    /// None for a schema without members, or with free ones: it knows all.
    known: Option<HashSet<String>>,
    /// Those that must be there, each with its plainest value once that was needed.
    required: Vec<(String, OnceLock<Value>)>,
}

impl Members {
    pub(crate) fn new(document: &Value, schema: &Value) -> Self {
        let parts = parts(document, schema);
        let open = |part: &&Value| {
            part.get("additionalProperties").is_some_and(|more| *more != Value::Bool(false))
                || part.get("oneOf").is_some()
                || part.get("anyOf").is_some()
        };
        let known: Vec<_> = parts.iter().filter_map(|part| part.get("properties")?.as_object()).collect();
        let closed = !known.is_empty() && !parts.iter().any(open);
        let known = closed.then(|| known.into_iter().flat_map(Map::keys).cloned().collect());
        let lists = parts.iter().filter_map(|part| part.get("required")?.as_array());
        let required = lists.flatten().filter_map(Value::as_str).map(|name| (name.to_owned(), OnceLock::new()));
        Self { known, required: required.collect() }
    }

    /// Takes out the members that the schema does not know.
    pub(crate) fn keep_known(&self, object: &mut Map<String, Value>) {
        if let Some(known) = &self.known {
            object.retain(|name, _| name.starts_with('$') || known.contains(name));
        }
    }

    /// Adds the members that must be there: those of `like`, else what `plain` gives for the name.
    pub(crate) fn fill(&self, like: Option<&Value>, object: &mut Map<String, Value>, plain: impl Fn(&str) -> Value) {
        for (name, plainest) in &self.required {
            if !object.contains_key(name) {
                let value = like.and_then(|like| like.get(name));
                let value = value.unwrap_or_else(|| plainest.get_or_init(|| plain(name))).clone();
                object.insert(name.clone(), value);
            }
        }
    }
}

/// The plainest value of a member; null for one that the schema does not describe.
pub(crate) fn plainest_member(document: &Value, schema: &Value, name: &str) -> Value {
    member(document, schema, name).map_or(Value::Null, |schema| plainest(document, schema, 0))
}

/// The plainest value of a schema.
pub(crate) fn plainest(document: &Value, schema: &Value, depth: usize) -> Value {
    let parts = parts(document, schema);
    let find = |key: &str| parts.iter().find_map(|part| part.get(key));
    if parts.iter().any(|part| part.get("nullable") == Some(&Value::Bool(true))) || depth > DEEPEST {
        return Value::Null;
    }
    if let Some(Value::Array(values)) = find("enum") {
        return values.first().cloned().unwrap_or_default();
    }
    let first = |key: &str| find(key).and_then(Value::as_array).and_then(|options| options.first());
    if let Some(option) = first("oneOf").or_else(|| first("anyOf")) {
        return plainest(document, option, depth + 1);
    }
    match kind(document, schema) {
        Some("integer" | "number") => find("minimum").cloned().unwrap_or(Value::from(0)),
        Some("boolean") => Value::Bool(false),
        Some("array") => Value::Array(Vec::new()),
        Some("object") => {
            let mut object = Map::new();
            Members::new(document, schema).fill(None, &mut object, |name| plainest_member(document, schema, name));
            Value::Object(object)
        }
        Some("string") => Value::from(match find("format").and_then(Value::as_str) {
            Some("date-time") => "1970-01-01T00:00:00Z",
            Some("date") => "1970-01-01",
            Some("uuid") => "00000000-0000-0000-0000-000000000000",
            Some("uri") => "https://example.com/",
            _ => "",
        }),
        _ => Value::Null,
    }
}

/// Blanks what the schema marks with `x-pii`: null where that is allowed, else the plainest value.
pub(crate) fn blank(document: &Value, schema: &Value, value: &mut Value) {
    blank_at(document, schema, value, 0);
}

fn blank_at(document: &Value, schema: &Value, value: &mut Value, depth: usize) {
    let parts = parts(document, schema);
    let is_personal = |part: &Value| part.get("x-pii").is_some_and(|mark| *mark != Value::Bool(false));
    if is_personal(schema) || parts.iter().any(|part| is_personal(part)) {
        if !value.is_null() {
            *value = plainest(document, schema, depth);
        }
        return;
    }
    if depth > DEEPEST {
        return;
    }
    match value {
        Value::Object(members) => {
            let free = parts.iter().find_map(|part| part.get("additionalProperties").filter(|more| more.is_object()));
            for (name, member_value) in members {
                if let Some(schema) = member(document, schema, name).or(free) {
                    blank_at(document, schema, member_value, depth + 1);
                }
            }
        }
        Value::Array(values) => {
            if let Some(schema) = items(document, schema) {
                values.iter_mut().for_each(|value| blank_at(document, schema, value, depth + 1));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document() -> Value {
        json!({"components": {"schemas": {
            "Named": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string", "x-pii": true}}},
            "Colour": {"type": "string", "enum": ["red", "green"]},
            "Bird": {"allOf": [{"$ref": "#/components/schemas/Named"}, {
                "type": "object", "required": ["id", "colour", "eggs"],
                "properties": {
                    "id": {"type": "integer"}, "colour": {"$ref": "#/components/schemas/Colour"},
                    "eggs": {"type": "array", "items": {"$ref": "#/components/schemas/Named"}},
                    "note": {"type": "string", "nullable": true, "x-pii": true},
                    "data": {"type": "object", "additionalProperties": {"type": "string"}, "x-pii": true}
                }}]}
        }}})
    }

    const BIRD: &str = "#/components/schemas/Bird";

    #[test]
    fn members_that_must_be_there_come_from_another_object_or_are_plain() {
        let (document, schema) = (document(), json!({"$ref": BIRD}));
        let mut object = json!({"id": 7}).as_object().cloned().unwrap();
        let plain = |name: &str| plainest_member(&document, &schema, name);
        Members::new(&document, &schema).fill(Some(&json!({"colour": "green"})), &mut object, plain);
        assert_eq!(Value::Object(object), json!({"id": 7, "name": "", "colour": "green", "eggs": []}));
    }

    #[test]
    fn what_the_answer_does_not_know_is_taken_out() {
        let (document, schema) = (document(), json!({"$ref": BIRD}));
        let mut object = json!({"id": 7, "name": "a", "wings": 2, "$state": 1}).as_object().cloned().unwrap();
        Members::new(&document, &schema).keep_known(&mut object);
        assert_eq!(Value::Object(object), json!({"id": 7, "name": "a", "$state": 1}));
    }

    #[test]
    fn personal_members_are_blanked_at_any_depth() {
        let (document, schema) = (document(), json!({"$ref": BIRD}));
        let mut value =
            json!({"id": 7, "name": "a", "colour": "red", "eggs": [{"name": "b"}], "note": "c", "data": {"d": "e"}});
        blank(&document, &schema, &mut value);
        let blanked = json!({"id": 7, "name": "", "colour": "red", "eggs": [{"name": ""}], "note": null, "data": {}});
        assert_eq!(value, blanked);
    }
}
