//! One JSON value against one schema of the document.

use std::collections::{BTreeSet, HashSet};

use serde_json::{Map, Number, Value};

use super::finding::{Grounds, Kind};
use super::parts::{self, Part};
use super::seen::Marks;
use super::shape::Shape;
use super::{format, wording};
use crate::pointer;

/// A deviation inside a body.
#[derive(Debug)]
pub(super) struct Note {
    pub(super) kind: Kind,
    /// Pointer into the body, generalised.
    pub(super) at: String,
    /// Pointer into the document.
    pub(super) document: String,
    pub(super) subject: String,
    pub(super) expected: String,
    pub(super) grounds: Grounds,
}

/// What the comparison of a value found.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) notes: Vec<Note>,
    pub(super) marks: Marks,
    /// How far the value is from the schema; the nearest alternative is the one that was meant.
    distance: u32,
}

/// Of another type altogether, so that a longer list of smaller deviations is nearer.
const FAR: u32 = 1000;
const NEAR: u32 = 10;
/// A schema with a member less is nearer than one that is broken.
const NEXT: u32 = 1;

/// Compares values with schemas.
#[derive(Debug)]
pub(super) struct Comparison<'d> {
    pub(super) document: &'d Value,
    /// Names of members, in lower case, whose words are not repeated.
    pub(super) secrets: &'d BTreeSet<String>,
}

/// A place in the answer.
#[derive(Debug, Clone)]
struct Place {
    at: String,
    /// The document calls it, or something around it, secret or personal.
    hidden: bool,
}

impl Place {
    fn child(&self, token: &str, hidden: bool) -> Self {
        Self { at: pointer::child(&self.at, token), hidden: self.hidden || hidden }
    }
}

impl<'d> Comparison<'d> {
    /// Compares `value` with the schema at `schema`.
    pub(super) fn of(&self, value: &Value, schema: &str) -> Outcome {
        self.look(value, schema, &Place { at: String::new(), hidden: false })
    }

    fn look(&self, value: &Value, site: &str, place: &Place) -> Outcome {
        let mut outcome = Outcome::default();
        if value.is_null() {
            if !parts::allows_null(self.document, site) {
                outcome.note(NEAR, Kind::UnexpectedNull, place, site, "", "not null", Grounds::of("null"));
            }
            return outcome;
        }
        let ways = parts::alternatives(self.document, site, value);
        let nearest = ways.iter().map(|way| self.hold(value, way, site, place)).min_by_key(|outcome| outcome.distance);
        nearest.unwrap_or_default()
    }

