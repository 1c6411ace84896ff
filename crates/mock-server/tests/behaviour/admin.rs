//! The admin API, as its clients use it.

use axum::body::Body;
use http::Request;
use mock_server::{MockServer, MockService};
use serde_json::{Value, json};

use crate::support::{Reply, data, get, open_parrot, parrot, post_json, send, talk};

async fn put(service: &MockService, path: &str, body: Value) -> Reply {
    send(service, Request::put(path).header("content-type", "application/json"), body.to_string()).await
}

async fn post(service: &MockService, path: &str, body: Value) -> Reply {
    post_json(service, path, &body.to_string()).await
}

async fn delete(service: &MockService, path: &str) -> Reply {
    send(service, Request::delete(path), Body::empty()).await
}

fn busy() -> Value {
    json!({
        "request": {"method": "GET", "urlPath": "/parrot/parrots"},
        "response": {"status": 503, "jsonBody": {"busy": true}},
        "metadata": {"owner": "me"},
    })
}

#[tokio::test]
async fn a_mapping_is_added_read_changed_and_removed() {
    let service = open_parrot();
    let added = post(&service, "/__admin/mappings", busy()).await;
    assert_eq!(added.status, 201);
    let id = added.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(added.json()["uuid"], id.as_str());
    assert_eq!(get(&service, "/parrot/parrots").await.status, 503);

    let one = format!("/__admin/mappings/{id}");
    assert_eq!(get(&service, &one).await.json(), added.json());
    assert_eq!(
        get(&service, "/__admin/mappings").await.json(),
        json!({"mappings": [added.json()], "meta": {"total": 1}})
    );

    let mut changed = busy();
    changed["response"]["status"] = json!(429);
    assert_eq!(put(&service, &one, changed).await.json()["id"], id.as_str());
    assert_eq!(get(&service, "/parrot/parrots").await.status, 429);

    assert_eq!(delete(&service, &one).await.json(), json!({}));
    assert_eq!(get(&service, &one).await.error(), Some("admin-unknown"));
    assert_eq!(get(&service, "/parrot/parrots").await.status, 200);
}

#[tokio::test]
async fn several_mappings_are_imported_and_found_by_their_metadata() {
    let service = open_parrot();
    let mut other = busy();
    other["metadata"] = json!({"owner": "you"});
    other["response"]["status"] = json!(500);
    let import = json!({"mappings": [busy(), other]});
    assert_eq!(post(&service, "/__admin/mappings/import", import).await.status, 200);
    assert_eq!(get(&service, "/parrot/parrots").await.status, 503, "the first of the list is asked first");
    let mine = json!({"matchesJsonPath": {"expression": "$.owner", "equalTo": "me"}});
    let found = post(&service, "/__admin/mappings/find-by-metadata", mine.clone()).await.json();
    assert_eq!((found["meta"]["total"].as_u64(), &found["mappings"][0]["metadata"]["owner"]), (Some(1), &json!("me")));
    post(&service, "/__admin/mappings/remove-by-metadata", mine).await;
    assert_eq!(get(&service, "/parrot/parrots").await.status, 500);
    let bad = json!({"mappings": [busy(), {"request": {"urlPath": 1}}]});
    let refused = post(&service, "/__admin/mappings/import", bad).await;
    assert_eq!((refused.status, refused.error()), (422, Some("admin-input")));
    assert_eq!(refused.json()["errors"][0]["source"]["pointer"], "/mappings/1/request/urlPath");
    assert_eq!(get(&service, "/__admin/mappings").await.json()["meta"]["total"], 1, "nothing of it was added");
    post(&service, "/__admin/mappings/reset", json!({})).await;
    assert_eq!(get(&service, "/__admin/mappings").await.json()["meta"]["total"], 0);
}

