//! The binary `openapi`: where documents come from, exit codes, forms.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

fn openapi(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_openapi")).arg("diff").args(arguments).current_dir(folder).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn document(limit: u32, summary: &str) -> Value {
    json!({
        "openapi": "3.0.3", "info": {"title": "Pets", "version": "1"},
        "paths": {"/pets": {"get": {
            "operationId": "listPets", "summary": summary,
            "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": limit}}],
            "responses": {"200": {"description": "Pets."}},
        }}},
    })
}

/// A folder with the files `a.json`, `same.json`, `words.json` and `breaks.json`.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        ("a.json", document(100, "All.")),
        ("same.json", document(100, "All.")),
        ("words.json", document(100, "Every one.")),
        ("breaks.json", document(50, "All.")),
    ];
    for (name, document) in files {
        std::fs::write(folder.path().join(name), document.to_string()).unwrap();
    }
    folder
}

#[test]
fn exit_codes_tell_found_from_not_found_and_from_failed() {
    let folder = folder();
    let code = |to: &str, more: &[&str]| {
        openapi(folder.path(), &[&["--from", "a.json", "--to", to], more].concat()).status.code()
    };
    assert_eq!(code("same.json", &["--fail-on", "any"]), Some(0));
    assert_eq!(code("words.json", &[]), Some(0));
    assert_eq!(code("words.json", &["--fail-on", "any"]), Some(1));
    assert_eq!(code("breaks.json", &[]), Some(1));
    assert_eq!(code("missing.json", &[]), Some(2));
    assert_eq!(code("breaks.json", &["--crate-version", "one"]), Some(2));
}

#[test]
fn a_document_that_cannot_be_read_is_named_with_the_mend() {
    let folder = folder();
    std::fs::write(folder.path().join("new.json"), r#"{"openapi": "3.1.0", "paths": {}}"#).unwrap();
    let output = openapi(folder.path(), &["--from", "a.json", "--to", "new.json"]);
    let error = text(&output.stderr);
    assert!(error.contains("new.json") && error.contains("convert it to 3.0.3"), "{error}");
}

#[test]
fn the_json_form_is_as_documented() {
    let folder = folder();
    let flags = ["--from", "a.json", "--to", "breaks.json", "--format", "json", "--crate-version", "0.3.1"];
    let output = openapi(folder.path(), &flags);
    let form: Value = serde_json::from_slice(&output.stdout).unwrap();
    insta::assert_snapshot!(format!("{form:#}"));
}

#[test]
fn the_earlier_document_is_that_of_a_git_revision() {
    let folder = tempfile::tempdir().unwrap();
    let api = folder.path().join("specs/pets");
    std::fs::create_dir_all(&api).unwrap();
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.arg("-C").arg(folder.path()).args(["-c", "user.name=n", "-c", "user.email=e@example.com"]);
        assert!(command.args(arguments).output().unwrap().status.success(), "{arguments:?}");
    };
    std::fs::write(api.join("api.toml"), "title = \"Pets\"\ncrate = \"pets-client\"\n").unwrap();
    std::fs::write(api.join("effective.json"), document(100, "All.").to_string()).unwrap();
    std::fs::write(api.join("openapi.json"), document(50, "All.").to_string()).unwrap();
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "One"]);
    let output = openapi(folder.path(), &["pets"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    assert!(text(&output.stdout).starts_with("from HEAD:specs/pets/effective.json to "), "{}", text(&output.stdout));
    let unknown = openapi(folder.path(), &["pets", "--base", "no-such-revision"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(text(&unknown.stderr).contains("no-such-revision:specs/pets"), "{}", text(&unknown.stderr));
}

#[test]
fn an_address_is_read_with_curl() {
    use std::io::{Read as _, Write as _};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/openapi.json", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = [0; 1024];
        let read = stream.read(&mut request).unwrap();
        let body = document(50, "All.").to_string();
        write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len()).unwrap();
        String::from_utf8_lossy(&request[..read]).into_owned()
    });
    let folder = folder();
    let output = openapi(folder.path(), &["--from", "a.json", "--to", &address]);
    assert!(server.join().unwrap().starts_with("GET /openapi.json"));
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("allowed before, not now: 51"), "{}", text(&output.stdout));
}
