//! Regular expressions of JSON Schema (ECMA-262): translated, generated from, matched.

use std::collections::HashMap;
use std::convert::Infallible;
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, PoisonError};

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, ClassUnicode, Hir, HirKind, Repetition};

use crate::ecma;
use crate::source::{Frame, Source, Style};
use crate::text::Room;

/// Repetitions beyond the least number, where the pattern sets no limit.
const SPARE_REPETITIONS: usize = 24;

/// A pattern that texts can be made from and judged by.
#[derive(Debug)]
pub(crate) struct Pattern {
    source: String,
    tree: Hir,
    matcher: regress::Regex,
}

/// Patterns compiled so far. A broken one is remembered with its error.
#[derive(Debug, Default)]
pub(crate) struct Patterns {
    compiled: Mutex<HashMap<String, Result<Arc<Pattern>, String>>>,
}

impl Patterns {
    /// The compiled pattern, or what about it isn't supported.
    pub(crate) fn get(&self, source: &str) -> Result<Arc<Pattern>, String> {
        let mut compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = compiled.get(source) {
            return known.clone();
        }
        let pattern = Pattern::compile(source).map(Arc::new);
        compiled.insert(source.to_owned(), pattern.clone());
        pattern
    }

    /// Whether `text` has a match. A pattern that can't be compiled matches nothing.
    pub(crate) fn matches(&self, source: &str, text: &str) -> bool {
        self.get(source).is_ok_and(|pattern| pattern.matches(text))
    }
}

impl Pattern {
    fn compile(source: &str) -> Result<Self, String> {
        // Unicode mode as JSON Schema asks for; the older one for escapes that it forbids.
        let matcher = regress::Regex::with_flags(source, "u")
            .or_else(|_| regress::Regex::new(source))
            .map_err(|error| error.to_string())?;
        let translated = ecma::to_rust(source)?;
        let tree = ParserBuilder::new().build().parse(&translated).map_err(|error| match error {
            regex_syntax::Error::Parse(error) => error.kind().to_string(),
            regex_syntax::Error::Translate(error) => error.kind().to_string(),
            other => other.to_string(),
        })?;
        Ok(Self { source: source.to_owned(), tree, matcher })
    }

    pub(crate) fn matches(&self, text: &str) -> bool {
        self.matcher.find(text).is_some()
    }

    pub(crate) fn is_anchored_at_start(&self) -> bool {
        self.source.starts_with('^')
    }

    pub(crate) fn is_anchored_at_end(&self) -> bool {
        self.source.ends_with('$')
    }

    /// A text made along the pattern, of a length in `room` if the pattern can stretch to it. Anchors
    /// and look-arounds are left out of account: the caller checks with [`Pattern::matches`].
    pub(crate) fn generate(&self, source: &mut Source, room: Room) -> String {
        let least = least_length(&self.tree);
        let mut writer = Writer {
            text: String::new(),
            missing: room.min.saturating_sub(least),
            spare: room.max.map_or(usize::MAX, |max| max.saturating_sub(least)),
        };
        writer.write(&self.tree, source);
        let mut text = writer.text;
        if !self.is_anchored_at_end() {
            let length = text.chars().count();
            text.extend(std::iter::repeat_n('a', room.min.saturating_sub(length)));
        }
        text
    }
}

/// A lower bound of the characters in a match; bytes, so an upper one for text outside ASCII.
fn least_length(tree: &Hir) -> usize {
    tree.properties().minimum_len().unwrap_or(0)
}

struct Writer {
    text: String,
    /// Characters still needed beyond the shortest match.
    missing: usize,
    /// Characters still allowed beyond the shortest match.
    spare: usize,
}

