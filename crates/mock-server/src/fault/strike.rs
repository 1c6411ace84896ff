//! One request that something goes wrong with.

use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use chrono::DateTime;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode, response};
use http_body_util::BodyExt;

use super::body::{End, cut_off, dribble, torn};
use super::store::{Page, Target};
use super::{Fault, MOCK_FAULT, damage};
use crate::journal::Note;
use crate::problem::{MOCK_ERROR, Problem, Said};
use crate::served::{Served, Traits, name_operation};
use crate::space::{Room, Space};
use crate::wire::{self, Cut};

/// Longer answers are not kept for [`Fault::DuplicatePage`].
const PAGE_BYTES: usize = 256 * 1024;

/// What goes wrong with one request.
#[derive(Debug, Default)]
pub(crate) struct Strike {
    /// How long the answer is held back.
    pub(super) wait: Duration,
    pub(super) blow: Option<Blow>,
    /// The answer is kept, for it may come again.
    pub(super) remembers: bool,
    /// What was done, by the names of the rules.
    pub(super) names: Vec<String>,
    /// The connection ends without an answer.
    unanswered: bool,
}

/// The fault of a request beside its delay.
#[derive(Debug)]
pub(super) struct Blow {
    pub(super) name: String,
    pub(super) fault: Fault,
    pub(super) seed: u64,
    /// How long a quota stays used up.
    pub(super) rest: Duration,
}

/// Where it happens.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    pub(crate) served: &'a Served,
    pub(crate) space: &'a Space,
    pub(crate) room: &'a Room,
    pub(crate) traits: &'a Traits,
    /// Place in the operation index.
    pub(crate) operation: usize,
    pub(crate) parts: &'a Parts,
}

impl Scene<'_> {
    /// What goes wrong with this request, by the rules of the space or, with `by_header`, because it asks for it.
    ///
    /// # Errors
    /// A problem for the caller when it asks for something that is no fault.
    pub(crate) fn strike(&self, by_header: bool) -> Result<Option<Box<Strike>>, Box<Problem>> {
        let faults = &self.space.faults;
        let asked = self.parts.headers.get(MOCK_FAULT).filter(|_| by_header);
        if asked.is_none() && faults.is_empty() {
            return Ok(None);
        }
        let tag = self.served.api.operations().iter().as_slice().get(self.operation);
        let target = Target {
            api: self.served.api.name(),
            operation: &self.traits.id,
            tag: tag.map_or("", |operation| &operation.tag),
            login: self.traits.login,
            protected: self.traits.protected && self.served.login.is_some(),
        };
        let now = self.space.clock.now();
        match asked {
            Some(text) => faults.asked(text.to_str().unwrap_or("?"), &target, now).map(Some),
            None => Ok(faults.strike(&target, &self.parts.headers, now)),
        }
    }
}

impl Strike {
    /// Whether anything has to be done about the request.
    pub(super) fn is_anything(&self) -> bool {
        self.blow.is_some() || self.remembers || !self.names.is_empty()
    }

    /// Waits, and gives the answer that takes the place of the API's, if there is one.
    pub(crate) async fn instead(&mut self, scene: Scene<'_>) -> Option<Response<Body>> {
        if !self.wait.is_zero() {
            wire::pause(self.wait).await;
        }
        let blow = self.blow.as_ref()?;
        let now = scene.space.clock.now();
        let mut response = match &blow.fault {
            Fault::Status { status, retry_after_s, dated } => {
                error(scene, *status, retry_after_s.map(|seconds| retry_after(seconds, *dated, now)))
            }
            Fault::RateLimit { dated, .. } => {
                // Rounded up, or the caller would come back into the same window.
                let seconds = u64::try_from(blow.rest.as_millis().div_ceil(1000)).unwrap_or(u64::MAX);
                error(scene, 429, Some(retry_after(seconds, *dated, now)))
            }
            Fault::ExpiredToken => match &scene.served.login {
                Some(login) => login.expire(scene.parts, &scene.room.tokens).into_response(),
                None => error(scene, 401, None),
            },
            Fault::Html { status } => html(*status),
            Fault::Reset => self.unanswered(Cut::Reset),
            Fault::Close => self.unanswered(Cut::Close),
            _ => return None,
        };
        name_operation(&mut response, &scene.traits.id);
        self.names.extend(self.blow.take().map(|blow| blow.name));
        self.remembers = false;
        Some(response)
    }

    fn unanswered(&mut self, how: Cut) -> Response<Body> {
        self.unanswered = true;
        Response::new(cut_off(how))
    }

    /// Does to an answer what is to be done, and notes it.
    pub(crate) async fn finish(
        &mut self,
        response: Response<Body>,
        api: &str,
        space: &Space,
        method: &Method,
        note: &mut Note,
    ) -> Response<Body> {
        let mut response = response;
        // What the mock says of itself is for whoever writes the test; it arrives whole.
        if !response.headers().contains_key(MOCK_ERROR) && (self.blow.is_some() || self.remembers) {
            let (mut head, body) = response.into_parts();
            // Only an answer that is already broken cannot be read.
            let mut body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
            if self.remembers && *method == Method::GET && head.status.is_success() && body.len() <= PAGE_BYTES {
                self.turn_page(&mut head, &mut body, api, space, note);
            }
            response = self.damage(head, body, note);
        }
        note.unanswered = self.unanswered;
        if !self.names.is_empty() {
            let names = self.names.join(", ");
            if let Ok(value) = HeaderValue::try_from(&names) {
                response.headers_mut().insert(MOCK_FAULT, value);
            }
            note.fault = Some(names.into());
        }
        response
    }

