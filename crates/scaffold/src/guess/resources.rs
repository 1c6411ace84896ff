//! Which operations a stateful mock can answer: those of the plain pattern only.

use openapi_kit::index::Location;
use openapi_kit::{Operation, OperationIndex};
use serde_json::Value;

use super::schema::{answer, component, kind, members, resolved};

/// A collection, with what its operations do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Resource {
    pub(crate) name: String,
    pub(crate) key: String,
    /// operationId and the word of `does`.
    pub(crate) operations: Vec<(String, &'static str)>,
    pub(crate) why: String,
}

pub(super) fn guessed(document: &Value, index: &OperationIndex) -> Vec<Resource> {
    index
        .iter()
        .filter(|operation| operation.method == "GET")
        .filter_map(|read| resource(document, index, read))
        .collect()
}

/// The resource that this operation reads one object of.
fn resource(document: &Value, index: &OperationIndex, read: &Operation) -> Option<Resource> {
    let (collection, last) = read.path.rsplit_once('/')?;
    let parameter = last.strip_prefix('{')?.strip_suffix('}')?;
    if collection.contains('{') || parameter.contains('{') {
        return None;
    }
    let object = component(answer(document, read)?)?;
    let schema = document.pointer(&format!("/components/schemas/{}", openapi_kit::pointer::escape(object)))?;
    let own = members(document, schema);
    let key = [parameter, "id"].into_iter().find(|key| own.iter().any(|(name, _)| name == key))?;
    let (_, id) = own.iter().find(|(name, _)| *name == key)?;
    let sent = read.parameters.iter().find(|one| one.location == Location::Path)?;
    let sent = document.pointer(sent.schema.as_deref()?.trim_start_matches('#'))?;
    if kind(document, sent) != kind(document, id) || !["integer", "string"].contains(&kind(document, sent)) {
        return None;
    }
    let at = |method: &str, path: &str| index.iter().find(|one| one.method == method && one.path == path);
    let answers_object = |one: &Operation| answer(document, one).and_then(component) == Some(object);
    let answers_nothing = |one: &Operation| one.successes().all(|response| response.content.is_empty());
    let single_success = |one: &Operation| one.successes().count() == 1;

    let list = at("GET", collection)?;
    let listed = resolved(document, answer(document, list)?);
    if kind(document, listed) != "array" || listed.get("items").and_then(component) != Some(object) {
        return None;
    }
    let mut operations = vec![(list.id.clone(), "list"), (read.id.clone(), "read")];
    let create =
        at("POST", collection).filter(|one| answers_object(one) && single_success(one) && sends_object(document, one));
    operations.extend(create.map(|one| (one.id.clone(), "create")));
    for (method, does) in [("PUT", "replace"), ("PATCH", "update")] {
        let change = at(method, &read.path).filter(|one| {
            (answers_object(one) || answers_nothing(one)) && single_success(one) && sends_object(document, one)
        });
        operations.extend(change.map(|one| (one.id.clone(), does)));
    }
    let delete = at("DELETE", &read.path).filter(|one| answers_nothing(one) && single_success(one));
    operations.extend(delete.map(|one| (one.id.clone(), "delete")));
    // What is only read is what the fixtures show, and needs no state.
    if operations.len() == 2 {
        return None;
    }
    let name = collection.rsplit('/').next().filter(|name| !name.is_empty())?.to_owned();
    let why = format!("{collection} and {} list, read and change `{object}`, which `{key}` identifies", read.path);
    Some(Resource { name, key: key.to_owned(), operations, why })
}

fn sends_object(document: &Value, operation: &Operation) -> bool {
    let media = operation.body.iter().flat_map(|body| &body.content).find(|media| media.is_json());
    let schema = media.and_then(|media| super::schema::schema_of(document, media));
    schema.is_some_and(|schema| kind(document, schema) == "object")
}
