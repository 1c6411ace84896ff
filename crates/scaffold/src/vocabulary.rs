//! The words of made-up fixtures: everyday ones, and placeholders where a secret would stand.

use schema_values::{Everyday, Place, Vocabulary};
use serde_json::Value;

use crate::guess::is_secret;

/// What stands where a secret would; it opens nothing but the mock.
pub(crate) const PLACEHOLDER: &str = "demo-secret";

/// Placeholders for a pattern or a length that wants another one.
const OTHERS: [&str; 3] = ["demo-secret-of-nobody-0123456789", "demo-0123456789", "mock"];

/// Everyday words, and placeholders.
pub(crate) struct Words {
    pub(crate) everyday: Everyday<'static>,
}

impl Vocabulary for Words {
    fn word(&self, place: &Place<'_>, roll: u64) -> Option<Value> {
        let is_secret = place.member().is_some_and(is_secret) || place.format() == Some("password");
        if place.is_text() && is_secret {
            let words = [PLACEHOLDER].into_iter().chain(OTHERS);
            return words.map(|word| Value::String(word.to_owned())).find(|word| place.takes(word));
        }
        self.everyday.word(place, roll)
    }
}

/// Whether a value may stand in a fixture: no secret, and nobody's address. Examples of vendors hold both.
pub(crate) fn is_clean(value: &Value) -> bool {
    clean_at("", value)
}

fn clean_at(name: &str, value: &Value) -> bool {
    match value {
        Value::String(text) => {
            let shaped = ["eyJ", "Bearer ", "Basic "].iter().any(|start| text.starts_with(start));
            let placeholder = text.starts_with("demo-") || text.starts_with("mock") || text.is_empty();
            let secret = (is_secret(name) && !text.contains(char::is_whitespace)) || shaped;
            let address = text.contains('@') && !text.contains("@example.");
            (placeholder || !secret) && !address
        }
        Value::Array(items) => items.iter().all(|item| clean_at(name, item)),
        Value::Object(members) => members.iter().all(|(name, member)| clean_at(name, member)),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_example_with_a_secret_or_an_address_is_not_clean() {
        for value in [
            json!({"accessToken": "hunter2"}),
            json!({"a": ["Bearer abc"]}),
            json!("ada@lovelace.org"),
            json!({"jwt": "eyJhbGciOiJIUzI1NiJ9"}),
        ] {
            assert!(!is_clean(&value), "{value}");
        }
        assert!(is_clean(
            &json!({"accessToken": "demo-secret", "mail": "ada@example.com", "n": 1, "token_type": "Bearer"})
        ));
    }
}
