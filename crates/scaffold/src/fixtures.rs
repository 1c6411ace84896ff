//! A made-up fixture for each answer that the document describes.

use std::collections::BTreeMap;
use std::time::Duration;

use openapi_kit::index::{Location, Response, StatusPattern};
use openapi_kit::json_schema::convert_document;
use openapi_kit::{Operation, OperationIndex};
use schema_values::{Everyday, ExampleOptions, Schemas};
use serde_json::{Map, Value, json};

use crate::ScaffoldError;
use crate::guess::{Guesses, Kind, Resource};
use crate::vocabulary::{PLACEHOLDER, Words, is_clean};

/// Dates lie around this moment, so that the same document gives the same fixtures.
const MOMENT: Duration = Duration::from_secs(1_767_225_600);

/// Values in one example; beyond, only what is required is added.
const MOST_VALUES: usize = 80;

/// Seeds that are tried until an example is clean.
const ATTEMPTS: u64 = 8;

/// Fixtures of one API.
#[derive(Debug, Default)]
pub(crate) struct Fixtures {
    /// Path below `fixtures/` and text.
    pub(crate) files: BTreeMap<String, String>,
    /// The body of a 401, as the document describes it.
    pub(crate) refusal: Option<Value>,
    pub(crate) notes: Vec<String>,
}

pub(crate) fn all(
    document: &Value,
    index: &OperationIndex,
    guesses: &Guesses,
    shown: &str,
) -> Result<Fixtures, ScaffoldError> {
    let maker = Maker {
        sent: Schemas::new(&one_sided(document, "readOnly")),
        answered: Schemas::new(&one_sided(document, "writeOnly")),
        shown,
    };
    let login = match &guesses.auth.kind {
        Kind::ClientCredentials { operation, .. } => Some(operation.as_str()),
        _ => None,
    };
    let mut fixtures = Fixtures::default();
    let mut made: BTreeMap<String, Value> = BTreeMap::new();
    for operation in index {
        let example = maker.request(operation, login == Some(&*operation.id), &mut fixtures.notes)?;
        for case in cases(operation) {
            let (headers, body) = maker.answer(case.response, case.status, &mut fixtures.notes, operation)?;
            if case.status == 401 && fixtures.refusal.is_none() {
                fixtures.refusal = body.clone().filter(Value::is_object);
            }
            let mut request = Map::new();
            let mut example = example.clone();
            if case.name != "ok" {
                let code = format!("code={}", case.status);
                request.insert("headers".to_owned(), json!({"prefer": {"$regex": code}}));
                let headers = example.entry("headers").or_insert_with(|| json!({}));
                headers["prefer"] = json!(code);
            }
            let mut fixture = Map::new();
            let words = case.response.description.lines().next().unwrap_or_default().trim();
            let words = if words.is_empty() { "no words in the document" } else { words };
            fixture.insert("about".to_owned(), json!(format!("{} by the document alone: {words}", case.status)));
            fixture.insert("source".to_owned(), json!("synthesised"));
            if !request.is_empty() {
                fixture.insert("request".to_owned(), Value::Object(request));
            }
            fixture.insert("example_request".to_owned(), Value::Object(example));
            let mut response = Map::from_iter([("status".to_owned(), json!(case.status))]);
            if let Some(content_type) = headers {
                response.insert("headers".to_owned(), json!({"content-type": content_type}));
            }
            if let Some(body) = body {
                response.insert("body".to_owned(), body);
            }
            fixture.insert("response".to_owned(), Value::Object(response));
            made.insert(format!("{}/{}.json", operation.id, case.name), Value::Object(fixture));
        }
    }
    for resource in &guesses.resources {
        agree(resource, index, &mut made);
    }
    fixtures.files = made.into_iter().map(|(file, fixture)| (file, format!("{fixture:#}\n"))).collect();
    Ok(fixtures)
}

