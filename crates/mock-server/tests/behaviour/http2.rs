//! HTTP/2 beside HTTP/1.1 on one port.

use std::time::Duration;

use axum::body::Body;
use http::{Request, Version};
use http_body_util::BodyExt;
use hyper::client::conn::http2::{self, SendRequest};
use hyper_util::rt::{TokioExecutor, TokioIo};
use mock_server::{Limits, MockServer};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{parrot, talk};

const GET: &[u8] = b"GET /parrot/parrots/1 HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";

async fn start(limits: Limits) -> MockServer {
    parrot().auth(false).limits(limits).start().await.unwrap()
}

async fn speak<S>(stream: S) -> SendRequest<Body>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (sender, connection) = http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    sender
}

async fn get(sender: &mut SendRequest<Body>, uri: &str) -> (u16, String) {
    let response = sender.send_request(Request::get(uri).body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(response.version(), Version::HTTP_2);
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn both_versions_are_spoken_on_one_port() {
    let mock = start(Limits::default()).await;
    let mut sender = speak(TcpStream::connect(mock.address()).await.unwrap()).await;
    let (status, body) = get(&mut sender, &format!("{}/parrot/parrots/1", mock.url())).await;
    assert_eq!((status, body.as_str()), (200, r#"{"id":1,"name":"Ara","colour":"red"}"#));
    assert!(talk(mock.address(), GET).await.starts_with("HTTP/1.1 200"));
    let put = b"PUT /parrot/nowhere HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
    assert!(talk(mock.address(), put).await.starts_with("HTTP/1.1 404"), "a method that begins with P is no HTTP/2");
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn many_requests_share_one_connection() {
    let mock = start(Limits::default()).await;
    let sender = speak(TcpStream::connect(mock.address()).await.unwrap()).await;
    let uri = format!("{}/parrot/parrots/1", mock.url());
    let all = (0..100).map(|_| {
        let (mut sender, uri) = (sender.clone(), uri.clone());
        tokio::spawn(async move { get(&mut sender, &uri).await.0 })
    });
    for one in all.collect::<Vec<_>>() {
        assert_eq!(one.await.unwrap(), 200);
    }
}

#[tokio::test]
async fn the_authority_names_a_space_as_the_host_does() {
    let mock = start(Limits::default()).await;
    let mut sender = speak(TcpStream::connect(mock.address()).await.unwrap()).await;
    get(&mut sender, "http://t1.space.localhost/parrot/parrots/1").await;
    assert_eq!(mock.space("t1").unwrap().requests().len(), 1);
    let (status, body) = get(&mut sender, "http://example.org/__admin/requests").await;
    assert_eq!(status, 403, "a page that has looked up another name is no caller of the admin API: {body}");
}

#[tokio::test]
async fn limits_and_problems_are_the_same() {
    let mock = start(Limits { header_bytes: 2000, ..Limits::default() }).await;
    let mut sender = speak(TcpStream::connect(mock.address()).await.unwrap()).await;
    let (status, body) = get(&mut sender, &format!("{}/parrot/{}", mock.url(), "x".repeat(2500))).await;
    assert!(status == 431 && body.contains("headers-too-large"), "{status} {body}");
    assert_eq!(get(&mut sender, &format!("{}/parrot/nowhere", mock.url())).await.0, 404, "the connection lives on");
}

#[tokio::test]
async fn a_caller_that_stops_in_the_preface_is_cut_off() {
    let mock = start(Limits { header_timeout: Duration::from_millis(200), ..Limits::default() }).await;
    for beginning in [&b"P"[..], b"PR", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"] {
        let mut stream = TcpStream::connect(mock.address()).await.unwrap();
        stream.write_all(beginning).await.unwrap();
        let mut answer = Vec::new();
        let read = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut answer)).await;
        assert!(read.is_ok(), "{beginning:?} keeps the connection");
    }
    assert!(talk(mock.address(), GET).await.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn a_stop_lets_a_running_request_end() {
    let mock = start(Limits::default()).await;
    let mut sender = speak(TcpStream::connect(mock.address()).await.unwrap()).await;
    // This fixture waits 30 ms.
    let uri = format!("{}/parrot/feathers/a.png", mock.url());
    let running = tokio::spawn(async move { get(&mut sender, &uri).await.0 });
    tokio::time::sleep(Duration::from_millis(15)).await;
    mock.stop().await;
    assert_eq!(running.await.unwrap(), 200);
}

#[cfg(feature = "tls")]
#[tokio::test]
async fn over_tls_the_version_is_agreed_on() {
    let tls = mock_server::Tls::self_signed().unwrap();
    let mock = parrot().auth(false).tls(tls.clone()).start().await.unwrap();
    let address = mock.address().to_string();
    let stream = crate::tls::connect(&address, tls.certificate(), &[b"h2", b"http/1.1"]).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let mut sender = speak(stream).await;
    assert_eq!(get(&mut sender, "https://localhost/parrot/parrots/1").await.0, 200);
    let stream = crate::tls::connect(&address, tls.certificate(), &[b"http/1.1"]).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
}
