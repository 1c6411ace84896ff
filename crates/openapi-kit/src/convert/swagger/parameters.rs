//! Parameters: the plain ones get a schema and a style; what travels in the body is told apart.

use serde_json::{Map, Value, json};

use super::Surroundings;
use crate::convert::grammar::{Dialect, Kind};
use crate::convert::note::{Cost, Ledger};
use crate::convert::{ConvertError, schema};
use crate::pointer;

const SCHEMA: &str = "type of a parameter or header became its schema";
const SHARED_BODY: &str = "shared body or form parameter written at the operations that use it";
const PATH: &str = "path parameter marked as required, as all of them are";
const UNSAYABLE: &str = "`collectionFormat` that OpenAPI 3.0 cannot say kept as an extension";
const STYLE: &str = "`collectionFormat` became `style` and `explode`";
const NO_LIST: &str = "`collectionFormat` of what is no list left out";
const IGNORED_HEADER: &str = "header parameter that OpenAPI 3.0 ignores by its name";
const EMPTY: &str = "`allowEmptyValue` outside the query kept as an extension";
const UNKNOWN: &str = "`required` that is neither true nor false taken for what it means";

/// Something that travels in the body.
#[derive(Clone)]
pub(super) struct Carried {
    /// Where it stands.
    pub(super) at: String,
    /// The parameter as Swagger has it.
    pub(super) parameter: Map<String, Value>,
}

impl Carried {
    pub(super) fn is_body(&self) -> bool {
        self.parameter.get("in").is_some_and(|place| place == "body")
    }

    fn name(&self) -> Option<&Value> {
        self.parameter.get("name")
    }
}

/// Members that stay at the parameter or header; all others belong to its schema.
const OUTSIDE: [&str; 9] =
    ["name", "in", "description", "required", "deprecated", "allowEmptyValue", "example", "schema", "collectionFormat"];

/// The shared parameters that are no bodies, as OpenAPI 3.0 has them.
pub(super) fn shared(around: &Surroundings, ledger: &mut Ledger) -> Result<Map<String, Value>, ConvertError> {
    let mut out = Map::new();
    for (name, parameter) in &around.parameters {
        let at = pointer::child("/parameters", name);
        let (_, target) = around.parameter(parameter, &at);
        if travels_in_body(target) {
            ledger.note(&at, SHARED_BODY, Cost::Nothing);
            continue;
        }
        let mut parameter = parameter.clone();
        convert(&mut parameter, &at, ledger)?;
        out.insert(name.clone(), parameter);
    }
    Ok(out)
}

fn travels_in_body(parameter: &Value) -> bool {
    parameter.get("in").is_some_and(|place| place == "body" || place == "formData")
}

/// Converts the plain parameters of a list, and tells those apart that travel in the body.
pub(super) fn sort(
    list: Vec<Value>,
    owner: &str,
    around: &Surroundings,
    ledger: &mut Ledger,
) -> Result<(Vec<Value>, Vec<Carried>), ConvertError> {
    let (mut plain, mut carried) = (Vec::new(), Vec::new());
    for (number, mut parameter) in list.into_iter().enumerate() {
        let at = format!("{owner}/parameters/{number}");
        let (found_at, target) = around.parameter(&parameter, &at);
        if travels_in_body(target) {
            if let Value::Object(members) = target {
                carried.push(Carried { at: found_at, parameter: members.clone() });
            }
            continue;
        }
        convert(&mut parameter, &at, ledger)?;
        plain.push(parameter);
    }
    Ok((plain, carried))
}

/// Adds what the path item says for all its operations, unless the operation says it anew.
pub(super) fn inherit(own: &mut Vec<Carried>, inherited: &[Carried]) {
    let has_body = own.iter().any(Carried::is_body);
    for other in inherited {
        let again = own.iter().any(|one| one.is_body() == other.is_body() && one.name() == other.name());
        if !again && !has_body && (!other.is_body() || own.is_empty()) {
            own.push(other.clone());
        }
    }
}

