//! The answer to a request that breaks the document: in the API's own form where the document declares one, with the
//! reasons filled in, and a problem otherwise.
//!
//! The form is taken from the schema of the declared 400. It is only used when the value that comes out keeps that
//! schema and says what is wrong; the reasons are in `x-mock-reason` in any case.

use std::sync::OnceLock;

use axum::body::Body;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use openapi_kit::pointer;
use serde_json::{Map, Value, json};

use crate::api::Api;
use crate::content;
use crate::problem::{Kind, MOCK_ERROR, MOCK_REASON, Said};
use crate::validate::Violation;

/// The status of a refusal.
const STATUS: u16 = 400;

/// Bytes of `x-mock-reason` and of a text that stands for all reasons.
const LONGEST: usize = 1_000;

/// A schema may refer so often before it is taken for a circle.
const DEPTH: usize = 8;

/// Members that hold the text of an error, the best first.
const TEXTS: [&str; 9] = [
    "message",
    "detail",
    "error_description",
    "errordescription",
    "errormessage",
    "error_message",
    "description",
    "reason",
    "error",
];

/// Members that hold what is wrong with each field.
const FIELDS: [&str; 5] = ["errors", "fielderrors", "fields", "violations", "details"];

/// How the operations of one API say what is wrong with a request. Each form is found when it is first needed: looking
/// through the schemas takes longer than all the rest of a refusal.
#[derive(Debug)]
pub(crate) struct Refusals {
    /// In the order of the operation index.
    forms: Box<[OnceLock<Option<Form>>]>,
}

/// How one operation says it.
#[derive(Debug)]
struct Form {
    media_type: String,
    /// Bodies that may keep the schema once they are filled, the best first.
    shapes: Vec<Shape>,
}

/// A body without the reasons, which are to be filled in.
#[derive(Debug)]
enum Shape {
    /// All reasons in one text.
    Summary,
    /// The same whatever the reasons are.
    Constant(Value),
    /// One entry for each reason.
    Each(Box<Shape>),
    /// Member by member.
    Object(Vec<(String, Shape)>),
    /// Field by field what is wrong, each in a text or in a list of texts.
    Fields { lists: bool },
}

impl Refusals {
    pub(crate) fn new(operations: usize) -> Self {
        Self { forms: (0..operations).map(|_| OnceLock::new()).collect() }
    }

    /// The answer to an invalid request in the API's own form; none where the document declares no form that can tell
    /// the reasons.
    pub(crate) fn answer(&self, api: &Api, operation: usize, violations: &[Violation]) -> Option<Response<Body>> {
        let (media_type, body) = self.shaped(api, operation, violations)?;
        let text = Bytes::from(format!("{body:#}\n"));
        let mut response = Response::new(Body::from(text.clone()));
        response.extensions_mut().insert(Said(text));
        *response.status_mut() = StatusCode::BAD_REQUEST;
        let headers = response.headers_mut();
        if let Ok(value) = HeaderValue::try_from(media_type) {
            headers.insert(CONTENT_TYPE, value);
        }
        headers.insert(MOCK_ERROR, HeaderValue::from_static(Kind::InvalidRequest.word()));
        Some(response)
    }

    /// Content type and body in the API's own form.
    fn shaped(&self, api: &Api, operation: usize, violations: &[Violation]) -> Option<(&str, Value)> {
        let form = self.forms.get(operation)?.get_or_init(|| Form::new(api, operation)).as_ref()?;
        let allowed = |body: &Value| api.contract().allows_answer(operation, STATUS, &form.media_type, body);
        let body = form.shapes.iter().map(|shape| shape.fill(violations)).find(allowed)?;
        Some((&form.media_type, body))
    }
}

/// Tells the reasons in a header too.
pub(crate) fn name_reasons(response: &mut Response<Body>, violations: &[Violation]) {
    if let Ok(reason) = HeaderValue::try_from(ascii(&summary(violations))) {
        response.headers_mut().insert(MOCK_REASON, reason);
    }
}

