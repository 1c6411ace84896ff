//! What differs between two stores, as texts that another replica can take over.

use std::sync::Arc;

use super::{Collection, Entry, Store};

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Change {
    /// An object: its place and its JSON; empty when an object of the seed is gone, nothing when another one is.
    Object { collection: usize, id: String, text: Option<String> },
    /// What the next id depends on.
    Count { collection: usize, text: String },
}

impl Store {
    /// What leads from `before` to this store; both began as `seed`.
    pub(crate) fn changes_since(&self, before: &Self, seed: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        for (collection, own) in self.collections.iter().enumerate() {
            let Some(old) = before.collections.get(collection) else { continue };
            for (id, place) in &own.places {
                let Some(entry) = own.objects.get(place) else { continue };
                let known = old.places.get(id).filter(|old| *old == place).and_then(|place| old.objects.get(place));
                if known.is_none_or(|known| !Arc::ptr_eq(&known.object, &entry.object)) {
                    let text = Some(format!("{place} {}", entry.object));
                    changes.push(Change::Object { collection, id: id.clone(), text });
                }
            }
            for id in old.places.keys().filter(|id| !own.places.contains_key(*id)) {
                changes.push(Change::Object { collection, id: id.clone(), text: seed.gone(collection, id) });
            }
            if (own.largest, own.made) != (old.largest, old.made) {
                changes.push(Change::Count { collection, text: format!("{} {}", own.largest, own.made) });
            }
        }
        changes
    }

    /// What is written of an object that is gone, when this is the seed.
    pub(crate) fn gone(&self, collection: usize, id: &str) -> Option<String> {
        self.collections.get(collection)?.places.get(id).map(|_| String::new())
    }

    /// Takes a difference over. What cannot be read is left as it is: another build wrote it.
    pub(crate) fn learn(&mut self, change: &Change) {
        match change {
            Change::Object { collection, id, text } => {
                let Some(own) = self.collections.get_mut(*collection) else { return };
                let text = text.as_deref().filter(|text| !text.is_empty());
                let before = match text {
                    None => own.places.remove(id).and_then(|place| own.objects.remove(&place)),
                    Some(text) => {
                        let Some((place, object)) = parse(text) else { return };
                        own.learn(id, place, Entry { object: Arc::new(object), bytes: text.len() })
                    }
                };
                let before = before.map_or(0, |before| before.bytes);
                self.written = self.written.saturating_sub(before).saturating_add(text.map_or(0, str::len));
            }
            Change::Count { collection, text } => {
                let Some(own) = self.collections.get_mut(*collection) else { return };
                let Some((largest, made)) = text.split_once(' ') else { return };
                own.largest = largest.parse().unwrap_or(own.largest);
                own.made = made.parse().unwrap_or(own.made);
            }
        }
    }
}

impl Collection {
    /// Puts an object to the place that it has elsewhere; says what was in its place.
    fn learn(&mut self, id: &str, place: u64, entry: Entry) -> Option<Entry> {
        let before = self.places.get(id).copied().and_then(|place| self.objects.remove(&place));
        // Taken only when the replicas do not begin with the same objects; then none may be lost.
        let place = if self.objects.contains_key(&place) { self.next } else { place };
        self.places.insert(id.to_owned(), place);
        self.objects.insert(place, entry);
        self.next = self.next.max(place.saturating_add(1));
        before
    }
}

fn parse(text: &str) -> Option<(u64, serde_json::Value)> {
    let (place, object) = text.split_once(' ')?;
    Some((place.parse().ok()?, serde_json::from_str(object).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn shown(store: &Store) -> Value {
        store.snapshot(std::iter::once("birds"))
    }

    #[test]
    fn differences_lead_from_one_store_to_the_other() {
        let mut seed = Store::new(1);
        for id in 1..=3 {
            seed.put(0, &json!(id), json!({ "id": id }));
        }
        let mut after = seed.clone();
        after.change(0, &json!(2), |bird| bird["name"] = json!("Zip"));
        after.remove(0, &json!(1));
        let id = after.collections[0].make_id(0, false);
        after.put(0, &id, json!({ "id": id }));
        let changes = after.changes_since(&seed, &seed);
        assert_eq!(changes.len(), 4, "{changes:?}");
        let mut other = seed.clone();
        changes.iter().for_each(|change| other.learn(change));
        assert_eq!(shown(&other), shown(&after));
        assert!(after.changes_since(&after.clone(), &seed).is_empty());

        after.clear(0);
        let changes = after.changes_since(&other, &seed);
        let tombs = changes.iter().filter(|change| matches!(change, Change::Object { text: Some(_), .. })).count();
        assert_eq!((changes.len(), tombs), (3, 2), "only what would come back from the seed is remembered as gone");
        changes.iter().for_each(|change| other.learn(change));
        assert_eq!(shown(&other), shown(&after));
        assert_eq!(other.written, 0);
    }

    #[test]
    fn a_place_that_is_taken_costs_no_object() {
        let mut store = Store::new(1);
        store.put(0, &json!(1), json!({"id": 1}));
        let text = Some("0 {\"id\":2}".to_owned());
        store.learn(&Change::Object { collection: 0, id: "2".to_owned(), text });
        assert!(store.get(0, &json!(1)).is_some() && store.get(0, &json!(2)).is_some());
    }
}
