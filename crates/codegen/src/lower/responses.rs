//! Leaves each operation one success and no errors.
//!
//! The generator knows one success type and one error type per operation and panics when there are more. The runtime
//! decides what is an error before the generated code sees the answer, and keeps status, headers and body of it; so the
//! generator needs no errors at all. Different successes become one range with one type.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use openapi_kit::index::StatusPattern;
use openapi_kit::pointer;
use serde_json::{Map, Value, json};

use super::walk::every_operation;
use super::{Change, Cost};
use crate::casing::pascal;

const PASS: &str = "responses";

/// Where the answers of the document are kept for the words of the operation, for this pass drops most of them.
pub(super) const ANSWERS: &str = "x-answers";

/// Where references to the types of all answers are kept: whoever reads the body of an error needs its type.
const ANSWER_TYPES: &str = "x-answer-types";

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    let whole = document.clone();
    let mut unions = Unions::of(document);
    every_operation(document, &mut |at, operation| {
        let at = format!("{at}/responses");
        if operation.get(ANSWERS).is_none() {
            operation[ANSWERS] = Value::String(answers(&whole, operation));
            operation[ANSWER_TYPES] = Value::Array(answer_types(&whole, operation));
        }
        let id = operation.get("operationId").and_then(Value::as_str).map(str::to_owned);
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
        let has_content =
            |response: &Value| response.get("content").and_then(Value::as_object).is_some_and(|c| !c.is_empty());
        if !has_2xx {
            // The generator takes the type of a `default` for that of errors too, and those are the runtime's.
            for (status, response) in &mut successes {
                if status.class() == Some(3) && has_content(response) {
                    response["content"] = json!({});
                    note("body of a redirect left to the runtime", Cost::Runtime);
                }
            }
        }
        let typed = has_2xx || successes.iter().any(|(_, response)| has_content(response));
        let key = if typed { "2XX" } else { "default" };
        if successes.iter().any(|(status, _)| status.to_string() != key) {
            note("success statuses became one range", Cost::Nothing);
        }
        for (_, response) in &mut successes {
            one_media_type(response, &mut note);
        }
        let id = id.as_deref().unwrap_or_default();
        let mut merged = merge(&successes, &mut |schemas| unions.reference(id, schemas), &mut note);
        if merged.as_object_mut().is_some_and(|members| members.shift_remove("headers").is_some()) {
            note("answer headers read through the response value", Cost::Nothing);
        }
        responses.insert(key.to_owned(), merged);
    });
    unions.enter(document);
    changes
}

/// The types of operations that answer with several.
struct Unions {
    taken: BTreeSet<String>,
    made: Vec<(String, Value)>,
}

impl Unions {
    fn of(document: &Value) -> Self {
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
        Self { taken: schemas.into_iter().flatten().map(|(name, _)| pascal(name)).collect(), made: Vec::new() }
    }

    /// A reference to a component that is one of these.
    fn reference(&mut self, id: &str, schemas: Vec<Value>) -> Value {
        let wanted = format!("{}Answer", pascal(id));
        let mut name = wanted.clone();
        let mut number = 2;
        while !self.taken.insert(name.clone()) {
            name = format!("{wanted}{number}");
            number += 1;
        }
        let reference = json!({"$ref": format!("#/components/schemas/{name}")});
        self.made.push((name, json!({"oneOf": schemas})));
        reference
    }

    fn enter(self, document: &mut Value) {
        if self.made.is_empty() {
            return;
        }
        let components = document.as_object_mut().map(|root| root.entry("components").or_insert_with(|| json!({})));
        let schemas =
            components.and_then(Value::as_object_mut).map(|it| it.entry("schemas").or_insert_with(|| json!({})));
        if let Some(Value::Object(schemas)) = schemas {
            schemas.extend(self.made);
        }
    }
}

/// Leaves an answer its JSON, under the one name that the generator knows, or else its first media type.
fn one_media_type(response: &mut Value, note: &mut impl FnMut(&'static str, Cost)) {
    let Some(content) = response.get_mut("content") else { return };
    let Value::Object(types) = content else {
        *content = json!({});
        return;
    };
    types.retain(|name, media| !name.starts_with("x-") && media.is_object());
    let best = types.keys().enumerate().max_by_key(|(place, name)| (rank(name), Reverse(*place)));
    let Some(best) = best.map(|(_, name)| name.clone()) else { return };
    if types.len() > 1 {
        types.retain(|name, _| *name == best);
        note("one media type kept of several that an answer may have", Cost::Nothing);
    }
    let is_text = types.get(&best).is_some_and(|media| media.pointer("/schema/type") == Some(&json!("string")));
    if rank(&best) == 0 || (best.contains('*') && is_text) {
        return;
    }
    let Some(mut media) = types.shift_remove(&best) else { return };
    if best != JSON {
        note("JSON under another name", Cost::Nothing);
    }
    if media.get("schema").is_none() {
        media["schema"] = json!({});
    }
    types.insert(JSON.to_owned(), media);
}

const JSON: &str = "application/json";

/// How much a media type says that it is JSON; 0 where it is something else.
fn rank(media_type: &str) -> u8 {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        JSON => 4,
        "text/json" => 3,
        // Sequences of JSON texts are no JSON.
        "application/json-seq" | "application/geo+json-seq" => 0,
        essence if essence.ends_with("+json") => 2,
        "*/*" | "application/*" => 1,
        _ => 0,
    }
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

/// One response for several: the content they share, or a type that is one of theirs.
fn merge(
    successes: &[(StatusPattern, Value)],
    union: &mut impl FnMut(Vec<Value>) -> Value,
    note: &mut impl FnMut(&'static str, Cost),
) -> Value {
    let Some((_, first)) = successes.first() else {
        return json!({"description": "Success."});
    };
    let contents: Vec<Option<&Map<String, Value>>> = successes
        .iter()
        .map(|(_, response)| response.get("content").and_then(Value::as_object).filter(|c| !c.is_empty()))
        .collect();
    let mut distinct: Vec<&Map<String, Value>> = Vec::new();
    for content in contents.iter().flatten() {
        if !distinct.iter().any(|other| is_same(other, content)) {
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
        several => {
            let schemas: Option<Vec<Value>> = several
                .iter()
                .map(|content| content.get(JSON).and_then(|media| media.get("schema")).cloned())
                .collect();
            let content = match schemas {
                None => {
                    note("successes of different media types are read as bytes", Cost::Degraded);
                    json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}})
                }
                Some(schemas) if schemas.iter().any(says_nothing) => {
                    note("successes of different types became any JSON", Cost::Looser);
                    json!({JSON: {"schema": {}}})
                }
                Some(schemas) => {
                    note("successes of different types became one of them", Cost::Looser);
                    let mut content = Map::from_iter([(JSON.to_owned(), json!({"schema": union(schemas)}))]);
                    if some_are_empty {
                        make_nullable(&mut content);
                    }
                    Value::Object(content)
                }
            };
            members.insert("content".to_owned(), content);
        }
    }
    merged
}

