//! What a judge finds, and which of it the documents excuse.

use std::fmt;
use std::path::Path;

use serde::Deserialize;

use super::tool::Judge;
use super::{JudgeError, read};

/// The list of what is excused, from the root of the workspace.
pub(super) const FILE: &str = "tests/judges/accepted.toml";

/// One thing that a judge says against a document or the mock.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Finding {
    /// An operation, or a file and a place in it.
    pub(super) at: String,
    /// The judge's name of the rule that is broken.
    pub(super) rule: String,
    /// The judge's words.
    pub(super) says: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}] {}", self.at, self.rule, self.says)
    }
}

/// Findings that are excused.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Accepted {
    #[serde(default)]
    accepted: Vec<Excuse>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Excuse {
    judge: String,
    api: String,
    rule: String,
    /// Places; `*` stands for any text.
    at: Vec<String>,
    /// The judge's words, with `*` for any text.
    #[serde(default = "anything")]
    says: String,
    reason: String,
}

fn anything() -> String {
    "*".to_owned()
}

/// The findings of one judge about one API.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sorted {
    /// Those that nothing excuses, in order.
    pub(super) new: Vec<Finding>,
    /// The number of those that are excused.
    pub(super) accepted: usize,
    /// Excuses that nothing needs any more.
    pub(super) gone: Vec<String>,
}

impl Accepted {
    /// Reads the list; a file that is not there excuses nothing.
    pub(super) fn read(path: &Path) -> Result<Self, JudgeError> {
        if !path.exists() {
            return Ok(Self { accepted: Vec::new() });
        }
        Self::parse(&read(path)?).map_err(|problem| JudgeError::Content { path: path.to_owned(), problem })
    }

    fn parse(text: &str) -> Result<Self, String> {
        let all: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        for one in &all.accepted {
            let place = format!("the entry of {} for {} about {}", one.judge, one.api, one.rule);
            if !Judge::names().any(|name| name == one.judge) {
                let known = Judge::names().collect::<Vec<_>>().join(", ");
                return Err(format!("{place} names no judge; there are {known}"));
            }
            if one.reason.trim().is_empty() {
                return Err(format!("{place} has no reason; say why it is accepted"));
            }
            if one.at.is_empty() {
                return Err(format!("{place} has no place; list some below `at`"));
            }
        }
        Ok(all)
    }

    /// Tells new findings from excused ones.
    pub(super) fn sort(&self, judge: &str, api: &str, mut findings: Vec<Finding>) -> Sorted {
        let mine = || self.accepted.iter().filter(|one| one.judge == judge && one.api == api);
        let excuses = |one: &Excuse, at: &str, finding: &Finding| {
            one.rule == finding.rule && matches(at, &finding.at) && matches(&one.says, &finding.says)
        };
        let mut gone = Vec::new();
        for one in mine() {
            let unused = one.at.iter().filter(|at| !findings.iter().any(|finding| excuses(one, at, finding)));
            gone.extend(unused.map(|at| format!("{at} [{}]", one.rule)));
        }
        let found = findings.len();
        findings.retain(|finding| !mine().any(|one| one.at.iter().any(|at| excuses(one, at, finding))));
        findings.sort();
        Sorted { accepted: found - findings.len(), new: findings, gone }
    }
}

/// Whether a text is what the pattern says; `*` stands for any text.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = text.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = r#"
        [[accepted]]
        judge = "redocly"
        api = "parrot"
        rule = "struct"
        at = ["*#/x-webhooks/*", "*#/x-nothing"]
        reason = "An extension that the judge takes for its own."

        [[accepted]]
        judge = "schemathesis"
        api = "parrot"
        rule = "status_code_conformance"
        at = ["GET /a"]
        says = "UndefinedStatusCode 404"
        reason = "Seen."
    "#;

    fn finding(at: &str, rule: &str, says: &str) -> Finding {
        Finding { at: at.to_owned(), rule: rule.to_owned(), says: says.to_owned() }
    }

    #[test]
    fn new_accepted_and_outlived_findings_are_told_apart() {
        let accepted = Accepted::parse(LIST).unwrap();
        let other = finding("a.yaml#/paths", "struct", "x");
        let findings = vec![other.clone(), finding("a.yaml#/x-webhooks/E/payload", "struct", "x")];
        let sorted = accepted.sort("redocly", "parrot", findings);
        assert_eq!(sorted, Sorted { new: vec![other], accepted: 1, gone: vec!["*#/x-nothing [struct]".to_owned()] });
    }

    #[test]
    fn an_excuse_holds_for_its_judge_api_rule_place_and_words_only() {
        let accepted = Accepted::parse(LIST).unwrap();
        let new = |judge: &str, api: &str, finding: Finding| accepted.sort(judge, api, vec![finding]).new.len();
        let rule = "status_code_conformance";
        let excused = finding("GET /a", rule, "UndefinedStatusCode 404");
        assert_eq!(new("schemathesis", "parrot", excused.clone()), 0);
        assert_eq!(new("schemathesis", "other", excused.clone()), 1);
        assert_eq!(new("validator", "parrot", excused), 1);
        assert_eq!(new("schemathesis", "parrot", finding("GET /a", rule, "UndefinedStatusCode 500")), 1);
        assert_eq!(new("schemathesis", "parrot", finding("GET /a/b", rule, "UndefinedStatusCode 404")), 1);
        assert_eq!(new("schemathesis", "parrot", finding("GET /a", "ignored_auth", "UndefinedStatusCode 404")), 1);
    }

    #[test]
    fn an_entry_without_a_reason_or_of_an_unknown_judge_is_refused() {
        let error = Accepted::parse(&LIST.replace("\"Seen.\"", "\" \"")).unwrap_err();
        assert!(error.contains("status_code_conformance has no reason"), "{error}");
        let error = Accepted::parse(&LIST.replace("\"redocly\"", "\"somebody\"")).unwrap_err();
        assert!(error.contains("there are schemathesis, redocly, validator"), "{error}");
    }

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, text, expected) in [
            ("a", "a", true),
            ("a", "ab", false),
            ("a*", "a", true),
            ("*b", "ab", true),
            ("*b", "ba", false),
            ("a*b*c", "a-b-c", true),
            ("a*b*c", "a-c-b", false),
            ("ab*b", "ab", false),
            ("*", "", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn the_committed_list_can_be_read_and_is_about_apis_there_are() {
        let accepted = Accepted::read(&crate::step::root().join(FILE)).unwrap();
        assert!(!accepted.accepted.is_empty());
        for one in &accepted.accepted {
            assert!(crate::step::root().join("specs").join(&one.api).is_dir(), "{}", one.api);
        }
    }
}
