//! What changes for callers of a generated client, told from the documents alone.
//!
//! The rules follow the code generator of this workspace:
//!
//! - an object becomes a struct whose fields are all public and that is not `#[non_exhaustive]`: by Cargo's rules a
//!   field more or less breaks literals and patterns, builders or not;
//! - an optional property is an `Option`, and so is a nullable one; both together are one `Option`;
//! - an enum of texts or integers is open and `#[non_exhaustive]`: a further value is a further variant;
//! - `oneOf` and `anyOf` become an enum that is not open;
//! - bounds of numbers are left to the server; lengths and patterns of texts are checked where callers send them and
//!   no answer contains them;
//! - an operation becomes a method and a builder with one setter per parameter; a setter more breaks nobody, a setter
//!   that must be called fails calls that were good;
//! - all successes of an operation share one type; errors have no type in its signature;
//! - bodies must be given even where the document makes them optional, and one media type is sent.

use serde_json::{Map, Value};

use super::change::{Level, Rust};
use super::side::{Side, Target, component_of};
use crate::pointer;

/// References nested deeper than this are not followed.
const DEPTH: usize = 12;

/// The media types that the generator can send, best first.
const SENT: [&str; 4] =
    ["application/json", "application/x-www-form-urlencoded", "application/octet-stream", "text/plain"];

/// How the type of what stands at a place changes.
pub(super) fn type_change(before: (&Side<'_>, &str), after: (&Side<'_>, &str)) -> Rust {
    compare_types(&type_at(before.0, before.1), &type_at(after.0, after.1))
}

/// The same of a parameter, in which null has no form.
pub(super) fn parameter_type_change(before: (&Side<'_>, &str), after: (&Side<'_>, &str)) -> Rust {
    compare_types(&bare(before.0, before.1, 0), &bare(after.0, after.1, 0))
}

fn compare_types(before: &str, after: &str) -> Rust {
    if before == after {
        Rust::new(Level::None, format!("the type stays {after}"))
    } else {
        Rust::new(Level::Major, format!("the type changes from {before} to {after}"))
    }
}

/// A property more or less.
pub(super) fn field_change(added: bool) -> Rust {
    if added {
        Rust::new(Level::Major, "a struct with public fields gains one: literals that name them all miss it")
    } else {
        Rust::new(Level::Major, "a struct loses a field, and its builder a setter")
    }
}

/// The type of the successes of an operation.
pub(super) fn success_type(side: &Side<'_>, operation: &str) -> String {
    let responses = side.document.pointer(operation).and_then(|operation| operation.get("responses"));
    let responses: Vec<(&String, &Value)> = responses.and_then(Value::as_object).into_iter().flatten().collect();
    let class = if responses.iter().any(|(status, _)| status.starts_with('2')) { '2' } else { '3' };
    let mut types: Vec<String> = Vec::new();
    for (status, response) in responses.into_iter().filter(|(status, _)| status.starts_with(class)) {
        let at = pointer::child(&format!("{operation}/responses"), status);
        let one = match pointer::resolve(side.document, response) {
            Some((found, response)) => content_type(side, response, &found.unwrap_or(at)),
            None => "()".to_owned(),
        };
        if !types.contains(&one) {
            types.push(one);
        }
    }
    types.sort();
    if types.is_empty() { "()".to_owned() } else { types.join(" or ") }
}

/// The type of a body or answer, of the media type that the generator prefers.
pub(super) fn content_type(side: &Side<'_>, holder: &Value, at: &str) -> String {
    let content = holder.get("content").and_then(Value::as_object);
    let preferred = content.and_then(|content| {
        SENT.iter().find(|known| content.contains_key(**known)).copied().or_else(|| content.keys().next().map(|k| &**k))
    });
    match preferred {
        None => "()".to_owned(),
        Some(media @ ("application/json" | "application/x-www-form-urlencoded")) => {
            format!(
                "{} as {media}",
                type_at(side, &format!("{}/schema", pointer::child(&format!("{at}/content"), media)))
            )
        }
        Some(media) => format!("bytes or text of {media}"),
    }
}

/// The type of what stands at `at`, with `Option` where it is a property that may be absent, or null.
pub(super) fn type_at(side: &Side<'_>, at: &str) -> String {
    let inner = bare(side, at, 0);
    if is_optional_property(side, at) || is_nullable(side, at) { format!("Option<{inner}>") } else { inner }
}

fn is_nullable(side: &Side<'_>, at: &str) -> bool {
    side.whole_site(at).annotations.get("nullable") == Some(&Value::Bool(true))
}