/// Whether a schema admits anything, so that nothing is lost with it.
fn says_nothing(schema: &Value) -> bool {
    let says = ["type", "$ref", "allOf", "oneOf", "anyOf", "enum", "properties", "x-rust-type"];
    !says.iter().any(|key| schema.get(*key).is_some())
}

/// Whether two contents have the same types; examples do not count.
fn is_same(a: &Map<String, Value>, b: &Map<String, Value>) -> bool {
    let types = |content: &Map<String, Value>| -> Vec<(String, Option<Value>)> {
        content.iter().map(|(name, media)| (name.clone(), media.get("schema").cloned())).collect()
    };
    types(a) == types(b)
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
    fn successes_of_two_types_become_one_of_them() {
        let mut document = json!({"paths": {"/a": {"get": {"operationId": "readA", "responses": {
            "200": answer(json!({"type": "integer"})), "201": answer(json!({"type": "string"})), "202": {"description": "d"}
        }}}}, "components": {"schemas": {"readAAnswer": {}}}});
        let changes = run(&mut document);
        assert_eq!(
            document["paths"]["/a"]["get"]["responses"]["2XX"]["content"]["application/json"]["schema"],
            json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/ReadAAnswer2"}]})
        );
        assert_eq!(
            document["components"]["schemas"]["ReadAAnswer2"],
            json!({"oneOf": [{"type": "integer"}, {"type": "string"}]})
        );
        assert!(changes.iter().any(|change| change.cost == Cost::Looser));
        assert_eq!(run(&mut document), []);
    }

    #[test]
    fn one_of_anything_and_something_is_anything() {
        let (out, changes) =
            lowered(json!({"200": answer(json!({"description": "d"})), "201": answer(json!({"type": "integer"}))}));
        assert_eq!(out["2XX"]["content"]["application/json"]["schema"], json!({}));
        assert!(changes.iter().any(|change| change.what.contains("any JSON")));
    }

    #[test]
    fn the_same_type_with_two_examples_is_one_type() {
        let mut with_example = answer(json!({"type": "integer"}));
        with_example["content"]["application/json"]["example"] = json!(1);
        let (out, _) = lowered(json!({"200": with_example, "201": answer(json!({"type": "integer"}))}));
        assert_eq!(out["2XX"]["content"]["application/json"]["schema"], json!({"type": "integer"}));
    }

    #[test]
    fn json_and_bytes_are_read_as_bytes_and_that_is_a_loss() {
        let bytes = json!({"description": "d", "content": {"image/png": {"schema": {"type": "string"}}}});
        let (out, changes) = lowered(json!({"200": answer(json!({"type": "integer"})), "206": bytes}));
        assert!(out["2XX"]["content"].get("application/octet-stream").is_some());
        assert!(changes.iter().any(|change| change.cost == Cost::Degraded));
    }

    #[test]
    fn json_under_another_name_is_json() {
        for name in ["application/vnd.api+json; version=1", "text/json", "*/*"] {
            let content = json!({"text/html": {}, name: {"schema": {"type": "object"}}});
            let (out, _) = lowered(json!({"200": {"description": "d", "content": content}}));
            assert_eq!(out["2XX"]["content"], json!({"application/json": {"schema": {"type": "object"}}}), "{name}");
        }
        let text = json!({"description": "d", "content": {"*/*": {"schema": {"type": "string"}}}});
        assert!(lowered(json!({"200": text})).0["2XX"]["content"].get("*/*").is_some());
    }

    #[test]
    fn a_default_alone_is_a_success_of_its_type() {
        let (out, _) = lowered(json!({"default": answer(json!({"type": "integer"}))}));
        assert_eq!(out.as_object().unwrap().keys().collect::<Vec<_>>(), ["2XX"]);
        let (out, _) = lowered(json!({"302": answer(json!({"type": "integer"}))}));
        assert_eq!(out["default"], json!({"description": "d"}));
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
