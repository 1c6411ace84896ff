//! Stateful mode: what is created is found again, and the keys of `api.toml` that say which operation does what.
//!
//! In replay mode, which is the default, each answer is that of a fixture. In stateful mode
//! ([`Builder::stateful`](crate::Builder::stateful), `mock-server serve --mode stateful`) an operation that is declared
//! in `api.toml` is answered from objects that a space keeps; all others are still answered by fixtures. A fixture that
//! is asked for with `Prefer`, or that belongs to a scenario, wins over the state.
//!
//! The objects of a space begin as the fixtures show them: the first request takes them from the successful answers of
//! the operations that list or read. [`MockSpace::reset`](crate::MockSpace::reset) puts them back.
//!
//! Several mocks behind one address can keep the same objects; see [`shared`](crate::shared).
//!
//! # Resources
//! ```toml
//! [[resources]]
//! name = "tags"                     # how other keys call it
//! key = "id"                        # the member that identifies an object; `id` unless set
//! unique = { at = "/name", status = 409, answer = "$self/id" }
//!
//! [resources.operations]
//! listTags = { does = "list", filter = { departmentId = "/departmentId" } }
//! getTag = { does = "read" }
//! createTag = { does = "create", set = { departmentId = "$path.departmentId" }, status = 201, answer = "$id" }
//! updateTag = { does = "update" }
//! deleteTag = { does = "delete" }
//! ```
//!
//! | `does` | what it does |
//! |---|---|
//! | `list` | answers with the objects, filtered by `filter` and cut as `x-paging` says; with `at` the items of a list inside one object |
//! | `read` | answers with an object, or with the part `at`; with `default` instead of 404 while the part is not there |
//! | `create` | makes an object of `from`; with `many` one of each item of a list |
//! | `update` | merges `from` into the object or the part `at` |
//! | `replace` | puts `from` in its place |
//! | `change` | does only what `set` says |
//! | `delete` | removes the object; all of them when the path names none |
//! | `add` | puts what `each` gives into the list `at`; an item with the same `member` is merged |
//! | `remove` | takes what `each` gives out of the list `at` |
//! | `anonymise` | blanks what the document marks with `x-pii` |
//!
//! | key | meaning |
//! |---|---|
//! | `by` | template of the object's id; the path parameter that has the name of `key`, or the only one, unless set; in `also` it may give a list of ids, or `*` for all objects |
//! | `at` | JSON pointer to a part of the object; `{name}` in it stands for a path parameter |
//! | `from` | template of what is stored; `$body` unless set |
//! | `set` | members to set, by name or JSON pointer, as templates |
//! | `each`, `item`, `member` | for `add` and `remove`: which items, how one is stored (`$value` unless set), what identifies one: a member, for `add` also several parted by blanks |
//! | `filter` | query name, or template, to `[word] /pointer [exact=<query name>]`; words are `min`, `max`, `text`, `null`, or none for equality with one of the values; `*` in the pointer stands for every item, `{name}` for a query value |
//! | `seed` | for `list`: members that objects get from the example request of the fixture they come from |
//! | `needs` | resource to template of an id that must be there |
//! | `when` | template that must have a value, or the step is left out |
//! | `status`, `answer` | the success: the lowest one of the document, with the object, unless set |
//! | `also` | further steps, each with the same keys and perhaps `in = "<resource>"` |
//!
//! Members whose name begins with `$` are kept and never shown; they hold what has an operation of its own (`at =
//! "/$settings"`). Members that the schema of the object does not know are not stored, and those that it requires are
//! added: as in the first object of the seed, or the plainest value.
//!
//! # Templates
//! A text that begins with `$` stands for something, anywhere in a value: `$path.<name>`, `$query.<name>`, `$body`,
//! `$self` (the object), `$id`, `$now`, `$null`; in `item` also `$key`, `$value` and `$next` (one above the largest `member` of the list); in the `answer` of a list `$items`,
//! `$total`, `$page`, `$pages`, `$limit`, `$more`. After `$body`, `$self`, `$value` and some others a JSON pointer may
//! follow: `$body/name`. `{ "$first" = ["$query.x", 3] }` is the first that has a value, `{ "$switch" = "$query.x", a = 1, b = 2 }`
//! the member that is named as the value, and `$$` a dollar. What has no value is left out.
//!
//! # Webhooks
//! ```toml
//! [webhooks]
//! register = "createWebhook"
//! resource = "webhooks"             # its objects are the callbacks
//! url = "/callbackUrl"
//! events = "/eventTypes"
//! body = { eventType = "$event", data = "$data" }
//! repetitions = 2
//! repeat_after_ms = 1000
//! timeout_ms = 10000
//! remove_after_s = 259200           # of failing, by the clock of the space
//!
//! [[webhooks.emits]]
//! on = ["endSession"]
//! event = "SessionEnded"
//! when = "$self/started"
//! data = { id = "$id", ended = "$now" }
//! ```
//! A member of `data` that has no value is null. See [`MockSpace::emit`](crate::MockSpace::emit) for events that no
//! operation leads to, and [`MockSpace::deliveries`](crate::MockSpace::deliveries) for what became of them.

