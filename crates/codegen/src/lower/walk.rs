//! Ways through the schemas of a document that several passes share.

use std::collections::BTreeSet;

use openapi_kit::json_schema::schema_places;
use openapi_kit::pointer;
use serde_json::Value;

/// Calls `visit` for every schema of the document, those inside first, with its pointer.
pub(super) fn every_schema(document: &mut Value, visit: &mut dyn FnMut(&str, &mut Value)) {
    for place in schema_places(document) {
        if let Some(schema) = document.pointer_mut(&place) {
            schema_and_inner(schema, &place, visit);
        }
    }
}

fn schema_and_inner(schema: &mut Value, at: &str, visit: &mut dyn FnMut(&str, &mut Value)) {
    inner_schemas(schema, at, &mut |inner_at, inner| schema_and_inner(inner, inner_at, visit));
    visit(at, schema);
}

/// Calls `visit` for the schemas directly inside this one.
pub(super) fn inner_schemas(schema: &mut Value, at: &str, visit: &mut dyn FnMut(&str, &mut Value)) {
    let Value::Object(members) = schema else { return };
    for (key, member) in members {
        let member_at = pointer::child(at, key);
        match (key.as_str(), member) {
            ("properties", Value::Object(properties)) => {
                for (name, property) in properties {
                    visit(&pointer::child(&member_at, name), property);
                }
            }
            ("items" | "additionalProperties" | "not", member @ Value::Object(_)) => visit(&member_at, member),
            ("x-rust-type", Value::Object(rust_type)) => {
                for (number, inner) in
                    rust_type.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten().enumerate()
                {
                    visit(&format!("{member_at}/parameters/{number}"), inner);
                }
            }
            ("allOf" | "oneOf" | "anyOf", Value::Array(branches)) => {
                for (number, branch) in branches.iter_mut().enumerate() {
                    visit(&format!("{member_at}/{number}"), branch);
                }
            }
            _ => {}
        }
    }
}

/// Names of the component schemas that an answer can contain.
pub(super) fn answer_components(document: &Value) -> BTreeSet<String> {
    reachable(document, |at| at.contains("/responses/"))
}

/// Names of the component schemas that a request can contain.
pub(crate) fn request_components(document: &Value) -> BTreeSet<String> {
    reachable(document, |at| {
        at.contains("/requestBody/") || at.contains("/requestBodies/") || at.contains("/parameters/")
    })
}

fn reachable(document: &Value, is_start: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let places = schema_places(document);
    let starts = places.iter().filter(|at| is_start(at) && !at.starts_with("/components/schemas/"));
    let mut to_see: Vec<&Value> = starts.filter_map(|at| document.pointer(at)).collect();
    while let Some(value) = to_see.pop() {
        match value {
            Value::Object(members) => {
                if let Some(name) = members.get("$ref").and_then(Value::as_str).and_then(component_name)
                    && reached.insert(name.clone())
                {
                    to_see.extend(document.pointer(&format!("/components/schemas/{}", pointer::escape(&name))));
                }
                to_see.extend(members.values());
            }
            Value::Array(items) => to_see.extend(items),
            _ => {}
        }
    }
    reached
}

/// `A` of `#/components/schemas/A`.
pub(super) fn component_name(reference: &str) -> Option<String> {
    let tokens = pointer::tokens(&pointer::of_local_ref(reference)?);
    match tokens.as_slice() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => Some(name.clone()),
        _ => None,
    }
}

/// Calls `visit` for every operation with its pointer.
pub(super) fn every_operation(document: &mut Value, visit: &mut dyn FnMut(&str, &mut Value)) {
    let Some(Value::Object(paths)) = document.get_mut("paths") else { return };
    for (path, item) in paths {
        let Value::Object(members) = item else { continue };
        for (method, operation) in members {
            if matches!(method.as_str(), "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace") {
                visit(&pointer::child(&pointer::child("/paths", path), method), operation);
            }
        }
    }
}