impl Form {
    fn new(api: &Api, operation: usize) -> Option<Self> {
        let operation = api.operations().iter().nth(operation)?;
        let declared = operation.response(STATUS)?;
        let media = declared.content.iter().find(|media| content::is_json(&media.media_type))?;
        let document = api.contract().document();
        let schema = document.pointer(media.schema.as_deref()?)?;
        let template = api.fixtures_of(&operation.id).iter();
        let template = template
            .filter(|fixture| fixture.response.status.as_u16() == STATUS)
            .find_map(|fixture| serde_json::from_slice(fixture.response.body.as_deref()?).ok());
        let shapes = Model { document, template }.shapes(schema, 0);
        Some(Self { media_type: media.media_type.clone(), shapes })
    }
}

impl Shape {
    fn fill(&self, violations: &[Violation]) -> Value {
        match self {
            Self::Summary => Value::from(summary(violations)),
            Self::Constant(value) => value.clone(),
            Self::Each(one) => violations.iter().map(|violation| one.fill(std::slice::from_ref(violation))).collect(),
            Self::Object(members) => {
                Value::Object(members.iter().map(|(name, member)| (name.clone(), member.fill(violations))).collect())
            }
            Self::Fields { lists } => fields(violations, *lists),
        }
    }
}

/// What forms are made from.
struct Model<'a> {
    document: &'a Value,
    /// The body of a fixture that answers with the status.
    template: Option<Value>,
}

impl Model<'_> {
    /// Shapes whose values may keep the schema, the best first.
    fn shapes(&self, schema: &Value, depth: usize) -> Vec<Shape> {
        if depth > DEPTH {
            return Vec::new();
        }
        let schema = self.resolved(schema);
        let mut all = Vec::new();
        // `x-forms` lists forms that are known of a body whose schema has to stay open.
        for branches in ["oneOf", "anyOf", "x-forms"].iter().filter_map(|name| schema.get(*name)?.as_array()) {
            all.extend(branches.iter().flat_map(|branch| self.shapes(branch, depth + 1)));
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => all.push(Shape::Summary),
            Some("array") => all.extend(self.list(schema.get("items"), depth)),
            Some("object") | None => all.extend(self.object(&schema, depth)),
            Some(_) => {}
        }
        all
    }

    /// One entry for each reason.
    fn list(&self, items: Option<&Value>, depth: usize) -> Option<Shape> {
        let alone = Model { document: self.document, template: None };
        let shapes = alone.shapes(items.unwrap_or(&json!({"type": "string"})), depth + 1);
        shapes.into_iter().next().map(|shape| Shape::Each(Box::new(shape)))
    }

    fn object(&self, schema: &Value, depth: usize) -> Option<Shape> {
        let none = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&none);
        let template = self.template.as_ref().and_then(Value::as_object).unwrap_or(&none);
        let open = schema.get("additionalProperties") != Some(&Value::Bool(false));
        let required = |name: &str| {
            schema.get("required").and_then(Value::as_array).is_some_and(|all| all.iter().any(|one| one == name))
        };
        // An open schema says nothing about its members; then the fixture tells whether there is a text among them.
        let named = |wanted: &str| {
            let own = properties.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
            own.map(|(name, schema)| (name.clone(), self.resolved(schema))).or_else(|| {
                let (name, _) =
                    template.iter().find(|(name, value)| name.eq_ignore_ascii_case(wanted) && value.is_string())?;
                (open && properties.is_empty()).then(|| (name.clone(), json!({"type": "string"})))
            })
        };
        let is = |schema: &Value, kind: &str| schema.get("type").and_then(Value::as_str) == Some(kind);
        let mut told = false;
        let mut out: Vec<(String, Shape)> = Vec::new();
        let has = |out: &[(String, Shape)], name: &str| out.iter().any(|(own, _)| own == name);
        let free = |(_, schema): &(String, Value)| is(schema, "string") && schema.get("enum").is_none();
        let mut texts = TEXTS.iter().filter_map(|name| named(name)).filter(free);
        if let Some((name, _)) = texts.next() {
            told = true;
            out.push((name, Shape::Summary));
        }
        // A code beside a text; the one of RFC 6749 where nothing else is known.
        if let Some((name, _)) = named("error").filter(|(name, _)| !has(&out, name) && required(name)) {
            let code = template.get(&name).filter(|value| value.is_string()).cloned();
            out.push((name, Shape::Constant(code.unwrap_or_else(|| Value::from("invalid_request")))));
        }
        for (name, own) in ["status", "statusCode"].iter().filter_map(|name| named(name)) {
            if is(&own, "integer") || is(&own, "number") {
                out.push((name, Shape::Constant(Value::from(STATUS))));
            }
        }
        if let Some((name, _)) = named("title") {
            out.push((name, Shape::Constant(Value::from("Bad Request"))));
        }
        for (name, own) in FIELDS.iter().filter_map(|name| named(name)) {
            let shape = match own.get("type").and_then(Value::as_str) {
                Some("array") => self.list(own.get("items"), depth),
                Some("object") | None => Some(self.map(&own)),
                Some(_) => None,
            };
            if let Some(shape) = shape.filter(|_| !has(&out, &name)) {
                told = true;
                out.push((name, shape));
            }
        }
        let is_problem = properties.contains_key("title") && properties.contains_key("status");
        if is_problem && open && !FIELDS.iter().any(|name| named(name).is_some()) {
            out.push(("errors".to_owned(), Shape::Fields { lists: true }));
        }
        // What is required and tells nothing about this request may stay as it was seen.
        for (name, value) in template {
            if properties.contains_key(name) && required(name) && !has(&out, name) {
                out.push((name.clone(), Shape::Constant(value.clone())));
            }
        }
        if told {
            return Some(Shape::Object(out));
        }
        (properties.is_empty() && open).then(|| self.map(schema))
    }

    /// Field by field what is wrong.
    fn map(&self, schema: &Value) -> Shape {
        let values = schema.get("additionalProperties").map(|own| self.resolved(own));
        let lists = values.is_some_and(|own| own.get("type").and_then(Value::as_str) == Some("array"));
        Shape::Fields { lists }
    }

    /// The schema that a reference leads to, with the members of `allOf` put together.
    fn resolved(&self, schema: &Value) -> Value {
        let mut schema = schema;
        for _ in 0..DEPTH {
            let target = schema.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix('#'));
            match target.and_then(|at| self.document.pointer(at)) {
                Some(next) => schema = next,
                None => break,
            }
        }
        let Some(parts) = schema.get("allOf").and_then(Value::as_array) else { return schema.clone() };
        let mut merged = schema.as_object().cloned().unwrap_or_default();
        merged.remove("allOf");
        for part in parts {
            let part = if part.get("allOf").is_some() { part.clone() } else { self.resolved(part) };
            for (name, value) in part.as_object().into_iter().flatten() {
                match (merged.get_mut(name), value) {
                    (Some(Value::Object(own)), Value::Object(more)) => own.extend(more.clone()),
                    (Some(Value::Array(own)), Value::Array(more)) => own.extend(more.iter().cloned()),
                    (Some(_), _) => {}
                    (None, value) => {
                        merged.insert(name.clone(), value.clone());
                    }
                }
            }
        }
        Value::Object(merged)
    }
}

