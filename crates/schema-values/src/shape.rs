//! What a schema allows, normalised: the one description that all values are made from.

use std::sync::Arc;

use serde_json::Value;

use crate::error::UnsatisfiableError;
use crate::number::Numbers;
use crate::pattern::Pattern;
use crate::text::Texts;

/// Index of a shape in its plan.
pub(crate) type ShapeId = usize;

/// The values of one schema, or of several that must hold together.
#[derive(Debug)]
pub(crate) struct Shape {
    /// Where the schema stands.
    pub(crate) pointer: String,
    /// The alternatives, those with the smallest values first. Empty: no value.
    pub(crate) branches: Vec<Branch>,
    /// Schemas that a candidate is judged by, where the branches don't say everything.
    pub(crate) guard: Vec<(String, Arc<Value>)>,
    /// Valid values that the schema's author gave: its examples, else its default.
    pub(crate) preferred: Vec<Value>,
    pub(crate) remarks: Remarks,
    /// Levels of nesting of the smallest value; `None`: there is no finite one.
    pub(crate) height: Option<usize>,
    /// Why there is no branch.
    pub(crate) refusal: Option<UnsatisfiableError>,
}

/// What a schema says about the meaning of its values; only a [`Vocabulary`](crate::Vocabulary) looks at it.
#[derive(Debug, Default)]
pub(crate) struct Remarks {
    pub(crate) format: Option<String>,
    /// Extension keywords (`x-…`) whose value is a text.
    pub(crate) marks: Vec<(String, String)>,
}

impl Shape {
    /// A shape that is still to be filled in.
    pub(crate) fn empty(pointer: String) -> Self {
        Self {
            pointer,
            branches: Vec::new(),
            guard: Vec::new(),
            preferred: Vec::new(),
            remarks: Remarks::default(),
            height: None,
            refusal: None,
        }
    }

    /// Whether some branch has such texts or numbers; a guard may still refuse them.
    pub(crate) fn takes(&self, value: &Value) -> bool {
        self.branches.iter().any(|branch| match (&branch.kind, value) {
            (Kind::Texts(texts), Value::String(text)) => texts.takes(text),
            (Kind::Numbers(numbers), Value::Number(number)) => numbers.takes(number),
            (Kind::Boolean, Value::Bool(_)) => true,
            _ => false,
        })
    }
}

/// Values of one JSON type.
#[derive(Debug)]
pub(crate) struct Branch {
    pub(crate) kind: Kind,
    pub(crate) height: Option<usize>,
}

#[derive(Debug)]
pub(crate) enum Kind {
    Literals(Vec<Value>),
    Null,
    Boolean,
    Numbers(Numbers),
    Texts(Texts),
    Items(Items),
    Members(Members),
}

impl Kind {
    /// Order of branches of the same height: simple values first.
    pub(crate) fn rank(&self) -> usize {
        match self {
            Self::Literals(_) => 0,
            Self::Null => 1,
            Self::Boolean => 2,
            Self::Numbers(_) => 3,
            Self::Texts(_) => 4,
            Self::Items(_) => 5,
            Self::Members(_) => 6,
        }
    }
}

/// The arrays that a schema allows.
#[derive(Debug)]
pub(crate) struct Items {
    /// Shapes of the first items, by position.
    pub(crate) prefix: Vec<ShapeId>,
    /// Shape of all further items.
    pub(crate) rest: ShapeId,
    pub(crate) min: usize,
    pub(crate) max: Option<usize>,
    pub(crate) unique: bool,
    /// Shapes of items that must occur beyond the prefix, and how many of each.
    pub(crate) contained: Vec<(ShapeId, usize)>,
}

impl Items {
    /// Items in the smallest array.
    pub(crate) fn least(&self) -> usize {
        let contained: usize = self.contained.iter().map(|(_, count)| count).sum();
        let with_contained = if contained > 0 { self.prefix.len() + contained } else { 0 };
        self.min.max(with_contained)
    }

    /// The shape of the item at `index`.
    pub(crate) fn at(&self, index: usize) -> ShapeId {
        let mut beyond = match index.checked_sub(self.prefix.len()) {
            Some(beyond) => beyond,
            None => return self.prefix[index],
        };
        for (shape, count) in &self.contained {
            if beyond < *count {
                return *shape;
            }
            beyond -= count;
        }
        self.rest
    }
}

/// The objects that a schema allows.
#[derive(Debug)]
pub(crate) struct Members {
    /// Members with a name, in the order of the schema.
    pub(crate) named: Vec<Member>,
    /// Where members without a declared name may come from.
    pub(crate) extras: Vec<Extra>,
    /// Shape of the names of members; `None`: any.
    pub(crate) names: Option<ShapeId>,
    pub(crate) min: usize,
    pub(crate) max: Option<usize>,
    /// Members that need others: name and what it needs.
    pub(crate) dependents: Vec<(String, Vec<String>)>,
}

#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) shape: ShapeId,
    pub(crate) required: bool,
}

/// Members without a declared name.
#[derive(Debug)]
pub(crate) struct Extra {
    /// The names; `None`: those that match no pattern.
    pub(crate) pattern: Option<Arc<Pattern>>,
    /// Patterns that the names must not match.
    pub(crate) besides: Vec<Arc<Pattern>>,
    pub(crate) shape: ShapeId,
    pub(crate) origin: Origin,
}

/// On what ground an undeclared member may be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// `additionalProperties` or `patternProperties` describe it.
    Declared,
    /// The object has no description at all.
    FreeForm,
    /// Merely nothing forbids it.
    Tolerated,
}
