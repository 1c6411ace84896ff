//! Recording through the proxy, and answering from what was recorded.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::{Request, Response};
use mock_server::record::{RecordSettings, Upstream};
use mock_server::{Api, MockServer};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::recording::{fetch, guestbook, json, json_upstream, names, proxy, settings, upstream, written};
use crate::support::{LOGIN, data, get, parrot};

#[tokio::test]
async fn a_recording_of_one_mock_is_answered_by_another() {
    let out = tempfile::tempdir().unwrap();
    let a = parrot().auth(false).start().await.unwrap();
    let recording = proxy_of(&a, out.path()).await;
    let paths = ["/parrots", "/parrots?limit=2&colour=red&colour=grey", "/parrots/1", "/feathers/blue.png"];
    let mut answers = Vec::new();
    for path in paths {
        let reply = fetch(Request::get(format!("{}{path}", recording.api_url())), "").await;
        assert!(reply.error().is_none(), "{path}: {}", reply.text());
        answers.push(reply);
    }
    let summary = recording.stop().await;
    assert_eq!((summary.recorded, summary.breaking), (4, 0), "{summary:?}");
    let empty = tempfile::Builder::new().prefix("parrot").tempdir().unwrap();
    for file in ["api.toml", "openapi.yaml"] {
        std::fs::copy(data("parrot").join(file), empty.path().join(file)).unwrap();
    }
    let b = MockServer::builder().api_dir(empty.path()).fixtures(out.path()).auth(false);
    let name = empty.path().file_name().unwrap().to_str().unwrap().to_owned();
    let b = b.mount(name, "/parrot").build().unwrap();
    for (path, answer) in paths.iter().zip(&answers) {
        let reply = get(&b, &format!("/parrot{path}")).await;
        assert_eq!((reply.status, &reply.body), (answer.status, &answer.body), "{path}");
        assert_eq!(reply.header("content-type"), answer.header("content-type"));
        assert_eq!(reply.header("etag"), answer.header("etag"));
    }
}

async fn proxy_of(mock: &MockServer, out: &std::path::Path) -> mock_server::record::RecordProxy {
    let upstream = Upstream::new(&format!("{}/parrot", mock.url())).unwrap();
    let api = Api::open(&data("parrot")).unwrap();
    let address = "127.0.0.1:0".parse().unwrap();
    mock_server::record::RecordProxy::start(api, upstream, settings(out), address).await.unwrap()
}

