//! Makes a component of everything that a local reference leads to, so that the steps after this may move the rest.
//!
//! `#/paths/~1pets/get/responses/200/schema`, `#/components/schemas/Pet/$defs/Name`, `#anchor` and references by `$id`
//! all become references to components.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::ConvertError;
use super::grammar::{Dialect, Kind, homes, visit_document};
use super::note::{Cost, Ledger};
use crate::pointer;

const NAMED: &str = "target of a reference became a component";
const REWRITTEN: &str = "reference by anchor, `$id` or a place around it made to name its target";
const BARE: &str = "reference by a bare name taken as one to a definition";
const IN_PLACE: &str = "target of a reference written out in place";
const DYNAMIC: &str = "`$dynamicRef` taken as a plain reference";

/// Targets may hold references that lead to further targets; deeper than this it is a circle.
const MOST_ROUNDS: usize = 64;

pub(super) fn run(document: &mut Value, dialect: Dialect, ledger: &mut Ledger) -> Result<(), ConvertError> {
    if dialect == Dialect::Newer {
        plain_dynamic_references(document, ledger);
    }
    let mut rounds = 0;
    loop {
        let found = absolute(document, dialect, ledger)?;
        let Some((target, _, at)) = found.first() else { return Ok(()) };
        rounds += 1;
        if rounds > MOST_ROUNDS {
            return Err(ConvertError::Circle { pointer: at.clone(), reference: format!("#{target}") });
        }
        settle(document, &found, dialect, ledger);
    }
}

/// `$dynamicRef` differs from `$ref` only where several schemas share a `$dynamicAnchor`, which OpenAPI 3.0 cannot say.
fn plain_dynamic_references(document: &mut Value, ledger: &mut Ledger) {
    visit_document(document, Dialect::Newer, &mut |kind, at, value| {
        if kind.is_schema()
            && let Value::Object(members) = value
            && !members.contains_key("$ref")
            && let Some(reference) = members.shift_remove("$dynamicRef")
        {
            members.insert("$ref".to_owned(), reference);
            ledger.note(at, DYNAMIC, Cost::Looser);
        }
    });
}

/// A target, what it is meant to be, and where the first reference to it stands.
type Target = (String, Kind, String);

/// Makes every local reference an absolute one; returns the targets that are no components, the deepest first.
fn absolute(document: &mut Value, dialect: Dialect, ledger: &mut Ledger) -> Result<Vec<Target>, ConvertError> {
    let whole = document.clone();
    let names = Names::of(document, dialect);
    let mut found: BTreeMap<(String, Kind), String> = BTreeMap::new();
    let mut error = None;
    visit_document(document, dialect, &mut |kind, at, value| {
        let Some(reference) = value.get("$ref").and_then(Value::as_str).map(str::to_owned) else { return };
        let (target, note) = match names.target(&whole, &reference, at, kind, dialect) {
            Place::Elsewhere => return,
            Place::Nowhere => {
                error.get_or_insert_with(|| ConvertError::Dangling { pointer: at.to_owned(), reference });
                return;
            }
            Place::Here(target, note) => (target, note),
        };
        if let Some(note) = note {
            ledger.note(at, note, Cost::Nothing);
        }
        if note.is_some() || pointer::of_local_ref(&reference).as_deref() != Some(&target) {
            value["$ref"] = json!(format!("#{target}"));
        }
        if homes(dialect).iter().any(|(_, home)| home.starts_with(&target)) {
            error.get_or_insert_with(|| ConvertError::Invalid {
                pointer: at.to_owned(),
                problem: format!("`$ref: {reference}` leads to a list of components; name one of them"),
            });
            return;
        }
        if !is_component(&target, kind, dialect) {
            found.entry((target, kind.at_home())).or_insert_with(|| at.to_owned());
        }
    });
    if let Some(error) = error {
        return Err(error);
    }
    let mut found: Vec<Target> = found.into_iter().map(|((target, kind), at)| (target, kind, at)).collect();
    found.sort_by_key(|(target, ..)| std::cmp::Reverse(target.matches('/').count()));
    Ok(found)
}

fn is_component(target: &str, kind: Kind, dialect: Dialect) -> bool {
    let Some((home, _)) = target.rsplit_once('/') else { return false };
    let own = homes(dialect).iter().find(|(other, _)| *other == kind.at_home());
    // A path item stands in for another one under `paths` too.
    own.is_some_and(|(_, place)| *place == home) || (kind == Kind::PathItem && home == "/paths")
}

/// Moves the targets to the components, or writes them out where their kind has no place there.
fn settle(document: &mut Value, found: &[Target], dialect: Dialect, ledger: &mut Ledger) {
    let mut moved: BTreeMap<(String, Kind), String> = BTreeMap::new();
    let mut written: BTreeMap<(String, Kind), Value> = BTreeMap::new();
    for (target, kind, _) in found {
        let Some((_, home)) = homes(dialect).iter().find(|(other, _)| other == kind) else {
            if let Some(value) = document.pointer(target) {
                written.insert((target.clone(), *kind), value.clone());
            }
            continue;
        };
        let name = free_name(document, home, &wanted(target));
        let place = pointer::child(home, &name);
        let Some(value) = document.pointer_mut(target) else { continue };
        let value = std::mem::replace(value, json!({"$ref": format!("#{place}")}));
        enter(document, home, &name, value);
        ledger.note(target, NAMED, Cost::Nothing);
        ledger.moved(target, place.clone());
        moved.insert((target.clone(), *kind), place);
    }
    visit_document(document, dialect, &mut |kind, at, value| {
        let Some(target) = value.get("$ref").and_then(Value::as_str).and_then(pointer::of_local_ref) else { return };
        let key = (target, kind.at_home());
        if let Some(place) = moved.get(&key) {
            value["$ref"] = json!(format!("#{place}"));
        } else if let Some(target) = written.get(&key) {
            *value = target.clone();
            ledger.note(at, IN_PLACE, Cost::Nothing);
        }
    });
}

