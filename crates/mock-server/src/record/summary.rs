//! What a recording came to.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Serialize;

/// Further operations that the document does not have are counted together.
const UNDOCUMENTED: usize = 500;

/// What a recording came to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// The folder.
    pub out: PathBuf,
    /// Fixtures that were written.
    pub recorded: usize,
    /// Exchanges that were there already.
    pub merged: usize,
    /// Fixtures that break the document; they are marked.
    pub breaking: usize,
    /// Exchanges that were passed through and not recorded, by the reason.
    pub skipped: BTreeMap<String, usize>,
    /// Calls that belong to no operation, as `METHOD /path`; ids are left out.
    pub undocumented: BTreeMap<String, usize>,
    /// Fixtures that could not be written, with the reason.
    pub failed: Vec<String>,
}

impl Summary {
    pub(super) fn skip(&mut self, reason: &str) {
        *self.skipped.entry(reason.to_owned()).or_default() += 1;
    }

    pub(super) fn undocumented(&mut self, method: &str, path: &str) {
        let own = format!("{method} {path}");
        let own = match self.undocumented.len() >= UNDOCUMENTED && !self.undocumented.contains_key(&own) {
            true => "others".to_owned(),
            false => own,
        };
        *self.undocumented.entry(own).or_default() += 1;
    }

    /// For people: some lines of words.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![format!(
            "{} recorded into {}, {} were there already",
            count(self.recorded, "fixture"),
            self.out.display(),
            count(self.merged, "exchange")
        )];
        if self.breaking > 0 {
            lines.push(format!("{} break the document and are marked", count(self.breaking, "fixture")));
        }
        lines.extend(self.skipped.iter().map(|(reason, times)| format!("not recorded: {reason} ({times})")));
        lines.extend(self.undocumented.iter().map(|(call, times)| format!("not in the document: {call} ({times})")));
        lines.extend(self.failed.iter().map(|reason| format!("not written: {reason}")));
        lines
    }
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
