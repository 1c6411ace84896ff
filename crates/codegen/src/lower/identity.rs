//! Gives every operation an id and a tag, and leaves it only parameters and answers that are such.
//!
//! This runs before anything speaks of operations: the operation table, the cargo features and the methods go by these
//! names.

use std::collections::BTreeSet;

use openapi_kit::index::StatusPattern;
use openapi_kit::pointer;
use serde_json::{Value, json};

use super::walk::every_operation;
use super::{Change, Cost};
use crate::casing::{part, snake};
use crate::features::feature_of;

const PASS: &str = "identity";

/// Methods and types that stand where those of operations do.
const RESERVED: [&str; 33] = [
    "new",
    "new_with_client",
    "builder",
    "api_version",
    "baseurl",
    "client",
    "inner",
    "pre",
    "post",
    "exec",
    "clone",
    "deviations",
    "types",
    "self",
    "super",
    "crate",
    "error",
    "result",
    "ok",
    "err",
    "some",
    "none",
    "option",
    "string",
    "vec",
    "box",
    "byte_stream",
    "client_hooks",
    "client_info",
    "operation_info",
    "request_builder_ext",
    "response_value",
    "default",
];

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    let fallback = common_words(document);
    let mut taken: BTreeSet<String> = RESERVED.iter().map(|name| (*name).to_owned()).collect();
    let whole = document.clone();
    every_operation(document, &mut |at, operation| {
        let tokens = pointer::tokens(at);
        let (path, method) = match tokens.as_slice() {
            [_, path, method] => (path.as_str(), method.as_str()),
            _ => return,
        };
        let mut note = |what, cost| changes.push(Change { pass: PASS, pointer: at.to_owned(), what, cost });
        if !operation.is_object() {
            *operation = json!({"responses": {}});
            note("what is no operation has no parameters and answers", Cost::Degraded);
        }
        identify(operation, path, method, &mut taken, &mut note);
        tag(operation, path, &fallback, &mut note);
        answers(operation, &mut note);
        parameters(operation, &whole, &mut note);
    });
    let Some(Value::Object(paths)) = document.get_mut("paths") else { return changes };
    paths.retain(|path, item| path.starts_with('/') && item.is_object());
    for (path, item) in paths {
        let at = pointer::child("/paths", path);
        let mut note = |what, cost| changes.push(Change { pass: PASS, pointer: at.clone(), what, cost });
        parameters(item, &whole, &mut note);
    }
    changes
}

fn identify(
    operation: &mut Value,
    path: &str,
    method: &str,
    taken: &mut BTreeSet<String>,
    note: &mut impl FnMut(&'static str, Cost),
) {
    let given = operation.get("operationId").and_then(Value::as_str);
    let wanted = match given.filter(|id| snake(id).starts_with(|letter: char| letter.is_alphabetic())) {
        Some(id) => id.to_owned(),
        None => from_path(path, method),
    };
    let mut free = wanted.clone();
    let mut number = 2;
    while !taken.insert(snake(&free)) {
        free = format!("{wanted}{number}");
        number += 1;
    }
    if given == Some(free.as_str()) {
        return;
    }
    match given {
        None => note("operationId made from method and path", Cost::Nothing),
        Some(_) => note("operationId made unique", Cost::Nothing),
    }
    operation["operationId"] = Value::String(free);
}

/// `getPetsByPetId` for `GET /pets/{petId}`.
fn from_path(path: &str, method: &str) -> String {
    let mut id = method.to_owned();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        let mut rest = segment;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            id.push_str(&part(before));
            id.push_str("By");
            id.push_str(&part(name));
            rest = after;
        }
        id.push_str(&part(rest));
    }
    id
}

/// The segments with which every path begins; they tell operations apart in no way.
fn common_words(document: &Value) -> Vec<String> {
    let paths = document.get("paths").and_then(Value::as_object);
    let mut paths = paths.into_iter().flatten().map(|(path, _)| segments(path));
    let Some(mut common) = paths.next() else { return Vec::new() };
    let mut alone = true;
    for path in paths {
        alone = false;
        let same = common.iter().zip(&path).take_while(|(a, b)| a == b).count();
        common.truncate(same);
    }
    if alone { Vec::new() } else { common }
}

fn segments(path: &str) -> Vec<String> {
    path.split('/').filter(|segment| !segment.is_empty()).map(str::to_owned).collect()
}

