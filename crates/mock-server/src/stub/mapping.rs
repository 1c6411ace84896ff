//! One mapping, compiled.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use http::{HeaderMap, HeaderValue, Method};
use openapi_kit::pointer;
use serde_json::{Map, Value};

use crate::fixture::Scenario;
use crate::problem::MOCK_STUB;
use crate::scenario::STARTED;

use super::answer::Answer;
use super::body::BodyTest;
use super::heard::Heard;
use super::request::{Matcher, is_nothing};
use super::{StubError, Times, words};

/// The priority of a stub that has none written, as in WireMock.
const PRIORITY: i64 = 5;

/// Members that are understood.
const MEMBERS: [&str; 12] = [
    "id",
    "uuid",
    "name",
    "priority",
    "request",
    "response",
    "scenarioName",
    "requiredScenarioState",
    "newScenarioState",
    "metadata",
    "times",
    "expect",
];

/// Members that clients send along and that change nothing here.
const IDLE: [&str; 3] = ["persistent", "insertionIndex", "comment"];

/// A stub in service.
#[derive(Debug)]
pub(crate) struct Mapping {
    pub(crate) id: Arc<str>,
    /// As it was written, with its id.
    pub(crate) written: Value,
    pub(crate) priority: i64,
    pub(crate) matcher: Matcher,
    pub(crate) scenario: Option<Scenario>,
    /// It answers so many requests; none for any number.
    times: Option<u64>,
    /// It must have answered so many.
    pub(crate) expect: Option<Times>,
    hits: AtomicU64,
    answer: Answer,
}

impl Mapping {
    /// Reads a mapping. It gets an id if it has none; `id` wins over one that is written.
    pub(crate) fn compile(written: &Value, id: Option<&str>) -> Result<Self, StubError> {
        let members = words::members(written, "")?;
        for (name, _) in members.iter().filter(|(_, value)| !is_nothing(value)) {
            if !MEMBERS.contains(&name.as_str()) && !IDLE.contains(&name.as_str()) {
                let problem = format!("`{name}` is not offered by this mock; there are {}", MEMBERS.join(", "));
                return Err(StubError::new(&pointer::child("", name), problem));
            }
        }
        let get = |name: &str| members.get(name).filter(|value| !value.is_null());
        let text = |name: &str| {
            let at = pointer::child("", name);
            get(name).map(|value| value.as_str().ok_or_else(|| StubError::new(&at, "write a text"))).transpose()
        };
        let number = |name: &str| {
            let at = pointer::child("", name);
            let problem = || StubError::new(&at, "write a whole number that is not below 0");
            get(name).map(|value| value.as_u64().ok_or_else(problem)).transpose()
        };
        let own = match text("id")? {
            Some(id) => Some(id),
            None => text("uuid")?,
        };
        let id = id.or(own).map_or_else(new_id, str::to_owned);
        let sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if id.is_empty() || id.len() > 100 || !id.chars().all(sound) {
            return Err(StubError::new("/id", "an id has 1 to 100 letters, digits, `-`, `_` and `.`"));
        }
        let state = |name: &str| -> Result<Option<String>, StubError> { Ok(text(name)?.map(state_of)) };
        let scenario = match text("scenarioName")? {
            None => None,
            Some(name) => Some(Scenario {
                name: name.to_owned(),
                from: state("requiredScenarioState")?,
                to: state("newScenarioState")?,
            }),
        };
        let priority = get("priority").map_or(Some(PRIORITY), Value::as_i64);
        let mut shown = Map::from_iter([("id".to_owned(), Value::from(id.clone()))]);
        shown.insert("uuid".to_owned(), Value::from(id.clone()));
        shown.extend(
            members
                .iter()
                .filter(|(name, value)| !matches!(name.as_str(), "id" | "uuid") && !value.is_null())
                .map(|(name, value)| (name.clone(), value.clone())),
        );
        let mut answer = Answer::compile(get("response"), "/response")?;
        if let Ok(value) = HeaderValue::try_from(&id) {
            answer.add_header(MOCK_STUB, value);
        }
        Ok(Self {
            id: id.into(),
            written: Value::Object(shown),
            priority: priority.ok_or_else(|| StubError::new("/priority", "write a whole number"))?,
            matcher: Matcher::compile(get("request").unwrap_or(&Value::Object(Map::new())), "/request")?,
            scenario,
            times: number("times")?,
            expect: get("expect").map(|value| Times::read(value, "/expect")).transpose()?,
            hits: AtomicU64::new(0),
            answer,
        })
    }

