//! Leaves each operation one success and no errors.
//!
//! The generator knows one success type and one error type per operation and panics when there are more. The runtime
//! decides what is an error before the generated code sees the answer, and keeps status, headers and body of it; so the
//! generator needs no errors at all. Different successes become one range with one type.

use openapi_kit::index::StatusPattern;
use openapi_kit::pointer;
use serde_json::{Map, Value, json};

use super::walk::every_operation;
use super::{Change, Cost};

const PASS: &str = "responses";

/// Where the answers of the document are kept for the words of the operation, for this pass drops most of them.
pub(super) const ANSWERS: &str = "x-answers";

/// Where references to the types of all answers are kept: whoever reads the body of an error needs its type.
const ANSWER_TYPES: &str = "x-answer-types";

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    let whole = document.clone();
    every_operation(document, &mut |at, operation| {
        let at = format!("{at}/responses");
        if operation.get(ANSWERS).is_none() {
            operation[ANSWERS] = Value::String(answers(&whole, operation));
            operation[ANSWER_TYPES] = Value::Array(answer_types(&whole, operation));
        }
        let Some(Value::Object(responses)) = operation.get_mut("responses") else { return };
        let mut note = |what, cost| changes.push(Change { pass: PASS, pointer: at.clone(), what, cost });
        let mut successes: Vec<(StatusPattern, Value)> = Vec::new();
        let mut errors = 0;
        for (key, response) in std::mem::take(responses) {
            match StatusPattern::parse(&key) {
                // A `default` beside nothing else is the form this pass itself leaves behind.
                Some(status)
                    if status.class() == Some(2) || status.class() == Some(3) || status == StatusPattern::Default =>
                {
                    let resolved = pointer::resolve(&whole, &response).map(|(_, value)| value.clone());
                    successes.push((status, resolved.unwrap_or(response)));
                }
                Some(_) => errors += 1,
                None => {}
            }
        }
        let has_2xx = successes.iter().any(|(status, _)| status.class() == Some(2));
        if has_2xx {
            successes.retain(|(status, _)| status.class() == Some(2));
        }
        if errors > 0 {
            note("error answers left to the runtime", Cost::Runtime);
        }
        let key = if has_2xx { "2XX" } else { "default" };
        if successes.iter().any(|(status, _)| status.to_string() != key) {
            note("success statuses became one range", Cost::Nothing);
        }
        let mut merged = merge(&successes, &mut note);
        if merged.as_object_mut().is_some_and(|members| members.shift_remove("headers").is_some()) {
            note("answer headers read through the response value", Cost::Nothing);
        }
        responses.insert(key.to_owned(), merged);
    });
    changes
}

/// The answers in words, such as ``200 with `TagModel`, 400 with `ErrorMap`, 401``.
fn answers(document: &Value, operation: &Value) -> String {
    let responses = operation.get("responses").and_then(Value::as_object);
    let one = |(status, response): (&String, &Value)| {
        let response = pointer::resolve(document, response).map_or(response, |(_, value)| value);
        let media = response.get("content").and_then(Value::as_object).and_then(|content| content.iter().next());
        match media {
            None => status.clone(),
            Some((media_type, media)) => match media.get("schema").and_then(type_words) {
                Some(words) => format!("{status} with `{words}`"),
                None => format!("{status} with {media_type}"),
            },
        }
    };
    responses
        .into_iter()
        .flatten()
        .filter(|(status, _)| !status.starts_with("x-"))
        .map(one)
        .collect::<Vec<_>>()
        .join(", ")
}

/// A reference to each component that the answers name, once each.
fn answer_types(document: &Value, operation: &Value) -> Vec<Value> {
    let responses = operation.get("responses").and_then(Value::as_object);
    let mut types = Vec::new();
    for response in responses.into_iter().flatten().map(|(_, response)| response) {
        let response = pointer::resolve(document, response).map_or(response, |(_, value)| value);
        collect_references(response.get("content").unwrap_or(&Value::Null), &mut types);
    }
    types
}

fn collect_references(value: &Value, out: &mut Vec<Value>) {
    match value {
        Value::Object(members) => {
            if let Some(reference @ Value::String(_)) = members.get("$ref") {
                let reference = json!({"$ref": reference});
                if !out.contains(&reference) {
                    out.push(reference);
                }
            }
            members.values().for_each(|member| collect_references(member, out));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_references(item, out)),
        _ => {}
    }
}

fn type_words(schema: &Value) -> Option<String> {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return pointer::tokens(&pointer::of_local_ref(reference)?).pop();
    }
    if let Some(inner) = schema.pointer("/allOf/0") {
        return type_words(inner);
    }
    match schema.get("type").and_then(Value::as_str)? {
        "array" => Some(format!("{}[]", schema.get("items").and_then(type_words).unwrap_or_else(|| "any".to_owned()))),
        "string" if schema.get("format").and_then(Value::as_str) == Some("binary") => None,
        other => Some(other.to_owned()),
    }
}

