//! The client of `crates/request-forms`, whose tests look at what it sends, is what the generator makes today.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use codegen::lower::Cost;
use openapi_kit::Effective;

/// How the client is written, for the head of its files.
const HOW: &str = "`REQUEST_FORMS=write cargo test -p codegen --test request_forms` from openapi.json";

fn effective(root: &Path) -> Effective {
    let text = std::fs::read_to_string(root.join("crates/request-forms/openapi.json")).unwrap();
    codegen::bare(serde_json::from_str(&text).unwrap(), "request-forms")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().parent().unwrap()
}

#[test]
fn the_committed_client_is_fresh() {
    let root = root();
    let effective = effective(root);
    let generated = codegen::generate(&effective).unwrap();
    let mut files = codegen::files_of(&effective, &generated, root);
    // There is no folder below `specs/`.
    files.wanted.retain(|path, _| path.starts_with(root.join("crates")));
    for text in files.wanted.values_mut() {
        *text = text.replacen("`cargo xtask codegen request-forms` from specs/request-forms/", HOW, 1);
    }
    if std::env::var_os("REQUEST_FORMS").is_some_and(|word| word == "write") {
        files.write().unwrap();
    }
    let stale: Vec<_> = files.differences().unwrap().iter().map(|one| one.path().to_owned()).collect();
    assert!(stale.is_empty(), "stale: {stale:?}; mend: REQUEST_FORMS=write cargo test -p codegen --test request_forms");
}

#[test]
fn only_a_body_that_its_media_type_alone_can_write_loses_its_type() {
    let lowered = codegen::lower::lower(&effective(root()).document);
    let degraded: Vec<_> = lowered.changes.iter().filter(|change| change.cost == Cost::Degraded).collect();
    assert_eq!(degraded.len(), 1, "{degraded:?}");
    assert_eq!(degraded[0].pointer, "/paths/~1raw/patch/requestBody");
}
