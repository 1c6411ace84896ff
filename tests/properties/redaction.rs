//! What the document marks as secret or personal does not show in `Debug`.

use std::collections::BTreeSet;

use proptest::strategy::{Strategy as _, ValueTree as _};
use schema_values::{Schemas, StrategyOptions};
use serde_json::json;
use tests::coverage::family;
use tests::gates::redaction::{PLANTED, component};
use tests::subject::{BOT_OPEN, MLUVII, Subject};

use crate::trial;

/// Values per component schema.
const CASES: u32 = 12;

tests::further_tests!(debug_shows_nothing_private_of, planted_and_hidden);

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
    for name in document["components"]["schemas"].as_object().into_iter().flatten().map(|(name, _)| name) {
        let schema = json!({"$ref": format!("#/components/schemas/{name}")});
        let strategy = schemas.strategy(&schema, &StrategyOptions::default()).unwrap();
        let mut runner = trial::runner();
        for _ in 0..trial::cases(CASES) {
            let value = strategy.new_tree(&mut runner).unwrap().current();
            let Some(shown) = component(subject, &document, name, value) else { continue };
            if let Some(finding) = shown.finding {
                panic!("{}: {finding}", subject.name);
            }
            ran.insert(name.clone());
            planted += shown.planted;
        }
    }
    family::REDACTION.proven(subject, &ran).unwrap();
    planted
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
