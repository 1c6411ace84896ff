//! The styles of OpenAPI: a value as the text that stands in a path, a query, a header or a form.
//!
//! RFC 6570, on which OpenAPI builds, says what arrays and objects look like; what is inside them and no scalar
//! becomes JSON text. Separators of space and pipe are sent encoded, as later versions of OpenAPI ask for, and so are
//! the brackets of deep objects.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::path::RESERVED;
use super::tree::Tree;
use crate::wire::Style;

/// Reserved characters that mean nothing in a query stay as they are.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';');

/// How names and values of a place are protected.
#[derive(Clone, Copy)]
pub(super) enum Encoding {
    /// Percent-encoded but for unreserved characters.
    All,
    /// Percent-encoded but for unreserved characters and those that mean nothing in a query.
    KeepReserved,
    /// As they are: headers.
    Nothing,
}

impl Encoding {
    pub(super) fn write(self, text: &str) -> String {
        match self {
            Self::All => utf8_percent_encode(text, RESERVED).to_string(),
            Self::KeepReserved => utf8_percent_encode(text, KEPT).to_string(),
            Self::Nothing => text.to_owned(),
        }
    }
}

/// How a value is written.
#[derive(Clone, Copy)]
pub(super) struct Manner {
    pub(super) style: Style,
    pub(super) explode: bool,
    pub(super) encoding: Encoding,
}

/// A value with encoded texts and without what is null.
enum Shape {
    Nothing,
    Scalar(String),
    List(Vec<String>),
    Members(Vec<(String, String)>),
}

impl Shape {
    fn of(value: &Tree, encoding: Encoding) -> Self {
        let text = |value: &Tree| encoding.write(&value.text());
        match value {
            Tree::Null => Self::Nothing,
            Tree::Text(_) | Tree::Plain(_) | Tree::File(_) => Self::Scalar(text(value)),
            Tree::List(items) => Self::List(items.iter().filter(|item| **item != Tree::Null).map(text).collect()),
            Tree::Members(members) => Self::Members(
                members
                    .iter()
                    .filter(|(_, value)| *value != Tree::Null)
                    .map(|(name, value)| (encoding.write(name), text(value)))
                    .collect(),
            ),
        }
    }

    /// All in one text: items by `separator`, members too, with `=` or `separator` after their names.
    fn joined(&self, separator: &str, pairs: bool) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Scalar(text) => Some(text.clone()),
            Self::List(items) if items.is_empty() => None,
            Self::List(items) => Some(items.join(separator)),
            Self::Members(members) if members.is_empty() => None,
            Self::Members(members) => {
                let between = if pairs { "=" } else { separator };
                let texts: Vec<String> =
                    members.iter().map(|(name, value)| format!("{name}{between}{value}")).collect();
                Some(texts.join(separator))
            }
        }
    }
}

/// One text, for a path or a header; none for a value that has nothing to write.
pub(super) fn one_text(name: &str, value: &Tree, manner: Manner) -> Option<String> {
    let Manner { style, explode, encoding } = manner;
    if style == Style::Json {
        return Some(encoding.write(&value.json()));
    }
    let shape = Shape::of(value, encoding);
    match style {
        Style::Label => {
            let separator = if explode { "." } else { "," };
            shape.joined(separator, explode).map(|text| format!(".{text}"))
        }
        Style::Matrix => {
            let name = encoding.write(name);
            let one = |name: &str, text: &str| {
                if text.is_empty() { format!(";{name}") } else { format!(";{name}={text}") }
            };
            match &shape {
                Shape::List(items) if explode => Some(items.iter().map(|item| one(&name, item)).collect()),
                Shape::Members(members) if explode => {
                    Some(members.iter().map(|(name, value)| one(name, value)).collect())
                }
                _ => shape.joined(",", false).map(|text| one(&name, &text)),
            }
        }
        _ => shape.joined(",", explode),
    }
}

/// Any number of `name=value`, for a query, a form or cookies.
pub(super) fn pairs(name: &str, value: &Tree, manner: Manner) -> Vec<String> {
    let Manner { style, explode, encoding } = manner;
    let label = Encoding::All.write(name);
    let one = |text: String| vec![format!("{label}={text}")];
    let separator = match style {
        Style::Json => return one(encoding.write(&value.json())),
        Style::DeepObject => {
            let mut out = Vec::new();
            deep(&label, value, encoding, &mut out);
            return out;
        }
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    };
    let shape = Shape::of(value, encoding);
    match &shape {
        Shape::List(items) if explode => items.iter().map(|item| format!("{label}={item}")).collect(),
        Shape::Members(members) if explode => members.iter().map(|(name, value)| format!("{name}={value}")).collect(),
        _ => shape.joined(separator, false).map(one).unwrap_or_default(),
    }
}

