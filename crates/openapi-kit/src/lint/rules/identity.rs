//! operationIds: the names of generated methods, fixtures and tests.

use std::collections::BTreeMap;

use crate::lint::document::Document;
use crate::lint::finding::Found;
use crate::lint::rule::Rule;
use crate::manifest::Severity;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "operation-id-missing",
        severity: Severity::Error,
        finds: "an operation without operationId",
        why: "methods, fixtures and tests have their names from it",
        mend: "add an `operationId` of verb and noun, such as `listPets`",
        check: missing,
    },
    Rule {
        name: "operation-id-duplicate",
        severity: Severity::Error,
        finds: "two operations with the same operationId",
        why: "one of the two methods is lost",
        mend: "rename one of the two",
        check: duplicate,
    },
    Rule {
        name: "operation-id-collision",
        severity: Severity::Error,
        finds: "operationIds that are the same in another casing",
        why: "a generator that changes the casing gives two methods one name",
        mend: "rename one of the two",
        check: collision,
    },
    Rule {
        name: "operation-id-style",
        severity: Severity::Note,
        finds: "an operationId that is not verb and noun in camelCase",
        why: "names that all look alike are found by guessing",
        mend: "write it in camelCase, the verb first: `listPets`, `getPet`",
        check: style,
    },
];

fn missing(document: &Document<'_>, found: &mut Found) {
    for operation in document.operations.iter().filter(|operation| operation.id().is_none_or(str::is_empty)) {
        found.add(&operation.node.pointer, format!("{} has no operationId", operation.label()));
    }
}

fn duplicate(document: &Document<'_>, found: &mut Found) {
    let mut first: BTreeMap<&str, String> = BTreeMap::new();
    for operation in &document.operations {
        let Some(id) = operation.id() else { continue };
        if let Some(label) = first.get(id) {
            found.add(operation.node.child("operationId"), format!("`{id}` is the name of {label} already"));
        } else {
            first.insert(id, operation.label());
        }
    }
}

fn collision(document: &Document<'_>, found: &mut Found) {
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    for operation in &document.operations {
        let Some(id) = operation.id() else { continue };
        match first.get(&folded(id)) {
            Some(other) if *other != id => {
                found.add(operation.node.child("operationId"), format!("`{id}` and `{other}` differ in casing only"));
            }
            Some(_) => {}
            None => {
                first.insert(folded(id), id);
            }
        }
    }
}

fn style(document: &Document<'_>, found: &mut Found) {
    for operation in &document.operations {
        let Some(id) = operation.id().filter(|id| !id.is_empty()) else { continue };
        let is_camel =
            id.starts_with(|c: char| c.is_ascii_lowercase()) && id.chars().all(|c| c.is_ascii_alphanumeric());
        if !is_camel {
            found.add(operation.node.child("operationId"), format!("`{id}` is not in camelCase"));
        }
    }
}

/// What stays of a name in any casing.
pub(super) fn folded(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
