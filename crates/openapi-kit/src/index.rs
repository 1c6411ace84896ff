//! The operations of an effective document, with every `$ref` on the way resolved.
//!
//! Everything that is made per operation (mock routes, contract tests, the operation table of a client) starts here,
//! so that an operation added to the document cannot be forgotten anywhere.

mod read;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::pointer;

/// The HTTP methods of OpenAPI 3.0, in the order in which they are listed.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// How sure we are that something exists as described.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Evidence {
    /// The vendor's own documentation says so.
    Documented,
    /// A public client or sample was seen doing it.
    Observed,
    /// Concluded from models, names and analogy.
    Inferred,
}

/// How strong an inference is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Inference {
    /// Named in prose, with a model and a sibling call.
    Strong,
    /// A model and an analogy.
    Medium,
    /// A guess.
    Weak,
}

/// All operations of a document, in the order of its paths. What is written of it can be read again by the same version of
/// this crate.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct OperationIndex {
    operations: Vec<Operation>,
}

/// One operation.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Operation {
    /// operationId.
    pub id: String,
    /// HTTP method in capitals.
    pub method: String,
    /// Path template such as `/api/v1/Tags/{id}`.
    pub path: String,
    /// First tag; empty when there is none.
    pub tag: String,
    /// One line.
    pub summary: String,
    /// More words; may be empty.
    pub description: String,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// `x-evidence`; an operation without the mark counts as documented.
    pub evidence: Evidence,
    /// `x-inference`.
    pub inference: Option<Inference>,
    /// `x-sources`.
    pub sources: Vec<String>,
    /// `x-alternatives`: other forms the operation may really have.
    pub alternatives: Vec<String>,
    /// Parameters of the operation and of its path item.
    pub parameters: Vec<Parameter>,
    /// The request body, if there is one.
    pub body: Option<Body>,
    /// Responses in the order of the document.
    pub responses: Vec<Response>,
    /// The document asks for a credential.
    pub authenticated: bool,
    /// Safe to send twice: by method, or because `x-idempotent` says so.
    pub idempotent: bool,
    /// `x-retry`, which overrides what `idempotent` says about sending again: `safe` is true, `never` is false.
    pub resend: Option<bool>,
    /// `x-retry-statuses`: further error statuses after which another attempt may fare better, smallest first.
    pub retry_statuses: Vec<u16>,
    /// `x-paging` as written.
    pub paging: Option<Value>,
    /// Pointer to the operation in the document.
    pub pointer: String,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Location {
    /// In the path.
    Path,
    /// After the question mark.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// One parameter.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Parameter {
    /// Name on the wire.
    pub name: String,
    /// Where it travels.
    pub location: Location,
    /// Must be sent.
    pub required: bool,
    /// The array form with one key per value (`form` and `explode`, the default of query parameters).
    pub explode: bool,
    /// Pointer to its schema in the document; none for a parameter with `content`.
    pub schema: Option<String>,
    /// Pointer to the parameter in the document.
    pub pointer: String,
}

/// A request body.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Body {
    /// Must be sent.
    pub required: bool,
    /// Its media types.
    pub content: Vec<Media>,
    /// Pointer to the body in the document.
    pub pointer: String,
}

/// One media type of a body or an answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Media {
    /// Such as `application/json`.
    pub media_type: String,
    /// Pointer to its schema in the document.
    pub schema: Option<String>,
}

/// One response.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Response {
    /// What it answers to.
    pub status: StatusPattern,
    /// The words of the document.
    pub description: String,
    /// Its media types; empty when it has no body.
    pub content: Vec<Media>,
    /// Pointer to the response in the document.
    pub pointer: String,
}

/// A status, a range of them, or all the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum StatusPattern {
    /// One status.
    Code(u16),
    /// `2XX` is `Range(2)`.
    Range(u16),
    /// `default`.
    Default,
}

