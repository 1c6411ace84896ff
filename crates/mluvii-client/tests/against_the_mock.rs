//! A program's own tests, with the mock in the place of the service.

use mluvii_client::{Client, Error, types};
use mock_server::MockServer;

/// What is tested: part of the program.
async fn is_over(client: &Client, session: i64) -> Result<bool, Error> {
    match client.get_session().id(session).send().await {
        Ok(session) => Ok(session.status == types::SessionStatus::Closed),
        Err(error) if error.is_not_found() => Ok(true),
        Err(error) => Err(error),
    }
}

async fn mock_and_client() -> Result<(MockServer, Client), Box<dyn std::error::Error>> {
    let mock = MockServer::builder().api("mluvii").start().await?; // a random port; stops on drop
    let client = Client::builder()
        .base_url(mock.api_url("mluvii").ok_or("it was asked for")?)
        .credentials("demo-client", "demo-secret")
        .build()?;
    Ok((mock, client))
}

#[tokio::test]
async fn a_closed_session_is_over() -> Result<(), Box<dyn std::error::Error>> {
    let (mock, client) = mock_and_client().await?;
    assert!(is_over(&client, 7_371_450).await?);

    let seen = mock.requests();
    assert_eq!(seen.len(), 2); // the login and the call
    assert!(seen.iter().all(|request| request.violations.is_empty()));
    Ok(())
}

#[tokio::test]
async fn a_session_that_is_gone_is_over() -> Result<(), Box<dyn std::error::Error>> {
    let (_mock, client) = mock_and_client().await?;
    assert!(is_over(&client, 404_404).await?);
    Ok(())
}
