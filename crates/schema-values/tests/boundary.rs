//! Values at the edges are valid, before and while they shrink, and no edge is left out.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of tests may fail and speak as tests do"
)]

mod corpus;

use corpus::Case;
use corpus::profile::cases;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use schema_values::{Schemas, StrategyOptions};
use serde_json::{Value, json};

fn drawn(schema: &Value, count: usize) -> Vec<Value> {
    let strategy = Schemas::new(schema).boundary(schema, &StrategyOptions::default()).unwrap();
    let mut runner = corpus::runner();
    (0..count).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}

fn assert_all_valid(case: &Case, draws: u32) {
    let strategy = case.plan.boundary(&StrategyOptions::default());
    let mut runner = corpus::runner();
    for _ in 0..draws {
        match strategy.new_tree(&mut runner) {
            Ok(tree) => case.assert_valid(&tree.current()),
            Err(reason) => panic!("{}: {reason}", case.name),
        }
    }
}

#[test]
fn values_are_valid() {
    for case in corpus::all() {
        assert_all_valid(&case, cases() / 2);
    }
}

#[test]
fn values_of_public_schemas_are_valid() {
    for case in corpus::public() {
        assert_all_valid(&case, cases() / 8);
    }
}

#[test]
fn values_of_the_component_schemas_of_real_documents_are_valid() {
    for case in corpus::components() {
        assert_all_valid(&case, cases() / 8);
    }
}

#[test]
fn values_stay_valid_while_they_shrink() {
    for case in corpus::all() {
        let strategy = case.plan.boundary(&StrategyOptions::default());
        let mut runner = corpus::runner();
        for round in 0..cases() / 8 {
            let mut tree = strategy.new_tree(&mut runner).unwrap();
            let mut steps = 0;
            let mut more = tree.simplify();
            while more && steps < 100 {
                case.assert_valid(&tree.current());
                steps += 1;
                more = if (steps + round) % 3 == 0 { tree.simplify() } else { tree.complicate() };
            }
        }
    }
}

#[test]
fn edges_shrink_to_the_simplest_value() {
    let runner = || TestRunner::new_with_rng(corpus::config(2000), corpus::rng());
    for (schema, simplest) in [
        (json!({"type": "integer"}), json!(0)),
        (json!({"type": "string", "maxLength": 500}), json!("")),
        (json!({"type": "array", "items": {"type": "integer"}, "minItems": 1}), json!([0])),
        (json!({"type": "object", "properties": {"a": {"$ref": "#"}}}), json!({})),
    ] {
        let strategy = Schemas::new(&schema).boundary(&schema, &StrategyOptions::default()).unwrap();
        assert_eq!(corpus::shrunk(&mut runner(), &strategy, |_| true), simplest, "{schema}");
    }
    let text = json!({"type": "string", "maxLength": 500});
    let strategy = Schemas::new(&text).boundary(&text, &StrategyOptions::default()).unwrap();
    let long = |value: &Value| value.as_str().unwrap().chars().count() > 100;
    assert_eq!(corpus::shrunk(&mut runner(), &strategy, long), json!("a".repeat(101)));
}

#[test]
fn every_edge_is_visited() {
    let visited = |schema: Value, wanted: &[Value]| {
        // As text: -0.0 and 0.0 are equal as numbers.
        let values: Vec<String> = drawn(&schema, 3000).iter().map(Value::to_string).collect();
        for value in wanted {
            assert!(values.contains(&value.to_string()), "{schema}: {value}");
        }
    };
    visited(
        json!({"type": "integer", "minimum": -2, "maximum": 9}),
        &[json!(-2), json!(-1), json!(0), json!(8), json!(9)],
    );
    visited(json!({"type": "integer", "format": "int64"}), &[json!(i64::MIN), json!(i64::MAX), json!(i64::MAX - 1)]);
    visited(json!({"type": "integer", "format": "uint64"}), &[json!(0), json!(u64::MAX)]);
    visited(json!({"type": "integer"}), &[json!(i64::MIN), json!(u64::MAX), json!(i32::MAX)]);
    visited(
        json!({"type": "number"}),
        &[json!(-0.0), json!(f64::MAX), json!(f64::MIN), json!(5e-324), json!(u64::MAX)],
    );
    visited(json!({"type": "number", "minimum": 0, "exclusiveMaximum": 1}), &[json!(0), json!(1_f64.next_down())]);
    visited(json!({"type": "string"}), &[json!("")]);
    visited(
        json!({"type": "string", "maxLength": 1}),
        &[json!(""), json!("\u{1F600}"), json!("\u{301}"), json!("\u{10FFFF}")],
    );
    visited(json!({"type": "string", "format": "date"}), &[json!("0001-01-01"), json!("2000-02-29")]);
    visited(json!({"type": "array", "items": {"const": 1}, "maxItems": 3}), &[json!([]), json!([1]), json!([1, 1, 1])]);
    visited(json!({"enum": ["a", "b", "c", "d", "e", "f"]}), &["a", "b", "c", "d", "e", "f"].map(Value::from));
    visited(
        json!({"oneOf": [{"const": 1}, {"const": 2}, {"const": 3}, {"const": 4}]}),
        &[json!(1), json!(2), json!(3), json!(4)],
    );
    visited(
        json!({"type": "object", "properties": {"a": {"const": 1}, "b": {"const": 2}, "c": {"type": "null"}}}),
        &[json!({}), json!({"a": 1, "b": 2, "c": null})],
    );
}

#[test]
fn the_longest_texts_and_lists_are_visited() {
    let lengths = |schema: Value| -> Vec<usize> {
        let length = |value: &Value| value.as_array().map_or_else(|| value.as_str().unwrap().chars().count(), Vec::len);
        drawn(&schema, 500).iter().map(length).collect()
    };
    for (schema, wanted) in [
        (json!({"type": "string", "minLength": 2, "maxLength": 4000}), [2, 3999, 4000]),
        (json!({"type": "array", "items": {"type": "null"}, "minItems": 1, "maxItems": 40}), [1, 39, 40]),
    ] {
        let lengths = lengths(schema);
        assert!(wanted.iter().all(|wanted| lengths.contains(wanted)), "{lengths:?}");
    }
}

#[test]
fn nesting_is_deep_and_bounded() {
    fn depth(value: &Value) -> usize {
        match value {
            Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
            Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
            _ => 0,
        }
    }
    let schema = json!({"type": "object", "properties": {"next": {"$ref": "#"}, "all": {"items": {"$ref": "#"}}}});
    let depths: Vec<usize> = drawn(&schema, 500).iter().map(depth).collect();
    let deepest = StrategyOptions::default().max_depth;
    assert!(depths.contains(&1) && depths.iter().any(|depth| *depth >= deepest), "{depths:?}");
    assert!(depths.iter().all(|depth| *depth <= deepest + 1), "{depths:?}");
}
