//! Every value of a strategy is valid, before and while it shrinks; and it shrinks to what matters.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of tests may fail and speak as tests do"
)]

mod corpus;

use proptest::strategy::{BoxedStrategy, Strategy, ValueTree};
use proptest::test_runner::{Config, TestError, TestRunner};
use schema_values::{ExampleOptions, Schemas, StrategyOptions};
use serde_json::{Value, json};

fn strategy(schema: &Value) -> BoxedStrategy<Value> {
    let strategy = Schemas::new(schema).strategy(schema, &StrategyOptions::default());
    strategy.unwrap()
}

fn runner() -> TestRunner {
    TestRunner::new_with_rng(
        Config { cases: 2000, failure_persistence: None, ..Config::default() },
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    )
}

/// The simplest value for which `fails` still holds.
fn shrunk(schema: &Value, fails: impl Fn(&Value) -> bool) -> Value {
    let result = runner().run(&strategy(schema), |value| {
        if fails(&value) {
            return Err(proptest::test_runner::TestCaseError::fail("as wanted"));
        }
        Ok(())
    });
    match result {
        Err(TestError::Fail(_, value)) => value,
        other => panic!("nothing found: {other:?}"),
    }
}

#[test]
fn values_are_valid() {
    for undeclared_members in [false, true] {
        let options = StrategyOptions { undeclared_members, ..StrategyOptions::default() };
        for case in corpus::all() {
            let strategy = case.plan.strategy(&options);
            let mut runner = runner();
            for _ in 0..100 {
                match strategy.new_tree(&mut runner) {
                    Ok(tree) => case.assert_valid(&tree.current()),
                    Err(reason) => panic!("{}: {reason}", case.name),
                }
            }
        }
    }
}

#[test]
fn values_stay_valid_while_they_shrink() {
    for case in corpus::all() {
        let strategy = case.plan.strategy(&StrategyOptions::default());
        let mut runner = runner();
        for round in 0..10 {
            let mut tree = strategy.new_tree(&mut runner).unwrap();
            let mut steps = 0;
            let mut more = tree.simplify();
            while more && steps < 300 {
                case.assert_valid(&tree.current());
                steps += 1;
                more = if (steps + round) % 3 == 0 { tree.simplify() } else { tree.complicate() };
            }
        }
    }
}

#[test]
fn everything_shrinks_to_the_simplest_value() {
    let simplest = |schema: Value| shrunk(&schema, |_| true);
    assert_eq!(simplest(json!({"type": "integer"})), json!(0));
    assert_eq!(simplest(json!({"type": "integer", "minimum": 5})), json!(5));
    assert_eq!(simplest(json!({"type": "number", "maximum": -0.5})), json!(-1));
    assert_eq!(simplest(json!({"type": "string"})), json!(""));
    assert_eq!(simplest(json!({"type": "string", "minLength": 2})), json!("aa"));
    assert_eq!(simplest(json!({"type": ["string", "null"]})), json!(null));
    assert_eq!(simplest(json!({"type": "string", "pattern": "^[a-z]{2}-\\d+$"})), json!("aa-0"));
    assert_eq!(simplest(json!({"type": "string", "format": "date"})), json!("2000-01-01"));
    assert_eq!(
        simplest(json!({"type": "object", "required": ["a"],
            "properties": {"a": {"type": "boolean"}, "b": {"type": "integer"}}})),
        json!({"a": false})
    );
    assert_eq!(simplest(json!({})), json!(null));
}

#[test]
fn failures_shrink_to_their_cause() {
    let numbers = json!({"type": "array", "items": {"type": "integer", "format": "int64"}});
    let over = |value: &Value| {
        let mut items = value.as_array().unwrap().iter();
        items.any(|item| item.as_i64() > Some(1234))
    };
    assert_eq!(shrunk(&numbers, over), json!([1235]));

    let text = json!({"type": "object", "properties": {
        "a": {"type": "string"}, "b": {"type": "array", "items": {"type": "string"}}, "c": {"type": "integer"}
    }});
    let beyond_ascii = |value: &Value| !value.to_string().is_ascii();
    let value = shrunk(&text, beyond_ascii);
    assert!(value == json!({"a": "\u{a0}"}) || value == json!({"b": ["\u{a0}"]}), "{value}");

    let unique = json!({"type": "array", "items": {"type": "integer"}, "uniqueItems": true});
    let value = shrunk(&unique, |value| value.as_array().unwrap().len() >= 3);
    assert_eq!(value.as_array().unwrap().len(), 3);
    let all_small = value.as_array().unwrap().iter().all(|n| n.as_i64().unwrap() <= 2);
    assert!(all_small, "{value}");
}

#[test]
fn recursion_shrinks_to_the_level_that_matters() {
    let tree = json!({"type": "object", "required": ["name"], "properties": {
        "name": {"enum": ["a", "b", "needle"]},
        "children": {"type": "array", "items": {"$ref": "#"}}
    }});
    let found = |value: &Value| value.to_string().contains("needle");
    assert_eq!(shrunk(&tree, found), json!({"name": "needle"}));
}

#[test]
fn the_whole_range_is_visited() {
    let schema = json!({"type": "object", "required": ["n", "t"], "properties": {
        "n": {"type": "integer", "format": "int32"},
        "t": {"type": "string", "maxLength": 4},
        "o": {"type": ["boolean", "null"]}
    }});
    let strategy = strategy(&schema);
    let mut runner = runner();
    let values: Vec<Value> = (0..2000).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect();
    let some = |accept: &dyn Fn(&Value) -> bool| values.iter().any(accept);
    assert!(some(&|v| v["n"] == i32::MAX) && some(&|v| v["n"] == i32::MIN));
    assert!(some(&|v| v["t"] == "") && some(&|v| v["t"].as_str().unwrap().chars().count() == 4));
    assert!(some(&|v| !v["t"].as_str().unwrap().is_ascii()));
    assert!(some(&|v| v.get("o").is_none()) && some(&|v| v.get("o") == Some(&json!(null))));
}

#[test]
fn strategies_work_within_others() {
    let numbers = strategy(&json!({"type": "integer", "minimum": 0}));
    let pairs = (numbers.clone(), numbers).prop_filter("ordered", |(a, b)| a.as_u64() < b.as_u64());
    let result = runner().run(&pairs.prop_map(|(a, b)| json!([a, b])), |pair| {
        if pair[1].as_u64() > Some(100) {
            return Err(proptest::test_runner::TestCaseError::fail("as wanted"));
        }
        Ok(())
    });
    match result {
        Err(TestError::Fail(_, value)) => assert_eq!(value, json!([0, 101])),
        other => panic!("nothing found: {other:?}"),
    }
}

#[test]
fn examples_and_strategies_come_from_one_plan() {
    let schema = json!({"enum": ["only"]});
    let plan = Schemas::new(&schema).plan(&schema).unwrap();
    let example = plan.example(&ExampleOptions::default()).unwrap();
    let strategy = plan.strategy(&StrategyOptions::default());
    assert_eq!(strategy.new_tree(&mut runner()).unwrap().current(), example);
}

#[test]
fn the_component_schemas_of_real_documents_have_valid_strategies() {
    for case in corpus::components() {
        let strategy = case.plan.strategy(&StrategyOptions::default());
        let mut runner = runner();
        for _ in 0..3 {
            let mut tree = strategy.new_tree(&mut runner).unwrap();
            case.assert_valid(&tree.current());
            if tree.simplify() {
                case.assert_valid(&tree.current());
            }
        }
    }
}
