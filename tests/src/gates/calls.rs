//! The typed client calls the mock for every fixture, and what comes back is that fixture.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use client_runtime::dispatch::{Answer, AnswerBody, Arguments, DispatchError};
use mock_server::fixture::Fixture;
use mock_server::{Api, MockServer, RecordedExchange};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use super::{Finding, Gate};
use crate::difference::differences;
use crate::subject::{Caller, Opening, Subject};

/// Whether every fixture of `api`, which `mock` serves, comes back through the typed client of `subject`, and request
/// and answer hold to the document.
pub async fn calls(subject: &Subject, mock: &MockServer, api: &Api) -> Vec<Finding> {
    let token = match log_in(subject, mock, api).await {
        Ok(token) => token,
        Err(problem) => return vec![Finding::new(Gate::Calls, format!("{}: login", subject.name), problem)],
    };
    let (mut findings, mut callers) = (Vec::new(), Callers::new(subject, mock, token.as_deref()));
    for fixture in api.fixtures() {
        let problems = match callers.call(fixture).await {
            Ok(outcome) => {
                let seen = mock.requests().into_iter().rev();
                let seen = seen.into_iter().find(|seen| seen.operation_id.as_deref() == Some(&*fixture.operation_id));
                let mut problems = check_exchange(fixture, seen.as_ref());
                let is_login = api.auth().and_then(|auth| auth.login()) == Some(&*fixture.operation_id);
                problems.extend(check_outcome(fixture, outcome, is_login));
                problems.extend(check_answer(api, fixture, seen.as_ref()));
                problems
            }
            Err(problem) => vec![problem],
        };
        let place = format!("{}/{}", fixture.operation_id, fixture.case);
        findings.extend(problems.into_iter().map(|problem| Finding::new(Gate::Calls, &place, problem)));
    }
    findings
}

/// A token from the login of the API, called as its own fixture shows; without a login what is sent instead, if anything.
async fn log_in(subject: &Subject, mock: &MockServer, api: &Api) -> Result<Option<String>, String> {
    let Some(auth) = api.auth().filter(|auth| auth.flow.has_login()) else {
        return subject.standing_token().map_err(|error| error.to_string());
    };
    let login = api.fixture(&auth.operation, "ok").ok_or("the login has no fixture `ok`")?;
    let answer = Callers::new(subject, mock, None).call(login).await?.map_err(|error| error.to_string())?;
    let AnswerBody::Json(body) = answer.body else { return Err("it answers without a body".to_owned()) };
    let token = body.pointer(&auth.token).and_then(Value::as_str);
    token.map(|token| Some(token.to_owned())).ok_or_else(|| format!("its answer has no token at {}", auth.token))
}

/// The client, opened once for each set of headers that fixtures show.
struct Callers<'a> {
    subject: &'a Subject,
    mock: &'a MockServer,
    token: Option<&'a str>,
    open: HashMap<HeaderLines, Box<dyn Caller>>,
}

type HeaderLines = Vec<(String, String)>;

impl<'a> Callers<'a> {
    fn new(subject: &'a Subject, mock: &'a MockServer, token: Option<&'a str>) -> Self {
        Self { subject, mock, token, open: HashMap::new() }
    }

    /// Calls the operation with the request that the fixture shows; an error where there can be no call.
    async fn call(&mut self, fixture: &Fixture) -> Result<Result<Answer, DispatchError>, String> {
        let example = fixture.example_request.clone().unwrap_or_default();
        let lines: HeaderLines = example.headers.into_iter().collect();
        let client = match self.open.entry(lines) {
            Entry::Occupied(open) => open.into_mut(),
            Entry::Vacant(place) => {
                let client = open(self.subject, self.mock, self.token, place.key())?;
                place.insert(client)
            }
        };
        let arguments =
            Arguments { path: example.path, query: example.query, body: example.body, ..Arguments::default() };
        Ok(client.call(&fixture.operation_id, &arguments).await)
    }
}

