//! What the document allows, the typed client reads; and it writes what it read.

use std::collections::BTreeSet;

use client_runtime::dispatch::Recoded;
use proptest::strategy::{Strategy as _, ValueTree as _};
use schema_values::{Schemas, StrategyOptions};
use serde_json::{Value, json};
use tests::coverage::family;
use tests::difference::differences;
use tests::subject::{BOT_OPEN, MLUVII, Subject};

use crate::trial;

/// Values per component schema.
const CASES: u32 = 24;

tests::further_tests!(every_component_comes_back_of, every_component_is_read_and_written_back);

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
    let components = document["components"]["schemas"].as_object().cloned().unwrap_or_default();
    let mut wrong = Vec::new();
    let mut typed = BTreeSet::new();
    for name in components.keys() {
        let schema = json!({"$ref": format!("#/components/schemas/{name}")});
        let strategy =
            schemas.strategy(&schema, &StrategyOptions::default()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut runner = trial::runner();
        let mut had_type = false;
        for _ in 0..trial::cases(CASES) {
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
        if had_type {
            typed.insert(name.clone());
        }
    }
    assert!(wrong.is_empty(), "{} of {} components:\n{}", wrong.len(), typed.len(), wrong.join("\n"));
    // A component that the generator gives no type of its own is an alias of a plain one; there are few.
    let count = typed.len();
    assert!(count * 10 >= components.len() * 9, "only {count} of {} components have a type", components.len());
    family::ROUND_TRIP.proven(subject, &typed).unwrap();
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
            [] => changed_by_another_round(subject, component, &found).map_or(Complaint::None, Complaint::Some),
            different => Complaint::Some(format!("{} for {value}", different.join("; "))),
        },
    }
}

/// What was written reads as the same value again: as JSON, and to the eye.
fn changed_by_another_round(subject: &Subject, component: &str, first: &Recoded) -> Option<String> {
    match (subject.recode)(component, &first.json) {
        Some(Ok(second)) if second.json != first.json => {
            Some(format!("{} is written as {} the second time", first.json, second.json))
        }
        Some(Ok(second)) if second.shown != first.shown => {
            Some(format!("{} reads as {}, then as {}", first.json, first.shown, second.shown))
        }
        Some(Ok(_)) => None,
        Some(Err(error)) => Some(format!("{error} for {}, which the client wrote", first.json)),
        None => Some(format!("{component} has lost its type")),
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

    let mut other = (MLUVII.recode)("IdNameModel", &json!({"id": 1, "name": "n"})).unwrap().unwrap();
    assert_eq!(changed_by_another_round(&MLUVII, "IdNameModel", &other), None);
    other.shown.push(' ');
    assert!(changed_by_another_round(&MLUVII, "IdNameModel", &other).is_some());
    other.json = json!({"name": "n"});
    assert!(changed_by_another_round(&MLUVII, "IdNameModel", &other).is_some());
}
