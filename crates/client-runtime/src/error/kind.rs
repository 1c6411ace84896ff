//! The kinds of failure and the words for them.

use std::fmt;

use crate::auth::AuthError;
use crate::decode::Mismatch;
use crate::paging::Refusal;

/// What went wrong, for a `match`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The arguments do not make a request. Nothing was sent.
    InvalidRequest,
    /// No token could be obtained. The call itself was not sent, or was answered with 401 before.
    Auth,
    /// No connection came about. Nothing was sent.
    Connect,
    /// A time limit passed.
    Timeout,
    /// The connection broke while sending or while reading the answer.
    Transport,
    /// The answer is a redirect that the operation does not document, often to a login page.
    Redirected,
    /// The service answered with an error status.
    Status,
    /// The answer is a success, but not what the document says.
    Decode,
    /// The answer is larger than the configured limit.
    TooLarge,
    /// A list was given up: it repeats itself, or has more pages than allowed.
    Paging,
}

/// The time limits of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeLimit {
    /// Until there is a connection.
    Connect,
    /// Until the next part of the answer. A total limit of an HTTP client that was handed in shows
    /// as this one too.
    Idle,
    /// From sending a request until the headers of its answer.
    Attempt,
    /// The call with all its attempts and waits, until its body is read.
    Operation,
}

#[derive(Debug)]
pub(crate) enum Cause {
    InvalidRequest(String),
    Auth(AuthError),
    Http(reqwest::Error),
    /// A limit that is watched here; those of connections are [`Cause::Http`].
    TimeLimit(TimeLimit),
    Redirected,
    Status,
    Decode(Mismatch),
    TooLarge {
        limit: usize,
    },
    Paging(Refusal),
}

impl Cause {
    pub(super) fn kind(&self) -> ErrorKind {
        match self {
            Self::InvalidRequest(_) => ErrorKind::InvalidRequest,
            Self::Auth(_) => ErrorKind::Auth,
            Self::Http(error) if error.is_builder() => ErrorKind::InvalidRequest,
            Self::Http(error) if error.is_timeout() => ErrorKind::Timeout,
            Self::Http(error) if error.is_connect() => ErrorKind::Connect,
            Self::Http(_) => ErrorKind::Transport,
            Self::TimeLimit(_) => ErrorKind::Timeout,
            Self::Redirected => ErrorKind::Redirected,
            Self::Status => ErrorKind::Status,
            Self::Decode(_) => ErrorKind::Decode,
            Self::TooLarge { .. } => ErrorKind::TooLarge,
            Self::Paging(_) => ErrorKind::Paging,
        }
    }

    pub(super) fn time_limit(&self) -> Option<TimeLimit> {
        match self {
            Self::TimeLimit(limit) => Some(*limit),
            Self::Http(error) if self.kind() == ErrorKind::Timeout => {
                Some(if error.is_connect() { TimeLimit::Connect } else { TimeLimit::Idle })
            }
            _ => None,
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match (self, self.kind()) {
            (Self::InvalidRequest(reason), _) => return write!(f, "the request is not valid: {reason}"),
            (Self::Auth(error), _) => return write!(f, "no access token: {error}"),
            (Self::Decode(mismatch), _) => return write!(f, "the answer is not what the document says: {mismatch}"),
            (Self::Paging(refusal), _) => return write!(f, "{refusal}"),
            (Self::TooLarge { limit }, _) => {
                return write!(f, "the answer is larger than the limit of {limit} bytes");
            }
            (Self::Http(_), ErrorKind::InvalidRequest) => "the request could not be built",
            (Self::Http(error), ErrorKind::Timeout) if error.is_connect() => "connecting took too long",
            (Self::Http(_), ErrorKind::Timeout) => "the answer took too long",
            (Self::Http(_), ErrorKind::Connect) => "could not connect",
            (Self::Http(_), _) => "the connection broke",
            (Self::TimeLimit(TimeLimit::Operation), _) => "the call took longer than its limit",
            (Self::TimeLimit(_), _) => "the service did not begin to answer within the limit",
            (Self::Redirected, _) => {
                "the service redirected the call, which the operation does not document; \
                 services do so to send a caller without a valid token to a login page"
            }
            (Self::Status, _) => "the service refused the call",
        };
        f.write_str(words)
    }
}
