//! Counts the chats that were closed since a moment; the program of the README.
#![allow(clippy::print_stdout, reason = "the answer is what the program is for")]

use mluvii_client::{Client, Error, types};

/// How many chats that began since a moment are closed, whatever number of pages they fill.
pub async fn closed_chats(client: &Client, since: &str) -> Result<usize, Error> {
    let mut sessions = client
        .list_sessions()
        .channel(vec![types::SessionChannel::Chat])
        .status(vec![types::SessionStatus::Closed])
        .created_min(since)
        .items();
    let mut count = 0;
    while let Some(session) = sessions.next().await {
        session?;
        count += 1;
    }
    Ok(count)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .credentials(std::env::var("MLUVII_CLIENT_ID")?, std::env::var("MLUVII_CLIENT_SECRET")?)
        .build()?;
    println!("{} closed chats", closed_chats(&client, "2026-10-01T00:00:00Z").await?);
    Ok(())
}
