//! What is known of one request and its answer.

use serde_json::Value;

/// One request and its answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Exchange {
    /// HTTP method in capitals.
    pub method: String,
    /// The path below the base URL, percent-encoded, without a query.
    pub path: String,
    /// Decoded names of query parameters; values are of no interest.
    pub query: Vec<String>,
    /// The request body, where it is known and JSON.
    pub request: Option<Value>,
    /// HTTP status.
    pub status: u16,
    /// Header lines of the answer.
    pub headers: Vec<(String, String)>,
    /// The body of the answer, its coding undone.
    pub body: Vec<u8>,
}

impl Exchange {
    /// An exchange without query, headers and bodies.
    pub fn new(method: &str, path: &str, status: u16) -> Self {
        Self { method: method.to_ascii_uppercase(), path: path.to_owned(), status, ..Self::default() }
    }

    /// With one more query parameter.
    #[must_use]
    pub fn asked(mut self, name: &str) -> Self {
        self.query.push(name.to_owned());
        self
    }

    /// With one more header line of the answer.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// With this body of the answer, and the header that announces it.
    #[must_use]
    pub fn answered(mut self, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self.header("content-type", content_type)
    }

    /// The media type of the answer without its parameters, in lower case.
    pub(super) fn media_type(&self) -> Option<String> {
        let (_, value) = self.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"))?;
        let essence = value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        (!essence.is_empty()).then_some(essence)
    }
}

/// `application/json` and everything with the suffix `+json`.
pub(super) fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json")
}
