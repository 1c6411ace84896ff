//! What the document promises, and whether a request or an answer keeps it.

mod parameter;
mod schema;

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use http::HeaderMap;
use http::header::COOKIE;
use openapi_kit::index::{IndexError, Location, Media, Operation, Response};
use openapi_kit::{OperationIndex, pointer};
use serde::Serialize;
use serde_json::Value;

use self::parameter::ParameterCheck;
use self::schema::{Dates, Schema, Schemas};
use crate::content::{self, Content};
use crate::document::Document;
use crate::fixture::ExampleRequest;
use crate::matcher::Sent;
use crate::secrets::{HIDDEN, Secrets};

/// More violations than this are not listed.
const LIMIT: usize = 100;

/// One way in which a request or an answer breaks the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Violation {
    /// JSON pointer inside the place: `/limit` for a query value, `/items/0/id` inside a body.
    pub pointer: String,
    /// Where it is.
    #[serde(rename = "in")]
    pub place: Place,
    /// What is wrong, in words that repeat no secret.
    pub message: String,
}

impl std::fmt::Display for Violation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}: {}", self.place.as_str(), self.pointer, self.message)
    }
}

/// The parts of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// A path parameter.
    Path,
    /// A query value.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// The body.
    Body,
    /// The status of an answer.
    Status,
}

impl Place {
    /// The word for it, in lower case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Body => "body",
            Self::Status => "status",
        }
    }
}

/// The checks of one document, ready to be run.
///
/// ```
/// # use serde_json::json;
/// let document = json!({"openapi": "3.0.3", "paths": {"/a": {"get": {"operationId": "getA", "responses": {
///     "200": {"description": "ok", "content": {"application/json": {"schema": {"type": "integer"}}}},
/// }}}}});
/// let contract = mock_server::Contract::new(&document)?;
/// assert!(contract.check_answer("getA", 200, "application/json", b"7").is_empty());
/// let violations = contract.check_answer("getA", 200, "application/json", b"[]");
/// assert_eq!(violations[0].to_string(), "body: a list is not an integer");
/// # Ok::<(), openapi_kit::index::IndexError>(())
/// ```
#[derive(Debug)]
pub struct Contract {
    document: Document,
    index: OperationIndex,
    schemas: Schemas,
    /// Made when an operation is first asked for.
    operations: Vec<OnceLock<OperationCheck>>,
    secrets: Secrets,
}

#[derive(Debug)]
struct OperationCheck {
    parameters: Vec<ParameterCheck>,
    body_required: bool,
    body: Vec<MediaCheck>,
    /// In the order of the operation's responses.
    responses: Vec<Vec<MediaCheck>>,
}

#[derive(Debug)]
struct MediaCheck {
    media_type: String,
    /// Pointer into the document.
    at: Option<String>,
    schema: Option<Schema>,
}

/// What came out of checking a request.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    pub(crate) violations: Vec<Violation>,
    /// The body is of a type that the operation does not take.
    pub(crate) unsupported_type: bool,
}

impl Contract {
    /// Prepares the checks of an effective document.
    pub fn new(document: &Value) -> Result<Self, IndexError> {
        let secrets = Secrets::new(document, None);
        let index = OperationIndex::new(document)?;
        Ok(Self::with_index(Arc::new(document.clone()).into(), index, secrets))
    }

    pub(crate) fn with_index(document: Document, index: OperationIndex, secrets: Secrets) -> Self {
        let operations = index.iter().map(|_| OnceLock::new()).collect();
        Self { schemas: Schemas::new(document.clone()), document, index, operations, secrets }
    }

    /// The checks of an operation, given by its place in the index.
    fn checks(&self, number: usize) -> Option<&OperationCheck> {
        let operation = self.index.iter().as_slice().get(number)?;
        Some(self.operations.get(number)?.get_or_init(|| OperationCheck::new(self.document(), operation)))
    }

    /// The operations of the document.
    pub fn operations(&self) -> &OperationIndex {
        &self.index
    }

