//! TLS of the connections that the mock opens itself: to a service that it records from, and to receivers of webhooks.

use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use mock_server::{DeliveryOutcome, MockService, Roots, TlsError};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio_rustls::TlsAcceptor;

use crate::program::{Running, program};
use crate::recording::{names, written};
use crate::state::aviary;
use crate::support::{data, post_json};

/// Records the parrot API from a service on `https://`; the certificate in the file is trusted and no other, so that the
/// test does not depend on those of the system.
fn recorder(upstream: &Running, out: &Path, trusted: &Path) -> Running {
    let parrot = data("parrot");
    let mut command = program();
    command.args(["record", "--addr", "127.0.0.1:0", "--api", parrot.to_str().unwrap()]);
    command.args(["--upstream", upstream.ready["apis"]["parrot"].as_str().unwrap(), "--out", out.to_str().unwrap()]);
    command.env("SSL_CERT_FILE", trusted).env_remove("SSL_CERT_DIR");
    Running::ready(&mut command)
}

/// Asks it to stop, and waits until it has written what it knows.
fn stop(mut recorder: Running) {
    let pid = recorder.child.id().to_string();
    assert!(Command::new("kill").args(["-s", "TERM", &pid]).status().unwrap().success());
    assert_eq!(recorder.child.wait().unwrap().code(), Some(0));
}

