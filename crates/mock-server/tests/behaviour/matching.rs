//! Which fixture answers.

use axum::body::Body;
use http::Request;

use crate::support::{get, open_parrot, parrot, post_json, send};

#[tokio::test]
async fn the_fixture_that_asks_for_more_wins() {
    let service = open_parrot();
    assert_eq!(get(&service, "/parrot/parrots?colour=red").await.fixture(), Some("ok"));
    assert_eq!(get(&service, "/parrot/parrots?colour=red&colour=grey").await.fixture(), Some("red-and-grey"));
    assert_eq!(post_json(&service, "/parrot/parrots", r#"{"name": "Kea"}"#).await.fixture(), Some("ok"));
    assert_eq!(
        post_json(&service, "/parrot/parrots", r#"{"name": "Ara", "colour": "red"}"#).await.fixture(),
        Some("conflict")
    );
}

#[tokio::test]
async fn what_the_caller_prefers_outranks_all() {
    let service = open_parrot();
    let prefer = |value: &str| {
        Request::post("/parrot/parrots").header("content-type", "application/json").header("prefer", value.to_owned())
    };
    let ara = r#"{"name": "Ara"}"#;
    assert_eq!(send(&service, prefer("code=409"), ara).await.fixture(), Some("conflict-asked"));
    assert_eq!(send(&service, prefer("example=ok"), ara).await.fixture(), Some("ok"));
    assert_eq!(send(&service, prefer("return=minimal"), ara).await.fixture(), Some("conflict"));
}

#[tokio::test]
async fn a_preferred_status_leaves_only_fixtures_that_answer_with_it() {
    let service = open_parrot();
    let prefer = |value: &str| Request::get("/parrot/parrots").header("prefer", value.to_owned());
    assert_eq!(send(&service, prefer("code=200"), Body::empty()).await.fixture(), Some("ok"));
    let reply = send(&service, prefer("code=503"), Body::empty()).await;
    assert_eq!(reply.error(), Some("no-fixture"));
    assert_eq!(
        reply.json()["detail"],
        "no fixture of `listParrots` answers this request with 503; there are answers with 200"
    );
    let reply = send(&service, prefer("example=rainbow"), Body::empty()).await;
    assert_eq!(reply.json()["detail"], "`listParrots` has no fixture named `rainbow`; it has ok, red-and-grey");
}

#[tokio::test]
async fn a_miss_names_the_nearest_fixtures_and_how_they_differ() {
    let request = Request::get("/parrot/parrots/7").header("x-flock", "8");
    let reply = send(&open_parrot(), request, Body::empty()).await;
    assert_eq!((reply.status, reply.error()), (404, Some("no-fixture")));
    insta::assert_snapshot!(reply.text(), @r#"
    {
      "type": "urn:mock-server:no-fixture",
      "title": "No fixture answers this request",
      "status": 404,
      "detail": "none of the 2 fixtures of `getParrot` asks for what was sent",
      "operationId": "getParrot",
      "nearest": [
        {
          "fixture": "one",
          "about": "The parrot with the id 1",
          "differences": [
            {
              "in": "path",
              "pointer": "/id",
              "expected": 1,
              "actual": "7"
            }
          ]
        },
        {
          "fixture": "two",
          "about": "The parrot with the id 2",
          "differences": [
            {
              "in": "path",
              "pointer": "/id",
              "expected": {
                "$regex": "^2$"
              },
              "actual": "7"
            },
            {
              "in": "header",
              "pointer": "/x-flock",
              "expected": "7",
              "actual": "8"
            }
          ]
        }
      ]
    }
    "#);
}

#[tokio::test]
async fn a_miss_hides_secrets() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("getParrot")).unwrap();
    let text = r#"{"about": "a", "source": "synthesised", "request": {"headers": {"authorization": "one-secret"}, "query": {"nestKey": "a"}}, "response": {"status": 404}}"#;
    for case in ["one", "two"] {
        std::fs::write(folder.path().join(format!("getParrot/{case}.json")), text).unwrap();
    }
    let service = parrot().auth(false).fixtures(folder.path()).build().unwrap();
    let request = Request::get("/parrot/parrots/1?nestKey=another-secret").header("authorization", "third-secret");
    let reply = send(&service, request, Body::empty()).await;
    assert_eq!(reply.error(), Some("no-fixture"), "the folder's `one` stands in the place of the API's own");
    assert!(reply.text().contains("[hidden]") && !reply.text().contains("-secret"), "{}", reply.text());
}

#[tokio::test]
async fn scenario_states_are_followed_and_reset() {
    let service = open_parrot();
    let teach = || async { send(&service, Request::put("/parrot/parrots/1?word=hello"), Body::empty()).await };
    assert_eq!(teach().await.header("x-words"), Some("1"));
    assert_eq!(teach().await.header("x-words"), Some("2"));
    let reply = teach().await;
    assert_eq!(reply.error(), Some("no-fixture"));
    let difference = &reply.json()["nearest"][0]["differences"][0];
    assert_eq!((difference["in"].as_str(), difference["actual"].as_str()), (Some("scenario"), Some("tired")));
    service.reset();
    assert_eq!(teach().await.header("x-words"), Some("1"));
}

#[tokio::test]
async fn each_mock_has_its_own_states() {
    let (one, two) = (open_parrot(), open_parrot());
    for service in [&one, &two] {
        let reply = send(service, Request::put("/parrot/parrots/1?word=hello"), Body::empty()).await;
        assert_eq!(reply.header("x-words"), Some("1"));
    }
}
