//! What is linted: the folder of an API, or a document alone.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::document::check;
use super::finding::{Finding, Place};
use super::position::Positions;
use super::severities::{Severities, UnknownRule};
use crate::bundle;
use crate::effective::{self, Effective, EffectiveError};
use crate::origin::Origins;

/// A document, where its parts came from, and how much each rule matters for it.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The API's name, or the file.
    pub name: String,
    /// The document, bundled and overlaid.
    pub document: Value,
    origins: Origins,
    severities: Severities,
}

/// Why there is nothing to lint.
#[derive(Debug, thiserror::Error)]
pub enum SubjectError {
    /// There is no document.
    #[error(transparent)]
    Document(#[from] Box<EffectiveError>),
    /// The manifest names a rule that there is not.
    #[error("{}: {error}", path.display())]
    Rule {
        /// The manifest.
        path: PathBuf,
        /// The name.
        error: UnknownRule,
    },
}

impl Subject {
    /// Reads a folder like `specs/<api>/`, or a document with the files it refers to.
    ///
    /// # Errors
    /// [`SubjectError`] where the document or manifest cannot be used.
    pub fn read(path: &Path) -> Result<Self, SubjectError> {
        let manifest = path.join("api.toml");
        if !path.is_dir() {
            let (document, origins) =
                bundle::bundle_with_origins(path).map_err(|error| Box::new(EffectiveError::from(error)))?;
            // In another version a finding stands where its pointer would lead, or as near to that as there is something.
            let document = effective::to_3_0(document, path).map_err(Box::new)?.document;
            let name = path.display().to_string();
            return Ok(Self { name, document, origins, severities: Severities::default() });
        }
        let (effective, origins) = Effective::build_with_origins(path).map_err(Box::new)?;
        let severities =
            Severities::new(&effective.manifest.lint).map_err(|error| SubjectError::Rule { path: manifest, error })?;
        Ok(Self { name: effective.name(), document: effective.document, origins, severities })
    }

    /// All findings, each with its place in the sources; in the order of files and lines.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = check(&self.document, &self.severities);
        let mut files: HashMap<PathBuf, Positions> = HashMap::new();
        for finding in &mut findings {
            let Some((file, inner)) = self.origins.of(&finding.pointer) else { continue };
            // A file that can no longer be read has no lines; that it is not there is no business of a rule.
            let positions = files
                .entry(file.to_owned())
                .or_insert_with(|| std::fs::read_to_string(file).map(|text| Positions::of(&text)).unwrap_or_default());
            finding.place = Some(Place { file: file.to_owned(), position: positions.nearest(&inner) });
        }
        findings.sort_by(|one, other| {
            (&one.place, one.rule, &one.pointer).cmp(&(&other.place, other.rule, &other.pointer))
        });
        findings
    }
}
