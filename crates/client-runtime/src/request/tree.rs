//! The JSON that generated code hands over, read with its members in their order and files in their places.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::file::{Content, File, MARK};

/// A value on its way to the wire. Not `Debug`: it may be secret.
#[derive(Clone, PartialEq)]
pub(super) enum Tree {
    Null,
    Text(String),
    /// A number or a boolean, as it is written.
    Plain(String),
    List(Vec<Tree>),
    Members(Vec<(String, Tree)>),
    File(File),
}

impl Tree {
    /// The value of a JSON text; the error does not repeat it.
    pub(super) fn read(json: &[u8]) -> Result<Self, &'static str> {
        serde_json::from_slice(json).map_err(|_| "has a value that cannot be written")
    }

    /// A scalar as its text, anything else as JSON.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Plain(text) => text.clone(),
            other => other.json(),
        }
    }

    /// Whether it is one text on any wire.
    pub(super) fn is_scalar(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Plain(_))
    }

    pub(super) fn json(&self) -> String {
        let mut out = String::new();
        self.write_json(&mut out);
        out
    }

    fn write_json(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Text(text) => quote(text, out),
            Self::Plain(text) => out.push_str(text),
            Self::File(file) => quote(&String::from_utf8_lossy(file.bytes()), out),
            Self::List(items) => {
                out.push('[');
                for (number, item) in items.iter().enumerate() {
                    if number > 0 {
                        out.push(',');
                    }
                    item.write_json(out);
                }
                out.push(']');
            }
            Self::Members(members) => {
                out.push('{');
                for (number, (name, value)) in members.iter().enumerate() {
                    if number > 0 {
                        out.push(',');
                    }
                    quote(name, out);
                    out.push(':');
                    value.write_json(out);
                }
                out.push('}');
            }
        }
    }
}

fn quote(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(text).to_string());
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

macro_rules! plain {
    ($($method:ident: $type:ty),* $(,)?) => {$(
        fn $method<E>(self, value: $type) -> Result<Tree, E> {
            Ok(Tree::Plain(value.to_string()))
        }
    )*};
}

impl<'de> Visitor<'de> for Reader {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    plain! { visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64 }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Tree, E> {
        Ok(Tree::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            if name == MARK {
                return map.next_value::<Content>().map(|content| Tree::File(content.into()));
            }
            members.push((name, map.next_value()?));
        }
        Ok(Tree::Members(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_keep_their_order() {
        let text = r#"{"z":[1,-2,true,null],"a":{"b":"c\"d"}}"#;
        assert_eq!(Tree::read(text.as_bytes()).unwrap_or(Tree::Null).json(), text);
    }

    #[test]
    fn a_file_is_found_where_it_lies() {
        let json = serde_json::json!({"a": [File::from("x")]}).to_string();
        let Ok(Tree::Members(members)) = Tree::read(json.as_bytes()) else { panic!("{json}") };
        assert!(members[0].1 == Tree::List(vec![Tree::File("x".into())]));
    }

    #[test]
    fn what_is_no_json_is_refused_without_its_text() {
        assert_eq!(Tree::read(b"s3cret").err(), Some("has a value that cannot be written"));
    }
}
