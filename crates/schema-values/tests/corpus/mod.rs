//! Schemas to try, and an independent validator to judge by.

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

/// The component schemas of the document that the environment names, for trying whole documents:
/// `SCHEMA_VALUES_DOCUMENT=openapi.json cargo test -p schema-values --all-features -- --ignored`.
/// What has no plan, or leaves something out, is printed with its reason.
pub(crate) fn components() -> impl Iterator<Item = Case> {
    let path = std::env::var("SCHEMA_VALUES_DOCUMENT").expect("SCHEMA_VALUES_DOCUMENT is set");
    let text = std::fs::read_to_string(path).expect("the document can be read");
    let mut document: Value = serde_json::from_str(&text).expect("the document is JSON");
    let schemas = Schemas::new(&document);
    let names: Vec<String> = document["components"]["schemas"]
        .as_object()
        .expect("the document has component schemas")
        .keys()
        .cloned()
        .collect();
    println!("{} schemas", names.len());
    names.into_iter().filter_map(move |name| {
        let reference = format!("#/components/schemas/{name}");
        document["$ref"] = Value::String(reference.clone());
        match schemas.plan(&json!({"$ref": reference})) {
            Ok(plan) => {
                for error in plan.left_out() {
                    println!("{name} leaves out {error}");
                }
                Some(Case::judged_by(&name, &document, plan))
            }
            Err(error) => {
                println!("{name} has no plan: {error}");
                None
            }
        }
    })
}
