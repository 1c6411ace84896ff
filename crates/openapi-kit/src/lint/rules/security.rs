//! Which credentials are asked for.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::lint::document::Document;
use crate::lint::finding::Found;
use crate::lint::rule::Rule;
use crate::manifest::Severity;
use crate::pointer;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "security-undefined",
        severity: Severity::Error,
        finds: "a security requirement whose scheme is not defined",
        why: "nobody knows which credential is meant; some generators leave the operation open",
        mend: "define it under `components.securitySchemes`, or mend the name",
        check: undefined,
    },
    Rule {
        name: "security-unused",
        severity: Severity::Warning,
        finds: "a security scheme that nothing asks for",
        why: "it looks as if operations were protected that are not",
        mend: "name it in `security`, or remove it",
        check: unused,
    },
];

/// Every requirement: the pointer of the scheme's name, and the name.
fn requirements(document: &Document<'_>) -> Vec<(String, String)> {
    let root = document.root.get("security").map(|list| ("/security".to_owned(), list));
    let own = document.operations.iter().filter_map(|operation| {
        operation.node.members.get("security").map(|list| (operation.node.child("security"), list))
    });
    let mut found = Vec::new();
    for (at, list) in root.into_iter().chain(own) {
        for (number, requirement) in list.as_array().into_iter().flatten().enumerate() {
            for name in requirement.as_object().into_iter().flatten().map(|(name, _)| name) {
                found.push((pointer::child(&format!("{at}/{number}"), name), name.clone()));
            }
        }
    }
    found
}

fn schemes<'a>(document: &Document<'a>) -> BTreeSet<&'a str> {
    let schemes = document.root.pointer("/components/securitySchemes").and_then(Value::as_object);
    schemes.into_iter().flatten().map(|(name, _)| name.as_str()).collect()
}

fn undefined(document: &Document<'_>, found: &mut Found) {
    let schemes = schemes(document);
    for (at, name) in requirements(document).into_iter().filter(|(_, name)| !schemes.contains(name.as_str())) {
        found.add(at, format!("the security scheme `{name}` is not defined"));
    }
}

fn unused(document: &Document<'_>, found: &mut Found) {
    let used = requirements(document);
    for name in schemes(document).into_iter().filter(|name| used.iter().all(|(_, other)| other != name)) {
        let at = pointer::child("/components/securitySchemes", name);
        found.add(at, format!("nothing asks for the security scheme `{name}`"));
    }
}
