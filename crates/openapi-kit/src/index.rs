//! The operations of an effective document, with every `$ref` on the way resolved.
//!
//! Everything that is made per operation (mock routes, contract tests, the operation table of a client) starts here,
//! so that an operation added to the document cannot be forgotten anywhere.

use serde_json::Value;

use crate::pointer;

/// The HTTP methods of OpenAPI 3.0, in the order in which they are listed.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// How sure we are that something exists as described.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// The vendor's own documentation says so.
    Documented,
    /// A public client or sample was seen doing it.
    Observed,
    /// Concluded from models, names and analogy.
    Inferred,
}

/// How strong an inference is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Inference {
    /// Named in prose, with a model and a sibling call.
    Strong,
    /// A model and an analogy.
    Medium,
    /// A guess.
    Weak,
}

/// All operations of a document, in the order of its paths.
#[derive(Debug, Clone)]
pub struct OperationIndex {
    operations: Vec<Operation>,
}

/// One operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// operationId.
    pub id: String,
    /// HTTP method in capitals.
    pub method: String,
    /// Path template such as `/api/v1/Tags/{id}`.
    pub path: String,
    /// First tag; empty when there is none.
    pub tag: String,
    /// One line.
    pub summary: String,
    /// More words; may be empty.
    pub description: String,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// `x-evidence`; an operation without the mark counts as documented.
    pub evidence: Evidence,
    /// `x-inference`.
    pub inference: Option<Inference>,
    /// `x-sources`.
    pub sources: Vec<String>,
    /// `x-alternatives`: other forms the operation may really have.
    pub alternatives: Vec<String>,
    /// Parameters of the operation and of its path item.
    pub parameters: Vec<Parameter>,
    /// The request body, if there is one.
    pub body: Option<Body>,
    /// Responses in the order of the document.
    pub responses: Vec<Response>,
    /// The document asks for a credential.
    pub authenticated: bool,
    /// Safe to send twice: by method, or because `x-idempotent` says so.
    pub idempotent: bool,
    /// `x-retry`, which overrides what `idempotent` says about sending again: `safe` is true, `never` is false.
    pub resend: Option<bool>,
    /// `x-retry-statuses`: further error statuses after which another attempt may fare better, smallest first.
    pub retry_statuses: Vec<u16>,
    /// `x-paging` as written.
    pub paging: Option<Value>,
    /// Pointer to the operation in the document.
    pub pointer: String,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// In the path.
    Path,
    /// After the question mark.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// One parameter.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Name on the wire.
    pub name: String,
    /// Where it travels.
    pub location: Location,
    /// Must be sent.
    pub required: bool,
    /// The array form with one key per value (`form` and `explode`, the default of query parameters).
    pub explode: bool,
    /// Pointer to its schema in the document; none for a parameter with `content`.
    pub schema: Option<String>,
    /// Pointer to the parameter in the document.
    pub pointer: String,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Must be sent.
    pub required: bool,
    /// Its media types.
    pub content: Vec<Media>,
    /// Pointer to the body in the document.
    pub pointer: String,
}

/// One media type of a body or an answer.
#[derive(Debug, Clone)]
pub struct Media {
    /// Such as `application/json`.
    pub media_type: String,
    /// Pointer to its schema in the document.
    pub schema: Option<String>,
}

/// One response.
#[derive(Debug, Clone)]
pub struct Response {
    /// What it answers to.
    pub status: StatusPattern,
    /// The words of the document.
    pub description: String,
    /// Its media types; empty when it has no body.
    pub content: Vec<Media>,
    /// Pointer to the response in the document.
    pub pointer: String,
}

/// A status, a range of them, or all the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusPattern {
    /// One status.
    Code(u16),
    /// `2XX` is `Range(2)`.
    Range(u16),
    /// `default`.
    Default,
}

/// Why a document could not be indexed.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum IndexError {
    /// An operation has no operationId.
    #[error("{pointer}: the operation has no operationId; add one")]
    NoId {
        /// Where.
        pointer: String,
    },
    /// Two operations share an id.
    #[error("{pointer}: operationId `{id}` is already used at {first}; rename one")]
    DuplicateId {
        /// Where.
        pointer: String,
        /// The id.
        id: String,
        /// Where it was used before.
        first: String,
    },
    /// A reference leads nowhere.
    #[error("{pointer}: the reference leads nowhere; mend it")]
    Dangling {
        /// Where.
        pointer: String,
    },
    /// A member is missing or has a value that OpenAPI does not know.
    #[error("{pointer}: {problem}")]
    Invalid {
        /// Where.
        pointer: String,
        /// What is wrong and how to mend it.
        problem: String,
    },
}

