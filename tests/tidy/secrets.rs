//! Fixtures hold no secret and nobody's data.

use tests::gates::{listed, secrets};
use tests::subject::SUBJECTS;

#[test]
fn no_fixture_holds_a_secret_or_somebodys_address() {
    let mut files = Vec::new();
    for subject in SUBJECTS {
        files.extend(secrets::files(&subject.folder().join("fixtures")).unwrap());
    }
    assert!(files.len() > 300, "only {} fixtures were found", files.len());
    let found: Vec<_> = files.iter().flat_map(|path| secrets::file(path)).collect();
    assert!(found.is_empty(), "{}", listed(&found));
}
