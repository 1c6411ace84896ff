//! Schemas: from JSON Schema, in the drafts that Swagger 2.0 and OpenAPI 3.1 use, to the schema objects of OpenAPI 3.0.

mod annotations;
mod choices;
mod lists;
mod numbers;
mod objects;
mod references;
mod types;

use serde_json::{Map, Value, json};

use super::grammar::{Dialect, Kind, visit_document};
use super::note::{Cost, Ledger};

const BOOLEAN: &str = "boolean schema written as `{}` or `{not: {}}`";
const UNKNOWN: &str = "keyword that OpenAPI 3.0 does not know kept as an extension";
const CLASH: &str = "extension that stood in the way of a keyword's extension replaced";

/// Keywords of a schema object of OpenAPI 3.0.
const KEYWORDS: [&str; 36] = [
    "$ref",
    "title",
    "multipleOf",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
    "required",
    "enum",
    "type",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "items",
    "properties",
    "additionalProperties",
    "description",
    "format",
    "default",
    "nullable",
    "discriminator",
    "readOnly",
    "writeOnly",
    "xml",
    "externalDocs",
    "example",
    "deprecated",
];

/// The rules in their order; each sees what those before it left.
const RULES: [fn(&mut Site<'_>); 14] = [
    annotations::vendor_nullable,
    annotations::examples,
    annotations::identity,
    annotations::content,
    annotations::discriminator,
    numbers::plain_numbers,
    numbers::exclusive_bounds,
    lists::tuples_and_contents,
    objects::names_and_dependencies,
    objects::required,
    choices::constants,
    choices::null_branches,
    types::one_type,
    unknown_keywords,
];

/// One schema, while it is converted.
struct Site<'s> {
    members: &'s mut Map<String, Value>,
    at: &'s str,
    kind: Kind,
    dialect: Dialect,
    ledger: &'s mut Ledger,
}

impl Site<'_> {
    fn note(&mut self, what: &'static str, cost: Cost) {
        self.ledger.note(self.at, what, cost);
    }

    fn has(&self, keyword: &str) -> bool {
        self.members.contains_key(keyword)
    }

    fn take(&mut self, keyword: &str) -> Option<Value> {
        self.members.shift_remove(keyword)
    }

    fn set(&mut self, keyword: &str, value: Value) {
        self.members.insert(keyword.to_owned(), value);
    }

    /// Puts a keyword that 3.0 does not know among the extensions; whether it was there.
    fn keep(&mut self, keyword: &str, what: &'static str, cost: Cost) -> bool {
        let Some(value) = self.take(keyword) else { return false };
        let extension = format!("x-{}", keyword.trim_start_matches('$'));
        if self.members.insert(extension, value).is_some() {
            self.note(CLASH, Cost::Lost);
        }
        self.note(what, cost);
        true
    }

    /// Adds a schema that has to hold too.
    fn and(&mut self, schema: Value) {
        match self.members.get_mut("allOf") {
            Some(Value::Array(all)) => all.push(schema),
            _ => self.set("allOf", json!([schema])),
        }
    }

    /// Leaves a schema that only null fits.
    fn only_null(&mut self) {
        self.take("type");
        self.set("enum", json!([null]));
        self.set("nullable", json!(true));
    }
}

/// Converts every schema of the document, the inner ones first.
pub(super) fn run(document: &mut Value, dialect: Dialect, ledger: &mut Ledger) {
    visit_document(document, dialect, &mut |kind, at, value| {
        if kind.is_schema() {
            convert(value, kind, at, dialect, ledger);
        }
    });
}

/// Converts one schema whose inner schemas are converted.
pub(super) fn convert(schema: &mut Value, kind: Kind, at: &str, dialect: Dialect, ledger: &mut Ledger) {
    if let Value::Bool(allowed) = schema {
        if kind != Kind::OpenSchema {
            *schema = if *allowed { json!({}) } else { json!({"not": {}}) };
            ledger.note(at, BOOLEAN, Cost::Nothing);
        }
        return;
    }
    let Value::Object(members) = schema else { return };
    let mut site = Site { members, at, kind, dialect, ledger };
    if references::stands_alone(&mut site) {
        return;
    }
    for rule in RULES {
        rule(&mut site);
    }
    references::beside(&mut site);
}

fn unknown_keywords(site: &mut Site<'_>) {
    let unknown = |key: &&String| !key.starts_with("x-") && !KEYWORDS.contains(&key.as_str());
    let unknown: Vec<String> = site.members.keys().filter(unknown).cloned().collect();
    for keyword in unknown {
        site.keep(&keyword, UNKNOWN, Cost::Lost);
    }
}

/// Whether only null fits, and nothing else is said than words.
fn is_null(schema: &Value) -> bool {
    let Value::Object(members) = schema else { return false };
    let only_words = |key: &String| {
        key.starts_with("x-")
            || ["enum", "nullable", "description", "title", "default", "example"].contains(&key.as_str())
    };
    members.get("enum") == Some(&json!([null])) && members.keys().all(only_words)
}