fn convert(parameter: &mut Value, at: &str, ledger: &mut Ledger) -> Result<(), ConvertError> {
    if parameter.get("$ref").is_some_and(Value::is_string) {
        return Ok(());
    }
    let Value::Object(members) = parameter else { return Ok(()) };
    let invalid = |problem: &str| ConvertError::Invalid { pointer: at.to_owned(), problem: problem.to_owned() };
    let name = members.get("name").and_then(Value::as_str).map(str::to_owned);
    let Some(name) = name else { return Err(invalid("a parameter needs a `name`; add it")) };
    let location = match members.get("in").and_then(Value::as_str) {
        Some(place @ ("path" | "query" | "header" | "cookie")) => place.to_owned(),
        _ => return Err(invalid("`in` has to be path, query, header, body or formData; write one of them")),
    };
    let schema = split(members, at, ledger);
    words(members, at, ledger);
    if location == "path" && members.get("required") != Some(&json!(true)) {
        members.insert("required".to_owned(), json!(true));
        ledger.note(at, PATH, Cost::Nothing);
    }
    let ignored = ["accept", "content-type", "authorization"];
    if location == "header" && ignored.contains(&name.to_ascii_lowercase().as_str()) {
        ledger.note(at, IGNORED_HEADER, Cost::Lost);
    }
    if location != "query"
        && let Some(allowed) = members.shift_remove("allowEmptyValue")
    {
        members.insert("x-allowEmptyValue".to_owned(), allowed);
        ledger.note(at, EMPTY, Cost::Lost);
    }
    serialisation(members, &schema, &location, at, ledger);
    members.insert("schema".to_owned(), schema);
    Ok(())
}

/// Marks written as text.
fn words(members: &mut Map<String, Value>, at: &str, ledger: &mut Ledger) {
    for key in ["required", "allowEmptyValue", "deprecated"] {
        match members.get(key) {
            None | Some(Value::Bool(_)) => continue,
            Some(text) => {
                let yes = text.as_str().is_some_and(|text| text.eq_ignore_ascii_case("true"));
                members.insert(key.to_owned(), json!(yes));
                ledger.note(at, UNKNOWN, Cost::Nothing);
            }
        }
    }
}

/// Takes the members that belong to a schema out of a parameter or header.
pub(super) fn split(members: &mut Map<String, Value>, at: &str, ledger: &mut Ledger) -> Value {
    let mut schema = match members.shift_remove("schema") {
        Some(Value::Object(schema)) => schema,
        _ => Map::new(),
    };
    let inner: Vec<String> = members
        .keys()
        .filter(|key| !OUTSIDE.contains(&key.as_str()) && (!key.starts_with("x-") || key.as_str() == "x-nullable"))
        .cloned()
        .collect();
    if inner.is_empty() {
        // A schema that stood there is converted like any other.
        return Value::Object(schema);
    }
    ledger.note(at, SCHEMA, Cost::Nothing);
    for key in inner {
        if let Some(value) = members.shift_remove(&key) {
            schema.insert(key, value);
        }
    }
    let mut schema = Value::Object(schema);
    schema::convert(&mut schema, Kind::Schema, at, Dialect::Swagger, ledger);
    schema
}

fn is_list(schema: &Value) -> bool {
    schema.get("type").is_some_and(|name| name == "array")
}

/// `style` and `explode` for a `collectionFormat`; `csv` where none is given.
pub(super) fn serialisation(
    members: &mut Map<String, Value>,
    schema: &Value,
    location: &str,
    at: &str,
    ledger: &mut Ledger,
) {
    let format = members.shift_remove("collectionFormat");
    if !is_list(schema) {
        if format.is_some() {
            ledger.note(at, NO_LIST, Cost::Nothing);
        }
        return;
    }
    let written = format.as_ref().and_then(Value::as_str).unwrap_or("csv");
    // Path and header parameters are `simple` unless they say otherwise, which is `csv`.
    let in_query = matches!(location, "query" | "cookie" | "formData");
    let said = match written {
        "csv" if in_query => Some(("form", false)),
        "csv" => Some(("simple", false)),
        "multi" if in_query => Some(("form", true)),
        "ssv" if in_query => Some(("spaceDelimited", false)),
        "pipes" if in_query => Some(("pipeDelimited", false)),
        _ => None,
    };
    if let Some((style, explode)) = said {
        members.insert("style".to_owned(), json!(style));
        members.insert("explode".to_owned(), json!(explode));
        ledger.note(at, STYLE, Cost::Nothing);
        return;
    }
    if in_query {
        // As one value, not as one per item, which would be the default.
        members.insert("style".to_owned(), json!("form"));
        members.insert("explode".to_owned(), json!(false));
    }
    if let Some(format) = format {
        members.insert("x-collectionFormat".to_owned(), format);
    }
    ledger.note(at, UNSAYABLE, Cost::Lost);
}
