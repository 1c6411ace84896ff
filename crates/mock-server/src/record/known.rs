//! Values that were met where the document marks them, found again where it does not.

use std::collections::HashMap;

use super::{address, credential};
use crate::pseudonym::{Personal, Pseudonyms, words_of};

/// So many values are remembered; a recording with more of them is told so.
const CAPACITY: usize = 50_000;

/// Shorter values would be found inside anything.
const SHORTEST: usize = 3;

/// Shorter texts may be ordinary words.
const SHORTEST_TEXT: usize = 12;

/// A word of a name that is shorter may be an ordinary one.
const SHORTEST_NAME_PART: usize = 4;

/// Secrets and personal values by their first word.
#[derive(Debug, Default)]
pub(super) struct Known {
    by_word: HashMap<String, Vec<Entry>>,
    count: usize,
    full: bool,
}

struct Entry {
    value: String,
    pseudonym: String,
}

impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Entry").finish_non_exhaustive()
    }
}

impl Known {
    /// Whether there was no room for all of them.
    pub(super) fn is_full(&self) -> bool {
        self.full
    }

    /// Remembers a secret.
    pub(super) fn secret(&mut self, pseudonyms: &Pseudonyms, value: &str) {
        if value.chars().count() >= 6 {
            self.add(value, &pseudonyms.secret(value));
        }
    }

    /// Remembers a personal value. Addresses need not be remembered: they are recognised by their form.
    pub(super) fn personal(&mut self, pseudonyms: &Pseudonyms, kind: Personal, value: &str) {
        let length = value.chars().count();
        match kind {
            Personal::Id => return,
            Personal::Text if length < SHORTEST_TEXT => return,
            Personal::Phone if value.chars().filter(char::is_ascii_digit).count() < 6 => return,
            Personal::Name => {
                let is_part = |word: &&str| word.chars().count() >= SHORTEST_NAME_PART && *word != value;
                for word in words_of(value).filter_map(|(word, is_word)| is_word.then_some(word)).filter(is_part) {
                    self.add(word, &pseudonyms.of(kind, word));
                }
            }
            _ => {}
        }
        if kind == Personal::Phone {
            let digits: String = value.chars().filter(char::is_ascii_digit).collect();
            self.add(&digits, &pseudonyms.of(kind, &digits));
        }
        if length >= SHORTEST {
            self.add(value, &pseudonyms.of(kind, value));
        }
    }

    fn add(&mut self, value: &str, pseudonym: &str) {
        use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
        // As it stands in texts, in paths, and in forms.
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let form = |text: &str| encoded(text).replace("%20", "+");
        self.add_as_written(value, pseudonym);
        if encoded(value) != value {
            self.add_as_written(&encoded(value), &encoded(pseudonym));
            self.add_as_written(&form(value), &form(pseudonym));
        }
    }

    fn add_as_written(&mut self, value: &str, pseudonym: &str) {
        // Signs before the first word, such as the plus of a phone number, are kept in place.
        let is_sign = |c: char| !c.is_alphanumeric();
        let core = value.trim_start_matches(is_sign);
        if core.is_empty() || value == pseudonym {
            return;
        }
        let lead = &value[..value.len() - core.len()];
        let stands = pseudonym.strip_prefix(lead).unwrap_or(pseudonym);
        let Some((word, _)) = words_of(core).next() else { return };
        let entries = self.by_word.entry(word.to_owned()).or_default();
        if entries.iter().any(|entry| entry.value == core) {
            return;
        }
        if self.count >= CAPACITY {
            self.full = true;
            return;
        }
        self.count += 1;
        entries.push(Entry { value: core.to_owned(), pseudonym: stands.to_owned() });
        // The longest is tried first.
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.value.len()));
    }

    /// A text without known values, addresses and credentials; none when there is nothing to replace.
    pub(super) fn clean(&self, pseudonyms: &Pseudonyms, text: &str) -> Option<String> {
        let replaced = self.replace_known(text);
        let replaced = replace_addresses(pseudonyms, replaced.as_deref().unwrap_or(text)).or(replaced);
        replace_credentials(pseudonyms, replaced.as_deref().unwrap_or(text)).or(replaced)
    }

    fn replace_known(&self, text: &str) -> Option<String> {
        if self.by_word.is_empty() {
            return None;
        }
        let mut out = None::<String>;
        // Up to here the text is in `out`; before `skip` nothing is looked for.
        let (mut done, mut skip, mut at) = (0, 0, 0);
        for (word, is_word) in words_of(text) {
            let start = at;
            at += word.len();
            if !is_word || start < skip {
                continue;
            }
            let Some(entry) = self.by_word.get(word).and_then(|entries| {
                entries.iter().find(|entry| {
                    let rest = &text[start..];
                    rest.strip_prefix(entry.value.as_str())
                        .is_some_and(|after| !after.starts_with(char::is_alphanumeric))
                })
            }) else {
                continue;
            };
            let out = out.get_or_insert_default();
            out.push_str(&text[done..start]);
            out.push_str(&entry.pseudonym);
            done = start + entry.value.len();
            skip = done;
        }
        out.map(|mut out| {
            out.push_str(&text[done..]);
            out
        })
    }

    /// Whether known values stand in bytes that cannot be rewritten.
    pub(super) fn is_in(&self, pseudonyms: &Pseudonyms, bytes: &[u8]) -> bool {
        // Only unbroken stretches of plain characters: in compressed data an address comes up by chance.
        let is_plain = |byte: &u8| matches!(byte, b' '..=b'~');
        let stretches = bytes.split(|byte| !is_plain(byte)).filter(|stretch| stretch.len() >= SHORTEST_TEXT);
        let text: String =
            stretches.flat_map(|stretch| stretch.iter().copied().map(char::from).chain(['\n'])).collect();
        replace_addresses(pseudonyms, &text).is_some() || self.replace_known(&String::from_utf8_lossy(bytes)).is_some()
    }
}

