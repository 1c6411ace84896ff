//! The drift report: silent where service and document agree, and exact where they do not.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

use mock_server::stub::{Reply, When};
use mock_server::{Api, MockServer, har};
use openapi_kit::overlay;
use serde_json::{Value, json};
use tests::subject::{BOT_OPEN, MLUVII, SUBJECTS, Subject, further};

/// Runs the binary with these arguments, without credentials in its environment.
async fn run(arguments: &[&str]) -> Output {
    let arguments: Vec<String> = arguments.iter().map(|&argument| argument.to_owned()).collect();
    let run = move || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_drift"));
        for name in ["MLUVII_CLIENT_ID", "MLUVII_CLIENT_SECRET", "BOT_APP_ID", "BOT_APP_SECRET"] {
            command.env_remove(name);
        }
        command.args(["--pause-ms", "0"]).args(arguments).output().unwrap()
    };
    tokio::task::spawn_blocking(run).await.unwrap()
}

/// The result as JSON, and the exit code.
async fn compare(arguments: &[&str]) -> (Value, i32) {
    let output = run(&[arguments, &["--format", "json"]].concat()).await;
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    let result = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {words}"));
    (result, output.status.code().unwrap())
}

async fn against(subject: &Subject, mock: &MockServer, more: &[&str]) -> (Value, i32) {
    let url = mock.api_url(subject.name).unwrap();
    compare(&[&[subject.name, "--base-url", &url], more].concat()).await
}

/// Kind, operation and place of each finding.
fn places(result: &Value) -> BTreeSet<(String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let findings = result["findings"].as_array().unwrap().iter();
    findings.map(|finding| (text(&finding["kind"]), text(&finding["operation"]), text(&finding["at"]))).collect()
}

fn expected(places: &[(&str, &str, &str)]) -> BTreeSet<(String, String, String)> {
    places.iter().map(|(kind, operation, at)| ((*kind).to_owned(), (*operation).to_owned(), (*at).to_owned())).collect()
}

/// What a fixture answers, changed.
fn altered(subject: &Subject, operation: &str, change: impl FnOnce(&mut Value)) -> Value {
    let api = Api::embedded(subject.name).unwrap();
    let mut body = api.fixture(operation, "ok").unwrap().response.json().unwrap();
    change(&mut body);
    body
}

