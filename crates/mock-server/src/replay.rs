//! The fixtures of one API in the order in which they are asked, and the explanation when none answers.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use serde_json::{Map, Value, json};

use crate::fixture::{Answer, Fixture, Folder, Scenario, Shelf};
use crate::matcher::{Difference, Preference, RequestMatcher, Sent};
use crate::problem::{Kind, MOCK_FIXTURE, MOCK_OPERATION, Problem};
use crate::scenario::States;
use crate::secrets::{HIDDEN, Secrets};

/// So many fixtures are named when none answers.
const NEAREST: usize = 3;

/// The fixtures of one API, by operation.
#[derive(Debug)]
pub(crate) struct Replay {
    /// In the order of the operation index.
    operations: Vec<Own>,
}

/// The fixtures of one operation, prepared when it is first asked for.
#[derive(Debug)]
struct Own {
    folder: Option<Arc<Folder>>,
    ready: OnceLock<Ready>,
}

#[derive(Debug)]
struct Ready {
    /// `ok` first, then by case.
    fixtures: Vec<Prepared>,
    needs_body: bool,
}

/// A fixture that is ready to be compared and sent.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) case: Arc<str>,
    about: String,
    scenario: Option<Scenario>,
    pub(crate) delay: Duration,
    matcher: Arc<RequestMatcher>,
    status: StatusCode,
    /// Headers of the answer with those that the mock adds.
    headers: HeaderMap,
    body: Option<Bytes>,
}

