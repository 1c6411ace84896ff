//! The engine: one request in, one answer out.
//!
//! The order of an answer is route, token, body, document, fixtures, problem. It needs no socket: [`MockService`] is a
//! [`tower::Service`].

use std::borrow::Cow;
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use axum::Router;
use axum::body::{Body, HttpBody};
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderValue};
use http::request::Parts;
use http::{Method, Request, Response};

use crate::body;
use crate::clock::Clock;
use crate::content::{self, Content};
use crate::journal::{Journal, Note, RecordedExchange};
use crate::matcher::Sent;
use crate::problem::{Kind, MOCK_ERROR, Problem};
use crate::replay::{self, Prepared};
use crate::route::Route;
use crate::secrets::Secrets;
use crate::served::{Served, Traits, name_operation, no_route};
use crate::settings::Settings;

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
        let apis: Vec<_> = self.shared.apis.iter().map(|served| served.api.name()).collect();
        f.debug_struct("MockService").field("apis", &apis).finish_non_exhaustive()
    }
}

struct Shared {
    /// Longest prefix first.
    apis: Vec<Arc<Served>>,
    settings: Settings,
    clock: Clock,
    /// Requests whose path belongs to no API.
    strays: Journal,
    number: AtomicU64,
}

/// A request whose operation is known.
struct Call<'a> {
    served: &'a Served,
    operation: usize,
    operation_id: &'a str,
    traits: &'a Traits,
    path: Vec<(&'a str, Cow<'a, str>)>,
}

impl MockService {
    pub(crate) fn new(mut apis: Vec<Arc<Served>>, settings: Settings, clock: Clock) -> Self {
        apis.sort_by_key(|served| std::cmp::Reverse(served.prefix.len()));
        let strays = Journal::new(settings.journal, settings.journal_body);
        Self { shared: Arc::new(Shared { apis, settings, clock, strays, number: AtomicU64::new(0) }) }
    }

    /// The mock as an axum router, for instance to serve it beside routes of one's own.
    pub fn into_router(self) -> Router {
        Router::new().fallback_service(self)
    }

    /// All requests so far, oldest first; of each API the last 1,000, unless set otherwise.
    pub fn requests(&self) -> Vec<RecordedExchange> {
        let secrets = Secrets::of_all(self.shared.apis.iter().map(|served| served.api.secrets()));
        let mut all = self.shared.strays.read(None, &secrets);
        for served in &self.shared.apis {
            all.extend(served.journal.read(Some(served.api.name()), served.api.secrets()));
        }
        all.sort_by_key(|exchange| exchange.number);
        all
    }

    /// The requests to one API, oldest first.
    pub fn requests_of(&self, api: &str) -> Vec<RecordedExchange> {
        let own = self.shared.apis.iter().filter(|served| served.api.name() == api);
        own.flat_map(|served| served.journal.read(Some(api), served.api.secrets())).collect()
    }

    /// Forgets all requests and puts every scenario back to its beginning. Tokens stay valid.
    pub fn reset(&self) {
        self.shared.number.store(0, Ordering::Relaxed);
        self.shared.strays.clear();
        for served in &self.shared.apis {
            served.journal.clear();
            served.replay.reset();
        }
    }

    /// The clock by which tokens expire.
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// The APIs that are served and the prefix of each, empty at the root.
    pub fn apis(&self) -> impl Iterator<Item = (&crate::api::Api, &str)> {
        self.shared.apis.iter().map(|served| (&served.api, served.prefix.as_str()))
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.shared.settings
    }

