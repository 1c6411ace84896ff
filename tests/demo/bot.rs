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
    let mut users = client.list_users().limit(25).body(asked).items();
    let mut count = 0;
    let listed = loop {
        match users.next().await {
            Some(Ok(_)) => count += 1,
            Some(Err(error)) => break Err(error.to_string()),
            None => break Ok(format!("{count} users, page after page")),
        }
    };
    report.step("bot-open", "listUsers", listed);

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
            && problem["message"].as_str().is_some_and(|message| message.contains("query/limit"))
    };
    report.step(
        "bot-open",
        "listTranscripts",
        refused(broken, explained, "a limit below 25 is refused, the place named"),
    );
    Ok(())
}
