//! Whether the fixtures of an API, and what its `api.toml` says of resources, keep to its document.

use std::path::PathBuf;

use crate::api::Api;
use crate::content;
use crate::fixture::Fixture;
use crate::state::State;
use crate::validate::{Contract, Sample, Violation};

/// One thing that is wrong with a fixture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The fixture.
    pub file: PathBuf,
    /// JSON pointer inside the file; of `api.toml`, the key.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// The fixture says so itself, in `violations`.
    pub marked: bool,
}

impl Finding {
    /// As a fixture's `violations` say it.
    pub fn words(&self) -> String {
        format!("{}: {}", self.pointer, self.message)
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mark = if self.marked { " (marked)" } else { "" };
        write!(f, "{}: {}: {}{mark}", self.file.display(), self.pointer, self.message)
    }
}

/// Checks all fixtures of an API; an empty list means that they are sound.
///
/// Of each fixture the answer and the `example_request` are held against the document, and the example must be one that
/// the fixture's own `request` lets through.
///
/// ```
/// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/parrot");
/// let api = mock_server::Api::open(folder.as_ref())?;
/// assert_eq!(mock_server::check::check(&api), []);
/// # Ok::<(), mock_server::LoadError>(())
/// ```
pub fn check(api: &Api) -> Vec<Finding> {
    let mut findings: Vec<_> =
        api.fixtures().iter().flat_map(|fixture| check_fixture(api.contract(), fixture)).collect();
    if let Err(error) = State::plan(api) {
        let file = PathBuf::from("api.toml");
        findings.push(Finding { file, pointer: error.key, message: error.problem, marked: false });
    }
    findings
}

/// What is wrong with one fixture.
pub(crate) fn check_fixture(contract: &Contract, fixture: &Fixture) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut add = |pointer: String, message: String| {
        let mut finding = Finding { file: fixture.file.clone(), pointer, message, marked: false };
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
