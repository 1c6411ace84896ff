//! Runs progenitor over a lowered document and turns its panics and refusals into errors with a place.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};

use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor_impl::{CrateVers, GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl};
use quote::quote;
use serde_json::{Value, json};

use crate::enums::OpenEnum;
use crate::lower::{Lowered, TIMESTAMP};
use crate::quarantine;

/// Why progenitor gave no code.
#[derive(Debug, thiserror::Error)]
pub enum GeneratorError {
    /// The lowered document is not OpenAPI 3.0 in the eyes of the parser that progenitor uses.
    #[error(
        "{document}: {pointer}: progenitor's parser refuses this: {reason}; mend the document here or with an overlay"
    )]
    Parse {
        /// The document.
        document: String,
        /// Where, as far as it can be told.
        pointer: String,
        /// What the parser said.
        reason: String,
    },
    /// progenitor refused or panicked, and this is the operation or component at fault.
    #[error(
        "{document}: {culprit}: progenitor {how}: {reason}; mend it in the document or with an overlay, or add a lowering pass"
    )]
    Refused {
        /// The document.
        document: String,
        /// `operation listTags (GET /tags)` or `component Tag`.
        culprit: String,
        /// `refuses it` or `panics`.
        how: &'static str,
        /// What it said.
        reason: String,
    },
}

/// The code for `lowered`; `document` is its name for errors.
///
/// What the generator refuses or panics at is replaced by the least that helps: a component by any JSON, an operation by
/// one that sends and answers bytes. Each such place is among the changes of `lowered` from then on.
pub(crate) fn tokens(lowered: &mut Lowered, enums: &[OpenEnum], document: &str) -> Result<TokenStream, GeneratorError> {
    // Every round takes one place out, so that there is an end.
    loop {
        let failure = match attempt(&lowered.document, enums) {
            Ok(tokens) => return Ok(tokens),
            Err(failure) => failure,
        };
        let told = match &failure {
            Failure::Parse { pointer, .. } => quarantine::parent(pointer),
            _ => None,
        };
        let found = || quarantine::find(&lowered.document, &|part| attempt(part, enums).is_err());
        let place = told.or_else(found);
        match place.and_then(|place| quarantine::replace(&mut lowered.document, &place)) {
            Some(change) => lowered.changes.push(change),
            None => return Err(error(lowered, enums, document, failure)),
        }
    }
}

fn error(lowered: &Lowered, enums: &[OpenEnum], document: &str, failure: Failure) -> GeneratorError {
    match failure {
        Failure::Parse { pointer, reason } => GeneratorError::Parse { document: document.to_owned(), pointer, reason },
        failure => culprit(&lowered.document, enums, document, failure),
    }
}

enum Failure {
    Parse { pointer: String, reason: String },
    Refused(String),
    Panicked(String),
}

fn attempt(lowered: &Value, enums: &[OpenEnum]) -> Result<TokenStream, Failure> {
    let parsed: OpenAPI = serde_path_to_error::deserialize(lowered)
        .map_err(|error| Failure::Parse { pointer: place(error.path()), reason: error.inner().to_string() })?;
    let settings = settings(enums);
    let run = AssertUnwindSafe(|| Generator::new(&settings).generate_tokens(&parsed));
    match quietly(run) {
        Ok(Ok(tokens)) => Ok(tokens),
        Ok(Err(refusal)) => Err(Failure::Refused(refusal.to_string())),
        Err(panic) => Err(Failure::Panicked(panic)),
    }
}

/// A path of the parser as a JSON pointer.
fn place(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter().fold(String::new(), |at, segment| match segment {
        Segment::Seq { index } => format!("{at}/{index}"),
        Segment::Map { key } | Segment::Enum { variant: key } => openapi_kit::pointer::child(&at, key),
        Segment::Unknown => at,
    })
}

fn settings(enums: &[OpenEnum]) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote! { progenitor_client::Runtime })
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("PartialEq")
        // Types that lowering names by `x-rust-type`: those of the runtime.
        .with_crate("progenitor-client", CrateVers::Any, None);
    let impls = || [TypeImpl::Display, TypeImpl::FromStr].into_iter();
    settings.with_replacement(TIMESTAMP, "::progenitor_client::Timestamp", impls());
    for one in enums {
        settings.with_replacement(&one.rust_name, format!("crate::types::{}", one.rust_name), impls());
    }
    settings
}

