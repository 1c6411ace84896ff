//! Gives the properties of an object names that stay apart as fields, and asks for no member where it cannot be.
//!
//! Two properties that meet after casing keep their names on the wire: one is called differently in the lowered document,
//! and [`WIRE_NAMES`] says what it is called in truth; the layout puts that into the generated type.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::walk::{answer_components, every_schema, request_components};
use super::{Change, Cost};
use crate::casing::field;

const PASS: &str = "members";

/// On a schema: names of properties in the lowered document to their names on the wire.
pub(crate) const WIRE_NAMES: &str = "x-wire-names";

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let answered = answer_components(document);
    let requested = request_components(document);
    let mut changes = Vec::new();
    every_schema(document, &mut |at, schema| {
        let Value::Object(members) = schema else { return };
        let mut note = |what, cost| changes.push(Change { pass: PASS, pointer: at.to_owned(), what, cost });
        let tokens = openapi_kit::pointer::tokens(at);
        let component = tokens.get(2).filter(|_| at.starts_with("/components/schemas/"));
        let within = |names: &BTreeSet<String>| component.is_none_or(|name| names.contains(name));
        required(members, within(&requested), within(&answered), &mut note);
        fields(members, &mut note);
    });
    changes
}

/// Takes out of `required` what is declared nowhere, what only answers have and what only requests have.
fn required(
    members: &mut Map<String, Value>,
    requested: bool,
    answered: bool,
    note: &mut impl FnMut(&'static str, Cost),
) {
    let properties = members.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
    let is_part = ["allOf", "oneOf", "anyOf"].iter().any(|key| members.contains_key(*key));
    let Some(Value::Array(required)) = members.get_mut("required") else { return };
    let flag = |name: &str, key: &str| properties.get(name).and_then(|it| it.get(key)) == Some(&json!(true));
    let mut drop = |what, cost, goes: &dyn Fn(&str) -> bool| {
        let before = required.len();
        required.retain(|name| !name.as_str().is_some_and(goes));
        if required.len() < before {
            note(what, cost);
        }
    };
    if requested {
        drop("what only answers have need not be sent", Cost::Looser, &|name| flag(name, "readOnly"));
    }
    if answered {
        drop("what only requests have need not be answered", Cost::Looser, &|name| flag(name, "writeOnly"));
    }
    if !is_part && !properties.is_empty() {
        drop("required member that is declared nowhere not asked for", Cost::Looser, &|name| {
            !properties.contains_key(name)
        });
    }
    if required.is_empty() {
        members.shift_remove("required");
    }
}

/// Renames properties whose fields would meet another, or the field for all other members.
fn fields(members: &mut Map<String, Value>, note: &mut impl FnMut(&'static str, Cost)) {
    let open = match members.get("additionalProperties") {
        Some(Value::Object(_)) => true,
        Some(other) => other == &json!(true),
        None => false,
    };
    let Some(Value::Object(properties)) = members.get_mut("properties") else { return };
    let mut taken: BTreeSet<String> = open.then(|| "extra".to_owned()).into_iter().collect();
    // Names that need no change come first: a property that is called as it is stays so.
    let mut plain: Vec<&String> = properties.keys().collect();
    plain.sort_by_key(|name| **name != field(name));
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    for name in plain {
        if taken.insert(field(name)) {
            continue;
        }
        let free = (2..)
            .map(|number| format!("{name}_{number}"))
            .find(|free| !properties.contains_key(free) && taken.insert(field(free)));
        renamed.extend(free.map(|free| (name.clone(), free)));
    }
    if renamed.is_empty() {
        return;
    }
    *properties = std::mem::take(properties)
        .into_iter()
        .map(|(name, property)| (renamed.get(&name).cloned().unwrap_or(name), property))
        .collect();
    if let Some(Value::Array(required)) = members.get_mut("required") {
        for name in required {
            if let Some(free) = name.as_str().and_then(|name| renamed.get(name)) {
                *name = json!(free);
            }
        }
    }
    let mut wire = members.get(WIRE_NAMES).and_then(Value::as_object).cloned().unwrap_or_default();
    for (name, free) in renamed {
        wire.insert(free, json!(name));
        note("field called differently from its member, which keeps its name", Cost::Nothing);
    }
    members.insert(WIRE_NAMES.to_owned(), Value::Object(wire));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_that_meet_are_both_kept() {
        let mut document = json!({"components": {"schemas": {"A": {
            "type": "object", "required": ["userId"], "additionalProperties": {},
            "properties": {"userId": {}, "user_id": {}, "+1": {}, "extra": {}}
        }}}});
        let changes = run(&mut document);
        let schema = &document["components"]["schemas"]["A"];
        assert_eq!(schema["properties"], json!({"userId_2": {}, "user_id": {}, "+1": {}, "extra_2": {}}));
        assert_eq!(schema["required"], json!(["userId_2"]));
        assert_eq!(schema[WIRE_NAMES], json!({"userId_2": "userId", "extra_2": "extra"}));
        assert_eq!(changes.len(), 2);
        assert_eq!(run(&mut document), []);
    }

    #[test]
    fn a_request_need_not_have_what_only_answers_have_and_the_other_way_round() {
        let content = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}});
        let mut document = json!({
            "paths": {"/a": {"post": {"requestBody": content, "responses": {"200": content}}}},
            "components": {"schemas": {
                "A": {"type": "object", "required": ["id", "secret", "name"], "properties": {
                    "id": {"type": "string", "readOnly": true}, "secret": {"type": "string", "writeOnly": true}, "name": {}
                }},
                "Alone": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string", "readOnly": true}}}
            }}
        });
        run(&mut document);
        assert_eq!(document["components"]["schemas"]["A"]["required"], json!(["name"]));
        assert_eq!(document["components"]["schemas"]["Alone"]["required"], json!(["id"]));
    }

    #[test]
    fn a_required_member_that_is_declared_nowhere_is_not_asked_for() {
        let mut document = json!({"components": {"schemas": {
            "A": {"type": "object", "required": ["b"], "properties": {"a": {}}},
            "Part": {"required": ["b"], "allOf": [{"$ref": "#/components/schemas/A"}], "properties": {"a": {}}}
        }}});
        run(&mut document);
        assert_eq!(document["components"]["schemas"]["A"].get("required"), None);
        assert_eq!(document["components"]["schemas"]["Part"]["required"], json!(["b"]));
    }
}
