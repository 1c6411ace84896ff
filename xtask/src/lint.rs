//! `cargo xtask lint [API|FILE]…`: what in documents makes trouble, by the binary `openapi`.

use std::ffi::OsString;
use std::process::ExitCode;

use crate::step::{self, StartError};

#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    /// Folders below specs/, or documents; all APIs when none is named.
    #[arg(value_name = "API|FILE")]
    subjects: Vec<String>,
    /// `text`, `json` for machines, `sarif` for code scanners, `github` for annotations of GitHub Actions.
    #[arg(long, default_value = "text", value_parser = ["text", "json", "sarif", "github"])]
    format: String,
    /// Accepted findings with their reasons; specs/API/lint.json unless given.
    #[arg(long, value_name = "FILE")]
    baseline: Option<String>,
    /// Accept what is found now and drop what is found no more. Each new entry needs a reason before this is good.
    #[arg(long)]
    update_baseline: bool,
    /// What exit code 1 is for.
    #[arg(long, default_value = "error", value_parser = ["error", "warning", "note"])]
    fail_on: String,
    /// Only list the rules, as a table in Markdown.
    #[arg(long)]
    rules: bool,
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
    let mut command = step::binary("openapi-kit", "openapi");
    command.arg("lint").args(flags.subjects.iter().map(|name| subject(name)));
    command.args(["--format", &flags.format, "--fail-on", &flags.fail_on, "--root", "."]);
    if let Some(baseline) = &flags.baseline {
        command.arg("--baseline").arg(step::from_here(baseline));
    }
    if flags.update_baseline {
        command.arg("--update-baseline");
    }
    if flags.rules {
        command.arg("--rules");
    }
    step::exit_code(&mut command)
}

/// A folder below specs/ stays a name.
fn subject(name: &str) -> OsString {
    if step::root().join("specs").join(name).join("api.toml").is_file() { name.into() } else { step::from_here(name) }
}
