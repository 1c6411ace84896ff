//! What is on its way out, and how sure it is that something is there.

use crate::lint::document::Document;
use crate::lint::finding::Found;
use crate::lint::rule::Rule;
use crate::manifest::Severity;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "deprecated-without-note",
        severity: Severity::Warning,
        finds: "something deprecated without a description",
        why: "callers are told to stop, not what to do instead",
        mend: "say in the `description` what takes its place, or that nothing does",
        check: deprecated,
    },
    Rule {
        name: "evidence-missing",
        severity: Severity::Off,
        finds: "an operation without `x-evidence`, or `inferred` without `x-inference`",
        why: "where a document is put together from several sources, readers have to know how sure each operation is",
        mend: "add `x-evidence: documented`, `observed` or `inferred`; beside `inferred`, `x-inference: strong`, `medium` or `weak`",
        check: evidence,
    },
];

fn deprecated(document: &Document<'_>, found: &mut Found) {
    let operations = document.operations.iter().map(|operation| operation.node.clone());
    let parameters = document.operations.iter().flat_map(|operation| operation.parameters.iter().cloned());
    for node in operations.chain(parameters).chain(document.schemas.iter().cloned()) {
        if node.is("deprecated") && node.text("description").trim().is_empty() {
            found.add(node.child("deprecated"), "deprecated, and no word about what takes its place");
        }
    }
}

fn evidence(document: &Document<'_>, found: &mut Found) {
    for operation in &document.operations {
        let node = &operation.node;
        match node.text("x-evidence") {
            "documented" | "observed" => {}
            "inferred" if matches!(node.text("x-inference"), "strong" | "medium" | "weak") => {}
            "inferred" => found.add(
                node.child("x-evidence"),
                format!("{} is inferred, and nothing says how surely", operation.label()),
            ),
            "" => found.add(&node.pointer, format!("{} carries no evidence", operation.label())),
            other => found.add(node.child("x-evidence"), format!("`{other}` is no kind of evidence")),
        }
    }
}
