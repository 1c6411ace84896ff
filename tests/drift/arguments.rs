//! With which arguments an operation is called: given ones, ids that lists yielded, and on this machine the fixtures'.

use std::collections::BTreeMap;
use std::str::FromStr;

use client_runtime::dispatch::Arguments;
use openapi_kit::Operation;
use openapi_kit::index::{Location, Parameter};
use openapi_kit::manifest::Manifest;
use serde_json::Value;

/// A value from the command line.
#[derive(Debug, Clone)]
pub(crate) struct Override {
    pub(crate) operation: String,
    /// The parameter's name on the wire, or `body`.
    pub(crate) name: String,
    value: String,
}

impl FromStr for Override {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (place, value) = text.split_once('=').ok_or("it has the form OPERATION.NAME=VALUE")?;
        let (operation, name) = place.split_once('.').ok_or("it has the form OPERATION.NAME=VALUE")?;
        Ok(Self { operation: operation.to_owned(), name: name.to_owned(), value: value.to_owned() })
    }
}

/// The value as the type that the document has for it.
fn typed(text: &str, kind: Option<&str>) -> Value {
    match kind {
        Some("string") => Value::from(text),
        _ => serde_json::from_str(text).unwrap_or_else(|_| Value::from(text)),
    }
}

/// What lists and objects yielded so far.
#[derive(Debug, Default)]
pub(crate) struct Pool {
    /// By path template of the collection: the member that identifies an item, and the first item.
    collections: BTreeMap<String, (String, Value)>,
    /// By name in lower case: values of members that are called like ids.
    ids: BTreeMap<String, Value>,
}

impl Pool {
    /// Takes up what an operation answered.
    pub(crate) fn learn(&mut self, operation: &Operation, manifest: &Manifest, answer: &Value) {
        let paging = |key: &str| operation.paging.as_ref().and_then(|paging| paging.get(key)).and_then(Value::as_str);
        let found = answer.pointer(paging("items").unwrap_or_default()).unwrap_or(answer);
        let item = match found {
            Value::Array(items) => items.first(),
            found => Some(found),
        };
        let Some(item @ Value::Object(members)) = item else { return };
        let of_resource = manifest.resources.iter().find(|resource| resource.operations.contains_key(&operation.id));
        let key = paging("key").or_else(|| of_resource.map(|resource| resource.key.as_str())).unwrap_or("id");
        // What was learned first stays: what a run has created itself above all.
        self.collections.entry(operation.path.clone()).or_insert_with(|| (key.to_owned(), item.clone()));
        let like_ids = members.iter().filter(|(name, value)| {
            let name = name.to_ascii_lowercase();
            name != "id" && (name.ends_with("id") || name.ends_with("key")) && (value.is_string() || value.is_number())
        });
        for (name, value) in like_ids {
            self.ids.entry(name.to_ascii_lowercase()).or_insert_with(|| value.clone());
        }
    }

    /// Puts an item in the place of what a collection yielded.
    pub(crate) fn set(&mut self, collection: &str, key: &str, id: &Value) {
        let item = Value::Object([(key.to_owned(), id.clone())].into_iter().collect());
        self.collections.insert(collection.to_owned(), (key.to_owned(), item));
    }

    /// A value for a parameter: of the collection that its path names, of a member with its name, or of the collection
    /// that its name names.
    fn value(&self, path: &str, name: &str) -> Option<&Value> {
        let collection = path.split_once(&format!("/{{{name}}}")).map(|(before, _)| before);
        let of_path = collection.and_then(|path| self.collections.get(path)).and_then(|found| identify(found, name));
        let lower = name.to_ascii_lowercase();
        of_path.or_else(|| self.ids.get(&lower)).or_else(|| {
            let thing = lower.strip_suffix("id").filter(|thing| !thing.is_empty())?;
            let named = |path: &str| path.to_ascii_lowercase().ends_with(&format!("/{thing}s"));
            self.collections.iter().find(|(path, _)| named(path)).and_then(|(_, found)| identify(found, name))
        })
    }
}

/// What tells an item from others: the member called as the parameter, that which the collection has for it, or `id`.
fn identify<'i>((key, item): &'i (String, Value), name: &str) -> Option<&'i Value> {
    let scalar = |name: &str| item.get(name).filter(|value| value.is_string() || value.is_number());
    scalar(name).or_else(|| scalar(key)).or_else(|| scalar("id"))
}

/// A call, or the names of what it lacks.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "there is one at a time, on the way to its call")]
pub(crate) enum Prepared {
    Ready(Arguments),
    Lacking(Vec<String>),
}

/// Where arguments come from.
pub(crate) struct Sources<'a> {
    pub(crate) document: &'a Value,
    pub(crate) overrides: &'a [Override],
}

impl Sources<'_> {
    /// The arguments of a call from what was given and what was learned.
    pub(crate) fn prepare(&self, operation: &Operation, pool: &Pool) -> Prepared {
        let mut arguments = Arguments::default();
        let mut lacking = Vec::new();
        for parameter in &operation.parameters {
            let given = self.given(&operation.id, &parameter.name).map(|text| typed(text, self.kind(parameter)));
            let value = given.or_else(|| {
                let learned = pool.value(&operation.path, &parameter.name);
                learned.filter(|_| parameter.required).cloned()
            });
            match (value, parameter.location) {
                (Some(value), Location::Path) => {
                    arguments.path.insert(parameter.name.clone(), value);
                }
                (Some(value), Location::Query) => {
                    arguments.query.insert(parameter.name.clone(), value);
                }
                _ if parameter.required => lacking.push(parameter.name.clone()),
                _ => {}
            }
        }
        arguments.body = self.given(&operation.id, "body").map(|text| typed(text, None));
        if arguments.body.is_none() && operation.body.is_some() {
            lacking.push("body".to_owned());
        }
        if lacking.is_empty() { Prepared::Ready(arguments) } else { Prepared::Lacking(lacking) }
    }

    fn given(&self, operation: &str, name: &str) -> Option<&str> {
        let own = |one: &&Override| one.operation == operation && one.name == name;
        self.overrides.iter().find(own).map(|one| one.value.as_str())
    }

    fn kind(&self, parameter: &Parameter) -> Option<&str> {
        let schema = self.document.pointer(parameter.schema.as_deref()?)?;
        let (_, schema) = openapi_kit::pointer::resolve(self.document, schema)?;
        schema.get("type")?.as_str()
    }
}
