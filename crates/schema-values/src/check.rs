//! Whether a value satisfies a schema: the judge over candidates, preferred examples and enum members.

mod place;
mod unevaluated;

use std::cell::RefCell;

use serde_json::{Map, Number, Value};

use crate::check::place::Place;
pub(crate) use crate::check::place::Violation;
use crate::decimal::Decimal;
use crate::equality::{all_distinct, compare, same};
use crate::format;
use crate::part::resolve;
use crate::pattern::Patterns;

/// References followed without descending into the value; more than that is a circle.
const REFERENCES_IN_PLACE: usize = 64;

type Verdict = Result<(), Violation>;

/// Judges values by schemas of one document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Judge<'a> {
    document: &'a Value,
    patterns: &'a Patterns,
    in_place: usize,
    /// Where violations are gathered; without it the first one ends the trial.
    findings: Option<&'a RefCell<Vec<Violation>>>,
}

impl<'a> Judge<'a> {
    pub(crate) fn new(document: &'a Value, patterns: &'a Patterns) -> Self {
        Self { document, patterns, in_place: 0, findings: None }
    }

    pub(crate) fn admits(&self, schema: &Value, value: &Value) -> bool {
        Self { findings: None, ..*self }.check("", schema, value).is_ok()
    }

    /// Every keyword that is violated. Inside what is combined or negated nothing is told apart: a value that satisfies
    /// no branch of `anyOf` violates `anyOf`.
    #[cfg(feature = "proptest")]
    pub(crate) fn violations(&self, pointer: &str, schema: &Value, value: &Value) -> Vec<Violation> {
        let findings = RefCell::new(Vec::new());
        let gathering = Judge { findings: Some(&findings), ..*self };
        let last = gathering.check(pointer, schema, value).err();
        let mut findings = findings.into_inner();
        findings.extend(last);
        findings
    }

    /// `pointer` is the place of `schema`.
    pub(crate) fn check(&self, pointer: &str, schema: &Value, value: &Value) -> Verdict {
        self.check_at(&Place::Root(pointer), schema, value)
    }

    fn check_at(&self, at: &Place<'_>, schema: &Value, value: &Value) -> Verdict {
        match schema {
            Value::Bool(true) => Ok(()),
            Value::Object(schema) => {
                self.require(at, "type", || type_matches(schema, value))?;
                self.require(at, "enum", || {
                    let members = schema.get("enum").and_then(Value::as_array);
                    members.is_none_or(|members| members.iter().any(|member| same(member, value)))
                })?;
                self.require(at, "const", || schema.get("const").is_none_or(|wanted| same(wanted, value)))?;
                match value {
                    Value::Number(number) => self.check_number(at, schema, number)?,
                    Value::String(text) => self.check_text(at, schema, text)?,
                    Value::Array(items) => self.check_items(at, schema, items)?,
                    Value::Object(members) => self.check_members(at, schema, members, value)?,
                    Value::Null | Value::Bool(_) => {}
                }
                self.check_combined(at, schema, value)?;
                self.check_unevaluated(at, schema, value)
            }
            _ => self.require(at, "false", || false),
        }
    }

    fn require(&self, at: &Place<'_>, keyword: &str, holds: impl FnOnce() -> bool) -> Verdict {
        if holds() {
            return Ok(());
        }
        match self.findings {
            Some(findings) => {
                findings.borrow_mut().push(at.violated(keyword));
                Ok(())
            }
            None => Err(at.violated(keyword)),
        }
    }

    fn check_text(&self, at: &Place<'_>, schema: &Map<String, Value>, text: &str) -> Verdict {
        let length = text.chars().count();
        self.require(at, "minLength", || count(schema, "minLength") <= Some(length))?;
        self.require(at, "maxLength", || count(schema, "maxLength").is_none_or(|max| length <= max))?;
        self.require(at, "pattern", || {
            let pattern = schema.get("pattern").and_then(Value::as_str);
            pattern.is_none_or(|pattern| self.patterns.matches(pattern, text))
        })?;
        self.require(at, "format", || {
            let format = schema.get("format").and_then(Value::as_str);
            format.and_then(format::named).is_none_or(|format| (format.accepts)(text))
        })
    }