fn replace_addresses(pseudonyms: &Pseudonyms, text: &str) -> Option<String> {
    let mut out = None::<String>;
    let mut done = 0;
    for range in address::find(text) {
        let start = range.start.max(done);
        let made = pseudonyms.email(&text[start..range.end]);
        if made == text[start..range.end] {
            continue;
        }
        let out = out.get_or_insert_default();
        out.push_str(&text[done..start]);
        out.push_str(&made);
        done = range.end;
    }
    out.map(|mut out| {
        out.push_str(&text[done..]);
        out
    })
}

fn replace_credentials(pseudonyms: &Pseudonyms, text: &str) -> Option<String> {
    let mut out = None::<String>;
    let mut done = 0;
    for range in credential::find(text) {
        // Already a placeholder.
        if text[range.clone()].starts_with("demo-") {
            continue;
        }
        let out = out.get_or_insert_default();
        out.push_str(&text[done..range.start]);
        out.push_str(&pseudonyms.secret(&text[range.clone()]));
        done = range.end;
    }
    out.map(|mut out| {
        out.push_str(&text[done..]);
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(known: &Known, text: &str) -> String {
        known.clean(&Pseudonyms::new(b"k"), text).unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn a_known_value_is_found_as_a_word_in_texts_and_urls() {
        let pseudonyms = Pseudonyms::new(b"k");
        let mut known = Known::default();
        known.personal(&pseudonyms, Personal::Name, "Jana Nováková");
        known.personal(&pseudonyms, Personal::Phone, "+420 777 123 456");
        let name = pseudonyms.of(Personal::Name, "Jana Nováková");
        assert_eq!(cleaned(&known, "call Jana Nováková!"), format!("call {name}!"));
        assert_eq!(cleaned(&known, "Janas sister"), "Janas sister", "only whole words");
        let phone = pseudonyms.of(Personal::Phone, "420777123456");
        assert_eq!(cleaned(&known, "tel:+420777123456"), format!("tel:+{phone}"));
        let url = cleaned(&known, "https://a.test/?who=Jana%20Nov%C3%A1kov%C3%A1&x=1");
        assert!(!url.contains("Jana") && url.ends_with("&x=1"), "{url}");
    }

    #[test]
    fn addresses_need_not_be_known() {
        let known = Known::default();
        let made = cleaned(&known, "write to jana@corp.test, or https://a.test/?m=jana%40corp.test");
        let address = Pseudonyms::new(b"k").email("jana@corp.test");
        assert_eq!(made, format!("write to {address}, or https://a.test/?m={}", address.replace('@', "%40")));
        assert_eq!(cleaned(&known, "a @ b, x@y, @home.test"), "a @ b, x@y, @home.test");
    }

    #[test]
    fn cleaning_twice_changes_nothing_more() {
        let pseudonyms = Pseudonyms::new(b"k");
        let mut known = Known::default();
        known.secret(&pseudonyms, "hunter2hunter2");
        known.personal(&pseudonyms, Personal::Ip, "81.2.69.142");
        let once = cleaned(&known, "hunter2hunter2 from 81.2.69.142 by a@b.test with q8Zr2Lw0PfK5tYn7Vb3XsE1d");
        assert_eq!(cleaned(&known, &once), once);
        assert!(!once.contains("hunter2") && !once.contains("81.2.69"), "{once}");
    }

    #[test]
    fn bytes_are_searched_too() {
        let pseudonyms = Pseudonyms::new(b"k");
        let mut known = Known::default();
        known.personal(&pseudonyms, Personal::Name, "Nováková");
        assert!(known.is_in(&pseudonyms, "\u{0}PNG Nováková \u{1}".as_bytes()));
        assert!(known.is_in(&pseudonyms, b"\xff\xfe mail: a@b.test \x00"));
        assert!(!known.is_in(&pseudonyms, b"\xff\xfe nothing \x00"));
    }
}
