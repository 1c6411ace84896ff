//! Documents that somebody edited without thought: whatever stands where, lowering and generating do not panic, lowering
//! what was lowered changes nothing, and a failure names a place.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use openapi_kit::source;
use proptest::prelude::*;
use proptest::test_runner::{Config, FileFailurePersistence};
use serde_json::{Value, json};

/// One edit: where, counted over all values of the document, and what.
#[derive(Debug, Clone)]
enum Edit {
    Replace(usize, Value),
    Remove(usize),
    Rename(usize, &'static str),
    Copy(usize, usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    let value = prop_oneof![
        Just(json!(null)),
        Just(json!(true)),
        Just(json!(-1)),
        Just(json!("x")),
        Just(json!([])),
        Just(json!({})),
        Just(json!([{"type": "null"}, null])),
        Just(json!({"$ref": "#/components/schemas/Thing"})),
        Just(json!({"$ref": "#/paths"})),
        Just(json!({"type": ["string", "null"], "enum": ["a", null, 1]})),
        Just(json!({"allOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "string"}]})),
    ];
    let key =
        prop_oneof![Just("$ref"), Just("type"), Just(""), Just("x-note"), Just("a/b~c"), Just("oneOf"), Just("self")];
    prop_oneof![
        3 => (any::<usize>(), value).prop_map(|(at, value)| Edit::Replace(at, value)),
        1 => any::<usize>().prop_map(Edit::Remove),
        1 => (any::<usize>(), key).prop_map(|(at, key)| Edit::Rename(at, key)),
        1 => (any::<usize>(), any::<usize>()).prop_map(|(from, to)| Edit::Copy(from, to)),
    ]
}

fn document() -> Value {
    let texts = [include_str!("corpus/members.yaml"), include_str!("corpus/answers.yaml")];
    let [mut first, second] = texts.map(|text| source::parse(text, "corpus".as_ref()).unwrap());
    first["paths"].as_object_mut().unwrap().extend(second["paths"].as_object().unwrap().clone());
    first
}

fn places(value: &Value, at: String, out: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(members) => {
            members.iter().map(|(key, member)| (openapi_kit::pointer::child(&at, key), member)).collect()
        }
        Value::Array(items) => items.iter().enumerate().map(|(n, item)| (format!("{at}/{n}"), item)).collect(),
        _ => Vec::new(),
    };
    for (at, child) in children {
        out.push(at.clone());
        places(child, at, out);
    }
}

fn apply(document: &mut Value, edit: &Edit) {
    let mut all = Vec::new();
    places(document, String::new(), &mut all);
    if all.is_empty() {
        return;
    }
    let at = |n: &usize| all[n % all.len()].clone();
    match edit {
        Edit::Replace(n, value) => *document.pointer_mut(&at(n)).unwrap() = value.clone(),
        Edit::Copy(from, to) => {
            let copy = document.pointer(&at(from)).unwrap().clone();
            *document.pointer_mut(&at(to)).unwrap() = copy;
        }
        Edit::Remove(n) | Edit::Rename(n, _) => {
            let at = at(n);
            let (parent, key) = at.rsplit_once('/').unwrap();
            let key = openapi_kit::pointer::unescape(key);
            let Some(Value::Object(members)) = document.pointer_mut(parent) else { return };
            let value = members.remove(&key);
            if let (Edit::Rename(_, name), Some(value)) = (edit, value) {
                members.insert((*name).to_owned(), value);
            }
        }
    }
}

fn edited(edits: &[Edit]) -> Value {
    let mut document = document();
    edits.iter().for_each(|edit| apply(&mut document, edit));
    document
}

fn config(cases: u32) -> Config {
    Config { cases, failure_persistence: Some(Box::new(FileFailurePersistence::Off)), ..Config::default() }
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn lowering_takes_whatever_stands_there_and_settles(edits in prop::collection::vec(edit(), 1..6)) {
        let once = codegen::lower::lower(&edited(&edits));
        let twice = codegen::lower::lower(&once.document);
        prop_assert_eq!(&twice.changes, &[][..]);
        prop_assert_eq!(twice.document, once.document);
    }
}

proptest! {
    #![proptest_config(config(6))]

    #[test]
    fn generating_gives_a_client_or_an_error_with_a_place(edits in prop::collection::vec(edit(), 1..4)) {
        if let Err(error) = codegen::generate(&codegen::bare(edited(&edits), "edited")) {
            prop_assert!(error.to_string().starts_with("specs/edited: "), "{}", error);
        }
    }
}
