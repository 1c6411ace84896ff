//! Open enums: an unknown value in an answer is kept and written back, never an error.
//!
//! The generator's own enums are closed, so each enum component is replaced by one of these.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use heck::ToPascalCase as _;
use serde_json::Value;

use crate::casing::{is_identifier, pascal};
use crate::features::{Features, gate};

/// One enum component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OpenEnum {
    /// Component name, which the generator turns into [`OpenEnum::rust_name`].
    pub component: String,
    /// Type name in the crate.
    pub rust_name: String,
    description: String,
    base: Base,
    variants: Vec<(String, String)>,
    /// The variant for values that the document does not list.
    unknown: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Base {
    Text,
    Integer,
}

impl OpenEnum {
    /// The first variant.
    pub(crate) fn first(&self) -> Option<&str> {
        self.variants.first().map(|(name, _)| name.as_str())
    }

    /// The variant of a value.
    pub(crate) fn variant(&self, value: &Value) -> Option<&str> {
        // Both are written as Rust literals, which for integers and plain texts is JSON.
        let wire = value.to_string();
        self.variants.iter().find(|(_, own)| *own == wire).map(|(name, _)| name.as_str())
    }
}

/// Every enum component of a lowered document, in the order of the document.
pub(crate) fn collect(document: &Value) -> Vec<OpenEnum> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    schemas.into_iter().flatten().filter_map(|(name, schema)| read(name, schema)).collect()
}

fn read(component: &str, schema: &Value) -> Option<OpenEnum> {
    let values = schema.get("enum")?.as_array()?;
    let values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
    let base = if values.iter().all(|value| value.is_string()) {
        Base::Text
    } else if values.iter().all(|value| value.as_i64().is_some()) {
        Base::Integer
    } else {
        return None;
    };
    let names = schema.get("x-enum-varnames").and_then(Value::as_array);
    let mut taken = BTreeSet::new();
    let mut variants = Vec::new();
    for (number, value) in values.iter().enumerate() {
        let given = names.and_then(|names| names.get(number)).and_then(Value::as_str);
        let wire = match base {
            Base::Text => value.as_str().map(|text| format!("{text:?}"))?,
            Base::Integer => value.as_i64()?.to_string(),
        };
        let wanted = variant_name(given.or(value.as_str()).unwrap_or(&wire));
        let mut name = wanted.clone();
        let mut again = 2;
        while !taken.insert(name.clone()) {
            name = format!("{wanted}{again}");
            again += 1;
        }
        variants.push((name, wire));
    }
    let unknown = ["Unknown", "Unlisted", "NotInDocument"].into_iter().find(|name| !taken.contains(*name))?;
    let description = schema.get("description").and_then(Value::as_str).unwrap_or_default().to_owned();
    Some(OpenEnum {
        component: component.to_owned(),
        rust_name: pascal(component),
        description,
        base,
        variants,
        unknown,
    })
}

fn variant_name(text: &str) -> String {
    let signs = |text: &str| text.chars().filter_map(sign).collect::<Vec<_>>().join(" ");
    let words = if text.chars().any(char::is_alphanumeric) { text.to_owned() } else { signs(text) };
    let cased = words.to_pascal_case();
    let name: String = cased.chars().filter(|letter| unicode_ident::is_xid_continue(*letter)).collect();
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if !unicode_ident::is_xid_start(first) => format!("V{name}"),
        Some(_) if is_identifier(&name) => name,
        Some(_) => format!("V{name}"),
    }
}

/// Values without a letter are called after their signs.
fn sign(letter: char) -> Option<&'static str> {
    Some(match letter {
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '.' => "dot",
        ',' => "comma",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '?' => "question",
        '_' => "underscore",
        _ => return None,
    })
}

/// The source text of the module that defines them.
pub(crate) fn module(enums: &[OpenEnum], features: &Features) -> String {
    let mut out = String::from("use progenitor_client::open_enum;\n");
    for one in enums {
        out.push('\n');
        if let Some(users) = features.users_of([one.rust_name.as_str()]) {
            let _ = writeln!(out, "#[cfg({})]", gate(&users));
        }
        out.push_str("open_enum! {\n");
        let description =
            if one.description.is_empty() { format!("`{}`.", one.component) } else { one.description.clone() };
        for line in description.lines() {
            let _ = writeln!(out, "    ///{}{line}", if line.is_empty() { "" } else { " " });
        }
        let base = match one.base {
            Base::Text => "String",
            Base::Integer => "i64",
        };
        let _ = writeln!(out, "    pub enum {}: {base}, else {} {{", one.rust_name, one.unknown);
        for (name, wire) in &one.variants {
            let _ = writeln!(out, "        {name} = {wire},");
        }
        out.push_str("    }\n}\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use openapi_kit::OperationIndex;
    use serde_json::json;

    fn module_of(schemas: Value) -> String {
        let document = json!({"paths": {}, "components": {"schemas": schemas}});
        let features = Features::collect(&document, &OperationIndex::new(&document).unwrap(), "specs/x").unwrap();
        module(&collect(&document), &features)
    }

    #[test]
    fn values_become_variants_and_keep_their_spelling() {
        let text = module_of(
            json!({"State": {"type": "string", "description": "Where it is.", "enum": ["IN_QUEUE", "Unknown", "asc", "ASC", "1st"]}}),
        );
        assert_eq!(
            text,
            "use progenitor_client::open_enum;\n\n#[cfg(feature = \"types\")]\nopen_enum! {\n    /// Where it is.\n    pub enum State: String, else Unlisted {\n        \
             InQueue = \"IN_QUEUE\",\n        Unknown = \"Unknown\",\n        Asc = \"asc\",\n        Asc2 = \"ASC\",\n        V1st = \"1st\",\n    }\n}\n"
        );
    }

    #[test]
    fn integers_take_the_names_the_document_gives_them() {
        let text = module_of(json!({"Code": {"type": "integer", "enum": [1010, 7], "x-enum-varnames": ["webchat"]}}));
        assert!(
            text.contains("pub enum Code: i64, else Unknown {\n        Webchat = 1010,\n        V7 = 7,"),
            "{text}"
        );
    }

    #[test]
    fn values_without_letters_are_called_after_their_signs() {
        let text = module_of(json!({"Operator": {"enum": [">=", "", "self", "²", "+1"]}}));
        for line in ["GreaterEqual = \">=\"", "Empty = \"\"", "VSelf = \"self\"", "Empty2 = \"²\"", "V1 = \"+1\""] {
            assert!(text.contains(line), "{line} in {text}");
        }
    }

    #[test]
    fn a_mixed_enum_is_left_to_the_generator() {
        assert!(collect(&json!({"components": {"schemas": {"M": {"enum": ["a", 1]}}}})).is_empty());
    }
}
