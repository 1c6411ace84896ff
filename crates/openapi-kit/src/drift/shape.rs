//! The shape of values, gathered over many, without the values; and the schema that allows them all.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{format, wording};

/// What values were like.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Shape {
    null: bool,
    boolean: bool,
    integer: bool,
    number: bool,
    text: Option<Text>,
    items: Option<Box<Shape>>,
    members: Option<Members>,
}

/// Which formats all texts had.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Text {
    date_time: bool,
    date: bool,
    uuid: bool,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Members {
    named: BTreeMap<String, Shape>,
    /// The values under keys that are data rather than names.
    keyed: Option<Box<Shape>>,
}

impl Shape {
    /// The shape of one value.
    pub(super) fn of(value: &Value) -> Self {
        let mut shape = Self::default();
        match value {
            Value::Null => shape.null = true,
            Value::Bool(_) => shape.boolean = true,
            Value::Number(number) => match number.is_f64() {
                true => shape.number = true,
                false => shape.integer = true,
            },
            Value::String(text) => {
                shape.text = Some(Text {
                    date_time: format::is_date_time(text),
                    date: format::is_date(text.as_bytes()),
                    uuid: format::is_uuid(text),
                });
            }
            Value::Array(items) => {
                let mut all = Self::default();
                items.iter().for_each(|item| all.merge(Self::of(item)));
                shape.items = Some(Box::new(all));
            }
            Value::Object(members) => {
                let mut all = Members::default();
                for (name, member) in members {
                    match wording::is_name(name) {
                        true => all.named.entry(name.clone()).or_default().merge(Self::of(member)),
                        false => all.keyed.get_or_insert_default().merge(Self::of(member)),
                    }
                }
                shape.members = Some(all);
            }
        }
        shape
    }

    /// Whether nothing was ever seen.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Takes in what other values were like.
    pub(super) fn merge(&mut self, other: Self) {
        self.null |= other.null;
        self.boolean |= other.boolean;
        self.integer |= other.integer;
        self.number |= other.number;
        self.text = match (self.text, other.text) {
            (Some(one), Some(two)) => Some(Text {
                date_time: one.date_time && two.date_time,
                date: one.date && two.date,
                uuid: one.uuid && two.uuid,
            }),
            (one, two) => one.or(two),
        };
        merge_box(&mut self.items, other.items);
        match (&mut self.members, other.members) {
            (Some(own), Some(members)) => {
                for (name, shape) in members.named {
                    own.named.entry(name).or_default().merge(shape);
                }
                merge_box(&mut own.keyed, members.keyed);
            }
            (own @ None, members) => *own = members,
            (Some(_), None) => {}
        }
    }

    /// A schema of OpenAPI 3.0 that allows every value seen. Nothing is required, no range or length is concluded.
    pub(super) fn schema(&self) -> Map<String, Value> {
        let mut types = Vec::new();
        if self.boolean {
            types.push(json!({"type": "boolean"}));
        }
        if self.number {
            types.push(json!({"type": "number"}));
        } else if self.integer {
            types.push(json!({"type": "integer", "format": "int64"}));
        }
        if let Some(text) = self.text {
            let format = match text {
                Text { date_time: true, .. } => Some("date-time"),
                Text { date: true, .. } => Some("date"),
                Text { uuid: true, .. } => Some("uuid"),
                _ => None,
            };
            types.push(match format {
                Some(format) => json!({"type": "string", "format": format}),
                None => json!({"type": "string"}),
            });
        }
        if let Some(items) = &self.items {
            types.push(json!({"type": "array", "items": items.schema()}));
        }
        if let Some(members) = &self.members {
            let mut object = json!({"type": "object"});
            if !members.named.is_empty() {
                let named = members.named.iter().map(|(name, shape)| (name.clone(), Value::Object(shape.schema())));
                object["properties"] = Value::Object(named.collect());
            }
            if let Some(keyed) = &members.keyed {
                object["additionalProperties"] = Value::Object(keyed.schema());
            }
            types.push(object);
        }
        let mut schema = match types.len() {
            // Nothing but nulls says nothing about the type, and a schema without a type allows null.
            0 => Map::new(),
            1 => types.pop().and_then(|only| only.as_object().cloned()).unwrap_or_default(),
            _ => Map::from_iter([("anyOf".to_owned(), Value::Array(types))]),
        };
        if self.null && !schema.is_empty() {
            schema.insert("nullable".to_owned(), Value::Bool(true));
        }
        schema
    }

    /// [`Shape::schema`] with the mark that it was seen, not documented.
    pub(super) fn observed(&self) -> Value {
        let mut schema = self.schema();
        schema.insert("x-evidence".to_owned(), json!("observed"));
        Value::Object(schema)
    }

    /// Only numbers, integers among them or not.
    pub(super) fn is_number(&self) -> bool {
        let numbers = Self { number: self.number, integer: self.integer, ..Self::default() };
        !self.is_empty() && *self == numbers
    }
}

fn merge_box(own: &mut Option<Box<Shape>>, other: Option<Box<Shape>>) {
    match (own, other) {
        (Some(own), Some(other)) => own.merge(*other),
        (own @ None, other) => *own = other,
        (Some(_), None) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(values: &[Value]) -> Value {
        let mut shape = Shape::default();
        values.iter().for_each(|value| shape.merge(Shape::of(value)));
        Value::Object(shape.schema())
    }

    #[test]
    fn types_widen_with_what_is_seen() {
        assert_eq!(schema(&[json!(1)]), json!({"type": "integer", "format": "int64"}));
        assert_eq!(schema(&[json!(1), json!(1.5)]), json!({"type": "number"}));
        assert_eq!(schema(&[json!("a"), json!(null)]), json!({"type": "string", "nullable": true}));
        assert_eq!(schema(&[json!(true), json!("a")]), json!({"anyOf": [{"type": "boolean"}, {"type": "string"}]}));
        assert_eq!(schema(&[json!(null)]), json!({}));
    }

    #[test]
    fn a_format_holds_only_while_all_texts_have_it() {
        let moment = json!("2026-01-02T03:04:05Z");
        assert_eq!(schema(&[moment.clone(), moment.clone()]), json!({"type": "string", "format": "date-time"}));
        assert_eq!(schema(&[moment, json!("soon")]), json!({"type": "string"}));
    }

    #[test]
    fn keys_that_are_data_become_a_map() {
        let seen = json!({"7371450": {"n": 1}, "7371451": {"n": 2, "m": "x"}});
        assert_eq!(
            schema(&[seen]),
            json!({"type": "object", "additionalProperties": {"type": "object", "properties": {
                "m": {"type": "string"}, "n": {"type": "integer", "format": "int64"},
            }}})
        );
    }
}
