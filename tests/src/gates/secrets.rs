//! Fixtures hold no secret and nobody's data, judged by names and shapes alone: without the document, and without
//! `accepted.toml`.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{Finding, Gate};

/// Values that stand where a secret would, and open nothing but the mock.
const PLACEHOLDERS: [&str; 2] = ["demo-", "mock"];

/// How the name of a member ends that holds a secret.
const NAMES: [&str; 4] = ["secret", "token", "password", "apikey"];

/// Where addresses belong to nobody.
const NOBODYS: [&str; 3] = ["example.com", "example.org", "example.net"];

/// The JSON files two levels below `folder`, which are those of the fixtures.
///
/// # Errors
/// When a folder or file cannot be read.
pub fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut out = Vec::new();
    for operation in std::fs::read_dir(folder)? {
        let operation = operation?.path();
        if !operation.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(operation)? {
            let path = file?.path();
            if path.extension().is_some_and(|extension| extension == "json") {
                out.push(path);
            }
        }
    }
    out.sort();
    Ok(out)
}

/// What looks like a secret or like somebody's address in one file.
pub fn file(path: &Path) -> Vec<Finding> {
    let place = path.display().to_string();
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => return vec![Finding::new(Gate::Secrets, place, format!("cannot be read: {error}"))],
    };
    // What is not JSON is searched as it is; that it is not JSON is for the gate of the fixtures to say.
    let value = serde_json::from_str(&text).unwrap_or(Value::String(text));
    let mut findings = Vec::new();
    every_text(&value, "", &mut |name, text| {
        if looks_secret(name, text) {
            findings.push(Finding::new(Gate::Secrets, place.clone(), format!("`{name}` looks like a secret")));
        }
        if has_address_of_somebody(text) {
            let problem = format!("`{name}` has a mail address or user that may be somebody's");
            findings.push(Finding::new(Gate::Secrets, place.clone(), problem));
        }
    });
    findings
}

fn every_text(value: &Value, name: &str, visit: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::String(text) => visit(name, text),
        Value::Array(items) => items.iter().for_each(|item| every_text(item, name, visit)),
        Value::Object(members) => members.iter().for_each(|(name, member)| every_text(member, name, visit)),
        _ => {}
    }
}

fn looks_secret(name: &str, text: &str) -> bool {
    let lower = name.to_lowercase();
    let named = NAMES.iter().any(|part| lower.ends_with(part)) && !text.contains(char::is_whitespace);
    // A JSON Web Token or an authorization header, whatever the member is called.
    let shaped = text.starts_with("eyJ") || text.starts_with("Bearer ") || text.starts_with("Basic ");
    (named || shaped) && !text.is_empty() && !PLACEHOLDERS.iter().any(|placeholder| text.starts_with(placeholder))
}

fn has_address_of_somebody(text: &str) -> bool {
    let words = text.split(|c: char| c.is_whitespace() || "\"'<>(),;".contains(c)).filter(|word| word.contains('@'));
    words.into_iter().any(|word| {
        let host = word.rsplit('@').next().unwrap_or_default().trim_end_matches(['.', '/']);
        let host = host.split(['/', '?', ':']).next().unwrap_or_default();
        !NOBODYS.iter().any(|own| host == *own || host.ends_with(&format!(".{own}")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_sees_a_secret_when_there_is_one() {
        assert!(looks_secret("client_secret", "hunter2"));
        assert!(looks_secret("text", "eyJhbGciOiJSUzI1NiJ9.e30.x"));
        assert!(!looks_secret("client_secret", "demo-secret"));
        assert!(!looks_secret("token_type", "Bearer"));
        assert!(!looks_secret("PasswordMinLength", "12"));
    }

    #[test]
    fn the_check_sees_an_address_when_there_is_one() {
        assert!(has_address_of_somebody("write to <ada@lovelace.org>."));
        assert!(!has_address_of_somebody("write to <ada@mail.example.org>."));
        assert!(has_address_of_somebody("https://me:pw@hooks.corp.com/a"));
    }
}
