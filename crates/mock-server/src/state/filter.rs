//! Filters of lists: what a query value asks of the objects.

use std::cmp::Ordering;

use chrono::DateTime;
use openapi_kit::pointer;
use serde_json::Value;

use super::store::id_text;
use super::template::{Context, Template};

/// One filter.
#[derive(Debug, Clone)]
pub(crate) struct Filter {
    /// What is asked for.
    pub(crate) wanted: Template,
    how: How,
    /// Pointer tokens; `*` stands for every item, `{name}` for a query value.
    at: Vec<String>,
    /// A query value that turns a search in a text into equality.
    exact: Option<Template>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum How {
    Is,
    Min,
    Max,
    Text,
    Null,
}

impl Filter {
    /// Reads `[word] /pointer [exact=<query name>]`.
    pub(crate) fn parse(name: &str, text: &str) -> Result<Self, String> {
        let source = |name: &str| Template::parse(&Value::from(format!("$query.{name}")));
        let wanted = if name.starts_with('$') { Template::parse(&Value::from(name))? } else { source(name)? };
        let (rest, exact) = match text.split_once(" exact=") {
            Some((rest, exact)) => (rest, Some(source(exact)?)),
            None => (text, None),
        };
        let at = rest.find('/').ok_or_else(|| format!("`{text}` has no JSON pointer; write `[word] /pointer`"))?;
        let (word, at) = rest.split_at(at);
        let how = match word.trim() {
            "" => How::Is,
            "min" => How::Min,
            "max" => How::Max,
            "text" => How::Text,
            "null" => How::Null,
            other => return Err(format!("`{other}` is no way to compare; there are min, max, text and null, or none")),
        };
        Ok(Self { wanted, how, at: pointer::tokens(at), exact })
    }

    /// Whether an object has what the request asks for; a request that does not ask is content.
    pub(crate) fn passes(&self, object: &Value, context: &Context<'_>) -> bool {
        let Some(wanted) = self.wanted.fill(context).filter(|wanted| !wanted.is_null()) else { return true };
        let exact = self.exact.as_ref().and_then(|exact| exact.fill(context)) == Some(Value::Bool(true));
        let mut found = Vec::new();
        let at: Vec<_> = self.at.iter().map(|token| asked_token(token, context)).collect();
        collect(object, &at, &mut found);
        if self.how == How::Null {
            return found.iter().all(|value| value.is_null()) == (wanted == Value::Bool(true));
        }
        found.iter().any(|value| match (self.how, &wanted) {
            (How::Is, Value::Array(options)) => options.is_empty() || options.iter().any(|option| same(value, option)),
            (How::Is, wanted) => same(value, wanted),
            (How::Min, wanted) => compare(value, wanted).is_some_and(Ordering::is_ge),
            (How::Max, wanted) => compare(value, wanted).is_some_and(Ordering::is_le),
            (How::Text, Value::String(wanted)) => value.as_str().is_some_and(|text| match exact {
                true => text == wanted,
                false => text.to_lowercase().contains(&wanted.to_lowercase()),
            }),
            (How::Text | How::Null, _) => false,
        })
    }
}

/// `{name}` in a pointer stands for a query value.
fn asked_token(token: &str, context: &Context<'_>) -> String {
    let name = token.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let asked = name.and_then(|name| context.request?.query(name)).map(id_text);
    asked.unwrap_or_else(|| token.to_owned())
}

fn collect<'v>(value: &'v Value, tokens: &[String], found: &mut Vec<&'v Value>) {
    let Some((token, rest)) = tokens.split_first() else {
        found.push(value);
        return;
    };
    match value {
        Value::Array(items) if token == "*" => items.iter().for_each(|item| collect(item, rest, found)),
        Value::Object(members) if token == "*" => members.values().for_each(|item| collect(item, rest, found)),
        Value::Object(members) => {
            if let Some(member) = members.get(token) {
                collect(member, rest, found);
            }
        }
        _ => {}
    }
}

/// Equality; a number and its text are the same, for the two sides may be typed differently.
fn same(value: &Value, wanted: &Value) -> bool {
    match (value, wanted) {
        (Value::String(text), Value::Number(number)) | (Value::Number(number), Value::String(text)) => {
            *text == number.to_string()
        }
        _ => value == wanted,
    }
}

