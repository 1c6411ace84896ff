//! Nothing that the document does not show on purpose gets into a log or an error text, whatever is sent and answered.
//!
//! Every text that a caller or a service can choose freely is planted with a word, in every operation and in every kind
//! of answer; then the log, at TRACE and of all crates below, and the texts of the errors are searched for it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::io::Write;
use std::sync::{Arc, Mutex, Once};

use client_runtime::dispatch::{Arguments, DispatchError};
use mock_server::Api;
use mock_server::fixture::Fixture;
use openapi_kit::index::StatusPattern;
use openapi_kit::{Effective, Operation, OperationIndex};
use serde_json::{Map, Value, json};
use tests::coverage::family;
use tests::subject::{BOT_OPEN, MLUVII, Opening, Subject};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tracing_subscriber::filter::dynamic_filter_fn;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::prelude::*;

const WORD: &str = "s3cret";

thread_local! {
    static LISTENING: Cell<bool> = const { Cell::new(false) };
    static LOG: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOG.with_borrow_mut(|log| log.extend_from_slice(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// From now on all that this thread logs is kept. Other tests of this program are not slowed down.
fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let layer = tracing_subscriber::fmt::layer().with_ansi(false).with_span_events(FmtSpan::FULL);
        let layer = layer.with_writer(|| Log).with_filter(dynamic_filter_fn(|_, _| LISTENING.get()));
        tracing_subscriber::registry().with(layer).init();
    });
    LISTENING.set(true);
}

#[tokio::test]
async fn nothing_that_mluvii_sends_or_answers_is_logged_or_repeated_in_errors() {
    nothing_leaks(&MLUVII).await;
}

#[tokio::test]
async fn nothing_that_bot_open_sends_or_answers_is_logged_or_repeated_in_errors() {
    nothing_leaks(&BOT_OPEN).await;
}

async fn nothing_leaks(subject: &Subject) {
    listen();
    let effective = Effective::build(&subject.folder()).unwrap();
    let index = OperationIndex::new(&effective.document).unwrap();
    let api = Api::embedded(subject.name).unwrap();
    let server = Server::start().await;
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let token = format!("{WORD}-token");
    let opening = Opening { base_url: &server.url, http, token: Some(&token) };
    let client = (subject.open)(&opening).unwrap();
    let (mut shown, mut planted, mut calls, mut ran) = (String::new(), 0, 0, BTreeSet::new());
    for operation in index.iter() {
        let own =
            api.fixtures().iter().filter(|one| one.operation_id == operation.id && one.response.status.as_u16() < 400);
        let Some(fixture) = own.min_by_key(|one| one.case != "ok") else { panic!("{} has no fixture", operation.id) };
        let arguments = arguments(&effective.document, operation, fixture);
        planted += count(&json!([arguments.path, arguments.query, arguments.body]));
        let answer = planted_answer(&effective.document, operation, fixture);
        planted += answer.matches(WORD).count();
        for reply in replies(&answer, fixture.response.status.as_u16()) {
            *server.reply.lock().unwrap() = reply;
            let outcome = client.call(&operation.id, &arguments).await;
            calls += 1;
            ran.insert(operation.id.clone());
            let Err(error) = outcome else { continue };
            let mut cause: Option<&dyn std::error::Error> = Some(&error);
            while let Some(error) = cause {
                shown += &format!("{}: {error} {error:?}\n", operation.id);
                cause = error.source();
            }
            if let DispatchError::Argument { .. } = error {
                panic!("{}: {error}", operation.id);
            }
        }
    }
    LISTENING.set(false);
    let log = String::from_utf8(LOG.take()).unwrap();
    assert!(log.contains("operation_id=") && log.contains("TRACE"), "the log is on");
    assert!(planted > index.iter().count() && calls > 4 * index.iter().count(), "{planted} planted, {calls} calls");
    for (what, text) in [("log", &log), ("errors", &shown)] {
        let found: Vec<&str> = text.lines().filter(|line| line.contains(WORD)).take(5).collect();
        assert!(found.is_empty(), "{what}: {found:#?}");
    }
    family::LEAKS.proven(subject, &ran).unwrap();
}

/// The example request of a fixture with every free text planted.
fn arguments(document: &Value, operation: &Operation, fixture: &Fixture) -> Arguments {
    let example = fixture.example_request.clone().unwrap_or_default();
    let parameter = |name: &str, value: &Value| {
        let parameter = operation.parameters.iter().find(|one| one.name == name);
        planted(document, parameter.and_then(|one| one.schema.as_deref()), value)
    };
    let all = |values: Map<String, Value>| -> Map<String, Value> {
        values.iter().map(|(name, value)| (name.clone(), parameter(name, value))).collect()
    };
    let media = operation.body.as_ref().and_then(|body| body.content.first());
    let body = example.body.as_ref().map(|body| planted(document, media.and_then(|one| one.schema.as_deref()), body));
    Arguments { path: all(example.path), query: all(example.query), body }
}

