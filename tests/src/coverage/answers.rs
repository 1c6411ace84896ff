//! How the mock answers each operation; it is asked, in this process and without a socket.

use std::collections::BTreeSet;

use http::{Request, Response};
use mock_server::fixture::ExampleRequest;
use mock_server::{Api, MockServer, MockService, Synth};
use openapi_kit::Operation;
use openapi_kit::index::StatusPattern;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::CoverageError;
use crate::wire_form::{Body, Given, WireForm};

/// Operations, by operationId, that the mock answers.
#[derive(Debug, Default)]
pub(super) struct Answers {
    /// With a fixture.
    pub(super) replayed: BTreeSet<String>,
    /// From what it keeps, be it that it keeps no such thing.
    pub(super) stateful: BTreeSet<String>,
    /// With what it makes up.
    pub(super) synthesised: BTreeSet<String>,
    /// With this status, when asked for it: `listTags 404`.
    pub(super) statuses: BTreeSet<String>,
}

/// Asks for each operation with the request that its fixture `ok` shows; one without is not asked for.
pub(super) async fn ask(api: &Api) -> Result<Answers, CoverageError> {
    let start = |stateful, synth| {
        let builder = MockServer::builder().api_loaded(api.clone()).auth(false).stateful(stateful).synth(synth);
        builder.build().map_err(Box::new)
    };
    let replaying = start(false, Synth::Off)?;
    let keeping = start(true, Synth::Off)?;
    let making_up = start(false, Synth::Missing)?;
    let mut answers = Answers::default();
    for operation in api.operations() {
        let Some(example) = api.fixture(&operation.id, "ok").and_then(|fixture| fixture.example_request.as_ref())
        else {
            continue;
        };
        let ask =
            async |mock: &MockService, prefer: &str| Some(mock.answer(request(api, operation, example, prefer)?).await);
        let is_good =
            |answer: &Response<_>| !answer.headers().contains_key("x-mock-error") && answer.status().as_u16() < 400;
        let fixture =
            |answer: &Response<_>| answer.headers().get("x-mock-fixture").is_some_and(|case| case != "synthesised");
        let note = |place: &mut BTreeSet<String>| place.insert(operation.id.clone());
        if ask(&replaying, "").await.is_some_and(|answer| is_good(&answer) && fixture(&answer)) {
            note(&mut answers.replayed);
        }
        let is_kept = |answer: Response<_>| answer.headers().contains_key("x-mock-resource");
        if ask(&keeping, "").await.is_some_and(is_kept) {
            note(&mut answers.stateful);
        }
        let is_made_up = |answer: Response<_>| is_good(&answer) && !fixture(&answer);
        if ask(&making_up, "dynamic=true").await.is_some_and(is_made_up) {
            note(&mut answers.synthesised);
        }
        for response in &operation.responses {
            let StatusPattern::Code(status) = response.status else { continue };
            let answer = ask(&making_up, &format!("code={status}")).await;
            let given = |answer: Response<_>| {
                answer.status().as_u16() == status && !answer.headers().contains_key("x-mock-error")
            };
            if answer.is_some_and(given) {
                answers.statuses.insert(format!("{} {status}", operation.id));
            }
        }
    }
    Ok(answers)
}

/// The call as the document prescribes it; none where that is not known.
fn request(api: &Api, operation: &Operation, example: &ExampleRequest, prefer: &str) -> Option<Request<String>> {
    let given = Given { path: &example.path, query: &example.query, body: example.body.as_ref(), token: "none" };
    let form = WireForm::of(api.contract().document(), operation, &given).ok()?;
    let mut uri = format!("/{}", api.name());
    for segment in &form.segments {
        uri.push('/');
        uri.extend(utf8_percent_encode(&segment.text, NON_ALPHANUMERIC));
    }
    if !form.query.is_empty() {
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(&form.query).finish();
        uri = format!("{uri}?{query}");
    }
    // A space of its own: no call sees what another one changed.
    let mut request = Request::builder().method(&*form.method).uri(uri).header("x-mock-space", &operation.id);
    if !prefer.is_empty() {
        request = request.header("prefer", prefer);
    }
    for (name, value) in &example.headers {
        request = request.header(name, value);
    }
    let (media_type, body) = match form.body {
        None => (None, String::new()),
        Some(Body::Json(media_type, value)) => (Some(media_type), Value::to_string(&value)),
        Some(Body::Form(pairs)) => {
            let text = form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
            (Some("application/x-www-form-urlencoded".to_owned()), text)
        }
    };
    if let Some(media_type) = media_type {
        request = request.header("content-type", media_type);
    }
    request.header("content-length", body.len()).body(body).ok()
}
