//! From an exchange to the text of a fixture, with everything personal and secret taken out.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, ETAG, LAST_MODIFIED, RETRY_AFTER};
use http::{HeaderMap, HeaderName};
use openapi_kit::index::{Location, Media, Operation};
use openapi_kit::pointer;
use serde_json::{Map, Value, json};

use super::exchange::Exchange;
use super::headers::is_kept;
use super::redaction::Redaction;
use crate::content;

/// Larger bodies stand in a file of their own.
const INLINE: usize = 16 * 1024;

/// The parts of a fixture that a recording fills, redacted.
#[derive(Debug)]
pub(super) struct Draft {
    /// What a request must have.
    pub(super) request: Value,
    pub(super) example_request: Value,
    pub(super) status: u16,
    /// Headers of the answer.
    pub(super) headers: Map<String, Value>,
    pub(super) body: DraftBody,
    /// Path and query values as texts, from which the case takes its name.
    pub(super) words: Vec<String>,
    /// The request is told from others by its body or a header too.
    pub(super) has_more: bool,
}

/// A body of an answer.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum DraftBody {
    None,
    /// In the fixture itself.
    Inline(Value),
    /// Beside it; with the ending of its name.
    File(Bytes, &'static str),
}

/// The request of an exchange, redacted: what a fixture asks for, and an example of it.
pub(super) struct Asked {
    pub(super) request: Value,
    pub(super) example: Value,
    words: Vec<String>,
    has_more: bool,
}

/// The request of an exchange, taken apart.
#[derive(Clone)]
pub(super) struct Parts {
    pub(super) path: Vec<(String, String)>,
    pub(super) query: Vec<(String, String)>,
    /// Headers that the document describes as parameters.
    headers: Vec<(String, String)>,
    pub(super) body: Option<Value>,
    /// The body can be compared.
    comparable: bool,
}

impl Parts {
    pub(super) fn new(exchange: &Exchange, operation: &Operation, path: Vec<(String, String)>, body: &Bytes) -> Self {
        let query = form_urlencoded::parse(exchange.query.as_bytes()).into_owned().collect();
        let described = operation.parameters.iter().filter(|parameter| parameter.location == Location::Header);
        let headers = described
            .filter(|parameter| {
                !["accept", "content-type", "authorization"].iter().any(|own| parameter.name.eq_ignore_ascii_case(own))
            })
            .filter_map(|parameter| {
                let value = exchange.request_headers.get(parameter.name.as_str())?.to_str().ok()?;
                Some((parameter.name.clone(), value.to_owned()))
            })
            .collect();
        let content_type = content::content_type(&exchange.request_headers);
        let (body, comparable) = request_body(content_type, body);
        Self { path, query, headers, body, comparable }
    }

    /// The names of its parameters with where the document describes them.
    fn parameters<'a>(
        &'a mut self,
        operation: &'a Operation,
    ) -> impl Iterator<Item = (&'a str, &'a mut String, Option<&'a str>)> {
        let at = |location: Location, name: &str| {
            let found = operation.parameters.iter().find(|own| {
                own.location == location
                    && (own.name == name || location != Location::Path && own.name.eq_ignore_ascii_case(name))
            });
            found.map(|own| own.pointer.as_str())
        };
        let path = self.path.iter_mut().map(move |(name, value)| (at(Location::Path, name), name, value));
        let query = self.query.iter_mut().map(move |(name, value)| (at(Location::Query, name), name, value));
        let headers = self.headers.iter_mut().map(move |(name, value)| (at(Location::Header, name), name, value));
        path.chain(query).chain(headers).map(|(at, name, value)| (name.as_str(), value, at))
    }

    /// Remembers what is marked in it.
    pub(super) fn learn(&self, redaction: &mut Redaction, operation: &Operation, content_type: &str) {
        let mut copy = self.clone();
        for (name, value, at) in copy.parameters(operation) {
            redaction.parameter(name, value, at, true);
        }
        if let Some(body) = &self.body {
            redaction.learn(body, request_schema(operation, content_type));
        }
    }

    /// The request without secrets and personal data.
    pub(super) fn redact(mut self, redaction: &mut Redaction, operation: &Operation, content_type: &str) -> Asked {
        for (name, value, at) in self.parameters(operation) {
            redaction.parameter(name, value, at, false);
        }
        if let Some(body) = &mut self.body {
            redaction.replace(body, request_schema(operation, content_type));
        }
        self.into_asked(redaction, operation)
    }

    fn into_asked(self, redaction: &Redaction, operation: &Operation) -> Asked {
        let mut words: Vec<String> = self.path.iter().map(|(_, value)| value.clone()).collect();
        let mut example = Map::new();
        let mut request = Map::new();
        let path: Map<_, _> = self.path.into_iter().map(|(name, value)| (name, scalar(value))).collect();
        if !path.is_empty() {
            request.insert("path".to_owned(), Value::Object(path.clone()));
            example.insert("path".to_owned(), Value::Object(path));
        }
        let (mut query, mut asked) = (Map::new(), Map::new());
        let mut pairs = self.query;
        // The order of the keys means nothing, that of the values of one key may.
        pairs.sort_by(|(a, _), (b, _)| a.cmp(b));
        for (name, value) in pairs {
            let secret = redaction.hides(&name);
            if !secret {
                words.push(format!("{name} {value}"));
            }
            insert(&mut asked, name.clone(), if secret { json!({"$any": true}) } else { scalar(value.clone()) });
            insert(&mut query, name, scalar(value));
        }
        // Several secrets of one name: a list of matchers is none of its own.
        for (_, value) in asked.iter_mut().filter(|(name, _)| redaction.hides(name)) {
            *value = json!({"$any": true});
        }
        if !query.is_empty() {
            request.insert("query".to_owned(), Value::Object(asked));
            example.insert("query".to_owned(), Value::Object(query));
        }
        let headers: Map<_, _> = self.headers.into_iter().map(|(name, value)| (name, Value::String(value))).collect();
        let mut has_more = !headers.is_empty();
        if !headers.is_empty() {
            let asked = headers.iter().filter(|(name, _)| !redaction.hides(name));
            request.insert("headers".to_owned(), asked.map(|(name, value)| (name.clone(), value.clone())).collect());
            example.insert("headers".to_owned(), Value::Object(headers));
        }
        if let Some(body) = self.body {
            if self.comparable && !has_matcher(&body) && operation.body.is_some() {
                has_more = true;
                let mut asked = body.clone();
                loosen(&mut asked, redaction);
                request.insert("body".to_owned(), asked);
            }
            example.insert("body".to_owned(), body);
        }
        Asked { request: Value::Object(request), example: Value::Object(example), words, has_more }
    }
}

