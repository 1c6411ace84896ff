//! Values and choices: `const`, choices of constants, and null as one of several.

use serde_json::{Map, Value, json};

use super::{Site, is_null};
use crate::convert::note::Cost;

const CONST: &str = "`const` became an `enum` of one value";
const CONST_ONLY: &str = "`enum` beside a `const` left out";
const CONSTANTS: &str = "choice of constants became an `enum`; their titles and descriptions kept as extensions";
const EMPTY: &str = "empty `enum` or choice left out";
const NULL: &str = "null as one of several schemas became `nullable`";
const NULL_IN_ENUM: &str = "null in an `enum` without a type became `nullable`";
const REPEATED: &str = "repeated value of an `enum` left out";

pub(super) fn constants(site: &mut Site<'_>) {
    if let Some(constant) = site.take("const") {
        if site.take("enum").is_some() {
            site.note(CONST_ONLY, Cost::Nothing);
        }
        if constant.is_null() && !site.has("type") {
            site.only_null();
        } else {
            if !site.has("type")
                && let Some(name) = scalar_type(&constant)
            {
                site.set("type", json!(name));
            }
            site.set("enum", json!([constant]));
        }
        site.note(CONST, Cost::Nothing);
    }
    for key in ["enum", "anyOf", "oneOf", "allOf"] {
        if site.members.get(key).is_some_and(|list| list == &json!([])) {
            site.take(key);
            site.note(EMPTY, Cost::Nothing);
        }
    }
    match site.members.get_mut("enum") {
        Some(Value::Array(values)) => {
            let before = values.len();
            let mut seen: Vec<Value> = Vec::with_capacity(before);
            values.retain(|value| {
                let fresh = !seen.contains(value);
                seen.push(value.clone());
                fresh
            });
            if values.len() < before {
                site.note(REPEATED, Cost::Nothing);
            }
        }
        Some(_) => {
            site.keep("enum", super::UNKNOWN, Cost::Lost);
        }
        None => {}
    }
    null_in_enum(site);
    choice_of_constants(site, "oneOf");
    choice_of_constants(site, "anyOf");
}

fn null_in_enum(site: &mut Site<'_>) {
    let Some(Value::Array(values)) = site.members.get("enum") else { return };
    if site.has("type") || !values.contains(&Value::Null) || values.len() < 2 {
        return;
    }
    let mut types: Vec<_> = values.iter().filter(|value| !value.is_null()).map(scalar_type).collect();
    types.dedup();
    if let [Some(name)] = types.as_slice() {
        let name = json!(name);
        site.set("type", name);
        site.set("nullable", json!(true));
        site.note(NULL_IN_ENUM, Cost::Nothing);
    }
}

fn scalar_type(value: &Value) -> Option<&'static str> {
    match value {
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        _ => None,
    }
}

/// `oneOf: [{const: a, title: …}, {const: b}]` is how later drafts write an enum whose values have words of their own.
fn choice_of_constants(site: &mut Site<'_>, key: &str) {
    let Some(Value::Array(branches)) = site.members.get(key) else { return };
    if site.has("enum") || branches.len() < 2 {
        return;
    }
    let Some(constants) =
        branches.iter().filter(|branch| !is_null(branch)).map(Constant::of).collect::<Option<Vec<_>>>()
    else {
        return;
    };
    let null = branches.iter().any(is_null);
    let Some(first) = constants.first() else { return };
    let distinct =
        constants.iter().enumerate().all(|(n, one)| constants[..n].iter().all(|other| other.value != one.value));
    let own_type = site.members.get("type");
    if !distinct
        || constants.iter().any(|one| one.name != first.name)
        || own_type.is_some_and(|own| Some(own.as_str().unwrap_or_default()) != first.name.as_str())
    {
        return;
    }
    let words = |pick: fn(&Constant) -> Option<&Value>| {
        let all: Vec<Value> = constants.iter().map(|one| pick(one).cloned().unwrap_or_else(|| json!(""))).collect();
        all.iter().any(|word| word != "").then_some(Value::Array(all))
    };
    let (titles, descriptions) = (words(|one| one.title.as_ref()), words(|one| one.description.as_ref()));
    let (name, values) = (first.name.clone(), constants.iter().map(|one| one.value.clone()).collect());
    site.take(key);
    site.set("type", name);
    site.set("enum", Value::Array(values));
    if null {
        site.set("nullable", json!(true));
    }
    for (extension, words) in [("x-enum-titles", titles), ("x-enum-descriptions", descriptions)] {
        if let Some(words) = words {
            site.set(extension, words);
        }
    }
    site.note(CONSTANTS, Cost::Nothing);
}

/// A branch that one value fits, with its words.
struct Constant {
    value: Value,
    name: Value,
    title: Option<Value>,
    description: Option<Value>,
}

impl Constant {
    fn of(branch: &Value) -> Option<Self> {
        let Value::Object(members) = branch else { return None };
        let known = |key: &String| ["enum", "type", "title", "description"].contains(&key.as_str());
        let [value] = members.get("enum")?.as_array()?.as_slice() else { return None };
        members.keys().all(known).then_some(())?;
        let name = members.get("type").filter(|name| name.is_string())?.clone();
        let word = |key: &str| members.get(key).cloned();
        Some(Self { value: value.clone(), name, title: word("title"), description: word("description") })
    }
}

pub(super) fn null_branches(site: &mut Site<'_>) {
    for key in ["anyOf", "oneOf"] {
        let Some(Value::Array(branches)) = site.members.get_mut(key) else { continue };
        let before = branches.len();
        branches.retain(|branch| !is_null(branch));
        let left = branches.len();
        if left == before {
            continue;
        }
        site.note(NULL, Cost::Nothing);
        let null_fits = match site.members.get("type") {
            None => true,
            Some(Value::Array(names)) => names.contains(&json!("null")),
            Some(_) => false,
        };
        if left == 0 {
            site.take(key);
            site.only_null();
            continue;
        }
        if null_fits {
            site.set("nullable", json!(true));
        }
        if left == 1
            && let Some(Value::Array(mut branches)) = site.take(key)
            && let Some(branch) = branches.pop()
        {
            merge(site, branch);
        }
    }
}

/// Makes the only branch part of its schema, in place where the two say different things.
fn merge(site: &mut Site<'_>, branch: Value) {
    let free = |members: &Map<String, Value>| {
        !members.contains_key("$ref")
            && members.iter().all(|(key, value)| site.members.get(key).is_none_or(|other| other == value))
    };
    match branch {
        Value::Object(members) if free(&members) && !site.has("$ref") => site.members.extend(members),
        branch => site.and(branch),
    }
}
