//! No guess is shown as a fact.

use serde_json::Value;
use tests::subject::SUBJECTS;

const MARKS: [&str; 3] = ["documented", "observed", "inferred"];

#[test]
fn every_operation_carries_its_evidence_and_its_sources() {
    for subject in SUBJECTS {
        let effective = openapi_kit::Effective::build(&subject.folder()).unwrap();
        for (path, item) in effective.document["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                if operation.get("operationId").is_none() {
                    continue;
                }
                let place = format!("{}: {method} {path}", subject.name);
                let evidence = operation.get("x-evidence").and_then(Value::as_str).unwrap_or_default();
                assert!(MARKS.contains(&evidence), "{place}: x-evidence `{evidence}`");
                let strength = operation.get("x-inference").and_then(Value::as_str);
                assert_eq!(
                    strength.is_some(),
                    evidence == "inferred",
                    "{place}: x-inference belongs to what is inferred"
                );
                let sources = operation.get("x-sources").and_then(Value::as_array);
                assert!(sources.is_some_and(|sources| !sources.is_empty()), "{place}: x-sources is missing");
            }
        }
    }
}

#[test]
fn the_rustdoc_of_every_method_shows_the_evidence() {
    for subject in SUBJECTS {
        let generated = codegen::generate(&openapi_kit::Effective::build(&subject.folder()).unwrap()).unwrap();
        let builders: String = generated
            .sources
            .iter()
            .filter(|(name, _)| name.starts_with("builder/"))
            .map(|(_, text)| text.as_str())
            .collect();
        assert_eq!(builders.matches("**Evidence:** ").count(), subject.operations.len(), "{}", subject.name);
    }
}

#[test]
fn every_webhook_event_names_its_payload_and_its_evidence() {
    let effective = openapi_kit::Effective::build(&tests::subject::MLUVII.folder()).unwrap();
    let events = effective.document["x-webhooks"].as_object().unwrap();
    let kinds = effective.document["components"]["schemas"]["WebhookEventType"]["enum"].as_array().unwrap();
    assert_eq!(events.len(), kinds.len());
    for kind in kinds {
        let event = &events[kind.as_str().unwrap()];
        let reference = event["payload"]["$ref"].as_str().unwrap();
        assert!(effective.document.pointer(reference.trim_start_matches('#')).is_some(), "{kind}: {reference}");
        assert!(MARKS.contains(&event["x-evidence"].as_str().unwrap_or_default()), "{kind}");
    }
}

#[test]
fn the_front_page_counts_the_evidence_right() {
    let page = std::fs::read_to_string(tests::subject::root().join("README.md")).unwrap();
    let count = |subject: &tests::subject::Subject, evidence: client_runtime::Evidence| {
        subject.operations.iter().filter(|operation| operation.evidence == evidence).count()
    };
    for (subject, title) in [(tests::subject::MLUVII, "mluvii"), (tests::subject::BOT_OPEN, "Bot Open")] {
        use client_runtime::Evidence::{Documented, Inferred, Observed};
        let row = format!(
            "| {title} | {} | {} | {}",
            count(&subject, Documented),
            count(&subject, Observed),
            count(&subject, Inferred)
        );
        assert!(page.contains(&row), "README.md should have the row `{row} …`");
        assert!(page.contains(&format!("({} operations)", subject.operations.len())), "{}", subject.name);
    }
}
