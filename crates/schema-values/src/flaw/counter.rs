//! Schemas that say the opposite of one keyword, and the rest as it is.

use serde_json::{Map, Value, json};

use super::site::{Hop, Site};
use crate::check::tuple_keywords;
use crate::equality::same;
use crate::format;
use crate::part::{Part, resolve};

/// The longest text and list that is made only to be too long.
const LONGEST_TEXT: f64 = 10_000.0;
const LONGEST_LIST: f64 = 200.0;
/// Pairs of branches of `oneOf` that are tried for values which satisfy both.
const MOST_PAIRS: usize = 10;

/// One way to violate a keyword.
#[derive(Debug)]
pub(super) struct Counter {
    /// What the value has to satisfy instead.
    pub(super) schema: Value,
    /// What has to be done to a value of that schema.
    pub(super) edit: Option<Edit>,
}

/// A change that no schema can express.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edit {
    /// An item occurs once more, in the place of another one.
    Overwrite,
    /// An item occurs once more, at the end.
    Append,
    /// A text loses, changes or gets a character.
    Blemish,
}

/// The ways to violate the site's keyword and nothing else, the one with the simplest values first. Whether a value
/// really does is for the judge to say.
pub(super) fn counters(document: &Value, site: &Site<'_>) -> Vec<Counter> {
    let Some(holder) = site.holder.schema.as_object() else { return Vec::new() };
    let mut counters: Vec<Counter> = opposites(document, holder, site.keyword)
        .into_iter()
        .map(|opposite| Counter { schema: in_its_stand(document, site, opposite), edit: None })
        .collect();
    let as_it_is = |extra: Value| in_its_stand(document, site, with(holder.clone(), extra));
    match site.keyword {
        "uniqueItems" => {
            let loose = |least: usize| {
                let extra = json!({"type": "array", "minItems": least});
                in_its_stand(document, site, without(holder, &["uniqueItems"], extra))
            };
            counters.push(Counter { schema: loose(1), edit: Some(Edit::Append) });
            counters.push(Counter { schema: loose(2), edit: Some(Edit::Overwrite) });
        }
        // What is left of a format is only judged roughly.
        "pattern" if holder.contains_key("format") => {}
        "pattern" | "format" if !counters.is_empty() => {
            counters.push(Counter { schema: as_it_is(json!({"type": "string"})), edit: Some(Edit::Blemish) });
        }
        _ => {}
    }
    counters
}

/// The whole of what applies at the site, with `holder` in the place of the schema that holds the keyword.
fn in_its_stand(document: &Value, site: &Site<'_>, holder: Value) -> Value {
    let entry = rebuilt(document, &site.stand[site.entry], &site.hops, holder);
    let others = site.stand.iter().enumerate().filter(|(index, _)| *index != site.entry);
    let others = others.map(|(_, part)| match part.pointer.strip_prefix('#') {
        Some(place) => json!({"$ref": format!("#{}", place.replace('%', "%25"))}),
        None => part.schema.clone().into_owned(),
    });
    let all: Vec<Value> = std::iter::once(entry).chain(others).collect();
    match <[Value; 1]>::try_from(all) {
        Ok([entry]) => entry,
        Err(all) => json!({"allOf": all}),
    }
}

/// The schema of `part` with `holder` at the end of the hops.
fn rebuilt(document: &Value, part: &Part<'_>, hops: &[Hop], holder: Value) -> Value {
    let Some((hop, further)) = hops.split_first() else { return holder };
    let mut schema = part.schema.as_object().cloned().unwrap_or_default();
    let next = |child: Option<Part<'_>>| match child {
        Some(child) => rebuilt(document, &child, further, holder.clone()),
        None => holder.clone(),
    };
    match hop {
        Hop::Reference => {
            let reference = part.keyword("$ref").and_then(Value::as_str);
            let child = next(reference.and_then(|reference| resolve(document, reference)));
            schema.remove("$ref");
            with(schema, child)
        }
        Hop::AllOf(index) => {
            let child = next(part.child(&["allOf", &index.to_string()]));
            if let Some(slot) = schema.get_mut("allOf").and_then(|all| all.get_mut(*index)) {
                *slot = child;
            }
            Value::Object(schema)
        }
        Hop::Outcome(outcome) => {
            let child = next(part.child(&[outcome]));
            let condition = schema.remove("if").unwrap_or(Value::Bool(true));
            let condition = if *outcome == "then" { condition } else { json!({"not": condition}) };
            schema.remove("then");
            schema.remove("else");
            with(schema, json!({"allOf": [condition, child]}))
        }
        Hop::Dependent(keyword, name) => {
            let child = next(part.child(&[keyword, name]));
            if let Some(dependents) = schema.get_mut(*keyword).and_then(Value::as_object_mut) {
                dependents.remove(name);
            }
            with(schema, json!({"required": [name], "allOf": [child]}))
        }
    }
}

