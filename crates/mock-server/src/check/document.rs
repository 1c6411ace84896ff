//! Whether a fixture keeps to the document.

use super::{Finding, Kind};
use crate::content;
use crate::fixture::Fixture;
use crate::validate::{Contract, Sample, Violation};

const MEND: &str = "correct the fixture or the document; of a recording, say so in `violations`";

/// How one fixture breaks the document.
pub(crate) fn check_fixture(contract: &Contract, fixture: &Fixture) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut add = |pointer: String, message: String| {
        let mut finding = Finding::new(Kind::BreaksDocument, &fixture.file, pointer, message, MEND);
        finding.marked = fixture.violations.contains(&finding.words());
        findings.push(finding);
    };
    let answer = &fixture.response;
    let body = answer.body.as_deref().unwrap_or_default();
    let violations = contract.check_answer(
        &fixture.operation_id,
        answer.status.as_u16(),
        content::content_type(&answer.headers),
        body,
    );
    for violation in violations {
        add(answer_pointer(&violation), violation.message);
    }
    if let Some(example) = &fixture.example_request {
        for violation in contract.check_example(&fixture.operation_id, example) {
            add(format!("/example_request/{}{}", member(&violation), violation.pointer), violation.message);
        }
        let number = contract.operations().iter().position(|operation| operation.id == fixture.operation_id);
        let sample = Sample::new(example, number.map_or("application/json", |number| contract.body_type(number)));
        for difference in fixture.matcher.differences(&sample.sent()) {
            let place = if difference.place == "header" { "headers" } else { difference.place };
            let message = "is not what this fixture's own `request` asks for".to_owned();
            add(format!("/example_request/{place}{}", difference.pointer), message);
        }
    }
    findings
}

fn answer_pointer(violation: &Violation) -> String {
    match violation.place.as_str() {
        "body" => format!("/response/body{}", violation.pointer),
        "header" => format!("/response/headers{}", violation.pointer),
        _ => "/response/status".to_owned(),
    }
}

fn member(violation: &Violation) -> &'static str {
    match violation.place.as_str() {
        "header" | "cookie" => "headers",
        other => other,
    }
}
