//! Every operation has what the others need of it.

use mock_server::Api;
use mock_server::check::Demands;
use openapi_kit::OperationIndex;
use tests::gates::{Finding, census, listed};
use tests::subject::SUBJECTS;

/// What a gate finds in the APIs that are built into the mock.
fn found(gate: impl Fn(&Api) -> Vec<Finding>) -> Vec<Finding> {
    SUBJECTS.iter().flat_map(|subject| gate(&Api::embedded(subject.name).unwrap())).collect()
}

#[test]
fn every_operation_of_the_document_is_in_the_clients_table() {
    for subject in SUBJECTS {
        let index = OperationIndex::new(&super::effective(&subject).document).unwrap();
        let found = census::table(&index, subject.operations);
        assert!(found.is_empty(), "{}:\n{}", subject.name, listed(&found));
    }
}

#[test]
fn every_operation_has_a_fixture_named_ok_that_asks_for_nothing() {
    let found = found(census::ok);
    assert!(found.is_empty(), "{}", listed(&found));
}

#[test]
fn every_success_status_and_every_error_with_a_body_has_a_fixture() {
    let found = found(census::statuses);
    assert!(found.is_empty(), "{}", listed(&found));
}

#[test]
fn every_fixture_holds_to_the_document() {
    let found = found(|api| census::check(api, &Demands::default()));
    assert!(found.is_empty(), "{}", listed(&found));
}

#[test]
fn every_fixture_shows_a_request_that_tests_and_readers_can_send() {
    let found = found(census::requests);
    assert!(found.is_empty(), "{}", listed(&found));
}
