//! HAR in and out.

use http::Request;
use mock_server::fixture::{self, Fixture};
use mock_server::har;
use mock_server::record::{Recorder, Summary};
use mock_server::{Api, MockServer};
use serde_json::{Value, json};

use crate::recording::{assert_nowhere, guestbook, names, settings, written};
use crate::support::{LOGIN, data, get, log_in, parrot, send};

/// Holds a value against the shape of HAR 1.2: what must be there, and of which type.
fn assert_har(har: &Value) {
    let text = |value: &Value, members: &[&str]| {
        for member in members {
            assert!(value[*member].is_string(), "{member} is a text: {value}");
        }
    };
    let number = |value: &Value, members: &[&str]| {
        for member in members {
            assert!(value[*member].is_number(), "{member} is a number: {value}");
        }
    };
    let pairs = |value: &Value| value.as_array().unwrap().iter().for_each(|pair| text(pair, &["name", "value"]));
    let log = &har["log"];
    assert_eq!(log["version"], "1.2");
    text(&log["creator"], &["name", "version"]);
    for entry in log["entries"].as_array().unwrap() {
        text(entry, &["startedDateTime"]);
        assert!(chrono::DateTime::parse_from_rfc3339(entry["startedDateTime"].as_str().unwrap()).is_ok());
        number(entry, &["time"]);
        assert!(entry["cache"].is_object());
        number(&entry["timings"], &["send", "wait", "receive"]);
        let (request, response) = (&entry["request"], &entry["response"]);
        text(request, &["method", "url", "httpVersion"]);
        assert!(request["url"].as_str().unwrap().parse::<http::Uri>().unwrap().authority().is_some());
        text(response, &["statusText", "httpVersion", "redirectURL"]);
        number(response, &["status"]);
        for message in [request, response] {
            number(message, &["headersSize", "bodySize"]);
            pairs(&message["headers"]);
            assert!(message["cookies"].is_array());
        }
        pairs(&request["queryString"]);
        if let Some(data) = request.get("postData") {
            text(data, &["mimeType", "text"]);
        }
        text(&response["content"], &["mimeType"]);
        number(&response["content"], &["size"]);
    }
}

fn import(api: Api, har: &Value, out: &std::path::Path) -> Summary {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), har.to_string()).unwrap();
    let recorder = Recorder::new(api, settings(out)).unwrap();
    har::import(file.path(), &recorder).unwrap();
    recorder.finish()
}

