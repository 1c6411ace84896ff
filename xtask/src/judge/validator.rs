//! openapi-spec-validator: whether a document is OpenAPI at all, by another reading of the specification.

use std::path::Path;

use super::accepted::Finding;
use super::redocly::FORMS;
use super::tool::Tool;
use super::{JudgeError, Verdict, step};

/// Validates both forms of the document.
pub(super) fn judge(tool: &Tool, api: &str, log: &Path) -> Result<Verdict, JudgeError> {
    let mut command = tool.command();
    command.current_dir(step::root().join("specs").join(api));
    command.args(["--validation-errors", "all"]).args(FORMS);
    let output = tool.run(&mut command, log)?;
    let findings = findings(&String::from_utf8_lossy(&output.stdout));
    if findings.is_empty() && !output.status.success() {
        return Err(tool.broke("it failed and named no problem".to_owned(), log));
    }
    Ok(Verdict { extent: FORMS.join(" and "), findings })
}

/// It writes for people: the file and the words in one line, the place some lines below.
fn findings(text: &str) -> Vec<Finding> {
    let mut all: Vec<Finding> = Vec::new();
    // Only the first place after an error is its own; more follow for the schemas inside.
    let mut placed = true;
    for line in text.lines() {
        if let Some((file, words)) = line.split_once(": Validation Error: ") {
            // A number, where there are several.
            let says = words.split_once("] ").filter(|_| words.starts_with('[')).map_or(words, |(_, rest)| rest);
            all.push(Finding { at: file.to_owned(), rule: "validation".to_owned(), says: says.to_owned() });
            placed = false;
        } else if let Some(place) = line.strip_prefix("On instance").filter(|_| !placed)
            && let Some(last) = all.last_mut()
        {
            last.at.push_str(place.trim_end_matches(':'));
            placed = true;
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_error_is_a_finding_at_its_first_place() {
        let text = "a.yaml: OK\n\
            b.yaml: Validation Error: [1] 'version' is a required property\n\n\
            Failed validating 'required' in schema['properties']['info']:\n    {'type': 'object'}\n\n\
            On instance['info']:\n    {'title': 'a'}\n\n\
            On instance:\n    {'title': 'a'}\n\
            b.yaml: Validation Error: [2] Operation ID 'x' for 'get' in '/b' is not unique\n\
            b.yaml: 2 validation errors found\n";
        let shown: Vec<_> = findings(text).iter().map(ToString::to_string).collect();
        let expected = [
            "b.yaml['info'] [validation] 'version' is a required property",
            "b.yaml [validation] Operation ID 'x' for 'get' in '/b' is not unique",
        ];
        assert_eq!(shown, expected);
        assert_eq!(findings("a.yaml: OK\n"), []);
    }
}