    /// The document.
    pub fn document(&self) -> &Value {
        self.document.value()
    }

    pub(crate) fn shared_document(&self) -> Arc<Value> {
        Arc::clone(self.document.value())
    }

    /// Checks an answer against the response that the document has for its status.
    ///
    /// `content_type` is empty when the answer has none. An unknown operation is a violation too.
    pub fn check_answer(&self, operation_id: &str, status: u16, content_type: &str, body: &[u8]) -> Vec<Violation> {
        let violation =
            |place, pointer: &str, message: String| vec![Violation { pointer: pointer.to_owned(), place, message }];
        let Some((operation, checks)) = self.find(operation_id) else {
            return violation(Place::Status, "", format!("the document has no operation `{operation_id}`"));
        };
        let Some(response) = operation.response(status) else {
            let known: Vec<_> = operation.responses.iter().map(|response| response.status.to_string()).collect();
            return violation(
                Place::Status,
                "",
                format!("{status} is not described; the document has {}", known.join(", ")),
            );
        };
        let number = operation.responses.iter().position(|other: &Response| other.status == response.status);
        let media = number.and_then(|number| checks.responses.get(number)).map_or(&[][..], Vec::as_slice);
        if media.is_empty() {
            return match body.is_empty() {
                true => Vec::new(),
                false => violation(Place::Body, "", format!("the document describes no body for status {status}")),
            };
        }
        let Some(media) = media.iter().find(|media| content::accepts(&media.media_type, content_type)) else {
            let known = names(media);
            return violation(
                Place::Header,
                "/content-type",
                format!("`{content_type}` is not described; the document has {known}"),
            );
        };
        if !content::is_json(content_type) {
            return Vec::new();
        }
        match serde_json::from_slice(body) {
            Ok(value) => self.check_value(media, &value, LIMIT),
            Err(error) => violation(Place::Body, "", format!("not JSON: {error}")),
        }
    }

    /// Whether an operation may answer with this status and JSON; `number` is its place in the index.
    pub(crate) fn allows_answer(&self, number: usize, status: u16, media_type: &str, body: &Value) -> bool {
        let operation = self.index.iter().nth(number).zip(self.checks(number));
        let media = operation.and_then(|(operation, checks)| {
            let declared = operation.response(status)?.status;
            let place = operation.responses.iter().position(|other| other.status == declared)?;
            checks.responses.get(place)?.iter().find(|media| content::accepts(&media.media_type, media_type))
        });
        media.is_some_and(|media| self.check_value(media, body, 1).is_empty())
    }

    /// Checks the `example_request` of a fixture.
    pub fn check_example(&self, operation_id: &str, example: &ExampleRequest) -> Vec<Violation> {
        let Some(number) = self.index.iter().position(|operation| operation.id == operation_id) else {
            let message = format!("the document has no operation `{operation_id}`");
            return vec![Violation { pointer: String::new(), place: Place::Path, message }];
        };
        let sample = Sample::new(example, self.body_type(number));
        self.check_request(number, &sample.sent(), &sample.content_type, sample.has_body(), false).violations
    }

    /// The content type in which an example of this operation is sent.
    pub(crate) fn body_type(&self, number: usize) -> &str {
        let media = self.checks(number).map_or(&[][..], |checks| checks.body.as_slice());
        let json = media.iter().find(|media| content::is_json(&media.media_type));
        json.or_else(|| media.first()).map_or("application/json", |media| media.media_type.as_str())
    }

    /// Checks a request; `number` is the operation's place in the index.
    pub(crate) fn check_request(
        &self,
        number: usize,
        sent: &Sent<'_>,
        content_type: &str,
        has_body: bool,
        strict: bool,
    ) -> Verdict {
        let mut verdict = Verdict::default();
        let Some(checks) = self.checks(number) else { return verdict };
        for parameter in checks.parameters.iter().filter(|parameter| !parameter.is_described_elsewhere()) {
            self.check_parameter(parameter, sent, &mut verdict.violations);
        }
        if strict {
            for (name, _) in sent.query {
                let known = |parameter: &ParameterCheck| {
                    parameter.location == Location::Query && parameter.name.eq_ignore_ascii_case(name)
                };
                if !checks.parameters.iter().any(known) {
                    push(&mut verdict.violations, Place::Query, pointer::child("", name), "is not a known query value");
                }
            }
        }
        self.check_body(checks, sent.body, content_type, has_body, &mut verdict);
        verdict.violations.truncate(LIMIT);
        verdict
    }

