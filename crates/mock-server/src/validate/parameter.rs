//! Parameters and form values: from the text on the wire to a value that a schema can judge.

use openapi_kit::index::{Location, Parameter};
use openapi_kit::pointer;
use serde_json::{Number, Value};

use super::schema::{Dates, Schema};

/// What a text is read as.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    Text,
    Integer,
    Number,
    Boolean,
    List(Box<Shape>),
    /// Objects and unknown things: how they are written is not checked.
    Free,
}

/// How the values of a list are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Separator {
    /// Each has a key of its own.
    Key,
    /// One text, cut at this character.
    Character(char),
}

/// A parameter of the document, ready to be checked.
#[derive(Debug)]
pub(super) struct ParameterCheck {
    pub(super) name: String,
    pub(super) location: Location,
    pub(super) required: bool,
    shape: Shape,
    separator: Separator,
    pub(super) schema: Option<Schema>,
}

impl ParameterCheck {
    pub(super) fn new(document: &Value, parameter: &Parameter) -> Self {
        let shape = parameter.schema.as_deref().map_or(Shape::Free, |at| shape_at(document, at));
        let style = document.pointer(&pointer::child(&parameter.pointer, "style")).and_then(Value::as_str);
        let separator = match style {
            Some("spaceDelimited") => Separator::Character(' '),
            Some("pipeDelimited") => Separator::Character('|'),
            _ if parameter.explode && parameter.location == Location::Query => Separator::Key,
            _ => Separator::Character(','),
        };
        let schema = match shape {
            Shape::Free => None,
            _ => parameter.schema.as_deref().map(|at| Schema::new(at, Dates::Lenient)),
        };
        Self {
            name: parameter.name.clone(),
            location: parameter.location,
            required: parameter.required,
            shape,
            separator,
            schema,
        }
    }

    /// Whether a header parameter is one that OpenAPI says to ignore: it is described elsewhere in the document.
    pub(super) fn is_described_elsewhere(&self) -> bool {
        self.location == Location::Header
            && ["accept", "content-type", "authorization"].iter().any(|name| self.name.eq_ignore_ascii_case(name))
    }

    /// The value that was sent, as its schema sees it.
    pub(super) fn read(&self, texts: &[&str]) -> Value {
        match (&self.shape, self.separator) {
            (Shape::List(inner), Separator::Key) => texts.iter().map(|text| read_text(inner, text)).collect(),
            (Shape::List(inner), Separator::Character(cut)) => {
                texts.iter().flat_map(|text| text.split(cut)).map(|text| read_text(inner, text)).collect()
            }
            // A key sent twice where one value is expected: the list is what the schema then refuses.
            (shape, _) if texts.len() > 1 => texts.iter().map(|text| read_text(shape, text)).collect(),
            (shape, _) => read_text(shape, texts.first().copied().unwrap_or_default()),
        }
    }
}

/// The shape of what the schema at a pointer describes.
pub(super) fn shape_at(document: &Value, at: &str) -> Shape {
    document.pointer(at).map_or(Shape::Free, |schema| shape(document, schema, 0))
}

pub(super) fn shape(document: &Value, schema: &Value, depth: usize) -> Shape {
    // Deeper nesting is a circle of references.
    let Some((_, schema)) = pointer::resolve(document, schema).filter(|_| depth < 16) else { return Shape::Free };
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => Shape::Text,
        Some("integer") => Shape::Integer,
        Some("number") => Shape::Number,
        Some("boolean") => Shape::Boolean,
        Some("array") => {
            let inner = schema.get("items").map_or(Shape::Text, |items| shape(document, items, depth + 1));
            Shape::List(Box::new(inner))
        }
        Some(_) => Shape::Free,
        None => {
            let parts = ["allOf", "oneOf", "anyOf"].iter().filter_map(|key| schema.get(*key)?.as_array()).flatten();
            let shapes = parts.map(|part| shape(document, part, depth + 1));
            shapes.into_iter().find(|shape| *shape != Shape::Free).unwrap_or(Shape::Free)
        }
    }
}

