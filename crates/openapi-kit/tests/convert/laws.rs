//! Laws that hold for documents that nobody would write: no panic, no leftovers, the same result each time.

use std::path::Path;

use openapi_kit::{convert, pointer, source};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

/// In the quick profile; 8 and 128 times as many in the others.
const CASES: u32 = 400;

fn runner() -> TestRunner {
    let factor = match std::env::var("PROOF_PROFILE").as_deref() {
        Ok("full") => 8,
        Ok("soak") => 128,
        _ => 1,
    };
    let config = Config { cases: CASES * factor, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

fn documents() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/convert");
    ["sessions-2.0.yaml", "sessions-3.1.yaml"].iter().map(|name| source::read(&folder.join(name)).unwrap()).collect()
}

fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(key, member)| places(member, &pointer::child(at, key), found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(n, item)| places(item, &format!("{at}/{n}"), found));
        }
        _ => {}
    }
}

/// Any JSON value, with the words of the specification among its keys and texts.
fn any_value() -> impl Strategy<Value = Value> {
    let words = [
        "",
        "a",
        "$ref",
        "type",
        "items",
        "properties",
        "required",
        "enum",
        "const",
        "allOf",
        "anyOf",
        "null",
        "string",
        "array",
        "prefixItems",
        "patternProperties",
        "in",
        "body",
        "formData",
        "name",
        "schema",
        "content",
        "parameters",
        "responses",
        "get",
        "discriminator",
        "collectionFormat",
        "examples",
        "$defs",
        "#/definitions/Session",
        "#/components/schemas/Session",
        "#/",
        "#",
        "#/paths",
        "#/components",
        "https://example.com/x#y",
        "%",
        "x-",
        "/",
        "~",
    ];
    let word = proptest::sample::select(words.to_vec());
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        (-3..4_i64).prop_map(|number| json!(number)),
        Just(json!(1.5)),
        word.clone().prop_map(|text| json!(text)),
    ];
    leaf.prop_recursive(3, 16, 4, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            proptest::collection::vec((word.clone(), inner), 0..4)
                .prop_map(|members| members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}

/// Keywords that OpenAPI 3.0 does not know, at places where it would read them.
fn leftovers(value: &Value, found: &mut Vec<String>) {
    let known = openapi_kit::json_schema::schema_places(value);
    for place in known {
        leftovers_in_schema(value.pointer(&place).unwrap(), &place, found);
    }
}

fn leftovers_in_schema(schema: &Value, at: &str, found: &mut Vec<String>) {
    let Value::Object(members) = schema else { return };
    if members.contains_key("$ref") {
        return;
    }
    let newer =
        ["const", "prefixItems", "if", "then", "else", "$defs", "contains", "patternProperties", "examples", "$id"];
    found.extend(newer.iter().filter(|key| members.contains_key(**key)).map(|key| format!("{at}: {key}")));
    if members.get("type").is_some_and(|name| !name.is_string() || name == "null" || name == "file") {
        found.push(format!("{at}: type"));
    }
    for (key, member) in members {
        match (key.as_str(), member) {
            ("properties", Value::Object(inner)) => {
                inner.iter().for_each(|(name, schema)| leftovers_in_schema(schema, &format!("{at}/{name}"), found));
            }
            ("items" | "not" | "additionalProperties", inner) => {
                leftovers_in_schema(inner, &format!("{at}/{key}"), found);
            }
            ("allOf" | "anyOf" | "oneOf", Value::Array(inner)) => {
                inner.iter().for_each(|schema| leftovers_in_schema(schema, &format!("{at}/{key}"), found));
            }
            _ => {}
        }
    }
}

#[test]
fn any_value_at_any_place_is_converted_or_refused_with_its_place() {
    let documents = documents();
    let found: Vec<Vec<String>> = documents
        .iter()
        .map(|document| {
            let mut found = Vec::new();
            places(document, "", &mut found);
            found
        })
        .collect();
    let input = (any::<bool>(), any::<proptest::sample::Index>(), any_value());
    let (converted, refused) = (std::cell::Cell::new(0_u32), std::cell::Cell::new(0_u32));
    let law = |(newer, index, value): (bool, proptest::sample::Index, Value)| {
        let which = usize::from(newer);
        let mut document = documents[which].clone();
        let place = &found[which][index.index(found[which].len())];
        *document.pointer_mut(place).unwrap() = value;
        match convert::to_3_0(document.clone()) {
            Ok(one) => {
                converted.set(converted.get() + 1);
                prop_assert_eq!(&convert::to_3_0(document.clone()).unwrap(), &one, "the second time it is another");
                if one.document == document {
                    return Ok(());
                }
                let again = convert::to_3_0(one.document.clone()).unwrap();
                prop_assert_eq!(&again.document, &one.document);
                let mut left = Vec::new();
                leftovers(&one.document, &mut left);
                prop_assert!(left.is_empty(), "{place}: {left:?}");
            }
            Err(error) => {
                refused.set(refused.get() + 1);
                prop_assert!(error.to_string().starts_with('/'), "{error}");
            }
        }
        Ok(())
    };
    runner().run(&input, law).unwrap();
    assert!(converted.get() > CASES / 4 && refused.get() > CASES / 20, "{} and {}", converted.get(), refused.get());
}

#[test]
fn any_value_is_a_document_or_refused() {
    let law = |(version, value): (&str, Value)| {
        let mut document = value;
        if let Value::Object(members) = &mut document {
            let key = if version == "2.0" { "swagger" } else { "openapi" };
            members.insert(key.to_owned(), json!(version));
        }
        let _ = convert::to_3_0(document);
        Ok(())
    };
    runner().run(&(proptest::sample::select(vec!["2.0", "3.1.0", "3.2.0"]), any_value()), law).unwrap();
}
