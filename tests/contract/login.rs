//! The clients log in to the mock the way the facts describe.

use std::sync::Arc;
use std::time::Duration;

use client_runtime::{ErrorKind, StaticToken, TokenCache};
use mock_server::MockServer;

async fn mluvii(mock: &MockServer, secret: &str) -> mluvii_client::Client {
    let base_url = mock.api_url("mluvii").unwrap();
    mluvii_client::Client::builder().base_url(base_url).credentials("demo-client", secret).build().unwrap()
}

fn logins(mock: &MockServer, operation: &str) -> usize {
    mock.requests().iter().filter(|seen| seen.operation_id.as_deref() == Some(operation)).count()
}

#[tokio::test]
async fn a_hundred_first_calls_make_one_login() {
    let mock = super::mock(&tests::subject::MLUVII).await;
    let client = mluvii(&mock, "demo-secret").await;
    let calls = (0..100).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.list_tags().send().await.map(|tags| tags.len()) })
    });
    for call in futures_util::future::join_all(calls).await {
        assert!(call.unwrap().unwrap() > 0);
    }
    assert_eq!(logins(&mock, "createToken"), 1);
}

#[tokio::test]
async fn a_wrong_secret_is_a_typed_error_that_does_not_show_it() {
    let mock = super::mock(&tests::subject::MLUVII).await;
    let error = mluvii(&mock, "wr0ng-secret").await.list_tags().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth, "{error}");
    assert!(!error.auth_error().unwrap().is_transient());
    assert!(!format!("{error} {error:?}").contains("wr0ng-secret"));
}

#[tokio::test]
async fn a_token_that_the_service_has_forgotten_is_replaced_once() {
    let mock = super::mock(&tests::subject::MLUVII).await;
    let client = mluvii(&mock, "demo-secret").await;
    client.list_tags().send().await.unwrap();
    // For the client the token still has an hour; for the service it is over.
    mock.advance(Duration::from_secs(7_200));
    client.list_tags().send().await.unwrap();
    assert_eq!(logins(&mock, "createToken"), 2);
}

#[tokio::test]
async fn the_bots_token_travels_bare() {
    let mock = super::mock(&tests::subject::BOT_OPEN).await;
    let base_url = mock.api_url("bot-open").unwrap();
    let client =
        bot_open_client::Client::builder().base_url(&base_url).credentials("demo-app", "demo-secret").build().unwrap();
    client.get_bot_usage().send().await.unwrap();
    assert_eq!(logins(&mock, "login"), 1);

    let http = reqwest::Client::new();
    let token: serde_json::Value = http
        .post(format!("{base_url}/login"))
        .json(&serde_json::json!({"appId": "demo-app", "appSecret": "demo-secret"}))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let usage = |header: String| http.get(format!("{base_url}/botUsage")).header("authorization", header).send();
    let token = token["authToken"].as_str().unwrap();
    assert_eq!(usage(token.to_owned()).await.unwrap().status(), 200);
    assert_eq!(usage(format!("Bearer {token}")).await.unwrap().status(), 401);
    assert_eq!(http.get(format!("{base_url}/botUsage")).send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn a_callers_own_token_is_sent_and_never_shown() {
    let mock = super::mock(&tests::subject::MLUVII).await;
    let tokens = Arc::new(TokenCache::new(StaticToken::new("not-a-token")));
    let client =
        mluvii_client::Client::builder().base_url(mock.api_url("mluvii").unwrap()).token_cache(tokens).build().unwrap();
    let error = client.list_tags().send().await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!(logins(&mock, "createToken"), 0);
    assert!(!format!("{error} {error:?} {client:?}").contains("not-a-token"));
}