impl OperationIndex {
    /// Lists the operations of `document`, an OpenAPI 3.0 document with local references only.
    pub fn new(document: &Value) -> Result<Self, IndexError> {
        let mut operations: Vec<Operation> = Vec::new();
        for (path, item) in document.get("paths").and_then(Value::as_object).into_iter().flatten() {
            let item_pointer = pointer::child("/paths", path);
            let (at, item) = follow(document, item, &item_pointer)?;
            for method in METHODS {
                let Some(value) = item.get(method) else { continue };
                let operation = read_operation(document, item, &at, path, method, value)?;
                if let Some(first) = operations.iter().find(|other| other.id == operation.id) {
                    return Err(IndexError::DuplicateId {
                        pointer: operation.pointer,
                        id: operation.id,
                        first: first.pointer.clone(),
                    });
                }
                operations.push(operation);
            }
        }
        Ok(Self { operations })
    }

    /// The operations in document order.
    pub fn iter(&self) -> std::slice::Iter<'_, Operation> {
        self.operations.iter()
    }

    /// The operation of that id.
    pub fn get(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.operations.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }
}

impl<'a> IntoIterator for &'a OperationIndex {
    type Item = &'a Operation;
    type IntoIter = std::slice::Iter<'a, Operation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Operation {
    /// The response that applies to `status`: the exact one, else its range, else `default`.
    pub fn response(&self, status: u16) -> Option<&Response> {
        let find = |wanted: StatusPattern| self.responses.iter().find(|response| response.status == wanted);
        find(StatusPattern::Code(status))
            .or_else(|| find(StatusPattern::Range(status / 100)))
            .or_else(|| find(StatusPattern::Default))
    }

    /// The responses that the document means as a success: 2xx, or 3xx when there is no 2xx.
    pub fn successes(&self) -> impl Iterator<Item = &Response> {
        let class = if self.responses.iter().any(|response| response.status.class() == Some(2)) { 2 } else { 3 };
        self.responses.iter().filter(move |response| response.status.class() == Some(class))
    }
}

impl Response {
    /// The JSON media type of this response, also one with a `+json` suffix.
    pub fn json(&self) -> Option<&Media> {
        self.content.iter().find(|media| media.is_json())
    }
}

impl Media {
    /// `application/json`, `application/problem+json` and the like.
    pub fn is_json(&self) -> bool {
        let essence = self.media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        essence == "application/json" || essence.ends_with("+json")
    }
}

impl StatusPattern {
    /// Reads `200`, `2XX` or `default`.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "default" {
            return Some(Self::Default);
        }
        if let Some(class) = text.strip_suffix("XX").or_else(|| text.strip_suffix("xx")) {
            return class.parse().ok().filter(|class| (1..=5).contains(class)).map(Self::Range);
        }
        text.parse().ok().filter(|code| (100..=599).contains(code)).map(Self::Code)
    }

    /// 2 for every 2xx; none for `default`.
    pub fn class(self) -> Option<u16> {
        match self {
            Self::Code(code) => Some(code / 100),
            Self::Range(class) => Some(class),
            Self::Default => None,
        }
    }
}

impl std::fmt::Display for StatusPattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Range(class) => write!(f, "{class}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

impl Evidence {
    /// The word of `x-evidence`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Observed => "observed",
            Self::Inferred => "inferred",
        }
    }
}

impl Inference {
    /// The word of `x-inference`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Medium => "medium",
            Self::Weak => "weak",
        }
    }
}

