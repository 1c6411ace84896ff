//! No guess is shown as a fact.

use std::collections::BTreeMap;

use client_runtime::Evidence;
use openapi_kit::pointer;
use serde_json::Value;

use super::{Finding, Gate};

const MARKS: [&str; 3] = ["documented", "observed", "inferred"];

/// How sure a conclusion may be.
const STRENGTHS: [&str; 3] = ["strong", "medium", "weak"];

/// Whether every operation of the document carries its evidence and its sources.
pub fn operations(document: &Value) -> Vec<Finding> {
    let mut findings = Vec::new();
    let paths = document["paths"].as_object().into_iter().flatten();
    for (path, item) in paths {
        let operations = item.as_object().into_iter().flatten();
        for (method, operation) in operations.filter(|(_, operation)| operation.get("operationId").is_some()) {
            let mut add =
                |problem: String| findings.push(Finding::new(Gate::Evidence, format!("{method} {path}"), problem));
            let evidence = operation["x-evidence"].as_str().unwrap_or_default();
            if !MARKS.contains(&evidence) {
                add(format!("x-evidence is `{evidence}`, and not one of {}", MARKS.join(", ")));
            }
            match operation["x-inference"].as_str() {
                Some(strength) if evidence == "inferred" && !STRENGTHS.contains(&strength) => {
                    add(format!("x-inference is `{strength}`, and not one of {}", STRENGTHS.join(", ")));
                }
                strength if strength.is_some() != (evidence == "inferred") => {
                    add("x-inference belongs to what is inferred, and to nothing else".to_owned());
                }
                _ => {}
            }
            let sources = operation["x-sources"].as_array().is_some_and(|sources| !sources.is_empty());
            if !sources {
                add("x-sources is missing".to_owned());
            }
        }
    }
    findings
}

/// Whether the documentation of each of `count` methods in the generated `sources` shows the evidence.
pub fn docs(sources: &BTreeMap<String, String>, count: usize) -> Vec<Finding> {
    let builders = sources.iter().filter(|(name, _)| name.starts_with("builder/"));
    let shown: usize = builders.map(|(_, text)| text.matches("**Evidence:** ").count()).sum();
    let problem = || format!("{shown} of {count} methods show their evidence");
    (shown != count).then(|| Finding::new(Gate::Docs, "builder/", problem())).into_iter().collect()
}

/// Whether every event type has an entry in `x-webhooks`, with a payload that is there and its evidence, and the other
/// way round. A document without `x-webhooks` has no events.
pub fn events(document: &Value) -> Vec<Finding> {
    let Some(events) = document["x-webhooks"].as_object() else { return Vec::new() };
    let kinds = document["components"]["schemas"]["WebhookEventType"]["enum"].as_array();
    let kinds: Vec<&str> = kinds.into_iter().flatten().filter_map(Value::as_str).collect();
    let mut findings = Vec::new();
    let mut add = |kind: &str, problem: String| {
        findings.push(Finding::new(Gate::Events, pointer::child("/x-webhooks", kind), problem));
    };
    for kind in events.keys().filter(|kind| !kinds.contains(&kind.as_str())) {
        add(kind, "is no WebhookEventType".to_owned());
    }
    for kind in kinds {
        let Some(event) = events.get(kind) else {
            add(kind, "is missing, though it is a WebhookEventType".to_owned());
            continue;
        };
        let payload = event["payload"]["$ref"].as_str().unwrap_or_default();
        if document.pointer(payload.trim_start_matches('#')).is_none_or(|_| payload.is_empty()) {
            add(kind, format!("the payload `{payload}` leads nowhere"));
        }
        let evidence = event["x-evidence"].as_str().unwrap_or_default();
        if !MARKS.contains(&evidence) {
            add(kind, format!("x-evidence is `{evidence}`"));
        }
    }
    findings
}

/// Whether the front page has the figures of an API, which it calls `title`.
pub fn front_page(page: &str, title: &str, operations: &[client_runtime::Operation]) -> Vec<Finding> {
    let count = |evidence| operations.iter().filter(|operation| operation.evidence == evidence).count();
    let [documented, observed, inferred] = [Evidence::Documented, Evidence::Observed, Evidence::Inferred].map(count);
    let row = format!("| {title} | {documented} | {observed} | {inferred}");
    let number = format!("({} operations)", operations.len());
    // `| 2` is not to be found in `| 25`.
    let has_row = page.split(&row).skip(1).any(|rest| !rest.starts_with(|next: char| next.is_ascii_digit()));
    let wrong = [
        (has_row, format!("should have the row `{row} …`")),
        (page.contains(&number), format!("should say `{number}`")),
    ];
    let wrong = wrong.into_iter().filter(|(good, _)| !good);
    wrong.map(|(_, problem)| Finding::new(Gate::FrontPage, format!("README.md, {title}"), problem)).collect()
}