    fn check_parameter(&self, parameter: &ParameterCheck, sent: &Sent<'_>, violations: &mut Vec<Violation>) {
        let cookies;
        let (place, texts): (_, Vec<Cow<'_, str>>) = match parameter.location {
            Location::Path => {
                let value = sent.path.iter().find(|(name, _)| *name == parameter.name);
                (Place::Path, value.map(|(_, value)| Cow::Borrowed(value.as_ref())).into_iter().collect())
            }
            Location::Query => {
                let values = sent.query.iter().filter(|(name, _)| name.eq_ignore_ascii_case(&parameter.name));
                (Place::Query, values.map(|(_, value)| Cow::Borrowed(value.as_ref())).collect())
            }
            Location::Header => {
                let values = sent.headers.get_all(parameter.name.as_str()).iter();
                (Place::Header, values.map(|value| String::from_utf8_lossy(value.as_bytes())).collect())
            }
            Location::Cookie => {
                cookies = cookie_values(sent.headers, &parameter.name);
                (Place::Cookie, cookies.iter().map(|value| Cow::Borrowed(value.as_str())).collect())
            }
        };
        let at = || pointer::child("", &parameter.name);
        if texts.is_empty() {
            if parameter.required {
                push(violations, place, at(), "is required");
            }
            return;
        }
        let Some(schema) = &parameter.schema else { return };
        let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
        let mut findings = self.schemas.check(schema, &parameter.read(&texts), &self.secrets, LIMIT);
        if !findings.is_empty() && self.secrets.hides(&parameter.name) {
            // The schema sees the bare value and cannot know the name it travels under.
            findings = vec![(String::new(), format!("{HIDDEN} is not what the document describes"))];
        }
        violations.extend(findings.into_iter().map(|(inner, message)| Violation {
            pointer: at() + &inner,
            place,
            message,
        }));
    }

    fn check_body(
        &self,
        checks: &OperationCheck,
        body: &Content,
        content_type: &str,
        has_body: bool,
        verdict: &mut Verdict,
    ) {
        if checks.body.is_empty() {
            return;
        }
        if !has_body {
            if checks.body_required {
                push(&mut verdict.violations, Place::Body, String::new(), "a body is required");
            }
            return;
        }
        let Some(media) = checks.body.iter().find(|media| content::accepts(&media.media_type, content_type)) else {
            let known = names(&checks.body);
            let message = match content_type {
                "" => format!("is required beside a body; the operation takes {known}"),
                other => format!("the operation does not take `{}`, it takes {known}", content::essence(other)),
            };
            push(&mut verdict.violations, Place::Header, "/content-type".to_owned(), &message);
            verdict.unsupported_type = true;
            return;
        };
        let room = LIMIT.saturating_sub(verdict.violations.len());
        match body {
            Content::Json(value) => verdict.violations.extend(self.check_value(media, value, room)),
            Content::Form(form) => {
                if let Some(at) = &media.at {
                    let value = parameter::read_form(self.document(), at, form);
                    verdict.violations.extend(self.check_value(media, &value, room));
                }
            }
            Content::Broken(words) => {
                push(&mut verdict.violations, Place::Body, String::new(), &format!("not JSON: {words}"));
            }
            Content::Absent | Content::Opaque => {}
        }
    }

    fn check_value(&self, media: &MediaCheck, value: &Value, limit: usize) -> Vec<Violation> {
        let Some(schema) = &media.schema else { return Vec::new() };
        let findings = self.schemas.check(schema, value, &self.secrets, limit);
        findings.into_iter().map(|(pointer, message)| Violation { pointer, place: Place::Body, message }).collect()
    }

