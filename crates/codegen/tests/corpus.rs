//! Small documents, each full of one kind of what real documents do: a client is made of each, with no more loss than the
//! document says, and lowering what was lowered changes nothing.
//!
//! `cargo xtask corpus crates/codegen/tests/corpus --compile` also compiles them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};

use codegen::lower::{Cost, lower, summary};
use openapi_kit::source;
use serde_json::Value;

fn documents() -> Vec<(PathBuf, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    paths.sort();
    assert!(paths.len() > 9, "the documents are gone");
    paths.into_iter().map(|path| (path.clone(), source::read(&path).unwrap())).collect()
}

#[test]
fn a_client_is_made_of_every_document_with_the_loss_it_admits() {
    let mut wrong = String::new();
    for (path, document) in documents() {
        let admitted = document["x-expected-losses"].as_u64().unwrap();
        let generated = codegen::generate(&codegen::bare(document, "corpus")).unwrap();
        let lost: Vec<_> = generated.changes.into_iter().filter(|change| change.cost == Cost::Degraded).collect();
        if lost.len() as u64 != admitted {
            wrong.push_str(&format!("{}: {admitted} expected\n{}", path.display(), summary(&lost)));
        }
        for (name, text) in &generated.sources {
            assert!(syn::parse_file(text).is_ok(), "{}: {name}", path.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_was_lowered_is_lowered_to_itself() {
    for (path, document) in documents() {
        let once = lower(&document);
        let twice = lower(&once.document);
        assert_eq!(twice.changes, [], "{}:\n{}", path.display(), summary(&twice.changes));
        assert_eq!(twice.document, once.document, "{}", path.display());
    }
}

#[test]
fn no_operation_is_lost() {
    for (path, document) in documents() {
        let count = |document: &Value| openapi_kit::OperationIndex::new(document).unwrap().len();
        let before = count(&codegen::lower::identify(&document).document);
        assert_eq!(count(&lower(&document).document), before, "{}", path.display());
    }
}
