//! `[[resources]]` and `[webhooks]`: what operations do to the state that a stateful mock keeps.
//!
//! This is the form alone. What the words mean, and whether they fit the document, is the mock's to say.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// A collection of objects and the operations that work on it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// How other keys call it.
    pub name: String,
    /// The member that identifies an object.
    #[serde(default = "id")]
    pub key: String,
    /// A member that no two objects may share.
    pub unique: Option<Unique>,
    /// What each operation does, by operationId.
    pub operations: BTreeMap<String, Step>,
}

fn id() -> String {
    "id".to_owned()
}

/// A member that no two objects may share, and the answer to an attempt.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unique {
    /// JSON pointer to the member.
    pub at: String,
    /// HTTP status of the answer.
    pub status: u16,
    /// Template of the answer's body; `$self` is the object that is already there.
    pub answer: Option<Value>,
}

/// The kinds of steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Does {
    /// Answers with the objects, or with the items of a list inside one object.
    List,
    /// Answers with an object or a part of it.
    Read,
    /// Makes an object.
    Create,
    /// Merges the request into an object or a part of it.
    Update,
    /// Puts the request in the place of an object or a part of it.
    Replace,
    /// Sets members only.
    Change,
    /// Removes an object; all of them when none is named.
    Delete,
    /// Puts items into a list inside an object; an item with the same key is merged.
    Add,
    /// Takes items out of a list inside an object.
    Remove,
    /// Blanks what the document marks as personal.
    Anonymise,
}

/// What one operation, or one further step of it, does.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The kind.
    pub does: Does,
    /// Another resource than the one it is written in.
    #[serde(rename = "in")]
    pub resource: Option<String>,
    /// Template of the id of the object; the path parameter named as the key, or the only one, unless set.
    pub by: Option<Value>,
    /// JSON pointer to a part of the object; `{name}` in it stands for a path parameter.
    pub at: Option<String>,
    /// For `list`: what each query value, or template, is compared with.
    #[serde(default)]
    pub filter: BTreeMap<String, String>,
    /// For `list`: members that objects get when they are taken from a fixture, as templates of its example request.
    #[serde(default)]
    pub seed: BTreeMap<String, Value>,
    /// Template of what is merged or put; the whole body unless set.
    pub from: Option<Value>,
    /// For `create`: the template is a list, and each item makes an object.
    #[serde(default)]
    pub many: bool,
    /// Template of the items of `add` and `remove`: a list, an object (`$key` and `$value`), or a single value.
    pub each: Option<Value>,
    /// For `add`: template of an item; `$value` unless set.
    pub item: Option<Value>,
    /// For `add`, `remove` and a `list` inside an object: the member that identifies an item; items are plain values
    /// unless set.
    pub member: Option<String>,
    /// Members to set, by name or JSON pointer, as templates.
    #[serde(default)]
    pub set: BTreeMap<String, Value>,
    /// For `read` of a part: the template of the answer while the part is not there, instead of 404.
    pub default: Option<Value>,
    /// Objects of other resources that must be there: resource to template of the id.
    #[serde(default)]
    pub needs: BTreeMap<String, Value>,
    /// A template that must have a value, or the step is left out.
    pub when: Option<Value>,
    /// HTTP status of a success; the lowest one of the document unless set.
    pub status: Option<u16>,
    /// Template of the body of a success.
    pub answer: Option<Value>,
    /// Further steps, after this one.
    #[serde(default)]
    pub also: Vec<Step>,
}

/// How webhooks are registered and what is delivered to them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Webhooks {
    /// operationId that registers a callback.
    pub register: String,
    /// The resource whose objects are registered callbacks.
    pub resource: Option<String>,
    /// JSON pointer to the URL in such an object.
    pub url: Option<String>,
    /// JSON pointer to the list of events in such an object.
    pub events: Option<String>,
    /// The body of a delivery as a template; `$event` and `$data` stand for what is delivered.
    pub body: Option<Value>,
    /// Deliveries after the first one that failed.
    #[serde(default = "two")]
    pub repetitions: u32,
    /// Milliseconds before a repetition.
    #[serde(default = "second")]
    pub repeat_after_ms: u64,
    /// Milliseconds that a receiver may take.
    #[serde(default = "ten_seconds")]
    pub timeout_ms: u64,
    /// Seconds of failing after which a callback is removed; never unless set.
    pub remove_after_s: Option<u64>,
    /// Which operations lead to which events.
    #[serde(default)]
    pub emits: Vec<Emit>,
}

fn two() -> u32 {
    2
}

fn second() -> u64 {
    1_000
}

fn ten_seconds() -> u64 {
    10_000
}

/// An event that follows a change.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Emit {
    /// operationIds of the changes.
    pub on: Vec<String>,
    /// Name of the event.
    pub event: String,
    /// A template that must have a value, or the event is left out.
    pub when: Option<Value>,
    /// Template of the payload; a member without a value is null.
    pub data: Value,
}