    /// Keeps an answer, and puts the one before in its place if that is the fault.
    fn turn_page(&mut self, head: &mut response::Parts, body: &mut Bytes, api: &str, space: &Space, note: &mut Note) {
        let Some(operation) = &note.operation_id else { return };
        let page = Page { status: head.status, headers: head.headers.clone(), body: body.clone() };
        let before = space.faults.turn_page(api, operation, page);
        if let Some(blow) = self.blow.take_if(|blow| blow.fault == Fault::DuplicatePage)
            && let Some(before) = before
        {
            (head.status, head.headers, *body) = (before.status, before.headers, before.body);
            note.answer = body.clone();
            self.names.push(blow.name);
        }
    }

    /// The answer with its fault, if it can have it.
    fn damage(&mut self, mut head: response::Parts, body: Bytes, note: &mut Note) -> Response<Body> {
        let Some(Blow { name, fault, seed, .. }) = self.blow.take() else {
            return Response::from_parts(head, Body::from(body));
        };
        let mut random = fastrand::Rng::with_seed(seed);
        let whole = HeaderValue::from(body.len());
        // What is sent, as far as it is known beforehand, and how.
        let (sent, damaged) = match fault {
            Fault::ContentType { value } => {
                if let Ok(value) = HeaderValue::try_from(value) {
                    head.headers.insert(CONTENT_TYPE, value);
                }
                (body.clone(), Some(Body::from(body.clone())))
            }
            Fault::ResetInBody if body.is_empty() => (Bytes::new(), Some(self.unanswered(Cut::Reset).into_body())),
            _ if body.is_empty() => (Bytes::new(), None),
            Fault::EmptyBody => (Bytes::new(), Some(Body::empty())),
            Fault::MalformedJson => whole_body(damage::malform(&body, &mut random)),
            Fault::WrongType => whole_body(damage::mistype(&body, &mut random)),
            Fault::Gzip => {
                head.headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
                (body.clone(), damage::gzip(&body).map(Body::from))
            }
            Fault::Truncated | Fault::ResetInBody => {
                head.headers.insert(CONTENT_LENGTH, whole);
                let end = if fault == Fault::Truncated { End::Quiet } else { End::Broken(Cut::Reset) };
                // Rounded down, so that a body of one byte is cut too.
                let half = body.slice(..body.len() / 2);
                (half.clone(), Some(torn(half, end)))
            }
            Fault::SlowBody { chunk_bytes, pause_ms } => {
                head.headers.insert(CONTENT_LENGTH, whole);
                (body.clone(), Some(dribble(body.clone(), chunk_bytes, Duration::from_millis(pause_ms))))
            }
            _ => (Bytes::new(), None),
        };
        let Some(damaged) = damaged else { return Response::from_parts(head, Body::from(body)) };
        self.names.push(name);
        note.answer = sent;
        Response::from_parts(head, damaged)
    }
}

/// A body that is sent as it is.
fn whole_body(body: Option<Bytes>) -> (Bytes, Option<Body>) {
    (body.clone().unwrap_or_default(), body.map(Body::from))
}
/// The API's own answer with this status, as far as anything is known about it.
fn error(scene: Scene<'_>, status: u16, retry_after: Option<HeaderValue>) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if let Some(value) = retry_after {
        response.headers_mut().insert(RETRY_AFTER, value);
    }
    if let Some((content_type, body)) = scene.served.errors.get(&scene.served.api, &scene.traits.id, status) {
        response.headers_mut().insert(CONTENT_TYPE, content_type);
        response.extensions_mut().insert(Said(body.clone()));
        *response.body_mut() = Body::from(body);
    }
    response
}

/// `Retry-After` as seconds or as a date (RFC 9110).
fn retry_after(seconds: u64, dated: bool, now: Duration) -> HeaderValue {
    if !dated {
        return HeaderValue::from(seconds);
    }
    // A date has no fractions; rounded up, the caller does not come too early.
    let moment = now.as_millis().div_ceil(1000).saturating_add(u128::from(seconds));
    let date = i64::try_from(moment).ok().and_then(|moment| DateTime::from_timestamp(moment, 0));
    let text = date.map(|date| date.format("%a, %d %b %Y %H:%M:%S GMT").to_string());
    text.and_then(|text| HeaderValue::try_from(text).ok()).unwrap_or_else(|| HeaderValue::from(seconds))
}

/// The page of a proxy.
fn html(status: u16) -> Response<Body> {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
    let title = format!("{} {}", status.as_u16(), status.canonical_reason().unwrap_or_default());
    let page = format!(
        "<!DOCTYPE html>\n<html><head><title>{title}</title></head>\n<body><center><h1>{title}</h1></center></body></html>\n"
    );
    let page = Bytes::from(page);
    let mut response = Response::new(Body::from(page.clone()));
    response.extensions_mut().insert(Said(page));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
    response
}