/// The keyword's schema object without these keywords, and something in addition.
fn without(holder: &Map<String, Value>, keywords: &[&str], extra: Value) -> Value {
    let mut schema = holder.clone();
    keywords.iter().for_each(|keyword| drop(schema.shift_remove(*keyword)));
    with(schema, extra)
}

fn with(mut schema: Map<String, Value>, extra: Value) -> Value {
    match schema.get_mut("allOf").and_then(Value::as_array_mut) {
        Some(all) => all.push(extra),
        None => drop(schema.insert("allOf".to_owned(), json!([extra]))),
    }
    Value::Object(schema)
}

/// What the holder says with one keyword turned into its opposite, in as many ways as there are.
fn opposites(document: &Value, holder: &Map<String, Value>, keyword: &str) -> Vec<Value> {
    let Some(own) = holder.get(keyword) else { return Vec::new() };
    let turned = |extra: Value| vec![without(holder, &[keyword], extra)];
    let number = own.as_f64();
    let more_than = |most: f64| number.filter(|limit| *limit <= most).map(|limit| limit.max(0.0) as usize + 1);
    let fewer = || number.filter(|limit| *limit >= 1.0).map(|limit| limit as usize - 1);
    match keyword {
        "type" => other_types(own).map(|extra| without(holder, &["type"], extra)).collect(),
        "enum" | "const" => other_literals(holder, keyword, own),
        "minimum" => turned(json!({"type": "number", "exclusiveMaximum": own})),
        "maximum" => turned(json!({"type": "number", "exclusiveMinimum": own})),
        "exclusiveMinimum" => turned(json!({"type": "number", "maximum": own})),
        "exclusiveMaximum" => turned(json!({"type": "number", "minimum": own})),
        // Beyond that, most validators don't tell multiples from others.
        "multipleOf" => {
            let exact = 9_007_199_254_740_992_i64;
            turned(json!({"type": "number", "minimum": -exact, "maximum": exact, "not": {"multipleOf": own}}))
        }
        "pattern" => turned(json!({"type": "string", "not": {"pattern": own}})),
        "format" => other_formats(own).into_iter().flat_map(turned).collect(),
        "minLength" => fewer().map_or_else(Vec::new, |max| turned(json!({"type": "string", "maxLength": max}))),
        "maxLength" => {
            more_than(LONGEST_TEXT).map_or_else(Vec::new, |min| turned(json!({"type": "string", "minLength": min})))
        }
        "minItems" => fewer().map_or_else(Vec::new, |max| turned(json!({"type": "array", "maxItems": max}))),
        "maxItems" => {
            more_than(LONGEST_LIST).map_or_else(Vec::new, |min| turned(json!({"type": "array", "minItems": min})))
        }
        "minProperties" => fewer().map_or_else(Vec::new, |max| turned(json!({"type": "object", "maxProperties": max}))),
        "maxProperties" => {
            more_than(LONGEST_LIST).map_or_else(Vec::new, |min| turned(json!({"type": "object", "minProperties": min})))
        }
        "prefixItems" | "items" | "additionalItems" | "unevaluatedItems" => forbidden_items(holder, keyword, own),
        "contains" if !holder.contains_key("minContains") => none_contained(holder, own),
        "minContains" if number > Some(0.0) => {
            holder.get("contains").map_or_else(Vec::new, |contained| none_contained(holder, contained))
        }
        "maxContains" if holder.contains_key("contains") => more_than(LONGEST_LIST).map_or_else(Vec::new, |least| {
            let mut schema = holder.clone();
            schema.shift_remove("maxContains");
            schema.insert("minContains".to_owned(), json!(least));
            vec![with(schema, json!({"type": "array"}))]
        }),
        "required" => missing_members(holder, own),
        "dependentRequired" | "dependencies" => missing_dependents(holder, keyword, own),
        "properties" => forbidden_members(holder, own),
        "additionalProperties" | "unevaluatedProperties" if *own == Value::Bool(false) => {
            let extra = |name| json!({"type": "object", "required": [name]});
            strange_names(holder).map(|name| without(holder, &[keyword], extra(name))).collect()
        }
        "propertyNames" => {
            let refused = json!({"type": "object", "minProperties": 1, "propertyNames": {"not": own}});
            let named = |name| json!({"type": "object", "required": [name]});
            let strange = strange_names(holder).map(named);
            strange.chain([refused]).map(|extra| without(holder, &[keyword], extra)).collect()
        }
        "not" => turned(own.clone()),
        "anyOf" => no_branch(document, holder, keyword, own),
        "oneOf" => {
            let mut found = no_branch(document, holder, keyword, own);
            found.extend(two_branches(holder, own));
            found
        }
        _ => Vec::new(),
    }
}

