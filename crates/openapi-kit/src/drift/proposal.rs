//! The overlay that would mend the document.

mod mend;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::finding::{Finding, Grounds, Group, Key, Kind};
use crate::index::OperationIndex;

/// An overlay that mends the document, and for what.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// An OpenAPI Overlay 1.0 document. Its list of actions is empty when there is nothing that it could mend.
    pub overlay: Value,
    /// What is no deviation any more after the overlay, as far as the same exchanges show.
    pub mended: Vec<Finding>,
    /// For what nobody can say the mend from outside: broken JSON, bodies that are not there, names and words that look
    /// like data.
    pub left: Vec<Finding>,
}

/// When a mend comes: those that move what others point at come last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Add,
    Null,
    Widen,
    Operation,
}

fn turn(kind: Kind) -> Turn {
    match kind {
        Kind::UnexpectedNull => Turn::Null,
        Kind::WrongType | Kind::WrongHeader => Turn::Widen,
        Kind::UndocumentedOperation => Turn::Operation,
        _ => Turn::Add,
    }
}

/// One mend for all findings that it mends.
struct Task<'g> {
    key: &'g Key,
    grounds: Grounds,
    findings: Vec<Finding>,
}

/// Works the overlay out.
pub(super) fn propose(document: &Value, operations: &OperationIndex, groups: &BTreeMap<Key, Group>) -> Proposal {
    let mut tasks: Vec<Task<'_>> = Vec::new();
    for (key, group) in groups {
        let finding = Finding::new(key, group);
        let same = |task: &&mut Task<'_>| {
            (task.key.kind, &task.key.document, &task.key.subject) == (key.kind, &key.document, &key.subject)
        };
        match tasks.iter_mut().find(same) {
            Some(task) => {
                task.grounds.merge(group.grounds.clone());
                task.findings.push(finding);
            }
            None => tasks.push(Task { key, grounds: group.grounds.clone(), findings: vec![finding] }),
        }
    }
    // The deeper of two places that are widened comes first: widening the outer one may move the inner one.
    tasks.sort_by_key(|task| (turn(task.key.kind), std::cmp::Reverse(task.key.document.matches('/').count())));
    let mut draft = mend::Draft::new(document);
    let (mut mended, mut left) = (Vec::new(), Vec::new());
    for task in tasks {
        let why = reason(&task);
        match draft.mend(operations, task.key, &task.grounds, &why) {
            true => mended.extend(task.findings),
            false => left.extend(task.findings),
        }
    }
    let title = document.pointer("/info/title").and_then(Value::as_str).unwrap_or("the document");
    let overlay = json!({
        "overlay": "1.0.0",
        "info": {"title": format!("What was observed beside {title}; review each action"), "version": "1"},
        "actions": draft.into_actions(),
    });
    Proposal { overlay, mended, left }
}

/// What the reviewer of an action reads.
fn reason(task: &Task<'_>) -> String {
    let count: usize = task.findings.iter().map(|finding| finding.count).sum();
    let Some(first) = task.findings.first() else { return String::new() };
    let mut words = format!("{}: {}", first.kind.as_str(), first.path);
    if let Some(status) = first.status {
        words.push_str(&format!(" {status}"));
    }
    if !first.at.is_empty() {
        words.push_str(&format!(" at {}", first.at));
    }
    words.push_str(&format!(", {}; seen {}", first.found, super::wording::counted(count, "time")));
    if task.findings.len() > 1 {
        words.push_str(&format!(", in {} places", task.findings.len()));
    }
    words
}
