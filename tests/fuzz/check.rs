//! The corpus breaks nothing, some inputs made of it break nothing, and whatever a target does wrong is noticed.
//!
//! All of it through the program that `cargo xtask fuzz` runs.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say so by failing")]

use std::path::Path;
use std::process::{Command, Output};

fn fuzz(arguments: &[&str], findings: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fuzz"));
    command.args(["run", "--seed", "1"]).args(arguments).arg("--findings").arg(findings).output().unwrap()
}

/// The files of one target's findings, without the reports beside them.
fn found(folder: &Path, target: &str) -> Vec<Vec<u8>> {
    let entries = std::fs::read_dir(folder.join(target)).into_iter().flatten();
    let paths = entries.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_none());
    paths.map(|path| std::fs::read(path).unwrap()).collect()
}

#[test]
fn the_corpus_and_a_little_more_break_nothing() {
    let folder = tempfile::tempdir().unwrap();
    // A machine that builds at the same time is slow.
    let output = fuzz(&["--inputs", "25", "--patience", "120"], folder.path());
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{text}");
    for target in ["document", "conversion", "request", "answer"] {
        assert!(text.lines().any(|line| line.starts_with(target) && line.ends_with(" 0")), "{target}: {text}");
    }
}

/// Runs a target that breaks on purpose: the cause, and the small input.
fn breaks(target: &str, cause: &str, smallest: Option<&[u8]>) {
    let folder = tempfile::tempdir().unwrap();
    let output = fuzz(&["--target", target, "--inputs", "0", "--patience", "5"], folder.path());
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains(cause), "{text}");
    let [finding] = found(folder.path(), target).try_into().unwrap();
    match smallest {
        Some(smallest) => assert_eq!(finding, smallest),
        None => assert!(finding.contains(&b'!')),
    }
}

#[test]
fn a_panic_is_found_and_made_small() {
    breaks("panicking", "panic at tests/fuzz/targets/misbehaving.rs", Some(b"!"));
}

#[test]
fn an_abort_is_found_and_made_small() {
    breaks("aborting", "abort", Some(b"!"));
}

#[test]
#[cfg(target_os = "linux")]
fn a_stack_that_overflows_and_a_memory_that_fills_up_are_found() {
    breaks("overflowing", "stack overflow", Some(b"!"));
    breaks("hoarding", "out of memory", Some(b"!"));
}

#[test]
fn an_input_that_never_ends_is_found() {
    breaks("hanging", "hang", None);
}

#[test]
fn what_holds_is_no_finding_and_what_cannot_run_is_neither() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(fuzz(&["--target", "sound", "--inputs", "100"], folder.path()).status.code(), Some(0));
    let unknown = fuzz(&["--target", "nonesuch"], folder.path());
    assert_eq!(unknown.status.code(), Some(2));
    let text = String::from_utf8_lossy(&unknown.stderr).into_owned();
    assert!(text.contains("there is no target `nonesuch`; there are: document,"), "{text}");
}