fn read_operation(
    document: &Value,
    item: &Value,
    item_pointer: &str,
    path: &str,
    method: &str,
    value: &Value,
) -> Result<Operation, IndexError> {
    let at = pointer::child(item_pointer, method);
    let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let id = text("operationId");
    if id.is_empty() {
        return Err(IndexError::NoId { pointer: at });
    }
    let security = value.get("security").or_else(|| document.get("security")).and_then(Value::as_array);
    let marked_idempotent = value.get("x-idempotent").and_then(Value::as_bool);
    Ok(Operation {
        id,
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        tag: value.pointer("/tags/0").and_then(Value::as_str).unwrap_or_default().to_owned(),
        summary: text("summary"),
        description: text("description"),
        deprecated: value.get("deprecated").and_then(Value::as_bool).unwrap_or(false),
        evidence: read_evidence(value, &at)?,
        inference: read_inference(value, &at)?,
        sources: strings(value.get("x-sources")),
        alternatives: strings(value.get("x-alternatives")),
        parameters: read_parameters(document, item, item_pointer, value, &at)?,
        body: value
            .get("requestBody")
            .map(|body| read_body(document, body, &pointer::child(&at, "requestBody")))
            .transpose()?,
        responses: read_responses(document, value, &at)?,
        // An empty requirement object means that the call also works without a credential.
        authenticated: security.is_some_and(|all| {
            !all.is_empty() && all.iter().all(|one| one.as_object().is_some_and(|one| !one.is_empty()))
        }),
        idempotent: marked_idempotent
            .unwrap_or(matches!(method, "get" | "put" | "delete" | "head" | "options" | "trace")),
        resend: read_resend(value, &at)?,
        retry_statuses: read_retry_statuses(value, &at)?,
        paging: value.get("x-paging").cloned(),
        pointer: at,
    })
}

fn read_evidence(value: &Value, at: &str) -> Result<Evidence, IndexError> {
    match value.get("x-evidence").map(|word| word.as_str().unwrap_or_default()) {
        None | Some("documented") => Ok(Evidence::Documented),
        Some("observed") => Ok(Evidence::Observed),
        Some("inferred") => Ok(Evidence::Inferred),
        Some(other) => Err(IndexError::Invalid {
            pointer: pointer::child(at, "x-evidence"),
            problem: format!("`{other}` is not documented, observed or inferred"),
        }),
    }
}

fn read_inference(value: &Value, at: &str) -> Result<Option<Inference>, IndexError> {
    match value.get("x-inference").map(|word| word.as_str().unwrap_or_default()) {
        None => Ok(None),
        Some("strong") => Ok(Some(Inference::Strong)),
        Some("medium") => Ok(Some(Inference::Medium)),
        Some("weak") => Ok(Some(Inference::Weak)),
        Some(other) => Err(IndexError::Invalid {
            pointer: pointer::child(at, "x-inference"),
            problem: format!("`{other}` is not strong, medium or weak"),
        }),
    }
}

fn read_resend(value: &Value, at: &str) -> Result<Option<bool>, IndexError> {
    match value.get("x-retry").map(|word| word.as_str().unwrap_or_default()) {
        None => Ok(None),
        Some("safe") => Ok(Some(true)),
        Some("never") => Ok(Some(false)),
        Some(other) => Err(IndexError::Invalid {
            pointer: pointer::child(at, "x-retry"),
            problem: format!("`{other}` is not safe or never"),
        }),
    }
}

fn read_retry_statuses(value: &Value, at: &str) -> Result<Vec<u16>, IndexError> {
    let Some(list) = value.get("x-retry-statuses") else { return Ok(Vec::new()) };
    let status =
        |one: &Value| one.as_u64().and_then(|code| u16::try_from(code).ok()).filter(|code| (400..600).contains(code));
    let statuses: Option<Vec<u16>> = list.as_array().and_then(|list| list.iter().map(status).collect());
    let mut statuses = statuses.ok_or_else(|| IndexError::Invalid {
        pointer: pointer::child(at, "x-retry-statuses"),
        problem: "not a list of error statuses such as [500]".to_owned(),
    })?;
    statuses.sort_unstable();
    statuses.dedup();
    Ok(statuses)
}

/// Parameters of the operation first; those of the path item that it does not override after them.
fn read_parameters(
    document: &Value,
    item: &Value,
    item_pointer: &str,
    value: &Value,
    at: &str,
) -> Result<Vec<Parameter>, IndexError> {
    let mut parameters: Vec<Parameter> = Vec::new();
    for (owner, owner_pointer) in [(value, at), (item, item_pointer)] {
        let listed = owner.get("parameters").and_then(Value::as_array);
        for (number, entry) in listed.into_iter().flatten().enumerate() {
            let entry_pointer = format!("{owner_pointer}/parameters/{number}");
            let (found_at, parameter) = follow(document, entry, &entry_pointer)?;
            let parameter = read_parameter(parameter, &found_at)?;
            let overridden =
                parameters.iter().any(|other| other.name == parameter.name && other.location == parameter.location);
            if !overridden {
                parameters.push(parameter);
            }
        }
    }
    Ok(parameters)
}

