//! What a call can fail with.

mod kind;

use std::fmt;
use std::marker::PhantomData;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, InvalidHeaderValue};
use serde::de::DeserializeOwned;

use crate::auth::AuthError;
use crate::decode::{Mismatch, decode};
use crate::headers;
use crate::operation::Operation;
use crate::response::{Response, ResponseValue};
use crate::retry::Failure;

pub(crate) use kind::Cause;
pub use kind::{ErrorKind, TimeLimit};

/// A failed call.
///
/// [`kind`](Error::kind) says what went wrong; the predicates answer the questions that callers
/// ask most. `Display` and `Debug` name the operation, the kind and the status, and never a body,
/// a header, a query value or a secret: those are handed out by [`body`](Error::body) and
/// [`headers`](Error::headers) only.
///
/// The type parameter is there because generated signatures name one; write `Error`.
pub struct Error<E = ()> {
    facts: Box<Facts>,
    documented: PhantomData<fn() -> E>,
}

struct Facts {
    cause: Cause,
    operation: Option<&'static Operation>,
    attempts: u32,
    answer: Option<Answer>,
    previous: Option<Error>,
}

/// What is known of an answer that ended in an error.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) received: SystemTime,
}

impl Error {
    pub(crate) fn invalid_request(operation: &'static Operation, reason: impl Into<String>) -> Self {
        Self::from_cause(Cause::InvalidRequest(reason.into())).during(operation, 0)
    }
}

impl<E> Error<E> {
    pub(crate) fn from_cause(cause: Cause) -> Self {
        let facts = Facts { cause, operation: None, attempts: 0, answer: None, previous: None };
        Self { facts: Box::new(facts), documented: PhantomData }
    }

    /// The call that failed, and how often it was sent.
    pub(crate) fn during(mut self, operation: &'static Operation, attempts: u32) -> Self {
        self.facts.operation = Some(operation);
        self.facts.attempts = attempts;
        self
    }

    /// The answer that the failure is about.
    pub(crate) fn with_answer(mut self, answer: Answer) -> Self {
        self.facts.answer = Some(answer);
        self
    }

    /// The failure of the attempt before.
    pub(crate) fn with_previous(mut self, previous: Option<Error>) -> Self {
        self.facts.previous = previous;
        self
    }

    /// The same error where another type is documented.
    pub(crate) fn documented_as<F>(self) -> Error<F> {
        Error { facts: self.facts, documented: PhantomData }
    }

    /// What this failure means for sending again.
    pub(crate) fn failure(&self) -> Failure {
        match (&self.facts.cause, self.kind()) {
            (Cause::Auth(error), _) if error.is_transient() => Failure::NoToken,
            (Cause::TimeLimit(TimeLimit::Operation), _) => Failure::Final,
            (_, ErrorKind::Connect) => Failure::NotConnected,
            (_, ErrorKind::Timeout) if self.is_connect() => Failure::ConnectTimedOut,
            (_, ErrorKind::Timeout) => Failure::TimedOut,
            (_, ErrorKind::Transport) => Failure::Broken,
            (_, ErrorKind::Status) => self.status().map_or(Failure::Final, |status| Failure::Status(status.as_u16())),
            _ => Failure::Final,
        }
    }

    /// The arguments do not make a request, for the reason given. Generated code calls this.
    #[expect(non_snake_case, reason = "the name that generated code uses")]
    pub fn InvalidRequest(reason: String) -> Self {
        Self::from_cause(Cause::InvalidRequest(reason))
    }

    /// The answer has a status that generated code has no arm for. Generated code calls this.
    #[expect(non_snake_case, reason = "the name that generated code uses")]
    pub fn UnexpectedResponse(response: Response) -> Self {
        response.into_error(Cause::Decode(Mismatch::whole("a success status that the client does not know")))
    }

    /// The answer is one that the document lists as an error. Generated code calls this.
    #[expect(non_snake_case, reason = "the name that generated code uses")]
    pub fn ErrorResponse(value: ResponseValue<E>) -> Self {
        value.into_error()
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.facts.cause.kind()
    }