/// Field by field what is wrong.
fn fields(violations: &[Violation], lists: bool) -> Value {
    let mut out = Map::new();
    for violation in violations {
        let message = Value::from(violation.message.clone());
        match out.get_mut(&field(violation)) {
            Some(Value::Array(messages)) => messages.push(message),
            Some(Value::String(text)) => *text = cut(&format!("{text}; {}", violation.message)),
            _ => {
                let value = if lists { Value::Array(vec![message]) } else { message };
                out.insert(field(violation), value);
            }
        }
    }
    Value::Object(out)
}

/// The name of the field that a violation is about: `/items/0/id` is `items[0].id`.
fn field(violation: &Violation) -> String {
    let mut name = String::new();
    for token in pointer::tokens(&violation.pointer) {
        if !name.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit()) {
            name.push_str(&format!("[{token}]"));
        } else {
            if !name.is_empty() {
                name.push('.');
            }
            name.push_str(&token);
        }
    }
    if name.is_empty() { violation.place.as_str().to_owned() } else { name }
}

/// All reasons in one text.
fn summary(violations: &[Violation]) -> String {
    cut(&violations.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
}

fn cut(text: &str) -> String {
    if text.len() <= LONGEST {
        return text.to_owned();
    }
    let mut end = LONGEST;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}…", &text[..end])
}

