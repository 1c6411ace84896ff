//! What a network, a proxy or a broken service may answer with, byte for byte; each ends in an error that says what
//! was wrong, or in the value. See `calls.rs`, `retry.rs`, `limits.rs` and `download.rs` for what is not here.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "other tests use the rest")]
mod scripted;

use std::time::Duration;

use client_runtime::connect::{Connection, Options};
use client_runtime::{
    AuthError, ClientCredentials, Error, ErrorKind, Operation, OperationInfo, Response, ResponseValue, RetryPolicy,
    TimeLimit,
};
use reqwest::Method;
use scripted::{Reply, Server};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::net::TcpListener;

static OPERATIONS: &[Operation] = &[
    Operation { id: "getThing", method: "GET", idempotent: true, success: &[200], ..Operation::BLANK },
    Operation { id: "createThing", method: "POST", success: &[200], ..Operation::BLANK },
    Operation { id: "dropThing", method: "DELETE", idempotent: true, success: &[204], ..Operation::BLANK },
];

const MILLI: Duration = Duration::from_millis(1);

/// `{"id":7}`, compressed by gzip.
const GZIPPED: [u8; 28] =
    [31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 171, 86, 202, 76, 81, 178, 50, 175, 5, 0, 75, 241, 103, 147, 8, 0, 0, 0];

fn options(url: &str) -> Options {
    Options::new(url).retry(RetryPolicy::new().base_delay(MILLI)).idle_timeout(5000 * MILLI)
}

fn open(server: &Server) -> Connection {
    options(&server.url).open(OPERATIONS).unwrap()
}

async fn exec(connection: &Connection, operation: &'static str) -> Result<Response, Error> {
    let row = OPERATIONS.iter().find(|row| row.id == operation).unwrap();
    let method: Method = row.method.parse().unwrap();
    let request = connection.http.request(method, format!("{}/thing", connection.base_url)).body("sent").build()?;
    connection.runtime.exec(&connection.http, request, &OperationInfo { operation_id: operation }).await
}

async fn call<T: DeserializeOwned>(
    connection: &Connection,
    operation: &'static str,
) -> Result<ResponseValue<T>, Error> {
    ResponseValue::from_response(exec(connection, operation).await?).await
}

/// Answers always like this, and is called once for a thing.
async fn outcome_of<T: DeserializeOwned>(reply: Reply) -> Result<ResponseValue<T>, Error> {
    let server = Server::start(move |_, _| reply.clone()).await;
    let connection = options(&server.url).no_retry().open(OPERATIONS).unwrap();
    call(&connection, "getThing").await
}

async fn value_of(reply: Reply) -> Value {
    outcome_of::<Value>(reply).await.unwrap().into_inner()
}

async fn error_of(reply: Reply) -> Error {
    outcome_of::<Value>(reply).await.map(drop).unwrap_err()
}

/// A 200 with these headers, each with its line end, and this body, which ends with the connection.
fn until_closed(version: &str, headers: &str, body: impl AsRef<[u8]>) -> Reply {
    let mut bytes = format!("HTTP/{version} 200 OK\r\n{headers}\r\n").into_bytes();
    bytes.extend(body.as_ref());
    Reply::raw([bytes])
}

#[tokio::test]
async fn chunks_that_break_off_are_a_torn_body() {
    // In the middle of a chunk, after one, and before the last line end.
    for chunks in ["8\r\n{\"id\"", "5\r\n{\"id\"\r\n", "8\r\n{\"id\":7}\r\n0\r\n"] {
        let torn = Reply::chunked(200, &[], chunks);
        let error = error_of(torn.clone()).await;
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Transport, 200), "{chunks:?}");

        let replies = [torn, Reply::chunked(200, &[], "8\r\n{\"id\":7}\r\n0\r\n\r\n")];
        let server = Server::start(move |_, earlier| replies[earlier.min(1)].clone()).await;
        let answer = call::<Value>(&open(&server), "getThing").await.unwrap();
        assert_eq!((answer.attempts(), &*answer), (2, &json!({"id": 7})), "{chunks:?}");
    }
}

#[tokio::test]
async fn chunks_that_are_none_break_the_connection() {
    for chunks in ["no length\r\n{}\r\n0\r\n\r\n", "fffffffffffffffff\r\n{}", "-1\r\n{}\r\n0\r\n\r\n"] {
        let error = error_of(Reply::chunked(200, &[], chunks)).await;
        assert_eq!(error.kind(), ErrorKind::Transport, "{chunks:?}");
    }
}