    /// The `operationId` of the call. `None` where arguments were refused before there was a call.
    pub fn operation_id(&self) -> Option<&'static str> {
        self.facts.operation.map(|operation| operation.id)
    }

    /// Status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.facts.answer.as_ref().map(|answer| answer.status)
    }

    /// Headers of the answer, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.facts.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The name under which the service logged the call, from `x-request-id`, `request-id`,
    /// `x-correlation-id` or `traceparent`.
    pub fn request_id(&self) -> Option<&str> {
        headers::request_id(self.headers()?)
    }

    /// How long the service asks to wait, from `Retry-After` as seconds or as a date. A date is
    /// counted from the arrival of the answer. Where no token could be had, what the token
    /// endpoint asks.
    pub fn retry_after(&self) -> Option<Duration> {
        if let Cause::Auth(error) = &self.facts.cause {
            return error.retry_after();
        }
        let answer = self.facts.answer.as_ref()?;
        headers::retry_after(&answer.headers, answer.received)
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.facts.attempts
    }

    /// What the attempt before the last one failed with, where a call was sent more than once and
    /// an earlier failure was the reason.
    pub fn previous(&self) -> Option<&Error> {
        self.facts.previous.as_ref()
    }

    /// Which time limit passed.
    pub fn time_limit(&self) -> Option<TimeLimit> {
        self.facts.cause.time_limit()
    }

    /// Body of the answer as far as it was read; error bodies are read up to a limit. May hold
    /// personal data: not for logs.
    pub fn body(&self) -> Option<&[u8]> {
        self.facts.answer.as_ref().map(|answer| &*answer.body)
    }

    /// The body of the answer, decoded. An empty body decodes as JSON `null`.
    ///
    /// # Errors
    /// [`Mismatch`] when there was no answer or its body is not a `T`.
    pub fn body_as<T: DeserializeOwned>(&self) -> Result<T, Mismatch> {
        match self.body() {
            Some(body) => decode(body),
            None => Err(Mismatch::whole("there was no answer")),
        }
    }

    /// Where and why the answer did not decode.
    pub fn mismatch(&self) -> Option<&Mismatch> {
        match &self.facts.cause {
            Cause::Decode(mismatch) => Some(mismatch),
            _ => None,
        }
    }

    /// Why no token could be obtained.
    pub fn auth_error(&self) -> Option<&AuthError> {
        match &self.facts.cause {
            Cause::Auth(error) => Some(error),
            _ => None,
        }
    }

    /// The service answered 404.
    pub fn is_not_found(&self) -> bool {
        self.has_error_status(StatusCode::NOT_FOUND)
    }

    /// The service answered 401, or refused the credentials when asked for a token.
    pub fn is_unauthorized(&self) -> bool {
        self.has_error_status(StatusCode::UNAUTHORIZED) || matches!(self.auth_error(), Some(AuthError::Rejected { .. }))
    }

    /// The service answered 403.
    pub fn is_forbidden(&self) -> bool {
        self.has_error_status(StatusCode::FORBIDDEN)
    }

    /// The service answered 409.
    pub fn is_conflict(&self) -> bool {
        self.has_error_status(StatusCode::CONFLICT)
    }

    /// The service answered 429.
    pub fn is_rate_limited(&self) -> bool {
        self.has_error_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// A time limit passed; [`time_limit`](Error::time_limit) says which.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// No connection came about; nothing was sent.
    pub fn is_connect(&self) -> bool {
        matches!(&self.facts.cause, Cause::Http(error) if error.is_connect())
    }

    /// Whether sending the same request again later may succeed and can do no harm: the service
    /// cannot have acted on it, or the operation may be sent again and the failure is a passing one.
    ///
    /// Wider than what the client does by itself, which has happened already when there is an
    /// error to ask: 429 counts whatever the operation, because the service did not act; and so
    /// does 500 where the operation may be sent again.
    pub fn is_retryable(&self) -> bool {
        let operation = self.facts.operation.unwrap_or(&Operation::BLANK);
        let may_be_resent = operation.may_be_resent();
        match self.failure() {
            Failure::Final => {
                matches!(self.facts.cause, Cause::TimeLimit(_)) && (may_be_resent || self.facts.attempts == 0)
            }
            Failure::Status(429) => true,
            Failure::Status(500) => may_be_resent,
            failure => failure.passes(operation) && (may_be_resent || !failure.may_have_been_seen()),
        }
    }

    fn has_error_status(&self, status: StatusCode) -> bool {
        matches!(self.facts.cause, Cause::Status) && self.status() == Some(status)
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation_id() {
            write!(f, "{operation}: ")?;
        }
        write!(f, "{}", self.facts.cause)?;
        if let Some(status) = self.status() {
            write!(f, " (status {}", status.as_u16())?;
            if let Some(reason) = status.canonical_reason() {
                write!(f, " {reason}")?;
            }
            f.write_str(")")?;
        }
        if self.facts.attempts > 1 {
            write!(f, " after {} attempts", self.facts.attempts)?;
        }
        Ok(())
    }
}

impl<E> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("operation", &self.operation_id())
            .field("status", &self.status().map(|status| status.as_u16()))
            .field("attempts", &self.facts.attempts)
            .field("message", &format_args!("{self}"))
            .finish_non_exhaustive()
    }
}

impl<E> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.facts.cause {
            Cause::Http(error) => Some(error),
            Cause::TimeLimit(_) => self.previous().map(|previous| previous as _),
            _ => None,
        }
    }
}

impl<E> From<reqwest::Error> for Error<E> {
    fn from(error: reqwest::Error) -> Self {
        // The URL carries query values.
        Self::from_cause(Cause::Http(error.without_url()))
    }
}

