//! Schemas that combine others, spread out into worlds.
//!
//! A world is one way to satisfy `allOf`, `anyOf`, `oneOf`, `if`, `$ref` and the like: a list of
//! schemas of which only the plain keywords (`type`, `properties`, `minimum`, …) still matter, and
//! all must hold.

use std::cell::RefCell;

use serde_json::{Value, json};

use crate::check::Judge;
use crate::error::{Reason, UnsatisfiableError};
use crate::part::{Part, resolve};

/// Combinations of alternatives that are looked at; the rest is left aside.
const MOST_WORLDS: usize = 256;

/// One way to satisfy a schema.
#[derive(Debug, Clone, Default)]
pub(crate) struct World<'a> {
    pub(crate) parts: Vec<Part<'a>>,
    /// The plain keywords don't say everything: candidates must be judged by the schema itself.
    pub(crate) guarded: bool,
    /// References followed, outermost first.
    names: Vec<String>,
}

impl<'a> World<'a> {
    fn of(part: Part<'a>) -> Self {
        Self { parts: vec![part], ..Self::default() }
    }

    fn joined(&self, other: &Self) -> Self {
        let mut joined = self.clone();
        joined.guarded |= other.guarded;
        joined.parts.extend(other.parts.iter().cloned());
        joined.names.extend(other.names.iter().cloned());
        joined
    }
}

type Worlds<'a> = Result<Vec<World<'a>>, UnsatisfiableError>;

/// Spreads schemas of one document.
pub(crate) struct Spreader<'a> {
    document: &'a Value,
    judge: Judge<'a>,
    /// Alternatives that had to be left aside, each with its reason.
    pub(crate) left_out: RefCell<Vec<UnsatisfiableError>>,
}

impl<'a> Spreader<'a> {
    pub(crate) fn new(document: &'a Value, judge: Judge<'a>) -> Self {
        Self { document, judge, left_out: RefCell::default() }
    }

