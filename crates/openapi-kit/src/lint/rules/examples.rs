//! Examples and defaults that are what they are said to be.

use serde_json::{Map, Value};

use crate::lint::document::{Document, children};
use crate::lint::finding::Found;
use crate::lint::rule::Rule;
use crate::manifest::Severity;
use crate::pointer;

/// Longer words of a validator, which repeat the value, are cut.
const SHOWN: usize = 200;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "example-invalid",
        severity: Severity::Error,
        finds: "an example of a parameter, body, answer, header or schema that its schema refuses",
        why: "readers copy examples; mocks and documentation tests use them",
        mend: "mend the example, or the schema where the example is right",
        check: example,
    },
    Rule {
        name: "default-invalid",
        severity: Severity::Error,
        finds: "a default that its schema refuses",
        why: "generators write it into code that does not compile or always fails",
        mend: "mend the default or the schema",
        check: default,
    },
];

/// An example.
pub(super) struct Example<'a> {
    pub at: String,
    pub value: &'a Value,
    /// Pointer of the schema that it is an example of.
    pub schema: String,
}

/// All examples of a document.
pub(super) fn examples<'a>(document: &Document<'a>) -> Vec<Example<'a>> {
    let mut found = Vec::new();
    for (at, members) in document.parameters.iter().chain(&document.headers) {
        beside_schema(document, at, members, &mut found);
    }
    for (name, media) in document.media() {
        let mut here = Vec::new();
        beside_schema(document, &media.pointer, media.members, &mut here);
        let is_json = name.contains("json");
        // Of other types the example shows the body as it is written.
        found.extend(here.into_iter().filter(|one| is_json || !one.value.is_string()));
    }
    for schema in &document.schemas {
        if let Some(value) = schema.members.get("example") {
            found.push(Example { at: schema.child("example"), value, schema: schema.pointer.clone() });
        }
    }
    found
}

fn beside_schema<'a>(document: &Document<'a>, at: &str, members: &'a Map<String, Value>, found: &mut Vec<Example<'a>>) {
    if !members.contains_key("schema") {
        return;
    }
    let schema = pointer::child(at, "schema");
    if let Some(value) = members.get("example") {
        found.push(Example { at: pointer::child(at, "example"), value, schema: schema.clone() });
    }
    for (_, example) in children(document.root, members, at, "examples") {
        if let Some(value) = example.members.get("value") {
            found.push(Example { at: example.child("value"), value, schema: schema.clone() });
        }
    }
}

fn example(document: &Document<'_>, found: &mut Found) {
    for example in examples(document) {
        if let Some(problem) = problem(document, &example.schema, example.value) {
            found.add(example.at, format!("the schema refuses the example{problem}"));
        }
    }
}

fn default(document: &Document<'_>, found: &mut Found) {
    for schema in &document.schemas {
        let Some(value) = schema.members.get("default") else { continue };
        if let Some(problem) = problem(document, &schema.pointer, value) {
            found.add(schema.child("default"), format!("the schema refuses the default{problem}"));
        }
    }
}

/// Where and by which keyword a value is refused.
fn problem(document: &Document<'_>, schema: &str, value: &Value) -> Option<String> {
    let validator = document.validators.at(schema)?;
    let error = validator.iter_errors(value).next()?;
    let place = error.instance_path().to_string();
    let place = if place.is_empty() { String::new() } else { format!(" at {place}") };
    let words = error.to_string();
    let shown = if words.chars().count() <= SHOWN { words } else { words.chars().take(SHOWN).chain(['…']).collect() };
    Some(format!("{place}: {shown}"))
}
