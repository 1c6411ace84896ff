//! OpenAPI Overlay 1.0 and 1.1: corrections kept apart from the document they correct.

mod nearest;

use std::path::{Path, PathBuf};

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::origin::Origins;
use crate::source::{self, SourceError};

/// Why an overlay could not be applied.
#[derive(Debug, thiserror::Error)]
pub enum OverlayError {
    /// The file could not be read.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The file is not an overlay of a version we know.
    #[error("{}: not an OpenAPI Overlay 1.0 or 1.1 ({reason})", path.display())]
    NotAnOverlay {
        /// The overlay file.
        path: PathBuf,
        /// What is missing or wrong.
        reason: String,
    },
    /// The target of an action is not a JSONPath.
    #[error("{}: actions/{action}: target `{target}` is not a JSONPath (RFC 9535): {reason}", path.display())]
    BadTarget {
        /// The overlay file.
        path: PathBuf,
        /// Position of the action, from 0.
        action: usize,
        /// The target as written.
        target: String,
        /// What the parser said.
        reason: String,
    },
    /// The target of an action matches nothing: the correction is stale or misspelt.
    #[error(
        "{}: actions/{action}: target `{target}` matches nothing{}; mend the path or delete the action",
        path.display(), near(nearest.as_deref())
    )]
    MatchesNothing {
        /// The overlay file.
        path: PathBuf,
        /// Position of the action, from 0.
        action: usize,
        /// The target as written.
        target: String,
        /// The nearest path that is there.
        nearest: Option<String>,
    },
    /// What an action copies (Overlay 1.1) is not one place.
    #[error("{}: actions/{action}: copy `{copy}` has to match one place, and matches {found}", path.display())]
    BadCopy {
        /// The overlay file.
        path: PathBuf,
        /// Position of the action, from 0.
        action: usize,
        /// What is copied, as written.
        copy: String,
        /// How many places it matches.
        found: usize,
    },
}

fn near(nearest: Option<&str>) -> String {
    nearest.map(|path| format!("; the nearest that is there is `{path}`")).unwrap_or_default()
}

/// Filters in one target. The parser's time doubles with each one inside another.
const MOST_FILTERS: usize = 10;

/// Applies the actions of the overlay in `path` to `document`, in order.
///
/// `copy`, of Overlay 1.1, merges what stands at one place into each target, as `update` merges a value.
///
/// Returns how many places were changed. Nothing is changed when any action is in error.
pub fn apply_file(document: &mut Value, path: &Path) -> Result<usize, OverlayError> {
    let overlay = source::read(path)?;
    apply(document, &overlay, path)
}

/// The same as [`apply_file`], and notes in `origins` what came from the overlay.
pub fn apply_file_noting(document: &mut Value, path: &Path, origins: &mut Origins) -> Result<usize, OverlayError> {
    let overlay = source::read(path)?;
    apply_noting(document, &overlay, path, origins)
}

/// Applies an overlay that is already read; `path` is only named in errors.
///
/// ```
/// use serde_json::json;
/// let mut document = json!({"info": {"title": "A"}});
/// let overlay = json!({
///     "overlay": "1.0.0", "info": {"title": "fix", "version": "1"},
///     "actions": [{"target": "$.info", "update": {"title": "B"}}],
/// });
/// assert_eq!(openapi_kit::overlay::apply(&mut document, &overlay, "fix.yaml".as_ref())?, 1);
/// assert_eq!(document["info"]["title"], "B");
/// # Ok::<(), openapi_kit::overlay::OverlayError>(())
/// ```
pub fn apply(document: &mut Value, overlay: &Value, path: &Path) -> Result<usize, OverlayError> {
    apply_noting(document, overlay, path, &mut Origins::default())
}