fn read_parameter(value: &Value, at: &str) -> Result<Parameter, IndexError> {
    let invalid = |problem: String| IndexError::Invalid { pointer: at.to_owned(), problem };
    let name =
        value.get("name").and_then(Value::as_str).ok_or_else(|| invalid("a parameter needs a `name`".to_owned()))?;
    let location = match value.get("in").and_then(Value::as_str) {
        Some("path") => Location::Path,
        Some("query") => Location::Query,
        Some("header") => Location::Header,
        Some("cookie") => Location::Cookie,
        other => {
            return Err(invalid(format!(
                "`in: {}` of parameter `{name}` is not path, query, header or cookie",
                other.unwrap_or("")
            )));
        }
    };
    let style = value.get("style").and_then(Value::as_str);
    let form = matches!(location, Location::Query | Location::Cookie) && matches!(style, None | Some("form"));
    Ok(Parameter {
        name: name.to_owned(),
        location,
        required: value.get("required").and_then(Value::as_bool).unwrap_or(false),
        explode: value.get("explode").and_then(Value::as_bool).unwrap_or(form),
        schema: value.get("schema").map(|_| pointer::child(at, "schema")),
        pointer: at.to_owned(),
    })
}

fn read_body(document: &Value, value: &Value, at: &str) -> Result<Body, IndexError> {
    let (at, value) = follow(document, value, at)?;
    Ok(Body {
        required: value.get("required").and_then(Value::as_bool).unwrap_or(false),
        content: read_content(value, &at),
        pointer: at,
    })
}

fn read_responses(document: &Value, value: &Value, at: &str) -> Result<Vec<Response>, IndexError> {
    let at = pointer::child(at, "responses");
    let mut responses = Vec::new();
    for (key, entry) in value.get("responses").and_then(Value::as_object).into_iter().flatten() {
        if key.starts_with("x-") {
            continue;
        }
        let entry_pointer = pointer::child(&at, key);
        let status = StatusPattern::parse(key).ok_or_else(|| IndexError::Invalid {
            pointer: entry_pointer.clone(),
            problem: format!("`{key}` is not a status, a range such as 2XX, or `default`"),
        })?;
        let (found_at, response) = follow(document, entry, &entry_pointer)?;
        responses.push(Response {
            status,
            description: response.get("description").and_then(Value::as_str).unwrap_or_default().to_owned(),
            content: read_content(response, &found_at),
            pointer: found_at,
        });
    }
    Ok(responses)
}

fn read_content(value: &Value, at: &str) -> Vec<Media> {
    let content = value.get("content").and_then(Value::as_object);
    let media = |(media_type, entry): (&String, &Value)| Media {
        media_type: media_type.clone(),
        schema: entry
            .get("schema")
            .map(|_| format!("{}/schema", pointer::child(&pointer::child(at, "content"), media_type))),
    };
    content.into_iter().flatten().map(media).collect()
}

fn follow<'a>(document: &'a Value, value: &'a Value, at: &str) -> Result<(String, &'a Value), IndexError> {
    let (found_at, value) =
        pointer::resolve(document, value).ok_or_else(|| IndexError::Dangling { pointer: at.to_owned() })?;
    Ok((found_at.unwrap_or_else(|| at.to_owned()), value))
}

