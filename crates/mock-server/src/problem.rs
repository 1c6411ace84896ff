//! The mock's own answers: RFC 9457 problems that carry `x-mock-error`, so that nobody takes them for the API's.

use axum::body::Body;
use bytes::Bytes;
use http::header::{ALLOW, CONNECTION, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, Response, StatusCode};
use serde_json::{Map, Value};

/// Names the kind of a mock's own answer.
pub(crate) const MOCK_ERROR: HeaderName = HeaderName::from_static("x-mock-error");
/// Says in words why.
pub(crate) const MOCK_REASON: HeaderName = HeaderName::from_static("x-mock-reason");
/// operationId of an answer.
pub(crate) const MOCK_OPERATION: HeaderName = HeaderName::from_static("x-mock-operation");
/// Case of the fixture that an answer was taken from.
pub(crate) const MOCK_FIXTURE: HeaderName = HeaderName::from_static("x-mock-fixture");

/// Id of the stub that an answer was taken from.
pub(crate) const MOCK_STUB: HeaderName = HeaderName::from_static("x-mock-stub");

/// The kinds of problems.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    NoRoute,
    MethodNotAllowed,
    InvalidRequest,
    UnsupportedContentType,
    NoFixture,
    BodyTooLarge,
    BodyTimeout,
    BodyBroken,
    HeadersTooLarge,
    TargetTooLong,
    BadSpace,
    TooManySpaces,
    BadFault,
    NoObject,
    Taken,
    StateFull,
    StateUnreachable,
    StubFailed,
    AdminOff,
    AdminRefused,
    AdminUnknown,
    AdminInput,
    UpstreamFailed,
    CannotSynthesise,
    NotAcceptable,
    ReloadFailed,
}

impl Kind {
    /// The value of `x-mock-error`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::NoRoute => "no-route",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::InvalidRequest => "invalid-request",
            Self::UnsupportedContentType => "unsupported-content-type",
            Self::NoFixture => "no-fixture",
            Self::BodyTooLarge => "body-too-large",
            Self::BodyTimeout => "body-timeout",
            Self::BodyBroken => "body-broken",
            Self::HeadersTooLarge => "headers-too-large",
            Self::TargetTooLong => "target-too-long",
            Self::BadSpace => "bad-space",
            Self::TooManySpaces => "too-many-spaces",
            Self::BadFault => "bad-fault",
            Self::NoObject => "no-object",
            Self::Taken => "taken",
            Self::StateFull => "state-full",
            Self::StateUnreachable => "state-unreachable",
            Self::StubFailed => "stub-failed",
            Self::AdminOff => "admin-off",
            Self::AdminRefused => "admin-refused",
            Self::AdminUnknown => "admin-unknown",
            Self::AdminInput => "admin-input",
            Self::UpstreamFailed => "upstream-failed",
            Self::CannotSynthesise => "cannot-synthesise",
            Self::NotAcceptable => "not-acceptable",
            Self::ReloadFailed => "reload-failed",
        }
    }

    fn status(self) -> StatusCode {
        match self {
            Self::NoRoute | Self::NoFixture | Self::AdminOff | Self::AdminUnknown => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::InvalidRequest | Self::BodyBroken | Self::BadSpace | Self::BadFault => StatusCode::BAD_REQUEST,
            Self::UnsupportedContentType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::BodyTimeout => StatusCode::REQUEST_TIMEOUT,
            Self::HeadersTooLarge => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Self::TargetTooLong => StatusCode::URI_TOO_LONG,
            Self::TooManySpaces | Self::StateUnreachable => StatusCode::SERVICE_UNAVAILABLE,
            Self::NoObject => StatusCode::NOT_FOUND,
            Self::Taken => StatusCode::CONFLICT,
            Self::StateFull => StatusCode::INSUFFICIENT_STORAGE,
            Self::StubFailed => StatusCode::INTERNAL_SERVER_ERROR,
            Self::AdminRefused => StatusCode::FORBIDDEN,
            Self::AdminInput | Self::ReloadFailed => StatusCode::UNPROCESSABLE_ENTITY,
            Self::UpstreamFailed => StatusCode::BAD_GATEWAY,
            Self::CannotSynthesise => StatusCode::NOT_IMPLEMENTED,
            Self::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::NoRoute => "No operation has this path",
            Self::MethodNotAllowed => "No operation has this method on this path",
            Self::InvalidRequest => "The request breaks the API's document",
            Self::UnsupportedContentType => "The operation does not take this content type",
            Self::NoFixture => "No fixture answers this request",
            Self::BodyTooLarge => "The body is larger than the mock takes",
            Self::BodyTimeout => "The body did not arrive in time",
            Self::BodyBroken => "The body ended before it was complete",
            Self::HeadersTooLarge => "The headers are larger than the mock takes",
            Self::TargetTooLong => "The path and the query are longer than the mock takes",
            Self::BadSpace => "A space cannot have this name",
            Self::TooManySpaces => "There are too many spaces",
            Self::BadFault => "The fault that was asked for is none",
            Self::NoObject => "The state has no such object",
            Self::Taken => "Another object has this already",
            Self::StateFull => "The state is full",
            Self::StateUnreachable => "The state that replicas share cannot be reached",
            Self::StubFailed => "The stub that was met has no answer",
            Self::AdminOff => "The admin API is off",
            Self::AdminRefused => "The admin API does not take this request",
            Self::AdminUnknown => "The admin API has nothing here",
            Self::AdminInput => "The admin API cannot understand what was sent",
            Self::UpstreamFailed => "The service behind the mock did not answer",
            Self::CannotSynthesise => "No answer can be made from the document",
            Self::NotAcceptable => "The operation does not answer with an accepted type",
            Self::ReloadFailed => "The changed files cannot be served; what was served before still is",
        }
    }

    /// Whether nothing was found that answers.
    pub(crate) fn is_miss(self) -> bool {
        matches!(self, Self::NoRoute | Self::MethodNotAllowed | Self::NoFixture)
    }

    /// Whether the rest of the connection cannot be trusted after it.
    fn closes(self) -> bool {
        matches!(self, Self::BodyTooLarge | Self::BodyTimeout | Self::BodyBroken | Self::HeadersTooLarge)
    }
}

