//! What a server has to know of a document before the first request.
//!
//! It can be written and read again, so that it is worked out once, when a client is generated, and the document itself
//! need not be read before something in it is asked for.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::index::{IndexError, OperationIndex};

/// Title, operations and the names of secrets of a document.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Outline {
    /// `info.title`, if there is one.
    pub title: Option<String>,
    /// The operations.
    pub operations: OperationIndex,
    /// What [`secret_names`] finds.
    pub secrets: BTreeSet<String>,
}

impl Outline {
    /// Works it out.
    ///
    /// # Errors
    /// [`IndexError`] where an operation cannot be understood.
    pub fn new(document: &Value) -> Result<Self, IndexError> {
        Ok(Self {
            title: document.pointer("/info/title").and_then(Value::as_str).map(str::to_owned),
            operations: OperationIndex::new(document)?,
            secrets: secret_names(document),
        })
    }

    /// The text of `outline.json`: a line for each operation, so that a change of one shows as one, and a line break at the
    /// end.
    pub fn to_text(&self) -> String {
        let mut rest = json!(self);
        let operations = match rest.pointer_mut("/operations/operations").map(Value::take) {
            Some(Value::Array(operations)) => operations,
            _ => Vec::new(),
        };
        let lines: Vec<String> = operations.iter().map(Value::to_string).collect();
        let around = json!({"title": rest["title"], "secrets": rest["secrets"]}).to_string();
        let around = around.trim_end_matches('}');
        format!("{around},\"operations\":{{\"operations\":[\n{}\n]}}}}\n", lines.join(",\n"))
    }
}

/// Names, in lower case, of members (`properties`) and parameters (`name` beside `schema`) that a document marks as secret:
/// by `format: password` or `x-secret: true`.
///
/// ```
/// # use serde_json::json;
/// let document = json!({"components": {"schemas": {"A": {"properties": {"Pin": {"type": "string", "x-secret": true}}}}}});
/// assert!(openapi_kit::outline::secret_names(&document).contains("pin"));
/// ```
pub fn secret_names(document: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    collect(document, &mut names);
    names
}

fn collect(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            if let Some(Value::Object(properties)) = members.get("properties") {
                let marked = properties.iter().filter(|(_, schema)| is_marked(schema));
                names.extend(marked.map(|(name, _)| name.to_ascii_lowercase()));
            }
            if let (Some(Value::String(name)), Some(schema)) = (members.get("name"), members.get("schema"))
                && (is_marked(schema) || is_marked(value))
            {
                names.insert(name.to_ascii_lowercase());
            }
            members.values().for_each(|member| collect(member, names));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        _ => {}
    }
}

fn is_marked(schema: &Value) -> bool {
    schema.get("format").and_then(Value::as_str) == Some("password")
        || schema.get("x-secret") == Some(&Value::Bool(true))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_outline_is_read_as_it_was_written() {
        let document = json!({
            "info": {"title": "A"},
            "paths": {"/a/{id}": {"post": {
                "operationId": "postA", "x-evidence": "observed", "x-paging": {"style": "none"}, "x-retry-statuses": [500],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string", "x-secret": true}}],
                "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": {"200": {"description": "ok"}, "4XX": {"description": "bad"}, "default": {"description": "rest"}},
            }}},
        });
        let outline = Outline::new(&document).unwrap();
        let text = outline.to_text();
        let read: Outline = serde_json::from_str(&text).unwrap();
        assert_eq!(format!("{read:?}"), format!("{outline:?}"));
        assert_eq!((read.title.as_deref(), read.secrets.contains("id")), (Some("A"), true));
        assert_eq!(text.lines().count(), 3, "{text}");
        let empty = Outline::new(&json!({"paths": {}})).unwrap().to_text();
        assert!(serde_json::from_str::<Outline>(&empty).unwrap().operations.is_empty(), "{empty}");
    }
}
