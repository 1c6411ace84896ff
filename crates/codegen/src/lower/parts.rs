//! Leaves the document the parts that code is made of, in the form that the generator's parser reads.
//!
//! What goes is read elsewhere from the effective document, such as `security`, or makes no code, such as callbacks,
//! links and headers. None of it is a loss, so no change is reported but for events that have no payload.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::walk::{component_name, every_operation};
use super::{Change, Cost};
use crate::casing::pascal;

const PASS: &str = "parts";

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let mut changes = events(document);
    let Some(root) = document.as_object_mut() else { return changes };
    keep(root, &["openapi", "info", "paths", "components"]);
    root.insert("openapi".to_owned(), json!("3.0.3"));
    let info = root.entry("info").or_insert_with(|| json!({}));
    *info = about(info);
    root.entry("paths").or_insert_with(|| json!({}));
    if let Some(Value::Object(components)) = root.get_mut("components") {
        keep(components, &["schemas"]);
    }
    every_operation(document, &mut |_, operation| operation_parts(operation));
    if let Some(Value::Object(paths)) = document.get_mut("paths") {
        for item in paths.values_mut().filter_map(Value::as_object_mut) {
            keep(item, &["get", "put", "post", "delete", "options", "head", "patch", "trace"]);
        }
    }
    changes.sort_by(|a, b| a.pointer.cmp(&b.pointer));
    changes
}

/// Only what is named, and extensions.
fn keep(members: &mut Map<String, Value>, names: &[&str]) {
    members.retain(|key, _| names.contains(&key.as_str()) || key.starts_with("x-"));
}

/// Title, version and words. The version becomes a header of each request, which takes only some letters.
fn about(info: &Value) -> Value {
    let text = |key: &str| info.get(key).and_then(Value::as_str);
    let version: String =
        text("version").unwrap_or_default().chars().filter(|letter| (' '..='~').contains(letter)).collect();
    let mut about = json!({"title": text("title").unwrap_or_default(), "version": version});
    if let Some(words) = text("description") {
        about["description"] = json!(words);
    }
    about
}

fn operation_parts(operation: &mut Value) {
    let Some(members) = operation.as_object_mut() else { return };
    keep(
        members,
        &["operationId", "summary", "description", "tags", "deprecated", "parameters", "requestBody", "responses"],
    );
    members.retain(|key, value| match key.as_str() {
        "summary" | "description" => value.is_string(),
        "deprecated" => value.is_boolean(),
        _ => true,
    });
    if let Some(Value::Array(tags)) = members.get_mut("tags") {
        tags.retain(Value::is_string);
    }
    for parameter in members.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        let Some(parameter) = parameter.as_object_mut() else { continue };
        keep(
            parameter,
            &[
                "name",
                "in",
                "required",
                "description",
                "deprecated",
                "schema",
                "content",
                "style",
                "explode",
                "example",
            ],
        );
        parameter.retain(|key, value| match key.as_str() {
            "description" | "style" => value.is_string(),
            "required" | "deprecated" | "explode" => value.is_boolean(),
            _ => true,
        });
        media(parameter);
    }
    if let Some(Value::Object(body)) = members.get_mut("requestBody") {
        keep(body, &["description", "content", "required"]);
        body.retain(|key, value| key != "description" || value.is_string());
        media(body);
    }
    for (key, response) in members.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten() {
        let Some(response) = response.as_object_mut().filter(|_| !key.starts_with("x-")) else { continue };
        keep(response, &["description", "content"]);
        if !response.get("description").is_some_and(Value::is_string) {
            response.insert("description".to_owned(), json!(""));
        }
        media(response);
    }
}

/// Of each media type its schema.
fn media(owner: &mut Map<String, Value>) {
    let Some(content) = owner.get_mut("content") else { return };
    let Value::Object(types) = content else {
        owner.shift_remove("content");
        return;
    };
    types.retain(|name, media| !name.starts_with("x-") && media.is_object());
    for media in types.values_mut().filter_map(Value::as_object_mut) {
        keep(media, &["schema", "example"]);
    }
}

/// Events are those that carry a component, under names that make variants.
fn events(document: &mut Value) -> Vec<Change> {
    let known: BTreeSet<String> = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect();
    let Some(Value::Object(events)) = document.get_mut("x-webhooks") else { return Vec::new() };
    let mut taken = BTreeSet::from(["Unknown".to_owned()]);
    let mut changes = Vec::new();
    events.retain(|name, event| {
        if let Value::Object(event) = event {
            keep(event, &["summary", "payload"]);
        }
        let payload = event.pointer("/payload/$ref").and_then(Value::as_str).and_then(component_name);
        let stays = payload.is_some_and(|payload| known.contains(&payload))
            && name.starts_with(char::is_alphabetic)
            && taken.insert(pascal(name));
        if !stays {
            let pointer = openapi_kit::pointer::child("/x-webhooks", name);
            changes.push(Change {
                pass: PASS,
                pointer,
                what: "event without a payload of its own left out",
                cost: Cost::Looser,
            });
        }
        stays
    });
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_makes_no_code_goes_and_extensions_stay() {
        let mut document = json!({
            "openapi": "3.0", "info": {"title": "T", "version": "1\u{e9}", "license": 1}, "servers": [], "x-a": 1,
            "paths": {"/a": {"get": {
                "operationId": "a", "callbacks": {}, "security": [], "x-b": 2, "summary": 5,
                "parameters": [{"name": "p", "in": "query", "schema": {}, "examples": [1]}],
                "responses": {"200": {"headers": {}, "content": {"application/json": {"schema": {}, "examples": 1}}}}
            }, "servers": []}},
            "components": {"schemas": {}, "links": {}}
        });
        run(&mut document);
        assert_eq!(
            document,
            json!({
                "openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "x-a": 1,
                "paths": {"/a": {"get": {
                    "operationId": "a", "x-b": 2, "parameters": [{"name": "p", "in": "query", "schema": {}}],
                    "responses": {"200": {"content": {"application/json": {"schema": {}}}, "description": ""}}
                }}},
                "components": {"schemas": {}}
            })
        );
        assert_eq!(run(&mut document), []);
    }

    #[test]
    fn an_event_that_is_a_path_item_of_others_makes_no_variant() {
        let mut document = json!({
            "x-webhooks": {
                "made": {"payload": {"$ref": "#/components/schemas/A"}}, "Made": {"payload": {"$ref": "#/components/schemas/A"}},
                "foreign": {"post": {}}
            },
            "components": {"schemas": {"A": {}}}
        });
        let changes = run(&mut document);
        assert_eq!(document["x-webhooks"].as_object().unwrap().keys().collect::<Vec<_>>(), ["made"]);
        assert_eq!(changes.len(), 2);
    }
}
