//! What the mock was asked, kept so that a test can look at it.
//!
//! Each API has a bounded list of its own; the oldest exchange goes when a new one comes. Exchanges are kept as bytes
//! and taken apart when somebody asks, because most are never looked at. Secrets are hidden when they are read out.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use serde_json::Value;

use crate::content;
use crate::fault::Strike;
use crate::problem::MOCK_ERROR;
use crate::secrets::{HIDDEN, Secrets};
use crate::space;
use crate::stub::Heard;
use crate::validate::Violation;

/// One request that the mock answered.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordedExchange {
    /// Counts all requests of this mock since its start or reset, from 1.
    pub number: u64,
    /// Time since 1970, by the mock's clock.
    pub at: Duration,
    /// The API that answered; none when the path belongs to none.
    pub api: Option<String>,
    /// HTTP method.
    pub method: Method,
    /// The path as it was sent, with the prefix under which the API is mounted.
    pub path: String,
    /// Decoded query pairs in their order; values of secrets are hidden.
    pub query: Vec<(String, String)>,
    /// Header lines in their order, names in lower case; values of secrets are hidden.
    pub headers: Vec<(String, String)>,
    /// The body; secrets inside JSON and forms are hidden, which writes these anew.
    pub body: Bytes,
    /// Bytes of the body as it was sent.
    pub body_length: usize,
    /// Whether `body` is only the beginning.
    pub truncated: bool,
    /// The operation that was called.
    pub operation_id: Option<String>,
    /// The case of the fixture that answered.
    pub fixture: Option<String>,
    /// The id of the stub that answered.
    pub stub: Option<String>,
    /// What went wrong on purpose: the names of the rules of [faults](crate::fault), or what the request asked for.
    pub fault: Option<String>,
    /// How the request broke the document; empty for a valid one and for one that was refused before it was checked.
    pub violations: Vec<Violation>,
    /// How long the answer took, waiting included.
    pub took: Duration,
    /// Status of the answer; 0 when the connection was ended before there was one.
    pub status: u16,
    /// The answer.
    pub answer: RecordedAnswer,
    /// The answer's `x-mock-error`, such as `no-fixture` or `expired-token`; none for an answer of the API.
    pub mock_error: Option<String>,
}

impl RecordedExchange {
    /// The first header of this name, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The body as JSON; a form as an object of texts.
    pub fn json(&self) -> Option<Value> {
        let content_type = self.header("content-type").unwrap_or_default();
        if content::is_form(content_type) {
            return Some(content::form(&self.body));
        }
        serde_json::from_slice(&self.body).ok()
    }
}

/// What was answered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecordedAnswer {
    /// Header lines, names in lower case; values of secrets are hidden.
    pub headers: Vec<(String, String)>,
    /// The body; secrets inside JSON are hidden, which writes it anew. Empty for a body that was not kept.
    pub body: Bytes,
    /// Bytes of the body as it was sent.
    pub body_length: usize,
    /// Whether `body` is only the beginning.
    pub truncated: bool,
}

impl RecordedAnswer {
    /// The first header of this name, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// A bounded list of exchanges.
#[derive(Debug)]
pub(crate) struct Journal {
    entries: Mutex<VecDeque<Entry>>,
    capacity: usize,
    body_cap: usize,
}

/// What was learned about a request on its way.
#[derive(Debug, Default)]
pub(crate) struct Note {
    /// Place in the operation index.
    pub(crate) operation: Option<usize>,
    pub(crate) operation_id: Option<Arc<str>>,
    pub(crate) fixture: Option<Arc<str>>,
    pub(crate) stub: Option<Arc<str>>,
    pub(crate) violations: Vec<Violation>,
    pub(crate) body: Bytes,
    /// The body of the answer, shared with what it was taken from; empty when it is not known.
    pub(crate) answer: Bytes,
    pub(crate) took: Duration,
    /// What is still to go wrong.
    pub(crate) strike: Option<Box<Strike>>,
    /// What went wrong.
    pub(crate) fault: Option<Box<str>>,
    /// The connection is ended before there is an answer.
    pub(crate) unanswered: bool,
}

/// An exchange as it is kept.
#[derive(Debug)]
pub(crate) struct Entry {
    number: u64,
    at: Duration,
    method: Method,
    text: Text,
    body_length: usize,
    operation_id: Option<Arc<str>>,
    fixture: Option<Arc<str>>,
    stub: Option<Arc<str>>,
    fault: Option<Box<str>>,
    violations: Vec<Violation>,
    took: Duration,
    status: u16,
    answer: Bytes,
    answer_length: usize,
}

/// What there is to read of an exchange, one after the other in one allocation.
#[derive(Debug)]
struct Text {
    all: Box<[u8]>,
    /// Where the head of the request ends: path and query, then header lines, each after a line break.
    head: usize,
    /// Where its body ends; header lines of the answer follow, each after a line break.
    body: usize,
}

impl Journal {
    /// Keeps `capacity` exchanges, of each body the first `body_cap` bytes.
    pub(crate) fn new(capacity: usize, body_cap: usize) -> Self {
        Self { entries: Mutex::default(), capacity, body_cap }
    }

