//! Findings that stay as they are, each with its reason.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::finding::{Finding, Found, Place};
use super::position::Positions;
use super::rule::Rule;
use crate::manifest::Severity;

/// The name and number of the form.
const FORMAT: &str = "openapi-lint-baseline/1";

/// What can be wrong with the list itself.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "baseline-stale",
        severity: Severity::Error,
        finds: "an entry of the baseline that matches no finding",
        why: "what is mended must not come back unseen",
        mend: "remove the entry, or let `--update-baseline` do it",
        check: nothing_in_the_document,
    },
    Rule {
        name: "baseline-reason",
        severity: Severity::Error,
        finds: "an entry of the baseline without a reason",
        why: "nobody can tell later whether it still holds",
        mend: "write the `reason`",
        check: nothing_in_the_document,
    },
];

/// These rules look at the baseline, see [`Baseline::apply`].
fn nothing_in_the_document(_: &super::document::Document<'_>, _: &mut Found) {}

/// A list of accepted findings.
#[derive(Debug, Clone, Default)]
pub struct Baseline {
    path: PathBuf,
    text: String,
    entries: Vec<Entry>,
}

/// The file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    format: String,
    accepted: Vec<Entry>,
}

/// One accepted finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    rule: String,
    pointer: String,
    #[serde(default)]
    reason: String,
}

/// A finding that stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Accepted {
    /// The finding.
    #[serde(flatten)]
    pub finding: Finding,
    /// Why.
    pub reason: String,
}

/// Why a baseline cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BaselineError {
    /// It cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// It is not what a baseline looks like.
    #[error("{}:{line}:{column}: {message}", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong.
        message: String,
    },
}

impl Baseline {
    /// Reads a file.
    ///
    /// # Errors
    /// [`BaselineError`] where it cannot be read or is no baseline.
    pub fn read(path: &Path) -> Result<Self, BaselineError> {
        let text =
            std::fs::read_to_string(path).map_err(|source| BaselineError::File { path: path.to_owned(), source })?;
        Self::parse(text, path)
    }

    fn parse(text: String, path: &Path) -> Result<Self, BaselineError> {
        let malformed =
            |line, column, message| BaselineError::Malformed { path: path.to_owned(), line, column, message };
        let form: Form =
            serde_json::from_str(&text).map_err(|error| malformed(error.line(), error.column(), error.to_string()))?;
        if form.format != FORMAT {
            let at = Positions::of(&text).nearest("/format");
            return Err(malformed(
                at.line,
                at.column,
                format!("format `{}` is not known; it is `{FORMAT}`", form.format),
            ));
        }
        Ok(Self { path: path.to_owned(), text, entries: form.accepted })
    }

    /// An empty one, to be written to `path`.
    pub fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), text: String::new(), entries: Vec::new() }
    }

    /// Takes what is accepted out of `findings`, and adds what is wrong with the list itself.
    pub fn apply(&self, findings: &mut Vec<Finding>) -> Vec<Accepted> {
        let positions = Positions::of(&self.text);
        let mut accepted = Vec::new();
        let mut own = Vec::new();
        for (number, entry) in self.entries.iter().enumerate() {
            let at = format!("/accepted/{number}");
            let mut about = |rule: &Rule, message: String| {
                own.push(Finding {
                    rule: rule.name,
                    severity: rule.severity,
                    message,
                    mend: rule.mend,
                    pointer: at.clone(),
                    place: Some(Place { file: self.path.clone(), position: positions.nearest(&at) }),
                });
            };
            let before = accepted.len();
            findings.retain(|finding| {
                let is_it = finding.rule == entry.rule && finding.pointer == entry.pointer;
                if is_it {
                    accepted.push(Accepted { finding: finding.clone(), reason: entry.reason.clone() });
                }
                !is_it
            });
            if accepted.len() == before {
                about(&RULES[0], format!("`{}` finds nothing at {}", entry.rule, entry.pointer));
            }
            if entry.reason.trim().is_empty() {
                about(&RULES[1], format!("`{}` at {} is accepted without a reason", entry.rule, entry.pointer));
            }
        }
        findings.extend(own);
        accepted
    }

    /// Writes the list of all `findings` that matter at least so much: reasons stay, what is new has none yet.
    ///
    /// Returns how many entries there are.
    ///
    /// # Errors
    /// [`BaselineError::File`] where it cannot be written; the file is then as it was.
    pub fn update(&self, findings: &[Finding], least: Severity) -> Result<usize, BaselineError> {
        let mut entries: Vec<Entry> = Vec::new();
        for finding in findings.iter().filter(|finding| finding.severity >= least) {
            let known = |entry: &&Entry| entry.rule == finding.rule && entry.pointer == finding.pointer;
            if entries.iter().any(|entry| known(&entry)) {
                continue;
            }
            let reason = self.entries.iter().find(known).map(|entry| entry.reason.clone()).unwrap_or_default();
            entries.push(Entry { rule: finding.rule.to_owned(), pointer: finding.pointer.clone(), reason });
        }
        entries.sort_by(|one, other| (&one.rule, &one.pointer).cmp(&(&other.rule, &other.pointer)));
        let count = entries.len();
        let form = Form { format: FORMAT.to_owned(), accepted: entries };
        // Texts only: nothing that could fail to be written.
        let text = serde_json::to_string_pretty(&form).unwrap_or_default() + "\n";
        let new = self.path.with_extension("new");
        let file = |source| BaselineError::File { path: self.path.clone(), source };
        std::fs::write(&new, text).map_err(file)?;
        std::fs::rename(&new, &self.path).map_err(file)?;
        Ok(count)
    }
}
