//! The engine: one request in, one answer out.
//!
//! The order of an answer is route, token, faults, body, document, stubs, fixtures, synthesised values, problem. It needs no socket: [`MockService`] is a
//! [`tower::Service`].

mod reach;
mod replicas;

use std::borrow::Cow;
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll};
use std::time::Instant;

use arc_swap::ArcSwap;
use axum::Router;
use axum::body::{Body, HttpBody};
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderValue};
use http::request::Parts;
use http::{Method, Request, Response};
use hyper::body::Incoming;

use crate::admin;
use crate::body;
use crate::clock::Clock;
use crate::content::{self, Content};
use crate::fault::Scene;
use crate::journal::Note;
use crate::matcher::Sent;
use crate::metrics::Metrics;
use crate::problem::{self, Kind, MOCK_ERROR, Problem, Said};
use crate::recipe::Recipe;
use crate::record::Missing;
use crate::refusal;
use crate::reload::Reloading;
use crate::replay::{self, Prepared};
use crate::route::Route;
use crate::served::{Served, Traits, name_operation, no_route};
use crate::server::Answering;
use crate::settings::Settings;
use crate::shared::Lost;
use crate::space::{self, Room, Space, Spaces};
use crate::stub;
use crate::synth;

/// The mock without a socket.
///
/// Copies share everything: tokens, scenario states, the list of requests.
///
/// ```
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// use mock_server::MockServer;
/// use tower::ServiceExt;
///
/// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/parrot");
/// let service = MockServer::builder().api_dir(folder).auth(false).build()?;
/// let request = http::Request::get("/parrot/parrots").body(axum::body::Body::empty())?;
/// let response = service.oneshot(request).await?;
/// assert_eq!(response.status(), 200);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct MockService {
    shared: Arc<Shared>,
}

impl std::fmt::Debug for MockService {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let served = self.served();
        let apis: Vec<_> = served.iter().map(|served| served.api.name()).collect();
        f.debug_struct("MockService").field("apis", &apis).finish_non_exhaustive()
    }
}

struct Shared {
    /// Longest prefix first; read once per request, replaced whole by a reload.
    apis: ArcSwap<Vec<Arc<Served>>>,
    reloading: Reloading,
    metrics: Metrics,
    settings: Settings,
    spaces: Spaces,
}

/// A request whose API is known.
#[derive(Clone, Copy)]
struct Visit<'a> {
    apis: &'a Arc<Vec<Arc<Served>>>,
    served: &'a Served,
    space: &'a Arc<Space>,
    room: &'a Room,
    /// The path below the prefix of the API.
    below: &'a str,
    /// Why other replicas could not be asked.
    lost: Option<Lost>,
}

/// A request whose operation is known.
struct Call<'a> {
    served: &'a Served,
    space: &'a Space,
    room: &'a Room,
    operation: usize,
    operation_id: &'a str,
    traits: &'a Traits,
    path: Vec<(&'a str, Cow<'a, str>)>,
}

impl MockService {
    pub(crate) fn new(apis: Vec<Arc<Served>>, recipe: Recipe, settings: Settings, clock: Clock) -> Self {
        let spaces = Spaces::new(apis.len(), &settings, &clock);
        let (apis, reloading) = (ArcSwap::from_pointee(apis), Reloading::new(recipe));
        Self { shared: Arc::new(Shared { apis, reloading, metrics: Metrics::default(), settings, spaces }) }
    }

    /// The mock as an axum router, for instance to serve it beside routes of one's own.
    pub fn into_router(self) -> Router {
        Router::new().fallback_service(self)
    }

