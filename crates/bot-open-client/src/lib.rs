//! Typed client for the Bot Open API 1.0.0: login, usage, users and transcripts of a chatbot platform.
//!
//! Unofficial. Each method's documentation says how sure we are that the call exists as described: *documented* by the
//! vendor, *observed* in a public client, or *inferred*.
//!
//! ```
//! use bot_open_client::{Client, Error, types};
//!
//! /// The first page of what was said to one user.
//! async fn last_words(client: &Client, phone: &str) -> Result<Vec<types::TranscriptMessage>, Error> {
//!     let body = types::TranscriptsRequest::builder()
//!         .bot_user_id(phone.to_owned())
//!         .channel_id(types::ChannelId::Whatsapp);
//!     let page = client.list_transcripts().limit(50).body(body).send().await?;
//!     Ok(page.into_inner().transcripts.unwrap_or_default())
//! }
//!
//! let client = Client::builder()
//!     .base_url("http://127.0.0.1:4010/bot-open")
//!     .credentials("demo-app", "demo-secret")
//!     .build()?;
//! # let _ = last_words(&client, "+12025550143");
//! # Ok::<(), bot_open_client::ConfigError>(())
//! ```
//!
//! The service takes the token bare in `Authorization`, without a scheme word; the client sends it so.
//!
//! # Lists
//!
//! The list operations have `items()` and `pages()`: streams that fetch page after page as they are read. [`paging`]
//! tells how they end, and how to store a place and read on from it.
//!
//! ```
//! use bot_open_client::{Client, Error, types};
//!
//! /// How many users wrote on WhatsApp in these days.
//! async fn writers(client: &Client, from: &str, to: &str) -> Result<usize, Error> {
//!     let body = types::UsersRequest::builder()
//!         .channel_ids(vec![types::UserChannelId::Whatsapp])
//!         .start_date(from.to_owned())
//!         .end_date(to.to_owned());
//!     let mut users = client.list_users().body(body).items();
//!     let mut count = 0;
//!     while let Some(user) = users.next().await {
//!         user?;
//!         count += 1;
//!     }
//!     Ok(count)
//! }
//! ```
//!
//! # Features
//!
//! All but TLS is on by default. `default-features = false` and some of these make a lean client:
//!
//! - `bot`, `login`, `transcript`, `user`: the calls of one tag of the document, and only the models that they need;
//! - `types`: every model, without an HTTP client;
//! - `client`: the client itself, which every tag brings; `full`: all of these;
//! - `dispatch`: calls by operationId.
//!
//! # TLS
//!
//! No TLS library is compiled in by default; turn on the feature `rustls` or `native-tls` to reach the real service.

// Machine-owned, printed by its generator.
#[rustfmt::skip]
mod generated;
#[cfg(feature = "full")]
pub mod guide;

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
    ResponseValue, RetryPolicy, StaticToken, Tally, TimeLimit, Token, TokenCache, TokenFuture, TokenSource,
};
pub use progenitor_client::{Deviation, DeviationKind, Deviations, Mismatch, Timestamp};
#[cfg(feature = "client")]
#[doc(inline)]
pub use progenitor_client::{paging, retry};
