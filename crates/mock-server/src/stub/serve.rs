//! How a request gets from the engine to the stubs, and the answer back.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::request::Parts;
use http::{HeaderValue, Response};
use serde_json::{Value, json};

use crate::journal::Note;
use crate::problem::{Kind, MOCK_STUB, Problem};
use crate::replay;
use crate::secrets::Secrets;
use crate::space::{self, Space};

use super::answer::Ready;
use super::passing::Passed;
use super::template::Scene;
use super::{Heard, Mapping, Near};

/// A stub with what it answers to one request.
#[derive(Debug)]
pub(crate) struct Chosen {
    stub: Arc<Mapping>,
    wait: Duration,
    outcome: Outcome,
}

#[derive(Debug)]
enum Outcome {
    Ready(Ready),
    Passed(Box<Passed>),
    /// With the reason.
    Failed(String),
}

/// The stub that answers, if there is one.
pub(crate) fn choose(space: &Space, parts: &Parts, body: &[u8]) -> Option<Chosen> {
    if space.stubs.is_empty() {
        return None;
    }
    let heard = heard(parts, body).at(space.clock.now());
    let mut picked = space.stubs.choose(&heard)?;
    let answer = picked.stub.answer();
    let wait = answer.draw_delay(&mut picked.random);
    let outcome = match &answer.passing {
        Some(passing) => Outcome::Passed(Box::new(passing.take(&heard))),
        None => {
            let path = picked.stub.matcher.path_values(&heard);
            let scene = Scene { heard: &heard, path: &path, now: space.clock.now(), random: picked.random };
            match answer.write(&scene, picked.file) {
                Ok(ready) => Outcome::Ready(ready),
                Err(reason) => Outcome::Failed(reason),
            }
        }
    };
    Some(Chosen { wait, outcome, stub: Arc::clone(&picked.stub) })
}

/// The answer of a stub, after its delay.
pub(crate) async fn answered(chosen: &Chosen, note: &mut Note) -> Response<Body> {
    let stub = &chosen.stub;
    note.stub = Some(Arc::clone(&stub.id));
    if !chosen.wait.is_zero() {
        tokio::time::sleep(chosen.wait).await;
    }
    let ready = match &chosen.outcome {
        Outcome::Ready(ready) => ready.clone(),
        Outcome::Passed(passed) => match passed.send().await {
            Ok(answer) => received(answer, &stub.id),
            Err(reason) => return Problem::new(Kind::UpstreamFailed, reason).with("stub", &*stub.id).into_response(),
        },
        Outcome::Failed(reason) => {
            let detail = format!("the stub `{}` cannot answer: {reason}", stub.label());
            return Problem::new(Kind::StubFailed, detail).with("stub", &*stub.id).into_response();
        }
    };
    let answer = stub.answer();
    if let Some(breakage) = answer.breakage {
        note.fault = Some(breakage.word().into());
        note.unanswered = breakage.is_unanswered();
        return breakage.respond(ready.status, ready.headers);
    }
    note.answer = ready.body.clone();
    let body = match answer.dribble {
        Some(dribble) => dribble.body(ready.body),
        None => Body::from(ready.body),
    };
    let mut response = Response::new(body);
    *response.status_mut() = ready.status;
    *response.headers_mut() = ready.headers;
    response
}

/// An answer from elsewhere.
fn received(answer: Response<Bytes>, stub: &str) -> Ready {
    let (mut head, body) = answer.into_parts();
    // The transport writes the length.
    head.headers.remove(CONTENT_LENGTH);
    if let Ok(value) = HeaderValue::try_from(stub) {
        head.headers.insert(MOCK_STUB, value);
    }
    Ready { status: head.status, headers: head.headers, body }
}

/// The stubs that nearly answered, for a problem.
pub(crate) fn explain(space: &Space, parts: &Parts, body: &[u8], secrets: &Secrets) -> Vec<Value> {
    let heard = heard(parts, body).at(space.clock.now());
    space.stubs.nearest(&heard).iter().map(|near| shown(near, secrets)).collect()
}

fn shown(near: &Near, secrets: &Secrets) -> Value {
    let differences: Vec<_> = near.differences.iter().map(|difference| replay::line(difference, secrets)).collect();
    let name = near.stub.written.get("name").cloned().unwrap_or_default();
    json!({"stub": &*near.stub.id, "name": name, "differences": differences})
}

fn heard<'a>(parts: &'a Parts, body: &'a [u8]) -> Heard<'a> {
    let (_, path) = space::of(parts);
    Heard::new(&parts.method, path, parts.uri.query(), &parts.headers, body)
}
