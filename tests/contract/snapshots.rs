//! Lists that a reviewer reads instead of thousands of generated lines.

use std::fmt::Write as _;

use tests::subject::{BOT_OPEN, MLUVII, Subject};

/// Operation, method and path, evidence, Rust method, and what it answers.
fn operations(subject: &Subject) -> String {
    let generated = codegen::generate(&super::effective(subject)).unwrap();
    let builders: String = generated
        .sources
        .iter()
        .filter(|(name, _)| name.starts_with("builder/"))
        .map(|(_, text)| text.as_str())
        .collect();
    let mut out = String::new();
    for operation in subject.operations {
        let answer = answer_of(&builders, operation.rust_name);
        let evidence = format!("{:?}", operation.evidence).to_lowercase();
        let _ = writeln!(
            out,
            "{:<6} {:<62} {:<10} {}() -> {answer}",
            operation.method, operation.path, evidence, operation.rust_name
        );
    }
    out
}

/// The type inside `ResponseValue<…>` of the builder that the method gives.
fn answer_of(builders: &str, method: &str) -> String {
    let (_, rest) =
        builders.split_once(&format!("pub fn {method}(")).unwrap_or_else(|| panic!("there is no method {method}"));
    let (_, rest) = rest.split_once("builder::").unwrap();
    let builder = rest.split('<').next().unwrap();
    let (_, rest) = builders.split_once(&format!("impl<'a> {builder}<'a> {{")).unwrap();
    let (_, rest) = rest.split_once("pub async fn send(").unwrap();
    let signature: String = rest.split('{').next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    let (_, rest) = signature.split_once("ResponseValue<").unwrap();
    let end = rest.rfind(", Error").unwrap();
    let answer = rest[..end].trim().trim_end_matches(',').trim();
    answer
        .strip_suffix('>')
        .unwrap_or(answer)
        .replace("::std::vec::", "")
        .replace("::std::option::", "")
        .replace("::serde_json::", "")
        .replace(' ', "")
        .replace("crate::types::", "types::")
}

#[test]
fn the_operations_of_mluvii_in_rust() {
    insta::assert_snapshot!("mluvii_operations", operations(&MLUVII));
}

#[test]
fn the_operations_of_bot_open_in_rust() {
    insta::assert_snapshot!("bot_open_operations", operations(&BOT_OPEN));
}

#[test]
fn what_lowering_changes_in_mluvii_and_what_it_costs() {
    let generated = codegen::generate(&super::effective(&MLUVII)).unwrap();
    insta::assert_snapshot!("mluvii_lowering", codegen::lower::summary(&generated.changes));
}

#[test]
fn what_lowering_changes_in_bot_open_and_what_it_costs() {
    let generated = codegen::generate(&super::effective(&BOT_OPEN)).unwrap();
    insta::assert_snapshot!("bot_open_lowering", codegen::lower::summary(&generated.changes));
}
