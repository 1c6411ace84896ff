//! Schemas to try, and an independent validator to judge by.

use std::path::Path;

use jsonschema::Validator;
use schema_values::{Plan, Schemas};
use serde_json::{Map, Value, json};

pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) plan: Plan,
    pub(crate) validator: Validator,
}

impl Case {
    pub(crate) fn new(name: &str, schema: &Value) -> Self {
        let plan = Schemas::new(schema).plan(schema);
        let plan = plan.unwrap_or_else(|error| panic!("{name}: {error}"));
        Self::judged_by(name, schema, plan)
    }

    fn judged_by(name: &str, schema: &Value, plan: Plan) -> Self {
        let validator = jsonschema::options().should_validate_formats(true);
        Self {
            name: name.to_owned(),
            plan,
            validator: validator.build(schema).unwrap_or_else(|error| panic!("{name}: {error}")),
        }
    }

    pub(crate) fn assert_valid(&self, value: &Value) {
        if let Err(error) = self.validator.validate(value) {
            panic!("{}: {value} is not valid: {error}", self.name);
        }
    }
}

/// At least one schema for each keyword, and recursive ones.
pub(crate) fn schemas() -> Map<String, Value> {
    serde_json::from_str(include_str!("schemas.json")).unwrap()
}

pub(crate) fn all() -> Vec<Case> {
    schemas().iter().map(|(name, schema)| Case::new(name, schema)).collect()
}

/// The component schemas of every effective document of the workspace, or of the one document that
/// `SCHEMA_VALUES_DOCUMENT` names. Each has to have a plan that leaves nothing out.
pub(crate) fn components() -> impl Iterator<Item = Case> {
    documents().into_iter().flat_map(|document| {
        let document = openapi_kit::json_schema::convert_document(&document);
        let names: Vec<String> = document["components"]["schemas"].as_object().unwrap().keys().cloned().collect();
        assert!(!names.is_empty());
        let schemas = Schemas::new(&document);
        let mut judged = document;
        names.into_iter().map(move |name| {
            let reference = format!("#/components/schemas/{name}");
            judged["$ref"] = Value::String(reference.clone());
            let plan = schemas.plan(&json!({"$ref": reference})).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(plan.left_out().is_empty(), "{name} leaves out {:?}", plan.left_out());
            Case::judged_by(&name, &judged, plan)
        })
    })
}

fn documents() -> Vec<Value> {
    let read = |path: &Path| serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    if let Some(path) = std::env::var_os("SCHEMA_VALUES_DOCUMENT") {
        return vec![read(Path::new(&path))];
    }
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    let folders = std::fs::read_dir(specs).unwrap();
    folders.map(|folder| read(&folder.unwrap().path().join("effective.json"))).collect()
}
