//! OpenAPI 3.1 and 3.2: everything around the schemas, which are those of OpenAPI 3.0 by now.

mod parts;
mod path_items;
mod security;
mod webhooks;

use serde_json::{Map, Value, json};

use super::grammar::{Dialect, visit_document};
use super::note::{Cost, Ledger};
use super::{ConvertError, VERSION};
use crate::pointer;

const DIALECT: &str = "`jsonSchemaDialect` of OpenAPI itself left out";
const OTHER_DIALECT: &str = "`jsonSchemaDialect` other than OpenAPI's kept as an extension";
const NO_PATHS: &str = "`paths` added, which OpenAPI 3.0 asks for";
const LICENCE: &str = "identifier of the licence became its address";
const LICENCE_BESIDE: &str = "identifier of the licence kept as an extension beside its address";
const SUMMARY: &str = "summary of the API kept as an extension";
const MEMBER: &str = "member that OpenAPI 3.0 does not know kept as an extension";

/// Members of the document that OpenAPI 3.0 knows.
const KNOWN: [&str; 8] = ["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"];

pub(super) fn run(document: Value, ledger: &mut Ledger) -> Result<Value, ConvertError> {
    let mut document = document;
    path_items::run(&mut document, ledger)?;
    parts::media_types(&mut document, ledger);
    visit_document(&mut document, Dialect::Newer, &mut |kind, at, value| {
        if let Value::Object(members) = value {
            parts::convert(members, kind, at, ledger);
        }
    });
    security::run(&mut document, ledger);
    webhooks::run(&mut document, ledger);
    let Value::Object(mut members) = document else { return Ok(document) };
    members.insert("openapi".to_owned(), json!(VERSION));
    if let Some(Value::Object(info)) = members.get_mut("info") {
        convert_info(info, ledger);
    }
    for (list, known) in
        [("tags", &["name", "description", "externalDocs"][..]), ("servers", &["url", "description", "variables"])]
    {
        for (number, item) in members.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten().enumerate() {
            if let Value::Object(item) = item {
                keep_unknown(item, known, &format!("/{list}/{number}"), ledger);
            }
        }
    }
    match members.shift_remove("jsonSchemaDialect") {
        Some(Value::String(dialect)) if is_usual(&dialect) => ledger.note("/jsonSchemaDialect", DIALECT, Cost::Nothing),
        Some(dialect) => {
            members.insert("x-jsonSchemaDialect".to_owned(), dialect);
            ledger.note("/jsonSchemaDialect", OTHER_DIALECT, Cost::Lost);
        }
        None => {}
    }
    if !members.contains_key("paths") {
        members.insert("paths".to_owned(), json!({}));
        ledger.note("/paths", NO_PATHS, Cost::Nothing);
    }
    if members.get("components").and_then(Value::as_object).is_some_and(Map::is_empty) {
        members.shift_remove("components");
    }
    keep_unknown(&mut members, &KNOWN, "", ledger);
    Ok(Value::Object(members))
}

fn is_usual(dialect: &str) -> bool {
    dialect.starts_with("https://spec.openapis.org/oas/") || dialect == "https://json-schema.org/draft/2020-12/schema"
}

fn convert_info(info: &mut Map<String, Value>, ledger: &mut Ledger) {
    if let Some(summary) = info.shift_remove("summary") {
        info.insert("x-summary".to_owned(), summary);
        ledger.note("/info/summary", SUMMARY, Cost::Nothing);
    }
    let Some(Value::Object(license)) = info.get_mut("license") else { return };
    let Some(Value::String(identifier)) = license.shift_remove("identifier") else { return };
    let at = "/info/license/identifier";
    if license.contains_key("url") {
        license.insert("x-identifier".to_owned(), json!(identifier));
        ledger.note(at, LICENCE_BESIDE, Cost::Nothing);
    } else {
        // An expression such as `MIT OR Apache-2.0` has no page of its own.
        let single = !identifier.contains(' ');
        let page = if single {
            format!("https://spdx.org/licenses/{identifier}.html")
        } else {
            "https://spdx.org/licenses/".to_owned()
        };
        license.insert("url".to_owned(), json!(page));
        license.insert("x-identifier".to_owned(), json!(identifier));
        ledger.note(at, LICENCE, Cost::Nothing);
    }
}

/// Puts members of `owner` that OpenAPI 3.0 does not know among its extensions.
fn keep_unknown(owner: &mut Map<String, Value>, known: &[&str], at: &str, ledger: &mut Ledger) {
    let unknown = |key: &&String| !key.starts_with("x-") && !known.contains(&key.as_str());
    let unknown: Vec<String> = owner.keys().filter(unknown).cloned().collect();
    for key in unknown {
        keep(owner, &key, MEMBER, at, ledger);
    }
}

fn keep(owner: &mut Map<String, Value>, key: &str, what: &'static str, at: &str, ledger: &mut Ledger) {
    if let Some(value) = owner.shift_remove(key) {
        owner.insert(format!("x-{}", key.trim_start_matches('$')), value);
        ledger.note(&pointer::child(at, key), what, Cost::Lost);
    }
}
