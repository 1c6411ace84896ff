//! Events that the mock sends to registered callbacks.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Body;
use http::Request;
use mock_server::{DeliveryOutcome, EmitError, MockService};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::state::aviary;
use crate::support::post_json;

/// A request that a receiver got.
#[derive(Debug, Clone)]
struct Call {
    head: String,
    body: Value,
}

impl Call {
    fn header(&self, name: &str) -> Option<&str> {
        let line =
            self.head.lines().find_map(|line| line.split_once(": ").filter(|(own, _)| own.eq_ignore_ascii_case(name)));
        line.map(|(_, value)| value)
    }
}

/// A receiver that answers with the given statuses, the last one again and again.
struct Receiver {
    address: std::net::SocketAddr,
    calls: Arc<Mutex<Vec<Call>>>,
}

impl Receiver {
    async fn answering(statuses: &'static [u16]) -> Self {
        Self::start(statuses, None).await
    }

    /// One that answers everywhere but below this path.
    async fn silent_at(path: &'static str) -> Self {
        Self::start(&[200], Some(path)).await
    }

    async fn start(statuses: &'static [u16], silent: Option<&'static str>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let calls = Arc::<Mutex<Vec<Call>>>::default();
        let seen = Arc::clone(&calls);
        tokio::spawn(async move {
            let mut unanswered = Vec::new();
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let (mut all, mut piece) = (Vec::new(), [0; 4096]);
                let call = loop {
                    let length = stream.read(&mut piece).await.unwrap();
                    all.extend_from_slice(&piece[..length]);
                    let text = String::from_utf8_lossy(&all).into_owned();
                    let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
                    let call = Call { head: head.to_owned(), body: serde_json::from_str(body).unwrap_or_default() };
                    if call.header("content-length") == Some(&body.len().to_string()) {
                        break call;
                    }
                };
                if silent.is_some_and(|path| call.head.starts_with(&format!("POST {path}"))) {
                    unanswered.push(stream);
                    continue;
                }
                let number = {
                    let mut seen = seen.lock().unwrap();
                    seen.push(call);
                    seen.len() - 1
                };
                let status = statuses.get(number).or(statuses.last()).unwrap();
                let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n");
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        });
        Self { address, calls }
    }

    fn url(&self) -> String {
        format!("http://me:s3cret%21@{}/in?secret=x", self.address)
    }

    fn calls(&self) -> Vec<Call> {
        self.calls.lock().unwrap().clone()
    }
}

async fn register(service: &MockService, url: &str, events: &[&str]) {
    let body = json!({"url": url, "events": events}).to_string();
    let reply = post_json(service, "/aviary/callbacks", &body).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
}

async fn hatch(service: &MockService, name: &str) {
    let reply = post_json(service, "/aviary/aviaries/1/birds", &json!({ "name": name }).to_string()).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
}

async fn wait(service: &MockService) {
    assert!(service.space("").unwrap().delivered(Duration::from_secs(10)).await, "deliveries do not end");
}

fn outcomes(service: &MockService) -> Vec<(u32, DeliveryOutcome)> {
    service.space("").unwrap().deliveries().into_iter().map(|delivery| (delivery.attempt, delivery.outcome)).collect()
}

#[tokio::test]
async fn a_change_is_told_to_those_who_registered_for_it() {
    let receiver = Receiver::answering(&[200]).await;
    let service = aviary().allow_private_webhooks(true).build().unwrap();
    register(&service, &receiver.url(), &["BirdHatched"]).await;
    register(&service, &format!("{}&other", receiver.url()), &["BirdFellAsleep"]).await;
    hatch(&service, "Zip").await;
    wait(&service).await;
    let calls = receiver.calls();
    assert_eq!(calls.len(), 1);
    let payload = json!({"id": 5, "aviaryId": 1, "keeper": null});
    assert_eq!(calls[0].body, json!({"eventType": "BirdHatched", "data": payload}), "what has no value is null");
    assert!(calls[0].head.starts_with("POST /in?secret=x HTTP/1.1"), "{}", calls[0].head);
    assert_eq!(calls[0].header("authorization"), Some("Basic bWU6czNjcmV0IQ=="));
    assert_eq!(calls[0].header("host"), Some(receiver.address.to_string().as_str()));
    assert_eq!(calls[0].header("content-type"), Some("application/json"));

    let deliveries = service.space("").unwrap().deliveries();
    assert_eq!(
        (deliveries[0].event.as_str(), deliveries[0].status, deliveries[0].attempt),
        ("BirdHatched", Some(200), 1)
    );
    assert_eq!(deliveries[0].target, format!("http://[hidden]@{}/in?secret=[hidden]", receiver.address));
    let shown = serde_json::to_value(&deliveries[0]).unwrap();
    assert_eq!((&shown["outcome"], &shown["callbackRemoved"]), (&json!({"is": "delivered"}), &json!(false)));
    assert!(shown["at"].as_str().unwrap().ends_with('Z') && !shown.to_string().contains("s3cret"));
}