fn apply_noting(
    document: &mut Value,
    overlay: &Value,
    path: &Path,
    origins: &mut Origins,
) -> Result<usize, OverlayError> {
    let refuse = |reason: &str| OverlayError::NotAnOverlay { path: path.to_owned(), reason: reason.to_owned() };
    let version =
        overlay.get("overlay").and_then(Value::as_str).ok_or_else(|| refuse("the `overlay` version is missing"))?;
    if !["1.0.", "1.1."].iter().any(|known| version.starts_with(known)) && !matches!(version, "1.0" | "1.1") {
        return Err(refuse(&format!("version {version} is not known")));
    }
    let actions =
        overlay.get("actions").and_then(Value::as_array).ok_or_else(|| refuse("the list `actions` is missing"))?;
    let mut result = document.clone();
    let mut changed = 0;
    for (number, action) in actions.iter().enumerate() {
        let target = action
            .get("target")
            .and_then(Value::as_str)
            .ok_or_else(|| refuse(&format!("actions/{number} has no `target`")))?;
        let bad = |expression: &str, reason: String| OverlayError::BadTarget {
            path: path.to_owned(),
            action: number,
            target: expression.to_owned(),
            reason,
        };
        let places = places(&result, target).map_err(|reason| bad(target, reason))?;
        if places.is_empty() {
            return Err(OverlayError::MatchesNothing {
                path: path.to_owned(),
                action: number,
                target: target.to_owned(),
                nearest: nearest::nearest(&result, target),
            });
        }
        changed += places.len();
        let copy = action.get("copy").and_then(Value::as_str).filter(|_| version.starts_with("1.1"));
        let update = if action.get("remove").and_then(Value::as_bool) == Some(true) {
            None
        } else if let Some(update) = action.get("update") {
            Some(update.clone())
        } else if let Some(copy) = copy {
            let sources = self::places(&result, copy).map_err(|reason| bad(copy, reason))?;
            let value = if let [one] = &sources[..] { result.pointer(one).cloned() } else { None };
            Some(value.ok_or_else(|| OverlayError::BadCopy {
                path: path.to_owned(),
                action: number,
                copy: copy.to_owned(),
                found: sources.len(),
            })?)
        } else {
            return Err(refuse(&format!("actions/{number} neither updates nor removes nor, from 1.1 on, copies")));
        };
        match update {
            // From the last to the first, so that removing a list item does not shift those still to come.
            None => places.iter().rev().for_each(|place| remove(&mut result, place)),
            Some(update) => {
                for place in &places {
                    if let Some(node) = result.pointer_mut(place) {
                        merge(node, &update);
                        origins.note_update(place, path, number, &update);
                    }
                }
            }
        }
    }
    *document = result;
    Ok(changed)
}

/// Pointers of all that a JSONPath matches, or what is wrong with it.
fn places(document: &Value, expression: &str) -> Result<Vec<String>, String> {
    if expression.matches('?').count() > MOST_FILTERS {
        return Err(format!("it has more than {MOST_FILTERS} filters; use several actions"));
    }
    let parsed = JsonPath::parse(expression).map_err(|error| error.to_string())?;
    Ok(parsed.query_located(document).iter().map(|node| node.location().to_json_pointer()).collect())
}

/// The merge of Overlay: objects member by member, a list takes the value as a new item, all else is replaced.
fn merge(node: &mut Value, update: &Value) {
    match (node, update) {
        (Value::Object(members), Value::Object(updates)) => {
            for (key, update) in updates {
                match members.get_mut(key) {
                    Some(Value::Array(items)) if update.is_array() => {
                        items.extend(update.as_array().into_iter().flatten().cloned());
                    }
                    Some(member) => merge(member, update),
                    None => {
                        members.insert(key.clone(), update.clone());
                    }
                }
            }
        }
        (Value::Array(items), update) => items.push(update.clone()),
        (node, update) => *node = update.clone(),
    }
}