/// Whether `at` is a property that its object does not require.
fn is_optional_property(side: &Side<'_>, at: &str) -> bool {
    let Some((properties, _)) = at.rsplit_once('/') else { return false };
    let Some(owner) = properties.strip_suffix("/properties") else { return false };
    let Some(name) = pointer::tokens(at).pop() else { return false };
    let required = side.document.pointer(owner).and_then(|owner| owner.get("required")).and_then(Value::as_array);
    !required.is_some_and(|required| required.iter().any(|one| *one == name))
}

fn bare(side: &Side<'_>, at: &str, depth: usize) -> String {
    if depth > DEPTH {
        return "`Value`".to_owned();
    }
    match side.site(at).target {
        Target::Shared { pointer, name } if component_of(&pointer).is_some() => format!("`{name}`"),
        Target::Shared { pointer, .. } => bare(side, &pointer, depth + 1),
        Target::Own { pointer, members: Some(members) } => content(side, &pointer, members, depth),
        Target::Own { .. } => "`Value`".to_owned(),
    }
}

fn content(side: &Side<'_>, at: &str, members: &Map<String, Value>, depth: usize) -> String {
    let inner = |place: String| {
        let nullable = is_nullable(side, &place);
        let inner = bare(side, &place, depth + 1);
        if nullable { format!("Option<{inner}>") } else { inner }
    };
    if let Some(values) = members.get("enum").and_then(Value::as_array) {
        let texts = values.iter().filter(|value| !value.is_null()).all(Value::is_string);
        return if texts { "an enum of texts" } else { "an enum of integers" }.to_owned();
    }
    for key in ["oneOf", "anyOf", "allOf"] {
        if let Some(parts) = members.get(key).and_then(Value::as_array) {
            let parts: Vec<String> = (0..parts.len()).map(|number| inner(format!("{at}/{key}/{number}"))).collect();
            let joint = if key == "allOf" { " with " } else { " or " };
            return parts.join(joint);
        }
    }
    let format = members.get("format").and_then(Value::as_str).unwrap_or_default();
    match members.get("type").and_then(Value::as_str) {
        Some("integer") => if format == "int32" { "`i32`" } else { "`i64`" }.to_owned(),
        Some("number") => if format == "float" { "`f32`" } else { "`f64`" }.to_owned(),
        Some("boolean") => "`bool`".to_owned(),
        Some("string") => text(side, at, members, format).to_owned(),
        Some("array") => format!("`Vec` of {}", inner(format!("{at}/items"))),
        Some("object") => object(members, || inner(format!("{at}/additionalProperties"))),
        _ if members.contains_key("properties") => object(members, || inner(format!("{at}/additionalProperties"))),
        _ => "`Value`".to_owned(),
    }
}

fn text(side: &Side<'_>, at: &str, members: &Map<String, Value>, format: &str) -> &'static str {
    match format {
        "date-time" => return "`Timestamp`",
        "date" => return "`NaiveDate`",
        "uuid" => return "`Uuid`",
        "ipv4" | "ipv6" | "ip" => return "an IP address",
        "binary" => return "bytes",
        _ => {}
    }
    let checked = ["minLength", "maxLength", "pattern"].iter().any(|key| members.contains_key(*key));
    let answered =
        component_of(at).map_or_else(|| at.contains("/responses/"), |name| side.answered.contains(name.as_str()));
    if checked && !answered { "a checked text" } else { "`String`" }
}

fn object(members: &Map<String, Value>, additional: impl Fn() -> String) -> String {
    let has_properties = members.get("properties").and_then(Value::as_object).is_some_and(|inner| !inner.is_empty());
    match members.get("additionalProperties") {
        None | Some(Value::Bool(false)) if has_properties => "a struct".to_owned(),
        Some(Value::Bool(true)) if has_properties => "a struct with further members".to_owned(),
        Some(_) if has_properties => format!("a struct with further members, each {}", additional()),
        None | Some(Value::Bool(_)) => "a map of values".to_owned(),
        Some(_) => format!("a map of {}", additional()),
    }
}

/// A mark for tools or people: what the generator makes of it; `only_new` when the earlier document has no such mark.
pub(super) fn extension_change(key: &str, only_new: bool) -> Rust {
    match key {
        "x-enum-varnames" => Rust::new(Level::Major, "variants of the enum are named after it"),
        "x-paging" if only_new => Rust::new(Level::Minor, "the list gains a stream"),
        "x-paging" => Rust::new(Level::Major, "the stream of the list is made from it"),
        "x-forms" if only_new => Rust::new(Level::Minor, "further types are generated"),
        "x-forms" => Rust::new(Level::Major, "which further types are generated is said by it"),
        "x-secret" | "x-pii" => Rust::new(Level::Patch, "what `Debug` hides is made from it"),
        "x-retry" | "x-idempotent" | "x-retry-statuses" => {
            Rust::new(Level::Patch, "what the client sends again is made from it")
        }
        _ => Rust::new(Level::Patch, "documentation at most"),
    }
}
