//! Both documents, operation by operation.

use std::collections::BTreeMap;

use serde_json::Value;

use super::align::{alone, spell_alike};
use super::identity::Identity;
use super::weight::Weight;
use crate::diff::{Change, Report};
use crate::index::{IndexError, Operation, OperationIndex};
use crate::pointer;

/// Members of a path item that are operations.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// What the vendor's document says of an operation of ours.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// It is there, and nothing in it contradicts ours.
    Confirmed,
    /// It is there, with other parameters, bodies or answers: the changes from ours to theirs.
    Differs(Vec<Change>),
}

/// An operation that both have.
#[derive(Debug, Clone)]
pub struct Pairing {
    /// Ours.
    pub operation: Operation,
    /// Their method and path, as they spell it.
    pub theirs: String,
    /// What they say of it.
    pub outcome: Outcome,
    /// In how many points they say less than we do.
    pub silent: usize,
}

/// Both documents, operation by operation.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// What both have, in the order of ours.
    pub both: Vec<Pairing>,
    /// What only ours has.
    pub ours_only: Vec<Operation>,
    /// Method and path of what only theirs has, as they spell it, with the summary.
    pub theirs_only: Vec<(String, String)>,
}

impl Comparison {
    /// Compares our document with the vendor's, both OpenAPI 3.0 with local references only.
    ///
    /// # Errors
    /// [`IndexError`] where our own document cannot be read; theirs is read as far as it goes.
    pub fn new(ours: &Value, theirs: &Value) -> Result<Self, IndexError> {
        let mut unmatched: BTreeMap<Identity, (&str, &'static str, &Value)> = operations(theirs);
        let (mut both, mut ours_only) = (Vec::new(), Vec::new());
        for operation in &OperationIndex::new(ours)? {
            match unmatched.remove(&Identity::new(&operation.method, &operation.path)) {
                Some((path, method, _)) => both.push(pair(ours, theirs, operation, path, method)),
                None => ours_only.push(operation.clone()),
            }
        }
        let label = |(path, method, operation): (&str, &str, &Value)| {
            let summary = operation.get("summary").and_then(Value::as_str).unwrap_or_default();
            (format!("{} {path}", method.to_ascii_uppercase()), summary.to_owned())
        };
        Ok(Self { both, ours_only, theirs_only: unmatched.into_values().map(label).collect() })
    }

    /// Whether the two differ in anything that travels.
    pub fn differs(&self) -> bool {
        !self.ours_only.is_empty()
            || !self.theirs_only.is_empty()
            || self.both.iter().any(|one| one.outcome != Outcome::Confirmed)
    }

    /// The operations that they confirm.
    pub fn confirmed(&self) -> impl Iterator<Item = &Pairing> {
        self.both.iter().filter(|one| one.outcome == Outcome::Confirmed)
    }
}

/// Their operations; of two of the same identity the first counts.
fn operations(document: &Value) -> BTreeMap<Identity, (&str, &'static str, &Value)> {
    let mut found = BTreeMap::new();
    for (path, item) in document.get("paths").and_then(Value::as_object).into_iter().flatten() {
        let Some((_, item)) = pointer::resolve(document, item) else { continue };
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                found.entry(Identity::new(method, path)).or_insert((path.as_str(), method, operation));
            }
        }
    }
    found
}

