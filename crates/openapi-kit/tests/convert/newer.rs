//! What OpenAPI 3.1 and 3.2 say around the schemas.

use openapi_kit::convert::{self, ConvertError, Cost};
use serde_json::{Value, json};

use super::{converted, cost, info, notes_at};

fn document(members: Value) -> Value {
    let mut document = json!({"openapi": "3.1.0", "info": info()});
    document.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    document
}

#[test]
fn paths_may_be_absent() {
    let converted = converted(&document(json!({"components": {"schemas": {"A": {}}}})));
    assert_eq!((&converted.document["paths"], cost(&converted)), (&json!({}), Cost::Nothing));
}

#[test]
fn webhooks_become_events_with_a_payload() {
    let body = |schema: Value| json!({"content": {"application/json": {"schema": schema}}});
    let answers = json!({"200": {"description": "seen"}});
    let converted = converted(&document(json!({
        "webhooks": {
            "pet.made": {"post": {"summary": "A pet.", "requestBody": body(json!({"$ref": "#/components/schemas/Pet"})), "responses": answers}},
            "ping": {"post": {"requestBody": body(json!({"type": ["string", "null"]})), "responses": answers}},
            "pong": {"get": {"responses": answers}},
        },
        "components": {"schemas": {"Pet": {"type": "object"}}},
    })));
    let (events, schemas) = (&converted.document["x-webhooks"], &converted.document["components"]["schemas"]);
    assert_eq!(converted.document.get("webhooks"), None);
    assert_eq!(events["pet.made"]["payload"], json!({"$ref": "#/components/schemas/Pet"}));
    assert_eq!(events["pet.made"]["summary"], "A pet.");
    assert_eq!(events["pet.made"]["post"]["responses"], answers);
    assert_eq!(events["ping"]["payload"], json!({"$ref": "#/components/schemas/pingPayload"}));
    assert_eq!(schemas["pingPayload"], json!({"type": "string", "nullable": true}));
    assert_eq!(schemas["pongPayload"], json!({}));
    assert_eq!(notes_at(&converted, "/webhooks/pong").len(), 2);
}

#[test]
fn shared_path_items_are_written_where_they_are_used() {
    let get = |id: &str| json!({"get": {"operationId": id, "responses": {"200": {"description": "ok"}}}});
    let converted = converted(&document(json!({
        "paths": {"/a": {"$ref": "#/components/pathItems/A", "summary": "mine"}},
        "components": {"pathItems": {"A": {"$ref": "#/components/pathItems/B"}, "B": get("b"), "C": get("c")}},
    })));
    assert_eq!(converted.document["paths"]["/a"]["get"]["operationId"], "b");
    assert_eq!(converted.document["paths"]["/a"]["summary"], "mine");
    assert_eq!(converted.document["components"], json!({"x-pathItems": {"C": get("c")}}));
    assert_eq!(cost(&converted), Cost::Lost);
}

#[test]
fn path_items_that_lead_to_each_other_are_refused() {
    let error = convert::to_3_0(document(json!({
        "paths": {"/a": {"$ref": "#/components/pathItems/A"}},
        "components": {"pathItems": {"A": {"$ref": "#/components/pathItems/B"}, "B": {"$ref": "#/components/pathItems/A"}}},
    })))
    .unwrap_err();
    assert!(matches!(&error, ConvertError::Circle { pointer, .. } if pointer == "/paths/~1a"), "{error}");
}

#[test]
fn a_licence_is_named_by_its_page() {
    let mut document = document(json!({}));
    document["info"]["license"] = json!({"name": "MIT", "identifier": "MIT"});
    document["info"]["summary"] = json!("s");
    let info = &converted(&document).document["info"];
    let license = json!({"name": "MIT", "url": "https://spdx.org/licenses/MIT.html", "x-identifier": "MIT"});
    assert_eq!((&info["license"], &info["x-summary"]), (&license, &json!("s")));
}

#[test]
fn mutual_tls_leaves_the_requirements() {
    let converted = converted(&document(json!({
        "security": [{"tls": [], "key": []}],
        "components": {"securitySchemes": {"tls": {"type": "mutualTLS"}, "key": {"type": "apiKey", "name": "k", "in": "header"}}},
    })));
    assert_eq!(converted.document["security"], json!([{"key": []}]));
    assert_eq!(converted.document["components"]["x-securitySchemes"], json!({"tls": {"type": "mutualTLS"}}));
    assert_eq!(notes_at(&converted, "/components/securitySchemes/tls")[0].1, Cost::Lost);
}

