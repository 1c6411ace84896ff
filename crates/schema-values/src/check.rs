//! Whether a value satisfies a schema: the judge over candidates, preferred examples and enum members.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Map, Number, Value};

use crate::decimal::Decimal;
use crate::equality::{all_distinct, compare, same};
use crate::format;
use crate::part::{escape, resolve};
use crate::pattern::Patterns;

/// References followed without descending into the value; more than that is a circle.
const REFERENCES_IN_PLACE: usize = 64;

/// The first keyword found violated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// JSON pointer of the schema, in the notation of [`crate::UnsatisfiableError`].
    pub(crate) pointer: String,
    pub(crate) keyword: String,
}

type Verdict = Result<(), Violation>;

/// Judges values by schemas of one document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Judge<'a> {
    document: &'a Value,
    patterns: &'a Patterns,
    in_place: usize,
}

impl<'a> Judge<'a> {
    pub(crate) fn new(document: &'a Value, patterns: &'a Patterns) -> Self {
        Self { document, patterns, in_place: 0 }
    }

    pub(crate) fn admits(&self, schema: &Value, value: &Value) -> bool {
        self.check("", schema, value).is_ok()
    }

    /// `pointer` is the place of `schema`.
    pub(crate) fn check(&self, pointer: &str, schema: &Value, value: &Value) -> Verdict {
        self.check_at(&Place::Root(pointer), schema, value)
    }

    fn check_at(&self, at: &Place<'_>, schema: &Value, value: &Value) -> Verdict {
        match schema {
            Value::Bool(true) => Ok(()),
            Value::Object(schema) => {
                at.require("type", || type_matches(schema, value))?;
                at.require("enum", || {
                    let members = schema.get("enum").and_then(Value::as_array);
                    members.is_none_or(|members| members.iter().any(|member| same(member, value)))
                })?;
                at.require("const", || schema.get("const").is_none_or(|wanted| same(wanted, value)))?;
                match value {
                    Value::Number(number) => check_number(at, schema, number)?,
                    Value::String(text) => self.check_text(at, schema, text)?,
                    Value::Array(items) => self.check_items(at, schema, items)?,
                    Value::Object(members) => self.check_members(at, schema, members, value)?,
                    Value::Null | Value::Bool(_) => {}
                }
                self.check_combined(at, schema, value)?;
                self.check_unevaluated(at, schema, value)
            }
            _ => Err(at.violated("false")),
        }
    }

    fn check_text(&self, at: &Place<'_>, schema: &Map<String, Value>, text: &str) -> Verdict {
        let length = text.chars().count();
        at.require("minLength", || count(schema, "minLength") <= Some(length))?;
        at.require("maxLength", || count(schema, "maxLength").is_none_or(|max| length <= max))?;
        at.require("pattern", || {
            let pattern = schema.get("pattern").and_then(Value::as_str);
            pattern.is_none_or(|pattern| self.patterns.matches(pattern, text))
        })?;
        at.require("format", || {
            let format = schema.get("format").and_then(Value::as_str);
            format.and_then(format::named).is_none_or(|format| (format.accepts)(text))
        })
    }

    fn check_items(&self, at: &Place<'_>, schema: &Map<String, Value>, items: &[Value]) -> Verdict {
        at.require("minItems", || count(schema, "minItems") <= Some(items.len()))?;
        at.require("maxItems", || count(schema, "maxItems").is_none_or(|max| items.len() <= max))?;
        at.require("uniqueItems", || schema.get("uniqueItems") != Some(&Value::Bool(true)) || all_distinct(items))?;
        let (prefix, rest) = tuple_keywords(schema);
        let prefix_schemas = schema.get(prefix).and_then(Value::as_array);
        for (index, item) in items.iter().enumerate() {
            if let Some(first) = prefix_schemas.and_then(|schemas| schemas.get(index)) {
                self.below(&Place::Item(&at.named(prefix), index), first, item)?;
            } else if let Some(rest_schema) = schema.get(rest) {
                self.below(&at.named(rest), rest_schema, item)?;
            }
        }
        if let Some(contained) = schema.get("contains") {
            let found = items.iter().filter(|item| self.admits(contained, item)).count();
            at.require("contains", || found >= count(schema, "minContains").unwrap_or(1))?;
            at.require("maxContains", || count(schema, "maxContains").is_none_or(|max| found <= max))?;
        }
        Ok(())
    }

