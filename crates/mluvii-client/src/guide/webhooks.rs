//! Have events sent, and receive them.
//!
//! 1. Choose a URL with a secret in it; the service sends it back, and there is no other proof of who calls.
//! 2. Make the receiver from the same URL. [`webhooks`](crate::webhooks) shows one for any web framework and one for
//!    axum, says what the service promises, and how a receiver is tested.
//! 3. Register the URL at every start. Doing it twice does no harm:
//!
//! ```no_run
//! use mluvii_client::types::WebhookEventType;
//! use mluvii_client::webhooks::{Check, Receiver};
//! use mluvii_client::Client;
//!
//! /// `callback_url` is like `https://mluvii:<secret>@hooks.example.com/mluvii`.
//! async fn listen(client: &Client, callback_url: &str) -> Result<Receiver, Box<dyn std::error::Error>> {
//!     // First be ready, then ask for events.
//!     let receiver = Receiver::new(Check::from_callback_url(callback_url)?);
//!     let events = [WebhookEventType::SessionCreated, WebhookEventType::SessionEnded];
//!     let webhook = client.register_or_update_webhook(events, callback_url).await?;
//!     eprintln!("webhook {} is {}", webhook.id, if webhook.created { "new" } else { "up to date" });
//!     Ok(receiver)
//! }
//! ```
//!
//! Answer within seconds and with 200; do slow work afterwards. Expect repetitions, and events that are lost when the
//! receiver was down: read the list once in a while ([`month_of_sessions`](super::month_of_sessions)).
