//! Changed files are taken up while the mock runs; broken ones are not.

use std::path::Path;
use std::time::{Duration, Instant};

use axum::body::Body;
use http::Request;
use mock_server::{MockServer, MockService};

use crate::support::{data, get, post_json, send};

const FIXTURE: &str =
    r#"{"about": "a", "source": "synthesised", "response": {"status": 200, "body": {"id": 1, "name": "New"}}}"#;

/// A copy of the parrot API with one fixture, in a folder called `parrot`.
fn copy() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let api = folder.path().join("parrot");
    std::fs::create_dir_all(api.join("fixtures/getParrot")).unwrap();
    for name in ["api.toml", "openapi.yaml"] {
        std::fs::copy(data("parrot").join(name), api.join(name)).unwrap();
    }
    write_name(folder.path(), "Old");
    folder
}

fn write(folder: &Path, text: &str) {
    std::fs::write(folder.join("parrot/fixtures/getParrot/ok.json"), text).unwrap();
}

fn write_name(folder: &Path, name: &str) {
    write(folder, &FIXTURE.replace("New", name));
}

fn service(folder: &Path) -> MockService {
    MockServer::builder().api_dir(folder.join("parrot")).auth(false).build().unwrap()
}

async fn name(service: &MockService) -> String {
    get(service, "/parrot/parrots/1").await.json()["name"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_changed_fixture_answers_after_a_reload_and_spaces_keep_what_they_hold() {
    let folder = copy();
    let service = service(folder.path());
    assert_eq!(name(&service).await, "Old");
    write_name(folder.path(), "New");
    assert_eq!(name(&service).await, "Old", "nothing happens by itself");
    service.reload().unwrap();
    assert_eq!(name(&service).await, "New");
    assert_eq!(service.requests().len(), 3, "the requests from before are still there");
    let operations = get(&service, "/__admin/operations").await.json();
    let calls = operations["operations"].as_array().unwrap().iter().find(|one| one["operationId"] == "getParrot");
    assert_eq!(calls.unwrap()["calls"], 3, "and so is the coverage");
}

#[tokio::test]
async fn a_broken_fixture_is_named_and_the_old_one_stays() {
    let folder = copy();
    let service = service(folder.path());
    assert_eq!(get(&service, "/__admin/health").await.json()["lastReload"], serde_json::Value::Null);
    write(folder.path(), r#"{"about": "a", "source": "guessed", "response": {"status": 200}}"#);
    let error = service.reload().unwrap_err().to_string();
    assert!(error.contains("getParrot/ok.json: /source: unknown variant `guessed`"), "{error}");
    assert_eq!(name(&service).await, "Old");
    let health = get(&service, "/__admin/health").await.json();
    assert_eq!((&health["status"], &health["lastReload"]["ok"]), (&"healthy".into(), &false.into()));
    assert_eq!(health["lastReload"]["error"], error);
    write_name(folder.path(), "New");
    service.reload().unwrap();
    assert_eq!(get(&service, "/__admin/health").await.json()["lastReload"]["ok"], true);
    assert_eq!(name(&service).await, "New");
}

#[tokio::test]
async fn the_admin_api_reloads_and_says_what_is_wrong() {
    let folder = copy();
    let service = service(folder.path());
    write(folder.path(), "{");
    let reply = post_json(&service, "/__admin/reload", "").await;
    assert_eq!((reply.status, reply.error()), (422, Some("reload-failed")));
    assert!(reply.json()["detail"].as_str().unwrap().contains("getParrot/ok.json"), "{}", reply.text());
    assert_eq!(name(&service).await, "Old");
    write_name(folder.path(), "New");
    assert_eq!(post_json(&service, "/__admin/reload", "").await.json()["reloaded"], true);
    assert_eq!(name(&service).await, "New");
    assert_eq!(get(&service, "/__admin/reload").await.json()["lastReload"]["ok"], true);
}

#[tokio::test]
async fn health_without_the_admin_key_tells_no_file_names() {
    let folder = copy();
    let builder = MockServer::builder().api_dir(folder.path().join("parrot")).admin_key("sesame");
    let service = builder.build().unwrap();
    write(folder.path(), "{");
    service.reload().unwrap_err();
    let stranger = get(&service, "/__admin/health").await;
    assert!(
        !stranger.text().contains("ok.json") && stranger.json()["lastReload"]["ok"] == false,
        "{}",
        stranger.text()
    );
    let known =
        send(&service, Request::get("/__admin/health").header("x-mock-admin-key", "sesame"), Body::empty()).await;
    assert!(known.text().contains("ok.json"), "{}", known.text());
}

#[tokio::test]
async fn a_new_operation_of_the_document_is_served_and_counted() {
    let folder = copy();
    let service = service(folder.path());
    assert_eq!(name(&service).await, "Old");
    let path = folder.path().join("parrot/openapi.yaml");
    let document = std::fs::read_to_string(&path).unwrap();
    let more = "paths:\n  /eggs:\n    get:\n      operationId: aListEggs\n      responses:\n        '200': {description: ok}\n";
    std::fs::write(&path, document.replacen("paths:\n", more, 1)).unwrap();
    assert_eq!(get(&service, "/parrot/eggs").await.error(), Some("no-route"));
    service.reload().unwrap();
    assert_eq!(get(&service, "/parrot/eggs").await.error(), Some("no-fixture"));
    assert_eq!(name(&service).await, "Old");
    let metrics = get(&service, "/__admin/metrics").await;
    assert!(metrics.text().contains(r#"{api="parrot",operation="aListEggs",status="4xx"} 1"#), "{}", metrics.text());
    let operations = get(&service, "/__admin/operations").await.json();
    let calls = operations["operations"].as_array().unwrap().iter().find(|one| one["operationId"] == "getParrot");
    assert_eq!(calls.unwrap()["calls"], 1, "the counters of another document say nothing about this one");
}

#[tokio::test]
async fn a_folder_that_would_serve_another_api_is_refused() {
    let folder = copy();
    #[cfg(unix)]
    {
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(folder.path().join("parrot"), &link).unwrap();
        let service = MockServer::builder().api_dir(&link).auth(false).build().unwrap();
        std::fs::rename(folder.path().join("parrot"), folder.path().join("budgie")).unwrap();
        std::fs::remove_file(&link).unwrap();
        std::os::unix::fs::symlink(folder.path().join("budgie"), &link).unwrap();
        let error = service.reload().unwrap_err().to_string();
        assert_eq!(
            error,
            "the mock serves parrot at /parrot/, and would then serve budgie at /budgie/; start it anew for that"
        );
        assert_eq!(name(&service).await, "Old");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_request_falls_between_two_sets() {
    let folder = copy();
    let service = service(folder.path());
    let reloading = tokio::task::spawn_blocking({
        let (service, path) = (service.clone(), folder.path().to_owned());
        move || {
            for number in 0..20 {
                write_name(&path, if number % 2 == 0 { "New" } else { "Old" });
                service.reload().unwrap();
            }
        }
    });
    let mut answered = 0;
    while !reloading.is_finished() {
        assert!(["Old", "New"].contains(&name(&service).await.as_str()));
        answered += 1;
    }
    reloading.await.unwrap();
    assert!(answered > 0);
}

#[tokio::test]
async fn a_mock_that_watches_takes_up_a_change_by_itself() {
    let folder = copy();
    let builder = MockServer::builder().api_dir(folder.path().join("parrot")).auth(false).watch(true);
    let mock = builder.start().await.unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let until = async |expected: &str| {
        let began = Instant::now();
        while name(mock.service()).await != expected {
            assert!(began.elapsed() < Duration::from_secs(10), "{expected} does not come");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    until("Old").await;
    write_name(folder.path(), "Newer");
    until("Newer").await;
    write(folder.path(), "{");
    let began = Instant::now();
    while get(mock.service(), "/__admin/health").await.json()["lastReload"]["ok"] != false {
        assert!(began.elapsed() < Duration::from_secs(10), "the broken file is not seen");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    until("Newer").await;
    write_name(folder.path(), "Newest");
    until("Newest").await;
}
