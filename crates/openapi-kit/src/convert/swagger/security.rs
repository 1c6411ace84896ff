//! Security definitions.

use serde_json::{Map, Value, json};

use crate::convert::note::{Cost, Ledger};
use crate::pointer;

const BASIC: &str = "`type: basic` became the HTTP scheme";
const FLOW: &str = "OAuth 2 flow moved under `flows`";
const NO_ADDRESS: &str = "OAuth 2 flow without an address that it needs given an empty one";
const UNSAYABLE: &str = "security scheme that OpenAPI 3.0 cannot say kept as an extension, requirements leave it out";

/// The schemes as OpenAPI 3.0 has them, and those that it cannot say.
pub(super) fn schemes(old: Map<String, Value>, ledger: &mut Ledger) -> (Map<String, Value>, Map<String, Value>) {
    let (mut schemes, mut lost) = (Map::new(), Map::new());
    for (name, mut scheme) in old {
        let at = pointer::child("/securityDefinitions", &name);
        let sayable = match &mut scheme {
            Value::Object(members) => convert(members, &at, ledger),
            _ => false,
        };
        if sayable {
            schemes.insert(name, scheme);
        } else {
            ledger.note(&at, UNSAYABLE, Cost::Lost);
            lost.insert(name, scheme);
        }
    }
    (schemes, lost)
}

fn convert(members: &mut Map<String, Value>, at: &str, ledger: &mut Ledger) -> bool {
    let text = |members: &Map<String, Value>, key: &str| members.get(key).and_then(Value::as_str).map(str::to_owned);
    match text(members, "type").as_deref() {
        _ if members.contains_key("$ref") => true,
        Some("basic") => {
            members.insert("type".to_owned(), json!("http"));
            members.insert("scheme".to_owned(), json!("basic"));
            ledger.note(at, BASIC, Cost::Nothing);
            true
        }
        Some("apiKey") => {
            text(members, "name").is_some()
                && matches!(text(members, "in").as_deref(), Some("header" | "query" | "cookie"))
        }
        Some("oauth2") => {
            let (flow, addresses): (&str, &[&str]) = match text(members, "flow").as_deref() {
                Some("implicit") => ("implicit", &["authorizationUrl"]),
                Some("password") => ("password", &["tokenUrl"]),
                Some("application" | "clientCredentials") => ("clientCredentials", &["tokenUrl"]),
                Some("accessCode" | "authorizationCode") => ("authorizationCode", &["authorizationUrl", "tokenUrl"]),
                _ => return false,
            };
            members.shift_remove("flow");
            let mut inner = Map::new();
            for key in ["authorizationUrl", "tokenUrl", "refreshUrl"] {
                if let Some(Value::String(address)) = members.shift_remove(key) {
                    inner.insert(key.to_owned(), json!(address));
                } else if addresses.contains(&key) {
                    inner.insert(key.to_owned(), json!(""));
                    ledger.note(at, NO_ADDRESS, Cost::Lost);
                }
            }
            let scopes = match members.shift_remove("scopes") {
                Some(Value::Object(scopes)) => scopes.into_iter().map(|(name, words)| (name, as_text(words))).collect(),
                Some(Value::Array(names)) => {
                    names.iter().filter_map(Value::as_str).map(|name| (name.to_owned(), json!(""))).collect()
                }
                _ => Map::new(),
            };
            inner.insert("scopes".to_owned(), Value::Object(scopes));
            members.insert("flows".to_owned(), json!({flow: inner}));
            ledger.note(at, FLOW, Cost::Nothing);
            true
        }
        _ => false,
    }
}

fn as_text(words: Value) -> Value {
    if words.is_string() { words } else { json!("") }
}
