//! Whether a call that failed is sent again, and after how long.
//!
//! Nothing here sends, sleeps or rolls dice: a [`Progress`] is told what happened and answers with
//! a [`Verdict`]. The runtime acts on it.
//!
//! | failure | sent again |
//! |---|---|
//! | no connection, no token for a passing reason | always: the service saw nothing |
//! | 408, 429, 502, 503, 504; a time limit; a broken connection or a torn answer | where [`Operation::may_be_resent`] |
//! | 500 and other statuses that the operation lists in [`Operation::retry_statuses`] | where [`Operation::may_be_resent`] |
//! | everything else | never |
//!
//! The wait before each resend is random between nothing and a limit that doubles from
//! [`RetryPolicy::base_delay`] to [`RetryPolicy::max_delay`] ("full jitter"). What the service asks
//! for in `Retry-After` comes on top, so that callers who were told the same moment do not come
//! back together; a service that asks for more than [`RetryPolicy::retry_after_ceiling`] gets no
//! resend, and the caller gets the error with [`Error::retry_after`].
//!
//! All calls of one client share an [`Allowance`] of resends, which failures use up and successes
//! restore. So a service that is down sees little more than one request per call.
//!
//! A request whose body cannot be sent twice is sent once. A 401 is no matter of this module: it
//! replaces the token and resends once, whatever the policy says.
//!
//! [`Error::retry_after`]: crate::Error::retry_after
//! [`Operation::may_be_resent`]: crate::Operation::may_be_resent
//! [`Operation::retry_statuses`]: crate::Operation::retry_statuses

mod allowance;
mod failure;
mod policy;
mod progress;

pub use allowance::Allowance;
pub use failure::Failure;
pub use policy::RetryPolicy;
pub use progress::{GiveUp, Progress, Setback, Verdict};
