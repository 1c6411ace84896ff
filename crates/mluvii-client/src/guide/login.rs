//! Log in: id and secret, a token of one's own, one token for several clients.
//!
//! # With id and secret
//! The id and secret of an API key, from the administration of the contact centre. The client fetches a token at the
//! first call, once for any number of concurrent calls, renews it before it ends, and replaces it when the service
//! refuses it. Opening a client sends nothing.
//!
//! ```no_run
#![doc = include_str!("../../examples/login.rs")]
//! ```
//!
//! `cargo run -p mluvii-client --example login --features rustls` runs it. Neither `Debug` nor any error text shows the
//! secret or a token.
//!
//! # With a token that is there already
//! It is sent until the service refuses it; then the calls fail with
//! [`ErrorKind::Auth`](crate::ErrorKind::Auth) or 401, since nobody can renew it.
//!
//! ```
//! use mluvii_client::{Client, ConfigError, StaticToken};
//!
//! fn connect(token: String) -> Result<Client, ConfigError> {
//!     Client::builder().token_source(StaticToken::new(token)).build()
//! }
//! # let _ = connect("s3cret".to_owned());
//! ```
//!
//! # With tokens from elsewhere
//! A vault, a sidecar, a login of another kind: whatever can hand out a token is a
//! [`TokenSource`](crate::TokenSource). It is asked only when a token is needed; caching and renewal stay the client's.
//!
//! ```
//! use std::time::Duration;
//!
//! use mluvii_client::{AuthError, Client, ConfigError, Token, TokenFuture, TokenSource};
//!
//! struct Vault;
//!
//! impl TokenSource for Vault {
//!     fn fetch(&self) -> TokenFuture<'_> {
//!         Box::pin(async {
//!             // A passing failure: the call may be tried again. `AuthError::malformed` is one for good.
//!             let secret = read_from_vault().await.ok_or_else(|| AuthError::transient("the vault is sealed"))?;
//!             Ok(Token::new(secret).valid_for(Duration::from_secs(3_600)))
//!         })
//!     }
//! }
//! # async fn read_from_vault() -> Option<String> { None }
//!
//! fn connect() -> Result<Client, ConfigError> {
//!     Client::builder().token_source(Vault).build()
//! }
//! # let _ = connect();
//! ```
//!
//! # One token for several clients
//! Clones of a client share its token, its connections and its limits; clone it into every task. Clients with different
//! options share a token through a [`TokenCache`](crate::TokenCache):
//!
//! ```
//! use std::sync::Arc;
//! use std::time::Duration;
//!
//! use mluvii_client::{Client, ConfigError};
//!
//! /// One client for people who wait, one for a nightly job that must not be in their way.
//! fn connect(id: &str, secret: &str) -> Result<(Client, Client), ConfigError> {
//!     let tokens = Client::builder().credentials(id, secret).login_cache()?;
//!     let quick = Client::builder().token_cache(Arc::clone(&tokens)).operation_timeout(Duration::from_secs(5));
//!     let patient = Client::builder().token_cache(tokens).rate_limit(2.0, 1).max_concurrent(1);
//!     Ok((quick.build()?, patient.build()?))
//! }
//! # let _ = connect("id", "s3cret");
//! ```