#[tokio::test]
async fn requests_are_listed_with_what_became_of_them() {
    let service = open_parrot();
    let stub = post(&service, "/__admin/mappings", busy()).await.json()["id"].clone();
    get(&service, "/parrot/parrots?limit=2&nestKey=hunter").await;
    get(&service, "/parrot/parrots/1").await;
    get(&service, "/parrot/parrots?limit=0").await;
    get(&service, "/parrot/nowhere").await;
    let listed = get(&service, "/__admin/requests").await.json();
    assert_eq!(listed["meta"]["total"], 4);
    let events = listed["requests"].as_array().unwrap();
    assert_eq!(
        events[3]["request"]["url"],
        "/parrot/parrots?limit=2&nestKey=%5Bhidden%5D".replace("%5B", "[").replace("%5D", "]")
    );
    assert_eq!((&events[3]["stub"], &events[3]["stubMapping"]["id"]), (&stub, &stub));
    assert_eq!(events[3]["response"]["body"], "{\"busy\":true}");
    assert!(events[3]["microseconds"].as_u64().unwrap() > 0);
    assert_eq!((&events[2]["fixture"], &events[2]["operationId"]), (&json!("one"), &json!("getParrot")));
    assert_eq!(events[1]["violations"][0]["pointer"], "/limit");
    assert_eq!((&events[0]["wasMatched"], &events[0]["mockError"]), (&json!(false), &json!("no-route")));

    let id = events[0]["id"].as_str().unwrap();
    assert_eq!(get(&service, &format!("/__admin/requests/{id}")).await.json(), events[0]);
    let unmatched = get(&service, "/__admin/requests/unmatched").await.json();
    assert_eq!(unmatched["requests"].as_array().unwrap().len(), 1);
    assert_eq!(unmatched["requests"][0]["url"], "/parrot/nowhere");
    let of_stub = get(&service, &format!("/__admin/requests?matchingStub={}", stub.as_str().unwrap())).await.json();
    assert_eq!(of_stub["requests"].as_array().unwrap().len(), 1);

    let pattern =
        json!({"method": "GET", "urlPath": "/parrot/parrots", "queryParameters": {"nestKey": {"equalTo": "hunter"}}});
    assert_eq!(post(&service, "/__admin/requests/count", pattern.clone()).await.json()["count"], 1);
    let found = post(&service, "/__admin/requests/find", pattern.clone()).await;
    assert_eq!(found.json()["requests"].as_array().unwrap().len(), 1);
    assert!(!found.text().contains("hunter"));
    assert_eq!(
        post(&service, "/__admin/requests/remove", pattern).await.json()["serveEvents"].as_array().unwrap().len(),
        1
    );
    delete(&service, &format!("/__admin/requests/{id}")).await;
    assert_eq!(get(&service, "/__admin/requests").await.json()["meta"]["total"], 2);
    delete(&service, "/__admin/requests").await;
    assert!(service.requests().is_empty(), "admin calls are not listed");
}

#[tokio::test]
async fn near_misses_are_found_both_ways() {
    let service = open_parrot();
    post(&service, "/__admin/mappings", busy()).await;
    post(&service, "/__admin/mappings", json!({"request": {"method": "POST", "url": "/quite/elsewhere"}})).await;
    let sent = json!({"method": "GET", "url": "/parrot/parots", "headers": {"accept": "a"}});
    let near = post(&service, "/__admin/near-misses/request", sent).await.json()["nearMisses"].clone();
    assert_eq!(near[0]["stubMapping"]["request"]["urlPath"], "/parrot/parrots");
    assert!(near[0]["matchResult"]["distance"].as_f64() < near[1]["matchResult"]["distance"].as_f64());
    assert_eq!(
        near[0]["differences"][0],
        json!({"in": "path", "pointer": "", "expected": "/parrot/parrots", "actual": "/parrot/parots"})
    );

    get(&service, "/parrot/parots").await;
    let near = get(&service, "/__admin/requests/unmatched/near-misses").await.json()["nearMisses"].clone();
    assert_eq!(near[0]["request"]["url"], "/parrot/parots");
    assert_eq!(near[0]["stubMapping"]["request"]["urlPath"], "/parrot/parrots");
    let pattern = json!({"method": "PUT", "urlPath": "/parrot/parots"});
    let near = post(&service, "/__admin/near-misses/request-pattern", pattern).await.json()["nearMisses"].clone();
    assert_eq!(
        (near[0]["request"]["method"].as_str(), near[0]["differences"][0]["in"].as_str()),
        (Some("GET"), Some("method"))
    );
}

