//! The state of one call between its attempts.

use std::fmt;
use std::time::Duration;

use super::{Allowance, Failure, RetryPolicy};
use crate::operation::Operation;

/// What a failed attempt leaves behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setback {
    /// How it failed.
    pub failure: Failure,
    /// How long the service asks to wait.
    pub retry_after: Option<Duration>,
    /// Time since the call began, earlier waits included.
    pub elapsed: Duration,
}

/// What to do after a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Send again after this wait.
    Resend {
        /// From now.
        wait: Duration,
    },
    /// The failure is that of the call.
    GiveUp(GiveUp),
}

/// Why a call is not sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GiveUp {
    /// The next attempt would fail the same way.
    Final,
    /// The service may have acted on the request, and acting twice is not the same as once.
    Unsafe,
    /// The policy allows no further attempt.
    Attempts,
    /// The service asks for a longer wait than the policy allows.
    AskedTooLong,
    /// The next attempt would begin after the budget of the policy or the limit of the operation.
    OutOfTime,
    /// The calls of the client have used up their common allowance.
    Allowance,
}

impl fmt::Display for GiveUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Final => "sending again would not change the answer",
            Self::Unsafe => "the service may have acted on the request",
            Self::Attempts => "no attempt is left",
            Self::AskedTooLong => "the service asks for too long a wait",
            Self::OutOfTime => "no time is left for the wait",
            Self::Allowance => "the client has used up its resends",
        })
    }
}

/// One call on its way through its attempts.
///
/// ```
/// use std::time::Duration;
/// use client_runtime::Operation;
/// use client_runtime::retry::{Allowance, Failure, GiveUp, Progress, RetryPolicy, Setback, Verdict};
///
/// static CREATE: Operation = Operation { id: "createThing", method: "POST", ..Operation::BLANK };
///
/// let mut call = Progress::new(RetryPolicy::new(), &CREATE);
/// let at = |failure| Setback { failure, retry_after: None, elapsed: Duration::ZERO };
/// let allowance = Allowance::new();
/// // Nobody saw the request ...
/// let verdict = call.after(&at(Failure::NotConnected), &allowance, 0.5);
/// assert_eq!(verdict, Verdict::Resend { wait: Duration::from_millis(100) });
/// // ... and now somebody may have.
/// assert_eq!(call.after(&at(Failure::Broken), &allowance, 0.5), Verdict::GiveUp(GiveUp::Unsafe));
/// ```
#[derive(Debug, Clone)]
pub struct Progress {
    policy: RetryPolicy,
    operation: &'static Operation,
    limit: Option<Duration>,
    failures: u32,
}

impl Progress {
    /// A call of this operation that was not sent yet.
    pub fn new(policy: RetryPolicy, operation: &'static Operation) -> Self {
        Self { policy, operation, limit: None, failures: 0 }
    }

    /// The call ends this long after it began; a resend that could not even start before then is
    /// not waited for.
    #[must_use]
    pub fn ends_after(mut self, limit: Option<Duration>) -> Self {
        self.limit = limit;
        self
    }

    /// Whether any failure of the coming attempt could lead to another one.
    pub fn has_attempts_left(&self) -> bool {
        self.failures + 1 < self.policy.max_attempts
    }

    /// Takes note of a failed attempt and decides what follows. A resend is paid from the
    /// allowance; `chance` is as for [`RetryPolicy::wait`].
    pub fn after(&mut self, setback: &Setback, allowance: &Allowance, chance: f64) -> Verdict {
        let has_attempts_left = self.has_attempts_left();
        self.failures = self.failures.saturating_add(1);
        match self.wait_after(setback, has_attempts_left, chance) {
            Ok(_) if !allowance.pay(setback.failure) => Verdict::GiveUp(GiveUp::Allowance),
            Ok(wait) => Verdict::Resend { wait },
            Err(reason) => Verdict::GiveUp(reason),
        }
    }

