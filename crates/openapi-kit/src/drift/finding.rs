//! What deviates, and how often.

use std::collections::BTreeSet;

use serde::Serialize;

use super::shape::Shape;

/// In what way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The document has no such operation.
    UndocumentedOperation,
    /// The operation has no such query parameter.
    UndocumentedQuery,
    /// The operation has no such status.
    UndocumentedStatus,
    /// The response has no such media type, or no body at all.
    UndocumentedContentType,
    /// There is a body, but no header says of which kind.
    MissingContentType,
    /// The response promises a body, and there is none.
    MissingBody,
    /// The body is announced as JSON and is not.
    BrokenJson,
    /// The response has no such header.
    UndocumentedHeader,
    /// A header that the response requires is not there.
    MissingHeader,
    /// A header is not of its declared type.
    WrongHeader,
    /// An object has a member that its schema does not name.
    UndocumentedField,
    /// A required member is not there.
    MissingField,
    /// A value that the enumeration does not list.
    UnknownEnumValue,
    /// Another JSON type, such as a number with a fraction or `1.0` for an integer.
    WrongType,
    /// A null that the schema does not allow.
    UnexpectedNull,
    /// A text that is not of its format.
    WrongFormat,
    /// Too big, too small, too long, too short, or not unique.
    OutOfBounds,
    /// A text that does not match its pattern.
    PatternMismatch,
}

impl Kind {
    /// The words for people, such as `undocumented field`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UndocumentedOperation => "undocumented operation",
            Self::UndocumentedQuery => "undocumented query parameter",
            Self::UndocumentedStatus => "undocumented status",
            Self::UndocumentedContentType => "undocumented content type",
            Self::MissingContentType => "missing content type",
            Self::MissingBody => "missing body",
            Self::BrokenJson => "broken JSON",
            Self::UndocumentedHeader => "undocumented header",
            Self::MissingHeader => "missing header",
            Self::WrongHeader => "wrong header",
            Self::UndocumentedField => "undocumented field",
            Self::MissingField => "missing field",
            Self::UnknownEnumValue => "unknown enum value",
            Self::WrongType => "wrong type",
            Self::UnexpectedNull => "unexpected null",
            Self::WrongFormat => "wrong format",
            Self::OutOfBounds => "out of bounds",
            Self::PatternMismatch => "pattern mismatch",
        }
    }
}

/// One deviation, with the number of times it was met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// In what way.
    pub kind: Kind,
    /// The operationId; none for an undocumented operation.
    pub operation: Option<String>,
    /// Method and path template; the template of an undocumented operation is a guess.
    pub path: String,
    /// The status of the answer; none for findings about requests.
    pub status: Option<u16>,
    /// JSON pointer into the answer, with `*` for every index and for every key of a map; `header/NAME` for a header,
    /// `query/NAME` for a parameter, empty for the answer as a whole.
    pub at: String,
    /// JSON pointer to the place in the document that the answer disagrees with.
    pub document: String,
    /// What the document says, in words.
    pub expected: String,
    /// What was met: type and shape. Values are not repeated, except words that an enumeration lacks, and those only if they
    /// are short, of letters and separators, and the document does not mark the place as secret or personal.
    pub found: String,
    /// How often.
    pub count: usize,
}

/// What makes two deviations the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) operation: Option<String>,
    pub(super) path: String,
    pub(super) status: Option<u16>,
    pub(super) at: String,
    pub(super) kind: Kind,
    pub(super) document: String,
    /// The name, word or keyword that the deviation is about.
    pub(super) subject: String,
    pub(super) expected: String,
}

/// What a mend is made from.
#[derive(Debug, Clone, Default)]
pub(super) struct Grounds {
    /// One example in words.
    pub(super) found: String,
    /// The shape of the values met.
    pub(super) shape: Shape,
    /// Names of query parameters, for undocumented operations.
    pub(super) query: BTreeSet<String>,
    /// What was answered and sent, for undocumented statuses and operations.
    pub(super) answers: Vec<AnswerShape>,
    /// The shape of request bodies, for undocumented operations.
    pub(super) request: Shape,
}

/// The shape of the bodies of one status and media type.
#[derive(Debug, Clone)]
pub(super) struct AnswerShape {
    pub(super) status: u16,
    /// None for answers without a body.
    pub(super) media_type: Option<String>,
    pub(super) shape: Shape,
}

impl Grounds {
    pub(super) fn of(found: impl Into<String>) -> Self {
        Self { found: found.into(), ..Self::default() }
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.shape.merge(other.shape);
        self.request.merge(other.request);
        self.query.extend(other.query);
        for answer in other.answers {
            let same = |own: &&mut AnswerShape| own.status == answer.status && own.media_type == answer.media_type;
            match self.answers.iter_mut().find(same) {
                Some(own) => own.shape.merge(answer.shape),
                None => self.answers.push(answer),
            }
        }
    }
}

/// All occurrences of one deviation.
#[derive(Debug, Clone, Default)]
pub(super) struct Group {
    pub(super) count: usize,
    pub(super) grounds: Grounds,
}

impl Group {
    pub(super) fn add(&mut self, grounds: Grounds) {
        if self.count == 0 {
            self.grounds = grounds;
        } else {
            self.grounds.merge(grounds);
        }
        self.count += 1;
    }
}

impl Finding {
    pub(super) fn new(key: &Key, group: &Group) -> Self {
        Self {
            kind: key.kind,
            operation: key.operation.clone(),
            path: key.path.clone(),
            status: key.status,
            at: key.at.clone(),
            document: key.document.clone(),
            expected: key.expected.clone(),
            found: group.grounds.found.clone(),
            count: group.count,
        }
    }
}
