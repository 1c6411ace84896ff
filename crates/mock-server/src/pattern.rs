//! Patterns: how one value of a fixture's `request` is compared with what was sent.
//!
//! A pattern is an equality or a matcher object. Matcher objects may stand at any depth of a body:
//!
//! | pattern | holds for |
//! |---|---|
//! | `7`, `"a"`, `true`, `null` | the same value |
//! | `{"a": …}` | an object of exactly these members, each of which holds |
//! | `[…, …]` | a list of exactly these items in this order, each of which holds |
//! | `{"$regex": "…"}` | a text in which the expression is found (anchor it with `^` and `$`) |
//! | `{"$subset": {…}}` | an object that has at least these members, and so on for the objects inside it |
//! | `{"$subset": […]}` | a list that has at least these items, in any order |
//! | `{"$any": true}` | anything that is there |
//! | `{"$type": "integer"}` | a value of this JSON type: null, boolean, integer, number, string, array or object |
//! | `{"$jsonpath": "$.a[?@.b > 1]"}` | a body in which the expression (RFC 9535) finds something |
//! | `{"$jsonpath": {"$.a[*].b": …}}` | a body in which the expression finds something that holds |
//! | `{"$not": …}` | anything that is there and does not hold |
//! | `{"$oneOf": [… , …]}`, `{"$all": [… , …]}` | what one of the patterns, or all of them, hold for |
//! | `{"$anyOrder": […]}` | a list of exactly these items, in any order |
//! | `{"$absent": true}` | nothing: the member, key or header must not be there |
//!
//! Path, query, header and form values are text on the wire, so a number or boolean is compared by its text there.

pub(crate) mod date;
mod json_path;
mod kind;
pub(crate) mod moment;
mod order;

use openapi_kit::pointer;
use regex::Regex;
use serde_json::{Map, Value};

pub(crate) use self::json_path::Path;
#[cfg(feature = "templates")]
pub(crate) use self::json_path::expression;
pub(crate) use self::kind::Kind;
use self::moment::Moment;

/// The keys of matcher objects.
const MATCHERS: &str = "$regex, $subset, $any, $type, $jsonpath, $not, $oneOf, $all, $anyOrder and $absent";

/// One compiled pattern.
#[derive(Debug, Clone)]
pub(crate) enum Pattern {
    Any,
    Scalar(Value),
    Regex(Expression),
    List(Vec<Pattern>),
    Object(Vec<(String, Pattern)>),
    SubsetList(Vec<Pattern>),
    SubsetObject(Vec<(String, Pattern)>),
    /// A list of exactly these, in any order.
    Bag(Vec<Pattern>),
    /// A list that begins with these.
    Head(Vec<Pattern>),
    Kind(Kind),
    /// A text that is a moment before, at or after another.
    Moment(Box<Moment>),
    Path(Box<Path>),
    Not(Box<Pattern>),
    OneOf(Vec<Pattern>),
    All(Vec<Pattern>),
    Absent,
    /// A pattern that is written otherwise, in the words of a stub.
    As(Box<(Pattern, Value)>),
}

/// A regular expression.
#[derive(Debug, Clone)]
pub(crate) enum Expression {
    /// Without any special character: most are, and a search for a text costs next to nothing to make.
    Text(String),
    Regex(Regex),
}

impl Expression {
    fn compile(text: &str) -> Result<Self, regex::Error> {
        if regex::escape(text) == text { Ok(Self::Text(text.to_owned())) } else { Regex::new(text).map(Self::Regex) }
    }

    fn is_match(&self, text: &str) -> bool {
        match self {
            Self::Text(part) => text.contains(part.as_str()),
            Self::Regex(regex) => regex.is_match(text),
        }
    }

    fn written(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Regex(regex) => regex.as_str(),
        }
    }
}

/// Why a pattern could not be compiled.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{pointer}: {problem}")]
pub struct PatternError {
    /// JSON pointer inside the fixture's `request`.
    pub pointer: String,
    /// What is wrong and how to mend it.
    pub problem: String,
}

/// One place where a body differs from a pattern.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mismatch {
    /// JSON pointer into the body.
    pub(crate) pointer: String,
    /// The pattern, as written; none when nothing should be there.
    pub(crate) expected: Option<Value>,
    /// What is there; none for nothing.
    pub(crate) actual: Option<Value>,
}

