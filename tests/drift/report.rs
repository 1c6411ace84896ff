//! The result, for people, for a page, or for programs.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use clap::ValueEnum;
use openapi_kit::drift::{Drift, Finding, Proposal, Seen};
use serde::Serialize;

use crate::Problem;

/// How the result is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a terminal.
    Text,
    /// For programs.
    Json,
    /// Markdown.
    Md,
}

/// What happened beside the findings.
#[derive(Debug, Default)]
pub(crate) struct Report {
    api: String,
    source: String,
    complaints: Vec<Remark>,
    notes: Vec<Remark>,
    skipped: BTreeMap<String, String>,
    /// Operations that write and were therefore not called.
    pub(crate) unsent: usize,
    /// Entries of a recording that belong to other hosts.
    pub(crate) elsewhere: usize,
    /// Entries of a recording without an answer.
    pub(crate) unusable: usize,
}

/// Something about one operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Remark {
    operation: String,
    text: String,
}

/// Everything, as it is written for programs.
#[derive(Debug, Serialize)]
pub(crate) struct Result<'r> {
    api: &'r str,
    /// A URL or a file.
    source: &'r str,
    findings: Vec<Finding>,
    /// How many findings the proposed overlay mends.
    mendable: usize,
    /// What the typed client, reading strictly, refused.
    complaints: &'r [Remark],
    notes: &'r [Remark],
    skipped: &'r BTreeMap<String, String>,
    not_sent_because_writing: usize,
    entries_of_other_hosts: usize,
    entries_without_answer: usize,
    operations: usize,
    operations_seen: usize,
    seen: &'r Seen,
}

impl Report {
    pub(crate) fn new(api: &str) -> Self {
        Self { api: api.to_owned(), ..Self::default() }
    }

    pub(crate) fn source(&mut self, source: &str) {
        source.clone_into(&mut self.source);
    }

    /// The typed client cannot read an answer.
    pub(crate) fn complain(&mut self, operation: &str, text: &str) {
        self.complaints.push(Remark { operation: operation.to_owned(), text: text.to_owned() });
    }

    pub(crate) fn note(&mut self, operation: &str, text: &str) {
        self.notes.push(Remark { operation: operation.to_owned(), text: text.to_owned() });
    }

    pub(crate) fn skip(&mut self, operation: &str, reason: &str) {
        self.skipped.insert(operation.to_owned(), reason.to_owned());
    }

    /// Whether neither the document nor the client has anything to object to.
    pub(crate) fn is_quiet(&self, drift: &Drift<'_>) -> bool {
        drift.findings().is_empty() && self.complaints.is_empty()
    }

    pub(crate) fn finish<'r>(&'r self, drift: &'r Drift<'_>, proposal: &Proposal) -> Result<'r> {
        Result {
            api: &self.api,
            source: &self.source,
            findings: drift.findings(),
            mendable: proposal.mended.len(),
            complaints: &self.complaints,
            notes: &self.notes,
            skipped: &self.skipped,
            not_sent_because_writing: self.unsent,
            entries_of_other_hosts: self.elsewhere,
            entries_without_answer: self.unusable,
            operations: drift.operations().len(),
            operations_seen: drift.seen().operations_seen(),
            seen: drift.seen(),
        }
    }
}

impl Result<'_> {
    pub(crate) fn write(&self, format: Format) -> std::result::Result<String, Problem> {
        Ok(match format {
            Format::Text => self.text()?,
            Format::Json => format!("{}\n", serde_json::to_string_pretty(self)?),
            Format::Md => self.markdown()?,
        })
    }

    fn summary(&self) -> String {
        let mut words = format!(
            "{} exchanges of {} of {} operations; {} members and {} enumerations seen",
            self.seen.exchanges,
            self.operations_seen,
            self.operations,
            self.seen.properties.len(),
            self.seen.enum_values.len()
        );
        for (count, what) in [
            (self.not_sent_because_writing, "operations not called because they write"),
            (self.skipped.len(), "skipped"),
            (self.entries_of_other_hosts, "entries of other hosts"),
            (self.entries_without_answer, "entries without an answer"),
            (self.seen.ignored, "entries that say nothing about the API"),
        ] {
            if count > 0 {
                words.push_str(&format!("; {count} {what}"));
            }
        }
        words
    }

    fn verdict(&self) -> String {
        match (self.findings.len(), self.complaints.len()) {
            (0, 0) => "no drift".to_owned(),
            (findings, complaints) => {
                format!("{findings} findings ({} can be mended by an overlay), {complaints} complaints", self.mendable)
            }
        }
    }

    fn text(&self) -> std::result::Result<String, std::fmt::Error> {
        let mut out = String::new();
        writeln!(out, "{} against {}\n{}", self.api, self.source, self.summary())?;
        let mut last = String::new();
        for finding in &self.findings {
            let head = heading(finding);
            if head != last {
                writeln!(out, "\n{head}")?;
                last = head;
            }
            let at = if finding.at.is_empty() { "the answer" } else { &finding.at };
            writeln!(out, "  {}: {at}", finding.kind.as_str())?;
            writeln!(out, "    expected {}, found {}; seen {}×", finding.expected, finding.found, finding.count)?;
            writeln!(out, "    document {}", finding.document)?;
        }
        for (title, remarks) in [("What the typed client refuses", self.complaints), ("Notes", self.notes)] {
            if !remarks.is_empty() {
                writeln!(out, "\n{title}")?;
            }
            for Remark { operation, text } in remarks {
                writeln!(out, "  {operation}: {text}")?;
            }
        }
        if !self.skipped.is_empty() {
            writeln!(out, "\nSkipped")?;
        }
        for (operation, reason) in self.skipped {
            writeln!(out, "  {operation}: {reason}")?;
        }
        writeln!(out, "\n{}", self.verdict())?;
        Ok(out)
    }

    fn markdown(&self) -> std::result::Result<String, std::fmt::Error> {
        let mut out = String::new();
        writeln!(out, "# Drift of {}\n\n{}.\n\n**{}**", self.api, self.summary(), self.verdict())?;
        if !self.findings.is_empty() {
            writeln!(out, "\n| operation | what | where | expected | found | times | document |")?;
            writeln!(out, "|---|---|---|---|---|---|---|")?;
        }
        for finding in &self.findings {
            let cells = [
                heading(finding),
                finding.kind.as_str().to_owned(),
                format!("`{}`", finding.at),
                finding.expected.clone(),
                finding.found.clone(),
                finding.count.to_string(),
                format!("`{}`", finding.document),
            ];
            writeln!(out, "| {} |", cells.map(|cell| cell.replace('|', "\\|")).join(" | "))?;
        }
        let remarks = |remarks: &'_ [Remark]| -> Vec<(String, String)> {
            remarks.iter().map(|remark| (remark.operation.clone(), remark.text.clone())).collect()
        };
        for (title, lines) in [
            ("What the typed client refuses", remarks(self.complaints)),
            ("Notes", remarks(self.notes)),
            ("Skipped", self.skipped.iter().map(|(operation, text)| (operation.clone(), text.clone())).collect()),
        ] {
            if !lines.is_empty() {
                writeln!(out, "\n## {title}\n")?;
            }
            for (operation, text) in lines {
                writeln!(out, "- `{operation}`: {text}")?;
            }
        }
        Ok(out)
    }
}

/// The operation, and the status of the answer.
fn heading(finding: &Finding) -> String {
    let name = finding.operation.as_deref().unwrap_or("not in the document");
    match finding.status {
        Some(status) => format!("{name} ({}) {status}", finding.path),
        None => format!("{name} ({})", finding.path),
    }
}
