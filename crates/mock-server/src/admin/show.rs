//! Requests as WireMock's clients expect to see them.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

use crate::clock::rfc3339;
use crate::journal::RecordedExchange;
use crate::matcher::Difference;
use crate::problem;
use crate::replay;
use crate::secrets::Secrets;
use crate::space;
use crate::stub::Mapping;

/// The id of a request; clients expect the form of a UUID.
pub(super) fn id(exchange: &RecordedExchange) -> String {
    format!("00000000-0000-4000-8000-{:012x}", exchange.number)
}

/// Whether something answered it: the document refused it, a fixture or stub fitted, or it was a login.
pub(super) fn was_matched(exchange: &RecordedExchange) -> bool {
    !exchange.mock_error.as_deref().is_some_and(problem::is_miss)
}

/// A request alone.
pub(super) fn request(exchange: &RecordedExchange, host: &str) -> Value {
    let url = url(exchange);
    let body = String::from_utf8(exchange.body.to_vec()).ok();
    let mut query = Map::new();
    for (name, value) in &exchange.query {
        let entry = query.entry(name).or_insert_with(|| json!({"key": name, "values": []}));
        if let Some(Value::Array(values)) = entry.get_mut("values") {
            values.push(Value::from(value.as_str()));
        }
    }
    let mut cookies = Map::new();
    for (name, value) in
        exchange.header("cookie").into_iter().flat_map(|line| line.split(';')).filter_map(|pair| pair.split_once('='))
    {
        cookies.insert(name.trim().to_owned(), Value::from(value.trim()));
    }
    json!({
        "id": id(exchange),
        "method": exchange.method.as_str(),
        "absoluteUrl": format!("http://{host}{url}"),
        "url": url,
        "headers": headers(&exchange.headers),
        "cookies": cookies,
        "queryParams": query,
        "body": body.unwrap_or_default(),
        "bodyAsBase64": STANDARD.encode(&exchange.body),
        "browserProxyRequest": false,
        "loggedDate": milliseconds(exchange.at),
        "loggedDateString": rfc3339(exchange.at),
    })
}

/// A request with what became of it.
pub(super) fn event(exchange: &RecordedExchange, host: &str, stub: Option<&Mapping>) -> Value {
    let response = json!({
        "status": exchange.status,
        "headers": headers(&exchange.answer.headers),
        "body": String::from_utf8(exchange.answer.body.to_vec()).unwrap_or_default(),
        "bodyAsBase64": STANDARD.encode(&exchange.answer.body),
    });
    let took = milliseconds(exchange.took);
    let mut event = json!({
        "id": id(exchange),
        "request": request(exchange, host),
        "responseDefinition": {"status": exchange.status, "fromConfiguredStub": exchange.stub.is_some()},
        "response": response,
        "wasMatched": was_matched(exchange),
        "timing": {"totalTime": took, "serveTime": took, "addedDelay": 0, "processTime": took},
        "subEvents": [],
        "number": exchange.number,
        "api": exchange.api,
        "operationId": exchange.operation_id,
        "fixture": exchange.fixture,
        "stub": exchange.stub,
        "fault": exchange.fault,
        "violations": exchange.violations,
        "mockError": exchange.mock_error,
        "microseconds": u64::try_from(exchange.took.as_micros()).unwrap_or(u64::MAX),
    });
    if let Some(stub) = stub {
        event["stubMapping"] = stub.written.clone();
    }
    event
}

/// What a request and a pattern have not in common.
pub(super) fn differences(differences: &[Difference], secrets: &Secrets) -> Value {
    Value::Array(differences.iter().map(|difference| replay::line(difference, secrets)).collect())
}

/// Path and query, without the part that names a space.
pub(super) fn url(exchange: &RecordedExchange) -> String {
    let mut url = space::below(&exchange.path).to_owned();
    let encode = |text: &str| utf8_percent_encode(text, ENCODED).to_string();
    for (number, (name, value)) in exchange.query.iter().enumerate() {
        url.push(if number == 0 { '?' } else { '&' });
        url.push_str(&format!("{}={}", encode(name), encode(value)));
    }
    url
}

/// Everything but the unreserved characters and those that are commonly left as they are.
const ENCODED: &percent_encoding::AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b',')
    .remove(b':')
    .remove(b'[')
    .remove(b']');

/// A repeated header is a list.
fn headers(lines: &[(String, String)]) -> Value {
    let mut out = Map::new();
    for (name, value) in lines {
        let value = Value::from(value.as_str());
        match out.get_mut(name) {
            None => {
                out.insert(name.clone(), value);
            }
            Some(Value::Array(values)) => values.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
    Value::Object(out)
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
