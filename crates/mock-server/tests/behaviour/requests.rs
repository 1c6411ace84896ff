//! What a test can learn about the requests that were made.

use axum::body::Body;
use http::Request;
use serde_json::json;

use crate::support::{get, log_in, open_parrot, parrot, post_json, send, token};

#[tokio::test]
async fn a_test_can_ask_what_the_mock_was_asked() {
    let service = parrot().build().unwrap();
    let token = token(&service).await;
    let request = Request::get("/parrot/parrots?colour=red&nestKey=a%20b&limit=0")
        .header("authorization", format!("Bearer {token}"));
    send(&service, request, Body::empty()).await;
    let requests = service.requests();
    assert_eq!(requests.len(), 2);
    let login = &requests[0];
    assert_eq!(
        (login.number, login.operation_id.as_deref(), login.fixture.as_deref(), login.status),
        (1, Some("login"), Some("ok"), 200)
    );
    assert_eq!(login.json().unwrap()["client_secret"], "[hidden]");
    assert_eq!(login.json().unwrap()["client_id"], "demo-client");
    let list = &requests[1];
    assert_eq!(
        (list.api.as_deref(), list.method.as_str(), list.path.as_str()),
        (Some("parrot"), "GET", "/parrot/parrots")
    );
    let query: Vec<_> = list.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(query, ["colour=red", "nestKey=[hidden]", "limit=0"]);
    assert_eq!(list.header("Authorization"), Some("[hidden]"));
    assert_eq!(
        list.violations.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["query/limit: 0 is less than 1", "query/nestKey: [hidden] is not what the document describes",]
    );
    assert_eq!(
        (list.status, list.mock_error.as_deref(), list.fixture.as_deref()),
        (400, Some("invalid-request"), None)
    );
    assert!(!format!("{requests:?}").contains(&token), "no token in a debug print");
}

#[tokio::test]
async fn a_body_is_kept_as_it_was_sent() {
    let service = open_parrot();
    post_json(&service, "/parrot/parrots", r#"{ "name": "Kea" }"#).await;
    let request = &service.requests_of("parrot")[0];
    assert_eq!((request.body.as_ref(), request.json()), (&br#"{ "name": "Kea" }"#[..], Some(json!({"name": "Kea"}))));
    assert_eq!((request.fixture.as_deref(), request.truncated), (Some("ok"), false));
}

#[tokio::test]
async fn requests_that_lead_nowhere_are_kept_too() {
    let service = open_parrot();
    get(&service, "/nowhere").await;
    get(&service, "/parrot/nowhere").await;
    let kept: Vec<_> = service.requests().into_iter().map(|request| (request.api, request.mock_error)).collect();
    assert_eq!(kept, [(None, Some("no-route".to_owned())), (Some("parrot".to_owned()), Some("no-route".to_owned()))]);
    service.reset();
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn only_the_last_requests_are_kept() {
    let service = parrot().auth(false).keep_requests(2).build().unwrap();
    for id in 1..=3 {
        get(&service, &format!("/parrot/parrots/{id}")).await;
    }
    let paths: Vec<_> = service.requests().into_iter().map(|request| request.path).collect();
    assert_eq!(paths, ["/parrot/parrots/2", "/parrot/parrots/3"]);
    let service = parrot().keep_requests(0).build().unwrap();
    log_in(&service, "").await;
    assert!(service.requests().is_empty());
}
