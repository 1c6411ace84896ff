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
    std::fs::write(folder.path().join("new.json"), r#"{"openapi": "4.0.0", "paths": {}}"#).unwrap();
    let output = openapi(folder.path(), &["--from", "a.json", "--to", "new.json"]);
    let error = text(&output.stderr);
    assert!(error.contains("new.json") && error.contains("3.0.x, 3.1.x or 3.2.x"), "{error}");
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

/// A folder `specs/pets` with the document above.
fn pets() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let api = folder.path().join("specs/pets");
    std::fs::create_dir_all(api.join("overlays")).unwrap();
    std::fs::write(api.join("api.toml"), "title = \"Pets\"\ncrate = \"pets-client\"\n").unwrap();
    std::fs::write(api.join("openapi.json"), document(100, "All.").to_string()).unwrap();
    folder
}

fn try_overlay(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openapi"));
    command.args(["overlay", "try"]).args(arguments).current_dir(folder).output().unwrap()
}

fn overlay(target: &str) -> String {
    let action = json!({"target": target, "update": {"maximum": 50}});
    json!({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": [action]}).to_string()
}

const LIMIT: &str = "$.paths['/pets'].get.parameters[0].schema";

#[test]
fn an_overlay_is_shown_by_its_effect_before_it_is_kept() {
    let folder = pets();
    std::fs::write(folder.path().join("fix.json"), overlay(LIMIT)).unwrap();
    let output = try_overlay(folder.path(), &["fix.json", "--api", "pets"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    let out = text(&output.stdout);
    assert!(out.contains("-              \"maximum\": 100\n+              \"maximum\": 50\n"), "{out}");
    assert!(out.contains("1 breaks the wire"), "{out}");
}

#[test]
fn an_overlay_that_is_kept_is_compared_with_the_document_without_it() {
    let folder = pets();
    let file = "specs/pets/overlays/010-limit.json";
    std::fs::write(folder.path().join(file), overlay(LIMIT)).unwrap();
    let out = try_overlay(folder.path(), &[file]).stdout;
    assert!(text(&out).contains("+              \"maximum\": 50\n"), "{}", text(&out));
}

#[test]
fn an_overlay_that_matches_nothing_is_told_the_nearest_place() {
    let folder = pets();
    std::fs::write(folder.path().join("fix.json"), overlay("$.paths['/Pet'].get.parameters[0].schema")).unwrap();
    let output = try_overlay(folder.path(), &["fix.json", "--api", "pets"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains(&format!("the nearest that is there is `{LIMIT}`")),
        "{}",
        text(&output.stderr)
    );
    let output = try_overlay(folder.path(), &["fix.json"]);
    assert!(output.status.code() == Some(2) && text(&output.stderr).contains("--api"), "{}", text(&output.stderr));
}
