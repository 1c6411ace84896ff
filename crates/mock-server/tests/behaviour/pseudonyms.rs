//! What a recording leaves of people and secrets.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};
use mock_server::check::check;
use mock_server::fixture;
use mock_server::record::{Exchange, Outcome, Recorder};
use serde_json::{Value, json};

use crate::recording::{assert_nowhere, guestbook, headers, names, settings, written};

const JWT: &str = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";

fn exchange(method: Method, path: &str, query: &str, sent: Option<Value>, status: u16, body: Value) -> Exchange {
    let content = headers(&[("content-type", "application/json")]);
    Exchange {
        at: Duration::from_secs(1_800_000_000),
        origin: None,
        method,
        path: path.to_owned(),
        query: query.to_owned(),
        request_headers: if sent.is_some() { content.clone() } else { HeaderMap::new() },
        request_body: sent.map(|sent| Bytes::from(sent.to_string())).unwrap_or_default(),
        status,
        headers: content,
        body: Bytes::from(body.to_string()),
    }
}

fn guest() -> Value {
    json!({
        "id": 7, "uuid": "7f1c9d0e-3b52-4a8e-9c11-0d5e8f2a6b43", "name": "Rose Novotná", "email": "rose.novotna@corp.test",
        "phone": "+420 777 123 456", "address": "81.2.69.142", "note": "She asked for a quiet room, twice.", "mood": "Rose",
        "written": "2026-11-22T05:03:12Z", "door": "kQ-9182-open", "badge": "Vendulka",
        "title": "Rose Novotná called from 81.2.69.142 (rose.novotna@corp.test)",
        "link": format!("https://shop.test/?who=Rose%20Novotn%C3%A1&mail=rose.novotna%40corp.test&t={JWT}"),
        "session": "plain-session-1", "undescribed": {"email": "other@corp.test", "phone": "+420 601 000 111"},
    })
}

const PLANTED: [&str; 17] = [
    "Novotn",
    "Vendulka",
    "corp.test",
    "rose.novotna",
    "777 123",
    "777123456",
    "81.2.69",
    "quiet room",
    "kQ-9182",
    "eyJhbGci",
    "c2lnbmF0",
    "plain-session",
    "other@",
    "601 000",
    "hunter2",
    "head-token",
    "Rose N",
];

#[test]
fn nothing_planted_reaches_the_folder() {
    let out = tempfile::tempdir().unwrap();
    let recorder = Recorder::new(guestbook(), settings(out.path())).unwrap();
    let mut list =
        exchange(Method::GET, "/guests", "email=rose.novotna%40corp.test&limit=5", None, 200, json!([guest()]));
    list.request_headers = headers(&[("x-guest-key", "head-token-1"), ("cookie", "a=hunter2hunter2")]);
    list.headers.insert("set-cookie", "id=hunter2hunter2; path=/".parse().unwrap());
    list.headers.insert("link", "</guests?email=rose.novotna@corp.test>; rel=next".parse().unwrap());
    list.headers.insert("x-request-id", "head-token-1".parse().unwrap());
    recorder.record(list);
    recorder.record(exchange(Method::GET, "/guests/+420777123456", "", None, 200, guest()));
    recorder.record(exchange(Method::POST, "/guests", "", Some(guest()), 201, guest()));
    let sent = json!({"user": "hunter2-user", "password": "hunter2hunter2"});
    recorder.record(exchange(Method::POST, "/login", "", Some(sent), 200, json!({"key": "head-token-1"})));
    let echo = json!({"lines": ["head-token-1 hunter2hunter2", "kQ-9182-open", "Vendulka"]});
    recorder.record(exchange(Method::GET, "/pages/1", "", None, 200, echo));
    let summary = recorder.finish();
    assert_eq!((summary.recorded, &summary.failed), (5, &vec![]), "{summary:?}");
    assert_nowhere(out.path(), &PLANTED);
    let api = guestbook().with_fixtures(fixture::load_dir(out.path()).unwrap()).unwrap();
    assert_eq!(check(&api), [], "what was redacted still keeps to the document");
}

