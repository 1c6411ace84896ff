//! The body of a webhook call, and the event in it.

use progenitor_client::{Deviations, Mismatch, decode_watched};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Fingerprint, WebhookEvent};

/// How large a body is read unless told otherwise, in bytes: 1 MiB. Events are a few kilobytes.
pub const MAX_BODY: usize = 1024 * 1024;

/// Why a body is not an event. Names places and what was expected there, and nothing of the content.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// The body is larger than allowed. It was not looked at.
    #[error("the body has more than {limit} bytes")]
    TooLarge {
        /// What is allowed, in bytes.
        limit: usize,
    },
    /// The body is not JSON, or not `{"eventType": …, "data": …}`.
    #[error("the body is not a webhook call: {0}")]
    Envelope(Mismatch),
    /// The body could be read, but is not just what the document says, and the receiver is
    /// [strict](super::Receiver::strict).
    #[error("not as the document says: {0}")]
    Deviation(Mismatch),
    /// The event is known, but its payload is not what the document says.
    #[error("{event_type}: at {path}: {reason}")]
    Payload {
        /// Name of the event.
        event_type: &'static str,
        /// JSON path of the place in the body, such as `data.guest.identity`.
        path: String,
        /// What was expected there.
        reason: String,
    },
}

impl WebhookError {
    /// JSON path of the place in the body; `.` is the body as a whole.
    pub fn path(&self) -> &str {
        match self {
            Self::TooLarge { .. } => ".",
            Self::Envelope(mismatch) | Self::Deviation(mismatch) => mismatch.path(),
            Self::Payload { path, .. } => path,
        }
    }
}

/// Reads the body of a webhook call of at most [`MAX_BODY`] bytes.
///
/// An event that this client has no type for is no error: it becomes [`WebhookEvent::Unknown`].
///
/// ```
/// use mluvii_client::webhooks::{WebhookEvent, parse};
///
/// let event = parse(br#"{"eventType":"SessionCreated","data":{"id":7,"tenantId":1,"channel":"CHAT","source":"DEFAULT"}}"#)?;
/// assert!(matches!(event, WebhookEvent::SessionCreated(session) if session.id == 7));
///
/// let error = parse(br#"{"eventType":"SessionCreated","data":{"id":"seven"}}"#).unwrap_err();
/// assert_eq!(error.to_string(), "SessionCreated: at data.id: expected i64");
/// # Ok::<(), mluvii_client::webhooks::WebhookError>(())
/// ```
///
/// # Errors
/// [`WebhookError`] when the body is too large, not a webhook call, or holds a known event with a payload that is not
/// as documented.
pub fn parse(body: &[u8]) -> Result<WebhookEvent, WebhookError> {
    let (Envelope { event_type, data }, _) = Envelope::read(body, MAX_BODY)?;
    WebhookEvent::from_parts(&event_type, data).map_err(|mismatch| payload_error(&event_type, &mismatch))
}

/// An event that has not been given its type.
#[derive(Debug, Clone, Deserialize)]
#[serde(expecting = "an object with eventType and data")]
pub(super) struct Envelope {
    #[serde(rename = "eventType")]
    pub(super) event_type: String,
    /// `null` where there is none.
    #[serde(default)]
    pub(super) data: Value,
}

impl Envelope {
    pub(super) fn read(body: &[u8], limit: usize) -> Result<(Self, Deviations), WebhookError> {
        if body.len() > limit {
            return Err(WebhookError::TooLarge { limit });
        }
        decode_watched(body).map_err(WebhookError::Envelope)
    }

    pub(super) fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of_parts(&self.event_type, &self.data)
    }
}

pub(super) fn payload_error(event_type: &str, mismatch: &Mismatch) -> WebhookError {
    // Only a known event has a payload that can be wrong.
    let known = WebhookEvent::KNOWN.iter().copied().find(|known| *known == event_type);
    let path = match mismatch.path() {
        "." => "data".to_owned(),
        inner if inner.starts_with('[') => format!("data{inner}"),
        inner => format!("data.{inner}"),
    };
    WebhookError::Payload { event_type: known.unwrap_or("unknown event"), path, reason: mismatch.reason().to_owned() }
}

/// What was tolerated in a body: in the envelope, in the name of the event, in its payload.
pub(super) fn deviations(envelope: Deviations, event: &WebhookEvent, payload: Deviations) -> Deviations {
    if event.is_unknown() {
        return envelope.and_unknown_value("eventType", "WebhookEvent", event.event_type());
    }
    envelope.and(payload.below("data"))
}

impl WebhookEvent {
    /// The event as the service sends it: `{"eventType": …, "data": …}`.
    ///
    /// An unknown event comes out as it came in. Of a known one, members that its type does not have are lost, and
    /// those that were null may be left out.
    ///
    /// # Errors
    /// When the payload cannot be encoded; one that was read always can.
    pub fn to_json(&self) -> Result<Value, serde_json::Error> {
        Ok(json!({"eventType": self.event_type(), "data": self.data()?}))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_event_is_kept_as_it_came() {
        let body = json!({"eventType": "SessionTeleported", "data": {"b": [1, null], "a": "ž"}});
        let event = parse(body.to_string().as_bytes()).unwrap();
        assert!(event.is_unknown());
        assert_eq!(event.event_type(), "SessionTeleported");
        assert_eq!(event.to_json().unwrap(), body);
        assert_eq!(event.to_json().unwrap().to_string(), body.to_string());
    }

    #[test]
    fn a_target_that_is_null_is_no_target() {
        let body = br#"{"eventType":"SessionForwarded","data":{"id":1,"tenantId":2,"channel":"CHAT","source":"DEFAULT",
            "time":"2024-07-18T17:31:54.6620814+02:00","userId":null,"operatorGroupId":5,"chatbotId":null}}"#;
        let WebhookEvent::SessionForwarded(payload) = parse(body).unwrap() else { panic!("another event") };
        assert_eq!((payload.user_id, payload.operator_group_id, payload.chatbot_id), (None, Some(5), None));
        assert_eq!(payload.time.as_str(), "2024-07-18T17:31:54.6620814+02:00");
    }

    #[test]
    fn a_body_over_the_limit_is_not_looked_at() {
        let limit = MAX_BODY;
        assert_eq!(parse(&vec![b'{'; limit + 1]).unwrap_err(), WebhookError::TooLarge { limit });
        assert!(matches!(parse(&vec![b'{'; limit]).unwrap_err(), WebhookError::Envelope(_)));
    }

    #[test]
    fn an_error_names_the_place_and_repeats_nothing() {
        for (body, path) in [
            (r#"{"eventType":"SessionCreated","data":{"id":"s3cret"}}"#, "data.id"),
            (r#"{"eventType":"SessionCreated","data":"s3cret"}"#, "data"),
            (r#"{"eventType":"SessionCreated","data":null}"#, "data"),
            (r#"{"eventType":"SessionCreated"}"#, "data"),
            (r#"{"eventType":["s3cret"],"data":{}}"#, "eventType"),
            (r#"{"data":{"s3cret":1}}"#, "."),
            (r#""s3cret""#, "."),
            ("", "."),
            ("s3cret", "."),
        ] {
            let error = parse(body.as_bytes()).unwrap_err();
            assert_eq!(error.path(), path, "{body}: {error}");
            assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
        }
    }

    #[test]
    fn debug_of_an_unknown_event_hides_its_payload() {
        let event = parse(br#"{"eventType":"New","data":{"phone":"s3cret"}}"#).unwrap();
        assert_eq!(format!("{event:?}"), "Unknown { event_type: \"New\", .. }");
    }
}
