//! `cargo xtask pull API`: the vendor's own document beside ours, by the binary `openapi`.

use std::process::ExitCode;

use crate::step::{self, StartError};

#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    /// Folder below specs/.
    api: String,
    /// Where the vendor's document is; `[upstream]` of api.toml says it otherwise.
    #[arg(long, value_name = "URL", conflicts_with = "check")]
    url: Option<String>,
    /// Show what would be written, and write nothing.
    #[arg(long, conflicts_with = "check")]
    dry_run: bool,
    /// Fetch nothing: compare what was kept. Exit code 1 when it was edited, or the evidence is not what it says.
    #[arg(long)]
    check: bool,
    /// Write an overlay (OpenAPI Overlay 1.0) of what would bring our document in line; nothing applies it.
    #[arg(long, value_name = "FILE")]
    proposals: Option<String>,
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
    let mut command = step::binary("openapi-kit", "openapi");
    command.args(["pull", &flags.api, "--root", "."]);
    if let Some(url) = &flags.url {
        command.args(["--url", url]);
    }
    for (name, is_set) in [("--dry-run", flags.dry_run), ("--check", flags.check)] {
        if is_set {
            command.arg(name);
        }
    }
    if let Some(file) = &flags.proposals {
        command.arg("--proposals").arg(step::from_here(file));
    }
    step::exit_code(&mut command)
}
