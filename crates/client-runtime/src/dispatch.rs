//! Calls by operationId with JSON arguments, for tools that learn only at run time what to call.
//!
//! The code generator writes the function that matches the id; the call itself goes through the same typed builder
//! and types as any other, so what comes back has been decoded and encoded again.

use std::fmt::Debug;

use bytes::Bytes;
use reqwest::StatusCode;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::{ByteStream, Deviations, Error, ResponseValue, decode_watched};

/// The arguments of one call, as JSON.
#[derive(Debug, Clone, Default)]
pub struct Arguments {
    /// Path parameters by their names on the wire.
    pub path: Map<String, Value>,
    /// Query parameters by their names on the wire; a repeated one is an array.
    pub query: Map<String, Value>,
    /// Header parameters by their names in the document.
    pub header: Map<String, Value>,
    /// Cookies by their names on the wire.
    pub cookie: Map<String, Value>,
    /// The body; the members of a form are an object, and a text stands for bytes.
    pub body: Option<Value>,
}

/// The answer to one call.
#[derive(Debug, Clone)]
pub struct Answer {
    /// HTTP status.
    pub status: StatusCode,
    /// What was in the body.
    pub body: AnswerBody,
}

/// The body of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum AnswerBody {
    /// The operation answers without one.
    Empty,
    /// The typed value, encoded again.
    Json(Value),
    /// A download.
    Bytes(Bytes),
}

/// Why a call by id failed.
#[derive(Debug, thiserror::Error)]
pub enum DispatchError {
    /// The client has no such operation.
    #[error("there is no operation `{0}`")]
    UnknownOperation(String),
    /// An argument is not of the type that the operation takes.
    #[error("argument `{name}`: {reason}")]
    Argument {
        /// Name on the wire, or `body`.
        name: String,
        /// What the decoder said.
        reason: String,
    },
    /// The call was made and failed.
    #[error(transparent)]
    Call(#[from] Error),
    /// The typed answer could not be encoded again.
    #[error("the answer cannot be written as JSON: {0}")]
    Encode(serde_json::Error),
}

impl Arguments {
    /// A path parameter, if it was given.
    ///
    /// # Errors
    /// When its value is not a `T`.
    pub fn path<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, DispatchError> {
        self.path.get(name).map(|value| read(name, value)).transpose()
    }

    /// A query parameter, if it was given; one value stands for a list of one.
    ///
    /// # Errors
    /// When its value is not a `T`.
    pub fn query<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, DispatchError> {
        let Some(value) = self.query.get(name) else { return Ok(None) };
        match read(name, value) {
            Err(_) if !value.is_array() => read(name, &Value::Array(vec![value.clone()])).map(Some),
            other => other.map(Some),
        }
    }

    /// A header parameter, if it was given.
    ///
    /// # Errors
    /// When its value is not a `T`.
    pub fn header<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, DispatchError> {
        self.header.get(name).map(|value| read(name, value)).transpose()
    }

    /// A cookie, if it was given.
    ///
    /// # Errors
    /// When its value is not a `T`.
    pub fn cookie<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, DispatchError> {
        self.cookie.get(name).map(|value| read(name, value)).transpose()
    }

    /// A body of bytes, if it was given: a text is sent as it is, any other value as JSON.
    pub fn raw_body(&self) -> Option<reqwest::Body> {
        self.body.as_ref().map(|body| match body {
            Value::String(text) => text.clone().into(),
            other => other.to_string().into(),
        })
    }

    /// The body, if it was given.
    ///
    /// # Errors
    /// When it is not a `T`.
    pub fn body<T: DeserializeOwned>(&self) -> Result<Option<T>, DispatchError> {
        self.body.as_ref().map(|value| read("body", value)).transpose()
    }
}

impl Answer {
    /// The answer of an operation without a body.
    pub fn empty(value: &ResponseValue<()>) -> Self {
        Self { status: value.status(), body: AnswerBody::Empty }
    }

    /// The answer of an operation with a typed body.
    ///
    /// # Errors
    /// When the value cannot be encoded.
    pub fn json<T: Serialize>(value: &ResponseValue<T>) -> Result<Self, DispatchError> {
        Ok(Self { status: value.status(), body: AnswerBody::Json(write(&**value)?) })
    }

    /// The answer of a download, read to its end.
    ///
    /// # Errors
    /// When the connection breaks, or there is more than `limit` bytes.
    pub async fn bytes(value: ResponseValue<ByteStream>, limit: usize) -> Result<Self, DispatchError> {
        let status = value.status();
        let body = value.into_inner().collect_up_to(limit).await?;
        Ok(Self { status, body: AnswerBody::Bytes(body) })
    }
}

/// A value that went through a typed client.
#[derive(Debug, Clone)]
pub struct Recoded {
    /// The typed value, encoded again.
    pub json: Value,
    /// What `Debug` shows of the typed value.
    pub shown: String,
    /// What was tolerated on the way in.
    pub deviations: Deviations,
}

/// Decodes a value as a `T` and encodes it again.
///
/// # Errors
/// When it is not a `T`.
pub fn recode_as<T: DeserializeOwned + Serialize + Debug>(value: &Value) -> Result<Recoded, DispatchError> {
    let (typed, deviations): (T, _) = read_watched("value", value)?;
    Ok(Recoded { json: write(&typed)?, shown: format!("{typed:?}"), deviations })
}

fn read<T: DeserializeOwned>(name: &str, value: &Value) -> Result<T, DispatchError> {
    read_watched(name, value).map(|(value, _)| value)
}

/// Through text, as an answer is read: one way of decoding a type is compiled, not two.
fn read_watched<T: DeserializeOwned>(name: &str, value: &Value) -> Result<(T, Deviations), DispatchError> {
    let text = serde_json::to_vec(value).map_err(DispatchError::Encode)?;
    decode_watched(&text).map_err(|error| DispatchError::Argument { name: name.to_owned(), reason: error.to_string() })
}

/// Through text, as a body is written.
fn write<T: Serialize>(value: &T) -> Result<Value, DispatchError> {
    let text = serde_json::to_vec(value).map_err(DispatchError::Encode)?;
    serde_json::from_slice(&text).map_err(DispatchError::Encode)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn arguments(query: Value) -> Arguments {
        Arguments { query: query.as_object().cloned().unwrap_or_default(), ..Arguments::default() }
    }

    #[test]
    fn one_value_stands_for_a_list_of_one() {
        let arguments = arguments(json!({"Status": "ACTIVE", "Id": [1, 2]}));
        assert_eq!(arguments.query::<Vec<String>>("Status").unwrap(), Some(vec!["ACTIVE".to_owned()]));
        assert_eq!(arguments.query::<Vec<i64>>("Id").unwrap(), Some(vec![1, 2]));
        assert_eq!(arguments.query::<i64>("Limit").unwrap(), None);
    }

    #[test]
    fn an_argument_of_the_wrong_type_is_named() {
        let error = arguments(json!({"limit": "many"})).query::<i32>("limit").unwrap_err();
        assert!(matches!(&error, DispatchError::Argument { name, .. } if name == "limit"), "{error}");
    }
}
