//! A small client, and the way to the APIs that the tests use.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http::{HeaderMap, Request};
use http_body_util::BodyExt;
use mock_server::{Builder, MockServer, MockService};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tower::ServiceExt;

pub(crate) const FORM: &str = "application/x-www-form-urlencoded";
pub(crate) const LOGIN: &str = "grant_type=client_credentials&client_id=demo-client&client_secret=demo-secret";

pub(crate) fn data(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

/// The parrot API, with the same tokens in every run.
pub(crate) fn parrot() -> Builder {
    MockServer::builder().api_dir(data("parrot")).seed(1)
}

/// The parrot API without tokens.
pub(crate) fn open_parrot() -> MockService {
    parrot().auth(false).build().unwrap()
}

pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// `x-mock-error`.
    pub(crate) fn error(&self) -> Option<&str> {
        self.header("x-mock-error")
    }

    /// `x-mock-fixture`.
    pub(crate) fn fixture(&self) -> Option<&str> {
        self.header("x-mock-fixture")
    }
}

pub(crate) async fn send(service: &MockService, request: http::request::Builder, body: impl Into<Body>) -> Reply {
    let request: Request<Body> = request.body(body.into()).unwrap();
    let (parts, body) = service.clone().oneshot(request).await.unwrap().into_parts();
    Reply { status: parts.status.as_u16(), headers: parts.headers, body: body.collect().await.unwrap().to_bytes() }
}

pub(crate) async fn get(service: &MockService, path: &str) -> Reply {
    send(service, Request::get(path), Body::empty()).await
}

pub(crate) async fn post_json(service: &MockService, path: &str, body: &str) -> Reply {
    send(service, Request::post(path).header("content-type", "application/json"), body.to_owned()).await
}

pub(crate) async fn log_in(service: &MockService, form: &str) -> Reply {
    send(service, Request::post("/parrot/login/token").header("content-type", FORM), form.to_owned()).await
}

/// A token of the parrot API.
pub(crate) async fn token(service: &MockService) -> String {
    let reply = log_in(service, LOGIN).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.json()["access_token"].as_str().unwrap().to_owned()
}

/// Writes raw bytes to a socket and reads until the other side closes it.
pub(crate) async fn talk(address: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    read_all(&mut stream).await
}

/// Reads until the other side closes; fails when that takes long.
pub(crate) async fn read_all(stream: &mut TcpStream) -> String {
    let mut all = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut all));
    // A reset after the answer is as good as an end.
    let _ = read.await.expect("the connection stays open");
    String::from_utf8_lossy(&all).into_owned()
}
