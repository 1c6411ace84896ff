//! Properties, which of them are required, and what members an object may have beyond them.

use serde_json::{Map, Value, json};

use super::{Comparison, Members, Verdict, odd_values};
use crate::diff::change::{Aspect, Direction};
use crate::diff::judge::Pair;
use crate::diff::side::Side;
use crate::diff::walk::Step;
use crate::diff::{example, rust};
use crate::pointer;

impl Comparison<'_> {
    pub(super) fn objects(&mut self, own: &Pair, both: Members<'_>) {
        let empty = Map::new();
        let properties =
            |members: &'_ Map<String, Value>| members.get("properties").and_then(Value::as_object).cloned();
        let before = properties(both.0).unwrap_or_else(|| empty.clone());
        let after = properties(both.1).unwrap_or(empty);
        for name in super::keys((&before, &after)) {
            match (before.get(name), after.get(name)) {
                (Some(_), Some(_)) => {
                    let tail = format!("properties/{}", pointer::escape(name));
                    self.child(Step::Property(name.to_owned()), own, &tail);
                    self.required(own, name, both);
                }
                (before, after) => self.property(own, name, (before, after), both),
            }
        }
        let undeclared = |list: &Map<String, Value>, name: &str| requires(list, name) && !before.contains_key(name);
        let mut names: Vec<String> = required_names(both.0).chain(required_names(both.1)).collect();
        names.sort();
        names.dedup();
        for name in names.into_iter().filter(|name| !after.contains_key(name)) {
            if undeclared(both.0, &name) || undeclared(both.1, &name) {
                self.required(own, &name, both);
            }
        }
        self.additional(own, both);
    }

    /// A property of both sides that must be there on one of them only.
    fn required(&mut self, own: &Pair, name: &str, both: Members<'_>) {
        let stated = (requires(both.0, name), requires(both.1, name));
        if stated.0 == stated.1 {
            return;
        }
        let counts = (
            stated.0 && self.travels(self.before, &own.before, name),
            stated.1 && self.travels(self.after, &own.after, name),
        );
        let narrower = !self.sender(counts.0, counts.1) && self.receiver(counts.0, counts.1);
        let without = self.without(name);
        let verdict = self.narrower_if(narrower, &format!("an object without `{name}`"), without);
        let tail = pointer::child("/properties", name);
        let pair = Pair { before: format!("{}{tail}", own.before), after: format!("{}{tail}", own.after) };
        let rust = rust::type_change((self.before, &pair.before), (self.after, &pair.after));
        self.find(Aspect::Required, name, (Some(stated.0.into()), Some(stated.1.into())), verdict, rust);
    }

    /// A property that one side does not have.
    fn property(
        &mut self,
        own: &Pair,
        name: &str,
        (before, after): (Option<&Value>, Option<&Value>),
        both: Members<'_>,
    ) {
        let added = after.is_some();
        let declared = |side: &Side<'_>, members: &Map<String, Value>, at: &str| {
            requires(members, name) && self.travels(side, at, name)
        };
        let (required_before, required_after) =
            (declared(self.before, both.0, &own.before), declared(self.after, both.1, &own.after));
        let taken_required = self.receiver(required_before, required_after);
        let sent_has = self.sender(before, after).is_some();
        let taken_additional = self.receiver(both.0, both.1).get("additionalProperties");
        let closed = taken_additional == Some(&Value::Bool(false));
        let typed = taken_additional.is_some_and(|schema| schema.as_object().is_some_and(|inner| !inner.is_empty()));
        let sent_additional = self.sender(both.0, both.1).get("additionalProperties");
        let verdict = if sent_has {
            let with = self.with(name, own);
            match self.direction {
                _ if closed => Verdict::Narrower(self.breaks(&format!("the member `{name}`")), with),
                _ if typed => Verdict::Unsure(with),
                Some(Direction::Request) => Verdict::Lost(
                    format!("the service no longer knows `{name}`: what callers say with it is ignored or refused"),
                    with,
                ),
                _ => Verdict::Fits(format!("readers of an open object pass over `{name}`, which they do not know")),
            }
        } else if taken_required {
            Verdict::Narrower(self.breaks(&format!("an object without `{name}`")), self.without(name))
        } else if sent_additional.is_some_and(|schema| schema.as_object().is_some_and(|inner| !inner.is_empty())) {
            Verdict::Unsure(self.with_odd(name))
        } else {
            Verdict::Fits(
                match self.direction {
                    Some(Direction::Answer) => "it could be absent before, so readers get along without it",
                    _ => "callers that do not know it leave it out",
                }
                .to_owned(),
            )
        };
        self.find(Aspect::Property, name, (before.cloned(), after.cloned()), verdict, rust::field_change(added));
        if let Some(finding) = self.findings.last_mut() {
            let tail = pointer::child("/properties", name);
            let at = |own: &str, has: bool| if has { format!("{own}{tail}") } else { own.to_owned() };
            finding.at = Some(Pair { before: at(&own.before, !added), after: at(&own.after, added) });
        }
    }

    fn additional(&mut self, own: &Pair, both: Members<'_>) {
        let (before, after) = (both.0.get("additionalProperties"), both.1.get("additionalProperties"));
        let is_schema =
            |value: Option<&Value>| value.is_some_and(|value| value.as_object().is_some_and(|inner| !inner.is_empty()));
        if is_schema(before) && is_schema(after) {
            self.child(Step::Additional, own, "additionalProperties");
            return;
        }
        // `{}` and `true` say the same.
        let plain = |value: Option<&Value>| match value {
            Some(Value::Object(inner)) if inner.is_empty() => Some(Value::Bool(true)),
            other => other.cloned(),
        };
        let (before, after) = (plain(before), plain(after));
        if before == after {
            return;
        }
        let (sent, taken) = (self.sender(&before, &after), self.receiver(&before, &after));
        let open = |value: &Option<Value>| matches!(value, None | Some(Value::Bool(true)));
        let narrower = !open(taken) && *sent != Some(Value::Bool(false));
        let verdict = self.narrower_if(narrower, "members beyond the properties", self.with_odd("another"));
        let rust = self.rust_type();
        self.find(Aspect::AdditionalProperties, "", (before, after), verdict, rust);
    }

    /// Whether a property travels in this direction at all: answers do not carry what is write-only, nor requests what
    /// is read-only.
    fn travels(&self, side: &Side<'_>, own: &str, name: &str) -> bool {
        let place = format!("{own}{}", pointer::child("/properties", name));
        let barred = match self.direction {
            Some(Direction::Request) => "readOnly",
            Some(Direction::Answer) => "writeOnly",
            None => return true,
        };
        side.whole_site(&place).annotations.get(barred) != Some(&Value::Bool(true))
    }

    /// What the sender may send, less one member.
    fn without(&self, name: &str) -> Vec<Value> {
        let mut values = self.sent_examples();
        for value in &mut values {
            if let Value::Object(members) = value {
                members.shift_remove(name);
            }
        }
        values
    }

    /// What the sender may send, with one property of its own more.
    fn with(&self, name: &str, own: &Pair) -> Vec<Value> {
        let side = self.sender(self.before, self.after);
        let own = self.sender(&own.before, &own.after);
        let value = example::at(&side.converted, &format!("{own}{}", pointer::child("/properties", name)));
        let put = |base: Value| Step::Property(name.to_owned()).put(base, value.clone());
        self.sent_examples().into_iter().map(put).collect()
    }

    /// What the sender may send, with one member of any kind more.
    fn with_odd(&self, name: &str) -> Vec<Value> {
        let base = self.sent_examples().pop().unwrap_or_else(|| json!({}));
        let side = self.sender(self.before, self.after);
        let at = self.sender(&self.pair.before, &self.pair.after);
        let (own, _) = side.own(at);
        let declared = example::at(&side.converted, &format!("{own}/additionalProperties"));
        let put = |value: Value| Step::Property(name.to_owned()).put(base.clone(), value);
        odd_values().into_iter().chain([declared]).map(put).collect()
    }
}

pub(super) fn requires(members: &Map<String, Value>, name: &str) -> bool {
    required_names(members).any(|one| one == name)
}

fn required_names(members: &Map<String, Value>) -> impl Iterator<Item = String> + '_ {
    let list = members.get("required").and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned)
}
