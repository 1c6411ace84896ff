//! What the tests of recording share: an upstream that answers as a closure says, a client, and a look into a folder.

use std::future::Future;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use http_body_util::BodyExt;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use mock_server::Api;
use mock_server::pseudonym::Pseudonyms;
use mock_server::record::{RecordProxy, RecordSettings, Upstream};
use serde_json::Value;
use tokio::net::TcpListener;

use crate::support::{Reply, data};

/// A service; it runs until the test ends.
pub(crate) async fn upstream<F, R>(answer: F) -> SocketAddr
where
    F: Fn(Request<Bytes>) -> R + Send + Sync + 'static,
    R: Future<Output = Response<Body>> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let answer = Arc::new(answer);
    let service = tower::service_fn(move |request: Request<Body>| {
        let answer = Arc::clone(&answer);
        async move {
            let (parts, body) = request.into_parts();
            let body = body.collect().await.unwrap().to_bytes();
            Ok::<_, std::convert::Infallible>(answer(Request::from_parts(parts, body)).await)
        }
    });
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback_service(service)).await });
    address
}

/// A service that answers every request with this JSON.
pub(crate) async fn json_upstream(status: u16, body: Value) -> SocketAddr {
    upstream(move |_| {
        let body = body.to_string();
        async move { json(status, &body) }
    })
    .await
}

pub(crate) fn json(status: u16, body: &str) -> Response<Body> {
    Response::builder()
        .status(status)
        .header("content-type", "application/json")
        .body(Body::from(body.to_owned()))
        .unwrap()
}

pub(crate) fn guestbook() -> Api {
    Api::open(&data("guestbook")).unwrap()
}

/// How the tests record: with the same pseudonyms in every run.
pub(crate) fn settings(out: &Path) -> RecordSettings {
    let mut settings = RecordSettings::new(out, "http://127.0.0.1");
    settings.pseudonyms = Pseudonyms::new(b"test");
    settings
}

pub(crate) async fn proxy(api: Api, upstream: SocketAddr, settings: RecordSettings) -> RecordProxy {
    let upstream = Upstream::new(&format!("http://{upstream}")).unwrap();
    RecordProxy::start(api, upstream, settings, "127.0.0.1:0".parse().unwrap()).await.unwrap()
}

/// Sends a request over a socket and reads the answer.
pub(crate) async fn fetch(request: http::request::Builder, body: impl Into<Body>) -> Reply {
    let client = Client::builder(TokioExecutor::new()).build_http::<Body>();
    let response = client.request(request.body(body.into()).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    Reply { status: parts.status.as_u16(), headers: parts.headers, body }
}

/// A fixture as it was written.
pub(crate) fn written(out: &Path, name: &str) -> Value {
    let path = out.join(format!("{name}.json"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap()
}

/// `operation/file` of everything in a folder, sorted.
pub(crate) fn names(out: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for folder in std::fs::read_dir(out).into_iter().flatten() {
        let folder = folder.unwrap();
        for file in std::fs::read_dir(folder.path()).unwrap() {
            let (folder, file) = (folder.file_name(), file.unwrap().file_name());
            names.push(format!("{}/{}", folder.to_str().unwrap(), file.to_str().unwrap()));
        }
    }
    names.sort();
    names
}

/// Fails when one of the words stands anywhere in the folder, in a file or in the name of one.
pub(crate) fn assert_nowhere(out: &Path, words: &[&str]) {
    for name in names(out) {
        let text = String::from_utf8_lossy(&std::fs::read(out.join(&name)).unwrap()).into_owned();
        for word in words {
            assert!(!text.contains(word) && !name.contains(word), "{name} holds {word}: {text}");
        }
    }
}

pub(crate) fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    pairs.iter().map(|(name, value)| (http::HeaderName::from_static(name), value.parse().unwrap())).collect()
}
