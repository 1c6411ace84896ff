//! The programs that the guides show do what they say.

use std::error::Error;

use mluvii_client::paging::PagingOptions;
use mock_server::MockServer;
use tests::subject::{BOT_OPEN, MLUVII};

#[allow(dead_code, unreachable_pub, reason = "a program, of which a part is called")]
#[path = "../../crates/mluvii-client/examples/export_sessions.rs"]
mod export_sessions;

#[allow(dead_code, unreachable_pub, reason = "a program, of which a part is called")]
#[path = "../../crates/mluvii-client/examples/login.rs"]
mod mluvii_login;

#[allow(dead_code, unreachable_pub, reason = "a program, of which a part is called")]
#[path = "../../crates/mluvii-client/examples/month_of_sessions.rs"]
mod month_of_sessions;

#[allow(dead_code, unreachable_pub, reason = "a program, of which a part is called")]
#[path = "../../crates/bot-open-client/examples/export_transcripts.rs"]
mod export_transcripts;

#[allow(dead_code, unreachable_pub, reason = "a program, of which a part is called")]
#[path = "../../crates/bot-open-client/examples/login.rs"]
mod bot_login;

const MONTH: (&str, &str) = ("2024-07-01T00:00:00Z", "2024-08-01T00:00:00Z");

fn mluvii_client(mock: &MockServer, secret: &str) -> mluvii_client::Client {
    let base_url = mock.api_url("mluvii").unwrap();
    let setting = |name: &str| match name {
        "MLUVII_CLIENT_ID" => Some("demo-client".to_owned()),
        "MLUVII_CLIENT_SECRET" => Some(secret.to_owned()),
        "MLUVII_URL" => Some(base_url.clone()),
        _ => None,
    };
    mluvii_login::connect(setting).unwrap()
}

fn bot_client(mock: &MockServer) -> bot_open_client::Client {
    let base_url = mock.api_url("bot-open").unwrap();
    let setting = |name: &str| match name {
        "BOT_APP_ID" => Some("demo-app".to_owned()),
        "BOT_APP_SECRET" => Some("demo-secret".to_owned()),
        "BOT_URL" => Some(base_url.clone()),
        _ => None,
    };
    bot_login::connect(setting).unwrap()
}

#[tokio::test]
async fn login_names_the_company_or_says_that_the_secret_is_wrong() {
    let mock = super::mock(&MLUVII).await;
    assert!(!mluvii_login::company_name(&mluvii_client(&mock, "demo-secret")).await.unwrap().is_empty());
    let error = mluvii_login::company_name(&mluvii_client(&mock, "wrong")).await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
}

#[test]
fn login_without_a_secret_says_what_is_missing() {
    let without_secret = |name: &str| (name == "MLUVII_CLIENT_ID").then(|| "demo-client".to_owned());
    let error = mluvii_login::connect(without_secret).unwrap_err();
    assert!(error.to_string().contains("MLUVII_CLIENT_SECRET"), "{error}");
    assert!(bot_login::connect(|_| None).unwrap_err().to_string().contains("BOT_APP_ID"));
}

#[tokio::test]
async fn a_month_that_was_interrupted_goes_on_where_it_was() {
    let mock = super::mock(&MLUVII).await;
    let client = mluvii_client(&mock, "demo-secret");
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("month.cursor");
    let options = PagingOptions::new().page_size(3);
    let mut seen = Vec::new();

    let interrupted = |seen: &mut Vec<i64>, id| {
        seen.push(id);
        if seen.len() == 5 { Err::<(), Box<dyn Error>>("the disk is full".into()) } else { Ok(()) }
    };
    let run =
        month_of_sessions::read_sessions(&client, MONTH, options, &place, |session| interrupted(&mut seen, session.id));
    assert_eq!(run.await.unwrap_err().to_string(), "the disk is full");
    assert!(place.exists(), "the first page was finished");

    let mut rest = Vec::new();
    let run = month_of_sessions::read_sessions(&client, MONTH, options, &place, |session| {
        rest.push(session.id);
        Ok(())
    });
    assert_eq!(run.await.unwrap(), 5, "eight sessions, of which the first page was finished");
    assert_eq!(rest[..2], seen[3..], "the page that was not finished comes again");
    seen.truncate(3);
    seen.extend(rest);
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 8);
    assert!(!place.exists(), "at the end there is no place to go on from");
    assert!(mock.requests().iter().all(|request| request.violations.is_empty()));
}

#[tokio::test]
async fn an_export_has_one_session_a_line_and_leaves_nothing_behind() {
    let mock = super::mock(&MLUVII).await;
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("sessions.ndjson");
    let client = mluvii_client(&mock, "demo-secret");
    let count = export_sessions::export_sessions(&client, MONTH.0, MONTH.1, &target).await.unwrap();
    assert_eq!(count, 8);
    let text = std::fs::read_to_string(&target).unwrap();
    let sessions: Vec<mluvii_client::types::SessionModel> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(sessions.len(), 8);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[tokio::test]
async fn an_export_that_breaks_off_does_not_touch_the_one_before() {
    let mock = super::mock(&MLUVII).await;
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("sessions.ndjson");
    std::fs::write(&target, "the one before\n").unwrap();
    let client = mluvii_client(&mock, "wrong");
    export_sessions::export_sessions(&client, MONTH.0, MONTH.1, &target).await.unwrap_err();
    assert_eq!(std::fs::read_to_string(&target).unwrap(), "the one before\n");
}

#[tokio::test]
async fn a_transcript_is_exported_from_all_its_pages() {
    let mock = super::mock(&BOT_OPEN).await;
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("transcript.ndjson");
    let days = ("2026-05-04T00:00:00.000Z", "2026-05-09T00:00:00.000Z");
    let client = bot_client(&mock);
    let export = export_transcripts::export_transcript(&client, "+12025550143", days, &target);
    let count = export.await.unwrap();
    assert_eq!(std::fs::read_to_string(&target).unwrap().lines().count(), count);
    assert_eq!(count, 32);
    let calls = mock.requests().into_iter().filter(|seen| seen.operation_id.as_deref() == Some("listTranscripts"));
    assert_eq!(calls.count(), 2);
}
