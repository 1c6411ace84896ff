//! Reads an operation and its parts out of the document.

use serde_json::Value;

use super::{Body, Evidence, IndexError, Inference, Location, Media, Operation, Parameter, Response, StatusPattern};
use crate::pointer;

pub(super) fn read_operation(
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

pub(super) fn follow<'a>(document: &'a Value, value: &'a Value, at: &str) -> Result<(String, &'a Value), IndexError> {
    let (found_at, value) =
        pointer::resolve(document, value).ok_or_else(|| IndexError::Dangling { pointer: at.to_owned() })?;
    Ok((found_at.unwrap_or_else(|| at.to_owned()), value))
}

fn strings(value: Option<&Value>) -> Vec<String> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
