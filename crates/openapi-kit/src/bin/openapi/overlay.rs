//! `openapi overlay try`: what an overlay would change, before it is kept.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use openapi_kit::diff::Report;
use openapi_kit::effective::EffectiveError;
use openapi_kit::overlay::{self, OverlayError};
use openapi_kit::{Effective, effective};
use similar::TextDiff;

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
    file: PathBuf,
    /// Folder below specs/; the folder that the file is in unless given.
    #[arg(long)]
    api: Option<String>,
    /// The workspace.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

/// Why an overlay was not tried.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TryError {
    #[error("{}: no folder above it has an api.toml; say which API is meant by --api", .0.display())]
    NoApi(PathBuf),
    #[error(transparent)]
    Effective(#[from] Box<EffectiveError>),
    #[error(transparent)]
    Overlay(#[from] OverlayError),
    #[error("the report cannot be written: {0}")]
    Output(#[from] std::io::Error),
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, TryError> {
    let Command::Try(flags) = &flags.command;
    let folder = match &flags.api {
        Some(api) => flags.root.join("specs").join(api),
        None => folder_of(&flags.file).ok_or_else(|| TryError::NoApi(flags.file.clone()))?,
    };
    let is_it = |path: &Path| is_same(path, &flags.file);
    let before = Effective::build_without(&folder, is_it).map_err(Box::new)?;
    let is_kept = effective::overlay_files(&folder).map_err(Box::new)?.iter().any(|path| is_it(path));
    let mut after = before.clone();
    if is_kept {
        // It may not be the last one.
        after = Effective::build(&folder).map_err(Box::new)?;
    } else {
        overlay::apply_file(&mut after.document, &flags.file)?;
    }
    let (old, new) = (before.to_text(), after.to_text());
    let mut out = String::new();
    if old == new {
        out.push_str("it changes nothing\n");
    } else {
        let lines = TextDiff::from_lines(&old, &new);
        let name = flags.file.display().to_string();
        out.push_str(&lines.unified_diff().context_radius(3).header("without", &name).to_string());
        out.push('\n');
    }
    let report = Report::new(&before.document, &after.document).named("without it", "with it");
    out.push_str(&report.to_text());
    std::io::stdout().lock().write_all(out.as_bytes())?;
    Ok(if report.breaking() > 0 { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// The folder of the API that a file lies in.
fn folder_of(file: &Path) -> Option<PathBuf> {
    let file = std::path::absolute(file).ok()?;
    file.ancestors().find(|folder| folder.join("api.toml").is_file()).map(Path::to_owned)
}

fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}
