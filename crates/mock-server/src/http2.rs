//! HTTP/2: how it is told apart from HTTP/1.1 on one port, and its limits.

use std::convert::Infallible;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use http::header::HOST;
use http::{HeaderValue, Request, Response};
use hyper::body::Incoming;
use hyper::rt::Executor;
use hyper::server::conn::http2;
use hyper_util::rt::TokioTimer;
use tokio::net::TcpStream;

use crate::server::Answering;
use crate::settings::Limits;
use crate::wire::{self, Line};

/// What a caller with prior knowledge of HTTP/2 begins with. No method of HTTP/1.1 begins so.
const PREFACE: &[u8] = b"PRI";

/// Requests at one time on one connection.
const STREAMS: u32 = 250;

/// Runs what a connection spawns on the line of that connection.
#[derive(Debug, Clone)]
pub(crate) struct OnLine(Arc<Line>);

impl<F> Executor<F> for OnLine
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    fn execute(&self, future: F) {
        tokio::spawn(wire::carry(Arc::clone(&self.0), future));
    }
}

/// Whether a caller begins to speak HTTP/2; what it sent is left to be read.
pub(crate) async fn is_announced(stream: &TcpStream, patience: Duration) -> Option<bool> {
    let look = async {
        let mut seen = [0; PREFACE.len()];
        loop {
            match stream.peek(&mut seen).await {
                Ok(PREFACE_LENGTH) => return seen == PREFACE,
                Ok(0) | Err(_) => return false,
                Ok(some) if !PREFACE.starts_with(&seen[..some]) => return false,
                // The rest is on its way; asking at once would give the same again.
                Ok(_) => tokio::time::sleep(Duration::from_millis(1)).await,
            }
        }
    };
    tokio::time::timeout(patience, look).await.ok()
}

const PREFACE_LENGTH: usize = PREFACE.len();

/// The service with the `host` header that HTTP/2 writes as `:authority`.
#[derive(Debug, Clone)]
pub(crate) struct WithHost<A>(pub(crate) A);

impl<A: Answering> Answering for WithHost<A> {
    fn respond(
        self,
        mut request: Request<Incoming>,
    ) -> impl Future<Output = Result<Response<Body>, Infallible>> + Send + 'static {
        let authority = request.uri().authority().map(|authority| authority.as_str().to_owned());
        if let Some(host) = authority.and_then(|authority| HeaderValue::try_from(authority).ok()) {
            request.headers_mut().entry(HOST).or_insert(host);
        }
        self.0.respond(request)
    }
}

pub(crate) fn connection_settings(limits: &Limits, line: Arc<Line>) -> http2::Builder<OnLine> {
    let mut http = http2::Builder::new(OnLine(line));
    http.timer(TokioTimer::new())
        .max_concurrent_streams(STREAMS)
        .max_header_list_size(u32::try_from(limits.header_bytes.saturating_mul(2)).unwrap_or(u32::MAX))
        // A caller that is gone without a word gives its place back.
        .keep_alive_interval(Some(limits.header_timeout))
        .keep_alive_timeout(limits.header_timeout);
    http
}
