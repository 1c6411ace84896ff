//! For a changelog.

use std::fmt::Write as _;

use super::{EXAMPLE_SHOWN, Report, counted, cut, headline, step};
use crate::diff::change::{Change, Level};

impl Report {
    /// Three lists under headings of the third level, with reasons; what is words only is counted.
    pub fn to_markdown(&self) -> String {
        if self.changes.is_empty() {
            return "No changes.\n".to_owned();
        }
        let mut out = format!("{}. {}.\n", counted(self), step(self));
        let breaking = |change: &&Change| change.wire.breaking;
        let rest = |change: &&Change| !change.wire.breaking && !change.aspect.is_documentation();
        section(&mut out, "Breaking", &mut self.changes.iter().filter(breaking));
        section(&mut out, "Not breaking", &mut self.changes.iter().filter(rest));
        let words = self.changes.iter().filter(|change| change.aspect.is_documentation());
        let mut places: Vec<&str> = words.map(|change| change.place.as_str()).collect();
        places.dedup();
        if !places.is_empty() {
            let _ = writeln!(out, "\n### Words and marks\n");
            for place in places {
                let _ = writeln!(out, "- {}", escaped(place));
            }
        }
        out
    }
}

fn section(out: &mut String, title: &str, changes: &mut dyn Iterator<Item = &Change>) {
    let mut changes = changes.peekable();
    if changes.peek().is_none() {
        return;
    }
    let _ = writeln!(out, "\n### {title}\n");
    for change in changes {
        let direction = change.direction.map(|direction| format!(" ({})", direction.as_str())).unwrap_or_default();
        let _ = write!(
            out,
            "- **{}**{direction}: {}: {}.",
            escaped(&change.place),
            escaped(&headline(change)),
            escaped(&change.wire.reason)
        );
        if let Some(example) = &change.wire.counter_example {
            let when = if example.valid_before { "Allowed before, not now" } else { "Allowed now, not before" };
            let _ = write!(out, " {when}: {}.", code(&cut(&example.value, EXAMPLE_SHOWN)));
        }
        if change.rust.level > Level::None {
            let _ = write!(out, " Rust {}: {}.", change.rust.level.as_str(), escaped(&change.rust.reason));
        }
        out.push('\n');
    }
}

/// Text of documents outside of code spans, without a meaning for Markdown.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_code = false;
    for char in text.chars() {
        match char {
            '`' => in_code = !in_code,
            '*' | '_' | '<' | '[' | ']' | '#' | '|' | '\\' if !in_code => out.push('\\'),
            '\n' | '\r' => {
                out.push(' ');
                continue;
            }
            _ => {}
        }
        out.push(char);
    }
    out
}

/// A code span, with as many backticks around it as it needs.
fn code(text: &str) -> String {
    let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_document_cannot_leave_its_place() {
        assert_eq!(escaped("a *b*\n`x_y` <i>"), "a \\*b\\* `x_y` \\<i>");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
    }
}
