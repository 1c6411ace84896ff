//! What was reached, kept in `tests/coverage/ratchet.json`: coverage may rise, and whatever is uncovered has a reason.
//!
//! ```json
//! {"mluvii": {
//!   "covered": {"client": 128, "parameters": 159},
//!   "accepted": [{"column": "parameters", "reason": "why nobody covers them", "items": ["listSessions query OS"]}]
//! }}
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::column;
use super::report::Report;
use crate::subject::{SUBJECTS, root};

/// By API.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ratchet {
    apis: BTreeMap<String, Kept>,
}

/// What is kept of one API.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    /// How many things of each column were covered.
    covered: BTreeMap<String, usize>,
    /// What is not, and why.
    accepted: Vec<Accepted>,
}

/// Uncovered things of one column that have one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Accepted {
    column: String,
    reason: String,
    items: BTreeSet<String>,
}

/// Why the ratchet cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum RatchetError {
    /// The file cannot be read.
    #[error("{}: cannot be read: {source}; `cargo xtask coverage --update` writes it", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// It is not of the form above.
    #[error("{}: {source}; correct it there", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// What is wrong, with line and column.
        source: serde_json::Error,
    },
}

/// One thing that is not as the ratchet has it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The API.
    pub api: String,
    /// Key of the column.
    pub column: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// Fewer things are covered than were.
    Fell {
        /// Then.
        from: usize,
        /// Now.
        to: usize,
    },
    /// Something is uncovered, and the ratchet does not have it.
    NotAccepted(String),
    /// It has it, without a reason.
    NoReason(String),
    /// It is accepted as uncovered, and covered by now.
    CoveredByNow(String),
    /// It is accepted as uncovered, and there is no such thing, or no such API or column.
    Unknown(String),
}

/// The committed file.
pub fn file() -> PathBuf {
    root().join("tests/coverage/ratchet.json")
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { api, column: key, fault } = self;
        let mend = column::all().into_iter().find(|column| column.key == key).map_or("", |column| column.mend);
        write!(f, "{api}, {key}: ")?;
        match fault {
            Fault::Fell { from, to } => write!(
                f,
                "{to} are covered, {from} were; bring back what was lost, or, where the document has lost it, lower the \
                 figure in tests/coverage/ratchet.json"
            ),
            Fault::NotAccepted(item) => write!(
                f,
                "`{item}` is not covered; {mend}; or accept it: `cargo xtask coverage --update`, then give the reason in \
                 tests/coverage/ratchet.json"
            ),
            Fault::NoReason(item) => {
                write!(f, "`{item}` is accepted without a reason; give it in tests/coverage/ratchet.json, or {mend}")
            }
            Fault::CoveredByNow(item) => {
                write!(
                    f,
                    "`{item}` is accepted as uncovered and is covered by now; run `cargo xtask coverage --update`"
                )
            }
            Fault::Unknown(item) => {
                write!(
                    f,
                    "`{item}` is accepted as uncovered, but is nothing to cover; run `cargo xtask coverage --update`"
                )
            }
        }
    }
}

impl Ratchet {
    /// Reads a ratchet.
    ///
    /// # Errors
    /// [`RatchetError`] when the file is not there or not of its form.
    pub fn read(path: &Path) -> Result<Self, RatchetError> {
        let text = std::fs::read_to_string(path);
        let text = text.map_err(|source| RatchetError::Unreadable { path: path.to_owned(), source })?;
        serde_json::from_str(&text).map_err(|source| RatchetError::Malformed { path: path.to_owned(), source })
    }

    /// As it is written to its file.
    pub fn to_text(&self) -> String {
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        format!("{text}\n")
    }

    /// What is not as it should be; nothing when coverage is at least what it was and each gap has its reason.
    pub fn findings(&self, report: &Report) -> Vec<Finding> {
        let mut out = BTreeSet::new();
        let nothing = Kept::default();
        for api in &report.apis {
            let kept = self.apis.get(&api.api).unwrap_or(&nothing);
            let mut find = |column: &str, fault| {
                out.insert(Finding { api: api.api.clone(), column: column.to_owned(), fault });
            };
            for figure in &api.figures {
                let (from, to) = (kept.covered.get(figure.column).copied().unwrap_or(0), figure.share.covered);
                if to < from {
                    find(figure.column, Fault::Fell { from, to });
                }
                for gap in &figure.uncovered {
                    match kept.reason(figure.column, &gap.item) {
                        None => find(figure.column, Fault::NotAccepted(gap.item.clone())),
                        Some("") => find(figure.column, Fault::NoReason(gap.item.clone())),
                        Some(_) => {}
                    }
                }
            }
            for accepted in &kept.accepted {
                let figure = api.figure(&accepted.column);
                let is_gap =
                    |item: &String| figure.is_some_and(|one| one.uncovered.iter().any(|gap| gap.item == *item));
                for item in accepted.items.iter().filter(|item| !is_gap(item)) {
                    let is_covered = figure.is_some_and(|figure| figure.is_covered(item));
                    let fault = if is_covered { Fault::CoveredByNow } else { Fault::Unknown };
                    find(&accepted.column, fault(item.clone()));
                }
            }
        }
        for (api, kept) in self.apis.iter().filter(|(name, _)| SUBJECTS.iter().all(|subject| subject.name != **name)) {
            let columns = kept.covered.keys().cloned();
            out.extend(columns.map(|column| Finding { api: api.clone(), column, fault: Fault::Unknown(api.clone()) }));
        }
        out.into_iter().collect()
    }

