//! What the operations of an API can be called with.

use client_runtime::dispatch::Arguments;
use openapi_kit::index::{Location, Parameter};
use openapi_kit::{Effective, Operation, OperationIndex, pointer};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::BoxedStrategy;
use schema_values::{ExampleOptions, Schemas, StrategyOptions};
use serde_json::{Map, Value, json};
use tests::subject::Subject;

/// Texts with which encoders, parsers and path normalisation go wrong.
pub(super) const AWKWARD: [&str; 27] = [
    "+420 123",
    "/",
    "//",
    "a/b",
    "\\",
    "..",
    ".",
    "...",
    "../x",
    "%2F",
    "%2e%2e",
    "%",
    "%%20",
    " ",
    " a ",
    "&=#?",
    "a=b&c=d",
    ";,",
    "\"'`",
    "<>[]{}|^",
    "@:!$()*~",
    "",
    "ž",
    "čau světe",
    "👩‍👩‍👧 emoji",
    "\u{feff}\u{0}\n\t\u{7f}",
    LONG,
];

/// Three kilobytes, most of which triple when encoded.
const LONG: &str = match std::str::from_utf8(&[b' '; 3000]) {
    Ok(text) => text,
    Err(_) => unreachable!(),
};

/// The document of an API, and the values that it allows.
pub(super) struct Repertoire {
    pub(super) document: Value,
    pub(super) index: OperationIndex,
    schemas: Schemas,
}

impl Repertoire {
    pub(super) fn of(subject: &Subject) -> Self {
        let document = Effective::build(&subject.folder()).unwrap().document;
        let index = OperationIndex::new(&document).unwrap();
        let schemas = Schemas::new(&openapi_kit::json_schema::convert_document(&document));
        Self { document, index, schemas }
    }

    /// Arguments from the whole range of the schemas.
    pub(super) fn arguments(&self, operation: &Operation) -> BoxedStrategy<Arguments> {
        let parameters: Vec<BoxedStrategy<Option<Value>>> = operation
            .parameters
            .iter()
            .map(|parameter| {
                let values = self.values(schema_of(parameter));
                let values = if self.takes_any_text(schema_of(parameter)) {
                    prop_oneof![select(&AWKWARD[..]).prop_map(|text| json!(text)), values].boxed()
                } else {
                    values
                };
                if parameter.required {
                    values.prop_map(Some).boxed()
                } else {
                    prop::option::weighted(0.6, values).boxed()
                }
            })
            .collect();
        let body = operation.body.as_ref().map(|body| self.values(body.content[0].schema.as_deref().unwrap()));
        let body = match body {
            Some(values) => values.prop_map(Some).boxed(),
            None => Just(None).boxed(),
        };
        let described = operation.parameters.clone();
        (parameters, body)
            .prop_map(move |(values, body)| {
                let mut arguments = Arguments { body, ..Arguments::default() };
                for (parameter, value) in described.iter().zip(values) {
                    if let Some(value) = value {
                        members(&mut arguments, parameter).insert(parameter.name.clone(), value);
                    }
                }
                arguments
            })
            .boxed()
    }

    /// Ordinary arguments, no more than the operation asks for.
    pub(super) fn least_arguments(&self, operation: &Operation) -> Arguments {
        let example = |schema: &str| self.schemas.example(&reference(schema), &ExampleOptions::default()).unwrap();
        let mut arguments = Arguments::default();
        for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
            members(&mut arguments, parameter).insert(parameter.name.clone(), example(schema_of(parameter)));
        }
        arguments.body = operation.body.as_ref().map(|body| example(body.content[0].schema.as_deref().unwrap()));
        arguments
    }

    /// All that the schema at a pointer allows.
    pub(super) fn values(&self, schema: &str) -> BoxedStrategy<Value> {
        self.schemas.strategy(&reference(schema), &StrategyOptions::default()).unwrap()
    }

    pub(super) fn takes_any_text(&self, schema: &str) -> bool {
        takes_any_text(&self.document, &reference(schema))
    }
}

pub(super) fn schema_of(parameter: &Parameter) -> &str {
    parameter.schema.as_deref().unwrap()
}

pub(super) fn reference(pointer: &str) -> Value {
    // The fragment of a reference is percent-encoded; templates have braces in them.
    json!({"$ref": format!("#{}", pointer.replace('%', "%25").replace('{', "%7B").replace('}', "%7D"))})
}

pub(super) fn members<'a>(arguments: &'a mut Arguments, parameter: &Parameter) -> &'a mut Map<String, Value> {
    match parameter.location {
        Location::Path => &mut arguments.path,
        _ => &mut arguments.query,
    }
}

pub(super) fn takes_any_text(document: &Value, schema: &Value) -> bool {
    let Some((_, schema)) = pointer::resolve(document, schema) else { return false };
    let limits = ["format", "enum", "const", "pattern", "minLength", "maxLength"];
    schema.get("type").is_some_and(|word| word == "string") && limits.iter().all(|key| schema.get(key).is_none())
}
