//! Turns exchanges into fixtures, one at a time.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::Method;
use http::header::SET_COOKIE;
use openapi_kit::index::Operation;
use serde_json::{Map, Value, json};

use super::draft::{self, Asked, Draft, DraftBody, Parts, Read};
use super::exchange::{Exchange, plain};
use super::library::{Library, Place};
use super::redaction::Redaction;
use super::summary::Summary;
use super::{RecordError, RecordSettings};
use crate::api::Api;
use crate::check;
use crate::clock::rfc3339;
use crate::content;
use crate::fixture::Fixture;
use crate::route::{Route, Routes};

/// What recorded a fixture, as `recorded.tool` says it.
const TOOL: &str = concat!("mock-server ", env!("CARGO_PKG_VERSION"));

/// Writes fixtures of one API.
///
/// ```
/// # use mock_server::record::{Exchange, Outcome, RecordSettings, Recorder};
/// # let folder = std::env::temp_dir().join(format!("recorder-doc-{}", std::process::id()));
/// # let parrot = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/parrot");
/// let api = mock_server::Api::open(parrot.as_ref())?;
/// let recorder = Recorder::new(api, RecordSettings::new(&folder, "https://parrots.test"))?;
/// let outcome = recorder.record(Exchange {
///     at: std::time::Duration::from_secs(1),
///     origin: None,
///     method: http::Method::GET,
///     path: "/parrots/7".to_owned(),
///     query: String::new(),
///     request_headers: http::HeaderMap::new(),
///     request_body: bytes::Bytes::new(),
///     status: 404,
///     headers: http::HeaderMap::new(),
///     body: bytes::Bytes::new(),
/// });
/// assert_eq!(outcome, Outcome::Written { operation_id: "getParrot".to_owned(), case: "recorded-404-7".to_owned() });
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Recorder {
    api: Api,
    routes: Routes,
    settings: RecordSettings,
    work: Mutex<Work>,
}

/// What changes while it records.
#[derive(Debug)]
struct Work {
    redaction: Redaction,
    library: Library,
    summary: Summary,
}

/// What became of an exchange.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// A fixture was written.
    Written {
        /// Its operation.
        operation_id: String,
        /// Its case.
        case: String,
    },
    /// It was there already.
    Merged,
    /// It was not recorded; the summary says why.
    Skipped,
    /// It belongs to no operation of the document.
    Undocumented,
}

impl Recorder {
    /// Opens the folder of the recording and learns what is there.
    ///
    /// # Errors
    /// [`RecordError`] when the folder holds something that is no fixture, or the document cannot be routed.
    pub fn new(api: Api, settings: RecordSettings) -> Result<Self, RecordError> {
        let mut routes = Routes::default();
        for (number, operation) in api.operations().iter().enumerate() {
            routes.add(&operation.method, &operation.path, number).map_err(RecordError::Document)?;
        }
        let library = Library::open(&settings.out, settings.overwrite)?;
        let document = api.contract().shared_document();
        let redaction = Redaction::new(document, api.secrets().clone(), api.personal(), settings.pseudonyms.clone());
        let summary = Summary { out: settings.out.clone(), ..Summary::default() };
        Ok(Self { api, routes, settings, work: Mutex::new(Work { redaction, library, summary }) })
    }

    /// The API.
    pub fn api(&self) -> &Api {
        &self.api
    }

    /// How it records.
    pub fn settings(&self) -> &RecordSettings {
        &self.settings
    }

    /// Where the fixtures go.
    pub fn out(&self) -> &Path {
        &self.settings.out
    }

    /// Records one exchange. What cannot be recorded is counted and never fails.
    pub fn record(&self, exchange: Exchange) -> Outcome {
        let mut work = self.lock();
        match self.record_into(&mut work, exchange) {
            Ok(outcome) => outcome,
            Err(reason) => {
                work.summary.skip(&reason);
                Outcome::Skipped
            }
        }
    }

