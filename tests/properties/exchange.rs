//! Client and mock, both held against the document, whatever the arguments: the request that the mock saw is one that
//! the document allows, and so is the answer, which comes through as it was sent.
//!
//! The answers are made up, so that each differs with its request.

use std::cell::Cell;

use client_runtime::ErrorKind;
use client_runtime::dispatch::{Answer, AnswerBody, Arguments, DispatchError};
use mock_server::{Api, MockServer, RecordedExchange, Synth};
use openapi_kit::Operation;
use proptest::test_runner::{TestCaseError, TestError, TestRunner};
use serde_json::{Value, json};
use tests::difference::differences;
use tests::subject::{BOT_OPEN, Caller, MLUVII, Opening, Subject};

use crate::repertoire::Repertoire;
use crate::trial;

/// Argument sets per operation.
const CASES: u32 = 4;

/// What the mock writes in place of a secret when it shows what it kept.
const HIDDEN: &str = "[hidden]";

tests::further_tests!(every_call_holds_to_the_document_of, every_call_and_its_answer_hold_to_the_document);

#[test]
fn every_call_of_mluvii_and_its_answer_hold_to_the_document() {
    every_call_and_its_answer_hold_to_the_document(&MLUVII);
}

#[test]
fn every_call_of_bot_open_and_its_answer_hold_to_the_document() {
    every_call_and_its_answer_hold_to_the_document(&BOT_OPEN);
}

/// A mock with the client of its API before it.
struct Bench {
    runtime: tokio::runtime::Runtime,
    mock: MockServer,
    client: Box<dyn Caller>,
    api: Api,
}

impl Bench {
    fn new(subject: &Subject) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        // Who may call is a matter of other tests; here a call is to get as far as it can.
        let builder = MockServer::builder().api(subject.name).auth(false).synth(Synth::Always).seed(7).keep_requests(1);
        let mock = runtime.block_on(builder.start()).unwrap();
        let http = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let base_url = mock.api_url(subject.name).unwrap();
        let client = (subject.open)(&Opening { base_url: &base_url, http, token: Some("t0ken") }).unwrap();
        Self { runtime, mock, client, api: Api::embedded(subject.name).unwrap() }
    }

    /// Whether the call left the client, or what is wrong.
    fn exchange(&self, operation: &Operation, arguments: &Arguments) -> Result<bool, String> {
        let outcome = self.runtime.block_on(self.client.call(&operation.id, arguments));
        if let Err(DispatchError::Call(error)) = &outcome
            && error.kind() == ErrorKind::InvalidRequest
        {
            // A path parameter that would lead elsewhere; which ones these are is what the wire property says.
            return Ok(false);
        }
        let Some(seen) = self.mock.requests().pop() else { return Err(format!("no request: {outcome:?}")) };
        if seen.operation_id.as_deref() != Some(&*operation.id) {
            return Err(format!("the mock took {} for a call of {:?}", seen.path, seen.operation_id));
        }
        let mut problems = of_request(&seen);
        if self.api.auth().and_then(|auth| auth.login()) == Some(&*operation.id) {
            // That nobody has these credentials is no fault of the request.
            problems = seen.violations.iter().map(ToString::to_string).collect();
        }
        problems.extend(self.of_answer(operation, &seen, outcome));
        if problems.is_empty() { Ok(true) } else { Err(problems.join("; ")) }
    }

    fn of_answer(
        &self,
        operation: &Operation,
        seen: &RecordedExchange,
        outcome: Result<Answer, DispatchError>,
    ) -> Vec<String> {
        let answer = match outcome {
            Ok(answer) => answer,
            // The login, with credentials that nobody has.
            Err(DispatchError::Call(error))
                if seen.status >= 400 && error.status().is_some_and(|status| status.as_u16() == seen.status) =>
            {
                return self.violations(operation, seen.status, error.body().unwrap_or_default());
            }
            Err(error) => return vec![format!("{error} after a {}", seen.status)],
        };
        if answer.status.as_u16() != seen.status {
            return vec![format!("status {} instead of {}", answer.status, seen.status)];
        }
        match answer.body {
            // One success of the operation has a body, this one has none.
            AnswerBody::Json(Value::Null) if seen.answer.body_length == 0 => Vec::new(),
            AnswerBody::Json(found) => {
                let mut problems = self.violations(operation, seen.status, found.to_string().as_bytes());
                let whole = !seen.answer.truncated && !contains(&seen.answer.body, HIDDEN);
                match serde_json::from_slice::<Value>(&seen.answer.body) {
                    Ok(sent) if whole => problems.extend(differences(&sent, &found)),
                    Err(error) if whole => problems.push(format!("the mock sent no JSON: {error}")),
                    _ => {}
                }
                problems
            }
            AnswerBody::Bytes(bytes) if bytes.len() != seen.answer.body_length => {
                vec![format!("{} bytes instead of {}", bytes.len(), seen.answer.body_length)]
            }
            AnswerBody::Bytes(_) => Vec::new(),
            AnswerBody::Empty => self.violations(operation, seen.status, b""),
        }
    }

    fn violations(&self, operation: &Operation, status: u16, body: &[u8]) -> Vec<String> {
        let media = operation.response(status).and_then(|response| response.json());
        let media_type = media.map_or("", |media| media.media_type.as_str());
        // A client keeps nothing of a body that the document does not promise to have a form.
        if body.is_empty() && media_type.is_empty() {
            return Vec::new();
        }
        let broken = self.api.contract().check_answer(&operation.id, status, media_type, body);
        broken.iter().map(|violation| format!("the answer breaks the document: {violation}")).collect()
    }
}

