//! Answers that a test adds while the mock runs.

use std::time::{Duration, Instant};

use axum::body::Body;
use http::Request;
use mock_server::MockService;
use mock_server::stub::{Reply, Stub, When};
use serde_json::{Value, json};

use crate::support::{FORM, LOGIN, get, log_in, open_parrot, parrot, post_json, send};

fn stub(service: &MockService, stub: Stub) -> mock_server::stub::StubHandle {
    service.space("").unwrap().stub(stub).unwrap()
}

/// A stub as another program would write it.
fn map(service: &MockService, mapping: Value) -> Result<mock_server::stub::StubHandle, mock_server::stub::StubError> {
    let Value::Object(mapping) = mapping else { panic!("{mapping}") };
    service.space("").unwrap().stub(Stub::from_mapping(mapping))
}

#[tokio::test]
async fn a_stub_wins_over_the_fixtures_and_says_who_it_is() {
    let service = open_parrot();
    let reply = Reply::json(json!([])).with_header("x-page", "1").with_header("x-page", "2");
    let empty = stub(&service, When::get("/parrot/parrots").query("limit", 7).reply(reply));
    let answered = get(&service, "/parrot/parrots?limit=7").await;
    assert_eq!((answered.status, answered.json(), answered.header("x-mock-stub")), (200, json!([]), Some(empty.id())));
    assert_eq!(answered.headers.get_all("x-page").iter().count(), 2);
    assert_eq!(answered.header("content-type"), Some("application/json"));
    assert_eq!(get(&service, "/parrot/parrots?limit=8").await.fixture(), Some("ok"));
    assert_eq!(empty.hits(), 1);
    let requests = service.requests();
    assert_eq!((requests[0].stub.as_deref(), requests[1].stub.as_deref()), (Some(empty.id()), None));
    empty.remove();
    assert_eq!(get(&service, "/parrot/parrots?limit=7").await.fixture(), Some("ok"));
}

#[tokio::test]
async fn a_stub_may_answer_where_no_operation_is() {
    let service = open_parrot();
    stub(&service, When::get("/elsewhere/{id}").path_value("id", 7).reply(Reply::status(418).with_text("tea")));
    stub(&service, When::delete("/parrot/parrots/{id}").reply(Reply::status(204)));
    assert_eq!(get(&service, "/elsewhere/7").await.text(), "tea");
    assert_eq!(get(&service, "/elsewhere/8").await.error(), Some("no-route"));
    assert_eq!(send(&service, Request::delete("/parrot/parrots/1"), Body::empty()).await.status, 204);
    assert_eq!(
        send(&service, Request::patch("/parrot/parrots/1"), Body::empty()).await.error(),
        Some("method-not-allowed")
    );
}

#[tokio::test]
async fn token_and_document_are_held_to_before_a_stub_is_asked() {
    let service = parrot().build().unwrap();
    stub(&service, When::get("/parrot/parrots").reply(Reply::status(503)));
    assert_eq!(get(&service, "/parrot/parrots").await.error(), Some("missing-token"));
    let service = open_parrot();
    stub(&service, When::get("/parrot/parrots").reply(Reply::status(503)));
    assert_eq!(get(&service, "/parrot/parrots?limit=0").await.error(), Some("invalid-request"));
    assert_eq!(get(&service, "/parrot/parrots?limit=1").await.status, 503);
}

#[tokio::test]
async fn a_login_can_be_made_to_fail() {
    let service = parrot().build().unwrap();
    stub(
        &service,
        When::post("/parrot/login/token").form("client_id", "demo-client").reply(Reply::status(503)).times(1),
    );
    assert_eq!(log_in(&service, LOGIN).await.status, 503);
    assert_eq!(log_in(&service, LOGIN).await.status, 200, "it answers once");
}

#[tokio::test]
async fn the_smallest_priority_wins_and_among_equals_the_last() {
    let service = open_parrot();
    let add = |status: u16, priority: Option<u32>| {
        let one = When::get("/parrot/parrots").reply(Reply::status(status));
        stub(&service, priority.into_iter().fold(one, Stub::priority))
    };
    let status = async || get(&service, "/parrot/parrots").await.status;
    add(201, None);
    add(202, Some(9));
    assert_eq!(status().await, 201);
    add(203, None);
    assert_eq!(status().await, 203);
    let first = add(206, Some(1));
    assert_eq!(status().await, 206);
    first.remove();
    assert_eq!(status().await, 203);
}

