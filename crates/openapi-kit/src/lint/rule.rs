//! What is looked for.

use super::document::Document;
use super::finding::Found;
use super::rules::ALL;
use crate::manifest::Severity;

/// One thing that is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name, as in `[lint]` of `api.toml`.
    pub name: &'static str,
    /// How much it matters, unless the manifest says otherwise.
    pub severity: Severity,
    /// What it finds.
    pub finds: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// What to do about it.
    pub mend: &'static str,
    /// Looks for it.
    pub(super) check: fn(&Document<'_>, &mut Found),
}

/// All rules, by subject.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    ALL.iter().copied().flatten()
}

/// All rules as a table in Markdown.
pub fn rules_table() -> String {
    let mut table = "| rule | severity | finds | why | mend |\n|---|---|---|---|---|\n".to_owned();
    for rule in rules() {
        let words = [rule.severity.as_str(), rule.finds, rule.why, rule.mend].map(|words| words.replace('|', "\\|"));
        table.push_str(&format!("| `{}` | {} |\n", rule.name, words.join(" | ")));
    }
    table
}
