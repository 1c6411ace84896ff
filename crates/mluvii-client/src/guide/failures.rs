//! What fails, and what to do about it.
//!
//! Every call fails with the one [`Error`](crate::Error). Its text names operation, kind and status, and never a body, a
//! header or a secret, so it may be logged as it is.
//!
//! | [`kind()`](crate::Error::kind) | what happened | what to do |
//! |---|---|---|
//! | `InvalidRequest` | the arguments make no request; nothing was sent | mend the program |
//! | `Auth` | there is no token: [`auth_error()`](crate::Error::auth_error) says why | when rejected, mend id or secret; else later |
//! | `Connect` | no connection came about; nothing was sent | later |
//! | `Timeout`, `Transport` | no answer, or half of one; the service may have acted | read before writing again |
//! | `Redirected` | an unexpected redirect, often to a login page | look at the base URL |
//! | `Status` | the service refused: [`status()`](crate::Error::status) and the `is_…` questions | as the status says |
//! | `Decode` | a success, but not of the documented form; [`mismatch()`](crate::Error::mismatch) names the place | report it: the document is wrong |
//! | `TooLarge` | the answer is beyond the limit | raise [`Limits`](crate::Limits) |
//! | `Paging` | a list repeats itself or does not end | narrow the filter; its cursor can be read on from |
//!
//! ```
//! use mluvii_client::{Client, Error, ErrorKind, types};
//!
//! enum Outcome {
//!     Forwarded,
//!     /// It ended meanwhile.
//!     Gone,
//!     Later,
//! }
//!
//! async fn forward(client: &Client, session: i64, group: i32) -> Result<Outcome, Error> {
//!     let body = types::ForwardSessionModel::builder().operator_group_id(group);
//!     match client.forward_session().id(session).body(body).send().await {
//!         Ok(_) => Ok(Outcome::Forwarded),
//!         Err(error) if error.is_not_found() => Ok(Outcome::Gone),
//!         Err(error) if error.kind() == ErrorKind::Connect || error.is_rate_limited() => {
//!             eprintln!("{error}; wait {:?}; request {:?}", error.retry_after(), error.request_id());
//!             Ok(Outcome::Later)
//!         }
//!         // The body of a refusal, where somebody may see it.
//!         Err(error) => {
//!             if let Ok(words) = error.body_as::<types::BadRequestBody>() {
//!                 eprintln!("refused: {words:?}");
//!             }
//!             Err(error)
//!         }
//!     }
//! }
//! ```
//!
//! # What was tried again before
//! A failure that reaches the program was final, or was tried up to four times within a minute;
//! [`attempts()`](crate::Error::attempts) tells. The waits are random and grow, and what `Retry-After` asks for is
//! honoured.
//!
//! | failure | sent again |
//! |---|---|
//! | no connection, no token for a passing reason | always |
//! | 408, 429, 502, 503, 504, a time limit, a broken connection | reads, and what may be repeated without harm |
//! | 401 | once, with a new token |
//! | any other | never |
//!
//! A POST that the service may have seen is not sent again, unless the document calls it safe.
//! [`OPERATIONS`](crate::OPERATIONS) says so for each operation.
//!
//! # Limits of one's own
//!
//! ```
//! use std::time::Duration;
//!
//! use mluvii_client::{Client, ConfigError};
//!
//! /// For a person who waits: an answer within three seconds, or none.
//! fn hurried() -> Result<Client, ConfigError> {
//!     Client::builder().operation_timeout(Duration::from_secs(3)).no_retry().build()
//! }
//!
//! /// For a job at night: gently, and as long as it takes.
//! fn patient() -> Result<Client, ConfigError> {
//!     Client::builder().attempt_timeout(Duration::from_secs(120)).rate_limit(5.0, 1).max_concurrent(2).build()
//! }
//! # let _ = hurried().and(patient());
//! ```
