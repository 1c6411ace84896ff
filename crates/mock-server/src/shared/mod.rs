//! What several replicas of a mock share, so that a test may reach any of them behind one address.
//!
//! Without a shared state, which is the default, a mock keeps everything in memory and nothing here costs it anything.
//! With one (`Builder::shared_state`, `mock-server serve --state-redis`; Cargo feature
//! `redis`) the replicas agree, in Redis or Valkey, on what an answer may depend on:
//!
//! | shared | kept by each replica |
//! |---|---|
//! | objects, their ids and what no two may share | requests, their coverage, metrics |
//! | tokens, which were taken back, secrets that were changed | stubs and their scenarios |
//! | states of the scenarios of fixtures | faults and their counts |
//! | how far a space's clock is ahead | deliveries of webhooks: the replica that was asked sends them |
//! | that a space was reset or ended: each replica then resets or ends its own part | the names of spaces |
//!
//! Every replica must serve the same APIs with the same fixtures, for only what differs from them is in Redis; a
//! [seed](crate::Builder::seed) does not make tokens repeatable then, for each replica would give out the same.
//!
//! # How they agree
//! A space is one hash with a version that grows with every change, and a log that tells which fields changed after a
//! version. A request first asks for what changed since the version that its replica knows. A request that writes is
//! then answered on a copy of the objects, and what it changed is put into Redis only if the version is still the same;
//! else the replica takes over what others changed and answers anew. So two replicas neither lose an object nor hand
//! out an id twice, and what no two objects may share holds across all of them. Scenarios are told after the answer: of
//! two moves at the very same time the later one stays.
//!
//! When Redis cannot be reached, what needs it is answered with 503 and `x-mock-error: state-unreachable`: logins,
//! tokens that the replica does not know, operations that are answered from the state, and admin calls about a space.
//! The rest is served on, and so is all when Redis is back.

#[cfg(not(feature = "redis"))]
mod alone;
#[cfg(feature = "redis")]
mod courier;
#[cfg(feature = "redis")]
mod field;
#[cfg(feature = "redis")]
mod link;
#[cfg(feature = "redis")]
mod place;
#[cfg(feature = "redis")]
mod room;

#[cfg(not(feature = "redis"))]
pub(crate) use alone::{Link, Sharing};
#[cfg(feature = "redis")]
pub(crate) use link::{Draft, Link, Sharing};
#[cfg(feature = "redis")]
pub use place::{SharedState, SharedStateError};

use crate::problem::{Kind, Problem};

/// Why replicas cannot agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(not(feature = "redis"), allow(dead_code, reason = "a mock without a shared state never loses it"))]
pub(crate) enum Lost {
    /// Redis does not answer, or not as it should; the log says how.
    #[error("the shared state in Redis cannot be reached; the mock tries again with the next request")]
    Unreachable,
    /// Others changed the objects all the time.
    #[error("other requests kept changing the objects; send the request again")]
    Busy,
    /// Another replica ended the space while the request was under way.
    #[error("the space ended while the request was under way; send the request again")]
    Ended,
}

impl Lost {
    pub(crate) fn problem(self) -> Box<Problem> {
        Box::new(Problem::new(Kind::StateUnreachable, self.to_string()))
    }
}

/// How a space stands to what others did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "redis"), allow(dead_code, reason = "only other replicas make it stale or end it"))]
pub(crate) enum Verdict {
    /// All is as Redis has it.
    Current,
    /// Others were faster; what they changed is taken over.
    Stale,
    /// The space that was known is no more.
    Ended,
}
