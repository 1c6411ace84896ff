//! Where APIs come from, and how what is wrong with them is said.

use std::path::Path;

use mock_server::{Api, LoadError, MockServer};

use crate::support::{data, get};

const FIXTURE: &str =
    r#"{"about": "a", "source": "synthesised", "response": {"status": 200, "body": {"id": 9, "name": "New"}}}"#;

/// A copy of the parrot API with one more file.
fn parrot_with(file: &str, text: &str) -> tempfile::TempDir {
    let folder = tempfile::Builder::new().prefix("parrot").tempdir().unwrap();
    for name in ["api.toml", "openapi.yaml"] {
        std::fs::copy(data("parrot").join(name), folder.path().join(name)).unwrap();
    }
    let path = folder.path().join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
    folder
}

fn refused(file: &str, text: &str) -> String {
    let folder = parrot_with(file, text);
    let error = Api::open(folder.path()).unwrap_err().to_string();
    error.replace(folder.path().to_str().unwrap(), "…")
}

#[test]
fn a_folder_with_an_effective_document_needs_no_sources() {
    let api = Api::open(&data("keyed")).unwrap();
    assert_eq!((api.name(), api.title(), api.operations().len(), api.fixtures().len()), ("keyed", "Keyed", 2, 2));
}

#[tokio::test]
async fn a_bare_document_is_served_without_login_by_what_it_says() {
    let service = MockServer::builder().api_dir(data("parrot/openapi.yaml")).build().unwrap();
    let reply = get(&service, "/openapi/parrots").await;
    assert_eq!((reply.status, reply.error()), (200, None), "no token is asked for, for nobody could get one");
    assert_eq!(get(&service, "/openapi/parrots?limit=x").await.error(), Some("invalid-request"));
}

#[tokio::test]
async fn further_fixtures_win_over_those_of_the_api() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("parrot/getParrot")).unwrap();
    std::fs::write(folder.path().join("parrot/getParrot/ok.json"), FIXTURE).unwrap();
    let builder = || MockServer::builder().api_dir(data("parrot")).api_dir(data("keyed")).auth(false);
    let service = builder().fixtures(folder.path()).build().unwrap();
    assert_eq!(get(&service, "/parrot/parrots/9").await.json()["name"], "New");
    let error = builder().fixtures(folder.path().join("parrot")).build().unwrap_err().to_string();
    assert!(error.contains("a folder for each API (parrot, keyed)"), "{error}");
}

#[test]
fn a_fixture_of_an_unknown_operation_is_refused_with_the_nearest_name() {
    let error = refused("fixtures/getParot/ok.json", FIXTURE);
    assert_eq!(
        error,
        "…/fixtures/getParot/ok.json: the document has no operation `getParot`, perhaps `getParrot`; rename the folder or remove it"
    );
}

#[test]
fn a_path_parameter_that_the_operation_does_not_have_is_refused() {
    let text =
        r#"{"about": "a", "source": "synthesised", "request": {"path": {"parrotId": 1}}, "response": {"status": 404}}"#;
    let error = refused("fixtures/getParrot/none.json", text);
    assert!(error.contains("/request/path/parrotId: `getParrot` has no path parameter of this name"), "{error}");
}

#[test]
fn a_broken_fixture_names_file_and_place() {
    let error =
        refused("fixtures/getParrot/ok.json", r#"{"about": "a", "source": "guessed", "response": {"status": 200}}"#);
    assert!(error.starts_with("…/fixtures/getParrot/ok.json: /source: unknown variant `guessed`"), "{error}");
}

#[test]
fn what_is_not_there_is_named() {
    assert!(matches!(Api::open(Path::new("/nowhere/at/all")), Err(LoadError::NotFound { .. })));
    let empty = tempfile::tempdir().unwrap();
    assert!(matches!(Api::open(empty.path()), Err(LoadError::NoDocument { .. })));
    let error = Api::embedded("parrot").unwrap_err().to_string();
    assert!(error.starts_with("there is no built-in API `parrot`; built in are:"), "{error}");
}

#[test]
fn a_login_that_the_document_does_not_have_is_refused() {
    let manifest = std::fs::read_to_string(data("parrot/api.toml"))
        .unwrap()
        .replace("operation = \"login\"", "operation = \"logon\"");
    let error = refused("api.toml", &manifest);
    assert_eq!(error, "…/api.toml: auth.operation: the document has no operation `logon`; correct it");
}

#[test]
fn a_fixture_that_breaks_the_document_is_found() {
    let text = r#"{"about": "a", "source": "synthesised",
        "request": {"path": {"id": 1}},
        "example_request": {"path": {"id": 2}, "query": {}},
        "response": {"status": 200, "body": {"id": "x", "name": "New"}}}"#;
    let folder = parrot_with("fixtures/getParrot/ok.json", text);
    let findings = mock_server::check::check(&Api::open(folder.path()).unwrap());
    let lines: Vec<_> = findings.iter().map(|finding| format!("{}: {}", finding.pointer, finding.message)).collect();
    assert_eq!(
        lines,
        [
            "/response/body/id: \"x\" is not an integer",
            "/example_request/path/id: is not what this fixture's own `request` asks for",
        ]
    );
}
