//! Requests that break the document.

use axum::body::Body;
use http::Request;

use crate::support::{FORM, LOGIN, get, open_parrot, parrot, post_json, send};

fn pointers(reply: &crate::support::Reply) -> Vec<String> {
    let errors = reply.json()["errors"].as_array().cloned().unwrap_or_default();
    errors
        .iter()
        .map(|error| format!("{}{}", error["in"].as_str().unwrap(), error["pointer"].as_str().unwrap()))
        .collect()
}

#[tokio::test]
async fn every_violation_is_named_with_its_pointer() {
    let body = r#"{"colour": "blue", "hatched": "2024-01-01", "words": ["a", 7], "extra": 1}"#;
    let reply = post_json(&open_parrot(), "/parrot/parrots", body).await;
    assert_eq!((reply.status, reply.error()), (400, Some("invalid-request")));
    insta::assert_snapshot!(reply.text(), @r#"
    {
      "type": "urn:mock-server:invalid-request",
      "title": "The request breaks the API's document",
      "status": 400,
      "detail": "5 things are wrong; the first: body/colour: \"blue\" is none of \"red\", \"green\", \"grey\"",
      "operationId": "createParrot",
      "errors": [
        {
          "pointer": "/colour",
          "in": "body",
          "message": "\"blue\" is none of \"red\", \"green\", \"grey\""
        },
        {
          "pointer": "/hatched",
          "in": "body",
          "message": "\"2024-01-01\" is not a valid date-time"
        },
        {
          "pointer": "/words/1",
          "in": "body",
          "message": "7 is not a string"
        },
        {
          "pointer": "/extra",
          "in": "body",
          "message": "is not a known member"
        },
        {
          "pointer": "/name",
          "in": "body",
          "message": "is required"
        }
      ]
    }
    "#);
}

#[tokio::test]
async fn parameters_are_read_by_the_type_of_their_schema() {
    let service = open_parrot();
    assert_eq!(
        get(&service, "/parrot/parrots?limit=5&colour=red&colour=green&Hatched.Min=2020-06-10").await.status,
        200
    );
    assert_eq!(pointers(&get(&service, "/parrot/parrots?limit=0").await), ["query/limit"]);
    assert_eq!(pointers(&get(&service, "/parrot/parrots?LIMIT=x").await), ["query/limit"]);
    assert_eq!(pointers(&get(&service, "/parrot/parrots?colour=red&colour=blue").await), ["query/colour/1"]);
    assert_eq!(pointers(&get(&service, "/parrot/parrots?Hatched.Min=soon").await), ["query/Hatched.Min"]);
    assert_eq!(pointers(&get(&service, "/parrot/parrots/x").await), ["path/id"]);
    assert_eq!(pointers(&get(&service, "/parrot/parrots/3000000000").await), ["path/id"]);
    let reply = send(&service, Request::get("/parrot/parrots").header("X-Flock", "many"), Body::empty()).await;
    assert_eq!(pointers(&reply), ["header/X-Flock"]);
}

#[tokio::test]
async fn a_missing_parameter_or_body_is_named() {
    let service = open_parrot();
    let reply = send(&service, Request::put("/parrot/parrots/1"), Body::empty()).await;
    assert_eq!(pointers(&reply), ["query/word"]);
    let reply = send(&service, Request::post("/parrot/parrots"), Body::empty()).await;
    assert_eq!(
        (pointers(&reply), reply.json()["detail"].as_str()),
        (vec!["body".to_owned()], Some("body: a body is required"))
    );
}

#[tokio::test]
async fn unknown_query_values_are_refused_only_when_strict() {
    assert_eq!(get(&open_parrot(), "/parrot/parrots?page=1").await.status, 200);
    let strict = parrot().auth(false).strict(true).build().unwrap();
    assert_eq!(pointers(&get(&strict, "/parrot/parrots?page=1").await), ["query/page"]);
    assert_eq!(get(&strict, "/parrot/parrots?limit=1").await.status, 200);
}

#[tokio::test]
async fn an_unknown_content_type_is_refused_with_those_there_are() {
    let service = open_parrot();
    let request = Request::post("/parrot/parrots").header("content-type", "text/plain");
    let reply = send(&service, request, r#"{"name": "Kea"}"#).await;
    assert_eq!((reply.status, reply.error()), (415, Some("unsupported-content-type")));
    let detail = reply.json()["detail"].clone();
    assert_eq!(detail, "header/content-type: the operation does not take `text/plain`, it takes `application/json`");
    let reply = send(&service, Request::post("/parrot/parrots"), r#"{"name": "Kea"}"#).await;
    assert_eq!((reply.status, pointers(&reply)), (415, vec!["header/content-type".to_owned()]));
}

#[tokio::test]
async fn broken_json_is_refused_with_its_place() {
    let service = open_parrot();
    let reply = post_json(&service, "/parrot/parrots", "{\"name\":\n}").await;
    assert_eq!(reply.status, 400);
    assert_eq!(reply.json()["detail"], "body: not JSON: expected value at line 2 column 1");
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let reply = post_json(&service, "/parrot/parrots", &deep).await;
    assert_eq!(
        (reply.status, reply.json()["detail"].as_str()),
        (400, Some("body: not JSON: recursion limit exceeded at line 1 column 128"))
    );
    let request = Request::post("/parrot/parrots").header("content-type", "application/json");
    let reply = send(&service, request, &b"{\"name\": \"\xff\"}"[..]).await;
    assert_eq!((reply.status, reply.error()), (400, Some("invalid-request")));
}

#[tokio::test]
async fn values_of_secrets_are_not_repeated() {
    let service = open_parrot();
    let reply = get(&service, "/parrot/parrots?nestKey=HUNTER").await;
    assert_eq!(reply.status, 400);
    assert!(!reply.text().contains("HUNTER"), "{}", reply.text());
    let reply = post_json(&service, "/parrot/parrots", r#"{"name": "a", "pin": 987654}"#).await;
    assert_eq!(pointers(&reply), ["body/pin"]);
    assert!(!reply.text().contains("987654"), "{}", reply.text());
}

#[tokio::test]
async fn at_most_a_hundred_violations_are_listed() {
    let words = vec!["7"; 500].join(",");
    let reply = post_json(&open_parrot(), "/parrot/parrots", &format!(r#"{{"name": "a", "words": [{words}]}}"#)).await;
    assert_eq!(pointers(&reply).len(), 100);
    let colours = "&colour=blue".repeat(150);
    let reply = get(&open_parrot(), &format!("/parrot/parrots?limit=x{colours}")).await;
    assert_eq!(pointers(&reply).len(), 100);
}

#[tokio::test]
async fn a_form_is_held_against_its_schema() {
    let service = open_parrot();
    let request = || Request::post("/parrot/login/token").header("content-type", FORM);
    assert_eq!(send(&service, request(), LOGIN).await.status, 200);
    let api = mock_server::Api::open(&crate::support::data("parrot")).unwrap();
    let mut example = api.fixture("login", "ok").unwrap().example_request.clone().unwrap();
    assert!(api.contract().check_example("login", &example).is_empty());
    example.body.as_mut().unwrap().as_object_mut().unwrap().remove("client_id");
    assert_eq!(api.contract().check_example("login", &example)[0].to_string(), "body/client_id: is required");
}

#[test]
fn an_answer_is_held_against_the_document() {
    let api = mock_server::Api::open(&crate::support::data("parrot")).unwrap();
    let check = |operation, status, content_type, body: &str| {
        let violations = api.contract().check_answer(operation, status, content_type, body.as_bytes());
        violations.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
    };
    assert_eq!(
        check("getParrot", 200, "application/json; charset=utf-8", r#"{"id": 1, "name": "a", "new": true}"#),
        ""
    );
    assert_eq!(check("getParrot", 404, "", ""), "");
    assert_eq!(check("getFeather", 200, "image/png", "\u{1}"), "");
    assert_eq!(
        check("getParrot", 200, "application/json", r#"{"id": "1"}"#),
        "body/name: is required; body/id: \"1\" is not an integer"
    );
    assert_eq!(
        check("getParrot", 200, "text/html", "<p>"),
        "header/content-type: `text/html` is not described; the document has `application/json`"
    );
    assert_eq!(
        check("getParrot", 404, "application/json", "{}"),
        "body: the document describes no body for status 404"
    );
    assert_eq!(check("getParrot", 500, "", ""), "status: 500 is not described; the document has 200, 404");
    assert_eq!(
        check("getParrot", 200, "application/json", "{"),
        "body: not JSON: EOF while parsing an object at line 1 column 1"
    );
    assert_eq!(check("getParot", 200, "", ""), "status: the document has no operation `getParot`");
}
