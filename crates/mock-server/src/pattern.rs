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
//!
//! Path, query, header and form values are text on the wire, so a number or boolean is compared by its text there.

use openapi_kit::pointer;
use regex::Regex;
use serde_json::{Map, Value};

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
            ("$regex", Value::String(text)) => {
                let expression = Expression::compile(text);
                expression
                    .map(Self::Regex)
                    .map_err(|problem| error(format!("no regular expression: {}", last_line(&problem))))
            }
            ("$regex", _) => Err(error("the expression must be a string".to_owned())),
            ("$subset", Value::Object(_) | Value::Array(_)) => Self::compile_subset(value, at),
            ("$subset", _) => Err(error("only an object or a list has a subset; write the value itself".to_owned())),
            (other, _) => Err(error(format!("`{other}` is no matcher; there are $regex, $subset and $any"))),
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
            Self::Object(patterns) => value
                .as_object()
                .is_some_and(|members| members.len() == patterns.len() && members_match(patterns, members, texts)),
            Self::SubsetObject(patterns) => {
                value.as_object().is_some_and(|members| members_match(patterns, members, texts))
            }
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
            _ => false,
        }
    }

    /// How much it asks for; a fixture that asks for more and is met wins.
    pub(crate) fn weight(&self) -> usize {
        match self {
            Self::Any | Self::Scalar(_) | Self::Regex(_) => 1,
            // Nothing beside the listed may be there, which asks for one thing more than the subset does.
            Self::List(patterns) => 1 + patterns.iter().map(Self::weight).sum::<usize>(),
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
        }
    }

    /// Lists the places below `at` where `value` does not hold.
    pub(crate) fn mismatches(&self, value: Option<&Value>, texts: bool, at: &str, out: &mut Vec<Mismatch>) {
        if value.is_some_and(|value| self.matches(value, texts)) {
            return;
        }
        match (self, value) {
            (Self::Object(patterns) | Self::SubsetObject(patterns), Some(Value::Object(members))) => {
                for (name, pattern) in patterns {
                    pattern.mismatches(members.get(name), texts, &pointer::child(at, name), out);
                }
                if matches!(self, Self::Object(_)) {
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
    patterns.iter().all(|(name, pattern)| members.get(name).is_some_and(|value| pattern.matches(value, texts)))
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
mod tests {
    use super::*;
    use serde_json::json;

    fn pattern(value: impl Into<Value>) -> Pattern {
        Pattern::compile(&value.into(), "").unwrap()
    }

    #[test]
    fn equality_of_objects_is_exact_and_subset_is_not() {
        let sent = json!({"a": 1, "b": {"c": [1, 2], "d": 3}});
        assert!(!pattern(json!({"a": 1})).matches(&sent, false));
        assert!(pattern(json!({"$subset": {"a": 1}})).matches(&sent, false));
        assert!(pattern(json!({"$subset": {"b": {"c": [2]}}})).matches(&sent, false), "a subset goes all the way down");
        assert!(!pattern(json!({"$subset": {"b": {"c": [3]}}})).matches(&sent, false));
        assert!(pattern(json!({"a": {"$any": true}, "b": {"$any": true}})).matches(&sent, false));
    }

    #[test]
    fn one_equals_one_point_zero() {
        assert!(pattern(json!({"a": 1})).matches(&json!({"a": 1.0}), false));
        assert!(!pattern(json!(1)).matches(&json!("1"), false), "a JSON string is not a number");
    }

    #[test]
    fn values_on_the_wire_are_compared_by_their_text() {
        assert!(pattern(json!(7)).matches_text("7") && pattern(json!(true)).matches_text("true"));
        assert!(!pattern(json!(7)).matches_text("07"));
        assert!(pattern(json!({"$regex": "^ab+$"})).matches_text("abb"));
        assert!(pattern(json!({"$regex": "code=400"})).matches_text("wait=1, code=400"));
        assert!(!pattern(json!({"$regex": "code=400"})).matches_text("code=404"));
    }

    #[test]
    fn a_number_equals_its_text_in_a_form_only() {
        let sent = json!({"n": "7", "b": "true"});
        assert!(pattern(json!({"n": 7, "b": true})).matches(&sent, true));
        assert!(!pattern(json!({"n": 7, "b": true})).matches(&sent, false));
    }

    #[test]
    fn an_unknown_matcher_names_those_there_are() {
        let error = Pattern::compile(&json!({"a": {"$regexp": "x"}}), "/body").unwrap_err();
        assert_eq!(error.pointer, "/body/a/$regexp");
        assert!(error.problem.contains("$regex, $subset and $any"), "{}", error.problem);
    }

    #[test]
    fn a_bad_expression_is_explained() {
        let error = Pattern::compile(&json!({"$regex": "("}), "/path/id").unwrap_err();
        assert_eq!(error.to_string(), "/path/id/$regex: no regular expression: unclosed group");
    }

    #[test]
    fn more_is_asked_by_more_members_and_by_exactness() {
        let weight = |value| pattern(value).weight();
        assert!(weight(json!({"a": 1, "b": 2})) > weight(json!({"a": 1})));
        assert!(weight(json!({"a": 1})) > weight(json!({"$subset": {"a": 1}})));
    }

    #[test]
    fn a_difference_is_named_member_by_member() {
        let mut out = Vec::new();
        pattern(json!({"a": 1, "b": {"c": 2}})).mismatches(
            Some(&json!({"a": 9, "b": {}, "z": 0})),
            false,
            "",
            &mut out,
        );
        let lines: Vec<_> = out.iter().map(|m| (m.pointer.as_str(), m.expected.clone(), m.actual.clone())).collect();
        assert_eq!(
            lines,
            [("/a", Some(json!(1)), Some(json!(9))), ("/b/c", Some(json!(2)), None), ("/z", None, Some(json!(0))),]
        );
    }

    #[test]
    fn a_pattern_is_written_back_as_it_was_read() {
        let written = json!({"a": [1, {"$regex": "x"}], "b": {"$subset": {"c": {"$any": true}}}});
        assert_eq!(pattern(written.clone()).written(), written);
    }
}