    /// Its name, or else its id.
    pub(crate) fn label(&self) -> &str {
        self.written.get("name").and_then(Value::as_str).unwrap_or(&self.id)
    }

    /// How often it answered.
    pub(crate) fn hits(&self) -> u64 {
        self.hits.load(Ordering::Relaxed)
    }

    pub(super) fn count(&self) {
        self.hits.fetch_add(1, Ordering::Relaxed);
    }

    /// Whether it may still answer.
    pub(super) fn is_spent(&self) -> bool {
        self.times.is_some_and(|times| self.hits() >= times)
    }

    /// What it answers.
    pub(super) fn answer(&self) -> &Answer {
        &self.answer
    }
}

/// What is asked of the `metadata` of mappings.
#[derive(Debug)]
pub(crate) struct Metadata(BodyTest);

impl Metadata {
    /// Reads one of the comparisons of a body, such as `{"matchesJsonPath": "$.owner"}`.
    pub(crate) fn compile(written: &Value) -> Result<Self, StubError> {
        BodyTest::compile(written, "").map(Self)
    }

    /// Whether the metadata of a stub hold.
    pub(crate) fn is_met(&self, stub: &Mapping) -> bool {
        let Some(metadata) = stub.written.get("metadata") else { return false };
        let (text, headers) = (metadata.to_string(), HeaderMap::new());
        self.0.holds(&Heard::new(&Method::GET, "", None, &headers, text.as_bytes()))
    }
}

/// WireMock writes the first state `Started`.
pub(crate) fn state_of(text: &str) -> String {
    if text.eq_ignore_ascii_case(STARTED) { STARTED.to_owned() } else { text.to_owned() }
}

/// A random id of the form of a UUID.
fn new_id() -> String {
    let random = fastrand::u128(..);
    let uuid = random & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let hex = format!("{uuid:032x}");
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_id_is_a_uuid_of_version_four() {
        let id = new_id();
        assert_eq!((id.len(), &id[14..15]), (36, "4"));
        assert!("89ab".contains(&id[19..20]), "{id}");
    }

    #[test]
    fn what_a_mapping_cannot_have_is_named_with_its_place() {
        let refused = |mapping: Value| Mapping::compile(&mapping, None).unwrap_err().to_string();
        assert!(refused(json!({"requst": {}, "x": 1})).starts_with("/x: `x` is not offered"));
        assert!(refused(json!({"request": {"urlPath": "/a", "url": "/b"}})).starts_with("/request/url: `urlPath`"));
        assert!(
            refused(json!({"request": {"headers": {"a": {"equalsTo": "x"}}}}))
                .starts_with("/request/headers/a: `equalsTo`")
        );
        assert!(refused(json!({"request": {"bodyPatterns": [{"equalToXml": "<a/>"}]}})).contains("no XML"));
        assert!(refused(json!({"response": {"fault": "NONE"}})).contains("/response/fault: there is no such fault"));
        assert!(refused(json!({"response": {"transformers": ["x"]}})).starts_with("/response/transformers"));
        assert!(refused(json!({"response": {"status": 99}})).starts_with("/response/status"));
        assert!(refused(json!({"response": {"body": "a", "jsonBody": 1}})).starts_with("/response/jsonBody"));
    }

    #[test]
    fn what_clients_send_along_is_no_obstacle() {
        let mapping = json!({"request": {"url": null, "cookies": {}, "bodyPatterns": []}, "response": {"fault": null}, "persistent": false});
        Mapping::compile(&mapping, None).unwrap();
    }
}
