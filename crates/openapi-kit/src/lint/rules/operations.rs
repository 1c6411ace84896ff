//! What an operation answers, and how its lists are read.

use serde_json::{Map, Value};

use crate::index::StatusPattern;
use crate::lint::document::{Document, Node, children};
use crate::lint::finding::Found;
use crate::lint::rule::Rule;
use crate::manifest::Severity;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "operation-without-success",
        severity: Severity::Error,
        finds: "an operation that answers no 2xx, 3xx or `default`",
        why: "a client cannot tell success from failure, and a mock has nothing to answer",
        mend: "describe the answer of a success, also one without a body (`204`)",
        check: without_success,
    },
    Rule {
        name: "operation-without-error",
        severity: Severity::Warning,
        finds: "an operation without any 4xx, 5xx or `default` answer",
        why: "callers do not learn what can go wrong, and nobody tests it",
        mend: "describe at least one error answer, or `default`",
        check: without_error,
    },
    Rule {
        name: "error-without-schema",
        severity: Severity::Note,
        finds: "an error answer without a described body",
        why: "callers get the error as bare bytes",
        mend: "give the answer `content` with a schema; leave it where the service sends no body",
        check: error_without_schema,
    },
    Rule {
        name: "list-without-paging",
        severity: Severity::Warning,
        finds: "a GET operation that answers a list and has no `x-paging`",
        why: "the client offers no stream of its items, and nobody knows whether the first page is all",
        mend: "add `x-paging`, with `style: none` where the list always comes whole",
        check: list_without_paging,
    },
    Rule {
        name: "operation-undescribed",
        severity: Severity::Note,
        finds: "an operation with neither summary nor description",
        why: "its method has no documentation",
        mend: "add a `summary` of one line",
        check: undescribed,
    },
    Rule {
        name: "parameter-undescribed",
        severity: Severity::Note,
        finds: "a parameter without description",
        why: "its setter has no documentation",
        mend: "add a `description`",
        check: parameter_undescribed,
    },
];

fn class(status: &str) -> Option<u16> {
    StatusPattern::parse(status).and_then(StatusPattern::class)
}

fn is_error(status: &str) -> bool {
    status == "default" || matches!(class(status), Some(4 | 5))
}

fn without_success(document: &Document<'_>, found: &mut Found) {
    for operation in &document.operations {
        let responses = operation.responses(document.root);
        if !responses.iter().any(|(status, _)| *status == "default" || matches!(class(status), Some(1..=3))) {
            found.add(operation.node.child("responses"), format!("{} has no answer for a success", operation.label()));
        }
    }
}

fn without_error(document: &Document<'_>, found: &mut Found) {
    for operation in &document.operations {
        if !operation.responses(document.root).iter().any(|(status, _)| is_error(status)) {
            found.add(operation.node.child("responses"), format!("{} has no answer for an error", operation.label()));
        }
    }
}

fn error_without_schema(document: &Document<'_>, found: &mut Found) {
    for operation in &document.operations {
        for (status, response) in operation.responses(document.root) {
            let has_schema = |content: &Map<String, Value>| content.values().any(|media| media.get("schema").is_some());
            let content = response.members.get("content").and_then(Value::as_object);
            if is_error(status) && !content.is_some_and(has_schema) {
                found.add(&response.pointer, "the body of an error answer is not described");
            }
        }
    }
}

fn list_without_paging(document: &Document<'_>, found: &mut Found) {
    for operation in &document.operations {
        if operation.method != "get" || operation.node.members.contains_key("x-paging") {
            continue;
        }
        let responses = operation.responses(document.root);
        let answers_list = responses.iter().filter(|(status, _)| class(status) == Some(2)).any(|(_, response)| {
            let media = children(document.root, response.members, &response.pointer, "content");
            media.iter().any(|(_, media)| is_list(document, media))
        });
        if answers_list {
            found.add(
                &operation.node.pointer,
                format!("{} answers a list and says nothing of its pages", operation.label()),
            );
        }
    }
}

fn is_list<'a>(document: &Document<'a>, media: &Node<'a>) -> bool {
    let Some(schema) = media.members.get("schema") else { return false };
    document.resolve(schema, "").is_some_and(|schema| schema.text("type") == "array")
}

fn undescribed(document: &Document<'_>, found: &mut Found) {
    for operation in &document.operations {
        if operation.node.text("summary").is_empty() && operation.node.text("description").is_empty() {
            found.add(&operation.node.pointer, format!("{} has neither summary nor description", operation.label()));
        }
    }
}

fn parameter_undescribed(document: &Document<'_>, found: &mut Found) {
    for (pointer, members) in &document.parameters {
        let parameter = Node { pointer: pointer.clone(), members };
        if parameter.text("description").is_empty() {
            found.add(pointer, format!("the parameter `{}` has no description", parameter.text("name")));
        }
    }
}