fn planted_answer(document: &Value, operation: &Operation, fixture: &Fixture) -> String {
    let Some(body) = fixture.response.json() else { return WORD.to_owned() };
    let status = StatusPattern::Code(fixture.response.status.as_u16());
    let response = operation.responses.iter().find(|response| response.status == status);
    let media = response.and_then(|response| response.content.first());
    planted(document, media.and_then(|one| one.schema.as_deref()), &body).to_string()
}

fn planted(document: &Value, schema: Option<&str>, value: &Value) -> Value {
    match schema.and_then(|pointer| document.pointer(pointer)) {
        Some(schema) => plant(document, schema, value),
        None => value.clone(),
    }
}

/// The value with the word in place of each text that may be any text.
fn plant(document: &Value, schema: &Value, value: &Value) -> Value {
    let schema = resolve(document, schema);
    match value {
        Value::String(_) => {
            let bound = ["enum", "pattern", "maxLength"].iter().any(|key| schema.get(*key).is_some());
            let format = schema.get("format").and_then(Value::as_str);
            let free = matches!(format, None | Some("password" | "email" | "uri" | "byte"));
            match schema.get("type").and_then(Value::as_str) == Some("string") && free && !bound {
                true => Value::from(format!("{WORD}-{}", schema["x-pii"].as_str().unwrap_or("text"))),
                false => value.clone(),
            }
        }
        Value::Array(items) => items.iter().map(|item| plant(document, &schema["items"], item)).collect(),
        Value::Object(members) => {
            let of = |name: &String| schema["properties"].get(name).unwrap_or(&schema["additionalProperties"]);
            members.iter().map(|(name, value)| (name.clone(), plant(document, of(name), value))).collect()
        }
        other => other.clone(),
    }
}

fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let inner = schema.get("allOf").and_then(Value::as_array).filter(|all| all.len() == 1).map(|all| &all[0]);
    let schema = inner.unwrap_or(schema);
    let target = schema.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix('#'));
    target.and_then(|pointer| document.pointer(pointer)).map_or(schema, |found| resolve(document, found))
}

fn count(value: &Value) -> usize {
    value.to_string().matches(WORD).count()
}

/// A success, refusals, a redirect, and what is not JSON, breaks off or is nothing at all. Headers hold the word too.
fn replies(answer: &str, success: u16) -> Vec<Vec<u8>> {
    let reply = |status: u16, body: &str, length: usize| {
        format!(
            "HTTP/1.1 {status} Any\r\nconnection: close\r\ncontent-type: application/json\r\nset-cookie: id={WORD}\r\n\
             location: https://{WORD}.example.com/{WORD}?a={WORD}\r\nx-trace: {WORD}\r\ncontent-length: {length}\r\n\r\n{body}"
        )
        .into_bytes()
    };
    let refusal = json!({"error": WORD, "error_description": WORD, "access_token": WORD, WORD: [WORD]}).to_string();
    let half = answer.char_indices().nth(answer.chars().count() / 2).map_or(answer, |(middle, _)| &answer[..middle]);
    let nested = format!("{{\"{WORD}@example.com\":[{answer},\"{WORD}\"]}}");
    vec![
        reply(success, answer, answer.len()),
        reply(success, &nested, nested.len()),
        reply(success, half, half.len()),
        reply(success, half, answer.len() + 1),
        reply(400, &refusal, refusal.len()),
        reply(401, WORD, WORD.len()),
        reply(429, &refusal, refusal.len()),
        reply(500, "<html>s3cret", 12),
        reply(307, "", 0),
        format!("HTTP/1.1 {WORD}\r\n\r\n").into_bytes(),
        Vec::new(),
    ]
}

/// Answers every request with what is set.
struct Server {
    url: String,
    reply: Arc<Mutex<Vec<u8>>>,
}

impl Server {
    async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let reply = Arc::<Mutex<Vec<u8>>>::default();
        let shared = Arc::clone(&reply);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let reply = shared.lock().unwrap().clone();
                tokio::spawn(answer(stream, reply));
            }
        });
        Self { url, reply }
    }
}

async fn answer(mut stream: TcpStream, reply: Vec<u8>) {
    let mut seen = Vec::new();
    // The head is enough to know how long the body is; the client writes all of it before it reads.
    loop {
        let end = seen.windows(4).position(|four| four == b"\r\n\r\n").map(|end| end + 4);
        if let Some(end) = end {
            let head = String::from_utf8_lossy(&seen[..end]).to_ascii_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0);
            if seen.len() >= end + length {
                break;
            }
        }
        if stream.read_buf(&mut seen).await.unwrap_or(0) == 0 {
            return;
        }
    }
    let _ = stream.write_all(&reply).await;
}
