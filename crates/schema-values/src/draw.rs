//! From shapes and decisions to values.

use serde_json::{Map, Value};

use crate::check::Judge;
use crate::equality::same;
use crate::error::UnsatisfiableError;
use crate::options::Optional;
use crate::pattern::Pattern;
use crate::shape::{Extra, Items, Kind, Member, Members, Origin, Shape, ShapeId};
use crate::source::{Frame, Source, Style};
use crate::text::{Room, Texts};

/// Attempts at one value that is judged by a guard, and at one that isn't.
const GUARDED_ATTEMPTS: usize = 80;
const ATTEMPTS: usize = 8;
/// Attempts that keep to the caller's wishes about optional members and examples.
const STUBBORN_ATTEMPTS: usize = 4;
/// Attempts at all values of one tree together: bounds what nested guards multiply to.
const MOST_ATTEMPTS: usize = 20_000;

/// What shapes leave open and the caller decides.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) max_depth: usize,
    pub(crate) max_size: usize,
    pub(crate) optional: Optional,
    pub(crate) prefer_examples: bool,
    pub(crate) undeclared_members: bool,
}

/// Draws one value.
pub(crate) struct Drawing<'p> {
    pub(crate) shapes: &'p [Shape],
    pub(crate) judge: Judge<'p>,
    pub(crate) settings: Settings,
    size: usize,
    attempts: usize,
}

type Drawn<T> = Result<T, UnsatisfiableError>;

impl<'p> Drawing<'p> {
    pub(crate) fn new(shapes: &'p [Shape], judge: Judge<'p>, settings: Settings) -> Self {
        Self { shapes, judge, settings, size: 0, attempts: 0 }
    }

    /// A value of the shape, `depth` levels below the root. Writes exactly one step.
    pub(crate) fn value(&mut self, source: &mut Source, id: ShapeId, depth: usize) -> Drawn<Value> {
        let shape = &self.shapes[id];
        if self.settings.prefer_examples && !shape.preferred.is_empty() {
            return Ok(one_of(source, &shape.preferred));
        }
        let attempts = match (source.is_fresh(), shape.guard.is_empty()) {
            (false, _) => 1,
            (true, true) => ATTEMPTS,
            (true, false) => GUARDED_ATTEMPTS,
        };
        let (size, settings) = (self.size, self.settings);
        let mut last = None;
        for attempt in 0..attempts {
            self.attempts += 1;
            if self.attempts > MOST_ATTEMPTS {
                break;
            }
            self.size = size + 1;
            if attempt >= STUBBORN_ATTEMPTS {
                // Which members are there may be just what is wrong.
                self.settings.optional = Optional::Sometimes;
                self.settings.prefer_examples = false;
            }
            let drawn = source.nested(Frame::Shape(id), |source| {
                let value = self.branch(source, shape, depth)?;
                self.guard(shape, &value)?;
                Ok(value)
            });
            self.settings = settings;
            match drawn {
                Ok(value) => return Ok(value),
                Err(error) => last = Some(error),
            }
        }
        Err(last.unwrap_or_else(|| UnsatisfiableError::not_found(&shape.pointer, "allOf")))
    }

    fn guard(&self, shape: &Shape, value: &Value) -> Drawn<()> {
        for (pointer, schema) in &shape.guard {
            self.judge
                .check(pointer, schema, value)
                .map_err(|violation| UnsatisfiableError::not_found(&violation.pointer, &violation.keyword))?;
        }
        Ok(())
    }

    /// Near the bounds only the smallest values are left.
    fn is_lean(&self, depth: usize) -> bool {
        depth >= self.settings.max_depth || self.size >= self.settings.max_size
    }

    fn branch(&mut self, source: &mut Source, shape: &Shape, depth: usize) -> Drawn<Value> {
        let lean = self.is_lean(depth);
        // Branches are sorted by height: what fits is at the front.
        let limit = if lean {
            shape.height.unwrap_or(0)
        } else {
            let levels = self.settings.max_depth - depth;
            levels.max(shape.height.unwrap_or(0))
        };
        let weights: Vec<u64> = shape
            .branches
            .iter()
            .take_while(|branch| branch.height.is_some_and(|height| height <= limit))
            .map(|branch| match branch.kind {
                Kind::Null if source.style() == Style::Plain => 1,
                Kind::Null => 4,
                _ => 12,
            })
            .collect();
        let Some(branch) = shape.branches.get(source.pick(&weights)) else {
            return Err(UnsatisfiableError::not_found(&shape.pointer, "type"));
        };
        match &branch.kind {
            Kind::Literals(literals) => Ok(one_of(source, literals)),
            Kind::Null => Ok(Value::Null),
            Kind::Boolean => Ok(Value::Bool(source.choose(1, 1) == 1)),
            Kind::Numbers(numbers) => Ok(numbers.draw(source)),
            Kind::Texts(texts) => match texts.draw(source) {
                Ok(text) => Ok(Value::String(text)),
                Err(reason) => Err(UnsatisfiableError::not_found(&shape.pointer, reason.0)),
            },
            Kind::Items(items) => self.items(source, items, shape, depth).map(Value::Array),
            Kind::Members(members) => {
                let members = self.members(source, members, shape, depth)?;
                Ok(Value::Object(members))
            }
        }
    }

