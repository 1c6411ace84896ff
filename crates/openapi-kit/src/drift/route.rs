//! Which operation a path belongs to, and what the template of an unknown one may be.

use serde_json::Value;

use super::{format, parts, wording};
use crate::index::{Location, Operation, OperationIndex, Parameter};

/// The operation that answers `method` at `path`; a HEAD that is not declared belongs to the GET of its path.
pub(super) fn find<'o>(operations: &'o OperationIndex, method: &str, path: &str) -> Option<&'o Operation> {
    let of = |method: &str| {
        let fitting = operations.iter().filter(|operation| operation.method == method && fits(&operation.path, path));
        // Literal segments win, those on the left first.
        fitting.max_by_key(|operation| segments(&operation.path).map(|one| !one.contains('{')).collect::<Vec<_>>())
    };
    of(method).or_else(|| if method == "HEAD" { of("GET") } else { None })
}

/// Guesses a template, with parameters in the place of what looks like data: as far as a declared path goes, that path
/// with its names; the rest by what the segments look like.
pub(super) fn guess(document: &Value, operations: &OperationIndex, path: &str) -> String {
    let parts: Vec<&str> = segments(path).collect();
    let nearest = operations
        .iter()
        .map(|operation| (common(document, operation, &parts), operation))
        // The first of equals.
        .reduce(|best, next| if next.0 > best.0 { next } else { best });
    let declared: Vec<&str> =
        nearest.map(|(length, operation)| segments(&operation.path).take(length).collect()).unwrap_or_default();
    let mut taken: Vec<String> = Vec::new();
    let mut template = String::new();
    for (number, part) in parts.iter().enumerate() {
        let segment = match declared.get(number) {
            Some(segment) => (*segment).to_owned(),
            None if is_data(part) => format!("{{{}}}", fresh_name(&taken)),
            None => (*part).to_owned(),
        };
        taken.extend(names(&segment).map(str::to_owned));
        template.push('/');
        template.push_str(&segment);
    }
    template
}

fn fresh_name(taken: &[String]) -> String {
    let is_taken = |name: &String| taken.contains(name);
    let mut names = std::iter::once("id".to_owned()).chain((2..).map(|number| format!("id{number}")));
    names.find(|name| !is_taken(name)).unwrap_or_default()
}

/// The names in the braces of a segment.
fn names(segment: &str) -> impl Iterator<Item = &str> {
    segment.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

fn fits(template: &str, path: &str) -> bool {
    segments(template).count() == segments(path).count()
        && segments(template).zip(segments(path)).all(|(template, part)| segment_fits(template, part))
}

fn segment_fits(template: &str, part: &str) -> bool {
    match (template.split_once('{'), template.rsplit_once('}')) {
        (Some((before, _)), Some((_, after))) => {
            part.len() > before.len() + after.len() && part.starts_with(before) && part.ends_with(after)
        }
        _ => template == part,
    }
}

/// How many segments from the left fit the operation's path; a parameter of integers takes digits only.
fn common(document: &Value, operation: &Operation, parts: &[&str]) -> usize {
    let fits = |(template, part): &(&str, &&str)| {
        let literal = !template.contains('{');
        segment_fits(template, part) && (literal || takes(document, operation, template, part))
    };
    segments(&operation.path).zip(parts).take_while(fits).count()
}

fn takes(document: &Value, operation: &Operation, template: &str, part: &str) -> bool {
    names(template).all(|name| {
        let own = |one: &&Parameter| one.location == Location::Path && one.name == name;
        let schema = operation.parameters.iter().find(own).and_then(|parameter| parameter.schema.as_deref());
        let kind =
            schema.and_then(|at| parts::land(document, at)).and_then(|part| part.text("type").map(str::to_owned));
        kind.as_deref() != Some("integer") || part.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// Whether a segment looks like an id or another piece of data.
fn is_data(part: &str) -> bool {
    let digits = part.bytes().filter(u8::is_ascii_digit).count();
    let version = part.len() <= 4 && part.starts_with('v') && digits + 1 == part.len();
    let only_digits = !part.is_empty() && digits == part.len();
    only_digits || (!version && (format::is_uuid(part) || !wording::is_word(part) || digits > 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document() -> Value {
        let operation = |id: &str, names: &[&str]| {
            let path =
                |name: &&str| json!({"name": name, "in": "path", "required": true, "schema": {"type": "integer"}});
            let parameters: Vec<Value> = names.iter().map(path).collect();
            json!({"operationId": id, "tags": ["T"], "parameters": parameters, "responses": {}})
        };
        json!({"paths": {
            "/v1/tags": {"get": operation("listTags", &[])},
            "/v1/tags/{tagId}": {"get": operation("getTag", &["tagId"])},
            "/v1/tags/latest": {"get": operation("getLatestTag", &[])},
        }})
    }

    #[test]
    fn a_literal_segment_wins_over_a_parameter() {
        let index = OperationIndex::new(&document()).unwrap();
        let id = |method, path| find(&index, method, path).map(|operation| operation.id.clone());
        assert_eq!(id("GET", "/v1/tags/latest").as_deref(), Some("getLatestTag"));
        assert_eq!(id("GET", "/v1/tags/7").as_deref(), Some("getTag"));
        assert_eq!(id("HEAD", "/v1/tags").as_deref(), Some("listTags"));
        assert_eq!((id("GET", "/v1/tags/"), id("POST", "/v1/tags")), (None, None));
    }

    #[test]
    fn a_guess_has_the_names_of_the_document_as_far_as_it_goes() {
        let document = document();
        let index = OperationIndex::new(&document).unwrap();
        let guess = |path| guess(&document, &index, path);
        assert_eq!(guess("/v1/tags/7371450/history"), "/v1/tags/{tagId}/history");
        assert_eq!(guess("/v1/tags/export/all"), "/v1/tags/export/all");
        let ids = "/v1/cats/7/kittens/b3f1c2d4-0000-4000-8000-000000000000";
        assert_eq!(guess(ids), "/v1/cats/{id}/kittens/{id2}");
        assert_eq!(guess("/users/jan%40example.com"), "/users/{id}");
    }
}