    /// Whether the document has an operation for this method and path.
    pub(crate) fn knows(&self, method: &Method, path: &str) -> bool {
        self.route(method, path).is_some()
    }

    /// Counts an exchange that could not even be seen whole.
    pub(crate) fn skip(&self, reason: &str) {
        self.lock().summary.skip(reason);
    }

    /// What a request asks for after redaction, and the fixture of this recording that answers it.
    pub(crate) fn replay(&self, exchange: &Exchange) -> Option<Fixture> {
        let mut work = self.lock();
        let (operation, path) = self.route(&exchange.method, &exchange.path)?;
        let asked = self.ask(&mut work, exchange, operation, path).ok()?;
        let case = work.library.first(&operation.id, &asked.request)?;
        work.library.load(&operation.id, case)
    }

    /// Looks once more through what was written, for values that became known later, and says what it came to.
    pub fn finish(&self) -> Summary {
        let mut work = self.lock();
        for (operation_id, case) in work.library.written() {
            if let Err(error) = self.redact_again(&mut work, &operation_id, &case) {
                work.summary.failed.push(format!("{operation_id}/{case}: {error}"));
            }
        }
        if work.redaction.known().is_full() {
            work.summary.failed.push("too many personal values; look for them in unmarked places".to_owned());
        }
        work.summary.clone()
    }

    /// What it came to so far.
    pub fn summary(&self) -> Summary {
        self.lock().summary.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Work> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn route(&self, method: &Method, path: &str) -> Option<(&Operation, Vec<(String, String)>)> {
        match self.routes.find(method, path) {
            Route::Found { operation, path } => {
                let path = path.into_iter().map(|(name, value)| (name.to_owned(), value.into_owned()));
                Some((self.api.operations().iter().nth(operation)?, path.collect()))
            }
            Route::WrongMethod { .. } | Route::Unknown => None,
        }
    }

    /// The request of an exchange, redacted.
    fn ask(
        &self,
        work: &mut Work,
        exchange: &Exchange,
        operation: &Operation,
        path: Vec<(String, String)>,
    ) -> Result<Asked, String> {
        let redaction = &mut work.redaction;
        for (name, value) in &exchange.request_headers {
            if redaction.hides_header(name)
                && let Ok(value) = value.to_str()
            {
                redaction.learn_header(name, value);
            }
        }
        let body = plain(&exchange.request_headers, &exchange.request_body, self.settings.body_cap)?;
        let content_type = content::content_type(&exchange.request_headers);
        let mut parts = Parts::new(exchange, operation, path, &body);
        // Who logs in is told by nobody, though the name of it is no secret elsewhere.
        if let Some(auth) = self.api.auth().filter(|auth| auth.login() == Some(&*operation.id))
            && let Some(Value::String(id)) = parts.body.as_mut().and_then(|body| body.get_mut(&auth.id))
        {
            redaction.learn_secret(id);
            *id = redaction.placeholder(id);
        }
        parts.learn(redaction, operation, content_type);
        Ok(parts.redact(redaction, operation, content_type))
    }

    fn record_into(&self, work: &mut Work, exchange: Exchange) -> Result<Outcome, String> {
        let Some((operation, path)) = self.route(&exchange.method, &exchange.path) else {
            let shown = without_ids(&exchange.path);
            work.summary.undocumented(exchange.method.as_str(), &shown);
            tracing::warn!(method = %exchange.method, path = shown, "the document has no such operation");
            return Ok(Outcome::Undocumented);
        };
        let status = exchange.status;
        if exchange.method == Method::HEAD {
            return Err("an answer to HEAD has no body".to_owned());
        }
        if matches!(status, 206 | 304) || !(200..=599).contains(&status) {
            return Err(format!("an answer with status {status} depends on what the caller has"));
        }
        let content_type = content::content_type(&exchange.headers).to_owned();
        let schema = draft::answer_schema(operation, status, &content_type);
        let body = plain(&exchange.headers, &exchange.body, self.settings.body_cap)?;
        let read = Read::new(status, &content_type, body);
        // First all is learned, so that what is marked in the answer is found in the request too.
        read.learn(&mut work.redaction, schema);
        for cookie in exchange.headers.get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            work.redaction.learn_header(&SET_COOKIE, cookie);
        }
        let asked = self.ask(work, &exchange, operation, path)?;
        let body = read.redact(&mut work.redaction, schema, &content_type)?;
        let described = draft::described_headers(self.api.contract().document(), operation, status);
        let headers = draft::kept_headers(&exchange.headers, described, &body, &work.redaction);
        let draft = Draft::new(asked, status, headers, body);
        match work.library.place(&operation.id, &draft) {
            Place::Merged => {
                work.summary.merged += 1;
                Ok(Outcome::Merged)
            }
            Place::TooMany => Err(format!("`{}` answers one request ever differently", operation.id)),
            Place::New(case, number) => self.write(work, &exchange, operation, &draft, case, number),
        }
    }