impl Pattern {
    /// An expression that is found in the text.
    pub(crate) fn regex(text: &str, at: &str) -> Result<Self, PatternError> {
        let explained = |problem| PatternError {
            pointer: at.to_owned(),
            problem: format!("no regular expression: {}", last_line(&problem)),
        };
        Expression::compile(text).map(Self::Regex).map_err(explained)
    }

    /// A text that is found in the text.
    pub(crate) fn containing(text: &str) -> Self {
        Self::Regex(Expression::Text(text.to_owned()))
    }

    /// This pattern, shown in other words.
    pub(crate) fn shown_as(self, written: Value) -> Self {
        Self::As(Box::new((self, written)))
    }

    /// Without other words around it.
    pub(crate) fn bare(&self) -> &Self {
        match self {
            Self::As(pattern) => pattern.0.bare(),
            pattern => pattern,
        }
    }

    /// Compiles a pattern; `at` is its JSON pointer, for errors.
    pub(crate) fn compile(value: &Value, at: &str) -> Result<Self, PatternError> {
        match value {
            Value::Object(members) => match matcher_key(members) {
                Some(key) => Self::compile_matcher(key, &members[key], &pointer::child(at, key)),
                None => Ok(Self::Object(compile_members(members, at, &Self::compile)?)),
            },
            Value::Array(items) => Ok(Self::List(compile_items(items, at, &Self::compile)?)),
            scalar => Ok(Self::Scalar(scalar.clone())),
        }
    }

    fn compile_matcher(key: &str, value: &Value, at: &str) -> Result<Self, PatternError> {
        let error = |problem: String| PatternError { pointer: at.to_owned(), problem };
        match (key, value) {
            ("$any", Value::Bool(true)) => Ok(Self::Any),
            ("$any", _) => Err(error("write `{\"$any\": true}`".to_owned())),
            ("$regex", Value::String(text)) => Self::regex(text, at),
            ("$regex", _) => Err(error("the expression must be a string".to_owned())),
            ("$subset", Value::Object(_) | Value::Array(_)) => Self::compile_subset(value, at),
            ("$subset", _) => Err(error("only an object or a list has a subset; write the value itself".to_owned())),
            ("$type", Value::String(name)) => Kind::read(name).map(Self::Kind).map_err(error),
            ("$type", _) => Err(error("write the name of a JSON type".to_owned())),
            ("$jsonpath", _) => Path::compile(value, at).map(|path| Self::Path(Box::new(path))),
            ("$not", _) => Ok(Self::Not(Box::new(Self::compile(value, at)?))),
            ("$oneOf", Value::Array(items)) => Ok(Self::OneOf(compile_items(items, at, &Self::compile)?)),
            ("$all", Value::Array(items)) => Ok(Self::All(compile_items(items, at, &Self::compile)?)),
            ("$anyOrder", Value::Array(items)) => Ok(Self::Bag(compile_items(items, at, &Self::compile)?)),
            ("$oneOf" | "$all" | "$anyOrder", _) => Err(error("write a list of patterns".to_owned())),
            ("$absent", Value::Bool(true)) => Ok(Self::Absent),
            ("$absent", _) => Err(error("write `{\"$absent\": true}`".to_owned())),
            (other, _) => Err(error(format!("`{other}` is no matcher; there are {MATCHERS}"))),
        }
    }

    fn compile_subset(value: &Value, at: &str) -> Result<Self, PatternError> {
        match value {
            Value::Object(members) if matcher_key(members).is_none() => {
                Ok(Self::SubsetObject(compile_members(members, at, &Self::compile_subset)?))
            }
            Value::Array(items) => Ok(Self::SubsetList(compile_items(items, at, &Self::compile_subset)?)),
            other => Self::compile(other, at),
        }
    }