#[tokio::test]
async fn what_a_mock_was_asked_is_exported_without_secrets() {
    let mock = parrot().build().unwrap();
    log_in(&mock, LOGIN).await;
    let token = crate::support::token(&mock).await;
    let request =
        Request::get("/parrot/parrots?limit=2&nestKey=abc").header("authorization", format!("Bearer {token}"));
    send(&mock, request, "").await;
    get(&mock, "/parrot/feathers/blue.png").await;
    get(&mock, "/parrot/nowhere").await;
    let har = har::export(&mock.requests());
    assert_har(&har);
    let entries = har["log"]["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 5);
    assert_eq!(entries[2]["request"]["queryString"][0], json!({"name": "limit", "value": "2"}));
    assert!(entries[2]["response"]["content"]["text"].as_str().unwrap().starts_with('['));
    assert_eq!(entries[3]["response"]["content"]["mimeType"], "image/png");
    assert!(entries[4]["response"]["content"]["text"].as_str().unwrap().contains("no operation has the path"));
    let text = har.to_string();
    for secret in [token.as_str(), "demo-secret", "=abc"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[test]
fn fixtures_come_back_from_har_as_the_same_interactions() {
    let api = Api::open(&data("parrot")).unwrap();
    let har = har::export_fixtures(&api);
    assert_har(&har);
    let out = tempfile::tempdir().unwrap();
    let summary = import(api.clone(), &har, out.path());
    let with_example = |fixture: &&Fixture| fixture.example_request.is_some() && fixture.operation_id != "login";
    let before: Vec<_> = api.fixtures().iter().filter(with_example).collect();
    assert!(before.len() >= 3 && summary.undocumented.is_empty() && summary.failed.is_empty(), "{summary:?}");
    let after = fixture::load_dir(out.path()).unwrap();
    for one in before {
        let example = one.example_request.as_ref().unwrap();
        let found = after.iter().find(|other| {
            let own = other.example_request.as_ref().unwrap();
            let answer = (&other.response.status, &other.response.body);
            other.operation_id == one.operation_id
                && (&own.path, &own.body) == (&example.path, &example.body)
                && answer == (&one.response.status, &one.response.body)
        });
        let found = found.unwrap_or_else(|| panic!("{}/{} did not come back", one.operation_id, one.case));
        assert_eq!(found.response.headers.get("etag"), one.response.headers.get("etag"));
    }
}

#[test]
fn a_browsers_recording_is_read_with_what_it_leaves_out_and_adds() {
    let page = |number: u32, response: Value| {
        json!({
            "_initiator": {"type": "script"}, "startedDateTime": "2026-11-22T05:03:12.000+01:00", "time": 12.5,
            "request": {
                "method": "GET", "url": format!("https://me:hunter2@book.test/pages/{number}?session=abc#top"),
                "headers": [{"name": ":authority", "value": "book.test"}, {"name": "Cookie", "value": "id=hunter2hunter2"}],
            },
            "response": response, "_priority": "High",
        })
    };
    let har = json!({"log": {"version": "1.2", "entries": [
        page(1, json!({"status": 200, "headers": [
            {"name": "content-encoding", "value": "gzip"}, {"name": "content-type", "value": "application/json"},
        ], "content": {"size": 900, "compression": 400, "text": "{\"lines\": [\"hunter2hunter2 by rose@corp.test\"]}"}})),
        page(2, json!({"status": 200, "content": {"mimeType": "image/png", "text": "iVBO\nRw==", "encoding": "base64"}})),
        page(3, json!({"status": 200, "content": {"size": 77, "mimeType": "text/plain"}})),
        page(4, json!({"status": 0, "content": {}})),
        {"request": {"method": "GET", "url": "https://book.test/other"}, "response": {"status": 200}},
        {"request": {"method": "POST", "url": "https://book.test/guestbook/guests", "postData": {
            "mimeType": "application/json", "text": "{\"id\": 1, \"name\": \"Rose Novotná\"}"}},
         "response": {"status": 201, "content": {"mimeType": "application/json", "text": "{\"id\": 1, \"name\": \"Rose Novotná\"}"}}},
    ]}});
    let out = tempfile::tempdir().unwrap();
    let summary = import(guestbook(), &har, out.path());
    assert_eq!((summary.recorded, summary.breaking), (3, 0), "{summary:?}");
    assert_eq!(summary.undocumented, [("GET /other".to_owned(), 1)].into());
    assert_eq!(summary.skipped.len(), 2, "{:?}", summary.skipped);
    let names = names(out.path());
    let one = names.iter().find(|name| name.contains("recorded-1")).unwrap();
    let fixture = written(out.path(), one.trim_end_matches(".json"));
    assert_eq!(fixture["recorded"]["upstream"], "https://book.test");
    assert_eq!(fixture["recorded"]["at"], "2026-11-22T04:03:12.012Z");
    assert_eq!(fixture["request"]["query"]["session"], json!({"$any": true}));
    assert!(fixture["response"]["headers"].get("content-encoding").is_none());
    let picture = names.iter().find(|name| name.ends_with(".body.bin")).unwrap();
    assert_eq!(std::fs::read(out.path().join(picture)).unwrap(), b"\x89PNG");
    assert_nowhere(out.path(), &["hunter2", "corp.test", "Novotn", "=abc"]);
}

#[test]
fn what_is_no_har_is_refused_with_its_place() {
    let out = tempfile::tempdir().unwrap();
    let recorder = Recorder::new(guestbook(), settings(out.path())).unwrap();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "{\n  \"log\": {\"entries\": 7}}").unwrap();
    let error = har::import(file.path(), &recorder).unwrap_err().to_string();
    assert!(error.contains(":2:") && error.contains("HAR 1.2"), "{error}");
}

#[tokio::test]
async fn an_imported_recording_is_served() {
    let out = tempfile::tempdir().unwrap();
    let har = json!({"log": {"entries": [{
        "request": {"method": "GET", "url": "https://book.test/guests?limit=5&sort=name"},
        "response": {"status": 200, "content": {"mimeType": "application/json", "text": "[]"}},
    }]}});
    import(guestbook(), &har, out.path());
    assert_eq!(names(out.path()), ["listGuests/recorded-limit-5-sort-name.json"]);
    let mock = MockServer::builder().api_dir(data("guestbook")).fixtures(out.path()).auth(false).build().unwrap();
    assert_eq!(get(&mock, "/guestbook/guests?sort=name&limit=5").await.text(), "[]");
    assert_eq!(get(&mock, "/guestbook/guests?sort=name").await.error(), Some("no-fixture"));
}
