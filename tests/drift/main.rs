//! Where a running service, or a recording of one, and the API's document differ.
//!
//! Run by `cargo xtask drift`. Exit code 0 without drift, 1 with, 2 when nothing could be compared.

mod arguments;
mod har;
mod login;
mod relay;
mod report;
mod run;
mod writes;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use openapi_kit::Effective;
use openapi_kit::drift::Drift;
use tests::subject::{SUBJECTS, Subject};

use crate::arguments::Override;
use crate::report::{Format, Report};

/// What could not be done, in words for the person at the terminal.
type Problem = Box<dyn std::error::Error + Send + Sync>;

/// Answer headers that the mock adds to say what it did; no service sends them.
const MOCK_HEADERS: &str = "x-mock-*";

/// Call what reads of a service, or read a recording, and report where the answers differ from the API's document.
///
/// Credentials come from the environment, such as MLUVII_CLIENT_ID and MLUVII_CLIENT_SECRET; for a service on this machine
/// those of the mock server will do. No value of an answer is shown, only types and shapes.
#[derive(Debug, Parser)]
#[command(name = "drift", bin_name = "cargo xtask drift")]
pub(crate) struct Flags {
    /// Folder below specs/.
    api: String,
    /// The service; with --har, the address whose entries count instead of the API's known servers.
    #[arg(long, value_name = "URL", required_unless_present = "har")]
    base_url: Option<String>,
    /// A recording (HAR 1.2) instead of a service.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["params", "allow_writes"])]
    har: Option<PathBuf>,
    /// A value for a parameter that no list yields; `OPERATION.body={…}` for a body. May be repeated.
    #[arg(long = "param", value_name = "OPERATION.NAME=VALUE")]
    params: Vec<Override>,
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
    /// How the result is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write an overlay (OpenAPI Overlay 1.0, as JSON) that would mend the document.
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match compare(&Flags::parse()).await {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::from(2)
        }
    }
}

async fn compare(flags: &Flags) -> Result<ExitCode, Problem> {
    let subject = subject(&flags.api)?;
    let effective = Effective::build(&subject.folder())?;
    let mut drift = Drift::new(&effective.document)?.ignoring_header(MOCK_HEADERS);
    let mut report = Report::new(&flags.api);
    match (&flags.har, &flags.base_url) {
        (Some(path), base_url) => har::read(path, base_url.as_deref(), &effective, &mut drift, &mut report)?,
        (None, Some(base_url)) => {
            let settings = run::Settings {
                base_url,
                overrides: &flags.params,
                allow_writes: flags.allow_writes,
                pause: Duration::from_millis(flags.pause_ms),
                timeout: Duration::from_secs(flags.timeout_s),
            };
            run::run(subject, &effective, &settings, &mut drift, &mut report).await?;
        }
        (None, None) => return Err("--base-url or --har says what to compare".into()),
    }
    let proposal = drift.proposal();
    if let Some(path) = &flags.overlay {
        write_whole(path, &format!("{:#}\n", proposal.overlay))?;
        eprintln!("{}: mends {} of {} findings", path.display(), proposal.mended.len(), drift.findings().len());
    }
    let text = report.finish(&drift, &proposal).write(flags.format)?;
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(if report.is_quiet(&drift) { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn subject(name: &str) -> Result<&'static Subject, Problem> {
    SUBJECTS.iter().find(|subject| subject.name == name).ok_or_else(|| {
        let known: Vec<_> = SUBJECTS.iter().map(|subject| subject.name).collect();
        format!("there is no API `{name}`; there are {}", known.join(", ")).into()
    })
}

/// All of it or nothing.
fn write_whole(path: &Path, text: &str) -> Result<(), Problem> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let failed = |error: std::io::Error| format!("{}: cannot be written: {error}", path.display());
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}
