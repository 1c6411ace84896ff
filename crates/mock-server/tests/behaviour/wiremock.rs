//! What stubs of WireMock can do beside a fixed answer: break off, come slowly, pass on, be written for each request.

use std::time::{Duration, Instant};

use axum::body::Body;
use http::Request;
use mock_server::stub::{Stub, StubError, StubHandle};
use mock_server::{MockServer, MockService};
use serde_json::{Value, json};

use crate::support::{data, get, open_parrot, parrot, post_json, send, talk};

fn written(mapping: Value) -> Stub {
    let Value::Object(mapping) = mapping else { panic!("{mapping}") };
    Stub::from_mapping(mapping)
}

fn map(service: &MockService, request: Value, response: Value) -> Result<StubHandle, StubError> {
    service.space("").unwrap().stub(written(json!({"request": request, "response": response})))
}

async fn open_server() -> MockServer {
    MockServer::builder().api_dir(data("parrot")).auth(false).seed(1).start().await.unwrap()
}

/// All that comes back for one GET, byte by byte.
async fn asked(mock: &MockServer, path: &str) -> String {
    talk(mock.address(), format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").as_bytes())
        .await
}

#[tokio::test]
async fn each_fault_is_on_the_wire_what_it_says() {
    let mock = open_server().await;
    for fault in ["EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER", "MALFORMED_RESPONSE_CHUNK", "RANDOM_DATA_THEN_CLOSE"] {
        let stub =
            json!({"request": {"urlPath": format!("/{fault}")}, "response": {"fault": fault, "headers": {"x-a": "b"}}});
        mock.stub(written(stub)).unwrap();
    }
    assert_eq!(asked(&mock, "/EMPTY_RESPONSE").await, "");
    assert_eq!(asked(&mock, "/CONNECTION_RESET_BY_PEER").await, "");
    let malformed = asked(&mock, "/MALFORMED_RESPONSE_CHUNK").await;
    let (head, body) = malformed.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK") && head.contains("x-a: b") && head.contains("chunked"), "{head}");
    assert!(!body.is_empty() && !body.starts_with(|c: char| c.is_ascii_hexdigit()), "{body:?}");
    let random = asked(&mock, "/RANDOM_DATA_THEN_CLOSE").await;
    assert!(!random.is_empty() && !random.contains("HTTP/1"), "{random:?}");
    let requests = mock.requests();
    assert_eq!(requests.iter().map(|one| one.status).collect::<Vec<_>>(), [0, 0, 200, 0]);
    assert_eq!(requests[0].fault.as_deref(), Some("EMPTY_RESPONSE"));
    mock.stop().await;
}

#[tokio::test]
async fn a_reset_is_a_reset_and_no_mere_end() {
    let mock = open_server().await;
    let stub = json!({"request": {"urlPath": "/x"}, "response": {"fault": "CONNECTION_RESET_BY_PEER"}});
    mock.stub(written(stub)).unwrap();
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mut stream = tokio::net::TcpStream::connect(mock.address()).await.unwrap();
    stream.write_all(b"GET /x HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
    let error = stream.read(&mut [0; 8]).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
    mock.stop().await;
}

#[tokio::test]
async fn a_body_dribbles_over_the_time_that_is_asked_for() {
    let service = open_parrot();
    let dribble = json!({"numberOfChunks": 4, "totalDuration": 90});
    map(&service, json!({"url": "/slow"}), json!({"body": "0123456789", "chunkedDribbleDelay": dribble})).unwrap();
    let began = Instant::now();
    assert_eq!(get(&service, "/slow").await.text(), "0123456789");
    assert!(began.elapsed() >= Duration::from_millis(85), "{:?}", began.elapsed());
    let error = map(&service, json!({}), json!({"chunkedDribbleDelay": {"numberOfChunks": 0}})).unwrap_err();
    assert_eq!(error.pointer, "/response/chunkedDribbleDelay/numberOfChunks");
}

#[tokio::test]
async fn a_stub_passes_requests_on_to_this_machine() {
    let behind = open_server().await;
    behind
        .stub(written(json!({
            "request": {"method": "POST", "url": "/base/a?b=1", "headers": {"x-added": {"equalTo": "1"}, "x-gone": {"absent": true}}, "bodyPatterns": [{"equalTo": "ping"}]},
            "response": {"status": 202, "body": "pong", "headers": {"x-behind": "yes"}},
        })))
        .unwrap();
    let service = open_parrot();
    let response = json!({
        "proxyBaseUrl": format!("http://{}/base", behind.address()), "proxyUrlPrefixToRemove": "/pass",
        "additionalProxyRequestHeaders": {"x-added": "1"}, "removeProxyRequestHeaders": ["x-gone"],
    });
    let stub = map(&service, json!({"urlPathPattern": "/pass/.*"}), response).unwrap();
    let reply = send(&service, Request::post("/pass/a?b=1").header("x-gone", "1"), "ping").await;
    assert_eq!((reply.status, reply.text(), reply.header("x-behind")), (202, "pong", Some("yes")));
    assert_eq!(reply.header("x-mock-stub"), Some(stub.id()));
    assert_eq!(&service.requests()[0].answer.body[..], b"pong");
    behind.stop().await;
    let reply = send(&service, Request::post("/pass/a?b=1"), "ping").await;
    assert_eq!((reply.status, reply.error()), (502, Some("upstream-failed")));
}

#[tokio::test]
async fn other_machines_are_asked_only_where_that_is_allowed() {
    let service = open_parrot();
    for url in ["http://10.0.0.1/", "http://169.254.169.254/latest", "http://example.org"] {
        let error = map(&service, json!({}), json!({"proxyBaseUrl": url})).unwrap_err();
        assert_eq!(error.pointer, "/response/proxyBaseUrl", "{url}");
        assert!(error.problem.contains("--allow-remote-proxies"), "{error}");
    }
    let free = parrot().allow_remote_proxies(true).build().unwrap();
    map(&free, json!({"url": "/a"}), json!({"proxyBaseUrl": "http://10.0.0.1/"})).unwrap();
    let error = map(&service, json!({}), json!({"proxyBaseUrl": "http://me:hunter2@127.0.0.1"})).unwrap_err();
    assert!(!error.to_string().contains("hunter2"), "{error}");
}

#[cfg(feature = "templates")]
mod templates {
    use super::*;

    #[tokio::test]
    async fn an_answer_is_written_for_each_request() {
        let service = open_parrot();
        let response = json!({
            "transformers": ["response-template"], "transformerParameters": {"colour": "red"},
            "headers": {"x-echo": "{{request.headers.X-Flock}}", "x-plain": "1"},
            "jsonBody": {
                "path": "{{request.pathSegments.[1]}}", "query": "{{request.query.x}}", "name": "{{jsonPath request.body '$.name'}}",
                "colour": "{{parameters.colour}}", "quoted": "{{jsonPath request.body '$.quoted'}}", "list": [1, "{{request.path.id}}"],
            },
        });
        map(&service, json!({"urlPathTemplate": "/things/{id}"}), response).unwrap();
        let request = Request::post("/things/7?x=a").header("x-flock", "42");
        let reply = send(&service, request, r#"{"name": "Ara", "quoted": "a \"b\""}"#).await;
        assert_eq!((reply.header("x-echo"), reply.header("x-plain")), (Some("42"), Some("1")));
        let body =
            json!({"path": "7", "query": "a", "name": "Ara", "colour": "red", "quoted": "a \"b\"", "list": [1, "7"]});
        assert_eq!(reply.json(), body);
        assert_eq!(reply.header("content-type"), Some("application/json"));
        map(&service, json!({"url": "/plain"}), json!({"body": "{{request.path}}"})).unwrap();
        assert_eq!(get(&service, "/plain").await.text(), "{{request.path}}", "only where it is asked for");
    }

    #[tokio::test]
    async fn a_template_knows_the_clock_of_its_space_and_the_seed_of_the_mock() {
        let body = "{{now format='yyyy-MM-dd'}} {{randomValue type='UUID'}}";
        let answers = async || {
            let service = parrot().auth(false).build().unwrap();
            map(&service, json!({"url": "/t"}), json!({"body": body, "transformers": ["response-template"]})).unwrap();
            let request = Request::put("/__admin/clock").header("content-type", "application/json");
            send(&service, request, json!({"now": "2130-05-06T07:00:00Z"}).to_string()).await;
            [get(&service, "/t").await.text().to_owned(), get(&service, "/t").await.text().to_owned()]
        };
        let first = answers().await;
        assert!(first[0].starts_with("2130-05-06 ") && first[0].len() == 47, "{first:?}");
        assert_ne!(first[0], first[1]);
        assert_eq!(first, answers().await);
    }

    #[tokio::test]
    async fn what_is_no_template_is_refused_when_it_comes_or_said_when_it_fails() {
        let service = open_parrot();
        let templated = |body: &str| json!({"body": body, "transformers": ["response-template"]});
        let error = map(&service, json!({}), templated("{{hostname 'x'}}")).unwrap_err();
        assert_eq!(error.pointer, "/response/body");
        assert!(error.problem.contains("no helper `hostname`") && error.problem.contains("randomValue"), "{error}");
        map(&service, json!({"urlPath": "/bad"}), templated("{{math request.query.a '+' 1}}")).unwrap();
        assert_eq!(get(&service, "/bad?a=2").await.text(), "3");
        let reply = get(&service, "/bad?a=x").await;
        assert_eq!((reply.status, reply.error()), (500, Some("stub-failed")), "{}", reply.text());
        assert!(reply.json()["detail"].as_str().unwrap().contains("no number"), "{}", reply.text());
    }
}

#[tokio::test]
async fn moments_are_compared_with_the_clock_of_the_space() {
    let service = open_parrot();
    let query = json!({
        "past": {"before": "now -1 hours"}, "day": {"equalToDateTime": "2026-02-01", "actualFormat": "dd/MM/yyyy"},
        "later": {"after": "now", "truncateExpected": "first day of next month"},
    });
    map(&service, json!({"urlPath": "/when", "queryParameters": query}), json!({})).unwrap();
    let ask = async |past: &str, day: &str, later: &str| {
        get(&service, &format!("/when?past={past}&day={day}&later={later}")).await.status
    };
    let (past, day, later) = ("2026-01-01T00:00:00Z", "01/02/2026", "2140-01-02");
    assert_eq!(ask(past, day, later).await, 200);
    assert_eq!(ask("2139-01-01T00:00:00Z", day, later).await, 404);
    assert_eq!(ask(past, "02/02/2026", later).await, 404);
    assert_eq!(ask(past, day, "2020-01-01").await, 404);
    assert_eq!(ask("yesterday", day, later).await, 404);
    let request = Request::put("/__admin/clock").header("content-type", "application/json");
    send(&service, request, json!({"now": "2139-12-15T00:00:00Z"}).to_string()).await;
    assert_eq!(ask("2139-01-01T00:00:00Z", day, later).await, 200, "time has gone on");
    assert_eq!(ask(past, day, "2139-12-31T23:00:00Z").await, 404);
    let error = map(&service, json!({"headers": {"a": {"before": "soon"}}}), json!({})).unwrap_err();
    assert_eq!(error.pointer, "/request/headers/a/before");
}

#[tokio::test]
async fn the_parts_of_a_form_are_compared() {
    let service = open_parrot();
    let parts = json!([
        {"name": "info", "headers": {"Content-Type": {"contains": "json"}}, "bodyPatterns": [{"matchesJsonPath": "$.id"}]},
        {"matchingType": "ALL", "name": "photo", "bodyPatterns": [{"contains": "PNG"}]},
    ]);
    map(&service, json!({"urlPath": "/form", "multipartPatterns": parts}), json!({})).unwrap();
    let ask = async |info: &str, photos: &[&str]| {
        let mut body = format!(
            "--b-1\r\ncontent-disposition: form-data; name=\"info\"\r\ncontent-type: application/json\r\n\r\n{info}\r\n"
        );
        for photo in photos {
            body +=
                &format!("--b-1\r\ncontent-disposition: form-data; name=\"photo\"; filename=\"a\"\r\n\r\n{photo}\r\n");
        }
        let request = Request::post("/form").header("content-type", "multipart/form-data; boundary=b-1");
        send(&service, request, Body::from(body + "--b-1--\r\n")).await.status
    };
    assert_eq!(ask(r#"{"id": 1}"#, &["a PNG", "\r\nb PNG\r\n--b"]).await, 200);
    assert_eq!(ask(r#"{"name": 1}"#, &["PNG"]).await, 404);
    assert_eq!(ask(r#"{"id": 1}"#, &["PNG", "GIF"]).await, 404, "all of that name");
    assert_eq!(ask(r#"{"id": 1}"#, &[]).await, 404);
    assert_eq!(post_json(&service, "/form", r#"{"id": 1}"#).await.status, 404);
}

#[tokio::test]
async fn host_and_port_are_compared_and_anything_matches_what_is_there() {
    let service = open_parrot();
    let request = json!({"urlPath": "/at", "host": {"matches": ".*\\.test"}, "port": 81, "headers": {"x-a": {"anything": "(always)"}}});
    map(&service, request, json!({})).unwrap();
    let ask = async |host: &str| {
        send(&service, Request::get("/at").header("host", host).header("x-a", "1"), Body::empty()).await.status
    };
    assert_eq!((ask("api.test:81").await, ask("api.test:82").await, ask("api.example:81").await), (200, 404, 404));
    assert_eq!(send(&service, Request::get("/at").header("host", "api.test:81"), Body::empty()).await.status, 404);
}