#[tokio::test]
async fn scenarios_of_fixtures_and_stubs_are_shown_and_moved() {
    let service = open_parrot();
    let teach = async || send(&service, Request::put("/parrot/parrots/1?word=hello"), Body::empty()).await;
    let mut stub = busy();
    stub["scenarioName"] = json!("day");
    stub["requiredScenarioState"] = json!("night");
    post(&service, "/__admin/mappings", stub).await;
    teach().await;
    let all = get(&service, "/__admin/scenarios").await.json()["scenarios"].clone();
    assert_eq!(
        (&all[0]["name"], &all[0]["state"], &all[0]["possibleStates"]),
        (&json!("day"), &json!("Started"), &json!(["Started", "night"]))
    );
    let taught = all[1]["name"].as_str().unwrap().to_owned();
    assert_eq!(all[1]["apis"], json!(["parrot"]));
    let state = all[1]["state"].as_str().unwrap();
    assert_ne!(state, "Started");

    assert_eq!(
        put(&service, &format!("/__admin/scenarios/{taught}/state"), json!({"state": "Started"})).await.status,
        200
    );
    assert_eq!(teach().await.header("x-words"), Some("1"));
    assert_eq!(get(&service, "/parrot/parrots").await.status, 200);
    put(&service, "/__admin/scenarios/day/state", json!({"state": "night"})).await;
    assert_eq!(get(&service, "/parrot/parrots").await.status, 503);
    assert_eq!(put(&service, "/__admin/scenarios/day/state", json!({"state": "noon"})).await.status, 422);
    assert_eq!(put(&service, "/__admin/scenarios/year/state", json!({})).await.status, 404);
    post(&service, "/__admin/scenarios/reset", json!({})).await;
    assert_eq!(get(&service, "/parrot/parrots").await.status, 200);
}

