//! Laws of comparison on schemas that nobody thought of.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../../tests/src/profile.rs"]
#[allow(unreachable_pub, reason = "elsewhere it is part of a library")]
mod profile;

use openapi_kit::diff::{Change, Direction, Report};
use openapi_kit::json_schema;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

/// In the quick profile; 8 and 128 times as many in the others.
const CASES: u32 = 120;

/// A document whose one operation takes and answers the schema.
fn document(schema: &Value) -> Value {
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}});
    json!({
        "openapi": "3.0.3", "info": {"title": "t", "version": "1"},
        "paths": {"/things": {
            "put": {"operationId": "putThing", "requestBody": {"content": content}, "responses": {"204": {"description": "d"}}},
            "get": {"operationId": "getThing", "responses": {"200": {"description": "d", "content": content}}},
        }},
        "components": {"schemas": {"Thing": schema}},
    })
}

fn text() -> BoxedStrategy<Value> {
    let part = (
        proptest::option::of(0..4_u64),
        proptest::option::of(1..5_u64),
        proptest::option::of(prop_oneof![Just("^a"), Just("^[a-z]+$"), Just("\\d")]),
        proptest::option::of(prop_oneof![Just("date"), Just("uuid"), Just("password")]),
        proptest::option::of(proptest::sample::subsequence(vec!["a", "b", "cc"], 1..=3)),
    );
    part.prop_map(|(min, max, pattern, format, values)| {
        let mut schema = json!({"type": "string"});
        match values {
            Some(values) => schema["enum"] = json!(values),
            None => {
                let members = [
                    ("minLength", json!(min)),
                    ("maxLength", json!(max)),
                    ("pattern", json!(pattern)),
                    ("format", json!(format)),
                ];
                for (key, value) in members.into_iter().filter(|(_, value)| !value.is_null()) {
                    schema[key] = value;
                }
            }
        }
        schema
    })
    .boxed()
}

fn number() -> BoxedStrategy<Value> {
    let part = (
        prop_oneof![Just("integer"), Just("number")],
        proptest::option::of(-3..3_i64),
        proptest::option::of(2..6_i64),
        any::<bool>(),
    );
    part.prop_map(|(name, min, max, exclusive)| {
        let mut schema = json!({"type": name});
        if let Some(min) = min {
            schema["minimum"] = json!(min);
        }
        if let Some(max) = max {
            schema["maximum"] = json!(max);
            schema["exclusiveMaximum"] = json!(exclusive);
        }
        schema
    })
    .boxed()
}

fn schema() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![text(), number(), Just(json!({"type": "boolean"})), Just(json!({}))];
    let nullable = (leaf, any::<bool>()).prop_map(|(mut schema, nullable)| {
        if nullable && schema.get("type").is_some() {
            schema["nullable"] = json!(true);
        }
        schema
    });
    nullable.prop_recursive(3, 12, 3, |inner| {
        let members =
            proptest::collection::btree_map(prop_oneof![Just("a"), Just("b"), Just("c")], inner.clone(), 0..3);
        let object = (members, proptest::sample::subsequence(vec!["a", "b"], 0..=2), 0..3_u8).prop_map(
            |(properties, required, additional)| {
                let mut schema = json!({"type": "object", "properties": properties});
                let declared = |name: &&&str| schema["properties"].get(**name).is_some();
                let required: Vec<&str> = required.iter().filter(declared).copied().collect();
                if !required.is_empty() {
                    schema["required"] = json!(required);
                }
                if additional == 0 {
                    schema["additionalProperties"] = json!(false);
                }
                schema
            },
        );
        prop_oneof![
            3 => object,
            1 => (inner.clone(), proptest::option::of(0..3_u64)).prop_map(|(items, max)| {
                let mut schema = json!({"type": "array", "items": items});
                if let Some(max) = max {
                    schema["maxItems"] = json!(max);
                }
                schema
            }),
            1 => proptest::collection::vec(inner, 1..3).prop_map(|parts| json!({"anyOf": parts})),
        ]
    })
}

