//! One call on its way: its attempts, the waits between them, its limits.

use std::future::Future;
use std::time::SystemTime;

use reqwest::{Request, StatusCode};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, sleep, timeout, timeout_at};
use tracing::{Instrument, Span, debug, field, info, info_span};

use crate::auth::{Authenticator, Lease};
use crate::download::Source;
use crate::error::{Answer, Cause, Error, TimeLimit};
use crate::headers;
use crate::operation::Operation;
use crate::response::{Response, read_body};
use crate::retry::{Progress, Setback, Verdict};
use crate::runtime::{Limits, Runtime};

/// A call from its first attempt until its body is read: a body that breaks off may need another
/// attempt.
pub(crate) struct Call {
    runtime: Runtime,
    http: reqwest::Client,
    operation: &'static Operation,
    started: Instant,
    progress: Progress,
    /// How often the request was sent.
    attempts: u32,
    token_replaced: bool,
    /// What would be sent next; none where the body can be sent only once.
    spare: Option<Request>,
    /// The slot among concurrent calls, held while an attempt is under way.
    slot: Option<OwnedSemaphorePermit>,
    previous: Option<Error>,
    span: Span,
}

/// How an attempt that was answered goes on.
enum Step {
    Success(reqwest::Response),
    /// The token was refused; this is sent next, with another one.
    Again(Request),
}

impl Call {
    /// Sends the request until there is a success.
    pub(crate) async fn send(
        runtime: &Runtime,
        http: &reqwest::Client,
        operation: &'static Operation,
        request: Request,
    ) -> Result<Response, Error> {
        let span = info_span!(
            "call",
            operation_id = operation.id,
            attempt = field::Empty,
            status = field::Empty,
            request_id = field::Empty,
        );
        let conduct = runtime.conduct();
        let mut call = Box::new(Self {
            runtime: runtime.clone(),
            http: http.clone(),
            operation,
            started: Instant::now(),
            progress: Progress::new(conduct.retry, operation).ends_after(conduct.operation_timeout),
            attempts: 0,
            token_replaced: false,
            spare: None,
            slot: None,
            previous: None,
            span: span.clone(),
        });
        async move {
            let answer = call.first_success(Ok(request)).await?;
            Ok(Response::new(answer, call))
        }
        .instrument(span)
        .await
    }

