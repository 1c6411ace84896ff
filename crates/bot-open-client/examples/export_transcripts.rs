//! Writes what was said with one user to a file, one JSON object a line.

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use bot_open_client::{Client, types};

/// Writes all messages with a WhatsApp user between two moments to `target`; gives back how many there are.
///
/// At most two pages are in memory. The file gets its name when it is whole; until then it ends in `.part`.
pub async fn export_transcript(
    client: &Client,
    phone: &str,
    (from, to): (&str, &str),
    target: &Path,
) -> Result<usize, Box<dyn Error>> {
    let wanted = types::TranscriptsRequest::builder()
        .bot_user_id(phone.to_owned())
        .channel_id(types::ChannelId::Whatsapp)
        .start_date(from.to_owned())
        .end_date(to.to_owned());
    let unfinished = target.with_extension("part");
    let mut file = BufWriter::new(File::create(&unfinished)?);
    let mut messages = client.list_transcripts().body(wanted).items();
    let mut count = 0;
    while let Some(message) = messages.next().await {
        serde_json::to_writer(&mut file, &message?)?;
        file.write_all(b"\n")?;
        count += 1;
    }
    file.into_inner()?.sync_all()?;
    std::fs::rename(unfinished, target)?;
    Ok(count)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client =
        Client::builder().credentials(std::env::var("BOT_APP_ID")?, std::env::var("BOT_APP_SECRET")?).build()?;
    let days = ("2026-10-01T00:00:00.000Z", "2026-10-05T00:00:00.000Z");
    let target = Path::new("transcript.ndjson");
    let count = export_transcript(&client, "+12025550143", days, target).await?;
    eprintln!("{count} messages in {}", target.display());
    Ok(())
}