impl Writer {
    fn write(&mut self, tree: &Hir, source: &mut Source) {
        match tree.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => self.text.push_str(&String::from_utf8_lossy(&literal.0)),
            HirKind::Class(Class::Unicode(class)) => self.text.extend(member(class, source)),
            HirKind::Class(Class::Bytes(class)) => {
                if let Some(class) = class.to_unicode_class() {
                    self.text.extend(member(&class, source));
                }
            }
            HirKind::Capture(group) => self.write(&group.sub, source),
            HirKind::Concat(trees) => trees.iter().for_each(|tree| self.write(tree, source)),
            HirKind::Repetition(repetition) => self.repeat(repetition, source),
            HirKind::Alternation(branches) => self.alternate(tree, branches, source),
        }
    }

    fn repeat(&mut self, repetition: &Repetition, source: &mut Source) {
        let each = least_length(&repetition.sub).max(1);
        let least = repetition.min as usize;
        let most = repetition.max.map_or(usize::MAX, |max| max as usize);
        let most = most.min(least.saturating_add(self.spare / each));
        let stretched = least.saturating_add(self.missing.div_ceil(each)).min(most);
        let familiar = match source.style() {
            Style::Plain => stretched + 3,
            _ => stretched + 6,
        };
        let capped = most.min(stretched.saturating_add(SPARE_REPETITIONS));
        self.nested(Frame::List, source, |writer, source| {
            let count = source.length(stretched, capped, familiar);
            let extra = (count - least.min(count)) * each;
            writer.missing = writer.missing.saturating_sub(extra);
            writer.spare = writer.spare.saturating_sub(extra);
            for _ in 0..count {
                writer.nested(Frame::Fixed, source, |writer, source| {
                    writer.write(&repetition.sub, source);
                });
            }
        });
    }

    fn alternate(&mut self, tree: &Hir, branches: &[Hir], source: &mut Source) {
        let shortest = least_length(tree);
        let fits = |branch: &Hir| least_length(branch).saturating_sub(shortest) <= self.spare;
        let weights: Vec<u64> = branches.iter().map(|branch| u64::from(fits(branch))).collect();
        self.nested(Frame::Fixed, source, |writer, source| {
            let chosen = &branches[source.pick(&weights)];
            let extra = least_length(chosen).saturating_sub(shortest);
            writer.missing = writer.missing.saturating_sub(extra);
            writer.spare = writer.spare.saturating_sub(extra);
            writer.write(chosen, source);
        });
    }

    fn nested(&mut self, frame: Frame, source: &mut Source, body: impl FnOnce(&mut Self, &mut Source)) {
        let done: Result<(), Infallible> = source.nested(frame, |source| {
            body(self, source);
            Ok(())
        });
        let Ok(()) = done;
    }
}

/// A member of the class; digits and letters come first.
fn member(class: &ClassUnicode, source: &mut Source) -> Option<char> {
    let ranges = class.ranges();
    let within = |c: &char| ranges.iter().any(|r| (r.start()..=r.end()).contains(c));
    let mut familiar: Vec<char> = ('0'..='9').chain('A'..='Z').chain('a'..='z').collect();
    familiar.retain(within);
    if familiar.is_empty() {
        familiar = (' '..='~').filter(within).collect();
    }
    let chars = || ranges.iter().map(|range| range.start()..=range.end());
    // The ends of a range alone would count the gap of the surrogates in.
    let length = |chars: &RangeInclusive<char>| chars.size_hint().0;
    let total: usize = chars().map(|chars| length(&chars)).sum();
    let last = (familiar.len() + total).checked_sub(1)?;
    let last_familiar = familiar.len().saturating_sub(1);
    let mut index = source.choose(last as u64, last_familiar as u64) as usize;
    if let Some(c) = familiar.get(index) {
        return Some(*c);
    }
    index -= familiar.len();
    for mut chars in chars() {
        let length = length(&chars);
        if index < length {
            return chars.nth(index);
        }
        index -= length;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all_match(source: &str, room: Room, least_share: usize) {
        let patterns = Patterns::default();
        let pattern = patterns.get(source).unwrap();
        let good = (0..200)
            .filter(|seed| {
                let style = [Style::Plain, Style::Wild][*seed as usize % 2];
                let text = pattern.generate(&mut Source::seeded(*seed, style), room);
                let length = text.chars().count();
                pattern.matches(&text) && length >= room.min && room.max.is_none_or(|max| length <= max)
            })
            .count();
        assert!(good >= least_share, "{source}: {good} of 200");
    }

    #[test]
    fn generated_texts_match_their_pattern() {
        for pattern in [
            "^[a-z]+$",
            "^\\d{3}-\\w{2,}$",
            "abc",
            "^(foo|ba[rz])*$",
            r"^[^\s@]+@[^\s@]+\.[a-z]{2,}$",
            r"^\p{Lu}\p{Ll}+$",
            r"^\u0041\x42\cA$",
            "^a.b$",
            r"^[\w.-]+\/[\w.+-]+$",
            "^$",
            "^{x}$",
            "^[^]$",
        ] {
            all_match(pattern, Room::default(), 200);
        }
    }

    #[test]
    fn generated_texts_stretch_and_shrink_to_the_room() {
        let long = Room { min: 300, max: Some(310) };
        all_match("^[a-z]+-[0-9]*$", long, 200);
        all_match("needle", long, 200);
        let short = Room { min: 0, max: Some(4) };
        all_match("^[a-z]+(-[0-9]*)?$", short, 200);
        all_match("^(a|bcdefgh)$", short, 200);
    }

    #[test]
    fn look_aheads_are_met_often_enough() {
        all_match(r"^(?=.*[A-Z])(?=.*\d)[A-Za-z\d]{8,}$", Room::default(), 100);
        all_match(r"^(?!foo)[a-z]{3}$", Room::default(), 190);
    }

    #[test]
    fn a_back_reference_is_refused_with_its_name() {
        let error = Patterns::default().get(r"^(a|b)\1$").unwrap_err();
        assert!(error.contains(r"\1"), "{error}");
    }
}
