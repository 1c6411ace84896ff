//! The words in which a mapping compares values, and the patterns that they mean.
//!
//! They are those of WireMock (`equalTo`, `matches`, `equalToJson` and so on) and `like`, which takes a pattern as
//! fixtures write it.

use openapi_kit::pointer;
use serde_json::{Map, Value};

use crate::matcher::{query_pattern, text_pattern};
use crate::pattern::date::{Format, Shift, parse_usual};
use crate::pattern::moment::{Moment, Order, Truncation};
use crate::pattern::{Path, Pattern};

use super::StubError;

/// Words that compare one text.
pub(super) const TEXT_WORDS: &str = "equalTo, contains, doesNotContain, matches, doesNotMatch, absent, anything, before, \
     equalToDateTime, after, and, or, not, like";

/// Where a text comes from; query values may be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum From {
    Query,
    Elsewhere,
}

/// The members of a matcher that are there: clients write `null` for those that are not.
pub(super) fn members<'v>(value: &'v Value, at: &str) -> Result<&'v Map<String, Value>, StubError> {
    value.as_object().ok_or_else(|| StubError::new(at, "write an object such as {\"equalTo\": \"a\"}"))
}

/// The first member of `value` that is one of `words`.
pub(super) fn word<'v>(value: &'v Map<String, Value>, words: &[&'static str]) -> Option<(&'static str, &'v Value)> {
    words.iter().find_map(|word| Some((*word, value.get(*word).filter(|value| !value.is_null())?)))
}

/// A pattern for a text on the wire.
pub(super) fn text(value: &Value, from: From, at: &str) -> Result<Pattern, StubError> {
    if !value.is_object() {
        return Ok(text_pattern(value, at)?);
    }
    let members = members(value, at)?;
    if from == From::Query {
        if let Some((word, value)) = word(members, &["hasExactly", "includes"]) {
            let at = pointer::child(at, word);
            let items = list(value, &at)?;
            let items = items.iter().enumerate().map(|(n, item)| text(item, From::Elsewhere, &format!("{at}/{n}")));
            let items = items.collect::<Result<Vec<_>, _>>()?;
            return Ok(if word == "includes" { Pattern::SubsetList(items) } else { Pattern::Bag(items) });
        }
        if let Some(like) = members.get("like") {
            return Ok(query_pattern(like, &pointer::child(at, "like"))?);
        }
    }
    let pattern = single(members, at)?;
    let shown = if matches!(pattern, Pattern::Scalar(_)) { pattern.written() } else { value.clone() };
    Ok(match from {
        // One of the values of a repeated key is enough.
        From::Query if !pattern.matches_absence() => Pattern::SubsetList(vec![pattern]).shown_as(shown),
        _ => pattern.shown_as(shown),
    })
}

/// A pattern for one text.
pub(super) fn single(members: &Map<String, Value>, at: &str) -> Result<Pattern, StubError> {
    const WORDS: [&str; 14] = [
        "equalTo",
        "contains",
        "doesNotContain",
        "matches",
        "doesNotMatch",
        "absent",
        "anything",
        "before",
        "equalToDateTime",
        "after",
        "and",
        "or",
        "not",
        "like",
    ];
    let Some((word, value)) = word(members, &WORDS) else {
        let known = members.keys().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        return Err(StubError::new(at, format!("{known} is no way to compare a text here; there are {TEXT_WORDS}")));
    };
    let at = pointer::child(at, word);
    let insensitive = members.get("caseInsensitive") == Some(&Value::Bool(true));
    let expression = |text: &str| Pattern::regex(&format!(r"(?s)\A(?:{text})\z"), &at);
    let text = || value.as_str().ok_or_else(|| StubError::new(&at, "write a text"));
    let many = || -> Result<Vec<_>, StubError> {
        let items = list(value, &at)?;
        let one = |(n, item): (usize, &Value)| single(self::members(item, &format!("{at}/{n}"))?, &format!("{at}/{n}"));
        items.iter().enumerate().map(one).collect()
    };
    Ok(match word {
        "equalTo" if insensitive => Pattern::regex(&format!(r"(?is)\A{}\z", regex::escape(text()?)), &at)?,
        "equalTo" => match value {
            Value::Object(_) | Value::Array(_) => return Err(StubError::new(&at, "write a text")),
            scalar => Pattern::Scalar(scalar.clone()),
        },
        "contains" => Pattern::containing(text()?),
        "doesNotContain" => Pattern::Not(Box::new(Pattern::containing(text()?))),
        "matches" => expression(text()?)?,
        "doesNotMatch" => Pattern::Not(Box::new(expression(text()?)?)),
        "absent" if *value == Value::Bool(true) => Pattern::Absent,
        "absent" | "anything" => Pattern::Any,
        "before" => moment(Order::Before, text()?, members, &at)?,
        "equalToDateTime" => moment(Order::Equal, text()?, members, &at)?,
        "after" => moment(Order::After, text()?, members, &at)?,
        "and" => Pattern::All(many()?),
        "or" => Pattern::OneOf(many()?),
        "not" => Pattern::Not(Box::new(single(self::members(value, &at)?, &at)?)),
        _ => text_pattern(value, &at)?,
    })
}

