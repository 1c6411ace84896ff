//! Values that violate exactly one keyword.
//!
//! A valid value is drawn; at one place in it stands what satisfies the opposite of one keyword and everything else that
//! applies there; and the judge confirms that this keyword, and no other, is violated in the whole.

mod counter;
mod site;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde_json::Value;

use crate::check::Judge;
use crate::draw::Settings;
use crate::error::{Reason, UnsatisfiableError};
use crate::flaw::counter::{Counter, Edit, counters};
use crate::flaw::site::{Site, Survey};
use crate::part::Part;
use crate::plan::Plan;
use crate::source::{Frame, Inclination, Source, Style};

/// Valid values in which keywords are looked for.
const SURVEYED: u64 = 24;
/// Values remembered per keyword that have a place for it.
const REMEMBERED: usize = 3;
/// Attempts to find out whether a keyword can be violated alone.
const PROBES: usize = 15;

/// A keyword of a schema that a value can violate.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Flaw {
    /// JSON pointer to the schema object that holds the keyword, in the notation of
    /// [`UnsatisfiableError::pointer`].
    pub schema_pointer: String,
    /// The keyword.
    pub keyword: String,
}

/// A value that violates exactly one keyword, and which.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NearValid {
    /// The value.
    pub value: Value,
    /// The keyword that it violates.
    pub keyword: String,
    /// JSON pointer to the schema object that holds the keyword, in the notation of
    /// [`UnsatisfiableError::pointer`]: references are resolved.
    pub schema_pointer: String,
    /// JSON pointer to the part of the value that the keyword refuses.
    pub instance_pointer: String,
}

/// Makes values with one flaw.
#[derive(Debug)]
pub(crate) struct Spoiler {
    plan: Plan,
    settings: Settings,
    flaws: Vec<Found>,
    /// The values that were looked at; each the first one of its seed.
    bases: Vec<Option<Value>>,
    /// Opposite schemas worked out so far. What a key leads to depends on nothing else.
    opposites: Mutex<HashMap<String, Arc<[Opposite]>>>,
}

/// One way to violate a keyword, worked out when it's first taken.
#[derive(Debug)]
struct Opposite {
    counter: Counter,
    plan: OnceLock<Option<Plan>>,
}

/// A keyword that some valid value has a place for.
#[derive(Debug)]
struct Found {
    flaw: Flaw,
    /// Seeds of such values.
    seeds: Vec<u64>,
    witness: OnceLock<Option<Witness>>,
}

/// The decisions that have led to a value with the flaw once.
#[derive(Debug, Clone, Copy)]
struct Witness {
    seed: u64,
    hint: Hint,
}

/// What is decided before a value is drawn, and isn't part of its trace.
#[derive(Debug, Clone, Copy, Default)]
struct Hint {
    base: Option<u64>,
    counter: Option<usize>,
}

impl Spoiler {
    pub(crate) fn new(plan: Plan, settings: Settings) -> Self {
        let mut spoiler = Self { plan, settings, flaws: Vec::new(), bases: Vec::new(), opposites: Mutex::default() };
        let mut flaws: Vec<Found> = Vec::new();
        let mut known: HashMap<Flaw, usize> = HashMap::new();
        for seed in 0..SURVEYED {
            let base = spoiler.base(&mut Source::seeded(seed, Style::Wild), Some(seed));
            spoiler.bases.push(base.clone());
            let Some(base) = base else { continue };
            for site in spoiler.survey().sites(spoiler.plan.root(), &base) {
                let index = *known.entry(site.flaw()).or_insert_with_key(|flaw| {
                    flaws.push(Found { flaw: flaw.clone(), seeds: Vec::new(), witness: OnceLock::new() });
                    flaws.len() - 1
                });
                let seeds = &mut flaws[index].seeds;
                if seeds.len() < REMEMBERED && seeds.last() != Some(&seed) {
                    seeds.push(seed);
                }
            }
        }
        spoiler.flaws = flaws;
        spoiler
    }

    pub(crate) fn len(&self) -> usize {
        self.flaws.len()
    }

