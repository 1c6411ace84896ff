//! Reads the sessions of a month page by page; after an interruption, goes on where it was.

use std::error::Error;
use std::path::Path;

use mluvii_client::paging::{Cursor, PagingOptions};
use mluvii_client::{Client, types};

/// Hands over each session that was created between two moments; gives back how many there were in this run.
///
/// The file `place` holds how far an earlier run came, and is gone when the list has ended. A page that was not
/// finished comes again as a whole.
pub async fn read_sessions(
    client: &Client,
    (from, to): (&str, &str),
    options: PagingOptions,
    place: &Path,
    mut keep: impl FnMut(types::SessionModel) -> Result<(), Box<dyn Error>>,
) -> Result<usize, Box<dyn Error>> {
    // The filters are not part of the stored place: they must be the same in every run.
    let mut list = client.list_sessions().created_min(from).created_max(to).paging(options);
    if place.exists() {
        let stored: Cursor = serde_json::from_slice(&std::fs::read(place)?)?;
        list = list.resume(stored);
    }
    let mut pages = list.pages();
    let mut count = 0;
    while let Some(page) = pages.next().await {
        let page = page?;
        count += page.items.len();
        for session in page.items {
            keep(session)?;
        }
        if let Some(next) = page.next {
            std::fs::write(place, serde_json::to_vec(&next)?)?;
        }
    }
    if place.exists() {
        std::fs::remove_file(place)?;
    }
    Ok(count)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder()
        .credentials(std::env::var("MLUVII_CLIENT_ID")?, std::env::var("MLUVII_CLIENT_SECRET")?)
        .build()?;
    let month = ("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z");
    let options = PagingOptions::new().page_size(200);
    let count = read_sessions(&client, month, options, Path::new("october.cursor"), |session| {
        eprintln!("{} began {}", session.id, session.created);
        Ok(())
    });
    eprintln!("{} sessions", count.await?);
    Ok(())
}