/// A tag that makes a cargo feature: the first of the operation, or the first word of its path that says something.
fn tag(operation: &mut Value, path: &str, common: &[String], note: &mut impl FnMut(&'static str, Cost)) {
    let given = operation.pointer("/tags/0").and_then(Value::as_str).map(str::to_owned);
    if given.as_deref().is_some_and(|tag| feature_of(tag).is_ok()) {
        return;
    }
    let is_version = |word: &str| word.trim_start_matches(['v', 'V']).chars().all(|c| c.is_ascii_digit() || c == '.');
    let is_silent = |word: &str| word.contains('{') || word == "api" || word == "rest" || is_version(word);
    let after = segments(path).into_iter().skip(common.len());
    let from_path = after.chain(common.iter().cloned()).find(|word| !is_silent(word) && feature_of(word).is_ok());
    let given = given.filter(|tag| tag.chars().any(|letter| letter.is_ascii_alphanumeric()));
    let candidates = given.map(|tag| format!("tag {tag}")).into_iter().chain(from_path).chain(["other".to_owned()]);
    let Some(name) = candidates.into_iter().find(|name| feature_of(name).is_ok()) else { return };
    operation["tags"] = json!([name]);
    note("tag that makes a cargo feature given", Cost::Nothing);
}

fn answers(operation: &mut Value, note: &mut impl FnMut(&'static str, Cost)) {
    let Some(Value::Object(responses)) = operation.get_mut("responses") else {
        operation["responses"] = json!({});
        return;
    };
    let before = responses.len();
    responses
        .retain(|key, response| key.starts_with("x-") || (StatusPattern::parse(key).is_some() && response.is_object()));
    if responses.len() < before {
        note("answer to no status left out", Cost::Nothing);
    }
}

/// Parameters of an operation or a path item.
fn parameters(owner: &mut Value, document: &Value, note: &mut impl FnMut(&'static str, Cost)) {
    let Some(list) = owner.get_mut("parameters") else { return };
    let Value::Array(parameters) = list else {
        *list = json!([]);
        note("parameters that are no list left out", Cost::Degraded);
        return;
    };
    let before = parameters.len();
    parameters.retain(|parameter| {
        let Some((_, parameter)) = pointer::resolve(document, parameter) else { return false };
        let place = parameter.get("in").and_then(Value::as_str);
        parameter.get("name").is_some_and(Value::is_string)
            && matches!(place, Some("path" | "query" | "header" | "cookie"))
    });
    if parameters.len() < before {
        note("parameter without a name or a place left out", Cost::Degraded);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_ids_that_meet_in_snake_case_are_told_apart() {
        let mut document = json!({"paths": {
            "/a": {"get": {"operationId": "getUser", "tags": ["a"], "responses": {}}, "post": {"operationId": "get_user", "tags": ["a"], "responses": {}}},
            "/b": {"get": {"operationId": "new", "tags": ["a"], "responses": {}}}
        }});
        let changes = run(&mut document);
        assert_eq!(document["paths"]["/a"]["post"]["operationId"], "get_user2");
        assert_eq!(document["paths"]["/b"]["get"]["operationId"], "new2");
        assert_eq!(changes.len(), 2);
        assert_eq!(run(&mut document), []);
    }

    #[test]
    fn an_operation_without_an_id_is_called_after_its_path() {
        let mut document = json!({"paths": {
            "/v1/pets/{pet-id}/photos.json": {"get": {}},
            "/v1/users/{from}...{to}": {"delete": {"operationId": "  "}}
        }});
        run(&mut document);
        let get = &document["paths"]["/v1/pets/{pet-id}/photos.json"]["get"];
        assert_eq!(get["operationId"], "getV1PetsByPetIdPhotosJson");
        assert_eq!(get["tags"], json!(["pets"]));
        let delete = &document["paths"]["/v1/users/{from}...{to}"]["delete"];
        assert_eq!((&delete["operationId"], &delete["tags"]), (&json!("deleteV1UsersByFromByTo"), &json!(["users"])));
    }

    #[test]
    fn a_tag_that_makes_no_feature_gets_another_form() {
        let mut document = json!({"paths": {
            "/a": {"get": {"tags": ["Types"]}, "put": {"tags": ["2FA"]}, "post": {"tags": ["日本"]}},
            "/{id}": {"get": {}}
        }});
        run(&mut document);
        let tag = |at: &str| document.pointer(&format!("/paths/{at}/tags/0")).unwrap().clone();
        assert_eq!(tag("~1a/get"), "tag Types");
        assert_eq!(tag("~1a/put"), "tag 2FA");
        assert_eq!(tag("~1a/post"), "a");
        assert_eq!(tag("~1{id}/get"), "other");
    }

    #[test]
    fn what_is_no_parameter_and_no_status_goes() {
        let mut document = json!({"paths": {"/a": {
            "get": {
                "operationId": "a", "tags": ["a"], "parameters": [{"in": "query"}, {"$ref": "#/gone"}, {"name": "x", "in": "query"}],
                "responses": {"200": {"description": "d"}, "two hundred": {}}
            },
            "parameters": [{"name": "b", "in": "body"}]
        }}});
        let changes = run(&mut document);
        assert_eq!(document["paths"]["/a"]["get"]["parameters"], json!([{"name": "x", "in": "query"}]));
        assert_eq!(document["paths"]["/a"]["get"]["responses"], json!({"200": {"description": "d"}}));
        assert_eq!(document["paths"]["/a"]["parameters"], json!([]));
        assert_eq!(changes.len(), 3);
    }
}
