//! JSON Schema validators, made from the document when they are first needed.

use std::sync::OnceLock;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Keyword, Registry, ValidationError, Validator};
use openapi_kit::json_schema::{convert_document, excerpt};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use regex::Regex;
use serde_json::{Value, json};

use crate::document::Document;
use crate::secrets::{HIDDEN, Secrets};

/// The name under which the document is known to its validators.
const DOCUMENT: &str = "urn:mock:document";

/// What a fragment may not hold unescaped.
const FRAGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b']')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}')
    .add(b'#');

/// Forms of a date that services accept in a path, query or header beside RFC 3339: without an offset, without
/// seconds, with a space in the middle, or the date alone. Bodies are held to RFC 3339.
const LENIENT_DATE_TIME: &str = r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([Tt ]([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60)(\.\d+)?)?([Zz]|[+-]([01]\d|2[0-3]):?[0-5]\d)?)?$";

/// The keyword, known to our validators only, that stands beside the bounds of an `int64`.
const INT64: &str = "x-mock-int64";

/// Longer texts are cut in a message.
const SHOWN: usize = 80;

/// How strictly dates are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dates {
    /// RFC 3339, as in bodies.
    Strict,
    /// Also [`LENIENT_DATE_TIME`], as in parameters.
    Lenient,
}

/// A finding of a validator: JSON pointer into the value, and words.
pub(super) type Finding = (String, String);

/// One schema of the document; its validator is made when it is first needed.
#[derive(Debug)]
pub(super) struct Schema {
    pointer: String,
    dates: Dates,
    validator: OnceLock<Result<Validator, String>>,
}

impl Schema {
    /// The schema at this pointer into the document.
    pub(super) fn new(pointer: &str, dates: Dates) -> Self {
        Self { pointer: pointer.to_owned(), dates, validator: OnceLock::new() }
    }
}

/// The document that schemas point into.
#[derive(Debug)]
pub(super) struct Schemas {
    document: Document,
}

impl Schemas {
    /// Takes the document; nothing is converted yet.
    pub(super) fn new(document: impl Into<Document>) -> Self {
        Self { document: document.into() }
    }

    /// Checks `value`; at most `limit` findings.
    ///
    /// A schema that no validator can be made from is a finding too, at the top of the value.
    pub(super) fn check(&self, schema: &Schema, value: &Value, secrets: &Secrets, limit: usize) -> Vec<Finding> {
        match schema.validator.get_or_init(|| self.compile(&schema.pointer, schema.dates)) {
            Ok(validator) if validator.is_valid(value) => Vec::new(),
            Ok(validator) => {
                let mut findings = Vec::new();
                for error in validator.iter_errors(value) {
                    explain(&error, secrets, &mut findings);
                    if findings.len() >= limit {
                        findings.truncate(limit);
                        break;
                    }
                }
                findings
            }
            Err(problem) => {
                let place = &schema.pointer;
                vec![(String::new(), format!("the schema at `{place}` of the document cannot be used: {problem}"))]
            }
        }
    }

    fn compile(&self, pointer: &str, dates: Dates) -> Result<Validator, String> {
        // Converting the whole document would take longer than all else that a first request needs.
        let mut document = convert_document(&excerpt(self.document.value(), pointer));
        mark_int64(&mut document);
        let registry = Registry::new().add(DOCUMENT, document).and_then(|builder| builder.prepare());
        let registry = registry.map_err(|error| error.to_string())?;
        let fragment = utf8_percent_encode(pointer, FRAGMENT);
        let mut options = jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .with_registry(&registry)
            .with_keyword(INT64, |_, _, _| Ok(Box::new(Int64)))
            .should_validate_formats(true);
        if dates == Dates::Lenient {
            let regex = Regex::new(LENIENT_DATE_TIME).map_err(|error| error.to_string())?;
            options = options.with_format("date-time", move |text: &str| regex.is_match(text));
        }
        options.build(&json!({"$ref": format!("{DOCUMENT}#{fragment}")})).map_err(|error| error.to_string())
    }
}

/// Refuses the numbers just below the range of 64 bits.
///
/// What is too long for an integer is read as the nearest float, and the one nearest to them is the lowest bound itself.
/// The bound as it is usually written is read as an integer, so a float there stands for something else.
struct Int64;

impl<'i> Keyword<'i> for Int64 {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        if self.is_valid(instance) { Ok(()) } else { Err(ValidationError::custom("not a valid int64")) }
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        const LOWEST: f64 = i64::MIN as f64;
        !instance.is_f64() || instance.as_f64() != Some(LOWEST)
    }
}

/// Puts [`INT64`] into every schema of that format.
fn mark_int64(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if members.get("format").and_then(Value::as_str) == Some("int64") {
                members.insert(INT64.to_owned(), Value::Bool(true));
            }
            members.values_mut().for_each(mark_int64);
        }
        Value::Array(items) => items.iter_mut().for_each(mark_int64),
        _ => {}
    }
}

