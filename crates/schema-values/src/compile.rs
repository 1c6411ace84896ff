//! From schemas to shapes.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

use crate::check::Judge;
use crate::equality::same;
use crate::error::{Reason, UnsatisfiableError};
use crate::format;
use crate::height;
use crate::number::Numbers;
use crate::part::Part;
use crate::pattern::Patterns;
use crate::shape::{Branch, Kind, Remarks, Shape, ShapeId};
use crate::text::{Room, TextFormat, Texts};
use crate::types::Types;
use crate::world::{Spreader, World};

/// All shapes reachable from one schema; the first is the schema's own.
#[derive(Debug)]
pub(crate) struct Shapes {
    pub(crate) shapes: Vec<Shape>,
    /// What optional members and alternatives are never made, and why.
    pub(crate) left_out: Vec<UnsatisfiableError>,
}

/// Compiles `schema`, whose references point into `document`.
pub(crate) fn compile(document: &Value, schema: &Value, patterns: &Patterns) -> Result<Shapes, UnsatisfiableError> {
    let judge = Judge::new(document, patterns);
    let mut compiler = Compiler {
        judge,
        patterns,
        spreader: Spreader::new(document, judge),
        shapes: Vec::new(),
        ids: HashMap::new(),
        waiting: Vec::new(),
    };
    // A schema that is the document is the same shape as a reference to it.
    let place = if schema == document { "#" } else { "" };
    compiler.shape(vec![Part::new(place, schema)]);
    while let Some((id, parts)) = compiler.waiting.pop() {
        compiler.shapes[id] = compiler.fill(&parts);
    }
    let mut shapes = compiler.shapes;
    let mut left_out = compiler.spreader.left_out.take();
    height::settle(&mut shapes, &mut left_out);
    if shapes[0].height.is_none() {
        return Err(height::explain(&shapes, 0));
    }
    height::prune(&mut shapes);
    Ok(Shapes { shapes, left_out })
}

pub(crate) struct Compiler<'a> {
    pub(crate) judge: Judge<'a>,
    pub(crate) patterns: &'a Patterns,
    spreader: Spreader<'a>,
    shapes: Vec<Shape>,
    /// Shapes by the places of the schemas that make them up: this closes the circles.
    ids: HashMap<Vec<String>, ShapeId>,
    waiting: Vec<(ShapeId, Vec<Part<'a>>)>,
}

type Kinds = Result<Kind, UnsatisfiableError>;

impl<'a> Compiler<'a> {
    /// The shape of values that satisfy all parts; filled in later.
    pub(crate) fn shape(&mut self, mut parts: Vec<Part<'a>>) -> ShapeId {
        for part in &mut parts {
            if let Some(target) = self.spreader.target_of_mere_reference(part) {
                *part = target;
            }
        }
        parts.retain(|part| {
            let empty = part.schema.as_object().is_some_and(serde_json::Map::is_empty);
            !empty && *part.schema != Value::Bool(true)
        });
        parts.sort_by(|a, b| a.pointer.cmp(&b.pointer));
        parts.dedup_by(|a, b| a.pointer == b.pointer);
        let key: Vec<String> = parts.iter().map(|part| part.pointer.clone()).collect();
        if let Some(known) = self.ids.get(&key) {
            return *known;
        }
        let id = self.shapes.len();
        self.shapes.push(Shape::empty(key.first().cloned().unwrap_or_default()));
        self.ids.insert(key, id);
        self.waiting.push((id, parts));
        id
    }

