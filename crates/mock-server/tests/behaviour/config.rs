//! Flags from a file and from the environment, in the program.

use crate::program::{Running, run, text};
use crate::support::data;

fn file(text: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mock.toml");
    std::fs::write(&path, text).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

#[test]
fn a_file_says_what_flags_say() {
    let keyed = data("keyed");
    let (_folder, path) = file(&format!("no-auth = true\napi = [{:?}]\nmount = [\"keyed=/k\"]\n", keyed.display()));
    // What is written as a flag wins as a whole, so the APIs of the file are not served.
    let running = Running::start(&["--config", &path, "--mount", "parrot=/p"]);
    assert!(running.get("/p/parrots/1").starts_with("HTTP/1.1 200"), "no token is asked for");
}

#[test]
fn a_flag_wins_over_the_file() {
    let (_folder, path) = file("max-body = 10\nno-auth = true\n");
    let request = "POST /parrot/parrots HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 14\r\n\r\n{\"name\": \"Io\"}";
    let running = Running::start(&["--config", &path]);
    assert!(running.talk(request).starts_with("HTTP/1.1 413"));
    let running = Running::start(&["--config", &path, "--max-body", "1000"]);
    assert!(running.talk(request).starts_with("HTTP/1.1 201"));
}

#[test]
fn a_broken_file_ends_it_with_exit_code_2_and_names_the_place() {
    let (_folder, path) = file("no-auth = true\n\nmax-bodi = 10\n");
    let output = run(&["serve", "--config", &path]);
    assert_eq!(output.status.code(), Some(2));
    let expected = format!("mock-server: {path}:3: max-bodi: there is no such key; perhaps `max-body` is meant\n");
    assert_eq!(text(&output.stderr), expected);
}

#[test]
fn flags_of_the_file_must_go_together_as_flags_do() {
    let (_folder, path) = file("tls-key = \"key.pem\"\n");
    let output = run(&["serve", "--config", &path]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("--tls-cert <FILE>"), "{}", text(&output.stderr));
}

#[test]
fn the_environment_wins_over_the_file_and_a_wrong_variable_is_named() {
    let (_folder, path) = file("no-auth = true\n");
    let running = Running::start_with(&["--config", &path], &[("MOCK_SERVER_NO_AUTH", "false")]);
    assert!(running.get("/parrot/parrots").starts_with("HTTP/1.1 401"));
    let output = crate::program::program().arg("serve").env("MOCK_SERVER_MAX_BODY", "much").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("MOCK_SERVER_MAX_BODY: `much`: invalid digit"), "{}", text(&output.stderr));
}