#[tokio::test]
async fn a_message_is_repeated_at_most_twice() {
    let receiver = Receiver::answering(&[500, 302, 200]).await;
    let service = aviary().allow_private_webhooks(true).build().unwrap();
    register(&service, &receiver.url(), &["BirdHatched"]).await;
    hatch(&service, "Zip").await;
    wait(&service).await;
    let expected = [(1, DeliveryOutcome::Refused), (2, DeliveryOutcome::Refused), (3, DeliveryOutcome::Delivered)];
    assert_eq!(outcomes(&service), expected);

    let stubborn = Receiver::answering(&[500]).await;
    let service = aviary().allow_private_webhooks(true).build().unwrap();
    register(&service, &stubborn.url(), &["BirdHatched"]).await;
    hatch(&service, "Zip").await;
    wait(&service).await;
    assert_eq!(stubborn.calls().len(), 3);
    assert!(stubborn.calls().iter().all(|call| call.body == stubborn.calls()[0].body));
}

#[tokio::test]
async fn the_order_of_events_is_kept_while_messages_are_repeated() {
    let receiver = Receiver::answering(&[500, 500, 200, 500, 200]).await;
    let service = aviary().allow_private_webhooks(true).build().unwrap();
    register(&service, &receiver.url(), &["BirdHatched"]).await;
    for name in ["A", "B", "C"] {
        hatch(&service, name).await;
    }
    wait(&service).await;
    let ids: Vec<_> = receiver.calls().iter().map(|call| call.body["data"]["id"].as_u64().unwrap()).collect();
    assert_eq!(ids, [5, 5, 5, 6, 6, 7]);
}

async fn fall_asleep(service: &MockService, bird: u32) {
    let request = Request::put(format!("/aviary/birds/{bird}/state?state=Asleep"));
    let reply = crate::support::send(service, request, Body::empty()).await;
    assert_eq!(reply.status, 204, "{}", reply.text());
}

#[tokio::test]
async fn events_of_one_object_arrive_in_order_over_all_callbacks_of_a_receiver() {
    let receiver = Receiver::answering(&[500, 500, 200]).await;
    let service = aviary().allow_private_webhooks(true).build().unwrap();
    register(&service, &receiver.url(), &["BirdHatched"]).await;
    register(&service, &format!("http://{}/asleep", receiver.address), &["BirdFellAsleep"]).await;
    hatch(&service, "Zip").await;
    fall_asleep(&service, 5).await;
    wait(&service).await;
    let events: Vec<_> = receiver.calls().iter().map(|call| call.body["eventType"].clone()).collect();
    assert_eq!(events, ["BirdHatched", "BirdHatched", "BirdHatched", "BirdFellAsleep"]);
}

#[tokio::test]
async fn other_objects_and_other_receivers_do_not_wait_for_an_event_that_does_not_arrive() {
    let (receiver, other) = (Receiver::silent_at("/silent").await, Receiver::answering(&[200]).await);
    let service = aviary().allow_private_webhooks(true).build().unwrap();
    register(&service, &format!("http://{}/silent", receiver.address), &["BirdHatched"]).await;
    register(&service, &receiver.url(), &["BirdFellAsleep"]).await;
    register(&service, &other.url(), &["BirdFellAsleep"]).await;
    hatch(&service, "Zip").await;
    for bird in [1, 5] {
        fall_asleep(&service, bird).await;
    }
    assert!(!service.space("").unwrap().delivered(Duration::from_millis(300)).await);
    let ids = |receiver: &Receiver| -> Vec<Value> {
        let asleep = receiver.calls().into_iter().filter(|call| call.body["eventType"] == "BirdFellAsleep");
        asleep.map(|call| call.body["data"]["id"].clone()).collect()
    };
    assert_eq!(ids(&receiver), [1], "the fifth bird has not hatched yet, as far as this receiver knows");
    assert_eq!(ids(&other), [1, 5]);
}

