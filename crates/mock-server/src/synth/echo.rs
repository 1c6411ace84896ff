//! What a request says comes back in its answer.

use openapi_kit::index::Operation;
use serde_json::Value;

use super::list::{List, fold};
use crate::state::request::Request;

/// Values of a request that belong into members of its answer.
#[derive(Debug)]
pub(super) struct Echo<'a> {
    pins: Vec<Pin>,
    list: Option<&'a List>,
}

/// A value, and the members where it may stand.
#[derive(Debug)]
struct Pin {
    /// Folded name.
    name: String,
    /// One, or several that take turns in a list.
    values: Vec<Value>,
    origin: Origin,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// The id of the thing itself: the end of the path.
    OwnId,
    Path,
    Query,
    Body,
}

/// The id of the thing that a request is about: a parameter at the end of its path.
pub(super) fn own_id(operation: &Operation, request: &Request) -> Option<String> {
    match request.path.get(last_name(operation)?)? {
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

fn last_name(operation: &Operation) -> Option<&str> {
    operation.path.rsplit('/').next()?.strip_prefix('{')?.strip_suffix('}')
}

impl<'a> Echo<'a> {
    pub(super) fn new(operation: &Operation, request: &Request, list: Option<&'a List>) -> Self {
        let own = last_name(operation);
        let mut pins = Vec::new();
        if let Some(Value::Object(body)) = &request.body {
            let plain = body.iter().filter(|(_, value)| !value.is_array() && !value.is_object());
            pins.extend(plain.map(|(name, value)| Pin::new(name, value, Origin::Body)));
        }
        let paged = |name: &str| list.is_some_and(|list| list.uses(name));
        let query = request.query.iter().filter(|(name, _)| !paged(name));
        pins.extend(query.map(|(name, value)| Pin::new(name, value, Origin::Query)));
        for (name, value) in &request.path {
            let origin = if own == Some(name) { Origin::OwnId } else { Origin::Path };
            pins.push(Pin::new(name, value, origin));
        }
        Self { pins, list }
    }

    /// Puts what the request says into an answer, as far as it's still valid then.
    ///
    /// # Errors
    /// What `check` finds in the answer as it is.
    pub(super) fn fill<E>(&self, mut answer: Value, check: impl Fn(&Value) -> Result<(), E>) -> Result<Value, E> {
        let mut trial = answer.clone();
        let steps: Vec<Step<'_>> = self.steps();
        steps.iter().for_each(|step| self.take(step, &mut trial));
        // Nearly always everything fits, and a large answer is looked at once.
        if check(&trial).is_ok() {
            return Ok(trial);
        }
        check(&answer)?;
        for step in &steps {
            let mut trial = answer.clone();
            self.take(step, &mut trial);
            if trial != answer && check(&trial).is_ok() {
                answer = trial;
            }
        }
        Ok(answer)
    }

    fn steps(&self) -> Vec<Step<'_>> {
        let mut steps = Vec::new();
        if let Some(list) = self.list {
            steps.push(Step::Cut(list));
            steps.push(Step::Number(list));
            steps.extend(list.told().iter().map(|(at, value)| Step::Tell(at, value)));
        }
        steps.extend(self.pins.iter().map(Step::Pin));
        steps
    }

    fn take(&self, step: &Step<'_>, answer: &mut Value) {
        match step {
            Step::Tell(at, value) => {
                if let Some(place) = answer.pointer_mut(at) {
                    *place = (*value).clone();
                }
            }
            Step::Cut(list) => {
                if let (Some(count), Some(Value::Array(items))) = (list.count(), answer.pointer_mut(&list.at)) {
                    items.truncate(count);
                }
            }
            Step::Number(list) => {
                let items = answer.pointer_mut(&list.at).and_then(Value::as_array_mut);
                for (index, item) in items.into_iter().flatten().enumerate() {
                    set(item, "id", &Value::from(list.number(index)));
                }
            }
            Step::Pin(pin) => self.pin(pin, answer),
        }
    }

    fn pin(&self, pin: &Pin, answer: &mut Value) {
        let Some(first) = pin.values.first() else { return };
        let Some(list) = self.list else {
            let found = set(answer, &pin.name, first);
            if pin.origin == Origin::OwnId && !found && !(pin.names_an_id() && set(answer, "id", first)) {
                set_inside(answer, pin, first);
            }
            return;
        };
        // The things in a list below a thing have ids of their own.
        let of_items = match pin.origin {
            Origin::Body => false,
            Origin::Path | Origin::OwnId => pin.name != "id",
            Origin::Query => true,
        };
        let Some(items) = answer.pointer_mut(&list.at).and_then(Value::as_array_mut).filter(|_| of_items) else {
            return;
        };
        if pin.name == "id" {
            items.truncate(pin.values.len());
        }
        for (item, value) in items.iter_mut().zip(pin.values.iter().cycle()) {
            set(item, &pin.name, value);
        }
    }
}

enum Step<'a> {
    /// Only as many items as are asked for.
    Cut(&'a List),
    /// Items have whole numbers as ids, in order.
    Number(&'a List),
    /// What is told about the collection.
    Tell(&'a str, &'a Value),
    Pin(&'a Pin),
}

impl Pin {
    fn new(name: &str, value: &Value, origin: Origin) -> Self {
        let values = match value {
            Value::Array(values) => values.clone(),
            one => vec![one.clone()],
        };
        Self { name: fold(name), values, origin }
    }

    fn names_an_id(&self) -> bool {
        self.name.ends_with("id")
    }
}

/// Sets a member to a value of its own type; says whether there is such a member.
fn set(object: &mut Value, folded: &str, value: &Value) -> bool {
    let Some(members) = object.as_object_mut() else { return false };
    let Some((_, member)) = members.iter_mut().find(|(name, _)| fold(name) == folded) else { return false };
    if let Some(fitting) = like(member, value) {
        *member = fitting;
    }
    true
}

/// An envelope around one thing: the id belongs to the thing.
fn set_inside(envelope: &mut Value, pin: &Pin, value: &Value) {
    let Some(members) = envelope.as_object_mut() else { return };
    let mut objects = members.values_mut().filter(|member| member.is_object());
    if let (Some(thing), None) = (objects.next(), objects.next())
        && !set(thing, &pin.name, value)
        && pin.names_an_id()
    {
        set(thing, "id", value);
    }
}

/// What was sent, in the type of what stands there.
fn like(there: &Value, sent: &Value) -> Option<Value> {
    let text = || match sent {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match (there, sent) {
        (Value::Array(_) | Value::Object(_), _) | (_, Value::Array(_) | Value::Object(_)) => None,
        (Value::Null, _) => Some(sent.clone()),
        (Value::String(_), Value::Null) => Some(Value::Null),
        (Value::String(_), _) => Some(Value::String(text())),
        (_, Value::Null) => Some(Value::Null),
        (Value::Number(_), _) => text().parse::<serde_json::Number>().ok().map(Value::Number),
        (Value::Bool(_), _) => text().to_ascii_lowercase().parse().ok().map(Value::Bool),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_takes_the_type_of_the_member() {
        assert_eq!(like(&json!(1), &json!("7")), Some(json!(7)));
        assert_eq!(like(&json!("a"), &json!(7)), Some(json!("7")));
        assert_eq!(like(&json!(false), &json!("True")), Some(json!(true)));
        assert_eq!(like(&json!(1), &json!("x")), None);
        assert_eq!(like(&json!([1]), &json!(1)), None);
    }

    #[test]
    fn a_value_that_makes_the_answer_invalid_stays_out_and_the_others_come_in() {
        let pins = vec![
            Pin::new("Colour", &json!("mauve"), Origin::Body),
            Pin::new("NAME", &json!("Polly"), Origin::Body),
            Pin::new("parrot_id", &json!("9"), Origin::OwnId),
        ];
        let echo = Echo { pins, list: None };
        let red = |value: &Value| if value["colour"] == "red" { Ok(()) } else { Err("not red") };
        let answer = echo.fill(json!({"id": 1, "name": "", "colour": "red"}), red);
        assert_eq!(answer, Ok(json!({"id": 9, "name": "Polly", "colour": "red"})));
        assert_eq!(echo.fill(json!({"colour": "blue"}), red), Err("not red"));
    }

    #[test]
    fn the_id_of_a_thing_in_an_envelope_is_found() {
        let echo = Echo { pins: vec![Pin::new("id", &json!(9), Origin::OwnId)], list: None };
        let answer = echo.fill(json!({"data": {"id": 1}, "ok": true}), |_| Ok::<_, ()>(()));
        assert_eq!(answer, Ok(json!({"data": {"id": 9}, "ok": true})));
    }
}
