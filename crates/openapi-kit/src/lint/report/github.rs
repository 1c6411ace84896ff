//! Annotations of GitHub Actions.

use super::Report;
use crate::lint::finding::Finding;
use crate::manifest::Severity;

impl Report {
    /// Workflow commands, one a line, which GitHub shows beside the lines of a change.
    pub fn to_github(&self) -> String {
        self.findings().map(line).collect()
    }
}

fn line(finding: &Finding) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note | Severity::Off => "notice",
    };
    let place = finding.place.as_ref().map(|place| {
        let file = property(&place.file.to_string_lossy());
        format!("file={file},line={},col={},", place.position.line, place.position.column)
    });
    let words = data(&format!("{}\n{}\nmend: {}", finding.message, finding.pointer, finding.mend));
    format!("::{command} {}title={}::{words}\n", place.unwrap_or_default(), property(finding.rule))
}

/// The text of a command: what would end it is escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command: what would end that, too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::lint::finding::Place;
    use crate::lint::position::Position;

    #[test]
    fn what_would_end_a_command_is_escaped() {
        let finding = Finding {
            rule: "a-rule",
            severity: Severity::Warning,
            message: "100 % of\r\nit::".to_owned(),
            mend: "no",
            pointer: "/a,b".to_owned(),
            place: Some(Place { file: PathBuf::from("a,b:c%.yaml"), position: Position { line: 2, column: 3 } }),
        };
        assert_eq!(
            line(&finding),
            "::warning file=a%2Cb%3Ac%25.yaml,line=2,col=3,title=a-rule::100 %25 of%0D%0Ait::%0A/a,b%0Amend: no\n"
        );
    }
}
