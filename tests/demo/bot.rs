//! What a user of the Bot Open client does on the first day.

use std::collections::BTreeMap;

use bot_open_client::{Client, types};

use crate::contact_centre::{refused, words};
use crate::report::Report;

pub(crate) async fn run(base_url: &str, report: &mut Report) -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url(base_url).credentials("demo-app", "demo-secret").build()?;

    let usage = client.get_bot_usage().month_date("2026-10-01").send().await;
    report.step(
        "bot-open",
        "getBotUsage",
        words(usage, |usage| {
            format!(
                "logged in; {} messages, {} users",
                usage.total_messages.unwrap_or_default(),
                usage.total_users.unwrap_or_default()
            )
        }),
    );

    let asked = types::UsersRequest {
        channel_ids: Some(vec![types::UserChannelId::Whatsapp]),
        start_date: Some("2026-10-01T00:00:00.000Z".to_owned()),
        end_date: Some("2026-10-05T00:00:00.000Z".to_owned()),
    };
    let users = client.list_users().page(1).limit(25).body(asked).send().await;
    report.step(
        "bot-open",
        "listUsers",
        words(users, |page| {
            let count = page.users.as_ref().map_or(0, Vec::len);
            format!(
                "{count} of {} users on page {} of {}",
                page.total.unwrap_or_default(),
                page.page.unwrap_or_default(),
                page.pages.unwrap_or_default()
            )
        }),
    );

    let body = || {
        types::TranscriptsRequest::builder()
            .bot_user_id("+12025550143".to_owned())
            .channel_id(types::ChannelId::Whatsapp)
    };
    let transcript = client.list_transcripts().body(body()).send().await;
    report.step(
        "bot-open",
        "listTranscripts",
        words(transcript, |page| {
            let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
            for message in page.transcripts.iter().flatten() {
                *kinds.entry(message.type_.clone().unwrap_or_default()).or_default() += 1;
            }
            format!("{} messages of {} kinds", kinds.values().sum::<usize>(), kinds.len())
        }),
    );

    let broken = client.list_transcripts().limit(5).body(body()).send().await;
    let explained = |error: &bot_open_client::Error| {
        let problem = error.body_as::<serde_json::Value>().unwrap_or_default();
        error.status().is_some_and(|status| status == 400)
            && problem["errors"][0]["pointer"].as_str().is_some_and(|pointer| pointer.contains("limit"))
    };
    report.step(
        "bot-open",
        "listTranscripts",
        refused(broken, explained, "a limit below 25 is refused, the place named"),
    );
    Ok(())
}
