//! The typed client calls the mock for every fixture of every operation.

use std::collections::BTreeSet;

use client_runtime::dispatch::{Answer, AnswerBody, Arguments, DispatchError};
use mock_server::fixture::Fixture;
use mock_server::{Api, MockServer, RecordedExchange};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use tests::difference::differences;
use tests::subject::{BOT_OPEN, MLUVII, Opening, Subject};

#[tokio::test]
async fn every_mluvii_fixture_comes_back_through_the_typed_client() {
    every_fixture_comes_back(&MLUVII).await;
}

#[tokio::test]
async fn every_bot_open_fixture_comes_back_through_the_typed_client() {
    every_fixture_comes_back(&BOT_OPEN).await;
}

async fn every_fixture_comes_back(subject: &Subject) {
    let mock = super::mock(subject).await;
    let api = Api::embedded(subject.name).unwrap();
    let token = log_in(subject, &mock, &api).await;
    let mut wrong = Vec::new();
    for fixture in api.fixtures() {
        let outcome = call(subject, &mock, fixture, Some(&token)).await;
        let seen =
            mock.requests().into_iter().rev().find(|seen| seen.operation_id.as_deref() == Some(&*fixture.operation_id));
        let mut problems = check_exchange(fixture, seen.as_ref());
        let is_login = api.auth().is_some_and(|auth| auth.operation == fixture.operation_id);
        problems.extend(check_outcome(fixture, outcome, is_login));
        let answer = fixture.response.body.as_deref().unwrap_or_default();
        let content_type =
            fixture.response.headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let broken =
            api.contract().check_answer(&fixture.operation_id, fixture.response.status.as_u16(), content_type, answer);
        problems.extend(broken.iter().map(|violation| format!("the answer breaks the document: {violation}")));
        wrong.extend(
            problems.into_iter().map(|problem| format!("{}/{}: {problem}", fixture.operation_id, fixture.case)),
        );
    }
    assert!(wrong.is_empty(), "{} of {} fixtures:\n{}", wrong.len(), api.fixtures().len(), wrong.join("\n"));
}

/// A token from the login of the API, called as its own fixture shows.
async fn log_in(subject: &Subject, mock: &MockServer, api: &Api) -> String {
    let auth = api.auth().unwrap();
    let login = api.fixture(&auth.operation, "ok").unwrap();
    let answer = call(subject, mock, login, None).await.unwrap();
    let AnswerBody::Json(body) = answer.body else { panic!("the login answers without a body") };
    body.pointer(&auth.token).and_then(Value::as_str).unwrap().to_owned()
}

/// Calls the operation with the request that the fixture shows.
async fn call(
    subject: &Subject,
    mock: &MockServer,
    fixture: &Fixture,
    token: Option<&str>,
) -> Result<Answer, DispatchError> {
    let example = fixture.example_request.clone().unwrap_or_default();
    let mut headers = HeaderMap::new();
    for (name, value) in &example.headers {
        headers.insert(HeaderName::try_from(name).unwrap(), HeaderValue::try_from(value).unwrap());
    }
    let http = reqwest::Client::builder()
        .default_headers(headers)
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let base_url = mock.api_url(subject.name).unwrap();
    let client = (subject.open)(&Opening { base_url: &base_url, http, token }).unwrap();
    let arguments = Arguments { path: example.path, query: example.query, body: example.body };
    client.call(&fixture.operation_id, &arguments).await
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
