//! What is tolerated in an answer is counted, told and logged, or refused by a strict client.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "other tests use the rest")]
mod scripted;

use std::cell::RefCell;
use std::io::Write;
use std::sync::{Arc, Mutex, Once};

use client_runtime::connect::{Connection, Options};
use client_runtime::{DeviationKind, Error, ErrorKind, Operation, OperationInfo, ResponseValue, Timestamp};
use scripted::{Reply, Server};

client_runtime::open_enum! {
    /// Where it was said.
    pub enum Channel: String, else Unknown {
        Chat = "CHAT",
    }
}

#[derive(Debug, serde::Deserialize)]
#[allow(dead_code, reason = "only read")]
struct Session {
    id: i64,
    channel: Option<Channel>,
    at: Option<Timestamp>,
    #[serde(default, deserialize_with = "client_runtime::witness::absent_or_null")]
    tags: Option<Vec<String>>,
}

static OPERATIONS: &[Operation] = &[Operation {
    id: "listSessions",
    rust_name: "list_sessions",
    method: "GET",
    path: "/sessions",
    idempotent: true,
    success: &[200],
    ..Operation::BLANK
}];

const GROWN: &str = r#"[
    {"id": 1, "channel": "FAX-s3cret", "at": "2024-07-18T17:31:54", "tags": null, "mood": "s3cret"},
    {"id": 2, "channel": "CHAT", "at": "2024-07-18T17:31:54.6620814+02:00", "tags": [], "mood": "s3cret"}
]"#;

async fn sessions(connection: &Connection) -> Result<ResponseValue<Vec<Session>>, Error> {
    let request = connection.http.get(format!("{}/sessions", connection.base_url)).build()?;
    let info = OperationInfo { operation_id: "list_sessions" };
    ResponseValue::from_response(connection.runtime.exec(&connection.http, request, &info).await?).await
}

#[tokio::test]
async fn a_service_that_grew_breaks_nobody_and_is_counted_and_told() {
    listen();
    let server = Server::start(|_, _| Reply::json(GROWN)).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    let connection = Options::new(&server.url)
        .on_deviations(move |operation, deviations| {
            let mut log = log.lock().unwrap();
            log.extend(deviations.iter().map(|one| format!("{}: {one} ({})", operation.id, one.count())));
        })
        .open(OPERATIONS)
        .unwrap();

    for _ in 0..2 {
        assert_eq!(sessions(&connection).await.unwrap().len(), 2);
    }

    let tally = connection.runtime.deviations();
    assert_eq!(tally.count(DeviationKind::UnknownValue), 2);
    assert_eq!(tally.count(DeviationKind::LooseTimestamp), 2);
    assert_eq!(tally.count(DeviationKind::UnexpectedNull), 2);
    assert_eq!(tally.count(DeviationKind::ExtraMember), 4);
    assert_eq!(tally.total(), 10);
    assert_eq!(
        told.lock().unwrap()[..4],
        [
            "listSessions: [*].channel: the document does not list this value (1)",
            "listSessions: [*].at: expected a date and time as RFC 3339 writes it (1)",
            "listSessions: [*].tags: the document does not allow null here (1)",
            "listSessions: [*].mood: the document does not list this member (2)",
        ]
    );
}

#[tokio::test]
async fn a_strict_client_refuses_the_first_one_and_keeps_what_came() {
    listen();
    let server = Server::start(|_, _| Reply::json(GROWN)).await;
    let connection = Options::new(&server.url).strict(true).open(OPERATIONS).unwrap();
    let error = sessions(&connection).await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Decode, 200));
    assert_eq!(error.operation_id(), Some("listSessions"));
    assert_eq!(error.body().unwrap(), GROWN.as_bytes());
    assert!(error.to_string().contains("at [*].channel: the document does not list this value"), "{error}");
    assert_eq!(connection.runtime.deviations().total(), 5);
    assert_eq!(server.seen().len(), 1, "what cannot be read is not asked for again");
}

#[tokio::test]
async fn an_answer_as_documented_is_told_to_nobody() {
    listen();
    let server = Server::start(|_, _| Reply::json(r#"[{"id":1},{"id":2,"channel":"CHAT"}]"#)).await;
    let connection = Options::new(&server.url)
        .strict(true)
        .on_deviations(|_, deviations| panic!("{deviations:?}"))
        .open(OPERATIONS)
        .unwrap();
    assert_eq!(sessions(&connection).await.unwrap().len(), 2);
    assert_eq!(connection.runtime.deviations().total(), 0);
}

thread_local! {
    /// What was logged on this thread; each test has one of its own.
    static LOG: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOG.with_borrow_mut(|log| log.write(bytes))
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What tracing knows about who listens is shared by all threads, so there is one listener for all tests.
fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| tracing_subscriber::fmt().with_writer(|| Log).with_ansi(false).init());
}

#[tokio::test]
async fn each_place_is_one_event_with_its_call_and_without_its_value() {
    listen();
    let server = Server::start(|_, _| Reply::json(GROWN)).await;
    sessions(&Options::new(&server.url).open(OPERATIONS).unwrap()).await.unwrap();

    let text = String::from_utf8(LOG.take()).unwrap();
    let events: Vec<&str> = text.lines().filter(|line| line.contains("not as the document says")).collect();
    assert_eq!(events.len(), 4, "{text}");
    assert!(events[0].contains("WARN call{operation_id=\"listSessions\""), "{}", events[0]);
    assert!(events[0].contains("kind=\"unknown_value\" path=\"[*].channel\" type_name=\"Channel\" count=1"), "{text}");
    assert!(events[3].contains("kind=\"extra_member\" path=\"[*].mood\" count=2"), "{text}");
    assert!(!text.contains("s3cret"), "{text}");
}