#[tokio::test]
async fn a_reset_after_the_request_was_read_may_have_been_acted_on() {
    let began = |body: &str| Reply::cut_short(200, &[], body, 100);
    for reset in [Reply::hang_up().resetting(), began("").resetting(), began("{\"id\"").resetting()] {
        let server = Server::start(move |_, _| reset.clone()).await;
        let error = call::<Value>(&open(&server), "createThing").await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
        assert!(!error.is_retryable() && server.seen().len() == 1);
        let error = call::<Value>(&open(&server), "getThing").await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 4));
    }
}

#[tokio::test]
async fn a_reset_before_the_request_was_read_counts_the_same() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            connection.set_zero_linger().unwrap();
        }
    });
    let connection = options(&url).open(OPERATIONS).unwrap();
    for (operation, attempts) in [("createThing", 1), ("getThing", 4)] {
        let error = call::<Value>(&connection, operation).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, attempts));
    }
    server.abort();
}

#[tokio::test]
async fn a_head_that_drips_hits_the_attempt_limit_and_not_the_idle_one() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
    let drips: Vec<Vec<u8>> = head.as_bytes().chunks(1).map(<[u8]>::to_vec).collect();
    let server = Server::start(move |_, _| Reply::raw(drips.clone()).after(40 * MILLI)).await;
    let connection = options(&server.url).attempt_timeout(300 * MILLI).no_retry().open(OPERATIONS).unwrap();
    let error = call::<Value>(&connection, "getThing").await.unwrap_err();
    assert_eq!((error.kind(), error.time_limit()), (ErrorKind::Timeout, Some(TimeLimit::Attempt)));
}

#[tokio::test]
async fn the_body_counts_and_not_what_its_media_type_claims() {
    for media_type in ["text/plain", "application/octet-stream", "nonsense", "application/problem+json"] {
        let reply = Reply::new(200, &[("content-type", media_type)], "{\"id\":7}");
        assert_eq!(value_of(reply).await, json!({"id": 7}), "{media_type}");
        let error = error_of(Reply::new(200, &[("content-type", media_type)], "body-s3cret")).await;
        assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, Some(&b"body-s3cret"[..])), "{media_type}");
        assert!(error.to_string().contains("not valid JSON") && !error.to_string().contains("s3cret"), "{error}");
    }
}

#[tokio::test]
async fn a_page_of_a_proxy_keeps_its_status() {
    let page = "<!DOCTYPE html><title>body-s3cret</title>";
    let error = error_of(Reply::new(502, &[("content-type", "text/html")], page)).await;
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, 502));
    assert_eq!(error.to_string(), "getThing: the service refused the call (status 502 Bad Gateway)");
    let error = error_of(Reply::new(200, &[("content-type", "application/json")], page)).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("HTML page"), "{error}");
}

#[tokio::test]
async fn a_compressed_answer_says_that_nobody_asked_for_it() {
    let headers = "Content-Type: application/json\r\nContent-Encoding: gzip\r\n";
    let error = error_of(until_closed("1.1", headers, GZIPPED)).await;
    assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, Some(&GZIPPED[..])));
    assert!(error.to_string().contains("its body is gzip-encoded, which nobody asked for"), "{error}");
    let plain = until_closed("1.1", "Content-Encoding: identity\r\n", "{}");
    assert_eq!(value_of(plain).await, json!({}));

    let server = Server::start(move |_, _| until_closed("1.1", headers, GZIPPED)).await;
    let options = options(&server.url);
    let login =
        ClientCredentials::new(options.http().unwrap(), options.endpoint().unwrap().join("token"), "me", "s3cret");
    static WITH_TOKEN: &[Operation] = &[Operation { authenticated: true, ..OPERATIONS[0] }];
    let connection = options.token_source(login).open(WITH_TOKEN).unwrap();
    let error = call::<Value>(&connection, "getThing").await.unwrap_err();
    assert!(matches!(error.auth_error(), Some(AuthError::Malformed { .. })), "{error}");
    assert!(error.to_string().contains("is gzip-encoded, which nobody asked for"), "{error}");
    assert!(server.seen().iter().all(|request| request.header("accept-encoding").is_none()));
}

