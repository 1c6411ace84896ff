//! Writing HAR.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

use crate::api::Api;
use crate::clock::rfc3339;
use crate::content;
use crate::fixture::{ExampleRequest, Fixture};
use crate::journal::RecordedExchange;

/// What one entry is made of.
struct Entry<'a> {
    /// RFC 3339.
    started: String,
    /// Milliseconds.
    time: f64,
    method: &'a str,
    url: String,
    query: Vec<(String, String)>,
    request_headers: Vec<(String, String)>,
    request_body: &'a [u8],
    request_length: usize,
    status: u16,
    headers: Vec<(String, String)>,
    body: &'a [u8],
    body_length: usize,
    /// Why something is missing.
    comment: Option<&'a str>,
}

/// What a mock was asked and answered, as HAR 1.2. Secrets are hidden, as they are in `exchanges`.
///
/// ```
/// let har = mock_server::har::export(&[]);
/// assert_eq!(har["log"]["version"], "1.2");
/// ```
pub fn export(exchanges: &[RecordedExchange]) -> Value {
    let entries = exchanges.iter().map(|exchange| {
        let host = exchange.header("host").unwrap_or("localhost");
        let shortened = exchange.truncated || exchange.answer.truncated;
        let entry = Entry {
            started: rfc3339(exchange.at.saturating_sub(exchange.took)),
            time: exchange.took.as_secs_f64() * 1000.0,
            method: exchange.method.as_str(),
            url: url(&format!("http://{host}{}", exchange.path), &exchange.query),
            query: exchange.query.clone(),
            request_headers: exchange.headers.clone(),
            request_body: &exchange.body,
            request_length: exchange.body_length,
            status: exchange.status,
            headers: exchange.answer.headers.clone(),
            body: &exchange.answer.body,
            body_length: exchange.answer.body_length,
            comment: shortened.then_some("a body was kept in part only"),
        };
        entry.write()
    });
    log(entries.collect())
}

/// The fixtures of an API as HAR 1.2: the example of each, and its answer. Those without an example are left out.
pub fn export_fixtures(api: &Api) -> Value {
    log(api.fixtures().iter().filter_map(|fixture| fixture_entry(api, fixture)).collect())
}

fn fixture_entry(api: &Api, fixture: &Fixture) -> Option<Value> {
    let operation = api.operations().get(&fixture.operation_id)?;
    let example = fixture.example_request.as_ref()?;
    let mut path = operation.path.clone();
    for (name, value) in &example.path {
        let value = utf8_percent_encode(&text(value), NON_ALPHANUMERIC).to_string();
        path = path.replace(&format!("{{{name}}}"), &value);
    }
    let query = pairs(example);
    let mut request_headers: Vec<_> =
        example.headers.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    let number = api.operations().iter().position(|own| own.id == operation.id)?;
    let own_type = example.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    let body_type = own_type.map_or(api.contract().body_type(number), |(_, value)| value).to_owned();
    let body = example.body.as_ref().map(|body| written(body, &body_type)).unwrap_or_default();
    if example.body.is_some() && own_type.is_none() {
        request_headers.push(("content-type".to_owned(), body_type));
    }
    let answer = &fixture.response;
    let headers = answer
        .headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    let own = answer.body.as_deref().unwrap_or_default();
    let base = fixture.recorded.as_ref().map_or("http://localhost", |recorded| recorded.upstream.as_str());
    let entry = Entry {
        started: fixture.recorded.as_ref().map_or_else(|| rfc3339(std::time::Duration::ZERO), |own| own.at.clone()),
        time: fixture.delay.as_secs_f64() * 1000.0,
        method: &operation.method,
        url: url(&format!("{base}{path}"), &query),
        query,
        request_headers,
        request_body: &body,
        request_length: body.len(),
        status: answer.status.as_u16(),
        headers: headers.collect(),
        body: own,
        body_length: own.len(),
        comment: Some(&fixture.about),
    };
    Some(entry.write())
}

fn log(entries: Vec<Value>) -> Value {
    let creator = json!({"name": "mock-server", "version": env!("CARGO_PKG_VERSION")});
    json!({"log": {"version": "1.2", "creator": creator, "entries": entries}})
}

impl Entry<'_> {
    fn write(self) -> Value {
        let mut request = json!({
            "method": self.method,
            "url": self.url,
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": names_and_values(&self.request_headers),
            "queryString": names_and_values(&self.query),
            "headersSize": -1,
            "bodySize": self.request_length,
        });
        if self.request_length > 0 {
            let mime = content_type(&self.request_headers);
            let mut data = json!({"mimeType": mime, "params": []});
            set_text(&mut data, self.request_body);
            request["postData"] = data;
        }
        let mime = match content_type(&self.headers) {
            "" if self.body_length > 0 => "application/octet-stream",
            own => own,
        };
        let mut content = json!({"size": self.body_length, "mimeType": mime});
        if !self.body.is_empty() {
            set_text(&mut content, self.body);
        }
        let reason = StatusCode::from_u16(self.status).ok().and_then(|status| status.canonical_reason());
        let location = self.headers.iter().find(|(name, _)| name == "location").map_or("", |(_, value)| value);
        let mut entry = json!({
            "startedDateTime": self.started,
            "time": self.time,
            "request": request,
            "response": {
                "status": self.status,
                "statusText": reason.unwrap_or_default(),
                "httpVersion": "HTTP/1.1",
                "cookies": [],
                "headers": names_and_values(&self.headers),
                "content": content,
                "redirectURL": location,
                "headersSize": -1,
                "bodySize": self.body_length,
            },
            "cache": {},
            "timings": {"send": 0, "wait": self.time, "receive": 0},
        });
        if let Some(comment) = self.comment {
            entry["comment"] = Value::from(comment);
        }
        entry
    }
}

/// Bytes that are no text are written in base64.
fn set_text(data: &mut Value, bytes: &[u8]) {
    match std::str::from_utf8(bytes) {
        Ok(text) => data["text"] = Value::from(text),
        Err(_) => {
            data["text"] = Value::from(STANDARD.encode(bytes));
            data["encoding"] = Value::from("base64");
        }
    }
}

fn names_and_values(pairs: &[(String, String)]) -> Value {
    pairs.iter().map(|(name, value)| json!({"name": name, "value": value})).collect()
}

fn content_type(headers: &[(String, String)]) -> &str {
    headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type")).map_or("", |(_, value)| value)
}

fn url(base: &str, query: &[(String, String)]) -> String {
    if query.is_empty() {
        return base.to_owned();
    }
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
    format!("{base}?{query}")
}

fn pairs(example: &ExampleRequest) -> Vec<(String, String)> {
    let one = |(name, value): (&String, &Value)| match value {
        Value::Array(values) => values.iter().map(|value| (name.clone(), text(value))).collect(),
        value => vec![(name.clone(), text(value))],
    };
    example.query.iter().flat_map(one).collect()
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// An example body as it travels.
fn written(body: &Value, content_type: &str) -> Vec<u8> {
    if content::is_json(content_type) {
        return body.to_string().into_bytes();
    }
    match body {
        Value::Object(members) if content::is_form(content_type) => form(members).into_bytes(),
        other => text(other).into_bytes(),
    }
}

fn form(members: &Map<String, Value>) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    for (name, value) in members {
        match value {
            Value::Array(values) => values.iter().for_each(|value| {
                form.append_pair(name, &text(value));
            }),
            value => {
                form.append_pair(name, &text(value));
            }
        }
    }
    form.finish()
}
