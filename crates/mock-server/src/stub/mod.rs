//! Stubs: answers that a test adds while the mock runs.
//!
//! A stub belongs to a space and wins over the fixtures. It may answer a path that is no operation of a document; a
//! request to an operation must still have a token and keep the document before a stub is asked. Of several stubs that
//! are met the one with the smallest `priority` answers, and among equals the one that was added last.
//!
//! Stubs are written as mappings of WireMock, whether they come over the admin API or from a [`Stub`] in code. Beside
//! the members of WireMock there are `times` (how often it answers), `expect` (`{"min": 1, "max": 2}`, how often it
//! must, see [`MockSpace::verify_all`](crate::MockSpace::verify_all)) and the comparison `like`, which takes a pattern
//! as [fixtures](crate::pattern) write it.
//!
//! An answer may break off (`fault`), come slowly (`chunkedDribbleDelay`), be that of another service (`proxyBaseUrl`; on
//! this machine, unless [others are allowed](crate::Builder::allow_remote_proxies)), stand in a file that was put to
//! `/__admin/files/{name}` (`bodyFileName`), or be written for each request: with `"transformers":
//! ["response-template"]` headers, body and the texts in `jsonBody` are templates of Handlebars. They see `request` and
//! `parameters` as those of WireMock do; the time is that of the space, and what is random follows the seed of the mock.
//! What compares XML and what runs code is refused.

mod answer;
mod body;
mod breakage;
mod builder;
mod delay;
mod files;
mod heard;
mod mapping;
mod multipart;
mod passing;
mod request;
pub(crate) mod serve;
mod store;
#[cfg(feature = "templates")]
mod template;
#[cfg(not(feature = "templates"))]
#[path = "no_template.rs"]
mod template;
mod words;

pub use self::builder::{Reply, Stub, Times, When};
pub use self::store::StubHandle;

pub(crate) use self::delay::Delay;
pub(crate) use self::heard::Heard;
pub(crate) use self::mapping::{Mapping, Metadata, state_of};
pub(crate) use self::request::Matcher;
pub(crate) use self::store::{Near, Stubs};

use crate::pattern::PatternError;

/// Why a stub or a request to be verified could not be understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{pointer}: {problem}")]
pub struct StubError {
    /// JSON pointer inside the mapping.
    pub pointer: String,
    /// What is wrong and how to mend it.
    pub problem: String,
}

impl StubError {
    pub(crate) fn new(pointer: &str, problem: impl Into<String>) -> Self {
        Self { pointer: pointer.to_owned(), problem: problem.into() }
    }
}

impl From<PatternError> for StubError {
    fn from(error: PatternError) -> Self {
        Self { pointer: error.pointer, problem: error.problem }
    }
}
