//! `openapi lint`.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;
use openapi_kit::lint::{self, Baseline, BaselineError, Report, Subject, SubjectError};
use openapi_kit::manifest::Severity;

#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    /// Folders below specs/, other folders of that shape, or documents; all APIs when none is named.
    #[arg(value_name = "API|FILE")]
    subjects: Vec<String>,
    /// How to write it.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Accepted findings with their reasons; specs/API/lint.json unless given.
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Accept what is found now and drop what is found no more. Each new entry needs a reason before this is good.
    #[arg(long)]
    update_baseline: bool,
    /// What exit code 1 is for.
    #[arg(long, value_enum, default_value_t = FailOn::Error)]
    fail_on: FailOn,
    /// Only list the rules, as a table in Markdown.
    #[arg(long)]
    rules: bool,
    /// The workspace.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For machines; its `format` member names the form.
    Json,
    /// For code scanners: SARIF 2.1.0.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// Errors.
    Error,
    /// Errors and warnings.
    Warning,
    /// Anything.
    Note,
}

/// Why nothing was linted.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LintError {
    #[error(transparent)]
    Subject(#[from] SubjectError),
    #[error(transparent)]
    Baseline(#[from] BaselineError),
    #[error("{}: there is no API; name a document, or use --root", .0.display())]
    NoApi(PathBuf),
    #[error("--baseline is for one document; name it")]
    OneBaseline,
    #[error("{0}: a document alone has no baseline of its own; name one with --baseline")]
    NoBaseline(String),
    #[error("the report cannot be written: {0}")]
    Output(#[from] std::io::Error),
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, LintError> {
    if flags.rules {
        std::io::stdout().lock().write_all(lint::rules_table().as_bytes())?;
        return Ok(ExitCode::SUCCESS);
    }
    let paths = flags.paths()?;
    if flags.baseline.is_some() && paths.len() != 1 {
        return Err(LintError::OneBaseline);
    }
    let mut report = Report::default();
    for path in &paths {
        let subject = Subject::read(path)?;
        let mut findings = subject.findings();
        let mut accepted = Vec::new();
        let file = flags.baseline.clone().or_else(|| path.is_dir().then(|| path.join("lint.json")));
        if flags.update_baseline {
            let file = file.as_ref().ok_or_else(|| LintError::NoBaseline(subject.name.clone()))?;
            let baseline = if file.is_file() { Baseline::read(file)? } else { Baseline::new(file) };
            let count = baseline.update(&findings, flags.fail_on.severity())?;
            eprintln!("{}: {count} accepted; each needs a reason", file.display());
        }
        // One that was named has to be there.
        if let Some(file) = file.filter(|file| flags.baseline.is_some() || file.is_file()) {
            accepted = Baseline::read(&file)?.apply(&mut findings);
        }
        report.add(&subject.name, findings, accepted, &flags.root);
    }
    let text = match flags.format {
        Format::Text => report.to_text(),
        Format::Json => report.to_json(),
        Format::Sarif => report.to_sarif(),
        Format::Github => report.to_github(),
    };
    std::io::stdout().lock().write_all(text.as_bytes())?;
    let least = flags.fail_on.severity();
    let found = report.findings().any(|finding| finding.severity >= least);
    Ok(if found { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

impl Flags {
    fn paths(&self) -> Result<Vec<PathBuf>, LintError> {
        let specs = self.root.join("specs");
        if !self.subjects.is_empty() {
            return Ok(self.subjects.iter().map(|name| named(&specs, name)).collect());
        }
        let mut apis: Vec<PathBuf> = std::fs::read_dir(&specs)
            .into_iter()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.join("api.toml").is_file())
            .collect();
        apis.sort();
        if apis.is_empty() { Err(LintError::NoApi(specs)) } else { Ok(apis) }
    }
}

/// An API of the workspace, else a path.
fn named(specs: &Path, name: &str) -> PathBuf {
    let api = specs.join(name);
    if api.join("api.toml").is_file() { api } else { PathBuf::from(name) }
}

impl FailOn {
    fn severity(self) -> Severity {
        match self {
            Self::Error => Severity::Error,
            Self::Warning => Severity::Warning,
            Self::Note => Severity::Note,
        }
    }
}
