//! Refusals in the form of the API, with the reasons.

use mock_server::MockService;
use mock_server::{Api, MockServer};
use serde_json::{Value, json};

use crate::support::{get, open_parrot, post_json};

/// An API whose operations declare a 400 in several forms.
fn service() -> MockService {
    let operation = |id: &str, schema: Value| {
        let bad = json!({"description": "bad", "content": {"application/json": {"schema": schema}}});
        json!({"operationId": id, "parameters": [
            {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1}},
            {"name": "pin", "in": "query", "schema": {"type": "integer", "x-secret": true}},
        ], "responses": {"200": {"description": "ok"}, "400": bad}})
    };
    let map = json!({"$ref": "#/components/schemas/ErrorMap"});
    let message = json!({"type": "object", "properties": {"message": {"type": "string"}}});
    let details = json!({"type": "object", "properties": {
        "title": {"type": "string"}, "status": {"type": "integer"}, "detail": {"type": "string"},
        "errors": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
    }});
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Refusing", "version": "1"},
        "paths": {
            "/map": {"get": operation("getMap", map)},
            "/message": {"get": operation("getMessage", message)},
            "/details": {"get": operation("getDetails", details)},
            "/number": {"get": operation("getNumber", json!({"type": "integer"}))},
        },
        "components": {"schemas": {"ErrorMap": {"type": "object", "additionalProperties": {"type": "string"}}}},
    });
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("refusing.json");
    std::fs::write(&file, document.to_string()).unwrap();
    MockServer::builder().api_loaded(Api::open(&file).unwrap()).build().unwrap()
}

#[tokio::test]
async fn a_refusal_has_the_declared_form_and_names_the_reasons() {
    let service = service();
    let query = "limit=0&pin=hunter";
    let reply = get(&service, &format!("/refusing/map?{query}")).await;
    assert_eq!((reply.status, reply.error()), (400, Some("invalid-request")));
    assert_eq!(reply.header("content-type"), Some("application/json"));
    assert_eq!(reply.header("x-mock-operation"), Some("getMap"));
    assert_eq!(
        reply.json(),
        json!({"limit": "0 is less than 1", "pin": "[hidden] is not what the document describes"})
    );
    let reasons = "query/limit: 0 is less than 1; query/pin: [hidden] is not what the document describes";
    assert_eq!(reply.header("x-mock-reason"), Some(reasons));

    let reply = get(&service, &format!("/refusing/message?{query}")).await;
    assert_eq!(reply.json(), json!({"message": reasons}));

    let reply = get(&service, &format!("/refusing/details?{query}")).await;
    let errors = json!({"limit": ["0 is less than 1"], "pin": ["[hidden] is not what the document describes"]});
    assert_eq!(reply.json(), json!({"title": "Bad Request", "status": 400, "detail": reasons, "errors": errors}));
    assert!(!reply.text().contains("hunter"));
}

#[tokio::test]
async fn a_declared_form_that_cannot_tell_the_reasons_gives_way_to_a_problem() {
    let reply = get(&service(), "/refusing/number?limit=0").await;
    assert_eq!((reply.status, reply.header("content-type")), (400, Some("application/problem+json")));
    assert_eq!(reply.header("x-mock-reason"), Some("query/limit: 0 is less than 1"));
}

#[tokio::test]
async fn without_a_declared_form_the_answer_is_a_problem_with_the_same_header() {
    let reply = post_json(&open_parrot(), "/parrot/parrots", r#"{"name": ""}"#).await;
    assert_eq!((reply.status, reply.header("content-type")), (400, Some("application/problem+json")));
    assert!(reply.header("x-mock-reason").unwrap().starts_with("body/name: "));
}

#[tokio::test]
async fn a_refusal_is_in_the_list_of_requests_with_its_body() {
    let service = service();
    get(&service, "/refusing/message?limit=0").await;
    let request = &service.requests()[0];
    assert_eq!((request.status, request.mock_error.as_deref()), (400, Some("invalid-request")));
    assert_eq!(request.violations.len(), 1);
    assert!(String::from_utf8_lossy(&request.answer.body).contains("0 is less than 1"));
}
