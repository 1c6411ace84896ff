//! Credentials in examples.

use serde_json::Value;

use super::examples::examples;
use crate::lint::document::Document;
use crate::lint::finding::Found;
use crate::lint::rule::Rule;
use crate::manifest::Severity;
use crate::pointer;

pub(super) const RULES: &[Rule] = &[Rule {
    name: "secret-in-example",
    severity: Severity::Error,
    finds: "an example or default that looks like a credential, or an example of a secret that is no placeholder",
    why: "documents are published, and with them what was copied from a real call",
    mend: "write a placeholder that begins with `demo-`, and withdraw the secret if it was a real one",
    check: secret,
}];

/// How a value begins that stands where a secret would.
const PLACEHOLDERS: [&str; 4] = ["demo-", "mock", "example", "placeholder"];

/// Runs of other lengths are no credentials: shorter ones are words, longer ones are data.
const LENGTHS: std::ops::RangeInclusive<usize> = 20..=1024;

/// So many hexadecimal digits are more than an id has.
const HEX: usize = 40;

fn secret(document: &Document<'_>, found: &mut Found) {
    for example in examples(document) {
        look(example.value, &example.at, found);
        if is_marked(document, &example.schema) && example.value.as_str().is_some_and(|text| !is_placeholder(text)) {
            found.add(&example.at, "the value of a secret is no placeholder");
        }
    }
    for schema in &document.schemas {
        if let Some(value) = schema.members.get("default") {
            look(value, &schema.child("default"), found);
        }
    }
}

fn is_marked(document: &Document<'_>, schema: &str) -> bool {
    let node = document.root.pointer(schema).and_then(|value| document.resolve(value, schema));
    node.is_some_and(|node| node.text("format") == "password" || node.is("x-secret"))
}

fn look(value: &Value, at: &str, found: &mut Found) {
    match value {
        Value::String(text) if holds_credential(text) => {
            found.add(at, "there is something that looks like a credential");
        }
        Value::Object(members) => {
            members.iter().for_each(|(key, member)| look(member, &pointer::child(at, key), found));
        }
        Value::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                look(item, &format!("{at}/{number}"), found);
            }
        }
        _ => {}
    }
}

/// Whether a value stands where a secret would and opens nothing.
fn is_placeholder(text: &str) -> bool {
    let bare = after_scheme(text).unwrap_or(text);
    PLACEHOLDERS.iter().any(|own| bare.to_ascii_lowercase().starts_with(own))
        || bare.chars().all(|c| matches!(c, '*' | 'x' | 'X' | '.' | '…'))
        || bare.starts_with(['<', '{'])
        || bare.contains(char::is_whitespace)
}

/// What follows `Bearer` or `Basic`.
fn after_scheme(text: &str) -> Option<&str> {
    let (word, rest) = text.split_once(' ')?;
    (word.eq_ignore_ascii_case("bearer") || word.eq_ignore_ascii_case("basic")).then(|| rest.trim())
}

fn holds_credential(text: &str) -> bool {
    if after_scheme(text).is_some_and(|rest| rest.len() >= 4 && !is_placeholder(text)) {
        return true;
    }
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+');
    let is_web_token = |run: &str| {
        let mut parts = run.split('.');
        parts.next().is_some_and(|head| head.len() >= 7 && head.starts_with("eyJ"))
            && parts.next().is_some_and(|payload| payload.len() >= 2)
    };
    text.split(|c: char| !is_part(c) && c != '.').any(is_web_token)
        || text.split(|c: char| !is_part(c)).any(|run| is_random(run) && !is_placeholder(run))
}

/// Whether letters, capitals and digits change places too often for a word, a name or a number.
fn is_random(run: &str) -> bool {
    if !LENGTHS.contains(&run.len()) {
        return false;
    }
    if run.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-') {
        return run.bytes().filter(|byte| *byte != b'-').count() >= HEX;
    }
    let class = |byte: u8| match byte {
        b'0'..=b'9' => Some(0),
        b'A'..=b'Z' => Some(1),
        b'a'..=b'z' => Some(2),
        _ => None,
    };
    let classes: Vec<u8> = run.bytes().filter_map(class).collect();
    let changes = classes.windows(2).filter(|pair| pair[0] != pair[1]).count();
    classes.contains(&0) && changes * 3 >= classes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_known_and_ids_and_words_are_not() {
        let token = ["eyJhbGciOiJSUzI1NiJ9", "eyJzdWIiOiIxIn0", "c2ln"].join(".");
        for text in [&*token, "Bearer abcdefgh", "https://a.test/x?sig=q8Zr2Lw0PfK5tYn7Vb3XsE1d"] {
            assert!(holds_credential(text), "{text}");
        }
        for text in [
            "7f1c9d0e-3b52-4a8e-9c11-0d5e8f2a6b43",
            "2026-11-22T05:03:12.123456Z",
            "Bearer demo-token",
            "Basic <your key>",
            "getContactsByExternalIdentifier2",
        ] {
            assert!(!holds_credential(text), "{text}");
        }
    }
}
