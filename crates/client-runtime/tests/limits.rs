//! Limits of time, rate and number, and what goes with every call, over a real connection.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "other tests use the rest")]
mod scripted;

use std::time::{Duration, Instant};

use client_runtime::connect::{Connection, Options};
use client_runtime::{
    ByteStream, ClientCredentials, Error, ErrorKind, Operation, OperationInfo, Response, ResponseValue, RetryPolicy,
    TimeLimit,
};
use scripted::{Reply, Server};
use serde_json::Value;

static OPERATIONS: &[Operation] = &[
    Operation { id: "getThing", authenticated: true, idempotent: true, success: &[200], ..Operation::BLANK },
    Operation { id: "createThing", success: &[200], ..Operation::BLANK },
];

const MILLI: Duration = Duration::from_millis(1);

fn options(server: &Server) -> Options {
    Options::new(&server.url).retry(RetryPolicy::new().base_delay(MILLI))
}

async fn exec(connection: &Connection, operation: &'static str) -> Result<Response, Error> {
    let request = connection.http.get(format!("{}/thing", connection.base_url)).header("x-own", "own").build()?;
    connection.runtime.exec(&connection.http, request, &OperationInfo { operation_id: operation }).await
}

async fn get(connection: &Connection) -> Result<ResponseValue<Value>, Error> {
    ResponseValue::from_response(exec(connection, "getThing").await?).await
}

async fn download(connection: &Connection) -> Result<ByteStream, Error> {
    exec(connection, "getThing").await.map(|answer| ResponseValue::stream(answer).into_inner())
}

/// A JSON number of four digits that takes about four pauses.
fn slow(pause: Duration) -> Reply {
    Reply::dripping(&["1", "2", "3", "4"], pause)
}

#[tokio::test]
async fn a_body_that_stops_coming_hits_the_idle_limit_and_is_asked_for_again() {
    let stalled = || Reply::cut_short(200, &[], "{\"a\":", 100).staying_open();
    let server = Server::start(move |_, earlier| if earlier == 0 { stalled() } else { Reply::json("7") }).await;
    let connection = options(&server).idle_timeout(300 * MILLI).open(OPERATIONS).unwrap();
    assert_eq!(get(&connection).await.unwrap().attempts(), 2);

    let connection = options(&server).idle_timeout(300 * MILLI).no_retry().open(OPERATIONS).unwrap();
    let always = Server::start(move |_, _| stalled()).await;
    let connection = Connection { base_url: always.url.clone(), ..connection };
    let error = get(&connection).await.unwrap_err();
    assert_eq!((error.kind(), error.time_limit()), (ErrorKind::Timeout, Some(TimeLimit::Idle)));
    assert_eq!((error.attempts(), error.status().unwrap().as_u16()), (1, 200));
    let mut parts = download(&connection).await.unwrap();
    assert_eq!(parts.next_chunk().await.unwrap().unwrap(), "{\"a\":");
    assert_eq!(parts.next_chunk().await.unwrap_err().time_limit(), Some(TimeLimit::Idle));
}

#[tokio::test]
async fn a_slow_body_that_keeps_coming_does_not_hit_the_idle_limit() {
    let server = Server::start(|_, _| slow(120 * MILLI)).await;
    let connection = options(&server).idle_timeout(400 * MILLI).no_retry().open(OPERATIONS).unwrap();
    assert_eq!(*get(&connection).await.unwrap(), 1234);
}

#[tokio::test]
async fn the_attempt_limit_ends_an_attempt_and_not_the_call() {
    let server = Server::start(|_, earlier| if earlier == 0 { Reply::silence() } else { slow(150 * MILLI) }).await;
    let connection = options(&server).attempt_timeout(400 * MILLI).open(OPERATIONS).unwrap();
    let answer = get(&connection).await.unwrap();
    assert_eq!((answer.attempts(), &*answer), (2, &Value::from(1234)), "reading the body is not limited");
}

#[tokio::test]
async fn a_post_that_hits_the_attempt_limit_is_not_sent_again() {
    let server = Server::start(|_, _| Reply::silence()).await;
    let connection = options(&server).attempt_timeout(50 * MILLI).open(OPERATIONS).unwrap();
    let error = exec(&connection, "createThing").await.unwrap_err();
    assert_eq!((error.kind(), error.time_limit()), (ErrorKind::Timeout, Some(TimeLimit::Attempt)));
    assert_eq!(error.attempts(), 1);
    assert!(error.is_timeout() && !error.is_retryable());
}

#[tokio::test]
async fn the_operation_limit_covers_all_attempts_and_the_error_keeps_the_failure_before() {
    let server = Server::start(|_, earlier| if earlier == 0 { Reply::status(503) } else { Reply::silence() }).await;
    let connection = options(&server).operation_timeout(500 * MILLI).open(OPERATIONS).unwrap();
    let error = get(&connection).await.unwrap_err();
    assert_eq!((error.kind(), error.time_limit()), (ErrorKind::Timeout, Some(TimeLimit::Operation)));
    assert_eq!((error.attempts(), error.status()), (2, None));
    assert_eq!(error.previous().unwrap().status().unwrap(), 503);
}

#[tokio::test]
async fn a_wait_beyond_the_operation_limit_is_not_begun() {
    let server = Server::start(|_, _| Reply::new(503, &[("retry-after", "30")], "")).await;
    let connection = options(&server).operation_timeout(20_000 * MILLI).open(OPERATIONS).unwrap();
    let began = Instant::now();
    let error = get(&connection).await.unwrap_err();
    assert!(began.elapsed() < 10_000 * MILLI);
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (503, 1));
}

