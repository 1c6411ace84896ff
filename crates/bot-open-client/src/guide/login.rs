//! Log in: id and secret, a token of one's own.
//!
//! # With id and secret
//! The client fetches a token at the first call, once for any number of concurrent calls, renews it before it ends, and
//! replaces it when the service refuses it. Opening a client sends nothing. Clones of a client share its token.
//!
//! ```no_run
#![doc = include_str!("../../examples/login.rs")]
//! ```
//!
//! `cargo run -p bot-open-client --example bot_login --features rustls` runs it. Neither `Debug` nor any error text shows
//! the secret or a token.
//!
//! # With a token from elsewhere
//! The service takes it bare in `Authorization`, without a scheme word; the client writes it so. One that is fixed is
//! sent until the service refuses it:
//!
//! ```
//! use bot_open_client::{Client, ConfigError, StaticToken};
//!
//! fn connect(token: String) -> Result<Client, ConfigError> {
//!     Client::builder().token_source(StaticToken::new(token)).build()
//! }
//! # let _ = connect("s3cret".to_owned());
//! ```
//!
//! Whatever else can hand out tokens implements [`TokenSource`](crate::TokenSource); several clients share one through
//! a [`TokenCache`](crate::TokenCache).
