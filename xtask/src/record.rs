//! `cargo xtask record …`: fixtures from a real service, with the flags of `mock-server record`.

use std::ffi::OsString;
use std::process::ExitCode;

use crate::step::{self, StartError};

#[derive(Debug, clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Flags {
    /// Passed on as they are.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
    // With TLS, which other runs of the mock need not wait for.
    let run =
        ["run", "--quiet", "--package", "mock-server", "--features", "tls", "--bin", "mock-server", "--", "record"];
    step::exit_code(step::cargo(run).args(&flags.arguments))
}
