//! `cargo xtask overlay try FILE`: what an overlay would change, by the binary `openapi`.

use std::process::ExitCode;

use clap::Subcommand;

use crate::step::{self, StartError};

#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// What an overlay changes: the lines of the effective document, what breaks, and what that asks of the client.
    Try(Try),
}

#[derive(Debug, clap::Args)]
struct Try {
    /// The overlay; one that is among the API's overlays already is compared with the document without it.
    file: String,
    /// Folder below specs/; the folder that the file is in unless given.
    #[arg(long)]
    api: Option<String>,
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
    let Command::Try(flags) = &flags.command;
    let mut command = step::binary("openapi-kit", "openapi");
    command.args(["overlay", "try", "--root", "."]).arg(step::from_here(&flags.file));
    if let Some(api) = &flags.api {
        command.args(["--api", api]);
    }
    step::exit_code(&mut command)
}
