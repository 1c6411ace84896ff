//! For people at a terminal.

use std::fmt::Write as _;

use super::{EXAMPLE_SHOWN, Report, counted, cut, headline, step};
use crate::diff::change::{Change, Level};

/// More uses than this are counted, not listed.
const USES: usize = 3;

impl Report {
    /// One paragraph per change, what breaks first, words in one line each, a summary at the end.
    pub fn to_text(&self) -> String {
        if self.changes.is_empty() {
            return format!("{} and {} say the same\n", self.before, self.after);
        }
        let mut out = format!("from {} to {}\n\n", self.before, self.after);
        for change in &self.changes {
            if change.aspect.is_documentation() {
                let _ = writeln!(out, "words   {}: {}", change.place, headline(change));
            } else {
                paragraph(change, &mut out);
            }
        }
        let _ = writeln!(out, "\n{}\n{}", counted(self), step(self));
        out
    }
}

fn paragraph(change: &Change, out: &mut String) {
    let mark = if change.wire.breaking { "BREAKS" } else { "fits  " };
    let direction = change.direction.map(|direction| format!(" ({})", direction.as_str())).unwrap_or_default();
    let _ = writeln!(out, "{mark}  {}{direction}: {}", change.place, headline(change));
    let _ = writeln!(out, "        {}", change.wire.reason);
    if let Some(example) = &change.wire.counter_example {
        let when = if example.valid_before { "allowed before, not now" } else { "allowed now, not before" };
        let _ = writeln!(out, "        {when}: {}", cut(&example.value, EXAMPLE_SHOWN));
    }
    if change.rust.level > Level::None {
        let _ = writeln!(out, "        Rust {}: {}", change.rust.level.as_str(), change.rust.reason);
    }
    let uses: Vec<&String> = change.uses.iter().filter(|one| **one != change.place).collect();
    if !uses.is_empty() {
        let listed: Vec<&str> = uses.iter().take(USES).map(|one| one.as_str()).collect();
        let more = uses.len().saturating_sub(USES);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let _ = writeln!(out, "        met in {}{more}", listed.join("; "));
    }
}
