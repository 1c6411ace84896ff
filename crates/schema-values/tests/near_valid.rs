//! Every near-valid value violates the keyword that it names, at the place that it names, and no other; before and
//! while it shrinks.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of tests may fail and speak as tests do"
)]

mod corpus;

use std::collections::BTreeSet;

use corpus::Case;
use corpus::profile::cases;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use schema_values::{NearValid, NearValidStrategy, Reason, Schemas, StrategyOptions};
use serde_json::{Value, json};

fn strategy(schema: &Value) -> NearValidStrategy {
    Schemas::new(schema).near_valid(schema, &StrategyOptions::default()).unwrap()
}

/// Whether there are such values at all; if not, the refusal has to say so.
fn near_valid(case: &Case) -> Option<NearValidStrategy> {
    match case.plan.near_valid(&StrategyOptions::default()) {
        Ok(strategy) => Some(strategy),
        Err(error) => {
            assert_eq!(error.reason, Reason::NothingToViolate, "{}: {error}", case.name);
            None
        }
    }
}

/// One value for each keyword that can be violated, and some more; tells the keywords.
fn assert_all_flawed(case: &Case, draws: u32) -> BTreeSet<String> {
    let Some(strategy) = near_valid(case) else { return BTreeSet::new() };
    let mut runner = corpus::runner();
    for flaw in strategy.flaws() {
        let only = strategy.only(|other| other == flaw).unwrap();
        case.assert_flawed(&only.new_tree(&mut runner).unwrap().current());
    }
    for _ in 0..draws {
        case.assert_flawed(&strategy.new_tree(&mut runner).unwrap().current());
    }
    strategy.flaws().into_iter().map(|flaw| flaw.keyword.clone()).collect()
}

const KEYWORDS: [&str; 32] = [
    "type",
    "enum",
    "const",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "minItems",
    "maxItems",
    "uniqueItems",
    "prefixItems",
    "items",
    "unevaluatedItems",
    "contains",
    "minContains",
    "maxContains",
    "minProperties",
    "maxProperties",
    "required",
    "dependentRequired",
    "properties",
    "additionalProperties",
    "unevaluatedProperties",
    "propertyNames",
    "anyOf",
    "oneOf",
    "not",
];

#[test]
fn values_violate_the_named_keyword_and_no_other() {
    let mut violated = BTreeSet::new();
    for case in corpus::all() {
        violated.extend(assert_all_flawed(&case, cases() / 2));
    }
    for case in corpus::public().iter().filter(|case| !case.is_document()) {
        violated.extend(assert_all_flawed(case, cases() / 32));
    }
    let missing: Vec<&str> = KEYWORDS.into_iter().filter(|keyword| !violated.contains(*keyword)).collect();
    assert!(missing.is_empty(), "never violated: {missing:?}");
}

#[test]
fn values_of_the_component_schemas_of_real_documents_violate_the_named_keyword_and_no_other() {
    let documents = corpus::public().into_iter().filter(Case::is_document);
    for case in documents.chain(corpus::components()) {
        // Large schemas have hundreds of keywords.
        if cases() > 32 {
            assert_all_flawed(&case, cases() / 16);
            continue;
        }
        let Some(strategy) = near_valid(&case) else { continue };
        let mut runner = corpus::runner();
        for _ in 0..cases() / 4 {
            case.assert_flawed(&strategy.new_tree(&mut runner).unwrap().current());
        }
    }
}

#[test]
fn values_keep_their_flaw_while_they_shrink() {
    for case in corpus::all() {
        let Some(strategy) = near_valid(&case) else { continue };
        let mut runner = corpus::runner();
        for round in 0..cases() / 8 {
            let mut tree = strategy.new_tree(&mut runner).unwrap();
            let first = tree.current();
            let mut steps = 0;
            let mut more = tree.simplify();
            while more && steps < 100 {
                let current = tree.current();
                case.assert_flawed(&current);
                assert_eq!((&current.keyword, &current.schema_pointer), (&first.keyword, &first.schema_pointer));
                steps += 1;
                more = if (steps + round) % 3 == 0 { tree.simplify() } else { tree.complicate() };
            }
        }
    }
}

/// The simplest value that violates the keyword and for which `fails` still holds.
fn shrunk(schema: &Value, keyword: &str, fails: impl Fn(&NearValid) -> bool) -> NearValid {
    let strategy = strategy(schema).only(|flaw| flaw.keyword == keyword).unwrap();
    corpus::shrunk(&mut TestRunner::new_with_rng(corpus::config(2000), corpus::rng()), &strategy, fails)
}