#[cfg(unix)]
#[test]
fn a_service_on_https_is_recorded_when_its_certificate_is_trusted() {
    let (certificates, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let folder = certificates.path().to_str().unwrap();
    let upstream = Running::start(&["--no-auth", "--tls-self-signed", "--tls-out", folder]);
    assert!(upstream.ready["url"].as_str().unwrap().starts_with("https://"));
    let recording = recorder(&upstream, out.path(), &certificates.path().join("mock-server.pem"));
    let answer = recording.get("/parrot/parrots/1");
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with(r#""colour":"red"}"#), "{answer}");
    stop(recording);
    let names = names(out.path());
    assert_eq!(names.len(), 1, "{names:?}");
    let fixture = written(out.path(), names[0].trim_end_matches(".json"));
    assert_eq!(fixture["response"]["body"]["colour"], "red");
    assert!(fixture["recorded"]["upstream"].as_str().unwrap().starts_with("https://"), "{fixture}");
}

#[cfg(unix)]
#[test]
fn a_service_with_a_certificate_that_nobody_trusts_is_not_recorded() {
    let (certificates, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let upstream = Running::start(&["--no-auth", "--tls-self-signed"]);
    let other = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let file = certificates.path().join("other.pem");
    std::fs::write(&file, other.cert.pem()).unwrap();
    let recording = recorder(&upstream, out.path(), &file);
    let answer = recording.get("/parrot/parrots/1");
    assert!(answer.starts_with("HTTP/1.1 502") && answer.contains("certificate"), "{answer}");
    stop(recording);
    assert_eq!(names(out.path()), Vec::<String>::new());
}

/// Something that receives webhooks on `https://`.
struct Receiver {
    address: SocketAddr,
    /// Its certificate in PEM.
    certificate: String,
    /// Heads and bodies as they came.
    calls: mpsc::UnboundedReceiver<String>,
}

impl Receiver {
    /// Its certificate is for this name.
    async fn named(name: &str) -> Self {
        let made = rcgen::generate_simple_self_signed([name.to_owned()]).unwrap();
        let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let config = config.with_no_client_auth().with_single_cert(vec![made.cert.der().clone()], key).unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (told, calls) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                // A caller that does not trust the certificate ends the connection.
                let Ok(mut stream) = acceptor.accept(stream).await else { continue };
                let (mut all, mut piece) = (String::new(), [0; 4096]);
                while !all.ends_with('}') {
                    let length = stream.read(&mut piece).await.unwrap();
                    assert!(length > 0, "it ends early: {all}");
                    all.push_str(std::str::from_utf8(&piece[..length]).unwrap());
                }
                told.send(all).unwrap();
                stream.write_all(b"HTTP/1.1 204 X\r\n\r\n").await.unwrap();
            }
        });
        Self { address, certificate: made.cert.pem(), calls }
    }

    fn roots(&self) -> Roots {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("roots.pem");
        std::fs::write(&file, &self.certificate).unwrap();
        Roots::from_file(&file).unwrap()
    }

    /// Lets a bird hatch, and says what became of telling it to this receiver.
    async fn hatch(&self, service: &MockService) -> DeliveryOutcome {
        let url = format!("https://me:mine@{}/in", self.address);
        let callback = json!({"url": url, "events": ["BirdHatched"]}).to_string();
        assert_eq!(post_json(service, "/aviary/callbacks", &callback).await.status, 201);
        assert_eq!(post_json(service, "/aviary/aviaries/1/birds", r#"{"name":"Zip"}"#).await.status, 201);
        let space = service.space("").unwrap();
        assert!(space.delivered(Duration::from_secs(10)).await, "deliveries do not end");
        space.deliveries().pop().unwrap().outcome
    }
}

#[tokio::test]
async fn a_webhook_goes_to_a_receiver_on_https_that_is_trusted() {
    let mut receiver = Receiver::named("127.0.0.1").await;
    let service = aviary().allow_private_webhooks(true).webhook_roots(receiver.roots()).build().unwrap();
    assert_eq!(receiver.hatch(&service).await, DeliveryOutcome::Delivered);
    let call = receiver.calls.recv().await.unwrap();
    assert!(call.starts_with("POST /in HTTP/1.1\r\n") && call.contains("BirdHatched"), "{call}");
    assert!(call.contains("authorization: Basic bWU6bWluZQ=="), "{call}");
}

#[tokio::test]
async fn a_receiver_whose_certificate_is_not_trusted_or_for_another_name_is_told_nothing() {
    for (name, trusted) in [("127.0.0.1", false), ("elsewhere.example.com", true)] {
        let mut receiver = Receiver::named(name).await;
        let other = Receiver::named("127.0.0.1").await;
        let roots = if trusted { receiver.roots() } else { other.roots() };
        let service = aviary().allow_private_webhooks(true).webhook_roots(roots).build().unwrap();
        let outcome = receiver.hatch(&service).await;
        let DeliveryOutcome::Failed(why) = outcome else { panic!("{name}: {outcome:?}") };
        assert!(why.contains("certificate") && why.contains("--webhook-roots"), "{name}: {why}");
        assert_eq!(service.space("").unwrap().deliveries().len(), 3, "it was repeated like any other");
        assert!(receiver.calls.try_recv().is_err(), "{name}");
    }
}

#[tokio::test]
async fn private_addresses_are_refused_on_https_too() {
    let mut receiver = Receiver::named("127.0.0.1").await;
    let service = aviary().webhook_roots(receiver.roots()).build().unwrap();
    let outcome = receiver.hatch(&service).await;
    assert!(matches!(&outcome, DeliveryOutcome::NotSent(why) if why.contains("no public address")), "{outcome:?}");
    assert!(receiver.calls.try_recv().is_err());
}

#[test]
fn files_of_roots_that_hold_something_else_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("roots.pem");
    assert!(matches!(Roots::from_file(&path), Err(TlsError::File { .. })));
    std::fs::write(&path, "").unwrap();
    let error = Roots::from_file(&path).unwrap_err().to_string();
    assert!(error.contains("roots.pem: there is no certificate in it"), "{error}");
    std::fs::write(&path, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n").unwrap();
    let error = Roots::from_file(&path).unwrap_err().to_string();
    assert!(error.contains("its certificate 1 cannot be used"), "{error}");
    let aviary = data("aviary");
    let flags = ["--api", aviary.to_str().unwrap(), "--mode", "stateful", "--webhook-roots", path.to_str().unwrap()];
    let output = crate::program::run(&[&["serve", "--addr", "127.0.0.1:0"], &flags[..]].concat());
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("roots.pem: its certificate 1"));
}
