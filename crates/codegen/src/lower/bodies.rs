//! Leaves each request body one media type that the generator knows, with a schema.

use serde_json::{Value, json};

use super::walk::every_operation;
use super::{Change, Cost};

const PASS: &str = "bodies";

/// The media types that the generator can send, best first.
const KNOWN: [&str; 4] =
    ["application/json", "application/x-www-form-urlencoded", "application/octet-stream", "text/plain"];

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    let shared = document.pointer("/components/requestBodies").cloned();
    every_operation(document, &mut |at, operation| {
        let Some(body) = operation.get_mut("requestBody") else { return };
        let at = format!("{at}/requestBody");
        let mut note = |what, cost| changes.push(Change { pass: PASS, pointer: at.clone(), what, cost });
        if let Some(target) = shared_target(body, shared.as_ref()) {
            *body = target;
            note("shared body written in place", Cost::Nothing);
        }
        one_media_type(body, &mut note);
        if body.get("required").and_then(Value::as_bool) != Some(true) {
            body["required"] = json!(true);
            note("optional body must be given", Cost::Looser);
        }
    });
    changes
}

fn shared_target(body: &Value, shared: Option<&Value>) -> Option<Value> {
    let reference = body.get("$ref")?.as_str()?;
    shared?.get(reference.strip_prefix("#/components/requestBodies/")?).cloned()
}

fn one_media_type(body: &mut Value, note: &mut impl FnMut(&'static str, Cost)) {
    let Some(Value::Object(content)) = body.get_mut("content") else { return };
    let preferred = KNOWN.iter().find(|known| content.contains_key(**known)).copied();
    if content.len() > 1
        && let Some(preferred) = preferred
    {
        content.retain(|media_type, _| media_type == preferred);
        note("one media type kept of several", Cost::Nothing);
    }
    if let Some(media) = content.get_mut("application/json").and_then(Value::as_object_mut)
        && !media.contains_key("schema")
    {
        media.insert("schema".to_owned(), json!({}));
        note("JSON body without a schema takes any value", Cost::Nothing);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(content: Value) -> Value {
        json!({"paths": {"/a": {"post": {"operationId": "a", "requestBody": {"required": true, "content": content}}}}})
    }

    #[test]
    fn json_is_preferred_over_its_cousins() {
        let mut document = body(json!({"text/json": {"schema": {}}, "application/json": {"schema": {}}}));
        let changes = run(&mut document);
        let content = &document["paths"]["/a"]["post"]["requestBody"]["content"];
        assert_eq!(content.as_object().unwrap().keys().collect::<Vec<_>>(), ["application/json"]);
        assert_eq!(changes.len(), 1);
    }

    #[test]
    fn a_body_without_a_schema_takes_any_json() {
        let mut document = body(json!({"application/json": {}}));
        run(&mut document);
        assert_eq!(document["paths"]["/a"]["post"]["requestBody"]["content"]["application/json"]["schema"], json!({}));
    }

    #[test]
    fn a_shared_body_is_written_in_place() {
        let mut document = json!({
            "paths": {"/a": {"post": {"operationId": "a", "requestBody": {"$ref": "#/components/requestBodies/B"}}}},
            "components": {"requestBodies": {"B": {"required": true, "content": {"application/json": {"schema": {"type": "string"}}}}}}
        });
        run(&mut document);
        assert_eq!(document["paths"]["/a"]["post"]["requestBody"]["required"], true);
    }
}
