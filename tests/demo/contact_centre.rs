//! What a user of the mluvii client does on the first day.

use std::collections::BTreeMap;

use mluvii_client::{Client, Error, types};

use crate::report::Report;

const PAGE: i32 = 3;

pub(crate) async fn run(base_url: &str, report: &mut Report) -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url(base_url).credentials("demo-client", "demo-secret").build()?;

    let company = client.get_own_company().send().await;
    report.step(
        "mluvii",
        "getOwnCompany",
        words(company, |company| format!("logged in; company {}", company.name.as_deref().unwrap_or("?"))),
    );

    report.step("mluvii", "listSessions", sessions(&client).await.map_err(|error| error.to_string()));

    let session = client.get_session().id(7_371_450).send().await;
    report.step(
        "mluvii",
        "getSession",
        words(session, |session| {
            let activities = session.activities.as_ref().map_or(0, Vec::len);
            format!(
                "{} is {} on {}, created {}, {activities} activities",
                session.id, session.status, session.channel, session.created
            )
        }),
    );

    let parameters = BTreeMap::from([("orderNumber".to_owned(), "2026-0042".to_owned())]);
    let body = types::UpdateCallParamsModel { call_params: Some(parameters) };
    let set = client.set_session_call_params().id(7_371_450).body(body).send().await;
    report.step("mluvii", "setSessionCallParams", words(set, |()| "one parameter set".to_owned()));

    webhook(&client, report).await;

    let missing = client.get_session().id(404_404).send().await;
    report.step(
        "mluvii",
        "getSession",
        refused(missing, |error| error.is_not_found(), "no such session, and the error says so"),
    );

    report.step("mluvii", "getStorageFile", download(&client).await.map_err(|error| error.to_string()));
    Ok(())
}

/// Page after page, until the service has no more.
async fn sessions(client: &Client) -> Result<String, Error> {
    let mut pages = client.list_sessions().limit(PAGE).pages();
    let (mut sessions, mut count) = (0, 0);
    while let Some(page) = pages.next().await {
        sessions += page?.items.len();
        count += 1;
    }
    Ok(format!("{sessions} sessions on {count} pages of {PAGE}"))
}

async fn webhook(client: &Client, report: &mut Report) {
    let events = vec![types::WebhookEventType::SessionEnded, types::WebhookEventType::SessionForwarded];
    let body = |url: &str| types::WebhookAddEditModel { callback_url: url.to_owned(), event_types: events.clone() };
    let created = client.create_webhook().body(body("https://demo:demo@hooks.example.com/mine")).send().await;
    report.step("mluvii", "createWebhook", words(created, |id| format!("registered as {id}")));
    let again = client.create_webhook().body(body("https://hooks.example.com/mluvii/sessions")).send().await;
    report.step(
        "mluvii",
        "createWebhook",
        refused(
            again,
            |error| error.is_conflict() && error.body_as::<i32>().is_ok(),
            "registered before; the error carries its id",
        ),
    );
}

async fn download(client: &Client) -> Result<String, Error> {
    let file = client.get_storage_file().send().await?;
    let bytes = file.into_inner().collect_up_to(1024 * 1024).await?;
    Ok(format!("{} bytes downloaded", bytes.len()))
}

pub(crate) fn words<T>(
    result: Result<mluvii_client::ResponseValue<T>, Error>,
    say: impl FnOnce(T) -> String,
) -> Result<String, String> {
    result.map(|value| say(value.into_inner())).map_err(|error| error.to_string())
}

pub(crate) fn refused<T>(
    result: Result<mluvii_client::ResponseValue<T>, Error>,
    as_expected: impl FnOnce(&Error) -> bool,
    say: &str,
) -> Result<String, String> {
    match result {
        Err(error) if as_expected(&error) => Ok(format!("{say} ({error})")),
        Err(error) => Err(error.to_string()),
        Ok(_) => Err("was answered, but should have been refused".to_owned()),
    }
}