    /// Whether anything is kept at all.
    pub(crate) fn is_on(&self) -> bool {
        self.capacity > 0
    }

    /// Adds an exchange.
    pub(crate) fn add(
        &self,
        number: u64,
        at: Duration,
        request: &Parts,
        note: Note,
        (status, headers): (StatusCode, &HeaderMap),
    ) {
        let entry = Entry {
            number,
            at,
            method: request.method.clone(),
            text: Text::new(request, note.body.get(..self.body_cap).unwrap_or(&note.body), headers),
            body_length: note.body.len(),
            operation_id: note.operation_id,
            fixture: note.fixture,
            stub: note.stub,
            took: note.took,
            violations: note.violations,
            fault: note.fault,
            status: if note.unanswered { 0 } else { status.as_u16() },
            // Shared with the fixture or the problem that it was taken from.
            answer: note.answer.slice(..note.answer.len().min(self.body_cap)),
            answer_length: note.answer.len(),
        };
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let oldest = if entries.len() >= self.capacity { entries.pop_front() } else { None };
        entries.push_back(entry);
        drop(entries);
        // Nobody has to wait while its memory is given back.
        drop(oldest);
    }

    /// All exchanges, oldest first.
    pub(crate) fn read(&self, api: Option<&str>, secrets: &Secrets) -> Vec<RecordedExchange> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.iter().map(|entry| entry.read(api, secrets)).collect()
    }

    /// The exchanges with greater numbers, oldest first.
    pub(crate) fn read_after(&self, number: u64, api: Option<&str>, secrets: &Secrets) -> Vec<RecordedExchange> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.iter().filter(|entry| entry.number > number).map(|entry| entry.read(api, secrets)).collect()
    }

    /// How many exchanges there are, and the smallest number of them.
    pub(crate) fn extent(&self) -> (usize, Option<u64>) {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        (entries.len(), entries.iter().map(|entry| entry.number).min())
    }

    /// Looks at each exchange as it is kept, oldest first.
    pub(crate) fn each(&self, look: &mut dyn FnMut(&Entry)) {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).iter().for_each(look);
    }

    /// Forgets the exchanges with these numbers.
    pub(crate) fn remove(&self, numbers: &[u64]) {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.retain(|entry| !numbers.contains(&entry.number));
    }

    /// Forgets all.
    pub(crate) fn clear(&self) {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl Text {
    fn new(request: &Parts, body: &[u8], answer: &HeaderMap) -> Self {
        let target = request.uri.path_and_query().map_or("/", |target| target.as_str());
        let mut all =
            Vec::with_capacity(target.len() + lines_length(&request.headers) + body.len() + lines_length(answer));
        all.extend_from_slice(target.as_bytes());
        write_lines(&request.headers, &mut all);
        let head = all.len();
        // Copied, for a slice would keep the whole buffer of the connection alive.
        all.extend_from_slice(body);
        let body = all.len();
        write_lines(answer, &mut all);
        Self { all: all.into_boxed_slice(), head, body }
    }

    fn head(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.all[..self.head])
    }

    fn body(&self) -> &[u8] {
        &self.all[self.head..self.body]
    }

    fn answer_head(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.all[self.body..])
    }
}

fn lines_length(headers: &HeaderMap) -> usize {
    headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 2).sum()
}

/// Each line after a line break.
fn write_lines(headers: &HeaderMap, out: &mut Vec<u8>) {
    for (name, value) in headers {
        out.push(b'\n');
        out.extend_from_slice(name.as_str().as_bytes());
        out.push(b':');
        out.extend_from_slice(value.as_bytes());
    }
}

/// Lines as pairs; values of secrets are hidden.
fn read_lines<'a>(lines: impl Iterator<Item = &'a str>, secrets: &Secrets) -> Vec<(String, String)> {
    lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| {
            let hide = HeaderName::try_from(name).is_ok_and(|name| secrets.hides_header(&name));
            (name.to_owned(), if hide { HIDDEN.to_owned() } else { value.to_owned() })
        })
        .collect()
}

fn content_type_of(headers: &[(String, String)]) -> &str {
    headers.iter().find(|(name, _)| name == "content-type").map_or("", |(_, value)| value.as_str())
}

impl Entry {
    /// Shows the request as it was sent, secrets included, to be compared.
    pub(crate) fn hear<T>(&self, listen: impl FnOnce(&Heard<'_>) -> T) -> T {
        let head = self.text.head();
        let mut lines = head.split('\n');
        let target = lines.next().unwrap_or_default();
        let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
        let mut headers = HeaderMap::new();
        for (name, value) in lines.filter_map(|line| line.split_once(':')) {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                headers.append(name, value);
            }
        }
        listen(&Heard::new(&self.method, space::below(path), query, &headers, self.text.body()).at(self.at))
    }

