//! `cargo xtask drift API --base-url URL|--har FILE …`: where a service and its document differ, by the binary `drift`.

use std::path::Path;
use std::process::ExitCode;

use crate::step::{self, StartError};

#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    /// Folder below specs/.
    api: String,
    /// The service; what reads is called. Credentials come from the environment, such as MLUVII_CLIENT_ID and
    /// MLUVII_CLIENT_SECRET. With --har, the address whose entries count.
    #[arg(long, value_name = "URL", required_unless_present = "har")]
    base_url: Option<String>,
    /// A recording (HAR 1.2) instead of a service.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["params", "allow_writes"])]
    har: Option<String>,
    /// A value for a parameter that no list yields; `OPERATION.body={…}` for a body. May be repeated.
    #[arg(long = "param", value_name = "OPERATION.NAME=VALUE")]
    params: Vec<String>,
    /// Also create objects, read them and delete them again, and nothing else that writes. What is created is given by
    /// `--param OPERATION.body={…}`; on this machine the fixtures' examples will do.
    #[arg(long)]
    allow_writes: bool,
    /// Wait so long between two calls.
    #[arg(long, value_name = "MS", default_value_t = 100)]
    pause_ms: u64,
    /// Wait so long for an answer.
    #[arg(long, value_name = "S", default_value_t = 30)]
    timeout_s: u64,
    /// `text`, `md` for a page, or `json` for programs.
    #[arg(long, default_value = "text", value_parser = ["text", "json", "md"])]
    format: String,
    /// Write an overlay (OpenAPI Overlay 1.0, as JSON) that would mend the document.
    #[arg(long, value_name = "FILE")]
    overlay: Option<String>,
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
    // TLS only where it is needed: it is slow to build.
    let tls: &[&str] = match &flags.base_url {
        Some(url) if url.starts_with("https:") && flags.har.is_none() => &["--features", "tls"],
        _ => &[],
    };
    let mut command = step::cargo(["run", "--quiet", "--package", "tests", "--bin", "drift"]);
    command.args(tls).args(["--", &flags.api]);
    command.args(["--pause-ms", &flags.pause_ms.to_string(), "--timeout-s", &flags.timeout_s.to_string()]);
    command.args(["--format", &flags.format]);
    if let Some(url) = &flags.base_url {
        command.args(["--base-url", url]);
    }
    // The binary runs at the root of the workspace; a path is meant from where the user is.
    for (name, file) in [("--har", &flags.har), ("--overlay", &flags.overlay)] {
        if let Some(file) = file {
            command.arg(name).arg(std::path::absolute(file).unwrap_or_else(|_| Path::new(file).to_owned()));
        }
    }
    for one in &flags.params {
        command.args(["--param", one]);
    }
    if flags.allow_writes {
        command.arg("--allow-writes");
    }
    step::exit_code(&mut command)
}
