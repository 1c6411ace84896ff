//! How a call is sent and its answer judged.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use reqwest::{Request, StatusCode};
use tracing::{Instrument, Span, debug, field, info_span};

use crate::auth::{Authenticator, Lease};
use crate::error::{Answer, Cause, Error};
use crate::headers;
use crate::hooks::OperationInfo;
use crate::operation::{Operation, OperationIndex};
use crate::request;
use crate::response::{Response, read_body};

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

/// What a generated client holds to make its calls: the operation table, the credentials and the
/// limits. Cheap to clone; clones share the token.
#[derive(Clone)]
pub struct Runtime {
    shared: Arc<Shared>,
}

struct Shared {
    operations: OperationIndex,
    authenticator: Option<Authenticator>,
    limits: Limits,
}

impl Runtime {
    /// A runtime for the operations of one API. Without an authenticator every call goes out
    /// without a token.
    pub fn new(operations: &'static [Operation], authenticator: Option<Authenticator>, limits: Limits) -> Self {
        Self { shared: Arc::new(Shared { operations: OperationIndex::new(operations), authenticator, limits }) }
    }

    /// Sends a call, with a token where the operation needs one, and judges the answer.
    ///
    /// A 401 makes the token that was sent worthless: it is replaced, and the call is sent once
    /// more if its body can be.
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
        let span = info_span!(
            "call",
            operation_id = operation.id,
            attempt = field::Empty,
            status = field::Empty,
            request_id = field::Empty,
        );
        self.send(http, request, operation).instrument(span).await
    }

    async fn send(
        &self,
        http: &reqwest::Client,
        mut request: Request,
        operation: &'static Operation,
    ) -> Result<Response, Error> {
        let authenticator = self.shared.authenticator.as_ref().filter(|_| operation.authenticated);
        let mut attempt = 0;
        loop {
            let lease = self.attach_token(authenticator, &mut request, operation, attempt).await?;
            let spare = match lease {
                Some(_) if attempt == 0 => request.try_clone(),
                _ => None,
            };
            attempt += 1;
            let span = Span::current();
            span.record("attempt", attempt);
            let answer = http.execute(request).await.map_err(|error| {
                let error = Error::from(error).during(operation, attempt);
                debug!(kind = ?error.kind(), "no answer");
                error
            })?;
            span.record("status", answer.status().as_u16());
            if let Some(id) = headers::request_id(answer.headers()) {
                span.record("request_id", id);
            }

            if answer.status() == StatusCode::UNAUTHORIZED
                && let (Some(authenticator), Some(lease)) = (authenticator, lease)
            {
                authenticator.invalidate(&lease);
                if let Some(spare) = spare {
                    debug!("the token was refused; sending once more with a new one");
                    request = spare;
                    continue;
                }
            }
            return self.judge(answer, operation, attempt).await;
        }
    }

    async fn attach_token(
        &self,
        authenticator: Option<&Authenticator>,
        request: &mut Request,
        operation: &'static Operation,
        attempts: u32,
    ) -> Result<Option<Lease>, Error> {
        let Some(authenticator) = authenticator else {
            return Ok(None);
        };
        match authenticator.attach(request.headers_mut()).await {
            Ok(lease) => Ok(Some(lease)),
            Err(error) => Err(Error::from_cause(Cause::Auth(error)).during(operation, attempts)),
        }
    }

    /// Success passes with its body unread; everything else is an error that keeps what the
    /// service said.
    async fn judge(
        &self,
        mut answer: reqwest::Response,
        operation: &'static Operation,
        attempts: u32,
    ) -> Result<Response, Error> {
        let status = answer.status();
        debug!(status = status.as_u16(), "answered");
        if operation.is_success(status.as_u16()) {
            return Ok(Response::new(answer, operation, attempts, self.shared.limits.body));
        }
        let received = SystemTime::now();
        // A torn or overlong error body does not change what the status says.
        let (body, _) = read_body(&mut answer, self.shared.limits.error_body).await;
        let cause = if status.is_redirection() { Cause::Redirected } else { Cause::Status };
        Err(Error::from_cause(cause).during(operation, attempts).with_answer(Answer {
            status,
            headers: answer.headers().clone(),
            body,
            received,
        }))
    }
}

impl fmt::Debug for Runtime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runtime")
            .field("authenticated", &self.shared.authenticator.is_some())
            .field("limits", &self.shared.limits)
            .finish_non_exhaustive()
    }
}
