//! One rule of Swagger 2.0 after the other.

use openapi_kit::convert::{self, ConvertError, Cost};
use serde_json::{Value, json};

use super::{converted, cost, info, notes_at};

/// A document of one operation, `POST /a`.
fn operation(operation: Value) -> Value {
    let mut operation = operation;
    operation["operationId"] = json!("a");
    if operation.get("responses").is_none() {
        operation["responses"] = json!({"200": {"description": "ok"}});
    }
    json!({"swagger": "2.0", "info": info(), "paths": {"/a": {"post": operation}}})
}

/// That operation, converted, with the price.
fn post(before: Value) -> (Value, Cost) {
    let converted = converted(&operation(before));
    (converted.document["paths"]["/a"]["post"].clone(), cost(&converted))
}

#[test]
fn a_body_is_written_once_for_each_media_type() {
    let (operation, cost) = post(json!({
        "consumes": ["application/json", "text/json"],
        "parameters": [{"in": "body", "name": "pet", "required": true, "description": "d", "x-order": 1, "schema": {"type": "string"}}],
    }));
    assert_eq!(
        operation["requestBody"],
        json!({
            "description": "d", "required": true, "x-order": 1, "x-body-name": "pet",
            "content": {
                "application/json": {"schema": {"type": "string"}}, "text/json": {"schema": {"type": "string"}},
            },
        })
    );
    assert_eq!((operation.get("parameters"), operation.get("consumes"), cost), (None, None, Cost::Nothing));
}

#[test]
fn media_types_of_the_document_count_where_the_operation_has_none() {
    let mut document = operation(json!({"parameters": [{"in": "body", "name": "b", "schema": {}}],
        "responses": {"200": {"description": "ok", "schema": {"type": "object"}}}}));
    document["consumes"] = json!(["application/xml"]);
    document["produces"] = json!(["text/csv"]);
    let document = converted(&document).document;
    let operation = &document["paths"]["/a"]["post"];
    assert!(operation["requestBody"]["content"]["application/xml"].is_object());
    assert!(operation["responses"]["200"]["content"]["text/csv"]["schema"].is_object());
    assert_eq!((document.get("consumes"), document.get("produces")), (None, None));
}

#[test]
fn a_form_with_a_file_is_multipart() {
    let (operation, cost) = post(json!({
        "consumes": ["multipart/form-data"],
        "parameters": [
            {"in": "formData", "name": "file", "type": "file", "required": true, "description": "the bytes"},
            {"in": "formData", "name": "note", "type": "string", "maxLength": 9, "x-label": "N"},
        ],
    }));
    assert_eq!(
        operation["requestBody"],
        json!({"required": true, "content": {"multipart/form-data": {"schema": {
            "type": "object", "required": ["file"],
            "properties": {
                "file": {"type": "string", "format": "binary", "description": "the bytes"},
                "note": {"type": "string", "maxLength": 9, "x-label": "N"},
            },
        }}}})
    );
    assert_eq!(cost, Cost::Nothing);
}

#[test]
fn lists_in_a_form_say_how_they_are_written() {
    let list = |name: &str, format: &str| json!({"in": "formData", "name": name, "type": "array", "items": {"type": "string"}, "collectionFormat": format});
    let (operation, cost) = post(json!({"parameters": [list("a", "csv"), list("b", "multi"), list("c", "pipes")]}));
    let media = &operation["requestBody"]["content"]["application/x-www-form-urlencoded"];
    assert_eq!(
        media["encoding"],
        json!({
            "a": {"style": "form", "explode": false}, "b": {"style": "form", "explode": true},
            "c": {"style": "pipeDelimited", "explode": false},
        })
    );
    assert_eq!(cost, Cost::Nothing);
    let (operation, cost) = post(json!({"consumes": ["multipart/form-data"], "parameters": [list("a", "csv")]}));
    let property = &operation["requestBody"]["content"]["multipart/form-data"]["schema"]["properties"]["a"];
    assert_eq!((&property["x-collectionFormat"], cost), (&json!("csv"), Cost::Lost));
}