/// Turns an error into findings in own words: the validator's words would repeat values, secrets among them.
fn explain(error: &ValidationError<'_>, secrets: &Secrets, findings: &mut Vec<Finding>) {
    let at = error.instance_path().as_str();
    if let ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } = error.kind() {
        // What may be null is an alternative of the thing and null; then the findings of the thing say more.
        let mut branches = context.iter().filter(|branch| !is_only_not_null(branch, at));
        if let (Some(branch), None) = (branches.next(), branches.next()) {
            branch.iter().for_each(|inner| explain(inner, secrets, findings));
            return;
        }
    }
    let words = words(error, secrets, at);
    match error.kind() {
        // The pointer names the member itself, so that one can go there.
        ValidationErrorKind::Required { property: Value::String(name) } => {
            findings.push((openapi_kit::pointer::child(at, name), "is required".to_owned()));
        }
        ValidationErrorKind::AdditionalProperties { unexpected }
        | ValidationErrorKind::UnevaluatedProperties { unexpected } => {
            findings.extend(
                unexpected
                    .iter()
                    .map(|name| (openapi_kit::pointer::child(at, name), "is not a known member".to_owned())),
            );
        }
        _ => findings.push((at.to_owned(), words)),
    }
}

fn is_only_not_null(branch: &[ValidationError<'static>], at: &str) -> bool {
    matches!(branch, [only] if only.instance_path().as_str() == at
        && matches!(only.kind(), ValidationErrorKind::Type { kind: jsonschema::error::TypeKind::Single(kind) } if kind.to_string() == "null"))
}

fn words(error: &ValidationError<'_>, secrets: &Secrets, at: &str) -> String {
    use ValidationErrorKind as Kind;
    let shown = shown(error.instance(), secrets.hides_pointer(at));
    match error.kind() {
        Kind::Type { kind } => format!("{shown} is not {}", types(kind)),
        Kind::Format { format } => format!("{shown} is not a valid {format}"),
        // The only keyword of our own.
        Kind::Custom { .. } => format!("{shown} is not a valid int64"),
        Kind::Enum { options } => format!("{shown} is none of {}", list(options)),
        Kind::Constant { expected_value } => format!("{shown} is not {expected_value}"),
        Kind::Pattern { pattern } => format!("{shown} does not match `{pattern}`"),
        Kind::Minimum { limit } => format!("{shown} is less than {limit}"),
        Kind::Maximum { limit } => format!("{shown} is more than {limit}"),
        Kind::ExclusiveMinimum { limit } => format!("{shown} is not more than {limit}"),
        Kind::ExclusiveMaximum { limit } => format!("{shown} is not less than {limit}"),
        Kind::MultipleOf { multiple_of } => format!("{shown} is not a multiple of {multiple_of}"),
        Kind::MinLength { limit } => format!("is shorter than {limit} characters"),
        Kind::MaxLength { limit } => format!("is longer than {limit} characters"),
        Kind::MinItems { limit } => format!("has fewer than {limit} items"),
        Kind::MaxItems { limit } => format!("has more than {limit} items"),
        Kind::MinProperties { limit } => format!("has fewer than {limit} members"),
        Kind::MaxProperties { limit } => format!("has more than {limit} members"),
        Kind::UniqueItems => "has an item twice".to_owned(),
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => {
            format!("{shown} fits none of {} alternatives", context.len())
        }
        Kind::OneOfMultipleValid { .. } => format!("{shown} fits more than one of the alternatives"),
        Kind::Not { .. } => format!("{shown} is what it must not be"),
        Kind::Referencing(error) => format!("the schema has a reference that leads nowhere: {error}"),
        other => format!("{shown} breaks `{}`", other.keyword()),
    }
}

/// A scalar as it was sent, cut if long; an object or list by its kind only.
fn shown(value: &Value, secret: bool) -> String {
    match value {
        Value::Object(_) => "an object".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        _ if secret => HIDDEN.to_owned(),
        Value::String(text) if text.chars().count() > SHOWN => {
            format!("{:?}…", text.chars().take(SHOWN).collect::<String>())
        }
        scalar => scalar.to_string(),
    }
}

fn types(kind: &jsonschema::error::TypeKind) -> String {
    use jsonschema::error::TypeKind;
    let article = |name: String| match name.as_str() {
        "null" => name,
        "integer" | "object" | "array" => format!("an {name}"),
        _ => format!("a {name}"),
    };
    match kind {
        TypeKind::Single(kind) => article(kind.to_string()),
        TypeKind::Multiple(kinds) => {
            kinds.iter().map(|kind| article(kind.to_string())).collect::<Vec<_>>().join(" or ")
        }
    }
}

fn list(options: &Value) -> String {
    let Some(options) = options.as_array() else { return options.to_string() };
    let mut words: Vec<_> = options.iter().take(20).map(Value::to_string).collect();
    if options.len() > words.len() {
        words.push("…".to_owned());
    }
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn findings(schema: impl Into<Value>, value: impl Into<Value>) -> Vec<Finding> {
        let (schema, value) = (schema.into(), value.into());
        let document = json!({"components": {"schemas": {
            "A": schema,
            "B": {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer", "format": "int32"}}},
        }}});
        check(&document, Dates::Strict, &value)
    }

    fn check(document: &Value, dates: Dates, value: &Value) -> Vec<Finding> {
        let secrets = Secrets::new(document, None);
        let schemas = Schemas::new(Arc::new(document.clone()));
        schemas.check(&Schema::new("/components/schemas/A", dates), value, &secrets, 100)
    }

    #[test]
    fn every_place_is_named_not_only_the_first() {
        let schema = json!({"type": "object", "required": ["x"], "properties": {"a": {"type": "string"}, "b": {"type": "array", "items": {"$ref": "#/components/schemas/B"}}}});
        let places: Vec<_> = findings(schema, json!({"a": 1, "b": [{"n": 1}, {"n": 3_000_000_000_u64}, {}]}))
            .into_iter()
            .map(|(at, _)| at)
            .collect();
        for place in ["/x", "/a", "/b/1/n", "/b/2/n"] {
            assert!(places.contains(&place.to_owned()), "{place} in {places:?}");
        }
        assert_eq!(places.len(), 4);
    }

    #[test]
    fn the_findings_of_a_nullable_reference_are_those_of_the_thing() {
        let schema = json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/B"}]});
        assert_eq!(
            findings(schema.clone(), json!({"n": "x"})),
            [("/n".to_owned(), "\"x\" is not an integer".to_owned())]
        );
        assert!(findings(schema, Value::Null).is_empty());
    }

    #[test]
    fn a_secret_is_not_repeated() {
        let schema = json!({"type": "object", "properties": {"pin": {"type": "string", "format": "password", "maxLength": 2, "pattern": "^[0-9]*$"}}});
        let words: String = findings(schema, json!({"pin": "hunter2"})).into_iter().map(|(_, words)| words).collect();
        assert!(words.contains(HIDDEN) && !words.contains("hunter2"), "{words}");
        let words: String =
            findings(json!({"type": "array"}), json!({"pin": "hunter2"})).into_iter().map(|(_, words)| words).collect();
        assert_eq!(words, "an object is not an array");
    }

    #[test]
    fn dates_are_strict_in_bodies_and_lenient_in_parameters() {
        let document = json!({"components": {"schemas": {"A": {"type": "string", "format": "date-time"}}}});
        for text in ["2020-06-10", "2020-06-10T08:00:00", "2020-06-10T08:00:00.123"] {
            assert_eq!(check(&document, Dates::Lenient, &json!(text)), [], "{text}");
            assert_eq!(check(&document, Dates::Strict, &json!(text)).len(), 1, "{text}");
        }
        let full = json!("2024-07-18T17:31:54.6620814+02:00");
        assert!(
            check(&document, Dates::Lenient, &full).is_empty() && check(&document, Dates::Strict, &full).is_empty()
        );
        assert_eq!(check(&document, Dates::Lenient, &json!("yesterday")).len(), 1);
        assert_eq!(check(&document, Dates::Lenient, &json!("2020-13-10")).len(), 1);
    }

    #[test]
    fn the_bounds_of_int64_are_held_where_a_float_cannot_tell_them_apart() {
        let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        let long = json!({"type": "integer", "format": "int64"});
        for text in ["-9223372036854775808", "9223372036854775807", "-7", "-7.0"] {
            assert_eq!(findings(long.clone(), read(text)), [], "{text}");
        }
        for text in ["-9223372036854775809", "9223372036854775808", "18446744073709551616", "-1e30"] {
            assert_eq!(findings(long.clone(), read(text)).len(), 1, "{text}");
        }
        let deep = json!({"type": "array", "items": {"type": "integer", "format": "int64", "nullable": true}});
        let expected = ("/1".to_owned(), "-9.223372036854776e+18 is not a valid int64".to_owned());
        assert_eq!(findings(deep, read("[null, -9223372036854775809]")), [expected]);
        assert_eq!(findings(json!({"type": "integer"}), read("-9223372036854775809")), [], "has no bounds");
    }

    #[test]
    fn a_schema_that_cannot_be_used_is_named() {
        let findings = findings(json!({"type": "string", "pattern": "("}), json!("x"));
        assert!(findings[0].1.contains("/components/schemas/A"), "{findings:?}");
    }

    #[test]
    fn a_schema_below_a_path_with_braces_is_found() {
        let document = json!({"paths": {"/a b/{id}": {"get": {"schema": {"type": "integer"}}}}});
        let schema = Schema::new("/paths/~1a b~1{id}/get/schema", Dates::Strict);
        let schemas = Schemas::new(Arc::new(document));
        assert_eq!(schemas.check(&schema, &json!(1), &Secrets::default(), 9), []);
        assert_eq!(schemas.check(&schema, &json!("x"), &Secrets::default(), 9).len(), 1);
    }
}