#[test]
fn a_dialect_of_schemas_is_kept_unless_it_is_the_usual_one() {
    let other = converted(&document(json!({"jsonSchemaDialect": "https://example.com/mine"})));
    assert_eq!(
        (&other.document["x-jsonSchemaDialect"], cost(&other)),
        (&json!("https://example.com/mine"), Cost::Lost)
    );
    let usual = converted(&document(json!({"jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base"})));
    assert_eq!((usual.document.get("x-jsonSchemaDialect"), cost(&usual)), (None, Cost::Nothing));
}

#[test]
fn words_beside_references_are_kept_as_extensions() {
    let parameter = json!({"name": "p", "in": "query", "schema": {"type": ["string", "null"], "examples": ["a"]}});
    let converted = converted(&document(json!({
        "paths": {"/a": {"get": {"operationId": "a", "parameters": [{"$ref": "#/components/parameters/P", "description": "mine"}]}}},
        "components": {"parameters": {"P": parameter}},
    })));
    let get = &converted.document["paths"]["/a"]["get"];
    assert_eq!(get["parameters"], json!([{"$ref": "#/components/parameters/P", "x-description": "mine"}]));
    assert_eq!(get["responses"], json!({"default": {"description": ""}}));
    let schema = &converted.document["components"]["parameters"]["P"]["schema"];
    assert_eq!(schema, &json!({"type": "string", "nullable": true, "example": "a"}));
    assert_eq!(cost(&converted), Cost::Lost);
}

#[test]
fn raw_bytes_are_said_by_a_binary_string() {
    let answers = json!({"200": {"description": "ok", "content": {"image/png": {}, "application/json": {}}}});
    let out = converted(&document(json!({"paths": {"/a": {"get": {"operationId": "a", "responses": answers}}}})));
    let content = &out.document["paths"]["/a"]["get"]["responses"]["200"]["content"];
    let bytes = json!({"type": "string", "format": "binary"});
    assert_eq!(content, &json!({"image/png": {"schema": bytes}, "application/json": {}}));
}

#[test]
fn what_3_2_added_is_kept_aside() {
    let mut document = document(json!({
        "$self": "https://example.com/api", "tags": [{"name": "a", "kind": "nav"}], "servers": [{"url": "/", "name": "s"}],
        "paths": {"/a": {
            "query": {"operationId": "q"}, "additionalOperations": {"COPY": {"operationId": "c"}},
            "get": {
                "operationId": "a", "parameters": [{"name": "all", "in": "querystring", "content": {}}],
                "responses": {"200": {"summary": "s", "content": {
                    "application/jsonl": {"itemSchema": {"type": ["string", "null"]}},
                    "application/json": {"$ref": "#/components/mediaTypes/M"},
                }}},
            },
        }},
        "components": {"mediaTypes": {"M": {"schema": {"const": 1}}}},
    }));
    document["openapi"] = json!("3.2.0");
    let out = converted(&document).document;
    let item = &out["paths"]["/a"];
    assert_eq!(
        (&out["x-self"], &out["tags"][0]["x-kind"], &out["servers"][0]["x-name"]),
        (&json!("https://example.com/api"), &json!("nav"), &json!("s"))
    );
    assert_eq!(item["x-query"]["operationId"], "q");
    assert_eq!(item["x-additionalOperations"]["COPY"]["operationId"], "c");
    assert_eq!((&item["get"]["parameters"], &item["get"]["x-querystring"][0]["name"]), (&json!([]), &json!("all")));
    let answer = &item["get"]["responses"]["200"];
    assert_eq!((&answer["x-summary"], &answer["description"]), (&json!("s"), &json!("")));
    assert_eq!(answer["content"]["application/jsonl"]["x-itemSchema"], json!({"type": "string", "nullable": true}));
    assert_eq!(answer["content"]["application/json"]["schema"], json!({"type": "integer", "enum": [1]}));
    assert_eq!(out.get("components"), None);
}
