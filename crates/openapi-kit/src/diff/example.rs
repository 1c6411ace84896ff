//! Small values that a JSON Schema allows, most often. Whoever shows one asks a validator first.

use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Map, Number, Value, json};

use crate::pointer;

/// Schemas nested deeper than this get no value.
const DEPTH: usize = 16;

/// A small value of the schema at `at`; null where none was found.
pub(super) fn at(document: &Value, at: &str) -> Value {
    document.pointer(at).and_then(|schema| of(document, schema, 0)).unwrap_or(Value::Null)
}

/// A small value of a schema whose references point into `document`.
pub(super) fn of_schema(document: &Value, schema: &Value) -> Option<Value> {
    of(document, schema, 0)
}

/// Texts that a pattern matches: with the least and with one more of each repetition, from both ends of each class.
pub(super) fn texts_of(pattern: &str) -> Vec<String> {
    let Ok(hir) = regex_syntax::parse(pattern) else { return Vec::new() };
    let mut texts = Vec::new();
    for more in [0, 1, 2] {
        for last in [false, true] {
            let mut text = String::new();
            write(&hir, more, last, &mut text);
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
    }
    texts
}

/// A text of that `format`, where the format is known.
pub(super) fn text_of_format(format: &str) -> Option<&'static str> {
    Some(match format {
        "date-time" => "2024-05-06T07:08:09Z",
        "date" => "2024-05-06",
        "time" => "07:08:09Z",
        "duration" => "P1D",
        "uuid" => "11111111-2222-4333-8444-555555555555",
        "email" | "idn-email" => "a@example.com",
        "hostname" | "idn-hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "uri" | "iri" | "uri-reference" | "iri-reference" => "https://example.com/a",
        "regex" => "a",
        "json-pointer" => "/a",
        _ => return None,
    })
}

fn of(document: &Value, schema: &Value, depth: usize) -> Option<Value> {
    let members = match schema {
        Value::Object(members) => members,
        Value::Bool(true) => return Some(json!("x")),
        _ => return None,
    };
    if depth > DEPTH {
        return None;
    }
    if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
        return of(document, document.pointer(&pointer::of_local_ref(reference)?)?, depth + 1);
    }
    if let Some(value) = members.get("const") {
        return Some(value.clone());
    }
    if let Some(values) = members.get("enum").and_then(Value::as_array) {
        return values.first().cloned();
    }
    let mut value = match type_of(members) {
        Some(name) => Some(typed(document, members, name, depth)?),
        None => None,
    };
    for part in members.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        value = Some(joined(value, of(document, part, depth + 1)?));
    }
    for key in ["oneOf", "anyOf"] {
        if let Some(parts) = members.get(key).and_then(Value::as_array) {
            let part = parts.iter().find_map(|part| of(document, part, depth + 1))?;
            value = Some(joined(value, part));
        }
    }
    Some(value.unwrap_or_else(|| json!("x")))
}

/// Members of both objects; else the second, which says more.
pub(super) fn joined(first: Option<Value>, second: Value) -> Value {
    match (first, second) {
        (Some(Value::Object(mut members)), Value::Object(more)) => {
            members.extend(more);
            Value::Object(members)
        }
        (_, second) => second,
    }
}

/// The type, as far as the schema tells; null last.
fn type_of(members: &Map<String, Value>) -> Option<&str> {
    let has = |keys: &[&str]| keys.iter().any(|key| members.contains_key(*key));
    match members.get("type") {
        Some(Value::String(name)) => Some(name),
        Some(Value::Array(names)) => {
            let mut names = names.iter().filter_map(Value::as_str);
            Some(names.find(|name| *name != "null").unwrap_or("null"))
        }
        _ if has(&["properties", "required", "additionalProperties"]) => Some("object"),
        _ if has(&["items"]) => Some("array"),
        _ if has(&["pattern", "minLength", "maxLength"]) => Some("string"),
        _ if has(&["minimum", "maximum", "multipleOf"]) => Some("number"),
        _ => None,
    }
}

fn typed(document: &Value, members: &Map<String, Value>, name: &str, depth: usize) -> Option<Value> {
    match name {
        "object" => object(document, members, depth),
        "array" => {
            let wanted = count(members, "minItems").unwrap_or(0);
            let items = members.get("items").unwrap_or(&Value::Bool(true));
            let item = if wanted > 0 { of(document, items, depth + 1)? } else { Value::Null };
            Some(Value::Array(vec![item; wanted]))
        }
        "string" => Some(Value::String(text(members))),
        "integer" => Some(number(members, true)),
        "number" => Some(number(members, false)),
        "boolean" => Some(json!(true)),
        _ => Some(Value::Null),
    }
}

