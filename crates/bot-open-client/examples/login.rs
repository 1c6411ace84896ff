//! Opens a client with what the environment says, and makes a first call.

use std::error::Error;

use bot_open_client::Client;

/// `setting` looks a name up, in the environment or in any other place.
pub fn connect(setting: impl Fn(&str) -> Option<String>) -> Result<Client, Box<dyn Error>> {
    let id = setting("BOT_APP_ID").ok_or("BOT_APP_ID is not set")?;
    let secret = setting("BOT_APP_SECRET").ok_or("BOT_APP_SECRET is not set")?;
    let mut builder = Client::builder().credentials(id, secret);
    // The service itself, unless another place is named.
    if let Some(url) = setting("BOT_URL") {
        builder = builder.base_url(url);
    }
    Ok(builder.build()?)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = connect(|name| std::env::var(name).ok())?;
    // The first call logs in; a wrong secret shows here, not when the client is opened.
    match client.get_bot_usage().send().await {
        Ok(usage) => eprintln!("logged in; {} users", usage.total_users.unwrap_or_default()),
        Err(error) if error.auth_error().is_some() => eprintln!("id or secret is wrong: {error}"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
