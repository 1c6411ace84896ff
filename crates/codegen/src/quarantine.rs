//! Which one component or operation a generator cannot take, and what stands in its place.

use std::collections::BTreeSet;

use openapi_kit::pointer;
use serde_json::{Map, Value, json};

use crate::lower::{Change, Cost};

const PASS: &str = "quarantine";

/// Marks what stands in the place of something else, so that it is not replaced a second time.
const REPLACED: &str = "x-replaced";

/// The component or operation that a place is in.
pub(crate) fn parent(at: &str) -> Option<String> {
    let tokens = pointer::tokens(at);
    let is_path = tokens.first().is_some_and(|first| first == "paths");
    if tokens.len() < 3 || !(is_path || at.starts_with("/components/schemas/")) {
        return None;
    }
    Some(tokens.iter().take(3).fold(String::new(), |at, token| pointer::child(&at, token)))
}

/// The place of one component, else of one operation, with which `fails` says yes for a part of the document.
pub(crate) fn find(document: &Value, fails: &dyn Fn(&Value) -> bool) -> Option<String> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    let names: Vec<&String> = schemas.into_iter().flatten().map(|(name, _)| name).collect();
    let with = |names: &[&String]| part(document, &[], names);
    if let Some(name) = one_of(&names, &|some| fails(&with(some))) {
        return Some(pointer::child("/components/schemas", innermost(document, name, fails)));
    }
    let operations = operations(document);
    let operation = one_of(&operations, &|some| fails(&part(document, some, &[])))?;
    Some(format!("{}/{}", pointer::child("/paths", operation.0), operation.1))
}

/// One of `all` that fails by itself, found by halves; none when not even all together fail.
fn one_of<T: Copy>(all: &[T], fails: &dyn Fn(&[T]) -> bool) -> Option<T> {
    if all.is_empty() || !fails(all) {
        return None;
    }
    let mut some = all;
    while some.len() > 1 {
        let (left, right) = some.split_at(some.len() / 2);
        some = if fails(left) {
            left
        } else if fails(right) {
            right
        } else {
            // Only together they fail; the last is as good as any.
            return some.last().copied();
        };
    }
    some.first().copied()
}

/// The component at fault among this one, which fails, and all that it refers to.
fn innermost<'a>(document: &'a Value, name: &'a str, fails: &dyn Fn(&Value) -> bool) -> &'a str {
    let mut name = name;
    let mut seen = BTreeSet::from([name]);
    loop {
        let schema = document.pointer(&pointer::child("/components/schemas", name));
        let mut inner = Vec::new();
        references(schema.unwrap_or(&Value::Null), &mut inner);
        let guilty = inner.into_iter().find(|inner| {
            seen.insert(inner)
                && document
                    .pointer("/components/schemas")
                    .and_then(Value::as_object)
                    .and_then(|all| all.get_key_value(*inner))
                    .is_some_and(|(known, _)| fails(&part(document, &[], &[known])))
        });
        match guilty {
            Some(inner) => name = inner,
            None => return name,
        }
    }
}

/// Path and method of each operation.
fn operations(document: &Value) -> Vec<(&String, &String)> {
    let paths = document.get("paths").and_then(Value::as_object);
    paths
        .into_iter()
        .flatten()
        .flat_map(|(path, item)| item.as_object().into_iter().flatten().map(move |(method, _)| (path, method)))
        .filter(|(_, method)| !method.starts_with("x-"))
        .collect()
}

/// A document with these operations and components, and all components that they refer to.
fn part(document: &Value, operations: &[(&String, &String)], components: &[&String]) -> Value {
    let mut paths = Map::new();
    let mut open: Vec<&str> = components.iter().map(|name| name.as_str()).collect();
    for (path, method) in operations {
        let Some(operation) = document.get("paths").and_then(|paths| paths.get(*path)?.get(*method)) else { continue };
        references(operation, &mut open);
        let item = paths.entry((*path).clone()).or_insert_with(|| json!({}));
        item[method.as_str()] = operation.clone();
    }
    let all = document.pointer("/components/schemas").and_then(Value::as_object);
    let mut schemas = Map::new();
    while let Some(name) = open.pop() {
        let Some(schema) = all.and_then(|all| all.get(name)).filter(|_| !schemas.contains_key(name)) else { continue };
        schemas.insert(name.to_owned(), schema.clone());
        references(schema, &mut open);
    }
    json!({
        "openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": paths, "components": {"schemas": schemas}
    })
}

