//! The objects that a stateful mock keeps, for one API in one space.
//!
//! Objects are shared until they are changed, so that the seed costs each space only its index.

#[cfg(feature = "redis")]
mod delta;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde_json::{Map, Value, json};

#[cfg(feature = "redis")]
pub(crate) use delta::Change;

/// Objects that may be kept in a store.
pub(crate) const MOST_OBJECTS: usize = 100_000;

/// Bytes of JSON that may be written to a store.
pub(crate) const MOST_BYTES: usize = 64 * 1024 * 1024;

/// The form of a snapshot.
pub(crate) const VERSION: u64 = 1;

/// All collections, in the order of the plan.
#[derive(Debug, Clone, Default)]
pub(crate) struct Store {
    pub(crate) collections: Vec<Collection>,
    /// Bytes of all objects that were written since the seed.
    written: usize,
}

/// One collection, in the order in which its objects came.
#[derive(Debug, Clone, Default)]
pub(crate) struct Collection {
    objects: BTreeMap<u64, Entry>,
    places: HashMap<String, u64>,
    /// The place of the next object.
    next: u64,
    /// The largest number that was ever an id.
    largest: i64,
    /// How many ids were made.
    made: u64,
}

#[derive(Debug, Clone)]
struct Entry {
    object: Arc<Value>,
    /// What it counts in [`Store::written`]; nothing while it is as it was seeded.
    bytes: usize,
}

