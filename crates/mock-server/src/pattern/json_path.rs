//! Patterns that look for something inside a body.

use openapi_kit::pointer;
use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::{Pattern, PatternError};

/// Filters in one expression. The parser's time doubles with each one inside another.
const MOST_FILTERS: usize = 10;

/// Reads an expression of RFC 9535.
pub(crate) fn expression(text: &str) -> Result<JsonPath, String> {
    if text.matches('?').count() > MOST_FILTERS {
        return Err(format!("`{text}` has more than {MOST_FILTERS} filters"));
    }
    JsonPath::parse(text).map_err(|error| format!("`{text}` is no JSONPath of RFC 9535: {}", error.message()))
}

/// An expression, and what must hold for something that it finds.
#[derive(Debug, Clone)]
pub(crate) struct Path {
    text: String,
    expression: JsonPath,
    inner: Option<Pattern>,
    /// What is found is compared by its text, as a value of a query would be.
    by_text: bool,
}

impl Path {
    /// Reads `"$.a"` or `{"$.a": pattern}`.
    pub(super) fn compile(value: &Value, at: &str) -> Result<Self, PatternError> {
        let wrong = || PatternError {
            pointer: at.to_owned(),
            problem: "write an expression, or an object of one expression and its pattern".to_owned(),
        };
        match value {
            Value::String(text) => Self::new(text, None, false, at),
            Value::Object(members) if members.len() == 1 => {
                let (text, inner) = members.iter().next().ok_or_else(wrong)?;
                let inner = Pattern::compile(inner, &pointer::child(at, text))?;
                Self::new(text, Some(inner), false, at)
            }
            _ => Err(wrong()),
        }
    }

    /// An expression with what must hold for one of the things it finds.
    pub(crate) fn new(text: &str, inner: Option<Pattern>, by_text: bool, at: &str) -> Result<Self, PatternError> {
        let expression = expression(text).map_err(|problem| PatternError { pointer: at.to_owned(), problem })?;
        Ok(Self { text: text.to_owned(), expression, inner, by_text })
    }

    pub(super) fn finds(&self, body: &Value) -> bool {
        let found = self.expression.query(body);
        match &self.inner {
            None => !found.is_empty(),
            Some(inner) if found.is_empty() => inner.matches_absence(),
            Some(inner) => found.iter().any(|value| match value {
                Value::String(text) if self.by_text => inner.matches_text(text),
                value if self.by_text => inner.matches_text(&value.to_string()) || inner.matches(value, false),
                value => inner.matches(value, false),
            }),
        }
    }

    /// What the expression finds, for an explanation.
    pub(super) fn found(&self, body: &Value) -> Option<Value> {
        let found: Vec<_> = self.expression.query(body).iter().map(|value| (*value).clone()).collect();
        match found.as_slice() {
            [] => None,
            [one] => Some(one.clone()),
            _ => Some(Value::Array(found)),
        }
    }

    pub(super) fn weight(&self) -> usize {
        self.inner.as_ref().map_or(1, Pattern::weight)
    }

    pub(super) fn written(&self) -> Value {
        match &self.inner {
            None => Value::String(self.text.clone()),
            Some(inner) => Value::Object(Map::from_iter([(self.text.clone(), inner.written())])),
        }
    }
}
