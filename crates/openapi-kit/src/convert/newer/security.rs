//! Security schemes and flows that OpenAPI 3.0 does not know.

use serde_json::{Map, Value};

use super::keep_unknown;
use crate::convert::names::every_requirement;
use crate::convert::note::{Cost, Ledger};
use crate::pointer;

const UNSAYABLE: &str = "security scheme that OpenAPI 3.0 cannot say kept as an extension, requirements leave it out";

/// The flows of OpenAPI 3.0.
const FLOWS: [&str; 4] = ["implicit", "password", "clientCredentials", "authorizationCode"];

pub(super) fn run(document: &mut Value, ledger: &mut Ledger) {
    let Some(Value::Object(components)) = document.get_mut("components") else { return };
    let Some(Value::Object(schemes)) = components.get_mut("securitySchemes") else { return };
    let mut lost = Map::new();
    for (name, scheme) in schemes.iter_mut() {
        let at = pointer::child("/components/securitySchemes", name);
        if !is_sayable(scheme) {
            ledger.note(&at, UNSAYABLE, Cost::Lost);
            lost.insert(name.clone(), scheme.clone());
            continue;
        }
        if let Some(Value::Object(flows)) = scheme.get_mut("flows") {
            keep_unknown(flows, &FLOWS, &format!("{at}/flows"), ledger);
        }
        if let Value::Object(members) = scheme {
            let known =
                ["$ref", "type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"];
            keep_unknown(members, &known, &at, ledger);
        }
    }
    schemes.retain(|name, _| !lost.contains_key(name));
    if lost.is_empty() {
        return;
    }
    let names: Vec<String> = lost.keys().cloned().collect();
    if schemes.is_empty() {
        components.shift_remove("securitySchemes");
    }
    components.insert("x-securitySchemes".to_owned(), Value::Object(lost));
    // What else a requirement asks for is still asked; one that asked for nothing else asks for nothing in HTTP.
    every_requirement(document, &mut |requirement| requirement.retain(|name, _| !names.contains(name)));
}

fn is_sayable(scheme: &Value) -> bool {
    let text = |key: &str| scheme.get(key).and_then(Value::as_str);
    match text("type") {
        _ if text("$ref").is_some() => true,
        Some("apiKey") => text("name").is_some() && matches!(text("in"), Some("header" | "query" | "cookie")),
        Some("http") => text("scheme").is_some(),
        Some("oauth2") => scheme.get("flows").is_some_and(Value::is_object),
        Some("openIdConnect") => text("openIdConnectUrl").is_some(),
        _ => false,
    }
}
