//! Every example is valid in the eyes of an independent validator, bounded and repeatable.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of tests may fail and speak as tests do"
)]

mod corpus;

use corpus::Case;
use schema_values::{ExampleOptions, Optional, Plan, Reason, Schemas, UnsatisfiableError};
use serde_json::{Value, json};

fn example(schema: &Value, options: &ExampleOptions) -> Value {
    Case::new("schema", schema).plan.example(options).unwrap()
}

fn refusal(schema: &Value) -> UnsatisfiableError {
    Schemas::new(schema).plan(schema).unwrap_err()
}

/// Levels of arrays and objects within each other.
fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// Values in all.
fn size(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Value::Object(members) => 1 + members.values().map(size).sum::<usize>(),
        _ => 1,
    }
}

#[test]
fn examples_are_valid_for_every_seed() {
    for case in corpus::all() {
        for seed in 0..100 {
            for optional in [Optional::Always, Optional::Never, Optional::Sometimes] {
                let options =
                    ExampleOptions { optional, prefer_examples: seed % 2 == 0, ..ExampleOptions::seeded(seed) };
                match case.plan.example(&options) {
                    Ok(value) => case.assert_valid(&value),
                    Err(error) => panic!("{}, {options:?}: {error}", case.name),
                }
            }
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    for (name, schema) in corpus::schemas() {
        let first = Schemas::new(&schema).plan(&schema).unwrap();
        let second = Schemas::new(&schema).plan(&schema).unwrap();
        for seed in 0..20 {
            let options = ExampleOptions::seeded(seed);
            let once = first.example(&options).unwrap().to_string();
            let again = second.example(&options).unwrap().to_string();
            assert_eq!(once, again, "{name}");
        }
    }
}

#[test]
fn a_seed_keeps_its_bytes_from_release_to_release() {
    let schema = json!({"type": "object", "required": ["id"], "properties": {
        "id": {"type": "integer", "format": "int64"},
        "name": {"type": "string"},
        "created": {"type": "string", "format": "date-time"},
        "ratio": {"type": "number", "minimum": 0, "maximum": 1}
    }});
    let value = example(&schema, &ExampleOptions::seeded(42));
    assert_eq!(value.to_string(), r#"{"id":344,"name":"umber","created":"2016-05-15T11:04:06Z","ratio":0.5}"#);
}

#[test]
fn different_seeds_give_different_values() {
    let schema = json!({"type": "string", "format": "uuid"});
    let plan = Schemas::new(&schema).plan(&schema).unwrap();
    let mut values: Vec<String> =
        (0..100).map(|seed| plan.example(&ExampleOptions::seeded(seed)).unwrap().to_string()).collect();
    values.sort();
    values.dedup();
    assert_eq!(values.len(), 100);
}

#[test]
fn recursion_ends_at_the_depth_asked_for() {
    for case in corpus::all() {
        for seed in 0..50 {
            let options = ExampleOptions { max_depth: 5, ..ExampleOptions::seeded(seed) };
            let value = case.plan.example(&options).unwrap();
            // What the schema requires by itself may be deeper than an optional value.
            assert!(depth(&value) <= 6, "{}: {value}", case.name);
        }
    }
}

#[test]
fn size_stops_growth() {
    let schema = json!({
        "type": "object",
        "properties": {"a": {"$ref": "#"}, "b": {"$ref": "#"}, "c": {"$ref": "#"}}
    });
    let options = ExampleOptions { max_depth: 30, max_size: 50, ..ExampleOptions::default() };
    let value = example(&schema, &options);
    assert!(size(&value) <= 120, "{} values", size(&value));
}

#[test]
fn optional_members_are_there_as_asked() {
    let schema = json!({
        "type": "object",
        "required": ["a"],
        "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}, "c": {"type": "integer"}}
    });
    let count = |optional, seed| {
        let options = ExampleOptions { optional, ..ExampleOptions::seeded(seed) };
        example(&schema, &options).as_object().unwrap().len()
    };
    assert_eq!(count(Optional::Always, 1), 3);
    assert_eq!(count(Optional::Never, 1), 1);
    let sometimes: Vec<usize> = (0..40).map(|seed| count(Optional::Sometimes, seed)).collect();
    assert!((1..=3).all(|count| sometimes.contains(&count)));
}

#[test]
fn the_authors_examples_come_first_where_they_are_valid() {
    let schema = json!({
        "type": "object",
        "properties": {
            "color": {"type": "string", "example": "red"},
            "size": {"type": "integer", "example": "large"},
            "page": {"type": "integer", "default": 20}
        }
    });
    let value = example(&schema, &ExampleOptions::default());
    assert_eq!((&value["color"], &value["page"]), (&json!("red"), &json!(20)));
    assert!(value["size"].is_i64());
    let without = ExampleOptions { prefer_examples: false, ..ExampleOptions::default() };
    assert_ne!(example(&schema, &without)["color"], "red");
}

#[test]
fn discriminators_name_the_chosen_schema() {
    let case = corpus::all().into_iter().find(|case| case.name == "oneOf with discriminator").unwrap();
    let mut seen = Vec::new();
    for seed in 0..40 {
        let value = case.plan.example(&ExampleOptions::seeded(seed)).unwrap();
        let kind = value["kind"].as_str().unwrap().to_owned();
        assert_eq!(kind == "dog", value.get("breed").is_some(), "{value}");
        seen.push(kind);
    }
    assert!(seen.contains(&"cat".to_owned()) && seen.contains(&"dog".to_owned()));
}

#[test]
fn an_heir_carries_its_own_name() {
    let case = corpus::all().into_iter().find(|case| case.name == "recursion through allOf").unwrap();
    let value = case.plan.example(&ExampleOptions::default()).unwrap();
    assert_eq!(value["kind"], "Child");
}

#[test]
fn contradictions_are_refused_at_their_place() {
    let cases = [
        (json!(false), "#", "false"),
        (json!({"type": "integer", "minimum": 4, "maximum": 3}), "#", "minimum"),
        (json!({"type": "string", "minLength": 4, "maxLength": 3}), "#", "minLength"),
        (json!({"allOf": [{"type": "string"}, {"type": "integer"}]}), "#/allOf/1", "type"),
        (json!({"type": "string", "enum": [1, 2]}), "#", "enum"),
        (
            json!({"type": "object", "required": ["a"], "properties": {"a": {"type": "array",
                "minItems": 1, "items": {"type": "integer", "multipleOf": 7, "minimum": 1, "maximum": 6}}}}),
            "#/properties/a/items",
            "minimum",
        ),
        (
            json!({"type": "object", "required": ["a"], "additionalProperties": false}),
            "#/additionalProperties",
            "false",
        ),
        (json!({"type": "object", "additionalProperties": false, "minProperties": 1}), "#", "minProperties"),
        (json!({"$ref": "#/$defs/A", "$defs": {"A": {"not": {}}}}), "#/$defs/A", "not"),
    ];
    for (schema, pointer, keyword) in cases {
        let error = refusal(&schema);
        assert_eq!((error.pointer.as_str(), error.keyword.as_str()), (pointer, keyword), "{schema}");
        assert!(!error.mend.is_empty());
    }
}

#[test]
fn endless_recursion_is_refused() {
    let schema = json!({"type": "object", "required": ["again"], "properties": {"again": {"$ref": "#"}}});
    let error = refusal(&schema);
    assert_eq!((error.reason, error.keyword.as_str()), (Reason::EndlessRecursion, "required"));
    let circle = json!({"$ref": "#/$defs/A", "$defs": {"A": {"allOf": [{"$ref": "#/$defs/A"}]}}});
    assert_eq!(refusal(&circle).reason, Reason::EndlessRecursion);
}

#[test]
fn unsupported_patterns_are_named() {
    let schema = json!({"type": "object", "required": ["twice"], "properties": {
        "twice": {"type": "string", "pattern": "^(a|b)\\1$"}
    }});
    let error = refusal(&schema);
    assert_eq!(error.reason, Reason::UnsupportedPattern);
    assert_eq!(error.pointer, "#/properties/twice");
    assert!(error.to_string().contains("back-reference"), "{error}");
}

#[test]
fn references_that_lead_nowhere_are_named() {
    for reference in ["#/$defs/Missing", "other.json#/A", "#anchor"] {
        let error = refusal(&json!({"$ref": reference}));
        assert_eq!(error.reason, Reason::UnresolvedReference);
        assert!(error.mend.contains(reference));
    }
}

#[test]
fn what_is_left_out_is_told() {
    let schema = json!({"type": "object", "properties": {
        "twice": {"type": "string", "pattern": "(a)\\1"},
        "never": false,
        "once": {"type": "string"}
    }});
    let plan = Schemas::new(&schema).plan(&schema).unwrap();
    let value = plan.example(&ExampleOptions::default()).unwrap();
    assert_eq!(value.as_object().unwrap().keys().collect::<Vec<_>>(), ["once"]);
    let left_out: Vec<&str> = plan.left_out().iter().map(|e| e.pointer.as_str()).collect();
    assert_eq!(left_out, ["#/properties/twice"]);
}

#[test]
fn plans_can_be_shared_between_threads() {
    fn shareable<T: Send + Sync + Clone>() {}
    shareable::<Plan>();
    shareable::<Schemas>();
}

#[test]
fn the_component_schemas_of_real_documents_have_valid_examples() {
    for case in corpus::components() {
        for seed in 0..3 {
            let value = case.plan.example(&ExampleOptions::seeded(seed)).unwrap();
            case.assert_valid(&value);
        }
    }
}
