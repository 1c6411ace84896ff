//! Stubs as one writes them in a test.

use std::ops::{Range, RangeFrom, RangeFull, RangeInclusive, RangeToInclusive};
use std::time::Duration;

use serde_json::{Map, Value, json};

use super::StubError;

/// Which requests are meant; for [stubs](Stub) and for [verification](crate::MockSpace::verify).
///
/// Values are compared as in fixtures: a plain value is an equality, and [matcher objects](crate::pattern) such as
/// `json!({"$regex": "^a"})` may stand instead.
///
/// ```
/// use mock_server::stub::When;
/// use serde_json::json;
///
/// let when = When::post("/parrot/parrots")
///     .header("x-flock", 7)
///     .json_subset(json!({"name": {"$regex": "^A"}}));
/// assert_eq!(when.to_json()["urlPath"], "/parrot/parrots");
/// ```
#[derive(Debug, Clone, PartialEq)]
#[must_use = "it only describes requests"]
pub struct When {
    request: Map<String, Value>,
}

impl When {
    /// Requests of any method to any path.
    pub fn any() -> Self {
        Self { request: Map::new() }
    }

    /// Requests of a method to a path, with the prefix of the API: `/parrot/parrots`, or a template such as
    /// `/parrot/parrots/{id}`.
    pub fn request(method: &str, path: &str) -> Self {
        let key = if path.contains('{') { "urlPathTemplate" } else { "urlPath" };
        Self::any().with("method", method.into()).with(key, path.into())
    }

    /// GET requests to a path; see [`When::request`].
    pub fn get(path: &str) -> Self {
        Self::request("GET", path)
    }

    /// POST requests to a path; see [`When::request`].
    pub fn post(path: &str) -> Self {
        Self::request("POST", path)
    }

    /// PUT requests to a path; see [`When::request`].
    pub fn put(path: &str) -> Self {
        Self::request("PUT", path)
    }

    /// PATCH requests to a path; see [`When::request`].
    pub fn patch(path: &str) -> Self {
        Self::request("PATCH", path)
    }

    /// DELETE requests to a path; see [`When::request`].
    pub fn delete(path: &str) -> Self {
        Self::request("DELETE", path)
    }

    /// The whole path is met by a regular expression, instead of the path given before.
    pub fn path_regex(mut self, expression: &str) -> Self {
        self.request.remove("urlPath");
        self.request.remove("urlPathTemplate");
        self.with("urlPathPattern", expression.into())
    }

    /// A value in the path template.
    pub fn path_value(self, name: &str, pattern: impl Into<Value>) -> Self {
        self.value("pathParameters", name, pattern.into())
    }

    /// A query value; of a repeated key one value is enough, a list asks for all of them in order.
    pub fn query(self, name: &str, pattern: impl Into<Value>) -> Self {
        self.value("queryParameters", name, pattern.into())
    }

    /// A header.
    pub fn header(self, name: &str, pattern: impl Into<Value>) -> Self {
        self.value("headers", name, pattern.into())
    }

    /// A cookie.
    pub fn cookie(self, name: &str, pattern: impl Into<Value>) -> Self {
        self.value("cookies", name, pattern.into())
    }

    /// A value of a form body.
    pub fn form(self, name: &str, pattern: impl Into<Value>) -> Self {
        self.value("formParameters", name, pattern.into())
    }

    /// The JSON body, compared as the `body` of a fixture.
    pub fn json(self, pattern: impl Into<Value>) -> Self {
        self.body(json!({"like": pattern.into()}))
    }

    /// A JSON body that has at least this.
    pub fn json_subset(self, subset: impl Into<Value>) -> Self {
        self.body(json!({"like": {"$subset": subset.into()}}))
    }

    /// A JSON body in which an expression of RFC 9535 finds something.
    pub fn json_path(self, expression: &str) -> Self {
        self.body(json!({"like": {"$jsonpath": expression}}))
    }

