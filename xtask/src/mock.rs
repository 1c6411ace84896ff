//! `cargo xtask mock …`: the mock server, with the flags of its binary.

use std::ffi::OsString;
use std::process::ExitCode;

use crate::step::{self, StartError};

#[derive(Debug, clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Flags {
    /// Passed on as they are; nothing means `serve`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
    let mut command = step::binary("mock-server", "mock-server");
    if flags.arguments.is_empty() {
        command.arg("serve");
    }
    step::exit_code(command.args(&flags.arguments))
}