/// Gives the fixtures of a resource one object in common: what is read is in the list, and is what is changed and removed.
fn agree(resource: &Resource, index: &OperationIndex, made: &mut BTreeMap<String, Value>) {
    let of = |wanted: &str| resource.operations.iter().find(|(_, does)| *does == wanted).map(|(id, _)| id.as_str());
    let (Some(list), Some(read)) = (of("list"), of("read")) else { return };
    let object = made.get(&format!("{read}/ok.json")).map(|fixture| fixture["response"]["body"].clone());
    let Some(object) = object.filter(|object| !object[&resource.key].is_null()) else { return };
    if let Some(items) =
        made.get_mut(&format!("{list}/ok.json")).and_then(|fixture| fixture["response"]["body"].as_array_mut())
    {
        match items.first_mut() {
            Some(first) => *first = object.clone(),
            None => items.push(object.clone()),
        }
    }
    for (id, _) in resource.operations.iter().filter(|(id, _)| id != list) {
        let parameters = index.get(id).map_or(&[][..], |operation| &operation.parameters);
        let in_path = parameters.iter().find(|parameter| parameter.location == Location::Path);
        let Some(parameter) = in_path else { continue };
        for (_, fixture) in made.iter_mut().filter(|(file, _)| file.split('/').next() == Some(id)) {
            fixture["example_request"]["path"][&parameter.name] = object[&resource.key].clone();
        }
    }
}

/// One answer that is due.
struct Case<'a> {
    name: String,
    status: u16,
    response: &'a Response,
}

/// The first success as `ok`, all further ones, and each error that has a body.
fn cases(operation: &Operation) -> Vec<Case<'_>> {
    let code = |response: &Response| match response.status {
        StatusPattern::Code(code) => Some(code),
        _ => None,
    };
    let mut successes: Vec<(u16, &Response)> =
        operation.successes().filter_map(|response| Some((code(response)?, response))).collect();
    successes.sort_by_key(|(status, _)| *status);
    if successes.is_empty() {
        let any = operation.successes().next().or_else(|| operation.response(200));
        successes.extend(any.map(|response| (200, response)));
    }
    let errors = operation.responses.iter().filter_map(|response| Some((code(response)?, response)));
    let errors = errors.filter(|(status, response)| *status >= 400 && !response.content.is_empty());
    let first = successes.first().map(|(status, _)| *status);
    let name = |status: u16| if Some(status) == first { "ok".to_owned() } else { name_of(status) };
    let all = successes.iter().copied().chain(errors);
    all.map(|(status, response)| Case { name: name(status), status, response }).collect()
}

fn name_of(status: u16) -> String {
    let name = match status {
        200 => "success",
        201 => "created",
        202 => "accepted",
        204 => "no-content",
        400 => "bad-request",
        401 => "unauthorized",
        403 => "forbidden",
        404 => "not-found",
        405 => "not-allowed",
        409 => "conflict",
        422 => "unprocessable",
        429 => "too-many-requests",
        500 => "server-error",
        503 => "unavailable",
        other => return format!("status-{other}"),
    };
    name.to_owned()
}

struct Maker<'a> {
    sent: Schemas,
    answered: Schemas,
    shown: &'a str,
}

