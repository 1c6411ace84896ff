//! The operation table of a client crate: what the generator forgets and the runtime needs.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use openapi_kit::index::StatusPattern;
use openapi_kit::{Evidence, Inference, Operation, OperationIndex};
use serde_json::Value;

use crate::casing::snake;
use crate::lower::wire::{mark, true_place};

/// What a table may name of the runtime, in the order of the alphabet.
const NAMES: [&str; 9] =
    ["Evidence", "Inference", "Operation", "Place", "Resend", "Style", "WireBody", "WireParameter", "WirePart"];

/// The source text of `operations.rs`, sorted by operationId: the operations of the lowered document, with what the
/// effective one says of them.
pub(crate) fn module(effective: &OperationIndex, lowered: &OperationIndex, document: &Value) -> String {
    let originals: BTreeMap<(&str, &str), &Operation> =
        effective.iter().map(|operation| ((operation.path.as_str(), operation.method.as_str()), operation)).collect();
    let mut rows: Vec<(&Operation, &Operation)> = lowered
        .iter()
        .map(|operation| {
            let (path, method) = true_place(document, operation);
            (originals.get(&(path, method.as_str())).copied().unwrap_or(operation), operation)
        })
        .collect();
    rows.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
    let mut table =
        String::from("/// Every operation of the document, sorted by id.\npub static OPERATIONS: &[Operation] = &[\n");
    for (original, lowered) in rows {
        table.push_str(&row(original, lowered, document));
    }
    table.push_str("];\n");
    // Imports that no row needs would be warned of.
    let is_used = |name: &&str| {
        *name == "Operation"
            || [format!(" {name}::"), format!("({name}::"), format!(" {name} {{"), format!("({name} {{")]
                .iter()
                .any(|use_| table.contains(use_.as_str()))
    };
    let mut names: Vec<&str> = NAMES.iter().copied().filter(is_used).collect();
    if table.contains("Written::") {
        names.push("Written");
    }
    format!("use progenitor_client::{{{}}};\n\n{table}", names.join(", "))
}

fn row(operation: &Operation, lowered: &Operation, document: &Value) -> String {
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
    member("rust_name", format!("{:?}", snake(&lowered.id)));
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
    let marks: Vec<String> = lowered
        .parameters
        .iter()
        .filter_map(|one| mark(document, &one.pointer).map(|mark| parameter(&one.name, mark)))
        .collect();
    if !marks.is_empty() {
        member("parameters", format!("&[\n{}        ]", marks.concat()));
    }
    if let Some(mark) = lowered.body.as_ref().and_then(|body| mark(document, &body.pointer)) {
        member("body", format!("Some({})", body(mark)));
    }
    out.push_str("        ..Operation::BLANK\n    },\n");
    out
}

/// One parameter that is not written the usual way.
fn parameter(given: &str, mark: &Value) -> String {
    let word = |key: &str| mark.get(key).and_then(Value::as_str).unwrap_or_default();
    let is = |key: &str| mark.get(key).and_then(Value::as_bool) == Some(true);
    let mut out = format!(
        "            WireParameter {{ given: {given:?}, name: {:?}, place: Place::{}, style: Style::{}, explode: {}",
        word("name"),
        capitalised(word("in")),
        capitalised(word("style")),
        is("explode"),
    );
    for key in ["reserved", "composite"].into_iter().filter(|key| is(key)) {
        let _ = write!(out, ", {key}: true");
    }
    out.push_str(", ..WireParameter::BLANK },\n");
    out
}

fn body(mark: &Value) -> String {
    let word = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut out = format!("WireBody {{ media_type: {:?}", word(mark, "media_type"));
    match word(mark, "written").as_str() {
        "form" => out.push_str(", written: Written::Form"),
        "multipart" => out.push_str(", written: Written::Multipart"),
        _ => {}
    }
    if mark.get("optional").and_then(Value::as_bool) == Some(true) {
        out.push_str(", optional: true");
    }
    let mut parts = String::new();
    for part in mark.get("parts").and_then(Value::as_array).into_iter().flatten() {
        let _ = write!(parts, "            WirePart {{ name: {:?}", word(part, "name"));
        if let Some(media_type) = part.get("media_type").and_then(Value::as_str) {
            let _ = write!(parts, ", media_type: Some({media_type:?})");
        }
        if let Some(style) = part.get("style").and_then(Value::as_str) {
            let _ = write!(parts, ", style: Some(Style::{})", capitalised(style));
        }
        if part.get("explode").and_then(Value::as_bool) == Some(false) {
            parts.push_str(", explode: false");
        }
        parts.push_str(", ..WirePart::BLANK },\n");
    }
    if !parts.is_empty() {
        let _ = write!(out, ", parts: &[\n{parts}        ]");
    }
    out.push_str(", ..WireBody::BLANK }");
    out
}

/// `DeepObject` of `deepObject`.
fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn table(document: &Value) -> String {
        let index = OperationIndex::new(document).unwrap();
        module(&index, &index, document)
    }

    #[test]
    fn a_row_tells_how_a_request_is_really_written() {
        let effective = json!({"paths": {"/a/{id}": {"options": {"operationId": "lookA", "responses": {}}}}});
        let document = json!({"paths": {"/a/{id-path}": {"get": {
            "operationId": "lookA2", "x-wire": {"path": "/a/{id}", "method": "options"}, "responses": {},
            "parameters": [
                {"name": "id-path", "in": "path", "required": true, "x-wire": {
                    "name": "id", "in": "path", "style": "matrix", "explode": true, "composite": true, "reserved": false}},
                {"name": "plain", "in": "query"},
            ],
            "requestBody": {"content": {}, "x-wire": {
                "media_type": "multipart/form-data", "written": "multipart", "optional": true, "parts": [
                    {"name": "a", "media_type": "image/png", "style": null, "explode": true},
                    {"name": "b", "media_type": null, "style": "deepObject", "explode": false}]}}
        }}}});
        let text =
            module(&OperationIndex::new(&effective).unwrap(), &OperationIndex::new(&document).unwrap(), &document);
        for line in [
            "use progenitor_client::{Evidence, Operation, Place, Style, WireBody, WireParameter, WirePart, Written};",
            "id: \"lookA\",",
            "rust_name: \"look_a2\",",
            "method: \"OPTIONS\",",
            "path: \"/a/{id}\",",
            "WireParameter { given: \"id-path\", name: \"id\", place: Place::Path, style: Style::Matrix, explode: true, composite: true, ..WireParameter::BLANK },",
            "body: Some(WireBody { media_type: \"multipart/form-data\", written: Written::Multipart, optional: true, parts: &[",
            "WirePart { name: \"a\", media_type: Some(\"image/png\"), ..WirePart::BLANK },",
            "WirePart { name: \"b\", style: Some(Style::DeepObject), explode: false, ..WirePart::BLANK },",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        assert!(!text.contains("plain"), "{text}");
    }

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
        let text = table(&document);
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
        let text = table(&document);
        assert!(text.starts_with("use progenitor_client::{Evidence, Operation};"), "{text}");
        assert!(!text.contains("resend") && !text.contains("retry_statuses"), "{text}");
    }
}
