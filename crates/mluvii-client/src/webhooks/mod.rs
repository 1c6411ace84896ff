//! Receiving the events that the service sends.
//!
//! The service POSTs one event per request, as JSON `{"eventType": …, "data": …}`, to a URL that was registered with
//! [`Client::register_or_update_webhook`](crate::Client::register_or_update_webhook). What a receiver has to know:
//!
//! - **There is no signature.** What tells the service from anybody else is what the registered URL carries: user and
//!   password, which come back as Basic authorization, or a secret in the query, which comes back as it is. A
//!   [`Check`] made from the same URL compares them in constant time.
//! - **Events come at least once**, and have no id. [`Seen`] remembers what came.
//! - **A call that is not answered with 2xx is repeated at most twice**, then the event is lost; a webhook that fails
//!   for three days is deleted. So answer fast, and do slow work afterwards.
//! - **Order is kept per session, e-mail or user**, and not among them.
//! - **Most payloads are inferred**: the documentation of each [variant](WebhookEvent) says how sure it is. An event
//!   that is new to this client arrives as [`WebhookEvent::Unknown`]; one whose payload is not as documented is an
//!   error, unless the receiver [keeps](Receiver::keep_undecodable) it.
//!
//! # With any web framework
//! A [`Receiver`] takes what every framework has at hand: a header, the query and the body.
//!
//! ```
//! use mluvii_client::webhooks::{Check, Receiver, Seen, WebhookEvent};
//! use std::time::Duration;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // The URL that was registered; its host does not matter here.
//! let receiver = Receiver::new(Check::from_callback_url("https://mluvii:s3cret@hooks.example.com/mluvii")?);
//! let seen = Seen::new(Duration::from_secs(3_600), 100_000);
//!
//! // For each POST:
//! # let authorization = Some(&b"Basic bWx1dmlpOnMzY3JldA=="[..]);
//! # let query = None;
//! # let body = br#"{"eventType":"SessionCreated","data":{"id":7,"tenantId":1,"channel":"CHAT","source":"DEFAULT"}}"#;
//! let status = match receiver.receive(authorization, query, body) {
//!     Ok(webhook) if seen.first_time(webhook.fingerprint) => match webhook.event {
//!         WebhookEvent::SessionCreated(session) => {
//!             println!("session {} in tenant {}", session.id, session.tenant_id);
//!             200
//!         }
//!         WebhookEvent::Unknown { event_type, .. } => {
//!             println!("no type for {event_type} yet");
//!             200
//!         }
//!         _ => 200,
//!     },
//!     Ok(_repeated) => 200,
//!     // The reason is for the log of the receiver; the answer is the status alone.
//!     Err(rejection) => rejection.status(),
//! };
//! # assert_eq!(status, 200);
//! # Ok(())
//! # }
//! ```
//!
//! # With axum
//! With the feature `axum`, [`Webhook`] is an extractor. A call that is refused never reaches the handler; a handler
//! that wants to know takes a `Result<Webhook, Rejection>`.
//!
#![cfg_attr(feature = "axum", doc = "```")]
#![cfg_attr(not(feature = "axum"), doc = "```ignore")]
//! use std::sync::Arc;
//! use std::time::Duration;
//!
//! use axum::Router;
//! use axum::extract::{FromRef, State};
//! use axum::http::StatusCode;
//! use axum::routing::post;
//! use mluvii_client::webhooks::{CallbackUrlError, Check, Receiver, Seen, Webhook, WebhookEvent};
//!
//! #[derive(Clone)]
//! struct App {
//!     receiver: Receiver,
//!     seen: Arc<Seen>,
//! }
//!
//! impl FromRef<App> for Receiver {
//!     fn from_ref(app: &App) -> Self {
//!         app.receiver.clone()
//!     }
//! }
//!
//! async fn receive(State(app): State<App>, webhook: Webhook) -> StatusCode {
//!     if !app.seen.first_time(webhook.fingerprint) {
//!         return StatusCode::OK;
//!     }
//!     match handle(webhook.event).await {
//!         Ok(()) => StatusCode::OK,
//!         Err(_) => {
//!             // The repetition has to count as the first time again.
//!             app.seen.forget(webhook.fingerprint);
//!             StatusCode::INTERNAL_SERVER_ERROR
//!         }
//!     }
//! }
//!
//! async fn handle(event: WebhookEvent) -> Result<(), std::io::Error> {
//!     if let WebhookEvent::SessionEnded(session) = event {
//!         println!("session {} is over", session.id);
//!     }
//!     Ok(())
//! }
//!
//! fn router(callback_url: &str) -> Result<Router, CallbackUrlError> {
//!     let receiver = Receiver::new(Check::from_callback_url(callback_url)?).max_body(64 * 1024);
//!     let seen = Arc::new(Seen::new(Duration::from_secs(3_600), 100_000));
//!     Ok(Router::new().route("/mluvii", post(receive)).with_state(App { receiver, seen }))
//! }
//! # router("https://mluvii:s3cret@hooks.example.com/mluvii").unwrap();
//! ```
//!
//! # Testing a receiver
#![cfg_attr(feature = "testing", doc = "With the feature `testing`, [`testing::Sender`] makes the request that the")]
#![cfg_attr(not(feature = "testing"), doc = "With the feature `testing`, `testing::Sender` makes the request that the")]
//! service would send, for any HTTP client or for a router without one.

mod callback;
mod check;
mod envelope;
#[cfg(feature = "axum")]
mod extractor;
mod fingerprint;
mod receiver;
#[cfg(feature = "webhooks")]
mod registration;
mod seen;
#[cfg(feature = "testing")]
pub mod testing;

pub use callback::CallbackUrlError;
pub use check::{Check, Refusal};
pub use envelope::{MAX_BODY, WebhookError, parse};
pub use fingerprint::Fingerprint;
pub use receiver::{Receiver, Rejection, Webhook};
#[cfg(feature = "webhooks")]
pub use registration::Registration;
pub use seen::Seen;

#[doc(inline)]
pub use crate::generated::WebhookEvent;
