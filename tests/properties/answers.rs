//! What the document lets an operation answer comes through its typed client, whole, in strict mode.
//!
//! Every answer of every operation is asked for by status, also those whose schema has no name of its own.

use std::cell::Cell;

use client_runtime::dispatch::{Answer, AnswerBody, Arguments, DispatchError};
use openapi_kit::Operation;
use openapi_kit::index::{Media, StatusPattern};
use proptest::prelude::*;
use proptest::strategy::BoxedStrategy;
use proptest::test_runner::{TestError, TestRunner};
use serde_json::Value;
use tests::difference::differences;
use tests::subject::{BOT_OPEN, Caller, MLUVII, Opening, Subject};

use crate::repertoire::Repertoire;
use crate::trial;
use crate::wire::recorder::{Recorder, reply};

/// Bodies per success of an operation.
const SUCCESSES: u32 = 8;

/// Bodies per error of an operation.
const ERRORS: u32 = 2;

/// An API with its strict client before a service that answers as it is told.
pub(super) struct Bench {
    pub(super) repertoire: Repertoire,
    pub(super) recorder: Recorder,
    client: Box<dyn Caller>,
    runtime: tokio::runtime::Runtime,
}

impl Bench {
    pub(super) fn new(subject: &Subject) -> Self {
        let recorder = Recorder::start();
        let http = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let client = (subject.open)(&Opening { base_url: &recorder.url, http, token: Some("t0ken") }).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { repertoire: Repertoire::of(subject), recorder, client, runtime }
    }

    /// What the client makes of this answer.
    pub(super) fn read(
        &self,
        operation: &Operation,
        arguments: &Arguments,
        (status, media_type, body): (u16, &str, &[u8]),
    ) -> Result<Answer, DispatchError> {
        let headers = [("content-type", media_type)];
        let answer = reply(status, &headers[..usize::from(!body.is_empty())], body);
        self.recorder.answer(move |_| answer.clone());
        let outcome = self.runtime.block_on(self.client.call(&operation.id, arguments));
        self.recorder.take();
        outcome
    }
}

/// Status, media type and schema of each answer with a body; without schema it is a file.
pub(super) fn described(operation: &Operation) -> Vec<(u16, &Media)> {
    let codes = operation.responses.iter().filter_map(|response| match response.status {
        StatusPattern::Code(code) => Some((code, response.content.first()?)),
        _ => None,
    });
    codes.collect()
}

tests::further_tests!(every_answer_comes_through_whole_of, |subject| {
    let (answers, bodies) = every_answer_comes_through_whole(subject);
    assert!(bodies >= answers, "{answers} answers, {bodies} bodies");
});

#[test]
fn every_answer_of_mluvii_comes_through_whole() {
    let (answers, bodies) = every_answer_comes_through_whole(&MLUVII);
    assert!(answers > 150 && bodies >= answers, "{answers} answers, {bodies} bodies");
}

#[test]
fn every_answer_of_bot_open_comes_through_whole() {
    let (answers, bodies) = every_answer_comes_through_whole(&BOT_OPEN);
    assert!(answers > 10 && bodies >= answers, "{answers} answers, {bodies} bodies");
}

/// How many answers were asked for, and with how many bodies.
fn every_answer_comes_through_whole(subject: &Subject) -> (usize, usize) {
    let bench = Bench::new(subject);
    let mut wrong = Vec::new();
    let (mut answers, bodies) = (0, Cell::new(0));
    for operation in &bench.repertoire.index {
        let arguments = bench.repertoire.least_arguments(operation);
        for (status, media) in described(operation) {
            answers += 1;
            let config = trial::config(if status < 400 { SUCCESSES } else { ERRORS });
            let mut runner = TestRunner::new(config);
            let outcome = runner.run(&content(&bench.repertoire, media), |body| {
                bodies.set(bodies.get() + 1);
                let outcome = bench.read(operation, &arguments, (status, &media.media_type, body.bytes()));
                complaint(status, &body, outcome).map_or(Ok(()), |complaint| Err(TestCaseError::fail(complaint)))
            });
            match outcome {
                Ok(()) => {}
                Err(TestError::Fail(reason, body)) => {
                    wrong.push(format!("{} {status}: {reason} for {body:?}", operation.id));
                }
                Err(TestError::Abort(reason)) => wrong.push(format!("{} {status}: {reason}", operation.id)),
            }
        }
    }
    wrong.truncate(20);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    (answers, bodies.get())
}

/// The body of an answer: its bytes, and the value that they write, if it is one.
#[derive(Debug, Clone)]
struct Body {
    text: Vec<u8>,
    value: Option<Value>,
}

impl Body {
    fn json(value: Value) -> Self {
        Self { text: value.to_string().into_bytes(), value: Some(value) }
    }

    fn bytes(&self) -> &[u8] {
        &self.text
    }
}

fn content(repertoire: &Repertoire, media: &Media) -> BoxedStrategy<Body> {
    match &media.schema {
        Some(schema) if media.is_json() => repertoire.values(schema).prop_map(Body::json).boxed(),
        _ => {
            let file = proptest::collection::vec(any::<u8>(), 1..2000);
            file.prop_map(|text| Body { text, value: None }).boxed()
        }
    }
}

/// How what the client made of an answer differs from the answer.
fn complaint(status: u16, sent: &Body, outcome: Result<Answer, DispatchError>) -> Option<String> {
    let problems = match outcome {
        Ok(answer) if answer.status.as_u16() != status => vec![format!("status {}", answer.status)],
        Ok(answer) => match (&answer.body, &sent.value) {
            (AnswerBody::Json(found), Some(value)) => differences(value, found),
            (AnswerBody::Bytes(found), None) if found == sent.bytes() => Vec::new(),
            (other, _) => vec![format!("came back as {other:?}")],
        },
        Err(DispatchError::Call(error)) if status >= 400 => {
            let mut problems = Vec::new();
            if error.status().map(|status| status.as_u16()) != Some(status) {
                problems.push(format!("the error says {:?}", error.status()));
            }
            if error.body() != Some(sent.bytes()) {
                problems.push("the error has another body".to_owned());
            }
            match error.body_as::<Value>() {
                Ok(found) => problems.extend(sent.value.iter().flat_map(|value| differences(value, &found))),
                Err(mismatch) => problems.push(mismatch.to_string()),
            }
            problems
        }
        Err(error) => vec![error.to_string()],
    };
    (!problems.is_empty()).then(|| problems.join("; "))
}

#[test]
fn the_property_can_fail() {
    use serde_json::json;
    let bench = Bench::new(&MLUVII);
    let operation = bench.repertoire.index.get("listTags").unwrap();
    let arguments = bench.repertoire.least_arguments(operation);
    let read = |body: &Body| bench.read(operation, &arguments, (200, "application/json", body.bytes()));
    let good = Body::json(json!([{"id": 1, "departmentId": 1, "name": "n"}]));
    assert_eq!(complaint(200, &good, read(&good)), None);
    for other in [json!([{"id": 2, "departmentId": 1, "name": "n"}]), json!([{"id": 1}]), json!([])] {
        assert!(complaint(200, &Body::json(other), read(&good)).is_some());
    }
    assert!(complaint(404, &good, read(&good)).is_some());
    let broken = Body::json(json!([{"id": "1"}]));
    assert!(complaint(200, &broken, read(&broken)).is_some());
}
