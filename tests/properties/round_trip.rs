//! What the document allows, the typed client reads; and it writes what it read.

use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::{Config, TestRunner};
use schema_values::{Schemas, StrategyOptions};
use serde_json::{Value, json};
use tests::difference::differences;
use tests::subject::{BOT_OPEN, MLUVII, Subject};

/// Values per component schema.
const CASES: u32 = 24;

#[test]
fn every_component_of_mluvii_is_read_and_written_back() {
    every_component_is_read_and_written_back(&MLUVII);
}

#[test]
fn every_component_of_bot_open_is_read_and_written_back() {
    every_component_is_read_and_written_back(&BOT_OPEN);
}

fn every_component_is_read_and_written_back(subject: &Subject) {
    let effective = openapi_kit::Effective::build(&subject.folder()).unwrap();
    let document = openapi_kit::json_schema::convert_document(&effective.document);
    let schemas = Schemas::new(&document);
    let components = document["components"]["schemas"].as_object().unwrap();
    let mut wrong = Vec::new();
    let mut typed = 0;
    for name in components.keys() {
        let schema = json!({"$ref": format!("#/components/schemas/{name}")});
        let strategy =
            schemas.strategy(&schema, &StrategyOptions::default()).unwrap_or_else(|error| panic!("{name}: {error}"));
        // Seeded by proptest's own fixed generator: a failure today is a failure tomorrow.
        let mut runner = TestRunner::new_with_rng(
            Config::default(),
            proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
        );
        let mut had_type = false;
        for _ in 0..CASES {
            let mut tree = strategy.new_tree(&mut runner).unwrap();
            match complaint(subject, name, &tree.current()) {
                Complaint::NoType => break,
                Complaint::None => had_type = true,
                Complaint::Some(_) => {
                    wrong.push(format!("{name}: {}", shrunk(subject, name, &mut tree)));
                    had_type = true;
                    break;
                }
            }
        }
        typed += usize::from(had_type);
    }
    assert!(wrong.is_empty(), "{} of {typed} components:\n{}", wrong.len(), wrong.join("\n"));
    // A component that the generator gives no type of its own is an alias of a plain one; there are few.
    assert!(typed * 10 >= components.len() * 9, "only {typed} of {} components have a type", components.len());
}

enum Complaint {
    None,
    NoType,
    Some(String),
}

fn complaint(subject: &Subject, component: &str, value: &Value) -> Complaint {
    match (subject.recode)(component, value) {
        None => Complaint::NoType,
        Some(Err(error)) => Complaint::Some(format!("{error} for {value}")),
        Some(Ok(found)) => match differences(value, &found.json).as_slice() {
            [] => Complaint::None,
            different => Complaint::Some(format!("{} for {value}", different.join("; "))),
        },
    }
}

/// The simplest value that still fails, in words.
fn shrunk(subject: &Subject, component: &str, tree: &mut impl proptest::strategy::ValueTree<Value = Value>) -> String {
    let fails = |tree: &mut dyn FnMut() -> Value| match complaint(subject, component, &tree()) {
        Complaint::Some(reason) => Some(reason),
        _ => None,
    };
    let mut reason = fails(&mut || tree.current()).unwrap_or_default();
    for _ in 0..500 {
        if !tree.simplify() {
            break;
        }
        loop {
            if let Some(simpler) = fails(&mut || tree.current()) {
                reason = simpler;
                break;
            }
            if !tree.complicate() {
                return reason;
            }
        }
    }
    reason
}

#[test]
fn the_property_can_fail() {
    let lossy = json!({"id": "not a number", "name": "n"});
    assert!(matches!(complaint(&MLUVII, "IdNameModel", &lossy), Complaint::Some(_)));
    assert!(matches!(complaint(&MLUVII, "IdNameModel", &json!({"id": 1, "invented": true})), Complaint::Some(_)));
    assert!(matches!(complaint(&MLUVII, "NoSuchComponent", &lossy), Complaint::NoType));
}
