//! Who may use whom, and that the map names every room.

use tests::gates::{arrows, listed};
use tests::subject::root;

fn packages() -> Vec<arrows::Package> {
    arrows::packages(&root()).unwrap()
}

#[test]
fn no_crate_uses_one_that_it_may_not() {
    let found = arrows::arrows(&packages());
    assert!(found.is_empty(), "{}", listed(&found));
}

#[test]
fn an_outside_crate_stays_where_it_belongs() {
    let found = arrows::reserved(&packages());
    assert!(found.is_empty(), "{}", listed(&found));
}

#[test]
fn every_crate_is_on_the_map() {
    let found = arrows::map(&packages(), &std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap());
    assert!(found.is_empty(), "{}", listed(&found));
}

#[test]
fn every_crate_forbids_unsafe_code_through_the_workspace_lints() {
    let found = arrows::lints(&packages(), &root());
    assert!(found.is_empty(), "{}", listed(&found));
}
