//! `mock-server check`.

use std::fmt::Write;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use clap::{Args, ValueEnum};
use mock_server::Api;
use mock_server::check::{Census, Declared, Demands, Finding, Judgement, census, judge};
use serde_json::{Value, json};

use super::{Selection, could_not_run, print};

/// Look for what is wrong with fixtures; exit code 1 when something is found
///
/// Found is what breaks the document and does not say so, holds a secret or somebody's data, or can never be matched.
/// accepted.toml beside the fixtures can accept a finding: [[accepted]] with kind, file, pointer and reason.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    selection: Selection,

    /// Find recordings that are older
    #[arg(long, value_name = "DAYS")]
    max_age: Option<u32>,

    /// Say which operations and declared statuses have a fixture
    #[arg(long)]
    coverage: bool,

    /// Find declared statuses without a fixture
    #[arg(long, value_enum, value_name = "WHICH")]
    require_coverage: Option<Require>,

    /// How the findings are written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Require {
    /// Every declared status but those that the mock's login answers
    All,
    /// Those of a success
    Success,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A line for each
    Text,
    /// One JSON object
    Json,
}

/// What was found about one API.
struct Found<'a> {
    api: &'a Api,
    judgement: Judgement,
    census: Option<Census>,
}

impl Check {
    pub(super) fn run(&self) -> ExitCode {
        let apis = match self.selection.load() {
            Ok(apis) => apis,
            Err(error) => return could_not_run(&error),
        };
        let day = Duration::from_secs(86_400);
        let demands = Demands {
            max_age: self.max_age.map(|days| (day * days, SystemTime::now())),
            coverage: self.require_coverage.map(|require| match require {
                Require::All => Declared::All,
                Require::Success => Declared::Success,
            }),
        };
        let found: Vec<_> = apis
            .iter()
            .map(|api| Found { api, judgement: judge(api, &demands), census: self.coverage.then(|| census(api)) })
            .collect();
        let is_clean = found.iter().flat_map(|found| &found.judgement.findings).all(|finding| finding.marked);
        match self.format {
            Format::Text => print(&found.iter().map(Found::text).collect::<String>()),
            Format::Json => {
                let apis: Vec<_> = found.iter().map(Found::json).collect();
                print(&format!("{:#}\n", json!({"clean": is_clean, "apis": apis})));
            }
        }
        ExitCode::from(u8::from(!is_clean))
    }
}

impl Found<'_> {
    fn text(&self) -> String {
        let mut text = String::new();
        let Self { api, judgement: Judgement { findings, accepted, .. }, census } = self;
        for finding in findings {
            let _ = writeln!(text, "{finding}");
        }
        let marked = findings.iter().filter(|finding| finding.marked).count();
        let _ = write!(text, "{}: {} fixtures, {} findings", api.name(), api.fixtures().len(), findings.len());
        if marked > 0 {
            let _ = write!(text, ", {marked} of them marked");
        }
        if !accepted.is_empty() {
            let _ = write!(text, "; {} more accepted", accepted.len());
        }
        text.push('\n');
        if let Some(census) = census {
            let _ = writeln!(
                text,
                "{}: {} of {} operations and {} of {} declared statuses have a fixture",
                api.name(),
                census.covered_operations,
                census.operations,
                census.covered_statuses,
                census.statuses,
            );
            if census.answered_by_login > 0 {
                let _ = writeln!(text, "  {} more are answered by the mock's login", census.answered_by_login);
            }
            for operation in census.missing.chunk_by(|a, b| a.operation_id == b.operation_id) {
                let statuses: Vec<_> = operation.iter().map(|missing| missing.status.as_str()).collect();
                let _ = writeln!(text, "  {}: not {}", operation[0].operation_id, statuses.join(", "));
            }
        }
        text
    }

    fn json(&self) -> Value {
        let shown = |finding: &Finding| {
            json!({
                "kind": finding.kind.word(), "file": finding.file.display().to_string(), "pointer": finding.pointer,
                "reason": finding.message, "mend": finding.mend, "marked": finding.marked,
            })
        };
        let Judgement { findings, accepted, .. } = &self.judgement;
        let accepted = accepted.iter().map(|(finding, reason)| {
            let mut shown = shown(finding);
            shown["acceptedBecause"] = reason.as_str().into();
            shown
        });
        let mut found = json!({
            "api": self.api.name(), "fixtures": self.api.fixtures().len(),
            "findings": findings.iter().map(shown).collect::<Vec<_>>(), "accepted": accepted.collect::<Vec<_>>(),
        });
        if let Some(census) = &self.census {
            found["coverage"] = json!({
                "operations": {"covered": census.covered_operations, "declared": census.operations},
                "statuses": {
                    "covered": census.covered_statuses, "declared": census.statuses,
                    "answeredByLogin": census.answered_by_login,
                },
                "missing": census.missing,
            });
        }
        found
    }
}
