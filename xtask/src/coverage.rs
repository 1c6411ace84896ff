//! `cargo xtask coverage [--format text|md|json|html] [--out FILE] [--update]`.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::step::{self, StartError};

#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    /// `text` for the terminal, `md` for tables, `json` for programs, `html` for one page that needs nothing else.
    #[arg(long, default_value = "text", value_parser = ["text", "md", "json", "html"])]
    format: String,
    /// Write the report there instead of to the terminal.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Take what is covered now into tests/coverage/ratchet.json: figures go up only, and what is newly uncovered is
    /// written with an empty reason, for you to fill in.
    #[arg(long)]
    update: bool,
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
    let mut command = step::binary("tests", "coverage");
    command.args(["--format", &flags.format]);
    if let Some(path) = &flags.out {
        // The program runs at the root of the workspace, its caller may be elsewhere.
        command.arg("--out").arg(std::path::absolute(path).unwrap_or_else(|_| path.clone()));
    }
    if flags.update {
        command.arg("--update");
    }
    step::exit_code(&mut command)
}
