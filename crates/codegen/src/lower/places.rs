//! Writes parameters, bodies and answers in place that are only referred to, and those of a path with each operation.
//!
//! This comes after the inline schemas of shared ones have their names, so that a name stays one type.

use openapi_kit::pointer;
use serde_json::{Value, json};

use super::walk::every_operation;
use super::{Change, Cost};

const PASS: &str = "places";

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let whole = document.clone();
    let mut changes = Vec::new();
    every_operation(document, &mut |at, operation| {
        let mut note = |what, cost| changes.push(Change { pass: PASS, pointer: at.to_owned(), what, cost });
        let item = at.rsplit_once('/').and_then(|(item, _)| whole.pointer(item));
        if let Some(shared) = item.and_then(|item| item.get("parameters")).and_then(Value::as_array) {
            let own = operation.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
            let mut all: Vec<Value> = Vec::new();
            for parameter in own.iter().chain(shared) {
                let parameter = resolved(&whole, parameter);
                // Those of the operation come first and hide those of the path.
                if !all.iter().any(|other| is_same(other, &parameter)) {
                    all.push(parameter);
                }
            }
            operation["parameters"] = Value::Array(all);
            if !shared.is_empty() {
                note("parameters of the path written with the operation", Cost::Nothing);
            }
        } else if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
            let mut seen: Vec<Value> = Vec::new();
            for parameter in parameters.iter_mut() {
                *parameter = resolved(&whole, parameter);
            }
            parameters.retain(|parameter| {
                let is_new = !seen.iter().any(|other| is_same(other, parameter));
                seen.push(parameter.clone());
                is_new
            });
        }
        if let Some(body) = operation.get_mut("requestBody") {
            *body = resolved(&whole, body);
            if !body.get("content").is_some_and(Value::is_object) {
                *body = json!({"content": {}});
                note("body that says nothing of its content has none", Cost::Nothing);
            }
        }
    });
    let Some(Value::Object(paths)) = document.get_mut("paths") else { return changes };
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        item.shift_remove("parameters");
    }
    changes
}

fn resolved(document: &Value, value: &Value) -> Value {
    pointer::resolve(document, value).map_or_else(|| json!({}), |(_, target)| target.clone())
}

fn is_same(a: &Value, b: &Value) -> bool {
    a.get("name") == b.get("name") && a.get("in") == b.get("in")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_of_the_operation_hides_that_of_the_path() {
        let mut document = json!({
            "paths": {"/a": {
                "parameters": [{"$ref": "#/components/parameters/P"}, {"name": "q", "in": "query", "schema": {}}],
                "get": {"operationId": "a", "parameters": [{"name": "q", "in": "query", "schema": {"type": "integer"}}]},
                "put": {"operationId": "b", "requestBody": {"$ref": "#/components/requestBodies/B"}}
            }},
            "components": {
                "parameters": {"P": {"name": "p", "in": "query"}},
                "requestBodies": {"B": {"content": {"text/plain": {}}}}
            }
        });
        run(&mut document);
        let item = &document["paths"]["/a"];
        assert_eq!(item["get"]["parameters"][0]["schema"]["type"], "integer");
        assert_eq!(item["get"]["parameters"][1], json!({"name": "p", "in": "query"}));
        assert_eq!(item["put"]["parameters"].as_array().map(Vec::len), Some(2));
        assert_eq!(item["put"]["requestBody"], json!({"content": {"text/plain": {}}}));
        assert_eq!(item.get("parameters"), None);
        assert_eq!(run(&mut document), []);
    }
}
