//! Lists that a reviewer reads instead of thousands of generated lines.

use tests::gates::methods;
use tests::subject::{BOT_OPEN, MLUVII, Subject};

tests::further_tests!(operations_and_lowering_of, |subject: &Subject| {
    let name = subject.name.replace('-', "_");
    insta::assert_snapshot!(format!("{name}_operations"), operations(subject));
    let generated = codegen::generate(&crate::effective(subject)).unwrap();
    insta::assert_snapshot!(format!("{name}_lowering"), codegen::lower::summary(&generated.changes));
});

/// Operation, method and path, evidence, Rust method, and what it answers.
fn operations(subject: &Subject) -> String {
    let generated = codegen::generate(&super::effective(subject)).unwrap();
    let builders: String = generated
        .sources
        .iter()
        .filter(|(name, _)| name.starts_with("builder/"))
        .map(|(_, text)| text.as_str())
        .collect();
    methods::list(subject.operations, &builders)
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