    /// Whether a value holds. In a form every value is a text, and `texts` is set.
    pub(crate) fn matches(&self, value: &Value, texts: bool) -> bool {
        match self {
            Self::Any => true,
            Self::Scalar(expected) => match value {
                Value::String(text) if texts => self.matches_text(text),
                _ => scalar_equals(expected, value),
            },
            Self::Regex(regex) => match value {
                Value::String(text) => regex.is_match(text),
                Value::Number(_) | Value::Bool(_) => regex.is_match(&value.to_string()),
                _ => false,
            },
            Self::List(patterns) => value.as_array().is_some_and(|items| {
                items.len() == patterns.len()
                    && items.iter().zip(patterns).all(|(item, pattern)| pattern.matches(item, texts))
            }),
            Self::SubsetList(patterns) => value.as_array().is_some_and(|items| {
                patterns.iter().all(|pattern| items.iter().any(|item| pattern.matches(item, texts)))
            }),
            Self::Object(patterns) => value.as_object().is_some_and(|members| {
                members.len() <= patterns.len()
                    && members_match(patterns, members, texts)
                    && members.keys().all(|name| patterns.iter().any(|(own, _)| own == name))
            }),
            Self::SubsetObject(patterns) => {
                value.as_object().is_some_and(|members| members_match(patterns, members, texts))
            }
            Self::Bag(patterns) => value.as_array().is_some_and(|items| order::is_bag(patterns, items, texts)),
            Self::Head(patterns) => value.as_array().is_some_and(|items| {
                items.len() >= patterns.len()
                    && items.iter().zip(patterns).all(|(item, pattern)| pattern.matches(item, texts))
            }),
            Self::Kind(kind) => kind.is_of(value, texts),
            Self::Moment(moment) => value.as_str().is_some_and(|text| moment.holds(text)),
            Self::Path(path) => path.finds(value),
            Self::Not(pattern) => !pattern.matches(value, texts),
            Self::OneOf(patterns) => patterns.iter().any(|pattern| pattern.matches(value, texts)),
            Self::All(patterns) => patterns.iter().all(|pattern| pattern.matches(value, texts)),
            Self::Absent => false,
            Self::As(pattern) => pattern.0.matches(value, texts),
        }
    }

    /// Whether a text from a path, query or header holds.
    pub(crate) fn matches_text(&self, text: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Regex(regex) => regex.is_match(text),
            Self::Scalar(Value::String(expected)) => expected == text,
            Self::Scalar(Value::Number(expected)) => expected.to_string() == text,
            Self::Scalar(Value::Bool(expected)) => text == if *expected { "true" } else { "false" },
            Self::Kind(kind) => kind.is_read_from(text),
            Self::Moment(moment) => moment.holds(text),
            Self::Not(pattern) => !pattern.matches_text(text),
            Self::As(pattern) => pattern.0.matches_text(text),
            Self::OneOf(patterns) => patterns.iter().any(|pattern| pattern.matches_text(text)),
            Self::All(patterns) => patterns.iter().all(|pattern| pattern.matches_text(text)),
            _ => false,
        }
    }

    /// Whether each of these texts can be given to a pattern of its own.
    pub(crate) fn is_bag_of(patterns: &[Self], texts: &[Value]) -> bool {
        order::is_bag(patterns, texts, true)
    }

    /// Whether it holds where nothing is.
    pub(crate) fn matches_absence(&self) -> bool {
        match self {
            Self::Absent => true,
            Self::As(pattern) => pattern.0.matches_absence(),
            Self::OneOf(patterns) => patterns.iter().any(Self::matches_absence),
            Self::All(patterns) => !patterns.is_empty() && patterns.iter().all(Self::matches_absence),
            _ => false,
        }
    }

    /// How much it asks for; a fixture that asks for more and is met wins.
    pub(crate) fn weight(&self) -> usize {
        match self {
            Self::Any | Self::Scalar(_) | Self::Regex(_) | Self::Kind(_) | Self::Moment(_) | Self::Absent => 1,
            Self::Path(path) => path.weight(),
            Self::Not(pattern) => pattern.weight(),
            Self::As(pattern) => pattern.0.weight(),
            Self::OneOf(patterns) => patterns.iter().map(Self::weight).min().unwrap_or(1),
            Self::All(patterns) | Self::Head(patterns) => patterns.iter().map(Self::weight).sum::<usize>().max(1),
            // Nothing beside the listed may be there, which asks for one thing more than the subset does.
            Self::List(patterns) | Self::Bag(patterns) => 1 + patterns.iter().map(Self::weight).sum::<usize>(),
            Self::Object(patterns) => 1 + patterns.iter().map(|(_, pattern)| pattern.weight()).sum::<usize>(),
            Self::SubsetList(patterns) => patterns.iter().map(Self::weight).sum::<usize>().max(1),
            Self::SubsetObject(patterns) => patterns.iter().map(|(_, pattern)| pattern.weight()).sum::<usize>().max(1),
        }
    }

    /// The pattern as one writes it.
    pub(crate) fn written(&self) -> Value {
        let object = |patterns: &[(String, Self)]| {
            Value::Object(patterns.iter().map(|(name, pattern)| (name.clone(), pattern.written())).collect())
        };
        let list = |patterns: &[Self]| Value::Array(patterns.iter().map(Self::written).collect());
        let matcher = |key: &str, value: Value| Value::Object(Map::from_iter([(key.to_owned(), value)]));
        match self {
            Self::Any => matcher("$any", Value::Bool(true)),
            Self::Scalar(value) => value.clone(),
            Self::Regex(regex) => matcher("$regex", Value::String(regex.written().to_owned())),
            Self::List(patterns) => list(patterns),
            Self::Object(patterns) => object(patterns),
            Self::SubsetList(patterns) => matcher("$subset", list(patterns)),
            Self::SubsetObject(patterns) => matcher("$subset", object(patterns)),
            Self::Bag(patterns) => matcher("$anyOrder", list(patterns)),
            Self::Head(patterns) => matcher("$subset", list(patterns)),
            Self::Kind(kind) => matcher("$type", Value::from(kind.name())),
            Self::Moment(moment) => moment.written.clone(),
            Self::Path(path) => matcher("$jsonpath", path.written()),
            Self::Not(pattern) => matcher("$not", pattern.written()),
            Self::OneOf(patterns) => matcher("$oneOf", list(patterns)),
            Self::All(patterns) => matcher("$all", list(patterns)),
            Self::Absent => matcher("$absent", Value::Bool(true)),
            Self::As(pattern) => pattern.1.clone(),
        }
    }

    /// Lists the places below `at` where `value` does not hold.
    pub(crate) fn mismatches(&self, value: Option<&Value>, texts: bool, at: &str, out: &mut Vec<Mismatch>) {
        if value.map_or_else(|| self.matches_absence(), |value| self.matches(value, texts)) {
            return;
        }
        match (self.bare(), value) {
            (Self::Object(patterns) | Self::SubsetObject(patterns), Some(Value::Object(members))) => {
                for (name, pattern) in patterns {
                    pattern.mismatches(members.get(name), texts, &pointer::child(at, name), out);
                }
                if matches!(self.bare(), Self::Object(_)) {
                    for (name, member) in
                        members.iter().filter(|(name, _)| !patterns.iter().any(|(own, _)| own == *name))
                    {
                        let at = pointer::child(at, name);
                        out.push(Mismatch { pointer: at, expected: None, actual: Some(member.clone()) });
                    }
                }
            }
            (Self::List(patterns), Some(Value::Array(items))) if patterns.len() == items.len() => {
                for (number, (pattern, item)) in patterns.iter().zip(items).enumerate() {
                    pattern.mismatches(Some(item), texts, &format!("{at}/{number}"), out);
                }
            }
            (Self::All(patterns), value) => {
                patterns.iter().for_each(|pattern| pattern.mismatches(value, texts, at, out));
            }
            (Self::Path(path), Some(body)) => {
                let found = path.found(body);
                out.push(Mismatch { pointer: at.to_owned(), expected: Some(self.written()), actual: found });
            }
            _ => out.push(Mismatch { pointer: at.to_owned(), expected: Some(self.written()), actual: value.cloned() }),
        }
    }
}

