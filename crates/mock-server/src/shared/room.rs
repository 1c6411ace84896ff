//! What one API keeps in a space, as fields: what others have to be told, and what they tell.

use std::collections::HashMap;
use std::sync::{MutexGuard, PoisonError};

use super::field::Field;
use crate::served::Served;
use crate::space::Room;
use crate::state::Change;

/// Field and value; nothing for a field that goes.
type Changed = (String, Option<String>);

/// What Redis had of one API beside objects and tokens.
#[derive(Default)]
pub(super) struct SeenRoom {
    pub(super) scenarios: HashMap<String, String>,
    pub(super) secrets: HashMap<String, String>,
}

impl std::fmt::Debug for SeenRoom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SeenRoom").field("scenarios", &self.scenarios).finish_non_exhaustive()
    }
}

/// Takes over what others changed about one API.
pub(super) fn learn<'f>(
    served: &Served,
    room: &Room,
    known: &mut SeenRoom,
    whole: bool,
    fields: impl Iterator<Item = (Field<'f>, Option<&'f str>)>,
) {
    let (mut tokens, mut changes) = (Vec::new(), Vec::new());
    let (mut scenarios, mut secrets) = (Vec::new(), Vec::new());
    let kind = |name: &str| served.state.as_ref().and_then(|state| state.plan.kind(name));
    for (field, value) in fields {
        let text = value.map(str::to_owned);
        match field {
            Field::Token { token, .. } => tokens.push((token, value)),
            Field::Scenario { name, .. } => scenarios.push((name.to_owned(), text)),
            Field::Secret { id, .. } => secrets.push((id.to_owned(), text)),
            Field::Object { kind: name, id, .. } => {
                let id = id.to_owned();
                changes.extend(kind(name).map(|collection| Change::Object { collection, id, text }));
            }
            Field::Count { kind: name, .. } => {
                changes.extend(kind(name).zip(text).map(|(collection, text)| Change::Count { collection, text }));
            }
        }
    }
    if whole || !tokens.is_empty() {
        room.tokens.learn(whole, tokens);
    }
    if let Some(state) = served.state.as_ref().filter(|_| whole || !changes.is_empty()) {
        state.learn(&served.api, &room.state, whole, &changes);
    }
    if whole {
        add_gone(&known.scenarios, &mut scenarios);
        add_gone(&known.secrets, &mut secrets);
    }
    // What changed here meanwhile stays: others are told of it next.
    for (name, state) in scenarios {
        let mut own = states(room);
        if own.all().get(&name) == known.scenarios.get(&name) {
            own.learn(&name, state.as_deref());
        }
        remember(&mut known.scenarios, name, state);
    }
    let own = room.credentials.all();
    for (id, secret) in secrets {
        if own.get(&id) == known.secrets.get(&id) {
            room.credentials.learn(&id, secret.as_deref());
        }
        remember(&mut known.secrets, id, secret);
    }
}

/// What is known and not among all that there is now.
fn add_gone(known: &HashMap<String, String>, now: &mut Vec<Changed>) {
    let gone: Vec<_> = known.keys().filter(|key| !now.iter().any(|(own, _)| own == *key)).cloned().collect();
    now.extend(gone.into_iter().map(|key| (key, None)));
}

fn remember(map: &mut HashMap<String, String>, key: String, value: Option<String>) {
    match value {
        Some(value) => map.insert(key, value),
        None => map.remove(&key),
    };
}

/// The fields by which `now` differs from `known`.
pub(super) fn differences<'m>(
    known: &'m HashMap<String, String>,
    now: &'m HashMap<String, String>,
    field: impl Fn(&'m str) -> Field<'m>,
    changes: &mut Vec<Changed>,
) {
    let new = now.iter().filter(|(key, value)| known.get(*key) != Some(value));
    changes.extend(new.map(|(key, value)| (field(key).to_string(), Some(value.clone()))));
    let gone = known.keys().filter(|key| !now.contains_key(*key));
    changes.extend(gone.map(|key| (field(key).to_string(), None)));
}

/// A change of objects as a field.
pub(super) fn named(served: &Served, change: Change) -> Changed {
    let api = served.api.name();
    let kind = |number: usize| {
        served.state.as_ref().and_then(|state| state.plan.kinds.get(number)).map_or("", |kind| kind.name.as_str())
    };
    match change {
        Change::Object { collection, id, text } => {
            (Field::Object { api, kind: kind(collection), id: &id }.to_string(), text)
        }
        Change::Count { collection, text } => (Field::Count { api, kind: kind(collection) }.to_string(), Some(text)),
    }
}

pub(super) fn states(room: &Room) -> MutexGuard<'_, crate::scenario::States> {
    room.states.lock().unwrap_or_else(PoisonError::into_inner)
}
