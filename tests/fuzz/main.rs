//! Feeds the parsers, the mock and the decoders what nobody would write, and says what breaks.
//!
//! Run by `cargo xtask fuzz`. The program starts itself again for the inputs, so that an abort, a stack overflow, a
//! process out of memory and one that hangs are findings like a panic. Exit code 0: nothing found; 1: something was;
//! 2: could not run.
//!
//! - [`targets`] are what is fed, each a plain function with what must hold;
//! - [`corpus`] are the inputs to begin with, [`mutation`] what is made of them, the same for the same seed and number;
//! - [`child`] runs inputs one by one, [`campaign`] starts children in turns and collects what they die of;
//! - [`minimising`] makes a finding small.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a target says that something does not hold by a panic; what hinders the program itself is an error"
)]

mod campaign;
mod child;
mod corpus;
mod death;
mod dictionary;
mod minimising;
mod mutation;
mod targets;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Debug, Parser)]
struct Flags {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run targets in turns.
    Run(campaign::Flags),
    /// Run one file against a target, for instance a finding in a debugger.
    One {
        /// The target.
        target: String,
        /// The input.
        file: PathBuf,
        /// Seconds that it may take.
        #[arg(long, default_value_t = 20)]
        patience: u64,
    },
    /// Run inputs one by one; started by `run`.
    #[command(hide = true)]
    Child(child::Flags),
}

fn main() -> ExitCode {
    let result = match Flags::parse().command {
        Command::Run(flags) => campaign::run(&flags),
        Command::One { target, file, patience } => child::one(&target, &file, patience),
        Command::Child(flags) => child::run(&flags),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::from(2)
    })
}

/// Why the program could not do its work.
#[derive(Debug, thiserror::Error)]
enum FuzzError {
    #[error("there is no target `{name}`; there are: {known}")]
    UnknownTarget { name: String, known: String },
    #[error("{}: cannot be read or written: {source}", path.display())]
    File { path: PathBuf, source: std::io::Error },
    #[error("the program cannot be started again: {0}")]
    Start(std::io::Error),
    #[error("a child ended before it began: {0}")]
    Child(String),
}

impl FuzzError {
    fn file(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        |source| Self::File { path, source }
    }
}
