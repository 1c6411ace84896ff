use super::*;

/// The body of an operation with this content, and what was changed.
fn lowered(required: bool, content: Value) -> (Value, Value, Vec<Change>) {
    let mut document = json!({
        "paths": {"/a": {"post": {"operationId": "sendA", "requestBody": {"required": required, "content": content}}}},
        "components": {"schemas": {
            "Thing": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Upload": {"type": "object", "required": ["file"], "properties": {
                "file": {"type": "string", "format": "binary", "description": "It."},
                "more": {"type": "array", "items": {"type": "string", "format": "binary"}},
                "note": {"type": "string"}
            }}
        }}
    });
    let changes = run(&mut document);
    let mut again = document.clone();
    assert_eq!(run(&mut again), []);
    assert_eq!(again, document);
    let body = document["paths"]["/a"]["post"].get("requestBody").cloned().unwrap_or_default();
    (body, document, changes)
}

fn thing() -> Value {
    json!({"schema": {"$ref": "#/components/schemas/Thing"}})
}

/// The media type that is shown and the one that is sent.
fn types(content: Value) -> (String, String) {
    let (body, _, _) = lowered(true, content);
    let shown = body["content"].as_object().unwrap().keys().next().unwrap().clone();
    let sent = body["x-wire"]["media_type"].as_str().map_or_else(|| shown.clone(), str::to_owned);
    (shown, sent)
}

#[test]
fn json_is_preferred_over_its_cousins() {
    let (body, _, changes) = lowered(true, json!({"text/json": {"schema": {}}, "application/json": {"schema": {}}}));
    assert_eq!(body, json!({"required": true, "content": {"application/json": {"schema": {}}}}));
    assert_eq!(changes.len(), 1);
}

#[test]
fn a_body_without_a_schema_takes_any_json() {
    let (body, _, _) = lowered(true, json!({"application/json": {}}));
    assert_eq!(body["content"]["application/json"]["schema"], json!({}));
}

#[test]
fn a_shared_body_is_written_in_place() {
    let mut document = json!({
        "paths": {"/a": {"post": {"operationId": "a", "requestBody": {"$ref": "#/components/requestBodies/B"}}}},
        "components": {"requestBodies": {"B": {"required": true, "content": {"application/json": {"schema": {"type": "string"}}}}}}
    });
    run(&mut document);
    assert_eq!(document["paths"]["/a"]["post"]["requestBody"]["required"], true);
}

#[test]
fn an_optional_body_is_marked() {
    let (body, _, changes) = lowered(false, json!({"application/json": thing()}));
    assert_eq!(body["required"], true);
    assert_eq!(body["x-wire"]["optional"], true);
    assert!(changes.iter().all(|change| change.cost == Cost::Runtime));
}

#[test]
fn each_media_type_is_shown_as_one_that_the_generator_knows() {
    let text = json!({"schema": {"type": "string"}});
    let binary = json!({"schema": {"type": "string", "format": "binary"}});
    for (content, shown, sent) in [
        (json!({"application/vnd.x+json": thing()}), "application/json", "application/vnd.x+json"),
        (json!({"application/json; charset=utf-8": thing()}), "application/json", "application/json; charset=utf-8"),
        (json!({"*/*": thing()}), "application/json", "application/json"),
        (json!({"*/*": binary}), "application/octet-stream", "application/octet-stream"),
        (json!({"image/*": binary}), "application/octet-stream", "application/octet-stream"),
        (json!({"image/png": {}}), "application/octet-stream", "image/png"),
        (json!({"application/xml": thing()}), "application/octet-stream", "application/xml"),
        (json!({"text/csv": text}), "application/octet-stream", "text/csv"),
        (json!({"text/plain": text}), "text/plain", "text/plain"),
        (json!({"text/plain; charset=utf-8": text}), "text/plain", "text/plain; charset=utf-8"),
        (json!({"application/octet-stream": thing()}), "application/octet-stream", "application/octet-stream"),
        (
            json!({"application/x-www-form-urlencoded": thing()}),
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded",
        ),
        (json!({"multipart/form-data": thing()}), "application/json", "multipart/form-data"),
        (
            json!({"application/xml": thing(), "application/x-www-form-urlencoded": thing()}),
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded",
        ),
        (
            json!({"application/xml": thing(), "application/hal+json": thing()}),
            "application/json",
            "application/hal+json",
        ),
    ] {
        assert_eq!(types(content.clone()), (shown.to_owned(), sent.to_owned()), "{content}");
    }
}

#[test]
fn files_choose_multipart_over_a_plain_form_and_get_their_type() {
    let upload = json!({"schema": {"$ref": "#/components/schemas/Upload"}});
    let (body, document, _) =
        lowered(true, json!({"application/x-www-form-urlencoded": upload, "multipart/form-data": upload}));
    assert_eq!(body["x-wire"]["written"], "multipart");
    assert_eq!(body["content"]["application/json"]["schema"], json!({"$ref": "#/components/schemas/UploadForm"}));
    let form = &document["components"]["schemas"]["UploadForm"];
    let file =
        json!({"crate": "progenitor-client", "version": "*", "path": "progenitor_client::File", "parameters": []});
    assert_eq!(form["properties"]["file"], json!({"x-rust-type": file, "description": "It."}));
    assert_eq!(form["properties"]["more"]["items"], json!({"x-rust-type": file}));
    assert_eq!(document["components"]["schemas"]["Upload"]["properties"]["file"]["format"], "binary");
}

#[test]
fn the_encoding_of_a_form_is_kept_for_the_runtime() {
    let (body, _, _) = lowered(
        true,
        json!({"application/x-www-form-urlencoded": {
            "schema": {"$ref": "#/components/schemas/Thing"},
            "encoding": {
                "name": {"style": "deepObject", "explode": true}, "a": {"contentType": "application/json, text/plain"},
                "b": {"contentType": "image/*"}
            }
        }}),
    );
    assert_eq!(
        body["x-wire"],
        json!({
            "media_type": "application/x-www-form-urlencoded", "written": "form", "optional": false, "parts": [
                {"name": "name", "media_type": null, "style": "deepObject", "explode": true},
                {"name": "a", "media_type": "application/json", "style": null, "explode": true},
            ]
        })
    );
    assert!(body["content"]["application/json"].get("encoding").is_none());
}

#[test]
fn a_form_without_a_schema_takes_any_files() {
    let (body, _, _) = lowered(true, json!({"multipart/form-data": {}}));
    let schema = &body["content"]["application/json"]["schema"];
    assert_eq!(schema["additionalProperties"]["x-rust-type"]["path"], "progenitor_client::File");
}

#[test]
fn what_only_its_media_type_can_write_is_said_to_have_lost_its_type() {
    let (_, _, changes) = lowered(true, json!({"application/xml": thing()}));
    assert_eq!(changes.iter().map(|change| change.cost).collect::<Vec<_>>(), [Cost::Degraded]);
    let (_, _, changes) = lowered(true, json!({"application/xml": {}}));
    assert_eq!(changes.iter().map(|change| change.cost).collect::<Vec<_>>(), [Cost::Runtime]);
}

#[test]
fn a_body_without_a_media_type_is_none() {
    let (body, _, _) = lowered(true, json!({}));
    assert_eq!(body, Value::Null);
}
