//! Parameters beside those of paths.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::lint::document::{Document, Node, listed};
use crate::lint::finding::Found;
use crate::lint::rule::Rule;
use crate::manifest::Severity;
use crate::pointer;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "parameter-duplicate",
        severity: Severity::Error,
        finds: "two parameters of the same name at the same place in one list (header names without regard to case)",
        why: "a generator takes either, or stops",
        mend: "remove one of the two",
        check: duplicate,
    },
    Rule {
        name: "parameter-without-schema",
        severity: Severity::Error,
        finds: "a parameter with neither `schema` nor `content`, or with an unknown `in`",
        why: "nobody knows how its value is written",
        mend: "add a `schema`; `in` is `path`, `query`, `header` or `cookie`",
        check: without_schema,
    },
];

fn duplicate(document: &Document<'_>, found: &mut Found) {
    let lists =
        document.root.get("paths").and_then(Value::as_object).into_iter().flatten().filter_map(|(path, item)| {
            Some(Node { pointer: pointer::child("/paths", path), members: item.as_object()? })
        });
    for holder in lists.chain(document.operations.iter().map(|operation| operation.node.clone())) {
        let mut seen = BTreeSet::new();
        for (number, parameter) in listed(document.root, &holder, "parameters").into_iter().enumerate() {
            let (name, place) = (parameter.text("name"), parameter.text("in"));
            let key = if place == "header" { name.to_ascii_lowercase() } else { name.to_owned() };
            if !seen.insert((key, place)) {
                found.add(
                    format!("{}/{number}", holder.child("parameters")),
                    format!("the {place} parameter `{name}` is listed already"),
                );
            }
        }
    }
}

fn without_schema(document: &Document<'_>, found: &mut Found) {
    for (pointer, members) in &document.parameters {
        let parameter = Node { pointer: pointer.clone(), members };
        let name = parameter.text("name");
        if !members.contains_key("schema") && !members.contains_key("content") {
            found.add(pointer, format!("the parameter `{name}` has no schema"));
        }
        if !matches!(parameter.text("in"), "path" | "query" | "header" | "cookie") {
            found.add(pointer, format!("the parameter `{name}` is at no known place"));
        }
    }
}
