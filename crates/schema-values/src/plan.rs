//! A document, its schemas, and what can be made from them.

use std::sync::Arc;

use serde_json::Value;

use crate::check::Judge;
use crate::compile::{Shapes, compile};
use crate::draw::{Drawing, Settings};
use crate::error::{Reason, UnsatisfiableError};
use crate::options::ExampleOptions;
use crate::pattern::Patterns;
use crate::source::{Frame, Source, Style};
use crate::vocabulary::Vocabulary;

/// Attempts at a whole value.
const ATTEMPTS: usize = 8;

/// The schemas of one document.
///
/// Cheap to clone and to share between threads; patterns are compiled once.
#[derive(Debug, Clone)]
pub struct Schemas {
    document: Arc<Value>,
    patterns: Arc<Patterns>,
}

impl Schemas {
    /// Schemas whose references (`#/…`) point into `document`.
    pub fn new(document: &Value) -> Self {
        Self::shared(Arc::new(document.clone()))
    }

    /// The same without a copy of the document.
    pub fn shared(document: Arc<Value>) -> Self {
        Self { document, patterns: Arc::default() }
    }

    /// Works a schema out once, for many values.
    ///
    /// # Errors
    /// If the schema has no value, or none that can be found.
    pub fn plan(&self, schema: &Value) -> Result<Plan, UnsatisfiableError> {
        let plan = self.outline(schema)?;
        plan.probe()?;
        Ok(plan)
    }

    /// A plan of which it isn't known whether it finds values.
    pub(crate) fn outline(&self, schema: &Value) -> Result<Plan, UnsatisfiableError> {
        let Shapes { shapes, left_out } = compile(&self.document, schema, &self.patterns)?;
        Ok(Plan(Arc::new(Inner { schemas: self.clone(), schema: schema.clone(), shapes, left_out })))
    }

    /// One valid value of a schema; [`Schemas::plan`] saves work where several are wanted.
    ///
    /// # Errors
    /// If the schema has no value, or none that can be found.
    pub fn example(&self, schema: &Value, options: &ExampleOptions) -> Result<Value, UnsatisfiableError> {
        self.plan(schema)?.example(options)
    }

    /// A strategy of valid values; see [`Plan::strategy`].
    ///
    /// # Errors
    /// If the schema has no value, or none that can be found.
    #[cfg(feature = "proptest")]
    pub fn strategy(
        &self,
        schema: &Value,
        options: &crate::StrategyOptions,
    ) -> Result<proptest::strategy::BoxedStrategy<Value>, UnsatisfiableError> {
        Ok(self.plan(schema)?.strategy(options))
    }

    /// A strategy of valid values at the edges; see [`Plan::boundary`].
    ///
    /// # Errors
    /// If the schema has no value, or none that can be found.
    #[cfg(feature = "proptest")]
    pub fn boundary(
        &self,
        schema: &Value,
        options: &crate::StrategyOptions,
    ) -> Result<proptest::strategy::BoxedStrategy<Value>, UnsatisfiableError> {
        Ok(self.plan(schema)?.boundary(options))
    }

    /// A strategy of values that violate exactly one keyword; see [`Plan::near_valid`].
    ///
    /// # Errors
    /// If the schema has no value, or none that violates exactly one keyword.
    #[cfg(feature = "proptest")]
    pub fn near_valid(
        &self,
        schema: &Value,
        options: &crate::StrategyOptions,
    ) -> Result<crate::NearValidStrategy, UnsatisfiableError> {
        self.plan(schema)?.near_valid(options)
    }
}

/// A schema worked out: examples and strategies are both made from it, so they agree.
#[derive(Debug, Clone)]
pub struct Plan(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    schemas: Schemas,
    schema: Value,
    shapes: Vec<crate::shape::Shape>,
    left_out: Vec<UnsatisfiableError>,
}

impl Plan {
    /// One valid value. Equal options give equal values.
    ///
    /// # Errors
    /// If none is found, which a plan has ruled out for most options already.
    pub fn example(&self, options: &ExampleOptions) -> Result<Value, UnsatisfiableError> {
        let mut source = Source::seeded(options.seed, Style::Plain);
        self.draw(&mut source, options.settings())
    }

    /// One valid value with the words that a vocabulary knows. Equal options and equal words give equal values.
    ///
    /// # Errors
    /// If none is found, which a plan has ruled out for most options already.
    pub fn example_with(
        &self,
        options: &ExampleOptions,
        vocabulary: &dyn Vocabulary,
    ) -> Result<Value, UnsatisfiableError> {
        let mut source = Source::seeded(options.seed, Style::Plain);
        self.draw_knowing(&mut source, options.settings(), Some(vocabulary))
    }

    /// What the schema mentions and no value will ever show, each with its reason: optional members
    /// and alternatives that can't be satisfied or aren't supported.
    pub fn left_out(&self) -> &[UnsatisfiableError] {
        &self.0.left_out
    }

    pub(crate) fn draw(&self, source: &mut Source, settings: Settings) -> Result<Value, UnsatisfiableError> {
        self.draw_knowing(source, settings, None)
    }

    fn draw_knowing(
        &self,
        source: &mut Source,
        settings: Settings,
        vocabulary: Option<&dyn Vocabulary>,
    ) -> Result<Value, UnsatisfiableError> {
        let judge = self.judge();
        let attempts = match (source.is_fresh(), settings.patient) {
            (true, true) => ATTEMPTS,
            (true, false) => 2,
            (false, _) => 1,
        };
        let mut result = Err(UnsatisfiableError::not_found("", "type"));
        for attempt in 0..attempts {
            // Words may be just what is wrong.
            let vocabulary = vocabulary.filter(|_| attempt < ATTEMPTS / 2);
            let drawing = Drawing::new(&self.0.shapes, judge, settings);
            let mut drawing = drawing.knowing(vocabulary, attempt as u64);
            result = source.nested(Frame::Fixed, |source| {
                let value = drawing.value(source, 0, 0)?;
                // The last word has the schema as written, not what was made of it.
                match judge.check("", &self.0.schema, &value) {
                    Ok(()) => Ok(value),
                    Err(violation) => Err(UnsatisfiableError::not_found(violation.pointer, violation.keyword)),
                }
            });
            if !result.as_ref().is_err_and(|error| error.reason != Reason::TooLarge) {
                break;
            }
        }
        result
    }

    pub(crate) fn judge(&self) -> Judge<'_> {
        Judge::new(&self.0.schemas.document, &self.0.schemas.patterns)
    }

    #[cfg(feature = "proptest")]
    pub(crate) fn schemas(&self) -> &Schemas {
        &self.0.schemas
    }

    #[cfg(feature = "proptest")]
    pub(crate) fn document(&self) -> &Value {
        &self.0.schemas.document
    }

    #[cfg(feature = "proptest")]
    pub(crate) fn patterns(&self) -> &Patterns {
        &self.0.schemas.patterns
    }

    #[cfg(feature = "proptest")]
    pub(crate) fn schema(&self) -> &Value {
        &self.0.schema
    }

    /// Finds out early if contradictions hide where shapes don't show them.
    fn probe(&self) -> Result<(), UnsatisfiableError> {
        let mut result = Ok(());
        for seed in 0..3 {
            result = self.example(&ExampleOptions::seeded(seed)).map(drop);
            if !result.as_ref().is_err_and(|error| error.reason != Reason::TooLarge) {
                break;
            }
        }
        result
    }
}
