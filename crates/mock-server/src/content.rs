//! Content types and the bodies that they announce.

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

/// The part of a content type before its parameters, in lower case.
pub(crate) fn essence(content_type: &str) -> String {
    bare(content_type).to_ascii_lowercase()
}

/// The same as it was sent.
fn bare(content_type: &str) -> &str {
    content_type.split(';').next().unwrap_or_default().trim()
}

/// `application/json` and everything with the suffix `+json`.
pub(crate) fn is_json(content_type: &str) -> bool {
    let bare = bare(content_type);
    let suffix = bare.len().checked_sub("+json".len()).and_then(|at| bare.get(at..));
    bare.eq_ignore_ascii_case("application/json") || suffix.is_some_and(|end| end.eq_ignore_ascii_case("+json"))
}

/// `application/x-www-form-urlencoded`.
pub(crate) fn is_form(content_type: &str) -> bool {
    bare(content_type).eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// Whether a content type is one of `pattern`: the same, `application/*` or `*/*`.
pub(crate) fn accepts(pattern: &str, content_type: &str) -> bool {
    let (pattern, bare) = (bare(pattern), bare(content_type));
    match pattern.strip_suffix('*') {
        Some("*/") => true,
        Some(kind) => bare.get(..kind.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(kind)),
        None => pattern.eq_ignore_ascii_case(bare),
    }
}

/// The value of the `content-type` header; empty when there is none.
pub(crate) fn content_type(headers: &HeaderMap) -> &str {
    headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// A request body as far as it could be understood.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Content {
    /// No body was sent.
    Absent,
    /// JSON.
    Json(Value),
    /// A form, as an object of strings; a repeated name holds a list of strings.
    Form(Value),
    /// Announced as JSON, but it is not; with the words of the parser, which say where.
    Broken(String),
    /// Something else.
    Opaque,
}

impl Content {
    /// Reads a body as its content type says.
    pub(crate) fn read(content_type: &str, body: &Bytes) -> Self {
        if body.is_empty() {
            Self::Absent
        } else if is_json(content_type) {
            match serde_json::from_slice(body) {
                Ok(value) => Self::Json(value),
                Err(error) => Self::Broken(error.to_string()),
            }
        } else if is_form(content_type) {
            Self::Form(form(body))
        } else {
            Self::Opaque
        }
    }

    /// The value that a fixture's body is compared with.
    pub(crate) fn value(&self) -> Option<&Value> {
        match self {
            Self::Json(value) | Self::Form(value) => Some(value),
            Self::Absent | Self::Broken(_) | Self::Opaque => None,
        }
    }
}

/// A form as an object of strings; a repeated name holds a list.
pub(crate) fn form(body: &[u8]) -> Value {
    let mut members = Map::new();
    for (name, value) in form_urlencoded::parse(body) {
        let value = Value::String(value.into_owned());
        match members.get_mut(name.as_ref()) {
            None => {
                members.insert(name.into_owned(), value);
            }
            Some(Value::Array(values)) => values.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
    Value::Object(members)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_repeated_form_name_becomes_a_list() {
        assert_eq!(form(b"a=1&b=x+y%21&a=2&a=3"), json!({"a": ["1", "2", "3"], "b": "x y!"}));
    }

    #[test]
    fn parameters_and_case_of_a_content_type_do_not_matter() {
        assert!(is_json("Application/Problem+JSON; charset=utf-8"));
        assert!(accepts("application/json", "application/json;charset=utf-8"));
        assert!(accepts("image/*", "image/png") && !accepts("image/*", "text/png") && accepts("*/*", "a/b"));
    }

    #[test]
    fn broken_json_says_where() {
        let content = Content::read("application/json", &Bytes::from_static(b"{\n\"a\": }"));
        let Content::Broken(words) = content else { panic!("{content:?}") };
        assert!(words.contains("line 2 column 6"), "{words}");
    }
}
