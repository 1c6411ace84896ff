//! What all calls of one client have in common.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Request;
use reqwest::header::HeaderMap;

use crate::auth::Authenticator;
use crate::call::Call;
use crate::error::Error;
use crate::hooks::OperationInfo;
use crate::operation::{Operation, OperationIndex};
use crate::rate_limit::Gate;
use crate::request;
use crate::response::Response;
use crate::retry::{Allowance, RetryPolicy};
use crate::tolerance::{Ledger, Tally, Tolerance};

/// How much of an answer is kept in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Largest success body that is decoded, in bytes; a larger one is an error. Byte streams
    /// have no limit. 64 MiB by default.
    pub body: usize,
    /// How many bytes of an error body are kept; the rest is not read. 64 KiB by default.
    pub error_body: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { body: 64 * 1024 * 1024, error_body: 64 * 1024 }
    }
}

/// How calls are sent: how often, how long, what goes with each of them.
#[derive(Clone, Default)]
pub(crate) struct Conduct {
    pub(crate) retry: RetryPolicy,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) operation_timeout: Option<Duration>,
    /// Headers that a request gets unless it has its own. Their values may be secret.
    pub(crate) headers: HeaderMap,
    pub(crate) tolerance: Tolerance,
}

/// What a generated client holds to make its calls: the operation table, the credentials and the
/// limits. Cheap to clone; clones share the token, the rate limit and the allowance of resends.
#[derive(Clone)]
pub struct Runtime {
    shared: Arc<Shared>,
}

struct Shared {
    operations: OperationIndex,
    authenticator: Option<Authenticator>,
    limits: Limits,
    conduct: Conduct,
    gate: Gate,
    allowance: Allowance,
    ledger: Ledger,
}

impl Runtime {
    /// A runtime for the operations of one API, with the default retry policy and without limits
    /// of rate and time; [`connect::Options`](crate::connect::Options) makes others. Without an
    /// authenticator every call goes out without a token.
    pub fn new(operations: &'static [Operation], authenticator: Option<Authenticator>, limits: Limits) -> Self {
        Self::with_conduct(operations, authenticator, limits, Conduct::default(), Gate::default())
    }

    pub(crate) fn with_conduct(
        operations: &'static [Operation],
        authenticator: Option<Authenticator>,
        limits: Limits,
        conduct: Conduct,
        gate: Gate,
    ) -> Self {
        let operations = OperationIndex::new(operations);
        let allowance = Allowance::new();
        let ledger = Ledger::new(conduct.tolerance.clone());
        Self { shared: Arc::new(Shared { operations, authenticator, limits, conduct, gate, allowance, ledger }) }
    }

    /// Sends a call, with a token where the operation needs one, and judges the answer.
    ///
    /// A 401 makes the token that was sent worthless: it is replaced, and the call is sent once
    /// more if its body can be. Passing failures are sent again as the [`retry`](crate::retry)
    /// policy says.
    ///
    /// # Errors
    /// Whatever is not a success of the operation.
    pub async fn exec(
        &self,
        http: &reqwest::Client,
        mut request: Request,
        info: &OperationInfo,
    ) -> Result<Response, Error> {
        let Some(operation) = self.shared.operations.get(info.operation_id) else {
            return Err(Error::InvalidRequest(format!(
                "the operation table has no row for {}; generate the client again",
                info.operation_id
            )));
        };
        request::prepare(&mut request, operation).map_err(|reason| Error::invalid_request(operation, reason))?;
        for (name, value) in &self.shared.conduct.headers {
            request.headers_mut().entry(name).or_insert_with(|| value.clone());
        }
        // Every generated method holds this future; boxed, it takes no room in theirs.
        Box::pin(Call::send(self, http, operation, request)).await
    }

    /// How many deviations from the document the answers had so far; see
    /// [`witness`](crate::witness).
    pub fn deviations(&self) -> Tally {
        self.shared.ledger.tally()
    }

    pub(crate) fn ledger(&self) -> &Ledger {
        &self.shared.ledger
    }

    pub(crate) fn authenticator(&self) -> Option<&Authenticator> {
        self.shared.authenticator.as_ref()
    }

    pub(crate) fn limits(&self) -> Limits {
        self.shared.limits
    }

    pub(crate) fn conduct(&self) -> &Conduct {
        &self.shared.conduct
    }

    pub(crate) fn gate(&self) -> &Gate {
        &self.shared.gate
    }

    pub(crate) fn allowance(&self) -> &Allowance {
        &self.shared.allowance
    }
}

impl fmt::Debug for Runtime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runtime")
            .field("authenticated", &self.shared.authenticator.is_some())
            .field("limits", &self.shared.limits)
            .field("retry", &self.shared.conduct.retry)
            .field("attempt_timeout", &self.shared.conduct.attempt_timeout)
            .field("operation_timeout", &self.shared.conduct.operation_timeout)
            .finish_non_exhaustive()
    }
}
