//! `openapi diff …`: what two documents differ in; `openapi lint …`: what in one makes trouble; `openapi pull …`: what the
//! vendor's own document says; `openapi overlay try …`: what an overlay changes. Run through `cargo xtask`.
//!
//! Exit code 0: nothing that was asked for; 1: found; 2: could not run.

mod diff;
mod lint;
mod origin;
mod overlay;
mod pull;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Looks into OpenAPI documents.
#[derive(Debug, Parser)]
#[command(name = "openapi")]
struct Flags {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// What changed between two documents, what of it breaks, and what it asks of the client's version.
    Diff(diff::Flags),
    /// What in documents makes trouble for generators, mock and readers: where, why, and the mend.
    Lint(lint::Flags),
    /// The vendor's own document, kept as it came, and where it and ours differ; what it confirms becomes documented.
    Pull(pull::Flags),
    /// Tries overlays.
    Overlay(overlay::Flags),
}

fn main() -> ExitCode {
    let result: Result<ExitCode, Box<dyn std::error::Error>> = match Flags::parse().command {
        Command::Diff(flags) => diff::run(&flags).map_err(Into::into),
        Command::Lint(flags) => lint::run(&flags).map_err(Into::into),
        Command::Pull(flags) => pull::run(&flags).map_err(Into::into),
        Command::Overlay(flags) => overlay::run(&flags).map_err(Into::into),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::from(2)
    })
}
