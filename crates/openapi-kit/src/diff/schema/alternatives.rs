//! `oneOf`, `anyOf`, `allOf` and the discriminator.

use serde_json::Value;

use super::{Comparison, Members, Verdict};
use crate::diff::change::{Aspect, Level, Rust};
use crate::diff::example;
use crate::diff::judge::Pair;
use crate::diff::side::{Side, Target};
use crate::diff::walk::Step;

impl Comparison<'_> {
    pub(super) fn alternatives(&mut self, own: &Pair, both: Members<'_>) {
        for key in ["oneOf", "anyOf", "allOf"] {
            let count = |value: Option<&Value>| value.and_then(Value::as_array).map(Vec::len);
            match (count(both.0.get(key)), count(both.1.get(key))) {
                (None, None) => {}
                (Some(before), Some(after)) => self.parts(own, key, (before, after)),
                _ => {
                    let sides = (both.0.get(key).cloned(), both.1.get(key).cloned());
                    let candidates = self.part_examples(own, key);
                    let rust = self.rust_type();
                    self.find(Aspect::Rule, key, sides, Verdict::Unsure(candidates), rust);
                }
            }
        }
        let (before, after) = (both.0.get("discriminator"), both.1.get("discriminator"));
        if before != after {
            let candidates = self.part_examples(own, "oneOf");
            let rust = Rust::new(Level::None, "alternatives are told apart by their shape");
            let sides = (before.cloned(), after.cloned());
            let named = |value: Option<&Value>| value.and_then(|value| value.get("propertyName")).cloned();
            let verdict = match self.receiver(named(before), named(after)) {
                Some(taken) if self.sender(named(before), named(after)) != Some(taken.clone()) => Verdict::Lost(
                    format!("which alternative is meant is now told by {taken}, which the other side does not know of"),
                    candidates,
                ),
                _ => Verdict::Fits("which alternative is meant is told as before, or by its shape".to_owned()),
            };
            self.find(Aspect::Rule, "discriminator", sides, verdict, rust);
        }
    }

    fn parts(&mut self, own: &Pair, key: &str, (before, after): (usize, usize)) {
        let at = |own: &str, number: usize| format!("{own}/{key}/{number}");
        let mut old: Vec<usize> = (0..before).collect();
        let mut new: Vec<usize> = (0..after).collect();
        let mut pairs = Vec::new();
        // The same component first, then the same text, then what is left of inline schemas, in order.
        for alike in [same_component, same_text, both_inline] {
            old.retain(|&one| {
                let (before, after) = (self.before, self.after);
                let place = at(&own.before, one);
                let found = new.iter().position(|&two| alike((before, &place), (after, &at(&own.after, two))));
                found.map(|found| pairs.push((one, new.remove(found)))).is_none()
            });
        }
        // A component under a new name.
        old.retain(|&one| {
            let found = new.iter().position(|&two| self.is_renamed(&at(&own.before, one), &at(&own.after, two)));
            found.map(|found| pairs.push((one, new.remove(found)))).is_none()
        });
        pairs.sort_unstable();
        for (one, two) in pairs {
            let pair = Pair { before: at(&own.before, one), after: at(&own.after, two) };
            self.children.push((Step::Branch, pair));
        }
        for (number, added) in old.into_iter().map(|number| (number, false)).chain(new.into_iter().map(|n| (n, true))) {
            let side = if added { self.after } else { self.before };
            let place = at(if added { &own.after } else { &own.before }, number);
            let schema = side.document.pointer(&place).cloned();
            let mut candidates = vec![example::at(&side.converted, &place)];
            let sent_has = self.sender(!added, added);
            let verdict = if key == "allOf" {
                candidates.extend(self.sent_examples());
                self.narrower_if(!sent_has, "a value that lacks this part", candidates)
            } else {
                self.narrower_if(sent_has, "a value of this alternative", candidates)
            };
            let rust = if key == "allOf" {
                self.rust_type()
            } else {
                let word = if added { "gains" } else { "loses" };
                Rust::new(Level::Major, format!("an enum of alternatives, which is not open, {word} one"))
            };
            let sides = if added { (None, schema) } else { (schema, None) };
            self.find(Aspect::Branch, key, sides, verdict, rust);
            if let Some(finding) = self.findings.last_mut() {
                let (before, after) = if added { (own.before.clone(), place) } else { (place, own.after.clone()) };
                finding.at = Some(Pair { before, after });
            }
        }
    }

    fn is_renamed(&self, before: &str, after: &str) -> bool {
        match (self.before.site(before).target, self.after.site(after).target) {
            (Target::Shared { name: old, .. }, Target::Shared { name: new, .. }) => {
                !self.after.has_component(&old) && !self.before.has_component(&new)
            }
            _ => false,
        }
    }

    /// What the sender may send at this place, through each alternative.
    fn part_examples(&self, own: &Pair, key: &str) -> Vec<Value> {
        let side = self.sender(self.before, self.after);
        let own = self.sender(&own.before, &own.after);
        let count = side.document.pointer(&format!("{own}/{key}")).and_then(Value::as_array).map_or(0, Vec::len);
        let parts = (0..count).map(|number| example::at(&side.converted, &format!("{own}/{key}/{number}")));
        self.sent_examples().into_iter().chain(parts).collect()
    }
}

type Place<'p> = (&'p Side<'p>, &'p str);

fn same_component(before: Place<'_>, after: Place<'_>) -> bool {
    match (before.0.site(before.1).target, after.0.site(after.1).target) {
        (Target::Shared { name, .. }, Target::Shared { name: other, .. }) => name == other,
        _ => false,
    }
}

fn same_text(before: Place<'_>, after: Place<'_>) -> bool {
    before.0.document.pointer(before.1) == after.0.document.pointer(after.1)
}

fn both_inline(before: Place<'_>, after: Place<'_>) -> bool {
    let own = |place: Place<'_>| matches!(place.0.site(place.1).target, Target::Own { .. });
    own(before) && own(after)
}
