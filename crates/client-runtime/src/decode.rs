//! From the bytes of an answer to a value, with the place of the first mismatch.

use std::fmt;

use serde::de::DeserializeOwned;

use crate::witness::{self, Deviations};

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Where and why a JSON text is not what the document says.
///
/// Holds no value of the text: the path is made of member names and positions, the reason of what
/// was expected there.
///
/// ```
/// # use client_runtime::decode;
/// let mismatch = decode::<Vec<u8>>(b"[1, \"hunter2\"]").unwrap_err();
/// assert_eq!(mismatch.path(), "[1]");
/// assert_eq!(mismatch.to_string(), "at [1] (line 1, column 13): expected u8");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    path: String,
    reason: String,
    line: usize,
    column: usize,
}

impl Mismatch {
    /// JSON path of the place, such as `items[3].created`; `.` is the text as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was expected there.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Line and column of the place, counted from 1; (0, 0) where the text as a whole is meant.
    pub fn position(&self) -> (usize, usize) {
        (self.line, self.column)
    }

    #[cfg(feature = "client")]
    pub(crate) fn whole(reason: impl Into<String>) -> Self {
        Self { path: ".".to_owned(), reason: reason.into(), line: 0, column: 0 }
    }

    pub(crate) fn at(path: String, reason: impl Into<String>) -> Self {
        Self { path, reason: reason.into(), line: 0, column: 0 }
    }

    pub(crate) fn from_json(path: String, error: &serde_json::Error) -> Self {
        Self { path, reason: reason_without_values(error), line: error.line(), column: error.column() }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 && self.path == "." {
            return f.write_str(&self.reason);
        }
        if self.line == 0 {
            return write!(f, "at {}: {}", self.path, self.reason);
        }
        write!(f, "at {} (line {}, column {}): {}", self.path, self.line, self.column, self.reason)
    }
}

impl std::error::Error for Mismatch {}

/// Decodes a JSON text. A byte order mark is skipped, and a text without content reads as
/// `null`, so that `()` and `Option<T>` accept an empty body.
///
/// # Errors
/// [`Mismatch`] when the text is not JSON or not a `T`.
pub fn decode<T: DeserializeOwned>(text: &[u8]) -> Result<T, Mismatch> {
    decode_watched(text).map(|(value, _)| value)
}

/// As [`decode`], with what was tolerated; see [`witness`](crate::witness).
///
/// # Errors
/// [`Mismatch`] when the text is not JSON or not a `T`.
pub fn decode_watched<T: DeserializeOwned>(text: &[u8]) -> Result<(T, Deviations), Mismatch> {
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let text = if text.iter().all(u8::is_ascii_whitespace) { b"null" } else { text };
    let mut reader = serde_json::Deserializer::from_slice(text);
    let (value, deviations) = witness::watch(&mut reader);
    let value = value.map_err(|(path, error)| Mismatch::from_json(path, &error))?;
    reader.end().map_err(|error| Mismatch::from_json(".".to_owned(), &error))?;
    Ok((value, deviations))
}

/// Serde's messages quote the offending value; only the parts that come from code are kept.
fn reason_without_values(error: &serde_json::Error) -> String {
    use serde_json::error::Category;
    match error.classify() {
        Category::Io => "the text could not be read".to_owned(),
        Category::Eof => "the JSON text ends too early".to_owned(),
        Category::Syntax => "not valid JSON".to_owned(),
        Category::Data => {
            let text = error.to_string();
            let text = text.rsplit_once(" at line ").map_or(&*text, |(head, _)| head);
            if text.starts_with("missing field `") {
                text.to_owned()
            } else if let Some((_, expected)) = text.rsplit_once(", expected ") {
                format!("expected {expected}")
            } else {
                "not a value that the document allows here".to_owned()
            }
        }
    }
}

/// Whether an answer is a web page rather than data, judged by its media type or its first bytes.
#[cfg(feature = "client")]
pub(crate) fn is_html(content_type: Option<&str>, body: &[u8]) -> bool {
    if content_type.is_some_and(|media| media.trim_start().to_ascii_lowercase().starts_with("text/html")) {
        return true;
    }
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body).trim_ascii_start();
    ["<!doctype html", "<html"]
        .iter()
        .any(|opening| body.get(..opening.len()).is_some_and(|head| head.eq_ignore_ascii_case(opening.as_bytes())))
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    struct Page {
        items: Vec<Item>,
    }

    #[derive(Debug, Deserialize)]
    struct Item {
        id: u32,
        #[serde(default)]
        kind: Option<Kind>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Kind {
        Chat,
        Call,
    }

    #[test]
    fn a_good_text_decodes() {
        let page: Page = decode(br#"{"items":[{"id":7,"kind":"chat"},{"id":8,"kind":"call"}],"more":1}"#).unwrap();
        assert_eq!(page.items[0].id, 7);
        assert!(matches!(page.items[0].kind, Some(Kind::Chat)));
        assert!(matches!(page.items[1].kind, Some(Kind::Call)));
    }

    #[test]
    fn the_path_leads_to_the_member_that_does_not_fit() {
        let mismatch = decode::<Page>(br#"{"items":[{"id":7},{"id":"s3cret"}]}"#).unwrap_err();
        assert_eq!(mismatch.path(), "items[1].id");
        assert_eq!(mismatch.reason(), "expected u32");
    }

    #[test]
    fn no_message_repeats_a_value_of_the_text() {
        for text in [
            r#"{"items":[{"id":"s3cret"}]}"#,
            r#"{"items":[{"id":7,"kind":"s3cret"}]}"#,
            r#"{"items":"s3cret, expected s3cre"}"#,
            r#"{"items":[{"kind":null}]} "s3cret""#,
            r#"s3cret"#,
            r#"{"items":[{"id":1}]} s3cret"#,
            r#"{"items":["#,
        ] {
            let mismatch = decode::<Page>(text.as_bytes()).unwrap_err();
            assert!(!format!("{mismatch} {mismatch:?}").contains("s3cre"), "{mismatch}");
        }
    }

    #[test]
    fn a_missing_member_is_named() {
        let mismatch = decode::<Page>(br#"{"items":[{}]}"#).unwrap_err();
        assert_eq!(mismatch.reason(), "missing field `id`");
    }

    #[test]
    fn an_empty_body_reads_as_null() {
        decode::<()>(b"").unwrap();
        assert_eq!(decode::<Option<u8>>(b" \r\n").unwrap(), None);
        assert!(decode::<u8>(b"").is_err());
    }

    #[test]
    fn a_byte_order_mark_is_skipped() {
        assert_eq!(decode::<u8>(b"\xef\xbb\xbf7").unwrap(), 7);
        assert_eq!(decode::<Option<u8>>(b"\xef\xbb\xbf").unwrap(), None);
    }

    #[cfg(feature = "client")]
    #[test]
    fn a_page_is_told_from_data() {
        assert!(is_html(Some("text/html; charset=utf-8"), b""));
        assert!(is_html(Some("application/json"), b"\n<!DOCTYPE HTML><html>"));
        assert!(is_html(None, b"<html lang=\"en\">"));
        assert!(!is_html(Some("application/json"), b"{\"a\":\"<html>\"}"));
        assert!(!is_html(None, b""));
    }
}
