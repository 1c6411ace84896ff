//! Puts the evidence of an operation into its words, and makes all words safe as rustdoc.

use serde_json::Value;

use super::walk::{every_operation, every_schema};
use super::{Change, Cost};

const PASS: &str = "words";

/// The line that marks a description as already carrying its evidence.
const EVIDENCE: &str = "**Evidence:**";

/// The line that lists the answers of the document.
const ANSWERS: &str = "**Answers:**";

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    every_operation(document, &mut |at, operation| {
        let before = operation.get("description").and_then(Value::as_str).unwrap_or_default().to_owned();
        let words = operation_words(operation, &before);
        if words != before {
            operation["description"] = Value::String(words);
            changes.push(Change {
                pass: PASS,
                pointer: at.to_owned(),
                what: "evidence written into the words of the operation",
                cost: Cost::Nothing,
            });
        }
        if let Some(summary) = operation.get("summary").and_then(Value::as_str).map(safe) {
            operation["summary"] = Value::String(summary);
        }
        if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
            parameters.iter_mut().for_each(make_safe);
        }
    });
    every_schema(document, &mut |_, schema| make_safe(schema));
    if let Some(Value::Object(parameters)) = document.pointer_mut("/components/parameters") {
        parameters.values_mut().for_each(make_safe);
    }
    if let Some(info) = document.get_mut("info") {
        make_safe(info);
    }
    changes
}

fn make_safe(owner: &mut Value) {
    if let Some(words) = owner.get("description").and_then(Value::as_str) {
        let words = safe(words);
        owner["description"] = Value::String(words);
    }
}

fn operation_words(operation: &Value, before: &str) -> String {
    if before.contains(EVIDENCE) || before.contains(ANSWERS) {
        return before.to_owned();
    }
    let mut paragraphs: Vec<String> = Vec::new();
    if !before.is_empty() {
        paragraphs.push(safe(before));
    }
    let text = |key: &str| operation.get(key).and_then(Value::as_str);
    let list = |key: &str| -> Vec<String> {
        operation.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).map(safe).collect()
    };
    if let Some(answers) = text(super::responses::ANSWERS).filter(|answers| !answers.is_empty()) {
        paragraphs.push(format!("{ANSWERS} {answers}."));
    }
    if let Some(evidence) = text("x-evidence") {
        let mut line = format!("{EVIDENCE} {}", safe(evidence));
        if let Some(strength) = text("x-inference") {
            line.push_str(&format!(" ({} inference)", safe(strength)));
        }
        line.push('.');
        if evidence == "inferred" {
            line.push_str(" Path, method or shape are concluded, not confirmed by the vendor.");
        }
        paragraphs.push(line);
        if let Some(answer) = text("x-response-evidence") {
            paragraphs.push(format!("Evidence of the answers: {}", sentence(&safe(answer))));
        }
        let sources = list("x-sources");
        if !sources.is_empty() {
            paragraphs.push(format!("Sources: {}", sentence(&sources.join("; "))));
        }
        let alternatives = list("x-alternatives");
        if !alternatives.is_empty() {
            paragraphs.push(format!("It may really be: {}", sentence(&alternatives.join("; "))));
        }
    }
    paragraphs.join("\n\n")
}

fn sentence(text: &str) -> String {
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}

/// Text that rustdoc shows as it is: no fence or indentation that becomes a test, no bracket that becomes a link,
/// no angle bracket that becomes HTML, no bare address. What stands between backticks is left alone.
pub(crate) fn safe(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let joined = lines.join("\n").replace("```", "'''");
    let parts: Vec<String> = joined
        .split('`')
        .enumerate()
        .map(|(number, part)| if number % 2 == 1 { part.to_owned() } else { safe_prose(part) })
        .collect();
    parts.join("`").trim().to_owned()
}

fn safe_prose(text: &str) -> String {
    let words = text.split_inclusive(char::is_whitespace).map(|word| {
        let bare = word.trim_end();
        let space = word.get(bare.len()..).unwrap_or_default();
        let start = bare.find("https://").or_else(|| bare.find("http://"));
        match start {
            Some(start) if !bare.contains('<') => {
                let end = bare.trim_end_matches([')', '.', ',', ';']).len();
                let (before, rest) = bare.split_at(start);
                let (address, after) = rest.split_at(end.saturating_sub(start));
                format!("{}<{address}>{after}{space}", escape(before))
            }
            Some(_) => word.to_owned(),
            None => format!("{}{space}", escape(bare)),
        }
    });
    words.collect()
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    for letter in text.chars() {
        if matches!(letter, '[' | ']' | '<') && before != Some('\\') {
            out.push('\\');
        }
        out.push(letter);
        before = Some(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_guess_says_that_it_is_one() {
        let mut document = json!({"paths": {"/a": {"get": {
            "description": "Reads.", "x-evidence": "inferred", "x-inference": "weak",
            "x-sources": ["vendor models"], "x-alternatives": ["GET /b"]
        }}}});
        run(&mut document);
        let words = document["paths"]["/a"]["get"]["description"].as_str().unwrap();
        assert!(words.starts_with("Reads.\n\n**Evidence:** inferred (weak inference)."), "{words}");
        assert!(words.contains("It may really be: GET /b."), "{words}");
    }

    #[test]
    fn fences_do_not_become_tests_and_brackets_do_not_become_links() {
        assert_eq!(safe("```\nlet a;\n```"), "'''\nlet a;\n'''");
        assert_eq!(safe("    indented [x] <y>"), "indented \\[x\\] \\<y>");
        assert_eq!(safe("see `a[0] <b>` and c"), "see `a[0] <b>` and c");
    }

    #[test]
    fn an_address_becomes_a_link() {
        assert_eq!(safe("at https://example.com/a."), "at <https://example.com/a>.");
    }

    #[test]
    fn safe_words_stay_as_they_are() {
        for text in ["a [b] <c>", "at https://example.com/a, and", "x `y` z"] {
            assert_eq!(safe(&safe(text)), safe(text));
        }
    }
}