/// How the request that the mock saw is not one that the document allows.
fn of_request(seen: &RecordedExchange) -> Vec<String> {
    let broken = seen.violations.iter().map(|violation| format!("the request breaks the document: {violation}"));
    broken.chain(seen.mock_error.iter().map(|error| format!("the mock refused it: {error}"))).collect()
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

fn every_call_and_its_answer_hold_to_the_document(subject: &Subject) {
    let repertoire = Repertoire::of(subject);
    let bench = Bench::new(subject);
    let mut wrong = Vec::new();
    for operation in &repertoire.index {
        let sent = Cell::new(0);
        let mut runner = TestRunner::new(trial::config(CASES));
        let outcome = runner.run(&repertoire.arguments(operation), |arguments| {
            let left = bench.exchange(operation, &arguments).map_err(TestCaseError::fail)?;
            sent.set(sent.get() + u32::from(left));
            Ok(())
        });
        match outcome {
            Ok(()) => {}
            Err(TestError::Fail(reason, arguments)) => {
                wrong.push(format!("{}: {reason} for {arguments:?}", operation.id));
            }
            Err(TestError::Abort(reason)) => wrong.push(format!("{}: {reason}", operation.id)),
        }
        // Whatever luck had in store for its path, each operation is called once.
        if sent.get() == 0
            && let Err(problem) = bench.exchange(operation, &repertoire.least_arguments(operation))
        {
            wrong.push(format!("{}: {problem}", operation.id));
        }
    }
    let count = wrong.len();
    wrong.truncate(20);
    assert!(wrong.is_empty(), "{count} of {} operations:\n{}", repertoire.index.len(), wrong.join("\n"));
}

#[test]
fn the_property_can_fail() {
    let bench = Bench::new(&MLUVII);
    let operation = bench.api.operations().get("listTags").unwrap();
    let good = Arguments::default();
    assert_eq!(bench.exchange(operation, &good), Ok(true));
    let seen = bench.mock.requests().pop().unwrap();

    // A client that sends what the document does not allow.
    let url = format!("{}/api/v1/Webhooks", bench.mock.api_url("mluvii").unwrap());
    let spoilt =
        reqwest::Client::new().post(url).header("content-type", "application/json").body(r#"{"callbackUrl":5}"#);
    bench.runtime.block_on(spoilt.send()).unwrap();
    assert_ne!(of_request(&bench.mock.requests().pop().unwrap()), Vec::<String>::new());

    // A client, and a mock, that make something else of the answer.
    let outcome = |body: Value, status: u16| {
        let status = reqwest::StatusCode::from_u16(status).unwrap();
        bench.of_answer(operation, &seen, Ok(Answer { status, body: AnswerBody::Json(body) }))
    };
    let sent: Value = serde_json::from_slice(&seen.answer.body).unwrap();
    assert_eq!(outcome(sent.clone(), 200), Vec::<String>::new());
    assert_ne!(outcome(sent, 201), Vec::<String>::new());
    assert_ne!(outcome(json!([]), 200), Vec::<String>::new());
    assert_ne!(outcome(json!([{"id": "no number"}]), 200), Vec::<String>::new());
}
