//! Schema objects with their place, and the references between them.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::error::{Reason, UnsatisfiableError};

/// Keywords beside a `$ref` that change nothing about the values.
const REMARKS: [&str; 7] = ["$comment", "deprecated", "description", "readOnly", "summary", "title", "writeOnly"];

/// One schema and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Part<'a> {
    pub(crate) pointer: String,
    pub(crate) schema: Cow<'a, Value>,
}

impl<'a> Part<'a> {
    pub(crate) fn new(pointer: impl Into<String>, schema: &'a Value) -> Self {
        Self { pointer: pointer.into(), schema: Cow::Borrowed(schema) }
    }

    /// A schema that nobody wrote, implied by the keyword at `pointer`.
    pub(crate) fn implied(pointer: String, schema: Value) -> Self {
        Self { pointer, schema: Cow::Owned(schema) }
    }

    pub(crate) fn keyword(&self, name: &str) -> Option<&Value> {
        self.schema.get(name)
    }

    pub(crate) fn object(&self, name: &str) -> Option<&Map<String, Value>> {
        self.keyword(name)?.as_object()
    }

    /// The names in an array of strings, such as `required`.
    pub(crate) fn names(&self, keyword: &str) -> impl Iterator<Item = &str> {
        self.keyword(keyword).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
    }

    /// The schema at `path` below this one.
    pub(crate) fn child(&self, path: &[&str]) -> Option<Part<'a>> {
        let mut pointer = self.pointer.clone();
        for segment in path {
            pointer.push('/');
            pointer.push_str(&escape(segment));
        }
        let schema = match &self.schema {
            Cow::Borrowed(schema) => Cow::Borrowed(descend(schema, path)?),
            Cow::Owned(schema) => Cow::Owned(descend(schema, path)?.clone()),
        };
        Some(Part { pointer, schema })
    }

    /// The schemas in an array such as `allOf`.
    pub(crate) fn children(&self, keyword: &str) -> Vec<Part<'a>> {
        let count = self.keyword(keyword).and_then(Value::as_array).map_or(0, Vec::len);
        (0..count).filter_map(|index| self.child(&[keyword, &index.to_string()])).collect()
    }

    /// What a schema of nothing but `$ref` (and remarks) leads to. A circle or a dead end is left as it is: whoever
    /// follows it finds out what is wrong.
    pub(crate) fn behind_mere_references(&self, document: &'a Value) -> Option<Part<'a>> {
        let mut found: Option<Part<'a>> = None;
        let mut seen = Vec::new();
        loop {
            let schema = found.as_ref().unwrap_or(self).schema.as_object()?;
            let mere = schema.keys().all(|key| key == "$ref" || REMARKS.contains(&&**key));
            let reference = match schema.get("$ref") {
                Some(Value::String(reference)) if mere => reference,
                _ => return found,
            };
            if seen.contains(reference) {
                return None;
            }
            seen.push(reference.clone());
            found = Some(resolve(document, reference)?);
        }
    }

    pub(crate) fn error(&self, keyword: &str, reason: Reason, mend: impl Into<String>) -> UnsatisfiableError {
        UnsatisfiableError::new(self.pointer.clone(), keyword, reason, mend)
    }
}

fn descend<'v>(mut value: &'v Value, path: &[&str]) -> Option<&'v Value> {
    for segment in path {
        value = match value {
            Value::Object(members) => members.get(*segment)?,
            Value::Array(items) => items.get(segment.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    Some(value)
}

/// A name as a segment of a JSON pointer.
pub(crate) fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

/// What a local reference (`#`, `#/…`) leads to.
pub(crate) fn resolve<'a>(document: &'a Value, reference: &str) -> Option<Part<'a>> {
    let fragment = percent_decoded(reference.strip_prefix('#')?)?;
    let target = document.pointer(&fragment)?;
    Some(Part::new(format!("#{fragment}"), target))
}

fn percent_decoded(fragment: &str) -> Option<String> {
    if !fragment.contains('%') {
        return Some(fragment.to_owned());
    }
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn references_may_be_escaped_both_ways() {
        let document = json!({"paths": {"/a b": {"x~y": true}}});
        let part = resolve(&document, "#/paths/~1a%20b/x~0y").unwrap();
        assert_eq!(*part.schema, json!(true));
        assert_eq!(resolve(&document, "#").unwrap().pointer, "#");
        assert!(resolve(&document, "other.yaml#/a").is_none());
    }
}
