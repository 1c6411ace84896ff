//! Makes names unique *after* the casing that the generator gives them, and keeps them off its reserved words.

use std::collections::{BTreeMap, BTreeSet};

use openapi_kit::pointer;
use serde_json::{Map, Value};

use super::walk::component_name;
use super::{Change, Cost};
use crate::casing::pascal;

const PASS: &str = "names";

/// Names that generated code uses for something else.
const RESERVED: [&str; 9] = ["Some", "None", "Ok", "Err", "Option", "Result", "String", "Vec", "Box"];

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    components(document)
}

fn components(document: &mut Value) -> Vec<Change> {
    let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") else { return Vec::new() };
    let mut taken: BTreeSet<String> = RESERVED.iter().map(|name| (*name).to_owned()).collect();
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    let mut out = Map::new();
    for (name, schema) in std::mem::take(schemas) {
        // A reference to a name with other letters would have to be escaped, and the generator does not undo that.
        let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-".contains(letter));
        let wanted = if plain && !name.is_empty() { name.clone() } else { pascal(&name) };
        let free = free_name(&wanted, &taken, pascal);
        taken.insert(pascal(&free));
        out.insert(free.clone(), schema);
        if free != name {
            renamed.insert(name, free);
        }
    }
    *schemas = out;
    if !renamed.is_empty() {
        rename_references(document, &renamed);
    }
    let change = |name: &String| Change {
        pass: PASS,
        pointer: pointer::child("/components/schemas", name),
        what: "component renamed, its name met another or had other letters",
        cost: Cost::Nothing,
    };
    renamed.keys().map(change).collect()
}

fn free_name(name: &str, taken: &BTreeSet<String>, case: fn(&str) -> String) -> String {
    let mut free = name.to_owned();
    let mut number = 2;
    while taken.contains(&case(&free)) {
        free = format!("{name}{number}");
        number += 1;
    }
    free
}

fn rename_references(value: &mut Value, renamed: &BTreeMap<String, String>) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get_mut("$ref")
                && let Some(name) = component_name(reference).and_then(|name| renamed.get(&name))
            {
                *reference = format!("#/components/schemas/{}", pointer::escape(name));
            }
            members.values_mut().for_each(|member| rename_references(member, renamed));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename_references(item, renamed)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_renamed_component_takes_its_references_along() {
        let mut document = json!({
            "components": {"schemas": {"user": {"type": "string"}, "User": {"type": "object"}}},
            "x": [{"$ref": "#/components/schemas/User"}, {"$ref": "#/components/schemas/user"}]
        });
        let changes = run(&mut document);
        assert_eq!(
            document["x"],
            json!([{"$ref": "#/components/schemas/User2"}, {"$ref": "#/components/schemas/user"}])
        );
        assert_eq!(changes[0].pointer, "/components/schemas/User");
    }

    #[test]
    fn a_name_with_other_letters_or_another_meaning_gets_one_of_its_own() {
        let mut document = json!({
            "components": {"schemas": {"Page«Thing»": {"type": "string"}, "option": {"type": "string"}}},
            "x": [{"$ref": "#/components/schemas/Page«Thing»"}]
        });
        run(&mut document);
        let names: Vec<&String> = document["components"]["schemas"].as_object().unwrap().keys().collect();
        assert_eq!(names, ["PageThing", "option2"]);
        assert_eq!(document["x"][0]["$ref"], "#/components/schemas/PageThing");
    }
}
