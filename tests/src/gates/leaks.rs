//! Whether nothing that the document does not show on purpose gets into a log or an error text.
//!
//! Every text that a caller or a service can choose freely is planted with a word, in every operation and in every kind
//! of answer; then the log, at TRACE and of all crates below, and the texts of the errors are searched for it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::error::Error;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, Once, PoisonError};

use client_runtime::dispatch::{Arguments, DispatchError};
use mock_server::Api;
use mock_server::fixture::Fixture;
use openapi_kit::index::StatusPattern;
use openapi_kit::{Effective, Operation, OperationIndex, pointer};
use serde_json::{Map, Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tracing_subscriber::filter::dynamic_filter_fn;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::prelude::*;

use super::{Finding, Gate};
use crate::subject::{Opening, Subject};

const WORD: &str = "s3cret";

thread_local! {
    static LISTENING: Cell<bool> = const { Cell::new(false) };
    static LOG: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.with_borrow_mut(|log| log.extend_from_slice(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// From now on all that this thread logs is kept. Other tests of this program are not slowed down.
fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let layer = tracing_subscriber::fmt::layer().with_ansi(false).with_span_events(FmtSpan::FULL);
        let layer = layer.with_writer(|| Log).with_filter(dynamic_filter_fn(|_, _| LISTENING.get()));
        // Where somebody else keeps the log, ours stays empty, and that is a finding.
        let _ = tracing_subscriber::registry().with(layer).try_init();
    });
    LISTENING.set(true);
}

/// What was tried, and what got out.
#[derive(Debug)]
pub struct Search {
    /// What stands where it should not.
    pub findings: Vec<Finding>,
    /// The operations that were called.
    pub ran: BTreeSet<String>,
    /// In how many places the word was planted.
    pub planted: usize,
    /// How many calls were made.
    pub calls: usize,
}

/// Plants, calls and searches. To be run on a runtime of one thread, for the log is kept by thread.
///
/// # Errors
/// Where the API or its client cannot be opened.
pub async fn leaks(subject: &Subject) -> Result<Search, Box<dyn Error + Send + Sync>> {
    let effective = Effective::build(&subject.folder())?;
    let index = OperationIndex::new(&effective.document)?;
    let api = Api::embedded(subject.name)?;
    let server = Server::start().await?;
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let token = format!("{WORD}-token");
    let client = (subject.open)(&Opening { base_url: &server.url, http, token: Some(&token) })?;
    let mut search = Search { findings: Vec::new(), ran: BTreeSet::new(), planted: 0, calls: 0 };
    listen();
    for operation in &index {
        let own = api.fixtures_of(&operation.id).iter().filter(|one| one.response.status.as_u16() < 400);
        // That each operation has one is for the census to say.
        let Some(fixture) = own.min_by_key(|one| one.case != "ok") else { continue };
        let arguments = arguments(&effective.document, operation, fixture);
        let answer = planted_answer(&effective.document, operation, fixture);
        search.planted += count(&json!([arguments.path, arguments.query, arguments.body]));
        search.planted += answer.matches(WORD).count();
        for reply in replies(&answer, fixture.response.status.as_u16()) {
            server.answer(reply);
            let outcome = client.call(&operation.id, &arguments).await;
            search.calls += 1;
            search.ran.insert(operation.id.clone());
            if let Err(error) = outcome {
                search.findings.extend(shown(&operation.id, &error));
            }
        }
    }
    LISTENING.set(false);
    let log = String::from_utf8_lossy(&LOG.take()).into_owned();
    if !log.contains("operation_id=") || !log.contains("TRACE") {
        search.findings.push(Finding::new(Gate::Leaks, subject.name, "nothing is logged"));
    }
    let lines = log.lines().filter(|line| line.contains(WORD)).take(5);
    search.findings.extend(lines.map(|line| Finding::new(Gate::Leaks, "log", line)));
    Ok(search)
}

/// The first text of an error, or of what led to it, that holds the word.
fn shown(operation: &str, error: &DispatchError) -> Option<Finding> {
    if let DispatchError::Argument { .. } = error {
        // The planted text is one that the operation takes, so that the call is made.
        return Some(Finding::new(Gate::Leaks, operation, format!("was not called: {error}")));
    }
    let mut cause: Option<&dyn Error> = Some(error);
    while let Some(error) = cause {
        let text = format!("{error} {error:?}");
        if text.contains(WORD) {
            return Some(Finding::new(Gate::Leaks, operation, format!("the error says `{text}`")));
        }
        cause = error.source();
    }
    None
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
    Arguments { path: all(example.path), query: all(example.query), body, ..Arguments::default() }
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

/// What a reference, or an `allOf` around a single one, leads to.
fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let inner = schema.get("allOf").and_then(Value::as_array).filter(|all| all.len() == 1).map(|all| &all[0]);
    match pointer::resolve(document, inner.unwrap_or(schema)) {
        Some((_, found)) if !std::ptr::eq(found, schema) => resolve(document, found),
        _ => schema,
    }
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
    async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let server = Self { url, reply: Arc::default() };
        let reply = Arc::clone(&server.reply);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let reply = reply.lock().unwrap_or_else(PoisonError::into_inner).clone();
                tokio::spawn(answer(stream, reply));
            }
        });
        Ok(server)
    }

    fn answer(&self, reply: Vec<u8>) {
        *self.reply.lock().unwrap_or_else(PoisonError::into_inner) = reply;
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
