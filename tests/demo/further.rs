//! The APIs that `cargo xtask new-api` added: each operation called once, as its fixture shows.

use client_runtime::dispatch::{AnswerBody, Arguments};
use mock_server::{Api, Builder, MockServer};
use serde_json::Value;
use tests::subject::{self, Opening, Subject};

use crate::report::Report;

/// Has the mock serve them too.
pub(crate) fn apis(builder: Builder) -> Builder {
    subject::further().fold(builder, |builder, subject| builder.api(subject.name))
}

pub(crate) async fn run(mock: &MockServer, report: &mut Report) -> Result<(), Box<dyn std::error::Error>> {
    for subject in subject::further() {
        let base_url = mock.api_url(subject.name).ok_or_else(|| format!("the mock does not serve {}", subject.name))?;
        call_each(&subject, &base_url, report).await?;
    }
    Ok(())
}

async fn call_each(subject: &Subject, base_url: &str, report: &mut Report) -> Result<(), Box<dyn std::error::Error>> {
    let api = Api::embedded(subject.name)?;
    let mut token = subject.standing_token()?;
    let login = api.auth().and_then(|auth| Some((auth.login()?, auth)));
    // The login first: its token is for the others.
    let mut operations: Vec<&str> = subject.operations.iter().map(|row| row.id).collect();
    operations.sort_by_key(|id| login.is_none_or(|(login, _)| login != *id));
    for id in operations {
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
        let client = (subject.open)(&Opening { base_url, http, token: token.as_deref() })?;
        let example = api.fixture(id, "ok").and_then(|fixture| fixture.example_request.clone()).unwrap_or_default();
        let arguments =
            Arguments { path: example.path, query: example.query, body: example.body, ..Arguments::default() };
        let answer = client.call(id, &arguments).await;
        if let (Some((login, auth)), Ok(answer)) = (login, &answer)
            && login == id
            && let AnswerBody::Json(body) = &answer.body
        {
            token = body.pointer(&auth.token).and_then(Value::as_str).map(str::to_owned);
        }
        let told = answer.map(|answer| format!("{}: {}", answer.status.as_u16(), in_words(&answer.body)));
        report.step(subject.name, id, told.map_err(|error| error.to_string()));
    }
    Ok(())
}

fn in_words(body: &AnswerBody) -> String {
    match body {
        AnswerBody::Json(Value::Array(items)) => format!("a list of {}", items.len()),
        AnswerBody::Json(Value::Object(members)) => format!("{} members", members.len()),
        AnswerBody::Json(_) => "a value".to_owned(),
        AnswerBody::Bytes(bytes) => format!("{} bytes", bytes.len()),
        AnswerBody::Empty => "no body".to_owned(),
    }
}
