//! Compares what stands at two places of use: notes first, then the schema proper, part by part.

use serde_json::{Map, Value};

use super::change::{Action, Aspect, Direction, Level, Rust};
use super::judge::Pair;
use super::rust;
use super::side::{Side, Target, component_at, is_annotation};
use super::walk::Step;

mod alternatives;
mod notes;
mod objects;
mod rules;

/// How a finding is judged.
pub(super) enum Verdict {
    /// Nobody fails.
    Fits(String),
    /// Somebody fails, whatever validators say: what was asked for or relied on is no longer there.
    Lost(String, Vec<Value>),
    /// Somebody fails, unless it is proved that nobody does; the values may show it.
    Narrower(String, Vec<Value>),
    /// The rules do not know; the values may show that somebody fails.
    Unsure(Vec<Value>),
}

/// One difference, not yet judged.
pub(super) struct Finding {
    pub aspect: Aspect,
    pub name: String,
    pub before: Option<Value>,
    pub after: Option<Value>,
    /// Where, when that is not the place compared.
    pub at: Option<Pair>,
    pub verdict: Verdict,
    pub rust: Rust,
}

/// Two places of use under comparison.
pub(super) struct Comparison<'a> {
    pub before: &'a Side<'a>,
    pub after: &'a Side<'a>,
    pub pair: Pair,
    /// None: nobody sends values of it.
    pub direction: Option<Direction>,
    /// In a parameter, where null has no form.
    pub textual: bool,
    pub findings: Vec<Finding>,
    pub children: Vec<(Step, Pair)>,
}

/// The members of both schemas, the earlier one first.
type Members<'m> = (&'m Map<String, Value>, &'m Map<String, Value>);

