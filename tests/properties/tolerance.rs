//! What the document allows is no deviation; what it does not allow, and is tolerated, is one, where it stands.

use std::collections::BTreeSet;

use proptest::strategy::{Strategy as _, ValueTree as _};
use schema_values::{Schemas, StrategyOptions};
use serde_json::json;
use tests::coverage::family;
use tests::gates::tolerance::{Noted, component};
use tests::gates::{Finding, listed};
use tests::subject::{BOT_OPEN, MLUVII, Subject};

use crate::trial;

/// Values per component schema.
const CASES: u32 = 12;

tests::further_tests!(every_deviation_is_noted_of, every_deviation_is_noted);

#[test]
fn every_deviation_of_a_mluvii_component_is_noted_and_nothing_else() {
    let seen = every_deviation_is_noted(&MLUVII);
    // Members without a type accept all, so there are fewer of these than members.
    assert!(seen.iter().all(|count| *count > 30), "{seen:?}");
}

#[test]
fn every_deviation_of_a_bot_open_component_is_noted_and_nothing_else() {
    let [unknown, _, nulls, extra] = every_deviation_is_noted(&BOT_OPEN);
    assert!(unknown > 0 && nulls > 100 && extra > 30, "{unknown} {nulls} {extra}");
}

/// How many deviations of each kind were planted and found.
fn every_deviation_is_noted(subject: &Subject) -> Noted {
    let effective = openapi_kit::Effective::build(&subject.folder()).unwrap();
    let converted = openapi_kit::json_schema::convert_document(&effective.document);
    let schemas = Schemas::new(&converted);
    let components = effective.document["components"]["schemas"].as_object().cloned().unwrap_or_default();
    let (mut wrong, mut noted, mut ran) = (Vec::<Finding>::new(), Noted::default(), BTreeSet::new());
    for name in components.keys() {
        let reference = json!({"$ref": format!("#/components/schemas/{name}")});
        let strategy = schemas.strategy(&reference, &StrategyOptions::default()).unwrap();
        let mut runner = trial::runner();
        for _ in 0..trial::cases(CASES) {
            let value = strategy.new_tree(&mut runner).unwrap().current();
            let Some(found) = component(subject, &effective.document, name, &value, &mut noted) else { break };
            ran.insert(name.clone());
            wrong.extend(found);
            // There is nothing to plant in anything else.
            if !value.is_object() {
                break;
            }
        }
    }
    wrong.truncate(20);
    assert!(wrong.is_empty(), "{}", listed(&wrong));
    family::TOLERANCE.proven(subject, &ran).unwrap();
    noted
}
