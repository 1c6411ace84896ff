//! The `response` of a mapping: what is sent, compiled as far as it can be beforehand.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use openapi_kit::pointer;
use serde_json::{Map, Value};

use super::StubError;
use super::breakage::{Breakage, Dribble};
use super::delay::Delay;
use super::passing::Passing;
use super::request::is_nothing;
use super::template::{Engine, Scene};
use super::words;

/// Members that are understood.
const MEMBERS: [&str; 15] = [
    "status",
    "headers",
    "jsonBody",
    "body",
    "base64Body",
    "bodyFileName",
    "fixedDelayMilliseconds",
    "delayDistribution",
    "chunkedDribbleDelay",
    "fault",
    "proxyBaseUrl",
    "additionalProxyRequestHeaders",
    "removeProxyRequestHeaders",
    "proxyUrlPrefixToRemove",
    "transformers",
];

/// Members that clients send along and that change nothing here, or only for what `transformers` names.
const IDLE: [&str; 4] = ["statusMessage", "fromConfiguredStub", "transformerParameters", "metadata"];

/// The only transformer that there is.
const TEMPLATE: &str = "response-template";

/// What a stub answers.
#[derive(Debug)]
pub(super) struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Body,
    delays: Vec<Delay>,
    pub(super) breakage: Option<Breakage>,
    pub(super) dribble: Option<Dribble>,
    pub(super) passing: Option<Box<Passing>>,
    templates: Option<Box<Templates>>,
}

#[derive(Debug)]
enum Body {
    Bytes(Bytes),
    /// What was put to `/__admin/files/{name}`.
    File(Arc<str>),
}

/// The parts of an answer that are written for each request.
#[derive(Debug)]
struct Templates {
    engine: Engine,
    /// Numbers of the templates in the engine.
    headers: Vec<(HeaderName, usize)>,
    body: Option<Template>,
    parameters: Value,
}

#[derive(Debug)]
enum Template {
    Text(usize),
    /// A value, and the templates of texts in it by their JSON pointers.
    Json(Value, Vec<(String, usize)>),
}

/// An answer, ready to be sent.
#[derive(Debug, Clone)]
pub(super) struct Ready {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
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
        let below = |name: &str| pointer::child(at, name);
        let status = match get("status") {
            None => StatusCode::OK,
            Some(value) => {
                let status = value.as_u64().and_then(|status| u16::try_from(status).ok());
                let status = status.filter(|status| (200..=599).contains(status));
                let problem = || StubError::new(&below("status"), "write a final HTTP status, 200 to 599");
                status.and_then(|status| StatusCode::from_u16(status).ok()).ok_or_else(problem)?
            }
        };
        let given = ["jsonBody", "body", "base64Body", "bodyFileName"];
        let given: Vec<_> = given.into_iter().filter(|name| get(name).is_some()).collect();
        if let [first, second, ..] = given.as_slice() {
            let problem = format!("`{second}` is there too; keep one of them");
            return Err(StubError::new(&below(first), problem));
        }
        let templates = match is_templated(get("transformers"), &below("transformers"))? {
            true => Some(Box::new(Templates::compile(members, at)?)),
            false => None,
        };
        let mut headers = headers(get("headers"), &below("headers"))?;
        let text = |name: &str| {
            let text = get(name).and_then(Value::as_str);
            text.ok_or_else(|| StubError::new(&below(name), "write a text"))
        };
        let body = match given.first() {
            None => Body::Bytes(Bytes::new()),
            Some(&"jsonBody") => {
                headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static("application/json"));
                Body::Bytes(Bytes::from(members["jsonBody"].to_string()))
            }
            Some(&"body") => Body::Bytes(Bytes::from(text("body")?.to_owned())),
            Some(&"bodyFileName") => Body::File(text("bodyFileName")?.trim_start_matches('/').into()),
            Some(name) => {
                let decoded = STANDARD.decode(text(name)?);
                Body::Bytes(Bytes::from(
                    decoded.map_err(|error| StubError::new(&below(name), format!("this is no Base64: {error}")))?,
                ))
            }
        };
        let has_body = !matches!(&body, Body::Bytes(bytes) if bytes.is_empty());
        if has_body && matches!(status.as_u16(), 204 | 205 | 304) {
            let problem = format!("an answer with status {status} has no body; remove it");
            return Err(StubError::new(&below(given.first().copied().unwrap_or("body")), problem));
        }
        let mut delays = Vec::new();
        if let Some(value) = get("fixedDelayMilliseconds") {
            delays.push(Delay::fixed(value, &below("fixedDelayMilliseconds"))?);
        }
        if let Some(value) = get("delayDistribution") {
            delays.push(Delay::compile(value, &below("delayDistribution"))?);
        }
        let breakage = get("fault").map(|value| Breakage::read(value, &below("fault"))).transpose()?;
        let dribble = get("chunkedDribbleDelay").map(|value| Dribble::read(value, &below("chunkedDribbleDelay")));
        let passing = Passing::compile(members, at)?.map(Box::new);
        Ok(Self { status, headers, body, delays, breakage, dribble: dribble.transpose()?, passing, templates })
    }

    /// Adds a header.
    pub(super) fn add_header(&mut self, name: HeaderName, value: HeaderValue) {
        self.headers.insert(name, value);
    }

    /// How long it waits this time.
    pub(super) fn draw_delay(&self, random: &mut fastrand::Rng) -> Duration {
        self.delays.iter().map(|delay| delay.draw(random)).sum()
    }

    /// The file that its body is in.
    pub(super) fn file(&self) -> Option<&str> {
        match &self.body {
            Body::Bytes(_) => None,
            Body::File(name) => Some(name),
        }
    }

    /// The answer to one request; `file` is what its file holds.
    ///
    /// # Errors
    /// Words that say why there is none.
    pub(super) fn write(&self, scene: &Scene<'_>, file: Option<Bytes>) -> Result<Ready, String> {
        let mut ready = Ready {
            status: self.status,
            headers: self.headers.clone(),
            body: match &self.body {
                Body::Bytes(bytes) => bytes.clone(),
                Body::File(name) => file.ok_or_else(|| {
                    format!("the file `{name}` is gone; put it to /__admin/files/{name} once more, or remove the stub")
                })?,
            },
        };
        if let Some(templates) = &self.templates {
            templates.fill(&mut ready, scene, matches!(self.body, Body::File(_)))?;
        }
        Ok(ready)
    }
}

