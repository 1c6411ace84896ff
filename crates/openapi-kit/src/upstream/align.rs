//! Puts one operation of two documents into the same words, so that what still differs is a difference.

use serde_json::{Map, Value, json};

use super::identity::names;
use crate::json_schema::excerpt;
use crate::pointer;

/// Members of an operation that are compared; the others are names, words, or credentials.
const COMPARED: [&str; 4] = ["requestBody", "responses", "deprecated", "parameters"];

/// A document with this one operation and what it leads to.
///
/// Parameters of the path item are written with the operation, all of them in place.
pub(super) fn alone(document: &Value, path: &str, method: &str) -> Option<Value> {
    let item = document.pointer(&pointer::child("/paths", path))?;
    let (_, item) = pointer::resolve(document, item)?;
    let own = item.get(method)?.as_object()?;
    let mut operation: Map<String, Value> = own
        .iter()
        .filter(|(key, _)| COMPARED.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    operation.insert("operationId".to_owned(), json!("operation"));
    operation.insert(
        "parameters".to_owned(),
        Value::Array(parameters(document, item.get("parameters"), own.get("parameters"))),
    );
    let whole = json!({
        "paths": {path: {method: operation}},
        "components": document.get("components").cloned().unwrap_or_else(|| json!({})),
    });
    let mut part = excerpt(&whole, &pointer::child(&pointer::child("/paths", path), method));
    part["openapi"] = json!("3.0.3");
    Some(part)
}

fn parameters(document: &Value, shared: Option<&Value>, own: Option<&Value>) -> Vec<Value> {
    let read = |list: Option<&Value>| -> Vec<Value> {
        let list = list.and_then(Value::as_array).into_iter().flatten();
        list.filter_map(|one| pointer::resolve(document, one).map(|(_, one)| one.clone())).collect()
    };
    let key = |one: &Value| (one.get("name").cloned(), one.get("in").cloned());
    let own = read(own);
    let mut all = read(shared);
    all.retain(|one| !own.iter().any(|other| key(other) == key(one)));
    all.extend(own);
    all
}

/// Spells path and parameters of `theirs` as `ours` does. Both hold one operation of the same identity.
pub(super) fn spell_alike(ours: &Value, theirs: &mut Value) {
    let (Some((our_path, our_item)), Some((their_path, mut their_item))) = (only_path(ours), take_path(theirs)) else {
        return;
    };
    let renamed: Vec<(&str, &str)> = names(&their_path).into_iter().zip(names(&our_path)).collect();
    let own: Vec<(&str, &str)> = our_item
        .as_object()
        .into_iter()
        .flatten()
        .flat_map(|(_, operation)| operation.get("parameters").and_then(Value::as_array).into_iter().flatten())
        .filter_map(|one| Some((one.get("in")?.as_str()?, one.get("name")?.as_str()?)))
        .collect();
    for (_, operation) in their_item.as_object_mut().into_iter().flatten() {
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            let (Some(place), Some(name)) =
                (parameter.get("in").and_then(Value::as_str), parameter.get("name").and_then(Value::as_str))
            else {
                continue;
            };
            let alike = match place {
                "path" => renamed.iter().find(|(their, _)| *their == name).map(|(_, our)| *our),
                _ => own.iter().find(|(at, our)| *at == place && our.eq_ignore_ascii_case(name)).map(|(_, our)| *our),
            };
            if let Some(alike) = alike.map(str::to_owned) {
                parameter["name"] = json!(alike);
            }
        }
    }
    theirs["paths"] = json!({our_path: their_item});
}

fn only_path(document: &Value) -> Option<(String, &Value)> {
    let (path, item) = document.get("paths")?.as_object()?.iter().next()?;
    Some((path.clone(), item))
}

fn take_path(document: &mut Value) -> Option<(String, Value)> {
    let (path, item) = document.get_mut("paths")?.as_object_mut()?.iter_mut().next()?;
    Some((path.clone(), item.take()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_of_the_item_come_along_and_all_are_spelt_as_ours() {
        let ours = json!({"paths": {"/Pets/{id}": {"get": {"parameters": [
            {"name": "id", "in": "path", "required": true}, {"name": "Limit", "in": "query"},
        ]}}}});
        let theirs = json!({
            "paths": {"/pets/{petId}": {
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "get": {"summary": "s", "tags": ["t"], "operationId": "ApiPetsByPetIdGet", "parameters": [{"name": "limit", "in": "query"}]},
            }},
            "components": {"parameters": {"Id": {"name": "petId", "in": "path", "required": true}}},
        });
        let ours = alone(&ours, "/Pets/{id}", "get").unwrap();
        let mut theirs = alone(&theirs, "/pets/{petId}", "get").unwrap();
        spell_alike(&ours, &mut theirs);
        assert_eq!(theirs["paths"], ours["paths"]);
    }
}
