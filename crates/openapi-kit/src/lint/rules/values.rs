//! What single values may be: enums, bounds, formats, patterns.

use std::collections::BTreeMap;

use serde_json::Value;

use super::identity::folded;
use crate::lint::document::{Document, Node};
use crate::lint::finding::Found;
use crate::lint::rule::Rule;
use crate::manifest::Severity;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "enum-duplicate",
        severity: Severity::Error,
        finds: "an enum that lists a value twice",
        why: "generators stop, or number the second one",
        mend: "remove the second one",
        check: enum_duplicate,
    },
    Rule {
        name: "enum-type",
        severity: Severity::Error,
        finds: "an enum value that is not of the schema's type",
        why: "no value can be both",
        mend: "mend the value or the `type`; YAML reads bare `yes`, `1` and `null` as no text",
        check: enum_type,
    },
    Rule {
        name: "enum-collision",
        severity: Severity::Warning,
        finds: "enum values that differ only in casing and signs",
        why: "their variants get the same name and have to be numbered",
        mend: "name them by `x-enum-varnames`, or accept the numbers",
        check: enum_collision,
    },
    Rule {
        name: "integer-bounds",
        severity: Severity::Error,
        finds: "a bound of an integer that its format cannot hold (64 bits unless said), or that is no integer",
        why: "readers cut it or fail",
        mend: "mend the bound, or leave it out",
        check: integer_bounds,
    },
    Rule {
        name: "format-unknown",
        severity: Severity::Warning,
        finds: "a `format` that is not known, or not for this type",
        why: "tools pass over it, each in its own way: mostly it is misspelt",
        mend: "write a known one, such as `date-time`, `uuid` or `int64`, or describe it in words or by a `pattern`",
        check: format_unknown,
    },
    Rule {
        name: "pattern-invalid",
        severity: Severity::Error,
        finds: "a `pattern` that is no regular expression of ECMA 262",
        why: "validators refuse the schema, or every value",
        mend: "mend the pattern; `\\` doubles inside double quotes",
        check: pattern_invalid,
    },
    Rule {
        name: "pattern-lookaround",
        severity: Severity::Warning,
        finds: "a `pattern` that looks ahead, looks behind or refers back",
        why: "Rust, Go and other languages have no such thing, and no matching text can be made",
        mend: "say it without, perhaps in two patterns under `allOf`, or in words",
        check: pattern_lookaround,
    },
];

fn values<'a>(schema: &Node<'a>) -> &'a [Value] {
    schema.members.get("enum").and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn enum_duplicate(document: &Document<'_>, found: &mut Found) {
    for schema in &document.schemas {
        let values = values(schema);
        for (number, value) in values.iter().enumerate().filter(|(number, value)| values[..*number].contains(value)) {
            found.add(format!("{}/{number}", schema.child("enum")), format!("{value} is listed already"));
        }
    }
}

fn enum_type(document: &Document<'_>, found: &mut Found) {
    for schema in &document.schemas {
        let kind = schema.text("type");
        for (number, value) in values(schema).iter().enumerate() {
            let fits = match kind {
                "string" => value.is_string(),
                "integer" => {
                    value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|value| value.fract() == 0.0)
                }
                "number" => value.is_number(),
                "boolean" => value.is_boolean(),
                "array" => value.is_array(),
                "object" => value.is_object(),
                _ => true,
            };
            if !(fits || value.is_null() && schema.is("nullable")) {
                let at = format!("{}/{number}", schema.child("enum"));
                found.add(at, format!("{value} is not of the type {kind}"));
            }
        }
    }
}

fn enum_collision(document: &Document<'_>, found: &mut Found) {
    for schema in document.schemas.iter().filter(|schema| !schema.members.contains_key("x-enum-varnames")) {
        let mut first: BTreeMap<String, &str> = BTreeMap::new();
        for (number, value) in values(schema).iter().enumerate() {
            let Some(value) = value.as_str() else { continue };
            match first.get(&folded(value)) {
                Some(other) if *other != value => {
                    let at = format!("{}/{number}", schema.child("enum"));
                    found.add(at, format!("`{value}` and `{other}` get the same name"));
                }
                Some(_) => {}
                None => {
                    first.insert(folded(value), value);
                }
            }
        }
    }
}

fn integer_bounds(document: &Document<'_>, found: &mut Found) {
    for schema in document.schemas.iter().filter(|schema| schema.text("type") == "integer") {
        let format = schema.text("format");
        let (low, high) = match format {
            "int8" => (i128::from(i8::MIN), i128::from(i8::MAX)),
            "int16" => (i128::from(i16::MIN), i128::from(i16::MAX)),
            "int32" => (i128::from(i32::MIN), i128::from(i32::MAX)),
            "uint8" => (0, i128::from(u8::MAX)),
            "uint16" => (0, i128::from(u16::MAX)),
            "uint32" => (0, i128::from(u32::MAX)),
            "uint64" => (0, i128::from(u64::MAX)),
            _ => (i128::from(i64::MIN), i128::from(i64::MAX)),
        };
        for key in ["minimum", "maximum"] {
            let Some(bound) = schema.members.get(key).filter(|bound| bound.is_number()) else { continue };
            let number = bound.as_i64().map(i128::from).or_else(|| bound.as_u64().map(i128::from));
            if !number.is_some_and(|number| (low..=high).contains(&number)) && !is_whole_in(bound, low, high) {
                let width = if format.is_empty() { "int64" } else { format };
                found.add(schema.child(key), format!("{bound} is no {width}"));
            }
        }
    }
}