fn value() -> impl Strategy<Value = Value> {
    let words = ["", "a", "b", "cc", "A", "1", "aaaaaa", "2024-05-06", "11111111-2222-4333-8444-555555555555"];
    let leaf = prop_oneof![
        proptest::sample::select(words.to_vec()).prop_map(|text| json!(text)),
        (-4..8_i64).prop_map(|number| json!(number)),
        Just(json!(1.5)),
        Just(json!(true)),
        Just(Value::Null),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Value::Array),
            proptest::collection::btree_map(prop_oneof![Just("a".to_owned()), Just("b".to_owned())], inner, 0..3)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

fn runner(base: u32) -> TestRunner {
    let config = Config {
        cases: profile::cases(base).unwrap_or_else(|error| panic!("{error}")),
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

fn accepts(schema: &Value, value: &Value) -> bool {
    let mut schema = schema.clone();
    json_schema::convert_schema(&mut schema);
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap().is_valid(value)
}

fn sides(report: &Report, turned: bool) -> Vec<String> {
    let line = |change: &Change| {
        let mut sides = [change.before.as_ref(), change.after.as_ref()];
        if turned {
            sides.reverse();
        }
        format!("{:?} {} {:?} {sides:?}", change.aspect, change.name, change.direction)
    };
    let mut lines: Vec<String> = report.changes().iter().map(line).collect();
    lines.sort();
    lines
}

#[test]
fn turned_round_a_comparison_says_the_same_with_sides_changed() {
    let law = |(one, other): (Value, Value)| {
        let (one, other) = (document(&one), document(&other));
        prop_assert_eq!(sides(&Report::new(&one, &other), false), sides(&Report::new(&other, &one), true));
        prop_assert!(Report::new(&one, &one).changes().is_empty());
        Ok(())
    };
    runner(CASES).run(&(schema(), schema()), law).unwrap();
}

#[test]
fn a_counter_example_is_accepted_by_one_side_and_refused_by_the_other() {
    let count = std::cell::Cell::new(0);
    let law = |(one, other): (Value, Value)| {
        for change in Report::new(&document(&one), &document(&other)).changes() {
            let Some(example) = &change.wire.counter_example else { continue };
            let at = |whole: &Value, pointer: &str| document(whole).pointer(pointer).cloned();
            let component = json!({"$ref": "#/components/schemas/Thing"});
            // The whole body is a reference to the component.
            let resolve = |whole: &Value, pointer: &str| {
                at(whole, pointer).map(|schema| if schema == component { whole.clone() } else { schema })
            };
            let before = resolve(&one, &example.pointer_before).unwrap();
            let after = resolve(&other, &example.pointer_after).unwrap();
            let accepted = (accepts(&before, &example.value), accepts(&after, &example.value));
            prop_assert_eq!(accepted, (example.valid_before, !example.valid_before), "{:?}", example);
            count.set(count.get() + 1);
        }
        Ok(())
    };
    runner(CASES).run(&(schema(), schema()), law).unwrap();
    assert!(count.get() > 100, "only {} counter-examples", count.get());
}

/// The rules pass over members that the sending side does not declare; so does this law.
fn declares(schema: &Value, value: &Value) -> bool {
    let text = schema.to_string();
    let open_union = text.contains("anyOf");
    match value {
        Value::Object(members) => members.iter().all(|(name, member)| {
            let property = schema.get("properties").and_then(|properties| properties.get(name));
            !open_union && property.is_some_and(|property| declares(property, member))
        }),
        Value::Array(items) => {
            let inner = schema.get("items");
            items.iter().all(|item| inner.is_some_and(|inner| declares(inner, item)))
        }
        _ => true,
    }
}

/// Pointers to the schemas inside a schema, itself first.
fn places(schema: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    for (name, inner) in schema["properties"].as_object().into_iter().flatten() {
        places(inner, &format!("{at}/properties/{name}"), found);
    }
    for (number, inner) in schema["anyOf"].as_array().into_iter().flatten().enumerate() {
        places(inner, &format!("{at}/anyOf/{number}"), found);
    }
    if let Some(inner) = schema.get("items") {
        places(inner, &format!("{at}/items"), found);
    }
}

/// Two schemas that differ in one place, for among strangers nearly everything breaks.
fn neighbours() -> impl Strategy<Value = (Value, Value)> {
    (schema(), schema(), any::<proptest::sample::Index>()).prop_map(|(one, part, index)| {
        let mut found = Vec::new();
        places(&one, "", &mut found);
        let mut other = one.clone();
        *other.pointer_mut(found.get(index.index(found.len())).unwrap()).unwrap() = part;
        (one, other)
    })
}

fn breaks(report: &Report, direction: Direction) -> bool {
    report.changes().iter().any(|change| change.wire.breaking && change.direction == Some(direction))
}

#[test]
fn what_is_called_harmless_refuses_nothing_that_could_be_sent() {
    let law = |((one, other), values): ((Value, Value), Vec<Value>)| {
        let report = Report::new(&document(&one), &document(&other));
        let ways = [(&one, &other, Direction::Request), (&other, &one, Direction::Answer)];
        for (sent, taken, _) in ways.into_iter().filter(|way| !breaks(&report, way.2)) {
            for value in values.iter().filter(|value| declares(sent, value)) {
                let lost = accepts(sent, value) && !accepts(taken, value);
                prop_assert!(!lost, "{value} is refused by {taken}, though {sent} allows it");
            }
        }
        Ok(())
    };
    runner(CASES).run(&(neighbours(), proptest::collection::vec(value(), 24)), law).unwrap();
}
