//! `unevaluatedProperties` and `unevaluatedItems`: what no other keyword has looked at.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::place::Place;
use super::{Judge, Verdict, tuple_keywords};
use crate::part::resolve;

impl Judge<'_> {
    pub(super) fn check_unevaluated(&self, at: &Place<'_>, schema: &Map<String, Value>, value: &Value) -> Verdict {
        match value {
            Value::Object(members) => {
                let keyword = "unevaluatedProperties";
                let Some(rest) = schema.get(keyword) else {
                    return Ok(());
                };
                let mut seen = BTreeSet::new();
                self.evaluated_members(schema, value, &mut seen);
                let mut unseen = members.iter().filter(|(name, _)| !seen.contains(*name));
                if *rest == Value::Bool(false) {
                    return self.require(at, keyword, || unseen.next().is_none());
                }
                unseen.try_for_each(|(name, member)| {
                    self.below(at, keyword, &at.named(keyword).member(name), rest, member)
                })
            }
            Value::Array(items) => {
                let keyword = "unevaluatedItems";
                let Some(rest) = schema.get(keyword) else {
                    return Ok(());
                };
                let seen = self.evaluated_items(schema, value);
                if *rest == Value::Bool(false) {
                    return self.require(at, keyword, || items.len() <= seen);
                }
                let mut unseen = items.iter().enumerate().skip(seen);
                unseen.try_for_each(|(index, item)| self.below(at, keyword, &at.named(keyword).item(index), rest, item))
            }
            _ => Ok(()),
        }
    }

    /// The subschemas that apply to the same value and admit it.
    fn applicable<'s>(&'s self, schema: &'s Map<String, Value>, value: &Value) -> Vec<Cow<'s, Value>> {
        let mut found = Vec::new();
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            found.extend(resolve(self.document, reference).map(|target| target.schema));
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let branches = schema.get(keyword).and_then(Value::as_array);
            found.extend(branches.into_iter().flatten().map(Cow::Borrowed));
        }
        if let Some(condition) = schema.get("if") {
            found.push(Cow::Borrowed(condition));
            let outcome = if self.admits(condition, value) { "then" } else { "else" };
            found.extend(schema.get(outcome).map(Cow::Borrowed));
        }
        let dependents = schema.get("dependentSchemas").and_then(Value::as_object);
        for (name, dependent) in dependents.into_iter().flatten() {
            if value.get(name).is_some() {
                found.push(Cow::Borrowed(dependent));
            }
        }
        found.retain(|branch| self.admits(branch, value));
        found
    }

    fn evaluated_members(&self, schema: &Map<String, Value>, value: &Value, seen: &mut BTreeSet<String>) {
        let everything = schema.contains_key("additionalProperties");
        let properties = schema.get("properties").and_then(Value::as_object);
        let patterned = schema.get("patternProperties").and_then(Value::as_object);
        for name in value.as_object().into_iter().flatten().map(|(name, _)| name) {
            let named = properties.is_some_and(|properties| properties.contains_key(name));
            let matched = || {
                let mut patterns = patterned.into_iter().flatten();
                patterns.any(|(pattern, _)| self.patterns.matches(pattern, name))
            };
            if everything || named || matched() {
                seen.insert(name.clone());
            }
        }
        for branch in self.applicable(schema, value) {
            if let Some(branch) = branch.as_object() {
                if branch.contains_key("unevaluatedProperties") {
                    seen.extend(value.as_object().into_iter().flatten().map(|(name, _)| name.clone()));
                }
                self.evaluated_members(branch, value, seen);
            }
        }
    }

    /// How many items from the front have been looked at by a subschema.
    fn evaluated_items(&self, schema: &Map<String, Value>, value: &Value) -> usize {
        let (prefix, rest) = tuple_keywords(schema);
        if schema.contains_key(rest) {
            return usize::MAX;
        }
        let own = schema.get(prefix).and_then(Value::as_array).map_or(0, Vec::len);
        self.applicable(schema, value)
            .iter()
            .filter_map(|branch| branch.as_object())
            .map(
                |branch| {
                    if branch.contains_key("unevaluatedItems") {
                        usize::MAX
                    } else {
                        self.evaluated_items(branch, value)
                    }
                },
            )
            .fold(own, usize::max)
    }
}