    fn check_members(
        &self,
        at: &Place<'_>,
        schema: &Map<String, Value>,
        members: &Map<String, Value>,
        value: &Value,
    ) -> Verdict {
        at.require("minProperties", || count(schema, "minProperties") <= Some(members.len()))?;
        at.require("maxProperties", || count(schema, "maxProperties").is_none_or(|max| members.len() <= max))?;
        let has_all = |names: &Value| {
            let mut names = names.as_array().into_iter().flatten();
            names.all(|name| name.as_str().is_none_or(|name| members.contains_key(name)))
        };
        at.require("required", || schema.get("required").is_none_or(has_all))?;
        for keyword in ["dependentRequired", "dependencies", "dependentSchemas"] {
            let dependents = schema.get(keyword).and_then(Value::as_object);
            for (name, dependent) in dependents.into_iter().flatten() {
                if !members.contains_key(name) {
                    continue;
                }
                at.require(keyword, || {
                    if dependent.is_array() { has_all(dependent) } else { self.admits(dependent, value) }
                })?;
            }
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        let patterned = schema.get("patternProperties").and_then(Value::as_object);
        let (properties_at, patterned_at) = (at.named("properties"), at.named("patternProperties"));
        for (name, member) in members {
            let mut named = false;
            if let Some(property) = properties.and_then(|properties| properties.get(name)) {
                named = true;
                self.below(&properties_at.named(name), property, member)?;
            }
            for (pattern, property) in patterned.into_iter().flatten() {
                if self.patterns.matches(pattern, name) {
                    named = true;
                    self.below(&patterned_at.named(pattern), property, member)?;
                }
            }
            if let Some(additional) = schema.get("additionalProperties").filter(|_| !named) {
                self.below(&at.named("additionalProperties"), additional, member)?;
            }
            if let Some(names) = schema.get("propertyNames") {
                self.below(&at.named("propertyNames"), names, &Value::String(name.clone()))?;
            }
        }
        Ok(())
    }

    fn check_combined(&self, at: &Place<'_>, schema: &Map<String, Value>, value: &Value) -> Verdict {
        let list = |keyword: &str| schema.get(keyword).and_then(Value::as_array);
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let target = resolve(self.document, reference);
            let deeper = Self { in_place: self.in_place + 1, ..*self };
            match target {
                Some(target) if deeper.in_place < REFERENCES_IN_PLACE => {
                    deeper.check(&target.pointer, &target.schema, value)?;
                }
                _ => return Err(at.violated("$ref")),
            }
        }
        for (index, part) in list("allOf").into_iter().flatten().enumerate() {
            self.check_at(&Place::Item(&at.named("allOf"), index), part, value)?;
        }
        let admitting = |schemas: &[Value]| schemas.iter().filter(|branch| self.admits(branch, value)).count();
        at.require("anyOf", || list("anyOf").is_none_or(|branches| admitting(branches) > 0))?;
        at.require("oneOf", || list("oneOf").is_none_or(|branches| admitting(branches) == 1))?;
        at.require("not", || schema.get("not").is_none_or(|not| !self.admits(not, value)))?;
        if let Some(condition) = schema.get("if") {
            let outcome = if self.admits(condition, value) { "then" } else { "else" };
            if let Some(consequence) = schema.get(outcome) {
                self.check_at(&at.named(outcome), consequence, value)?;
            }
        }
        Ok(())
    }