impl Replay {
    pub(crate) fn new<'a>(operation_ids: impl Iterator<Item = &'a str>, shelf: &Shelf) -> Self {
        let own = |id| Own { folder: shelf.folder(id), ready: OnceLock::new() };
        Self { operations: operation_ids.map(own).collect() }
    }

    /// The fixtures of an operation.
    pub(crate) fn of(&self, operation: usize) -> &[Prepared] {
        self.operations.get(operation).map_or(&[], |own| &own.ready().fixtures)
    }

    /// Whether a fixture of this operation looks at the body.
    pub(crate) fn needs_body(&self, operation: usize) -> bool {
        self.operations.get(operation).is_some_and(|own| own.ready().needs_body)
    }

    /// Chooses the fixture that answers, and moves its scenario on.
    pub(crate) fn choose(&self, operation: usize, sent: &Sent<'_>, states: &Mutex<States>) -> Option<&Prepared> {
        let fixtures = self.of(operation);
        let preference = Preference::read(sent.headers);
        let has_scenario = fixtures.iter().any(|prepared| prepared.scenario.is_some());
        if !has_scenario {
            return choose(fixtures, sent, &preference, None);
        }
        // Held from looking to moving on, so that two requests cannot both be the first.
        let mut states = states.lock().unwrap_or_else(PoisonError::into_inner);
        let chosen = choose(fixtures, sent, &preference, Some(&states))?;
        if let Some(scenario) = &chosen.scenario {
            states.follow(scenario);
        }
        Some(chosen)
    }

    /// The fixture that wins over the state: one that was asked for, or that belongs to a scenario.
    pub(crate) fn choose_over_state(
        &self,
        operation: usize,
        sent: &Sent<'_>,
        states: &Mutex<States>,
    ) -> Option<&Prepared> {
        // Most operations have neither, and most callers ask for nothing.
        let has_scenario = self.of(operation).iter().any(|prepared| prepared.scenario.is_some());
        if has_scenario {
            let chosen = self.choose(operation, sent, states)?;
            if chosen.scenario.is_some() {
                return Some(chosen);
            }
        }
        self.choose_asked(operation, sent, states)
    }

    /// The first fixture of an operation that answers with this status, for an error that the state finds.
    pub(crate) fn refusal(&self, operation: usize, status: StatusCode) -> Option<&Prepared> {
        self.of(operation).iter().find(|prepared| prepared.status == status && prepared.scenario.is_none())
    }

    /// The fixture that the caller explicitly asked for in `Prefer`, if there is one. Asking for the status of a success
    /// is not explicit, for it is what one gets anyway.
    pub(crate) fn choose_asked(&self, operation: usize, sent: &Sent<'_>, states: &Mutex<States>) -> Option<&Prepared> {
        let may_be_asked = |prepared: &Prepared| prepared.scenario.is_some() || prepared.matcher.names_prefer();
        if !sent.headers.contains_key("prefer") && !self.of(operation).iter().any(may_be_asked) {
            // Most callers ask for nothing.
            return None;
        }
        let preference = Preference::read(sent.headers);
        let asked = |prepared: &&Prepared| {
            preference.example.as_deref() == Some(prepared.case.as_ref())
                || prepared.matcher.names_prefer()
                || preference.code == Some(prepared.status.as_u16()) && !prepared.status.is_success()
        };
        self.choose(operation, sent, states).filter(asked)
    }

    /// Why no fixture of this operation answered.
    pub(crate) fn explain(
        &self,
        operation: usize,
        operation_id: &str,
        sent: &Sent<'_>,
        secrets: &Secrets,
        states: &Mutex<States>,
    ) -> Problem {
        let fixtures = self.of(operation);
        let preference = Preference::read(sent.headers);
        let detail = if fixtures.is_empty() {
            format!("`{operation_id}` has no fixture; add `fixtures/{operation_id}/ok.json`")
        } else if let Some(case) = &preference.example {
            let cases: Vec<_> = fixtures.iter().map(|prepared| prepared.case.as_ref()).collect();
            format!("`{operation_id}` has no fixture named `{case}`; it has {}", cases.join(", "))
        } else if let Some(code) = preference.code {
            let mut codes: Vec<_> = fixtures.iter().map(|prepared| prepared.status.as_u16()).collect();
            codes.sort_unstable();
            codes.dedup();
            let codes: Vec<_> = codes.iter().map(u16::to_string).collect();
            format!(
                "no fixture of `{operation_id}` answers this request with {code}; there are answers with {}",
                codes.join(", ")
            )
        } else {
            format!("none of the {} fixtures of `{operation_id}` asks for what was sent", fixtures.len())
        };
        let states = states.lock().unwrap_or_else(PoisonError::into_inner);
        let mut near: Vec<_> = fixtures
            .iter()
            .map(|prepared| (prepared, prepared.matcher.differences(sent), prepared.matcher.met(sent)))
            .collect();
        near.sort_by_key(|(prepared, differences, met)| {
            let blocked = prepared.scenario.as_ref().is_some_and(|scenario| !states.allows(scenario));
            (differences.len() + usize::from(blocked), std::cmp::Reverse(*met))
        });
        let nearest: Vec<_> = near
            .iter()
            .take(NEAREST)
            .map(|(prepared, differences, _)| nearest(prepared, differences, &states, secrets))
            .collect();
        Problem::new(Kind::NoFixture, detail).with("operationId", operation_id).with("nearest", nearest)
    }
}

fn choose<'a>(
    fixtures: &'a [Prepared],
    sent: &Sent<'_>,
    preference: &Preference,
    states: Option<&States>,
) -> Option<&'a Prepared> {
    if let Some(case) = &preference.example {
        return fixtures.iter().find(|prepared| *prepared.case == **case);
    }
    let mut best: Option<(&Prepared, (bool, usize))> = None;
    for prepared in fixtures {
        let scenario = prepared.scenario.as_ref();
        if !scenario.zip(states).is_none_or(|(scenario, states)| states.allows(scenario))
            || !prepared.matcher.is_met(sent)
        {
            continue;
        }
        let names_prefer = prepared.matcher.names_prefer();
        if !names_prefer && preference.code.is_some_and(|code| code != prepared.status.as_u16()) {
            continue;
        }
        let asks_for_state = scenario.is_some_and(|scenario| scenario.from.is_some());
        let rank = (names_prefer, prepared.matcher.weight() + usize::from(asks_for_state));
        // Fixtures stand in the order that decides ties, so only a better one takes over.
        if best.is_none_or(|(_, other)| rank > other) {
            best = Some((prepared, rank));
        }
    }
    best.map(|(prepared, _)| prepared)
}

