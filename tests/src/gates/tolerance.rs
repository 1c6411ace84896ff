//! Whether what the document allows is no deviation, and what it does not allow, and is tolerated, is one, where it stands.

use client_runtime::DeviationKind;
use openapi_kit::pointer;
use serde_json::{Map, Value, json};

use super::{Finding, Gate};
use crate::subject::Subject;

/// How many deviations of each kind were planted and noted, by the number of the kind.
pub type Noted = [usize; 4];

/// Reads `value`, which the document allows for the component of that name, and each copy of it with one deviation; None
/// where the client has no type for the component.
pub fn component(
    subject: &Subject,
    document: &Value,
    name: &str,
    value: &Value,
    noted: &mut Noted,
) -> Option<Vec<Finding>> {
    let finding = |problem| Finding::new(Gate::Tolerance, name, problem);
    let found = deviations(subject, name, value)?;
    if found != Ok(Vec::new()) {
        return Some(vec![finding(format!("{found:?} for the valid {value}"))]);
    }
    let schema = document.pointer("/components/schemas").and_then(|schemas| schemas.get(name));
    let (Some(schema), Value::Object(members)) = (schema, value) else { return Some(Vec::new()) };
    let mut findings = Vec::new();
    for (kind, path, planted) in plant(document, schema, members) {
        let (expected, found) = (Ok(vec![(kind, path)]), deviations(subject, name, &planted)?);
        if found == expected {
            noted[kind as usize] += 1;
        } else {
            findings.push(finding(format!("{found:?} instead of {expected:?} for {planted}")));
        }
    }
    Some(findings)
}

/// What was noted, each with its place, or why it could not be read.
type Deviations = Result<Vec<(DeviationKind, String)>, String>;

fn deviations(subject: &Subject, component: &str, value: &Value) -> Option<Deviations> {
    let notes = (subject.recode)(component, value)?
        .map(|recoded| recoded.deviations.iter().map(|one| (one.kind(), one.path().to_owned())).collect());
    Some(notes.map_err(|error| error.to_string()))
}

/// The value with one thing changed that the document does not allow and a client tolerates, in each possible way.
fn plant(document: &Value, schema: &Value, members: &Map<String, Value>) -> Vec<(DeviationKind, String, Value)> {
    let mut out = Vec::new();
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return out };
    let with = |name: &str, value: Value| {
        let mut members = members.clone();
        members.insert(name.to_owned(), value);
        Value::Object(members)
    };
    if schema.get("additionalProperties").is_none() {
        out.push((DeviationKind::ExtraMember, "xNotListed".to_owned(), with("xNotListed", json!({"a": [1]}))));
    }
    // Of an open object all keys are the service's, and are not repeated.
    let path = |name: &str| if schema.get("additionalProperties").is_some() { "*".to_owned() } else { name.to_owned() };
    let required = schema.get("required").and_then(Value::as_array);
    for (name, property) in properties {
        let is_required = required.is_some_and(|required| required.iter().any(|one| one == name));
        let target = resolve(document, property);
        let nullable = |schema: &Value| schema.get("nullable").and_then(Value::as_bool) == Some(true);
        let plain = target.get("type").is_some() && !nullable(property) && !nullable(target);
        if plain && !is_required {
            out.push((DeviationKind::UnexpectedNull, path(name), with(name, Value::Null)));
        }
        if target.get("format").and_then(Value::as_str) == Some("date-time") {
            out.push((DeviationKind::LooseTimestamp, path(name), with(name, json!("2024-07-18T17:31:54"))));
        }
        if let Some(values) = target.get("enum").and_then(Value::as_array) {
            let unknown = if values.iter().all(|value| value.is_i64()) { json!(-4711) } else { json!("not listed") };
            out.push((DeviationKind::UnknownValue, path(name), with(name, unknown)));
        }
    }
    out
}

/// What a reference, or an `allOf` around a single one, leads to.
fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let inner = schema.get("allOf").and_then(Value::as_array).filter(|all| all.len() == 1).map(|all| &all[0]);
    match pointer::resolve(document, inner.unwrap_or(schema)) {
        Some((_, found)) if !std::ptr::eq(found, schema) => resolve(document, found),
        _ => schema,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::subject::MLUVII;

    #[test]
    fn a_deviation_is_not_taken_for_none_and_its_place_not_for_another() {
        let found = deviations(&MLUVII, "IdNameModel", &json!({"id": 1, "name": "n", "xNotListed": 1}));
        assert_eq!(found, Some(Ok(vec![(DeviationKind::ExtraMember, "xNotListed".to_owned())])));
        assert_eq!(deviations(&MLUVII, "IdNameModel", &json!({"id": 1, "name": "n"})), Some(Ok(Vec::new())));
        assert!(deviations(&MLUVII, "IdNameModel", &json!({"id": "1"})).unwrap().is_err());
        assert_eq!(deviations(&MLUVII, "NoSuchComponent", &json!({})), None);
    }
}
