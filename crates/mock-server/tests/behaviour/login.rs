//! Logging in, and what happens with the wrong token.

use std::time::Duration;

use axum::body::Body;
use http::Request;
use mock_server::{MockServer, MockService};
use serde_json::json;

use crate::support::{FORM, LOGIN, Reply, data, get, log_in, parrot, post_json, send, token};

async fn with_token(service: &MockService, value: &str) -> Reply {
    send(service, Request::get("/parrot/parrots").header("authorization", value), Body::empty()).await
}

fn keyed() -> MockService {
    MockServer::builder().api_dir(data("keyed")).build().unwrap()
}

async fn keyed_token(service: &MockService) -> String {
    let reply = post_json(service, "/keyed/login", r#"{"appId": "demo-app", "appSecret": "demo-secret"}"#).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.json()["authToken"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_token_opens_protected_operations() {
    let service = parrot().build().unwrap();
    let token = token(&service).await;
    assert_eq!(with_token(&service, &format!("Bearer {token}")).await.status, 200);
    assert_eq!(with_token(&service, &format!("bearer {token}")).await.status, 200, "the word's case does not matter");
}

#[tokio::test]
async fn the_answer_of_a_login_is_the_fixture_with_a_new_token_each_time() {
    let service = parrot().token_lifetime(Duration::from_secs(90)).build().unwrap();
    let (one, two) = (log_in(&service, LOGIN).await, log_in(&service, LOGIN).await);
    assert_eq!((one.fixture(), one.header("x-mock-operation")), (Some("ok"), Some("login")));
    assert_eq!((&one.json()["token_type"], &one.json()["expires_in"]), (&json!("Bearer"), &json!(90)));
    assert_ne!(one.json()["access_token"], two.json()["access_token"]);
    let api = mock_server::Api::open(&data("parrot")).unwrap();
    assert_eq!(api.contract().check_answer("login", 200, "application/json", &one.body), []);
}

#[tokio::test]
async fn a_missing_token_is_refused_as_the_manifest_says() {
    let reply = get(&parrot().build().unwrap(), "/parrot/parrots").await;
    assert_eq!((reply.status, reply.error(), reply.body.len()), (401, Some("missing-token"), 0));
    assert_eq!(reply.header("x-mock-reason"), Some("the `authorization` header is missing; log in with `login` first"));
    assert_eq!(reply.header("content-type"), None, "a refusal without a body has no content type");
    assert_eq!(reply.header("x-mock-operation"), Some("listParrots"));
}

#[tokio::test]
async fn a_token_that_was_not_given_out_or_has_the_wrong_word_is_refused() {
    let service = parrot().build().unwrap();
    let token = token(&service).await;
    for value in
        ["Bearer other".to_owned(), format!("Basic {token}"), token.clone(), "Bearer".to_owned(), String::new()]
    {
        assert_eq!(with_token(&service, &value).await.error(), Some("wrong-token"), "{value}");
    }
    let request = Request::get("/parrot/parrots")
        .header("authorization", format!("Bearer {token}"))
        .header("authorization", "Bearer x");
    assert_eq!(send(&service, request, Body::empty()).await.error(), Some("wrong-token"), "two headers");
}

#[tokio::test]
async fn a_token_expires_by_the_clock_of_the_mock() {
    let service = parrot().token_lifetime(Duration::from_secs(60)).build().unwrap();
    let token = format!("Bearer {}", token(&service).await);
    service.clock().advance(Duration::from_secs(55));
    assert_eq!(with_token(&service, &token).await.status, 200);
    service.clock().advance(Duration::from_secs(5));
    let reply = with_token(&service, &token).await;
    assert_eq!((reply.status, reply.error()), (401, Some("expired-token")));
}

#[tokio::test]
async fn a_token_comes_before_the_check_of_the_request() {
    let reply = get(&parrot().build().unwrap(), "/parrot/parrots?limit=x").await;
    assert_eq!(reply.error(), Some("missing-token"));
}

#[tokio::test]
async fn a_bad_login_is_refused_by_its_kind() {
    let service = parrot().build().unwrap();
    let cases = [
        ("grant_type=client_credentials&client_id=demo-client&client_secret=no", "wrong-credentials", "invalid_client"),
        (
            "grant_type=client_credentials&client_id=nobody&client_secret=demo-secret",
            "wrong-credentials",
            "invalid_client",
        ),
        (
            "grant_type=password&client_id=demo-client&client_secret=demo-secret",
            "unknown-grant",
            "unsupported_grant_type",
        ),
        ("client_id=demo-client&client_secret=demo-secret", "malformed-login", "invalid_request"),
        ("grant_type=client_credentials&client_id=demo-client", "malformed-login", "invalid_request"),
        (
            "grant_type=client_credentials&client_id=demo-client&client_secret=a&client_secret=b",
            "malformed-login",
            "invalid_request",
        ),
        ("", "malformed-login", "invalid_request"),
    ];
    for (form, kind, error) in cases {
        let reply = log_in(&service, form).await;
        assert_eq!((reply.status, reply.error(), reply.json()), (400, Some(kind), json!({"error": error})), "{form}");
        assert!(!reply.header("x-mock-reason").unwrap().contains("demo-secret"));
    }
    let request = Request::post("/parrot/login/token").header("content-type", "application/json");
    let reply = send(&service, request, r#"{"grant_type": "client_credentials"}"#).await;
    let reason = "the body must be of type application/x-www-form-urlencoded, not `application/json`";
    assert_eq!((reply.error(), reply.header("x-mock-reason")), (Some("malformed-login"), Some(reason)));
}

#[tokio::test]
async fn a_login_can_be_asked_for_another_answer() {
    let request = Request::post("/parrot/login/token").header("content-type", FORM).header("prefer", "code=400");
    let reply = send(&parrot().build().unwrap(), request, LOGIN).await;
    assert_eq!(
        (reply.status, reply.fixture(), reply.json()),
        (400, Some("bad-request"), json!({"error": "invalid_scope"}))
    );
}

#[tokio::test]
async fn further_credentials_can_be_added() {
    let form = "grant_type=client_credentials&client_id=me&client_secret=mine";
    assert_eq!(log_in(&parrot().build().unwrap(), form).await.status, 400);
    assert_eq!(log_in(&parrot().credential("parrot", "me", "mine").build().unwrap(), form).await.status, 200);
}

#[tokio::test]
async fn a_bare_token_travels_without_a_word() {
    let service = keyed();
    let token = keyed_token(&service).await;
    let with =
        |value: String| send(&service, Request::get("/keyed/things/a").header("authorization", value), Body::empty());
    assert_eq!(with(token.clone()).await.status, 200);
    let reply = with(format!("Bearer {token}")).await;
    assert_eq!(
        (reply.status, reply.error(), reply.json()),
        (401, Some("wrong-token"), json!({"message": "Unauthorized"}))
    );
    assert_eq!(reply.header("x-mock-reason"), Some("the token travels bare here, without the word `Bearer` before it"));
    assert_eq!(get(&service, "/keyed/things/a").await.status, 404);
}

#[tokio::test]
async fn an_app_login_says_when_its_token_expires() {
    let service = keyed();
    let reply = post_json(&service, "/keyed/login", r#"{"appId": "demo-app", "appSecret": "demo-secret"}"#).await;
    let body = reply.json();
    let expires = chrono::DateTime::parse_from_rfc3339(body["expireAt"].as_str().unwrap()).unwrap();
    let left = expires.timestamp() - service.clock().now().as_secs().cast_signed();
    assert!((58..=60).contains(&left), "{left} s of 60");
    assert_eq!(body.as_object().unwrap().len(), 2, "`expiresAt` is not added beside `expireAt`");
}

#[tokio::test]
async fn an_app_login_is_refused_by_its_kind() {
    let service = keyed();
    for (body, status, kind) in [
        (r#"{"appId": "demo-app", "appSecret": "x"}"#, 409, "wrong-credentials"),
        (r#"{"appId": "demo-app"}"#, 400, "malformed-login"),
        (r#"{"appId": "demo-app", "appSecret": 7}"#, 400, "malformed-login"),
        ("{", 400, "malformed-login"),
        ("[]", 400, "malformed-login"),
    ] {
        let reply = post_json(&service, "/keyed/login", body).await;
        assert_eq!((reply.status, reply.error()), (status, Some(kind)), "{body}");
    }
}

#[tokio::test]
async fn tokens_can_be_switched_off() {
    assert_eq!(get(&parrot().auth(false).build().unwrap(), "/parrot/parrots").await.status, 200);
}

#[tokio::test]
async fn a_login_that_prefers_success_gets_a_token_that_works() {
    let service = parrot().build().unwrap();
    let request = Request::post("/parrot/login/token").header("content-type", FORM).header("prefer", "code=200");
    let reply = send(&service, request, LOGIN).await;
    let token = reply.json()["access_token"].as_str().unwrap().to_owned();
    assert_eq!(with_token(&service, &format!("Bearer {token}")).await.status, 200);
}

#[tokio::test]
async fn a_lifetime_without_end_is_no_trouble() {
    let service = MockServer::builder().api_dir(data("keyed")).token_lifetime(Duration::MAX).build().unwrap();
    keyed_token(&service).await;
    service.clock().advance(Duration::MAX);
    service.clock().advance(Duration::from_secs(1));
    keyed_token(&service).await;
}