#[tokio::test]
async fn the_built_in_api_is_recorded_with_its_login_and_answers_alike() {
    let out = tempfile::tempdir().unwrap();
    let api = || Api::embedded("mluvii").unwrap();
    let a = MockServer::builder().api_loaded(api()).start().await.unwrap();
    let upstream = Upstream::new(&a.api_url("mluvii").unwrap()).unwrap();
    let address = "127.0.0.1:0".parse().unwrap();
    let recording =
        mock_server::record::RecordProxy::start(api(), upstream, settings(out.path()), address).await.unwrap();
    let auth = api().auth().unwrap().clone();
    let login = api().operations().get(&auth.operation).unwrap().path.clone();
    let form = "application/x-www-form-urlencoded";
    let url = format!("{}{login}", recording.api_url());
    let reply = fetch(Request::post(url).header("content-type", form), LOGIN).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    let token = reply.json()["access_token"].as_str().unwrap().to_owned();
    let mut paths = Vec::new();
    for operation in api().operations().iter() {
        if operation.method == "GET"
            && operation.response(200).is_some_and(|answer| !answer.content.is_empty())
            && operation.parameters.iter().all(|own| !own.required)
        {
            paths.push(operation.path.clone());
        }
    }
    assert!(paths.len() > 5, "{paths:?}");
    let get = |base: String, path: String, token: String| async move {
        fetch(Request::get(format!("{base}{path}")).header("authorization", format!("Bearer {token}")), "").await
    };
    for path in &paths {
        assert_eq!(get(recording.api_url(), path.clone(), token.clone()).await.status, 200, "{path}");
    }
    let summary = recording.stop().await;
    let fixtures = mock_server::fixture::load_dir(out.path()).unwrap();
    let marked: Vec<_> =
        fixtures.iter().flat_map(|one| one.violations.iter().map(|own| (&one.operation_id, own))).collect();
    assert!(marked.is_empty(), "{marked:?}");
    assert_eq!((summary.recorded, summary.breaking, &summary.failed), (paths.len() + 1, 0, &vec![]), "{summary:?}");
    crate::recording::assert_nowhere(out.path(), &[&token, "demo-client", "demo-secret"]);

    // A recorded answer asks for more than nothing when there are parameters; here both ask for nothing and `ok` wins, so
    // the recorded case is asked for by its name.
    let b = MockServer::builder().api_loaded(api()).fixtures(out.path()).start().await.unwrap();
    let base = b.api_url("mluvii").unwrap();
    let reply = fetch(Request::post(format!("{base}{login}")).header("content-type", form), LOGIN).await;
    let own = reply.json()["access_token"].as_str().unwrap().to_owned();
    for path in &paths {
        let request = Request::get(format!("{base}{path}")).header("authorization", format!("Bearer {own}"));
        let reply = fetch(request.header("prefer", "example=recorded"), "").await;
        assert_eq!((reply.status, reply.fixture()), (200, Some("recorded")), "{path}");
        let served = b.service().apis();
        let recorded = served[0].0.fixtures().iter().find(|fixture| {
            fixture.case == "recorded" && Some(fixture.operation_id.as_str()) == reply.header("x-mock-operation")
        });
        let original = get(a.api_url("mluvii").unwrap(), path.clone(), token.clone()).await;
        assert_eq!(Some(&reply.body), recorded.unwrap().response.body.as_ref());
        // Names and texts are others, what is not personal is the same.
        if reply.header("content-type").is_some_and(|own| own.starts_with("application/json")) {
            assert_eq!(shape(&reply.json()), shape(&original.json()), "{path}");
        }
    }
}

/// A value with every text and number taken out.
fn shape(value: &serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    match value {
        Value::String(_) => json!("text"),
        Value::Number(_) => json!(0),
        Value::Array(items) => items.iter().map(shape).collect(),
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), shape(value))).collect(),
        other => other.clone(),
    }
}