    pub(crate) fn flaw(&self, index: usize) -> &Flaw {
        &self.flaws[index].flaw
    }

    /// Whether some value violates this keyword and no other.
    pub(crate) fn is_possible(&self, index: usize) -> bool {
        self.witness(index).is_some()
    }

    /// A fresh value with a flaw that [is possible](Self::is_possible).
    pub(crate) fn fresh(&self, index: usize, seed: u64) -> Option<(Source, NearValid)> {
        const ATTEMPTS: u64 = 8;
        let found = &self.flaws[index];
        let witness = self.witness(index)?;
        let tried = (0..ATTEMPTS).map(|attempt| {
            // Values of which it isn't known whether they have a place for the keyword come first: there are more.
            let base = (attempt >= ATTEMPTS / 2).then(|| found.seeds[attempt as usize % found.seeds.len()]);
            Witness { seed: seed.wrapping_add(attempt), hint: Hint { base, counter: None } }
        });
        tried.chain([witness]).find_map(|Witness { seed, hint }| {
            let mut source = Source::seeded(seed, Style::Wild);
            let value = self.draw(&mut source, &found.flaw, hint)?;
            Some((source, value))
        })
    }

    /// A value with the flaw by the decisions of a trace.
    pub(crate) fn redraw(&self, source: &mut Source, index: usize) -> Option<NearValid> {
        self.draw(source, &self.flaws[index].flaw, Hint::default())
    }

    fn witness(&self, index: usize) -> Option<Witness> {
        let found = &self.flaws[index];
        *found.witness.get_or_init(|| {
            (0..PROBES).find_map(|probe| {
                let base = found.seeds[probe % found.seeds.len()];
                let hint = Hint { base: Some(base), counter: Some(probe / found.seeds.len()) };
                let seed = probe as u64;
                // The decisions of the base don't touch those that follow, so that it needn't be drawn again.
                let value = self.bases.get(base as usize)?.clone()?;
                let drawn = self.planted(&mut Source::seeded(seed, Style::Wild), value, &found.flaw, hint.counter);
                drawn.is_some().then_some(Witness { seed, hint })
            })
        })
    }

    fn judge(&self) -> Judge<'_> {
        self.plan.judge()
    }

    fn survey(&self) -> Survey<'_> {
        Survey { document: self.plan.document(), judge: self.judge(), patterns: self.plan.patterns() }
    }

    /// A valid value; the same for the same seed.
    fn base(&self, source: &mut Source, seed: Option<u64>) -> Option<Value> {
        use Inclination::{Always, Even, Mostly, Seldom};
        let rest = seed.map(|seed| source.reseed(seed));
        source.incline(&[Always, Mostly, Mostly, Even, Seldom]);
        let base = self.plan.draw(source, self.settings);
        source.incline(&[Even]);
        if let Some(rest) = rest {
            source.resume(rest);
        }
        base.ok()
    }

    fn draw(&self, source: &mut Source, flaw: &Flaw, hint: Hint) -> Option<NearValid> {
        let drawn = source.nested(Frame::Fixed, |source| {
            let base = self.base(source, hint.base).ok_or(())?;
            self.planted(source, base, flaw, hint.counter).ok_or(())
        });
        drawn.ok()
    }

    /// The value with the flaw at one of the places that it has for it.
    fn planted(&self, source: &mut Source, mut value: Value, flaw: &Flaw, wanted: Option<usize>) -> Option<NearValid> {
        let root = self.plan.root();
        let mut sites = self.survey().sites(root.clone(), &value);
        sites.retain(|site| site.keyword == flaw.keyword && site.holder.pointer == flaw.schema_pointer);
        let last = sites.len().checked_sub(1)?;
        let site = sites.get(source.choose_from(last as u64, &[]))?;
        let replacement = self.replacement(source, site, wanted)?;
        *value.pointer_mut(&site.instance)? = replacement;

        let violations = self.judge().violations(&root.pointer, &root.schema, &value);
        let [violation] = <[_; 1]>::try_from(violations).ok()?;
        let wanted = violation.pointer == flaw.schema_pointer && violation.keyword == flaw.keyword;
        wanted.then(|| NearValid {
            value,
            keyword: violation.keyword,
            schema_pointer: violation.pointer,
            instance_pointer: violation.instance,
        })
    }

    /// What stands at the site instead: satisfies everything but the keyword.
    fn replacement(&self, source: &mut Source, site: &Site<'_>, wanted: Option<usize>) -> Option<Value> {
        let opposites = self.opposites(site);
        if opposites.is_empty() {
            return None;
        }
        let chosen = source.pick_of(opposites.len(), wanted.map(|wanted| wanted % opposites.len()));
        let Opposite { counter, plan } = opposites.get(chosen)?;
        let plan = plan.get_or_init(|| self.plan.schemas().outline(&counter.schema).ok()).as_ref()?;
        if source.choose_from(1, &[]) == 1 {
            source.set_style(Style::Edge);
        }
        let drawn = plan.draw(source, Settings { patient: false, ..self.settings });
        source.set_style(Style::Wild);
        let mut value = drawn.ok()?;
        if let Some(edit) = counter.edit {
            edit.apply(&mut value, source)?;
        }
        Some(value)
    }

    fn opposites(&self, site: &Site<'_>) -> Arc<[Opposite]> {
        let key = site.key();
        let known = self.opposites.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        known.unwrap_or_else(|| {
            let counters = counters(self.plan.document(), site).into_iter();
            let opposites: Arc<[Opposite]> =
                counters.map(|counter| Opposite { counter, plan: OnceLock::new() }).collect();
            self.opposites.lock().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&opposites));
            opposites
        })
    }
}