    /// Answers one request.
    ///
    /// What most requests do not come to is awaited in boxes, so that the future, which is moved and kept for each
    /// request, has room for the rest only.
    pub async fn answer<B>(&self, request: Request<B>) -> Response<Body>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        let began = Instant::now();
        let (parts, body) = request.into_parts();
        let mut note = Note::default();
        let (name, path) = space::of(&parts);
        let space = match self.shared.spaces.enter(name) {
            Ok(space) => space,
            Err(problem) => return to_method(&parts.method, problem.into_response()),
        };
        if let Some(below) = admin::below(path) {
            return to_method(&parts.method, Box::pin(admin::answer(self, space, below, &parts, body)).await);
        }
        let _flight = self.shared.metrics.begin();
        let (space, lost) = self.join(space).await;
        let apis = self.shared.apis.load();
        let found = apis.iter().zip(&space.rooms).find_map(|(served, room)| {
            let below = served.strip(path)?;
            Some(Visit { apis: &apis, served, space: &space, room, below, lost })
        });
        let decided = match found {
            Some(visit) => self.decide(visit, &parts, body, &mut note).await,
            None => Box::pin(self.stray(&space, Box::new(no_route(&apis, path)), &parts, body, &mut note)).await,
        };
        // What others could not be told of has not happened for the caller. Where they could not even be asked, what
        // needs them was refused.
        let decided = match lost {
            None => self.tell(&space).await.map_err(Lost::problem).and(decided),
            Some(_) => decided,
        };
        let mut response = decided.unwrap_or_else(|problem| self.refuse(*problem, found, &space, &parts, &note));
        if let Some(delay) = space.stubs.delay() {
            Box::pin(tokio::time::sleep(delay)).await;
        }
        if let (Some(mut strike), Some(visit)) = (note.strike.take(), found) {
            response =
                Box::pin(strike.finish(response, visit.served.api.name(), &space, &parts.method, &mut note)).await;
        }
        if parts.method == Method::HEAD && !note.unanswered {
            strip_body(&mut response);
        }
        let (journal, api) = match found {
            Some(Visit { served, room, .. }) => (&room.journal, Some(served.api.name())),
            None => (&space.strays, None),
        };
        let error = response.headers().get(MOCK_ERROR).and_then(|value| value.to_str().ok());
        let ended = Instant::now();
        note.took = ended - began;
        tracing::debug!(
            target: "mock_server::answered", method = %parts.method, path, api, operation = note.operation_id.as_deref(), fixture = note.fixture.as_deref(),
            status = response.status().as_u16(), error, space = &*space.name, took_us = note.took.as_micros() as u64,
            "answered"
        );
        if let (Some(Visit { served, room, .. }), Some(operation)) = (found, note.operation)
            && !error.is_some_and(problem::is_of_mock)
            && !note.unanswered
        {
            room.hits.count(&served.slots, served.api.operations(), operation, response.status().as_u16());
        }
        self.count(found.map(|visit| visit.served), &note, response.status().as_u16(), error);
        if journal.is_on() {
            if note.answer.is_empty()
                && let Some(Said(text)) = response.extensions().get()
            {
                note.answer = text.clone();
            }
            let number = space.number.fetch_add(1, Ordering::Relaxed) + 1;
            journal.add(number, space.clock.time_of(ended), &parts, note, (response.status(), response.headers()));
        }
        response
    }

    /// The order of an answer.
    async fn decide<B>(
        &self,
        visit: Visit<'_>,
        parts: &Parts,
        body: B,
        note: &mut Note,
    ) -> Result<Response<Body>, Box<Problem>>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        body::check_head(parts, &self.shared.settings.limits)?;
        let call = match self.route(visit, parts) {
            Ok(call) => call,
            Err(problem) => return Box::pin(self.stray(visit.space, problem, parts, body, note)).await,
        };
        let Visit { served, space, room, .. } = visit;
        note.operation = Some(call.operation);
        note.operation_id = Some(Arc::clone(&call.traits.id));
        if call.traits.protected
            && let Some(Err(refused)) = served
                .login
                .as_ref()
                .map(|login| login.check(parts, room.visitors(), space.clock.now(), call.operation))
        {
            if let Some(lost) = visit.lost {
                // Another replica may know the token.
                return Err(lost.problem());
            }
            let mut response = refused.into_response();
            name_operation(&mut response, call.operation_id);
            return Ok(response);
        }
        let scene = Scene { served, space, room, traits: call.traits, operation: call.operation, parts };
        note.strike = scene.strike(self.shared.settings.fault_header)?;
        note.body = body::read(parts, body, &self.shared.settings.limits).await?;
        if let Some(strike) = &mut note.strike
            && let Some(response) = Box::pin(strike.instead(scene)).await
        {
            return Ok(response);
        }
        let content_type = content::content_type(&parts.headers);
        let content = match call.traits.reads_body || served.replay.needs_body(call.operation) {
            true => Content::read(content_type, &note.body),
            false => Content::Absent,
        };
        let query = form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes());
        let is_key = |name: &str| served.login.as_ref().is_some_and(|login| login.is_key(name));
        let query: Vec<_> = query.filter(|(name, _)| !is_key(name)).collect();
        let sent = Sent { path: &call.path, query: &query, headers: &parts.headers, body: &content };
        if call.traits.login {
            if let Some(stub) = stub::serve::choose(space, parts, &note.body) {
                return Ok(Box::pin(stub::serve::answered(&stub, note)).await);
            }
            if let Some(missing) = &served.missing {
                return Box::pin(ask_upstream(missing, &call, visit.below, parts, note)).await;
            }
            if let Some(lost) = visit.lost {
                return Err(lost.problem());
            }
            return Box::pin(self.log_in(&call, &sent, content_type, note)).await;
        }
        self.validate(&call, &sent, content_type, note)?;
        if let Some(stub) = stub::serve::choose(space, parts, &note.body) {
            return Ok(Box::pin(stub::serve::answered(&stub, note)).await);
        }
        let state = served.state.as_ref().filter(|state| state.answers(call.operation));
        if served.synth.comes_first(&parts.headers, state.is_some()) {
            return synthesised(&call, &sent, note);
        }
        let chosen = match state {
            Some(_) => served.replay.choose_over_state(call.operation, &sent, &room.states),
            None => served.replay.choose(call.operation, &sent, &room.states),
        };
        if let Some(prepared) = chosen {
            return Ok(replayed(prepared, note).await);
        }
        if let Some(lost) = visit.lost.filter(|_| state.is_some()) {
            return Err(lost.problem());
        }
        #[cfg(feature = "redis")]
        if let Some(state) = state.filter(|_| space.link.is_on()) {
            let answer = state.respond_shared((visit.apis, served), space, call.operation, &sent);
            if let Some(answer) = Box::pin(answer).await {
                return answer;
            }
        }
        if let Some(answer) = state.and_then(|state| state.respond(served, space, room, call.operation, &sent)) {
            return answer;
        }
        if let Some(missing) = &served.missing {
            return Box::pin(ask_upstream(missing, &call, visit.below, parts, note)).await;
        }
        if served.synth.fills_in() {
            return synthesised(&call, &sent, note);
        }
        Err(Box::new(explain(&call, &sent)))
    }

    /// A request that belongs to no operation: a stub may answer it.
    async fn stray<B>(
        &self,
        space: &Space,
        problem: Box<Problem>,
        parts: &Parts,
        body: B,
        note: &mut Note,
    ) -> Result<Response<Body>, Box<Problem>>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        if space.stubs.is_empty() {
            return Err(problem);
        }
        body::check_head(parts, &self.shared.settings.limits)?;
        note.body = body::read(parts, body, &self.shared.settings.limits).await?;
        match stub::serve::choose(space, parts, &note.body) {
            Some(stub) => Ok(stub::serve::answered(&stub, note).await),
            None => Err(problem),
        }
    }

    /// The answer to a request that the mock has no answer for.
    fn refuse(
        &self,
        mut problem: Problem,
        visit: Option<Visit<'_>>,
        space: &Space,
        parts: &Parts,
        note: &Note,
    ) -> Response<Body> {
        if problem.kind.is_miss() && !space.stubs.is_empty() {
            let near = stub::serve::explain(space, parts, &note.body, &self.all_secrets());
            problem = problem.with("nearestStubs", near);
        }
        let own = match visit.zip(note.operation) {
            Some((visit, operation)) if problem.kind == Kind::InvalidRequest => {
                visit.served.refusals.answer(&visit.served.api, operation, &note.violations)
            }
            _ => None,
        };
        if !note.violations.is_empty() && (own.is_none() || tracing::enabled!(tracing::Level::INFO)) {
            let errors = serde_json::to_value(&note.violations).unwrap_or_default();
            problem = problem.with("operationId", note.operation_id.as_deref()).with("errors", errors);
        }
        tracing::info!(method = %parts.method, path = parts.uri.path(), problem = %problem.to_json(), "refused");
        let is_invalid = problem.kind == Kind::InvalidRequest && note.operation.is_some();
        let mut response = own.unwrap_or_else(|| problem.into_response());
        if is_invalid {
            refusal::name_reasons(&mut response, &note.violations);
        }
        if let Some(id) = &note.operation_id {
            name_operation(&mut response, id);
        }
        response
    }

    fn route<'a>(&self, visit: Visit<'a>, parts: &Parts) -> Result<Call<'a>, Box<Problem>> {
        let Visit { apis, served, space, room, below, .. } = visit;
        match served.routes.find(&parts.method, below) {
            Route::Found { operation, path } => {
                let Some(traits) = served.traits.get(operation) else {
                    return Err(Box::new(no_route(apis, parts.uri.path())));
                };
                Ok(Call { served, space, room, operation, operation_id: &traits.id, traits, path })
            }
            Route::WrongMethod { template, allowed } => {
                let detail =
                    format!("{} is not described for {template}; there are {}", parts.method, allowed.join(", "));
                Err(Box::new(Problem::new(Kind::MethodNotAllowed, detail).allowing(&allowed)))
            }
            Route::Unknown => Err(Box::new(no_route(apis, parts.uri.path()))),
        }
    }

    fn validate(
        &self,
        call: &Call<'_>,
        sent: &Sent<'_>,
        content_type: &str,
        note: &mut Note,
    ) -> Result<(), Box<Problem>> {
        let has_body = !note.body.is_empty();
        let contract = call.served.api.contract();
        let verdict = contract.check_request(call.operation, sent, content_type, has_body, self.shared.settings.strict);
        if verdict.violations.is_empty() {
            return Ok(());
        }
        let kind = if verdict.unsupported_type { Kind::UnsupportedContentType } else { Kind::InvalidRequest };
        let detail = match verdict.violations.as_slice() {
            [only] => only.to_string(),
            all => format!("{} things are wrong; the first: {}", all.len(), all[0]),
        };
        // `refuse` tells them one by one, where somebody is to read that.
        note.violations = verdict.violations;
        Err(Box::new(Problem::new(kind, detail)))
    }

    /// The login: what a fixture was asked for in `Prefer`, else a new token or a refusal.
    async fn log_in(
        &self,
        call: &Call<'_>,
        sent: &Sent<'_>,
        content_type: &str,
        note: &mut Note,
    ) -> Result<Response<Body>, Box<Problem>> {
        if let Some(prepared) = call.served.replay.choose_asked(call.operation, sent, &call.room.states) {
            return Ok(replayed(prepared, note).await);
        }
        let Some(login) = &call.served.login else {
            return Err(Box::new(explain(call, sent)));
        };
        match login.log_in(content_type, sent.body, call.room.visitors(), call.space.clock.now()) {
            Err(refused) => {
                let mut response = refused.into_response();
                name_operation(&mut response, call.operation_id);
                Ok(response)
            }
            Ok(answer) => {
                self.validate(call, sent, content_type, note)?;
                let mut response = Response::new(answer.body.clone().map_or_else(Body::empty, Body::from));
                *response.status_mut() = answer.status;
                *response.headers_mut() = replay::answer_headers(&answer, call.operation_id, "ok");
                note.fixture = Some("ok".into());
                note.answer = answer.body.unwrap_or_default();
                Ok(response)
            }
        }
    }
}

