//! The webhooks that the mock sends are those that the client's receiver takes.

use std::collections::BTreeSet;
use std::time::Duration;

use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use mluvii_client::types::{
    ContactFields, EmailThreadCreateModel, ForwardSessionModel, SetAvailabilityStatusModel, SetOperatorStateModel,
    UpdateCallParamsModel, UpdateEmailThreadParamsModel, WebhookEventType,
};
use mluvii_client::webhooks::{Check, Receiver, Rejection, Webhook, WebhookEvent};
use mock_server::{DeliveryOutcome, MockServer};
use serde_json::{from_value, json};
use tests::subject::MLUVII;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::stateful::{client, mluvii};

#[derive(Clone)]
struct App {
    receiver: Receiver,
    events: UnboundedSender<Webhook>,
}

impl FromRef<App> for Receiver {
    fn from_ref(app: &App) -> Self {
        app.receiver.clone()
    }
}

async fn take(State(app): State<App>, webhook: Result<Webhook, Rejection>) -> StatusCode {
    match webhook {
        Ok(webhook) => {
            app.events.send(webhook).unwrap();
            StatusCode::OK
        }
        Err(rejection) => StatusCode::from_u16(rejection.status()).unwrap(),
    }
}

/// A receiver that takes what is just as the document says, and its URL.
async fn receiver() -> (String, UnboundedReceiver<Webhook>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://mluvii:s3cret%21@{}/hook?tenant=213", listener.local_addr().unwrap());
    let (events, taken) = unbounded_channel();
    let receiver = Receiver::new(Check::from_callback_url(&url).unwrap()).strict();
    let router = axum::Router::new().route("/hook", post(take)).with_state(App { receiver, events });
    tokio::spawn(async move { axum::serve(listener, router).await });
    (url, taken)
}

async fn delivered(mock: &MockServer) {
    let space = mock.space("").unwrap();
    assert!(space.delivered(Duration::from_secs(10)).await);
    let wrong: Vec<_> = space
        .deliveries()
        .into_iter()
        .filter(|delivery| delivery.target.contains("127.0.0.1") && delivery.outcome != DeliveryOutcome::Delivered)
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[tokio::test]
async fn ending_a_session_tells_the_receiver() {
    let mock = mluvii().await;
    let (url, mut events) = receiver().await;
    let client = client(&mock);
    client.register_or_update_webhook([WebhookEventType::SessionEnded], url).await.unwrap();
    client.end_session().id(7_371_466).send().await.unwrap();
    let webhook = events.recv().await.unwrap();
    let WebhookEvent::SessionEnded(ended) = webhook.event else { panic!("{webhook:?}") };
    let session = client.get_session().id(7_371_466).send().await.unwrap().into_inner();
    assert_eq!((ended.id, ended.tenant_id), (session.id, session.department_id));
    assert_eq!(Some(ended.ended), session.ended);
    delivered(&mock).await;
}

#[tokio::test]
async fn every_event_that_a_change_leads_to_is_one_the_receiver_knows() {
    let manifest = super::effective(&MLUVII).manifest;
    let webhooks = manifest.webhooks.unwrap();
    let expected: BTreeSet<_> = webhooks.emits.iter().map(|emit| emit.event.clone()).collect();

    let mock = mluvii().await;
    let (url, mut events) = receiver().await;
    let client = client(&mock);
    let types = expected.iter().map(|event| from_value(json!(event)).unwrap());
    client.register_or_update_webhook(types, url).await.unwrap();

    let (session, thread) = (7_371_450, 410_233);
    let target: ForwardSessionModel = from_value(json!({"operatorGroupId": 7299})).unwrap();
    client.forward_session().id(session).body(target).send().await.unwrap();
    let params: UpdateCallParamsModel = from_value(json!({"callParams": {"order_number": "SO-1"}})).unwrap();
    client.set_session_call_params().id(session).body(params).send().await.unwrap();
    client.end_session().id(session).send().await.unwrap();
    let mail =
        json!({"inboxId": 27, "operatorUserId": 1044, "subject": "Your order", "body": "<p>It is on its way.</p>"});
    let mail: EmailThreadCreateModel = from_value(mail).unwrap();
    client.create_email_thread().body(mail).send().await.unwrap();
    let params: UpdateEmailThreadParamsModel = from_value(json!({"params": {"order_number": "SO-1"}})).unwrap();
    client.set_email_thread_params().id(thread).body(params).send().await.unwrap();
    let contact: ContactFields = from_value(json!({"oo1_guest_full_name": ["Ada Quill"]})).unwrap();
    client.create_contacts().department_id(213).body(vec![contact]).send().await.unwrap();
    for status in ["DEFAULT", "AWAY", "ON_CALL"] {
        let status: SetAvailabilityStatusModel = from_value(json!({"status": status})).unwrap();
        client.set_user_status().id(1041).body(status).send().await.unwrap();
    }
    for state in ["ONLINE", "BREAK", "ON_CALL", "DISCONNECTED"] {
        let state: SetOperatorStateModel = from_value(json!({"stateKind": state})).unwrap();
        client.set_operator_state().id(1041).body(state).send().await.unwrap();
    }
    delivered(&mock).await;
    let mut taken = BTreeSet::new();
    while let Ok(webhook) = events.try_recv() {
        taken.insert(webhook.event.event_type().to_owned());
    }
    assert_eq!(taken, expected);
}

#[tokio::test]
async fn an_event_of_the_tests_own_reaches_the_receiver() {
    let mock = mluvii().await;
    let (url, mut events) = receiver().await;
    client(&mock)
        .register_or_update_webhook([WebhookEventType::SessionRecordingPostProcessingCompleted], url)
        .await
        .unwrap();
    let payload = json!({"id": 7_371_450, "tenantId": 213});
    let count = mock.space("").unwrap().emit("mluvii", "SessionRecordingPostProcessingCompleted", payload).unwrap();
    assert_eq!(count, 2, "the fixtures' own webhook wants it too");
    let WebhookEvent::SessionRecordingPostProcessingCompleted(ready) = events.recv().await.unwrap().event else {
        panic!("another event came")
    };
    assert_eq!(ready.id, 7_371_450);
}