    /// The ratchet as it should be by this report. No figure is lowered; what is newly uncovered has an empty reason.
    #[must_use]
    pub fn updated(&self, report: &Report) -> Self {
        let mut apis = BTreeMap::new();
        for api in &report.apis {
            let old = self.apis.get(&api.api).cloned().unwrap_or_default();
            let mut covered = BTreeMap::new();
            let mut accepted = Vec::new();
            for figure in &api.figures {
                let before = old.covered.get(figure.column).copied().unwrap_or(0);
                covered.insert(figure.column.to_owned(), before.max(figure.share.covered));
                let mut gaps: BTreeSet<String> = figure.uncovered.iter().map(|one| one.item.clone()).collect();
                for group in old.accepted.iter().filter(|group| group.column == figure.column) {
                    let items: BTreeSet<String> = group.items.iter().filter_map(|item| gaps.take(item)).collect();
                    accepted.push(Accepted { items, ..group.clone() });
                }
                accepted.push(Accepted { column: figure.column.to_owned(), reason: String::new(), items: gaps });
            }
            accepted.retain(|group| !group.items.is_empty());
            apis.insert(api.api.clone(), Kept { covered, accepted });
        }
        Self { apis }
    }

    /// The same with this reason for everything that has none.
    #[must_use]
    pub fn with_reason(mut self, reason: &str) -> Self {
        let accepted = self.apis.values_mut().flat_map(|kept| &mut kept.accepted);
        accepted.filter(|group| group.reason.trim().is_empty()).for_each(|group| reason.clone_into(&mut group.reason));
        self
    }

    /// Writes the reasons into the report.
    pub fn explain(&self, report: &mut Report) {
        for api in &mut report.apis {
            let Some(kept) = self.apis.get(&api.api) else { continue };
            for figure in &mut api.figures {
                for gap in &mut figure.uncovered {
                    gap.reason = kept.reason(figure.column, &gap.item).unwrap_or_default().to_owned();
                }
            }
        }
    }
}

impl Kept {
    /// Why this is uncovered, maybe with no words; none where it is not accepted.
    fn reason(&self, column: &str, item: &str) -> Option<&str> {
        let group = self.accepted.iter().find(|group| group.column == column && group.items.contains(item))?;
        Some(group.reason.trim())
    }
}

#[cfg(test)]
mod tests {
    use super::super::report::{ApiReport, Figure, Share, Uncovered};
    use super::*;

    fn report(covered: usize, gaps: &[&str]) -> Report {
        let gap = |item: &&str| Uncovered { item: (*item).to_owned(), reason: String::new() };
        let share = Share { covered, of: covered + gaps.len() };
        let uncovered = gaps.iter().map(gap).collect();
        let covered = (0..covered).map(|number| format!("thing {number}")).collect();
        let figure = Figure { column: "parameters", title: "parameters", share, uncovered, covered };
        let (operations, schemas) = (Vec::new(), Vec::new());
        let api = ApiReport { api: "bot-open".into(), title: "A".into(), figures: vec![figure], operations, schemas };
        Report { apis: vec![api] }
    }

    fn ratchet(text: &str) -> Ratchet {
        serde_json::from_str(text).unwrap()
    }

    fn faults(ratchet: &Ratchet, report: &Report) -> Vec<Fault> {
        ratchet.findings(report).into_iter().map(|finding| finding.fault).collect()
    }

    const KEPT: &str = r#"{"bot-open": {"covered": {"parameters": 2}, "accepted": [
        {"column": "parameters", "reason": "none of ours", "items": ["x"]}]}}"#;

    #[test]
    fn what_was_reached_and_explained_is_no_finding_and_may_rise() {
        assert_eq!(faults(&ratchet(KEPT), &report(2, &["x"])), []);
        assert_eq!(faults(&ratchet(KEPT), &report(3, &["x"])), []);
    }

    #[test]
    fn each_way_of_being_worse_is_told_apart() {
        let kept = ratchet(KEPT);
        assert_eq!(faults(&kept, &report(1, &["x"])), [Fault::Fell { from: 2, to: 1 }]);
        assert_eq!(faults(&kept, &report(2, &["x", "y"])), [Fault::NotAccepted("y".into())]);
        assert_eq!(faults(&kept, &report(3, &[])), [Fault::Unknown("x".into())]);
        let silent = ratchet(&KEPT.replace("none of ours", " "));
        assert_eq!(faults(&silent, &report(2, &["x"])), [Fault::NoReason("x".into())]);
        let old = ratchet(&KEPT.replace("[\"x\"]", "[\"thing 1\", \"x\"]"));
        assert_eq!(faults(&old, &report(2, &["x"])), [Fault::CoveredByNow("thing 1".into())]);
        assert_eq!(faults(&ratchet("{}"), &report(0, &["x"])), [Fault::NotAccepted("x".into())]);
    }

    #[test]
    fn an_update_goes_up_only_and_leaves_reasons_to_people() {
        let kept = ratchet(KEPT);
        let fallen = kept.updated(&report(1, &["x", "y"]));
        let left = faults(&fallen, &report(1, &["x", "y"]));
        assert_eq!(left, [Fault::Fell { from: 2, to: 1 }, Fault::NoReason("y".into())]);
        let explained = faults(&fallen.with_reason("nobody came to it"), &report(2, &["x", "y"]));
        assert_eq!(explained, []);
        let risen = kept.updated(&report(3, &[]));
        assert_eq!(risen, ratchet(r#"{"bot-open": {"covered": {"parameters": 3}, "accepted": []}}"#));
        assert_eq!(serde_json::from_str::<Ratchet>(&risen.to_text()).unwrap(), risen);
    }

    #[test]
    fn reasons_reach_the_report() {
        let mut report = report(2, &["x", "y"]);
        ratchet(KEPT).explain(&mut report);
        let reasons: Vec<_> = report.apis[0].figures[0].uncovered.iter().map(|gap| &*gap.reason).collect();
        assert_eq!(reasons, ["none of ours", ""]);
    }
}