impl<E> From<InvalidHeaderValue> for Error<E> {
    fn from(_: InvalidHeaderValue) -> Self {
        Self::from_cause(Cause::InvalidRequest("a header parameter has characters that no header can carry".to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static READ: Operation = Operation { id: "getThing", idempotent: true, ..Operation::BLANK };
    static WRITE: Operation = Operation { id: "createThing", ..Operation::BLANK };

    fn answered(operation: &'static Operation, status: u16, headers: &[(&'static str, &str)]) -> Error {
        let headers = headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        Error::from_cause(Cause::Status).during(operation, 1).with_answer(Answer {
            status: StatusCode::from_u16(status).unwrap(),
            headers,
            body: Bytes::from_static(br#"{"message":"s3cret"}"#),
            received: SystemTime::UNIX_EPOCH,
        })
    }

    #[test]
    fn each_status_predicate_answers_for_its_status_only() {
        type Predicate = fn(&Error) -> bool;
        let predicates: [(u16, Predicate); 5] = [
            (401, Error::is_unauthorized),
            (403, Error::is_forbidden),
            (404, Error::is_not_found),
            (409, Error::is_conflict),
            (429, Error::is_rate_limited),
        ];
        for (status, _) in predicates {
            let error = answered(&READ, status, &[]);
            for (asked, predicate) in predicates {
                assert_eq!(predicate(&error), asked == status, "{asked} of {status}");
            }
        }
    }

    #[test]
    fn a_passing_failure_is_retryable_where_resending_is_safe() {
        for (status, read, write) in
            [(400, false, false), (404, false, false), (429, true, true), (500, true, false), (503, true, false)]
        {
            assert_eq!(answered(&READ, status, &[]).is_retryable(), read, "{status}");
            assert_eq!(answered(&WRITE, status, &[]).is_retryable(), write, "{status}");
        }
    }

    #[test]
    fn refused_credentials_are_final_and_a_busy_token_endpoint_is_not() {
        let rejected = AuthError::Rejected { status: 400, code: Some("invalid_client".to_owned()) };
        let rejected = Error::<()>::from_cause(Cause::Auth(rejected)).during(&WRITE, 0);
        assert!(rejected.is_unauthorized());
        assert!(!rejected.is_retryable());
        assert_eq!(rejected.kind(), ErrorKind::Auth);

        let busy = AuthError::Transient {
            reason: "busy".to_owned(),
            status: Some(503),
            retry_after: Some(Duration::from_secs(3)),
        };
        let busy = Error::<()>::from_cause(Cause::Auth(busy)).during(&WRITE, 0);
        assert!(busy.is_retryable());
        assert_eq!(busy.retry_after(), Some(Duration::from_secs(3)));
    }

    #[test]
    fn the_text_names_operation_and_status_and_repeats_nothing_of_the_answer() {
        let error = answered(&READ, 404, &[("x-request-id", "s3cret-id"), ("set-cookie", "s3cret")]);
        assert_eq!(error.to_string(), "getThing: the service refused the call (status 404 Not Found)");
        assert!(!format!("{error:?} {error}").contains("s3cret"));
        assert_eq!(error.request_id(), Some("s3cret-id"));
        assert_eq!(error.body(), Some(&br#"{"message":"s3cret"}"#[..]));
    }

    #[test]
    fn a_time_limit_is_named_and_keeps_the_failure_before_it() {
        let limit = |operation, attempts| {
            Error::<()>::from_cause(Cause::TimeLimit(TimeLimit::Operation)).during(operation, attempts)
        };
        let error = limit(&READ, 2).with_previous(Some(answered(&READ, 503, &[])));
        assert_eq!((error.kind(), error.time_limit()), (ErrorKind::Timeout, Some(TimeLimit::Operation)));
        assert_eq!(error.to_string(), "getThing: the call took longer than its limit after 2 attempts");
        assert_eq!(error.previous().and_then(Error::status), Some(StatusCode::SERVICE_UNAVAILABLE));
        assert!(std::error::Error::source(&error).unwrap().to_string().contains("503"));
        assert!(error.is_retryable() && error.status().is_none());
        assert!(!limit(&WRITE, 1).is_retryable());
        assert!(limit(&WRITE, 0).is_retryable(), "nothing was sent");
    }

    #[test]
    fn the_body_decodes_into_the_callers_type() {
        let error = answered(&READ, 400, &[]);
        let body: std::collections::BTreeMap<String, String> = error.body_as().unwrap();
        assert_eq!(body["message"], "s3cret");
        assert!(error.body_as::<Vec<u8>>().is_err());
        assert!(Error::<()>::InvalidRequest("x".to_owned()).body_as::<()>().is_err());
    }

    #[test]
    fn retry_after_is_read_as_seconds_and_as_a_date() {
        let seconds = answered(&READ, 429, &[("retry-after", "17")]);
        assert_eq!(seconds.retry_after(), Some(Duration::from_secs(17)));
        let date = answered(&READ, 429, &[("retry-after", "Thu, 01 Jan 1970 00:01:30 GMT")]);
        assert_eq!(date.retry_after(), Some(Duration::from_secs(90)));
    }
}
