//! Fixtures hold no secret and nobody's data.

use std::path::PathBuf;

use serde_json::Value;
use tests::subject::SUBJECTS;

/// Values that stand where a secret would, and open nothing but the mock.
const PLACEHOLDERS: [&str; 2] = ["demo-", "mock"];

/// How the name of a member ends that holds a secret.
const NAMES: [&str; 4] = ["secret", "token", "password", "apikey"];

fn every_text(value: &Value, name: &str, visit: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::String(text) => visit(name, text),
        Value::Array(items) => items.iter().for_each(|item| every_text(item, name, visit)),
        Value::Object(members) => members.iter().for_each(|(name, member)| every_text(member, name, visit)),
        _ => {}
    }
}

fn fixtures() -> Vec<(PathBuf, Value)> {
    let mut out = Vec::new();
    for subject in SUBJECTS {
        for operation in std::fs::read_dir(subject.folder().join("fixtures")).unwrap() {
            for file in std::fs::read_dir(operation.unwrap().path()).unwrap() {
                let path = file.unwrap().path();
                if path.extension().is_some_and(|extension| extension == "json") {
                    let value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
                    out.push((path, value));
                }
            }
        }
    }
    assert!(out.len() > 300, "only {} fixtures were found", out.len());
    out
}

fn looks_secret(name: &str, text: &str) -> bool {
    let lower = name.to_lowercase();
    let named = NAMES.iter().any(|part| lower.ends_with(part)) && !text.contains(char::is_whitespace);
    // A JSON Web Token or an authorization header, whatever the member is called.
    let shaped = text.starts_with("eyJ") || text.starts_with("Bearer ") || text.starts_with("Basic ");
    (named || shaped) && !text.is_empty() && !PLACEHOLDERS.iter().any(|placeholder| text.starts_with(placeholder))
}

#[test]
fn no_fixture_holds_a_secret() {
    for (path, value) in fixtures() {
        every_text(&value, "", &mut |name, text| {
            assert!(!looks_secret(name, text), "{}: `{name}` looks like a secret", path.display());
        });
    }
}

#[test]
fn mail_addresses_and_hosts_belong_to_nobody() {
    for (path, value) in fixtures() {
        every_text(&value, "", &mut |name, text| {
            for word in
                text.split(|c: char| c.is_whitespace() || "\"'<>(),;".contains(c)).filter(|word| word.contains('@'))
            {
                let host = word.rsplit('@').next().unwrap_or_default().trim_end_matches(['.', '/']);
                let host = host.split(['/', '?', ':']).next().unwrap_or_default();
                let reserved = ["example.com", "example.org", "example.net"]
                    .iter()
                    .any(|own| host == *own || host.ends_with(&format!(".{own}")));
                assert!(reserved, "{}: `{name}` has the address {word}", path.display());
            }
        });
    }
}

#[test]
fn the_check_sees_a_secret_when_there_is_one() {
    assert!(looks_secret("client_secret", "hunter2"));
    assert!(looks_secret("text", "eyJhbGciOiJSUzI1NiJ9.e30.x"));
    assert!(!looks_secret("client_secret", "demo-secret"));
    assert!(!looks_secret("token_type", "Bearer"));
    assert!(!looks_secret("PasswordMinLength", "12"));
}