    fn items(&mut self, source: &mut Source, items: &Items, shape: &Shape, depth: usize) -> Drawn<Vec<Value>> {
        let least = items.least();
        let further = self.shapes[items.at(least)].height;
        let room = items.max.unwrap_or(usize::MAX);
        let (least_shown, most) = if !self.has_room(further, depth) || room <= least {
            (least, least)
        } else {
            let shown = usize::from(self.settings.optional == Optional::Always);
            (least.max(shown), room)
        };
        let familiar = match (self.settings.optional, source.style()) {
            (Optional::Never, _) => least,
            (_, Style::Plain) => least.max(items.prefix.len()).max(2),
            (_, Style::Wild) => least + items.prefix.len() + 3,
        };
        source.nested(Frame::List, |source| {
            let length = source.length(least_shown, most.min(least.saturating_add(64)), familiar);
            let mut drawn: Vec<Value> = Vec::with_capacity(length);
            for index in 0..length {
                let id = items.at(index);
                if drawn.len() >= least && self.size >= self.settings.max_size {
                    break;
                }
                let next = if items.unique {
                    self.distinct(source, id, depth, &drawn)
                } else {
                    self.value(source, id, depth + 1)
                };
                match next {
                    Ok(value) => drawn.push(value),
                    // A small domain is used up: the array may be shorter.
                    Err(_) if drawn.len() >= least => break,
                    Err(error) if items.unique && error.keyword == "uniqueItems" => {
                        return Err(UnsatisfiableError::not_found(&shape.pointer, "uniqueItems"));
                    }
                    Err(error) => return Err(error),
                }
            }
            Ok(drawn)
        })
    }

    fn distinct(&mut self, source: &mut Source, id: ShapeId, depth: usize, known: &[Value]) -> Drawn<Value> {
        let attempts = if source.is_fresh() { 20 + 10 * known.len() } else { 1 };
        let size = self.size;
        let mut result = Err(UnsatisfiableError::not_found("", "uniqueItems"));
        for _ in 0..attempts {
            self.size = size;
            result = source.nested(Frame::Fixed, |source| {
                let value = self.value(source, id, depth + 1)?;
                if known.iter().any(|other| same(other, &value)) {
                    return Err(UnsatisfiableError::not_found("", "uniqueItems"));
                }
                Ok(value)
            });
            if result.is_ok() {
                break;
            }
        }
        result
    }

    /// Whether a voluntary value of that height may stand below this depth.
    fn has_room(&self, height: Option<usize>, depth: usize) -> bool {
        let fits = height.is_some_and(|height| depth + 1 + height <= self.settings.max_depth);
        fits && !self.is_lean(depth)
    }

    fn members(
        &mut self,
        source: &mut Source,
        members: &Members,
        shape: &Shape,
        depth: usize,
    ) -> Drawn<Map<String, Value>> {
        let mut drawn = Map::new();
        let mut owed = members.named.iter().filter(|member| member.required).count();
        let max = members.max.unwrap_or(usize::MAX);
        for member in &members.named {
            if member.required {
                owed -= 1;
                let value = self.value(source, member.shape, depth + 1)?;
                drawn.insert(member.name.clone(), value);
                continue;
            }
            let open = drawn.len() + owed < max && self.has_room(self.shapes[member.shape].height, depth);
            let size = self.size;
            let value = source.nested(Frame::Fixed, |source| {
                if open && self.wants_optional(source) {
                    return self.value(source, member.shape, depth + 1).map(Some);
                }
                Ok(None)
            });
            match value {
                Ok(None) => {}
                Ok(Some(value)) => {
                    drawn.insert(member.name.clone(), value);
                }
                Err(_) => {
                    self.size = size;
                    source.skip();
                }
            }
        }
        self.add_dependents(source, members, &mut drawn, depth)?;
        self.add_missing(source, members, &mut drawn, depth)?;
        self.add_extras(source, members, shape, &mut drawn, depth)?;
        Ok(drawn)
    }

    fn wants_optional(&self, source: &mut Source) -> bool {
        match self.settings.optional {
            Optional::Always => true,
            Optional::Never => false,
            Optional::Sometimes => source.choose(1, 1) == 1,
        }
    }

    /// Members that others need.
    fn add_dependents(
        &mut self,
        source: &mut Source,
        members: &Members,
        drawn: &mut Map<String, Value>,
        depth: usize,
    ) -> Drawn<()> {
        let mut complete = false;
        while !complete {
            complete = true;
            for (name, needed) in &members.dependents {
                if !drawn.contains_key(name) {
                    continue;
                }
                for needed in needed {
                    let member = members.named.iter().find(|member| member.name == *needed);
                    if let Some(member) = member.filter(|_| !drawn.contains_key(needed)) {
                        self.add_member(source, member, drawn, depth)?;
                        complete = false;
                    }
                }
            }
        }
        Ok(())
    }

