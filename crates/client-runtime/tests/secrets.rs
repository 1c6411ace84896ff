//! Secrets are planted wherever a call can carry one, and looked for wherever text comes out.
//!
//! One test alone in its program: what tracing knows about who listens is shared by all threads.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "other tests use the rest")]
mod scripted;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use client_runtime::connect::{Connection, Options};
use client_runtime::{
    ClientCredentials, Error, Operation, OperationInfo, QueryParam, Response, ResponseValue, RetryPolicy, StaticToken,
};
use scripted::{Reply, Server};

static OPERATIONS: &[Operation] =
    &[Operation { id: "getThing", rust_name: "get_thing", authenticated: true, success: &[200], ..Operation::BLANK }];

const SECRETS: [&str; 6] =
    ["proxy-s3cret", "tok-s3cret", "client-s3cret", "query-s3cret", "body-s3cret", "header-s3cret"];

async fn get(connection: &Connection) -> Result<Response, Error> {
    let request = connection
        .http
        .get(format!("{}/things", connection.base_url))
        .query(&QueryParam::new("q", &"query-s3cret"))
        .build()?;
    let info = OperationInfo { operation_id: "get_thing" };
    connection.runtime.exec(&connection.http, request, &info).await
}

/// Collects what a subscriber writes.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn secrets_show_up_neither_in_logs_nor_in_errors() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();

    let server = Server::start(|request, earlier| match (&*request.line, earlier) {
        ("POST /token", _) => Reply::json(r#"{"access_token":"tok-s3cret","expires_in":"body-s3cret"}"#),
        (_, 0) => Reply::new(401, &[("set-cookie", "header-s3cret")], "body-s3cret"),
        (_, 1) => Reply::new(500, &[("set-cookie", "header-s3cret"), ("x-request-id", "r-9")], "body-s3cret"),
        _ => Reply::new(200, &[("set-cookie", "header-s3cret")], "\"body-s3cret\""),
    })
    .await;
    let options = Options::new(&server.url);
    let (http, login) = (options.http().unwrap(), options.endpoint().unwrap().join("token"));
    let options = options.token_source(ClientCredentials::new(http, login, "me", "client-s3cret"));
    let mut shown = format!("{options:?}");
    let connection = options.open(OPERATIONS).unwrap();
    let refused = get(&connection).await.unwrap_err();
    let answer = get(&connection).await.unwrap();
    shown += &format!("{connection:?} {refused} {refused:?} {answer:?}");
    let outcome: Result<ResponseValue<u8>, Error> = ResponseValue::from_response(answer).await;
    let mut error: Option<&dyn std::error::Error> = Some(outcome.as_ref().unwrap_err());
    while let Some(cause) = error {
        shown += &format!("{cause} {cause:?}");
        error = cause.source();
    }
    // A failure to connect, whose cause knows the URL.
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let nobody = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let nowhere = Options::new(nobody)
        .token_source(StaticToken::new("tok-s3cret"))
        .retry(RetryPolicy::new().base_delay(Duration::ZERO))
        .header("x-key", "header-s3cret")
        .proxy("http://me:proxy-s3cret@127.0.0.1:1");
    shown += &format!("{nowhere:?}");
    let unreachable = get(&nowhere.open(OPERATIONS).unwrap()).await.unwrap_err();
    let cause = std::error::Error::source(&unreachable).unwrap();
    shown += &format!("{unreachable} {unreachable:?} {cause} {cause:?}");

    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for expected in ["operation_id=\"getThing\"", "attempt=2", "status=500", "request_id=\"r-9\"", "sending again"] {
        assert!(log.contains(expected), "{expected} is missing in {log}");
    }
    for secret in SECRETS {
        assert!(!log.contains(secret), "{secret} in {log}");
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}