#[tokio::test]
async fn a_fixture_says_where_and_when_it_was_recorded() {
    let out = tempfile::tempdir().unwrap();
    let service = upstream(|request| async move {
        assert_eq!(request.uri().path_and_query().unwrap().as_str(), "/pages/7");
        assert!(request.headers().contains_key("x-guest-key") && !request.headers().contains_key("keep-alive"));
        let mut response = json(200, r#"{"lines": ["a"]}"#);
        for (name, value) in [
            ("etag", "\"q8Zr2Lw0PfK5tYn7Vb3XsE1d\""),
            ("server", "x"),
            ("set-cookie", "a=b"),
            ("x-ratelimit-limit", "5"),
        ] {
            response.headers_mut().insert(http::HeaderName::from_static(name), value.parse().unwrap());
        }
        response
    })
    .await;
    let recording = proxy(guestbook(), service, settings(out.path())).await;
    let request =
        Request::get(format!("{}/pages/7", recording.api_url())).header("x-guest-key", "a").header("keep-alive", "1");
    let reply = fetch(request, "").await;
    assert_eq!((reply.status, reply.header("set-cookie")), (200, Some("a=b")), "the caller gets all of it");
    recording.stop().await;
    let fixture = written(out.path(), "getPage/recorded-7");
    assert_eq!(fixture["recorded"]["upstream"], format!("http://{service}"));
    assert!(fixture["recorded"]["tool"].as_str().unwrap().starts_with("mock-server "));
    assert_eq!(fixture["request"], json!({"path": {"number": 7}}));
    assert_eq!(fixture["example_request"], fixture["request"]);
    let kept: Vec<_> = fixture["response"]["headers"].as_object().unwrap().keys().collect();
    assert_eq!(kept, ["content-type", "etag", "x-ratelimit-limit"]);
    assert_eq!(fixture["response"]["headers"]["etag"], "\"q8Zr2Lw0PfK5tYn7Vb3XsE1d\"");
}

#[tokio::test]
async fn equal_exchanges_become_one_fixture_and_another_answer_a_second_case() {
    let out = tempfile::tempdir().unwrap();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let service = upstream(move |_| {
        let number = counted.fetch_add(1, Ordering::Relaxed);
        async move { json(200, &format!(r#"{{"lines": ["{}"]}}"#, number / 2)) }
    })
    .await;
    for round in 0..2 {
        let recording = proxy(guestbook(), service, settings(out.path())).await;
        for _ in 0..4 {
            fetch(Request::get(format!("{}/pages/7", recording.api_url())), "").await;
        }
        let summary = recording.stop().await;
        assert_eq!((summary.recorded, summary.merged), (2, 2), "round {round}");
        count.store(0, Ordering::Relaxed);
        if round == 0 {
            assert_eq!(names(out.path()), ["getPage/recorded-7-2.json", "getPage/recorded-7.json"]);
            let about = written(out.path(), "getPage/recorded-7-2")["about"].as_str().unwrap().to_owned();
            assert!(about.ends_with("answer 2 to the same request"), "{about}");
            count.store(4, Ordering::Relaxed);
        }
    }
    assert_eq!(names(out.path()).len(), 4, "a second recording goes on where the first ended");
}

#[tokio::test]
async fn what_was_written_by_hand_stays_unless_it_may_be_overwritten() {
    let out = tempfile::tempdir().unwrap();
    std::fs::create_dir(out.path().join("getPage")).unwrap();
    let own = r#"{"about": "mine", "source": "documented", "response": {"status": 200, "body": {}}}"#;
    std::fs::write(out.path().join("getPage/recorded-7.json"), own).unwrap();
    let service = json_upstream(200, json!({"lines": ["new"]})).await;
    for overwrite in [false, true] {
        let settings = RecordSettings { overwrite, ..settings(out.path()) };
        let recording = proxy(guestbook(), service, settings).await;
        fetch(Request::get(format!("{}/pages/7", recording.api_url())), "").await;
        recording.stop().await;
        let about = written(out.path(), "getPage/recorded-7")["about"].clone();
        assert_eq!(about == "mine", !overwrite);
        assert!(out.path().join("getPage/recorded-7-2.json").is_file());
    }
}

#[tokio::test]
async fn an_operation_that_the_document_lacks_is_passed_through_and_listed() {
    let out = tempfile::tempdir().unwrap();
    let service = json_upstream(200, json!({"secret": true})).await;
    let recording = proxy(guestbook(), service, settings(out.path())).await;
    for path in ["/visitors/77/notes", "/visitors/78/notes"] {
        assert_eq!(
            fetch(Request::get(format!("{}{path}", recording.api_url())), "").await.json(),
            json!({"secret": true})
        );
    }
    let outside = fetch(Request::get(format!("{}/elsewhere", recording.url())), "").await;
    assert_eq!((outside.status, outside.error()), (404, Some("no-route")));
    let summary = recording.stop().await;
    assert_eq!(summary.undocumented, [("GET /visitors/{}/notes".to_owned(), 2)].into());
    assert!(names(out.path()).is_empty());
}

#[tokio::test]
async fn an_answer_that_breaks_the_document_is_kept_and_marked() {
    let out = tempfile::tempdir().unwrap();
    let service = json_upstream(200, json!({"id": "seven", "name": "A"})).await;
    let recording = proxy(guestbook(), service, settings(out.path())).await;
    fetch(Request::get(format!("{}/guests/1", recording.api_url())), "").await;
    let summary = recording.stop().await;
    assert_eq!((summary.recorded, summary.breaking), (1, 1));
    let api = guestbook().with_fixtures(mock_server::fixture::load_dir(out.path()).unwrap()).unwrap();
    let findings = mock_server::check::check(&api);
    assert_eq!(findings.len(), 1);
    assert!(findings[0].marked && findings[0].pointer == "/response/body/id", "{}", findings[0]);
    let mock = MockServer::builder().api_loaded(api).auth(false).build().unwrap();
    assert_eq!(
        get(&mock, &format!("/guestbook/guests/{}", path_of(&names(out.path())[0], out.path()))).await.status,
        200
    );
}

/// The phone number that the fixture asks for.
fn path_of(name: &str, out: &std::path::Path) -> String {
    let phone = written(out, name.trim_end_matches(".json"))["request"]["path"]["phone"].clone();
    phone.as_str().map_or_else(|| phone.to_string(), str::to_owned)
}

#[tokio::test]
async fn big_binary_and_compressed_bodies_stand_beside_the_fixture() {
    let out = tempfile::tempdir().unwrap();
    let line = "a line of nothing much, again and again; ".repeat(1000);
    let big = json!({"lines": [line]}).to_string();
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(big.as_bytes()).unwrap();
    let gzip = Bytes::from(gzip.finish().unwrap());
    let (plain, coded) = (big.clone(), gzip.clone());
    let service = upstream(move |request| {
        let (plain, coded) = (plain.clone(), coded.clone());
        async move {
            match request.uri().path() {
                "/pages/1" => json(200, &plain),
                "/pages/2" => {
                    assert_eq!(request.headers()["accept-encoding"], "gzip", "only what can be undone is asked for");
                    let mut response = json(200, "");
                    response.headers_mut().insert("content-encoding", "gzip".parse().unwrap());
                    *response.body_mut() = Body::from(coded);
                    response
                }
                "/pages/3" => {
                    assert_eq!(request.headers()["accept-encoding"], "identity");
                    Response::builder()
                        .header("content-type", "image/png")
                        .body(Body::from(&b"\x89PNG\xff\x00"[..]))
                        .unwrap()
                }
                _ => Response::builder().header("content-type", "text/plain").body(Body::from("a text")).unwrap(),
            }
        }
    })
    .await;
    let recording = proxy(guestbook(), service, settings(out.path())).await;
    let url = |number: usize| format!("{}/pages/{number}", recording.api_url());
    assert_eq!(fetch(Request::get(url(1)), "").await.body, big.as_bytes());
    let reply = fetch(Request::get(url(2)).header("accept-encoding", "br, gzip"), "").await;
    assert_eq!((reply.header("content-encoding"), &reply.body), (Some("gzip"), &gzip));
    assert_eq!(&fetch(Request::get(url(3)), "").await.body[..], b"\x89PNG\xff\x00");
    fetch(Request::get(url(4)), "").await;
    let summary = recording.stop().await;
    assert_eq!((summary.recorded, summary.breaking), (4, 0), "{summary:?}");
    let expected = [
        "getPage/recorded-1.body.json",
        "getPage/recorded-1.json",
        "getPage/recorded-2.body.json",
        "getPage/recorded-2.json",
        "getPage/recorded-3.body.bin",
        "getPage/recorded-3.json",
        "getPage/recorded-4.json",
    ];
    assert_eq!(names(out.path()), expected);
    assert_eq!(std::fs::read_to_string(out.path().join(expected[2])).unwrap(), big);
    assert_eq!(written(out.path(), "getPage/recorded-4")["response"]["body"], "a text");
    let api = guestbook().with_fixtures(mock_server::fixture::load_dir(out.path()).unwrap()).unwrap();
    let mock = MockServer::builder().api_loaded(api).auth(false).build().unwrap();
    assert_eq!(get(&mock, "/guestbook/pages/2").await.body, big.as_bytes());
}

#[tokio::test]
async fn bodies_are_passed_on_as_they_come() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (go, wait) = tokio::sync::oneshot::channel::<()>();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = [0; 1024];
        let _ = stream.read(&mut head).await.unwrap();
        let first = "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ntransfer-encoding: chunked\r\n\r\n5\r\nfirst\r\n";
        stream.write_all(first.as_bytes()).await.unwrap();
        wait.await.unwrap();
        stream.write_all(b"7\r\n second\r\n0\r\n\r\n").await.unwrap();
        tokio::time::sleep(Duration::from_secs(5)).await;
    });
    let out = tempfile::tempdir().unwrap();
    let recording = proxy(guestbook(), address, settings(out.path())).await;
    let mut stream = tokio::net::TcpStream::connect(recording.address()).await.unwrap();
    stream.write_all(b"GET /guestbook/pages/7 HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await.unwrap();
    let mut seen = Vec::new();
    while !String::from_utf8_lossy(&seen).contains("first") {
        let mut part = [0; 1024];
        let read = tokio::time::timeout(Duration::from_secs(5), stream.read(&mut part)).await.unwrap().unwrap();
        seen.extend_from_slice(&part[..read]);
    }
    go.send(()).unwrap();
    assert!(crate::support::read_all(&mut stream).await.contains("second"));
    recording.stop().await;
    assert_eq!(written(out.path(), "getPage/recorded-7")["response"]["body"], "first second");
}

#[tokio::test]
async fn what_is_too_large_is_passed_on_whole_and_not_recorded() {
    let out = tempfile::tempdir().unwrap();
    let large = "x".repeat(100_000);
    let answer = large.clone();
    let service = upstream(move |_| {
        let answer = answer.clone();
        async move { Response::builder().header("content-type", "text/plain").body(Body::from(answer)).unwrap() }
    })
    .await;
    let recording = proxy(guestbook(), service, RecordSettings { body_cap: 50_000, ..settings(out.path()) }).await;
    assert_eq!(fetch(Request::get(format!("{}/pages/7", recording.api_url())), "").await.body, large.as_bytes());
    let summary = recording.stop().await;
    assert_eq!(summary.skipped, [("a body is larger than what is kept of one".to_owned(), 1)].into());
    assert!(names(out.path()).is_empty());
}

#[tokio::test]
async fn a_service_that_hangs_up_in_the_middle_leaves_no_fixture() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = [0; 1024];
            let _ = stream.read(&mut head).await.unwrap();
            let half = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{\"lines\"";
            stream.write_all(half.as_bytes()).await.unwrap();
        }
    });
    let out = tempfile::tempdir().unwrap();
    let recording = proxy(guestbook(), address, settings(out.path())).await;
    let reply = fetch(Request::get(format!("{}/pages/7", recording.api_url())), "").await;
    assert_eq!((reply.status, reply.body.len()), (200, 0), "the caller sees it break off too");
    let summary = recording.stop().await;
    assert_eq!(summary.skipped, [("a body broke off".to_owned(), 1)].into());
    assert!(names(out.path()).is_empty());
}

