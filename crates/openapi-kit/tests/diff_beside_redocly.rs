//! The planted edits as Redocly's `diff` judges them, beside our verdicts. Ignored unless asked for: it needs Redocly CLI.
//!
//! `REDOCLY=path/to/redocly cargo test -p openapi-kit --features diff --test diff_beside_redocly -- --ignored --nocapture`
//! prints a table. It fails when a verdict differs that `diff/beside-redocly.yaml` does not explain, or agrees where
//! that file says it differs.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking, and shows a table"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use openapi_kit::diff::Report;
use openapi_kit::{overlay, source};
use serde_json::{Value, json};

/// What Redocly calls the whole of an edit, and the rules that said so.
fn redocly(program: &str, folder: &Path, after: &Value) -> (String, Vec<String>) {
    std::fs::write(folder.join("after.json"), after.to_string()).unwrap();
    let mut command = Command::new(program);
    command.current_dir(folder).args(["diff", "before.json", "after.json", "--format", "json", "--fail-on", "none"]);
    command.env("REDOCLY_TELEMETRY", "off").env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
    let output = command.output().unwrap_or_else(|error| panic!("{program} cannot be started: {error}"));
    let said = String::from_utf8_lossy(&output.stderr);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {said}"));
    let verdicts = report["changes"].as_array().into_iter().flatten();
    let verdicts = verdicts.flat_map(|change| change["verdicts"].as_array().into_iter().flatten());
    let mut rules: Vec<_> = verdicts.filter_map(|one| one["ruleId"].as_str()).map(str::to_owned).collect();
    rules.sort();
    rules.dedup();
    (report["bump"].as_str().unwrap_or("none").to_owned(), rules)
}

#[test]
#[ignore = "needs Redocly CLI, named by REDOCLY"]
fn each_verdict_that_differs_from_redoclys_is_explained() {
    let program = std::env::var("REDOCLY").expect("REDOCLY names no program");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff");
    let pets = source::read(&folder.join("pets.yaml")).unwrap();
    let edits = source::read(&folder.join("edits.yaml")).unwrap();
    let reasons = source::read(&folder.join("beside-redocly.yaml")).unwrap();
    let reasons = reasons["differs"].as_array().into_iter().flatten().flat_map(|group| {
        let reason = group["reason"].as_str().unwrap();
        group["edits"].as_array().unwrap().iter().map(move |edit| (edit.as_str().unwrap(), reason))
    });
    let mut reasons: BTreeMap<&str, &str> = reasons.collect();
    let work = tempfile::tempdir().unwrap();
    std::fs::write(work.path().join("before.json"), pets.to_string()).unwrap();

    let (mut agreed, mut wrong) = (0, String::new());
    println!("| edit | ours | Redocly | its rules | |\n|---|---|---|---|---|");
    for edit in edits["edits"].as_array().unwrap() {
        let words = edit["edit"].as_str().unwrap();
        let mut after = pets.clone();
        overlay::apply(&mut after, &json!({"overlay": "1.0.0", "info": {}, "actions": edit["actions"]}), &folder)
            .unwrap();
        let breaking = Report::new(&pets, &after).changes().iter().any(|change| change.wire.breaking);
        let (bump, rules) = redocly(&program, work.path(), &after);
        let same = breaking == (bump == "major");
        let reason = reasons.remove(words);
        let ours = if breaking { "breaks" } else { "fits" };
        println!("| {words} | {ours} | {bump} | {} | {} |", rules.join(", "), reason.unwrap_or_default());
        match (same, reason) {
            (true, None) => agreed += 1,
            (false, Some(_)) => {}
            (true, Some(_)) => wrong.push_str(&format!("{words}: agrees now; take it off the list\n")),
            (false, None) => wrong.push_str(&format!("{words}: ours {ours}, Redocly {bump} by {rules:?}\n")),
        }
    }
    println!("\n{agreed} verdicts agree");
    wrong.extend(reasons.keys().map(|words| format!("{words}: no such edit\n")));
    assert!(wrong.is_empty(), "{wrong}");
}
