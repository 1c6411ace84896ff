//! Brings documents of other versions down to OpenAPI 3.0.3: Swagger 2.0, OpenAPI 3.1, and what 3.2 added to it.
//!
//! What both versions can say is said in the words of 3.0. What 3.0 cannot say is kept as an extension (`x-…`), and
//! each change is noted with its place and its price. A document that already is 3.0 passes through untouched.
//!
//! The way of a document: its parts get the shape that they should have (`shape`), what references lead to becomes a
//! component (`targets`), components get names that 3.0 allows (`names`), schemas lose what 3.0 does not know
//! (`schema`), and then the rest is rebuilt, for each version in its own way (`swagger`, `newer`).
//!
//! References into other files stay as they are; [`crate::bundle`] draws those files in beforehand.

mod grammar;
mod names;
mod newer;
mod note;
mod schema;
mod shape;
mod swagger;
mod targets;

use serde_json::Value;

pub use note::{Cost, Note, summary};

use grammar::Dialect;
use note::Ledger;

/// The version that is written.
const VERSION: &str = "3.0.3";

/// A document of OpenAPI 3.0, and how it differs from the one it was made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Converted {
    /// OpenAPI 3.0.
    pub document: Value,
    /// Every change, in the order in which they were made; empty for a document that was 3.0 before.
    pub notes: Vec<Note>,
}

/// Why a document could not be converted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConvertError {
    /// The document is of no version that can be converted.
    #[error(
        "/: the document says {found}; it has to begin with `swagger: \"2.0\"` or with `openapi:` and 3.0.x, 3.1.x or 3.2.x"
    )]
    Version {
        /// What its version member says.
        found: String,
    },
    /// Something has another shape than its place asks for.
    #[error("{pointer}: there has to be {expected}, not {found}; write {expected} or leave it out")]
    Shape {
        /// Where.
        pointer: String,
        /// What belongs there.
        expected: &'static str,
        /// What stands there.
        found: &'static str,
    },
    /// A local reference leads nowhere.
    #[error("{pointer}: `$ref: {reference}` leads nowhere; mend the reference or add the target")]
    Dangling {
        /// Where the reference stands.
        pointer: String,
        /// The reference as written.
        reference: String,
    },
    /// References that lead to each other where something has to be written out.
    #[error("{pointer}: `$ref: {reference}` leads back to itself; write the target out once")]
    Circle {
        /// Where the reference stands.
        pointer: String,
        /// The reference as written.
        reference: String,
    },
    /// A member without which the rest has no meaning is missing or wrong.
    #[error("{pointer}: {problem}")]
    Invalid {
        /// Where.
        pointer: String,
        /// What is wrong and how to mend it.
        problem: String,
    },
}

/// Converts a document to OpenAPI 3.0.3.
///
/// The same document always gives the same result, and converting the result changes nothing.
///
/// ```
/// use openapi_kit::convert::{self, Cost};
/// let swagger = serde_json::json!({
///     "swagger": "2.0", "info": {"title": "T", "version": "1"}, "host": "api.example.com", "schemes": ["https"],
///     "paths": {"/pets": {"get": {
///         "operationId": "listPets", "produces": ["application/json"],
///         "responses": {"200": {"description": "ok", "schema": {"type": "array", "items": {"type": "string"}}}},
///     }}},
/// });
/// let converted = convert::to_3_0(swagger)?;
/// assert_eq!(converted.document["openapi"], "3.0.3");
/// assert_eq!(converted.document["servers"][0]["url"], "https://api.example.com");
/// let answer = &converted.document["paths"]["/pets"]["get"]["responses"]["200"];
/// assert_eq!(answer["content"]["application/json"]["schema"]["type"], "array");
/// assert!(converted.notes.iter().all(|note| note.cost == Cost::Nothing));
/// # Ok::<(), convert::ConvertError>(())
/// ```
///
/// # Errors
/// The version is unknown, something has a shape that leaves its meaning open, or a local reference leads nowhere.
pub fn to_3_0(document: Value) -> Result<Converted, ConvertError> {
    let Some(dialect) = dialect(&document)? else { return Ok(Converted { document, notes: Vec::new() }) };
    let mut document = document;
    let mut ledger = Ledger::default();
    shape::run(&mut document, dialect, &mut ledger)?;
    targets::run(&mut document, dialect, &mut ledger)?;
    names::run(&mut document, dialect, &mut ledger)?;
    schema::run(&mut document, dialect, &mut ledger);
    let document = match dialect {
        Dialect::Swagger => swagger::run(document, &mut ledger)?,
        Dialect::Newer => newer::run(document, &mut ledger)?,
    };
    Ok(Converted { document, notes: ledger.into_notes() })
}

/// How the document is written; none where it already is OpenAPI 3.0.
fn dialect(document: &Value) -> Result<Option<Dialect>, ConvertError> {
    let version = |key: &str| match document.get(key) {
        Some(Value::String(version)) => Some(version.clone()),
        // Unquoted in YAML, `2.0` is a number.
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let of = |text: &str, family: &str| {
        text == family || text.strip_prefix(family).is_some_and(|rest| rest.starts_with('.'))
    };
    match (version("openapi"), version("swagger")) {
        (Some(version), _) if of(&version, "3.0") => Ok(None),
        (Some(version), _) if of(&version, "3.1") || of(&version, "3.2") => Ok(Some(Dialect::Newer)),
        (None, Some(version)) if of(&version, "2.0") || version == "2" => Ok(Some(Dialect::Swagger)),
        (Some(version), _) => Err(ConvertError::Version { found: format!("openapi: {version}") }),
        (None, Some(version)) => Err(ConvertError::Version { found: format!("swagger: {version}") }),
        (None, None) => Err(ConvertError::Version { found: "no version".to_owned() }),
    }
}