    /// Optional members up to the least number, the smallest first.
    fn add_missing(
        &mut self,
        source: &mut Source,
        members: &Members,
        drawn: &mut Map<String, Value>,
        depth: usize,
    ) -> Drawn<()> {
        if drawn.len() >= members.min {
            return Ok(());
        }
        let mut absent: Vec<&Member> = members.named.iter().collect();
        absent.retain(|member| !drawn.contains_key(&member.name));
        absent.sort_by_key(|member| self.shapes[member.shape].height);
        for member in absent.into_iter().take(members.min - drawn.len()) {
            self.add_member(source, member, drawn, depth)?;
        }
        Ok(())
    }

    fn add_member(
        &mut self,
        source: &mut Source,
        member: &Member,
        drawn: &mut Map<String, Value>,
        depth: usize,
    ) -> Drawn<()> {
        let value = self.value(source, member.shape, depth + 1)?;
        drawn.insert(member.name.clone(), value);
        Ok(())
    }

    fn add_extras(
        &mut self,
        source: &mut Source,
        members: &Members,
        shape: &Shape,
        drawn: &mut Map<String, Value>,
        depth: usize,
    ) -> Drawn<()> {
        let missing = members.min.saturating_sub(drawn.len());
        let wanted = |extra: &&Extra| match extra.origin {
            Origin::Declared => true,
            Origin::FreeForm => source.style() == Style::Wild || missing > 0,
            Origin::Tolerated => self.settings.undeclared_members || missing > 0,
        };
        let extras: Vec<&Extra> = members.extras.iter().filter(wanted).collect();
        let room = members.max.map_or(usize::MAX, |max| max.saturating_sub(drawn.len()));
        let voluntary = extras.iter().any(|e| self.has_room(self.shapes[e.shape].height, depth));
        let most = if voluntary && self.settings.optional != Optional::Never {
            room.min(missing.saturating_add(24))
        } else {
            missing
        };
        if extras.is_empty() || most == 0 {
            return match missing {
                0 => Ok(()),
                _ => Err(UnsatisfiableError::not_found(&shape.pointer, "minProperties")),
            };
        }
        let shown = usize::from(self.settings.optional == Optional::Always);
        source.nested(Frame::List, |source| {
            let count = source.length(missing.max(shown).min(most), most, missing.max(2));
            for index in 0..count {
                match self.extra(source, &extras, members, drawn, depth) {
                    Ok((name, value)) => {
                        drawn.insert(name, value);
                    }
                    Err(_) if index >= missing => break,
                    Err(error) => return Err(error),
                }
            }
            Ok(())
        })
    }

    fn extra(
        &mut self,
        source: &mut Source,
        extras: &[&Extra],
        members: &Members,
        drawn: &Map<String, Value>,
        depth: usize,
    ) -> Drawn<(String, Value)> {
        let weights = vec![1; extras.len()];
        let attempts = if source.is_fresh() { 60 } else { 1 };
        let size = self.size;
        let mut result = Err(UnsatisfiableError::not_found("", "additionalProperties"));
        for _ in 0..attempts {
            self.size = size;
            result = source.nested(Frame::Fixed, |source| {
                let extra = extras[source.pick(&weights)];
                let name = match (&extra.pattern, members.names) {
                    (Some(pattern), _) => pattern_name(source, pattern),
                    (None, Some(names)) => match self.value(source, names, depth + 1)? {
                        Value::String(name) => Some(name),
                        _ => None,
                    },
                    (None, None) => free_name(source),
                };
                let taken = |name: &str| {
                    drawn.contains_key(name)
                        || members.named.iter().any(|member| member.name == name)
                        || extra.besides.iter().any(|pattern| pattern.matches(name))
                };
                match name.filter(|name| !taken(name)) {
                    Some(name) => Ok((name, self.value(source, extra.shape, depth + 1)?)),
                    None => Err(UnsatisfiableError::not_found(&self.shapes[extra.shape].pointer, "propertyNames")),
                }
            });
            if result.is_ok() {
                break;
            }
        }
        result
    }
}

fn pattern_name(source: &mut Source, pattern: &Pattern) -> Option<String> {
    let name = pattern.generate(source, Room::default());
    pattern.matches(&name).then_some(name)
}

fn free_name(source: &mut Source) -> Option<String> {
    let room = Room { min: 1, max: Some(12) };
    let texts = Texts { room, ..Texts::default() };
    texts.draw(source).ok()
}

fn one_of(source: &mut Source, values: &[Value]) -> Value {
    let last = values.len().saturating_sub(1) as u64;
    let chosen = source.choose(last, last) as usize;
    values.get(chosen).cloned().unwrap_or(Value::Null)
}
