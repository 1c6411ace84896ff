//! The mock behind `https://`.

use std::sync::Arc;
use std::time::Duration;

use mock_server::{Limits, MockServer, Tls, TlsError};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::program::Running;
use crate::support::{parrot, read_all, talk};

const GET: &[u8] = b"GET /parrot/parrots/1 HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";

async fn start(limits: Limits) -> (MockServer, Tls) {
    let tls = Tls::self_signed().unwrap();
    (parrot().auth(false).limits(limits).tls(tls.clone()).start().await.unwrap(), tls)
}

/// A connection of a caller that trusts this certificate alone.
pub(crate) async fn connect(address: &str, pem: &str, protocols: &[&[u8]]) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(pem.as_bytes()).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let mut config = config.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = protocols.iter().map(|name| name.to_vec()).collect();
    let stream = TcpStream::connect(address).await?;
    let name = ServerName::try_from("localhost").unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, stream).await
}

async fn fetch(address: &str, pem: &str) -> String {
    let mut stream = connect(address, pem, &[b"http/1.1"]).await.unwrap();
    stream.write_all(GET).await.unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn whoever_trusts_the_certificate_is_answered() {
    let (mock, tls) = start(Limits::default()).await;
    assert_eq!(mock.url(), format!("https://{}", mock.address()));
    assert!(fetch(&mock.address().to_string(), tls.certificate()).await.starts_with("HTTP/1.1 200"));
    let other = Tls::self_signed().unwrap();
    let error = connect(&mock.address().to_string(), other.certificate(), &[]).await.unwrap_err();
    assert!(error.to_string().contains("certificate"), "{error}");
}

#[tokio::test]
async fn a_caller_without_tls_gets_an_alert_and_others_are_served() {
    let (mock, tls) = start(Limits::default()).await;
    let answer = talk(mock.address(), GET).await;
    assert!(!answer.contains("HTTP/"), "{answer}");
    assert!(fetch(&mock.address().to_string(), tls.certificate()).await.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn a_caller_that_does_not_begin_is_cut_off() {
    let limits = Limits { header_timeout: Duration::from_millis(200), ..Limits::default() };
    let (mock, _) = start(limits).await;
    let mut stream = TcpStream::connect(mock.address()).await.unwrap();
    assert_eq!(read_all(&mut stream).await, "");
}

#[test]
fn files_that_hold_something_else_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(path("cert.pem"), made.cert.pem()).unwrap();
    std::fs::write(path("key.pem"), made.signing_key.serialize_pem()).unwrap();
    std::fs::write(path("empty.pem"), "").unwrap();
    let other = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(path("other.pem"), other.signing_key.serialize_pem()).unwrap();
    Tls::from_files(&path("cert.pem"), &path("key.pem")).unwrap();
    let refused = |cert: &str, key: &str| Tls::from_files(&path(cert), &path(key)).unwrap_err();
    assert!(refused("none.pem", "key.pem").to_string().contains("none.pem: No such file"));
    assert!(refused("empty.pem", "key.pem").to_string().contains("empty.pem: there is no certificate in it"));
    assert!(refused("cert.pem", "cert.pem").to_string().contains("cert.pem: there is no key in it"));
    assert!(matches!(refused("cert.pem", "other.pem"), TlsError::Unusable { .. }));
}

#[tokio::test]
async fn the_program_writes_its_certificate_for_callers_to_trust() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let running = Running::start(&["--no-auth", "--tls-self-signed", "--tls-out", out]);
    let url = running.ready["url"].as_str().unwrap();
    let address = url.strip_prefix("https://").unwrap();
    let pem = std::fs::read_to_string(folder.path().join("mock-server.pem")).unwrap();
    assert!(pem.starts_with("-----BEGIN CERTIFICATE-----") && !pem.contains("PRIVATE KEY"));
    assert!(fetch(address, &pem).await.starts_with("HTTP/1.1 200"));
}