    /// A JSON body in which an expression finds something that holds.
    pub fn json_path_value(self, expression: &str, pattern: impl Into<Value>) -> Self {
        self.body(json!({"like": {"$jsonpath": Map::from_iter([(expression.to_owned(), pattern.into())])}}))
    }

    /// A body in which a text is found.
    pub fn body_contains(self, text: &str) -> Self {
        self.body(json!({"contains": text}))
    }

    /// A body that is met by a regular expression as a whole.
    pub fn body_regex(self, expression: &str) -> Self {
        self.body(json!({"matches": expression}))
    }

    /// Answers these requests.
    pub fn reply(self, reply: Reply) -> Stub {
        let mapping = [("request", self.request), ("response", reply.response)];
        Stub { mapping: mapping.into_iter().map(|(name, value)| (name.to_owned(), Value::Object(value))).collect() }
    }

    /// As the `request` of a mapping.
    pub fn to_json(&self) -> Value {
        Value::Object(self.request.clone())
    }

    fn with(mut self, name: &str, value: Value) -> Self {
        self.request.insert(name.to_owned(), value);
        self
    }

    fn value(mut self, member: &str, name: &str, pattern: Value) -> Self {
        let word = if pattern.is_object() || pattern.is_array() { "like" } else { "equalTo" };
        let members = self.request.entry(member).or_insert_with(|| Value::Object(Map::new()));
        members[name] = json!({word: pattern});
        self
    }

    fn body(mut self, test: Value) -> Self {
        let tests = self.request.entry("bodyPatterns").or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(tests) = tests {
            tests.push(test);
        }
        self
    }
}

/// What a stub answers.
#[derive(Debug, Clone, PartialEq)]
#[must_use = "it only describes an answer"]
pub struct Reply {
    response: Map<String, Value>,
}

impl Reply {
    /// An answer with this status and no body.
    pub fn status(status: u16) -> Self {
        Self { response: Map::from_iter([("status".to_owned(), Value::from(status))]) }
    }

    /// A status of 200 with a JSON body.
    pub fn json(body: impl Into<Value>) -> Self {
        Self::status(200).with_json(body)
    }

    /// With a JSON body, of the type `application/json` unless a header says otherwise.
    pub fn with_json(self, body: impl Into<Value>) -> Self {
        self.with("jsonBody", body.into())
    }

    /// With a text as body.
    pub fn with_text(self, body: impl Into<String>) -> Self {
        self.with("body", Value::from(body.into()))
    }

    /// With any bytes as body.
    pub fn with_bytes(self, body: impl AsRef<[u8]>) -> Self {
        use base64::Engine;
        let text = base64::engine::general_purpose::STANDARD.encode(body);
        self.with("base64Body", Value::from(text))
    }

    /// With a header line; a name may be given several times.
    pub fn with_header(mut self, name: &str, value: impl Into<String>) -> Self {
        let headers = self.response.entry("headers").or_insert_with(|| Value::Object(Map::new()));
        let lines = &mut headers[name];
        if !lines.is_array() {
            *lines = Value::Array(Vec::new());
        }
        if let Value::Array(lines) = lines {
            lines.push(Value::from(value.into()));
        }
        self
    }

    /// Waits before it answers, to the millisecond.
    pub fn after(self, delay: Duration) -> Self {
        let milliseconds = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        self.with("fixedDelayMilliseconds", Value::from(milliseconds))
    }

    fn with(mut self, name: &str, value: Value) -> Self {
        self.response.insert(name.to_owned(), value);
        self
    }
}

/// An answer that a test adds to a running mock; see [`MockServer::stub`](crate::MockServer::stub).
///
/// ```
/// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
/// use mock_server::MockServer;
/// use mock_server::stub::{Reply, When};
/// use serde_json::json;
///
/// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/parrot");
/// let mock = MockServer::builder().api_dir(folder).start().await?;
/// let busy = When::get("/parrot/parrots").reply(Reply::status(503).with_json(json!({"busy": true})));
/// let busy = mock.stub(busy.times(2).expect(1..=2))?;
/// // … let a client talk to the mock …
/// assert!(mock.verify_all().is_err(), "nobody has asked yet");
/// busy.remove();
/// mock.verify_all()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a stub does nothing before it is added to a mock"]
pub struct Stub {
    mapping: Map<String, Value>,
}

