//! Files in multipart forms: members that are bytes get the runtime's type for them.

use openapi_kit::pointer;
use serde_json::{Map, Value, json};

use super::super::Cost;
use super::super::shape::{Additions, RUST_TYPE, runtime_type, uses};
use super::super::walk::component_name;
use super::Note;
use super::media::is_binary;

/// The schema of a form whose files are typed. A component with files that is used elsewhere too gets a twin for the
/// form: as JSON its files are texts.
pub(super) fn typed(
    document: &Value,
    id: &str,
    schema: Option<Value>,
    additions: &mut Additions,
    note: &mut Note<'_>,
) -> Value {
    let any_files = json!({"type": "object", "additionalProperties": file(&Map::new())});
    let Some(schema) = schema.filter(|schema| schema.as_object().is_some_and(|members| !members.is_empty())) else {
        note("form without a schema takes any files", Cost::Nothing);
        return any_files;
    };
    let mut target = match flat(document, &schema, 0) {
        Some(target) => target,
        None => {
            if reaches_files(document, &schema, 0) {
                note("files in a choice of forms taken as texts", Cost::Degraded);
            }
            return schema;
        }
    };
    let has_members = target.get("properties").and_then(Value::as_object).is_some_and(|own| !own.is_empty());
    let is_open = !matches!(target.get("additionalProperties"), Some(Value::Object(_)));
    if !has_members && is_open {
        note("form without a schema takes any files", Cost::Nothing);
        return any_files;
    }
    let mut files = 0;
    let mut optional = Vec::new();
    for (name, member) in target.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
        let was_nullable = member.get("nullable") == Some(&json!(true));
        if make_file(document, member) {
            files += 1;
            optional.extend(was_nullable.then(|| name.clone()));
        }
    }
    if let Some(values) = target.get_mut("additionalProperties").filter(|values| values.is_object()) {
        files += usize::from(make_file(document, values));
    }
    if files == 0 {
        return schema;
    }
    if let Some(required) = target.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| !optional.iter().any(|one| name == one.as_str()));
    }
    note("files of a form have the runtime's type", Cost::Runtime);
    let component = schema.get("$ref").and_then(Value::as_str).and_then(component_name);
    match component {
        Some(component) if uses(document, &component) == 1 => {
            additions.replace(&component, target);
            schema
        }
        Some(component) => additions.add(&format!("{component}Form"), target),
        None => additions.add(&format!("{id}Form"), target),
    }
}

/// The object that a schema stands for, with the members of all its parts; none for what is no object.
fn flat(document: &Value, schema: &Value, depth: usize) -> Option<Value> {
    let (_, schema) = pointer::resolve(document, schema)?;
    if depth > 16 || ["oneOf", "anyOf", "not", "items", "enum"].iter().any(|key| schema.get(*key).is_some()) {
        return None;
    }
    let mut out = schema.as_object()?.clone();
    for part in out.shift_remove("allOf").as_ref().and_then(Value::as_array).into_iter().flatten() {
        let part = flat(document, part, depth + 1)?;
        if let Some(Value::Object(more)) = part.get("properties") {
            let own = out.entry("properties").or_insert_with(|| json!({}));
            for (name, member) in more {
                own.as_object_mut()?.entry(name.clone()).or_insert_with(|| member.clone());
            }
        }
        if let Some(Value::Array(more)) = part.get("required") {
            out.entry("required").or_insert_with(|| json!([])).as_array_mut()?.extend(more.iter().cloned());
        }
    }
    out.insert("type".to_owned(), json!("object"));
    out.shift_remove("nullable");
    Some(Value::Object(out))
}

/// Whether a branch of a form has a member that is a file.
fn reaches_files(document: &Value, schema: &Value, depth: usize) -> bool {
    let Some((_, schema)) = pointer::resolve(document, schema) else { return false };
    let branches = ["oneOf", "anyOf", "allOf"].into_iter().filter_map(|key| schema.get(key)?.as_array()).flatten();
    let members = schema.get("properties").and_then(Value::as_object).into_iter().flat_map(|own| own.values());
    depth < 16
        && (members.into_iter().any(|member| is_binary(document, member.get("items").unwrap_or(member)))
            || branches.into_iter().any(|branch| reaches_files(document, branch, depth + 1)))
}

/// Says whether this is a file, or a list of them, and has become one.
fn make_file(document: &Value, schema: &mut Value) -> bool {
    if let Some(items) = schema.get_mut("items") {
        return make_file(document, items);
    }
    let is_file = is_binary(document, schema);
    if is_file && let Value::Object(members) = schema {
        *schema = file(members);
    }
    is_file
}

fn file(members: &Map<String, Value>) -> Value {
    let mut out = json!({RUST_TYPE: runtime_type("File", &[])});
    if let Some(description) = members.get("description") {
        out["description"] = description.clone();
    }
    out
}
