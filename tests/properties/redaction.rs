//! What the document marks as secret or personal does not show in `Debug`.

use std::collections::BTreeSet;

use openapi_kit::pointer;
use proptest::strategy::{Strategy as _, ValueTree as _};
use schema_values::{Schemas, StrategyOptions};
use serde_json::{Value, json};
use tests::coverage::family;
use tests::subject::{BOT_OPEN, MLUVII, Subject};

use crate::trial;

/// Stands where something private would.
const PLANTED: &str = "pl4nted";

/// Values per component schema.
const CASES: u32 = 12;

#[test]
fn debug_of_mluvii_types_shows_nothing_private() {
    assert!(planted_and_hidden(&MLUVII) > 500);
}

#[test]
fn debug_of_bot_open_types_shows_nothing_private() {
    assert!(planted_and_hidden(&BOT_OPEN) > 50);
}

/// How many private values were planted; none of them may show.
fn planted_and_hidden(subject: &Subject) -> usize {
    let effective = openapi_kit::Effective::build(&subject.folder()).unwrap();
    let document = openapi_kit::json_schema::convert_document(&effective.document);
    let schemas = Schemas::new(&document);
    let mut planted = 0;
    let mut ran = BTreeSet::new();
    for name in document["components"]["schemas"].as_object().unwrap().keys() {
        let schema = json!({"$ref": format!("#/components/schemas/{name}")});
        let strategy = schemas.strategy(&schema, &StrategyOptions::default()).unwrap();
        let mut runner = trial::runner();
        for _ in 0..trial::cases(CASES) {
            let mut value = strategy.new_tree(&mut runner).unwrap().current();
            let count = plant(&document, &schema, false, &mut value);
            // A component without a type of its own, or a text with a format that nothing can be planted in.
            let Some(Ok(recoded)) = (subject.recode)(name, &value) else { continue };
            assert!(!recoded.shown.contains(PLANTED), "{}: {name} shows {}", subject.name, recoded.shown);
            ran.insert(name.clone());
            planted += count;
        }
    }
    family::REDACTION.proven(subject, &ran).unwrap();
    planted
}

/// Replaces every text at a marked place and says how many there were.
fn plant(document: &Value, schema: &Value, marked: bool, value: &mut Value) -> usize {
    let Some((_, schema)) = pointer::resolve(document, schema) else { return 0 };
    let marked = marked
        || schema.get("x-pii").is_some()
        || schema.get("x-secret").is_some()
        || schema.get("format").is_some_and(|format| format == "password");
    let parts = ["allOf", "anyOf", "oneOf"].iter().filter_map(|key| schema.get(*key)?.as_array()).flatten();
    let from_parts: usize = parts.map(|part| plant(document, part, marked, value)).sum();
    let own = match value {
        Value::String(text) if marked && schema.get("enum").is_none() => {
            *text = PLANTED.to_owned();
            1
        }
        Value::Array(items) => match schema.get("items") {
            Some(inner) => items.iter_mut().map(|item| plant(document, inner, marked, item)).sum(),
            None => 0,
        },
        Value::Object(members) => members
            .iter_mut()
            .map(|(name, member)| {
                let described = schema.get("properties").and_then(|properties| properties.get(name));
                match described.or_else(|| schema.get("additionalProperties").filter(|extra| extra.is_object())) {
                    Some(inner) => plant(document, inner, marked, member),
                    None => 0,
                }
            })
            .sum(),
        _ => 0,
    };
    from_parts + own
}

#[test]
fn a_token_request_and_its_builder_do_not_show_the_secret() {
    let body = mluvii_client::types::TokenRequest::builder()
        .grant_type("client_credentials".to_owned())
        .client_id("demo-client".to_owned())
        .client_secret(PLANTED.to_owned());
    let client = mluvii_client::Client::builder().base_url("http://127.0.0.1:1").build().unwrap();
    let call = client.create_token().body(body.clone());
    let request = mluvii_client::types::TokenRequest::try_from(body.clone()).unwrap();
    let shown = format!("{body:?} {call:?} {request:?}");
    assert!(!shown.contains(PLANTED), "{shown}");
    assert!(shown.contains("client_secret: [hidden]"), "{shown}");
}

#[test]
fn the_property_can_fail() {
    // What is not marked does show, so that a word which is nowhere to be seen was hidden and not lost.
    let recoded = (MLUVII.recode)("IdNameModel", &json!({"id": 1, "name": PLANTED})).unwrap().unwrap();
    assert!(recoded.shown.contains(PLANTED), "{}", recoded.shown);
}
