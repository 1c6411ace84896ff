//! What the document and the manifest mark as personal or secret, by place and by name.

use std::collections::{BTreeMap, HashMap};

use openapi_kit::manifest::Personal;
use openapi_kit::pointer;
use serde_json::Value;

/// Deeper nesting of references and alternatives is a circle.
const DEPTH: usize = 16;

/// The kinds of personal data by the name of the member, in lower case.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    /// From the manifest: they hold everywhere.
    everywhere: HashMap<String, Personal>,
    /// From the document: they hold where it does not describe what is there.
    elsewhere: HashMap<String, Personal>,
}

impl Names {
    pub(crate) fn new(document: &Value, manifest: &BTreeMap<String, Personal>) -> Self {
        let everywhere = manifest.iter().map(|(name, kind)| (name.to_ascii_lowercase(), *kind)).collect();
        let mut elsewhere = HashMap::new();
        collect(document, &mut elsewhere);
        Self { everywhere, elsewhere }
    }

    /// The kind of a member of this name; `described` when the document says something of it.
    pub(crate) fn kind(&self, name: &str, described: bool) -> Option<Personal> {
        let name = name.to_ascii_lowercase();
        let marked = self.everywhere.get(&name);
        marked.or_else(|| self.elsewhere.get(&name).filter(|_| !described)).copied()
    }
}

fn collect(value: &Value, names: &mut HashMap<String, Personal>) {
    match value {
        Value::Object(members) => {
            for (name, schema) in members.get("properties").and_then(Value::as_object).into_iter().flatten() {
                if let Some(kind) = own_kind(schema) {
                    names.insert(name.to_ascii_lowercase(), kind);
                }
            }
            if let (Some(name), Some(schema)) = (members.get("name").and_then(Value::as_str), members.get("schema"))
                && let Some(kind) = own_kind(value).or_else(|| own_kind(schema))
            {
                names.insert(name.to_ascii_lowercase(), kind);
            }
            members.values().for_each(|member| collect(member, names));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        _ => {}
    }
}

fn own_kind(schema: &Value) -> Option<Personal> {
    schema.get("x-pii").map(|mark| Personal::of_mark(mark.as_str().unwrap_or_default()))
}

/// What the document says of one place: the schemas that may hold for it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Described<'d> {
    schemas: Vec<&'d Value>,
}

impl<'d> Described<'d> {
    /// With the references and alternatives of `schema` followed.
    pub(crate) fn at(document: &'d Value, schema: Option<&'d Value>) -> Self {
        let mut all = Self::default();
        if let Some(schema) = schema {
            all.add(document, schema, 0);
        }
        all
    }

    fn add(&mut self, document: &'d Value, schema: &'d Value, depth: usize) {
        if depth > DEPTH {
            return;
        }
        self.schemas.push(schema);
        if schema.get("$ref").is_some()
            && let Some((_, target)) = pointer::resolve(document, schema)
        {
            self.add(document, target, depth + 1);
        }
        for part in ["allOf", "oneOf", "anyOf"].iter().filter_map(|key| schema.get(*key)?.as_array()).flatten() {
            self.add(document, part, depth + 1);
        }
    }

    /// Whether the document says anything.
    pub(crate) fn is_some(&self) -> bool {
        !self.schemas.is_empty()
    }

    /// What it says of a member.
    pub(crate) fn member(&self, document: &'d Value, name: &str) -> Self {
        let mut all = Self::default();
        for schema in self.schemas.iter().filter_map(|schema| schema.get("properties")?.get(name)) {
            all.add(document, schema, 0);
        }
        if !all.is_some() {
            let others = self.schemas.iter().filter_map(|schema| schema.get("additionalProperties"));
            for schema in others.filter(|schema| schema.as_object().is_some_and(|members| !members.is_empty())) {
                all.add(document, schema, 0);
            }
        }
        all
    }

    /// What it says of the items of a list.
    pub(crate) fn items(&self, document: &'d Value) -> Self {
        let mut all = Self::default();
        for schema in self.schemas.iter().filter_map(|schema| schema.get("items")) {
            all.add(document, schema, 0);
        }
        all
    }

    /// The mark of the place.
    pub(crate) fn kind(&self) -> Option<Personal> {
        self.schemas.iter().find_map(|schema| own_kind(schema))
    }

    /// Marked as a secret.
    pub(crate) fn is_secret(&self) -> bool {
        self.schemas.iter().any(|schema| {
            schema.get("x-secret") == Some(&Value::Bool(true))
                || schema.get("format").and_then(Value::as_str) == Some("password")
        })
    }

    /// Only certain words or moments can stand here, and these name nobody.
    pub(crate) fn is_closed(&self, value: &str) -> bool {
        let listed = |key: &str| {
            self.schemas
                .iter()
                .filter_map(|schema| schema.get(key)?.as_array())
                .flatten()
                .any(|word| word.as_str() == Some(value))
        };
        let formats = self.schemas.iter().filter_map(|schema| schema.get("format")?.as_str());
        listed("enum")
            || listed("x-known-values")
            || formats.into_iter().any(|format| matches!(format, "date" | "date-time" | "time" | "uuid"))
    }
}
