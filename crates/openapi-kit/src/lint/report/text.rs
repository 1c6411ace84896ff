//! For people.

use super::Report;
use crate::lint::finding::Finding;
use crate::manifest::Severity;

/// More notes of one rule are counted only.
const NOTES_SHOWN: usize = 5;

impl Report {
    /// For people: one line for what is found and one for the mend. Of many notes of one rule the first are shown.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        for linted in &self.documents {
            let mut notes: Vec<(&str, usize)> = Vec::new();
            for finding in &linted.findings {
                if finding.severity == Severity::Note {
                    match notes.iter_mut().find(|(rule, _)| *rule == finding.rule) {
                        Some((_, count)) => *count += 1,
                        None => notes.push((finding.rule, 1)),
                    }
                    if notes.iter().any(|(rule, count)| *rule == finding.rule && *count > NOTES_SHOWN) {
                        continue;
                    }
                }
                out.push_str(&lines(finding));
            }
            for (rule, count) in notes.iter().filter(|(_, count)| *count > NOTES_SHOWN) {
                out.push_str(&format!("note[{rule}]: {} more like these\n", count - NOTES_SHOWN));
            }
            let of = |severity| linted.findings.iter().filter(|finding| finding.severity == severity).count();
            let counted = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| {
                let count = of(severity);
                format!("{count} {}{}", severity.as_str(), if count == 1 { "" } else { "s" })
            });
            let accepted = match linted.accepted.len() {
                0 => String::new(),
                count => format!(", {count} accepted"),
            };
            out.push_str(&format!("{}: {}{accepted}\n", linted.document, counted.join(", ")));
        }
        out
    }
}

fn lines(finding: &Finding) -> String {
    let place = finding.place.as_ref().map(|place| format!("{place}: ")).unwrap_or_default();
    format!(
        "{place}{}[{}]: {}\n  at {}\n  mend: {}\n",
        finding.severity.as_str(),
        finding.rule,
        finding.message,
        if finding.pointer.is_empty() { "/" } else { &finding.pointer },
        finding.mend
    )
}
