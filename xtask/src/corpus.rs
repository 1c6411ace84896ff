//! `cargo xtask corpus DIR [--compile[=both]] [--only TEXT]... [--format text|json] [--jobs N]`.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::step::{self, StartError};

#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    /// A folder with OpenAPI documents, JSON or YAML, at any depth; other files are passed over.
    folder: PathBuf,
    /// Check each generated client with cargo, or with `both` also those of raw progenitor.
    #[arg(long, value_name = "WHOSE", num_args = 0..=1, require_equals = true, default_missing_value = "ours", value_parser = ["ours", "both"])]
    compile: Option<String>,
    /// Only documents with this in their path; may be given several times.
    #[arg(long, value_name = "TEXT")]
    only: Vec<String>,
    /// Compile no client with more lines than this.
    #[arg(long, value_name = "N")]
    max_lines: Option<usize>,
    /// `text` for a table, `json` for programs.
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
    /// Documents at once.
    #[arg(long, value_name = "N", default_value_t = 1)]
    jobs: usize,
    /// Seconds that one document may take.
    #[arg(long, value_name = "N", default_value_t = 300)]
    timeout: u64,
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
    let mut command = step::binary("codegen", "corpus");
    // The program runs at the root of the workspace, its caller may be elsewhere.
    command.arg(std::path::absolute(&flags.folder).unwrap_or_else(|_| flags.folder.clone()));
    command.arg("--root").arg(step::root()).args(["--format", &flags.format]);
    command.args(["--jobs", &flags.jobs.to_string(), "--timeout", &flags.timeout.to_string()]);
    match flags.compile.as_deref() {
        Some("both") => _ = command.arg("--compile=both"),
        Some(_) => _ = command.arg("--compile"),
        None => {}
    }
    for text in &flags.only {
        command.args(["--only", text]);
    }
    if let Some(lines) = flags.max_lines {
        command.args(["--max-lines", &lines.to_string()]);
    }
    step::exit_code(&mut command)
}