/// One response for several: the content they share, or what admits each of them.
fn merge(successes: &[(StatusPattern, Value)], note: &mut impl FnMut(&'static str, Cost)) -> Value {
    let Some((_, first)) = successes.first() else {
        return json!({"description": "Success."});
    };
    let contents: Vec<Option<&Map<String, Value>>> = successes
        .iter()
        .map(|(_, response)| response.get("content").and_then(Value::as_object).filter(|c| !c.is_empty()))
        .collect();
    let mut distinct: Vec<&Map<String, Value>> = Vec::new();
    for content in contents.iter().flatten() {
        if !distinct.contains(content) {
            distinct.push(content);
        }
    }
    let some_are_empty = contents.iter().any(Option::is_none);
    let mut merged = first.clone();
    let Some(members) = merged.as_object_mut() else { return merged };
    match distinct.as_slice() {
        [] => {
            members.shift_remove("content");
        }
        [content] => {
            let mut content = (*content).clone();
            if some_are_empty && make_nullable(&mut content) {
                note("a success without a body reads as null", Cost::Looser);
            }
            members.insert("content".to_owned(), Value::Object(content));
        }
        _ => {
            note("successes of different types became any JSON", Cost::Looser);
            members.insert("content".to_owned(), json!({"application/json": {"schema": {}}}));
        }
    }
    merged
}

/// Makes the JSON schema of this content admit null. Content that is not JSON stays as it is.
fn make_nullable(content: &mut Map<String, Value>) -> bool {
    let Some(schema) = content.get_mut("application/json").and_then(|media| media.get_mut("schema")) else {
        return false;
    };
    if schema.get("nullable").and_then(Value::as_bool) == Some(true) || schema.as_object().is_some_and(Map::is_empty) {
        return false;
    }
    if schema.get("$ref").is_some() {
        *schema = json!({"nullable": true, "allOf": [schema.clone()]});
    } else if let Value::Object(members) = schema {
        members.insert("nullable".to_owned(), json!(true));
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lowered(responses: Value) -> (Value, Vec<Change>) {
        let mut document = json!({"paths": {"/a": {"get": {"operationId": "a", "responses": responses}}}});
        let changes = run(&mut document);
        (document["paths"]["/a"]["get"]["responses"].clone(), changes)
    }

    fn answer(schema: Value) -> Value {
        json!({"description": "d", "content": {"application/json": {"schema": schema}}})
    }

    #[test]
    fn errors_are_left_to_the_runtime() {
        let (out, changes) = lowered(
            json!({"200": answer(json!({"type": "string"})), "400": answer(json!({})), "default": {"description": "e"}}),
        );
        assert_eq!(out.as_object().unwrap().keys().collect::<Vec<_>>(), ["2XX"]);
        assert!(changes.iter().any(|change| change.cost == Cost::Runtime));
    }

    #[test]
    fn the_types_of_all_answers_are_kept_for_whoever_reads_an_error() {
        let problem = json!({"$ref": "#/components/schemas/Problem"});
        let mut document = json!({
            "paths": {"/a": {"get": {"operationId": "a", "responses": {
                "200": {"description": "d"}, "400": {"$ref": "#/components/responses/Bad"},
                "409": answer(json!({"type": "array", "items": problem}))
            }}}},
            "components": {"responses": {"Bad": answer(problem.clone())}}
        });
        run(&mut document);
        run(&mut document);
        assert_eq!(document["paths"]["/a"]["get"]["x-answer-types"], json!([problem]));
    }

    #[test]
    fn a_typed_200_beside_an_empty_204_is_nullable() {
        let (out, _) = lowered(json!({"200": answer(json!({"type": "integer"})), "204": {"description": "n"}}));
        assert_eq!(out["2XX"]["content"]["application/json"]["schema"], json!({"type": "integer", "nullable": true}));
    }

    #[test]
    fn two_empty_successes_stay_empty() {
        let (out, _) = lowered(json!({"200": {"description": "a"}, "204": {"description": "b"}}));
        assert_eq!(out, json!({"2XX": {"description": "a"}}));
    }

    #[test]
    fn successes_of_two_types_become_any_json_and_say_so() {
        let (out, changes) =
            lowered(json!({"200": answer(json!({"type": "integer"})), "201": answer(json!({"type": "string"}))}));
        assert_eq!(out["2XX"]["content"]["application/json"]["schema"], json!({}));
        assert!(changes.iter().any(|change| change.what.contains("any JSON")));
    }

    #[test]
    fn the_answers_of_the_document_are_kept_in_words() {
        let mut document = json!({
            "paths": {"/a": {"get": {"operationId": "a", "responses": {
                "200": answer(json!({"type": "array", "items": {"$ref": "#/components/schemas/Tag"}})),
                "400": {"$ref": "#/components/responses/Bad"}, "401": {"description": "u"}
            }}}},
            "components": {"responses": {"Bad": answer(json!({"$ref": "#/components/schemas/ErrorMap"}))}}
        });
        run(&mut document);
        assert_eq!(document["paths"]["/a"]["get"][ANSWERS], "200 with `Tag[]`, 400 with `ErrorMap`, 401");
    }

    #[test]
    fn a_redirect_is_a_success_when_there_is_no_2xx() {
        let (out, _) = lowered(json!({"302": {"description": "go"}, "400": {"description": "bad"}}));
        assert_eq!(out, json!({"default": {"description": "go"}}));
    }
}