fn strings(value: Option<&Value>) -> Vec<String> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document() -> Value {
        json!({
            "openapi": "3.0.3",
            "security": [{"key": []}],
            "paths": {
                "/a/{id}": {
                    "parameters": [{"$ref": "#/components/parameters/Id"}],
                    "get": {
                        "operationId": "getA", "tags": ["A"], "x-evidence": "inferred", "x-inference": "weak",
                        "parameters": [{"name": "Created.Min", "in": "query", "schema": {"type": "string"}}],
                        "responses": {
                            "200": {"description": "ok", "content": {"application/json": {"schema": {"type": "string"}}}},
                            "4XX": {"$ref": "#/components/responses/Bad"}
                        }
                    },
                    "post": {"operationId": "login", "security": [], "responses": {"302": {"description": "go on"}}}
                }
            },
            "components": {
                "parameters": {"Id": {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}},
                "responses": {"Bad": {"description": "bad"}}
            }
        })
    }

    #[test]
    fn parameters_of_the_path_item_belong_to_each_of_its_operations() {
        let index = OperationIndex::new(&document()).unwrap();
        let names: Vec<_> =
            index.get("getA").unwrap().parameters.iter().map(|p| (p.name.as_str(), p.location)).collect();
        assert_eq!(names, [("Created.Min", Location::Query), ("id", Location::Path)]);
    }

    #[test]
    fn pointers_lead_to_what_was_found_behind_the_reference() {
        let document = document();
        let index = OperationIndex::new(&document).unwrap();
        let operation = index.get("getA").unwrap();
        assert_eq!(operation.parameters[1].schema.as_deref(), Some("/components/parameters/Id/schema"));
        assert_eq!(
            document.pointer(operation.responses[0].content[0].schema.as_deref().unwrap()),
            Some(&json!({"type": "string"}))
        );
    }

    #[test]
    fn a_status_finds_the_exact_response_then_its_range() {
        let index = OperationIndex::new(&document()).unwrap();
        let operation = index.get("getA").unwrap();
        assert_eq!(operation.response(200).unwrap().description, "ok");
        assert_eq!(operation.response(404).unwrap().description, "bad");
        assert!(operation.response(500).is_none());
    }

    #[test]
    fn an_empty_security_list_opens_the_operation() {
        let index = OperationIndex::new(&document()).unwrap();
        assert!(index.get("getA").unwrap().authenticated);
        assert!(!index.get("login").unwrap().authenticated);
    }

    #[test]
    fn a_redirect_is_the_success_of_an_operation_without_2xx() {
        let index = OperationIndex::new(&document()).unwrap();
        let statuses: Vec<_> = index.get("login").unwrap().successes().map(|r| r.status).collect();
        assert_eq!(statuses, [StatusPattern::Code(302)]);
    }

    #[test]
    fn marks_about_sending_again_are_read_and_checked() {
        let read = |marks: Value| {
            let mut operation = json!({"operationId": "getA", "responses": {}});
            operation.as_object_mut().unwrap().extend(marks.as_object().unwrap().clone());
            OperationIndex::new(&json!({"paths": {"/a": {"get": operation}}}))
                .map(|index| index.iter().next().map(|one| (one.resend, one.retry_statuses.clone())).unwrap())
        };
        assert_eq!(read(json!({})).unwrap(), (None, vec![]));
        assert_eq!(
            read(json!({"x-retry": "safe", "x-retry-statuses": [500, 423]})).unwrap(),
            (Some(true), vec![423, 500])
        );
        assert_eq!(read(json!({"x-retry": "never"})).unwrap(), (Some(false), vec![]));
        for (mark, value) in [
            ("x-retry", json!("always")),
            ("x-retry", json!(true)),
            ("x-retry-statuses", json!(500)),
            ("x-retry-statuses", json!([200])),
        ] {
            let error = read(json!({mark: value})).unwrap_err();
            assert!(matches!(&error, IndexError::Invalid { pointer, .. } if pointer.ends_with(mark)), "{error}");
        }
    }

    #[test]
    fn evidence_is_read_and_checked() {
        let mut document = document();
        let index = OperationIndex::new(&document).unwrap();
        let operation = index.get("getA").unwrap();
        assert_eq!((operation.evidence, operation.inference), (Evidence::Inferred, Some(Inference::Weak)));
        document["paths"]["/a/{id}"]["get"]["x-evidence"] = json!("rumoured");
        let error = OperationIndex::new(&document).unwrap_err().to_string();
        assert!(error.contains("/paths/~1a~1{id}/get/x-evidence") && error.contains("rumoured"), "{error}");
    }

    #[test]
    fn a_duplicate_or_missing_id_names_the_place() {
        let mut document = document();
        document["paths"]["/a/{id}"]["post"]["operationId"] = json!("getA");
        assert!(matches!(OperationIndex::new(&document), Err(IndexError::DuplicateId { .. })));
        document["paths"]["/a/{id}"]["post"] = json!({"responses": {}});
        let error = OperationIndex::new(&document).unwrap_err();
        assert_eq!(error, IndexError::NoId { pointer: "/paths/~1a~1{id}/post".to_owned() });
    }

    #[test]
    fn a_dangling_reference_names_the_place() {
        let mut document = document();
        document["components"]["responses"] = json!({});
        let error = OperationIndex::new(&document).unwrap_err().to_string();
        assert!(error.starts_with("/paths/~1a~1{id}/get/responses/4XX"), "{error}");
    }
}
