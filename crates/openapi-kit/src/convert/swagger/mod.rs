//! Swagger 2.0: everything around the schemas, which are those of OpenAPI 3.0 by now, as are the references.

mod bodies;
mod discriminators;
mod parameters;
mod responses;
mod security;
mod servers;

use serde_json::{Map, Value, json};

use super::grammar::METHODS;
use super::note::{Cost, Ledger};
use super::{ConvertError, VERSION};
use crate::pointer;

const MEMBER: &str = "member that Swagger 2.0 does not know kept as an extension";
const MEDIA_TYPES: &str = "`consumes` and `produces` of the document written at its operations";
const COMPONENTS: &str = "moved to the components";
const NO_PATHS: &str = "`paths` added, which OpenAPI 3.0 asks for";
const NO_RESPONSES: &str = "operation without responses given an empty default response";
const MALFORMED: &str = "list of media types that is none left out";

/// What operations need of the document around them.
struct Surroundings {
    /// Shared parameters, as Swagger has them.
    parameters: Map<String, Value>,
    /// Shared responses, as Swagger has them.
    responses: Map<String, Value>,
    consumes: Vec<String>,
    produces: Vec<String>,
    servers: servers::Address,
}

impl Surroundings {
    /// What a reference to a shared parameter leads to, with its place.
    fn parameter<'s>(&'s self, value: &'s Value, at: &str) -> (String, &'s Value) {
        follow(value, at, "parameters", &self.parameters)
    }

    /// The same for a response.
    fn response<'s>(&'s self, value: &'s Value, at: &str) -> (String, &'s Value) {
        follow(value, at, "responses", &self.responses)
    }
}

fn follow<'s>(value: &'s Value, at: &str, home: &str, shared: &'s Map<String, Value>) -> (String, &'s Value) {
    let (mut at, mut value) = (at.to_owned(), value);
    // Longer than this it is a circle.
    for _ in 0..32 {
        let reference = value.get("$ref").and_then(Value::as_str).and_then(pointer::of_local_ref);
        let name = reference
            .as_deref()
            .and_then(|place| place.strip_prefix("/components/")?.strip_prefix(home)?.strip_prefix('/'));
        let Some((name, found)) = name.map(pointer::unescape).and_then(|name| shared.get_key_value(&name)) else {
            break;
        };
        at = pointer::child(&format!("/{home}"), name);
        value = found;
    }
    (at, value)
}

pub(super) fn run(document: Value, ledger: &mut Ledger) -> Result<Value, ConvertError> {
    let Value::Object(mut old) = document else { return Ok(document) };
    let mut map = |key: &str| match old.shift_remove(key) {
        Some(Value::Object(members)) => members,
        _ => Map::new(),
    };
    let mut schemas = map("definitions");
    let schemes = map("securityDefinitions");
    let (parameters, responses) = (map("parameters"), map("responses"));
    let address = servers::Address::of(&mut old, ledger);
    for key in ["consumes", "produces"].into_iter().filter(|key| old.contains_key(*key)) {
        ledger.note(&pointer::child("", key), MEDIA_TYPES, Cost::Nothing);
    }
    let around = Surroundings {
        parameters,
        responses,
        consumes: media_types(&mut old, "consumes", "", ledger).unwrap_or_default(),
        produces: media_types(&mut old, "produces", "", ledger).unwrap_or_default(),
        servers: address,
    };
    discriminators::run(&mut schemas, ledger);
    let mut components = Map::new();
    for (key, before, members) in [
        ("schemas", "/definitions", schemas),
        ("parameters", "/parameters", parameters::shared(&around, ledger)?),
        ("responses", "/responses", responses::shared(&around, ledger)),
    ] {
        if !members.is_empty() {
            ledger.note(before, COMPONENTS, Cost::Nothing);
            components.insert(key.to_owned(), Value::Object(members));
        }
    }
    let (schemes, lost) = security::schemes(schemes, ledger);
    if !schemes.is_empty() {
        components.insert("securitySchemes".to_owned(), Value::Object(schemes));
    }
    if !lost.is_empty() {
        let names: Vec<String> = lost.keys().cloned().collect();
        components.insert("x-securitySchemes".to_owned(), Value::Object(lost));
        let mut rest = Value::Object(old);
        super::names::every_requirement(&mut rest, &mut |requirement| {
            requirement.retain(|name, _| !names.contains(name));
        });
        let Value::Object(rest) = rest else { return Ok(rest) };
        old = rest;
    }
    assemble(old, &around, components, ledger)
}

