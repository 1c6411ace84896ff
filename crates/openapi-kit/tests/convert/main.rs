//! Documents of other versions, brought down to OpenAPI 3.0.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod laws;
mod newer;
mod schemas;
mod swagger;
mod whole;

use openapi_kit::convert::{self, ConvertError, Converted, Cost};
use openapi_kit::index::OperationIndex;
use serde_json::{Value, json};

/// The converted document, which tools for OpenAPI 3.0 can read and a second conversion leaves alone.
fn converted(document: &Value) -> Converted {
    let converted = convert::to_3_0(document.clone()).unwrap();
    assert_is_3_0(&converted.document);
    converted
}

fn assert_is_3_0(document: &Value) {
    let read: Result<openapiv3::OpenAPI, _> = serde_json::from_str(&document.to_string());
    assert!(read.is_ok(), "{}: {document:#}", read.unwrap_err());
    assert!(document["openapi"] == "3.0.3", "{document:#}");
    let again = convert::to_3_0(document.clone()).unwrap();
    assert_eq!((&again.document, again.notes.len()), (document, 0));
}

fn assert_is_indexed(document: &Value) {
    OperationIndex::new(document).unwrap();
}

/// The dearest of what a conversion costs.
fn cost(converted: &Converted) -> Cost {
    converted.notes.iter().map(|note| note.cost).max().unwrap_or(Cost::Nothing)
}

/// The notes at one place.
fn notes_at<'c>(converted: &'c Converted, pointer: &str) -> Vec<(&'c str, Cost)> {
    converted.notes.iter().filter(|note| note.pointer == pointer).map(|note| (note.what, note.cost)).collect()
}

fn info() -> Value {
    json!({"title": "T", "version": "1"})
}

#[test]
fn a_document_of_3_0_passes_untouched() {
    // Whatever it holds, also what no version knows.
    let document =
        json!({"openapi": "3.0.1", "paths": [], "swagger": 3, "components": {"schemas": {"A b": {"const": 1}}}});
    let converted = convert::to_3_0(document.clone()).unwrap();
    assert_eq!(converted, Converted { document, notes: Vec::new() });
}

#[test]
fn a_version_written_as_a_number_is_understood() {
    assert_eq!(converted(&json!({"swagger": 2.0, "info": info(), "paths": {}})).document["openapi"], "3.0.3");
    assert_eq!(converted(&json!({"openapi": 3.1, "info": info(), "paths": {}})).document["openapi"], "3.0.3");
}

#[test]
fn another_version_is_refused_with_those_that_can_be_converted() {
    for (document, found) in [
        (json!({"swagger": "1.2"}), "swagger: 1.2"),
        (json!({"openapi": "3.01"}), "openapi: 3.01"),
        (json!({"info": {}}), "no version"),
        (json!(null), "no version"),
    ] {
        let error = convert::to_3_0(document).unwrap_err();
        assert_eq!(error, ConvertError::Version { found: found.to_owned() });
        assert!(error.to_string().contains("3.0.x, 3.1.x or 3.2.x"), "{error}");
    }
}

#[test]
fn a_part_of_the_wrong_shape_is_named_with_its_place() {
    let document = json!({"openapi": "3.1.0", "paths": {"/a": {"get": {"parameters": [{"schema": {"items": 7}}]}}}});
    let error = convert::to_3_0(document).unwrap_err();
    let pointer = "/paths/~1a/get/parameters/0/schema/items".to_owned();
    assert_eq!(error, ConvertError::Shape { pointer, expected: "a schema", found: "a number" });
}

#[test]
fn a_reference_that_leads_nowhere_is_named_with_its_place() {
    let document = json!({"swagger": "2.0", "paths": {}, "definitions": {"A": {"items": {"$ref": "#/definitions/B"}}}});
    let error = convert::to_3_0(document).unwrap_err();
    assert!(matches!(&error, ConvertError::Dangling { pointer, .. } if pointer == "/definitions/A/items"), "{error}");
}

#[test]
fn references_into_other_files_stay() {
    let document =
        json!({"swagger": "2.0", "info": info(), "paths": {}, "definitions": {"A": {"$ref": "b.yaml#/definitions/B"}}});
    assert_eq!(converted(&document).document["components"]["schemas"]["A"], json!({"$ref": "b.yaml#/definitions/B"}));
}

#[test]
fn empty_values_and_empty_lists_are_taken_for_what_belongs_there() {
    let document = json!({
        "swagger": "2.0", "info": info(), "definitions": {"A": {"type": "object", "properties": [], "items": null}, "B": null},
        "paths": {"/a": null, "/b": {"get": {"parameters": null, "responses": {"200": {"description": "ok", "headers": []}}}}},
    });
    let converted = converted(&document);
    let schemas = &converted.document["components"]["schemas"];
    assert_eq!(schemas, &json!({"A": {"type": "object", "properties": {}}, "B": {}}));
    assert_eq!(cost(&converted), Cost::Nothing);
}

#[test]
fn the_summary_tells_the_dearest_first() {
    let document = json!({"openapi": "3.1.0", "info": info(), "components": {"schemas": {
        "A": {"const": 1}, "B": {"const": 2}, "C": {"not-known": 1}, "D": {"type": "array", "contains": {}},
    }}});
    let summary = convert::summary(&converted(&document).notes);
    let lines: Vec<&str> = summary.lines().collect();
    assert!(lines[0].contains("not said any more") && lines[0].contains("/components/schemas/C"), "{summary}");
    assert!(lines[1].contains("allows more"), "{summary}");
    assert!(lines.iter().any(|line| line.starts_with("   2 x  `const`")), "{summary}");
}
