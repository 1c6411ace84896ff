//! Every operation shows a call that compiles. That it does is for the doc tests of the clients; here is counted.

use tests::subject::{SUBJECTS, root};

/// All sources of a folder, file by file.
fn sources(folder: &std::path::Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![std::fs::read_to_string(path).unwrap()] })
        .collect()
}

#[test]
fn every_operation_of_the_documents_has_an_example() {
    for subject in SUBJECTS {
        let document = super::effective(&subject);
        let generated = root().join("crates").join(&document.manifest.crate_name).join("src/generated");
        let source = sources(&generated.join("builder")).concat();
        let index = openapi_kit::OperationIndex::new(&document.document).unwrap();
        for operation in &index {
            let row = subject.operations.iter().find(|row| row.id == operation.id).unwrap();
            let signature = format!("\n    pub fn {}(", row.rust_name);
            let (before, _) = source.split_once(&signature).unwrap_or_else(|| panic!("{} has no method", row.id));
            let (_, docs) = before.rsplit_once("/**").unwrap_or_default();
            let example = docs.split_once("\n```no_run\n").and_then(|(_, rest)| rest.split_once("\n```"));
            let (example, _) = example.unwrap_or_else(|| panic!("{}: {} has no example", subject.name, row.id));
            assert!(example.contains(&format!(".{}()", row.rust_name)), "{} shows another call:\n{example}", row.id);
            let ends = if operation.paging.is_some() { ".items();" } else { ".send()" };
            assert!(example.contains(ends), "{} does not say `{ends}`:\n{example}", row.id);
        }
    }
}

#[test]
fn nothing_generated_shows_code_that_is_not_compiled() {
    for subject in SUBJECTS {
        let name = super::effective(&subject).manifest.crate_name;
        for source in sources(&root().join("crates").join(&name).join("src/generated")) {
            for fence in ["```text", "```ignore"] {
                assert!(!source.contains(fence), "{name} has {fence}");
            }
        }
    }
}
