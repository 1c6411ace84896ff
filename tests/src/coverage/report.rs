//! The report: what `cargo xtask coverage --format json` prints, member by member.

use std::collections::BTreeSet;

use serde::Serialize;

/// All that was measured.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// By API, in the order of the workspace.
    pub apis: Vec<ApiReport>,
}

/// One API.
#[derive(Debug, Clone, Serialize)]
pub struct ApiReport {
    /// Name of its folder under `specs/`.
    pub api: String,
    /// What people call it.
    pub title: String,
    /// Totals, in the order in which they are shown.
    pub figures: Vec<Figure>,
    /// Every operation of the document, in its order, and then those that only the client has.
    pub operations: Vec<OperationReport>,
    /// Every component schema that operations use, by name.
    pub schemas: Vec<SchemaReport>,
}

/// How much of what is due is covered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// This many are covered
    pub covered: usize,
    /// of this many.
    pub of: usize,
}

/// One column over a whole API.
#[derive(Debug, Clone, Serialize)]
pub struct Figure {
    /// Key of the [column](super::column).
    pub column: &'static str,
    /// How the column is called above a table.
    pub title: &'static str,
    /// How much.
    #[serde(flatten)]
    pub share: Share,
    /// What is due and not covered.
    pub uncovered: Vec<Uncovered>,
    /// What is covered, for the ratchet; not in JSON.
    #[serde(skip)]
    pub covered: BTreeSet<String>,
}

impl Figure {
    /// Whether this is due and covered.
    pub fn is_covered(&self, item: &str) -> bool {
        self.covered.contains(item)
    }
}

/// Something that is due and not covered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Uncovered {
    /// What it is: an operation, `listTags 404`, `SessionModel.tags`, `SessionStatus: ENDED`, `listTags query limit`.
    pub item: String,
    /// Why, as the ratchet says; empty when it does not.
    pub reason: String,
}

/// One operation.
#[derive(Debug, Clone, Serialize)]
pub struct OperationReport {
    /// operationId.
    pub id: String,
    /// HTTP method in capitals.
    pub method: String,
    /// Path template.
    pub path: String,
    /// First tag; may be empty.
    pub tag: String,
    /// One line.
    pub summary: String,
    /// `documented`, `observed` or `inferred`.
    pub evidence: &'static str,
    /// `strong`, `medium` or `weak`, for what is inferred.
    pub inference: Option<&'static str>,
    /// Whether the document has it.
    pub in_document: bool,
    /// The method of the generated client; none unless the source has method, row of the table and call by id.
    pub client_method: Option<String>,
    /// Every declared status.
    pub statuses: Vec<StatusReport>,
    /// Keys of the families of contract tests that take it in.
    pub contract_tests: Vec<&'static str>,
    /// Keys of the families of property tests that take it in, with all that it sends and answers.
    pub property_tests: Vec<&'static str>,
    /// Files of tests that call the method by its name, below `tests/`. Only where the name belongs to one API.
    pub named_in: Vec<String>,
    /// How the mock can answer it: `replayed`, `stateful`, `synthesised`.
    pub mock_answers: Vec<&'static str>,
    /// Parameters in its own example requests.
    pub parameters: Share,
    /// Members and enum values that its answers may have, in its own fixtures.
    pub answer_parts: Share,
    /// Members and enum values that its body may have, in its own example requests.
    pub request_parts: Share,
    /// What of it is not covered, as in the figures: `fixtures`, `listTags 404`.
    pub uncovered: Vec<(&'static str, String)>,
}

/// One declared status.
#[derive(Debug, Clone, Serialize)]
pub struct StatusReport {
    /// As the document writes it.
    pub status: String,
    /// The cases of its fixtures.
    pub fixtures: Vec<String>,
    /// Whether it must have one: successes do, and errors with a body.
    pub due: bool,
    /// Whether the mock gives it when asked for it.
    pub mocked: bool,
}

/// One component schema.
#[derive(Debug, Clone, Serialize)]
pub struct SchemaReport {
    /// Its name.
    pub name: String,
    /// Its members in answers of fixtures.
    pub answer_members: Share,
    /// Its enum values there.
    pub answer_values: Share,
    /// Its members in example requests.
    pub request_members: Share,
    /// Its enum values there.
    pub request_values: Share,
    /// What of it is not covered, as in the figures.
    pub uncovered: Vec<(&'static str, String)>,
}

impl Share {
    /// In per cent, rounded down, so that 100 means all.
    pub fn percent(self) -> usize {
        (self.covered * 100).checked_div(self.of).unwrap_or(100)
    }

    /// Whether nothing is missing.
    pub fn is_full(self) -> bool {
        self.covered == self.of
    }
}

impl std::fmt::Display for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.of == 0 { f.pad("-") } else { f.pad(&format!("{}/{}", self.covered, self.of)) }
    }
}

impl ApiReport {
    /// The figure of a column.
    pub fn figure(&self, column: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.column == column)
    }
}

impl OperationReport {
    /// Statuses that must have a fixture, and those that have one.
    pub fn fixtures(&self) -> Share {
        let due = self.statuses.iter().filter(|status| status.due);
        Share { covered: due.clone().filter(|status| !status.fixtures.is_empty()).count(), of: due.count() }
    }
}
