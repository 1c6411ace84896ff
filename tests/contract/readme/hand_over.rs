use mluvii_client::{Client, ConfigError, Error, types};

/// The cloud; an on-premise host or the mock server by `.base_url("https://…")`.
fn connect() -> Result<Client, ConfigError> {
    Client::builder().credentials("my-client", "my-secret").build()
}

async fn hand_over(client: &Client, session: i64, group: i32) -> Result<(), Error> {
    let body = types::ForwardSessionModel::builder().operator_group_id(group);
    match client.forward_session().id(session).body(body).send().await {
        Err(error) if error.is_not_found() => Ok(()), // it has ended meanwhile
        other => other.map(|_| ()),
    }
}
