//! `cargo xtask test`: everything that CI checks. All steps run, so that one look shows all that is wrong.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::step::{self, StartError};

struct Step {
    name: &'static str,
    /// What `cargo` is given, between spaces.
    arguments: &'static str,
    variables: &'static [(&'static str, &'static str)],
    /// Whether it is left out unless `--optional` asks for it.
    is_optional: bool,
}

/// The freshness of generated files, the arrows between crates and the fixtures are tests of the package `tests`.
const STEPS: [Step; 9] = [
    Step { name: "format", arguments: "fmt --all --check", variables: &[], is_optional: false },
    Step {
        name: "lints",
        arguments: "clippy --quiet --workspace --all-targets -- --deny warnings",
        variables: &[],
        is_optional: false,
    },
    // A client with little in it. Which features a model needs is tested in codegen; this is for what is gated by hand.
    Step {
        name: "types",
        arguments: "clippy --quiet --package mluvii-client --no-default-features --features types -- --deny warnings",
        variables: &[],
        is_optional: false,
    },
    Step {
        name: "events",
        arguments: "clippy --quiet --package mluvii-client --no-default-features --features events -- --deny warnings",
        variables: &[],
        is_optional: false,
    },
    Step {
        name: "one tag",
        arguments: "clippy --quiet --package mluvii-client --no-default-features --features sessions -- --deny warnings",
        variables: &[],
        is_optional: false,
    },
    // What the mock does only when it is asked for.
    Step {
        name: "features",
        arguments: "clippy --quiet --package mock-server --features tls,http2,templates,redis --all-targets -- --deny warnings",
        variables: &[],
        is_optional: true,
    },
    Step {
        name: "optional",
        arguments: "test --quiet --package mock-server --features tls,http2,templates,redis --test behaviour -- tls http2 wiremock redis",
        variables: &[("INSTA_UPDATE", "no")],
        is_optional: true,
    },
    Step {
        name: "docs",
        arguments: "doc --quiet --workspace --no-deps",
        variables: &[("RUSTDOCFLAGS", "--deny warnings")],
        is_optional: false,
    },
    // Last, so that the closing lines of the test runner are the last thing before the table.
    Step {
        name: "tests",
        arguments: "test --workspace --no-fail-fast",
        variables: &[("INSTA_UPDATE", "no")],
        is_optional: false,
    },
];

/// Flags of `cargo xtask test`.
#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    /// Also lint and test what the mock does with its optional features (TLS, HTTP/2, templates, Redis). That builds the
    /// mock a second time, with libraries that nothing else needs.
    #[arg(long)]
    optional: bool,
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
    let mut results: Vec<(&str, bool, Duration)> = Vec::new();
    for one in STEPS.iter().filter(|one| flags.optional || !one.is_optional) {
        eprintln!("== {}: cargo {}", one.name, one.arguments);
        let started = Instant::now();
        let status = step::status(step::cargo(one.arguments.split(' ')).envs(one.variables.iter().copied()))?;
        results.push((one.name, status.success(), started.elapsed()));
    }
    eprintln!();
    for (name, good, took) in &results {
        eprintln!("{name:<8} {:<6} {:>6.1} s", if *good { "good" } else { "FAILED" }, took.as_secs_f64());
    }
    let good = results.iter().all(|(_, good, _)| *good);
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
