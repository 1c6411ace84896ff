//! What the clients make of a service that has trouble: each preset of faults ends as documented.

use std::time::{Duration, Instant};

use client_runtime::{ErrorKind, RetryPolicy};
use mluvii_client::Client;
use mock_server::MockServer;
use mock_server::fault::{Fault, Preset, Rule};

/// Attempts follow one another quickly, so that a test does not wait.
fn quick() -> RetryPolicy {
    RetryPolicy::new().base_delay(Duration::from_millis(2)).max_delay(Duration::from_millis(10))
}

async fn mock(preset: Preset) -> MockServer {
    MockServer::builder().api("mluvii").faults(preset.rules()).seed(7).start().await.unwrap()
}

fn client(mock: &MockServer, policy: RetryPolicy) -> Client {
    let base_url = mock.api_url("mluvii").unwrap();
    Client::builder().base_url(base_url).credentials("demo-client", "demo-secret").retry(policy).build().unwrap()
}

/// How often an operation was called.
fn calls(mock: &MockServer, operation: &str) -> usize {
    mock.requests().iter().filter(|seen| seen.operation_id.as_deref() == Some(operation)).count()
}

/// How many calls met a fault.
fn faults(mock: &MockServer) -> usize {
    mock.requests().iter().filter(|seen| seen.fault.is_some()).count()
}

#[tokio::test]
async fn an_outage_ends_every_call_after_its_attempts_and_says_why() {
    let mock = mock(Preset::Outage).await;
    let client = client(&mock, quick());
    let error = client.list_tags().send().await.unwrap_err();
    // Without a token there is no call, and the login is what failed.
    assert_eq!(error.kind(), ErrorKind::Auth, "{error}");
    assert!(error.auth_error().unwrap().is_transient(), "{error}");
    assert_eq!(calls(&mock, "listTags"), 0);

    mock.clear_faults();
    client.list_tags().send().await.unwrap();
    mock.fault_preset(Preset::Outage).unwrap();
    let before = calls(&mock, "listTags");
    let error = client.list_tags().send().await.unwrap_err();
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Status, Some(503)));
    assert_eq!((error.attempts(), calls(&mock, "listTags") - before), (4, 4));
}

#[tokio::test]
async fn a_flaky_service_answers_in_the_end() {
    let mock = mock(Preset::Flaky).await;
    let client = client(&mock, quick().max_attempts(6));
    for call in 0..60 {
        client.list_tags().send().await.unwrap_or_else(|error| panic!("call {call}: {error}"));
    }
    let struck = faults(&mock);
    assert!(struck >= 10, "{struck}");
    assert_eq!(calls(&mock, "listTags"), 60 + struck, "each failure was sent again once");
    let names: std::collections::BTreeSet<_> = mock.requests().into_iter().filter_map(|seen| seen.fault).collect();
    assert_eq!(names.len(), 3, "{names:?}");
}

#[tokio::test]
async fn a_quota_is_waited_for_as_long_as_the_service_asks() {
    let mock = mock(Preset::RateLimited).await;
    let client = client(&mock, quick());
    client.list_tags().send().await.unwrap();
    let began = Instant::now();
    for _ in 0..5 {
        client.list_tags().send().await.unwrap();
    }
    assert!(began.elapsed() >= Duration::from_millis(900), "{:?}", began.elapsed());
    let refused: Vec<_> = mock.requests().into_iter().filter(|seen| seen.status == 429).collect();
    assert_eq!(refused.len(), 1, "the wait was long enough");
    assert_eq!(refused[0].answer.header("retry-after"), Some("1"));

    let hurried = self::client(&mock, quick().retry_after_ceiling(Duration::from_millis(500)));
    for _ in 0..10 {
        if let Err(error) = hurried.list_tags().send().await {
            assert_eq!(error.retry_after(), Some(Duration::from_secs(1)), "{error}");
            assert_eq!(error.attempts(), 1);
            return;
        }
    }
    panic!("ten calls fit into a quota of five");
}

