//! What values mean: words that a caller knows for a place, in the stead of made-up ones.

use std::borrow::Cow;

use serde_json::Value;

use crate::shape::{Kind, Shape, ShapeId};

/// Knows words for some places of an example.
///
/// A schema says `{"type": "string"}` where people mean a city. What a vocabulary offers is used where the schema
/// allows it; elsewhere the schema decides alone, so no vocabulary can make an example invalid.
///
/// ```
/// use schema_values::{ExampleOptions, Place, Schemas, Vocabulary};
/// use serde_json::{Value, json};
///
/// struct Cities;
///
/// impl Vocabulary for Cities {
///     fn word(&self, place: &Place<'_>, roll: u64) -> Option<Value> {
///         let cities = ["Oslo", "Turin", "Porto"];
///         (place.member() == Some("city")).then(|| json!(cities[roll as usize % cities.len()]))
///     }
///
///     fn length(&self, place: &Place<'_>) -> Option<usize> {
///         place.is_root().then_some(3)
///     }
/// }
///
/// let schema = json!({"type": "array", "items": {"type": "object", "properties": {
///     "city": {"type": "string"},
///     "code": {"type": "string", "format": "uuid"}
/// }}});
/// let plan = Schemas::new(&schema).plan(&schema)?;
/// let value = plan.example_with(&ExampleOptions::seeded(1), &Cities)?;
/// assert_eq!(value.as_array().map(Vec::len), Some(3));
/// assert!(["Oslo", "Turin", "Porto"].contains(&value[0]["city"].as_str().unwrap_or_default()));
/// # Ok::<(), schema_values::UnsatisfiableError>(())
/// ```
pub trait Vocabulary {
    /// A text or number for this place; none leaves it to the schema. Every choice must come from `roll`, which is
    /// drawn from the seed, so that equal options give equal examples.
    ///
    /// It isn't asked where the schema lists the values, or where its author gave an example that is preferred.
    fn word(&self, place: &Place<'_>, roll: u64) -> Option<Value>;

    /// How many items the array at this place has, within what the schema allows; none leaves it to the schema.
    /// The items share [`max_size`](crate::ExampleOptions::max_size) evenly.
    fn length(&self, place: &Place<'_>) -> Option<usize> {
        let _ = place;
        None
    }

    /// A seed for the value at this place and all inside it, so that it's the same value wherever it stands; none
    /// goes on with the seed of the whole.
    fn seed(&self, place: &Place<'_>) -> Option<u64> {
        let _ = place;
        None
    }
}

/// One step on the way into an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment<'p> {
    /// Into a member of an object.
    Member(Cow<'p, str>),
    /// Into an item of an array.
    Item(usize),
}

/// A step and the shape it starts from.
#[derive(Debug, Clone)]
pub(crate) struct Step<'p> {
    pub(crate) segment: Segment<'p>,
    pub(crate) from: ShapeId,
}

/// Where a value stands, and what its schema says about it.
#[derive(Debug, Clone, Copy)]
pub struct Place<'p> {
    pub(crate) steps: &'p [Step<'p>],
    pub(crate) shapes: &'p [Shape],
    pub(crate) own: &'p Shape,
    pub(crate) family: u64,
}

impl<'p> Place<'p> {
    /// The way from the root.
    pub fn path(&self) -> impl DoubleEndedIterator<Item = &'p Segment<'p>> + use<'p> {
        self.steps.iter().map(|step| &step.segment)
    }

    /// Whether it's the whole example.
    pub fn is_root(&self) -> bool {
        self.steps.is_empty()
    }

    /// The member that the value belongs to: its own name, or that of the array whose item it is.
    pub fn member(&self) -> Option<&'p str> {
        self.path().rev().find_map(|segment| match segment {
            Segment::Member(name) => Some(name.as_ref()),
            Segment::Item(_) => None,
        })
    }

    /// A number that all members of one object share, drawn from the seed: for words that belong together, such as
    /// the first name and the last name of one person.
    pub fn family(&self) -> u64 {
        self.family
    }

    /// Its position, if it's an item of an array.
    pub fn index(&self) -> Option<usize> {
        match self.path().next_back() {
            Some(Segment::Item(index)) => Some(*index),
            _ => None,
        }
    }

    /// Pointer to its schema, in the notation of [`UnsatisfiableError`](crate::UnsatisfiableError): where a schema is
    /// referred to from several places, it's the same.
    pub fn schema(&self) -> &'p str {
        &self.own.pointer
    }

    /// Its `format`.
    pub fn format(&self) -> Option<&'p str> {
        self.own.remarks.format.as_deref()
    }

    /// The text of an extension keyword, such as `x-kind`; of its own schema, or of the array whose item it is.
    pub fn mark(&self, keyword: &str) -> Option<&'p str> {
        let arrays = self.steps.iter().rev().take_while(|step| matches!(step.segment, Segment::Item(_)));
        let arrays = arrays.filter_map(|step| self.shapes.get(step.from));
        let mut marks = std::iter::once(self.own).chain(arrays).flat_map(|shape| &shape.remarks.marks);
        marks.find(|(name, _)| name == keyword).map(|(_, text)| text.as_str())
    }

    /// Whether it may be a text that isn't one of a list.
    pub fn is_text(&self) -> bool {
        self.own.branches.iter().any(|branch| matches!(branch.kind, Kind::Texts(_)))
    }

    /// Whether it may be a number that isn't one of a list.
    pub fn is_number(&self) -> bool {
        self.own.branches.iter().any(|branch| matches!(branch.kind, Kind::Numbers(_)))
    }

    /// Whether the schema has this text or number, as far as its own keywords say.
    pub fn takes(&self, value: &Value) -> bool {
        self.own.takes(value)
    }
}