impl Maker<'_> {
    /// A full request: everything that the document describes.
    fn request(
        &self,
        operation: &Operation,
        is_login: bool,
        notes: &mut Vec<String>,
    ) -> Result<Map<String, Value>, ScaffoldError> {
        let mut parts: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
        for parameter in &operation.parameters {
            let part = match parameter.location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header if parameter.required => "headers",
                _ => continue,
            };
            let Some(schema) = &parameter.schema else {
                if parameter.required {
                    notes.push(format!(
                        "{}: the parameter `{}` has no schema, so its example lacks it",
                        operation.id, parameter.name
                    ));
                }
                continue;
            };
            let value = self.value(&self.sent, schema)?;
            // An empty or dotted segment would lead elsewhere.
            let value = match &value {
                Value::String(text) if part == "path" && text.trim_matches('.').is_empty() => json!("a"),
                _ => value,
            };
            let value = match value {
                Value::String(_) => value,
                other if part == "headers" => json!(other.to_string()),
                other => other,
            };
            parts.entry(part).or_default().insert(parameter.name.clone(), value);
        }
        let mut example: Map<String, Value> = ["path", "query", "headers"]
            .into_iter()
            .filter_map(|part| Some((part.to_owned(), parts.remove(part)?.into())))
            .collect();
        if let Some(body) = &operation.body {
            let json = body.content.iter().find(|media| media.is_json());
            let form = body.content.iter().find(|media| media.media_type == "application/x-www-form-urlencoded");
            match json.or(form).and_then(|media| media.schema.as_deref()) {
                Some(schema) => {
                    let mut value = self.value(&self.sent, schema)?;
                    if is_login && let Some(members) = value.as_object_mut() {
                        members.insert("grant_type".to_owned(), json!("client_credentials"));
                        members.insert("client_id".to_owned(), json!("demo-client"));
                        members.insert("client_secret".to_owned(), json!(PLACEHOLDER));
                        members.remove("scope");
                    }
                    example.insert("body".to_owned(), value);
                }
                None => notes
                    .push(format!("{}: no example of its body could be made; add one to its fixtures", operation.id)),
            }
        }
        Ok(example)
    }

    /// Content type and body of an answer.
    fn answer(
        &self,
        response: &Response,
        status: u16,
        notes: &mut Vec<String>,
        operation: &Operation,
    ) -> Result<(Option<String>, Option<Value>), ScaffoldError> {
        if matches!(status, 100..=199 | 204 | 205 | 304) {
            return Ok((None, None));
        }
        let json = response.content.iter().find(|media| media.is_json());
        let Some(media) = json.or_else(|| response.content.first()) else { return Ok((None, None)) };
        let content_type = concrete(&media.media_type);
        let body = match (&media.schema, json.is_some()) {
            (Some(schema), true) => self.value(&self.answered, schema)?,
            (None, true) => json!({}),
            (_, false) => {
                if !content_type.starts_with("text/") {
                    notes.push(format!(
                        "{} answers `{content_type}` with a made-up text; put a real file beside its fixture",
                        operation.id
                    ));
                }
                json!("made up by the document alone")
            }
        };
        Ok((Some(content_type), Some(body)))
    }

    /// A value of the schema at this pointer, made of everyday words. The examples of vendors are not taken over: they hold
    /// people's data, and members that their own documents do not know.
    fn value(&self, schemas: &Schemas, at: &str) -> Result<Value, ScaffoldError> {
        let at = at.trim_start_matches('#');
        let unusable = |error: schema_values::UnsatisfiableError| ScaffoldError::Unusable {
            document: self.shown.to_owned(),
            pointer: at.to_owned(),
            problem: format!("no value of this schema can be made: {error}; mend the schema"),
        };
        let plan = schemas.plan(&json!({"$ref": format!("#{}", at.replace('%', "%25"))})).map_err(unusable)?;
        let words = Words { everyday: Everyday { kind_keyword: Some("x-pii"), ..Everyday::at(MOMENT) } };
        let mut last = Value::Null;
        for attempt in 0..ATTEMPTS {
            let options = ExampleOptions {
                max_depth: 6,
                max_size: MOST_VALUES,
                prefer_examples: false,
                ..ExampleOptions::seeded(attempt)
            };
            last = plan.example_with(&options, &words).map_err(unusable)?;
            if is_clean(&last) {
                break;
            }
        }
        Ok(last)
    }
}

/// A type that can be sent, for one that is described as a range.
fn concrete(media_type: &str) -> String {
    match media_type {
        "*/*" | "application/*" => "application/octet-stream".to_owned(),
        "text/*" => "text/plain".to_owned(),
        "image/*" => "image/png".to_owned(),
        other => other.to_owned(),
    }
}

/// The document with the members left out that travel the other way only, except where they are required.
fn one_sided(document: &Value, mark: &str) -> Value {
    let mut document = convert_document(document);
    leave_out(&mut document, mark);
    document
}

fn leave_out(value: &mut Value, mark: &str) {
    match value {
        Value::Object(members) => {
            let required: Vec<String> = members
                .get("required")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(|name| name.as_str().map(str::to_owned))
                .collect();
            if let Some(Value::Object(properties)) = members.get_mut("properties") {
                properties
                    .retain(|name, schema| schema.get(mark) != Some(&Value::Bool(true)) || required.contains(name));
            }
            members.values_mut().for_each(|member| leave_out(member, mark));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| leave_out(item, mark)),
        _ => {}
    }
}
