use mock_server::MockServer;

async fn usage_is_reported() -> Result<(), Box<dyn std::error::Error>> {
    let mock = MockServer::builder().api("bot-open").start().await?; // a random port; stops on drop
    let client = bot_open_client::Client::builder()
        .base_url(mock.api_url("bot-open").expect("it was asked for"))
        .credentials("demo-app", "demo-secret")
        .build()?;
    assert!(client.get_bot_usage().send().await?.total_messages.is_some());
    assert_eq!(mock.requests().len(), 2); // the login and the call
    Ok(())
}