fn open(
    subject: &Subject,
    mock: &MockServer,
    token: Option<&str>,
    lines: &HeaderLines,
) -> Result<Box<dyn Caller>, String> {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        let name = HeaderName::try_from(name).map_err(|error| error.to_string())?;
        headers.insert(name, HeaderValue::try_from(value).map_err(|error| error.to_string())?);
    }
    let http = reqwest::Client::builder().default_headers(headers).redirect(reqwest::redirect::Policy::none());
    let http = http.build().map_err(|error| error.to_string())?;
    let base_url = mock.api_url(subject.name).ok_or("the mock does not serve the API")?;
    (subject.open)(&Opening { base_url: &base_url, http, token }).map_err(|error| error.to_string())
}

/// What the mock saw: the request held to the document, and picked the fixture that shows it.
fn check_exchange(fixture: &Fixture, seen: Option<&RecordedExchange>) -> Vec<String> {
    let Some(seen) = seen else { return vec!["the mock saw no request".to_owned()] };
    let mut problems: Vec<_> =
        seen.violations.iter().map(|violation| format!("the request breaks the document: {violation}")).collect();
    if let Some(error) = &seen.mock_error {
        problems.push(format!("the mock refused the request: {error}"));
    }
    if let Some(found) = seen.fixture.as_deref().filter(|found| *found != fixture.case) {
        problems.push(format!("the request picked the fixture `{found}`"));
    }
    problems
}

/// Whether the body of the fixture, under the status and the type that were really sent, is what the document says. The
/// journal of the mock hides secrets, so its own copy of the body would not do.
fn check_answer(api: &Api, fixture: &Fixture, seen: Option<&RecordedExchange>) -> Vec<String> {
    // Without a status the connection was ended before there was an answer.
    let Some(seen) = seen.filter(|seen| seen.status != 0) else { return Vec::new() };
    let content_type = seen.answer.header("content-type").unwrap_or_default();
    let body = fixture.response.body.as_deref().unwrap_or_default();
    let broken = api.contract().check_answer(&fixture.operation_id, seen.status, content_type, body);
    broken.iter().map(|violation| format!("the answer breaks the document: {violation}")).collect()
}

fn check_outcome(fixture: &Fixture, outcome: Result<Answer, DispatchError>, is_login: bool) -> Vec<String> {
    let status = fixture.response.status;
    let wanted = fixture.response.json();
    match outcome {
        Ok(answer) if status.as_u16() < 400 => {
            let mut problems = Vec::new();
            if answer.status != status {
                problems.push(format!("status {} instead of {status}", answer.status));
            }
            match answer.body {
                AnswerBody::Bytes(bytes) if Some(&bytes) == fixture.response.body.as_ref() => {}
                AnswerBody::Bytes(bytes) => {
                    problems.push(format!("{} bytes that are not those of the fixture", bytes.len()));
                }
                // The mock issues its own tokens; that they have the form of the fixture is all one can ask.
                AnswerBody::Json(found) if is_login => {
                    let names = |value: &Value| {
                        value.as_object().map(|members| members.keys().cloned().collect::<BTreeSet<_>>())
                    };
                    if names(&found) != wanted.as_ref().and_then(names) {
                        problems.push("the login answer has other members than the fixture".to_owned());
                    }
                }
                AnswerBody::Json(found) => problems.extend(differences(&wanted.unwrap_or_default(), &found)),
                AnswerBody::Empty if wanted.is_some() => problems.push("the body of the answer was dropped".to_owned()),
                AnswerBody::Empty => {}
            }
            problems
        }
        Err(DispatchError::Call(error)) if status.as_u16() >= 400 => {
            let mut problems = Vec::new();
            if error.status() != Some(status) {
                problems.push(format!("the error says {:?} instead of {status}", error.status()));
            }
            let found = error
                .body()
                .filter(|body| !body.is_empty())
                .and_then(|body| serde_json::from_slice::<Value>(body).ok());
            if found != wanted {
                problems.push("the error has lost its body".to_owned());
            }
            if error.operation_id() != Some(&*fixture.operation_id) {
                problems.push(format!("the error names the operation {:?}", error.operation_id()));
            }
            problems
        }
        Ok(answer) => vec![format!("a success ({}) where {status} was due", answer.status)],
        Err(error) => vec![format!("failed: {error}")],
    }
}
