//! Typed client for the mluvii Public API: sessions, contacts, campaigns, e-mail threads, users, webhooks, WhatsApp.
//!
//! Unofficial. Each method's documentation says how sure we are that the call exists as described: *documented* by the
//! vendor, *observed* in public clients, or *inferred*. Do not build on an inferred one without trying it.
//!
//! ```
//! use mluvii_client::{Client, Error, types};
//!
//! /// How many chats of yesterday are closed.
//! async fn closed_chats(client: &Client) -> Result<usize, Error> {
//!     let sessions = client
//!         .list_sessions()
//!         .channel(vec![types::SessionChannel::Chat])
//!         .status(vec![types::SessionStatus::Closed])
//!         .limit(200)
//!         .send()
//!         .await?;
//!     Ok(sessions.len())
//! }
//!
//! // The cloud unless said otherwise; an on-premise host or the mock server by `base_url`.
//! let client = Client::builder()
//!     .base_url("http://127.0.0.1:4010/mluvii")
//!     .credentials("demo-client", "demo-secret")
//!     .build()?;
//! # let _ = closed_chats(&client);
//! # Ok::<(), mluvii_client::ConfigError>(())
//! ```
//!
//! # Errors
//!
//! Every call fails with the one [`Error`], which can be asked: [`Error::kind`], [`Error::status`],
//! [`Error::is_not_found`], [`Error::retry_after`], [`Error::request_id`]. The body of a refusal is not shown unless
//! asked for, and then as the type that the method's documentation names for the status:
//!
//! ```
//! use mluvii_client::{Client, Error, types};
//!
//! async fn register(client: &Client, url: &str) -> Result<i32, Error> {
//!     let body = types::WebhookAddEditModel::builder()
//!         .callback_url(url.to_owned())
//!         .event_types(vec![types::WebhookEventType::SessionEnded]);
//!     match client.create_webhook().body(body).send().await {
//!         Ok(id) => Ok(*id),
//!         // Registered before: the body is the id of the webhook that is there.
//!         Err(error) if error.is_conflict() => error.body_as::<i32>().map_err(|_| error),
//!         Err(error) => Err(error),
//!     }
//! }
//! ```
//!
//! # Lists
//!
//! Every list operation has `items()` and `pages()`: streams that fetch page after page as they are read, whatever way
//! the service counts. [`paging`] tells how they end, and how to store a place and read on from it.
//!
//! ```
//! use mluvii_client::{Client, Error, types};
//!
//! /// The channels of all sessions that are still open.
//! async fn open_channels(client: &Client) -> Result<Vec<types::SessionChannel>, Error> {
//!     let mut sessions = client.list_sessions().status(vec![types::SessionStatus::Active]).items();
//!     let mut channels = Vec::new();
//!     while let Some(session) = sessions.next().await {
//!         channels.push(session?.channel);
//!     }
//!     Ok(channels)
//! }
//! ```
//!
//! # Receiving webhooks
//!
//! [`Client::register_or_update_webhook`] has events sent to a URL; the module [`webhooks`] checks and reads them.
//!
//! # Files
//!
//! [`Client::download`] fetches the files that sessions name, such as recordings; [`files`] shows it at work.
//!
//! # Features
//!
//! All but TLS is on by default. `default-features = false` and some of these make a lean client:
//!
//! - one feature for each tag of the document, named like its module with hyphens (`sessions`, `email-threads`,
//!   `whats-app`): its calls, and only the models that they need;
//! - `types`: every model, without an HTTP client;
//! - `events`: [`webhooks`] and the payloads of events, without an HTTP client; together with the tag `webhooks` also
//!   [`Client::register_or_update_webhook`];
//! - `client`: the client itself, which every tag brings; `full`: all of these;
//! - `axum`, `testing`: more for receivers of webhooks; `dispatch`: calls by operationId.
//!
//! # TLS
//!
//! No TLS library is compiled in by default; turn on the feature `rustls` or `native-tls` to reach the real service.

#[cfg(any(feature = "client", feature = "events", feature = "types"))]
pub mod files;
// Machine-owned, printed by its generator.
#[rustfmt::skip]
mod generated;
#[cfg(feature = "full")]
pub mod guide;
#[cfg(feature = "events")]
pub mod webhooks;

#[cfg(feature = "dispatch")]
#[doc(inline)]
pub use generated::dispatch;
#[doc(inline)]
pub use generated::types;
#[cfg(feature = "client")]
#[doc(inline)]
pub use generated::{Client, OPERATIONS, builder};
#[doc(inline)]
pub use progenitor_client::witness;
#[cfg(feature = "client")]
pub use progenitor_client::{
    Api, AuthError, ByteStream, ClientBuilder, ConfigError, Error, ErrorKind, Evidence, Inference, Limits, Operation,
    ResponseValue, RetryPolicy, SaveError, StaticToken, Tally, TimeLimit, Token, TokenCache, TokenFuture, TokenSource,
};
pub use progenitor_client::{Deviation, DeviationKind, Deviations, Mismatch, Timestamp};
#[cfg(feature = "client")]
#[doc(inline)]
pub use progenitor_client::{paging, retry};
