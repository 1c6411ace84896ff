//! What a schema allows as a whole.

use std::collections::{BTreeMap, BTreeSet};

use jsonschema::canonical::{CanonicalSchema, Satisfiability};
use serde_json::{Map, Value};

use crate::lint::document::{Document, Node, listed};
use crate::lint::finding::Found;
use crate::lint::rule::Rule;
use crate::manifest::Severity;
use crate::pointer;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "schema-unsatisfiable",
        severity: Severity::Error,
        finds: "a schema that no value satisfies",
        why: "no request or answer can hold to the document, and no example can be made",
        mend: "loosen one of the keywords that contradict each other",
        check: unsatisfiable,
    },
    Rule {
        name: "all-of-contradiction",
        severity: Severity::Error,
        finds: "parts of `allOf` that no value satisfies together, or that give one property types which exclude each other",
        why: "generators merge the parts into a type that nothing fits",
        mend: "make the parts agree, or use `oneOf` where alternatives are meant",
        check: all_of,
    },
    Rule {
        name: "schema-empty",
        severity: Severity::Warning,
        finds: "a schema that says nothing and so accepts anything",
        why: "mostly it was forgotten; the generated type is bare JSON",
        mend: "give it a `type`; where anything may come, say so in a `description`",
        check: empty,
    },
    Rule {
        name: "array-without-items",
        severity: Severity::Error,
        finds: "a list without `items`",
        why: "OpenAPI 3.0 asks for it, and generators stop",
        mend: "add `items`; `items: {}` with a description where anything may come",
        check: without_items,
    },
    Rule {
        name: "required-undeclared",
        severity: Severity::Warning,
        finds: "a required property that is not among the properties",
        why: "mostly one of the two is misspelt; the generated type cannot hold it",
        mend: "declare the property, or mend the name in `required`",
        check: required_undeclared,
    },
    Rule {
        name: "reference-siblings",
        severity: Severity::Warning,
        finds: "`nullable` or another keyword beside `$ref`",
        why: "OpenAPI 3.0 passes over whatever stands beside `$ref`",
        mend: "write `allOf: [{$ref: …}]` and the keyword beside that",
        check: reference_siblings,
    },
];

/// Keywords of which two can contradict each other.
const CLASHING: [&str; 17] = [
    "type",
    "not",
    "oneOf",
    "anyOf",
    "enum",
    "minimum",
    "maximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "items",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
];

/// Whether asking is worth its time: a plain object, list or text of any kind is satisfied, and so is an alternative of
/// two as far as the alternatives are, which are asked themselves.
fn may_clash(schema: &Node<'_>) -> bool {
    let has = |key: &str| schema.members.contains_key(key);
    let count = CLASHING.iter().filter(|key| has(key)).count();
    let is_plain = count == 2 && has("type") && (has("items") || has("format") || has("pattern"));
    // An enum of the right type is another rule's.
    let is_words = count == 2 && has("type") && has("enum");
    let is_closed = has("maxProperties") || schema.members.get("additionalProperties") == Some(&Value::Bool(false));
    count >= 2 && !is_plain && !is_words
        || has("not")
        || has("required") && is_closed
        || has("enum") && values_of(schema) == 0
}

fn values_of(schema: &Node<'_>) -> usize {
    schema.members.get("enum").and_then(Value::as_array).map_or(1, Vec::len)
}

fn has_none(schema: &CanonicalSchema) -> bool {
    schema.satisfiability() == Satisfiability::No
}

fn unsatisfiable(document: &Document<'_>, found: &mut Found) {
    for schema in &document.schemas {
        // With `allOf` it is the other rule's.
        if may_clash(schema)
            && !schema.members.contains_key("allOf")
            && document.validators.canonical(&schema.pointer).is_some_and(|one| has_none(&one))
        {
            let keys: Vec<&str> = schema.members.keys().map(String::as_str).filter(|key| is_rule(key)).collect();
            found.add(&schema.pointer, format!("no value satisfies `{}` together", keys.join("`, `")));
        }
    }
}