#[tokio::test]
async fn the_operation_limit_covers_the_body_of_a_value_and_not_that_of_a_stream() {
    let server = Server::start(|_, _| slow(200 * MILLI)).await;
    let connection = options(&server).operation_timeout(500 * MILLI).open(OPERATIONS).unwrap();
    let error = get(&connection).await.unwrap_err();
    assert_eq!(error.time_limit(), Some(TimeLimit::Operation));
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (200, 1));
    assert_eq!(server.seen().len(), 1, "the limit is that of all attempts");

    let bytes = download(&connection).await.unwrap().collect_up_to(4).await.unwrap();
    assert_eq!(bytes, "1234");
}

#[tokio::test]
async fn a_limit_that_no_clock_reaches_is_none() {
    let server = Server::start(|_, _| Reply::json("7")).await;
    let connection =
        options(&server).operation_timeout(Duration::MAX).attempt_timeout(Duration::MAX).open(OPERATIONS).unwrap();
    get(&connection).await.unwrap();
}

#[tokio::test]
async fn attempts_leave_at_the_rate_and_none_is_refused() {
    let server = Server::start(|_, earlier| if earlier == 0 { Reply::status(503) } else { Reply::json("7") }).await;
    let connection = options(&server).rate_limit(20.0, 1).open(OPERATIONS).unwrap();
    let began = Instant::now();
    let calls: Vec<_> = (0..4)
        .map(|_| {
            let connection = connection.clone();
            tokio::spawn(async move { get(&connection).await.map(drop) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.seen().len(), 5);
    assert!(began.elapsed() >= 200 * MILLI, "{:?}", began.elapsed());
}

#[tokio::test]
async fn calls_wait_until_one_of_those_under_way_is_read() {
    let server = Server::start(|_, _| slow(10 * MILLI)).await;
    let connection = options(&server).max_concurrent(1).open(OPERATIONS).unwrap();
    let unread = exec(&connection, "getThing").await.unwrap();
    let second = tokio::spawn({
        let connection = connection.clone();
        async move { get(&connection).await.map(drop) }
    });
    tokio::time::sleep(100 * MILLI).await;
    assert_eq!(server.seen().len(), 1, "the second waits");
    ResponseValue::<Value>::from_response::<()>(unread).await.unwrap();
    second.await.unwrap().unwrap();
}

#[tokio::test]
async fn whoever_reads_a_stream_or_waits_for_the_next_attempt_keeps_nobody_waiting() {
    let busy = Reply::new(503, &[("retry-after", "2")], "");
    let server = Server::start(move |_, earlier| if earlier == 1 { busy.clone() } else { slow(10 * MILLI) }).await;
    let connection = options(&server).max_concurrent(1).open(OPERATIONS).unwrap();
    let stream = download(&connection).await.unwrap();
    let waiting = tokio::spawn({
        let connection = connection.clone();
        async move { get(&connection).await.map(|answer| answer.attempts()) }
    });
    while server.seen().len() < 2 {
        tokio::time::sleep(5 * MILLI).await;
    }
    tokio::time::timeout(1800 * MILLI, get(&connection)).await.expect("the slot is free").unwrap();
    assert_eq!(waiting.await.unwrap().unwrap(), 2);
    assert_eq!(stream.collect_up_to(4).await.unwrap(), "1234");
}

#[tokio::test]
async fn a_token_refused_while_the_only_slot_is_taken_is_replaced() {
    let server = Server::start(|request, earlier| match (&*request.line, earlier) {
        ("POST /token", _) => Reply::json(r#"{"access_token":"a","expires_in":3600}"#),
        (_, 0) => Reply::status(401),
        _ => Reply::json("7"),
    })
    .await;
    let connection = with_login(options(&server).max_concurrent(1));
    let answer = tokio::time::timeout(5000 * MILLI, get(&connection)).await.expect("it does not wait for itself");
    assert_eq!(answer.unwrap().attempts(), 2);
}

/// Logs in at `/token`.
fn with_login(options: Options) -> Connection {
    let http = options.http().unwrap();
    let endpoint = options.endpoint().unwrap().join("token");
    let login = ClientCredentials::new(http.clone(), endpoint, "me", "secret");
    options.http_client(http).token_source(login).open(OPERATIONS).unwrap()
}

#[tokio::test]
async fn further_headers_go_with_every_call_that_has_none_of_its_own() {
    let server = Server::start(|request, _| match &*request.line {
        "POST /token" => Reply::json(r#"{"access_token":"a","expires_in":3600}"#),
        _ => Reply::json("7"),
    })
    .await;
    let with_headers = || options(&server).header("X-Tenant", "1").header("x-tenant", "2").header("x-own", "added");
    get(&with_login(with_headers())).await.unwrap();
    let handed_in = with_headers().http_client(reqwest::Client::new()).open(OPERATIONS).unwrap();
    get(&handed_in).await.unwrap();
    let seen = server.seen();
    let lines: Vec<_> = seen.iter().map(|request| (&*request.line, request.header("x-tenant"))).collect();
    assert_eq!(lines, [("POST /token", Some("2")), ("GET /thing", Some("2")), ("GET /thing", Some("2"))]);
    assert_eq!(seen[1].header("x-own"), Some("own"));
    assert_eq!(seen[2].header("x-own"), Some("own"));
}

#[tokio::test]
async fn everything_goes_through_the_proxy() {
    let proxy = Server::start(|_, _| Reply::json("7")).await;
    let url = proxy.url.replace("http://", "http://me:secret@");
    let connection = Options::new("http://service.test/api").proxy(url).open(OPERATIONS).unwrap();
    get(&connection).await.unwrap();
    let seen = proxy.seen().remove(0);
    assert_eq!(seen.line, "GET http://service.test/api/thing");
    assert_eq!(seen.header("proxy-authorization"), Some("Basic bWU6c2VjcmV0"));
}
