//! A receiver made with axum, called as the service calls it, without a socket.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{FromRef, State};
use axum::http::{Request, Response, StatusCode};
use axum::routing::post;
use mluvii_client::webhooks::testing::Sender;
use mluvii_client::webhooks::{Check, Receiver, Rejection, Seen, Webhook, WebhookEvent, parse};
use serde_json::json;
use tower::ServiceExt as _;

const URL: &str = "https://mluvii:s3cret@hooks.example.com/mluvii?tenant=1&secret=k3y";
const LIMIT: usize = 1_000;

#[derive(Clone)]
struct App {
    receiver: Receiver,
    seen: Arc<Seen>,
}

impl FromRef<App> for Receiver {
    fn from_ref(app: &App) -> Self {
        app.receiver.clone()
    }
}

async fn receive(State(app): State<App>, webhook: Webhook) -> String {
    format!("{} {}", webhook.event.event_type(), app.seen.first_time(webhook.fingerprint))
}

async fn reason(webhook: Result<Webhook, Rejection>) -> String {
    webhook.map_or_else(|rejection| rejection.to_string(), |_| String::new())
}

fn router() -> Router {
    let receiver = Receiver::new(Check::from_callback_url(URL).unwrap()).max_body(LIMIT);
    let seen = Arc::new(Seen::new(Duration::from_secs(60), 10));
    Router::new().route("/mluvii", post(receive)).route("/reason", post(reason)).with_state(App { receiver, seen })
}

fn event() -> WebhookEvent {
    let data = json!({"id": 7, "tenantId": 1, "channel": "CHAT", "source": "DEFAULT"});
    WebhookEvent::from_parts("SessionCreated", data).unwrap()
}

fn call() -> Request<Body> {
    Sender::to(URL).unwrap().request(&event()).unwrap().map(Body::from)
}

async fn text(response: Response<Body>) -> String {
    String::from_utf8(to_bytes(response.into_body(), 10_000).await.unwrap().to_vec()).unwrap()
}

async fn answer(request: Request<Body>) -> (StatusCode, String) {
    let response = router().oneshot(request).await.unwrap();
    (response.status(), text(response).await)
}

#[tokio::test]
async fn a_call_reaches_the_handler_and_its_repetition_is_known() {
    let router = router();
    for expected in ["SessionCreated true", "SessionCreated false"] {
        let response = router.clone().oneshot(call()).await.unwrap();
        assert_eq!((response.status(), text(response).await), (StatusCode::OK, expected.to_owned()));
    }
}

#[tokio::test]
async fn every_refusal_has_the_same_answer() {
    let changed = |change: &dyn Fn(&mut Request<Body>)| {
        let mut request = call();
        change(&mut request);
        request
    };
    let set = |value: &'static str| {
        changed(&move |request| {
            request.headers_mut().insert("authorization", value.parse().unwrap());
        })
    };
    let refused = [
        changed(&|request| {
            request.headers_mut().remove("authorization");
        }),
        changed(&|request| {
            request.headers_mut().append("authorization", "Basic bWx1dmlpOnMzY3JldA==".parse().unwrap());
        }),
        set("Bearer s3cret"),
        set("Basic s3cret"),
        set("Basic bWx1dmlpOndyb25n"),
        changed(&|request| *request.uri_mut() = "/mluvii?tenant=1".parse().unwrap()),
        changed(&|request| *request.uri_mut() = "/mluvii?tenant=1&secret=wrong".parse().unwrap()),
        // Who may not come in does not learn that the body is bad or too large.
        changed(&|request| {
            request.headers_mut().remove("authorization");
            *request.body_mut() = Body::from(vec![b'x'; LIMIT + 1]);
        }),
    ];
    for request in refused {
        let response = router().oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
        let headers: Vec<_> = response.headers().iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let expected = [("www-authenticate", "Basic realm=\"webhook\""), ("content-length", "0")];
        assert_eq!(headers, expected.map(|(name, value)| (name, value.parse().unwrap())));
        assert_eq!(text(response).await, "");
    }
}

#[tokio::test]
async fn a_bad_body_is_answered_with_a_bare_status() {
    let sender = Sender::to(URL).unwrap();
    for (body, status) in [
        (b"{\"eventType\":".to_vec(), StatusCode::BAD_REQUEST),
        (br#"{"eventType":"SessionCreated","data":{"id":"seven"}}"#.to_vec(), StatusCode::BAD_REQUEST),
        (vec![b' '; LIMIT + 1], StatusCode::PAYLOAD_TOO_LARGE),
        (vec![b' '; LIMIT], StatusCode::BAD_REQUEST),
    ] {
        assert_eq!(answer(sender.request_with_body(body).map(Body::from)).await, (status, String::new()));
    }
}

#[tokio::test]
async fn a_body_of_unknown_length_is_cut_at_the_limit() {
    let parts = (0..100).map(|_| Ok::<_, std::io::Error>(Bytes::from(vec![b' '; 100])));
    let endless = Body::from_stream(futures_util::stream::iter(parts));
    let request = Sender::to(URL).unwrap().request_with_body("").map(|_| endless);
    assert_eq!(answer(request).await.0, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_torn_body_is_a_bad_request() {
    let parts = [Ok(Bytes::from_static(b"{")), Err(std::io::Error::other("reset"))];
    let torn = Body::from_stream(futures_util::stream::iter(parts));
    let request = Sender::to(URL).unwrap().request_with_body("").map(|_| torn);
    assert_eq!(answer(request).await, (StatusCode::BAD_REQUEST, String::new()));
}

#[tokio::test]
async fn a_handler_that_asks_learns_the_reason() {
    let request = Request::post("/reason?secret=k3y").body(Body::empty()).unwrap();
    assert_eq!(answer(request).await, (StatusCode::OK, "the call carries no credentials".to_owned()));
}

#[test]
fn the_sender_makes_the_call_that_the_service_makes() {
    let request = Sender::to(URL).unwrap().request(&event()).unwrap();
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri(), "https://hooks.example.com/mluvii?tenant=1&secret=k3y");
    assert_eq!(request.headers()["authorization"], "Basic bWx1dmlpOnMzY3JldA==");
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(parse(request.body()).unwrap(), event());
    // Any HTTP client can send it.
    assert_eq!(reqwest::Request::try_from(request).unwrap().url().query(), Some("tenant=1&secret=k3y"));
}

#[test]
fn a_sender_shows_no_secret() {
    let sender = Sender::to(URL).unwrap();
    let request = sender.request(&event()).unwrap();
    let text = format!("{sender:?} {:?}", request.headers());
    assert!(!text.contains("s3cret") && !text.contains("k3y") && !text.contains("bWx1"), "{text}");
}
