//! What tells one event from another.

use std::fmt;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::WebhookEvent;

/// A digest of an event, by which a repetition is known: events have no id.
///
/// It is made of the name of the event and its payload, without regard to the order of members and to white space.
/// It stays the same between processes and versions of this crate, so it can be a key in a database.
///
/// Two events that really are different but have equal content look the same; most payloads hold a time or the id of
/// an activity, but not all do. A fingerprint of the call as it came also counts members that this client does not
/// know, so compare like with like: those of [`Webhook`](super::Webhook), or those of [`Fingerprint::of`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// The fingerprint of an event.
    ///
    /// # Errors
    /// When the payload cannot be encoded; one that was read always can.
    pub fn of(event: &WebhookEvent) -> Result<Self, serde_json::Error> {
        Ok(Self::of_parts(event.event_type(), &event.data()?))
    }

    /// The fingerprint of the event of this name with this payload.
    pub fn of_parts(event_type: &str, data: &Value) -> Self {
        let mut digest = Sha256::new();
        text(event_type, &mut digest);
        value(data, &mut digest);
        Self(digest.finalize().into())
    }

    /// The digest itself.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Hexadecimal.
impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

/// Each value begins with a letter for its kind, and what has a length says it, so that no two values read the same.
fn value(value: &Value, digest: &mut Sha256) {
    match value {
        Value::Null => digest.update(b"n"),
        Value::Bool(true) => digest.update(b"t"),
        Value::Bool(false) => digest.update(b"f"),
        Value::Number(number) => {
            digest.update(b"d");
            text(&number.to_string(), digest);
        }
        Value::String(string) => {
            digest.update(b"s");
            text(string, digest);
        }
        Value::Array(items) => {
            digest.update(b"a");
            length(items.len(), digest);
            items.iter().for_each(|item| self::value(item, digest));
        }
        Value::Object(members) => {
            digest.update(b"o");
            length(members.len(), digest);
            let mut members: Vec<_> = members.iter().collect();
            members.sort_unstable_by_key(|(name, _)| *name);
            for (name, member) in members {
                text(name, digest);
                self::value(member, digest);
            }
        }
    }
}

fn text(text: &str, digest: &mut Sha256) {
    length(text.len(), digest);
    digest.update(text.as_bytes());
}

fn length(length: usize, digest: &mut Sha256) {
    // As wide as any machine's, so that the digest is the same on all.
    digest.update((length as u64).to_le_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn of(data: &Value) -> Fingerprint {
        Fingerprint::of_parts("E", data)
    }

    #[test]
    fn order_of_members_and_white_space_do_not_count() {
        let one: Value = serde_json::from_str(r#"{"a": {"x": 1, "y": [2, 1]}, "b": null}"#).unwrap();
        let other: Value = serde_json::from_str(r#"{"b":null,"a":{"y":[2,1],"x":1}}"#).unwrap();
        assert_eq!(of(&one), of(&other));
    }

    #[test]
    fn different_content_has_a_different_fingerprint() {
        let values = [
            json!(null),
            json!({}),
            json!([]),
            json!(""),
            json!(0),
            json!("0"),
            json!(false),
            json!([1, 2]),
            json!([2, 1]),
            json!([[1], 2]),
            json!(["a", "b"]),
            json!(["ab"]),
            json!(["a\",\"b"]),
            json!({"a": "b"}),
            json!({"a": null}),
            json!({"a": "b", "c": 1}),
            json!({"ab": ""}),
        ];
        let fingerprints: std::collections::BTreeSet<_> = values.iter().map(of).collect();
        assert_eq!(fingerprints.len(), values.len());
        assert_ne!(Fingerprint::of_parts("F", &json!(1)), of(&json!(1)));
    }

    #[test]
    fn the_digest_is_the_same_for_ever() {
        // Callers keep it in databases.
        assert_eq!(
            Fingerprint::of_parts("SessionCreated", &json!({"id": 7, "at": "12:00"})).to_string(),
            "bf29b86fd1e39e83a9263bcca96e4a2fa0e6e849f4168d5c6d5111f754aa80b6"
        );
    }
}
