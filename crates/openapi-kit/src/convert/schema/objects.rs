//! Objects: rules on the names of members, and on members that depend on each other.

use serde_json::{Map, Value, json};

use super::Site;
use crate::convert::grammar::Kind;
use crate::convert::note::Cost;

const PATTERNS: &str = "`patternProperties` kept as an extension; the names are not checked";
const NAMES: &str = "`propertyNames` kept as an extension; the names are not checked";
const DEPENDENT: &str = "`dependentRequired`, `dependentSchemas` or `dependencies` kept as an extension";
const CONDITION: &str = "`if`, `then` and `else` kept as extensions";
const UNEVALUATED: &str = "`unevaluatedProperties` kept as an extension";
const UNEVALUATED_PLAIN: &str = "`unevaluatedProperties` became `additionalProperties`";
const NO_MEANING: &str = "keyword without effect left out";
const REQUIRED: &str = "`required: true` of a property became an entry in the list of its object";
const NOT_REQUIRED: &str = "`required` that is not a list of names left out or kept as an extension";

pub(super) fn names_and_dependencies(site: &mut Site<'_>) {
    unevaluated(site);
    patterns(site);
    site.keep("propertyNames", NAMES, Cost::Looser);
    for key in ["dependentRequired", "dependentSchemas", "dependencies"] {
        site.keep(key, DEPENDENT, Cost::Looser);
    }
    let condition = ["if", "then", "else"].map(|key| match site.take(key) {
        Some(value) => {
            site.set(&format!("x-{key}"), value);
            true
        }
        None => false,
    });
    if condition.contains(&true) {
        site.note(CONDITION, Cost::Looser);
    }
}

fn unevaluated(site: &mut Site<'_>) {
    let Some(rest) = site.members.get("unevaluatedProperties") else { return };
    let elsewhere = ["allOf", "anyOf", "oneOf", "$ref", "if", "dependentSchemas"].iter().any(|key| site.has(key));
    if rest == &json!(true) || rest == &json!({}) || (site.has("additionalProperties") && !elsewhere) {
        site.take("unevaluatedProperties");
        site.note(NO_MEANING, Cost::Nothing);
    } else if elsewhere {
        // As `additionalProperties` it would refuse what the other schemas declare.
        site.keep("unevaluatedProperties", UNEVALUATED, Cost::Looser);
    } else if let Some(rest) = site.take("unevaluatedProperties") {
        site.set("additionalProperties", rest);
        site.note(UNEVALUATED_PLAIN, Cost::Nothing);
    }
}

/// With `additionalProperties` a member fits a pattern or is additional, so its value is one of those.
fn patterns(site: &mut Site<'_>) {
    let Some(Value::Object(patterns)) = site.members.get("patternProperties") else { return };
    let mut any: Vec<Value> = Vec::new();
    for schema in patterns.values() {
        if !any.contains(schema) {
            any.push(schema.clone());
        }
    }
    match site.members.get("additionalProperties") {
        Some(Value::Bool(false)) => {}
        Some(Value::Object(rest)) if !rest.is_empty() => {
            let rest = Value::Object(rest.clone());
            if !any.contains(&rest) {
                any.push(rest);
            }
        }
        _ => any.clear(),
    }
    match any.as_slice() {
        [] => {}
        [one] => site.set("additionalProperties", one.clone()),
        _ => site.set("additionalProperties", json!({"anyOf": any})),
    }
    site.keep("patternProperties", PATTERNS, Cost::Looser);
}

/// Draft 3 of JSON Schema said `required: true` at the property, and many documents still do.
pub(super) fn required(site: &mut Site<'_>) {
    let mut lifted: Vec<Value> = Vec::new();
    if let Some(Value::Object(properties)) = site.members.get_mut("properties") {
        for (name, property) in properties.iter_mut() {
            let members = property.as_object_mut().filter(|members| members.get("required").is_some_and(is_word));
            if members.and_then(|members| members.shift_remove("required")).is_some_and(|word| is_true(&word)) {
                lifted.push(json!(name));
            }
        }
    }
    if !lifted.is_empty() {
        let list = match site.take("required") {
            Some(Value::Array(mut list)) => {
                lifted.retain(|name| !list.contains(name));
                list.append(&mut lifted);
                list
            }
            Some(word) if is_word(&word) && site.kind == Kind::Property => {
                // The mark of this property itself is for the object around it; both cannot stand in one member.
                site.set("x-required", word);
                site.note(NOT_REQUIRED, Cost::Lost);
                lifted
            }
            _ => lifted,
        };
        site.set("required", Value::Array(list));
        site.note(REQUIRED, Cost::Nothing);
    }
    tidy_list(site.members);
    let wrong = match site.members.get("required") {
        Some(Value::Array(_)) | None => false,
        Some(word) => !is_word(word) || site.kind != Kind::Property,
    };
    if wrong {
        site.keep("required", NOT_REQUIRED, Cost::Lost);
    } else if site.members.get("required") == Some(&json!([])) {
        site.take("required");
        site.note(NO_MEANING, Cost::Nothing);
    }
}

/// Names that are no text mean nothing; the list is a set.
fn tidy_list(members: &mut Map<String, Value>) {
    if let Some(Value::Array(list)) = members.get_mut("required") {
        let mut seen: Vec<Value> = Vec::with_capacity(list.len());
        list.retain(|name| {
            let fresh = name.is_string() && !seen.contains(name);
            seen.push(name.clone());
            fresh
        });
    }
}

fn is_word(value: &Value) -> bool {
    value.is_boolean() || is_true(value) || value == "false"
}

fn is_true(value: &Value) -> bool {
    value == &json!(true) || value == "true"
}
