//! What the mock knows about the APIs: their documents and fixtures, over the admin API.

use serde_json::{Map, Value, json};

use super::{Answer, Call, done, unknown};
use crate::fixture::{Fixture, Source};
use crate::secrets::Secrets;

/// So many bytes of an answer that is text are shown.
const SHOWN: usize = 256 * 1024;

impl Call<'_> {
    /// The APIs and where their documents are.
    pub(super) fn documents(&self) -> Answer {
        let shown: Vec<_> = self
            .service
            .served()
            .iter()
            .map(|served| {
                let api = &served.api;
                json!({
                    "api": api.name(),
                    "title": api.title(),
                    "version": api.contract().document().pointer("/info/version"),
                    "prefix": served.prefix,
                    "operations": api.operations().len(),
                    "fixtures": api.shelf().len(),
                    "document": format!("{}/documents/{}", super::PATH, api.name()),
                })
            })
            .collect();
        done(json!({"documents": shown}))
    }

    /// The document of one API, as requests are held against it.
    pub(super) fn document(&self) -> Answer {
        let all = self.service.served();
        let found = all.iter().find(|served| served.api.name() == self.name);
        let missing = || {
            let known: Vec<_> = all.iter().map(|served| served.api.name()).collect();
            unknown(format!("there is no API `{}`; there are: {}", self.name, known.join(", ")))
        };
        done(found.ok_or_else(missing)?.api.contract().document().clone())
    }

    /// Fixtures, of one API or operation if asked so; with their bodies when `bodies` is `true`.
    pub(super) fn fixtures(&self) -> Answer {
        let (api, operation) = (self.query("api"), self.query("operationId"));
        let bodies = self.query("bodies").as_deref() == Some("true");
        let mut found = Vec::new();
        for served in
            self.service.served().iter().filter(|served| api.as_deref().is_none_or(|api| api == served.api.name()))
        {
            let fixtures = served.api.fixtures().iter();
            for fixture in fixtures.filter(|one| operation.as_deref().is_none_or(|id| id == one.operation_id)) {
                let mut shown = head(fixture);
                shown.insert("api".to_owned(), Value::from(served.api.name()));
                shown.insert("response".to_owned(), response(fixture, bodies, served.api.secrets()));
                found.push(Value::Object(shown));
            }
        }
        done(json!({"fixtures": found, "meta": {"total": found.len()}}))
    }
}

/// Everything but the answer; what does not matter is left out.
fn head(fixture: &Fixture) -> Map<String, Value> {
    let mut shown = Map::new();
    let mut set = |name: &str, value: Value| {
        shown.insert(name.to_owned(), value);
    };
    set("operationId", json!(fixture.operation_id));
    set("case", json!(fixture.case));
    set("about", json!(fixture.about));
    set(
        "source",
        json!(match fixture.source {
            Source::Documented => "documented",
            Source::Recorded => "recorded",
            Source::Synthesised => "synthesised",
        }),
    );
    if let Some(recorded) = &fixture.recorded {
        set("recorded", json!({"at": recorded.at, "upstream": recorded.upstream, "tool": recorded.tool}));
    }
    let asks = &fixture.request;
    set("request", json!({"path": asks.path, "query": asks.query, "headers": asks.headers, "body": asks.body}));
    if let Some(example) = &fixture.example_request {
        let headers = &example.headers;
        set(
            "exampleRequest",
            json!({"path": example.path, "query": example.query, "headers": headers, "body": example.body}),
        );
    }
    if let Some(scenario) = &fixture.scenario {
        set("scenario", json!({"name": scenario.name, "from": scenario.from, "to": scenario.to}));
    }
    if !fixture.delay.is_zero() {
        set("delayMs", json!(u64::try_from(fixture.delay.as_millis()).unwrap_or(u64::MAX)));
    }
    if !fixture.violations.is_empty() {
        set("violations", json!(fixture.violations));
    }
    shown
}

fn response(fixture: &Fixture, with_body: bool, secrets: &Secrets) -> Value {
    let answer = &fixture.response;
    let mut headers = Map::new();
    for (name, value) in &answer.headers {
        let value = if secrets.hides_header(name) { crate::HIDDEN } else { value.to_str().unwrap_or_default() };
        headers.insert(name.to_string(), Value::from(value));
    }
    let length = answer.body.as_ref().map(bytes::Bytes::len);
    let mut shown = json!({"status": answer.status.as_u16(), "headers": headers, "bodyLength": length});
    if with_body && let Some(body) = &answer.body {
        let json = answer.json().map(|mut value| {
            secrets.mask(&mut value);
            value
        });
        // Other bytes than text are told by their length alone.
        let text = || std::str::from_utf8(body).ok().map(|text| text.chars().take(SHOWN).collect::<String>());
        if let Some(value) = json.or_else(|| text().map(Value::from)) {
            shown["body"] = value;
        }
    }
    shown
}