/// Why a document could not be indexed.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum IndexError {
    /// An operation has no operationId.
    #[error("{pointer}: the operation has no operationId; add one")]
    NoId {
        /// Where.
        pointer: String,
    },
    /// Two operations share an id.
    #[error("{pointer}: operationId `{id}` is already used at {first}; rename one")]
    DuplicateId {
        /// Where.
        pointer: String,
        /// The id.
        id: String,
        /// Where it was used before.
        first: String,
    },
    /// A reference leads nowhere.
    #[error("{pointer}: the reference leads nowhere; mend it")]
    Dangling {
        /// Where.
        pointer: String,
    },
    /// A member is missing or has a value that OpenAPI does not know.
    #[error("{pointer}: {problem}")]
    Invalid {
        /// Where.
        pointer: String,
        /// What is wrong and how to mend it.
        problem: String,
    },
}

impl OperationIndex {
    /// Lists the operations of `document`, an OpenAPI 3.0 document with local references only.
    pub fn new(document: &Value) -> Result<Self, IndexError> {
        let mut operations: Vec<Operation> = Vec::new();
        for (path, item) in document.get("paths").and_then(Value::as_object).into_iter().flatten() {
            let item_pointer = pointer::child("/paths", path);
            let (at, item) = read::follow(document, item, &item_pointer)?;
            for method in METHODS {
                let Some(value) = item.get(method) else { continue };
                let operation = read::read_operation(document, item, &at, path, method, value)?;
                if let Some(first) = operations.iter().find(|other| other.id == operation.id) {
                    return Err(IndexError::DuplicateId {
                        pointer: operation.pointer,
                        id: operation.id,
                        first: first.pointer.clone(),
                    });
                }
                operations.push(operation);
            }
        }
        Ok(Self { operations })
    }

    /// The operations in document order.
    pub fn iter(&self) -> std::slice::Iter<'_, Operation> {
        self.operations.iter()
    }

    /// The operation of that id.
    pub fn get(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.operations.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }
}

impl<'a> IntoIterator for &'a OperationIndex {
    type Item = &'a Operation;
    type IntoIter = std::slice::Iter<'a, Operation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Operation {
    /// The response that applies to `status`: the exact one, else its range, else `default`.
    pub fn response(&self, status: u16) -> Option<&Response> {
        let find = |wanted: StatusPattern| self.responses.iter().find(|response| response.status == wanted);
        find(StatusPattern::Code(status))
            .or_else(|| find(StatusPattern::Range(status / 100)))
            .or_else(|| find(StatusPattern::Default))
    }

    /// The responses that the document means as a success: 2xx, or 3xx when there is no 2xx.
    pub fn successes(&self) -> impl Iterator<Item = &Response> {
        let class = if self.responses.iter().any(|response| response.status.class() == Some(2)) { 2 } else { 3 };
        self.responses.iter().filter(move |response| response.status.class() == Some(class))
    }
}

impl Response {
    /// The JSON media type of this response, also one with a `+json` suffix.
    pub fn json(&self) -> Option<&Media> {
        self.content.iter().find(|media| media.is_json())
    }
}

impl Media {
    /// `application/json`, `application/problem+json` and the like.
    pub fn is_json(&self) -> bool {
        let essence = self.media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        essence == "application/json" || essence.ends_with("+json")
    }
}

impl StatusPattern {
    /// Reads `200`, `2XX` or `default`.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "default" {
            return Some(Self::Default);
        }
        if let Some(class) = text.strip_suffix("XX").or_else(|| text.strip_suffix("xx")) {
            return class.parse().ok().filter(|class| (1..=5).contains(class)).map(Self::Range);
        }
        text.parse().ok().filter(|code| (100..=599).contains(code)).map(Self::Code)
    }

    /// 2 for every 2xx; none for `default`.
    pub fn class(self) -> Option<u16> {
        match self {
            Self::Code(code) => Some(code / 100),
            Self::Range(class) => Some(class),
            Self::Default => None,
        }
    }
}

impl std::fmt::Display for StatusPattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Range(class) => write!(f, "{class}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

impl Evidence {
    /// The word of `x-evidence`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Observed => "observed",
            Self::Inferred => "inferred",
        }
    }
}

impl Inference {
    /// The word of `x-inference`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Medium => "medium",
            Self::Weak => "weak",
        }
    }
}

#[cfg(test)]
mod tests;
