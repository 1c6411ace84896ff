//! Where in a value which keyword applies, and on which way through the schemas.
//!
//! Only keywords that a violation can be blamed on are told: what is inside `anyOf`, `oneOf`, `not`, `if` and the like
//! shows as a violation of these.

use std::rc::Rc;

use serde_json::{Map, Value};

use crate::check::{Judge, tuple_keywords};
use crate::part::{Part, escape};
use crate::pattern::Patterns;

/// References followed and parts entered on the way to one keyword.
const MOST_HOPS: usize = 24;

/// The keywords of which violations are made.
const KEYWORDS: [&str; 33] = [
    "type",
    "enum",
    "const",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "minItems",
    "maxItems",
    "uniqueItems",
    "prefixItems",
    "items",
    "additionalItems",
    "unevaluatedItems",
    "contains",
    "minContains",
    "maxContains",
    "minProperties",
    "maxProperties",
    "required",
    "dependentRequired",
    "dependencies",
    "properties",
    "additionalProperties",
    "unevaluatedProperties",
    "propertyNames",
    "anyOf",
    "oneOf",
];
/// Apart from the others, since it says nothing about values by itself.
const NEGATION: &str = "not";

/// A step from a schema to another one that applies to the same value, and whose violations are told as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Hop {
    Reference,
    AllOf(usize),
    /// `then` or `else`, the one that applies.
    Outcome(&'static str),
    /// `dependentSchemas` or `dependencies`, and the name of the member.
    Dependent(&'static str, String),
}

/// A keyword that applies to a part of a value.
#[derive(Debug)]
pub(super) struct Site<'a> {
    /// JSON pointer into the value.
    pub(super) instance: String,
    /// All schemas that apply there, each in its own right.
    pub(super) stand: Rc<Vec<Part<'a>>>,
    /// Which of them leads to the keyword, and how.
    pub(super) entry: usize,
    pub(super) hops: Vec<Hop>,
    /// The schema that holds the keyword.
    pub(super) holder: Part<'a>,
    pub(super) keyword: &'static str,
}

/// Finds the sites of values of one document's schemas.
pub(super) struct Survey<'a> {
    pub(super) document: &'a Value,
    pub(super) judge: Judge<'a>,
    pub(super) patterns: &'a Patterns,
}

impl<'a> Survey<'a> {
    /// Every site in the value.
    pub(super) fn sites(&self, root: Part<'a>, value: &Value) -> Vec<Site<'a>> {
        let mut sites = Vec::new();
        self.visit(String::new(), vec![root], value, &mut sites);
        sites
    }

    fn visit(&self, instance: String, entries: Vec<Part<'a>>, value: &Value, sites: &mut Vec<Site<'a>>) {
        let mut stand: Vec<Part<'a>> = Vec::new();
        for entry in entries {
            let entry = entry.behind_mere_references(self.document).unwrap_or(entry);
            if entry.schema.is_object() && !stand.iter().any(|known| known.pointer == entry.pointer) {
                stand.push(entry);
            }
        }
        let stand = Rc::new(stand);
        let mut reached = Vec::new();
        for (entry, part) in stand.iter().enumerate() {
            self.reach(part, &[], value, &mut |hops, part| reached.push((entry, hops.to_vec(), part.clone())));
        }
        for (entry, hops, holder) in &reached {
            for keyword in KEYWORDS.into_iter().chain([NEGATION]).filter(|keyword| holder.keyword(keyword).is_some()) {
                sites.push(Site {
                    instance: instance.clone(),
                    stand: Rc::clone(&stand),
                    entry: *entry,
                    hops: hops.clone(),
                    holder: holder.clone(),
                    keyword,
                });
            }
        }
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    let below = reached.iter().filter_map(|(_, _, part)| item_schema(part, index)).collect();
                    self.visit(format!("{instance}/{index}"), below, item, sites);
                }
            }
            Value::Object(members) => {
                for (name, member) in members {
                    let below = reached.iter().flat_map(|(_, _, part)| self.member_schemas(part, name)).collect();
                    self.visit(format!("{instance}/{}", escape(name)), below, member, sites);
                }
            }
            _ => {}
        }
    }

    /// The schemas that apply to the same value.
    fn reach(&self, part: &Part<'a>, hops: &[Hop], value: &Value, found: &mut dyn FnMut(&[Hop], &Part<'a>)) {
        if !part.schema.is_object() || hops.len() > MOST_HOPS {
            return;
        }
        found(hops, part);
        let mut go = |hop: Hop, next: &Part<'a>| self.reach(next, &[hops, &[hop]].concat(), value, found);
        let reference = part.keyword("$ref").and_then(Value::as_str);
        if let Some(target) = reference.and_then(|reference| crate::part::resolve(self.document, reference)) {
            go(Hop::Reference, &target);
        }
        for (index, child) in part.children("allOf").iter().enumerate() {
            go(Hop::AllOf(index), child);
        }
        if let Some(condition) = part.keyword("if") {
            let outcome = if self.judge.admits(condition, value) { "then" } else { "else" };
            if let Some(child) = part.child(&[outcome]) {
                go(Hop::Outcome(outcome), &child);
            }
        }
        for keyword in ["dependentSchemas", "dependencies"] {
            let present = |name: &&String| value.get(name.as_str()).is_some();
            for name in part.object(keyword).into_iter().flat_map(Map::keys).filter(present) {
                if let Some(child) = part.child(&[keyword, name]) {
                    go(Hop::Dependent(keyword, name.clone()), &child);
                }
            }
        }
    }

    fn member_schemas(&self, part: &Part<'a>, name: &str) -> Vec<Part<'a>> {
        let mut applying: Vec<Part<'a>> = part.child(&["properties", name]).into_iter().collect();
        for (pattern, _) in part.object("patternProperties").into_iter().flatten() {
            if self.patterns.matches(pattern, name) {
                applying.extend(part.child(&["patternProperties", pattern]));
            }
        }
        if applying.is_empty() {
            applying.extend(part.child(&["additionalProperties"]));
        }
        applying
    }
}

fn item_schema<'a>(part: &Part<'a>, index: usize) -> Option<Part<'a>> {
    let (prefix, rest) = tuple_keywords(part.schema.as_object()?);
    part.child(&[prefix, &index.to_string()]).or_else(|| part.child(&[rest]))
}
