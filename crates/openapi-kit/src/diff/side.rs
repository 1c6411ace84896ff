//! One of the two documents: its schemas as they stand at their places of use.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::json_schema::convert_document;
use crate::pointer;

/// Members of a schema that decide nothing about type or shape. `nullable` is one: it is said at the place of use too.
const ANNOTATIONS: [&str; 11] = [
    "nullable",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "title",
    "description",
    "example",
    "examples",
    "externalDocs",
    "xml",
];

const SCHEMAS: &str = "/components/schemas/";

/// One of the two documents.
pub(super) struct Side<'a> {
    /// As it was given.
    pub document: &'a Value,
    /// The same with JSON Schema 2020-12 for schemas.
    pub converted: Value,
    /// Components that answers contain, at any depth; their texts are generated without rules.
    pub answered: BTreeSet<String>,
}

/// What stands at a place of use, with wrappers (`allOf` with one part and notes around it) taken off.
pub(super) struct Site<'a> {
    /// `nullable`, words, `x-` members and the like, that the place itself says.
    pub annotations: Map<String, Value>,
    /// The schema proper.
    pub target: Target<'a>,
}

/// The schema proper of a place of use.
pub(super) enum Target<'a> {
    /// It stands somewhere else and may be shared.
    Shared {
        /// The component's name, or the pointer of what is no component.
        name: String,
        /// Where.
        pointer: String,
    },
    /// It stands here.
    Own {
        /// Where; the place itself or inside its wrapper.
        pointer: String,
        /// Its members, annotations among them; none for a schema that is no object.
        members: Option<&'a Map<String, Value>>,
    },
}

/// Whether a member of a schema is a note on it.
pub(super) fn is_annotation(key: &str) -> bool {
    ANNOTATIONS.contains(&key) || key.starts_with("x-")
}

/// The component that a pointer is in.
pub(super) fn component_of(pointer: &str) -> Option<String> {
    let rest = pointer.strip_prefix(SCHEMAS)?;
    rest.split('/').next().map(pointer::unescape)
}

/// The component that a pointer is the root of.
pub(super) fn component_at(pointer: &str) -> Option<String> {
    component_of(pointer).filter(|name| pointer::child("/components/schemas", name) == pointer)
}

impl<'a> Side<'a> {
    pub(super) fn new(document: &'a Value) -> Self {
        Self { document, converted: convert_document(document), answered: answered(document) }
    }

    /// What stands at `pointer`. A reference that leads nowhere, or round in a circle, counts as a schema of its own.
    pub(super) fn site(&self, pointer: &str) -> Site<'a> {
        let mut annotations = Map::new();
        let mut at = pointer.to_owned();
        for _ in 0..32 {
            let members = self.document.pointer(&at).and_then(Value::as_object);
            let Some(members) = members else { break };
            if let Some(target) = members.get("$ref").and_then(Value::as_str).and_then(pointer::of_local_ref) {
                if target != pointer && self.document.pointer(&target).is_some() {
                    let name = component_at(&target).unwrap_or_else(|| target.clone());
                    return Site { annotations, target: Target::Shared { name, pointer: target } };
                }
                break;
            }
            for (key, value) in members.iter().filter(|(key, _)| is_annotation(key)) {
                annotations.entry(key).or_insert_with(|| value.clone());
            }
            if !is_wrapper(members) {
                break;
            }
            at.push_str("/allOf/0");
        }
        let members = self.document.pointer(&at).and_then(Value::as_object);
        Site { annotations, target: Target::Own { pointer: at, members } }
    }

    /// The same with every reference on the way followed: notes of all layers, and a schema that stands where it says.
    pub(super) fn whole_site(&self, pointer: &str) -> Site<'a> {
        let mut site = self.site(pointer);
        for _ in 0..32 {
            let Target::Shared { pointer, .. } = &site.target else { return site };
            let inner = self.site(pointer);
            for (key, value) in inner.annotations {
                // Null is allowed when any layer allows it; of all else the nearest layer is right.
                if key == "nullable" && value == true {
                    site.annotations.insert(key, value);
                } else {
                    site.annotations.entry(key).or_insert(value);
                }
            }
            site.target = inner.target;
        }
        site
    }

    /// The schema that the place comes to, without its notes.
    pub(super) fn own(&self, pointer: &str) -> (String, Option<&'a Map<String, Value>>) {
        match self.whole_site(pointer).target {
            Target::Own { pointer, members } => (pointer, members),
            Target::Shared { pointer, .. } => (pointer, None),
        }
    }

    /// Names of the component schemas, in the order of the document.
    pub(super) fn components(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let schemas = self.document.pointer("/components/schemas").and_then(Value::as_object);
        schemas.into_iter().flatten().map(|(name, _)| name.as_str())
    }

    /// Whether there is a component schema of that name.
    pub(super) fn has_component(&self, name: &str) -> bool {
        self.document.pointer(&pointer::child("/components/schemas", name)).is_some()
    }
}

fn is_wrapper(members: &Map<String, Value>) -> bool {
    let one = members.get("allOf").and_then(Value::as_array).is_some_and(|parts| parts.len() == 1);
    one && members.keys().all(|key| key == "allOf" || is_annotation(key))
}

/// Every component that an answer or event contains, at any depth.
fn answered(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let operations =
        document.get("paths").and_then(Value::as_object).into_iter().flatten().filter_map(|(_, item)| item.as_object());
    for operation in operations.flatten().map(|(_, operation)| operation) {
        if let Some(responses) = operation.get("responses") {
            collect(document, responses, &mut found);
        }
    }
    for place in ["/components/responses", "/x-webhooks"] {
        if let Some(place) = document.pointer(place) {
            collect(document, place, &mut found);
        }
    }
    found
}

fn collect(document: &Value, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            if let Some(target) = members.get("$ref").and_then(Value::as_str).and_then(pointer::of_local_ref)
                && component_at(&target).is_some_and(|name| found.insert(name))
                && let Some(value) = document.pointer(&target)
            {
                collect(document, value, found);
            }
            members.values().for_each(|member| collect(document, member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(document, item, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_wrapper_says_its_notes_at_the_place_of_use() {
        let document = json!({
            "at": {"nullable": true, "description": "d", "allOf": [{"$ref": "#/components/schemas/A"}]},
            "components": {"schemas": {"A": {"type": "string", "x-a": 1}}}
        });
        let side = Side::new(&document);
        let site = side.site("/at");
        assert_eq!(site.annotations.keys().collect::<Vec<_>>(), ["nullable", "description"]);
        assert!(matches!(site.target, Target::Shared { name, .. } if name == "A"));
        assert_eq!(side.own("/at").0, "/components/schemas/A");
        assert_eq!(side.whole_site("/at").annotations["x-a"], 1);
    }

    #[test]
    fn a_circle_of_references_ends() {
        let document = json!({"components": {"schemas": {
            "A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}
        }}});
        let side = Side::new(&document);
        assert!(side.own("/components/schemas/A").1.is_none());
    }

    #[test]
    fn answered_components_are_found_at_any_depth() {
        let document = json!({
            "paths": {"/a": {"get": {"responses": {"200": {"content": {"application/json": {"schema":
                {"type": "array", "items": {"$ref": "#/components/schemas/A"}}}}}}}}},
            "components": {"schemas": {
                "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}}, "B": {}, "C": {}
            }}
        });
        assert_eq!(Side::new(&document).answered, BTreeSet::from(["A".to_owned(), "B".to_owned()]));
    }
}
