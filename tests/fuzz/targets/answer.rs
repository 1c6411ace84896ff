//! An answer body, decoded as the type of a component: `<api> <component>`, a line break, the body.

use openapi_kit::Effective;
use openapi_kit::json_schema::convert_document;
use schema_values::{ExampleOptions, Schemas};
use serde_json::{Value, json};
use tests::subject::SUBJECTS;

/// One body for each component of both APIs.
pub(super) fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for subject in SUBJECTS {
        let document = convert_document(&Effective::build(&subject.folder()).unwrap().document);
        let schemas = Schemas::new(&document);
        for name in document["components"]["schemas"].as_object().unwrap().keys() {
            let schema = json!({"$ref": format!("#/components/schemas/{name}")});
            let value =
                schemas.example(&schema, &ExampleOptions { max_size: 60, ..ExampleOptions::seeded(1) }).unwrap();
            seeds.push(format!("{} {name}\n{value}", subject.name).into_bytes());
        }
    }
    seeds
}

pub(super) fn run(input: &[u8]) {
    let mut lines = input.splitn(2, |byte| *byte == b'\n');
    let head = std::str::from_utf8(lines.next().unwrap_or_default()).unwrap_or_default();
    let body = lines.next().unwrap_or_default();
    // The reader itself, with bytes that are no JSON.
    let plain = client_runtime::decode::<Value>(body);
    let Ok(value) = plain else {
        let mismatch = plain.unwrap_err();
        assert!(!mismatch.reason().is_empty() && mismatch.position().0 > 0, "{mismatch}");
        assert!(serde_json::from_slice::<Value>(body).is_err(), "{mismatch}");
        return;
    };
    let Some((api, component)) = head.split_once(' ') else { return };
    for subject in SUBJECTS.iter().filter(|subject| subject.name == api) {
        let Some(Ok(first)) = (subject.recode)(component, &value) else { continue };
        let second = (subject.recode)(component, &first.json).unwrap();
        let second = second.unwrap_or_else(|error| panic!("{component}: {error}, for its own {}", first.json));
        assert_eq!(second.json, first.json, "{component} is not read as it was written");
        // What was unknown stays unknown; what was loose is written strictly.
        assert!(second.deviations.total() <= first.deviations.total(), "{component}: {:?}", second.deviations);
    }
}
