//! What a mapping asks of a body.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jsonschema::Validator;
use openapi_kit::pointer;
use serde_json::{Value, json};

use crate::content::Content;
use crate::matcher::Difference;
use crate::pattern::{Mismatch, Pattern};

use super::heard::Heard;
use super::{StubError, words};

/// One of `bodyPatterns`.
#[derive(Debug, Clone)]
pub(super) enum BodyTest {
    /// Of the text as it was sent.
    Text(Pattern),
    /// Of the JSON, or of the form as an object of texts.
    Json(Pattern),
    Bytes(Vec<u8>),
    Schema(Arc<(Validator, Value)>),
    All(Vec<BodyTest>),
    OneOf(Vec<BodyTest>),
    Not(Box<BodyTest>),
}

impl BodyTest {
    pub(super) fn compile(value: &Value, at: &str) -> Result<Self, StubError> {
        const WORDS: [&str; 10] = [
            "equalToJson",
            "matchesJsonPath",
            "matchesJsonSchema",
            "like",
            "binaryEqualTo",
            "and",
            "or",
            "not",
            "equalToXml",
            "matchesXPath",
        ];
        let members = words::members(value, at)?;
        let Some((word, inner)) = words::word(members, &WORDS) else {
            if !members.keys().any(|name| words::TEXT_WORDS.split(", ").any(|word| word == name)) {
                let known = format!("{}, {}", WORDS[..5].join(", "), words::TEXT_WORDS);
                return Err(StubError::new(at, format!("this is no way to compare a body; there are {known}")));
            }
            return Ok(Self::Text(words::single(members, at)?.shown_as(value.clone())));
        };
        let at = pointer::child(at, word);
        let many = || -> Result<Vec<_>, StubError> {
            let items = words::list(inner, &at)?;
            items.iter().enumerate().map(|(n, item)| Self::compile(item, &format!("{at}/{n}"))).collect()
        };
        Ok(match word {
            "equalToJson" => Self::Json(words::equal_to_json(members, inner, &at)?),
            "matchesJsonPath" => Self::Json(words::json_path(inner, &at)?),
            "like" => Self::Json(Pattern::compile(inner, &at)?),
            "matchesJsonSchema" => {
                let schema = match inner {
                    Value::String(text) => {
                        serde_json::from_str(text).map_err(|error| StubError::new(&at, format!("not JSON: {error}")))?
                    }
                    schema => schema.clone(),
                };
                let validator = jsonschema::validator_for(&schema)
                    .map_err(|error| StubError::new(&at, format!("no JSON Schema: {error}")))?;
                Self::Schema(Arc::new((validator, schema)))
            }
            "binaryEqualTo" => {
                let text = inner.as_str().ok_or_else(|| StubError::new(&at, "write Base64"))?;
                Self::Bytes(STANDARD.decode(text).map_err(|error| StubError::new(&at, format!("no Base64: {error}")))?)
            }
            "and" => Self::All(many()?),
            "or" => Self::OneOf(many()?),
            "not" => Self::Not(Box::new(Self::compile(inner, &at)?)),
            other => return Err(StubError::new(&at, format!("`{other}` is not offered: this mock reads no XML"))),
        })
    }

    pub(super) fn holds(&self, heard: &Heard<'_>) -> bool {
        match self {
            Self::Text(pattern) if heard.body.is_empty() => pattern.matches_absence() || pattern.matches_text(""),
            Self::Text(pattern) => pattern.matches_text(&String::from_utf8_lossy(heard.body)),
            Self::Json(pattern) => match heard.content().value() {
                Some(value) => pattern.matches(value, is_form(heard)),
                None => pattern.matches_absence(),
            },
            Self::Bytes(bytes) => bytes == heard.body,
            Self::Schema(schema) => heard.content().value().is_some_and(|value| schema.0.is_valid(value)),
            Self::All(tests) => tests.iter().all(|test| test.holds(heard)),
            Self::OneOf(tests) => tests.iter().any(|test| test.holds(heard)),
            Self::Not(test) => !test.holds(heard),
        }
    }

    pub(super) fn explain(&self, heard: &Heard<'_>, out: &mut Vec<Difference>) {
        let whole = |expected: Value, actual: Option<Value>| Difference {
            place: "body",
            pointer: String::new(),
            expected: Some(expected),
            actual,
        };
        match self {
            _ if self.holds(heard) => {}
            Self::Json(pattern) => {
                let mut mismatches = Vec::new();
                pattern.mismatches(heard.content().value(), is_form(heard), "", &mut mismatches);
                out.extend(mismatches.into_iter().map(|Mismatch { pointer, expected, actual }| Difference {
                    place: "body",
                    pointer,
                    expected,
                    actual,
                }));
            }
            Self::All(tests) => tests.iter().for_each(|test| test.explain(heard, out)),
            Self::Schema(schema) => {
                out.push(whole(json!({"matchesJsonSchema": schema.1}), heard.content().value().cloned()));
            }
            other => out.push(whole(other.written(), heard.shown_body())),
        }
    }

    fn written(&self) -> Value {
        let many = |tests: &[Self]| Value::Array(tests.iter().map(Self::written).collect());
        match self {
            Self::Text(pattern) | Self::Json(pattern) => pattern.written(),
            Self::Bytes(bytes) => json!({"binaryEqualTo": STANDARD.encode(bytes)}),
            Self::Schema(schema) => json!({"matchesJsonSchema": schema.1}),
            Self::All(tests) => json!({"and": many(tests)}),
            Self::OneOf(tests) => json!({"or": many(tests)}),
            Self::Not(test) => json!({"not": test.written()}),
        }
    }
}

fn is_form(heard: &Heard<'_>) -> bool {
    matches!(heard.content(), Content::Form(_))
}

impl Heard<'_> {
    /// The body for an explanation: understood, so that secrets can be found in it.
    fn shown_body(&self) -> Option<Value> {
        match self.content() {
            Content::Absent => None,
            Content::Json(value) | Content::Form(value) => Some(value.clone()),
            Content::Broken(_) | Content::Opaque => {
                Some(Value::from(String::from_utf8_lossy(self.body).chars().take(200).collect::<String>()))
            }
        }
    }
}
