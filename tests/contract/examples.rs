//! Every operation shows a call that compiles. That it does is for the doc tests of the clients; here is counted.

use tests::gates::{listed, methods};
use tests::subject::{SUBJECTS, root};

#[test]
fn every_operation_of_the_documents_has_an_example() {
    for subject in SUBJECTS {
        let effective = super::effective(&subject);
        let generated = root().join("crates").join(&effective.manifest.crate_name).join("src/generated");
        let builders = methods::sources(&generated.join("builder")).unwrap();
        let index = openapi_kit::OperationIndex::new(&effective.document).unwrap();
        let found = methods::examples(&index, subject.operations, &builders);
        assert!(found.is_empty(), "{}:\n{}", subject.name, listed(&found));
    }
}

#[test]
fn nothing_generated_shows_code_that_is_not_compiled() {
    for subject in SUBJECTS {
        let name = super::effective(&subject).manifest.crate_name;
        let source = methods::sources(&root().join("crates").join(&name).join("src/generated")).unwrap();
        let found = methods::compiled(&name, &source);
        assert!(found.is_empty(), "{}", listed(&found));
    }
}