    fn write(
        &self,
        work: &mut Work,
        exchange: &Exchange,
        operation: &Operation,
        draft: &Draft,
        case: String,
        number: usize,
    ) -> Result<Outcome, String> {
        let (id, status) = (&operation.id, draft.status);
        let about = match number {
            1 => format!("{} {} answered {status}", operation.method, operation.path),
            number => format!(
                "{} {} answered {status}: answer {number} to the same request",
                operation.method, operation.path
            ),
        };
        let upstream = exchange.origin.as_ref().unwrap_or(&self.settings.upstream);
        let recorded = json!({"at": rfc3339(exchange.at), "upstream": upstream, "tool": TOOL});
        let (name, bytes) = match &draft.body {
            DraftBody::File(bytes, ending) => (Some(format!("{case}.{ending}")), Some(bytes)),
            _ => (None, None),
        };
        let mut fixture = draft.to_fixture(&about, recorded, name.as_deref());
        let body = name.as_deref().zip(bytes);
        let violations = self.violations(id, &case, &fixture, body);
        let breaks = !violations.is_empty();
        if breaks {
            tracing::warn!(operation = id, case, first = violations[0], "a recorded fixture breaks the document");
            fixture.insert("violations".to_owned(), Value::from(violations));
        }
        if let Err(error) = work.library.write(id, &case, &fixture, body) {
            let reason = format!("{}/{id}/{case}.json: {error}", self.settings.out.display());
            tracing::error!(reason, "a fixture could not be written");
            work.summary.failed.push(reason);
            return Ok(Outcome::Skipped);
        }
        work.summary.recorded += 1;
        work.summary.breaking += usize::from(breaks);
        tracing::info!(operation = id, case, status, "recorded");
        Ok(Outcome::Written { operation_id: id.clone(), case })
    }

    /// How a fixture breaks the document.
    fn violations(
        &self,
        operation_id: &str,
        case: &str,
        fixture: &Map<String, Value>,
        body: Option<(&str, &bytes::Bytes)>,
    ) -> Vec<String> {
        let text = Value::Object(fixture.clone()).to_string();
        let mut files =
            std::collections::BTreeMap::from([(format!("{operation_id}/{case}.json"), bytes::Bytes::from(text))]);
        if let Some((name, bytes)) = body {
            files.insert(format!("{operation_id}/{name}"), bytes.clone());
        }
        match crate::fixture::from_files(&self.settings.out, &files) {
            Ok(fixtures) => fixtures
                .iter()
                .flat_map(|fixture| check::check_fixture(self.api.contract(), fixture))
                .map(|finding| finding.words())
                .collect(),
            Err(error) => vec![error.to_string()],
        }
    }

