//! All changes together: counted, weighed, and written for people, changelogs and machines.

use serde::Serialize;
use serde_json::Value;

use super::change::{Action, Change, Level};
use super::contract;
use super::version::Version;

mod markdown;
mod text;

/// The name and number of the JSON form. Members may be added under the same number.
pub const FORMAT: &str = "openapi-diff/1";

/// Longer values are cut in text and Markdown; of a counter-example more is of use.
const SHOWN: usize = 100;
const EXAMPLE_SHOWN: usize = 500;

/// What two documents differ in.
#[derive(Debug, Clone)]
pub struct Report {
    before: String,
    after: String,
    crate_version: Option<Version>,
    changes: Vec<Change>,
}

/// The JSON form.
#[derive(Serialize)]
struct Form<'r> {
    format: &'static str,
    before: &'r str,
    after: &'r str,
    breaking: usize,
    rust: Level,
    #[serde(skip_serializing_if = "Option::is_none")]
    crate_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_crate_version: Option<String>,
    changes: &'r [Change],
}

impl Report {
    /// Compares two OpenAPI 3.0 documents with local references only.
    ///
    /// What is no valid OpenAPI is compared as far as it goes; nothing in a document makes it fail.
    pub fn new(before: &Value, after: &Value) -> Self {
        let changes = contract::compare(before, after);
        Self { before: "before".to_owned(), after: "after".to_owned(), crate_version: None, changes }
    }

    /// Says how to call the two documents.
    #[must_use]
    pub fn named(mut self, before: &str, after: &str) -> Self {
        self.before = before.to_owned();
        self.after = after.to_owned();
        self
    }

    /// Says which version of the generated client has the earlier document, so that the next one can be named.
    #[must_use]
    pub fn crate_version(mut self, version: Version) -> Self {
        self.crate_version = Some(version);
        self
    }

    /// The changes: what breaks first, words last.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// How many changes break the wire.
    pub fn breaking(&self) -> usize {
        self.changes.iter().filter(|change| change.wire.breaking).count()
    }

    /// The greatest step that any change asks of the generated client's version.
    pub fn rust_level(&self) -> Level {
        self.changes.iter().map(|change| change.rust.level).max().unwrap_or(Level::None)
    }

    /// The smallest version that the generated client may have next, where the present one is known.
    pub fn next_crate_version(&self) -> Option<Version> {
        self.crate_version.map(|version| version.next(self.rust_level()))
    }

    /// For machines, by [`FORMAT`]: `before`, `after` (names of the documents), `breaking` (how many changes break),
    /// `rust` (the greatest level), `crate_version` and `next_crate_version` where known, and `changes`, each with the
    /// members of [`Change`]. A member without a value is left out.
    pub fn to_json(&self) -> String {
        let form = Form {
            format: FORMAT,
            before: &self.before,
            after: &self.after,
            breaking: self.breaking(),
            rust: self.rust_level(),
            crate_version: self.crate_version.map(|version| version.to_string()),
            next_crate_version: self.next_crate_version().map(|version| version.to_string()),
            changes: &self.changes,
        };
        // Maps with text keys, texts and numbers: nothing that could fail to be written.
        let text = serde_json::to_string_pretty(&form).unwrap_or_default();
        text + "\n"
    }
}

/// What happened, in one line without the place: ``property `nick` added``.
fn headline(change: &Change) -> String {
    let name = if change.name.is_empty() { String::new() } else { format!(" `{}`", change.name) };
    let what = change.aspect.words();
    match change.action {
        Action::Added => format!("{what}{name} added{}", detail(change.after.as_ref(), change)),
        Action::Removed => format!("{what}{name} removed{}", detail(change.before.as_ref(), change)),
        Action::Changed if change.aspect.is_documentation() => format!("{what}{name} changed"),
        Action::Changed => {
            let shown = |value: &Option<Value>| value.as_ref().map(shown).unwrap_or_default();
            format!("{what}{name} {} → {}", shown(&change.before), shown(&change.after))
        }
    }
}

/// The value of what came or went, where it says more than the name.
fn detail(value: Option<&Value>, change: &Change) -> String {
    match value {
        Some(value)
            if !value.is_object() && value.as_str() != Some(&change.name) && !change.aspect.is_documentation() =>
        {
            format!(": {}", shown(value))
        }
        _ => String::new(),
    }
}

/// A value in one line, cut if long.
fn shown(value: &Value) -> String {
    cut(value, SHOWN)
}

fn cut(value: &Value, longest: usize) -> String {
    let text = value.to_string();
    if text.chars().count() <= longest {
        return text;
    }
    text.chars().take(longest).chain(['…']).collect()
}

/// `3 changes, 1 breaks the wire`.
fn counted(report: &Report) -> String {
    let words = report.changes.iter().filter(|change| change.aspect.is_documentation()).count();
    let count = report.changes.len();
    let changes = if count == 1 { "change" } else { "changes" };
    let verb = if report.breaking() == 1 { "breaks" } else { "break" };
    format!("{count} {changes}: {} {verb} the wire, {words} in words and marks only", report.breaking())
}

/// What the generated client's version has to do.
fn step(report: &Report) -> String {
    let level = report.rust_level().as_str();
    match (report.crate_version, report.next_crate_version()) {
        (Some(now), Some(next)) => format!("Rust API: {level}; {now} → {next}"),
        _ => format!("Rust API: {level}"),
    }
}