#[tokio::test]
async fn values_are_compared_as_in_wiremock() {
    let service = open_parrot();
    let request = json!({
        "method": "POST",
        "urlPathPattern": "/any/[a-z]+",
        "queryParameters": {
            "a": {"matches": "[0-9]+"}, "b": {"hasExactly": [{"equalTo": "2"}, {"equalTo": "1"}]},
            "c": {"includes": [{"contains": "x"}]}, "d": {"absent": true},
        },
        "headers": {"X-Kind": {"equalTo": "ABC", "caseInsensitive": true}, "x-other": {"doesNotContain": "no"}},
        "cookies": {"session": {"or": [{"equalTo": "1"}, {"equalTo": "2"}]}},
        "basicAuthCredentials": {"username": "me", "password": "p"},
        "bodyPatterns": [
            {"equalToJson": "{\"id\": 7, \"list\": [2, 1], \"at\": \"${json-unit.any-string}\"}", "ignoreArrayOrder": true, "ignoreExtraElements": true},
            {"matchesJsonPath": {"expression": "$.id", "equalTo": "7"}},
            {"matchesJsonPath": "$.list[?@ > 1]"},
            {"matchesJsonSchema": {"type": "object", "required": ["id"]}},
            {"not": {"contains": "secret"}},
        ],
    });
    map(&service, json!({"request": request, "response": {"status": 202}})).unwrap();
    let good_uri = "/any/path?a=z&a=1&b=1&b=2&c=axb";
    let good_body = r#"{"list": [1, 2, 3], "id": 7, "at": "now"}"#;
    let ask = async |uri: &str, kind: &str, cookie: &str, body: &str| {
        let request = Request::post(uri)
            .header("x-kind", kind)
            .header("x-other", "yes")
            .header("cookie", format!("a=b; session={cookie}"))
            .header("authorization", "Basic bWU6cA==");
        send(&service, request, body.to_owned()).await.status
    };
    assert_eq!(ask(good_uri, "abc", "2", good_body).await, 202);
    for bad_uri in [
        "/any/path1?a=1&b=1&b=2&c=x",
        "/any/path?a=z&b=1&b=2&c=x",
        "/any/path?a=1&b=1&c=x",
        "/any/path?a=1&b=1&b=2&c=x&d=1",
    ] {
        assert_eq!(ask(bad_uri, "abc", "2", good_body).await, 404, "{bad_uri}");
    }
    assert_eq!(ask(good_uri, "abd", "2", good_body).await, 404);
    assert_eq!(ask(good_uri, "abc", "3", good_body).await, 404);
    for bad_body in [
        r#"{"list": [1, 2], "id": 8, "at": ""}"#,
        r#"{"list": [1, 2], "id": 7}"#,
        r#"{"list": [1], "id": 7, "at": ""}"#,
        r#"{"list": [1, 2], "id": 7, "at": "secret"}"#,
    ] {
        assert_eq!(ask(good_uri, "abc", "2", bad_body).await, 404, "{bad_body}");
    }
}