    /// As [`send`](Call::send), after an answer that turned out to be torn; the error comes back
    /// where the call is not sent again.
    pub(crate) async fn send_after(&mut self, torn: Error) -> Result<reqwest::Response, Error> {
        self.first_success(Err(torn)).await
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    pub(crate) fn span(&self) -> &Span {
        &self.span
    }

    pub(crate) fn limits(&self) -> Limits {
        self.runtime.limits()
    }

    /// What the rest of the answer could be asked for with: none where the policy allows no further
    /// attempt, or where sending the request again may do harm.
    pub(crate) fn take_source(&mut self) -> Option<Box<Source>> {
        if !self.progress.has_attempts_left() || !self.operation.may_be_resent() {
            return None;
        }
        Source::new(self.runtime.clone(), self.http.clone(), self.operation, self.spare.take()?).map(Box::new)
    }

    /// What comes of the future before the operation limit passes.
    pub(crate) async fn in_time<F: Future>(&self, future: F) -> Option<F::Output> {
        within(self.deadline(), future).await
    }

    /// The error of a call whose limit passed.
    pub(crate) fn out_of_time(&mut self) -> Error {
        debug!("the operation limit passed");
        let error = Error::from_cause(Cause::TimeLimit(TimeLimit::Operation)).during(self.operation, self.attempts);
        error.with_previous(self.previous.take())
    }

    fn deadline(&self) -> Option<Instant> {
        // A limit that no clock reaches is none.
        self.started.checked_add(self.runtime.conduct().operation_timeout?)
    }

    /// Begins with a request to send, or with the failure of one that was.
    async fn first_success(&mut self, begin: Result<Request, Error>) -> Result<reqwest::Response, Error> {
        let deadline = self.deadline();
        let attempts = async {
            let mut next = begin;
            loop {
                let request = match next {
                    Ok(request) => request,
                    Err(error) => self.recover(error).await?,
                };
                next = match self.attempt(request).await {
                    Ok(Step::Success(answer)) => return Ok(answer),
                    Ok(Step::Again(request)) => Ok(request),
                    Err(error) => Err(error),
                };
            }
        };
        match within(deadline, attempts).await {
            Some(outcome) => outcome,
            None => Err(self.out_of_time()),
        }
    }

    /// Waits until the request may be sent again, or gives the error back.
    async fn recover(&mut self, error: Error) -> Result<Request, Error> {
        self.slot = None;
        let Some(request) = self.spare.take() else {
            return Err(error.with_previous(self.previous.take()));
        };
        let setback =
            Setback { failure: error.failure(), retry_after: error.retry_after(), elapsed: self.started.elapsed() };
        match self.progress.after(&setback, self.runtime.allowance(), fastrand::f64()) {
            Verdict::Resend { wait } => {
                info!(
                    operation_id = self.operation.id,
                    attempt = self.attempts,
                    wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
                    why = ?setback.failure,
                    "sending again",
                );
                self.previous = Some(error);
                sleep(wait).await;
                Ok(request)
            }
            Verdict::GiveUp(reason) => {
                debug!(operation_id = self.operation.id, attempt = self.attempts, %reason, "not sending again");
                Err(error.with_previous(self.previous.take()))
            }
        }
    }

    async fn attempt(&mut self, mut request: Request) -> Result<Step, Error> {
        // The slot of an attempt whose token was refused serves the next one.
        let slot = self.runtime.gate().enter(self.slot.take()).await;
        self.slot = slot;
        let runtime = self.runtime.clone();
        let authenticator = runtime.authenticator().filter(|_| self.operation.authenticated);
        let lease = match attach_token(authenticator, &mut request).await {
            Ok(lease) => lease,
            Err(cause) => {
                self.spare = Some(request);
                return Err(Error::from_cause(cause).during(self.operation, self.attempts));
            }
        };
        let replaceable = lease.is_some() && !self.token_replaced;
        self.spare = if replaceable || self.progress.has_attempts_left() { request.try_clone() } else { None };
        self.attempts += 1;
        self.span.record("attempt", self.attempts);
        let answer = self.execute(request).await.inspect_err(|error| debug!(kind = ?error.kind(), "no answer"))?;
        self.span.record("status", answer.status().as_u16());
        if let Some(id) = headers::request_id(answer.headers()) {
            self.span.record("request_id", id);
        }

        if answer.status() == StatusCode::UNAUTHORIZED
            && let (Some(authenticator), Some(lease)) = (authenticator, lease)
        {
            authenticator.invalidate(&lease);
            if let Some(spare) = self.spare.take_if(|_| replaceable) {
                debug!("the token was refused; sending once more with a new one");
                self.token_replaced = true;
                return Ok(Step::Again(spare));
            }
        }
        self.judge(answer).await.map(Step::Success)
    }

    async fn execute(&self, request: Request) -> Result<reqwest::Response, Error> {
        let sending = self.http.execute(request);
        let outcome = match self.runtime.conduct().attempt_timeout {
            Some(limit) => match timeout(limit, sending).await {
                Ok(outcome) => outcome.map_err(Error::from),
                Err(_) => Err(Error::from_cause(Cause::TimeLimit(TimeLimit::Attempt))),
            },
            None => sending.await.map_err(Error::from),
        };
        outcome.map_err(|error| error.during(self.operation, self.attempts))
    }

    /// Success passes with its body unread; everything else is an error that keeps what the
    /// service said.
    async fn judge(&self, mut answer: reqwest::Response) -> Result<reqwest::Response, Error> {
        let status = answer.status();
        debug!(status = status.as_u16(), "answered");
        if self.operation.is_success(status.as_u16()) {
            self.runtime.allowance().refund();
            return Ok(answer);
        }
        let received = SystemTime::now();
        // A torn or overlong error body does not change what the status says.
        let (body, _) = read_body(&mut answer, self.limits().error_body).await;
        let cause = if status.is_redirection() { Cause::Redirected } else { Cause::Status };
        let headers = std::mem::take(answer.headers_mut());
        Err(Error::from_cause(cause).during(self.operation, self.attempts).with_answer(Answer {
            status,
            headers,
            body,
            received,
        }))
    }
}

async fn attach_token(authenticator: Option<&Authenticator>, request: &mut Request) -> Result<Option<Lease>, Cause> {
    match authenticator {
        Some(authenticator) => authenticator.attach(request).await.map(Some).map_err(Cause::Auth),
        None => Ok(None),
    }
}

async fn within<F: Future>(deadline: Option<Instant>, future: F) -> Option<F::Output> {
    match deadline {
        Some(deadline) => timeout_at(deadline, future).await.ok(),
        None => Some(future.await),
    }
}
