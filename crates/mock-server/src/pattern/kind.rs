//! The types of JSON.

use serde_json::Value;

/// A type of JSON; an integer is a number too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

const KINDS: [(&str, Kind); 7] = [
    ("null", Kind::Null),
    ("boolean", Kind::Boolean),
    ("integer", Kind::Integer),
    ("number", Kind::Number),
    ("string", Kind::String),
    ("array", Kind::Array),
    ("object", Kind::Object),
];

impl Kind {
    pub(super) fn read(name: &str) -> Result<Self, String> {
        let found = KINDS.iter().find(|(own, _)| *own == name);
        found.map(|(_, kind)| *kind).ok_or_else(|| {
            let known: Vec<_> = KINDS.iter().map(|(name, _)| *name).collect();
            format!("`{name}` is no type of JSON; there are {}", known.join(", "))
        })
    }

    pub(super) fn name(self) -> &'static str {
        KINDS.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }

    /// Whether a value is of this type; in a form, whether its text can be read as one.
    pub(super) fn is_of(self, value: &Value, texts: bool) -> bool {
        match (self, value) {
            (kind, Value::String(text)) if texts => kind.is_read_from(text),
            (Self::Null, Value::Null)
            | (Self::Boolean, Value::Bool(_))
            | (Self::Number, Value::Number(_))
            | (Self::String, Value::String(_))
            | (Self::Array, Value::Array(_))
            | (Self::Object, Value::Object(_)) => true,
            (Self::Integer, Value::Number(number)) => {
                number.as_f64().is_some_and(|number| number.fract() == 0.0) || number.is_i64() || number.is_u64()
            }
            _ => false,
        }
    }

    /// Whether a text on the wire can be read as a value of this type.
    pub(super) fn is_read_from(self, text: &str) -> bool {
        match self {
            Self::String => true,
            Self::Boolean => matches!(text, "true" | "false"),
            Self::Integer => {
                let digits = text.strip_prefix('-').unwrap_or(text);
                !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
            }
            Self::Number => serde_json::from_str::<serde_json::Number>(text).is_ok(),
            Self::Null | Self::Array | Self::Object => false,
        }
    }
}
