//! From a call to an event: who sent it, how large it is, what it holds.

use progenitor_client::Deviations;

use super::envelope::{Envelope, MAX_BODY, deviations, payload_error};
use super::{Check, Fingerprint, Refusal, WebhookError, WebhookEvent};

/// A webhook call that was let in.
///
/// With the feature `axum` it is an extractor, for any state from which a [`Receiver`] can be taken.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// The event.
    pub event: WebhookEvent,
    /// What a repetition is known by; made of the whole payload as it came.
    pub fingerprint: Fingerprint,
    /// Why a known event was kept as [`WebhookEvent::Unknown`]; see [`Receiver::keep_undecodable`].
    pub mismatch: Option<WebhookError>,
    /// What was tolerated in the body; see [`witness`](progenitor_client::witness). Each was also logged.
    pub deviations: Deviations,
}

/// Why a call was turned away. For the receiver's log: the answer is [`Rejection::status`] and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Rejection {
    /// The caller does not know the secret.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The body holds no event that can be read, or is too large.
    #[error(transparent)]
    Invalid(#[from] WebhookError),
    /// The body did not arrive as a whole.
    #[error("the body did not arrive as a whole")]
    Torn,
}

impl Rejection {
    /// The HTTP status to answer with: 401, 413 or 400.
    pub fn status(&self) -> u16 {
        match self {
            Self::Refused(_) => 401,
            Self::Invalid(WebhookError::TooLarge { .. }) => 413,
            Self::Invalid(_) | Self::Torn => 400,
        }
    }
}

/// Decides about webhook calls. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Receiver {
    check: Check,
    max_body: usize,
    keep_undecodable: bool,
    strict: bool,
}

impl Receiver {
    /// Lets in who passes the check, with a body of at most [`MAX_BODY`] bytes.
    pub fn new(check: Check) -> Self {
        Self { check, max_body: MAX_BODY, keep_undecodable: false, strict: false }
    }

    /// How large a body may be, in bytes.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Gives a known event whose payload is not as documented as [`WebhookEvent::Unknown`], with the reason in
    /// [`Webhook::mismatch`], instead of turning the call away.
    ///
    /// Most payloads are inferred. An event that is turned away is lost after two repetitions, and a webhook that fails
    /// for three days is deleted; whoever would rather look at such an event later turns this on.
    #[must_use]
    pub fn keep_undecodable(mut self) -> Self {
        self.keep_undecodable = true;
        self
    }

    /// Turns away what is not just as the document says, an unknown event among it. For tests and for watching whether
    /// the service changed; not for production, where such an event would be lost.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Decides about a call from its header `Authorization`, the query of its URL and its body, as they came.
    ///
    /// # Errors
    /// [`Rejection`], with the status to answer.
    pub fn receive(
        &self,
        authorization: Option<&[u8]>,
        query: Option<&str>,
        body: &[u8],
    ) -> Result<Webhook, Rejection> {
        self.admit(authorization, query)?;
        Ok(self.read(body)?)
    }

    /// The first half of [`receive`](Self::receive), before a body is read.
    ///
    /// # Errors
    /// [`Refusal`] when the check does not pass.
    pub fn admit(&self, authorization: Option<&[u8]>, query: Option<&str>) -> Result<(), Refusal> {
        self.check.verify(authorization, query)
    }

    /// The second half of [`receive`](Self::receive), for a caller who was admitted.
    ///
    /// # Errors
    /// [`WebhookError`] when the body is too large or holds no event that can be read.
    pub fn read(&self, body: &[u8]) -> Result<Webhook, WebhookError> {
        let (envelope, outside) = Envelope::read(body, self.max_body)?;
        let fingerprint = envelope.fingerprint();
        let Envelope { event_type, data } = envelope;
        let kept = self.keep_undecodable.then(|| data.clone());
        let (event, inside, mismatch) = match WebhookEvent::from_parts_watched(&event_type, data) {
            Ok((event, inside)) => (event, inside, None),
            Err(error) => {
                let error = payload_error(&event_type, &error);
                let Some(data) = kept else { return Err(error) };
                (WebhookEvent::Unknown { event_type, data }, Deviations::default(), Some(error))
            }
        };
        // An event that was kept although it could not be read is no deviation that was tolerated: its reason says more.
        let deviations = if mismatch.is_some() { outside } else { deviations(outside, &event, inside) };
        deviations.report(event.event_type());
        match deviations.to_mismatch() {
            Some(mismatch) if self.strict => Err(WebhookError::Deviation(mismatch)),
            _ => Ok(Webhook { event, fingerprint, mismatch, deviations }),
        }
    }