fn nearest(prepared: &Prepared, differences: &[Difference], states: &States, secrets: &Secrets) -> Value {
    let mut lines: Vec<_> = differences.iter().map(|difference| line(difference, secrets)).collect();
    if let Some(scenario) = prepared.scenario.as_ref().filter(|scenario| !states.allows(scenario)) {
        let at = format!("/{}", scenario.name);
        lines.push(
            json!({"in": "scenario", "pointer": at, "expected": scenario.from, "actual": states.of(&scenario.name)}),
        );
    }
    json!({"fixture": &*prepared.case, "about": prepared.about, "differences": lines})
}

/// A difference as JSON, without secrets.
pub(crate) fn line(difference: &Difference, secrets: &Secrets) -> Value {
    let header = difference.pointer.trim_start_matches('/').parse::<http::HeaderName>();
    let secret = secrets.hides_pointer(&difference.pointer)
        || difference.place == "header" && header.is_ok_and(|name| secrets.hides_header(&name));
    let mut out = Map::new();
    out.insert("in".to_owned(), Value::from(difference.place));
    out.insert("pointer".to_owned(), Value::from(difference.pointer.clone()));
    for (name, value) in [("expected", &difference.expected), ("actual", &difference.actual)] {
        let Some(value) = value else { continue };
        let mut value = value.clone();
        if secret {
            value = Value::String(HIDDEN.to_owned());
        } else {
            secrets.mask(&mut value);
        }
        out.insert(name.to_owned(), value);
    }
    Value::Object(out)
}

impl Own {
    fn ready(&self) -> &Ready {
        self.ready.get_or_init(|| {
            let fixtures = self.folder.as_ref().map_or(&[][..], |folder| folder.fixtures());
            let mut fixtures: Vec<_> = fixtures.iter().map(Prepared::new).collect();
            fixtures.sort_by(|a, b| (&*a.case != "ok", &a.case).cmp(&(&*b.case != "ok", &b.case)));
            let needs_body = fixtures.iter().any(|prepared| prepared.matcher.needs_body());
            Ready { fixtures, needs_body }
        })
    }
}

impl Prepared {
    fn new(fixture: &Fixture) -> Self {
        Self {
            case: fixture.case.as_str().into(),
            about: fixture.about.clone(),
            scenario: fixture.scenario.clone(),
            delay: fixture.delay,
            matcher: Arc::clone(&fixture.matcher),
            status: fixture.response.status,
            headers: answer_headers(&fixture.response, &fixture.operation_id, &fixture.case),
            body: fixture.response.body.clone(),
        }
    }

    /// The bytes of the answer; empty for one without a body.
    pub(crate) fn body(&self) -> Bytes {
        self.body.clone().unwrap_or_default()
    }

    /// The answer, ready to be sent.
    pub(crate) fn respond(&self) -> Response<Body> {
        let mut response = Response::new(self.body.clone().map_or_else(Body::empty, Body::from));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers.clone();
        response
    }
}

/// The headers of an answer with those that the mock adds.
pub(crate) fn answer_headers(answer: &Answer, operation_id: &str, case: &str) -> HeaderMap {
    let mut headers = answer.headers.clone();
    // The transport writes the length; a recorded one could be that of a compressed body.
    headers.remove(CONTENT_LENGTH);
    for (name, value) in [(MOCK_OPERATION, operation_id), (MOCK_FIXTURE, case)] {
        if let Ok(value) = HeaderValue::try_from(value) {
            headers.insert(name, value);
        }
    }
    headers
}
