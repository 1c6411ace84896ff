//! Schemas: values are made of each, and a validator that shares no code with the maker is asked about them.

use std::path::Path;

use mock_server::Contract;
use openapi_kit::json_schema::convert_document;
use openapi_kit::{Effective, pointer, source};
use schema_values::{ExampleOptions, Schemas};
use serde_json::{Value, json};
use tests::subject::SUBJECTS;

/// More schemas of one input only cost time.
const SCHEMAS: usize = 3;

/// The components of both APIs, few at a time, with what they refer to.
pub(super) fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for subject in SUBJECTS {
        let document = Effective::build(&subject.folder()).unwrap().document;
        for name in document["components"]["schemas"].as_object().unwrap().keys().step_by(5) {
            let part = openapi_kit::json_schema::excerpt(&document, &format!("/components/schemas/{name}"));
            seeds.push(part["components"]["schemas"].to_string().into_bytes());
        }
    }
    seeds
}

pub(super) fn run(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    let Ok(schemas) = source::parse(text, Path::new("x.yaml")) else { return };
    if repeats_required(&schemas) {
        return;
    }
    let names: Vec<String> = schemas.as_object().unwrap().keys().take(SCHEMAS).cloned().collect();
    let answer = |name: &str| {
        let reference = format!("#/components/schemas/{}", fragment(name));
        json!({"description": "", "content": {"application/json": {"schema": {"$ref": reference}}}})
    };
    let operation = |(number, name): (usize, &String)| {
        let id = format!("get{number}");
        (format!("/{number}"), json!({"get": {"operationId": id, "responses": {"200": answer(name)}}}))
    };
    let paths: Value = names.iter().enumerate().map(operation).collect::<serde_json::Map<_, _>>().into();
    let document = json!({"openapi": "3.0.3", "paths": paths, "components": {"schemas": schemas}});
    let contract = Contract::new(&document).unwrap();
    let plans = Schemas::new(&convert_document(&document));
    for (number, name) in names.iter().enumerate() {
        let reference = json!({"$ref": format!("#/components/schemas/{}", fragment(name))});
        let plan = match plans.plan(&reference) {
            Ok(plan) => plan,
            Err(error) => {
                assert!(!error.mend.is_empty() && !error.keyword.is_empty(), "{error}");
                assert!(error.pointer.is_empty() || error.pointer.starts_with(['#', '/']), "{error}");
                continue;
            }
        };
        for seed in 0..3 {
            let options = ExampleOptions { max_size: 100, ..ExampleOptions::seeded(seed) };
            let Ok(value) = plan.example(&options) else { continue };
            assert_eq!(plan.example(&options).as_ref(), Ok(&value), "the same seed gives another value");
            let body = value.to_string();
            let found = contract.check_answer(&format!("get{number}"), 200, "application/json", body.as_bytes());
            // A schema that no validator can be made from is an error of the document, and said to be one.
            if let Some(violation) = found.iter().find(|found| !found.message.contains("cannot be used")) {
                panic!("{name}: {violation}, for {body}");
            }
        }
    }
}

/// Whether a `required` names a member twice, which JSON Schema forbids; validators then count wrongly.
fn repeats_required(value: &Value) -> bool {
    match value {
        Value::Object(members) => {
            let names = members.get("required").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            let twice = names.iter().enumerate().any(|(at, name)| names[..at].contains(name));
            twice || members.values().any(repeats_required)
        }
        Value::Array(items) => items.iter().any(repeats_required),
        _ => false,
    }
}

/// A name as it stands in the fragment of a reference.
fn fragment(name: &str) -> String {
    percent_encoding::utf8_percent_encode(&pointer::escape(name), percent_encoding::NON_ALPHANUMERIC).to_string()
}