fn assemble(
    old: Map<String, Value>,
    around: &Surroundings,
    components: Map<String, Value>,
    ledger: &mut Ledger,
) -> Result<Value, ConvertError> {
    let mut new = Map::new();
    new.insert("openapi".to_owned(), json!(VERSION));
    let servers = around.servers.servers(None);
    for (key, mut value) in old {
        match key.as_str() {
            "swagger" => {}
            "paths" => {
                every_path(&mut value, around, ledger)?;
                new.insert(key, value);
            }
            "info" | "tags" | "security" | "externalDocs" => {
                new.insert(key, value);
            }
            extension if extension.starts_with("x-") => {
                new.insert(key, value);
            }
            unknown => {
                ledger.note(&pointer::child("", unknown), MEMBER, Cost::Lost);
                new.insert(format!("x-{unknown}"), value);
            }
        }
        if new.contains_key("info") && !servers.is_empty() && !new.contains_key("servers") {
            new.insert("servers".to_owned(), json!(servers));
        }
    }
    if !servers.is_empty() {
        new.entry("servers").or_insert_with(|| json!(servers));
    }
    if !new.contains_key("paths") {
        ledger.note("/paths", NO_PATHS, Cost::Nothing);
        new.insert("paths".to_owned(), json!({}));
    }
    if !components.is_empty() {
        new.insert("components".to_owned(), Value::Object(components));
    }
    Ok(Value::Object(new))
}

fn every_path(paths: &mut Value, around: &Surroundings, ledger: &mut Ledger) -> Result<(), ConvertError> {
    for (path, item) in paths.as_object_mut().into_iter().flatten() {
        if path.starts_with("x-") {
            continue;
        }
        let at = pointer::child("/paths", path);
        let Value::Object(item) = item else { continue };
        let mut inherited = Vec::new();
        if let Some(Value::Array(list)) = item.get_mut("parameters") {
            let (plain, carried) = parameters::sort(std::mem::take(list), &at, around, ledger)?;
            *list = plain;
            inherited = carried;
        }
        item.retain(|key, member| key != "parameters" || member != &json!([]));
        for method in METHODS {
            if let Some(Value::Object(operation)) = item.get_mut(method) {
                convert_operation(operation, method, &pointer::child(&at, method), &inherited, around, ledger)?;
            }
        }
    }
    Ok(())
}

fn convert_operation(
    operation: &mut Map<String, Value>,
    method: &str,
    at: &str,
    inherited: &[parameters::Carried],
    around: &Surroundings,
    ledger: &mut Ledger,
) -> Result<(), ConvertError> {
    let consumes = media_types(operation, "consumes", at, ledger);
    let produces = media_types(operation, "produces", at, ledger);
    if let Some(schemes) = operation.shift_remove("schemes") {
        let schemes = servers::names(&schemes);
        let servers = around.servers.servers(Some(&schemes));
        let place = pointer::child(at, "schemes");
        if !around.servers.is_absolute() {
            operation.insert("x-schemes".to_owned(), json!(schemes));
            ledger.note(&place, servers::NO_HOST, Cost::Lost);
        } else {
            if !schemes.is_empty() && servers != around.servers.servers(None) {
                operation.insert("servers".to_owned(), json!(servers));
            }
            ledger.note(&place, servers::SCHEMES, Cost::Nothing);
        }
    }
    let mut carried = Vec::new();
    if let Some(Value::Array(list)) = operation.get_mut("parameters") {
        (*list, carried) = parameters::sort(std::mem::take(list), at, around, ledger)?;
    }
    operation.retain(|key, member| key != "parameters" || member != &json!([]));
    parameters::inherit(&mut carried, inherited);
    let consumes = consumes.unwrap_or_else(|| around.consumes.clone());
    if let Some(body) = bodies::request_body(carried, &consumes, method, at, ledger) {
        // What is sent stands before what is answered.
        let before = operation.keys().position(|key| key == "responses").unwrap_or(operation.len());
        operation.shift_insert(before, "requestBody".to_owned(), body);
    }
    let produces = produces.unwrap_or_else(|| around.produces.clone());
    let inner = pointer::child(at, "responses");
    match operation.get_mut("responses") {
        Some(Value::Object(answers)) => {
            for (status, answer) in answers.iter_mut().filter(|(status, _)| !status.starts_with("x-")) {
                responses::convert(answer, &pointer::child(&inner, status), &produces, around, ledger);
            }
        }
        _ => {
            operation.insert("responses".to_owned(), json!({}));
        }
    }
    let answers = operation.get("responses").and_then(Value::as_object);
    if answers.is_none_or(|answers| answers.keys().all(|key| key.starts_with("x-"))) {
        ledger.note(at, NO_RESPONSES, Cost::Nothing);
        operation["responses"]["default"] = json!({"description": ""});
    }
    Ok(())
}

/// A list of media types, which is taken out of its owner; none where the owner has none.
fn media_types(owner: &mut Map<String, Value>, key: &str, at: &str, ledger: &mut Ledger) -> Option<Vec<String>> {
    let list = match owner.shift_remove(key)? {
        Value::Array(list) => list,
        text @ Value::String(_) => vec![text],
        _ => {
            ledger.note(&pointer::child(at, key), MALFORMED, Cost::Lost);
            return None;
        }
    };
    let mut names: Vec<String> = Vec::new();
    for name in list.iter().filter_map(Value::as_str).map(str::trim).filter(|name| !name.is_empty()) {
        if !names.iter().any(|other| other == name) {
            names.push(name.to_owned());
        }
    }
    Some(names)
}