fn remove(document: &mut Value, place: &str) {
    let Some((parent, _)) = place.rsplit_once('/') else { return };
    let Some(last) = crate::pointer::tokens(place).pop() else { return };
    match document.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.shift_remove(&last);
        }
        Some(Value::Array(items)) => {
            if let Some(at) = last.parse::<usize>().ok().filter(|at| *at < items.len()) {
                items.remove(at);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn overlay(actions: Value) -> Value {
        json!({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": actions})
    }

    fn run(document: Value, actions: Value) -> Result<Value, OverlayError> {
        let mut document = document;
        apply(&mut document, &overlay(actions), Path::new("o.yaml")).map(|_| document)
    }

    #[test]
    fn update_merges_objects_and_appends_to_lists() {
        let document = json!({"a": {"x": 1, "tags": ["p"]}, "list": [1]});
        let out = run(
            document,
            json!([{"target": "$.a", "update": {"y": 2, "tags": ["q"]}}, {"target": "$.list", "update": 2}]),
        );
        assert_eq!(out.unwrap(), json!({"a": {"x": 1, "tags": ["p", "q"], "y": 2}, "list": [1, 2]}));
    }

    #[test]
    fn remove_takes_every_match_out_of_a_list() {
        let out =
            run(json!({"l": [{"k": 1}, {"k": 2}, {"k": 1}]}), json!([{"target": "$.l[?@.k == 1]", "remove": true}]));
        assert_eq!(out.unwrap(), json!({"l": [{"k": 2}]}));
    }

    #[test]
    fn a_target_that_matches_nothing_is_an_error_and_changes_nothing() {
        let mut document = json!({"a": 1});
        let actions = json!([{"target": "$", "update": {"b": 2}}, {"target": "$.nope", "update": 1}]);
        let error = apply(&mut document, &overlay(actions), Path::new("o.yaml")).unwrap_err();
        assert!(error.to_string().contains("actions/1"), "{error}");
        assert_eq!(document, json!({"a": 1}));
    }

    #[test]
    fn the_nearest_path_is_named() {
        let error =
            run(json!({"info": {"title": "A"}}), json!([{"target": "$.info.titel", "remove": true}])).unwrap_err();
        assert!(
            error.to_string().contains("matches nothing; the nearest that is there is `$.info['title']`"),
            "{error}"
        );
    }

    fn run_1_1(document: Value, actions: Value) -> Result<Value, OverlayError> {
        let mut document = document;
        let overlay = json!({"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": actions});
        apply(&mut document, &overlay, Path::new("o.yaml")).map(|_| document)
    }

    #[test]
    fn a_copy_is_merged_like_an_update() {
        let document = json!({"a": {"x": 1, "l": [1]}, "b": {"y": 2, "l": [2]}, "c": []});
        let actions = json!([{"target": "$.b", "copy": "$.a"}, {"target": "$.c", "copy": "$.a.x"}]);
        let expected = json!({"a": {"x": 1, "l": [1]}, "b": {"y": 2, "l": [2, 1], "x": 1}, "c": [1]});
        assert_eq!(run_1_1(document.clone(), actions.clone()).unwrap(), expected);
        assert!(run(document, actions).unwrap_err().to_string().contains("from 1.1 on"));
    }

    #[test]
    fn a_copy_of_none_or_many_names_the_action() {
        for (copy, count) in [("$.z", 0), ("$.*", 2)] {
            let error = run_1_1(json!({"a": 1, "b": 2}), json!([{"target": "$.a", "copy": copy}])).unwrap_err();
            assert!(matches!(error, OverlayError::BadCopy { action: 0, found, .. } if found == count), "{error}");
        }
    }

    #[test]
    fn a_target_that_is_no_path_names_the_action() {
        let error = run(json!({}), json!([{"target": "a b", "remove": true}])).unwrap_err();
        assert!(matches!(error, OverlayError::BadTarget { action: 0, .. }), "{error}");
    }

    #[test]
    fn filters_inside_filters_without_end_are_refused_at_once() {
        let target = format!("$.a{}.b == 1", "[ ?@".repeat(40));
        let error = run(json!({}), json!([{"target": target, "remove": true}])).unwrap_err();
        assert!(matches!(&error, OverlayError::BadTarget { action: 0, reason, .. } if reason.contains("filters")));
    }

    #[test]
    fn an_unknown_version_is_refused() {
        let mut document = json!({});
        let error = apply(&mut document, &json!({"overlay": "2.0.0", "actions": []}), Path::new("o.yaml")).unwrap_err();
        assert!(error.to_string().contains("2.0.0"), "{error}");
    }
}
