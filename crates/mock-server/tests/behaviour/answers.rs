//! Routes, answers, and the problems for what leads nowhere.

use axum::body::Body;
use http::Request;
use mock_server::{MockServer, StartError};

use crate::support::{data, get, open_parrot, parrot, send};

#[tokio::test]
async fn a_fixture_is_answered_with_its_status_headers_and_body() {
    let reply = get(&open_parrot(), "/parrot/parrots/1").await;
    assert_eq!(reply.status, 200);
    assert_eq!(reply.header("etag"), Some("\"1\""));
    assert_eq!(reply.header("content-type"), Some("application/json"));
    assert_eq!((reply.header("x-mock-operation"), reply.fixture()), (Some("getParrot"), Some("one")));
    assert_eq!(reply.text(), r#"{"id":1,"name":"Ara","colour":"red"}"#);
    assert_eq!(reply.error(), None);
}

#[tokio::test]
async fn a_binary_body_comes_from_its_file_after_its_delay() {
    let began = std::time::Instant::now();
    let reply = get(&open_parrot(), "/parrot/feathers/tail.png").await;
    assert_eq!(
        (reply.header("content-type"), reply.body.as_ref()),
        (Some("image/png"), &b"\x89PNG\r\n\x1a\n\x00binary"[..])
    );
    assert!(began.elapsed().as_millis() >= 30, "the fixture says delay_ms: 30");
}

#[tokio::test]
async fn a_head_has_the_headers_of_the_get_and_no_body() {
    let reply = send(&open_parrot(), Request::head("/parrot/parrots/1"), Body::empty()).await;
    assert_eq!((reply.status, reply.header("content-length"), reply.body.len()), (200, Some("36"), 0));
}

#[tokio::test]
async fn literal_segments_win_and_case_does_not_matter() {
    let service = open_parrot();
    assert_eq!(get(&service, "/parrot/PARROTS/lost").await.header("x-mock-operation"), Some("listLostParrots"));
    assert_eq!(get(&service, "/parrot/Parrots/1").await.fixture(), Some("one"));
}

#[tokio::test]
async fn an_unknown_path_names_the_nearest_ones() {
    let reply = get(&open_parrot(), "/parrot/parots/7").await;
    assert_eq!((reply.status, reply.error()), (404, Some("no-route")));
    insta::assert_snapshot!(reply.text(), @r#"
    {
      "type": "urn:mock-server:no-route",
      "title": "No operation has this path",
      "status": 404,
      "detail": "no operation has the path /parrot/parots/7",
      "nearest": [
        "/parrot/parrots/{id}",
        "/parrot/parrots/lost",
        "/parrot/feathers/{name}.png"
      ]
    }
    "#);
}

#[tokio::test]
async fn a_path_without_the_prefix_is_led_to_the_one_with_it() {
    let reply = get(&open_parrot(), "/parrots/7").await;
    assert_eq!(reply.json()["detail"], "no API is served at /parrots/7; paths begin with /parrot");
    assert_eq!(reply.json()["nearest"][0], "/parrot/parrots/{id}");
}

#[tokio::test]
async fn another_method_is_refused_with_those_there_are() {
    let reply = send(&open_parrot(), Request::patch("/parrot/parrots/7"), Body::empty()).await;
    assert_eq!(
        (reply.status, reply.error(), reply.header("allow")),
        (405, Some("method-not-allowed"), Some("GET, HEAD, PUT"))
    );
    assert_eq!(reply.header("content-type"), Some("application/problem+json"));
}

#[tokio::test]
async fn an_operation_without_fixtures_says_what_to_add() {
    let reply = get(&open_parrot(), "/parrot/parrots/lost").await;
    assert_eq!((reply.status, reply.error()), (404, Some("no-fixture")));
    insta::assert_snapshot!(reply.text(), @r#"
    {
      "type": "urn:mock-server:no-fixture",
      "title": "No fixture answers this request",
      "status": 404,
      "detail": "`listLostParrots` has no fixture; add `fixtures/listLostParrots/ok.json`",
      "operationId": "listLostParrots",
      "nearest": []
    }
    "#);
}

#[tokio::test]
async fn several_apis_are_served_side_by_side_and_one_may_be_at_the_root() {
    let builder = || MockServer::builder().api_dir(data("parrot")).api_dir(data("keyed")).auth(false);
    let service = builder().build().unwrap();
    assert_eq!(get(&service, "/parrot/parrots/1").await.status, 200);
    assert_eq!(get(&service, "/keyed/things/a").await.status, 200);
    let service = builder().mount("parrot", "/").mount("keyed", "/deep/down/").build().unwrap();
    assert_eq!(get(&service, "/parrots/1").await.status, 200);
    assert_eq!(get(&service, "/deep/down/things/a").await.status, 200);
    assert_eq!(get(&service, "/keyed/things/a").await.error(), Some("no-route"));
}

#[tokio::test]
async fn a_prefix_ends_at_a_slash() {
    assert_eq!(get(&open_parrot(), "/parrotx/parrots/1").await.error(), Some("no-route"));
}

#[test]
fn two_apis_under_one_prefix_are_refused() {
    let error = MockServer::builder().api_dir(data("parrot")).api_dir(data("keyed")).mount("keyed", "/parrot").build();
    assert!(matches!(error, Err(StartError::SamePrefix { .. })));
    let error = parrot().mount("parrot", "no-slash").build().unwrap_err().to_string();
    assert!(error.contains("`no-slash` cannot be a prefix"), "{error}");
    let error = parrot().mount("parot", "/").build().unwrap_err().to_string();
    assert!(error.contains("`parot` is not served") && error.contains("parrot"), "{error}");
}

#[tokio::test]
async fn it_can_be_served_beside_own_routes() {
    use tower::ServiceExt;
    let router = axum::Router::new()
        .nest_service("/mocks", parrot().auth(false).mount("parrot", "/").build().unwrap().into_router());
    let request = Request::get("/mocks/parrots/1").body(Body::empty()).unwrap();
    assert_eq!(router.oneshot(request).await.unwrap().status(), 200);
}