#[tokio::test]
async fn a_slow_service_is_waited_for_as_long_as_the_caller_says() {
    let mock = mock(Preset::Slow).await;
    let base_url = mock.api_url("mluvii").unwrap();
    let patient = client(&mock, quick());
    patient.list_tags().send().await.unwrap();
    assert!(faults(&mock) > 0);
    let builder = Client::builder().base_url(base_url).credentials("demo-client", "demo-secret").no_retry();
    let hurried = builder.attempt_timeout(Duration::from_millis(40)).build().unwrap();
    let error = hurried.list_tags().send().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn broken_json_is_an_error_that_names_the_operation_and_the_status() {
    let mock = mock(Preset::BrokenJson).await;
    let client = client(&mock, quick());
    for _ in 0..10 {
        let error = client.list_tags().send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert_eq!(error.operation_id(), Some("listTags"));
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        assert!(error.mismatch().is_some());
    }
    assert_eq!(calls(&mock, "listTags"), 10, "it is not sent again: the service has answered");
}

#[tokio::test]
async fn a_client_whose_token_expires_logs_in_again() {
    let mock = mock(Preset::ExpiringTokens).await;
    let client = client(&mock, quick());
    for _ in 0..10 {
        client.list_tags().send().await.unwrap();
    }
    let refused = mock.requests().iter().filter(|seen| seen.status == 401).count();
    assert!(refused >= 3, "{refused}");
    assert_eq!(calls(&mock, "createToken"), 1 + refused, "one login for each token that expired");
}

#[tokio::test]
async fn torn_answers_are_asked_for_again() {
    let mock = mock(Preset::Torn).await;
    let client = client(&mock, quick().max_attempts(8));
    for call in 0..40 {
        client.list_tags().send().await.unwrap_or_else(|error| panic!("call {call}: {error}"));
    }
    assert!(faults(&mock) >= 8, "{}", faults(&mock));
    let torn: std::collections::BTreeSet<_> = mock.requests().into_iter().filter_map(|seen| seen.fault).collect();
    assert_eq!(torn.len(), 3, "{torn:?}");
}

#[tokio::test]
async fn a_call_that_creates_something_is_sent_once() {
    for fault in [Fault::Reset, Fault::ResetInBody, Fault::Close, Fault::Truncated, Fault::status(503)] {
        let mock = MockServer::builder().api("mluvii").start().await.unwrap();
        let client = client(&mock, quick());
        client.list_tags().send().await.unwrap();
        mock.fault(Rule::new("once", fault.clone()).operation("createWebhook")).unwrap();
        let webhook = mluvii_client::types::WebhookAddEditModel {
            callback_url: "https://hooks.example.com/mluvii/live".to_owned(),
            event_types: vec![mluvii_client::types::WebhookEventType::SessionEnded],
        };
        let error = client.create_webhook().body(webhook).send().await.unwrap_err();
        let kind = if fault == Fault::status(503) { ErrorKind::Status } else { ErrorKind::Transport };
        assert_eq!((error.kind(), error.attempts()), (kind, 1), "{fault:?}: {error}");
        assert_eq!(calls(&mock, "createWebhook"), 1, "{fault:?}");
    }
}

#[tokio::test]
async fn the_other_client_ends_the_same_way() {
    let start = |preset: Preset| MockServer::builder().api("bot-open").faults(preset.rules()).seed(7).start();
    let client = |mock: &MockServer| {
        let base_url = mock.api_url("bot-open").unwrap();
        let builder = bot_open_client::Client::builder().base_url(base_url).credentials("demo-app", "demo-secret");
        builder.retry(quick().max_attempts(8)).build().unwrap()
    };
    for preset in [Preset::Flaky, Preset::Torn, Preset::ExpiringTokens] {
        let mock = start(preset).await.unwrap();
        let client = client(&mock);
        for call in 0..20 {
            client.get_bot_usage().send().await.unwrap_or_else(|error| panic!("{preset:?}, call {call}: {error}"));
        }
        assert!(faults(&mock) >= 3, "{preset:?}: {}", faults(&mock));
    }
    let mock = start(Preset::BrokenJson).await.unwrap();
    let error = client(&mock).get_bot_usage().send().await.unwrap_err();
    assert_eq!((error.kind(), error.operation_id()), (ErrorKind::Decode, Some("getBotUsage")));
    let mock = start(Preset::Outage).await.unwrap();
    let error = client(&mock).get_bot_usage().send().await.unwrap_err();
    assert!(error.auth_error().is_some_and(|error| error.is_transient()), "{error}");
}
