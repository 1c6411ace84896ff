//! Having events sent to a URL.

use crate::types::{WebhookAddEditModel, WebhookEventType};
use crate::{Client, Error};

/// A webhook that is registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Registration {
    /// Id of the webhook.
    pub id: i32,
    /// It is new; otherwise the URL was registered before, and now has the events asked for.
    pub created: bool,
}

impl Client {
    /// Has these events sent to this URL, and no others; whether the URL was registered before makes no difference.
    ///
    /// Registers the URL; if the service answers that it has it (409 with the id), replaces that webhook. So it can run
    /// at every start of a receiver. User and password in the URL come back as Basic authorization, its query is kept;
    /// see [`webhooks::Check`](crate::webhooks::Check). Whether the service takes a URL with another password or query
    /// for the same one is not known: after changing a secret, look for the old one with `list_webhooks`.
    ///
    /// ```no_run
    /// use mluvii_client::types::WebhookEventType;
    ///
    /// # async fn example(client: mluvii_client::Client) -> Result<(), mluvii_client::Error> {
    /// let events = [WebhookEventType::SessionStarted, WebhookEventType::SessionEnded];
    /// let webhook = client.register_or_update_webhook(events, "https://mluvii:s3cret@hooks.example.com/mluvii").await?;
    /// println!("webhook {} is {}", webhook.id, if webhook.created { "new" } else { "up to date" });
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// What either call fails with. A 409 whose body is not an id is given as it came.
    pub async fn register_or_update_webhook(
        &self,
        events: impl IntoIterator<Item = WebhookEventType>,
        callback_url: impl Into<String>,
    ) -> Result<Registration, Error> {
        let webhook =
            WebhookAddEditModel { callback_url: callback_url.into(), event_types: events.into_iter().collect() };
        let id = match self.create_webhook().body(webhook.clone()).send().await {
            Ok(id) => return Ok(Registration { id: *id, created: true }),
            Err(error) if error.is_conflict() => error.body_as::<i32>().map_err(|_| error)?,
            Err(error) => return Err(error),
        };
        self.update_webhook().id(id).body(webhook).send().await?;
        Ok(Registration { id, created: false })
    }
}