/// Each type that isn't named.
fn other_types(named: &Value) -> impl Iterator<Item = Value> {
    let names: Vec<&str> = match named {
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        name => name.as_str().into_iter().collect(),
    };
    let fractions = names.contains(&"integer") && !names.contains(&"number");
    let whole = !names.contains(&"integer") && !names.contains(&"number");
    let mut others = Vec::new();
    for name in ["null", "boolean", "string", "array", "object"] {
        if !names.contains(&name) {
            others.push(json!({"type": name}));
        }
    }
    if whole {
        others.insert(others.len().min(2), json!({"type": "integer"}));
    }
    if fractions {
        others.push(json!({"type": "number", "not": {"type": "integer"}}));
    }
    others.into_iter()
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Values beside those listed: of the same types, of any type, and nearly the same.
fn other_literals(holder: &Map<String, Value>, keyword: &str, own: &Value) -> Vec<Value> {
    let listed = match own {
        Value::Array(members) if keyword == "enum" => members.as_slice(),
        constant => std::slice::from_ref(constant),
    };
    let mut types: Vec<&str> = Vec::new();
    for name in listed.iter().map(type_name) {
        if !types.contains(&name) {
            types.push(name);
        }
    }
    let mut near: Vec<Value> = Vec::new();
    for value in listed {
        match value {
            Value::String(text) => {
                near.push(text.to_uppercase().into());
                near.push(text.to_lowercase().into());
                near.push(format!("{text} ").into());
            }
            Value::Number(number) => {
                near.extend(number.as_i64().and_then(|number| number.checked_add(1)).map(Value::from));
                near.push(number.to_string().into());
            }
            _ => {}
        }
    }
    near.retain(|value| !listed.iter().any(|known| same(known, value)));
    let mut extras = vec![json!({"not": {keyword: own}}), json!({"type": types, "not": {keyword: own}})];
    if !near.is_empty() {
        extras.push(json!({"enum": near}));
    }
    extras.into_iter().map(|extra| without(holder, &[keyword], extra)).collect()
}

fn other_formats(name: &Value) -> Vec<Value> {
    let Some(name) = name.as_str() else { return Vec::new() };
    if format::named(name).is_some() {
        return vec![json!({"type": "string", "not": {"format": name}})];
    }
    match format::integer_range(name) {
        Some((low, high)) => {
            // Beyond 64 bits only doubles are left, of which the next one isn't far enough from the limit.
            let above = u64::try_from(high + 1).map_or(json!(2e19), Value::from);
            let below = i64::try_from(low - 1).map_or(json!(-1e19), Value::from);
            vec![
                json!({"type": "integer", "minimum": above}),
                json!({"type": "integer", "maximum": below}),
                json!({"type": "number", "not": {"type": "integer"}}),
            ]
        }
        None => Vec::new(),
    }
}

fn forbidden_items(holder: &Map<String, Value>, keyword: &str, own: &Value) -> Vec<Value> {
    let exactly = |count: usize| json!({"type": "array", "minItems": count, "maxItems": count});
    let (prefix, rest) = tuple_keywords(holder);
    let described = holder.get(prefix).and_then(Value::as_array).map_or(0, Vec::len);
    if keyword == prefix {
        let schemas = own.as_array().into_iter().flatten().enumerate();
        let forbidden = schemas.filter(|(_, schema)| **schema == Value::Bool(false));
        return forbidden
            .map(|(index, _)| {
                let mut schema = holder.clone();
                if let Some(slot) = schema.get_mut(prefix).and_then(|schemas| schemas.get_mut(index)) {
                    *slot = Value::Bool(true);
                }
                with(schema, exactly(index + 1))
            })
            .collect();
    }
    match (own, keyword) {
        (Value::Bool(false), "unevaluatedItems") => {
            (described + 1..described + 5).map(|count| without(holder, &[keyword], exactly(count))).collect()
        }
        (Value::Bool(false), _) if keyword == rest => vec![without(holder, &[keyword], exactly(described + 1))],
        _ => Vec::new(),
    }
}

fn none_contained(holder: &Map<String, Value>, contained: &Value) -> Vec<Value> {
    let keywords = ["contains", "minContains", "maxContains"];
    vec![without(holder, &keywords, json!({"type": "array", "items": {"not": contained}}))]
}

fn missing_members(holder: &Map<String, Value>, own: &Value) -> Vec<Value> {
    let names = own.as_array().into_iter().flatten();
    names
        .map(|missing| {
            let others = own.as_array().into_iter().flatten().filter(|name| *name != missing);
            let mut schema = holder.clone();
            schema.insert("required".to_owned(), others.cloned().collect());
            let missing = missing.as_str().unwrap_or_default();
            with(schema, json!({"type": "object", "properties": {missing: false}}))
        })
        .collect()
}

fn missing_dependents(holder: &Map<String, Value>, keyword: &str, own: &Value) -> Vec<Value> {
    let mut found = Vec::new();
    for (name, needed) in own.as_object().into_iter().flatten() {
        for missing in needed.as_array().into_iter().flatten().filter_map(Value::as_str) {
            let mut schema = holder.clone();
            if let Some(dependents) = schema.get_mut(keyword).and_then(Value::as_object_mut) {
                dependents.shift_remove(name);
            }
            let extra = json!({"type": "object", "required": [name], "properties": {missing: false}});
            found.push(with(schema, extra));
        }
    }
    found
}

/// Members whose schema is `false`.
fn forbidden_members(holder: &Map<String, Value>, own: &Value) -> Vec<Value> {
    let members = own.as_object().into_iter().flatten();
    let forbidden = members.filter(|(_, schema)| **schema == Value::Bool(false));
    forbidden
        .map(|(name, _)| {
            let mut schema = holder.clone();
            if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
                properties.insert(name.clone(), Value::Bool(true));
            }
            with(schema, json!({"type": "object", "required": [name]}))
        })
        .collect()
}

