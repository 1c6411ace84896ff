//! The findings of one or more documents, written for people and machines.

use std::path::Path;

use serde::Serialize;

use super::baseline::Accepted;
use super::finding::Finding;
use crate::manifest::Severity;

mod github;
mod sarif;
mod text;

/// The name and number of the JSON form. Members may be added under the same number.
pub const FORMAT: &str = "openapi-lint/1";

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Report {
    documents: Vec<Linted>,
}

/// What was found in one document.
#[derive(Debug, Clone, Serialize)]
struct Linted {
    document: String,
    findings: Vec<Finding>,
    accepted: Vec<Accepted>,
}

/// The JSON form.
#[derive(Serialize)]
struct Form<'r> {
    format: &'static str,
    errors: usize,
    warnings: usize,
    notes: usize,
    documents: &'r [Linted],
}

impl Report {
    /// Adds what was found in a document. Files below `root` are named from there.
    pub fn add(&mut self, document: &str, mut findings: Vec<Finding>, mut accepted: Vec<Accepted>, root: &Path) {
        for finding in findings.iter_mut().chain(accepted.iter_mut().map(|one| &mut one.finding)) {
            if let Some(place) = &mut finding.place
                && let Ok(file) = place.file.strip_prefix(root)
            {
                place.file = file.to_owned();
            }
        }
        self.documents.push(Linted { document: document.to_owned(), findings, accepted });
    }

    /// How many findings have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings().filter(|finding| finding.severity == severity).count()
    }

    /// All findings that are not accepted.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.documents.iter().flat_map(|one| &one.findings)
    }

    /// For machines, by [`FORMAT`]: `errors`, `warnings`, `notes` (how many), and `documents`, each with its name, its
    /// `findings` and those `accepted` by a baseline, with their `reason`.
    pub fn to_json(&self) -> String {
        let form = Form {
            format: FORMAT,
            errors: self.count(Severity::Error),
            warnings: self.count(Severity::Warning),
            notes: self.count(Severity::Note),
            documents: &self.documents,
        };
        // Texts and numbers: nothing that could fail to be written.
        serde_json::to_string_pretty(&form).unwrap_or_default() + "\n"
    }
}