fn deep(label: &str, value: &Tree, encoding: Encoding, out: &mut Vec<String>) {
    let inner = |key: &str| format!("{label}%5B{}%5D", Encoding::All.write(key));
    match value {
        Tree::Null => {}
        Tree::List(items) => {
            for (number, item) in items.iter().enumerate() {
                deep(&inner(&number.to_string()), item, encoding, out);
            }
        }
        Tree::Members(members) => {
            for (name, value) in members {
                deep(&inner(name), value, encoding, out);
            }
        }
        scalar => out.push(format!("{label}={}", encoding.write(&scalar.text()))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(json: &str) -> Tree {
        Tree::read(json.as_bytes()).unwrap_or(Tree::Null)
    }

    const LIST: &str = r#"["blue","bla,ck"]"#;
    const OBJECT: &str = r#"{"R":100,"G":"2;0","none":null}"#;

    #[test]
    fn texts_are_as_the_table_of_openapi_has_them() {
        for (style, explode, scalar, list, object) in [
            (Style::Simple, false, "blue", "blue,bla%2Cck", "R,100,G,2%3B0"),
            (Style::Simple, true, "blue", "blue,bla%2Cck", "R=100,G=2%3B0"),
            (Style::Label, false, ".blue", ".blue,bla%2Cck", ".R,100,G,2%3B0"),
            (Style::Label, true, ".blue", ".blue.bla%2Cck", ".R=100.G=2%3B0"),
            (Style::Matrix, false, ";color=blue", ";color=blue,bla%2Cck", ";color=R,100,G,2%3B0"),
            (Style::Matrix, true, ";color=blue", ";color=blue;color=bla%2Cck", ";R=100;G=2%3B0"),
        ] {
            let manner = Manner { style, explode, encoding: Encoding::All };
            for (json, wanted) in [("\"blue\"", scalar), (LIST, list), (OBJECT, object)] {
                assert_eq!(one_text("color", &tree(json), manner).as_deref(), Some(wanted), "{style:?} {explode}");
            }
        }
    }

    #[test]
    fn pairs_are_as_the_table_of_openapi_has_them() {
        for (style, explode, list, object) in [
            (Style::Form, false, "color=blue,bla%2Cck", "color=R,100,G,2%3B0"),
            (Style::Form, true, "color=blue&color=bla%2Cck", "R=100&G=2%3B0"),
            (Style::SpaceDelimited, false, "color=blue%20bla%2Cck", "color=R%20100%20G%202%3B0"),
            (Style::PipeDelimited, false, "color=blue%7Cbla%2Cck", "color=R%7C100%7CG%7C2%3B0"),
            (Style::DeepObject, true, "color%5B0%5D=blue&color%5B1%5D=bla%2Cck", "color%5BR%5D=100&color%5BG%5D=2%3B0"),
        ] {
            let manner = Manner { style, explode, encoding: Encoding::All };
            for (json, wanted) in [(LIST, list), (OBJECT, object)] {
                assert_eq!(pairs("color", &tree(json), manner).join("&"), wanted, "{style:?} {explode}");
            }
        }
    }

    #[test]
    fn what_is_nested_becomes_json_or_goes_deeper() {
        let nested = tree(r#"{"a":{"b":[1,{"c":2}]}}"#);
        let form = Manner { style: Style::Form, explode: true, encoding: Encoding::Nothing };
        assert_eq!(pairs("x", &nested, form), [r#"a={"b":[1,{"c":2}]}"#]);
        let deep = Manner { style: Style::DeepObject, ..form };
        assert_eq!(pairs("x", &nested, deep), ["x%5Ba%5D%5Bb%5D%5B0%5D=1", "x%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=2"]);
        let json = Manner { style: Style::Json, ..form };
        assert_eq!(pairs("x", &nested, json), [r#"x={"a":{"b":[1,{"c":2}]}}"#]);
    }

    #[test]
    fn nothing_is_written_for_what_is_empty() {
        let manner = Manner { style: Style::Form, explode: false, encoding: Encoding::All };
        for json in ["null", "[]", "{}", "[null]"] {
            assert!(pairs("x", &tree(json), manner).is_empty(), "{json}");
        }
        assert_eq!(pairs("x", &tree("\"\""), manner), ["x="]);
    }

    #[test]
    fn reserved_characters_stay_only_where_they_cannot_be_mistaken() {
        let manner = Manner { style: Style::Form, explode: true, encoding: Encoding::KeepReserved };
        assert_eq!(pairs("x", &tree("\"a/b:c?d&e=f#g+h\""), manner), ["x=a/b:c?d%26e%3Df%23g%2Bh"]);
    }
}
