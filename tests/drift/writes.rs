//! What is created and deleted again where writing is allowed, and which operations only read.

use openapi_kit::index::Response;
use openapi_kit::manifest::{Does, Manifest, Step};
use openapi_kit::{Operation, OperationIndex, pointer};
use serde_json::Value;

fn step<'m>(manifest: &'m Manifest, id: &str) -> Option<&'m Step> {
    manifest.resources.iter().find_map(|resource| resource.operations.get(id))
}

/// Whether an operation only reads: by its method, because the document calls it safe to repeat (`x-retry: safe`) though it
/// is none of GET and HEAD, or because the manifest says that it reads.
pub(crate) fn only_reads(operation: &Operation, manifest: &Manifest) -> bool {
    let by_method = matches!(operation.method.as_str(), "GET" | "HEAD");
    match step(manifest, &operation.id).map(|step| step.does) {
        Some(Does::List | Does::Read) => true,
        Some(_) => false,
        None => by_method || (operation.resend == Some(true) && operation.method == "POST"),
    }
}

/// An operation that creates objects of a resource, and the one that deletes one of them by its id.
#[derive(Debug)]
pub(crate) struct Cycle<'a> {
    pub(crate) create: &'a Operation,
    pub(crate) delete: &'a Operation,
    /// Path template of the collection: that of `delete` before the id.
    pub(crate) collection: &'a str,
    /// Name of the path parameter of `delete`.
    pub(crate) parameter: &'a str,
    /// The member that identifies an object.
    pub(crate) key: &'a str,
}

/// All of them, in the order of the manifest. An operation that deletes without an id is none, nor is one that creates
/// without an answer to know the object by: it would be left behind.
pub(crate) fn cycles<'a>(document: &Value, manifest: &'a Manifest, operations: &'a OperationIndex) -> Vec<Cycle<'a>> {
    let mut cycles = Vec::new();
    for resource in &manifest.resources {
        let doing = |wanted: Does| {
            let of_kind = resource.operations.iter().filter(move |(_, step)| step.does == wanted);
            of_kind.filter_map(|(id, _)| operations.get(id))
        };
        let by_id =
            |operation: &&'a Operation| operation.method == "DELETE" && one_parameter(&operation.path).is_some();
        let Some(delete) = doing(Does::Delete).find(by_id) else { continue };
        let Some((collection, parameter)) = one_parameter(&delete.path) else { continue };
        let known_after = |create: &&'a Operation| answers_id(document, create, &resource.key);
        cycles.extend(doing(Does::Create).filter(known_after).map(|create| Cycle {
            create,
            delete,
            collection,
            parameter,
            key: &resource.key,
        }));
    }
    cycles
}

/// Whether the document promises, in every answer of success, what [`created`] looks for.
fn answers_id(document: &Value, operation: &Operation, key: &str) -> bool {
    let mut successes = operation.successes().peekable();
    let promises = |response: &Response| {
        let schema = response.json().and_then(|media| media.schema.as_deref());
        schema.and_then(|at| document.pointer(at)).is_some_and(|schema| holds_id(document, schema, key))
    };
    successes.peek().is_some() && successes.all(promises)
}

fn holds_id(document: &Value, schema: &Value, key: &str) -> bool {
    let Some((_, schema)) = pointer::resolve(document, schema) else { return false };
    match schema.get("type").and_then(Value::as_str) {
        Some("string" | "integer") => true,
        Some("array") => schema.get("items").is_some_and(|items| holds_id(document, items, key)),
        _ => {
            let own = schema.get("properties").is_some_and(|members| members.get(key).is_some());
            let parts = schema.get("allOf").and_then(Value::as_array);
            own || parts.into_iter().flatten().any(|part| holds_id(document, part, key))
        }
    }
}

/// `/tags` and `id` of `/tags/{id}`.
fn one_parameter(path: &str) -> Option<(&str, &str)> {
    let (collection, rest) = path.split_once("/{")?;
    let parameter = rest.strip_suffix('}').filter(|name| !name.contains(['{', '/']))?;
    Some((collection, parameter))
}

/// The ids in the answer to a creation: itself, a member, or those of a list.
pub(crate) fn created(answer: &Value, key: &str) -> Vec<Value> {
    match answer {
        Value::String(_) | Value::Number(_) => vec![answer.clone()],
        Value::Array(items) => items.iter().flat_map(|item| created(item, key)).collect(),
        Value::Object(members) => members.get(key).map(|id| created(id, key)).unwrap_or_default(),
        Value::Null | Value::Bool(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn ids_are_found_in_every_form_of_answer() {
        assert_eq!(created(&json!(7), "id"), [json!(7)]);
        assert_eq!(created(&json!({"id": "a", "other": 1}), "id"), [json!("a")]);
        assert_eq!(created(&json!([1, {"id": 2}]), "id"), [json!(1), json!(2)]);
        assert!(created(&json!({"ok": true}), "id").is_empty());
    }

    #[test]
    fn what_is_answered_without_an_id_is_not_created() {
        let operation = |id: &str, schema: Value| json!({"operationId": id, "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}});
        let document = json!({"paths": {"/a": {
            "post": operation("number", json!({"type": "array", "items": {"type": "integer"}})),
            "put": operation("object", json!({"allOf": [{"properties": {"id": {}}}]})),
            "patch": operation("other", json!({"properties": {"name": {}}})),
            "delete": {"operationId": "nothing", "responses": {"204": {"description": ""}}},
        }}});
        let operations = OperationIndex::new(&document).unwrap();
        let known: Vec<_> =
            operations.iter().filter(|one| answers_id(&document, one, "id")).map(|one| &*one.id).collect();
        assert_eq!(known, ["object", "number"]);
    }

    #[test]
    fn only_a_path_that_ends_in_its_one_id_names_one_object() {
        assert_eq!(one_parameter("/v1/tags/{id}"), Some(("/v1/tags", "id")));
        assert_eq!(one_parameter("/v1/tags"), None);
        assert_eq!(one_parameter("/v1/tags/{id}/{other}"), None);
        assert_eq!(one_parameter("/v1/tags/{id}/all"), None);
    }
}
