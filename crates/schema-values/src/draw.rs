//! From shapes and decisions to values.

mod members;

use serde_json::Value;

use crate::check::Judge;
use crate::equality::same;
use crate::error::{Reason, UnsatisfiableError};
use crate::options::Optional;
use crate::shape::{Branch, Items, Kind, Shape, ShapeId};
use crate::source::{Frame, Inclination, Source, Style};
use crate::vocabulary::{Place, Segment, Step, Vocabulary};

/// Attempts at one value that is judged by a guard, and at one that isn't.
const GUARDED_ATTEMPTS: usize = 80;
const ATTEMPTS: usize = 8;
/// Attempts that keep to the caller's wishes about optional members and examples.
const STUBBORN_ATTEMPTS: usize = 4;
/// Attempts at all values of one tree together: bounds what nested guards multiply to.
const MOST_ATTEMPTS: usize = 20_000;
/// The same where nothing is lost if no value is found.
const IMPATIENT: Patience = Patience { guarded: 16, most: 300 };
const PATIENT: Patience = Patience { guarded: GUARDED_ATTEMPTS, most: MOST_ATTEMPTS };
/// Values in a tree, whatever the schema asks for.
const MOST_VALUES: usize = 1_000_000;

/// What shapes leave open and the caller decides.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) max_depth: usize,
    pub(crate) max_size: usize,
    pub(crate) optional: Optional,
    pub(crate) prefer_examples: bool,
    pub(crate) undeclared_members: bool,
    /// Try long where shapes don't tell whether there is a value at all.
    pub(crate) patient: bool,
}

struct Patience {
    guarded: usize,
    most: usize,
}

impl Settings {
    fn patience(&self) -> Patience {
        if self.patient { PATIENT } else { IMPATIENT }
    }
}

/// Draws one value.
pub(crate) struct Drawing<'p> {
    pub(crate) shapes: &'p [Shape],
    pub(crate) judge: Judge<'p>,
    pub(crate) settings: Settings,
    vocabulary: Option<&'p dyn Vocabulary>,
    /// What the words of one object have in common.
    family: u64,
    /// Makes another try differ where the vocabulary gives a seed.
    salt: u64,
    /// The way to the value that is being drawn.
    path: Vec<Step<'p>>,
    size: usize,
    attempts: usize,
}

type Drawn<T> = Result<T, UnsatisfiableError>;

impl<'p> Drawing<'p> {
    pub(crate) fn new(shapes: &'p [Shape], judge: Judge<'p>, settings: Settings) -> Self {
        Self { shapes, judge, settings, vocabulary: None, family: 0, salt: 0, path: Vec::new(), size: 0, attempts: 0 }
    }

    /// Asks a vocabulary first; `salt` makes one try differ from another.
    pub(crate) fn knowing(mut self, vocabulary: Option<&'p dyn Vocabulary>, salt: u64) -> Self {
        (self.vocabulary, self.salt) = (vocabulary, salt);
        self
    }

