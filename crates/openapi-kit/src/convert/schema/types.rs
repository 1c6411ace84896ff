//! Types: one name in OpenAPI 3.0, several in JSON Schema.

use serde_json::{Map, Value, json};

use super::Site;
use crate::convert::note::Cost;

const NULL: &str = "type null became `nullable`";
const ONE: &str = "list of one type became that type";
const SEVERAL: &str = "several types became `anyOf`";
const FILE: &str = "type file became a binary string";
const MISSPELT: &str = "type by another name than the specification's taken for what it means";
const ANY: &str = "type that stands for any left out";
const UNKNOWN: &str = "unknown type kept as `x-type`";

/// The types of OpenAPI 3.0.
const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

/// Names that documents use for a type and, where it has one, a format.
const MISSPELT_TYPES: [(&str, &str, &str); 14] = [
    ("int", "integer", ""),
    ("int32", "integer", "int32"),
    ("int64", "integer", "int64"),
    ("long", "integer", "int64"),
    ("float", "number", "float"),
    ("double", "number", "double"),
    ("decimal", "number", ""),
    ("bool", "boolean", ""),
    ("str", "string", ""),
    ("text", "string", ""),
    ("date", "string", "date"),
    ("datetime", "string", "date-time"),
    ("date-time", "string", "date-time"),
    ("uuid", "string", "uuid"),
];

/// Which keywords ask something of values of which type.
const ASKS: [(&str, &[&str]); 4] = [
    ("string", &["minLength", "maxLength", "pattern"]),
    ("number", &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
    (
        "array",
        &[
            "items",
            "minItems",
            "maxItems",
            "uniqueItems",
            "x-prefixItems",
            "x-contains",
            "x-minContains",
            "x-maxContains",
        ],
    ),
    (
        "object",
        &["properties", "required", "additionalProperties", "minProperties", "maxProperties", "x-patternProperties"],
    ),
];

pub(super) fn one_type(site: &mut Site<'_>) {
    let Some(value) = site.take("type") else { return };
    let listed = value.as_array().map_or(std::slice::from_ref(&value), Vec::as_slice);
    // Unquoted in YAML, the name of the type is null itself.
    let name = |name: &Value| if name.is_null() { Some("null") } else { name.as_str() }.map(str::to_owned);
    let Some(written) = listed.iter().map(name).collect::<Option<Vec<String>>>() else {
        site.set("x-type", value);
        site.note(UNKNOWN, Cost::Lost);
        return;
    };
    let mut names: Vec<&'static str> = Vec::new();
    let mut null = false;
    for name in &written {
        match known(site, name) {
            Known::Null => null = true,
            Known::Any => {
                site.note(ANY, Cost::Nothing);
                return;
            }
            Known::Unknown => {
                site.set("x-type", json!(written));
                site.note(UNKNOWN, Cost::Lost);
                return;
            }
            Known::Type(name) if !names.contains(&name) => names.push(name),
            Known::Type(_) => {}
        }
    }
    if names.contains(&"number") {
        names.retain(|name| *name != "integer");
    }
    if null {
        site.note(NULL, Cost::Nothing);
    }
    match names.as_slice() {
        [] if null => {
            // What else the schema asks of a string, say, has nothing to ask of null.
            site.only_null();
            return;
        }
        [] => return,
        [one] => {
            site.members.shift_insert(0, "type".to_owned(), json!(one));
            if value.is_array() && !null {
                site.note(ONE, Cost::Nothing);
            }
        }
        several => split(site, several),
    }
    if null {
        site.set("nullable", json!(true));
    }
}

enum Known {
    Type(&'static str),
    Null,
    Any,
    Unknown,
}

fn known(site: &mut Site<'_>, name: &str) -> Known {
    if let Some(name) = TYPES.iter().find(|known| **known == name) {
        return Known::Type(name);
    }
    let lower = name.trim().to_ascii_lowercase();
    let (name, format) = match lower.as_str() {
        "null" => return Known::Null,
        "any" | "" | "mixed" | "undefined" => return Known::Any,
        "file" => {
            site.set("format", json!("binary"));
            site.note(FILE, Cost::Nothing);
            return Known::Type("string");
        }
        lower => match TYPES.iter().find(|known| **known == lower) {
            Some(name) => (*name, ""),
            None => match MISSPELT_TYPES.iter().find(|(written, ..)| *written == lower) {
                Some((_, name, format)) => (*name, *format),
                None => return Known::Unknown,
            },
        },
    };
    if !format.is_empty() && !site.has("format") {
        site.set("format", json!(format));
    }
    site.note(MISSPELT, Cost::Nothing);
    Known::Type(name)
}

/// One schema for each type, each with the keywords that concern it.
fn split(site: &mut Site<'_>, names: &[&'static str]) {
    let mut branches: Vec<Value> = Vec::with_capacity(names.len());
    let values = site.take("enum");
    let format = site.take("format");
    for name in names {
        let mut branch = Map::new();
        branch.insert("type".to_owned(), json!(name));
        let asked = if *name == "integer" { "number" } else { name };
        for keyword in ASKS.iter().filter(|(of, _)| *of == asked).flat_map(|(_, keywords)| *keywords) {
            if let Some(value) = site.members.get(*keyword) {
                branch.insert((*keyword).to_owned(), value.clone());
            }
        }
        if *name == "array" && !branch.contains_key("items") {
            branch.insert("items".to_owned(), json!({}));
        }
        if let Some(format) = format.as_ref().filter(|format| concerns(format, name)) {
            branch.insert("format".to_owned(), format.clone());
        }
        if let Some(Value::Array(values)) = &values {
            let own: Vec<Value> = values.iter().filter(|value| is_of(value, name)).cloned().collect();
            if own.is_empty() {
                continue;
            }
            branch.insert("enum".to_owned(), Value::Array(own));
        }
        branches.push(Value::Object(branch));
    }
    for keyword in ASKS.iter().flat_map(|(_, keywords)| *keywords) {
        site.take(keyword);
    }
    site.note(SEVERAL, Cost::Nothing);
    match branches.as_slice() {
        [] => site.set("enum", values.unwrap_or_else(|| json!([]))),
        [Value::Object(one)] => site.members.extend(one.clone()),
        _ if site.has("anyOf") => site.and(json!({"anyOf": branches})),
        _ => site.set("anyOf", Value::Array(branches)),
    }
}

fn concerns(format: &Value, name: &str) -> bool {
    let integer = ["int32", "int64"].iter().any(|known| format == known);
    let number = ["float", "double"].iter().any(|known| format == known);
    match name {
        "integer" => integer,
        "number" => number || integer,
        "string" => !integer && !number,
        _ => false,
    }
}

fn is_of(value: &Value, name: &str) -> bool {
    match value {
        Value::String(_) => name == "string",
        Value::Bool(_) => name == "boolean",
        Value::Number(number) => name == "number" || (name == "integer" && !number.is_f64()),
        Value::Array(_) => name == "array",
        Value::Object(_) => name == "object",
        Value::Null => false,
    }
}