/// Reads one text; what cannot be read stays a text, which the schema then refuses with the right words.
pub(super) fn read_text(shape: &Shape, text: &str) -> Value {
    let as_text = || Value::String(text.to_owned());
    match shape {
        Shape::Integer => text
            .parse::<i64>()
            .map(Value::from)
            .or_else(|_| text.parse::<u64>().map(Value::from))
            .unwrap_or_else(|_| as_text()),
        Shape::Number => {
            let number = serde_json::from_str::<Number>(text);
            number.map_or_else(|_| as_text(), Value::Number)
        }
        Shape::Boolean => match text {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => as_text(),
        },
        Shape::List(inner) => Value::Array(vec![read_text(inner, text)]),
        Shape::Text | Shape::Free => as_text(),
    }
}

/// Gives each value of a form the type that the schema at a pointer says.
pub(super) fn read_form(document: &Value, at: &str, form: &Value) -> Value {
    let Value::Object(members) = form else { return form.clone() };
    let read = |(name, value): (&String, &Value)| {
        let shape = document
            .pointer(at)
            .and_then(|schema| property(document, schema, name, 0))
            .map_or(Shape::Free, |schema| shape(document, schema, 0));
        let value = match (&shape, value) {
            (Shape::List(inner), Value::Array(texts)) => {
                texts.iter().map(|text| read_text(inner, text.as_str().unwrap_or_default())).collect()
            }
            (shape, Value::String(text)) => read_text(shape, text),
            (_, other) => other.clone(),
        };
        (name.clone(), value)
    };
    Value::Object(members.iter().map(read).collect())
}

/// The schema of a member, also one that comes in through `allOf`.
fn property<'a>(document: &'a Value, schema: &'a Value, name: &str, depth: usize) -> Option<&'a Value> {
    let (_, schema) = pointer::resolve(document, schema).filter(|_| depth < 16)?;
    schema.get("properties").and_then(|properties| properties.get(name)).or_else(|| {
        let parts = schema.get("allOf")?.as_array()?;
        parts.iter().find_map(|part| property(document, part, name, depth + 1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(parameter: impl Into<Value>) -> ParameterCheck {
        let parameter = parameter.into();
        let document =
            json!({"paths": {"/a": {"get": {"operationId": "a", "parameters": [parameter], "responses": {}}}}});
        let index = openapi_kit::OperationIndex::new(&document).unwrap();
        ParameterCheck::new(&document, &index.get("a").unwrap().parameters[0])
    }

    fn read(schema: impl Into<Value>, texts: &[&str]) -> Value {
        let schema = schema.into();
        check(json!({"name": "p", "in": "query", "schema": schema})).read(texts)
    }

    #[test]
    fn a_text_is_read_as_the_type_of_its_schema() {
        assert_eq!(read(json!({"type": "integer"}), &["7"]), json!(7));
        assert_eq!(read(json!({"type": "integer"}), &["7.5"]), json!("7.5"));
        assert_eq!(read(json!({"type": "number"}), &["7.5"]), json!(7.5));
        assert_eq!(read(json!({"type": "boolean"}), &["true"]), json!(true));
        assert_eq!(read(json!({"type": "string"}), &["7"]), json!("7"));
        assert_eq!(read(json!({"allOf": [{"type": "integer"}]}), &["7"]), json!(7));
    }

    #[test]
    fn a_repeated_key_is_a_list() {
        let list = json!({"type": "array", "items": {"type": "integer"}});
        assert_eq!(read(list.clone(), &["1", "2"]), json!([1, 2]));
        assert_eq!(read(list, &["1,2"]), json!(["1,2"]));
        assert_eq!(read(json!({"type": "integer"}), &["1", "2"]), json!([1, 2]), "refused by the schema, not cut");
    }

    #[test]
    fn a_list_in_one_text_is_cut_at_its_separator() {
        let list = json!({"type": "array", "items": {"type": "string"}});
        let with = |extra: Value| {
            let mut parameter = json!({"name": "p", "in": "query", "schema": list});
            parameter.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
            check(parameter).read(&["a,b|c"])
        };
        assert_eq!(with(json!({"explode": false})), json!(["a", "b|c"]));
        assert_eq!(with(json!({"style": "pipeDelimited", "explode": false})), json!(["a,b", "c"]));
    }

    #[test]
    fn a_form_value_gets_the_type_of_its_member() {
        let document = json!({"components": {"schemas": {"F": {"allOf": [{"properties": {"n": {"type": "integer"}, "l": {"type": "array", "items": {"type": "integer"}}}}]}}}});
        let form = json!({"n": "7", "l": ["1", "2"], "x": "y"});
        assert_eq!(read_form(&document, "/components/schemas/F", &form), json!({"n": 7, "l": [1, 2], "x": "y"}));
    }
}