    fn ask<T>(&self, id: ShapeId, question: impl FnOnce(&dyn Vocabulary, &Place<'_>) -> Option<T>) -> Option<T> {
        let place = Place { steps: &self.path, shapes: self.shapes, own: &self.shapes[id], family: self.family };
        question(self.vocabulary?, &place)
    }

    /// A value inside the one of `from`.
    fn inside(
        &mut self,
        source: &mut Source,
        segment: Segment<'p>,
        from: ShapeId,
        id: ShapeId,
        depth: usize,
    ) -> Drawn<Value> {
        self.path.push(Step { segment, from });
        let value = self.value(source, id, depth + 1);
        self.path.pop();
        value
    }

    /// A value of the shape, `depth` levels below the root. Writes exactly one step, unless a vocabulary is asked too:
    /// such values are never replayed.
    pub(crate) fn value(&mut self, source: &mut Source, id: ShapeId, depth: usize) -> Drawn<Value> {
        let seed = self.ask(id, |vocabulary, place| vocabulary.seed(place));
        let Some(seed) = seed else { return self.seeded_value(source, id, depth) };
        let rest = source.reseed(seed.wrapping_add(self.salt));
        let value = self.seeded_value(source, id, depth);
        source.resume(rest);
        value
    }

    /// What the vocabulary knows for a text or number.
    fn word(&self, source: &mut Source, id: ShapeId) -> Option<Value> {
        let shape = &self.shapes[id];
        let open = |branch: &Branch| matches!(branch.kind, Kind::Texts(_) | Kind::Numbers(_));
        if self.vocabulary.is_none() || !shape.branches.iter().any(open) {
            return None;
        }
        let roll = source.choose(u64::MAX, u64::MAX);
        let word = self.ask(id, |vocabulary, place| vocabulary.word(place, roll))?;
        (shape.takes(&word) && self.guard(shape, &word).is_ok()).then_some(word)
    }

    fn seeded_value(&mut self, source: &mut Source, id: ShapeId, depth: usize) -> Drawn<Value> {
        let shape = &self.shapes[id];
        if self.size >= MOST_VALUES {
            return Err(UnsatisfiableError::too_large(&shape.pointer, "minItems"));
        }
        if self.settings.prefer_examples && !shape.preferred.is_empty() {
            return Ok(one_of(source, &shape.preferred));
        }
        let patience = self.settings.patience();
        let attempts = match (source.is_fresh(), shape.guard.is_empty()) {
            (false, _) => 1,
            (true, true) => ATTEMPTS,
            (true, false) => patience.guarded,
        };
        if let Some(word) = self.word(source, id) {
            self.size += 1;
            return Ok(word);
        }
        let (size, settings, vocabulary) = (self.size, self.settings, self.vocabulary);
        let mut last = None;
        for attempt in 0..attempts {
            self.attempts += 1;
            if self.attempts > patience.most {
                break;
            }
            self.size = size + 1;
            let inclination = source.lean(Inclination::Even);
            if attempt < STUBBORN_ATTEMPTS {
                source.lean(inclination);
            } else {
                // Which members are there may be just what is wrong.
                self.settings.optional = Optional::Sometimes;
                self.settings.prefer_examples = false;
                self.vocabulary = None;
            }
            let drawn: Drawn<Value> = source.nested(Frame::Shape(id), |source| {
                let value = self.branch(source, id, depth)?;
                self.guard(shape, &value)?;
                Ok(value)
            });
            (self.settings, self.vocabulary) = (settings, vocabulary);
            source.lean(inclination);
            match drawn {
                Ok(value) => return Ok(value),
                // Nothing gets smaller by trying again.
                Err(error) if error.reason == Reason::TooLarge => return Err(error),
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

    fn branch(&mut self, source: &mut Source, id: ShapeId, depth: usize) -> Drawn<Value> {
        let shape = &self.shapes[id];
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
                Kind::Null if source.style().is_plain() => 1,
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
            Kind::Items(items) => self.items(source, items, id, depth).map(Value::Array),
            Kind::Members(members) => {
                let family = self.family;
                if self.vocabulary.is_some() {
                    self.family = source.choose(u64::MAX, u64::MAX);
                }
                let members = self.members(source, members, id, depth);
                self.family = family;
                members.map(Value::Object)
            }
        }
    }

    fn items(&mut self, source: &mut Source, items: &Items, own: ShapeId, depth: usize) -> Drawn<Vec<Value>> {
        let shape = &self.shapes[own];
        let least = items.least();
        if least > MOST_VALUES {
            return Err(UnsatisfiableError::too_large(&shape.pointer, "minItems"));
        }
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
            (_, _) => least + items.prefix.len() + 3,
        };
        let wanted = self.ask(own, |vocabulary, place| vocabulary.length(place));
        let wanted = wanted.map(|wanted| wanted.clamp(least, most));
        let settings = self.settings;
        let drawn = source.nested(Frame::List, |source| {
            let length = match wanted {
                Some(wanted) => wanted,
                None => source.length(least_shown, most.min(least.saturating_add(64)), familiar),
            };
            let mut drawn: Vec<Value> = Vec::with_capacity(length.min(1024));
            for index in 0..length {
                let id = items.at(index);
                if wanted.is_some() {
                    let share = settings.max_size.saturating_sub(self.size) / (length - index);
                    self.settings.max_size = self.size + share;
                } else if drawn.len() >= least && self.size >= self.settings.max_size {
                    break;
                }
                let next = if items.unique {
                    self.distinct(source, own, id, depth, &drawn)
                } else {
                    self.inside(source, Segment::Item(index), own, id, depth)
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
        });
        self.settings = settings;
        drawn
    }

    fn distinct(
        &mut self,
        source: &mut Source,
        own: ShapeId,
        id: ShapeId,
        depth: usize,
        known: &[Value],
    ) -> Drawn<Value> {
        let attempts = if source.is_fresh() { 20 + 10 * known.len() } else { 1 };
        let (size, vocabulary) = (self.size, self.vocabulary);
        let mut result = Err(UnsatisfiableError::not_found("", "uniqueItems"));
        for attempt in 0..attempts {
            self.size = size;
            if attempt >= attempts / 2 {
                // It may know fewer words than there are items.
                self.vocabulary = None;
            }
            result = source.nested(Frame::Fixed, |source| {
                let value = self.inside(source, Segment::Item(known.len()), own, id, depth)?;
                if known.iter().any(|other| same(other, &value)) {
                    return Err(UnsatisfiableError::not_found("", "uniqueItems"));
                }
                Ok(value)
            });
            if result.is_ok() {
                break;
            }
        }
        self.vocabulary = vocabulary;
        result
    }

    /// Whether a voluntary value of that height may stand below this depth.
    fn has_room(&self, height: Option<usize>, depth: usize) -> bool {
        let fits = height.is_some_and(|height| depth + 1 + height <= self.settings.max_depth);
        fits && !self.is_lean(depth)
    }
}

fn one_of(source: &mut Source, values: &[Value]) -> Value {
    let chosen = source.select(values.len());
    values.get(chosen).cloned().unwrap_or(Value::Null)
}
