//! Shows what a month of chatting was; the program of the README.
#![allow(clippy::print_stdout, reason = "the answer is what the program is for")]

use bot_open_client::{Client, Error};

/// How many messages went in and out in the month of a day such as `2026-10-01`.
pub async fn messages(client: &Client, month: &str) -> Result<i64, Error> {
    let usage = client.get_bot_usage().month_date(month).send().await?;
    Ok(usage.total_messages.unwrap_or_default())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client =
        Client::builder().credentials(std::env::var("BOT_APP_ID")?, std::env::var("BOT_APP_SECRET")?).build()?;
    println!("{} messages", messages(&client, "2026-10-01").await?);
    Ok(())
}