    #[cfg(feature = "axum")]
    pub(super) fn body_limit(&self) -> usize {
        self.max_body
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn receiver() -> Receiver {
        Receiver::new(Check::query("secret", "x")).max_body(200)
    }

    #[test]
    fn who_may_not_come_in_learns_nothing_of_the_body() {
        for body in [&b""[..], b"{", &[b'x'; 201]] {
            let rejection = receiver().receive(None, Some("secret=y"), body).unwrap_err();
            assert_eq!(rejection, Rejection::Refused(Refusal::Wrong));
            assert_eq!(rejection.status(), 401);
        }
    }

    #[test]
    fn each_rejection_has_its_status() {
        let status = |body: &[u8]| receiver().receive(None, Some("secret=x"), body).unwrap_err().status();
        assert_eq!(status(&[b' '; 201]), 413);
        assert_eq!(status(b"{"), 400);
        assert_eq!(status(br#"{"eventType":"SessionCreated","data":{}}"#), 400);
        assert_eq!(Rejection::Torn.status(), 400);
    }

    #[test]
    fn an_event_with_another_payload_can_be_kept_with_the_reason() {
        let body = json!({"eventType": "SessionCreated", "data": {"id": "seven", "more": [1]}});
        let webhook = receiver().keep_undecodable().read(body.to_string().as_bytes()).unwrap();
        assert_eq!(webhook.event.event_type(), "SessionCreated");
        assert_eq!(webhook.event.to_json().unwrap(), body);
        assert_eq!(webhook.mismatch.unwrap().path(), "data.id");

        let known =
            br#"{"eventType":"SessionCreated","data":{"id":7,"tenantId":1,"channel":"CHAT","source":"DEFAULT"}}"#;
        let webhook = receiver().keep_undecodable().read(known).unwrap();
        assert!(!webhook.event.is_unknown() && webhook.mismatch.is_none());
    }

    #[test]
    fn what_is_tolerated_is_told_and_a_strict_receiver_turns_it_away() {
        let data = json!({"id": 7, "tenantId": 1, "channel": "FAX", "source": "Default", "more": 1});
        let body = json!({"eventType": "SessionCreated", "data": data, "sent": "now"}).to_string();
        let webhook = receiver().read(body.as_bytes()).unwrap();
        let places: Vec<&str> = webhook.deviations.iter().map(|deviation| deviation.path()).collect();
        assert_eq!(places, ["sent", "data.channel", "data.more"]);
        let error = receiver().strict().read(body.as_bytes()).unwrap_err();
        assert_eq!(error.path(), "sent");

        let error = receiver().strict().read(br#"{"eventType":"SessionTeleported","data":{}}"#).unwrap_err();
        assert_eq!(error.to_string(), "not as the document says: at eventType: the document does not list this value");
    }

    #[test]
    fn the_fingerprint_counts_members_that_the_type_does_not_have() {
        let fingerprint = |more: u8| {
            let data = json!({"id": 7, "tenantId": 1, "channel": "CHAT", "source": "DEFAULT", "more": more});
            let body = json!({"eventType": "SessionCreated", "data": data}).to_string();
            receiver().read(body.as_bytes()).unwrap().fingerprint
        };
        assert_eq!(fingerprint(1), fingerprint(1));
        assert_ne!(fingerprint(1), fingerprint(2));
    }
}
