//! Parameters with parts: lists, objects, and whatever else is no scalar.

use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer, ser};

/// The value of a parameter that has parts, such as a filter of several members.
///
/// Made from the value itself, so that a builder takes either. Generated code writes it as JSON text; the row of the
/// parameter in the operation table says how it is written on the wire, and the runtime sees to that.
///
/// ```
/// # use client_runtime::Composite;
/// let ids: Composite<Vec<i32>> = vec![1, 2].into();
/// assert_eq!(ids.len(), 2);
/// assert_eq!(ids.to_string(), "[1,2]");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Composite<T>(T);

impl<T> Composite<T> {
    /// The value.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> From<T> for Composite<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Composite<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Serialize> Composite<T> {
    /// JSON without the one character that JSON allows and a header does not.
    fn json(&self) -> Result<String, serde_json::Error> {
        let text = serde_json::to_string(&self.0)?;
        Ok(if text.contains('\u{7f}') { text.replace('\u{7f}', "\\u007f") } else { text })
    }
}

/// JSON text. A value that JSON has no form for gives a text that is no JSON, which the runtime refuses to send.
impl<T: Serialize> fmt::Display for Composite<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.json().as_deref().unwrap_or("!"))
    }
}

/// As one text with JSON in it.
impl<T: Serialize> Serialize for Composite<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.json().map_err(ser::Error::custom)?)
    }
}

/// As the value itself.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Composite<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_can_stand_in_a_header() {
        let value = Composite::from("a\u{7f}\n\"ž".to_owned());
        assert_eq!(value.to_string(), "\"a\\u007f\\n\\\"ž\"");
        assert!(reqwest::header::HeaderValue::try_from(value.to_string()).is_ok());
    }

    #[test]
    fn it_is_read_as_the_value_and_written_as_its_text() {
        let value: Composite<Vec<u8>> = serde_json::from_str("[1,2]").unwrap();
        assert_eq!(value.clone().into_inner(), [1, 2]);
        assert_eq!(serde_json::to_string(&value).unwrap(), "\"[1,2]\"");
    }
}
