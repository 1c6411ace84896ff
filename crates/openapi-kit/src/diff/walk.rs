//! Goes from each place of use through all that its schema contains, once per pair of places and direction.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use serde_json::Value;

use super::change::{Change, CounterExample, Direction, Wire};
use super::collection::Changes;
use super::example;
use super::judge::{Judge, Pair, Proof};
use super::schema::{Comparison, Finding, Verdict};
use super::side::{Side, component_of};
use crate::pointer;

/// How a value holds another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// It is the same value: a reference was followed.
    Same,
    /// As a member of that name.
    Property(String),
    /// As an item.
    Items,
    /// As a member of any name.
    Additional,
    /// As one of its alternatives or parts.
    Branch,
}

/// Where a schema is used.
pub(super) struct Use {
    /// In words, such as ``GET /pets: query parameter `limit` ``.
    pub label: String,
    /// The schema there.
    pub pair: Pair,
    /// None for what nobody sends.
    pub direction: Option<Direction>,
    /// In a parameter or header, where null has no form.
    pub textual: bool,
}

/// All pairs of schemas met so far.
pub(super) struct Walk<'a> {
    before: &'a Side<'a>,
    after: &'a Side<'a>,
    judge: Judge<'a>,
    nodes: HashMap<(Pair, Option<Direction>, bool), Rc<Node>>,
}

struct Node {
    changes: Vec<Change>,
    children: Vec<(Step, Pair)>,
}

impl Step {
    /// `inner` inside a value like `base`.
    pub(super) fn put(&self, base: Value, inner: Value) -> Value {
        match self {
            Self::Same => inner,
            Self::Branch => example::joined(Some(base), inner),
            Self::Property(name) => with_member(base, name, inner),
            Self::Additional => with_member(base, "member", inner),
            Self::Items => {
                let mut items = match base {
                    Value::Array(items) => items,
                    _ => Vec::new(),
                };
                match items.first_mut() {
                    Some(first) => *first = inner,
                    None => items.push(inner),
                }
                Value::Array(items)
            }
        }
    }
}

fn with_member(base: Value, name: &str, inner: Value) -> Value {
    let mut members = match base {
        Value::Object(members) => members,
        _ => serde_json::Map::new(),
    };
    members.insert(name.to_owned(), inner);
    Value::Object(members)
}

impl<'a> Walk<'a> {
    pub(super) fn new(before: &'a Side<'a>, after: &'a Side<'a>) -> Self {
        Self { before, after, judge: Judge::new(before, after), nodes: HashMap::new() }
    }

    /// Adds what differs at this use and in all that it contains.
    pub(super) fn visit(&mut self, place: &Use, changes: &mut Changes) {
        let mut seen = HashSet::from([place.pair.clone()]);
        // Each entry with the entry that led to it, so that a counter-example can be led back to the whole value.
        let mut queue: Vec<(Pair, Option<(usize, Step)>)> = vec![(place.pair.clone(), None)];
        let mut at = 0;
        while let Some((pair, _)) = queue.get(at).cloned() {
            let node = self.node(place, &queue, at, &pair);
            for change in &node.changes {
                changes.add(change.clone(), &place.label);
            }
            for (step, child) in &node.children {
                if seen.insert(child.clone()) {
                    queue.push((child.clone(), Some((at, step.clone()))));
                }
            }
            at += 1;
        }
    }

    /// Whether these two components were met at a place of use.
    pub(super) fn has_met(&self, pair: &Pair) -> bool {
        [Some(Direction::Request), Some(Direction::Answer)].iter().any(|direction| {
            [false, true].iter().any(|textual| self.nodes.contains_key(&(pair.clone(), *direction, *textual)))
        })
    }

    fn node(&mut self, place: &Use, queue: &[(Pair, Option<(usize, Step)>)], at: usize, pair: &Pair) -> Rc<Node> {
        let key = (pair.clone(), place.direction, place.textual);
        if let Some(known) = self.nodes.get(&key) {
            return Rc::clone(known);
        }
        let mut comparison = Comparison {
            before: self.before,
            after: self.after,
            pair: pair.clone(),
            direction: place.direction,
            textual: place.textual,
            findings: Vec::new(),
            children: Vec::new(),
        };
        comparison.run();
        let Comparison { findings, children, .. } = comparison;
        let path = path_to(queue, at);
        let changes = findings.into_iter().map(|finding| self.change(finding, place, pair, &path)).collect();
        let node = Rc::new(Node { changes, children });
        self.nodes.insert(key, Rc::clone(&node));
        node
    }