/// Whether `x-mock-error` names a trouble of the mock's own, rather than a refusal that the API could give too.
pub(crate) fn is_of_mock(word: &str) -> bool {
    let own = [
        Kind::NoRoute,
        Kind::MethodNotAllowed,
        Kind::NoFixture,
        Kind::CannotSynthesise,
        Kind::NotAcceptable,
        Kind::StubFailed,
        Kind::BodyTooLarge,
        Kind::BodyTimeout,
        Kind::BodyBroken,
        Kind::HeadersTooLarge,
        Kind::TargetTooLong,
        Kind::StateUnreachable,
    ];
    own.iter().any(|kind| kind.word() == word)
}

/// Whether `x-mock-error` says that nothing was found that answers.
pub(crate) fn is_miss(word: &str) -> bool {
    [Kind::NoRoute, Kind::MethodNotAllowed, Kind::NoFixture].iter().any(|kind| kind.word() == word)
}

/// The text of an answer of the mock itself, beside it for the journal.
#[derive(Debug, Clone)]
pub(crate) struct Said(pub(crate) Bytes);

/// A problem on its way to the caller.
#[derive(Debug)]
pub(crate) struct Problem {
    pub(crate) kind: Kind,
    detail: String,
    members: Map<String, Value>,
    allow: Option<String>,
}

impl Problem {
    pub(crate) fn new(kind: Kind, detail: impl Into<String>) -> Self {
        Self { kind, detail: detail.into(), members: Map::new(), allow: None }
    }

    /// Adds a member.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.members.insert(name.to_owned(), value.into());
        self
    }

    /// Adds the `Allow` header.
    pub(crate) fn allowing(mut self, methods: &[&str]) -> Self {
        self.allow = Some(methods.join(", "));
        self
    }

    /// The text of the problem.
    pub(crate) fn to_json(&self) -> Value {
        let mut body = Map::new();
        body.insert("type".to_owned(), Value::String(format!("urn:mock-server:{}", self.kind.word())));
        body.insert("title".to_owned(), Value::String(self.kind.title().to_owned()));
        body.insert("status".to_owned(), Value::from(self.kind.status().as_u16()));
        body.insert("detail".to_owned(), Value::String(self.detail.clone()));
        body.extend(self.members.clone());
        Value::Object(body)
    }

    /// What is wrong, in words.
    pub(crate) fn detail(&self) -> &str {
        &self.detail
    }

    pub(crate) fn into_response(self) -> Response<Body> {
        let text = Bytes::from(format!("{:#}\n", self.to_json()));
        let mut response = Response::new(Body::from(text.clone()));
        response.extensions_mut().insert(Said(text));
        *response.status_mut() = self.kind.status();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(MOCK_ERROR, HeaderValue::from_static(self.kind.word()));
        if let Some(allow) = self.allow.and_then(|allow| HeaderValue::try_from(allow).ok()) {
            headers.insert(ALLOW, allow);
        }
        if self.kind.closes() {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }
}