/// The text by which an id is found.
pub(crate) fn id_text(id: &Value) -> String {
    match id {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

impl Store {
    pub(crate) fn new(collections: usize) -> Self {
        Self { collections: vec![Collection::default(); collections], written: 0 }
    }

    pub(crate) fn collection(&self, number: usize) -> Option<&Collection> {
        self.collections.get(number)
    }

    /// Whether there is room for more.
    pub(crate) fn has_room(&self) -> bool {
        let objects: usize = self.collections.iter().map(|collection| collection.objects.len()).sum();
        self.written < MOST_BYTES && objects < MOST_OBJECTS
    }

    /// The object with this id.
    pub(crate) fn get(&self, collection: usize, id: &Value) -> Option<&Arc<Value>> {
        self.collection(collection)?.get(id)
    }

    /// Puts an object in, in the place of one with the same id.
    pub(crate) fn put(&mut self, collection: usize, id: &Value, object: Value) {
        let bytes = length(&object);
        if let Some(collection) = self.collections.get_mut(collection) {
            let before = collection.put(id, Arc::new(object), bytes);
            self.written = self.written.saturating_sub(before).saturating_add(bytes);
        }
    }

    /// Changes an object; says what it is afterwards.
    pub(crate) fn change(
        &mut self,
        collection: usize,
        id: &Value,
        change: impl FnOnce(&mut Value),
    ) -> Option<Arc<Value>> {
        let own = self.collections.get_mut(collection)?;
        let entry = own.objects.get_mut(own.places.get(&id_text(id))?)?;
        change(Arc::make_mut(&mut entry.object));
        let bytes = length(&entry.object);
        self.written = self.written.saturating_sub(entry.bytes).saturating_add(bytes);
        entry.bytes = bytes;
        Some(Arc::clone(&entry.object))
    }

    /// Takes an object out.
    pub(crate) fn remove(&mut self, collection: usize, id: &Value) -> Option<Arc<Value>> {
        let own = self.collections.get_mut(collection)?;
        let entry = own.places.remove(&id_text(id)).and_then(|place| own.objects.remove(&place))?;
        self.written = self.written.saturating_sub(entry.bytes);
        Some(entry.object)
    }

    /// Takes all objects of a collection out; their ids are not used again.
    pub(crate) fn clear(&mut self, collection: usize) {
        let Some(own) = self.collections.get_mut(collection) else { return };
        let bytes: usize = own.objects.values().map(|entry| entry.bytes).sum();
        own.objects.clear();
        own.places.clear();
        self.written = self.written.saturating_sub(bytes);
    }

    /// Everything as JSON; `names` are those of the collections.
    pub(crate) fn snapshot<'n>(&self, names: impl Iterator<Item = &'n str>) -> Value {
        let collections = names.zip(&self.collections).map(|(name, own)| {
            let objects: Vec<&Value> = own.objects.values().map(|entry| &*entry.object).collect();
            (name.to_owned(), json!({"largest": own.largest, "made": own.made, "objects": objects}))
        });
        Value::Object(collections.collect::<Map<_, _>>())
    }
}

impl Collection {
    pub(crate) fn get(&self, id: &Value) -> Option<&Arc<Value>> {
        self.objects.get(self.places.get(&id_text(id))?).map(|entry| &entry.object)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Arc<Value>> {
        self.objects.values().map(|entry| &entry.object)
    }

    /// Puts an object in without counting it; says what the one before it counted.
    pub(crate) fn put(&mut self, id: &Value, object: Arc<Value>, bytes: usize) -> usize {
        if let Some(number) = id.as_i64() {
            self.largest = self.largest.max(number);
        }
        let place = *self.places.entry(id_text(id)).or_insert(self.next);
        let before = self.objects.insert(place, Entry { object, bytes });
        self.next = self.next.max(place + 1);
        before.map_or(0, |before| before.bytes)
    }

    /// An id that was never used: the number after the largest one, or, where ids are texts, one of the same kind.
    pub(crate) fn make_id(&mut self, seed: u64, texts: bool) -> Value {
        self.made += 1;
        if !texts {
            self.largest += 1;
            return Value::from(self.largest);
        }
        let sample = self.objects.values().next().and_then(|_| self.places.keys().next());
        let is_uuid = sample.is_none_or(|id| id.len() == 36 && id.matches('-').count() == 4);
        loop {
            let mut random = fastrand::Rng::with_seed(seed ^ self.made.wrapping_mul(0x9E37_79B9_7F4A_7C15));
            let bits = random.u128(..);
            let id = if is_uuid {
                let hex = format!("{bits:032x}");
                // Version 4, variant 1.
                format!("{}-{}-4{}-a{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..])
            } else {
                format!("{:024x}", bits >> 32)
            };
            if !self.places.contains_key(&id) {
                return Value::from(id);
            }
            self.made += 1;
        }
    }

    /// Reads what [`Store::snapshot`] wrote. The error is a pointer and what is wrong there.
    pub(crate) fn restore(value: &Value, key: &str) -> Result<Self, (String, String)> {
        let wrong = |at: &str, problem: &str| (at.to_owned(), problem.to_owned());
        let objects = value.get("objects").and_then(Value::as_array);
        let objects = objects.ok_or_else(|| wrong("/objects", "a list of objects is needed"))?;
        let mut own = Self::default();
        for (number, object) in objects.iter().enumerate() {
            let Some(id) = object.get(key).filter(|id| id.is_string() || id.is_number()) else {
                return Err((format!("/objects/{number}"), format!("an object with the member `{key}` is needed")));
            };
            if own.get(id).is_some() {
                return Err((format!("/objects/{number}/{key}"), format!("{id} is already used by another object")));
            }
            own.put(id, Arc::new(object.clone()), length(object));
        }
        let number = |name: &str| value.get(name).and_then(Value::as_i64);
        let largest = number("largest").ok_or_else(|| wrong("/largest", "a number is needed"))?;
        own.largest = own.largest.max(largest);
        let made = value.get("made").and_then(Value::as_u64);
        own.made = made.ok_or_else(|| wrong("/made", "a number from 0 is needed"))?;
        Ok(own)
    }

    pub(crate) fn bytes(&self) -> usize {
        self.objects.values().map(|entry| entry.bytes).sum()
    }
}

impl From<Vec<Collection>> for Store {
    fn from(collections: Vec<Collection>) -> Self {
        let written = collections.iter().map(Collection::bytes).sum();
        Self { collections, written }
    }
}

/// Bytes of a value as JSON.
fn length(value: &Value) -> usize {
    struct Count(usize);
    impl std::io::Write for Count {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut count = Count(0);
    // Writing to a counter does not fail, and neither does a value of JSON.
    let _ = serde_json::to_writer(&mut count, value);
    count.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_go_on_after_the_largest_and_are_never_used_twice() {
        let mut store = Store::new(1);
        store.put(0, &json!(41), json!({"id": 41}));
        let id = store.collections[0].make_id(0, false);
        assert_eq!(id, json!(42));
        store.put(0, &id, json!({"id": 42}));
        store.remove(0, &id);
        assert_eq!(store.collections[0].make_id(0, false), json!(43));
    }

    #[test]
    fn ids_that_are_texts_are_the_same_in_each_run() {
        let ids = |seed| {
            let mut collection = Collection::default();
            (0..3).map(|_| collection.make_id(seed, true)).collect::<Vec<_>>()
        };
        assert_eq!(ids(7), ids(7));
        assert_ne!(ids(7), ids(8));
        assert_eq!(ids(7)[0].as_str().unwrap().len(), 36);
    }

    #[test]
    fn what_is_written_is_counted_and_given_back() {
        let mut store = Store::new(1);
        store.put(0, &json!(1), json!({"id": 1, "a": "0123456789"}));
        let first = store.written;
        store.change(0, &json!(1), |object| object["a"] = json!("01234567890123456789"));
        assert_eq!(store.written, first + 10);
        store.remove(0, &json!(1));
        assert_eq!(store.written, 0);
    }

    #[test]
    fn a_full_store_has_room_again_when_something_goes() {
        let mut store = Store::new(1);
        (0..MOST_OBJECTS).for_each(|id| store.put(0, &json!(id), json!({ "id": id })));
        assert!(!store.has_room());
        store.remove(0, &json!(7));
        assert!(store.has_room());
    }

    #[test]
    fn a_snapshot_is_read_back_and_a_broken_one_names_the_place() {
        let mut store = Store::new(1);
        store.put(0, &json!(5), json!({"id": 5}));
        let value = store.snapshot(std::iter::once("birds"));
        let restored = Collection::restore(&value["birds"], "id").unwrap();
        assert_eq!(restored.get(&json!(5)).map(|object| &**object), Some(&json!({"id": 5})));
        assert_eq!(Collection::restore(&json!({"objects": [{}]}), "id").unwrap_err().0, "/objects/0");
        let twice = json!({"objects": [{"id": 1}, {"id": 1}]});
        assert_eq!(Collection::restore(&twice, "id").unwrap_err().0, "/objects/1/id");
    }
}
