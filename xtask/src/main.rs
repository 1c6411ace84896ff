//! `cargo xtask`: parses flags, orders steps, sets exit codes. What deserves a test of its own lives in a crate.
//!
//! Exit code 0: good; 1: found something; 2: could not run.

mod bench;
mod codegen;
mod corpus;
mod coverage;
mod demo;
mod diff;
mod drift;
mod fuzz;
mod judge;
mod lint;
mod mock;
mod new_api;
mod overlay;
mod pull;
mod record;
mod step;
mod test;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The maintainers' commands of this workspace.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Flags {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The main job, end to end: the mock server up, both typed clients at work against it, a readable result.
    Demo,
    /// Everything that CI checks: format, lints, tests (with doc tests and the freshness of generated files), docs.
    Test(test::Flags),
    /// Write the effective documents and the generated clients from specs/.
    Codegen(codegen::Flags),
    /// Add an API: a folder of specs/, its client, and the lines that bind both into the workspace, from any OpenAPI document.
    NewApi(new_api::NewFlags),
    /// Take an API out again that `new-api` added.
    RemoveApi(new_api::RemoveFlags),
    /// What changed in an API's document, what of it breaks and for which value, and what it asks of the client's version.
    Diff(diff::Flags),
    /// What in an API's document makes trouble for generators, mock and readers: where, why, and the mend.
    Lint(lint::Flags),
    /// The vendor's own document, kept as it came, and where it and ours differ; what it confirms becomes documented.
    Pull(pull::Flags),
    /// Try an overlay before it is kept: what it changes, and what of that breaks.
    Overlay(overlay::Flags),
    /// Where a running service, or a recording of one, and the API's document differ; and an overlay that mends it.
    Drift(drift::Flags),
    /// How far each document of a folder gets, raw progenitor beside ours; exit 1 when one does not get to the end.
    Corpus(corpus::Flags),
    /// What of each API is covered by methods, fixtures, tests and the mock; exit 1 when it is less than it was.
    Coverage(coverage::Flags),
    /// Start the mock server; takes the flags of the `mock-server` binary (`cargo xtask mock serve --help`).
    Mock(mock::Flags),
    /// Record fixtures from a real service; takes the flags of `mock-server record` (`cargo xtask record --help`).
    Record(record::Flags),
    /// Measure, in one run and in turns: the mock beside a bare axum route, a typed call beside one by hand.
    Bench(bench::Flags),
    /// Feed parsers, mock and decoders what nobody would write; exit 1 when something breaks.
    Fuzz(fuzz::Flags),
    /// Let programs of other people judge: Schemathesis the mock, Redocly and openapi-spec-validator the documents.
    Judge(judge::Flags),
}

fn main() -> ExitCode {
    let result = match Flags::parse().command {
        Command::Demo => demo::run(),
        Command::Test(flags) => test::run(&flags),
        Command::Codegen(flags) => codegen::run(&flags),
        Command::NewApi(flags) => new_api::add(&flags),
        Command::RemoveApi(flags) => new_api::remove(&flags),
        Command::Diff(flags) => diff::run(&flags),
        Command::Lint(flags) => lint::run(&flags),
        Command::Pull(flags) => pull::run(&flags),
        Command::Overlay(flags) => overlay::run(&flags),
        Command::Drift(flags) => drift::run(&flags),
        Command::Corpus(flags) => corpus::run(&flags),
        Command::Coverage(flags) => coverage::run(&flags),
        Command::Mock(flags) => mock::run(&flags),
        Command::Record(flags) => record::run(&flags),
        Command::Bench(flags) => bench::run(&flags),
        Command::Fuzz(flags) => fuzz::run(&flags),
        Command::Judge(flags) => judge::run(&flags),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::from(2)
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::Flags;

    #[test]
    fn help_says_what_each_command_does_in_one_screen() {
        let mut command = Flags::command().term_width(100);
        let mut help = command.render_long_help().to_string();
        for one in command.get_subcommands_mut().filter(|one| one.get_name() != "help") {
            help.push_str(&format!("\n== {} ==\n{}", one.get_name(), one.clone().term_width(100).render_long_help()));
        }
        insta::assert_snapshot!(help);
    }
}