/// Puts a value among the components of the home.
pub(super) fn enter(document: &mut Value, home: &str, name: &str, value: Value) {
    let mut place = document;
    for token in pointer::tokens(home) {
        if !place.get(&token).is_some_and(Value::is_object) {
            place[&token] = json!({});
        }
        place = &mut place[&token];
    }
    place[name] = value;
}

/// A name that no component of the home has.
pub(super) fn free_name(document: &Value, home: &str, wanted: &str) -> String {
    let taken = document.pointer(home).and_then(Value::as_object);
    let is_free = |name: &str| taken.is_none_or(|taken| !taken.contains_key(name));
    if is_free(wanted) {
        return wanted.to_owned();
    }
    (2_u32..).map(|number| format!("{wanted}{number}")).find(|name| is_free(name)).unwrap_or_default()
}

/// Tokens that say where something stands, not what it is.
const SCAFFOLD: [&str; 17] = [
    "components",
    "schemas",
    "definitions",
    "$defs",
    "paths",
    "properties",
    "schema",
    "content",
    "allOf",
    "anyOf",
    "oneOf",
    "responses",
    "parameters",
    "requestBody",
    "requestBodies",
    "additionalProperties",
    "x-defs",
];

/// The name that a target would like: that of a definition, else the words of its pointer.
fn wanted(target: &str) -> String {
    let tokens = pointer::tokens(target);
    let name = match tokens.as_slice() {
        [.., home, name] if ["$defs", "definitions"].contains(&home.as_str()) => name.clone(),
        all => {
            let words = all.iter().filter(|token| !SCAFFOLD.contains(&token.as_str())).cloned();
            words.collect::<Vec<_>>().join("_")
        }
    };
    let legal = super::names::legal(&name);
    if legal.is_empty() { "Root".to_owned() } else { legal }
}

enum Place {
    /// In another file, or on the net.
    Elsewhere,
    Nowhere,
    /// A pointer, and what to say when the reference did not name it plainly.
    Here(String, Option<&'static str>),
}

/// The names that schemas give themselves.
struct Names {
    anchors: BTreeMap<String, String>,
    ids: BTreeMap<String, String>,
    schemas: BTreeSet<String>,
}

impl Names {
    fn of(document: &mut Value, dialect: Dialect) -> Self {
        let mut names = Self { anchors: BTreeMap::new(), ids: BTreeMap::new(), schemas: BTreeSet::new() };
        let own = document.get("$self").and_then(Value::as_str).map(str::to_owned);
        names.ids.extend(own.map(|address| (address, String::new())));
        visit_document(document, dialect, &mut |kind, at, value| {
            if !kind.is_schema() {
                return;
            }
            names.schemas.insert(at.to_owned());
            let text = |key: &str| value.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
            for anchor in [text("$anchor"), text("$dynamicAnchor")].into_iter().flatten() {
                names.anchors.entry(anchor.to_owned()).or_insert_with(|| at.to_owned());
            }
            if let Some(id) = text("$id") {
                names.ids.entry(id.trim_end_matches('#').to_owned()).or_insert_with(|| at.to_owned());
            }
        });
        names
    }

    fn target(&self, document: &Value, reference: &str, at: &str, kind: Kind, dialect: Dialect) -> Place {
        let (address, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if !address.is_empty() {
            if dialect == Dialect::Swagger && !reference.contains(['#', '/', '.']) {
                let place = pointer::child("/definitions", reference);
                let known = kind.is_schema() && document.pointer(&place).is_some();
                return if known { Place::Here(place, Some(BARE)) } else { Place::Elsewhere };
            }
            let Some(base) = self.ids.get(address) else { return Place::Elsewhere };
            let inner = pointer::of_local_ref(&format!("#{fragment}")).map(|inner| format!("{base}{inner}"));
            let place = inner.filter(|place| document.pointer(place).is_some());
            let place = place.or_else(|| self.anchors.get(fragment).cloned());
            return place.map_or(Place::Nowhere, |place| Place::Here(place, Some(REWRITTEN)));
        }
        let Some(inner) = pointer::of_local_ref(reference) else {
            let place = self.anchors.get(fragment).cloned();
            return place.map_or(Place::Nowhere, |place| Place::Here(place, Some(REWRITTEN)));
        };
        if !inner.is_empty() && document.pointer(&inner).is_some() {
            return Place::Here(inner, None);
        }
        // Generators copy schemas into a document together with references that are relative to the schema.
        let mut around = at;
        let mut outermost = None;
        while kind.is_schema() {
            if self.schemas.contains(around) {
                let place = format!("{around}{inner}");
                if inner.is_empty() {
                    outermost = Some(place);
                } else if document.pointer(&place).is_some() {
                    return Place::Here(place, Some(REWRITTEN));
                }
            }
            match around.rfind('/') {
                Some(slash) => around = &around[..slash],
                None => break,
            }
        }
        outermost.map_or(Place::Nowhere, |place| Place::Here(place, Some(REWRITTEN)))
    }
}
