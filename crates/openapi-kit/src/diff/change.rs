//! One difference and what it means: on the wire, and for callers of a generated client.

use serde::Serialize;
use serde_json::Value;

/// Who sends the values that a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Callers send them: what they could send must still be accepted.
    Request,
    /// The service sends them, in answers and events: what it sends must have been possible before.
    Answer,
}

/// What kind of thing differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// An operation, known by method and path; the names of path parameters do not count.
    Operation,
    /// Method or path of an operation that kept its operationId.
    Route,
    /// The operationId, of which the client's method has its name.
    OperationId,
    /// The name of a path parameter.
    PathParameterName,
    /// A tag of an operation.
    Tag,
    /// The credentials that an operation asks for.
    Security,
    /// A security scheme.
    SecurityScheme,
    /// A base URL.
    Server,
    /// The mark `deprecated`.
    Deprecated,
    /// A parameter.
    Parameter,
    /// How a parameter is written: `style`, `explode`, `allowReserved`, `allowEmptyValue`.
    Style,
    /// A request body.
    Body,
    /// A media type of a body or answer.
    MediaType,
    /// An answer, by status.
    Response,
    /// A header of an answer.
    Header,
    /// An event that the service sends (`x-webhooks`).
    Event,
    /// A component schema.
    Schema,
    /// The name of a component schema, at the component or where it is referred to.
    SchemaName,
    /// A property of an object.
    Property,
    /// Whether a property, parameter, header or body must be there.
    Required,
    /// The type.
    Type,
    /// Whether null is allowed.
    Nullable,
    /// A value of an enum.
    EnumValue,
    /// A rule on values: a bound, a length, a pattern, a format and the like.
    Rule,
    /// The schema of list items, where one side has none.
    Items,
    /// What members an object may have beyond its properties.
    AdditionalProperties,
    /// An alternative of `oneOf` or `anyOf`, or a part of `allOf`.
    Branch,
    /// The value that stands for an absent one.
    Default,
    /// `readOnly` or `writeOnly`.
    Access,
    /// Words and examples.
    Docs,
    /// A member whose name begins with `x-`.
    Extension,
}

/// How it differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Only the later document has it.
    Added,
    /// Only the earlier document has it.
    Removed,
    /// Both have it, not alike.
    Changed,
}

/// How much a change asks of a crate's version; see [`super::Version::next`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// No generated line changes that anybody can see.
    None,
    /// Documentation or inner workings.
    Patch,
    /// Something is new, nothing is lost.
    Minor,
    /// Code that used the crate may no longer compile, or a call that worked fails in the client.
    Major,
}

/// What a change means on the wire.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Wire {
    /// Whoever relies on the earlier document may fail against a service that follows the later one.
    pub breaking: bool,
    /// Why.
    pub reason: String,
    /// A value that shows it, where one was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counter_example: Option<CounterExample>,
}

/// A value that validators of both documents were asked about: one accepts it, the other does not.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CounterExample {
    /// Of what the value is: pointer to the schema in the earlier document.
    pub pointer_before: String,
    /// Pointer to the schema in the later document.
    pub pointer_after: String,
    /// The value.
    pub value: Value,
    /// True: allowed before and not any more. False: allowed now and not before.
    pub valid_before: bool,
}

/// What a change means for callers of a generated client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rust {
    /// How much of a version step it asks for.
    pub level: Level,
    /// Why.
    pub reason: String,
}

/// One difference between two documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// What kind of thing differs.
    pub aspect: Aspect,
    /// How.
    pub action: Action,
    /// Which one: a name, status, media type or keyword; empty where the aspect says it all.
    pub name: String,
    /// Who sends the values concerned; none for what is no value, and for schemas that nothing uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// Where, in words: `Pet / owner`, or an operation and its part.
    pub place: String,
    /// Pointer into the earlier document, to the thing or to what would hold it.
    pub pointer_before: String,
    /// Pointer into the later document, to the thing or to what would hold it.
    pub pointer_after: String,
    /// What stood there before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// What stands there now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
    /// The operations or events through which the change is met, with the part of each; sorted.
    pub uses: Vec<String>,
    /// What it means on the wire.
    pub wire: Wire,
    /// What it means for a generated client.
    pub rust: Rust,
}

impl Action {
    /// From what stood there before and stands there now.
    pub(super) fn of(before: Option<&Value>, after: Option<&Value>) -> Self {
        match (before, after) {
            (None, _) => Self::Added,
            (_, None) => Self::Removed,
            _ => Self::Changed,
        }
    }
}

impl Aspect {
    /// Only words or marks for tools differ.
    pub fn is_documentation(self) -> bool {
        matches!(self, Self::Docs | Self::Extension)
    }

    /// It means something else for values that callers send than for values that the service sends.
    pub(super) fn travels(self) -> bool {
        !matches!(self, Self::Docs | Self::Extension | Self::SchemaName | Self::Deprecated | Self::Default)
    }

    /// The word of the JSON form, with spaces.
    pub fn words(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Route => "route",
            Self::OperationId => "operationId",
            Self::PathParameterName => "name of a path parameter",
            Self::Tag => "tag",
            Self::Security => "security",
            Self::SecurityScheme => "security scheme",
            Self::Server => "server",
            Self::Deprecated => "deprecated",
            Self::Parameter => "parameter",
            Self::Style => "style",
            Self::Body => "request body",
            Self::MediaType => "media type",
            Self::Response => "answer",
            Self::Header => "header",
            Self::Event => "event",
            Self::Schema => "schema",
            Self::SchemaName => "name of the schema",
            Self::Property => "property",
            Self::Required => "required",
            Self::Type => "type",
            Self::Nullable => "nullable",
            Self::EnumValue => "enum value",
            Self::Rule => "rule",
            Self::Items => "items",
            Self::AdditionalProperties => "additional properties",
            Self::Branch => "alternative",
            Self::Default => "default",
            Self::Access => "access",
            Self::Docs => "documentation",
            Self::Extension => "extension",
        }
    }
}

impl Wire {
    /// Nobody fails.
    pub(super) fn fits(reason: impl Into<String>) -> Self {
        Self { breaking: false, reason: reason.into(), counter_example: None }
    }

    /// Somebody may fail.
    pub(super) fn breaks(reason: impl Into<String>) -> Self {
        Self { breaking: true, reason: reason.into(), counter_example: None }
    }
}

impl Rust {
    /// A level and why.
    pub(super) fn new(level: Level, reason: impl Into<String>) -> Self {
        Self { level, reason: reason.into() }
    }
}

impl Level {
    /// `none`, `patch`, `minor` or `major`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl Direction {
    /// `request` or `answer`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Answer => "answer",
        }
    }
}