    /// All worlds in which every one of the parts holds; at least one, or the reason why none.
    pub(crate) fn spread(&self, parts: &[Part<'a>]) -> Worlds<'a> {
        let mut worlds = vec![World::default()];
        for part in parts {
            let mut expanded = self.expand(part, std::slice::from_ref(&part.pointer))?;
            if is_component(&part.pointer) {
                for world in &mut expanded {
                    world.names.insert(0, part.pointer.clone());
                }
            }
            worlds = self.product(&worlds, &expanded, part);
        }
        for world in &mut worlds {
            self.imply_inherited_tag(world);
        }
        Ok(worlds)
    }

    /// See [`Part::behind_mere_references`].
    pub(crate) fn target_of_mere_reference(&self, part: &Part<'a>) -> Option<Part<'a>> {
        part.behind_mere_references(self.document)
    }

    fn expand(&self, part: &Part<'a>, trail: &[String]) -> Worlds<'a> {
        match part.schema.as_ref() {
            Value::Bool(true) => return Ok(vec![World::default()]),
            Value::Object(_) => {}
            _ => {
                let mend = "allow a value here, or leave the member out";
                return Err(part.error("false", Reason::Contradiction, mend));
            }
        }
        for keyword in ["$dynamicRef", "$recursiveRef"] {
            if part.keyword(keyword).is_some() {
                let mend = "name the schema with a plain `$ref`";
                return Err(part.error(keyword, Reason::UnsupportedKeyword, mend));
            }
        }
        let mut worlds = vec![World::of(part.clone())];
        if let Some(reference) = part.keyword("$ref").and_then(Value::as_str) {
            let mut target = self.follow(part, reference, trail)?;
            for world in &mut target {
                world.names.insert(0, reference.to_owned());
            }
            worlds = self.product(&worlds, &target, part);
        }
        for child in part.children("allOf") {
            worlds = self.product(&worlds, &self.expand(&child, trail)?, part);
        }
        for keyword in ["anyOf", "oneOf"] {
            if part.keyword(keyword).is_some() {
                let mut union = self.alternatives(part, keyword, trail)?;
                if keyword == "oneOf" && part.children(keyword).len() > 1 {
                    union.iter_mut().for_each(|world| world.guarded = true);
                }
                worlds = self.product(&worlds, &union, part);
            }
        }
        if let Some(condition) = part.child(&["if"]) {
            worlds = self.product(&worlds, &self.conditional(part, &condition, trail)?, part);
        }
        for keyword in ["dependentSchemas", "dependencies"] {
            let names: Vec<String> = part
                .object(keyword)
                .into_iter()
                .flatten()
                .filter(|(_, dependent)| !dependent.is_array())
                .map(|(name, _)| name.clone())
                .collect();
            for name in names {
                let union = self.dependent(part, keyword, &name, trail)?;
                worlds = self.product(&worlds, &union, part);
            }
        }
        const JUDGED: [&str; 5] = ["not", "maxContains", "unevaluatedProperties", "unevaluatedItems", "contains"];
        if JUDGED.iter().any(|keyword| part.keyword(keyword).is_some()) {
            worlds.iter_mut().for_each(|world| world.guarded = true);
        }
        Ok(worlds)
    }

    fn follow(&self, part: &Part<'a>, reference: &str, trail: &[String]) -> Worlds<'a> {
        let Some(target) = resolve(self.document, reference) else {
            let mend = if reference.starts_with('#') {
                "define the schema that it names, by JSON pointer"
            } else {
                "bundle the document, so that its references start with `#/`"
            };
            let mend = format!("`{reference}` leads nowhere: {mend}");
            return Err(part.error("$ref", Reason::UnresolvedReference, mend));
        };
        if trail.contains(&target.pointer) {
            let mend = "it refers to itself without a value in between: give it a schema of its own";
            return Err(part.error("$ref", Reason::EndlessRecursion, mend));
        }
        let mut trail = trail.to_vec();
        trail.push(target.pointer.clone());
        self.expand(&target, &trail)
    }

    fn alternatives(&self, part: &Part<'a>, keyword: &str, trail: &[String]) -> Worlds<'a> {
        let mut union = Vec::new();
        let mut first_error = None;
        for branch in part.children(keyword) {
            let reference = branch.keyword("$ref").and_then(Value::as_str).map(str::to_owned);
            match self.expand(&branch, trail) {
                Ok(mut worlds) => {
                    if let Some(reference) = reference {
                        for world in &mut worlds {
                            self.imply_tag(part, &reference, world);
                        }
                    }
                    union.extend(worlds);
                }
                Err(error) => {
                    if error.reason != Reason::Contradiction {
                        self.left_out.borrow_mut().push(error.clone());
                    }
                    first_error.get_or_insert(error);
                }
            }
        }
        if union.is_empty() {
            let none = || part.error(keyword, Reason::Contradiction, "list at least one schema");
            return Err(first_error.unwrap_or_else(none));
        }
        Ok(union)
    }

    /// `if` with `then`, and everything with `else`: the judge sorts out which holds.
    fn conditional(&self, part: &Part<'a>, condition: &Part<'a>, trail: &[String]) -> Worlds<'a> {
        let outcome = |keyword: &str| match part.child(&[keyword]) {
            Some(child) => self.expand(&child, trail),
            None => Ok(vec![World::default()]),
        };
        let met =
            self.expand(condition, trail).and_then(|condition| Ok(self.product(&condition, &outcome("then")?, part)));
        let mut union = match (met, outcome("else")) {
            (Ok(mut met), Ok(unmet)) => {
                met.extend(unmet);
                met
            }
            (Ok(worlds), Err(_)) | (Err(_), Ok(worlds)) => worlds,
            (Err(error), Err(_)) => return Err(error),
        };
        union.iter_mut().for_each(|world| world.guarded = true);
        Ok(union)
    }

    /// Without the member, or with it and the schema that depends on it.
    fn dependent(&self, part: &Part<'a>, keyword: &str, name: &str, trail: &[String]) -> Worlds<'a> {
        let pointer = |case: &str| format!("{}/{keyword}/{name}/{case}", part.pointer);
        let absent = Part::implied(pointer("absent"), json!({"properties": {name: false}}));
        let present = Part::implied(pointer("present"), json!({"required": [name]}));
        let mut union = vec![World::of(absent)];
        if let Some(child) = part.child(&[keyword, name])
            && let Ok(worlds) = self.expand(&child, trail)
        {
            union.extend(self.product(&[World::of(present)], &worlds, part));
        }
        Ok(union)
    }

    fn product(&self, left: &[World<'a>], right: &[World<'a>], part: &Part<'a>) -> Vec<World<'a>> {
        let count = left.len() * right.len();
        if count > MOST_WORLDS {
            let mend = format!("{count} combinations of alternatives; only the first {MOST_WORLDS} are used");
            let error = part.error("allOf", Reason::UnsupportedKeyword, mend);
            self.left_out.borrow_mut().push(error);
        }
        left.iter().flat_map(|left| right.iter().map(|right| left.joined(right))).take(MOST_WORLDS).collect()
    }

    /// OpenAPI's `discriminator` beside `oneOf` or `anyOf`: the tag names the chosen branch.
    fn imply_tag(&self, part: &Part<'a>, reference: &str, world: &mut World<'a>) {
        if let Some(tag) = part.object("discriminator")
            && let Some(property) = tag.get("propertyName").and_then(Value::as_str)
            && let Some(name) = mapped_name(tag.get("mapping"), reference)
        {
            self.add_tag(part, property, &name, world);
        }
    }

    /// A `discriminator` of a base schema: the tag names the schema that extends it.
    fn imply_inherited_tag(&self, world: &mut World<'a>) {
        let bases: Vec<Part<'a>> = world
            .parts
            .iter()
            .filter(|part| part.keyword("discriminator").is_some())
            .filter(|part| part.keyword("oneOf").is_none() && part.keyword("anyOf").is_none())
            .cloned()
            .collect();
        for base in bases {
            let heirs = world.names.iter().filter(|name| **name != base.pointer);
            if let Some(heir) = heirs.rev().max_by_key(|name| mapping_rank(&base, name)).cloned() {
                self.imply_tag(&base, &heir, world);
            }
        }
    }

    /// Adds the tag where the world declares the member and allows that value.
    fn add_tag(&self, part: &Part<'a>, property: &str, name: &str, world: &mut World<'a>) {
        let value = Value::String(name.to_owned());
        let parts = world.parts.iter().chain([part]);
        let declared: Vec<&Value> = parts.filter_map(|part| part.object("properties")?.get(property)).collect();
        let allowed = declared.iter().all(|schema| self.judge.admits(schema, &value));
        if declared.is_empty() || !allowed {
            return;
        }
        let pointer = format!("{}/discriminator/{name}", part.pointer);
        let schema = json!({"required": [property], "properties": {property: {"const": name}}});
        world.parts.push(Part::implied(pointer, schema));
    }
}

/// Whether the place is one where schemas have names.
fn is_component(pointer: &str) -> bool {
    let parent = pointer.rsplit('/').nth(1);
    matches!(parent, Some("schemas" | "$defs" | "definitions"))
}

fn mapping_rank(base: &Part<'_>, reference: &str) -> bool {
    let mapping = base.object("discriminator").and_then(|tag| tag.get("mapping"));
    let targets = mapping.and_then(Value::as_object);
    targets.is_some_and(|mapping| mapping.values().any(|target| names(target, reference)))
}

fn mapped_name(mapping: Option<&Value>, reference: &str) -> Option<String> {
    let mapping = mapping.and_then(Value::as_object);
    let mapped = mapping.into_iter().flatten();
    let mapped = mapped.filter(|(_, target)| names(target, reference));
    let own = reference.rsplit('/').next().map(str::to_owned);
    mapped.map(|(name, _)| name.clone()).next().or(own)
}

/// Whether a target of a mapping, a reference or a bare schema name, means the reference.
fn names(target: &Value, reference: &str) -> bool {
    let target = target.as_str();
    target.is_some_and(|target| target == reference || reference.rsplit('/').next() == Some(target))
}
