//! Registering a webhook, whether it was registered before or not.

use mluvii_client::types::{WebhookAddEditModel, WebhookEventType};
use mock_server::MockServer;
use tests::subject::MLUVII;

/// The fixtures know this URL as that of webhook 17.
const REGISTERED: &str = "https://hooks.example.com/mluvii/sessions";

fn client(mock: &MockServer) -> mluvii_client::Client {
    let base_url = mock.api_url("mluvii").unwrap();
    mluvii_client::Client::builder().base_url(base_url).credentials("demo-client", "demo-secret").build().unwrap()
}

fn events() -> [WebhookEventType; 2] {
    [WebhookEventType::SessionStarted, WebhookEventType::SessionEnded]
}

/// Method, path and body of the calls about webhooks.
fn calls(mock: &MockServer) -> Vec<(String, String, WebhookAddEditModel)> {
    let seen = mock.requests_of("mluvii").into_iter().filter(|seen| seen.path.contains("/Webhooks"));
    seen.map(|seen| (seen.method.to_string(), seen.path, serde_json::from_slice(&seen.body).unwrap())).collect()
}

#[tokio::test]
async fn a_new_url_is_registered() {
    let mock = super::mock(&MLUVII).await;
    let url = "https://mluvii:s3cret@hooks.example.com/mluvii/new?tenant=1";
    let webhook = client(&mock).register_or_update_webhook(events(), url).await.unwrap();
    assert_eq!((webhook.id, webhook.created), (19, true));
    let calls = calls(&mock);
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].0, "POST");
    // The URL may carry a password, so the mock's journal does not keep it.
    assert_eq!(calls[0].2.callback_url, "[hidden]");
    assert_eq!(calls[0].2.event_types, events());
}

#[tokio::test]
async fn a_url_that_is_registered_gets_the_new_events() {
    let mock = super::mock(&MLUVII).await;
    let webhook = client(&mock).register_or_update_webhook(events(), REGISTERED).await.unwrap();
    assert_eq!((webhook.id, webhook.created), (17, false));
    let calls = calls(&mock);
    assert_eq!(calls.iter().map(|(method, ..)| method.as_str()).collect::<Vec<_>>(), ["POST", "PUT"]);
    assert!(calls[1].1.ends_with("/api/v1/Webhooks/17"), "{}", calls[1].1);
    assert_eq!(calls[1].2, calls[0].2);
    assert_eq!(calls[1].2.event_types, events());
}

#[tokio::test]
async fn a_url_that_the_service_refuses_is_the_callers_error() {
    let mock = super::mock(&MLUVII).await;
    let error = client(&mock).register_or_update_webhook(events(), "no url: s3cret").await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400), "{error}");
    assert!(!format!("{error} {error:?}").contains("s3cret"));
    assert_eq!(mock.requests().iter().filter(|seen| seen.method.as_str() == "PUT").count(), 0);
}