/// `10.0` and `1e3` are integers too, as far as a float is exact.
fn is_whole_in(bound: &Value, low: i128, high: i128) -> bool {
    let Some(value) = bound.as_f64().filter(|value| value.fract() == 0.0 && value.abs() < 9.0e15) else { return false };
    (low as f64..=high as f64).contains(&value)
}

const TEXT_FORMATS: [&str; 33] = [
    "base64url",
    "binary",
    "byte",
    "char",
    "commonmark",
    "date",
    "date-time",
    "decimal",
    "duration",
    "email",
    "hostname",
    "html",
    "http-date",
    "idn-email",
    "idn-hostname",
    "int64",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "media-range",
    "password",
    "regex",
    "relative-json-pointer",
    "time",
    "time-local",
    "date-time-local",
    "uint64",
    "uri",
    "uri-reference",
    "uri-template",
    "uuid",
];
const NUMBER_FORMATS: [&str; 13] = [
    "decimal",
    "decimal128",
    "double",
    "double-int",
    "float",
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
];

fn format_unknown(document: &Document<'_>, found: &mut Found) {
    for schema in &document.schemas {
        let format = schema.text("format");
        if format.is_empty() {
            continue;
        }
        let kind = schema.text("type");
        let fits = match kind {
            "string" => TEXT_FORMATS.contains(&format),
            "integer" | "number" => NUMBER_FORMATS.contains(&format),
            "" => TEXT_FORMATS.contains(&format) || NUMBER_FORMATS.contains(&format),
            _ => false,
        };
        if !fits {
            let nearest = [&TEXT_FORMATS[..], &NUMBER_FORMATS[..]]
                .concat()
                .into_iter()
                .find(|known| folded(known) == folded(format));
            let meant = nearest.map(|known| format!("; `{known}` is")).unwrap_or_default();
            let of = if kind.is_empty() { String::new() } else { format!(" for {kind}") };
            found.add(schema.child("format"), format!("`{format}` is no known format{of}{meant}"));
        }
    }
}

fn pattern_invalid(document: &Document<'_>, found: &mut Found) {
    for schema in &document.schemas {
        let Some(pattern) = schema.members.get("pattern").and_then(Value::as_str) else { continue };
        // JSON Schema means patterns with the flag `u`; most are written without it in mind.
        let plain = regress::Regex::new(pattern);
        if let (Err(error), Err(_)) = (plain, regress::Regex::with_flags(pattern, "u")) {
            found.add(schema.child("pattern"), format!("`{pattern}` is no regular expression: {error}"));
        }
    }
}

fn pattern_lookaround(document: &Document<'_>, found: &mut Found) {
    for schema in &document.schemas {
        let pattern = schema.text("pattern");
        if let Some(what) = beyond_regular(pattern) {
            found.add(schema.child("pattern"), format!("`{pattern}` {what}"));
        }
    }
}

/// What in a pattern no automaton can do.
fn beyond_regular(pattern: &str) -> Option<&'static str> {
    let mut rest = pattern;
    let mut in_class = false;
    while let Some(first) = rest.chars().next() {
        let mut width = first.len_utf8();
        match first {
            '\\' => {
                let next = rest[width..].chars().next();
                if !in_class && next.is_some_and(|next| matches!(next, '1'..='9') || next == 'k') {
                    return Some("refers back");
                }
                width += next.map_or(0, char::len_utf8);
            }
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class && (rest.starts_with("(?<=") || rest.starts_with("(?<!")) => return Some("looks behind"),
            '(' if !in_class && (rest.starts_with("(?=") || rest.starts_with("(?!")) => return Some("looks ahead"),
            _ => {}
        }
        rest = &rest[width..];
    }
    None
}

#[cfg(test)]
mod tests {
    use super::beyond_regular;

    #[test]
    fn only_what_looks_round_is_beyond() {
        assert_eq!(beyond_regular("^(?!x)a"), Some("looks ahead"));
        assert_eq!(beyond_regular("(?<=é)a"), Some("looks behind"));
        assert_eq!(beyond_regular(r"(a)\1"), Some("refers back"));
        for pattern in [r"\(?=", "[(?=]", "(?:a)", "(?<name>a)", r"[\1]", "\\"] {
            assert_eq!(beyond_regular(pattern), None, "{pattern}");
        }
    }
}
