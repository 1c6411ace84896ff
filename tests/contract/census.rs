//! Every operation has what the others need of it.

use std::collections::BTreeSet;

use mock_server::Api;
use openapi_kit::index::StatusPattern;
use tests::subject::{SUBJECTS, Subject};

fn api(subject: &Subject) -> Api {
    Api::embedded(subject.name).unwrap()
}

#[test]
fn every_operation_of_the_document_is_in_the_clients_table() {
    for subject in SUBJECTS {
        let document: BTreeSet<_> = super::effective(&subject).document["paths"]
            .as_object()
            .unwrap()
            .values()
            .flat_map(|item| item.as_object().unwrap().values())
            .filter_map(|operation| operation.get("operationId")?.as_str().map(str::to_owned))
            .collect();
        let table: BTreeSet<_> = subject.operations.iter().map(|operation| operation.id.to_owned()).collect();
        assert_eq!(document, table, "{}", subject.name);
        let sorted: Vec<_> = subject.operations.iter().map(|operation| operation.id).collect();
        assert!(sorted.is_sorted(), "{}: the table is searched by id", subject.name);
    }
}

#[test]
fn every_operation_has_a_fixture_named_ok_that_asks_for_nothing() {
    for subject in SUBJECTS {
        let api = api(&subject);
        for operation in api.operations() {
            let ok = api
                .fixture(&operation.id, "ok")
                .unwrap_or_else(|| panic!("{}/fixtures/{}/ok.json is missing", subject.name, operation.id));
            let asked = &ok.request;
            let free =
                asked.path.is_empty() && asked.query.is_empty() && asked.headers.is_empty() && asked.body.is_none();
            assert!(free, "{}: `ok` answers any valid request, so it may not ask for anything", ok.file.display());
        }
    }
}

#[test]
fn every_success_status_and_every_error_with_a_body_has_a_fixture() {
    let mut missing = Vec::new();
    for subject in SUBJECTS {
        let api = api(&subject);
        for operation in api.operations() {
            for response in &operation.responses {
                let StatusPattern::Code(status) = response.status else { continue };
                let is_error = status >= 400;
                if is_error && response.content.is_empty() {
                    continue;
                }
                let has = api
                    .fixtures()
                    .iter()
                    .any(|f| f.operation_id == operation.id && f.response.status.as_u16() == status);
                if !has {
                    missing.push(format!("{} {} {status}", subject.name, operation.id));
                }
            }
        }
    }
    assert!(missing.is_empty(), "no fixture for:\n{}", missing.join("\n"));
}

#[test]
fn every_fixture_holds_to_the_document() {
    let mut broken = Vec::new();
    for subject in SUBJECTS {
        for finding in mock_server::check::check(&api(&subject)) {
            broken.push(finding.to_string());
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_fixture_shows_a_request_that_tests_and_readers_can_send() {
    for subject in SUBJECTS {
        for fixture in api(&subject).fixtures() {
            assert!(fixture.example_request.is_some(), "{}: `example_request` is missing", fixture.file.display());
        }
    }
}
