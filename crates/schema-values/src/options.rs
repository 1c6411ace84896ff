//! What callers decide.

use crate::draw::Settings;

/// Which optional members an example has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Optional {
    /// All of them, as far as [`ExampleOptions::max_depth`] and [`ExampleOptions::max_size`] allow.
    #[default]
    Always,
    /// None of them.
    Never,
    /// Each with an even chance, decided by the seed.
    Sometimes,
}

/// How an example is made.
///
/// ```
/// use schema_values::{ExampleOptions, Optional};
///
/// let small = ExampleOptions { optional: Optional::Never, ..ExampleOptions::seeded(7) };
/// assert_eq!(small.seed, 7);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExampleOptions {
    /// The same seed gives the same bytes, in every release with the same major version.
    pub seed: u64,
    /// Levels of objects and arrays within each other. What a schema requires goes deeper if it must.
    pub max_depth: usize,
    /// Values in the whole example, about. Beyond it only what is required is added.
    pub max_size: usize,
    /// Which optional members are there. `Always` also shows an item of each array and map.
    pub optional: Optional,
    /// Take a schema's `example`, `examples` or `default` where it's valid.
    pub prefer_examples: bool,
}

impl Default for ExampleOptions {
    fn default() -> Self {
        Self { seed: 0, max_depth: 8, max_size: 1000, optional: Optional::default(), prefer_examples: true }
    }
}

impl ExampleOptions {
    /// The defaults with a seed.
    pub fn seeded(seed: u64) -> Self {
        Self { seed, ..Self::default() }
    }

    pub(crate) fn settings(&self) -> Settings {
        Settings {
            max_depth: self.max_depth,
            max_size: self.max_size,
            optional: self.optional,
            prefer_examples: self.prefer_examples,
            undeclared_members: false,
            patient: true,
        }
    }
}

/// How the values of a strategy are made.
#[cfg(feature = "proptest")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StrategyOptions {
    /// Levels of objects and arrays within each other. What a schema requires goes deeper if it must.
    pub max_depth: usize,
    /// Values in the whole tree, about. Beyond it only what is required is added.
    pub max_size: usize,
    /// Add members that the schema neither describes nor forbids.
    pub undeclared_members: bool,
}

#[cfg(feature = "proptest")]
impl Default for StrategyOptions {
    fn default() -> Self {
        Self { max_depth: 6, max_size: 120, undeclared_members: false }
    }
}

#[cfg(feature = "proptest")]
impl StrategyOptions {
    pub(crate) fn settings(&self) -> Settings {
        Settings {
            max_depth: self.max_depth,
            max_size: self.max_size,
            optional: Optional::Sometimes,
            prefer_examples: false,
            undeclared_members: self.undeclared_members,
            patient: true,
        }
    }
}
