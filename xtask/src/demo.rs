//! `cargo xtask demo`.

use std::process::ExitCode;

use crate::step::{self, StartError};

pub(crate) fn run() -> Result<ExitCode, StartError> {
    step::exit_code(&mut step::binary("tests", "demo"))
}
