//! A program's own tests, with the mock in the place of the service.

use bot_open_client::{Client, Error};
use mock_server::MockServer;

/// What is tested: part of the program.
async fn is_quiet(client: &Client, month: &str) -> Result<bool, Error> {
    let usage = client.get_bot_usage().month_date(month).send().await?;
    Ok(usage.total_messages.unwrap_or_default() == 0)
}

#[tokio::test]
async fn a_month_with_messages_is_not_quiet() -> Result<(), Box<dyn std::error::Error>> {
    let mock = MockServer::builder().api("bot-open").start().await?; // a random port; stops on drop
    let client = Client::builder()
        .base_url(mock.api_url("bot-open").ok_or("it was asked for")?)
        .credentials("demo-app", "demo-secret")
        .build()?;
    assert!(!is_quiet(&client, "2026-10-01").await?);

    let seen = mock.requests();
    assert_eq!(seen.len(), 2); // the login and the call
    assert!(seen.iter().all(|request| request.violations.is_empty()));
    Ok(())
}

#[tokio::test]
async fn a_service_in_trouble_is_not_taken_for_a_quiet_month() -> Result<(), Box<dyn std::error::Error>> {
    let mock = MockServer::builder().api("bot-open").start().await?;
    let client = Client::builder()
        .base_url(mock.api_url("bot-open").ok_or("it was asked for")?)
        .credentials("demo-app", "demo-secret")
        .header("Prefer", "code=500") // the mock answers with what is recorded of this status
        .no_retry()
        .build()?;
    assert!(is_quiet(&client, "2026-10-01").await.is_err());
    Ok(())
}
