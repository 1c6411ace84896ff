//! A file of faults; TOML, or JSON where it begins like JSON.

use mock_server::MockServer;
use mock_server::fault::{Rule, read_file, read_value};
use serde_json::{Value, json};

pub(super) fn run(input: &[u8]) {
    let is_json = matches!(input.trim_ascii_start().first(), Some(b'[' | b'{')) && !input.starts_with(b"[[");
    let file = super::folder().join(if is_json { "faults.json" } else { "faults.toml" });
    std::fs::write(&file, input).unwrap();
    let rules = match read_file(&file) {
        Ok(rules) => rules,
        Err(error) => {
            assert_eq!(error.file(), Some(file.as_path()));
            assert!(!error.problem().is_empty());
            let text = error.to_string();
            assert!(text.starts_with(&file.display().to_string()), "{text}");
            return;
        }
    };
    let written = serde_json::to_value(&rules).unwrap();
    let again: Vec<Rule> = read_value(&written).unwrap_or_else(|error| panic!("{error}: {written}"));
    assert_eq!(again, rules, "what is written is not read as the same");
    if let Some(twice) = first_twice(&rules) {
        panic!("two rules are called {twice}");
    }
    let _: Value = json!(rules);
    if let Err(error) = MockServer::builder().api("bot-open").faults(rules).build() {
        assert!(!error.to_string().is_empty());
    }
}

fn first_twice(rules: &[Rule]) -> Option<&str> {
    rules
        .iter()
        .enumerate()
        .find(|(at, rule)| rules[..*at].iter().any(|other| other.name == rule.name))
        .map(|(_, rule)| &*rule.name)
}