    fn hold(&self, value: &Value, parts: &[Part<'d>], site: &str, place: &Place) -> Outcome {
        let mut outcome = Outcome::default();
        let hidden = place.hidden || parts.iter().any(is_marked);
        let place = &Place { at: place.at.clone(), hidden };
        let wrong = parts.iter().find_map(|part| part.text("type").filter(|name| !is_type(value, name)));
        if let Some(name) = wrong {
            let grounds = Grounds { shape: Shape::of(value), ..Grounds::of(wording::describe(value)) };
            outcome.note(FAR, Kind::WrongType, place, site, "", name, grounds);
            return outcome;
        }
        for part in parts {
            self.words(value, part, place, &mut outcome);
            match value {
                Value::String(text) => text_bounds(text, part, place, &mut outcome),
                Value::Number(number) => number_bounds(number, part, place, &mut outcome),
                Value::Array(items) => list_bounds(items, part, place, &mut outcome),
                Value::Object(members) => required(self.document, members, part, place, &mut outcome),
                Value::Null | Value::Bool(_) => {}
            }
        }
        match value {
            Value::Array(items) => self.items(items, parts, place, &mut outcome),
            Value::Object(members) => self.members(members, parts, site, place, &mut outcome),
            _ => {}
        }
        outcome
    }

    fn words(&self, value: &Value, part: &Part<'_>, place: &Place, outcome: &mut Outcome) {
        let Some(values) = part.schema.get("enum").and_then(Value::as_array) else { return };
        let at = pointer::child(&part.at, "enum");
        if values.contains(value) {
            let word = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            outcome.marks.enum_values.insert((at, word));
            return;
        }
        let last = place.at.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
        let shown = match value {
            Value::String(text) if wording::is_word(text) => Some(text.clone()),
            // The codes of an enumeration of integers are small.
            Value::Number(number) if number.as_u64().is_some_and(|code| code < 100_000) => Some(number.to_string()),
            _ => None,
        };
        let shown = shown.filter(|_| !place.hidden && !self.secrets.contains(&last));
        let grounds = Grounds {
            shape: Shape::of(value),
            ..Grounds::of(match &shown {
                Some(word) => format!("`{word}`"),
                None => wording::describe(value),
            })
        };
        let expected = format!("one of {}", wording::counted(values.len(), "value"));
        outcome.note(NEAR, Kind::UnknownEnumValue, place, &at, &shown.unwrap_or_default(), &expected, grounds);
    }

    fn items(&self, items: &[Value], parts: &[Part<'d>], place: &Place, outcome: &mut Outcome) {
        let inner = place.child("*", false);
        for part in parts.iter().filter(|part| part.schema.contains_key("items")) {
            let site = pointer::child(&part.at, "items");
            for item in items {
                outcome.take(self.look(item, &site, &inner));
            }
        }
    }

    fn members(
        &self,
        members: &Map<String, Value>,
        parts: &[Part<'d>],
        site: &str,
        place: &Place,
        outcome: &mut Outcome,
    ) {
        let maps: Vec<String> = parts
            .iter()
            .filter(|part| part.schema.get("additionalProperties").is_some_and(Value::is_object))
            .map(|part| pointer::child(&part.at, "additionalProperties"))
            .collect();
        let open = !maps.is_empty() || parts.iter().any(|part| part.flag("additionalProperties")) || is_free(parts);
        for (name, member) in members {
            let mut known = false;
            for part in parts.iter().filter(|part| property(part, name).is_some()) {
                known = true;
                let place_of_it = pointer::child(&pointer::child(&part.at, "properties"), name);
                let secret = self.secrets.contains(&name.to_ascii_lowercase());
                outcome.take(self.look(member, &place_of_it, &place.child(name, secret)));
                outcome.marks.properties.insert(place_of_it);
            }
            if known {
                continue;
            }
            if open {
                let inner = place.child("*", false);
                maps.iter().for_each(|map| outcome.take(self.look(member, map, &inner)));
                continue;
            }
            let owner = owner(self.document, parts, site);
            let named = wording::is_name(name);
            let inner = place.child(if named { name } else { "*" }, false);
            let grounds = Grounds { shape: Shape::of(member), ..Grounds::of(wording::describe(member)) };
            let subject = if named { name.as_str() } else { "" };
            outcome.note(NEXT, Kind::UndocumentedField, &inner, &owner, subject, "no such member", grounds);
        }
    }
}

/// The schema to which a member that none of them names should be added: the one that is written at this place, not one
/// that it shares with others, where there is a choice.
fn owner(document: &Value, parts: &[Part<'_>], site: &str) -> String {
    let home = parts::land(document, site).map(|part| part.at).unwrap_or_else(|| site.to_owned());
    let mut with_members = parts.iter().filter(|part| part.schema.contains_key("properties"));
    let own = with_members.clone().find(|part| part.at.starts_with(&home));
    own.or_else(|| with_members.next_back()).map_or(home, |part| part.at.clone())
}

fn property<'p>(part: &'p Part<'_>, name: &str) -> Option<&'p Value> {
    part.schema.get("properties").and_then(|properties| properties.get(name))
}

/// An object about whose members nothing is said.
fn is_free(parts: &[Part<'_>]) -> bool {
    let says_nothing = |part: &Part<'_>| {
        part.schema.get("additionalProperties") != Some(&Value::Bool(false)) && !part.schema.contains_key("properties")
    };
    parts.iter().all(says_nothing)
}

fn is_marked(part: &Part<'_>) -> bool {
    part.flag("x-secret") || part.schema.contains_key("x-pii") || part.text("format") == Some("password")
}

fn is_type(value: &Value, name: &str) -> bool {
    match name {
        "string" => value.is_string(),
        // Not `1.0`, which a typed reader of integers refuses.
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

fn required(document: &Value, members: &Map<String, Value>, part: &Part<'_>, place: &Place, outcome: &mut Outcome) {
    let names = part.schema.get("required").and_then(Value::as_array);
    for name in names.into_iter().flatten().filter_map(Value::as_str).filter(|name| !members.contains_key(*name)) {
        let own = pointer::child(&pointer::child(&part.at, "properties"), name);
        // Required in requests only.
        if parts::land(document, &own).is_some_and(|schema| schema.flag("writeOnly")) {
            continue;
        }
        let at = pointer::child(&part.at, "required");
        let grounds = Grounds::of("nothing");
        outcome.note(NEAR, Kind::MissingField, &place.child(name, false), &at, name, "required", grounds);
    }
    let count = members.len();
    size(count, "minProperties", "maxProperties", "member", part, place, outcome);
}

fn text_bounds(text: &str, part: &Part<'_>, place: &Place, outcome: &mut Outcome) {
    if let Some(name) = part.text("format").filter(|name| !format::holds(name, text)) {
        let form = wording::form(text).filter(|_| !place.hidden);
        let found = form.map_or_else(|| wording::describe(&Value::from(text)), |form| format!("a text like {form}"));
        let at = pointer::child(&part.at, "format");
        outcome.note(NEAR, Kind::WrongFormat, place, &at, "format", name, Grounds::of(found));
    }
    size(text.chars().count(), "minLength", "maxLength", "character", part, place, outcome);
    if let Some(pattern) = part.text("pattern")
        && regress::Regex::with_flags(pattern, "u").is_ok_and(|regex| regex.find(text).is_none())
    {
        let found = wording::describe(&Value::from(text));
        let at = pointer::child(&part.at, "pattern");
        outcome.note(NEAR, Kind::PatternMismatch, place, &at, "pattern", pattern, Grounds::of(found));
    }
}

fn list_bounds(items: &[Value], part: &Part<'_>, place: &Place, outcome: &mut Outcome) {
    size(items.len(), "minItems", "maxItems", "item", part, place, outcome);
    let texts = || items.iter().map(Value::to_string).collect::<HashSet<_>>();
    if part.flag("uniqueItems") && texts().len() < items.len() {
        let found = format!("{}, some of them equal", wording::describe(&Value::from(items)));
        outcome.bound("uniqueItems", "unique items", found, part, place);
    }
}

/// Lower and upper bound of a count.
fn size(count: usize, lowest: &str, highest: &str, thing: &str, part: &Part<'_>, place: &Place, outcome: &mut Outcome) {
    let bound = |key: &str| part.schema.get(key).and_then(Value::as_u64).and_then(|bound| usize::try_from(bound).ok());
    if let Some(bound) = bound(lowest).filter(|bound| count < *bound) {
        let expected = format!("at least {}", wording::counted(bound, thing));
        outcome.bound(lowest, &expected, wording::counted(count, thing), part, place);
    }
    if let Some(bound) = bound(highest).filter(|bound| count > *bound) {
        let expected = format!("at most {}", wording::counted(bound, thing));
        outcome.bound(highest, &expected, wording::counted(count, thing), part, place);
    }
}

fn number_bounds(number: &Number, part: &Part<'_>, place: &Place, outcome: &mut Outcome) {
    let Some(value) = number.as_f64() else { return };
    let found = || wording::describe(&Value::Number(number.clone()));
    let fits = match part.text("format") {
        Some("int32") => number.as_i64().is_some_and(|value| i32::try_from(value).is_ok()),
        Some("int64") => number.is_i64(),
        _ => true,
    };
    if !fits && part.text("type") == Some("integer") {
        let name = part.text("format").unwrap_or_default();
        outcome.bound("format", name, format!("{} beyond it", found()), part, place);
    }
    let bound = |key: &str| part.schema.get(key).and_then(Value::as_f64);
    if let Some(lowest) = bound("minimum") {
        let exclusive = part.flag("exclusiveMinimum");
        if value < lowest || (exclusive && value == lowest) {
            let words = if exclusive { "more than" } else { "at least" };
            outcome.bound("minimum", &format!("{words} {lowest}"), format!("{} below it", found()), part, place);
        }
    }
    if let Some(highest) = bound("maximum") {
        let exclusive = part.flag("exclusiveMaximum");
        if value > highest || (exclusive && value == highest) {
            let words = if exclusive { "less than" } else { "at most" };
            outcome.bound("maximum", &format!("{words} {highest}"), format!("{} above it", found()), part, place);
        }
    }
    if let Some(step) = bound("multipleOf").filter(|step| *step > 0.0) {
        let steps = value / step;
        // As near as floating point can tell.
        if (steps - steps.round()).abs() > 1e-9 * steps.abs().max(1.0) {
            outcome.bound("multipleOf", &format!("a multiple of {step}"), found(), part, place);
        }
    }
}

impl Outcome {
    #[expect(clippy::too_many_arguments, reason = "they are the members of one note")]
    fn note(
        &mut self,
        distance: u32,
        kind: Kind,
        place: &Place,
        document: &str,
        subject: &str,
        expected: &str,
        grounds: Grounds,
    ) {
        self.distance = self.distance.saturating_add(distance);
        self.notes.push(Note {
            kind,
            at: place.at.clone(),
            document: document.to_owned(),
            subject: subject.to_owned(),
            expected: expected.to_owned(),
            grounds,
        });
    }

    fn bound(&mut self, keyword: &str, expected: &str, found: String, part: &Part<'_>, place: &Place) {
        let at = pointer::child(&part.at, keyword);
        self.note(NEAR, Kind::OutOfBounds, place, &at, keyword, expected, Grounds::of(found));
    }

    fn take(&mut self, inner: Self) {
        self.notes.extend(inner.notes);
        self.marks.extend(inner.marks);
        self.distance = self.distance.saturating_add(inner.distance);
    }
}