#[test]
fn each_collection_format_becomes_a_style_or_is_listed() {
    let cases = [
        ("query", Some("csv"), json!(["form", false, null]), Cost::Nothing),
        ("query", None, json!(["form", false, null]), Cost::Nothing),
        ("query", Some("multi"), json!(["form", true, null]), Cost::Nothing),
        ("query", Some("ssv"), json!(["spaceDelimited", false, null]), Cost::Nothing),
        ("query", Some("pipes"), json!(["pipeDelimited", false, null]), Cost::Nothing),
        ("query", Some("tsv"), json!(["form", false, "tsv"]), Cost::Lost),
        ("path", Some("csv"), json!(["simple", false, null]), Cost::Nothing),
        ("path", Some("pipes"), json!([null, null, "pipes"]), Cost::Lost),
        ("header", Some("csv"), json!(["simple", false, null]), Cost::Nothing),
        ("header", Some("multi"), json!([null, null, "multi"]), Cost::Lost),
    ];
    for (place, format, expected, price) in cases {
        let mut parameter = json!({"in": place, "name": "p", "required": true, "type": "array", "items": {"type": "integer"}, "maxItems": 3});
        if let Some(format) = format {
            parameter["collectionFormat"] = json!(format);
        }
        let (operation, cost) = post(json!({"parameters": [parameter]}));
        let parameter = &operation["parameters"][0];
        let said = json!([parameter["style"], parameter["explode"], parameter["x-collectionFormat"]]);
        assert_eq!((said, cost), (expected, price), "{place} {format:?}");
        assert_eq!(parameter["schema"], json!({"type": "array", "items": {"type": "integer"}, "maxItems": 3}));
    }
}

#[test]
fn a_plain_parameter_gets_a_schema_and_keeps_its_words() {
    let (operation, cost) = post(json!({"parameters": [{
        "in": "query", "name": "state", "type": "string", "enum": ["a"], "default": "a", "description": "d",
        "allowEmptyValue": true, "x-nullable": true, "x-note": 1,
    }]}));
    assert_eq!(
        operation["parameters"][0],
        json!({
            "in": "query", "name": "state", "description": "d", "allowEmptyValue": true, "x-note": 1,
            "schema": {"type": "string", "enum": ["a"], "default": "a", "nullable": true},
        })
    );
    assert_eq!(cost, Cost::Nothing);
}

#[test]
fn a_parameter_without_a_place_is_refused_with_the_mend() {
    let document = operation(json!({"parameters": [{"name": "a", "in": "matrix", "type": "string"}]}));
    let error = convert::to_3_0(document).unwrap_err();
    assert!(
        matches!(&error, ConvertError::Invalid { pointer, .. } if pointer == "/paths/~1a/post/parameters/0"),
        "{error}"
    );
    assert!(error.to_string().contains("formData"), "{error}");
}

#[test]
fn a_response_has_its_media_types_examples_and_headers() {
    let (operation, cost) = post(json!({"produces": ["application/json"], "responses": {"200": {
        "description": "ok", "schema": {"type": "object"}, "x-note": 1,
        "examples": {"application/json": {"a": 1}, "text/plain": "a"},
        "headers": {"X-Tags": {"type": "array", "items": {"type": "string"}, "collectionFormat": "csv", "description": "h"}},
    }}}));
    assert_eq!(
        operation["responses"]["200"],
        json!({
            "description": "ok", "x-note": 1,
            "headers": {"X-Tags": {
                "description": "h", "style": "simple", "explode": false,
                "schema": {"type": "array", "items": {"type": "string"}},
            }},
            "content": {
                "application/json": {"schema": {"type": "object"}, "example": {"a": 1}},
                "text/plain": {"schema": {"type": "object"}, "example": "a"},
            },
        })
    );
    assert_eq!(cost, Cost::Nothing);
}

#[test]
fn a_file_in_an_answer_is_bytes() {
    let (operation, cost) = post(json!({"responses": {"200": {"description": "ok", "schema": {"type": "file"}}}}));
    let content = &operation["responses"]["200"]["content"];
    assert_eq!(content, &json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}));
    assert_eq!(cost, Cost::Nothing);
}