    /// Answers one request.
    pub async fn answer<B>(&self, request: Request<B>) -> Response<Body>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        let (parts, body) = request.into_parts();
        let mut note = Note::default();
        let path = parts.uri.path();
        let found = self.shared.apis.iter().find_map(|served| Some((served, served.strip(path)?)));
        let decided = match found {
            Some((served, below)) => self.decide(served, below, &parts, body, &mut note).await,
            None => Err(Box::new(no_route(&self.shared.apis, path))),
        };
        let mut response = decided.unwrap_or_else(|problem| {
            tracing::info!(method = %parts.method, path, problem = %problem.to_json(), "refused");
            let mut response = problem.into_response();
            if let Some(id) = &note.operation_id {
                name_operation(&mut response, id);
            }
            response
        });
        if parts.method == Method::HEAD {
            strip_body(&mut response);
        }
        let (journal, api) = match found {
            Some((served, _)) => (&served.journal, Some(served.api.name())),
            None => (&self.shared.strays, None),
        };
        let error = response.headers().get(MOCK_ERROR).and_then(|value| value.to_str().ok());
        tracing::debug!(
            method = %parts.method, path, api, operation = note.operation_id.as_deref(), fixture = note.fixture.as_deref(),
            status = response.status().as_u16(), error, "answered"
        );
        if journal.is_on() {
            let number = self.shared.number.fetch_add(1, Ordering::Relaxed) + 1;
            journal.add(number, self.shared.clock.now(), &parts, note, response.status().as_u16(), error);
        }
        response
    }

    /// The order of an answer.
    async fn decide<B>(
        &self,
        served: &Served,
        below: &str,
        parts: &Parts,
        body: B,
        note: &mut Note,
    ) -> Result<Response<Body>, Box<Problem>>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        check_head(parts, self.shared.settings.limits.header_bytes)?;
        let call = self.route(served, below, parts)?;
        note.operation_id = Some(Arc::clone(&call.traits.id));
        if call.traits.protected
            && let Some(Err(refused)) = served.login.as_ref().map(|login| login.check(&parts.headers))
        {
            let mut response = refused.into_response();
            name_operation(&mut response, call.operation_id);
            return Ok(response);
        }
        // Fault rules come here.
        note.body = body::read(parts, body, &self.shared.settings.limits).await?;
        let content_type = content::content_type(&parts.headers);
        let content = match call.traits.reads_body {
            true => Content::read(content_type, &note.body),
            false => Content::Absent,
        };
        let query: Vec<_> = form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes()).collect();
        let sent = Sent { path: &call.path, query: &query, headers: &parts.headers, body: &content };
        if call.traits.login {
            return self.log_in(&call, &sent, content_type, note).await;
        }
        self.validate(&call, &sent, content_type, note)?;
        if let Some(prepared) = served.replay.choose(call.operation, &sent) {
            return Ok(replayed(prepared, note).await);
        }
        // Stateful resources and synthesised answers come here.
        Err(Box::new(served.replay.explain(call.operation, call.operation_id, &sent, served.api.secrets())))
    }

    fn route<'a>(&'a self, served: &'a Served, below: &'a str, parts: &Parts) -> Result<Call<'a>, Box<Problem>> {
        match served.routes.find(&parts.method, below) {
            Route::Found { operation, path } => {
                let Some(traits) = served.traits.get(operation) else {
                    return Err(Box::new(no_route(&self.shared.apis, parts.uri.path())));
                };
                Ok(Call { served, operation, operation_id: &traits.id, traits, path })
            }
            Route::WrongMethod { template, allowed } => {
                let detail =
                    format!("{} is not described for {template}; there are {}", parts.method, allowed.join(", "));
                Err(Box::new(Problem::new(Kind::MethodNotAllowed, detail).allowing(&allowed)))
            }
            Route::Unknown => Err(Box::new(no_route(&self.shared.apis, parts.uri.path()))),
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
        let errors = serde_json::to_value(&verdict.violations).unwrap_or_default();
        note.violations = verdict.violations;
        Err(Box::new(Problem::new(kind, detail).with("operationId", call.operation_id).with("errors", errors)))
    }

    /// The login: what a fixture was asked for in `Prefer`, else a new token or a refusal.
    async fn log_in(
        &self,
        call: &Call<'_>,
        sent: &Sent<'_>,
        content_type: &str,
        note: &mut Note,
    ) -> Result<Response<Body>, Box<Problem>> {
        if let Some(prepared) = call.served.replay.choose_asked(call.operation, sent) {
            return Ok(replayed(prepared, note).await);
        }
        let Some(login) = &call.served.login else {
            return Err(Box::new(call.served.replay.explain(
                call.operation,
                call.operation_id,
                sent,
                call.served.api.secrets(),
            )));
        };
        match login.log_in(content_type, sent.body) {
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
                Ok(response)
            }
        }
    }
}

async fn replayed(prepared: &Prepared, note: &mut Note) -> Response<Body> {
    note.fixture = Some(Arc::clone(&prepared.case));
    if !prepared.delay.is_zero() {
        tokio::time::sleep(prepared.delay).await;
    }
    prepared.respond()
}

/// Refuses a request whose line and headers are too large.
fn check_head(parts: &Parts, limit: usize) -> Result<(), Box<Problem>> {
    let target = parts.uri.path_and_query().map_or(0, |target| target.as_str().len());
    let headers: usize = parts.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    if target + headers > limit {
        let detail = format!("the request line and the headers may have {limit} bytes here");
        return Err(Box::new(Problem::new(Kind::HeadersTooLarge, detail).with("limit", limit)));
    }
    Ok(())
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
