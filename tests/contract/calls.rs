//! The typed client calls the mock for every fixture of every operation.

use mock_server::Api;
use tests::coverage::family;
use tests::gates::{calls, listed};
use tests::subject::{BOT_OPEN, MLUVII, Subject};

tests::further_tests!(every_fixture_comes_back_of, async every_fixture_comes_back);

#[tokio::test]
async fn every_mluvii_fixture_comes_back_through_the_typed_client() {
    every_fixture_comes_back(&MLUVII).await;
}

#[tokio::test]
async fn every_bot_open_fixture_comes_back_through_the_typed_client() {
    every_fixture_comes_back(&BOT_OPEN).await;
}

async fn every_fixture_comes_back(subject: &Subject) {
    let mock = super::mock(subject).await;
    let api = Api::embedded(subject.name).unwrap();
    let found = calls::calls(subject, &mock, &api).await;
    assert!(found.is_empty(), "{} in {} fixtures:\n{}", found.len(), api.fixtures().len(), listed(&found));
    let ran = mock.requests().into_iter().filter_map(|seen| seen.operation_id).collect();
    family::CALLS.proven(subject, &ran).unwrap();
}
