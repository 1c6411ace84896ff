//! Answers that break off or come slowly, in the words of WireMock.

use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http::header::{CONNECTION, HeaderValue};
use http::{HeaderMap, Response, StatusCode};
use openapi_kit::pointer;
use serde_json::Value;

use super::{StubError, words};
use crate::fault::body::{cut_off, dribble, garbage, malformed};
use crate::wire::Cut;

/// A `fault`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Breakage {
    /// The connection is closed without an answer.
    Empty,
    /// The connection is reset without an answer.
    Reset,
    /// A status and headers, then no chunk of a body but anything.
    MalformedChunk,
    /// Anything but HTTP.
    Random,
}

impl Breakage {
    pub(super) fn read(value: &Value, at: &str) -> Result<Self, StubError> {
        const ALL: [Breakage; 4] = [Breakage::Empty, Breakage::Reset, Breakage::MalformedChunk, Breakage::Random];
        let found = ALL.into_iter().find(|one| value.as_str() == Some(one.word()));
        let known = || ALL.map(Self::word).join(", ");
        found.ok_or_else(|| StubError::new(at, format!("there is no such fault; there are {}", known())))
    }

    /// Its name.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Empty => "EMPTY_RESPONSE",
            Self::Reset => "CONNECTION_RESET_BY_PEER",
            Self::MalformedChunk => "MALFORMED_RESPONSE_CHUNK",
            Self::Random => "RANDOM_DATA_THEN_CLOSE",
        }
    }

    /// Whether the caller gets no status.
    pub(super) fn is_unanswered(self) -> bool {
        self != Self::MalformedChunk
    }

    /// The answer that breaks. Without a socket its body is an error.
    pub(super) fn respond(self, status: StatusCode, headers: HeaderMap) -> Response<Body> {
        let mut response = match self {
            Self::Empty => Response::new(cut_off(Cut::Close)),
            Self::Reset => Response::new(cut_off(Cut::Reset)),
            Self::Random => Response::new(garbage()),
            Self::MalformedChunk => Response::new(malformed()),
        };
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        response
    }
}

/// A `chunkedDribbleDelay`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dribble {
    chunks: usize,
    total: Duration,
}

impl Dribble {
    pub(super) fn read(value: &Value, at: &str) -> Result<Self, StubError> {
        let members = words::members(value, at)?;
        let number = |name: &str| members.get(name).and_then(Value::as_u64);
        let chunks =
            number("numberOfChunks").and_then(|chunks| usize::try_from(chunks).ok()).filter(|chunks| *chunks > 0);
        let wrong = |name: &str, problem: &str| StubError::new(&pointer::child(at, name), problem);
        Ok(Self {
            chunks: chunks.ok_or_else(|| wrong("numberOfChunks", "write a whole number above 0"))?,
            total: number("totalDuration")
                .map(Duration::from_millis)
                .ok_or_else(|| wrong("totalDuration", "write a number of milliseconds"))?,
        })
    }

    /// A body that comes so.
    pub(super) fn body(self, body: Bytes) -> Body {
        let chunk = body.len().div_ceil(self.chunks).max(1);
        let pauses = u32::try_from(body.len().div_ceil(chunk).saturating_sub(1)).unwrap_or(u32::MAX);
        dribble(body, chunk, self.total / pauses.max(1))
    }
}
