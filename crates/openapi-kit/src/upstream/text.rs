//! The comparison for people.

use super::comparison::{Comparison, Outcome, Pairing};
use crate::diff::{Action, Change, Direction};
use crate::index::{Evidence, Operation};

/// Longer values are cut.
const SHOWN: usize = 80;

impl Comparison {
    /// What is confirmed (counted), what differs (ours, theirs, and what it means), and what only one side has.
    pub fn to_text(&self) -> String {
        let confirmed: Vec<&Pairing> = self.confirmed().collect();
        let new = confirmed.iter().filter(|one| one.operation.evidence != Evidence::Documented).count();
        let mut out = format!("confirmed: {}, of them {new} not documented so far\n", counted(confirmed.len()));
        for one in confirmed.iter().filter(|one| one.operation.evidence != Evidence::Documented) {
            out.push_str(&format!("  {}{}\n", named(&one.operation), silence(one)));
        }
        let differing: Vec<(&Pairing, &[Change])> = self
            .both
            .iter()
            .filter_map(|one| match &one.outcome {
                Outcome::Differs(changes) => Some((one, &changes[..])),
                Outcome::Confirmed => None,
            })
            .collect();
        out.push_str(&format!("different: {}\n", counted(differing.len())));
        for (one, changes) in differing {
            out.push_str(&format!("  {}; theirs {}{}\n", named(&one.operation), one.theirs, silence(one)));
            changes.iter().for_each(|change| out.push_str(&line(change)));
        }
        out.push_str(&format!("only theirs: {}\n", counted(self.theirs_only.len())));
        for (label, summary) in &self.theirs_only {
            let summary = if summary.is_empty() { String::new() } else { format!(": {summary}") };
            out.push_str(&format!("  {label}{summary}\n"));
        }
        out.push_str(&format!("only ours: {}\n", counted(self.ours_only.len())));
        for operation in &self.ours_only {
            out.push_str(&format!("  {}\n", named(operation)));
        }
        out
    }
}

fn counted(count: usize) -> String {
    format!("{count} {}", if count == 1 { "operation" } else { "operations" })
}

fn named(operation: &Operation) -> String {
    let strength = operation.inference.map(|one| format!(" ({})", one.as_str())).unwrap_or_default();
    format!("{} {} {}, {}{strength}", operation.id, operation.method, operation.path, operation.evidence.as_str())
}

fn silence(one: &Pairing) -> String {
    match one.silent {
        0 => String::new(),
        1 => "; theirs says less in 1 point".to_owned(),
        count => format!("; theirs says less in {count} points"),
    }
}

fn line(change: &Change) -> String {
    let name = if change.name.is_empty() { String::new() } else { format!(" `{}`", change.name) };
    let what = match change.action {
        Action::Added => "only theirs".to_owned(),
        Action::Removed => "only ours".to_owned(),
        Action::Changed => format!("ours {}, theirs {}", shown(change.before.as_ref()), shown(change.after.as_ref())),
    };
    let who = match change.direction {
        Some(Direction::Request) => "requests",
        Some(Direction::Answer) => "answers",
        None => "all",
    };
    let verdict = if change.wire.breaking { "breaks" } else { "fits" };
    let example =
        change.wire.counter_example.as_ref().map(|one| {
            format!("; {} for {} only", shown(Some(&one.value)), if one.valid_before { "us" } else { "them" })
        });
    let words = change.aspect.words();
    let reason = &change.wire.reason;
    format!("    {}: {words}{name}: {what} ({who}, {verdict}: {reason}{})\n", change.place, example.unwrap_or_default())
}

fn shown(value: Option<&serde_json::Value>) -> String {
    let text = value.map_or_else(|| "nothing".to_owned(), ToString::to_string);
    if text.chars().count() <= SHOWN { text } else { text.chars().take(SHOWN).chain(['…']).collect() }
}