    fn change(&self, finding: Finding, place: &Use, pair: &Pair, path: &[(Pair, Step)]) -> Change {
        let action = finding.action();
        let wire = self.wire(finding.verdict, place.direction, pair, path);
        let at = finding.at.unwrap_or_else(|| pair.clone());
        Change {
            aspect: finding.aspect,
            action,
            name: finding.name,
            direction: place.direction.filter(|_| finding.aspect.travels()),
            place: place_words(pair, place),
            pointer_before: at.before,
            pointer_after: at.after,
            before: finding.before,
            after: finding.after,
            uses: Vec::new(),
            wire,
            rust: finding.rust,
        }
    }

    fn wire(&self, verdict: Verdict, direction: Option<Direction>, pair: &Pair, path: &[(Pair, Step)]) -> Wire {
        let Some(direction) = direction else {
            return Wire::fits("no operation or event carries it");
        };
        let example = |values: &[Value]| self.judge.counter_example(pair, path, direction, values);
        match verdict {
            Verdict::Fits(reason) => Wire::fits(reason),
            Verdict::Lost(reason, values) => Wire { breaking: true, reason, counter_example: example(&values) },
            Verdict::Narrower(reason, values) => match example(&values) {
                Some(found) => Wire { breaking: true, reason, counter_example: Some(found) },
                None => match self.judge.proof(pair, direction) {
                    Proof::Covered => Wire::fits("proved: no value is affected"),
                    proof => Wire { breaking: true, reason, counter_example: self.lost(proof, pair, path, direction) },
                },
            },
            Verdict::Unsure(values) => match example(&values) {
                Some(found) => Wire {
                    breaking: true,
                    reason: "one side accepts what the other refuses".to_owned(),
                    counter_example: Some(found),
                },
                None => match self.judge.proof(pair, direction) {
                    Proof::Covered => Wire::fits("proved: no value is affected"),
                    Proof::Unknown => Wire::breaks("cannot be shown to be harmless"),
                    proof @ Proof::Lost(_) => Wire {
                        breaking: true,
                        reason: "proved: some values are no longer accepted".to_owned(),
                        counter_example: self.lost(proof, pair, path, direction),
                    },
                },
            },
        }
    }

    /// A value of the schema that says what is lost.
    fn lost(&self, proof: Proof, pair: &Pair, path: &[(Pair, Step)], direction: Direction) -> Option<CounterExample> {
        let Proof::Lost(Some(schema)) = proof else { return None };
        let value = example::of_schema(&schema, &schema)?;
        self.judge.counter_example(pair, path, direction, &[value])
    }
}

/// From the whole value to what holds the entry at `at`.
fn path_to(queue: &[(Pair, Option<(usize, Step)>)], at: usize) -> Vec<(Pair, Step)> {
    let mut path = Vec::new();
    let mut current = at;
    while let Some((_, Some((parent, step)))) = queue.get(current) {
        if let Some((pair, _)) = queue.get(*parent) {
            path.push((pair.clone(), step.clone()));
        }
        current = *parent;
    }
    path.reverse();
    path
}

/// `Pet / owner / []`, or the use and the way inside it.
fn place_words(pair: &Pair, place: &Use) -> String {
    let component = |pointer: &str| component_of(pointer).map(|name| (name.clone(), name));
    let (head, tokens) = match component(&pair.before).or_else(|| component(&pair.after)) {
        Some((name, _)) => {
            let pointer = if component_of(&pair.before).is_some() { &pair.before } else { &pair.after };
            (name, pointer::tokens(pointer).split_off(3))
        }
        None => {
            let tail = pair.before.strip_prefix(&place.pair.before).unwrap_or_default();
            (place.label.clone(), pointer::tokens(tail))
        }
    };
    let mut words = head;
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token.as_str() {
            "properties" => {
                words.push_str(" / ");
                words.push_str(&tokens.next().unwrap_or_default());
            }
            "items" => words.push_str(" / []"),
            "additionalProperties" => words.push_str(" / {}"),
            "allOf" | "oneOf" | "anyOf" => {
                words.push_str(&format!(" / {token} {}", tokens.next().unwrap_or_default()));
            }
            other => words.push_str(&format!(" / {other}")),
        }
    }
    words
}