#[test]
fn shared_parts_become_components_and_references_follow() {
    let document = json!({
        "swagger": "2.0", "info": info(), "produces": ["application/json"],
        "paths": {"/a": {
            "parameters": [{"$ref": "#/parameters/Page"}, {"$ref": "#/parameters/Body"}],
            "put": {"operationId": "put", "responses": {"200": {"$ref": "#/responses/Found"}}},
            "get": {"operationId": "get", "produces": ["text/csv"], "responses": {"200": {"$ref": "#/responses/Found"}}},
        }},
        "parameters": {
            "Page": {"in": "query", "name": "page", "type": "integer"},
            "Body": {"in": "body", "name": "b", "schema": {"$ref": "#/definitions/List«Pet»"}},
        },
        "responses": {"Found": {"description": "ok", "schema": {"$ref": "#/definitions/List«Pet»"}}},
        "definitions": {"List«Pet»": {"type": "array", "items": {"$ref": "#/definitions/Pet"}}, "Pet": {"type": "string"}},
    });
    let converted = converted(&document);
    let pets = json!({"$ref": "#/components/schemas/List_Pet"});
    let (components, item) = (&converted.document["components"], &converted.document["paths"]["/a"]);
    assert_eq!(components["schemas"]["List_Pet"]["items"], json!({"$ref": "#/components/schemas/Pet"}));
    assert_eq!(item["parameters"], json!([{"$ref": "#/components/parameters/Page"}]));
    assert_eq!(components["parameters"].as_object().unwrap().len(), 1);
    assert_eq!(item["put"]["requestBody"]["content"]["application/json"]["schema"], pets);
    assert_eq!(item["put"]["responses"]["200"], json!({"$ref": "#/components/responses/Found"}));
    // A shared response speaks of the media types of the document, which are not those of this operation.
    assert_eq!(item["get"]["responses"]["200"]["content"], json!({"text/csv": {"schema": pets}}));
    assert_eq!(cost(&converted), Cost::Nothing);
    assert_eq!(notes_at(&converted, "/definitions/List«Pet»").len(), 1);
}

#[test]
fn host_path_and_schemes_become_servers() {
    let cases = [
        (
            json!({"host": "a.com", "basePath": "/v1/", "schemes": ["https", "wss"]}),
            json!(["https://a.com/v1", "wss://a.com/v1"]),
        ),
        (json!({"host": "a.com:80"}), json!(["//a.com:80"])),
        (json!({"basePath": "v1"}), json!(["/v1"])),
        (json!({"host": "http://a.com/", "basePath": "/"}), json!(["http://a.com"])),
        (json!({}), json!([])),
    ];
    for (address, expected) in cases {
        let mut document = json!({"swagger": "2.0", "info": info(), "paths": {}});
        document.as_object_mut().unwrap().extend(address.as_object().unwrap().clone());
        let out = converted(&document).document;
        let servers = out.get("servers").and_then(Value::as_array);
        let urls: Vec<&Value> = servers.into_iter().flatten().map(|server| &server["url"]).collect();
        assert_eq!(json!(urls), expected, "{address}");
        assert!(["host", "basePath", "schemes"].iter().all(|key| out.get(key).is_none()));
    }
}

#[test]
fn an_operation_with_schemes_of_its_own_has_its_own_servers() {
    let mut document = operation(json!({"schemes": ["ws"]}));
    document["host"] = json!("a.com");
    document["schemes"] = json!(["https"]);
    assert_eq!(converted(&document).document["paths"]["/a"]["post"]["servers"], json!([{"url": "ws://a.com"}]));
}

#[test]
fn each_kind_of_security_is_translated() {
    let oauth = |flow: &str| json!({"type": "oauth2", "flow": flow, "authorizationUrl": "https://a", "tokenUrl": "https://t", "scopes": {"r": "read"}, "x-a": 1});
    let flow = |name: &str, flow: Value| json!({"type": "oauth2", "x-a": 1, "flows": {name: flow}});
    let both = json!({"authorizationUrl": "https://a", "tokenUrl": "https://t", "scopes": {"r": "read"}});
    let cases = [
        (json!({"type": "basic", "description": "d"}), json!({"type": "http", "description": "d", "scheme": "basic"})),
        (json!({"type": "apiKey", "name": "k", "in": "query"}), json!({"type": "apiKey", "name": "k", "in": "query"})),
        (oauth("implicit"), flow("implicit", both.clone())),
        (oauth("password"), flow("password", both.clone())),
        (oauth("application"), flow("clientCredentials", both.clone())),
        (oauth("accessCode"), flow("authorizationCode", both)),
    ];
    for (before, after) in cases {
        let document = json!({
            "swagger": "2.0", "info": info(), "paths": {}, "security": [{"my scheme": ["r"]}],
            "securityDefinitions": {"my scheme": before},
        });
        let converted = converted(&document);
        assert_eq!(converted.document["components"]["securitySchemes"]["my_scheme"], after);
        assert_eq!(converted.document["security"], json!([{"my_scheme": ["r"]}]));
        assert_eq!(cost(&converted), Cost::Nothing);
    }
}

