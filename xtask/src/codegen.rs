//! `cargo xtask codegen [API]... [--check] [--force]`.

use std::process::ExitCode;

use crate::step::{self, StartError};

#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    /// Folders below specs/; all of them when none is named.
    apis: Vec<String>,
    /// Write nothing, whatever was done before; exit 1 and name the mend when something is stale.
    #[arg(long)]
    check: bool,
    /// List what is changed for the generator's sake, and what that costs.
    #[arg(long)]
    changes: bool,
    /// Generate also where nothing has changed since the last time.
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
    let mut command = step::binary("codegen", "codegen");
    command.arg("--root").arg(step::root()).args(&flags.apis);
    if flags.check {
        command.arg("--check");
    }
    if flags.changes {
        command.arg("--changes");
    }
    if flags.force {
        command.arg("--force");
    }
    step::exit_code(&mut command)
}
