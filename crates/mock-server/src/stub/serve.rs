//! How a request gets from the engine to the stubs.

use std::sync::Arc;

use axum::body::Body;
use http::Response;
use http::request::Parts;
use serde_json::{Value, json};

use crate::journal::Note;
use crate::replay;
use crate::secrets::Secrets;
use crate::space::{self, Space};

use super::{Heard, Mapping, Near};

/// The stub that answers, if there is one.
pub(crate) fn choose(space: &Space, parts: &Parts, body: &[u8]) -> Option<Arc<Mapping>> {
    if space.stubs.is_empty() { None } else { space.stubs.choose(&heard(parts, body)) }
}

/// The answer of a stub, after its delay.
pub(crate) async fn answered(stub: &Mapping, note: &mut Note) -> Response<Body> {
    note.stub = Some(Arc::clone(&stub.id));
    note.answer = stub.body();
    let delay = stub.delay();
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    stub.respond()
}

/// The stubs that nearly answered, for a problem.
pub(crate) fn explain(space: &Space, parts: &Parts, body: &[u8], secrets: &Secrets) -> Vec<Value> {
    space.stubs.nearest(&heard(parts, body)).iter().map(|near| shown(near, secrets)).collect()
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