#[test]
fn everything_shrinks_to_the_simplest_violation() {
    for (schema, keyword, value, place) in [
        (json!({"type": "integer", "minimum": 5}), "minimum", json!(0), ""),
        (json!({"type": "integer", "minimum": -5}), "minimum", json!(-6), ""),
        (json!({"type": "integer", "maximum": 5}), "maximum", json!(6), ""),
        (json!({"type": "integer", "exclusiveMaximum": 5}), "exclusiveMaximum", json!(5), ""),
        (json!({"type": "integer", "multipleOf": 5}), "multipleOf", json!(1), ""),
        (json!({"type": "integer", "format": "int32"}), "format", json!(2_147_483_648_i64), ""),
        (json!({"type": "string"}), "type", json!(null), ""),
        (json!({"type": "string", "minLength": 3}), "minLength", json!(""), ""),
        (json!({"type": "string", "maxLength": 3}), "maxLength", json!("aaaa"), ""),
        (json!({"type": "string", "pattern": "^[a-z]+$"}), "pattern", json!(""), ""),
        (json!({"type": "string", "format": "uuid"}), "format", json!(""), ""),
        (json!({"type": "string", "enum": ["x", "y"]}), "enum", json!(""), ""),
        (json!({"type": "array", "minItems": 2}), "minItems", json!([]), ""),
        (json!({"type": "array", "maxItems": 1}), "maxItems", json!([null, null]), ""),
        (json!({"type": "array", "uniqueItems": true}), "uniqueItems", json!([null, null]), ""),
        (json!({"items": {"type": "integer"}}), "type", json!([null]), "/0"),
        (json!({"type": "object", "minProperties": 1}), "minProperties", json!({}), ""),
        (json!({"type": "object", "properties": {"a": {"maximum": 1}}}), "maximum", json!({"a": 2}), "/a"),
        (
            json!({"required": ["a", "b"], "properties": {"b": {"type": "boolean"}}}),
            "required",
            json!({"b": false}),
            "",
        ),
        (json!({"type": "object", "additionalProperties": false}), "additionalProperties", json!({"extra": null}), ""),
        (json!({"anyOf": [{"type": "integer"}, {"type": "null"}]}), "anyOf", json!(false), ""),
        (json!({"type": "integer", "not": {"minimum": 3}}), "not", json!(3), ""),
    ] {
        let found = shrunk(&schema, keyword, |_| true);
        assert_eq!((&found.value, found.instance_pointer.as_str()), (&value, place), "{schema}");
    }
}

#[test]
fn failures_shrink_to_their_cause() {
    let schema = json!({"type": "object", "required": ["name"], "properties": {
        "name": {"type": "string"},
        "tags": {"type": "array", "items": {"type": "string", "maxLength": 2}},
        "child": {"$ref": "#"}
    }});
    let deep = |found: &NearValid| found.instance_pointer.starts_with("/child/tags/");
    let found = shrunk(&schema, "maxLength", deep);
    assert_eq!(found.value, json!({"name": "", "child": {"name": "", "tags": ["aaa"]}}));
    assert_eq!(found.schema_pointer, "#/properties/tags/items");
    assert_eq!(found.instance_pointer, "/child/tags/0");

    let astray = |found: &NearValid| found.value["name"].as_i64() > Some(1000);
    assert_eq!(shrunk(&schema, "type", astray).value, json!({"name": 1001}));
}

#[test]
fn what_nothing_can_violate_is_refused() {
    for schema in [
        json!({}),
        json!(true),
        json!({"description": "anything"}),
        json!({"type": ["null", "boolean", "number", "string", "array", "object"]}),
        json!({"minLength": 0, "minItems": 0, "minProperties": 0, "required": []}),
        json!({"allOf": [{"type": "string"}, {"type": "string"}]}),
        json!({"type": "string", "enum": ["a"], "const": "a"}),
    ] {
        let error = Schemas::new(&schema).near_valid(&schema, &StrategyOptions::default()).unwrap_err();
        assert_eq!(error.reason, Reason::NothingToViolate, "{schema}");
    }
}

#[test]
fn both_ways_to_miss_one_of_are_taken() {
    let schema = json!({"oneOf": [{"type": "integer", "minimum": 0}, {"type": "number", "maximum": 10}]});
    let strategy = strategy(&schema).only(|flaw| flaw.keyword == "oneOf").unwrap();
    let mut runner = corpus::runner();
    let values: Vec<Value> = (0..200).map(|_| strategy.new_tree(&mut runner).unwrap().current().value).collect();
    let both = |value: &Value| value.as_f64().is_some_and(|n| n.fract() == 0.0 && (0.0..=10.0).contains(&n));
    assert!(values.iter().any(both) && values.iter().any(|value| !both(value)));
}

#[test]
fn the_same_seed_gives_the_same_values() {
    let schema = json!({"type": "object", "required": ["a"], "properties": {
        "a": {"type": "string", "format": "date"}, "b": {"$ref": "#"}
    }});
    let drawn = |warm: bool| -> Vec<NearValid> {
        let strategy = strategy(&schema);
        if warm {
            assert!(!strategy.flaws().is_empty());
        }
        let mut runner = corpus::runner();
        (0..50).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
    };
    assert_eq!(drawn(false), drawn(true));
}
