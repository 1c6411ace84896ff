//! Strategies: valid values, valid values at the edges, and values with one flaw.

use std::sync::Arc;

use proptest::num::u64::ANY;
use proptest::strategy::{BoxedStrategy, NewTree, Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;

use crate::draw::Settings;
use crate::error::UnsatisfiableError;
use crate::flaw::{Flaw, NearValid, Spoiler, nothing_to_violate};
use crate::options::StrategyOptions;
use crate::plan::Plan;
use crate::shrink::{Maker, Shrinking};
use crate::source::{Inclination, Source, Style};

impl Plan {
    /// A strategy of valid values from the whole range of the schema. It shrinks to values that are
    /// valid too: fewer members and items, shorter texts, numbers nearer to zero, simpler
    /// alternatives, less nesting.
    pub fn strategy(&self, options: &StrategyOptions) -> BoxedStrategy<Value> {
        Values { maker: Valid { plan: self.clone(), settings: options.settings() }, style: Style::Wild }.boxed()
    }

    /// A strategy of valid values at the edges of the schema: shortest and longest texts and lists, the ends of number
    /// ranges and their neighbours, the extremes of number types, characters that take two code units or join others,
    /// all optional members or none, deep nesting, and every alternative. Shrinks as [`Plan::strategy`] does.
    ///
    /// ```
    /// use proptest::prelude::*;
    /// use schema_values::{Schemas, StrategyOptions};
    /// use serde_json::json;
    ///
    /// let schema = json!({"type": "integer", "minimum": 1, "maximum": 12});
    /// let months = Schemas::new(&schema).boundary(&schema, &StrategyOptions::default())?;
    /// proptest!(|(month in months)| {
    ///     prop_assert!((1..=12).contains(&month.as_i64().unwrap()));
    /// });
    /// # Ok::<(), schema_values::UnsatisfiableError>(())
    /// ```
    pub fn boundary(&self, options: &StrategyOptions) -> BoxedStrategy<Value> {
        Values { maker: Valid { plan: self.clone(), settings: options.settings() }, style: Style::Edge }.boxed()
    }

    /// A strategy of values that violate exactly one keyword of the schema.
    ///
    /// ```
    /// use proptest::prelude::*;
    /// use schema_values::{Schemas, StrategyOptions};
    /// use serde_json::json;
    ///
    /// let schema = json!({"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}});
    /// let broken = Schemas::new(&schema).near_valid(&schema, &StrategyOptions::default())?;
    /// proptest!(|(broken in broken)| {
    ///     match broken.keyword.as_str() {
    ///         "required" => prop_assert!(broken.value.get("id").is_none()),
    ///         "type" => prop_assert!(!broken.value.is_object() || !broken.value["id"].is_i64()),
    ///         other => prop_assert!(false, "{other}"),
    ///     }
    /// });
    /// # Ok::<(), schema_values::UnsatisfiableError>(())
    /// ```
    ///
    /// # Errors
    /// With [`Reason::NothingToViolate`](crate::Reason::NothingToViolate) if no such value is found, as for `{}`.
    pub fn near_valid(&self, options: &StrategyOptions) -> Result<NearValidStrategy, UnsatisfiableError> {
        let spoiler = Spoiler::new(self.clone(), options.settings());
        let among = (0..spoiler.len()).collect();
        NearValidStrategy::among(Arc::new(spoiler), among).ok_or_else(nothing_to_violate)
    }
}

/// Values that violate exactly one keyword; each keyword about as often as another.
///
/// A value shrinks to a simpler one that violates the same keyword of the same schema. Cheap to clone.
#[derive(Debug, Clone)]
pub struct NearValidStrategy {
    spoiler: Arc<Spoiler>,
    /// Indices of the flaws to choose from. At least one is possible.
    among: Arc<[usize]>,
}

impl NearValidStrategy {
    fn among(spoiler: Arc<Spoiler>, among: Vec<usize>) -> Option<Self> {
        let possible = among.iter().any(|index| spoiler.is_possible(*index));
        possible.then(|| Self { spoiler, among: among.into() })
    }

    /// The keywords that values violate, in the order in which they were met. Tries each one out at the first call.
    pub fn flaws(&self) -> Vec<&Flaw> {
        let possible = self.among.iter().filter(|index| self.spoiler.is_possible(**index));
        possible.map(|index| self.spoiler.flaw(*index)).collect()
    }

    /// The same strategy with some of the keywords only; `None` if nothing is left.
    ///
    /// ```
    /// use schema_values::{Schemas, StrategyOptions};
    /// use serde_json::json;
    ///
    /// let schema = json!({"type": "string", "minLength": 2});
    /// let broken = Schemas::new(&schema).near_valid(&schema, &StrategyOptions::default())?;
    /// assert_eq!(broken.flaws().len(), 2);
    /// assert!(broken.only(|flaw| flaw.keyword == "minLength").is_some());
    /// assert!(broken.only(|flaw| flaw.keyword == "pattern").is_none());
    /// # Ok::<(), schema_values::UnsatisfiableError>(())
    /// ```
    #[must_use]
    pub fn only(&self, mut keep: impl FnMut(&Flaw) -> bool) -> Option<Self> {
        let kept = self.among.iter().copied().filter(|index| keep(self.spoiler.flaw(*index)));
        Self::among(Arc::clone(&self.spoiler), kept.collect())
    }
}

impl Strategy for NearValidStrategy {
    type Tree = NearValidTree;
    type Value = NearValid;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let seed = ANY.new_tree(runner)?.current();
        let first = Source::seeded(seed, Style::Wild).aside(self.among.len());
        let (before, after) = self.among.split_at(first);
        // Those that turn out impossible leave their turn to the next.
        let drawn = after.iter().chain(before).find_map(|index| {
            let (source, value) = self.spoiler.fresh(*index, seed)?;
            Some((*index, source, value))
        });
        let Some((index, source, value)) = drawn else {
            return Err(nothing_to_violate().to_string().into());
        };
        let maker = Spoilt { spoiler: Arc::clone(&self.spoiler), index };
        Ok(NearValidTree(Shrinking::new(maker, source, value)))
    }
}

