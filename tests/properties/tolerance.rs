//! What the document allows is no deviation; what it does not allow, and is tolerated, is one, where it stands.

use std::collections::BTreeSet;

use client_runtime::DeviationKind;
use proptest::strategy::{Strategy as _, ValueTree as _};
use schema_values::{Schemas, StrategyOptions};
use serde_json::{Map, Value, json};
use tests::coverage::family;
use tests::subject::{BOT_OPEN, MLUVII, Subject};

use crate::trial;

/// Values per component schema.
const CASES: u32 = 12;

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
fn every_deviation_is_noted(subject: &Subject) -> [usize; 4] {
    let effective = openapi_kit::Effective::build(&subject.folder()).unwrap();
    let converted = openapi_kit::json_schema::convert_document(&effective.document);
    let schemas = Schemas::new(&converted);
    let components = effective.document["components"]["schemas"].as_object().unwrap();
    let mut wrong = Vec::new();
    let mut seen = [0; 4];
    let mut ran = BTreeSet::new();
    for (name, schema) in components {
        let reference = json!({"$ref": format!("#/components/schemas/{name}")});
        let strategy = schemas.strategy(&reference, &StrategyOptions::default()).unwrap();
        let mut runner = trial::runner();
        for _ in 0..trial::cases(CASES) {
            let value = strategy.new_tree(&mut runner).unwrap().current();
            let Some(found) = deviations(subject, name, &value) else { break };
            ran.insert(name.clone());
            if !found.is_empty() {
                wrong.push(format!("{name}: {found:?} for the valid {value}"));
                break;
            }
            let Value::Object(members) = &value else { break };
            for (kind, path, planted) in plant(&effective.document, schema, members) {
                let expected = vec![(kind, path)];
                match deviations(subject, name, &planted) {
                    Some(found) if found == expected => seen[kind as usize] += 1,
                    found => wrong.push(format!("{name}: {found:?} instead of {expected:?} for {planted}")),
                }
            }
        }
    }
    wrong.truncate(20);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    family::TOLERANCE.proven(subject, &ran).unwrap();
    seen
}

fn deviations(subject: &Subject, component: &str, value: &Value) -> Option<Vec<(DeviationKind, String)>> {
    let recoded = (subject.recode)(component, value)?.unwrap_or_else(|error| panic!("{component}: {error}: {value}"));
    Some(recoded.deviations.iter().map(|one| (one.kind(), one.path().to_owned())).collect())
}

/// The value with one thing changed that the document does not allow and a client tolerates, in each possible way.
fn plant(document: &Value, schema: &Value, members: &Map<String, Value>) -> Vec<(DeviationKind, String, Value)> {
    let mut out = Vec::new();
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return out };
    let with = |name: &str, value: Value| {
        let mut members = members.clone();
        members.insert(name.to_owned(), value);
        Value::Object(members)
    };
    if schema.get("additionalProperties").is_none() {
        out.push((DeviationKind::ExtraMember, "xNotListed".to_owned(), with("xNotListed", json!({"a": [1]}))));
    }
    // Of an open object all keys are the service's, and are not repeated.
    let path = |name: &str| if schema.get("additionalProperties").is_some() { "*".to_owned() } else { name.to_owned() };
    let required = schema.get("required").and_then(Value::as_array);
    for (name, property) in properties {
        let is_required = required.is_some_and(|required| required.iter().any(|one| one == name));
        let target = resolve(document, property);
        let nullable = |schema: &Value| schema.get("nullable").and_then(Value::as_bool) == Some(true);
        let plain = target.get("type").is_some() && !nullable(property) && !nullable(target);
        if plain && !is_required {
            out.push((DeviationKind::UnexpectedNull, path(name), with(name, Value::Null)));
        }
        if target.get("format").and_then(Value::as_str) == Some("date-time") {
            out.push((DeviationKind::LooseTimestamp, path(name), with(name, json!("2024-07-18T17:31:54"))));
        }
        if let Some(values) = target.get("enum").and_then(Value::as_array) {
            let unknown = if values.iter().all(|value| value.is_i64()) { json!(-4711) } else { json!("not listed") };
            out.push((DeviationKind::UnknownValue, path(name), with(name, unknown)));
        }
    }
    out
}

/// What a reference, or an `allOf` around a single one, leads to.
fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let inner = schema.get("allOf").and_then(Value::as_array).filter(|all| all.len() == 1).map(|all| &all[0]);
    let schema = inner.unwrap_or(schema);
    let target = schema.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix('#'));
    target.and_then(|pointer| document.pointer(pointer)).map_or(schema, |found| resolve(document, found))
}

#[test]
fn the_property_can_fail() {
    // A value with a deviation is not taken for a valid one, and its place is not taken for another.
    let found = deviations(&MLUVII, "IdNameModel", &json!({"id": 1, "name": "n", "xNotListed": 1})).unwrap();
    assert_eq!(found, [(DeviationKind::ExtraMember, "xNotListed".to_owned())]);
    assert_eq!(deviations(&MLUVII, "IdNameModel", &json!({"id": 1, "name": "n"})).unwrap(), []);
}
