//! SARIF 2.1.0, the form in which code scanners report.

use serde_json::{Value, json};

use super::Report;
use crate::lint::finding::Finding;
use crate::lint::rule::{Rule, rules};
use crate::manifest::Severity;

/// Files are named from here, which is the root of the sources.
const ROOT: &str = "SRCROOT";

impl Report {
    /// SARIF 2.1.0: each rule with its help, each finding with its region, what a baseline accepts as suppressed.
    pub fn to_sarif(&self) -> String {
        let known: Vec<&Rule> = rules().collect();
        let open = self.findings().map(|finding| result(finding, &known));
        let accepted = self.documents.iter().flat_map(|one| &one.accepted).map(|accepted| {
            let mut result = result(&accepted.finding, &known);
            result["suppressions"] = json!([{"kind": "external", "justification": accepted.reason}]);
            result
        });
        let results: Vec<Value> = open.chain(accepted).collect();
        let log = json!({
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": {"driver": {
                    "name": "openapi lint",
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": known.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
                }},
                "columnKind": "unicodeCodePoints",
                "results": results,
            }],
        });
        format!("{log:#}\n")
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Off => "none",
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.name,
        "shortDescription": {"text": sentence(rule.finds)},
        "fullDescription": {"text": format!("Finds {}. It matters because {}.", rule.finds, rule.why)},
        "help": {"text": format!("To mend it: {}.", rule.mend)},
        "defaultConfiguration": {"enabled": rule.severity != Severity::Off, "level": level(rule.severity)},
    })
}

fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

fn result(finding: &Finding, known: &[&Rule]) -> Value {
    let mut location = json!({
        "logicalLocations": [{"fullyQualifiedName": finding.pointer, "kind": "value"}],
    });
    if let Some(place) = &finding.place {
        location["physicalLocation"] = json!({
            "artifactLocation": artifact(&place.file),
            "region": {"startLine": place.position.line, "startColumn": place.position.column},
        });
    }
    let mut result = json!({
        "ruleId": finding.rule,
        "level": level(finding.severity),
        "message": {"text": format!("{}. To mend it: {}.", finding.message, finding.mend)},
        "locations": [location],
    });
    if let Some(index) = known.iter().position(|rule| rule.name == finding.rule) {
        result["ruleIndex"] = json!(index);
    }
    result
}

/// A relative path as a URI reference below the root, another as a `file` URI.
fn artifact(file: &std::path::Path) -> Value {
    let parts: Vec<String> =
        file.iter().filter(|part| *part != "/").map(|part| escaped(&part.to_string_lossy())).collect();
    let path = parts.join("/");
    if file.is_absolute() { json!({"uri": format!("file:///{path}")}) } else { json!({"uri": path, "uriBaseId": ROOT}) }
}

fn escaped(part: &str) -> String {
    crate::pointer::fragment(part)
}
