//! What one program writes is as that program would write it.

use codegen::files::Difference;
use openapi_kit::Effective;
use tests::gates::{census, listed};
use tests::subject::{SUBJECTS, root};

#[test]
fn effective_documents_and_generated_clients_are_fresh() {
    for subject in SUBJECTS {
        let effective = Effective::build(&subject.folder()).unwrap();
        let generated = codegen::generate(&effective).unwrap();
        let differences = codegen::files_of(&effective, &generated, &root()).differences().unwrap();
        let paths: Vec<_> = differences.iter().map(Difference::path).collect();
        assert!(paths.is_empty(), "stale: {paths:?}; mend: cargo xtask codegen {}", subject.name);
    }
}

#[test]
fn every_generated_file_says_who_owns_it() {
    for subject in SUBJECTS {
        let effective = Effective::build(&subject.folder()).unwrap();
        let generated = codegen::generate(&effective).unwrap();
        for (name, text) in &generated.sources {
            let first = text.lines().next().unwrap_or_default();
            assert!(first.contains("Machine-owned") && first.contains("cargo xtask codegen"), "{name}: {first}");
        }
    }
}

#[test]
fn every_folder_under_specs_has_a_client_in_the_tests() {
    let found = census::subjects(&root().join("specs"));
    assert!(found.is_empty(), "{}", listed(&found));
}
