//! Schemas to try, and an independent validator to judge by.

#![allow(dead_code, reason = "no test uses all of it")]

pub(crate) mod profile;

use std::fmt::Debug;
use std::path::Path;

use jsonschema::Validator;
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use schema_values::{NearValid, Plan, Schemas};
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
        let validator = jsonschema::options().should_validate_formats(true).with_format("byte", is_base64);
        Self {
            name: name.to_owned(),
            plan,
            validator: validator.build(schema).unwrap_or_else(|error| panic!("{name}: {error}")),
        }
    }

    /// Whether it's one of the public documents, which are large.
    pub(crate) fn is_document(&self) -> bool {
        self.name.starts_with("document ")
    }

    pub(crate) fn assert_valid(&self, value: &Value) {
        if let Err(error) = self.validator.validate(value) {
            panic!("{}: {value} is not valid: {error}", self.name);
        }
    }

    /// The independent validator has to see this keyword violated, here, and nothing else.
    pub(crate) fn assert_flawed(&self, near: &NearValid) {
        let NearValid { value, keyword, schema_pointer, instance_pointer, .. } = near;
        let what = || format!("{}: `{keyword}` of `{schema_pointer}` was to be violated by {value}", self.name);
        let flawed = value.pointer(instance_pointer).unwrap_or_else(|| panic!("{}: no {instance_pointer}", what()));
        if keyword == "format" && flawed.is_number() {
            // Integer formats are OpenAPI's; a validator of JSON Schema knows nothing about them.
            self.assert_valid(value);
            return;
        }
        let wanted = format!("{}/{keyword}", schema_pointer.trim_start_matches('#'));
        let mut seen = 0;
        for error in self.validator.iter_errors(value) {
            let path = error.schema_path().as_str();
            let inside = path.strip_prefix(&wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
            assert!(inside, "{path} is violated ({error}), but {}", what());
            assert_eq!(error.instance_path().as_str(), instance_pointer, "{}", what());
            seen += 1;
        }
        let lax = |text: &str| has_broken_digits(text) || text.contains(|c: char| c.is_whitespace() || c.is_control());
        if seen == 0 && keyword == "format" && flawed.as_str().is_some_and(lax) {
            // The independent validator takes `00:00:0-Z` for a time and a blank for a URI template.
            return;
        }
        assert!(seen > 0, "nothing is violated, but {}", what());
    }
}

/// Whether it looks like a time, but has something else in the place of a digit.
fn has_broken_digits(text: &str) -> bool {
    let clock = text.rsplit(['T', 't']).next().unwrap_or_default();
    let fields: Vec<&str> = clock.get(..8).unwrap_or_default().split(':').collect();
    fields.len() == 3 && fields.iter().any(|field| field.len() != 2 || !field.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Random numbers that are the same in each run.
pub(crate) fn rng() -> TestRng {
    TestRng::deterministic_rng(RngAlgorithm::ChaCha)
}

pub(crate) fn config(cases: u32) -> Config {
    Config { cases, failure_persistence: None, ..Config::default() }
}

pub(crate) fn runner() -> TestRunner {
    TestRunner::new_with_rng(config(profile::cases()), rng())
}

/// The simplest value for which `fails` still holds.
pub(crate) fn shrunk<S: Strategy>(runner: &mut TestRunner, strategy: &S, fails: impl Fn(&S::Value) -> bool) -> S::Value
where
    S::Value: Clone + Debug,
{
    let result = runner.run(strategy, |value| match fails(&value) {
        true => Err(TestCaseError::fail("as wanted")),
        false => Ok(()),
    });
    match result {
        Err(TestError::Fail(_, value)) => value,
        other => panic!("nothing found: {other:?}"),
    }
}

/// OpenAPI's format, which JSON Schema doesn't have.
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let known = |digit: u8| digit.is_ascii_alphanumeric() || b"+/".contains(&digit);
    text.len().is_multiple_of(4) && text.len() - digits.len() <= 2 && digits.bytes().all(known)
}

/// Schemas from public documents; `LICENCES.md` says whose.
pub(crate) fn public() -> Vec<Case> {
    let schemas: Map<String, Value> = serde_json::from_str(include_str!("public.json")).unwrap();
    schemas.iter().map(|(name, schema)| Case::new(name, schema)).collect()
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
