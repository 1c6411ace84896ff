//! Reads one YAML or JSON file into a JSON value.

use std::path::{Path, PathBuf};

use serde_json::Value;

/// Why a file could not be read as a document.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The file is missing or unreadable.
    #[error("{}: cannot be read: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// The text is neither YAML nor JSON.
    #[error("{}:{line}:{column}: {message}", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// Line, from 1; 0 when the parser could not tell.
        line: u64,
        /// Column, from 1; 0 when the parser could not tell.
        column: u64,
        /// What the parser met.
        message: String,
    },
    /// It parsed, but not into an object.
    #[error("{}: a document must be an object at the top, this one is {found}", path.display())]
    NotAnObject {
        /// The file.
        path: PathBuf,
        /// What stands there instead.
        found: &'static str,
    },
}

/// Reads a file, YAML or JSON by its content.
///
/// A byte order mark is skipped. Duplicate keys are refused, for one of the two would be lost.
pub fn read(path: &Path) -> Result<Value, SourceError> {
    let text =
        std::fs::read_to_string(path).map_err(|source| SourceError::Unreadable { path: path.to_owned(), source })?;
    parse(&text, path)
}

/// Parses a text; `path` is only named in errors.
///
/// ```
/// let value = openapi_kit::source::parse("openapi: 3.0.3\n", "a.yaml".as_ref())?;
/// assert_eq!(value["openapi"], "3.0.3");
/// # Ok::<(), openapi_kit::source::SourceError>(())
/// ```
pub fn parse(text: &str, path: &Path) -> Result<Value, SourceError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value: Value = if text.trim_start().starts_with('{') {
        serde_json::from_str(text).map_err(|error| SourceError::Malformed {
            path: path.to_owned(),
            line: error.line() as u64,
            column: error.column() as u64,
            message: error.to_string(),
        })?
    } else {
        serde_saphyr::from_str(text).map_err(|error| {
            let at = error.location();
            SourceError::Malformed {
                path: path.to_owned(),
                line: at.map_or(0, |at| at.line()),
                column: at.map_or(0, |at| at.column()),
                message: first_line(&error.to_string()),
            }
        })?
    };
    let found = match &value {
        Value::Object(_) => return Ok(value),
        Value::Array(_) => "a list",
        Value::Null => "empty",
        Value::Bool(_) | Value::Number(_) | Value::String(_) => "a single value",
    };
    Err(SourceError::NotAnObject { path: path.to_owned(), found })
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_yaml_error_names_file_line_and_column() {
        let error = parse("a: 1\nb: [1, 2\nc: 3\n", Path::new("x.yaml")).unwrap_err();
        let SourceError::Malformed { line, .. } = &error else { panic!("{error}") };
        assert!(*line >= 2, "{error}");
        assert!(error.to_string().starts_with("x.yaml:"), "{error}");
    }

    #[test]
    fn a_json_error_names_file_line_and_column() {
        let error = parse("{\n \"a\": }", Path::new("x.json")).unwrap_err();
        assert!(error.to_string().starts_with("x.json:2:"), "{error}");
    }

    #[test]
    fn a_duplicate_key_is_refused_rather_than_lost() {
        assert!(parse("a: 1\na: 2\n", Path::new("x.yaml")).is_err());
    }

    #[test]
    fn unquoted_dates_and_versions_stay_text() {
        let value = parse("a: 2021-08-01\nb: 3.0.3\n", Path::new("x.yaml")).unwrap();
        assert_eq!((value["a"].as_str(), value["b"].as_str()), (Some("2021-08-01"), Some("3.0.3")));
    }

    #[test]
    fn keys_keep_their_spaces_and_their_order() {
        let value = parse("\" description\": 1\n\"first interacted date\": 2\na: 3\n", Path::new("x.yaml")).unwrap();
        let keys: Vec<_> = value.as_object().unwrap().keys().collect();
        assert_eq!(keys, [" description", "first interacted date", "a"]);
    }

    #[test]
    fn a_byte_order_mark_is_skipped() {
        assert!(parse("\u{feff}{\"a\": 1}", Path::new("x.json")).is_ok());
    }

    #[test]
    fn a_list_is_not_a_document() {
        let error = parse("- a\n", Path::new("x.yaml")).unwrap_err();
        assert!(error.to_string().contains("this one is a list"), "{error}");
    }
}