fn all_of(document: &Document<'_>, found: &mut Found) {
    for schema in document.schemas.iter().filter(|schema| schema.members.contains_key("allOf")) {
        if document.validators.canonical(&schema.pointer).is_some_and(|one| has_none(&one)) {
            found.add(schema.child("allOf"), "no value satisfies all parts");
            continue;
        }
        let own = Node { pointer: schema.pointer.clone(), members: schema.members };
        let parts: Vec<Node<'_>> = listed(document.root, schema, "allOf").into_iter().chain([own]).collect();
        let mut first: BTreeMap<&str, (String, CanonicalSchema)> = BTreeMap::new();
        for part in &parts {
            for (name, _) in part.members.get("properties").and_then(Value::as_object).into_iter().flatten() {
                let at = pointer::child(&part.child("properties"), name);
                let Some(canonical) = document.validators.canonical(&at) else { continue };
                match first.get(name.as_str()) {
                    Some((_, other)) if !has_none(&canonical) && !has_none(other) => {
                        if other.intersect(&canonical).is_ok_and(|both| has_none(&both)) {
                            found.add(schema.child("allOf"), format!("the parts exclude each other in `{name}`"));
                        }
                    }
                    Some(_) => {}
                    None => {
                        first.insert(name, (at, canonical));
                    }
                }
            }
        }
    }
}

/// Members that say something about values.
fn is_rule(key: &str) -> bool {
    !is_note(key) && !matches!(key, "description" | "default") && !key.starts_with("x-")
}

/// Members that say nothing about values.
fn is_note(key: &str) -> bool {
    matches!(key, "title" | "nullable" | "example" | "deprecated" | "readOnly" | "writeOnly" | "xml" | "externalDocs")
}

fn empty(document: &Document<'_>, found: &mut Found) {
    for schema in &document.schemas {
        // Under `additionalProperties` and `not` an empty schema is how one says "any"; `x-unknown-shape` and words say it.
        let stands_for_any = schema.pointer.ends_with("/additionalProperties") || schema.pointer.ends_with("/not");
        if schema.members.keys().all(|key| is_note(key)) && !stands_for_any {
            found.add(&schema.pointer, "the schema says nothing, so anything is accepted");
        }
    }
}

fn without_items(document: &Document<'_>, found: &mut Found) {
    for schema in &document.schemas {
        if schema.text("type") == "array" && !schema.members.contains_key("items") {
            found.add(&schema.pointer, "a list of what?");
        }
    }
}

/// Names of the properties that a schema declares, itself or in its parts and alternatives.
fn declared(document: &Document<'_>, members: &Map<String, Value>, depth: usize, names: &mut BTreeSet<String>) {
    let properties = members.get("properties").and_then(Value::as_object);
    names.extend(properties.into_iter().flatten().map(|(name, _)| name.clone()));
    if depth == 0 {
        return;
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        for part in members.get(key).and_then(Value::as_array).into_iter().flatten() {
            if let Some((_, Value::Object(part))) = pointer::resolve(document.root, part) {
                declared(document, part, depth - 1, names);
            }
        }
    }
}

fn required_undeclared(document: &Document<'_>, found: &mut Found) {
    for schema in &document.schemas {
        if schema.members.get("additionalProperties").is_some_and(|more| more != &Value::Bool(false)) {
            continue;
        }
        let mut names = BTreeSet::new();
        // A part of `allOf` may name what the whole, or another part, declares.
        let mut whole = schema.pointer.as_str();
        while let Some((outer, _)) = ["/allOf/", "/oneOf/", "/anyOf/"].iter().find_map(|key| {
            whole.rsplit_once(key).filter(|(_, number)| number.bytes().all(|byte| byte.is_ascii_digit()))
        }) {
            whole = outer;
        }
        if let Some(members) = document.root.pointer(whole).and_then(Value::as_object) {
            declared(document, members, 8, &mut names);
        }
        for (number, name) in schema.members.get("required").and_then(Value::as_array).into_iter().flatten().enumerate()
        {
            let Some(name) = name.as_str().filter(|name| !names.contains(*name)) else { continue };
            found.add(
                format!("{}/{number}", schema.child("required")),
                format!("`{name}` is required but not declared"),
            );
        }
    }
}

fn reference_siblings(document: &Document<'_>, found: &mut Found) {
    for schema in document.schemas.iter().filter(|schema| schema.members.contains_key("$ref")) {
        let beside: Vec<&str> = schema
            .members
            .keys()
            .map(String::as_str)
            .filter(|key| !matches!(*key, "$ref" | "description" | "summary") && !key.starts_with("x-"))
            .collect();
        if !beside.is_empty() {
            found.add(&schema.pointer, format!("`{}` beside `$ref` has no effect", beside.join("`, `")));
        }
    }
}