/// Finds what is at fault by giving progenitor one operation at a time, then one component at a time.
fn culprit(lowered: &Value, enums: &[OpenEnum], document: &str, whole: Failure) -> GeneratorError {
    let error = |culprit: String, failure: Failure| {
        let (how, reason) = match failure {
            Failure::Parse { reason, .. } | Failure::Refused(reason) => ("refuses it", reason),
            Failure::Panicked(reason) => ("panics", reason),
        };
        GeneratorError::Refused { document: document.to_owned(), culprit, how, reason }
    };
    let paths = lowered.get("paths").and_then(Value::as_object);
    let components = lowered.get("components").cloned().unwrap_or(json!({}));
    // Components alone first: an operation that only uses a bad component is not at fault.
    for name in components.get("schemas").and_then(Value::as_object).into_iter().flatten().map(|(name, _)| name) {
        let mut alone = json!({"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {}});
        alone["components"]["schemas"] = closure(&components, name);
        if let Err(failure) = attempt(&alone, enums) {
            return error(format!("component {name}"), failure);
        }
    }
    for (path, item) in paths.into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let Some(id) = operation.get("operationId").and_then(Value::as_str) else { continue };
            let mut alone =
                json!({"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "components": components});
            alone["paths"][path][method] = operation.clone();
            if let Some(shared) = item.get("parameters") {
                alone["paths"][path]["parameters"] = shared.clone();
            }
            if let Err(failure) = attempt(&alone, enums) {
                return error(format!("operation {id} ({} {path})", method.to_uppercase()), failure);
            }
        }
    }
    error("the document as a whole".to_owned(), whole)
}

/// The component and all that it refers to.
fn closure(components: &Value, name: &str) -> Value {
    let mut out = serde_json::Map::new();
    let mut to_see = vec![name.to_owned()];
    while let Some(name) = to_see.pop() {
        let Some(schema) = components.get("schemas").and_then(|schemas| schemas.get(&name)) else { continue };
        if out.insert(name, schema.clone()).is_none() {
            let mut values = vec![schema];
            while let Some(value) = values.pop() {
                match value {
                    Value::Object(members) => {
                        let target = members
                            .get("$ref")
                            .and_then(Value::as_str)
                            .and_then(|r| r.strip_prefix("#/components/schemas/"));
                        to_see.extend(target.filter(|target| !out.contains_key(*target)).map(str::to_owned));
                        values.extend(members.values());
                    }
                    Value::Array(items) => values.extend(items),
                    _ => {}
                }
            }
        }
    }
    Value::Object(out)
}

/// Runs `work` with the panic message caught instead of printed.
pub(crate) fn quietly<T>(work: impl FnOnce() -> T + std::panic::UnwindSafe) -> Result<T, String> {
    // The hook belongs to the whole process; two runs at once would take it from each other.
    static HOOK: Mutex<()> = Mutex::new(());
    let _alone = HOOK.lock().unwrap_or_else(PoisonError::into_inner);
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let result = catch_unwind(work);
    std::panic::set_hook(before);
    result.map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
        text.unwrap_or("no message").to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::Cost;

    fn document(operation: Value, schemas: Value) -> Lowered {
        let document = json!({
            "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
            "paths": {
                "/fine": {"get": {"operationId": "fine", "responses": {"2XX": {"description": "d"}}}},
                "/a": {"post": operation}
            },
            "components": {"schemas": schemas}
        });
        Lowered { document, changes: Vec::new() }
    }

    #[test]
    fn an_operation_that_is_refused_sends_and_answers_bytes() {
        let operation = json!({
            "operationId": "upload",
            "requestBody": {"required": true, "content": {"multipart/form-data": {"schema": {"type": "object"}}}},
            "responses": {"2XX": {"description": "d"}}
        });
        let mut lowered = document(operation, json!({}));
        let text = tokens(&mut lowered, &[], "x").unwrap().to_string();
        assert!(text.contains("pub struct Upload") && text.contains("pub struct Fine"), "{text}");
        assert_eq!(lowered.changes.len(), 1);
        assert_eq!(lowered.changes[0].pointer, "/paths/~1a/post");
        assert_eq!(lowered.changes[0].cost, Cost::Degraded);
    }

    #[test]
    fn a_panic_stops_neither_the_document_nor_its_other_operations() {
        let operation = json!({"operationId": "two", "responses": {
            "200": {"description": "d", "content": {"application/json": {"schema": {"type": "string"}}}},
            "201": {"description": "d", "content": {"application/json": {"schema": {"type": "integer"}}}}
        }});
        let mut lowered = document(operation, json!({}));
        assert!(tokens(&mut lowered, &[], "x").is_ok());
        assert_eq!(lowered.changes[0].pointer, "/paths/~1a/post");
    }

    #[test]
    fn what_nothing_helps_is_an_error_with_a_place() {
        let mut lowered = document(json!({"operationId": "a", "responses": {}}), json!({}));
        lowered.document["paths"]["/a"]["post"]["operationId"] = json!("fine");
        let error = tokens(&mut lowered, &[], "x").unwrap_err().to_string();
        assert!(error.starts_with("x: ") && error.contains("overlay"), "{error}");
    }

    #[test]
    fn a_bad_component_is_blamed_rather_than_its_users() {
        let operation = json!({"operationId": "uses", "responses": {
            "2XX": {"description": "d", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Bad"}}}}
        }});
        let bad = json!({"Bad": {"type": "string", "pattern": "(["}});
        let mut lowered = document(operation, bad);
        assert!(tokens(&mut lowered, &[], "x").is_ok());
        assert_eq!(lowered.changes.len(), 1);
        assert_eq!(lowered.changes[0].pointer, "/components/schemas/Bad");
    }

    #[test]
    fn what_the_parser_refuses_is_taken_out_where_it_stands() {
        let mut lowered = document(json!({"operationId": "a", "responses": {}}), json!({}));
        lowered.document["paths"]["/a"]["post"]["parameters"] = json!("none");
        assert!(tokens(&mut lowered, &[], "x").is_ok());
        assert_eq!(lowered.changes[0].pointer, "/paths/~1a/post");
        lowered.document["info"] = json!(1);
        let error = tokens(&mut lowered, &[], "x").unwrap_err().to_string();
        assert!(error.contains("/info"), "{error}");
    }
}