#[tokio::test]
async fn an_order_of_items_and_further_members_matter_unless_said_otherwise() {
    let service = open_parrot();
    let answers = async |options: Value, body: &str| {
        let mut pattern = json!({"equalToJson": {"a": [1, 2]}});
        pattern.as_object_mut().unwrap().extend(options.as_object().unwrap().clone());
        let request = json!({"urlPath": "/x", "bodyPatterns": [pattern]});
        let stub = map(&service, json!({"request": request, "response": {}})).unwrap();
        let status = post_json(&service, "/x", body).await.status;
        stub.remove();
        status == 200
    };
    assert!(answers(json!({}), r#"{"a": [1, 2]}"#).await);
    assert!(!answers(json!({}), r#"{"a": [2, 1]}"#).await);
    assert!(answers(json!({"ignoreArrayOrder": true}), r#"{"a": [2, 1]}"#).await);
    assert!(!answers(json!({"ignoreArrayOrder": true}), r#"{"a": [2, 1, 3]}"#).await);
    assert!(answers(json!({"ignoreExtraElements": true}), r#"{"a": [1, 2, 3], "b": 1}"#).await);
    assert!(!answers(json!({"ignoreExtraElements": true}), r#"{"a": [3, 1, 2]}"#).await);
}

#[tokio::test]
async fn values_are_compared_as_in_fixtures() {
    let service = open_parrot();
    let when = When::post("/x")
        .json_subset(json!({"a": {"$type": "integer"}}))
        .json_path("$.list[?@.n > 1]")
        .json_path_value("$.list[*].name", json!({"$regex": "^A"}))
        .header("x-a", json!({"$oneOf": ["1", "2"]}))
        .query("id", json!([1, 2]));
    stub(&service, when.reply(Reply::status(202)));
    let ask = async |uri: &str, body: &str| {
        send(&service, Request::post(uri).header("x-a", "2"), body.to_owned()).await.status
    };
    let good = r#"{"a": 1, "list": [{"n": 2, "name": "B"}, {"n": 1, "name": "Ara"}]}"#;
    assert_eq!(ask("/x?id=1&id=2", good).await, 202);
    assert_eq!(ask("/x?id=2&id=1", good).await, 404);
    assert_eq!(ask("/x?id=1&id=2", &good.replace("\"a\": 1", "\"a\": \"1\"")).await, 404);
    assert_eq!(ask("/x?id=1&id=2", &good.replace("Ara", "Bra")).await, 404);
    assert_eq!(ask("/x?id=1&id=2", &good.replace("\"n\": 2", "\"n\": 1")).await, 404);
}

#[tokio::test]
async fn a_stub_answers_so_many_times_and_waits() {
    let service = open_parrot();
    let busy = When::get("/parrot/parrots").reply(Reply::status(503).after(Duration::from_millis(60)));
    let busy = stub(&service, busy.times(2));
    let began = Instant::now();
    assert_eq!(get(&service, "/parrot/parrots").await.status, 503);
    assert!(began.elapsed() >= Duration::from_millis(60));
    assert_eq!(get(&service, "/parrot/parrots").await.status, 503);
    assert_eq!(get(&service, "/parrot/parrots").await.fixture(), Some("ok"));
    assert_eq!(busy.hits(), 2);
}

#[tokio::test]
async fn stubs_follow_a_scenario() {
    let service = open_parrot();
    let add = |from: &str, to: &str, status: u16| {
        let one = When::get("/parrot/parrots").reply(Reply::status(status));
        stub(&service, one.in_scenario("day", from).then(to));
    };
    add(mock_server::STARTED, "noon", 201);
    add("noon", "night", 202);
    assert_eq!(get(&service, "/parrot/parrots").await.status, 201);
    assert_eq!(get(&service, "/parrot/parrots").await.status, 202);
    assert_eq!(get(&service, "/parrot/parrots").await.fixture(), Some("ok"), "nobody is awake at night");
}

#[tokio::test]
async fn a_stub_belongs_to_its_space_and_goes_with_a_reset() {
    let service = open_parrot();
    let one = service.space("one").unwrap();
    one.stub(When::get("/parrot/parrots").reply(Reply::status(503))).unwrap();
    let ask = async |space: &str| {
        send(&service, Request::get("/parrot/parrots").header("x-mock-space", space), Body::empty()).await.status
    };
    assert_eq!((ask("one").await, ask("two").await), (503, 200));
    assert_eq!(get(&service, "/__space/one/parrot/parrots").await.status, 503, "the path is that below the space");
    one.reset();
    assert_eq!(ask("one").await, 200);
}

#[tokio::test]
async fn a_miss_names_the_nearest_stubs_and_hides_secrets() {
    let service = open_parrot();
    let near = When::get("/parrot/parrots/{id}").path_value("id", 7).header("authorization", "Bearer one-secret");
    stub(&service, near.reply(Reply::status(200)).named("the seventh"));
    stub(&service, When::post("/quite/elsewhere").reply(Reply::status(200)));
    let request = Request::get("/parrot/parrots/8").header("authorization", "Bearer two-secret");
    let reply = send(&service, request, Body::empty()).await;
    assert_eq!(reply.error(), Some("no-fixture"));
    let miss = &reply.json()["nearestStubs"][0];
    assert_eq!(miss["name"], "the seventh");
    assert_eq!(
        miss["differences"],
        json!([
            {"in": "path", "pointer": "/id", "expected": 7, "actual": "8"},
            {"in": "header", "pointer": "/authorization", "expected": "[hidden]", "actual": "[hidden]"},
        ])
    );
    assert!(!reply.text().contains("-secret"));
    assert_eq!(reply.json()["nearest"][0]["fixture"], "one", "fixtures are named too");
}

#[tokio::test]
async fn what_cannot_be_understood_is_refused_with_its_place() {
    let service = open_parrot();
    let refused = |mapping: Value| map(&service, mapping).unwrap_err().to_string();
    let error = refused(json!({"request": {"queryParameters": {"a": {"equals": "x"}}}}));
    assert!(error.starts_with("/request/queryParameters/a: `equals` is no way to compare"), "{error}");
    let error = refused(json!({"request": {"bodyPatterns": [{"matchesJsonPath": "$.["}]}}));
    assert!(error.starts_with("/request/bodyPatterns/0/matchesJsonPath: `$.[` is no JSONPath"), "{error}");
    let error = refused(json!({"request": {"pathParameters": {"id": {"equalTo": "1"}}}}));
    assert!(error.contains("urlPathTemplate"), "{error}");
    let when = When::get("/a").header("x", json!({"$regexp": "a"}));
    let error = service.space("").unwrap().stub(when.reply(Reply::status(200))).unwrap_err();
    assert!(error.to_string().contains("$regex, $subset"), "{error}");
}

#[tokio::test]
async fn a_form_is_met_by_its_values() {
    let service = open_parrot();
    stub(&service, When::post("/f").form("a", "1").form("b", json!({"$regex": "^x"})).reply(Reply::status(202)));
    let ask = async |body: &str| {
        send(&service, Request::post("/f").header("content-type", FORM), body.to_owned()).await.status
    };
    assert_eq!((ask("a=0&a=1&b=xy").await, ask("a=1").await, ask("a=1&b=yx").await), (202, 404, 404));
}
