//! Lists: tuples, and what some of the items have to be.

use serde_json::{Value, json};

use super::Site;
use crate::convert::note::Cost;

const TUPLE: &str = "tuple became a list whose items may be any of its parts; kept as `x-prefixItems`";
const NO_ITEMS: &str = "`items: false` became `maxItems`";
const ITEMS: &str = "list without `items` takes any items";
const CONTAINS: &str = "`contains` and its bounds kept as extensions";
const UNEVALUATED: &str = "`unevaluatedItems` kept as an extension";
const UNEVALUATED_PLAIN: &str = "`unevaluatedItems` became `items`";
const NO_MEANING: &str = "keyword without effect left out";

pub(super) fn tuples_and_contents(site: &mut Site<'_>) {
    // Drafts before 2020-12 write a tuple as a list under `items`, and what follows it as `additionalItems`.
    if site.members.get("items").is_some_and(Value::is_array) {
        if let Some(parts) = site.take("items") {
            site.set("prefixItems", parts);
        }
        if let Some(rest) = site.take("additionalItems") {
            site.set("items", rest);
        }
    }
    if site.take("additionalItems").is_some() {
        site.note(NO_MEANING, Cost::Nothing);
    }
    unevaluated(site);
    tuple(site);
    let contains = ["contains", "minContains", "maxContains"].map(|key| {
        let kept = site.take(key);
        if let Some(value) = kept {
            site.set(&format!("x-{key}"), value);
            return true;
        }
        false
    });
    if contains.contains(&true) {
        site.note(CONTAINS, Cost::Looser);
    }
    let is_list = match site.members.get("type") {
        Some(Value::String(name)) => name == "array",
        Some(Value::Array(names)) => names.contains(&json!("array")),
        _ => false,
    };
    if is_list && !site.has("items") {
        site.set("items", json!({}));
        site.note(ITEMS, Cost::Nothing);
    }
}

fn unevaluated(site: &mut Site<'_>) {
    let Some(rest) = site.members.get("unevaluatedItems") else { return };
    let elsewhere = ["allOf", "anyOf", "oneOf", "$ref", "if", "contains"].iter().any(|key| site.has(key));
    if rest == &json!(true) || (site.has("items") && !elsewhere) {
        site.take("unevaluatedItems");
        site.note(NO_MEANING, Cost::Nothing);
    } else if elsewhere {
        site.keep("unevaluatedItems", UNEVALUATED, Cost::Looser);
    } else if let Some(rest) = site.take("unevaluatedItems") {
        site.set("items", rest);
        site.note(UNEVALUATED_PLAIN, Cost::Nothing);
    }
}

fn tuple(site: &mut Site<'_>) {
    let Some(Value::Array(parts)) = site.take("prefixItems") else {
        if is_nothing(site.members.get("items")) {
            site.set("items", json!({}));
            site.set("maxItems", json!(0));
            site.note(NO_ITEMS, Cost::Nothing);
        }
        return;
    };
    let mut any: Vec<Value> = Vec::new();
    let open = match site.take("items") {
        Some(rest) if is_nothing(Some(&rest)) => false,
        Some(Value::Object(rest)) if !rest.is_empty() => {
            any.push(Value::Object(rest));
            false
        }
        _ => true,
    };
    let closed = !open && any.is_empty();
    let same = parts.windows(2).all(|pair| pair[0] == pair[1]);
    for part in parts.iter().rev() {
        any.retain(|other| other != part);
        any.insert(0, part.clone());
    }
    if closed {
        let most = site.members.get("maxItems").and_then(Value::as_u64).unwrap_or(u64::MAX);
        site.set("maxItems", json!(most.min(parts.len() as u64)));
    }
    let items = match any.as_slice() {
        _ if open => json!({}),
        [] => json!({}),
        [one] => one.clone(),
        _ => json!({"anyOf": any}),
    };
    site.set("items", items);
    let exact = same && any.len() <= 1 && !open;
    if !exact {
        site.set("x-prefixItems", Value::Array(parts));
    }
    site.note(TUPLE, if exact { Cost::Nothing } else { Cost::Looser });
}

/// `false`, before or after it was converted.
fn is_nothing(schema: Option<&Value>) -> bool {
    schema.is_some_and(|schema| schema == &json!(false) || schema == &json!({"not": {}}))
}