/// Why no fixture answered.
fn explain(call: &Call<'_>, sent: &Sent<'_>) -> Problem {
    let Call { served, room, operation, operation_id, .. } = call;
    served.replay.explain(*operation, operation_id, sent, served.api.secrets(), &room.states)
}

/// An answer that is made up from the document.
fn synthesised(call: &Call<'_>, sent: &Sent<'_>, note: &mut Note) -> Result<Response<Body>, Box<Problem>> {
    let made = call.served.synth.answer(&call.served.api, call.operation, sent, call.space.clock.beginning())?;
    let Some((response, body)) = made else { return Err(Box::new(explain(call, sent))) };
    (note.fixture, note.answer) = (Some(synth::SYNTHESISED.into()), body);
    Ok(response)
}

/// The answer of the real service, or the one that was recorded of it before.
async fn ask_upstream(
    missing: &Missing,
    call: &Call<'_>,
    below: &str,
    parts: &Parts,
    note: &mut Note,
) -> Result<Response<Body>, Box<Problem>> {
    let now = call.space.clock.now();
    let found = missing.answer(parts, below, note.body.clone(), now, call.traits.login).await?;
    (note.fixture, note.answer) = (found.case, found.body);
    Ok(found.response)
}

async fn replayed(prepared: &Prepared, note: &mut Note) -> Response<Body> {
    note.fixture = Some(Arc::clone(&prepared.case));
    note.answer = prepared.body();
    if !prepared.delay.is_zero() {
        Box::pin(tokio::time::sleep(prepared.delay)).await;
    }
    prepared.respond()
}

/// An answer as this method may have it.
fn to_method(method: &Method, mut response: Response<Body>) -> Response<Body> {
    if method == Method::HEAD {
        strip_body(&mut response);
    }
    response
}

/// The answer to HEAD: all headers of the answer to GET, without its body.
fn strip_body(response: &mut Response<Body>) {
    if let Some(length) = response.body().size_hint().exact().filter(|length| *length > 0) {
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    *response.body_mut() = Body::empty();
}

impl<B> tower::Service<Request<B>> for MockService
where
    B: HttpBody<Data = Bytes> + Unpin + Send + 'static,
{
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let service = self.clone();
        Box::pin(async move { Ok(service.answer(request).await) })
    }
}

impl Answering for MockService {
    async fn respond(self, request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
        Ok(self.answer(request).await)
    }
}
