//! Findings that somebody looked at and accepts, with the reason: `accepted.toml` in the folder of an API.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{Declared, Demands, Finding, Kind};

/// The name of the file.
pub(crate) const FILE: &str = "accepted.toml";

/// The accepted findings of one API, as the file has them.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Accepted {
    #[serde(default)]
    accepted: Vec<Entry>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    kind: Kind,
    /// The end of the finding's file, such as `getGuest/ok.json`.
    file: PathBuf,
    #[serde(default)]
    pointer: String,
    reason: String,
}

/// Why `accepted.toml` cannot be taken.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AcceptedError {
    /// It is not TOML, or has other keys than it should.
    #[error("{}: {source}", path.display())]
    Toml {
        /// The file.
        path: PathBuf,
        /// What is wrong, with line and column.
        source: Box<toml::de::Error>,
    },
    /// A key says nothing.
    #[error("{}: accepted[{number}].{key}: is empty; write {wanted}", path.display())]
    Empty {
        /// The file.
        path: PathBuf,
        /// Number of the entry, from 0.
        number: usize,
        /// The key.
        key: &'static str,
        /// What is to stand there.
        wanted: &'static str,
    },
}

impl Accepted {
    pub(crate) fn parse(text: &str, path: &Path) -> Result<Self, AcceptedError> {
        let toml = |source| AcceptedError::Toml { path: path.to_owned(), source: Box::new(source) };
        let own: Self = toml::from_str(text).map_err(toml)?;
        let empty = |(number, entry): (usize, &Entry)| {
            let (key, wanted) = if entry.file.as_os_str().is_empty() {
                ("file", "the file of the finding, as `getThing/ok.json`")
            } else if entry.reason.trim().is_empty() {
                ("reason", "why the finding is accepted")
            } else {
                return None;
            };
            Some(AcceptedError::Empty { path: path.to_owned(), number, key, wanted })
        };
        own.accepted.iter().enumerate().find_map(empty).map_or(Ok(()), Err)?;
        Ok(own)
    }

    /// Takes out of `findings` what is accepted, and adds a finding for each entry that accepts nothing.
    pub(super) fn sort(&self, findings: Vec<Finding>, demands: &Demands) -> (Vec<Finding>, Vec<(Finding, String)>) {
        let mut used = vec![false; self.accepted.len()];
        let (mut left, mut accepted) = (Vec::new(), Vec::new());
        for finding in findings {
            match self.accepted.iter().position(|entry| entry.is_about(&finding)) {
                Some(number) => {
                    used[number] = true;
                    accepted.push((finding, self.accepted[number].reason.clone()));
                }
                None => left.push(finding),
            }
        }
        let unused = self.accepted.iter().zip(used).enumerate().filter(|(_, (_, used))| !used);
        for (number, (entry, _)) in unused.filter(|(_, (entry, _))| is_looked_for(entry.kind, demands)) {
            let message = format!(
                "accepts {} of {} at `{}`, which is not found",
                entry.kind.word(),
                entry.file.display(),
                entry.pointer
            );
            let pointer = format!("accepted[{number}]");
            left.push(Finding::new(
                Kind::AcceptsNothing,
                FILE.as_ref(),
                pointer,
                message,
                "remove or correct the entry",
            ));
        }
        (left, accepted)
    }
}

impl Entry {
    fn is_about(&self, finding: &Finding) -> bool {
        self.kind == finding.kind && self.pointer == finding.pointer && finding.file.ends_with(&self.file)
    }
}

/// Some kinds are found only when asked for; that one was not found says nothing otherwise.
fn is_looked_for(kind: Kind, demands: &Demands) -> bool {
    match kind {
        Kind::Old => demands.max_age.is_some(),
        Kind::Uncovered => demands.coverage == Some(Declared::All),
        _ => true,
    }
}