    /// Replaces in a written fixture what became known since.
    fn redact_again(&self, work: &mut Work, operation_id: &str, case: &str) -> std::io::Result<()> {
        let Some(operation) = self.api.operations().get(operation_id) else { return Ok(()) };
        let Some(before) = work.library.read(operation_id, case) else { return Ok(()) };
        let mut file = before.clone();
        let status =
            file.pointer("/response/status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
        let content_type =
            file.pointer("/response/headers/content-type").and_then(Value::as_str).unwrap_or("application/json");
        let schema = draft::answer_schema(operation, status.unwrap_or_default(), content_type);
        let content_type = content_type.to_owned();
        if let Some(body) = file.pointer_mut("/response/body") {
            work.redaction.again(body, schema);
        }
        let request_schema = operation.body.as_ref().and_then(|body| body.content.first()?.schema.as_deref());
        for member in ["/request/body", "/example_request/body"] {
            if let Some(body) = file.pointer_mut(member) {
                work.redaction.again(body, request_schema);
            }
        }
        for member in ["path", "query", "headers"] {
            for at in [format!("/request/{member}"), format!("/example_request/{member}")] {
                if let Some(values) = file.pointer_mut(&at) {
                    texts(values, &work.redaction);
                }
            }
        }
        if let Some(Value::Object(headers)) = file.pointer_mut("/response/headers") {
            headers
                .iter_mut()
                .filter(|(name, _)| !draft::is_opaque(name))
                .for_each(|(_, value)| texts(value, &work.redaction));
        }
        let name = file.pointer("/response/body_file").and_then(Value::as_str).map(str::to_owned);
        let bytes = name.as_deref().and_then(|name| work.library.read_beside(operation_id, name));
        let bytes = bytes.map(|bytes| again(&mut work.redaction, bytes, schema, &content_type));
        let body = name.as_deref().zip(bytes.as_ref()).filter(|(_, (_, changed))| *changed);
        if file == before && body.is_none() {
            return Ok(());
        }
        let Value::Object(file) = file else { return Ok(()) };
        work.library.write(operation_id, case, &file, body.map(|(name, (bytes, _))| (name, bytes)))?;
        if Some(&before["request"]) != file.get("request") {
            // The case takes its name from the request.
            work.library.rename(operation_id, case, file)?;
        }
        Ok(())
    }
}

/// A body in a file of its own, and whether something in it was replaced.
fn again(
    redaction: &mut Redaction,
    bytes: bytes::Bytes,
    schema: Option<&str>,
    content_type: &str,
) -> (bytes::Bytes, bool) {
    if content::is_json(content_type)
        && let Ok(before) = serde_json::from_slice::<Value>(&bytes)
    {
        let mut value = before.clone();
        redaction.again(&mut value, schema);
        let changed = value != before;
        return (if changed { value.to_string().into() } else { bytes }, changed);
    }
    let Ok(text) = std::str::from_utf8(&bytes) else { return (bytes, false) };
    let mut clean = text.to_owned();
    redaction.text(&mut clean);
    let changed = clean != text;
    (if changed { clean.into() } else { bytes }, changed)
}

fn texts(value: &mut Value, redaction: &Redaction) {
    match value {
        Value::String(text) => redaction.text(text),
        Value::Array(items) => items.iter_mut().for_each(|item| texts(item, redaction)),
        Value::Object(members) => members.values_mut().for_each(|member| texts(member, redaction)),
        _ => {}
    }
}

/// A path for the summary: what may be an id, or personal, is left out.
fn without_ids(path: &str) -> String {
    let is_word = |segment: &str| {
        segment.len() <= 40 && segment.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '-' | '_' | '.'))
            || segment.len() <= 3 && segment.starts_with('v')
    };
    let shown: Vec<_> = path.split('/').take(12).map(|part| if is_word(part) { part } else { "{}" }).collect();
    shown.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_path_is_listed_without_ids() {
        assert_eq!(without_ids("/api/v1/Users/1234/x"), "/api/v1/Users/{}/x");
        assert_eq!(without_ids("/a/jana@corp.test"), "/a/{}");
    }
}