/// The names of the components that a value refers to.
fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            found.extend(reference.and_then(|reference| reference.strip_prefix("#/components/schemas/")));
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// Replaces the component or operation at a place; none where that was done before.
pub(crate) fn replace(document: &mut Value, at: &str) -> Option<Change> {
    let value = document.pointer_mut(at)?;
    if value.get(REPLACED).is_some() {
        return None;
    }
    let mut kept = Map::new();
    let what = if at.starts_with("/paths/") {
        let keys = ["operationId", "summary", "description", "tags", "x-answers", "x-answer-types", "x-wire"];
        for key in keys {
            kept.extend(value.get(key).map(|member| (key.to_owned(), member.clone())));
        }
        let bytes = json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}});
        if value.get("requestBody").is_some() {
            kept.insert("requestBody".to_owned(), json!({"required": true, "content": bytes}));
        }
        kept.insert("parameters".to_owned(), parameters(at, value));
        kept.insert("responses".to_owned(), json!({"default": {"description": "Any.", "content": bytes}}));
        "operation that the generator cannot take sends and answers bytes"
    } else {
        kept.extend(value.get("description").map(|words| ("description".to_owned(), words.clone())));
        "schema that the generator cannot take became any JSON"
    };
    kept.insert(REPLACED.to_owned(), json!(true));
    *value = Value::Object(kept);
    Some(Change { pass: PASS, pointer: at.to_owned(), what, cost: Cost::Degraded })
}

/// The parameters that the path needs, as texts, and those of the query that can be.
fn parameters(at: &str, operation: &Value) -> Value {
    let path = pointer::tokens(at).get(1).cloned().unwrap_or_default();
    let mut kept: Vec<Value> = Vec::new();
    let listed = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
    for parameter in listed {
        let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
        let place = parameter.get("in").and_then(Value::as_str).unwrap_or_default();
        let in_path = place == "path" && path.contains(&format!("{{{name}}}"));
        if in_path || place == "query" {
            kept.push(json!({"name": name, "in": place, "required": in_path, "schema": {"type": "string"}}));
        }
    }
    for (name, _) in path.split('{').skip(1).filter_map(|rest| rest.split_once('}')) {
        if !kept.iter().any(|one| one.get("name") == Some(&json!(name))) {
            kept.push(json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}));
        }
    }
    Value::Array(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference(name: &str) -> Value {
        json!({"$ref": format!("#/components/schemas/{name}")})
    }

    /// Fails with every part in which this word stands.
    fn has(word: &'static str) -> impl Fn(&Value) -> bool {
        move |part| part.to_string().contains(word)
    }

    #[test]
    fn the_component_at_fault_is_found_among_its_users() {
        let document = json!({"components": {"schemas": {
            "A": {"items": reference("B")}, "B": {"items": reference("C")}, "C": {"format": "guilty"}, "D": {}, "E": {}
        }}});
        assert_eq!(find(&document, &has("guilty")).as_deref(), Some("/components/schemas/C"));
    }

    #[test]
    fn the_operation_at_fault_is_found_among_the_others() {
        let mut document = json!({
            "paths": {"/a": {"get": {}, "put": {"x": "guilty", "requestBody": {}}}, "/b/{id}": {"get": {"x": reference("D")}}},
            "components": {"schemas": {"D": {}}}
        });
        let at = find(&document, &has("guilty")).unwrap();
        assert_eq!(at, "/paths/~1a/put");
        let change = replace(&mut document, &at).unwrap();
        assert_eq!(change.cost, Cost::Degraded);
        assert!(!has("guilty")(&document));
        assert_eq!(find(&document, &has("guilty")), None);
        assert_eq!(replace(&mut document, &at), None);
    }

    #[test]
    fn a_replaced_operation_still_reaches_its_path() {
        let mut document = json!({"paths": {"/b/{id}": {"get": {"parameters": [{"name": "q", "in": "query"}]}}}});
        replace(&mut document, "/paths/~1b~1{id}/get").unwrap();
        let parameters = document["paths"]["/b/{id}"]["get"]["parameters"].as_array().unwrap();
        assert_eq!(parameters.iter().map(|one| &one["name"]).collect::<Vec<_>>(), ["q", "id"]);
    }

    #[test]
    fn a_place_belongs_to_its_component_or_operation() {
        assert_eq!(parent("/components/schemas/A~1b/properties/c").as_deref(), Some("/components/schemas/A~1b"));
        assert_eq!(parent("/paths/~1a/get/responses").as_deref(), Some("/paths/~1a/get"));
        assert_eq!(parent("/info"), None);
    }
}
