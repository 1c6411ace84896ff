//! Whether the requests came that a test expects.

use axum::body::Body;
use http::Request;
use mock_server::stub::{Reply, When};
use mock_server::{MockServer, VerifyError};
use serde_json::json;

use crate::support::{data, get, open_parrot, post_json, send};

#[tokio::test]
async fn requests_are_counted_by_what_they_asked() {
    let service = open_parrot();
    let space = service.space("").unwrap();
    for limit in [1, 2, 2] {
        get(&service, &format!("/parrot/parrots?limit={limit}")).await;
    }
    post_json(&service, "/parrot/parrots", r#"{"name": "Kea"}"#).await;
    let list = || When::get("/parrot/parrots");
    space.verify(list()).called(3).unwrap();
    space.verify(list().query("limit", 2)).called(2).unwrap();
    space.verify(list().query("limit", 2)).at_least(1).unwrap();
    space.verify(list().query("limit", 2)).at_most(2).unwrap();
    space.verify(list()).called(2..=3).unwrap();
    space.verify(list().query("limit", 9)).never().unwrap();
    space.verify(When::any().json(json!({"name": "Kea"}))).called(1).unwrap();
    space.verify(When::any().path_regex("/parrot/.*")).called(4).unwrap();
    assert_eq!(space.verify(list()).count().unwrap(), 3);
}

#[tokio::test]
async fn a_failure_names_the_nearest_requests_and_how_they_differ() {
    let service = open_parrot();
    let space = service.space("").unwrap();
    get(&service, "/parrot/feathers/tail.png").await;
    get(&service, "/parrot/parrots?limit=2").await;
    let error = space.verify(When::get("/parrot/parrots").query("limit", 1)).called(1).unwrap_err();
    let lines: Vec<_> = error.to_string().lines().map(str::to_owned).collect();
    assert!(lines[0].starts_with("expected exactly 1 of {"), "{error}");
    assert!(lines[0].ends_with("but there were 0; the nearest of the others:"), "{error}");
    assert_eq!(lines[1], "  #2 GET /parrot/parrots");
    assert_eq!(lines[2], r#"    query/limit: expected "1", was "2""#.replace("\"1\"", "1"));
    let VerifyError::Count { count, others, .. } = error else { panic!() };
    assert_eq!((count, others.len()), (0, 2));
    let error = space.verify(When::any()).never().unwrap_err();
    assert!(error.to_string().ends_with("but there were 2"), "{error}");
}

#[tokio::test]
async fn secrets_are_compared_and_not_shown() {
    let service = open_parrot();
    let space = service.space("").unwrap();
    let request = Request::get("/parrot/parrots?nestKey=hunter").header("authorization", "Bearer sesame");
    send(&service, request, Body::empty()).await;
    let with = |token: &str| When::any().header("authorization", format!("Bearer {token}")).query("nestKey", "hunter");
    space.verify(with("sesame")).called(1).unwrap();
    let error = space.verify(with("open")).called(1).unwrap_err();
    let told = format!("{error} {error:?}");
    assert!(told.contains("[hidden]"), "{told}");
    assert!(!["sesame", "open", "hunter"].iter().any(|secret| told.contains(secret)), "{told}");
}

#[tokio::test]
async fn a_verification_is_about_its_space() {
    let service = open_parrot();
    get(&service, "/__space/one/parrot/parrots").await;
    service.space("one").unwrap().verify(When::get("/parrot/parrots")).called(1).unwrap();
    service.space("").unwrap().verify(When::get("/parrot/parrots")).never().unwrap();
}

#[tokio::test]
async fn stubs_are_held_to_what_was_expected_of_them() {
    let mock = MockServer::builder().api_dir(data("parrot")).auth(false).start().await.unwrap();
    let service = mock.service();
    mock.stub(When::get("/parrot/parrots").reply(Reply::status(200)).named("list").expect(1..)).unwrap();
    mock.stub(When::get("/parrot/parrots/1").reply(Reply::status(200)).named("one").expect(0)).unwrap();
    let error = mock.verify_all().unwrap_err();
    assert_eq!(error.to_string(), "stub `list` was expected to answer at least 1 requests, it answered 0");
    get(service, "/parrot/parrots").await;
    mock.verify_all().unwrap();
    get(service, "/parrot/parrots/1").await;
    let error = mock.verify_all().unwrap_err();
    assert_eq!(error.to_string(), "stub `one` was expected to answer exactly 0 requests, it answered 1");
    mock.verify(When::get("/parrot/parrots")).called(1).unwrap();
}

#[tokio::test]
async fn a_description_that_cannot_be_understood_is_an_error_not_a_count() {
    let space = open_parrot().space("").unwrap();
    let error = space.verify(When::any().path_regex("(")).never().unwrap_err();
    assert!(matches!(&error, VerifyError::Pattern(_)), "{error}");
}
