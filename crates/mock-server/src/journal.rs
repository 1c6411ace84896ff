//! What the mock was asked, kept so that a test can look at it.
//!
//! Each API has a bounded list of its own; the oldest exchange goes when a new one comes. Exchanges are kept as bytes
//! and taken apart when somebody asks, because most are never looked at. Secrets are hidden when they are read out.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderName, Method};
use serde_json::Value;

use crate::content;
use crate::secrets::{HIDDEN, Secrets};
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
    /// How the request broke the document; empty for a valid one and for one that was refused before it was checked.
    pub violations: Vec<Violation>,
    /// Status of the answer.
    pub status: u16,
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
    pub(crate) operation_id: Option<Arc<str>>,
    pub(crate) fixture: Option<Arc<str>>,
    pub(crate) violations: Vec<Violation>,
    pub(crate) body: Bytes,
}

#[derive(Debug)]
struct Entry {
    number: u64,
    at: Duration,
    method: Method,
    /// Path and query, a line break, then header lines: one allocation for all.
    head: Box<[u8]>,
    body: Box<[u8]>,
    body_length: usize,
    operation_id: Option<Arc<str>>,
    fixture: Option<Arc<str>>,
    violations: Vec<Violation>,
    status: u16,
    mock_error: Option<String>,
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
        status: u16,
        mock_error: Option<&str>,
    ) {
        let body_length = note.body.len();
        let entry = Entry {
            number,
            at,
            method: request.method.clone(),
            head: head(request),
            // Copied, for a slice would keep the whole buffer of the connection alive.
            body: note.body.slice(..body_length.min(self.body_cap)).as_ref().into(),
            body_length,
            operation_id: note.operation_id,
            fixture: note.fixture,
            violations: note.violations,
            status,
            mock_error: mock_error.map(str::to_owned),
        };
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= self.capacity {
            entries.pop_front();
        }
        entries.push_back(entry);
    }

    /// All exchanges, oldest first.
    pub(crate) fn read(&self, api: Option<&str>, secrets: &Secrets) -> Vec<RecordedExchange> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.iter().map(|entry| entry.read(api, secrets)).collect()
    }

    /// Forgets all.
    pub(crate) fn clear(&self) {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

fn head(request: &Parts) -> Box<[u8]> {
    let target = request.uri.path_and_query().map_or("/", |target| target.as_str());
    let length =
        target.len() + request.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 2).sum::<usize>();
    let mut head = Vec::with_capacity(length);
    head.extend_from_slice(target.as_bytes());
    for (name, value) in &request.headers {
        head.push(b'\n');
        head.extend_from_slice(name.as_str().as_bytes());
        head.push(b':');
        head.extend_from_slice(value.as_bytes());
    }
    head.into_boxed_slice()
}

impl Entry {
    fn read(&self, api: Option<&str>, secrets: &Secrets) -> RecordedExchange {
        let head = String::from_utf8_lossy(&self.head);
        let mut lines = head.split('\n');
        let target = lines.next().unwrap_or_default();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let hidden = |hide: bool, value: &str| if hide { HIDDEN.to_owned() } else { value.to_owned() };
        let query = form_urlencoded::parse(query.as_bytes())
            .map(|(name, value)| (name.to_string(), hidden(secrets.hides(&name), &value)))
            .collect();
        let headers: Vec<_> = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| {
                let hide = HeaderName::try_from(name).is_ok_and(|name| secrets.hides_header(&name));
                (name.to_owned(), hidden(hide, value))
            })
            .collect();
        let content_type =
            headers.iter().find(|(name, _)| name == "content-type").map_or("", |(_, value)| value.as_str());
        RecordedExchange {
            number: self.number,
            at: self.at,
            api: api.map(str::to_owned),
            method: self.method.clone(),
            path: path.to_owned(),
            query,
            body: masked_body(content_type, &self.body, self.body.len() < self.body_length, secrets),
            headers,
            body_length: self.body_length,
            truncated: self.body.len() < self.body_length,
            operation_id: self.operation_id.as_deref().map(str::to_owned),
            fixture: self.fixture.as_deref().map(str::to_owned),
            violations: self.violations.clone(),
            status: self.status,
            mock_error: self.mock_error.clone(),
        }
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
        journal.add(number, Duration::ZERO, &parts, note, 200, None);
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
