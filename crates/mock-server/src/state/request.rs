//! A request as templates and filters see it: with typed values.

use openapi_kit::index::{Location, Operation};
use serde_json::{Map, Value};

use super::shape;
use crate::fixture::Fixture;
use crate::matcher::Sent;

/// Path, query and body with the types that the document gives them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Request {
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Option<Value>,
}

/// The types of an operation's parameters.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parameters(Vec<Parameter>);

#[derive(Debug, Clone)]
struct Parameter {
    name: String,
    location: Location,
    list: bool,
    scalar: Scalar,
}

#[derive(Debug, Clone, Copy)]
enum Scalar {
    Number,
    Boolean,
    Text,
}

impl Parameters {
    pub(crate) fn new(document: &Value, operation: &Operation) -> Self {
        let parameter = |parameter: &openapi_kit::index::Parameter| {
            let schema = parameter.schema.as_deref().and_then(|at| document.pointer(at)).unwrap_or(&Value::Null);
            let list = shape::kind(document, schema) == Some("array");
            let item = if list { shape::items(document, schema).unwrap_or(&Value::Null) } else { schema };
            let scalar = match shape::kind(document, item) {
                Some("integer" | "number") => Scalar::Number,
                Some("boolean") => Scalar::Boolean,
                _ => Scalar::Text,
            };
            Parameter { name: parameter.name.clone(), location: parameter.location, list, scalar }
        };
        Self(operation.parameters.iter().map(parameter).collect())
    }

    /// The names of the path parameters.
    pub(crate) fn in_path(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|one| one.location == Location::Path).map(|one| one.name.as_str())
    }

    /// The names of the query parameters.
    pub(crate) fn in_query(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|one| one.location == Location::Query).map(|one| one.name.as_str())
    }

    fn query(&self, name: &str) -> Option<&Parameter> {
        self.0.iter().find(|one| one.location == Location::Query && one.name.eq_ignore_ascii_case(name))
    }
}

impl Parameter {
    fn read(&self, text: &str) -> Value {
        match self.scalar {
            Scalar::Number => {
                serde_json::from_str::<serde_json::Number>(text).map_or_else(|_| Value::from(text), Value::Number)
            }
            Scalar::Boolean if text.eq_ignore_ascii_case("true") => Value::Bool(true),
            Scalar::Boolean if text.eq_ignore_ascii_case("false") => Value::Bool(false),
            Scalar::Boolean | Scalar::Text => Value::from(text),
        }
    }
}

impl Request {
    /// What was sent.
    pub(crate) fn new(parameters: &Parameters, sent: &Sent<'_>) -> Self {
        let mut path = Map::new();
        for (name, text) in sent.path {
            let known = parameters.0.iter().find(|one| one.location == Location::Path && one.name == *name);
            let value = known.map_or_else(|| Value::from(text.as_ref()), |known| known.read(text));
            path.insert((*name).to_owned(), value);
        }
        let mut query = Map::new();
        for (name, text) in sent.query {
            let Some(known) = parameters.query(name) else { continue };
            let value = known.read(text);
            match query.get_mut(&known.name) {
                Some(Value::Array(values)) if known.list => values.push(value),
                None if known.list => {
                    query.insert(known.name.clone(), Value::Array(vec![value]));
                }
                _ => {
                    query.insert(known.name.clone(), value);
                }
            }
        }
        Self { path, query, body: sent.body.value().cloned() }
    }

    /// The request that a fixture answers, as far as it says.
    pub(crate) fn of_fixture(fixture: &Fixture) -> Self {
        let plain = |value: &Value| value.is_string() || value.is_number() || value.is_boolean();
        let mut request = Self::default();
        if let Some(example) = &fixture.example_request {
            request = Self { path: example.path.clone(), query: example.query.clone(), body: example.body.clone() };
        }
        // What must match says more than the example, where it is a plain value.
        let asked = fixture.request.path.iter().filter(|(_, value)| plain(value));
        request.path.extend(asked.map(|(name, value)| (name.clone(), value.clone())));
        request
    }

    /// A query value, by its name in any case.
    pub(crate) fn query(&self, name: &str) -> Option<&Value> {
        self.query.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// A query value that is a count.
    pub(crate) fn count(&self, name: &str) -> Option<usize> {
        self.query(name)?.as_u64().and_then(|count| usize::try_from(count).ok())
    }

    /// The names of the query values that were sent.
    pub(crate) fn query_names(&self) -> impl Iterator<Item = &str> {
        self.query.keys().map(String::as_str)
    }
}