#[test]
fn a_discriminator_lists_what_extends_its_schema() {
    let extends = |base: &str| json!({"allOf": [{"$ref": format!("#/definitions/{base}")}, {"type": "object"}]});
    let mut named = extends("Pet");
    named["x-ms-discriminator-value"] = json!("#cat");
    let document = json!({"swagger": "2.0", "info": info(), "paths": {}, "definitions": {
        "Pet": {"type": "object", "discriminator": "kind", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
        "Cat": named, "Big Dog": extends("Dog"), "Dog": extends("Pet"),
    }});
    let converted = converted(&document);
    assert_eq!(
        converted.document["components"]["schemas"]["Pet"]["discriminator"],
        json!({"propertyName": "kind", "mapping": {
            "#cat": "#/components/schemas/Cat", "Big Dog": "#/components/schemas/Big_Dog", "Dog": "#/components/schemas/Dog",
        }})
    );
    assert_eq!(cost(&converted), Cost::Nothing);
}

#[test]
fn habits_of_real_documents_are_understood() {
    let document = json!({"swagger": "2.0", "info": info(), "paths": {}, "definitions": {
        "A": {
            "type": "object",
            "properties": {
                "a": {"type": "string", "required": true, "x-nullable": true},
                "b": {"$ref": "B", "x-nullable": true},
                "c": {"type": "Integer", "readOnly": true},
                "d": {"type": "file"},
            },
        },
        "B": {"type": "array"},
    }});
    let converted = converted(&document);
    assert_eq!(
        converted.document["components"]["schemas"],
        json!({
            "A": {
                "type": "object", "required": ["a"],
                "properties": {
                    "a": {"type": "string", "nullable": true},
                    "b": {"nullable": true, "allOf": [{"$ref": "#/components/schemas/B"}]},
                    "c": {"type": "integer", "readOnly": true},
                    "d": {"type": "string", "format": "binary"},
                },
            },
            "B": {"type": "array", "items": {}},
        })
    );
    assert_eq!(cost(&converted), Cost::Nothing);
}

#[test]
fn nothing_that_cannot_be_said_goes_without_a_note() {
    let document = json!({
        "swagger": "2.0", "info": info(), "schemes": ["https"], "custom": 1,
        "security": [{"odd": [], "key": []}],
        "securityDefinitions": {"odd": {"type": "hawk"}, "key": {"type": "apiKey", "name": "k", "in": "header"}},
        "paths": {"/a": {"post": {"operationId": "a", "responses": {}, "parameters": [
            {"in": "body", "name": "b", "schema": {}}, {"in": "formData", "name": "f", "type": "string"},
            {"in": "header", "name": "Authorization", "type": "string"},
        ]}}},
    });
    let converted = converted(&document);
    let lost: Vec<&str> =
        converted.notes.iter().filter(|note| note.cost == Cost::Lost).map(|note| note.pointer.as_str()).collect();
    let at = "/paths/~1a/post";
    assert_eq!(lost, ["/schemes", "/securityDefinitions/odd", "/custom", &format!("{at}/parameters/2"), at]);
    assert_eq!(converted.document["security"], json!([{"key": []}]));
    assert_eq!(converted.document["x-schemes"], json!(["https"]));
    assert_eq!(converted.document["components"]["x-securitySchemes"]["odd"]["type"], "hawk");
    assert_eq!(converted.document["paths"]["/a"]["post"]["requestBody"]["x-formData"][0]["name"], "f");
}
