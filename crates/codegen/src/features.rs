//! Which cargo features of a client need which of its types.
//!
//! Each tag of the document is a feature, and so are its events. A type is compiled under every feature from which it
//! can be reached, and under [`TYPES`], which has all of them.

use std::collections::{BTreeMap, BTreeSet};

use openapi_kit::casing::feature;
use openapi_kit::{OperationIndex, pointer};
use serde_json::Value;

use crate::casing::pascal;
use crate::layout::module_name;

/// The feature that has every type, and nothing that makes calls.
pub(crate) const TYPES: &str = "types";
/// The feature of what a service sends of its own accord.
pub(crate) const EVENTS: &str = "events";
/// The feature of what all calls have in common.
pub(crate) const CLIENT: &str = "client";

/// Features that no tag may be called like: a client crate has them, or may get them, for something else.
const TAKEN: [&str; 14] = [
    TYPES,
    EVENTS,
    CLIENT,
    "default",
    "full",
    "dispatch",
    "axum",
    "testing",
    "rustls",
    "native-tls",
    "rustls-no-provider",
    // Names of modules that stand where those of tags do.
    "shared",
    "unreferenced",
    "error",
];

/// The features of a client, and what needs what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Features {
    /// Those of the tags, sorted.
    tags: Vec<String>,
    /// The document has events.
    has_events: bool,
    /// Type name to the tags and events that need it; none for a type that only [`TYPES`] has.
    users: BTreeMap<String, BTreeSet<String>>,
}

/// The file, below a folder of types, where a type stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// That of the one feature that needs it.
    Own(String),
    /// That of types which several features need.
    Shared,
    /// That of types which none needs.
    Unreferenced,
}

/// Why a tag makes no feature.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{document}: operation `{operation}`: the tag `{tag}` would be the cargo feature `{feature}`, {reason}")]
pub struct FeatureError {
    /// The document.
    pub document: String,
    /// An operation with that tag.
    pub operation: String,
    /// The tag.
    pub tag: String,
    /// What it would be called.
    pub feature: String,
    /// What is wrong, and the mend.
    pub reason: &'static str,
}

/// The feature of a tag, or why it makes none.
pub(crate) fn feature_of(tag: &str) -> Result<String, &'static str> {
    let feature = feature(tag);
    if !feature.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        Err("which has to begin with a letter; give it another name, or a tag at all")
    } else if TAKEN.contains(&feature.as_str()) {
        Err("which means something else; rename the tag by an overlay")
    } else {
        Ok(feature)
    }
}

impl Features {
    /// Reads them from a lowered document, which the index is of.
    pub(crate) fn collect(document: &Value, index: &OperationIndex, name: &str) -> Result<Self, FeatureError> {
        let mut roots: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
        for operation in index {
            let feature = feature_of(&operation.tag).map_err(|reason| FeatureError {
                document: name.to_owned(),
                operation: operation.id.clone(),
                tag: operation.tag.clone(),
                feature: feature(&operation.tag),
                reason,
            })?;
            let item = pointer::child("/paths", &operation.path);
            let method = pointer::child(&item, &operation.method.to_lowercase());
            let places = [method, pointer::child(&item, "parameters")];
            roots.entry(feature).or_default().extend(places.iter().filter_map(|place| document.pointer(place)));
        }
        let tags = roots.keys().cloned().collect();
        let events = document.get("x-webhooks").and_then(Value::as_object);
        let events: Vec<&Value> = events.into_iter().flat_map(|events| events.values()).collect();
        let has_events = !events.is_empty();
        if has_events {
            roots.insert(EVENTS.to_owned(), events);
        }
        let components = document.pointer("/components/schemas").and_then(Value::as_object);
        let mut users: BTreeMap<String, BTreeSet<String>> =
            components.into_iter().flatten().map(|(component, _)| (pascal(component), BTreeSet::new())).collect();
        for (feature, roots) in roots {
            for component in reachable(document, roots) {
                users.entry(pascal(&component)).or_default().insert(feature.clone());
            }
        }
        Ok(Self { tags, has_events, users })
    }

    /// The features of the tags, sorted.
    pub(crate) fn tags(&self) -> &[String] {
        &self.tags
    }

    /// Whether the document has events.
    pub(crate) fn has_events(&self) -> bool {
        self.has_events
    }

    /// Whether a component has this name as a type.
    pub(crate) fn knows(&self, type_name: &str) -> bool {
        self.users.contains_key(type_name)
    }

    /// Has a type needed by these features.
    pub(crate) fn add_users(&mut self, name: &str, users: BTreeSet<String>) {
        self.users.entry(name.to_owned()).or_default().extend(users);
    }

    /// Has a type needed wherever another is; says whether that is new.
    pub(crate) fn add_inner(&mut self, inner: &str, owner: &str) -> bool {
        let users = self.users.get(owner).cloned().unwrap_or_default();
        let is_new = !self.knows(inner);
        let needed = self.users.entry(inner.to_owned()).or_default();
        let before = needed.len();
        needed.extend(users);
        is_new || needed.len() > before
    }

    /// The tags and events that need all of these types; other names do not count. None when no name is known.
    pub(crate) fn users_of<'a>(&self, type_names: impl IntoIterator<Item = &'a str>) -> Option<BTreeSet<String>> {
        type_names.into_iter().filter_map(|name| self.users.get(name).cloned()).reduce(|all, one| &all & &one)
    }
}

/// Where a type with these users stands.
pub(crate) fn place(users: &BTreeSet<String>) -> Place {
    let mut users = users.iter();
    match (users.next(), users.next()) {
        (None, _) => Place::Unreferenced,
        (Some(one), None) => Place::Own(one.clone()),
        _ => Place::Shared,
    }
}