/// A comparison of moments: `"2026-01-31T12:00:00Z"`, `"now"` or `"now -3 days"`, with the options of WireMock beside it.
fn moment(order: Order, text: &str, members: &Map<String, Value>, at: &str) -> Result<Pattern, StubError> {
    let wrong = |problem: String| StubError::new(at, problem);
    let option = |name: &str| members.get(name).and_then(Value::as_str);
    let (fixed, mut shift) = match text.strip_prefix("now") {
        Some("") => (None, None),
        Some(rest) => (None, Some(Shift::read(rest).map_err(wrong)?)),
        None => {
            let fixed = parse_usual(text);
            let problem = || wrong(format!("`{text}` is no moment; write it as 2026-01-31T12:00:00Z or `now -3 days`"));
            (Some(fixed.ok_or_else(problem)?), None)
        }
    };
    if let Some(amount) = members.get("expectedOffset").and_then(Value::as_i64) {
        shift = Some(Shift::new(amount, option("expectedOffsetUnit").unwrap_or("seconds")).map_err(wrong)?);
    }
    let truncation = |name: &str| option(name).map(Truncation::read).transpose().map_err(wrong);
    Ok(Pattern::Moment(Box::new(Moment {
        order,
        fixed,
        shift,
        format: option("actualFormat").map(Format::read).transpose().map_err(wrong)?,
        truncate_expected: truncation("truncateExpected")?,
        truncate_actual: truncation("truncateActual")?,
        written: Value::Object(members.clone()),
    })))
}

/// `equalToJson`: a value or its text, with the placeholders of JsonUnit.
pub(super) fn equal_to_json(members: &Map<String, Value>, value: &Value, at: &str) -> Result<Pattern, StubError> {
    let parsed;
    let value = match value {
        Value::String(text) => {
            parsed = serde_json::from_str(text).map_err(|error| StubError::new(at, format!("not JSON: {error}")))?;
            &parsed
        }
        value => value,
    };
    let set = |name: &str| members.get(name) == Some(&Value::Bool(true));
    json(value, set("ignoreExtraElements"), set("ignoreArrayOrder"), at)
}

fn json(value: &Value, extra: bool, any_order: bool, at: &str) -> Result<Pattern, StubError> {
    match value {
        Value::Object(members) => {
            let own = members
                .iter()
                .map(|(name, value)| Ok((name.clone(), json(value, extra, any_order, &pointer::child(at, name))?)));
            let own = own.collect::<Result<Vec<_>, StubError>>()?;
            Ok(if extra { Pattern::SubsetObject(own) } else { Pattern::Object(own) })
        }
        Value::Array(items) => {
            let own = items.iter().enumerate().map(|(n, item)| json(item, extra, any_order, &format!("{at}/{n}")));
            let own = own.collect::<Result<Vec<_>, _>>()?;
            Ok(match (extra, any_order) {
                (false, false) => Pattern::List(own),
                (false, true) => Pattern::Bag(own),
                (true, false) => Pattern::Head(own),
                (true, true) => Pattern::SubsetList(own),
            })
        }
        Value::String(text) => placeholder(text, at),
        scalar => Ok(Pattern::Scalar(scalar.clone())),
    }
}

fn placeholder(text: &str, at: &str) -> Result<Pattern, StubError> {
    use crate::pattern::Kind;
    Ok(match text.strip_prefix("${json-unit.").and_then(|rest| rest.split_once('}')) {
        Some(("ignore" | "ignore-element", "")) => Pattern::OneOf(vec![Pattern::Any, Pattern::Absent]),
        Some(("any-string", "")) => Pattern::Kind(Kind::String),
        Some(("any-number", "")) => Pattern::Kind(Kind::Number),
        Some(("any-boolean", "")) => Pattern::Kind(Kind::Boolean),
        Some(("regex", expression)) => Pattern::regex(&format!(r"\A(?:{expression})\z"), at)?,
        Some(_) => return Err(StubError::new(at, format!("`{text}` is no placeholder that this mock knows"))),
        None => Pattern::Scalar(Value::String(text.to_owned())),
    })
}

/// `matchesJsonPath`: an expression, or an object of one and what must hold for what it finds.
pub(super) fn json_path(value: &Value, at: &str) -> Result<Pattern, StubError> {
    if let Value::String(text) = value {
        return Ok(Pattern::Path(Box::new(Path::new(text, None, false, at)?)));
    }
    let members = members(value, at)?;
    let Some(text) = members.get("expression").and_then(Value::as_str) else {
        return Err(StubError::new(at, "`expression` is missing; add it"));
    };
    let rest: Map<_, _> =
        members.iter().filter(|(name, _)| *name != "expression").map(|(n, v)| (n.clone(), v.clone())).collect();
    let (inner, by_text) = match word(&rest, &["equalToJson", "like"]) {
        _ if rest.is_empty() => (None, false),
        Some(("equalToJson", value)) => (Some(equal_to_json(&rest, value, &pointer::child(at, "equalToJson"))?), false),
        Some((word, value)) => (Some(Pattern::compile(value, &pointer::child(at, word))?), false),
        None => (Some(single(&rest, at)?), true),
    };
    Ok(Pattern::Path(Box::new(Path::new(text, inner, by_text, at)?)))
}

pub(super) fn list<'v>(value: &'v Value, at: &str) -> Result<&'v [Value], StubError> {
    value.as_array().map(Vec::as_slice).ok_or_else(|| StubError::new(at, "write a list"))
}