impl Templates {
    fn compile(members: &Map<String, Value>, at: &str) -> Result<Self, StubError> {
        let mut engine = Engine::new();
        let mut add = |text: &str, at: &str| engine.add(text).map_err(|problem| StubError::new(at, problem));
        let mut headers = Vec::new();
        for (name, value) in members.get("headers").and_then(Value::as_object).into_iter().flatten() {
            let at = pointer::child(&pointer::child(at, "headers"), name);
            let Ok(name) = HeaderName::try_from(name.as_str()) else { continue };
            let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            for text in values.iter().filter_map(Value::as_str) {
                headers.push((name.clone(), add(text, &at)?));
            }
        }
        let body = match (members.get("body").and_then(Value::as_str), members.get("jsonBody")) {
            (Some(text), _) => Some(Template::Text(add(text, &pointer::child(at, "body"))?)),
            (None, Some(value)) if !value.is_null() => {
                let mut found = Vec::new();
                texts(value, String::new(), &mut found);
                let at = pointer::child(at, "jsonBody");
                let numbers =
                    found.into_iter().map(|(place, text)| Ok((place.clone(), add(text, &format!("{at}{place}"))?)));
                Some(Template::Json(value.clone(), numbers.collect::<Result<_, StubError>>()?))
            }
            _ => None,
        };
        let parameters = members.get("transformerParameters").cloned().unwrap_or_default();
        Ok(Self { engine, headers, body, parameters })
    }

    fn fill(&self, ready: &mut Ready, scene: &Scene<'_>, from_file: bool) -> Result<(), String> {
        let page = self.engine.open(scene, &self.parameters)?;
        for (name, _) in &self.headers {
            ready.headers.remove(name);
        }
        for (name, number) in &self.headers {
            let value = HeaderValue::try_from(page.write(*number)?)
                .map_err(|_| format!("the template of `{name}` writes what no header may hold"))?;
            ready.headers.append(name.clone(), value);
        }
        match &self.body {
            Some(Template::Text(number)) => ready.body = Bytes::from(page.write(*number)?),
            Some(Template::Json(value, numbers)) => {
                let mut value = value.clone();
                for (at, number) in numbers {
                    if let Some(place) = value.pointer_mut(at) {
                        *place = Value::String(page.write(*number)?);
                    }
                }
                ready.body = Bytes::from(value.to_string());
            }
            None if from_file => {
                let text = std::str::from_utf8(&ready.body).map_err(|_| "the file is no text to be a template")?;
                ready.body = Bytes::from(page.write_text(text)?);
            }
            None => {}
        }
        Ok(())
    }
}

/// The texts of a value that may be templates, with their JSON pointers.
fn texts<'v>(value: &'v Value, at: String, out: &mut Vec<(String, &'v str)>) {
    match value {
        Value::String(text) if text.contains("{{") => out.push((at, text)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(number, item)| texts(item, format!("{at}/{number}"), out));
        }
        Value::Object(members) => {
            members.iter().for_each(|(name, member)| texts(member, pointer::child(&at, name), out));
        }
        _ => {}
    }
}

fn is_templated(transformers: Option<&Value>, at: &str) -> Result<bool, StubError> {
    let Some(transformers) = transformers else { return Ok(false) };
    let names = words::list(transformers, at)?;
    match names.iter().find(|name| name.as_str() != Some(TEMPLATE)) {
        Some(other) => Err(StubError::new(at, format!("{other} is no transformer here; there is `{TEMPLATE}`"))),
        None => Ok(!names.is_empty()),
    }
}

/// Header lines of an object; a list is a line for each item.
pub(super) fn headers(value: Option<&Value>, at: &str) -> Result<HeaderMap, StubError> {
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