/// The key of a matcher object: an object with exactly one member, whose name begins with `$`.
fn matcher_key(members: &Map<String, Value>) -> Option<&String> {
    members.keys().next().filter(|key| members.len() == 1 && key.starts_with('$'))
}

type Compile<'a> = &'a dyn Fn(&Value, &str) -> Result<Pattern, PatternError>;

fn compile_members(
    members: &Map<String, Value>,
    at: &str,
    compile: Compile<'_>,
) -> Result<Vec<(String, Pattern)>, PatternError> {
    members.iter().map(|(name, value)| Ok((name.clone(), compile(value, &pointer::child(at, name))?))).collect()
}

fn compile_items(items: &[Value], at: &str, compile: Compile<'_>) -> Result<Vec<Pattern>, PatternError> {
    items.iter().enumerate().map(|(number, value)| compile(value, &format!("{at}/{number}"))).collect()
}

fn members_match(patterns: &[(String, Pattern)], members: &Map<String, Value>, texts: bool) -> bool {
    patterns.iter().all(|(name, pattern)| match members.get(name) {
        Some(value) => pattern.matches(value, texts),
        None => pattern.matches_absence(),
    })
}

/// Equality of scalars: `1` equals `1.0`.
fn scalar_equals(expected: &Value, actual: &Value) -> bool {
    match (expected, actual) {
        (Value::Number(a), Value::Number(b)) => a == b || (a.is_f64() || b.is_f64()) && a.as_f64() == b.as_f64(),
        _ => expected == actual,
    }
}

fn last_line(error: &regex::Error) -> String {
    let text = error.to_string();
    text.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned()
}

#[cfg(test)]
mod tests;