impl Stub {
    /// A stub from a mapping of WireMock; it is read when it is added to a mock.
    pub fn from_mapping(mapping: Map<String, Value>) -> Self {
        Self { mapping }
    }

    /// Names it, for explanations.
    pub fn named(self, name: impl Into<String>) -> Self {
        self.with("name", Value::from(name.into()))
    }

    /// The stub with the smallest priority answers; 5 unless set.
    pub fn priority(self, priority: u32) -> Self {
        self.with("priority", Value::from(priority))
    }

    /// Answers so many requests, then it is as if it were not there.
    pub fn times(self, times: u64) -> Self {
        self.with("times", Value::from(times))
    }

    /// How many requests it must have answered when [`verify_all`](crate::MockServer::verify_all) is called.
    pub fn expect(self, times: impl Into<Times>) -> Self {
        let Times { min, max } = times.into();
        self.with("expect", json!({"min": min, "max": max}))
    }

    /// Answers only while a scenario is in the state `from`; it begins in [`STARTED`](crate::STARTED).
    pub fn in_scenario(self, name: impl Into<String>, from: impl Into<String>) -> Self {
        self.with("scenarioName", Value::from(name.into())).with("requiredScenarioState", Value::from(from.into()))
    }

    /// Moves its scenario on to another state.
    pub fn then(self, to: impl Into<String>) -> Self {
        self.with("newScenarioState", Value::from(to.into()))
    }

    /// As a mapping of WireMock.
    pub fn to_json(&self) -> Value {
        Value::Object(self.mapping.clone())
    }

    fn with(mut self, name: &str, value: Value) -> Self {
        self.mapping.insert(name.to_owned(), value);
        self
    }
}

/// How often: a number such as `2`, or a range such as `1..`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    pub(crate) min: u64,
    pub(crate) max: Option<u64>,
}

impl Times {
    pub(crate) fn holds(self, count: u64) -> bool {
        count >= self.min && self.max.is_none_or(|max| count <= max)
    }

    pub(super) fn read(value: &Value, at: &str) -> Result<Self, StubError> {
        let number = |name: &str| value.get(name).and_then(Value::as_u64);
        match value {
            Value::Number(number) if number.is_u64() => Ok(Self::from(number.as_u64().unwrap_or_default())),
            Value::Object(_) => Ok(Self { min: number("min").unwrap_or(0), max: number("max") }),
            _ => Err(StubError::new(at, "write a number or {\"min\": 1, \"max\": 2}")),
        }
    }
}

impl std::fmt::Display for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.min, self.max) {
            (min, Some(max)) if min == max => write!(f, "exactly {min}"),
            (0, Some(max)) => write!(f, "at most {max}"),
            (min, Some(max)) => write!(f, "{min} to {max}"),
            (min, None) => write!(f, "at least {min}"),
        }
    }
}

impl From<u64> for Times {
    fn from(times: u64) -> Self {
        Self { min: times, max: Some(times) }
    }
}

impl From<Range<u64>> for Times {
    fn from(range: Range<u64>) -> Self {
        Self { min: range.start, max: Some(range.end.saturating_sub(1)) }
    }
}

impl From<RangeInclusive<u64>> for Times {
    fn from(range: RangeInclusive<u64>) -> Self {
        Self { min: *range.start(), max: Some(*range.end()) }
    }
}

impl From<RangeFrom<u64>> for Times {
    fn from(range: RangeFrom<u64>) -> Self {
        Self { min: range.start, max: None }
    }
}

impl From<RangeToInclusive<u64>> for Times {
    fn from(range: RangeToInclusive<u64>) -> Self {
        Self { min: 0, max: Some(range.end) }
    }
}

impl From<RangeFull> for Times {
    fn from(_: RangeFull) -> Self {
        Self { min: 0, max: None }
    }
}
