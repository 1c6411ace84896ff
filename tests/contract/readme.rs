//! What the READMEs show is what runs: each of their Rust blocks is a file that is compiled and run here.

use client_runtime::Evidence;
use tests::subject::{BOT_OPEN, MLUVII, root};

/// The READMEs with Rust in them, and the files whose ends their blocks are, in order.
const SHOWN: &[(&str, &[&str])] = &[
    ("README.md", &["tests/contract/readme/hand_over.rs", "tests/contract/readme/usage_is_reported.rs"]),
    ("crates/mluvii-client/README.md", &["crates/mluvii-client/examples/quick_start.rs"]),
    ("crates/bot-open-client/README.md", &["crates/bot-open-client/examples/quick_start.rs"]),
];

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn rust_blocks(markdown: &str) -> Vec<&str> {
    markdown.split("```rust").skip(1).map(|rest| rest.split_once("\n```").unwrap().0.trim_start_matches('\n')).collect()
}

#[test]
fn each_rust_block_of_a_readme_is_a_file_that_runs() {
    for (readme, files) in SHOWN {
        let text = read(readme);
        let blocks = rust_blocks(&text);
        assert_eq!(blocks.len(), files.len(), "say here which file runs each Rust block of {readme}");
        for (block, file) in blocks.iter().zip(*files) {
            let source = read(file);
            let head = source.strip_suffix(&format!("{block}\n"));
            let head = head.unwrap_or_else(|| panic!("{readme} does not show {file}; copy the one into the other"));
            // Only what a program has before its first item may be left out.
            let left_out =
                head.lines().find(|line| !(line.is_empty() || line.starts_with("//!") || line.starts_with("#![")));
            assert_eq!(left_out, None, "{readme} leaves out a part of {file}");
        }
    }
}

#[test]
fn no_readme_with_rust_in_it_is_forgotten() {
    let crates = std::fs::read_dir(root().join("crates")).unwrap();
    let names = crates.map(|folder| format!("crates/{}/README.md", folder.unwrap().file_name().display()));
    for readme in names.chain(["README.md".to_owned()]).filter(|readme| root().join(readme).exists()) {
        // A README that is its crate's documentation has doc tests instead.
        let library = root().join(&readme).with_file_name("src").join("lib.rs");
        let is_documentation =
            std::fs::read_to_string(library).is_ok_and(|source| source.contains("include_str!(\"../README.md\")"));
        let listed = is_documentation || SHOWN.iter().any(|(listed, _)| *listed == readme);
        assert!(listed || rust_blocks(&read(&readme)).is_empty(), "{readme} shows Rust that nothing runs");
    }
}

#[test]
fn the_readmes_count_the_operations_right() {
    let of = |evidence| MLUVII.operations.iter().filter(|row| row.evidence == evidence).count();
    let [documented, observed, inferred] = [Evidence::Documented, Evidence::Observed, Evidence::Inferred].map(of);
    let words = read("crates/mluvii-client/README.md").split_whitespace().collect::<Vec<_>>().join(" ");
    for sentence in [
        format!("{} operations, each with a builder", MLUVII.operations.len()),
        format!("{documented} are *documented*, {observed} *observed* in public clients and {inferred} *inferred*"),
    ] {
        assert!(words.contains(&sentence), "the README of mluvii-client does not say `{sentence}`");
    }
    let bot = format!("{} operations", BOT_OPEN.operations.len());
    assert!(
        read("crates/bot-open-client/README.md").contains(&bot),
        "the README of bot-open-client does not say `{bot}`"
    );
}

mod hand_over {
    include!("readme/hand_over.rs");

    #[tokio::test]
    async fn a_session_is_handed_over_and_one_that_is_gone_is_no_error() {
        connect().unwrap();
        let mock = crate::mock(&super::MLUVII).await;
        let base_url = mock.api_url("mluvii").unwrap();
        let client = Client::builder().base_url(base_url).credentials("demo-client", "demo-secret").build().unwrap();
        hand_over(&client, 7_371_450, 31).await.unwrap();
        let seen = mock.requests().pop().unwrap();
        assert_eq!(seen.operation_id.as_deref(), Some("forwardSession"));
        assert!(seen.violations.is_empty(), "{:?}", seen.violations);
    }
}

mod usage_is_reported {
    include!("readme/usage_is_reported.rs");

    #[tokio::test]
    async fn the_test_that_the_front_page_shows_passes() {
        usage_is_reported().await.unwrap();
    }
}

#[allow(dead_code, unreachable_pub, reason = "a program, of which a part is called")]
#[path = "../../crates/mluvii-client/examples/quick_start.rs"]
mod mluvii_quick_start;

#[allow(dead_code, unreachable_pub, reason = "a program, of which a part is called")]
#[path = "../../crates/bot-open-client/examples/quick_start.rs"]
mod bot_quick_start;

#[tokio::test]
async fn the_quick_start_of_mluvii_counts_the_closed_chats() {
    let mock = super::mock(&MLUVII).await;
    let base_url = mock.api_url("mluvii").unwrap();
    let client =
        mluvii_client::Client::builder().base_url(base_url).credentials("demo-client", "demo-secret").build().unwrap();
    let count = mluvii_quick_start::closed_chats(&client, "2024-07-01T00:00:00Z").await.unwrap();
    assert!(count > 0);
    let seen = mock.requests().pop().unwrap();
    assert_eq!(seen.operation_id.as_deref(), Some("listSessions"));
    assert!(seen.violations.is_empty(), "{:?}", seen.violations);
}

#[tokio::test]
async fn the_quick_start_of_the_bot_counts_the_messages_of_a_month() {
    let mock = super::mock(&BOT_OPEN).await;
    let base_url = mock.api_url("bot-open").unwrap();
    let client =
        bot_open_client::Client::builder().base_url(base_url).credentials("demo-app", "demo-secret").build().unwrap();
    assert!(bot_quick_start::messages(&client, "2026-10-01").await.unwrap() > 0);
}