    fn fill(&mut self, parts: &[Part<'a>]) -> Shape {
        let mut shape = Shape::empty(parts.first().map(|part| part.pointer.clone()).unwrap_or_default());
        let worlds = match self.spreader.spread(parts) {
            Ok(worlds) => worlds,
            Err(error) => {
                shape.refusal = Some(error);
                return shape;
            }
        };
        let mut guarded = false;
        for world in &worlds {
            guarded |= world.guarded;
            for kind in self.kinds(world) {
                match kind {
                    Ok(kind) => {
                        guarded |= needs_guard(&kind);
                        shape.branches.push(Branch { kind, height: None });
                    }
                    Err(error) => {
                        if error.reason != Reason::Contradiction {
                            self.spreader.left_out.borrow_mut().push(error.clone());
                        }
                        shape.refusal.get_or_insert(error);
                    }
                }
            }
        }
        if guarded {
            let judged = parts.iter().map(|part| {
                let schema = Arc::new(part.schema.clone().into_owned());
                (part.pointer.clone(), schema)
            });
            shape.guard = judged.collect();
        }
        shape.preferred = self.preferred(&worlds, parts);
        shape.remarks = remarks(&worlds);
        shape
    }

    /// One kind of values per JSON type that the world allows.
    fn kinds(&mut self, world: &World<'a>) -> Vec<Kinds> {
        let parts = &world.parts;
        if let Some(literals) = self.literals(parts) {
            return vec![literals];
        }
        let types = match Types::of(parts) {
            Ok(types) => types,
            Err(error) => return vec![Err(error)],
        };
        let mut kinds = Vec::new();
        if types.null {
            kinds.push(Ok(Kind::Null));
        }
        if types.boolean {
            kinds.push(Ok(Kind::Boolean));
        }
        if types.integer {
            kinds.push(Numbers::of(parts, !types.number).map(Kind::Numbers));
        }
        if types.string {
            kinds.push(self.texts(parts).map(Kind::Texts));
        }
        if types.array {
            kinds.push(self.items(parts).map(Kind::Items));
        }
        if types.object {
            kinds.push(self.members(parts).map(Kind::Members));
        }
        kinds
    }

    /// The values of `enum` and `const` that everything else in the world allows too.
    fn literals(&self, parts: &[Part<'a>]) -> Option<Kinds> {
        let (part, keyword, listed) = parts.iter().find_map(|part| {
            if let Some(constant) = part.keyword("const") {
                return Some((part, "const", vec![constant.clone()]));
            }
            let members = part.keyword("enum")?.as_array()?;
            Some((part, "enum", members.clone()))
        })?;
        let mut literals: Vec<Value> = Vec::new();
        for value in listed {
            let allowed = parts.iter().all(|part| self.judge.admits(&part.schema, &value));
            if allowed && !literals.iter().any(|known| same(known, &value)) {
                literals.push(value);
            }
        }
        Some(if literals.is_empty() {
            let mend = "list a value that the keywords beside it allow";
            Err(part.error(keyword, Reason::Contradiction, mend))
        } else {
            Ok(Kind::Literals(literals))
        })
    }

    pub(crate) fn texts(&self, parts: &[Part<'a>]) -> Result<Texts, UnsatisfiableError> {
        let (min, max) = bounds(parts, "minLength", "maxLength")?;
        let mut texts = Texts { room: Room { min, max }, ..Texts::default() };
        for part in parts {
            if let Some(pattern) = part.keyword("pattern").and_then(Value::as_str) {
                texts.patterns.push(self.pattern(part, "pattern", pattern)?);
            }
            let name = part.keyword("format").and_then(Value::as_str);
            if let Some(format) = name.and_then(format::named) {
                texts.formats.push(TextFormat {
                    format,
                    plain: self.pattern(part, "format", format.plain)?,
                    wild: self.pattern(part, "format", format.wild)?,
                });
            }
        }
        Ok(texts)
    }

    pub(crate) fn pattern(
        &self,
        part: &Part<'a>,
        keyword: &str,
        pattern: &str,
    ) -> Result<Arc<crate::pattern::Pattern>, UnsatisfiableError> {
        self.patterns.get(pattern).map_err(|problem| {
            let mend = format!("`{pattern}`: {problem}; write it without that, or give an `enum`");
            part.error(keyword, Reason::UnsupportedPattern, mend)
        })
    }

    fn preferred(&self, worlds: &[World<'a>], parts: &[Part<'a>]) -> Vec<Value> {
        let all = || worlds.iter().flat_map(|world| &world.parts);
        let valid = |value: &Value| {
            let mut judged = parts.iter();
            judged.all(|part| self.judge.admits(&part.schema, value))
        };
        let mut preferred: Vec<Value> = Vec::new();
        let listed = all().filter_map(|part| part.keyword("examples")?.as_array()).flatten();
        for value in listed.chain(all().filter_map(|part| part.keyword("example"))) {
            if valid(value) && !preferred.iter().any(|known| same(known, value)) {
                preferred.push(value.clone());
            }
        }
        if preferred.is_empty() {
            // A default of null says that the member is usually missing, not what it looks like.
            let default = all().filter_map(|part| part.keyword("default"));
            let mut default = default.filter(|value| !value.is_null() && valid(value));
            preferred.extend(default.next().cloned());
        }
        preferred
    }
}

fn remarks(worlds: &[World<'_>]) -> Remarks {
    let mut remarks = Remarks::default();
    for part in worlds.iter().flat_map(|world| &world.parts) {
        for (name, value) in part.schema.as_object().into_iter().flatten() {
            let Some(value) = value.as_str() else { continue };
            if name == "format" {
                remarks.format.get_or_insert_with(|| value.to_owned());
            } else if name.starts_with("x-") && !remarks.marks.iter().any(|(known, _)| known == name) {
                remarks.marks.push((name.clone(), value.to_owned()));
            }
        }
    }
    remarks
}

fn needs_guard(kind: &Kind) -> bool {
    match kind {
        // Doubles may blur what was exact.
        Kind::Numbers(Numbers::Stepped { step, .. }) => step.scale > 0,
        Kind::Members(members) => {
            let named_twice = members.names.is_some() && members.extras.iter().any(|extra| extra.pattern.is_some());
            // What a member needs may be forbidden in this world.
            named_twice || !members.dependents.is_empty()
        }
        _ => false,
    }
}

/// The strictest pair of two counting keywords.
pub(crate) fn bounds(parts: &[Part<'_>], min: &str, max: &str) -> Result<(usize, Option<usize>), UnsatisfiableError> {
    let counts = |keyword: &str| -> Vec<usize> {
        let counts = parts.iter().filter_map(|part| part.keyword(keyword)?.as_f64());
        counts.map(|count| count.max(0.0) as usize).collect()
    };
    let least = counts(min).into_iter().max().unwrap_or(0);
    let most = counts(max).into_iter().min();
    if most.is_some_and(|most| most < least) {
        let part = parts.iter().find(|part| part.keyword(min).is_some());
        let mend = format!("at least {least} is asked for, but at most {}", most.unwrap_or(0));
        return Err(part.map_or_else(
            || UnsatisfiableError::new("", min, Reason::Contradiction, mend.clone()),
            |part| part.error(min, Reason::Contradiction, mend.clone()),
        ));
    }
    Ok((least, most))
}
