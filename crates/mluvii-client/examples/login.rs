//! Opens a client with what the environment says, and asks whose it is.

use std::error::Error;

use mluvii_client::Client;

/// `setting` looks a name up, in the environment or in any other place.
pub fn connect(setting: impl Fn(&str) -> Option<String>) -> Result<Client, Box<dyn Error>> {
    let id = setting("MLUVII_CLIENT_ID").ok_or("MLUVII_CLIENT_ID is not set")?;
    let secret = setting("MLUVII_CLIENT_SECRET").ok_or("MLUVII_CLIENT_SECRET is not set")?;
    let mut builder = Client::builder().credentials(id, secret);
    // The cloud, unless another place is named.
    if let Some(url) = setting("MLUVII_URL") {
        builder = builder.base_url(url);
    }
    Ok(builder.build()?)
}

/// The first call logs in; a wrong secret shows here, not when the client is opened.
pub async fn company_name(client: &Client) -> Result<String, mluvii_client::Error> {
    let company = client.get_own_company().send().await?;
    Ok(company.into_inner().name.unwrap_or_default())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = connect(|name| std::env::var(name).ok())?;
    match company_name(&client).await {
        Ok(name) => eprintln!("logged in to {name}"),
        Err(error) if error.is_unauthorized() => eprintln!("id or secret is wrong: {error}"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
