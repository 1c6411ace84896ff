//! The proxy: passes requests to the service and answers back as they come, and has them recorded afterwards.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use http::{Request, Response};
use hyper::body::Incoming;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{self, OwnedPermit};
use tokio::task::JoinHandle;
use tower::ServiceExt;

use super::exchange::Exchange;
use super::recorder::Recorder;
use super::summary::Summary;
use super::tee::{self, SharedCopy, Tee};
use super::upstream::Upstream;
use super::{RecordError, RecordSettings};
use crate::api::Api;
use crate::clock::Clock;
use crate::problem::{Kind, Problem};
use crate::server::{Answering, Server};
use crate::settings::Limits;

/// Exchanges under way or waiting to be written. Each may hold a body of the request and one of the answer.
const UNDER_WAY: usize = 64;

/// A recording proxy on a socket.
///
/// It serves the API under `/<api>`, as the mock does, so that a client needs nothing but another base URL.
#[derive(Debug)]
pub struct RecordProxy {
    recorder: Arc<Recorder>,
    server: Server,
    jobs: mpsc::Sender<Job>,
    writer: JoinHandle<()>,
}

/// What the writer is told.
#[derive(Debug)]
enum Job {
    Record(Box<Exchange>),
    Skip(&'static str),
}

/// The service behind the socket.
#[derive(Clone)]
struct Proxy {
    shared: Arc<Shared>,
}

struct Shared {
    upstream: Upstream,
    prefix: String,
    body_cap: usize,
    clock: Clock,
    jobs: mpsc::Sender<Job>,
}

impl RecordProxy {
    /// Begins to record.
    ///
    /// # Errors
    /// [`RecordError`] when the folder or the address cannot be used.
    pub async fn start(
        api: Api,
        upstream: Upstream,
        settings: RecordSettings,
        address: SocketAddr,
    ) -> Result<Self, RecordError> {
        let prefix = format!("/{}", api.name());
        let body_cap = settings.body_cap;
        let settings = RecordSettings { upstream: upstream.origin(), ..settings };
        let recorder = Arc::new(Recorder::new(api, settings)?);
        let bind = |source| RecordError::Bind { address, source };
        let listener = TcpListener::bind(address).await.map_err(bind)?;
        let (jobs, mut queue) = mpsc::channel(UNDER_WAY);
        let own = Arc::clone(&recorder);
        // One after the other, off the threads that pass bodies through.
        let writer = tokio::task::spawn_blocking(move || {
            while let Some(job) = queue.blocking_recv() {
                match job {
                    Job::Record(exchange) => {
                        own.record(*exchange);
                    }
                    Job::Skip(reason) => {
                        tracing::warn!(reason, "not recorded");
                        own.skip(reason);
                    }
                }
            }
        });
        let shared = Shared { upstream, prefix, body_cap, clock: Clock::new(), jobs: jobs.clone() };
        let router = Router::new().fallback_service(Proxy { shared: Arc::new(shared) });
        let server = Server::start(listener, router, Limits::default(), None).map_err(bind)?;
        Ok(Self { recorder, server, jobs, writer })
    }

    /// Base URL of the proxy, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.server.address)
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.server.address
    }

    /// Base URL that stands in the place of the service's.
    pub fn api_url(&self) -> String {
        format!("{}/{}", self.url(), self.recorder.api().name())
    }

    /// What writes the fixtures.
    pub fn recorder(&self) -> &Recorder {
        &self.recorder
    }

    /// Stops: running exchanges may end, all that was seen is written, and everything is looked through once more.
    pub async fn stop(self) -> Summary {
        self.server.stop().await;
        drop(self.jobs);
        // It ends when the last exchange is written.
        let _ = self.writer.await;
        let recorder = self.recorder;
        let own = Arc::clone(&recorder);
        tokio::task::spawn_blocking(move || own.finish()).await.unwrap_or_else(|_| recorder.summary())
    }
}

impl Proxy {
    async fn pass(self, request: Request<Body>) -> Response<Body> {
        let shared = &self.shared;
        let (parts, body) = request.into_parts();
        let below = parts.uri.path().strip_prefix(shared.prefix.as_str());
        let Some(below) = below.filter(|below| below.is_empty() || below.starts_with('/')).map(str::to_owned) else {
            let detail = format!("nothing is recorded here; paths begin with {}", shared.prefix);
            return Problem::new(Kind::NoRoute, detail).into_response();
        };
        let Ok(permit) = shared.jobs.clone().reserve_owned().await else {
            return Problem::new(Kind::UpstreamFailed, "the recording is being stopped").into_response();
        };
        let request_copy = SharedCopy::default();
        let body = Tee::new(body, shared.body_cap, Arc::clone(&request_copy), None);
        let query = parts.uri.query();
        let sent =
            shared.upstream.send(parts.method.clone(), &below, query, parts.headers.clone(), Body::new(body)).await;
        let response = match sent {
            Ok(response) => response,
            Err(error) => {
                let _ = permit.send(Job::Skip("the upstream did not answer"));
                let problem = Problem::new(Kind::UpstreamFailed, error.to_string());
                return problem.with("upstream", shared.upstream.origin()).into_response();
            }
        };
        let (head, body) = response.into_parts();
        let exchange = Exchange {
            at: shared.clock.now(),
            origin: None,
            method: parts.method,
            path: below,
            query: parts.uri.query().unwrap_or_default().to_owned(),
            request_headers: parts.headers,
            request_body: bytes::Bytes::new(),
            status: head.status.as_u16(),
            headers: head.headers.clone(),
            body: bytes::Bytes::new(),
        };
        let copy = SharedCopy::default();
        let seen = Arc::clone(&copy);
        let done = Box::new(move || finish(permit, exchange, &request_copy, &seen));
        let body = Tee::new(body, shared.body_cap, copy, Some(done));
        Response::from_parts(head, Body::new(body))
    }
}

/// Hands an exchange to the writer; the permit is its place in the queue.
fn finish(permit: OwnedPermit<Job>, mut exchange: Exchange, request: &SharedCopy, answer: &SharedCopy) {
    let job = match (tee::take(request), tee::take(answer)) {
        (Ok(request), Ok(answer)) => {
            (exchange.request_body, exchange.body) = (request, answer);
            Job::Record(Box::new(exchange))
        }
        (Err(reason), _) | (_, Err(reason)) => Job::Skip(reason),
    };
    permit.send(job);
}

impl tower::Service<Request<Body>> for Proxy {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let own = self.clone();
        Box::pin(async move { Ok(own.pass(request).await) })
    }
}

/// The proxy waits for another service anyway, so a router costs it nothing.
impl Answering for Router {
    fn respond(
        self,
        request: Request<Incoming>,
    ) -> impl Future<Output = Result<Response<Body>, Infallible>> + Send + 'static {
        self.oneshot(request)
    }
}
