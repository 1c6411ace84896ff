//! `cargo xtask bench [--format json]`.

use std::process::ExitCode;

use crate::step::{self, StartError};

#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    /// `text` or `json`.
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
    // Optimised: an unoptimised server measures the compiler, not the server.
    let arguments =
        ["bench", "--quiet", "--package", "mock-server", "--bench", "replay", "--", "--format", &flags.format];
    step::exit_code(&mut step::cargo(arguments))
}
