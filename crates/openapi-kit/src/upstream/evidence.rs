//! The overlay that marks as documented what the vendor's document confirms.

use serde_json::{Value, json};

use super::comparison::Comparison;
use crate::index::Evidence;

/// The name of the overlay, in the folder `overlays`; it is machine-owned.
pub const EVIDENCE_FILE: &str = "900-upstream-evidence.yaml";

/// Where the vendor's document came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The API's name.
    pub api: String,
    /// The file beside our document.
    pub file: String,
    /// The address it was fetched from.
    pub url: String,
    /// When, as `YYYY-MM-DD`.
    pub date: String,
}

impl Source {
    /// What stands in `x-sources`.
    pub fn words(&self) -> String {
        format!("vendor's document {}, fetched {} from {}", self.file, self.date, self.url)
    }
}

/// The overlay as YAML, or none when nothing is confirmed that is not documented anyway.
///
/// `comparison` is that of our document without this overlay; else it would take its own word for the vendor's.
pub fn evidence_overlay(ours: &Value, comparison: &Comparison, source: &Source) -> Option<String> {
    let mut actions = String::new();
    for one in comparison.confirmed().filter(|one| one.operation.evidence != Evidence::Documented) {
        let operation = &one.operation;
        let target = target(&operation.path, &operation.method);
        let update = json!({"x-evidence": "documented", "x-sources": [source.words()]});
        actions.push_str(&format!("  # {}\n  - target: {}\n    update: {update}\n", operation.id, quoted(&target)));
        let members = ours.pointer(&operation.pointer);
        for mark in ["x-inference", "x-alternatives"] {
            if members.and_then(|members| members.get(mark)).is_some() {
                actions
                    .push_str(&format!("  - target: {}\n    remove: true\n", quoted(&format!("{target}['{mark}']"))));
            }
        }
    }
    if actions.is_empty() {
        return None;
    }
    Some(format!(
        "# Written by `cargo xtask pull {}`: operations that the vendor's document has, with nothing in it that contradicts ours.\n\
         # Edits are lost. What contradicts is settled in openapi.yaml or in an overlay of its own.\n\
         overlay: 1.0.0\n\
         info: {{title: What the vendor's document confirms, version: {}}}\n\
         actions:\n{actions}",
        source.api,
        quoted(&source.date),
    ))
}

/// The JSONPath of an operation.
pub(super) fn target(path: &str, method: &str) -> String {
    format!("$.paths['{}'].{}", path.replace('\\', "\\\\").replace('\'', "\\'"), method.to_ascii_lowercase())
}

/// As YAML takes it in any place: JSON is YAML.
pub(super) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
