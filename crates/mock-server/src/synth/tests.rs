//! Everything that can be made up holds to its document.

use std::borrow::Cow;

use http::header::CONTENT_TYPE;
use openapi_kit::index::StatusPattern;
use serde_json::json;

use super::*;
use crate::content::Content;
use crate::validate::Contract;

const NOW: Duration = Duration::from_secs(1_767_225_600);

/// Answers an operation with this status, whatever else its parameters are.
fn answer(synth: &Synthesiser, api: &Api, number: usize, status: u16) -> Outcome<Option<Made>> {
    let operation = api.operations().iter().nth(number).unwrap();
    let names = operation.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let path: Vec<_> = names.map(|name| (name, Cow::Borrowed("7"))).collect();
    let query = [(Cow::Borrowed("limit"), Cow::Borrowed("4"))];
    let mut headers = HeaderMap::new();
    headers.insert("prefer", format!("code={status}").parse().unwrap());
    let sent = Sent { path: &path, query: &query, headers: &headers, body: &Content::Absent };
    synth.answer(api, number, &sent, NOW)
}

#[test]
fn every_answer_of_the_built_in_apis_holds_to_the_document() {
    let mut made = 0;
    for name in Api::embedded_names() {
        let api = Api::embedded(&name).unwrap();
        for seed in 0..2 {
            let synth = Synthesiser::new(&api, Some(Synth::Always), seed, 256 * 1024);
            for (number, operation) in api.operations().iter().enumerate() {
                for described in &operation.responses {
                    let StatusPattern::Code(status) = described.status else { continue };
                    let (response, body) = answer(&synth, &api, number, status).unwrap().unwrap();
                    let content_type = content::content_type(response.headers());
                    let broken = api.contract().check_answer(&operation.id, status, content_type, &body);
                    assert!(broken.is_empty(), "{} {status}: {broken:?}", operation.id);
                    assert_eq!(response.status(), status);
                    assert!(body.len() <= 256 * 1024, "{} {status}: {} bytes", operation.id, body.len());
                    made += 1;
                }
            }
        }
    }
    assert!(made > 900, "{made}");
}

/// One schema for each keyword of JSON Schema that needs no second schema.
#[test]
fn every_answer_of_odd_schemas_holds_to_them() {
    let corpus = include_str!("../../../schema-values/tests/corpus/schemas.json");
    let schemas: serde_json::Map<String, Value> = serde_json::from_str(corpus).unwrap();
    // References point into the document here, not into the schema.
    let alone: Vec<_> = schemas.into_iter().filter(|(_, schema)| !schema.to_string().contains("\"$ref\"")).collect();
    assert!(alone.len() > 60, "{}", alone.len());
    let paths: serde_json::Map<_, _> = alone
        .iter()
        .enumerate()
        .map(|(number, (_, schema))| {
            let answer = json!({"description": "", "content": {"application/json": {"schema": schema}}});
            (
                format!("/{number}"),
                json!({"get": {"operationId": format!("get{number}"), "responses": {"200": answer}}}),
            )
        })
        .collect();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("odd.json");
    let document = json!({"openapi": "3.0.3", "info": {"title": "Odd", "version": "1"}, "paths": paths});
    std::fs::write(&file, document.to_string()).unwrap();
    let api = Api::open(&file).unwrap();
    let contract = Contract::new(&document).unwrap();
    for seed in 0..5 {
        let synth = Synthesiser::new(&api, None, seed, 256 * 1024);
        for (number, (name, schema)) in alone.iter().enumerate() {
            let (response, body) = match answer(&synth, &api, number, 200) {
                Ok(made) => made.unwrap(),
                Err(problem) => panic!("{name}: {schema}: {}", problem.detail()),
            };
            assert_eq!(response.headers()[CONTENT_TYPE], "application/json");
            let broken = contract.check_answer(&format!("get{number}"), 200, "application/json", &body);
            assert!(broken.is_empty(), "{name}: {broken:?}");
        }
    }
}