/// A value with one flaw and the way to simpler ones; proptest asks for it by name.
#[derive(Debug)]
pub struct NearValidTree(Shrinking<Spoilt>);

impl ValueTree for NearValidTree {
    type Value = NearValid;

    fn current(&self) -> NearValid {
        self.0.current()
    }

    fn simplify(&mut self) -> bool {
        self.0.simplify()
    }

    fn complicate(&mut self) -> bool {
        self.0.complicate()
    }
}

/// Makes values with one flaw, always the same one.
#[derive(Debug)]
struct Spoilt {
    spoiler: Arc<Spoiler>,
    index: usize,
}

impl Maker for Spoilt {
    type Value = NearValid;

    fn make(&self, source: &mut Source) -> Option<NearValid> {
        self.spoiler.redraw(source, self.index)
    }
}

/// Makes valid values.
#[derive(Debug, Clone)]
struct Valid {
    plan: Plan,
    settings: Settings,
}

impl Maker for Valid {
    type Value = Value;

    fn make(&self, source: &mut Source) -> Option<Value> {
        self.plan.draw(source, self.settings).ok()
    }
}

#[derive(Debug)]
struct Values {
    maker: Valid,
    style: Style,
}

impl Strategy for Values {
    type Tree = Shrinking<Valid>;
    type Value = Value;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        use Inclination::{Always, Even, Mostly, Never};
        let seed = ANY.new_tree(runner)?.current();
        let mut source = Source::seeded(seed, self.style);
        if self.style.is_edge() {
            source.incline(&[Always, Always, Mostly, Even, Never]);
        }
        match self.maker.plan.draw(&mut source, self.maker.settings) {
            Ok(value) => Ok(Shrinking::new(self.maker.clone(), source, value)),
            Err(error) => Err(error.to_string().into()),
        }
    }
}
