//! Comparisons of whole documents: planted edits, laws, and the forms of the report.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};

use openapi_kit::diff::{Change, Direction, Report};
use openapi_kit::{Effective, json_schema, overlay, source};
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff")
}

fn pets() -> Value {
    source::read(&folder().join("pets.yaml")).unwrap()
}

struct Edit {
    words: String,
    document: Value,
    /// Sorted.
    changes: Vec<String>,
}

/// The planted edits, each applied to the document.
fn edits() -> Vec<Edit> {
    let path = folder().join("edits.yaml");
    let list = source::read(&path).unwrap();
    let edits = list["edits"].as_array().unwrap();
    let read = |edit: &Value| {
        let words = edit["edit"].as_str().unwrap().to_owned();
        let overlay = json!({"overlay": "1.0.0", "info": {}, "actions": edit["actions"]});
        let mut document = pets();
        overlay::apply(&mut document, &overlay, &path).unwrap_or_else(|error| panic!("{words}: {error}"));
        let lines = edit["changes"].as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned());
        let mut changes: Vec<String> = lines.collect();
        changes.sort();
        Edit { words, document, changes }
    };
    edits.iter().map(read).collect()
}

fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

/// A change as the data file writes it.
fn line(change: &Change) -> String {
    let what = format!("{} {} {}", word(change.aspect), word(change.action), change.name);
    let direction = change.direction.map_or("-", Direction::as_str);
    let wire = match (change.wire.breaking, &change.wire.counter_example) {
        (false, _) => "fits",
        (true, None) => "breaks",
        (true, Some(_)) => "breaks with a value",
    };
    format!("{} | {direction} | {wire} | {}", what.trim_end(), change.rust.level.as_str())
}

fn lines(report: &Report) -> Vec<String> {
    let mut lines: Vec<String> = report.changes().iter().map(line).collect();
    lines.sort();
    lines
}

#[test]
fn every_planted_edit_is_found_and_judged_and_nothing_else() {
    let edits = edits();
    assert!(edits.len() >= 60, "only {} edits are left", edits.len());
    let mut wrong = String::new();
    for edit in edits {
        let found = lines(&Report::new(&pets(), &edit.document));
        if found != edit.changes {
            wrong.push_str(&format!("{}\n  found    {found:#?}\n  expected {:#?}\n", edit.words, edit.changes));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Asks a validator that has nothing in common with that of the comparison but the library.
fn accepts(document: &Value, pointer: &str, value: &Value) -> bool {
    let mut schema = json_schema::convert_document(document);
    let own = schema.pointer(pointer).unwrap().clone();
    schema["allOf"] = json!([own]);
    let validator = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    validator.is_valid(value)
}

fn assert_counter_examples_are_true(before: &Value, after: &Value) -> usize {
    let report = Report::new(before, after);
    let examples = report.changes().iter().filter_map(|change| change.wire.counter_example.as_ref());
    let mut count = 0;
    for example in examples {
        let was = accepts(before, &example.pointer_before, &example.value);
        let is = accepts(after, &example.pointer_after, &example.value);
        assert_eq!((was, is), (example.valid_before, !example.valid_before), "{example:?}");
        count += 1;
    }
    count
}

#[test]
fn a_counter_example_is_accepted_by_one_side_and_refused_by_the_other() {
    let count: usize = edits()
        .iter()
        .map(|edit| {
            assert_counter_examples_are_true(&pets(), &edit.document)
                + assert_counter_examples_are_true(&edit.document, &pets())
        })
        .sum();
    assert!(count >= 40, "only {count} counter-examples");
}

/// What has to stay when a comparison is turned round.
fn mirrored(report: &Report, turned: bool) -> Vec<String> {
    let line = |change: &Change| {
        let mut sides = [
            (change.pointer_before.as_str(), change.before.as_ref()),
            (change.pointer_after.as_str(), change.after.as_ref()),
        ];
        if turned {
            sides.reverse();
        }
        format!("{:?} {} {:?} {sides:?}", change.aspect, change.name, change.direction)
    };
    let mut lines: Vec<String> = report.changes().iter().map(line).collect();
    lines.sort();
    lines
}

fn assert_mirrored(one: &Value, other: &Value, words: &str) {
    let (there, back) = (Report::new(one, other), Report::new(other, one));
    assert_eq!(mirrored(&there, false), mirrored(&back, true), "{words}");
}

#[test]
fn turned_round_a_comparison_says_the_same_with_sides_changed() {
    for edit in edits() {
        assert_mirrored(&pets(), &edit.document, &edit.words);
    }
}

fn real_documents() -> Vec<Value> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    ["bot-open", "mluvii"].iter().map(|name| Effective::build(&specs.join(name)).unwrap().document).collect()
}

#[test]
fn a_document_does_not_differ_from_itself() {
    for document in real_documents().iter().chain([&pets()]) {
        assert_eq!(Report::new(document, document).changes(), []);
    }
}

#[test]
fn the_order_of_members_is_no_difference() {
    fn turned(value: &Value) -> Value {
        match value {
            Value::Object(members) => members.iter().rev().map(|(key, member)| (key.clone(), turned(member))).collect(),
            Value::Array(items) => items.iter().map(turned).collect(),
            other => other.clone(),
        }
    }
    for document in real_documents() {
        assert_eq!(Report::new(&document, &turned(&document)).changes(), []);
    }
}

#[test]
fn two_different_apis_are_compared_to_the_end_and_back() {
    let [bot_open, mluvii] = real_documents().try_into().unwrap();
    assert_mirrored(&bot_open, &mluvii, "two APIs");
    assert!(Report::new(&bot_open, &mluvii).breaking() >= 5);
}

/// Two edits at once: one that breaks, one that does not, one in words.
fn some_changes() -> Report {
    let overlay = json!({"overlay": "1.0.0", "info": {}, "actions": [
        {"target": "$.components.schemas.Status.enum[1]", "remove": true},
        {"target": "$.components.schemas.Pet.properties.nick", "update": {"description": "What *friends* say."}},
        {"target": "$.paths['/pets'].get.parameters[?@.name == 'limit'].schema", "update": {"maximum": 50}},
    ]});
    let mut after = pets();
    overlay::apply(&mut after, &overlay, Path::new("some.yaml")).unwrap();
    Report::new(&pets(), &after).named("v1", "v2").crate_version("0.3.1".parse().unwrap())
}

#[test]
fn the_text_for_people() {
    insta::assert_snapshot!(some_changes().to_text());
}

#[test]
fn the_markdown_for_a_changelog() {
    insta::assert_snapshot!(some_changes().to_markdown());
}
