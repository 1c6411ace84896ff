//! The `response` of a mapping, ready to be sent.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use openapi_kit::pointer;
use serde_json::{Map, Value};

use super::StubError;
use super::request::is_nothing;
use super::words;

/// Members that are understood.
const MEMBERS: [&str; 7] =
    ["status", "headers", "jsonBody", "body", "base64Body", "fixedDelayMilliseconds", "delayDistribution"];

/// Members that clients send along and that change nothing here.
const IDLE: [&str; 4] = ["statusMessage", "fromConfiguredStub", "transformerParameters", "metadata"];

/// No answer waits longer.
const LONGEST: Duration = Duration::from_secs(3_600);

/// What a stub answers.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    delay: Delay,
}

#[derive(Debug, Clone, Copy)]
enum Delay {
    Fixed(f64),
    Uniform { lower: f64, upper: f64 },
    LogNormal { median: f64, sigma: f64 },
}

impl Answer {
    pub(super) fn compile(response: Option<&Value>, at: &str) -> Result<Self, StubError> {
        let none = Map::new();
        let members = match response {
            None | Some(Value::Null) => &none,
            Some(value) => words::members(value, at)?,
        };
        for (name, _) in members.iter().filter(|(_, value)| !is_nothing(value)) {
            if !MEMBERS.contains(&name.as_str()) && !IDLE.contains(&name.as_str()) {
                let problem = format!("`{name}` is not offered by this mock; there are {}", MEMBERS.join(", "));
                return Err(StubError::new(&pointer::child(at, name), problem));
            }
        }
        let get = |name: &str| members.get(name).filter(|value| !value.is_null());
        let status = match get("status") {
            None => StatusCode::OK,
            Some(value) => {
                let status = value.as_u64().and_then(|status| u16::try_from(status).ok());
                let status = status.filter(|status| (200..=599).contains(status));
                let problem = || StubError::new(&pointer::child(at, "status"), "write a final HTTP status, 200 to 599");
                status.and_then(|status| StatusCode::from_u16(status).ok()).ok_or_else(problem)?
            }
        };
        let mut headers = headers(get("headers"), &pointer::child(at, "headers"))?;
        let given: Vec<_> = ["jsonBody", "body", "base64Body"].into_iter().filter(|name| get(name).is_some()).collect();
        if let [first, second, ..] = given.as_slice() {
            let problem = format!("`{second}` is there too; keep one of them");
            return Err(StubError::new(&pointer::child(at, first), problem));
        }
        let text = |name: &str| {
            let text = get(name).and_then(Value::as_str);
            text.ok_or_else(|| StubError::new(&pointer::child(at, name), "write a text"))
        };
        let body = match given.first() {
            None => Bytes::new(),
            Some(&"jsonBody") => {
                headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static("application/json"));
                Bytes::from(members["jsonBody"].to_string())
            }
            Some(&"body") => Bytes::from(text("body")?.to_owned()),
            Some(name) => {
                let decoded = STANDARD.decode(text(name)?);
                Bytes::from(decoded.map_err(|error| {
                    StubError::new(&pointer::child(at, name), format!("this is no Base64: {error}"))
                })?)
            }
        };
        if !body.is_empty() && matches!(status.as_u16(), 204 | 205 | 304) {
            let problem = format!("an answer with status {status} has no body; remove it");
            return Err(StubError::new(&pointer::child(at, given.first().copied().unwrap_or("body")), problem));
        }
        let delay = match (get("fixedDelayMilliseconds"), get("delayDistribution")) {
            (Some(value), _) => Delay::Fixed(milliseconds(value, &pointer::child(at, "fixedDelayMilliseconds"))?),
            (None, Some(value)) => Delay::compile(value, &pointer::child(at, "delayDistribution"))?,
            (None, None) => Delay::Fixed(0.0),
        };
        Ok(Self { status, headers, body, delay })
    }

    /// How long this answer waits.
    pub(super) fn delay(&self) -> Duration {
        let milliseconds = match self.delay {
            Delay::Fixed(milliseconds) => milliseconds,
            Delay::Uniform { lower, upper } => lower + fastrand::f64() * (upper - lower),
            Delay::LogNormal { median, sigma } => {
                // Box and Muller: a normally distributed number from two that are evenly distributed.
                let (a, b) = (1.0 - fastrand::f64(), fastrand::f64());
                let normal = (-2.0 * a.ln()).sqrt() * (std::f64::consts::TAU * b).cos();
                median * (sigma * normal).exp()
            }
        };
        Duration::try_from_secs_f64(milliseconds / 1_000.0).unwrap_or(LONGEST).min(LONGEST)
    }
}

impl Delay {
    fn compile(value: &Value, at: &str) -> Result<Self, StubError> {
        let members = words::members(value, at)?;
        let number = |name: &str| {
            let at = pointer::child(at, name);
            members.get(name).map_or_else(|| Err(StubError::new(&at, "is missing; add it")), |v| milliseconds(v, &at))
        };
        match members.get("type").and_then(Value::as_str) {
            Some("fixed") => Ok(Self::Fixed(number("milliseconds")?)),
            Some("uniform") => Ok(Self::Uniform { lower: number("lower")?, upper: number("upper")? }),
            Some("lognormal") => Ok(Self::LogNormal { median: number("median")?, sigma: number("sigma")? }),
            _ => Err(StubError::new(&pointer::child(at, "type"), "there are fixed, uniform and lognormal")),
        }
    }
}

fn milliseconds(value: &Value, at: &str) -> Result<f64, StubError> {
    let number = value.as_f64().filter(|number| *number >= 0.0);
    number.ok_or_else(|| StubError::new(at, "write a number that is not below 0"))
}

fn headers(value: Option<&Value>, at: &str) -> Result<HeaderMap, StubError> {
    let mut headers = HeaderMap::new();
    let Some(value) = value else { return Ok(headers) };
    for (name, value) in words::members(value, at)? {
        let at = pointer::child(at, name);
        let key = HeaderName::try_from(name.as_str())
            .map_err(|_| StubError::new(&at, format!("`{name}` is no header name; correct it")))?;
        // The transport writes these.
        if key == CONTENT_LENGTH || key == TRANSFER_ENCODING {
            continue;
        }
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for value in values {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let value = HeaderValue::try_from(text)
                .map_err(|_| StubError::new(&at, "a header value may hold visible characters only; correct it"))?;
            headers.append(key.clone(), value);
        }
    }
    Ok(headers)
}