    fn check_items(&self, at: &Place<'_>, schema: &Map<String, Value>, items: &[Value]) -> Verdict {
        self.require(at, "minItems", || count(schema, "minItems") <= Some(items.len()))?;
        self.require(at, "maxItems", || count(schema, "maxItems").is_none_or(|max| items.len() <= max))?;
        self.require(at, "uniqueItems", || {
            schema.get("uniqueItems") != Some(&Value::Bool(true)) || all_distinct(items)
        })?;
        let (prefix, rest) = tuple_keywords(schema);
        let prefix_schemas = schema.get(prefix).and_then(Value::as_array);
        for (index, item) in items.iter().enumerate() {
            if let Some(first) = prefix_schemas.and_then(|schemas| schemas.get(index)) {
                self.below(at, prefix, &at.named(prefix).indexed(index).item(index), first, item)?;
            } else if let Some(rest_schema) = schema.get(rest) {
                self.below(at, rest, &at.named(rest).item(index), rest_schema, item)?;
            }
        }
        if let Some(contained) = schema.get("contains") {
            let found = items.iter().filter(|item| self.admits(contained, item)).count();
            let least = if schema.contains_key("minContains") { "minContains" } else { "contains" };
            self.require(at, least, || found >= count(schema, "minContains").unwrap_or(1))?;
            self.require(at, "maxContains", || count(schema, "maxContains").is_none_or(|max| found <= max))?;
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
        self.require(at, "minProperties", || count(schema, "minProperties") <= Some(members.len()))?;
        self.require(at, "maxProperties", || count(schema, "maxProperties").is_none_or(|max| members.len() <= max))?;
        let has_all = |names: &Value| {
            let mut names = names.as_array().into_iter().flatten();
            names.all(|name| name.as_str().is_none_or(|name| members.contains_key(name)))
        };
        self.require(at, "required", || schema.get("required").is_none_or(has_all))?;
        for keyword in ["dependentRequired", "dependencies", "dependentSchemas"] {
            let dependents = schema.get(keyword).and_then(Value::as_object);
            for (name, dependent) in dependents.into_iter().flatten() {
                if !members.contains_key(name) {
                    continue;
                }
                if dependent.is_array() {
                    self.require(at, keyword, || has_all(dependent))?;
                } else {
                    self.check_at(&at.named(keyword).named(name), dependent, value)?;
                }
            }
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        let patterned = schema.get("patternProperties").and_then(Value::as_object);
        let mut forbidden = false;
        for (name, member) in members {
            let mut named = false;
            if let Some(property) = properties.and_then(|properties| properties.get(name)) {
                named = true;
                self.below(at, "properties", &at.named("properties").named(name).member(name), property, member)?;
            }
            for (pattern, property) in patterned.into_iter().flatten() {
                if self.patterns.matches(pattern, name) {
                    named = true;
                    let below = at.named("patternProperties");
                    self.below(at, "patternProperties", &below.named(pattern).member(name), property, member)?;
                }
            }
            match schema.get("additionalProperties").filter(|_| !named) {
                Some(Value::Bool(false)) => forbidden = true,
                Some(additional) => {
                    let below = at.named("additionalProperties");
                    self.below(at, "additionalProperties", &below.member(name), additional, member)?;
                }
                None => {}
            }
        }
        self.require(at, "additionalProperties", || !forbidden)?;
        self.require(at, "propertyNames", || {
            let names = schema.get("propertyNames");
            names.is_none_or(|names| members.keys().all(|name| self.admits(names, &Value::String(name.clone()))))
        })?;
        Ok(())
    }

    fn check_combined(&self, at: &Place<'_>, schema: &Map<String, Value>, value: &Value) -> Verdict {
        let list = |keyword: &str| schema.get(keyword).and_then(Value::as_array);
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let target = resolve(self.document, reference);
            let deeper = Self { in_place: self.in_place + 1, ..*self };
            match target {
                Some(target) if deeper.in_place < REFERENCES_IN_PLACE => {
                    deeper.check_at(&Place::Referred(at, &target.pointer), &target.schema, value)?;
                }
                _ => return self.require(at, "$ref", || false),
            }
        }
        for (index, part) in list("allOf").into_iter().flatten().enumerate() {
            self.check_at(&at.named("allOf").indexed(index), part, value)?;
        }
        let admitting = |schemas: &[Value]| schemas.iter().filter(|branch| self.admits(branch, value)).count();
        self.require(at, "anyOf", || list("anyOf").is_none_or(|branches| admitting(branches) > 0))?;
        self.require(at, "oneOf", || list("oneOf").is_none_or(|branches| admitting(branches) == 1))?;
        self.require(at, "not", || schema.get("not").is_none_or(|not| !self.admits(not, value)))?;
        if let Some(condition) = schema.get("if") {
            let outcome = if self.admits(condition, value) { "then" } else { "else" };
            if let Some(consequence) = schema.get(outcome) {
                self.check_at(&at.named(outcome), consequence, value)?;
            }
        }
        Ok(())
    }

    /// Goes on with an item or member at `inside`, for which the keyword at `at` has this schema.
    fn below(&self, at: &Place<'_>, keyword: &str, inside: &Place<'_>, schema: &Value, value: &Value) -> Verdict {
        if *schema == Value::Bool(false) {
            let spot = Place::Located(at, inside);
            return self.require(&spot, keyword, || false);
        }
        Self { in_place: 0, ..*self }.check_at(inside, schema, value)
    }

    fn check_number(&self, at: &Place<'_>, schema: &Map<String, Value>, number: &Number) -> Verdict {
        let holds = |keyword: &str, accept: fn(std::cmp::Ordering) -> bool| {
            let limit = schema.get(keyword).and_then(Value::as_number);
            limit.is_none_or(|limit| compare(number, limit).is_none_or(accept))
        };
        self.require(at, "minimum", || holds("minimum", std::cmp::Ordering::is_ge))?;
        self.require(at, "maximum", || holds("maximum", std::cmp::Ordering::is_le))?;
        self.require(at, "exclusiveMinimum", || holds("exclusiveMinimum", std::cmp::Ordering::is_gt))?;
        self.require(at, "exclusiveMaximum", || holds("exclusiveMaximum", std::cmp::Ordering::is_lt))?;
        self.require(at, "multipleOf", || {
            let Some(step) = schema.get("multipleOf").and_then(Value::as_number) else {
                return true;
            };
            match (Decimal::of(number), Decimal::of(step)) {
                (Some(number), Some(step)) => number.is_multiple_of(step).unwrap_or(false),
                _ => false,
            }
        })?;
        self.require(at, "format", || {
            let format = schema.get("format").and_then(Value::as_str);
            match format.and_then(format::integer_range) {
                Some((low, high)) => {
                    Decimal::of(number).is_some_and(|number| number.scale == 0 && (low..=high).contains(&number.digits))
                }
                None => true,
            }
        })
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
