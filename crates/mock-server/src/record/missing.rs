//! What no fixture answers, asked of the real service once and answered from the recording afterwards.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Response};
use http_body_util::BodyExt;

use super::exchange::Exchange;
use super::recorder::Recorder;
use super::summary::Summary;
use super::tee::Prefixed;
use super::upstream::Upstream;
use crate::problem::{Kind, Problem};
use crate::replay::answer_headers;

/// Records what is missing of one API.
#[derive(Debug)]
pub(crate) struct Missing {
    upstream: Upstream,
    recorder: Arc<Recorder>,
}

/// The answer, and the case of the fixture that holds it.
pub(crate) struct Found {
    pub(crate) response: Response<Body>,
    pub(crate) case: Option<Arc<str>>,
    /// The body, unless it is too large to be looked at.
    pub(crate) body: Bytes,
}

impl Missing {
    pub(crate) fn new(upstream: Upstream, recorder: Recorder) -> Self {
        Self { upstream, recorder: Arc::new(recorder) }
    }

    /// Answers from the recording, else from the service. A login always goes to the service: a recorded token opens
    /// nothing.
    pub(crate) async fn answer(
        &self,
        parts: &Parts,
        below: &str,
        body: Bytes,
        at: Duration,
        login: bool,
    ) -> Result<Found, Box<Problem>> {
        let mut exchange = Exchange {
            at,
            origin: None,
            method: parts.method.clone(),
            path: below.to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            request_headers: parts.headers.clone(),
            request_body: body.clone(),
            status: 0,
            headers: HeaderMap::new(),
            body: Bytes::new(),
        };
        if !login && let Some(found) = self.recorded(exchange.clone()).await {
            return Ok(found);
        }
        let query = parts.uri.query();
        let sent =
            self.upstream.send(parts.method.clone(), below, query, parts.headers.clone(), Body::from(body)).await;
        let response = sent.map_err(|error| self.failed(error.to_string()))?;
        let (head, mut rest) = response.into_parts();
        let mut first = Vec::new();
        while let Some(frame) = rest.frame().await {
            let frame = frame.map_err(|_| self.failed(format!("{} broke off its answer", self.upstream.origin())))?;
            if let Ok(data) = frame.into_data() {
                first.extend_from_slice(&data);
            }
            if first.len() > self.recorder.settings().body_cap {
                self.recorder.skip("a body is larger than what is kept of one");
                let body = Body::new(Prefixed { first: Some(Bytes::from(first)), rest });
                return Ok(Found { response: Response::from_parts(head, body), case: None, body: Bytes::new() });
            }
        }
        let body = Bytes::from(first);
        exchange.status = head.status.as_u16();
        exchange.headers = head.headers.clone();
        exchange.body = body.clone();
        let recorder = Arc::clone(&self.recorder);
        // Before the caller has its answer, so that the same question is not asked twice.
        let _ = tokio::task::spawn_blocking(move || recorder.record(exchange)).await;
        Ok(Found { response: Response::from_parts(head, Body::from(body.clone())), case: None, body })
    }

    async fn recorded(&self, exchange: Exchange) -> Option<Found> {
        let recorder = Arc::clone(&self.recorder);
        let fixture = tokio::task::spawn_blocking(move || recorder.replay(&exchange)).await.ok()??;
        let body = fixture.response.body.clone().unwrap_or_default();
        let mut response = Response::new(Body::from(body.clone()));
        *response.status_mut() = fixture.response.status;
        *response.headers_mut() = answer_headers(&fixture.response, &fixture.operation_id, &fixture.case);
        Some(Found { response, case: Some(fixture.case.as_str().into()), body })
    }

    fn failed(&self, detail: String) -> Box<Problem> {
        self.recorder.skip("the upstream did not answer");
        Box::new(Problem::new(Kind::UpstreamFailed, detail).with("upstream", self.upstream.origin()))
    }

    /// Looks once more through what was written, and says what it came to.
    pub(crate) fn finish(&self) -> Summary {
        self.recorder.finish()
    }
}