/// A text as a header can carry it.
fn ascii(text: &str) -> String {
    text.chars().map(|c| if c == ' ' || c.is_ascii_graphic() { c } else { '?' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::Place;

    fn violations() -> Vec<Violation> {
        let one = |place, pointer: &str, message: &str| Violation {
            place,
            pointer: pointer.to_owned(),
            message: message.to_owned(),
        };
        vec![one(Place::Query, "/limit", "0 is less than 1"), one(Place::Body, "/items/0/id", "is required")]
    }

    fn api(schema: Value) -> Api {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.json");
        let content = json!({"application/json": {"schema": schema}});
        let document = json!({"openapi": "3.0.3", "info": {"title": "A", "version": "1"}, "paths": {"/a": {"get": {
            "operationId": "getA",
            "responses": {"200": {"description": "ok"}, "400": {"description": "bad", "content": content}},
        }}}});
        std::fs::write(&file, document.to_string()).unwrap();
        Api::open(&file).unwrap()
    }

    fn shape(schema: Value) -> Option<Value> {
        Refusals::new(1).shaped(&api(schema), 0, &violations()).map(|(_, value)| value)
    }

    const ALL: &str = "query/limit: 0 is less than 1; body/items/0/id: is required";

    #[test]
    fn a_map_of_texts_tells_them_field_by_field() {
        let schema = json!({"type": "object", "additionalProperties": {"type": "string"}});
        assert_eq!(shape(schema), Some(json!({"limit": "0 is less than 1", "items[0].id": "is required"})));
    }

    #[test]
    fn a_message_holds_all_reasons() {
        let schema =
            json!({"type": "object", "properties": {"message": {"type": "string"}, "status": {"type": "integer"}}});
        assert_eq!(shape(schema), Some(json!({"message": ALL, "status": 400})));
    }

    #[test]
    fn problem_details_have_their_errors() {
        let schema = json!({"type": "object", "required": ["title"], "properties": {
            "title": {"type": "string"}, "status": {"type": "integer"}, "detail": {"type": "string"},
            "errors": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
        }, "additionalProperties": false});
        let errors = json!({"limit": ["0 is less than 1"], "items[0].id": ["is required"]});
        let expected = json!({"detail": ALL, "status": 400, "title": "Bad Request", "errors": errors});
        assert_eq!(shape(schema), Some(expected));
    }

    #[test]
    fn a_list_has_an_entry_for_each_reason() {
        let item = json!({"type": "object", "required": ["message"], "properties": {"message": {"type": "string"}}});
        let schema = json!({"type": "object", "required": ["errors"], "properties": {"errors": {"type": "array", "items": item}}});
        let errors = json!([{"message": "query/limit: 0 is less than 1"}, {"message": "body/items/0/id: is required"}]);
        assert_eq!(shape(schema), Some(json!({"errors": errors})));
    }

    #[test]
    fn a_form_that_cannot_tell_the_reasons_is_not_used() {
        assert_eq!(shape(json!({"type": "integer"})), None);
        let code = json!({"type": "object", "required": ["code"], "properties": {"code": {"type": "string", "enum": ["bad"]}}});
        assert_eq!(shape(code), None);
        let other = json!({"type": "object", "required": ["trace", "message"], "properties": {"trace": {"type": "string"}, "message": {"type": "string"}}});
        assert_eq!(shape(other), None, "nobody knows the required trace");
    }

    #[test]
    fn the_error_of_oauth_has_its_code() {
        let schema = json!({"type": "object", "required": ["error"], "properties": {"error": {"type": "string"}, "error_description": {"type": "string"}}});
        assert_eq!(shape(schema), Some(json!({"error_description": ALL, "error": "invalid_request"})));
    }

    #[test]
    fn every_declared_refusal_of_the_built_in_apis_can_tell_the_reasons() {
        for api in Api::embedded_names().iter().map(|name| Api::embedded(name).unwrap()) {
            let refusals = Refusals::new(api.operations().len());
            for (number, operation) in api.operations().iter().enumerate() {
                if operation
                    .response(STATUS)
                    .is_some_and(|response| response.content.iter().any(|m| content::is_json(&m.media_type)))
                {
                    let (content_type, body) = refusals.shaped(&api, number, &violations()).expect(&operation.id);
                    let wrong =
                        api.contract().check_answer(&operation.id, STATUS, content_type, body.to_string().as_bytes());
                    assert_eq!(wrong, [], "{}", operation.id);
                    assert!(body.to_string().contains("0 is less than 1"), "{}: {body}", operation.id);
                }
            }
        }
    }
}