#[tokio::test]
async fn a_service_that_does_not_answer_is_named() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let out = tempfile::tempdir().unwrap();
    let recording = proxy(guestbook(), address, settings(out.path())).await;
    let reply = fetch(Request::get(format!("{}/pages/7", recording.api_url())), "").await;
    assert_eq!((reply.status, reply.error()), (502, Some("upstream-failed")));
    assert_eq!(reply.json()["upstream"], format!("http://{address}"));
    let summary = recording.stop().await;
    assert_eq!((summary.recorded, summary.skipped.len()), (0, 1));
}

#[tokio::test]
async fn a_redirect_is_passed_on_and_recorded_as_one() {
    let out = tempfile::tempdir().unwrap();
    let service = upstream(|_| async {
        Response::builder().status(302).header("location", "/elsewhere").body(Body::empty()).unwrap()
    })
    .await;
    let recording = proxy(guestbook(), service, settings(out.path())).await;
    let reply = fetch(Request::get(format!("{}/pages/7", recording.api_url())), "").await;
    assert_eq!((reply.status, reply.header("location")), (302, Some("/elsewhere")));
    let summary = recording.stop().await;
    assert_eq!(summary.breaking, 1, "the document describes no such status");
    let fixture = written(out.path(), "getPage/recorded-302-7");
    assert_eq!(fixture["response"], json!({"status": 302, "headers": {"location": "/elsewhere"}}));
}

