//! What a request says of the values in its answer while they are made.

use schema_values::{Everyday, Place, Vocabulary};
use serde_json::Value;

use super::list::List;

/// Everyday words, the length of the list, and the same thing for the same id.
pub(super) struct Words<'a> {
    pub(super) everyday: Everyday<'a>,
    /// Of the mock.
    pub(super) seed: u64,
    /// The id of the thing that is asked for.
    pub(super) id: Option<String>,
    pub(super) list: Option<&'a List>,
}

impl Vocabulary for Words<'_> {
    fn word(&self, place: &Place<'_>, roll: u64) -> Option<Value> {
        self.everyday.word(place, roll)
    }

    fn length(&self, place: &Place<'_>) -> Option<usize> {
        self.list.filter(|list| list.is_at(place.path()))?.count()
    }

    fn seed(&self, place: &Place<'_>) -> Option<u64> {
        let id = match (self.list, &self.id) {
            (Some(list), _) => list.number_of_item(place)?.to_string(),
            (None, Some(id)) if place.is_root() => id.clone(),
            _ => return None,
        };
        Some(mix(self.seed, [place.schema(), &id]))
    }
}

/// A seed out of a seed and texts, the same in every run.
pub(super) fn mix<'t>(seed: u64, texts: impl IntoIterator<Item = &'t str>) -> u64 {
    // FNV-1a: the order of the bytes counts, and nobody attacks it here.
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let mut hash = 0xcbf2_9ce4_8422_2325;
    let mut add = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(PRIME);
    seed.to_le_bytes().into_iter().for_each(&mut add);
    for text in texts {
        text.bytes().for_each(&mut add);
        // No byte of a text: the end of one text isn't the beginning of the next.
        add(0xff);
    }
    hash
}
