//! Whole documents as generators write them, and documents of several files.

use std::path::Path;

use openapi_kit::convert::{self, Converted};
use openapi_kit::{effective, source};
use serde_json::Value;

use super::{assert_is_3_0, assert_is_indexed};

fn read(name: &str) -> Converted {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/convert").join(name);
    let document = source::read(&path).unwrap();
    let converted = convert::to_3_0(document.clone()).unwrap();
    assert_eq!(convert::to_3_0(document).unwrap(), converted, "the second time it is another");
    assert_is_3_0(&converted.document);
    assert_is_indexed(&converted.document);
    converted
}

fn shown(converted: &Converted) -> String {
    format!("{}\n{:#}", convert::summary(&converted.notes), converted.document)
}

#[test]
fn a_swagger_document_of_a_generator() {
    let converted = read("sessions-2.0.yaml");
    let session = "/paths/~1api~1v1~1Sessions~1{id}/get/operationId";
    assert_eq!(converted.document.pointer(session).and_then(Value::as_str), Some("ApiV1SessionsByIdGet"));
    insta::assert_snapshot!(shown(&converted));
}

#[test]
fn a_newer_document_of_a_generator() {
    insta::assert_snapshot!(shown(&read("sessions-3.1.yaml")));
}

#[test]
fn a_document_of_several_files_is_drawn_together_and_converted() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write(
        "openapi.yaml",
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /tree: {$ref: 'paths.yaml#/tree'}\n\
         webhooks:\n  grown: {$ref: 'paths.yaml#/grown'}\n",
    );
    write(
        "paths.yaml",
        "tree:\n  get:\n    operationId: getTree\n    responses:\n      '200':\n        description: ok\n        content:\n\
         \x20         application/json: {schema: {$ref: 'tree.yaml#/$defs/Tree', description: The root.}}\n\
         grown:\n  post:\n    requestBody: {content: {application/json: {schema: {$ref: 'tree.yaml#/$defs/Tree'}}}}\n\
         \x20   responses: {'200': {description: ok}}\n",
    );
    write(
        "tree.yaml",
        "$defs:\n  Tree:\n    type: [object, 'null']\n    properties:\n\
         \x20     children: {type: array, items: {$ref: '#/$defs/Tree'}}\n      name: {$ref: '#/$defs/Name'}\n\
         \x20 Name: {const: tree}\n",
    );
    let converted = effective::load(&folder.path().join("openapi.yaml")).unwrap();
    assert_is_3_0(&converted.document);
    assert_is_indexed(&converted.document);
    let tree = serde_json::json!({"$ref": "#/components/schemas/Tree"});
    let at = |pointer: &str| converted.document.pointer(pointer).unwrap();
    let answer = at("/paths/~1tree/get/responses/200/content/application~1json/schema");
    assert_eq!(answer, &serde_json::json!({"description": "The root.", "allOf": [tree]}));
    assert_eq!(at("/components/schemas/Tree/properties/children/items"), &tree);
    assert_eq!(at("/components/schemas/Tree/nullable"), true);
    assert_eq!(at("/components/schemas/Name/enum"), &serde_json::json!(["tree"]));
    assert_eq!(at("/x-webhooks/grown/payload"), &tree);
}

#[test]
fn an_error_names_the_file_the_place_and_the_mend() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("openapi.yaml");
    std::fs::write(&path, "swagger: '2.0'\npaths: {/a: {get: {parameters: [{in: query}]}}}\n").unwrap();
    let error = effective::load(&path).unwrap_err().to_string();
    assert!(error.contains("openapi.yaml: /paths/~1a/get/parameters/0: a parameter needs a `name`; add it"), "{error}");
}
