//! `cargo xtask diff …`: what changed between two documents, by the binary `openapi`.

use std::process::ExitCode;

use crate::step::{self, StartError};

#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    /// Folder below specs/ whose document is compared with an earlier one.
    #[arg(required_unless_present = "to", conflicts_with_all = ["from", "to"])]
    api: Option<String>,
    /// The earlier document: specs/API/effective.json of this git revision; HEAD unless given.
    #[arg(long, value_name = "REV", conflicts_with_all = ["against", "from", "to"])]
    base: Option<String>,
    /// The earlier document: a file, a folder like specs/API, or an http(s) address, read with curl.
    #[arg(long, value_name = "FILE|URL", conflicts_with_all = ["from", "to"])]
    against: Option<String>,
    /// The earlier of any two documents.
    #[arg(long, value_name = "FILE|URL", requires = "to")]
    from: Option<String>,
    /// The later of any two documents.
    #[arg(long, value_name = "FILE|URL", requires = "from")]
    to: Option<String>,
    /// `text`, `md` for a changelog, or `json` for machines.
    #[arg(long, default_value = "text", value_parser = ["text", "md", "json"])]
    format: String,
    /// What exit code 1 is for: changes that break the wire, or any.
    #[arg(long, default_value = "breaking", value_parser = ["breaking", "any"])]
    fail_on: String,
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
    let mut command = step::binary("openapi-kit", "openapi");
    command.arg("diff").args(&flags.api).arg("--root").arg(step::root());
    // The clients have the version of the workspace, and so has this program.
    command.args([
        "--crate-version",
        env!("CARGO_PKG_VERSION"),
        "--format",
        &flags.format,
        "--fail-on",
        &flags.fail_on,
    ]);
    if let Some(base) = &flags.base {
        command.arg("--base").arg(base);
    }
    for (name, document) in [("--against", &flags.against), ("--from", &flags.from), ("--to", &flags.to)] {
        if let Some(document) = document {
            command.arg(name).arg(step::from_here(document));
        }
    }
    step::exit_code(&mut command)
}
