//! Strategies of valid values.

use proptest::num::u64::ANY;
use proptest::strategy::{BoxedStrategy, NewTree, Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;

use crate::draw::Settings;
use crate::options::StrategyOptions;
use crate::plan::Plan;
use crate::shrink::Shrinking;
use crate::source::{Source, Style};

impl Plan {
    /// A strategy of valid values from the whole range of the schema. It shrinks to values that are
    /// valid too: fewer members and items, shorter texts, numbers nearer to zero, simpler
    /// alternatives, less nesting.
    pub fn strategy(&self, options: &StrategyOptions) -> BoxedStrategy<Value> {
        Values { plan: self.clone(), settings: options.settings() }.boxed()
    }
}

#[derive(Debug)]
struct Values {
    plan: Plan,
    settings: Settings,
}

impl Strategy for Values {
    type Tree = Shrinking;
    type Value = Value;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let seed = ANY.new_tree(runner)?.current();
        let mut source = Source::seeded(seed, Style::Wild);
        match self.plan.draw(&mut source, self.settings) {
            Ok(value) => Ok(Shrinking::new(self.plan.clone(), self.settings, source.into_trace(), value)),
            Err(error) => Err(error.to_string().into()),
        }
    }
}
