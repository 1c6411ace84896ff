//! `openapi diff`.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;
use openapi_kit::diff::{Report, Version};

use crate::origin::{Origin, OriginError};

#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    /// Folder below specs/ whose document, made from its sources, is the later one.
    #[arg(required_unless_present = "to", conflicts_with_all = ["from", "to"])]
    api: Option<String>,
    /// The earlier document: specs/API/effective.json of this git revision.
    #[arg(long, value_name = "REV", default_value = "HEAD", conflicts_with_all = ["against", "from", "to"])]
    base: String,
    /// The earlier document: a file, a folder like specs/API, or an http(s) address, read with curl.
    #[arg(long, value_name = "FILE|URL", conflicts_with_all = ["from", "to"])]
    against: Option<String>,
    /// The earlier of any two documents.
    #[arg(long, value_name = "FILE|URL", requires = "to")]
    from: Option<String>,
    /// The later of any two documents.
    #[arg(long, value_name = "FILE|URL", requires = "from")]
    to: Option<String>,
    /// How to write it.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// What exit code 1 is for.
    #[arg(long, value_enum, default_value_t = FailOn::Breaking)]
    fail_on: FailOn,
    /// Version of the client that has the earlier document; names the next one.
    #[arg(long, value_name = "X.Y.Z")]
    crate_version: Option<Version>,
    /// The workspace.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// Markdown, for a changelog.
    Md,
    /// For machines; its `format` member names the form.
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// Changes that break the wire.
    Breaking,
    /// Any change, words included.
    Any,
}

/// Why the comparison did not run.
#[derive(Debug, thiserror::Error)]
pub(crate) enum DiffError {
    #[error(transparent)]
    Origin(#[from] OriginError),
    #[error("the report cannot be written: {0}")]
    Output(#[from] std::io::Error),
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, DiffError> {
    let (before, after) = flags.origins();
    let (earlier, later) = (before.read()?, after.read()?);
    let mut report = Report::new(&earlier, &later).named(&before.to_string(), &after.to_string());
    if let Some(version) = flags.crate_version {
        report = report.crate_version(version);
    }
    let text = match flags.format {
        Format::Text => report.to_text(),
        Format::Md => report.to_markdown(),
        Format::Json => report.to_json(),
    };
    std::io::stdout().lock().write_all(text.as_bytes())?;
    let found = match flags.fail_on {
        FailOn::Breaking => report.breaking() > 0,
        FailOn::Any => !report.changes().is_empty(),
    };
    Ok(if found { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

impl Flags {
    fn origins(&self) -> (Origin, Origin) {
        if let (Some(from), Some(to)) = (&self.from, &self.to) {
            return (Origin::named(from), Origin::named(to));
        }
        let api = self.api.clone().unwrap_or_default();
        let before = match &self.against {
            Some(against) => Origin::named(against),
            None => Origin::Revision { root: self.root.clone(), revision: self.base.clone(), api: api.clone() },
        };
        (before, Origin::Path(self.root.join("specs").join(api)))
    }
}