/// The condition under which a type with these users is compiled: `any(feature = "tags", feature = "types")`.
pub(crate) fn gate(users: &BTreeSet<String>) -> String {
    let mut features: Vec<&str> = users.iter().map(String::as_str).chain([TYPES]).collect();
    features.sort_unstable();
    let features: Vec<String> = features.iter().map(|feature| format!("feature = {feature:?}")).collect();
    match features.as_slice() {
        [one] => one.clone(),
        several => format!("any({})", several.join(", ")),
    }
}

impl Place {
    /// The name of its module.
    pub(crate) fn module(&self) -> String {
        match self {
            Self::Own(feature) => module_name(feature),
            Self::Shared => "shared".to_owned(),
            Self::Unreferenced => "unreferenced".to_owned(),
        }
    }
}

/// The component schemas that can be reached from these values through references.
fn reachable<'a>(document: &'a Value, roots: Vec<&'a Value>) -> BTreeSet<String> {
    let mut components = BTreeSet::new();
    let mut followed: BTreeSet<String> = BTreeSet::new();
    let mut to_see = roots;
    while let Some(value) = to_see.pop() {
        match value {
            Value::Object(members) => {
                if let Some(target) = members.get("$ref").and_then(Value::as_str).and_then(pointer::of_local_ref)
                    && followed.insert(target.clone())
                {
                    if let [components_key, schemas, name] = pointer::tokens(&target).as_slice()
                        && components_key == "components"
                        && schemas == "schemas"
                    {
                        components.insert(name.clone());
                    }
                    to_see.extend(document.pointer(&target));
                }
                to_see.extend(members.values());
            }
            Value::Array(items) => to_see.extend(items),
            _ => {}
        }
    }
    components
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn reference(component: &str) -> Value {
        json!({"$ref": format!("#/components/schemas/{component}")})
    }

    fn features(document: &Value) -> Result<Features, FeatureError> {
        Features::collect(document, &OperationIndex::new(document).unwrap(), "specs/x")
    }

    fn document() -> Value {
        let get = |tag: &str, id: &str, schema: &str| {
            json!({"tags": [tag], "operationId": id, "responses": {"2XX": {
                "description": "d", "content": {"application/json": {"schema": {"type": "array", "items": reference(schema)}}}
            }}})
        };
        let mut users = get("Users", "listUsers", "User");
        users["x-answer-types"] = json!([reference("problem")]);
        json!({
            "paths": {
                "/a~b/{id}": {"get": get("EmailThreads", "listThreads", "Thread"), "parameters": [{"$ref": "#/components/parameters/P"}]},
                "/users": {"get": users}
            },
            "x-webhooks": {"Made": {"payload": reference("Made")}},
            "x-chat": {"any": reference("Chat")},
            "components": {
                "parameters": {"P": {"name": "id", "in": "path", "required": true, "schema": reference("Order")}},
                "schemas": {
                    "Thread": {"type": "object", "properties": {"inner": {"allOf": [reference("Inner")]}}},
                    "Inner": {"type": "object", "additionalProperties": reference("Thread")},
                    "Made": {"type": "object", "properties": {"user": reference("User")}},
                    "User": {"type": "object"}, "Chat": {"type": "object"}, "problem": {"type": "object"},
                    "Order": {"type": "string", "enum": ["asc"]}
                }
            }
        })
    }

    #[test]
    fn a_type_is_needed_by_every_feature_it_can_be_reached_from() {
        let features = features(&document()).unwrap();
        assert_eq!(features.tags(), ["email-threads", "users"]);
        assert!(features.has_events());
        let users = |name: &str| features.users_of([name]).unwrap().into_iter().collect::<Vec<_>>();
        assert_eq!(users("Thread"), ["email-threads"]);
        assert_eq!(users("Inner"), ["email-threads"]);
        assert_eq!(users("Order"), ["email-threads"]);
        assert_eq!(users("User"), ["events", "users"]);
        assert_eq!(users("Made"), ["events"]);
        assert_eq!(users("Problem"), ["users"]);
        assert_eq!(users("Chat"), [""; 0]);
    }

    #[test]
    fn what_joins_two_types_is_there_where_both_are() {
        let features = features(&document()).unwrap();
        assert_eq!(features.users_of(["User", "Made"]), Some(BTreeSet::from(["events".to_owned()])));
        assert_eq!(features.users_of(["String", "User"]).unwrap().len(), 2);
        assert_eq!(features.users_of(["String"]), None);
        assert!(features.knows("User") && !features.knows("String"));
    }

    #[test]
    fn the_gate_has_all_types_feature_and_the_place_follows_from_the_users() {
        let set = |features: &[&str]| features.iter().map(|&feature| feature.to_owned()).collect::<BTreeSet<_>>();
        assert_eq!(gate(&set(&[])), "feature = \"types\"");
        assert_eq!(gate(&set(&["users", "bots"])), "any(feature = \"bots\", feature = \"types\", feature = \"users\")");
        assert_eq!(place(&set(&[])).module(), "unreferenced");
        assert_eq!(place(&set(&["email-threads"])).module(), "email_threads");
        assert_eq!(place(&set(&["email-threads", "users"])).module(), "shared");
    }

    #[test]
    fn a_tag_that_makes_no_feature_is_refused() {
        let refused = |tag: &str| {
            let operation = json!({"tags": [tag], "operationId": "a", "responses": {}});
            features(&json!({"paths": {"/a": {"get": operation}}})).unwrap_err().to_string()
        };
        assert_eq!(
            refused("Events"),
            "specs/x: operation `a`: the tag `Events` would be the cargo feature `events`, which means something else; \
             rename the tag by an overlay"
        );
        assert!(refused("2nd").contains("begin with a letter"));
        assert!(refused("").contains("or a tag at all"));
    }
}
