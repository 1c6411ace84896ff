//! `openapi diff …`: what two documents differ in. Run through `cargo xtask diff`.
//!
//! Exit code 0: nothing that was asked for; 1: found; 2: could not run.

mod diff;
mod origin;

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
}

fn main() -> ExitCode {
    let result = match Flags::parse().command {
        Command::Diff(flags) => diff::run(&flags),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::from(2)
    })
}
