//! The plain schemas that hold for one value: references followed, `allOf` drawn together, `oneOf` and `anyOf` laid out as
//! alternatives.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::pointer;

/// More alternatives of one value than this are not tried.
const ALTERNATIVES: usize = 64;

/// A schema without what its composition keywords say, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Part<'d> {
    pub(super) at: String,
    pub(super) schema: &'d Map<String, Value>,
}

impl Part<'_> {
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.schema.get(key).and_then(Value::as_str)
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        self.schema.get(key) == Some(&Value::Bool(true))
    }
}

/// Follows references from the schema at `at`; none where they lead nowhere.
pub(super) fn land<'d>(document: &'d Value, at: &str) -> Option<Part<'d>> {
    let (landed, value) = pointer::resolve(document, document.pointer(at)?)?;
    Some(Part { at: landed.unwrap_or_else(|| at.to_owned()), schema: value.as_object()? })
}

/// Whether the schema at `at` allows null.
pub(super) fn allows_null(document: &Value, at: &str) -> bool {
    null_in(document, at, &mut Vec::new())
}

fn null_in(document: &Value, at: &str, open: &mut Vec<String>) -> bool {
    let Some(part) = land(document, at) else { return true };
    if open.contains(&part.at) {
        return true;
    }
    if part.flag("nullable") {
        return true;
    }
    if part.schema.contains_key("type") {
        return false;
    }
    if let Some(values) = part.schema.get("enum").and_then(Value::as_array) {
        return values.contains(&Value::Null);
    }
    open.push(part.at.clone());
    let branches = |key: &str| branches(&part, key);
    let all = branches("allOf").iter().all(|branch| null_in(document, branch, open));
    let any = |key: &str, open: &mut Vec<String>| {
        let branches = branches(key);
        branches.is_empty() || branches.iter().any(|branch| null_in(document, branch, open))
    };
    let allowed = all && any("oneOf", open) && any("anyOf", open);
    open.pop();
    allowed
}

/// Each way in which the schema at `at` can hold for `value`, as the plain schemas that hold together.
pub(super) fn alternatives<'d>(document: &'d Value, at: &str, value: &Value) -> Vec<Vec<Part<'d>>> {
    let mut ways = lay_out(document, at, value, &mut Vec::new());
    for way in &mut ways {
        let mut places = HashSet::new();
        way.retain(|part| places.insert(part.at.clone()));
    }
    ways
}

fn lay_out<'d>(document: &'d Value, at: &str, value: &Value, open: &mut Vec<String>) -> Vec<Vec<Part<'d>>> {
    let Some(part) = land(document, at) else { return vec![Vec::new()] };
    // What contains itself adds nothing the second time.
    if open.contains(&part.at) {
        return vec![Vec::new()];
    }
    open.push(part.at.clone());
    let mut ways = vec![vec![part.clone()]];
    for branch in branches(&part, "allOf") {
        ways = both(&ways, &lay_out(document, &branch, value, open));
    }
    for key in ["oneOf", "anyOf"] {
        let mut branches = branches(&part, key);
        if branches.is_empty() {
            continue;
        }
        if let Some(named) = discriminated(document, &part, &branches, value) {
            branches = vec![named];
        }
        let each: Vec<_> = branches.iter().map(|branch| lay_out(document, branch, value, open)).collect();
        let mut options: Vec<Vec<Part<'d>>> = each.iter().flatten().cloned().collect();
        if key == "anyOf" && each.len() > 1 {
            options.extend(each.iter().fold(vec![Vec::new()], |ways, branch| both(&ways, branch)));
        }
        ways = both(&ways, &options);
    }
    open.pop();
    ways
}

fn both<'d>(ways: &[Vec<Part<'d>>], options: &[Vec<Part<'d>>]) -> Vec<Vec<Part<'d>>> {
    let pairs = ways.iter().flat_map(|way| options.iter().map(move |option| [way.as_slice(), option].concat()));
    pairs.take(ALTERNATIVES).collect()
}

fn branches(part: &Part<'_>, key: &str) -> Vec<String> {
    let count = part.schema.get(key).and_then(Value::as_array).map_or(0, Vec::len);
    (0..count).map(|number| format!("{}/{key}/{number}", part.at)).collect()
}

/// The branch that the value names in its discriminator.
fn discriminated(document: &Value, part: &Part<'_>, branches: &[String], value: &Value) -> Option<String> {
    let discriminator = part.schema.get("discriminator")?;
    let word = value.get(discriminator.get("propertyName")?.as_str()?)?.as_str()?;
    let mapped = discriminator.get("mapping").and_then(|mapping| mapping.get(word)).and_then(Value::as_str);
    let target = match mapped {
        Some(reference) if reference.starts_with('#') => pointer::of_local_ref(reference)?,
        named => pointer::child("/components/schemas", named.unwrap_or(word)),
    };
    let leads_there = |branch: &&String| land(document, branch).is_some_and(|landed| landed.at == target);
    branches.iter().find(leads_there).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn places(document: &Value, value: &Value) -> Vec<Vec<String>> {
        let ways = alternatives(document, "/s", value);
        ways.into_iter().map(|way| way.into_iter().map(|part| part.at).collect()).collect()
    }

    #[test]
    fn all_of_is_one_way_and_one_of_is_several() {
        let document = json!({
            "s": {"allOf": [{"$ref": "#/a"}, {"type": "object"}], "oneOf": [{"$ref": "#/a"}, {"$ref": "#/b"}]},
            "a": {}, "b": {},
        });
        assert_eq!(
            places(&document, &json!({})),
            [vec!["/s", "/a", "/s/allOf/1"], vec!["/s", "/a", "/s/allOf/1", "/b"]]
        );
    }

    #[test]
    fn a_schema_inside_itself_ends() {
        let document = json!({"s": {"allOf": [{"$ref": "#/s"}]}});
        assert_eq!(places(&document, &json!({})), [["/s"]]);
        assert!(allows_null(&document, "/s"));
    }

    #[test]
    fn a_discriminator_leaves_one_way() {
        let cat = "/components/schemas/Cat";
        let document = json!({
            "s": {"oneOf": [{"$ref": "#/components/schemas/Dog"}, {"$ref": "#/components/schemas/Cat"}],
                  "discriminator": {"propertyName": "kind", "mapping": {"c": "#/components/schemas/Cat"}}},
            "components": {"schemas": {"Cat": {}, "Dog": {}}},
        });
        assert_eq!(places(&document, &json!({"kind": "c"})), [["/s", cat]]);
        assert_eq!(places(&document, &json!({"kind": "Cat"})), [["/s", cat]]);
        assert_eq!(places(&document, &json!({"kind": "Cow"})).len(), 2);
    }

    #[test]
    fn null_is_allowed_where_a_schema_says_so_or_says_nothing() {
        let document = json!({
            "text": {"type": "string"},
            "beside": {"allOf": [{"$ref": "#/text"}], "nullable": true},
            "reference": {"$ref": "#/text", "nullable": true},
            "union": {"oneOf": [{"type": "string"}, {"type": "integer", "nullable": true}]},
            "any": {},
            "word": {"enum": ["a"]},
        });
        for (at, allowed) in [
            ("/text", false),
            ("/beside", true),
            ("/reference", false),
            ("/union", true),
            ("/any", true),
            ("/word", false),
        ] {
            assert_eq!(allows_null(&document, at), allowed, "{at}");
        }
    }
}
