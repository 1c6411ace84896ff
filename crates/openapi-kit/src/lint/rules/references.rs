//! What refers to what: references, components, tags.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::lint::document::Document;
use crate::lint::finding::Found;
use crate::lint::rule::Rule;
use crate::manifest::Severity;
use crate::pointer;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "reference-dangling",
        severity: Severity::Error,
        finds: "a `$ref` that leads nowhere, into another file, or round in a circle",
        why: "what stands there is unknown to every tool",
        mend: "mend the reference, or add its target",
        check: dangling,
    },
    Rule {
        name: "component-unused",
        severity: Severity::Warning,
        finds: "a component that no path and no extension leads to",
        why: "types are generated that nothing uses, and readers look for their use",
        mend: "refer to it, or remove it",
        check: unused,
    },
    Rule {
        name: "tag-undeclared",
        severity: Severity::Warning,
        finds: "a tag of an operation that the root does not declare",
        why: "a misspelt tag makes a group, and a Cargo feature, of its own",
        mend: "declare it under `tags` with a description, or mend the name",
        check: tag_undeclared,
    },
    Rule {
        name: "tag-unused",
        severity: Severity::Warning,
        finds: "a declared tag that no operation has",
        why: "readers find an empty group",
        mend: "remove it, or give it to the operations it is for",
        check: tag_unused,
    },
];

/// Calls `see` with each reference below a value, and where it stands. Examples are data: a `$ref` there is none.
fn references(value: &Value, at: &str, see: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                see(at, reference);
            }
            for (key, member) in members {
                if !matches!(key.as_str(), "example" | "examples" | "default" | "enum") || at.ends_with("/properties") {
                    references(member, &pointer::child(at, key), see);
                }
            }
            let mapping = members.get("discriminator").and_then(|one| one.get("mapping")).and_then(Value::as_object);
            for (name, target) in mapping.into_iter().flatten() {
                let at = pointer::child(&format!("{at}/discriminator/mapping"), name);
                if let Some(target) = target.as_str().filter(|target| target.starts_with("#/")) {
                    see(&at, target);
                }
            }
        }
        Value::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                references(item, &format!("{at}/{number}"), see);
            }
        }
        _ => {}
    }
}

fn dangling(document: &Document<'_>, found: &mut Found) {
    references(document.root, "", &mut |at, reference| {
        // Targets of a discriminator are another rule's.
        if at.contains("/discriminator/mapping/") {
            return;
        }
        let target = pointer::of_local_ref(reference).and_then(|target| document.root.pointer(&target));
        if target.and_then(|target| pointer::resolve(document.root, target)).is_none() {
            found.add(at, format!("`{reference}` leads nowhere"));
        }
    });
}

fn unused(document: &Document<'_>, found: &mut Found) {
    let mut open: Vec<String> = Vec::new();
    let mut note = |_: &str, reference: &str| open.extend(pointer::of_local_ref(reference));
    for (key, member) in document.root.as_object().into_iter().flatten().filter(|(key, _)| *key != "components") {
        references(member, &pointer::child("", key), &mut note);
    }
    let mut seen = BTreeSet::new();
    while let Some(target) = open.pop() {
        let component: Vec<String> = pointer::tokens(&target).into_iter().take(3).collect();
        if component.len() < 3 || !seen.insert(component) {
            continue;
        }
        let whole: String = target.split('/').take(4).collect::<Vec<_>>().join("/");
        if let Some(value) = document.root.pointer(&whole) {
            references(value, &whole, &mut |_, reference| open.extend(pointer::of_local_ref(reference)));
        }
    }
    let components = document.root.get("components").and_then(Value::as_object);
    for (kind, entries) in components.into_iter().flatten().filter(|(kind, _)| *kind != "securitySchemes") {
        if kind.starts_with("x-") {
            continue;
        }
        for name in entries.as_object().into_iter().flatten().map(|(name, _)| name) {
            if !seen.contains(&vec!["components".to_owned(), kind.clone(), name.clone()]) {
                let at = pointer::child(&pointer::child("/components", kind), name);
                found.add(at, format!("nothing leads to `{name}`"));
            }
        }
    }
}

fn declared<'a>(document: &Document<'a>) -> Vec<&'a str> {
    let tags = document.root.get("tags").and_then(Value::as_array).into_iter().flatten();
    tags.map(|tag| tag.get("name").and_then(Value::as_str).unwrap_or_default()).collect()
}

fn tag_undeclared(document: &Document<'_>, found: &mut Found) {
    let declared = declared(document);
    for operation in &document.operations {
        let tags = operation.node.members.get("tags").and_then(Value::as_array).into_iter().flatten().enumerate();
        for (number, tag) in tags.filter_map(|(number, tag)| Some((number, tag.as_str()?))) {
            if !declared.contains(&tag) {
                let at = format!("{}/{number}", operation.node.child("tags"));
                found.add(at, format!("the tag `{tag}` is not declared"));
            }
        }
    }
}

fn tag_unused(document: &Document<'_>, found: &mut Found) {
    let used: BTreeSet<&str> = document.operations.iter().flat_map(|operation| operation.node.texts("tags")).collect();
    for (number, tag) in declared(document).into_iter().enumerate().filter(|(_, tag)| !used.contains(tag)) {
        found.add(format!("/tags/{number}"), format!("no operation has the tag `{tag}`"));
    }
}