    fn find(&self, operation_id: &str) -> Option<(&Operation, &OperationCheck)> {
        let number = self.index.iter().position(|operation| operation.id == operation_id)?;
        Some((self.index.iter().as_slice().get(number)?, self.checks(number)?))
    }
}

impl OperationCheck {
    fn new(document: &Value, operation: &Operation) -> Self {
        let media = |content: &[Media]| content.iter().map(MediaCheck::new).collect();
        Self {
            parameters: operation.parameters.iter().map(|parameter| ParameterCheck::new(document, parameter)).collect(),
            body_required: operation.body.as_ref().is_some_and(|body| body.required),
            body: operation.body.as_ref().map(|body| media(&body.content)).unwrap_or_default(),
            responses: operation.responses.iter().map(|response| media(&response.content)).collect(),
        }
    }
}

impl MediaCheck {
    fn new(media: &Media) -> Self {
        let schema = media.schema.as_deref().map(|at| Schema::new(at, Dates::Strict));
        Self { media_type: media.media_type.clone(), at: media.schema.clone(), schema }
    }
}

fn push(violations: &mut Vec<Violation>, place: Place, pointer: String, message: &str) {
    violations.push(Violation { pointer, place, message: message.to_owned() });
}

fn names(media: &[MediaCheck]) -> String {
    media.iter().map(|media| format!("`{}`", media.media_type)).collect::<Vec<_>>().join(", ")
}

fn cookie_values(headers: &HeaderMap, name: &str) -> Vec<String> {
    let lines = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(|(own, _)| *own == name).map(|(_, value)| value.to_owned()).collect()
}

/// An example as it would travel.
pub(crate) struct Sample<'a> {
    path: Vec<(&'a str, Cow<'a, str>)>,
    query: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    headers: HeaderMap,
    body: Content,
    pub(crate) content_type: String,
}

impl<'a> Sample<'a> {
    pub(crate) fn new(example: &'a ExampleRequest, body_type: &str) -> Self {
        let mut headers = HeaderMap::new();
        for (name, value) in &example.headers {
            if let (Ok(name), Ok(value)) =
                (http::HeaderName::try_from(name.as_str()), http::HeaderValue::try_from(value.as_str()))
            {
                headers.append(name, value);
            }
        }
        let own_type = content::content_type(&headers).to_owned();
        let content_type = if own_type.is_empty() { body_type.to_owned() } else { own_type };
        let query = example.query.iter().flat_map(|(name, value)| {
            let values = match value {
                Value::Array(values) => values.iter().map(text_of).collect(),
                value => vec![text_of(value)],
            };
            values.into_iter().map(move |value| (Cow::Borrowed(name.as_str()), value))
        });
        let body = match &example.body {
            None => Content::Absent,
            Some(value) if content::is_form(&content_type) => Content::Form(content::form(&form_bytes(value))),
            Some(value) if content::is_json(&content_type) => Content::Json(value.clone()),
            Some(_) => Content::Opaque,
        };
        Self {
            path: example.path.iter().map(|(name, value)| (name.as_str(), text_of(value))).collect(),
            query: query.collect(),
            headers,
            body,
            content_type,
        }
    }

    pub(crate) fn sent(&self) -> Sent<'_> {
        Sent { path: &self.path, query: &self.query, headers: &self.headers, body: &self.body }
    }

    pub(crate) fn has_body(&self) -> bool {
        self.body != Content::Absent
    }
}

/// A value as a text on the wire.
fn text_of(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    }
}

fn form_bytes(value: &Value) -> Bytes {
    let mut form = form_urlencoded::Serializer::new(String::new());
    for (name, value) in value.as_object().into_iter().flatten() {
        match value {
            Value::Array(values) => values.iter().for_each(|value| {
                form.append_pair(name, &text_of(value));
            }),
            value => {
                form.append_pair(name, &text_of(value));
            }
        }
    }
    Bytes::from(form.finish())
}
