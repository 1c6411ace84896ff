//! Enums, bounds, lengths, patterns and formats.

use serde_json::{Map, Value, json};

use super::{Comparison, Members, Verdict, odd_values};
use crate::diff::change::{Aspect, Direction, Level, Rust};
use crate::diff::example;

/// Bounds from above and from below; the schema is narrower with a smaller or greater one.
const UPPER: [&str; 4] = ["maximum", "maxLength", "maxItems", "maxProperties"];
const LOWER: [&str; 4] = ["minimum", "minLength", "minItems", "minProperties"];

/// Texts that rules on texts often refuse.
const TEXTS: [&str; 9] = ["x", "", "X", "0", " ", "-", "aaaaaaaa", "AAA111", "é"];

/// No text in a message is longer than this.
const LONGEST: u64 = 2_000;

impl Comparison<'_> {
    pub(super) fn enum_values(&mut self, both: Members<'_>) {
        let list = |members: &Map<String, Value>| members.get("enum").and_then(Value::as_array).cloned();
        let (before, after) = match (list(both.0), list(both.1)) {
            (None, None) => return,
            (Some(before), Some(after)) => (before, after),
            (before, after) => {
                let mut candidates: Vec<Value> = TEXTS.iter().map(|text| json!(text)).collect();
                candidates.extend([json!(0), json!(-1), json!(12_345)]);
                let narrower = self.receiver(&before, &after).is_some();
                let verdict = self.narrower_if(narrower, "a value that is not in the list", candidates);
                let rust = self.rust_type();
                self.find(Aspect::Rule, "enum", (before.map(Value::Array), after.map(Value::Array)), verdict, rust);
                return;
            }
        };
        let open = self.receiver(both.0, both.1).get("x-extensible-enum") == Some(&Value::Bool(true));
        let (sent, taken) = (self.sender(&before, &after).clone(), self.receiver(&before, &after).clone());
        for (value, added) in only_in(&before, &after)
            .map(|value| (value, false))
            .chain(only_in(&after, &before).map(|value| (value, true)))
        {
            // Null beside `nullable` is said by `nullable`.
            if value.is_null() {
                continue;
            }
            let narrower = sent.contains(value) && !taken.contains(value);
            let verdict = if narrower && open && self.direction == Some(Direction::Answer) {
                Verdict::Fits("the earlier document says that further values may come (`x-extensible-enum`)".to_owned())
            } else {
                self.narrower_if(narrower, &format!("`{}`", bare(value)), vec![value.clone()])
            };
            let rust = if added {
                Rust::new(Level::Minor, "an open enum gains a variant")
            } else {
                Rust::new(Level::Major, "an enum loses a variant")
            };
            let sides = if added { (None, Some(value.clone())) } else { (Some(value.clone()), None) };
            self.find(Aspect::EnumValue, &bare(value), sides, verdict, rust);
        }
    }

    pub(super) fn rules(&mut self, both: Members<'_>) {
        for key in UPPER.into_iter().chain(LOWER) {
            let (before, after) = (both.0.get(key), both.1.get(key));
            if before != after && as_number(before) != as_number(after) {
                let verdict = self.bound_verdict(key, before, after, both);
                let rust = self.rust_type();
                self.find(Aspect::Rule, key, (before.cloned(), after.cloned()), verdict, rust);
            }
        }
        for (key, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
            let is_true = |members: &Map<String, Value>| members.get(key) == Some(&Value::Bool(true));
            let (before, after) = (is_true(both.0), is_true(both.1));
            if before != after {
                let edge = self.receiver(both.0, both.1).get(bound).cloned().into_iter().collect();
                let verdict = self.narrower_if(self.receiver(before, after), "the bound itself", edge);
                let rust = self.rust_type();
                self.find(Aspect::Rule, key, (Some(before.into()), Some(after.into())), verdict, rust);
            }
        }
        self.pattern(both);
        self.format(both);
        self.multiple_of(both);
        let unique = |members: &Map<String, Value>| members.get("uniqueItems") == Some(&Value::Bool(true));
        let (before, after) = (unique(both.0), unique(both.1));
        if before != after {
            let mut candidates: Vec<Value> = odd_values().into_iter().map(|value| json!([value, value])).collect();
            let side = self.sender(self.before, self.after);
            let items = self.sender(both.0, both.1).get("items").and_then(|items| {
                let mut items = items.clone();
                crate::json_schema::convert_schema(&mut items);
                example::of_schema(&side.converted, &items)
            });
            candidates.extend(items.map(|item| json!([item, item])));
            let verdict = self.narrower_if(self.receiver(before, after), "an item twice", candidates);
            let rust = self.rust_type();
            self.find(Aspect::Rule, "uniqueItems", (Some(before.into()), Some(after.into())), verdict, rust);
        }
    }

    fn bound_verdict(&self, key: &str, before: Option<&Value>, after: Option<&Value>, both: Members<'_>) -> Verdict {
        let upper = UPPER.contains(&key);
        let (sent, taken) = (as_number(self.sender(before, after)), as_number(self.receiver(before, after)));
        let narrower = match (sent, taken) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(sent), Some(taken)) => (taken < sent) == upper,
        };
        let mut candidates = Vec::new();
        if let (true, Some(taken)) = (narrower, taken) {
            candidates = self.beyond(key, taken, self.sender(both.0, both.1));
            // What the sending side may just send.
            if let Some(sent) = sent {
                candidates.extend(self.beyond(
                    key,
                    if upper { sent - 1.0 } else { sent + 1.0 },
                    self.sender(both.0, both.1),
                ));
            }
        }
        let what = match (key, upper) {
            ("maximum", _) => "a greater number",
            ("minimum", _) => "a smaller number",
            ("maxLength", _) => "a longer text",
            ("minLength", _) => "a shorter text",
            (_, true) => "more of them",
            (_, false) => "fewer of them",
        };
        self.narrower_if(narrower, what, candidates)
    }

    /// Values just beyond a bound.
    fn beyond(&self, key: &str, bound: f64, sent: &Map<String, Value>) -> Vec<Value> {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let count = |number: f64| number.clamp(0.0, LONGEST as f64) as usize;
        let side = self.sender(self.before, self.after);
        match key {
            #[allow(clippy::cast_possible_truncation)]
            "maximum" => vec![json!((bound + 1.0).floor() as i64), json!(bound + 0.5)],
            #[allow(clippy::cast_possible_truncation)]
            "minimum" => vec![json!((bound - 1.0).ceil() as i64), json!(bound - 0.5)],
            "maxLength" => vec![json!("x".repeat(count(bound + 1.0)))],
            "minLength" => vec![json!("x".repeat(count(bound - 1.0)))],
            "maxItems" | "minItems" => {
                let wanted = count(if key == "maxItems" { bound + 1.0 } else { bound - 1.0 });
                let mut items = sent.get("items").cloned().unwrap_or(Value::Bool(true));
                crate::json_schema::convert_schema(&mut items);
                let item = example::of_schema(&side.converted, &items).unwrap_or(Value::Null);
                vec![Value::Array(vec![item; wanted])]
            }
            _ => {
                let wanted = count(if key == "maxProperties" { bound + 1.0 } else { bound - 1.0 });
                let mut object =
                    self.sent_examples().pop().and_then(|value| value.as_object().cloned()).unwrap_or_default();
                for number in 0..wanted {
                    if object.len() < wanted {
                        object.insert(format!("member{number}"), json!("x"));
                    }
                }
                vec![Value::Object(object)]
            }
        }
    }

    fn pattern(&mut self, both: Members<'_>) {
        let (before, after) = (both.0.get("pattern"), both.1.get("pattern"));
        if before == after {
            return;
        }
        let (sent, taken) = (self.sender(before, after), self.receiver(before, after));
        let mut candidates: Vec<Value> = Vec::new();
        if let Some(sent) = sent.and_then(Value::as_str) {
            candidates.extend(example::texts_of(sent).into_iter().map(Value::String));
        }
        candidates.extend(TEXTS.iter().map(|text| json!(text)));
        let verdict = self.narrower_if(taken.is_some(), "a text that does not match the pattern", candidates);
        let rust = self.rust_type();
        self.find(Aspect::Rule, "pattern", (before.cloned(), after.cloned()), verdict, rust);
    }

    fn format(&mut self, both: Members<'_>) {
        let (before, after) = (both.0.get("format"), both.1.get("format"));
        if before == after {
            return;
        }
        let word = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
        let (sent, taken) = (word(self.sender(before, after)), word(self.receiver(before, after)));
        let verdict = if checked_format(&taken).is_none() {
            Verdict::Fits(match taken.as_str() {
                "" => "a format more or less is refused by nobody".to_owned(),
                other => format!("`{other}` is a hint: it refuses no value"),
            })
        } else if checked_format(&sent) == Some("integer")
            && checked_format(&taken) == Some("integer")
            && taken == "int64"
        {
            self.fits()
        } else {
            let mut candidates: Vec<Value> =
                example::text_of_format(&sent).map(|text| json!(text)).into_iter().collect();
            candidates.extend(TEXTS.iter().map(|text| json!(text)));
            candidates.extend([json!(2_147_483_648_u64), json!(9_223_372_036_854_775_808_u64)]);
            Verdict::Narrower(self.breaks(&format!("a value that is no `{taken}`")), candidates)
        };
        let rust = self.rust_type();
        self.find(Aspect::Rule, "format", (before.cloned(), after.cloned()), verdict, rust);
    }

    fn multiple_of(&mut self, both: Members<'_>) {
        let (before, after) = (as_number(both.0.get("multipleOf")), as_number(both.1.get("multipleOf")));
        if before == after {
            return;
        }
        let (sent, taken) = (self.sender(before, after), self.receiver(before, after));
        let narrower = match (sent, taken) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(sent), Some(taken)) => sent % taken != 0.0,
        };
        let step = sent.unwrap_or(1.0);
        #[allow(clippy::cast_possible_truncation)]
        let candidates = (1..6).map(|times| json!((step * f64::from(times)) as i64)).chain([json!(step)]).collect();
        let verdict = self.narrower_if(narrower, "another multiple", candidates);
        let rust = self.rust_type();
        let sides = (both.0.get("multipleOf").cloned(), both.1.get("multipleOf").cloned());
        self.find(Aspect::Rule, "multipleOf", sides, verdict, rust);
    }
}

/// The family of a format that validators hold values to; none for hints.
fn checked_format(format: &str) -> Option<&'static str> {
    match format {
        "int32" | "int64" => Some("integer"),
        _ => example::text_of_format(format).map(|_| "text"),
    }
}

fn as_number(value: Option<&Value>) -> Option<f64> {
    value.and_then(Value::as_f64)
}

fn only_in<'v>(these: &'v [Value], those: &'v [Value]) -> impl Iterator<Item = &'v Value> {
    these.iter().filter(|value| !those.contains(value))
}

/// A value as people write it: texts without quotes.
fn bare(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