/// Names that the schema doesn't declare: simple, nearly declared, and odd ones.
fn strange_names(holder: &Map<String, Value>) -> impl Iterator<Item = String> {
    let declared = holder.get("properties").and_then(Value::as_object);
    let first = declared.and_then(|declared| declared.keys().next()).cloned();
    let near = first.into_iter().flat_map(|name| [format!("{name}_"), name.to_uppercase()]);
    let names = ["extra", "0", ""].map(str::to_owned).into_iter().chain(near).chain(["\u{1F980}".to_owned()]);
    names.filter(move |name| declared.is_none_or(|declared| !declared.contains_key(name)))
}

/// Values of no branch: any, and of the types that the branches have.
fn no_branch(document: &Value, holder: &Map<String, Value>, keyword: &str, own: &Value) -> Vec<Value> {
    let branches = own.as_array().into_iter().flatten();
    let refused: Vec<Value> = branches.clone().map(|branch| json!({"not": branch})).collect();
    let mut extras = vec![json!({"allOf": refused})];
    for branch in branches {
        let part = Part::new("", branch);
        let part = part.behind_mere_references(document).unwrap_or(part);
        let named = part.keyword("type").cloned();
        if let Some(named) = named.filter(|named| extras.iter().all(|extra| extra.get("type") != Some(named))) {
            extras.push(json!({"type": named, "allOf": refused}));
        }
    }
    extras.into_iter().map(|extra| without(holder, &[keyword, "discriminator"], extra)).collect()
}

/// Values of two branches at once.
fn two_branches(holder: &Map<String, Value>, own: &Value) -> Vec<Value> {
    let branches = own.as_array().map_or(&[][..], Vec::as_slice);
    let pairs = branches.iter().enumerate();
    let pairs = pairs.flat_map(|(index, one)| branches[index + 1..].iter().map(move |other| json!([one, other])));
    pairs.take(MOST_PAIRS).map(|pair| without(holder, &["oneOf", "discriminator"], json!({"allOf": pair}))).collect()
}
