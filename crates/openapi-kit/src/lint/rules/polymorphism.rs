//! Alternatives told apart by a member, and members that travel one way.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::lint::document::{Document, Node, listed};
use crate::lint::finding::Found;
use crate::lint::rule::Rule;
use crate::manifest::Severity;
use crate::pointer;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "discriminator-not-required",
        severity: Severity::Error,
        finds: "an alternative that does not require the member which tells it apart",
        why: "an object without it belongs to none",
        mend: "declare the member in each alternative and list it under `required`",
        check: not_required,
    },
    Rule {
        name: "discriminator-mapping",
        severity: Severity::Error,
        finds: "a discriminator without `propertyName`, or that maps a value to nothing",
        why: "values that it names cannot be read",
        mend: "mend the reference in `mapping`",
        check: mapping,
    },
    Rule {
        name: "read-only-in-request",
        severity: Severity::Warning,
        finds: "a `readOnly` property that requests require, or in a schema that only requests have",
        why: "callers have to send what the service does not take; some generators leave it out, some do not",
        mend: "use a schema of its own for the request, or take the property out of `required`",
        check: read_only,
    },
    Rule {
        name: "write-only-in-answer",
        severity: Severity::Warning,
        finds: "a `writeOnly` property that answers require, or in a schema that only answers have",
        why: "readers wait for what the service does not send",
        mend: "use a schema of its own for the answer, or take the property out of `required`",
        check: write_only,
    },
];

/// Whether a schema, or a part of its `allOf`, requires the member.
fn requires(document: &Document<'_>, schema: &Node<'_>, name: &str, depth: usize) -> bool {
    schema.texts("required").contains(&name)
        || depth > 0
            && listed(document.root, schema, "allOf").iter().any(|part| requires(document, part, name, depth - 1))
}

fn not_required(document: &Document<'_>, found: &mut Found) {
    for schema in &document.schemas {
        let Some(name) = schema.members.get("discriminator").and_then(|one| one.get("propertyName")) else { continue };
        let Some(name) = name.as_str() else { continue };
        let mut alternatives = listed(document.root, schema, "oneOf");
        alternatives.extend(listed(document.root, schema, "anyOf"));
        let is_own = requires(document, schema, name, 8);
        if alternatives.is_empty() && !is_own {
            found.add(schema.child("discriminator"), format!("`{name}` is not required here"));
        }
        for one in alternatives.iter().filter(|one| !is_own && !requires(document, one, name, 8)) {
            found.add(&one.pointer, format!("`{name}` tells this alternative apart and is not required"));
        }
    }
}

fn mapping(document: &Document<'_>, found: &mut Found) {
    for schema in &document.schemas {
        let Some(discriminator) = schema.members.get("discriminator") else { continue };
        let at = schema.child("discriminator");
        if !discriminator.get("propertyName").is_some_and(Value::is_string) {
            found.add(&at, "the discriminator names no member");
        }
        for (value, target) in discriminator.get("mapping").and_then(Value::as_object).into_iter().flatten() {
            let named = target.as_str().unwrap_or_default();
            let place = if named.starts_with('#') {
                pointer::of_local_ref(named)
            } else {
                Some(pointer::child("/components/schemas", named))
            };
            if place.and_then(|place| document.root.pointer(&place)).is_none() {
                let at = pointer::child(&pointer::child(&at, "mapping"), value);
                found.add(at, format!("`{value}` is mapped to `{named}`, which is not there"));
            }
        }
    }
}

fn read_only(document: &Document<'_>, found: &mut Found) {
    one_way(document, "readOnly", &document.requested, &document.answered, "requests", found);
}

fn write_only(document: &Document<'_>, found: &mut Found) {
    one_way(document, "writeOnly", &document.answered, &document.requested, "answers", found);
}

/// Members with the mark in schemas that travel the way that the mark excludes.
fn one_way(
    document: &Document<'_>,
    mark: &str,
    excluded: &BTreeSet<String>,
    other: &BTreeSet<String>,
    way: &str,
    found: &mut Found,
) {
    for schema in document.schemas.iter().filter(|schema| excluded.contains(&schema.pointer)) {
        let required = schema.texts("required");
        for (name, property) in schema.members.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if property.get(mark) != Some(&Value::Bool(true)) {
                continue;
            }
            let at = pointer::child(&schema.child("properties"), name);
            if required.contains(&name.as_str()) {
                found.add(at, format!("`{name}` is {mark}, and {way} require it"));
            } else if !other.contains(&schema.pointer) {
                found.add(at, format!("`{name}` is {mark} in a schema that only {way} have"));
            }
        }
    }
}