fn write(folder: &Path, name: &str, value: &Value) -> String {
    let path = folder.join(name);
    std::fs::write(&path, value.to_string()).unwrap();
    path.to_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_mock_answers_as_the_documents_say() {
    for subject in &SUBJECTS {
        let mock = super::mock(subject).await;
        let (result, code) = against(subject, &mock, &[]).await;
        assert_eq!((&result["findings"], &result["complaints"]), (&json!([]), &json!([])), "{}", subject.name);
        assert_eq!(code, 0);
        // Everything that reads was called: with the ids that lists yield, or as fixtures show.
        assert_eq!(result["skipped"], json!({}), "{}", subject.name);
        let few = if further().any(|one| one.name == subject.name) { 1 } else { 4 };
        assert!(result["operations_seen"].as_u64().unwrap() >= few, "{result:#}");
    }
}

#[tokio::test]
async fn what_the_mock_was_asked_shows_no_drift_as_a_recording() {
    for subject in &SUBJECTS {
        let mock = super::mock(subject).await;
        let (live, _) = against(subject, &mock, &[]).await;
        let folder = tempfile::tempdir().unwrap();
        let mut recording = har::export(&mock.requests());
        let foreign = json!({"request": {"method": "GET", "url": "https://elsewhere.example/api/v1/Tags"}, "response": {"status": 500}});
        recording["log"]["entries"].as_array_mut().unwrap().push(foreign);
        let file = write(folder.path(), "journal.har", &recording);
        let (result, code) = compare(&[subject.name, "--har", &file]).await;
        assert_eq!((&result["findings"], code), (&json!([]), 0), "{}", subject.name);
        assert_eq!(result["entries_of_other_hosts"], 1);
        assert_eq!(result["operations_seen"], live["operations_seen"]);
    }
}

#[tokio::test]
async fn each_deviation_is_found_at_its_place_and_nothing_else_is() {
    let mock = super::mock(&MLUVII).await;
    let stub = |path: &str, reply: Reply| mock.stub(When::get(&format!("/mluvii/api/v1/{path}")).reply(reply)).unwrap();
    stub(
        "Sessions",
        Reply::json(altered(&MLUVII, "listSessions", |body| {
            body[0]["operators"][0]["shoeSize"] = json!({"eu": 44});
            body[0]["status"] = json!("PONDERING");
        })),
    );
    stub("Tags", Reply::json(altered(&MLUVII, "listTags", |body| body[1]["label"] = json!(7))));
    stub(
        "Forms",
        Reply::json(altered(&MLUVII, "listForms", |body| {
            body[0].as_object_mut().unwrap().remove("predefined");
        }))
        .with_header("X-Total-Count", "7"),
    );
    stub("Widgets", Reply::status(418).with_json(json!({"short": "and stout"})));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("proposal.json");
    let (result, code) = against(&MLUVII, &mock, &["--overlay", file.to_str().unwrap()]).await;
    let wanted = [
        ("undocumented-field", "listSessions", "/*/operators/*/shoeSize"),
        ("unknown-enum-value", "listSessions", "/*/status"),
        ("wrong-type", "listTags", "/*/label"),
        ("missing-field", "listForms", "/*/predefined"),
        ("undocumented-header", "listForms", "header/x-total-count"),
        ("undocumented-status", "listWidgets", ""),
    ];
    assert_eq!(places(&result), expected(&wanted), "{:#}", result["findings"]);
    assert_eq!((code, &result["mendable"]), (1, &json!(wanted.len())));
    // The typed client, reading strictly, refuses what it reads.
    let refused: BTreeSet<_> =
        result["complaints"].as_array().unwrap().iter().filter_map(|one| one["operation"].as_str()).collect();
    assert_eq!(refused, BTreeSet::from(["listForms", "listSessions", "listTags"]));

    // With the overlay applied, what was exchanged agrees with the document.
    let mut document = super::effective(&MLUVII).document;
    assert!(overlay::apply_file(&mut document, &file).unwrap() >= wanted.len());
    let mut drift = openapi_kit::drift::Drift::new(&document).unwrap().ignoring_header("x-mock-*");
    for seen in mock.requests() {
        let path = seen.path.strip_prefix("/mluvii").unwrap();
        let mut exchange = openapi_kit::drift::Exchange::new(seen.method.as_str(), path, seen.status);
        exchange.headers = seen.answer.headers.clone();
        exchange.body = seen.answer.body.to_vec();
        drift.observe(&exchange);
    }
    assert_eq!(drift.findings(), []);
}

#[tokio::test]
async fn an_operation_that_the_document_lacks_is_found_in_a_recording() {
    let entry = |method: &str, path: &str, status: u16, text: &str, encoding: Option<&str>| {
        let content = json!({"mimeType": "application/json", "text": text, "encoding": encoding});
        let url = format!("https://app.mluvii.com{path}");
        json!({"request": {"method": method, "url": url}, "response": {"status": status, "content": content}})
    };
    let entries = [
        entry("GET", "/api/v1/Sessions/7371450/mood?lang=cs", 200, "eyJtb29kIjogImdvb2QifQ==", Some("base64")),
        entry("GET", "/api/v1/Tags", 200, "[]", None),
        entry("OPTIONS", "/api/v1/Tags", 204, "", None),
    ];
    let folder = tempfile::tempdir().unwrap();
    let file = write(folder.path(), "browser.har", &json!({"log": {"version": "1.2", "entries": entries}}));
    let (result, code) = compare(&["mluvii", "--har", &file]).await;
    assert_eq!(places(&result), expected(&[("undocumented-operation", "", "")]));
    assert_eq!(result["findings"][0]["path"], "GET /api/v1/Sessions/{id}/mood");
    assert_eq!((code, &result["seen"]["ignored"]), (1, &json!(1)));
    assert!(!result.to_string().contains("7371450"), "{result:#}");
}

#[tokio::test]
async fn nothing_that_writes_is_sent_unless_it_is_allowed() {
    let mock = super::mock(&MLUVII).await;
    let (result, _) = against(&MLUVII, &mock, &[]).await;
    let login = "/mluvii/login/connect/token";
    let sent = |method: &str| mock.requests().iter().filter(|seen| seen.method == method && seen.path != login).count();
    assert_eq!((sent("POST"), sent("PUT"), sent("DELETE"), sent("PATCH")), (0, 0, 0, 0));
    assert!(sent("GET") > 40 && result["not_sent_because_writing"].as_u64().unwrap() > 40);
    let url = mock.api_url("mluvii").unwrap();
    let refused = run(&["mluvii", "--base-url", &url, "--param", "createTag.body={}"]).await;
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("--allow-writes"));
}

#[tokio::test]
async fn what_is_created_with_permission_is_deleted_again() {
    let mock = MockServer::builder().api("mluvii").stateful(true).keep_requests(10_000).start().await.unwrap();
    let (_, code) = against(&MLUVII, &mock, &["--allow-writes"]).await;
    assert_eq!(code, 0);
    let of = |id: &str| mock.requests().iter().filter(|seen| seen.operation_id.as_deref() == Some(id)).count();
    assert_eq!((of("createWebhook"), of("deleteWebhook")), (1, 1));
    assert_eq!((of("createCampaign"), of("deleteCampaign")), (1, 1));
    assert_eq!((of("deleteAllWebhooks"), of("createUser"), of("updateTag")), (0, 0, 0));
    let gone = mock.requests().iter().filter(|seen| seen.method == "DELETE").all(|seen| seen.status < 300);
    assert!(gone, "something was left behind");
}

#[tokio::test]
async fn what_cannot_be_compared_is_said_without_secrets() {
    let mock = super::mock(&BOT_OPEN).await;
    let url = mock.api_url("bot-open").unwrap();
    let cases: [(&[&str], &str); 5] = [
        (&["nothing", "--base-url", &url], "there is no API `nothing`"),
        (&["mluvii", "--base-url", "https://service.example"], "set MLUVII_CLIENT_ID and MLUVII_CLIENT_SECRET"),
        (&["mluvii", "--base-url", "http://service.example"], "plain http"),
        (&["bot-open", "--base-url", "http://127.0.0.1:9"], "did not answer the login"),
        (&["bot-open", "--base-url", &url, "--param", "getUserData.colour=1"], "has no parameter `colour`"),
    ];
    for (arguments, words) in cases {
        let output = run(arguments).await;
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.contains(words) && output.stdout.is_empty(), "{told}");
    }
    for format in ["text", "json", "md"] {
        let output = run(&["bot-open", "--base-url", &url, "--format", format]).await;
        let told = format!("{output:?}");
        assert_eq!(output.status.code(), Some(0), "{told}");
        assert!(!told.contains("demo-secret") && !told.contains("demo-app"), "{told}");
    }
}
