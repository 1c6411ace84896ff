//! Writes the sessions of a month to a file, one JSON object a line.

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use mluvii_client::Client;

/// Writes all sessions that were created between two moments to `target`; gives back how many there are.
///
/// At most two pages are in memory. The file gets its name when it is whole; until then it ends in `.part`.
pub async fn export_sessions(client: &Client, from: &str, to: &str, target: &Path) -> Result<usize, Box<dyn Error>> {
    let unfinished = target.with_extension("part");
    let mut file = BufWriter::new(File::create(&unfinished)?);
    let mut sessions = client.list_sessions().created_min(from).created_max(to).items();
    let mut count = 0;
    while let Some(session) = sessions.next().await {
        serde_json::to_writer(&mut file, &session?)?;
        file.write_all(b"\n")?;
        count += 1;
    }
    file.into_inner()?.sync_all()?;
    std::fs::rename(unfinished, target)?;
    Ok(count)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder()
        .credentials(std::env::var("MLUVII_CLIENT_ID")?, std::env::var("MLUVII_CLIENT_SECRET")?)
        .build()?;
    let target = Path::new("sessions.ndjson");
    let count = export_sessions(&client, "2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z", target).await?;
    eprintln!("{count} sessions in {}", target.display());
    Ok(())
}
