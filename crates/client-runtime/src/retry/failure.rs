//! What went wrong with one attempt, as far as resending depends on it.

use crate::operation::Operation;

/// Statuses that say "not now" rather than "no". 500 is not one of them: services answer it to
/// requests that will never work, too.
const PASSING: [u16; 5] = [408, 429, 502, 503, 504];

/// How one attempt failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Failure {
    /// No connection came about.
    NotConnected,
    /// No connection came about in time.
    ConnectTimedOut,
    /// No token could be had for a passing reason.
    NoToken,
    /// A time limit passed after the request may have been sent.
    TimedOut,
    /// The connection broke after the request may have been sent, or the answer broke off.
    Broken,
    /// The service answered with this error status.
    Status(u16),
    /// One that sending again does not change.
    Final,
}

impl Failure {
    /// Whether the service may have acted on the request.
    pub fn may_have_been_seen(self) -> bool {
        !matches!(self, Self::NotConnected | Self::ConnectTimedOut | Self::NoToken)
    }

    /// Whether a time limit passed.
    pub fn is_timeout(self) -> bool {
        matches!(self, Self::TimedOut | Self::ConnectTimedOut)
    }

    /// Whether the next attempt of this operation may fare better.
    pub fn passes(self, operation: &Operation) -> bool {
        match self {
            Self::Status(status) => PASSING.contains(&status) || operation.retry_statuses.contains(&status),
            Self::Final => false,
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_internal_error_passes_only_where_the_operation_says_so() {
        assert!(!Failure::Status(500).passes(&Operation::BLANK));
        assert!(Failure::Status(500).passes(&Operation { retry_statuses: &[500], ..Operation::BLANK }));
    }

    #[test]
    fn what_the_service_says_of_itself_passes_and_what_it_says_of_the_request_does_not() {
        for status in [408, 429, 502, 503, 504] {
            assert!(Failure::Status(status).passes(&Operation::BLANK), "{status}");
        }
        for status in [400, 401, 403, 404, 409, 422, 501, 505] {
            assert!(!Failure::Status(status).passes(&Operation::BLANK), "{status}");
        }
    }
}
