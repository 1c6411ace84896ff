//! Gathers changes; one that is met in several places is one change with several uses.

use std::collections::{BTreeSet, HashMap};

use super::change::{Aspect, Change, Direction};
use super::side::component_at;

/// The changes found so far, in the order of finding.
#[derive(Default)]
pub(super) struct Changes {
    list: Vec<Change>,
    places: HashMap<Key, usize>,
    uses: Vec<BTreeSet<String>>,
}

/// What makes two changes one.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    aspect: Aspect,
    name: String,
    direction: Option<Direction>,
    pointers: (String, String),
    values: (Option<String>, Option<String>),
}

impl Changes {
    /// Adds a change that is met through `label`; empty when no place of use is meant.
    pub(super) fn add(&mut self, change: Change, label: &str) {
        let key = Key {
            aspect: change.aspect,
            name: change.name.clone(),
            direction: change.direction,
            pointers: (change.pointer_before.clone(), change.pointer_after.clone()),
            values: (change.before.as_ref().map(ToString::to_string), change.after.as_ref().map(ToString::to_string)),
        };
        let at = *self.places.entry(key).or_insert_with(|| {
            self.list.push(change);
            self.uses.push(BTreeSet::new());
            self.list.len() - 1
        });
        if let Some(uses) = self.uses.get_mut(at).filter(|_| !label.is_empty()) {
            uses.insert(label.to_owned());
        }
    }

    /// Whether the component at this pointer is there under another name on the other side.
    pub(super) fn renames(&self, pointer: &str, added: bool) -> bool {
        self.list.iter().filter(|change| change.aspect == Aspect::SchemaName).any(|change| {
            let (here, there) = (&change.pointer_before, &change.pointer_after);
            let components = component_at(here).is_some() && component_at(there).is_some();
            components && (if added { there } else { here }) == pointer
        })
    }

    /// What breaks first, then the rest, words last; else in the order of finding.
    pub(super) fn finish(self) -> Vec<Change> {
        let mut list = self.list;
        for (change, uses) in list.iter_mut().zip(self.uses) {
            change.uses = uses.into_iter().collect();
        }
        list.sort_by_key(|change| (!change.wire.breaking, change.aspect.is_documentation()));
        list
    }
}