#[tokio::test]
async fn a_callback_that_fails_for_three_days_is_removed() {
    let receiver = Receiver::answering(&[503]).await;
    let service = aviary().allow_private_webhooks(true).build().unwrap();
    let space = service.space("").unwrap();
    register(&service, &receiver.url(), &["BirdHatched"]).await;
    for (days, left) in [(0, 1), (2, 1), (1, 0)] {
        space.advance(Duration::from_secs(days * 86_400));
        hatch(&service, "Zip").await;
        wait(&service).await;
        let callbacks = crate::support::get(&service, "/aviary/callbacks").await.json();
        assert_eq!(callbacks.as_array().unwrap().len(), left);
    }
    let deliveries = space.deliveries();
    assert_eq!(deliveries.iter().filter(|delivery| delivery.callback_removed).count(), 1);
    assert!(deliveries.last().unwrap().callback_removed);
    hatch(&service, "Zip").await;
    wait(&service).await;
    assert_eq!(receiver.calls().len(), 9, "nothing is sent to a callback that is gone");
}

#[tokio::test]
async fn private_addresses_are_refused_unless_they_are_allowed() {
    let receiver = Receiver::answering(&[200]).await;
    let service = aviary().build().unwrap();
    register(&service, &receiver.url(), &["BirdHatched"]).await;
    register(&service, &format!("http://localhost:{}/", receiver.address.port()), &["BirdHatched"]).await;
    register(&service, "http://169.254.169.254/latest", &["BirdHatched"]).await;
    hatch(&service, "Zip").await;
    wait(&service).await;
    assert!(receiver.calls().is_empty());
    let outcomes = outcomes(&service);
    assert_eq!(outcomes.len(), 3);
    for (_, outcome) in outcomes {
        let DeliveryOutcome::NotSent(why) = outcome else { panic!("{outcome:?}") };
        assert!(why.contains("--allow-private-webhooks"), "{why}");
    }
}

#[cfg(not(feature = "tls"))]
#[tokio::test]
async fn https_is_told_to_be_beyond_this_build() {
    let service = aviary().build().unwrap();
    register(&service, "https://hooks.example.com/in", &["BirdHatched"]).await;
    hatch(&service, "Zip").await;
    wait(&service).await;
    let outcomes = outcomes(&service);
    let [(0, DeliveryOutcome::NotSent(why))] = outcomes.as_slice() else { panic!("{outcomes:?}") };
    assert!(why.contains("--features tls") && why.contains("http://"), "{why}");
}

#[tokio::test]
async fn an_event_can_be_emitted_by_hand() {
    let receiver = Receiver::answering(&[200]).await;
    let service = aviary().allow_private_webhooks(true).build().unwrap();
    register(&service, &receiver.url(), &["BirdSang"]).await;
    let space = service.space("").unwrap();
    assert_eq!(space.emit("aviary", "BirdSang", json!({"id": 1, "song": "dawn"})).unwrap(), 1);
    assert_eq!(space.emit("aviary", "BirdHatched", json!({})).unwrap(), 0, "nobody wants to know");
    assert_eq!(service.space("other").unwrap().emit("aviary", "BirdSang", json!({})).unwrap(), 0, "another space");
    wait(&service).await;
    assert_eq!(receiver.calls()[0].body, json!({"eventType": "BirdSang", "data": {"id": 1, "song": "dawn"}}));

    let unknown = space.emit("aviary", "BirdDanced", json!({})).unwrap_err();
    assert!(unknown.to_string().contains("BirdSang"), "{unknown}");
    assert!(matches!(space.emit("zoo", "BirdSang", json!({})), Err(EmitError::NoApi { .. })));
    let replaying = aviary().stateful(false).build().unwrap();
    let error = replaying.space("").unwrap().emit("aviary", "BirdSang", json!({})).unwrap_err();
    assert!(matches!(error, EmitError::NoWebhooks { .. }), "{error}");
}

#[tokio::test]
async fn a_callback_that_does_not_answer_holds_up_no_other() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let receiver = Receiver::answering(&[200]).await;
    let service = aviary().allow_private_webhooks(true).build().unwrap();
    register(&service, &format!("http://{}/", silent.local_addr().unwrap()), &["BirdHatched"]).await;
    register(&service, &receiver.url(), &["BirdHatched"]).await;
    hatch(&service, "Zip").await;
    let space = service.space("").unwrap();
    assert!(!space.delivered(Duration::from_millis(300)).await);
    assert_eq!(outcomes(&service), [(1, DeliveryOutcome::Delivered)]);
    space.reset();
    assert!(space.deliveries().is_empty());
}

#[tokio::test]
async fn stopping_waits_for_what_is_under_way() {
    let receiver = Receiver::answering(&[500, 200]).await;
    let mock = aviary().allow_private_webhooks(true).start().await.unwrap();
    let service = mock.service().clone();
    register(&service, &receiver.url(), &["BirdHatched"]).await;
    hatch(&service, "Zip").await;
    mock.stop().await;
    assert_eq!(outcomes(&service), [(1, DeliveryOutcome::Refused), (2, DeliveryOutcome::Delivered)]);
}
