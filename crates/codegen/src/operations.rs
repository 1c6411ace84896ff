//! The operation table of a client crate: what the generator forgets and the runtime needs.

use std::fmt::Write as _;

use openapi_kit::index::StatusPattern;
use openapi_kit::{Evidence, Inference, Operation, OperationIndex};

use crate::casing::snake;

/// The source text of `operations.rs`, sorted by operationId.
pub(crate) fn module(index: &OperationIndex) -> String {
    let mut rows: Vec<&Operation> = index.iter().collect();
    rows.sort_by(|a, b| a.id.cmp(&b.id));
    let mut out = String::from(
        "use progenitor_client::{Evidence, Inference, Operation, Resend};\n\n/// Every operation of the document, sorted by id.\npub static OPERATIONS: &[Operation] = &[\n",
    );
    for row in rows {
        out.push_str(&self::row(row));
    }
    out.push_str("];\n");
    // Imports that no row needs would be warned of.
    for (name, used_as) in [("Inference, ", "Inference::"), (", Resend", "Resend::")] {
        if !out.contains(used_as) {
            out = out.replacen(name, "", 1);
        }
    }
    out
}

fn row(operation: &Operation) -> String {
    let evidence = match operation.evidence {
        Evidence::Documented => "Documented",
        Evidence::Observed => "Observed",
        Evidence::Inferred => "Inferred",
    };
    let inference = operation.inference.map(|inference| match inference {
        Inference::Strong => "Strong",
        Inference::Medium => "Medium",
        Inference::Weak => "Weak",
    });
    let mut success: Vec<u16> = operation
        .successes()
        .filter_map(|response| match response.status {
            StatusPattern::Code(code) => Some(code),
            _ => None,
        })
        .collect();
    success.sort_unstable();
    let mut out = String::from("    Operation {\n");
    let mut member = |name: &str, value: String| {
        let _ = writeln!(out, "        {name}: {value},");
    };
    member("id", format!("{:?}", operation.id));
    member("rust_name", format!("{:?}", snake(&operation.id)));
    member("method", format!("{:?}", operation.method));
    member("path", format!("{:?}", operation.path));
    member("tag", format!("{:?}", operation.tag));
    member("evidence", format!("Evidence::{evidence}"));
    if let Some(inference) = inference {
        member("inference", format!("Some(Inference::{inference})"));
    }
    for (name, set) in [
        ("deprecated", operation.deprecated),
        ("authenticated", operation.authenticated),
        ("idempotent", operation.idempotent),
    ] {
        if set {
            member(name, "true".to_owned());
        }
    }
    if let Some(safe) = operation.resend {
        member("resend", format!("Resend::{}", if safe { "Safe" } else { "Never" }));
    }
    if !operation.retry_statuses.is_empty() {
        member("retry_statuses", format!("&{:?}", operation.retry_statuses));
    }
    member("success", format!("&{success:?}"));
    out.push_str("        ..Operation::BLANK\n    },\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_row_says_what_the_generator_forgets() {
        let document = json!({
            "security": [{"key": []}],
            "paths": {"/a": {"post": {
                "operationId": "listUsers", "tags": ["User"], "x-evidence": "inferred", "x-inference": "weak", "x-idempotent": true,
                "x-retry": "safe", "x-retry-statuses": [500, 423],
                "responses": {"201": {"description": "d"}, "200": {"description": "d"}, "400": {"description": "d"}}
            }}}
        });
        let text = module(&OperationIndex::new(&document).unwrap());
        for line in [
            "id: \"listUsers\",",
            "rust_name: \"list_users\",",
            "method: \"POST\",",
            "tag: \"User\",",
            "evidence: Evidence::Inferred,",
            "inference: Some(Inference::Weak),",
            "authenticated: true,",
            "idempotent: true,",
            "resend: Resend::Safe,",
            "retry_statuses: &[423, 500],",
            "success: &[200, 201],",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
    }

    #[test]
    fn a_row_does_not_repeat_what_its_method_says() {
        let document = json!({"paths": {"/a": {"get": {"operationId": "getA", "responses": {}}}}});
        let text = module(&OperationIndex::new(&document).unwrap());
        assert!(text.starts_with("use progenitor_client::{Evidence, Operation};"), "{text}");
        assert!(!text.contains("resend") && !text.contains("retry_statuses"), "{text}");
    }
}
