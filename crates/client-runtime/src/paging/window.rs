//! Which items were seen before, and which page is which, by their keys.

use std::collections::{HashSet, VecDeque};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;

use serde::Serialize;

/// How many pages back the keys of items are remembered to drop repeats.
///
/// An item that moves to the front pushes the ones before it back by one place, so repeats are found on the page
/// after; more than ten pages back only when ten pages of items moved between two calls.
pub const REMEMBERED_PAGES: usize = 10;

/// The keys of the last pages.
#[derive(Debug, Default)]
pub(super) struct Window {
    pages: VecDeque<Vec<String>>,
    keys: HashSet<String>,
}

impl Window {
    /// Whether each of these items is a repeat: of one on a remembered page, or of one before it on this page. Items
    /// without a key are none.
    pub(super) fn repeats<T>(&mut self, items: &[T], key: impl Fn(&T) -> Option<String>) -> Vec<bool> {
        let mut fresh = Vec::new();
        let repeats = items
            .iter()
            .map(|item| {
                let Some(key) = key(item) else { return false };
                let repeat = !self.keys.insert(key.clone());
                if !repeat {
                    fresh.push(key);
                }
                repeat
            })
            .collect();
        self.pages.push_back(fresh);
        if self.pages.len() > REMEMBERED_PAGES {
            for key in self.pages.pop_front().unwrap_or_default() {
                self.keys.remove(&key);
            }
        }
        repeats
    }
}

/// A number that is the same for pages with the same keys in the same order; where an item has no key, with the same
/// content.
pub(super) fn fingerprint<T: Serialize>(items: &[T], key: impl Fn(&T) -> Option<String>) -> u64 {
    let mut state = DefaultHasher::new();
    for item in items {
        match key(item) {
            Some(key) => key.hash(&mut state),
            None => {
                // A value that cannot be written has no content to compare.
                let _ = serde_json::to_writer(HashWriter(&mut state), item);
            }
        }
    }
    state.finish()
}

struct HashWriter<'a>(&'a mut DefaultHasher);

impl io::Write for HashWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(item: &u32) -> Option<String> {
        Some(item.to_string())
    }

    #[test]
    fn an_item_of_a_remembered_page_is_a_repeat() {
        let mut window = Window::default();
        assert_eq!(window.repeats(&[1, 2, 3], own), [false, false, false]);
        assert_eq!(window.repeats(&[3, 4, 4], own), [true, false, true]);
        assert_eq!(window.repeats(&[1, 1], |_| None), [false, false]);
    }

    #[test]
    fn only_the_last_pages_are_remembered() {
        let mut window = Window::default();
        for page in 0..1000_u32 {
            window.repeats(&[2 * page, 2 * page + 1], own);
        }
        assert_eq!(window.keys.len(), 2 * REMEMBERED_PAGES);
        assert_eq!(window.repeats(&[0, 1999], own), [false, true]);
    }

    #[test]
    fn pages_are_told_apart_by_keys_and_without_keys_by_content() {
        let by_key = |items: &[(u32, &str)]| fingerprint(items, |item| Some(item.0.to_string()));
        assert_eq!(by_key(&[(1, "a"), (2, "b")]), by_key(&[(1, "a"), (2, "changed")]));
        assert_ne!(by_key(&[(1, "a"), (2, "b")]), by_key(&[(2, "b"), (1, "a")]));
        // The keys 1 and 23 are not the keys 12 and 3.
        assert_ne!(by_key(&[(1, ""), (23, "")]), by_key(&[(12, ""), (3, "")]));
        let by_content = |items: &[(u32, &str)]| fingerprint(items, |_| None);
        assert_ne!(by_content(&[(1, "a")]), by_content(&[(1, "changed")]));
        assert_eq!(by_content(&[(1, "a")]), by_content(&[(1, "a")]));
    }
}