/// The body as a value, and whether fixtures can compare it.
fn request_body(content_type: &str, body: &Bytes) -> (Option<Value>, bool) {
    if body.is_empty() {
        return (None, false);
    }
    match content::Content::read(content_type, body) {
        content::Content::Json(value) | content::Content::Form(value) => (Some(value), true),
        // Neither several parts nor bytes can stand in an example.
        _ if content::essence(content_type).starts_with("multipart/") || body.len() > INLINE => (None, false),
        _ => (std::str::from_utf8(body).ok().map(|text| Value::String(text.to_owned())), false),
    }
}

fn insert(members: &mut Map<String, Value>, name: String, value: Value) {
    match members.get_mut(&name) {
        None => {
            members.insert(name, value);
        }
        Some(Value::Array(values)) => values.push(value),
        Some(first) => *first = json!([first.take(), value]),
    }
}

/// Numbers are written as such when their text is the same.
fn scalar(text: String) -> Value {
    match text.parse::<i64>() {
        Ok(number) if number.to_string() == text => Value::from(number),
        _ => Value::String(text),
    }
}

/// Whether an object would be taken for a matcher.
fn has_matcher(value: &Value) -> bool {
    match value {
        Value::Object(members) => {
            members.len() == 1 && members.keys().any(|name| name.starts_with('$')) || members.values().any(has_matcher)
        }
        Value::Array(items) => items.iter().any(has_matcher),
        _ => false,
    }
}

/// Lets any secret be there: which one it was is not known any more.
fn loosen(value: &mut Value, redaction: &Redaction) {
    match value {
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                if redaction.hides(name) && !member.is_null() {
                    *member = json!({"$any": true});
                } else {
                    loosen(member, redaction);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| loosen(item, redaction)),
        Value::String(text) if is_placeholder(text) => *value = json!({"$any": true}),
        _ => {}
    }
}

fn is_placeholder(text: &str) -> bool {
    text.len() > 10 && text.strip_prefix("demo-").is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

pub(crate) fn request_schema<'a>(operation: &'a Operation, content_type: &str) -> Option<&'a str> {
    media_schema(&operation.body.as_ref()?.content, content_type)
}

/// Where the document describes the body of an answer.
pub(crate) fn answer_schema<'a>(operation: &'a Operation, status: u16, content_type: &str) -> Option<&'a str> {
    media_schema(&operation.response(status)?.content, content_type)
}

fn media_schema<'a>(content: &'a [Media], content_type: &str) -> Option<&'a str> {
    let own = content.iter().find(|media| content::accepts(&media.media_type, content_type));
    own.or_else(|| content.first().filter(|_| content.len() == 1))?.schema.as_deref()
}

/// The answer of an exchange: what was read of its body.
pub(super) enum Read {
    None,
    Json(Value),
    Text(String),
    Bytes(Bytes),
}

impl Read {
    pub(super) fn new(status: u16, content_type: &str, body: Bytes) -> Self {
        if body.is_empty() || matches!(status, 204 | 205) {
            return Self::None;
        }
        if (content::is_json(content_type) || content_type.is_empty())
            && let Ok(value) = serde_json::from_slice(&body)
        {
            return Self::Json(value);
        }
        match std::str::from_utf8(&body) {
            Ok(text) if !text.contains('\0') => Self::Text(text.to_owned()),
            _ => Self::Bytes(body),
        }
    }