#[tokio::test]
async fn a_delay_holds_for_all_answers_until_the_reset() {
    let service = open_parrot();
    assert_eq!(get(&service, "/__admin/settings").await.json(), json!({"settings": {"fixedDelay": null}}));
    post(&service, "/__admin/settings", json!({"fixedDelay": 40})).await;
    assert_eq!(get(&service, "/__admin/settings").await.json()["settings"]["fixedDelay"], 40);
    let began = std::time::Instant::now();
    get(&service, "/parrot/parrots").await;
    assert!(began.elapsed().as_millis() >= 40);
    assert_eq!(post(&service, "/__admin/settings", json!({"fixedDelay": -1})).await.status, 422);
    post(&service, "/__admin/mappings", busy()).await;
    post(&service, "/__admin/reset", json!({})).await;
    assert_eq!(get(&service, "/__admin/settings").await.json()["settings"]["fixedDelay"], json!(null));
    assert_eq!(get(&service, "/__admin/mappings").await.json()["meta"]["total"], 0);
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn a_delay_may_be_drawn_from_a_distribution() {
    let service = open_parrot();
    let spread = json!({"type": "uniform", "lower": 30, "upper": 40});
    post(&service, "/__admin/settings", json!({"fixedDelay": 10, "delayDistribution": spread})).await;
    let settings = get(&service, "/__admin/settings").await.json()["settings"].clone();
    assert_eq!(settings, json!({"fixedDelay": 10, "delayDistribution": spread}));
    let began = std::time::Instant::now();
    get(&service, "/parrot/parrots").await;
    assert!(began.elapsed().as_millis() >= 40);
    let wrong = post(&service, "/__admin/settings", json!({"delayDistribution": {"type": "none"}})).await;
    assert_eq!(wrong.json()["errors"][0]["source"]["pointer"], "/delayDistribution/type");
    post(&service, "/__admin/settings", json!({})).await;
    assert_eq!(get(&service, "/__admin/settings").await.json(), json!({"settings": {"fixedDelay": null}}));
}

#[tokio::test]
async fn older_clients_edit_and_remove_a_stub_by_what_is_written() {
    let service = open_parrot();
    let id = post(&service, "/__admin/mappings", busy()).await.json()["id"].clone();
    let mut changed = busy();
    changed["id"] = id.clone();
    changed["response"]["status"] = json!(429);
    assert_eq!(post(&service, "/__admin/mappings/edit", changed).await.status, 200);
    assert_eq!(get(&service, "/parrot/parrots").await.status, 429);
    assert_eq!(post(&service, "/__admin/mappings/edit", busy()).await.status, 200, "found by its request");
    assert_eq!(get(&service, "/parrot/parrots").await.status, 503);
    assert_eq!(post(&service, "/__admin/mappings/remove", json!({"id": "other"})).await.status, 404);
    assert_eq!(post(&service, "/__admin/mappings/remove", json!({"id": id})).await.status, 200);
    assert_eq!(get(&service, "/parrot/parrots").await.status, 200);
}

#[tokio::test]
async fn stubs_that_answered_nothing_are_found_and_removed() {
    let service = open_parrot();
    let used = post(&service, "/__admin/mappings", busy()).await.json()["id"].clone();
    let idle = post(&service, "/__admin/mappings", json!({"request": {"url": "/none"}})).await.json();
    get(&service, "/parrot/parrots").await;
    let unused = get(&service, "/__admin/mappings/unmatched").await.json();
    assert_eq!(unused, json!({"mappings": [idle], "meta": {"total": 1}}));
    delete(&service, "/__admin/mappings/unmatched").await;
    let left = get(&service, "/__admin/mappings").await.json();
    assert_eq!((&left["meta"]["total"], &left["mappings"][0]["id"]), (&json!(1), &used));
    get(&service, "/parrot/parrots/1").await;
    let gone = post(&service, "/__admin/requests/remove-by-metadata", json!({"matchesJsonPath": "$.owner"})).await;
    assert_eq!(gone.json()["serveEvents"].as_array().unwrap().len(), 1);
    assert_eq!(service.requests().len(), 1);
    let saved = post(&service, "/__admin/mappings/save", json!({})).await;
    assert_eq!((saved.status, saved.error()), (422, Some("admin-input")), "nothing would be saved");
}

#[tokio::test]
async fn files_are_put_named_by_stubs_and_gone_with_a_reset() {
    let service = open_parrot();
    let mapping = json!({"request": {"url": "/f"}, "response": {"bodyFileName": "a/b.txt"}});
    let early = post(&service, "/__admin/mappings", mapping.clone()).await;
    assert_eq!(early.json()["errors"][0]["source"]["pointer"], "/response/bodyFileName");
    let put = async |text: &'static str| send(&service, Request::put("/__admin/files/a%2Fb.txt"), text).await.status;
    assert_eq!(put("one").await, 200);
    assert_eq!(post(&service, "/__admin/mappings", mapping).await.status, 201);
    assert_eq!(get(&service, "/f").await.text(), "one");
    put("two").await;
    assert_eq!(get(&service, "/f").await.text(), "two");
    assert_eq!(get(&service, "/__admin/files").await.json(), json!(["a/b.txt"]));
    assert_eq!(delete(&service, "/__admin/files/a%2Fb.txt").await.status, 200);
    assert_eq!(delete(&service, "/__admin/files/a%2Fb.txt").await.status, 404);
    let gone = get(&service, "/f").await;
    assert_eq!((gone.status, gone.error()), (500, Some("stub-failed")), "{}", gone.text());
    put("three").await;
    post(&service, "/__admin/reset", json!({})).await;
    assert_eq!(get(&service, "/__admin/files").await.json(), json!([]));
}

#[tokio::test]
async fn a_call_inside_a_space_is_about_that_space() {
    let service = open_parrot();
    let request = Request::post("/__admin/mappings").header("x-mock-space", "one");
    send(&service, request, busy().to_string()).await;
    assert_eq!(get(&service, "/__space/one/parrot/parrots").await.status, 503);
    assert_eq!(get(&service, "/parrot/parrots").await.status, 200);
    assert_eq!(get(&service, "/__space/one/__admin/requests").await.json()["meta"]["total"], 1);
    let shown = get(&service, "/__admin/spaces/one").await.json();
    assert_eq!((&shown["requests"], &shown["stubs"]), (&json!(1), &json!(1)));
    put(&service, "/__space/one/__admin/clock", json!({"advanceMs": 7_200_000})).await;
    let time = async |path: &'static str| get(&service, path).await.json()["now"].as_str().unwrap().to_owned();
    assert!(time("/__space/one/__admin/clock").await > time("/__admin/clock").await);
    post(&service, "/__space/one/__admin/reset", json!({})).await;
    assert_eq!(get(&service, "/__space/one/parrot/parrots").await.status, 200);
    assert_eq!(service.requests().len(), 1, "the default space keeps its own");
    assert_eq!(get(&service, "/__admin/spaces").await.json()["spaces"][0]["name"], "one");
    assert_eq!(delete(&service, "/__admin/spaces/one").await.status, 200);
    assert_eq!(delete(&service, "/__admin/spaces/one").await.status, 404);
}

#[tokio::test]
async fn the_clock_goes_forward_only() {
    let service = open_parrot();
    let moved = put(&service, "/__admin/clock", json!({"now": "2130-01-01T00:00:00Z"})).await;
    assert!(moved.json()["now"].as_str().unwrap().starts_with("2130-01-01T00:00:0"), "{}", moved.text());
    assert_eq!(put(&service, "/__admin/clock", json!({"now": "2020-01-01T00:00:00Z"})).await.status, 422);
    assert_eq!(put(&service, "/__admin/clock", json!({})).await.status, 422);
}

#[tokio::test]
async fn coverage_counts_operations_and_declared_statuses() {
    let service = parrot().build().unwrap();
    let open = open_parrot();
    get(&open, "/parrot/parrots").await;
    get(&open, "/parrot/parrots/1").await;
    get(&open, "/parrot/parrots/99").await;
    let all = get(&open, "/__admin/operations").await.json()["operations"].clone();
    let of = |id: &str| all.as_array().unwrap().iter().find(|one| one["operationId"] == id).unwrap().clone();
    assert_eq!(
        of("getParrot")["hits"],
        json!({"200": 1, "404": 0, "other": 0}),
        "a miss of the mock is no 404 of the API"
    );
    assert_eq!((&of("listParrots")["calls"], &of("listParrots")["evidence"]), (&json!(1), &json!("inferred")));
    let coverage = get(&open, "/__admin/coverage").await.json();
    assert_eq!((&coverage["operations"]["called"], &coverage["statuses"]["seen"]), (&json!(2), &json!(2)));
    let unseen = coverage["apis"][0]["unseen"].as_array().unwrap();
    assert!(unseen.contains(&json!({"operationId": "getParrot", "called": true, "statuses": ["404"]})), "{unseen:?}");
    post(&open, "/__admin/reset", json!({})).await;
    assert_eq!(get(&open, "/__admin/coverage").await.json()["operations"]["called"], 0);
    get(&service, "/parrot/parrots").await;
    let all = get(&service, "/__admin/operations").await.json()["operations"].clone();
    let list = all.as_array().unwrap().iter().find(|one| one["operationId"] == "listParrots").unwrap();
    assert_eq!(list["hits"]["other"], 1, "a refused token is an answer with a status that is not declared");
}

#[tokio::test]
async fn every_documented_route_answers_in_its_form() {
    let service = open_parrot();
    let document = get(&service, "/__admin/openapi.json").await.json();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("admin.json");
    std::fs::write(&file, document.to_string()).unwrap();
    let api = mock_server::Api::open(&file).unwrap();
    post(&service, "/__admin/mappings", busy()).await;
    get(&service, "/parrot/parrots").await;
    get(&service, "/parrot/nowhere").await;
    let body =
        json!({"url": "/a", "mappings": [], "api": "parrot", "event": "x", "advanceMs": 0, "matchesJsonPath": "$.a"});
    for operation in api.operations().iter() {
        let path = operation.path.replace("{id}", "none").replace("{name}", "none");
        let one = match operation.id.as_str() {
            "addMapping" | "findMappingsByMetadata" | "removeMappingsByMetadata" | "changeSettings" => {
                json!({"matchesJsonPath": "$.a"})
            }
            id if id.contains("Pattern") || id.ends_with("Requests") => json!({"urlPath": "/a"}),
            _ => body.clone(),
        };
        let one = if operation.id == "addMapping" { busy() } else { one };
        let request = Request::builder().method(operation.method.as_str()).uri(&path);
        let text = if operation.body.is_some() { one.to_string() } else { String::new() };
        let reply = send(&service, request, text).await;
        let content_type = reply.header("content-type").unwrap();
        let wrong = api.contract().check_answer(&operation.id, reply.status, content_type, &reply.body);
        assert_eq!(wrong, [], "{}: {}", operation.id, reply.text());
    }
}

#[tokio::test]
async fn what_is_not_there_is_said_with_the_way_on() {
    let service = open_parrot();
    let reply = get(&service, "/__admin/nothing").await;
    assert_eq!((reply.status, reply.error()), (404, Some("admin-unknown")));
    assert!(reply.json()["detail"].as_str().unwrap().contains("/__admin/openapi.json"));
    let reply = put(&service, "/__admin/mappings", json!({})).await;
    assert_eq!((reply.status, reply.header("allow")), (405, Some("GET, POST, DELETE")));
    let reply = post_json(&service, "/__admin/mappings", "{").await;
    assert_eq!((reply.status, reply.error()), (422, Some("admin-input")));
}

#[tokio::test]
async fn strangers_by_name_are_kept_out() {
    let service = open_parrot();
    let ask = async |host: &str, origin: Option<&str>| {
        let mut request = Request::get("/__admin/mappings").header("host", host);
        if let Some(origin) = origin {
            request = request.header("origin", origin);
        }
        let reply = send(&service, request, Body::empty()).await;
        (reply.status, reply.error().map(str::to_owned))
    };
    assert_eq!(ask("localhost:4010", None).await.0, 200);
    assert_eq!(ask("127.0.0.1:4010", Some("http://localhost:3000")).await.0, 200);
    assert_eq!(ask("one.space.localhost:4010", None).await.0, 200);
    let refused = (403, Some("admin-refused".to_owned()));
    assert_eq!(ask("rebound.example.org", None).await, refused);
    assert_eq!(ask("localhost:4010", Some("https://example.org")).await, refused);
    assert_eq!(ask("localhost:4010", Some("null")).await, refused);
}

#[tokio::test]
async fn a_key_is_asked_for_when_one_is_set() {
    let service = parrot().admin_key("open sesame").build().unwrap();
    let ask = async |name: &str, value: &str| {
        send(&service, Request::get("/__admin/mappings").header(name, value), Body::empty()).await
    };
    assert_eq!(ask("x-mock-admin-key", "open sesame").await.status, 200);
    assert_eq!(ask("authorization", "Bearer open sesame").await.status, 200);
    for (name, value) in [("x-mock-admin-key", "open"), ("authorization", "Basic open sesame"), ("x-other", "")] {
        let reply = ask(name, value).await;
        assert_eq!((reply.status, reply.error()), (403, Some("admin-refused")), "{name}");
        assert!(!reply.text().contains("sesame"));
    }
    assert_eq!(get(&service, "/__admin/health").await.status, 200, "a probe has no key");
}

#[tokio::test]
async fn there_is_none_where_it_was_switched_off_or_others_could_reach_it() {
    let service = parrot().admin(false).build().unwrap();
    assert_eq!(get(&service, "/__admin/mappings").await.error(), Some("admin-off"));

    let everywhere = || MockServer::builder().api_dir(data("parrot")).address("0.0.0.0:0".parse().unwrap());
    let mock = everywhere().start().await.unwrap();
    let local = std::net::SocketAddr::from(([127, 0, 0, 1], mock.address().port()));
    let ask = "GET /__admin/mappings HTTP/1.1\r\nhost: localhost\r\nx-mock-admin-key: k\r\nconnection: close\r\n\r\n";
    let answer = talk(local, ask.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 403") && answer.contains("--admin-key"), "{answer}");
    mock.stop().await;
    let mock = everywhere().admin_key("k").start().await.unwrap();
    let local = std::net::SocketAddr::from(([127, 0, 0, 1], mock.address().port()));
    assert!(talk(local, ask.as_bytes()).await.starts_with("HTTP/1.1 200"));
}