#[test]
fn a_person_is_the_same_everywhere_and_formats_stay() {
    let out = tempfile::tempdir().unwrap();
    let recorder = Recorder::new(guestbook(), settings(out.path())).unwrap();
    recorder.record(exchange(Method::GET, "/guests", "email=rose.novotna%40corp.test", None, 200, json!([guest()])));
    recorder.record(exchange(Method::GET, "/guests/+420777123456", "", None, 200, guest()));
    recorder.finish();
    let all: Vec<_> =
        names(out.path()).iter().map(|name| written(out.path(), name.trim_end_matches(".json"))).collect();
    assert_eq!(all.len(), 2);
    let (one, list) = (&all[0], &all[1]);
    let guest = &one["response"]["body"];
    assert_eq!(list["response"]["body"][0], *guest);
    assert_eq!(list["request"]["query"]["email"], guest["email"]);
    assert!(guest["email"].as_str().unwrap().ends_with("@example.com"));
    assert_eq!(one["request"]["path"]["phone"], guest["phone"].as_str().unwrap().replace(' ', ""));
    assert!(guest["phone"].as_str().unwrap().starts_with("+999 "), "{guest}");
    assert!(guest["address"].as_str().unwrap().parse::<std::net::Ipv4Addr>().unwrap().is_documentation());
    for (member, value) in [("id", json!(7)), ("mood", json!("Rose")), ("written", json!("2026-11-22T05:03:12Z"))] {
        assert_eq!(guest[member], value);
    }
    assert_eq!(guest["uuid"], "7f1c9d0e-3b52-4a8e-9c11-0d5e8f2a6b43");
    let title = guest["title"].as_str().unwrap();
    for member in ["name", "address", "email"] {
        assert!(title.contains(guest[member].as_str().unwrap()), "{member} in {title}");
    }
    assert_eq!(guest["note"].as_str().unwrap().len(), 34);
}

#[test]
fn the_same_key_gives_the_same_folder_and_another_key_other_people() {
    let record = |key: &[u8]| {
        let out = tempfile::tempdir().unwrap();
        let mut settings = settings(out.path());
        settings.pseudonyms = mock_server::pseudonym::Pseudonyms::new(key);
        let recorder = Recorder::new(guestbook(), settings).unwrap();
        recorder.record(exchange(Method::GET, "/guests/+420777123456", "", None, 200, guest()));
        recorder.finish();
        let name = names(out.path()).remove(0);
        (name.clone(), std::fs::read_to_string(out.path().join(name)).unwrap())
    };
    assert_eq!(record(b"one"), record(b"one"));
    assert_ne!(record(b"one").1, record(b"two").1);
}

#[test]
fn what_becomes_known_later_is_taken_out_of_earlier_fixtures() {
    let out = tempfile::tempdir().unwrap();
    let recorder = Recorder::new(guestbook(), settings(out.path())).unwrap();
    let lines = json!({"lines": ["Rose Novotná, +420 777 123 456", "81.2.69.142"]});
    recorder.record(exchange(Method::GET, "/pages/1", "", None, 200, lines));
    let large = json!({"lines": vec!["Rose Novotná"; 2000]});
    recorder.record(exchange(Method::GET, "/pages/2", "sort=Rose+Novotn%C3%A1", None, 200, large));
    recorder.record(exchange(Method::GET, "/guests/+420777123456", "", None, 200, guest()));
    recorder.finish();
    assert_nowhere(out.path(), &PLANTED);
    let guest = written(out.path(), names(out.path())[0].trim_end_matches(".json"));
    let line = written(out.path(), "getPage/recorded-1")["response"]["body"]["lines"][0].clone();
    assert!(line.as_str().unwrap().contains(guest["response"]["body"]["name"].as_str().unwrap()), "{line}");
}

#[test]
fn a_body_that_cannot_be_rewritten_and_holds_something_known_is_not_kept() {
    let out = tempfile::tempdir().unwrap();
    let recorder = Recorder::new(guestbook(), settings(out.path())).unwrap();
    recorder.record(exchange(Method::GET, "/guests/+420777123456", "", None, 200, guest()));
    let mut picture = exchange(Method::GET, "/pages/3", "", None, 200, json!(null));
    picture.headers = headers(&[("content-type", "image/png")]);
    picture.body = Bytes::from_static(b"\x89PNG\xff author: rose.novotna@corp.test \x00");
    assert_eq!(recorder.record(picture.clone()), Outcome::Skipped);
    picture.body = Bytes::from_static(b"\x89PNG\xff nothing \x00");
    assert!(matches!(recorder.record(picture), Outcome::Written { .. }));
    assert_nowhere(out.path(), &PLANTED);
}

#[test]
fn a_secret_that_was_sent_matches_any_afterwards() {
    let out = tempfile::tempdir().unwrap();
    let recorder = Recorder::new(guestbook(), settings(out.path())).unwrap();
    recorder.record(exchange(
        Method::POST,
        "/guests",
        "",
        Some(json!({"id": 1, "name": "A B", "door": "x1"})),
        201,
        guest(),
    ));
    let fixture = written(out.path(), names(out.path())[0].trim_end_matches(".json"));
    assert_eq!(fixture["request"]["body"]["door"], json!({"$any": true}));
    assert_eq!(fixture["example_request"]["body"]["door"], "de", "as long as the secret");
}