#[tokio::test]
async fn concurrent_callers_lose_nothing() {
    let out = tempfile::tempdir().unwrap();
    let service = upstream(|request| async move {
        let number = request.uri().path().rsplit('/').next().unwrap().to_owned();
        json(200, &format!(r#"{{"lines": ["{number}"]}}"#))
    })
    .await;
    let recording = proxy(guestbook(), service, settings(out.path())).await;
    let calls: Vec<_> = (0..200)
        .map(|number| {
            let url = format!("{}/pages/{}", recording.api_url(), number % 100);
            tokio::spawn(async move {
                fetch(Request::get(url), "").await.json() == json!({"lines": [(number % 100).to_string()]})
            })
        })
        .collect();
    for call in calls {
        assert!(call.await.unwrap());
    }
    let summary = recording.stop().await;
    assert_eq!((summary.recorded, summary.merged, summary.skipped.len()), (100, 100, 0), "{summary:?}");
    assert_eq!(names(out.path()).len(), 100);
}

#[tokio::test]
async fn what_is_missing_is_asked_once_and_answered_from_the_recording_afterwards() {
    let out = tempfile::tempdir().unwrap();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let service = upstream(move |request| {
        counted.fetch_add(1, Ordering::Relaxed);
        let guest =
            json!({"id": 1, "name": "Rose Novotná", "phone": request.uri().path().trim_start_matches("/guests/")});
        async move { json(200, &guest.to_string()) }
    })
    .await;
    let asked = || count.load(Ordering::Relaxed);
    let start = || {
        let upstream = Upstream::new(&format!("http://{service}")).unwrap();
        MockServer::builder().api_dir(data("guestbook")).record_missing(upstream, settings(out.path()))
    };
    let mock = start().build().unwrap();
    let first = get(&mock, "/guestbook/guests/+420777123456").await;
    assert_eq!(
        (first.json()["name"].as_str(), asked()),
        (Some("Rose Novotná"), 1),
        "the first caller has the real answer"
    );
    let second = get(&mock, "/guestbook/guests/+420777123456").await;
    assert_eq!((second.status, asked()), (200, 1));
    assert!(second.fixture().unwrap().starts_with("recorded-"));
    assert_ne!(second.json()["name"], "Rose Novotná");
    get(&mock, "/guestbook/guests/+420777123457").await;
    assert_eq!(asked(), 2);

    let again = start().fixtures(out.path()).build().unwrap();
    get(&again, "/guestbook/guests/+420777123456").await;
    assert_eq!(asked(), 2, "a later run knows it too");
    let refused = get(&again, "/guestbook/pages/none").await;
    assert_eq!((refused.error(), asked()), (Some("invalid-request"), 2), "the mock refuses what it always refuses");
    let alone = MockServer::builder().api_dir(data("guestbook")).fixtures(out.path()).auth(false).build().unwrap();
    let phone = second.json()["phone"].as_str().unwrap().to_owned();
    assert_eq!(get(&alone, &format!("/guestbook/guests/{phone}")).await.body, second.body, "without the service");
    crate::recording::assert_nowhere(out.path(), &["Novotn", "777123"]);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn the_program_records_until_it_is_told_to_stop_and_says_what_it_came_to() {
    use std::io::{BufRead, BufReader, Read};
    use std::process::{Command, Stdio};

    let out = tempfile::tempdir().unwrap();
    let service = json_upstream(200, json!({"lines": ["a"]})).await;
    let mut child = Command::new(env!("CARGO_BIN_EXE_mock-server"))
        .args(["record", "--addr", "127.0.0.1:0", "--log", "error", "--pseudonym-key", "k", "--upstream"])
        .arg(format!("http://{service}"))
        .arg("--api")
        .arg(data("guestbook"))
        .arg("--out")
        .arg(out.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    let ready: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(ready["upstream"], format!("http://{service}"));
    let url = ready["apis"]["guestbook"].as_str().unwrap();
    assert_eq!(fetch(Request::get(format!("{url}/pages/7")), "").await.status, 200);
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-s", "TERM", &pid]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    line.clear();
    lines.read_line(&mut line).unwrap();
    let summary: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!((&summary["recorded"], &summary["undocumented"]), (&json!(1), &json!({})));
    let mut words = String::new();
    child.stderr.take().unwrap().read_to_string(&mut words).unwrap();
    assert!(words.contains("1 fixture recorded into"), "{words}");
    assert_eq!(names(out.path()), ["getPage/recorded-7.json"]);
}