fn object(document: &Value, members: &Map<String, Value>, depth: usize) -> Option<Value> {
    let mut out = Map::new();
    let properties = members.get("properties").and_then(Value::as_object);
    let additional = members.get("additionalProperties").unwrap_or(&Value::Bool(true));
    let required = members.get("required").and_then(Value::as_array).into_iter().flatten();
    for name in required.filter_map(Value::as_str) {
        let schema = properties.and_then(|properties| properties.get(name)).unwrap_or(additional);
        out.insert(name.to_owned(), of(document, schema, depth + 1)?);
    }
    let wanted = count(members, "minProperties").unwrap_or(0);
    for (name, schema) in properties.into_iter().flatten() {
        if out.len() >= wanted {
            break;
        }
        if !out.contains_key(name) {
            out.insert(name.clone(), of(document, schema, depth + 1)?);
        }
    }
    for extra in out.len()..wanted {
        out.insert(format!("member{extra}"), of(document, additional, depth + 1)?);
    }
    Some(Value::Object(out))
}

fn text(members: &Map<String, Value>) -> String {
    let shortest = count(members, "minLength").unwrap_or(0);
    let longest = count(members, "maxLength").unwrap_or(usize::MAX);
    if let Some(pattern) = members.get("pattern").and_then(Value::as_str) {
        let texts = texts_of(pattern);
        let fits = |text: &&String| (shortest..=longest).contains(&text.chars().count());
        return texts.iter().find(fits).or(texts.first()).cloned().unwrap_or_default();
    }
    if let Some(text) = members.get("format").and_then(Value::as_str).and_then(text_of_format) {
        return text.to_owned();
    }
    "x".repeat(shortest.max(1).min(longest))
}

fn number(members: &Map<String, Value>, whole: bool) -> Value {
    let bound = |key: &str| members.get(key).and_then(Value::as_f64);
    let low = bound("minimum").into_iter().chain(bound("exclusiveMinimum").map(|low| low + 1.0)).reduce(f64::max);
    let high = bound("maximum").into_iter().chain(bound("exclusiveMaximum").map(|high| high - 1.0)).reduce(f64::min);
    let step = bound("multipleOf").unwrap_or(1.0);
    // The smallest multiple that is not too small; 1 where that is allowed, for it reads best.
    let value = match (low, high) {
        (Some(low), _) if low > 1.0 => (low / step).ceil() * step,
        (_, Some(high)) if high < 1.0 => (high / step).floor() * step,
        _ if step > 1.0 => step,
        _ => 1.0,
    };
    if whole || value.fract() == 0.0 {
        #[allow(clippy::cast_possible_truncation)]
        return json!(value as i64);
    }
    Number::from_f64(value).map_or(Value::Null, Value::Number)
}

fn count(members: &Map<String, Value>, key: &str) -> Option<usize> {
    // A value with more of anything than this would help nobody.
    members.get(key).and_then(Value::as_u64).map(|count| usize::try_from(count.min(2_000)).unwrap_or(2_000))
}

fn write(hir: &Hir, more: u32, last: bool, out: &mut String) {
    match hir.kind() {
        HirKind::Literal(literal) => out.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(Class::Unicode(class)) => {
            let ranges = class.ranges();
            let range = if last { ranges.last() } else { ranges.first() };
            // Letters and digits read better than the control characters that many classes begin with.
            let plain = ['a', 'z', 'A', '0']
                .into_iter()
                .find(|one| ranges.iter().any(|range| (range.start()..=range.end()).contains(one)) && ranges.len() > 2);
            let end = range.map(|range| if last { range.end() } else { range.start() });
            out.extend(plain.or(end));
        }
        HirKind::Class(Class::Bytes(class)) => {
            out.extend(class.ranges().first().map(|range| char::from(range.start())));
        }
        HirKind::Repetition(repetition) => {
            let wanted = repetition.min.saturating_add(more).min(repetition.max.unwrap_or(u32::MAX));
            for _ in 0..wanted.min(200) {
                write(&repetition.sub, more, last, out);
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, more, last, out),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, more, last, out)),
        HirKind::Alternation(parts) => {
            if let Some(part) = if last { parts.last() } else { parts.first() } {
                write(part, more, last, out);
            }
        }
        HirKind::Empty | HirKind::Look(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_satisfy_their_schemas() {
        let schemas = [
            json!({"type": "object", "required": ["a", "b"], "properties": {
                "a": {"type": "integer", "minimum": 5, "multipleOf": 3},
                "b": {"type": "array", "minItems": 2, "items": {"type": "string", "minLength": 3}}
            }}),
            json!({"type": ["string", "null"], "pattern": "^[A-Z]{2}-\\d+$"}),
            json!({"type": "string", "format": "date-time"}),
            json!({"allOf": [{"type": "object", "required": ["a"]}, {"type": "object", "required": ["b"]}]}),
            json!({"oneOf": [{"type": "string", "maxLength": 0}, {"type": "number", "exclusiveMaximum": -1}]}),
            json!({"type": "object", "minProperties": 2}),
            json!({"enum": [null, 1]}),
        ];
        for schema in schemas {
            let value = of_schema(&json!({}), &schema).unwrap();
            let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
            assert!(validator.is_valid(&value), "{value} of {schema}");
        }
    }

    #[test]
    fn a_schema_without_an_end_has_no_value() {
        let document = json!({"a": {"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#/a"}}}});
        assert_eq!(at(&document, "/a"), Value::Null);
    }
}