fn pair(ours: &Value, theirs: &Value, operation: &Operation, path: &str, method: &str) -> Pairing {
    let own = alone(ours, &operation.path, &operation.method.to_ascii_lowercase());
    let mut changes = match (own, alone(theirs, path, method)) {
        (Some(own), Some(mut their)) => {
            spell_alike(&own, &mut their);
            Report::new(&own, &their).changes().to_vec()
        }
        _ => Vec::new(),
    };
    let silent = changes.iter().filter(|change| Weight::of(change) == Weight::Silence).count();
    changes.retain(|change| Weight::of(change) == Weight::Contradiction);
    Pairing {
        operation: operation.clone(),
        theirs: format!("{} {path}", method.to_ascii_uppercase()),
        outcome: if changes.is_empty() { Outcome::Confirmed } else { Outcome::Differs(changes) },
        silent,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::json;

    use super::*;
    use crate::overlay;

    fn ours() -> Value {
        json!({
            "openapi": "3.0.3",
            "paths": {"/pets/{id}": {"put": {
                "operationId": "setPet",
                "parameters": [
                    {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}},
                    {"name": "loud", "in": "query", "schema": {"type": "boolean"}},
                ],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
                "responses": {
                    "200": {"description": "Set.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
                    "404": {"description": "None."},
                },
            }}},
            "components": {"schemas": {"Pet": {"type": "object", "required": ["name"], "properties": {
                "name": {"type": "string", "maxLength": 20, "nullable": true},
                "kind": {"type": "string", "enum": ["cat", "dog"]},
            }}}},
        })
    }

    /// What becomes of the one operation when theirs is ours with an edit; and how much they are silent about.
    fn judged(target: &str, edit: Value) -> (bool, usize) {
        let mut action = json!({"target": target});
        action.as_object_mut().unwrap().extend(edit.as_object().unwrap().clone());
        let mut theirs = ours();
        let overlay = json!({"overlay": "1.0.0", "info": {}, "actions": [action]});
        overlay::apply(&mut theirs, &overlay, Path::new("edit")).unwrap();
        let comparison = Comparison::new(&ours(), &theirs).unwrap();
        let [one] = &comparison.both[..] else { panic!("{comparison:?}") };
        (one.outcome == Outcome::Confirmed, one.silent)
    }

    const PUT: &str = "$.paths['/pets/{id}'].put";
    const PET: &str = "$.components.schemas.Pet";

    #[test]
    fn what_the_vendor_is_silent_about_contradicts_nothing() {
        let remove = || json!({"remove": true});
        assert_eq!(judged(&format!("{PUT}.responses['404']"), remove()), (true, 1));
        assert!(judged(&format!("{PET}.properties.name.maxLength"), remove()).0);
        assert_eq!(judged(&format!("{PET}.properties.name"), json!({"update": {"description": "d"}})), (true, 0));
        let more = json!({"update": {"text/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}});
        assert!(judged(&format!("{PUT}.responses['200'].content"), more).0);
    }

    #[test]
    fn what_cannot_both_be_right_is_not_confirmed() {
        let edits = [
            (format!("{PUT}.parameters[1]"), json!({"remove": true})),
            (format!("{PUT}.parameters[1]"), json!({"update": {"required": true}})),
            (format!("{PUT}.parameters[1].schema"), json!({"update": {"type": "string"}})),
            (
                format!("{PUT}.parameters"),
                json!({"update": {"name": "x", "in": "query", "schema": {"type": "string"}}}),
            ),
            (format!("{PUT}.requestBody"), json!({"remove": true})),
            (format!("{PUT}.responses['200']"), json!({"remove": true})),
            (format!("{PUT}.responses"), json!({"update": {"201": {"description": "Made."}}})),
            (format!("{PUT}.responses['200'].content"), json!({"remove": true})),
            (format!("{PET}.properties"), json!({"update": {"age": {"type": "integer"}}})),
            (format!("{PET}.properties.kind"), json!({"remove": true})),
            (format!("{PET}.properties.kind"), json!({"update": {"enum": ["fish"]}})),
            (format!("{PET}.properties.kind.enum[0]"), json!({"remove": true})),
            (format!("{PET}.properties.name"), json!({"update": {"maxLength": 10}})),
            (format!("{PET}.properties.kind"), json!({"update": {"nullable": true}})),
            (format!("{PET}.required"), json!({"update": "kind"})),
            (PET.to_owned(), json!({"update": {"type": "array"}})),
        ];
        for (target, edit) in edits {
            assert!(!judged(&target, edit.clone()).0, "{target} {edit}");
        }
    }
}