    fn check_unevaluated(&self, at: &Place<'_>, schema: &Map<String, Value>, value: &Value) -> Verdict {
        match value {
            Value::Object(members) => {
                let Some(rest) = schema.get("unevaluatedProperties") else {
                    return Ok(());
                };
                let mut seen = BTreeSet::new();
                self.evaluated_members(schema, value, &mut seen);
                let unseen = members.iter().filter(|(name, _)| !seen.contains(*name));
                for (_, member) in unseen {
                    self.below(&at.named("unevaluatedProperties"), rest, member)?;
                }
                Ok(())
            }
            Value::Array(items) => {
                let Some(rest) = schema.get("unevaluatedItems") else {
                    return Ok(());
                };
                let seen = self.evaluated_items(schema, value);
                for item in items.iter().skip(seen) {
                    self.below(&at.named("unevaluatedItems"), rest, item)?;
                }
                Ok(())
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

    fn below(&self, at: &Place<'_>, schema: &Value, value: &Value) -> Verdict {
        let inside = Self { in_place: 0, ..*self };
        inside.check_at(at, schema, value)
    }
}

/// The keywords for the first items and for the rest: `prefixItems` and `items`, or as before 2020-12
/// an array under `items` and `additionalItems`.
pub(crate) fn tuple_keywords(schema: &Map<String, Value>) -> (&'static str, &'static str) {
    match schema.get("items") {
        Some(Value::Array(_)) => ("items", "additionalItems"),
        _ => ("prefixItems", "items"),
    }
}

/// Where in the schemas the judge is; spelt out only for a violation.
#[derive(Clone, Copy)]
enum Place<'p> {
    Root(&'p str),
    Below(&'p Place<'p>, &'p str),
    Item(&'p Place<'p>, usize),
}

impl Place<'_> {
    fn pointer(&self) -> String {
        match self {
            Self::Root(pointer) => (*pointer).to_owned(),
            Self::Below(place, name) => format!("{}/{}", place.pointer(), escape(name)),
            Self::Item(place, index) => format!("{}/{index}", place.pointer()),
        }
    }

    fn named<'p>(&'p self, name: &'p str) -> Place<'p> {
        Place::Below(self, name)
    }

    fn violated(&self, keyword: &str) -> Violation {
        Violation { pointer: self.pointer(), keyword: keyword.to_owned() }
    }

    fn require(&self, keyword: &str, holds: impl FnOnce() -> bool) -> Verdict {
        if holds() { Ok(()) } else { Err(self.violated(keyword)) }
    }
}

fn count(schema: &Map<String, Value>, keyword: &str) -> Option<usize> {
    let number = schema.get(keyword)?.as_f64()?;
    Some(number.max(0.0) as usize)
}

fn type_matches(schema: &Map<String, Value>, value: &Value) -> bool {
    let is = |name: &str| match (name, value) {
        ("null", Value::Null)
        | ("boolean", Value::Bool(_))
        | ("number", Value::Number(_))
        | ("string", Value::String(_))
        | ("array", Value::Array(_))
        | ("object", Value::Object(_)) => true,
        ("integer", Value::Number(number)) => is_integer(number),
        _ => false,
    };
    match schema.get("type") {
        None => true,
        Some(Value::String(name)) => is(name),
        Some(names) => {
            let mut names = names.as_array().into_iter().flatten();
            names.any(|name| name.as_str().is_some_and(is))
        }
    }
}

fn is_integer(number: &Number) -> bool {
    number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|float| float.fract() == 0.0)
}

fn check_number(at: &Place<'_>, schema: &Map<String, Value>, number: &Number) -> Verdict {
    let holds = |keyword: &str, accept: fn(std::cmp::Ordering) -> bool| {
        let limit = schema.get(keyword).and_then(Value::as_number);
        limit.is_none_or(|limit| compare(number, limit).is_none_or(accept))
    };
    at.require("minimum", || holds("minimum", std::cmp::Ordering::is_ge))?;
    at.require("maximum", || holds("maximum", std::cmp::Ordering::is_le))?;
    at.require("exclusiveMinimum", || holds("exclusiveMinimum", std::cmp::Ordering::is_gt))?;
    at.require("exclusiveMaximum", || holds("exclusiveMaximum", std::cmp::Ordering::is_lt))?;
    at.require("multipleOf", || {
        let Some(step) = schema.get("multipleOf").and_then(Value::as_number) else {
            return true;
        };
        match (Decimal::of(number), Decimal::of(step)) {
            (Some(number), Some(step)) => number.is_multiple_of(step).unwrap_or(false),
            _ => false,
        }
    })?;
    at.require("format", || {
        let format = schema.get("format").and_then(Value::as_str);
        match format.and_then(format::integer_range) {
            Some((low, high)) => {
                Decimal::of(number).is_some_and(|number| number.scale == 0 && (low..=high).contains(&number.digits))
            }
            None => true,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Source, Style};
    use crate::{ExampleOptions, Schemas};

    /// Values of each schema, judged by every schema here and by an independent validator.
    #[test]
    fn the_judge_agrees_with_an_independent_one() {
        let text = include_str!("../tests/corpus/schemas.json");
        let schemas: Map<String, Value> = serde_json::from_str(text).unwrap();
        let mut values = Vec::new();
        for schema in schemas.values() {
            let plan = Schemas::new(schema).plan(schema).unwrap();
            let settings = ExampleOptions::default().settings();
            let wild = plan.draw(&mut Source::seeded(7, Style::Wild), settings);
            values.push(wild.unwrap());
            values.push(plan.example(&ExampleOptions::seeded(1)).unwrap());
        }
        let patterns = Patterns::default();
        let (mut admitted, mut refused) = (0, 0);
        for (name, schema) in &schemas {
            let judge = Judge::new(schema, &patterns);
            let strict = jsonschema::options().should_validate_formats(true);
            let strict = strict.build(schema).unwrap();
            let lax = jsonschema::options().should_validate_formats(false);
            let lax = lax.build(schema).unwrap();
            for value in &values {
                match judge.check("", schema, value) {
                    // Formats may be taken wider than they are.
                    Ok(()) => {
                        assert!(lax.is_valid(value), "{name} admits {value}");
                        admitted += 1;
                    }
                    // Formats that only OpenAPI knows, and what doubles can't tell.
                    Err(violation) if ["format", "multipleOf"].contains(&&*violation.keyword) => {}
                    Err(violation) => {
                        assert!(!strict.is_valid(value), "{name} refuses {value}: {violation:?}");
                        refused += 1;
                    }
                }
            }
        }
        assert!(admitted > 1000 && refused > 1000, "{admitted} and {refused}");
    }
}
