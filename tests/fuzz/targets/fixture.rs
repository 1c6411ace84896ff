//! A fixture, with a file beside it.

use std::collections::BTreeMap;
use std::path::Path;

use http::header::CONTENT_TYPE;
use mock_server::fixture::{FixtureError, from_files};
use serde_json::Value;
use tests::subject::SUBJECTS;

const FILE: &str = "fixtures/getA/ok.json";

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for subject in SUBJECTS {
        let mut operations: Vec<_> =
            std::fs::read_dir(subject.folder().join("fixtures")).unwrap().map(|entry| entry.unwrap().path()).collect();
        operations.sort();
        for operation in operations.iter().step_by(4) {
            let mut cases: Vec<_> = std::fs::read_dir(operation).unwrap().map(|entry| entry.unwrap().path()).collect();
            cases.sort();
            let json = cases.iter().filter(|path| path.extension().is_some_and(|extension| extension == "json"));
            seeds.extend(json.map(|path| std::fs::read(path).unwrap()));
        }
    }
    seeds
}

pub(super) fn run(input: &[u8]) {
    let files = BTreeMap::from([
        ("getA/ok.json".to_owned(), input.to_vec().into()),
        ("getA/x.bin".to_owned(), b"bytes".to_vec().into()),
    ]);
    match from_files(Path::new("fixtures"), &files) {
        Err(FixtureError::Invalid { pointer, problem, .. }) => {
            assert!(!problem.is_empty());
            assert!(pointer.is_empty() || pointer.starts_with('/'), "{pointer}: {problem}");
            // What is wrong may come before what is no JSON.
            if let Ok(value) = serde_json::from_slice::<Value>(input) {
                assert!(super::leads_somewhere(&value, &pointer), "{pointer}: {problem}");
            }
        }
        Err(error) => {
            let line = super::line_of(&error.to_string(), FILE);
            assert!((1..=input.split(|byte| *byte == b'\n').count()).contains(&line), "{error}");
        }
        Ok(fixtures) => {
            let [fixture] = fixtures.as_slice() else { panic!("{} fixtures", fixtures.len()) };
            assert_eq!((fixture.operation_id.as_str(), fixture.case.as_str()), ("getA", "ok"));
            let answer = &fixture.response;
            if answer.body.is_some() {
                assert!(answer.headers.contains_key(CONTENT_TYPE), "a body without a type");
            }
            let written: Value = serde_json::from_slice(input).unwrap();
            if let (Some(body), Some(json)) = (written.pointer("/response/body"), answer.json()) {
                assert_eq!(&json, body, "the answer is not what was written");
            }
        }
    }
}
