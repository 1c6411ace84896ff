//! Leaves each enum values of one kind, each once, and no null among them.

use serde_json::{Value, json};

use super::walk::every_schema;
use super::{Change, Cost};

const PASS: &str = "values";

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    every_schema(document, &mut |at, schema| {
        let Some(Value::Array(values)) = schema.get("enum") else { return };
        let mut note = |what, cost| changes.push(Change { pass: PASS, pointer: at.to_owned(), what, cost });
        let before = values.clone();
        let kind = schema.get("type").and_then(Value::as_str).map(str::to_owned);
        let mut values: Vec<Value> = Vec::new();
        for value in before.iter().filter(|value| !value.is_null()) {
            let value = as_kind(value, kind.as_deref());
            if !values.contains(&value) {
                values.push(value);
            }
        }
        if before.contains(&Value::Null) {
            schema["nullable"] = json!(true);
            note("null among the values became nullable", Cost::Nothing);
        }
        let text = values.iter().all(Value::is_string);
        let whole = values.iter().all(|value| value.as_i64().is_some());
        let fits = match kind.as_deref() {
            Some("string") => text,
            Some("integer" | "number") => whole,
            Some(_) => false,
            None => text || whole,
        };
        if !values.is_empty() && fits {
            if values != before {
                note("values told apart and given one kind", Cost::Nothing);
                // Names given by their places no longer fit.
                if values.len() != before.iter().filter(|value| !value.is_null()).count()
                    && let Some(members) = schema.as_object_mut()
                {
                    members.shift_remove("x-enum-varnames");
                }
                schema["enum"] = Value::Array(values);
            }
            return;
        }
        let meant = kind.or_else(|| shared_type(&values).map(str::to_owned));
        let Value::Object(members) = schema else { return };
        members.shift_remove("enum");
        match meant {
            Some(meant) => {
                members.insert("type".to_owned(), json!(meant));
                note("values that are no texts or whole numbers left to the server", Cost::Looser);
            }
            None if values.is_empty() => note("list of no values left out", Cost::Nothing),
            None => note("values of several kinds are any JSON", Cost::Degraded),
        }
    });
    changes
}

/// A value as the type says it: YAML makes numbers, booleans and dates of texts without quotes.
fn as_kind(value: &Value, kind: Option<&str>) -> Value {
    match (kind, value) {
        (Some("string"), Value::Bool(_) | Value::Number(_)) => Value::String(value.to_string()),
        (Some("integer"), Value::String(text)) => {
            text.parse::<i64>().map_or_else(|_| value.clone(), |number| json!(number))
        }
        (Some("integer"), Value::Number(number)) if number.is_f64() => whole(number.as_f64()).unwrap_or(value.clone()),
        _ => value.clone(),
    }
}

fn whole(number: Option<f64>) -> Option<Value> {
    let number = number.filter(|number| number.fract() == 0.0 && number.abs() < 9e15)?;
    Some(json!(number as i64))
}

/// The type that all of them have.
fn shared_type(values: &[Value]) -> Option<&'static str> {
    type Is = fn(&Value) -> bool;
    let kinds: [(&str, Is); 5] = [
        ("boolean", Value::is_boolean),
        ("number", Value::is_number),
        ("string", Value::is_string),
        ("array", Value::is_array),
        ("object", Value::is_object),
    ];
    kinds.iter().find(|(_, is)| !values.is_empty() && values.iter().all(is)).map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn component(schema: Value) -> (Value, Vec<Change>) {
        let mut document = json!({"components": {"schemas": {"A": schema}}});
        let changes = run(&mut document);
        assert_eq!(run(&mut document), []);
        (document["components"]["schemas"]["A"].clone(), changes)
    }

    #[test]
    fn a_null_among_the_values_makes_it_nullable() {
        let (out, _) = component(json!({"type": "string", "enum": ["a", null, "a"]}));
        assert_eq!(out, json!({"type": "string", "enum": ["a"], "nullable": true}));
    }

    #[test]
    fn values_take_the_kind_of_their_type() {
        assert_eq!(component(json!({"type": "string", "enum": [1, true]})).0["enum"], json!(["1", "true"]));
        assert_eq!(component(json!({"type": "integer", "enum": ["1", 2.0]})).0["enum"], json!([1, 2]));
    }

    #[test]
    fn values_that_make_no_variants_are_left_to_the_server() {
        let (out, changes) = component(json!({"type": "number", "enum": [0.5, 1]}));
        assert_eq!((out, changes[0].cost), (json!({"type": "number"}), Cost::Looser));
        assert_eq!(component(json!({"type": "array", "items": {}, "enum": ["a"]})).0["type"], "array");
        assert_eq!(component(json!({"enum": [true]})).0, json!({"type": "boolean"}));
    }

    #[test]
    fn values_of_several_kinds_are_a_loss() {
        let (out, changes) = component(json!({"enum": ["a", 1]}));
        assert_eq!((out, changes[0].cost), (json!({}), Cost::Degraded));
    }
}
