//! `api.toml`, and a mock of what it says.

use std::path::Path;

use mock_server::{Api, MockServer};
use openapi_kit::Manifest;
use openapi_kit::manifest::ManifestError;
use tests::subject::root;

/// Where an API of this repository lies that is small enough to be loaded for each input.
const APIS: [&str; 3] = ["aviary", "parrot", "keyed"];

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let data = root().join("crates/mock-server/tests/data");
    let own = APIS.map(|name| data.join(name).join("api.toml"));
    let specs = ["bot-open", "mluvii"].map(|name| root().join("specs").join(name).join("api.toml"));
    own.iter().chain(&specs).map(|path| std::fs::read(path).unwrap()).collect()
}

pub(super) fn run(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    match Manifest::parse(text, Path::new("api.toml")) {
        Err(error) => {
            let ManifestError::Malformed { line, message, .. } = &error else { panic!("{error}") };
            assert_eq!(super::line_of(&error.to_string(), "api.toml"), *line);
            assert!((1..=text.matches('\n').count() + 1).contains(line), "{error}");
            assert!(!message.is_empty());
        }
        Ok(_) => serve(text),
    }
}

/// What cannot be served is refused when the mock is built, not by a panic.
fn serve(text: &str) {
    let folder = super::folder();
    let document = root().join("crates/mock-server/tests/data/aviary/openapi.yaml");
    std::fs::copy(document, folder.join("openapi.yaml")).unwrap();
    std::fs::write(folder.join("api.toml"), text).unwrap();
    match Api::open(&folder) {
        Err(error) => assert!(error.to_string().starts_with(&folder.display().to_string()), "{error} names no file"),
        Ok(api) => {
            if let Err(error) = MockServer::builder().api_loaded(api).stateful(true).admin(false).build() {
                assert!(!error.to_string().is_empty());
            }
        }
    }
}