    pub(super) fn learn(&self, redaction: &mut Redaction, schema: Option<&str>) {
        match self {
            Self::Json(value) => redaction.learn(value, schema),
            Self::Text(text) => redaction.learn(&Value::String(text.clone()), schema),
            Self::None | Self::Bytes(_) => {}
        }
    }

    /// The body without secrets and personal data.
    ///
    /// # Errors
    /// Words for the reader of the summary, when it holds some and cannot be rewritten.
    pub(super) fn redact(
        self,
        redaction: &mut Redaction,
        schema: Option<&str>,
        content_type: &str,
    ) -> Result<DraftBody, String> {
        Ok(match self {
            Self::None => DraftBody::None,
            Self::Json(mut value) => {
                redaction.replace(&mut value, schema);
                let text = value.to_string();
                match text.len() > INLINE || !content::is_json(content_type) && !content_type.is_empty() {
                    true => DraftBody::File(Bytes::from(text), "body.json"),
                    false => DraftBody::Inline(value),
                }
            }
            Self::Text(text) => {
                let mut value = Value::String(text);
                redaction.replace(&mut value, schema);
                let text = value.as_str().unwrap_or_default();
                if text.len() > INLINE || content::is_json(content_type) || content_type.is_empty() {
                    DraftBody::File(Bytes::from(text.to_owned()), "body.txt")
                } else {
                    DraftBody::Inline(value)
                }
            }
            Self::Bytes(bytes) => {
                if redaction.is_in(&bytes) {
                    return Err("a body that is no text holds personal data or a secret".to_owned());
                }
                DraftBody::File(bytes, "body.bin")
            }
        })
    }
}

/// Headers that name nobody; a tag looks like a credential and opens nothing.
pub(super) fn is_opaque(name: &str) -> bool {
    [ETAG, LAST_MODIFIED, RETRY_AFTER, CONTENT_TYPE].iter().any(|own| own == name)
}

/// Those headers of an answer that a fixture keeps.
pub(super) fn kept_headers(
    headers: &HeaderMap,
    described: Option<&Value>,
    body: &DraftBody,
    redaction: &Redaction,
) -> Map<String, Value> {
    let is_described = |name: &HeaderName| {
        described
            .and_then(Value::as_object)
            .is_some_and(|members| members.keys().any(|own| own.eq_ignore_ascii_case(name.as_str())))
    };
    let mut names: Vec<_> = headers.keys().collect();
    names.sort_by_key(|name| name.as_str());
    let mut kept = Map::new();
    for name in names {
        if redaction.hides_header(name) || !is_kept(name) && !is_described(name) {
            continue;
        }
        // A type sent twice is no list: the body was read by the first.
        let most = if *name == CONTENT_TYPE { 1 } else { usize::MAX };
        let values: Vec<_> = headers.get_all(name).iter().take(most).filter_map(|value| value.to_str().ok()).collect();
        let mut value = values.join(", ");
        if !is_opaque(name.as_str()) {
            redaction.text(&mut value);
        }
        // What is no plain text any more cannot be sent again.
        if http::HeaderValue::try_from(value.as_str()).is_ok() && !value.is_empty() {
            kept.insert(name.as_str().to_owned(), Value::String(value));
        }
    }
    match body {
        DraftBody::None => {
            kept.remove(CONTENT_TYPE.as_str());
        }
        DraftBody::Inline(_) => {}
        DraftBody::File(..) => {
            kept.entry(CONTENT_TYPE.as_str()).or_insert_with(|| Value::from("application/octet-stream"));
        }
    }
    kept
}

impl Draft {
    pub(super) fn new(asked: Asked, status: u16, headers: Map<String, Value>, body: DraftBody) -> Self {
        let Asked { request, example, words, has_more } = asked;
        Self { request, example_request: example, status, headers, body, words, has_more }
    }

    /// The text of the fixture; `file` is the name of the body's file.
    pub(super) fn to_fixture(&self, about: &str, recorded: Value, file: Option<&str>) -> Map<String, Value> {
        let mut response = Map::new();
        response.insert("status".to_owned(), Value::from(self.status));
        if !self.headers.is_empty() {
            response.insert("headers".to_owned(), Value::Object(self.headers.clone()));
        }
        match (&self.body, file) {
            (DraftBody::Inline(value), _) => {
                response.insert("body".to_owned(), value.clone());
            }
            (DraftBody::File(..), Some(file)) => {
                response.insert("body_file".to_owned(), Value::from(file));
            }
            _ => {}
        }
        let mut fixture = Map::new();
        fixture.insert("about".to_owned(), Value::from(about));
        fixture.insert("source".to_owned(), Value::from("recorded"));
        fixture.insert("recorded".to_owned(), recorded);
        fixture.insert("request".to_owned(), self.request.clone());
        fixture.insert("example_request".to_owned(), self.example_request.clone());
        fixture.insert("response".to_owned(), Value::Object(response));
        fixture
    }
}

/// Where the document describes the headers of an answer.
pub(super) fn described_headers<'d>(document: &'d Value, operation: &Operation, status: u16) -> Option<&'d Value> {
    document.pointer(&pointer::child(&operation.response(status)?.pointer, "headers"))
}