/// Compares numbers, moments, durations, and other texts by their letters.
fn compare(value: &Value, wanted: &Value) -> Option<Ordering> {
    match (value, wanted) {
        (Value::Number(value), Value::Number(wanted)) => value.as_f64()?.partial_cmp(&wanted.as_f64()?),
        (Value::String(value), Value::String(wanted)) => {
            if let (Some(value), Some(wanted)) = (moment(value), moment(wanted)) {
                return Some(value.cmp(&wanted));
            }
            if let (Some(value), Some(wanted)) = (seconds(value), seconds(wanted)) {
                return value.partial_cmp(&wanted);
            }
            Some(value.cmp(wanted))
        }
        _ => None,
    }
}

fn moment(text: &str) -> Option<DateTime<chrono::FixedOffset>> {
    let zoned = |text: &str| DateTime::parse_from_rfc3339(text).ok();
    // A value without a zone is read as UTC, and a bare date is its first moment.
    zoned(text).or_else(|| zoned(&format!("{text}Z"))).or_else(|| zoned(&format!("{text}T00:00:00Z")))
}

/// A duration such as `PT1M46.8S`, `P1DT2H`, `00:01:46.8` or `1.02:00:00`, in seconds.
fn seconds(text: &str) -> Option<f64> {
    if let Some(rest) = text.strip_prefix('P') {
        let (mut total, mut number, mut in_time) = (0.0, String::new(), false);
        for c in rest.chars() {
            let unit = match c {
                'T' => {
                    in_time = true;
                    continue;
                }
                'W' => 604_800.0,
                'D' => 86_400.0,
                'H' => 3_600.0,
                'M' if in_time => 60.0,
                'S' => 1.0,
                c if c.is_ascii_digit() || c == '.' => {
                    number.push(c);
                    continue;
                }
                _ => return None,
            };
            total += std::mem::take(&mut number).parse::<f64>().ok()? * unit;
        }
        return number.is_empty().then_some(total);
    }
    let (clock, days) = match text.split_once(':')?.0.split_once('.') {
        Some((days, _)) => (text.split_once('.')?.1, days.parse::<f64>().ok()?),
        None => (text, 0.0),
    };
    let parts = clock.split(':').map(|part| part.parse::<f64>().ok()).collect::<Option<Vec<_>>>()?;
    match parts.as_slice() {
        [hours, minutes, seconds] => Some(days * 86_400.0 + hours * 3_600.0 + minutes * 60.0 + seconds),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::request::Request;
    use super::*;
    use serde_json::json;

    fn passes(filter: &str, wanted: Value, object: Value) -> bool {
        let request = Request { body: Some(json!({"wanted": wanted})), ..Request::default() };
        let filter = Filter::parse("$body/wanted", filter).unwrap();
        filter.passes(&object, &Context { request: Some(&request), ..Context::default() })
    }

    #[test]
    fn each_way_to_compare_does_what_it_says() {
        assert!(passes("/a", json!([1, 2]), json!({"a": 2})) && !passes("/a", json!([1, 2]), json!({"a": 3})));
        assert!(passes("/a", json!(null), json!({})) && !passes("/a", json!(1), json!({})));
        assert!(passes("/tags/*/name", json!("x"), json!({"tags": [{"name": "y"}, {"name": "x"}]})));
        assert!(passes("min /at", json!("2024-07-18T15:00:00Z"), json!({"at": "2024-07-18T17:30:00.123+02:00"})));
        assert!(!passes("max /at", json!("2024-07-18T15:00:00Z"), json!({"at": "2024-07-18T17:30:00.123+02:00"})));
        assert!(passes("min /at", json!("2024-07-18"), json!({"at": "2024-07-18T00:00:00Z"})));
        assert!(passes("max /wait", json!("00:02:00"), json!({"wait": "PT1M46.89S"})));
        assert!(passes("text /s", json!("SUMMER"), json!({"s": "a summer sale"})));
        assert!(passes("null /s", json!(true), json!({"s": null})) && passes("null /s", json!(false), json!({"s": 1})));
    }

    #[test]
    fn a_filter_that_cannot_be_read_says_how_it_is_written() {
        assert!(Filter::parse("q", "above /a").unwrap_err().contains("min, max"));
        assert!(Filter::parse("q", "a").unwrap_err().contains("/pointer"));
    }
}