impl<'a> Comparison<'a> {
    pub(super) fn run(&mut self) {
        let (before, after) = (self.before.site(&self.pair.before), self.after.site(&self.pair.after));
        match (&before.target, &after.target) {
            (Target::Shared { name, pointer }, Target::Shared { name: new_name, pointer: new_pointer }) => {
                self.notes(&before.annotations, &after.annotations);
                if name != new_name {
                    self.renamed(name, pointer, new_name, new_pointer);
                }
                let inner = Pair { before: pointer.clone(), after: new_pointer.clone() };
                self.children.push((Step::Same, inner));
            }
            (Target::Own { pointer, members }, Target::Own { pointer: new_pointer, members: new_members }) => {
                self.notes(&before.annotations, &after.annotations);
                self.proper(Pair { before: pointer.clone(), after: new_pointer.clone() }, *members, *new_members);
            }
            _ => {
                let name = |target: &Target<'_>| match target {
                    Target::Shared { name, .. } => Some(Value::from(name.as_str())),
                    Target::Own { .. } => None,
                };
                let rust = self.rust_type();
                let verdict = Verdict::Fits("names do not travel".to_owned());
                self.find(Aspect::SchemaName, "", (name(&before.target), name(&after.target)), verdict, rust);
                let before = self.before.whole_site(&self.pair.before);
                let after = self.after.whole_site(&self.pair.after);
                self.notes(&before.annotations, &after.annotations);
                if let (Target::Own { pointer, members }, Target::Own { pointer: new_pointer, members: new_members }) =
                    (before.target, after.target)
                {
                    self.proper(Pair { before: pointer, after: new_pointer }, members, new_members);
                }
            }
        }
    }

    /// A reference to another component: a new name for the same one, or another thing altogether.
    fn renamed(&mut self, name: &str, pointer: &str, new_name: &str, new_pointer: &str) {
        let moved = !self.after.has_component(name) && !self.before.has_component(new_name);
        let components = component_at(pointer).is_some() && component_at(new_pointer).is_some();
        let rust = if components {
            Rust::new(Level::Major, format!("the type `{name}` becomes `{new_name}`"))
        } else {
            self.rust_type()
        };
        let at = moved.then(|| Pair { before: pointer.to_owned(), after: new_pointer.to_owned() });
        self.findings.push(Finding {
            aspect: Aspect::SchemaName,
            name: String::new(),
            before: Some(name.into()),
            after: Some(new_name.into()),
            at,
            verdict: Verdict::Fits("names do not travel".to_owned()),
            rust,
        });
    }

    /// The schema proper, without its notes.
    fn proper(&mut self, own: Pair, before: Option<&'a Map<String, Value>>, after: Option<&'a Map<String, Value>>) {
        let empty = Map::new();
        let (before, after) = (before.unwrap_or(&empty), after.unwrap_or(&empty));
        let both = (before, after);
        let types = (before.get("type"), after.get("type"));
        if types.0 != types.1 {
            let verdict = self.type_verdict(types, both);
            let rust = self.rust_type();
            self.find(Aspect::Type, "", (types.0.cloned(), types.1.cloned()), verdict, rust);
            // Of another type, the rest differs as a matter of course.
            if !numbers(types.0, types.1) {
                return;
            }
        }
        self.enum_values(both);
        self.rules(both);
        self.objects(&own, both);
        self.items(&own, both);
        self.alternatives(&own, both);
        self.others(both);
    }

    fn items(&mut self, own: &Pair, both: Members<'_>) {
        match (both.0.get("items"), both.1.get("items")) {
            (Some(_), Some(_)) => self.child(Step::Items, own, "items"),
            (None, None) => {}
            (before, after) => {
                let candidates = odd_values().into_iter().map(|value| Value::Array(vec![value])).collect();
                let verdict =
                    self.narrower_if(self.receiver(before, after).is_some(), "a list of any items", candidates);
                let rust = self.rust_type();
                self.find(Aspect::Items, "", (before.cloned(), after.cloned()), verdict, rust);
            }
        }
    }

    fn type_verdict(&self, types: (Option<&Value>, Option<&Value>), both: Members<'_>) -> Verdict {
        let (sent, taken) = (self.sender(types.0, types.1), self.receiver(types.0, types.1));
        let word = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or("any type").to_owned();
        // Without a type the rest may still say one, as alternatives do.
        let untyped = taken.is_none() && self.receiver(both.0, both.1).keys().any(|key| !is_annotation(key));
        if untyped {
            let mut candidates = self.sent_examples();
            candidates.extend(odd_values());
            return Verdict::Unsure(candidates);
        }
        if taken.is_none() || (word(sent) == "integer" && word(taken) == "number") {
            return self.fits();
        }
        let mut candidates = self.sent_examples();
        if self.sender(both.0, both.1).get("enum").is_none() {
            candidates.extend(odd_values());
        }
        Verdict::Narrower(self.breaks(&format!("a value of {}", word(sent))), candidates)
    }

    /// Whether one side allows what the other does not, in the direction of travel.
    fn narrower_if(&self, narrower: bool, what: &str, candidates: Vec<Value>) -> Verdict {
        if narrower { Verdict::Narrower(self.breaks(what), candidates) } else { self.fits() }
    }

    fn fits(&self) -> Verdict {
        Verdict::Fits(
            match self.direction {
                Some(Direction::Answer) => "whatever is answered now was possible before",
                _ => "whatever could be sent is still accepted",
            }
            .to_owned(),
        )
    }

    fn breaks(&self, what: &str) -> String {
        match self.direction {
            Some(Direction::Answer) => {
                format!("answers may now carry {what}, which the earlier document does not allow")
            }
            _ => format!("requests could carry {what}, which the later document refuses"),
        }
    }

    /// Of two things, that of the side whose values travel.
    fn sender<T>(&self, before: T, after: T) -> T {
        if self.direction == Some(Direction::Answer) { after } else { before }
    }

    /// Of two things, that of the side that must accept them.
    fn receiver<T>(&self, before: T, after: T) -> T {
        if self.direction == Some(Direction::Answer) { before } else { after }
    }

    /// A value that the sending side may send at this place.
    fn sent_examples(&self) -> Vec<Value> {
        let side = self.sender(self.before, self.after);
        let at = self.sender(&self.pair.before, &self.pair.after);
        vec![super::example::at(&side.converted, at)]
    }

    fn rust_type(&self) -> Rust {
        let before = (self.before, self.pair.before.as_str());
        let after = (self.after, self.pair.after.as_str());
        if self.textual { rust::parameter_type_change(before, after) } else { rust::type_change(before, after) }
    }

    fn child(&mut self, step: Step, own: &Pair, tail: &str) {
        let inner = Pair { before: format!("{}/{tail}", own.before), after: format!("{}/{tail}", own.after) };
        self.children.push((step, inner));
    }

    fn find(
        &mut self,
        aspect: Aspect,
        name: &str,
        (before, after): (Option<Value>, Option<Value>),
        verdict: Verdict,
        rust: Rust,
    ) {
        self.findings.push(Finding { aspect, name: name.to_owned(), before, after, at: None, verdict, rust });
    }

    /// Members that no other rule has looked at.
    fn others(&mut self, both: Members<'_>) {
        const KNOWN: [&str; 25] = [
            "$ref",
            "type",
            "enum",
            "format",
            "pattern",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "oneOf",
            "anyOf",
            "allOf",
            "discriminator",
        ];
        for key in keys(both) {
            let (before, after) = (both.0.get(key), both.1.get(key));
            if KNOWN.contains(&key) || is_annotation(key) || before == after {
                continue;
            }
            let candidates = self.sent_examples();
            let rust = self.rust_type();
            self.find(Aspect::Rule, key, (before.cloned(), after.cloned()), Verdict::Unsure(candidates), rust);
        }
    }
}

/// The keys of both objects, once each, those of the first in its order.
fn keys<'m>((before, after): Members<'m>) -> impl Iterator<Item = &'m str> {
    let more = after.keys().filter(|key| !before.contains_key(*key));
    before.keys().chain(more).map(String::as_str)
}

/// Both are types of numbers.
fn numbers(before: Option<&Value>, after: Option<&Value>) -> bool {
    let is_number = |value: Option<&Value>| matches!(value.and_then(Value::as_str), Some("integer" | "number"));
    is_number(before) && is_number(after)
}

/// One value of each type, and some at the edges.
fn odd_values() -> Vec<Value> {
    use serde_json::json;
    vec![json!("x"), json!(1), json!(true), json!({}), json!([]), json!(0.5), json!(2.5), json!(""), Value::Null]
}

impl Finding {
    pub(super) fn action(&self) -> Action {
        Action::of(self.before.as_ref(), self.after.as_ref())
    }
}