impl Site<'_> {
    fn flaw(&self) -> Flaw {
        Flaw { schema_pointer: self.holder.pointer.clone(), keyword: self.keyword.to_owned() }
    }

    /// What the ways to violate the keyword depend on.
    fn key(&self) -> String {
        let stand: Vec<&str> = self.stand.iter().map(|part| part.pointer.as_str()).collect();
        format!("{} {} {:?} {} {}", stand.join(" "), self.entry, self.hops, self.holder.pointer, self.keyword)
    }
}

impl Edit {
    fn apply(self, value: &mut Value, source: &mut Source) -> Option<()> {
        let index = |source: &mut Source, count: usize| -> Option<usize> {
            Some(source.choose_from(count.checked_sub(1)? as u64, &[]))
        };
        match (self, value) {
            (Self::Append, Value::Array(items)) => {
                let repeated = items.get(index(source, items.len())?)?.clone();
                items.push(repeated);
            }
            (Self::Overwrite, Value::Array(items)) => {
                let from = index(source, items.len())?;
                let to = index(source, items.len())?;
                let repeated = items.get(from)?.clone();
                *items.get_mut(to)? = repeated;
            }
            (Self::Blemish, Value::String(text)) => {
                const STRANGERS: [char; 8] = ['a', '0', ' ', '_', '-', '.', '\u{E9}', '\u{1F600}'];
                let mut chars: Vec<char> = text.chars().collect();
                let stranger = STRANGERS[index(source, STRANGERS.len())?];
                match source.choose_from(2, &[]) {
                    0 => drop(chars.remove(index(source, chars.len())?)),
                    1 => {
                        let place = index(source, chars.len())?;
                        chars[place] = stranger;
                    }
                    _ => {
                        let place = index(source, chars.len() + 1)?;
                        chars.insert(place, stranger);
                    }
                }
                *text = chars.into_iter().collect();
            }
            _ => return None,
        }
        Some(())
    }
}

impl Plan {
    /// The schema as it was handed in, at its place.
    fn root(&self) -> Part<'_> {
        let pointer = if self.schema() == self.document() { "#" } else { "" };
        Part::new(pointer, self.schema())
    }
}

/// The refusal of a schema that no value violates in exactly one keyword.
pub(crate) fn nothing_to_violate() -> UnsatisfiableError {
    let mend = "name a type, bounds or members that a value could miss; what is said twice can't be violated once";
    UnsatisfiableError::new("", "type", Reason::NothingToViolate, mend)
}