    pub(crate) fn read(&self, api: Option<&str>, secrets: &Secrets) -> RecordedExchange {
        let head = self.text.head();
        let mut lines = head.split('\n');
        let target = lines.next().unwrap_or_default();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let hidden = |hide: bool, value: &str| if hide { HIDDEN.to_owned() } else { value.to_owned() };
        let query = form_urlencoded::parse(query.as_bytes())
            .map(|(name, value)| (name.to_string(), hidden(secrets.hides(&name), &value)))
            .collect();
        let headers = read_lines(lines, secrets);
        let content_type = content_type_of(&headers);
        let body = self.text.body();
        let answer = self.read_answer(secrets);
        RecordedExchange {
            number: self.number,
            at: self.at,
            api: api.map(str::to_owned),
            method: self.method.clone(),
            path: path.to_owned(),
            query,
            body: masked_body(content_type, body, body.len() < self.body_length, secrets),
            headers,
            body_length: self.body_length,
            truncated: body.len() < self.body_length,
            operation_id: self.operation_id.as_deref().map(str::to_owned),
            fixture: self.fixture.as_deref().map(str::to_owned),
            stub: self.stub.as_deref().map(str::to_owned),
            fault: self.fault.as_deref().map(str::to_owned),
            took: self.took,
            violations: self.violations.clone(),
            status: self.status,
            mock_error: answer.header(MOCK_ERROR.as_str()).map(str::to_owned),
            answer,
        }
    }
}

impl Entry {
    fn read_answer(&self, secrets: &Secrets) -> RecordedAnswer {
        let head = self.text.answer_head();
        let headers = read_lines(head.split('\n'), secrets);
        let truncated = self.answer.len() < self.answer_length;
        let body = masked_body(content_type_of(&headers), &self.answer, truncated, secrets);
        RecordedAnswer { headers, body, body_length: self.answer_length, truncated }
    }
}

/// Hides secrets inside JSON and forms. A truncated or broken JSON body cannot be searched by name and stays out
/// altogether.
fn masked_body(content_type: &str, body: &[u8], truncated: bool, secrets: &Secrets) -> Bytes {
    if content::is_form(content_type) {
        let mut form = form_urlencoded::Serializer::new(String::new());
        for (name, value) in form_urlencoded::parse(body) {
            form.append_pair(&name, if secrets.hides(&name) { HIDDEN } else { &value });
        }
        return Bytes::from(form.finish());
    }
    if !content::is_json(content_type) || body.is_empty() {
        return Bytes::copy_from_slice(body);
    }
    match serde_json::from_slice::<Value>(body) {
        Ok(mut value) if !truncated => {
            let sent = value.clone();
            secrets.mask(&mut value);
            if value == sent { Bytes::copy_from_slice(body) } else { Bytes::from(value.to_string()) }
        }
        _ => Bytes::from_static(HIDDEN.as_bytes()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use openapi_kit::Manifest;
    use serde_json::json;

    fn secrets() -> Secrets {
        let text = "title = \"A\"\ncrate = \"a\"\n[redaction]\nsecrets = [\"pin\"]\n";
        Secrets::new(&json!({}), Some(&Manifest::parse(text, "api.toml".as_ref()).unwrap()))
    }

    fn add(journal: &Journal, number: u64, content_type: &str, body: &str) {
        let request = http::Request::post("/a/b?pin=1&x=a%20b")
            .header("authorization", "Bearer t")
            .header("content-type", content_type);
        let (parts, ()) = request.body(()).unwrap().into_parts();
        let note = Note { body: Bytes::from(body.to_owned()), ..Note::default() };
        journal.add(number, Duration::ZERO, &parts, note, (StatusCode::OK, &HeaderMap::new()));
    }

    #[test]
    fn secrets_are_hidden_wherever_they_travel() {
        let journal = Journal::new(9, 99);
        add(&journal, 1, "application/json", r#"{"pin":"1","a":2}"#);
        add(&journal, 2, "application/x-www-form-urlencoded", "pin=1&a=2");
        let read = journal.read(Some("api"), &secrets());
        assert_eq!(read[0].query, [("pin".to_owned(), HIDDEN.to_owned()), ("x".to_owned(), "a b".to_owned())]);
        assert_eq!(read[0].header("Authorization"), Some(HIDDEN));
        assert_eq!(read[0].json(), Some(json!({"pin": HIDDEN, "a": 2})));
        assert_eq!(read[1].json(), Some(json!({"pin": HIDDEN, "a": "2"})));
    }

    #[test]
    fn the_oldest_goes_when_the_list_is_full() {
        let journal = Journal::new(2, 99);
        (1..=3).for_each(|number| add(&journal, number, "text/plain", "x"));
        let numbers: Vec<_> = journal.read(None, &secrets()).iter().map(|exchange| exchange.number).collect();
        assert_eq!(numbers, [2, 3]);
    }

    #[test]
    fn a_body_is_capped_and_says_so() {
        let journal = Journal::new(9, 4);
        add(&journal, 1, "text/plain", "0123456789");
        add(&journal, 2, "application/json", r#"{"pin": "secret"}"#);
        let read = journal.read(None, &secrets());
        assert_eq!((read[0].body.as_ref(), read[0].body_length, read[0].truncated), (&b"0123"[..], 10, true));
        assert_eq!(read[1].body, HIDDEN, "a piece of JSON cannot be searched for secrets");
    }
}
