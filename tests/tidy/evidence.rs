//! No guess is shown as a fact.

use openapi_kit::Effective;
use tests::gates::{evidence, listed};
use tests::subject::{BOT_OPEN, MLUVII, SUBJECTS, root};

#[test]
fn every_operation_carries_its_evidence_and_its_sources() {
    for subject in SUBJECTS {
        let found = evidence::operations(&Effective::build(&subject.folder()).unwrap().document);
        assert!(found.is_empty(), "{}:\n{}", subject.name, listed(&found));
    }
}

#[test]
fn the_rustdoc_of_every_method_shows_the_evidence() {
    for subject in SUBJECTS {
        let generated = codegen::generate(&Effective::build(&subject.folder()).unwrap()).unwrap();
        let found = evidence::docs(&generated.sources, subject.operations.len());
        assert!(found.is_empty(), "{}:\n{}", subject.name, listed(&found));
    }
}

#[test]
fn every_webhook_event_names_its_payload_and_its_evidence() {
    let document = Effective::build(&MLUVII.folder()).unwrap().document;
    assert!(document["x-webhooks"].as_object().is_some_and(|events| !events.is_empty()));
    let found = evidence::events(&document);
    assert!(found.is_empty(), "{}", listed(&found));
}

#[test]
fn the_front_page_counts_the_evidence_right() {
    let page = std::fs::read_to_string(root().join("README.md")).unwrap();
    for (subject, title) in [(MLUVII, "mluvii"), (BOT_OPEN, "Bot Open")] {
        let found = evidence::front_page(&page, title, subject.operations);
        assert!(found.is_empty(), "{}", listed(&found));
    }
}
