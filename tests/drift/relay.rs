//! A way station on this machine between the typed client and the service.
//!
//! So one request is both read by the client and seen as it is on the wire, and the service is not asked twice.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use client_runtime::Endpoint;
use openapi_kit::drift::Exchange;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::Problem;

/// Bodies longer than this are not passed on.
const LIMIT: usize = 64 * 1024 * 1024;

/// What belongs to one connection, or would leave a coding in the body that nobody here undoes.
const OWN: [HeaderName; 6] = [
    header::HOST,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::TRANSFER_ENCODING,
    header::ACCEPT_ENCODING,
    header::UPGRADE,
];

/// What passed through since it was last asked.
#[derive(Debug, Default)]
pub(crate) struct Passed {
    pub(crate) exchanges: Vec<Exchange>,
    /// Why a request had no answer.
    pub(crate) failures: Vec<String>,
}

struct Way {
    upstream: Endpoint,
    http: reqwest::Client,
    passed: Mutex<Passed>,
}

/// The way station; it closes when it is dropped.
pub(crate) struct Relay {
    base_url: String,
    way: Arc<Way>,
    task: JoinHandle<()>,
}

impl Relay {
    /// Opens it on a random port of this machine.
    pub(crate) async fn start(upstream: Endpoint, timeout: Duration) -> Result<Self, Problem> {
        let http = reqwest::Client::builder().timeout(timeout).redirect(reqwest::redirect::Policy::none()).build()?;
        let way = Arc::new(Way { upstream, http, passed: Mutex::default() });
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let router = Router::new().fallback(pass).with_state(Arc::clone(&way));
        let task = tokio::spawn(async move {
            // It ends with the task.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { base_url, way, task })
    }

    /// Where the client is sent.
    pub(crate) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// What passed since the last time.
    pub(crate) fn take(&self) -> Passed {
        std::mem::take(&mut *self.way.passed.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn pass(State(way): State<Arc<Way>>, request: Request) -> Response {
    match way.pass(request).await {
        Ok(response) => response,
        Err(failure) => {
            let mut passed = way.passed.lock().unwrap_or_else(PoisonError::into_inner);
            passed.failures.push(failure);
            StatusCode::BAD_GATEWAY.into_response()
        }
    }
}

impl Way {
    async fn pass(&self, request: Request) -> Result<Response, String> {
        let (parts, body) = request.into_parts();
        let body = to_bytes(body, LIMIT).await.map_err(|_| "the request is too long".to_owned())?;
        let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
        let url = format!("{}{target}", self.upstream.as_str());
        let sent = serde_json::from_slice(&body).ok();
        let answer = self
            .http
            .request(parts.method.clone(), url)
            .headers(passed_on(&parts.headers))
            .body(body)
            .send()
            .await
            .map_err(|error| words(&error))?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        let body = answer.bytes().await.map_err(|error| words(&error))?;
        let mut exchange = Exchange::new(parts.method.as_str(), parts.uri.path(), status.as_u16());
        let query = parts.uri.query().unwrap_or_default();
        exchange.query = form_urlencoded::parse(query.as_bytes()).map(|(name, _)| name.into_owned()).collect();
        exchange.request = sent;
        exchange.headers = headers
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
            .collect();
        exchange.body = body.to_vec();
        self.passed.lock().unwrap_or_else(PoisonError::into_inner).exchanges.push(exchange);
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = status;
        *response.headers_mut() = passed_on(&headers);
        Ok(response)
    }
}

fn passed_on(headers: &HeaderMap) -> HeaderMap {
    let mut headers = headers.clone();
    for name in &OWN {
        headers.remove(name);
    }
    headers
}

/// Without the URL, whose path and query may hold ids.
fn words(error: &reqwest::Error) -> String {
    let kind = match (error.is_timeout(), error.is_connect()) {
        (true, _) => "no answer in time",
        (_, true) => "no connection",
        _ => "the connection broke",
    };
    kind.to_owned()
}
