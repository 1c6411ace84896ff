//! Coverage does not fall, and whatever is uncovered has its reason.

use std::path::Path;

use serde_json::Value;
use tests::coverage::family::FAMILIES;
use tests::coverage::measure;
use tests::coverage::ratchet::{self, Ratchet};
use tests::subject::{BOT_OPEN, SUBJECTS, Subject, root};

/// What the ratchet says of these APIs in this folder, one a line.
async fn told(subjects: &[Subject], specs: &Path) -> Vec<String> {
    let report = measure(subjects, specs).await.unwrap();
    let findings = Ratchet::read(&ratchet::file()).unwrap().findings(&report);
    findings.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn coverage_has_not_fallen_and_every_gap_has_a_reason() {
    let told = told(&SUBJECTS, &root().join("specs")).await;
    assert!(told.is_empty(), "{} findings:\n{}", told.len(), told.join("\n"));
}

#[test]
fn every_family_is_proven_by_its_test() {
    for family in FAMILIES {
        let path = root().join("tests").join(family.file);
        let source = std::fs::read_to_string(&path).unwrap();
        let name = family.column.key.split_once('-').unwrap().1.replace('-', "_").to_uppercase();
        let proof = format!("family::{name}.proven(");
        assert!(source.contains(&proof), "{}: says nowhere `{proof}subject, &ran)`", path.display());
    }
}

/// A copy of the smaller API to break something in.
fn copy() -> tempfile::TempDir {
    fn all(from: &Path, to: &Path) {
        std::fs::create_dir_all(to).unwrap();
        for entry in std::fs::read_dir(from).unwrap() {
            let from = entry.unwrap().path();
            let to = to.join(from.file_name().unwrap());
            if from.is_dir() {
                all(&from, &to);
            } else {
                std::fs::copy(&from, &to).unwrap();
            }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    all(&BOT_OPEN.folder(), &folder.path().join(BOT_OPEN.name));
    folder
}

#[tokio::test]
async fn planted_losses_are_told_with_their_mend() {
    let specs = copy();
    let bot = specs.path().join("bot-open");

    // A fixture that was there is not.
    std::fs::remove_file(bot.join("fixtures/login/conflict.json")).unwrap();

    // A member was in fixtures and is in none.
    for entry in std::fs::read_dir(bot.join("fixtures/getUserData")).unwrap() {
        let path = entry.unwrap().path();
        let mut fixture: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        fixture["response"]["body"].as_object_mut().unwrap().remove("tags").unwrap();
        std::fs::write(&path, fixture.to_string()).unwrap();
    }

    // An operation that nobody made anything of.
    let path = bot.join("openapi.yaml");
    let document = std::fs::read_to_string(&path).unwrap();
    let (before, after) = document.split_once("\npaths:\n").unwrap();
    let added = "  /invented:\n    get:\n      operationId: listInvented\n      responses:\n        '200':\n          description: Things\n";
    std::fs::write(&path, format!("{before}\npaths:\n{added}{after}")).unwrap();

    let told = told(&[BOT_OPEN], specs.path()).await;
    let has = |column: &str, words: &str| {
        let line = told.iter().find(|line| line.starts_with(&format!("bot-open, {column}: ")) && line.contains(words));
        line.unwrap_or_else(|| panic!("{column}: {words}: {told:#?}"))
    };
    let lost = has("fixtures", "`login 409` is not covered");
    assert!(lost.contains("add specs/<api>/fixtures/<operationId>/<case>.json"), "{lost}");
    has("fixtures", " are covered, ");
    has("answer-members", "`UserData.tags` is not covered; put the member into a fixture");
    has(
        "client",
        "`listInvented` is not covered; the generated client has no method for it; run `cargo xtask codegen`",
    );
    for column in ["contract-calls", "contract-leaks", "property-wire", "fixtures", "mock-replayed", "mock-stateful"] {
        has(column, "`listInvented");
    }
}

#[tokio::test]
async fn an_operation_that_the_document_has_lost_is_told() {
    let specs = copy();
    let path = specs.path().join("bot-open/openapi.yaml");
    let document = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, document.replace("operationId: getBotUsage", "operationId: getUsageOfBot")).unwrap();
    let fixtures = specs.path().join("bot-open/fixtures");
    std::fs::rename(fixtures.join("getBotUsage"), fixtures.join("getUsageOfBot")).unwrap();
    let told = told(&[BOT_OPEN], specs.path()).await;
    for words in [
        "bot-open, document: `getBotUsage` is not covered; the client has an operation that the document has not",
        "bot-open, client: `getUsageOfBot` is not covered",
        "bot-open, client: 4 are covered, 5 were",
    ] {
        assert!(told.iter().any(|line| line.contains(words)), "{words}: {told:#?}");
    }
}
