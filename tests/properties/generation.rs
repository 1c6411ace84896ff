//! Generating is a function of its input, and so is every step on the way to it.

use std::collections::BTreeMap;
use std::path::Path;

use openapi_kit::{Effective, overlay};
use proptest::prelude::*;
use proptest::sample::subsequence;
use proptest::strategy::ValueTree as _;
use serde_json::{Value, json};
use tests::subject::{MLUVII, SUBJECTS};

use crate::trial;

/// Parts of a document that are lowered, per API.
const PARTS: u32 = 2;

#[test]
fn generating_twice_gives_the_same_bytes() {
    for subject in SUBJECTS {
        let generate = || codegen::generate(&Effective::build(&subject.folder()).unwrap()).unwrap().sources;
        // On two threads at once, so that nothing can lean on the order of a shared cache; then on one.
        let (first, second) = std::thread::scope(|scope| {
            let other = scope.spawn(generate);
            (generate(), other.join().unwrap())
        });
        assert_eq!(first, second, "{}", subject.name);
        assert_eq!(first, generate(), "{}", subject.name);
    }
}

#[test]
fn another_document_gives_other_bytes() {
    let mut effective = Effective::build(&tests::subject::BOT_OPEN.folder()).unwrap();
    let before = codegen::generate(&effective).unwrap().sources;
    let first = effective.document["components"]["schemas"].as_object_mut().unwrap().values_mut().next().unwrap();
    first["description"] = json!("Another word.");
    assert_ne!(codegen::generate(&effective).unwrap().sources, before);
}

#[test]
fn lowering_what_is_lowered_changes_nothing() {
    for subject in SUBJECTS {
        let effective = Effective::build(&subject.folder()).unwrap();
        // Otherwise it would be no wonder.
        assert_ne!(changed_by_lowering(&effective.document), None, "{}", subject.name);
        assert_eq!(changed_by_lowering(&codegen::lower::lower(&effective.document).document), None, "{}", subject.name);
    }
}

#[test]
fn lowering_any_part_of_a_document_once_is_enough() {
    for subject in SUBJECTS {
        let document = Effective::build(&subject.folder()).unwrap().document;
        let paths: Vec<String> = document["paths"].as_object().unwrap().keys().cloned().collect();
        let parts = subsequence(paths.clone(), 1..=paths.len());
        let mut runner = trial::runner();
        for _ in 0..trial::cases(PARTS) {
            let kept = parts.new_tree(&mut runner).unwrap().current();
            let mut part = document.clone();
            part["paths"].as_object_mut().unwrap().retain(|path, _| kept.contains(path));
            let once = codegen::lower::lower(&part);
            assert_eq!(codegen::lower::lower(&part).document, once.document, "{}: {kept:?}", subject.name);
            assert_eq!(changed_by_lowering(&once.document), None, "{}: {kept:?}", subject.name);
        }
    }
}

/// What lowering does to a document, in words.
fn changed_by_lowering(document: &Value) -> Option<String> {
    let lowered = codegen::lower::lower(document);
    let same = lowered.changes.is_empty() && lowered.document == *document;
    (!same).then(|| codegen::lower::summary(&lowered.changes))
}

/// An overlay that sets one member of one component.
fn correction((component, member): &(String, &'static str), value: u32) -> Value {
    let target = format!("$.components.schemas['{component}']");
    json!({"overlay": "1.0.0", "info": {"title": "c", "version": "1"},
        "actions": [{"target": target, "update": {*member: value}}]})
}

fn applied(document: &Value, overlays: &[Value]) -> Value {
    let mut document = document.clone();
    for overlay in overlays {
        overlay::apply(&mut document, overlay, Path::new("c.yaml")).unwrap();
    }
    document
}

/// Places of a document that overlays can correct without getting in each other's way, with a value for each.
fn corrections(document: &Value) -> impl Strategy<Value = BTreeMap<(String, &'static str), u32>> + use<> {
    let components: Vec<String> = document["components"]["schemas"].as_object().unwrap().keys().cloned().collect();
    let member = proptest::sample::select(vec!["description", "title", "x-note", "deprecated"]);
    proptest::collection::btree_map((proptest::sample::select(components), member), any::<u32>(), 1..12)
}

#[test]
fn overlays_of_different_places_can_be_applied_in_any_order() {
    let document = Effective::build(&MLUVII.folder()).unwrap().document;
    let orders = corrections(&document).prop_flat_map(|corrections| {
        let overlays: Vec<Value> = corrections.iter().map(|(place, value)| correction(place, *value)).collect();
        (Just(overlays.clone()), Just(overlays).prop_shuffle())
    });
    let mut runner = trial::runner();
    for _ in 0..trial::cases(16) {
        let (one, other) = orders.new_tree(&mut runner).unwrap().current();
        assert_eq!(applied(&document, &one), applied(&document, &other), "{one:?}");
    }
}

#[test]
fn overlays_of_one_place_are_applied_in_their_order() {
    let document = Effective::build(&MLUVII.folder()).unwrap().document;
    let place = ("TagModel".to_owned(), "x-note");
    let overlays = [correction(&place, 1), correction(&place, 2)];
    let note = |overlays: &[Value]| applied(&document, overlays)["components"]["schemas"]["TagModel"]["x-note"].clone();
    assert_eq!(note(&overlays), 2);
    assert_eq!(note(&[overlays[1].clone(), overlays[0].clone()]), 1);
}