    fn wait_after(&self, setback: &Setback, has_attempts_left: bool, chance: f64) -> Result<Duration, GiveUp> {
        if !setback.failure.passes(self.operation) {
            return Err(GiveUp::Final);
        }
        if setback.failure.may_have_been_seen() && !self.operation.may_be_resent() {
            return Err(GiveUp::Unsafe);
        }
        if !has_attempts_left {
            return Err(GiveUp::Attempts);
        }
        let wait = self.policy.wait(self.failures, setback.retry_after, chance).ok_or(GiveUp::AskedTooLong)?;
        let begins = setback.elapsed.saturating_add(wait);
        if begins > self.policy.budget || self.limit.is_some_and(|limit| begins >= limit) {
            return Err(GiveUp::OutOfTime);
        }
        Ok(wait)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Resend;

    static READ: Operation = Operation { id: "getThing", idempotent: true, ..Operation::BLANK };
    static WRITE: Operation = Operation { id: "createThing", ..Operation::BLANK };
    static SEARCH: Operation = Operation { id: "findThings", resend: Resend::Safe, ..Operation::BLANK };
    static COUNT_UP: Operation =
        Operation { id: "countUp", idempotent: true, resend: Resend::Never, ..Operation::BLANK };

    const SECOND: Duration = Duration::from_secs(1);

    fn at(failure: Failure, elapsed: Duration) -> Setback {
        Setback { failure, retry_after: None, elapsed }
    }

    fn first(operation: &'static Operation, failure: Failure) -> Verdict {
        Progress::new(RetryPolicy::new(), operation).after(&at(failure, Duration::ZERO), &Allowance::new(), 0.0)
    }

    const RESEND: Verdict = Verdict::Resend { wait: Duration::ZERO };

    #[test]
    fn what_nobody_saw_is_sent_again_whatever_the_operation() {
        for failure in [Failure::NotConnected, Failure::ConnectTimedOut, Failure::NoToken] {
            for operation in [&READ, &WRITE, &SEARCH, &COUNT_UP] {
                assert_eq!(first(operation, failure), RESEND, "{failure:?} of {}", operation.id);
            }
        }
    }

    #[test]
    fn what_somebody_may_have_seen_is_sent_again_where_that_is_safe() {
        let seen =
            [408, 429, 502, 503, 504].map(Failure::Status).into_iter().chain([Failure::TimedOut, Failure::Broken]);
        for failure in seen {
            for operation in [&READ, &SEARCH] {
                assert_eq!(first(operation, failure), RESEND, "{failure:?} of {}", operation.id);
            }
            for operation in [&WRITE, &COUNT_UP] {
                assert_eq!(first(operation, failure), Verdict::GiveUp(GiveUp::Unsafe), "{failure:?}");
            }
        }
    }

    #[test]
    fn an_internal_error_is_final() {
        for operation in [&READ, &WRITE, &SEARCH] {
            assert_eq!(first(operation, Failure::Status(500)), Verdict::GiveUp(GiveUp::Final));
        }
    }

    #[test]
    fn attempts_are_counted() {
        let mut call = Progress::new(RetryPolicy::new(), &READ);
        let verdicts: Vec<_> =
            (0..4).map(|_| call.after(&at(Failure::Broken, Duration::ZERO), &Allowance::new(), 0.0)).collect();
        assert_eq!(verdicts, [RESEND, RESEND, RESEND, Verdict::GiveUp(GiveUp::Attempts)]);
    }

    #[test]
    fn no_attempt_begins_after_the_budget_or_the_limit_of_the_operation() {
        let policy = RetryPolicy::new().budget(10 * SECOND);
        let asked = |elapsed| Setback { failure: Failure::Status(429), retry_after: Some(3 * SECOND), elapsed };
        let allowance = Allowance::new();
        let waits = Verdict::Resend { wait: 3 * SECOND };
        let late = Verdict::GiveUp(GiveUp::OutOfTime);
        assert_eq!(Progress::new(policy, &READ).after(&asked(7 * SECOND), &allowance, 0.0), waits);
        assert_eq!(Progress::new(policy, &READ).after(&asked(8 * SECOND), &allowance, 0.0), late);
        let limited = || Progress::new(policy, &READ).ends_after(Some(5 * SECOND));
        assert_eq!(limited().after(&asked(SECOND), &allowance, 0.0), waits);
        assert_eq!(limited().after(&asked(2 * SECOND), &allowance, 0.0), late);
    }

    #[test]
    fn only_a_resend_is_paid_for() {
        let allowance = Allowance::new();
        let mut call = Progress::new(RetryPolicy::new(), &WRITE);
        call.after(&at(Failure::Broken, Duration::ZERO), &allowance, 0.0);
        assert_eq!(allowance.tokens(), Allowance::CAPACITY);
        call.after(&at(Failure::NotConnected, Duration::ZERO), &allowance, 0.0);
        assert_eq!(allowance.tokens(), Allowance::CAPACITY - Allowance::COST);
        while allowance.pay(Failure::Broken) {}
        let verdict = call.after(&at(Failure::NotConnected, Duration::ZERO), &allowance, 0.0);
        assert_eq!(verdict, Verdict::GiveUp(GiveUp::Allowance));
    }
}