#[tokio::test]
async fn an_empty_body_is_null_and_nothing_else() {
    for body in ["", " \r\n"] {
        assert_eq!(*outcome_of::<Option<u32>>(Reply::json(body)).await.unwrap(), None);
        let error = outcome_of::<Vec<u32>>(Reply::json(body)).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Decode, 200));
        assert_eq!(error.mismatch().unwrap().path(), ".");
    }
}

#[tokio::test]
async fn a_byte_order_mark_is_skipped() {
    assert_eq!(value_of(Reply::json("\u{feff}{\"id\":7}")).await, json!({"id": 7}));
    let error = error_of(Reply::json("\u{feff}<html>")).await;
    assert!(error.to_string().contains("HTML page"), "{error}");
    let error = error_of(Reply::json("{\u{feff}}")).await;
    assert!(error.to_string().contains("not valid JSON"), "{error}");
}

#[tokio::test]
async fn bytes_after_a_204_are_never_taken_for_the_next_answer() {
    let smuggled = "HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n\"smuggled\"";
    let server = Server::start(move |request, _| match request.line.starts_with("DELETE") {
        true => Reply::raw([smuggled]).staying_open(),
        false => Reply::json("\"own\""),
    })
    .await;
    let connection = open(&server);
    ResponseValue::empty(exec(&connection, "dropThing").await.unwrap());
    tokio::time::sleep(50 * MILLI).await;
    assert_eq!(*call::<Value>(&connection, "getThing").await.unwrap(), json!("own"));
    assert_eq!(server.seen().len(), 2);

    let with_length = Reply::new(204, &[], "{\"id\":7}");
    assert_eq!(value_of(with_length).await, Value::Null, "a 204 has no body, whatever it says");
}

#[tokio::test]
async fn a_redirect_to_itself_is_asked_once() {
    for status in [301, 302, 303, 307, 308] {
        let server = Server::start(move |_, _| Reply::new(status, &[("location", "/thing")], "")).await;
        for (calls, operation) in [(1, "getThing"), (2, "createThing")] {
            let error = exec(&open(&server), operation).await.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Redirected, 1), "{status}");
            assert_eq!(server.seen().len(), calls, "{status}");
        }
    }
}

#[tokio::test]
async fn a_head_of_unreasonable_size_breaks_the_connection() {
    let long = format!("x-long: {}\r\n", "x".repeat(2 * 1024 * 1024));
    let many: String = (0..2000).map(|number| format!("x-{number}: 1\r\n")).collect();
    let endless = "no line end ".repeat(200_000);
    for head in [long, many, endless] {
        let error = error_of(until_closed("1.1", &head, "{}")).await;
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert!(error.to_string().len() < 200, "{error}");
    }
    let large = format!("x-large: {}\r\n", "x".repeat(32 * 1024));
    let answer = outcome_of::<Value>(until_closed("1.1", &large, "{}")).await.unwrap();
    assert_eq!(answer.headers()["x-large"].len(), 32 * 1024);
}

#[tokio::test]
async fn a_body_without_a_length_ends_with_the_connection() {
    for version in ["1.0", "1.1"] {
        assert_eq!(value_of(until_closed(version, "", "{\"id\":7}")).await, json!({"id": 7}), "{version}");
        // Nothing tells that there should have been more but the text itself.
        let error = error_of(until_closed(version, "", "{\"id\":")).await;
        assert_eq!(error.kind(), ErrorKind::Decode, "{version}");
        assert!(error.to_string().contains("ends too early"), "{error}");
        let error = error_of(until_closed(version, "", "{\"id\":").resetting()).await;
        assert_eq!(error.kind(), ErrorKind::Transport, "{version}");
    }
}

#[tokio::test]
async fn a_length_that_is_too_short_cuts_the_text() {
    let error = error_of(Reply::cut_short(200, &[], "{\"id\":7}", 5)).await;
    assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, Some(&b"{\"id\""[..])));
}

#[tokio::test]
async fn what_is_not_http_breaks_the_connection() {
    let twice = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 8\r\n\r\n{\"id\":7}";
    for bytes in ["SSH-2.0-OpenSSH_9.6\r\n", "\r\n\r\n", "HTTP/1.1 2OO OK\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\n{}", twice]
    {
        let error = error_of(Reply::raw([bytes])).await;
        assert_eq!((error.kind(), error.status()), (ErrorKind::Transport, None), "{bytes:?}");
    }
}

#[tokio::test]
async fn interim_answers_are_passed_over() {
    let answer = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n\
                  HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n{\"id\":7}";
    assert_eq!(value_of(Reply::raw([answer])).await, json!({"id": 7}));
}