pub(crate) mod answer;
mod change;
mod filter;
pub(crate) mod hooks;
pub(crate) mod paging;
mod plan;
#[cfg(feature = "redis")]
mod replica;
pub(crate) mod request;
mod seed;
pub(crate) mod shape;
pub(crate) mod snapshot;
mod store;
mod template;

use std::sync::{Mutex, OnceLock, PoisonError};

pub use snapshot::{RestoreError, StateFileError};
#[cfg(feature = "redis")]
pub(crate) use store::Change;

use crate::api::Api;
use plan::{Plan, PlanError};
use seed::Seed;
pub(crate) use store::Store;

/// What a stateful mock knows of one API; the objects themselves are in a [`StateCell`].
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) plan: Plan,
    seed: OnceLock<Seed>,
    /// What generated ids depend on.
    id_seed: u64,
}

/// The objects of one API in one space; nothing before they are needed.
#[derive(Debug, Default)]
pub(crate) struct StateCell(
    Mutex<Option<Store>>,
    /// Objects that were removed here, by collection and id, for other replicas; none when there are no others.
    #[cfg(feature = "redis")]
    Mutex<Option<Vec<(usize, String)>>>,
);

impl State {
    /// Nothing for an API that declares no resources. The error names the key of `api.toml`.
    pub(crate) fn new(api: &Api, id_seed: u64) -> Result<Option<Self>, String> {
        let plan = Self::plan(api).map_err(|error| error.to_string())?;
        Ok(plan.map(|plan| Self { plan, seed: OnceLock::new(), id_seed }))
    }

    /// What `api.toml` says, held against the document; nothing for an API that declares no resources.
    pub(crate) fn plan(api: &Api) -> Result<Option<Plan>, PlanError> {
        let plan = Plan::new(api, api.resources(), api.webhooks())?;
        Ok((!plan.kinds.is_empty()).then_some(plan))
    }

    fn seed(&self, api: &Api) -> &Seed {
        self.seed.get_or_init(|| Seed::new(api, &self.plan))
    }

    /// Whether an operation is answered from the state.
    pub(crate) fn answers(&self, operation: usize) -> bool {
        self.plan.steps.get(operation).is_some_and(Option::is_some)
    }
}

impl StateCell {
    /// Puts the objects back to the seed.
    pub(crate) fn reset(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Removes an object; says whether there was one.
    pub(crate) fn remove(&self, kind: usize, id: &str) -> bool {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_gone = kept.as_mut().is_some_and(|store| store.remove(kind, &serde_json::Value::from(id)).is_some());
        #[cfg(feature = "redis")]
        if is_gone {
            self.keep_removed([(kind, id.to_owned())]);
        }
        is_gone
    }
}
