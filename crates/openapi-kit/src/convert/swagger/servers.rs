//! `host`, `basePath` and `schemes`, which are servers in OpenAPI 3.0.

use serde_json::{Map, Value, json};

use crate::convert::note::{Cost, Ledger};

const SERVERS: &str = "`host`, `basePath` and `schemes` became servers";
const NO_SCHEME: &str = "server without a scheme, as the document has none";
pub(super) const SCHEMES: &str = "`schemes` of an operation became its servers";
pub(super) const NO_HOST: &str = "`schemes` without a host kept as an extension";
const VARIABLES: &str = "parts of the host in braces became variables that stand for themselves";

/// Where the API is served.
pub(super) struct Address {
    host: String,
    base_path: String,
    schemes: Vec<String>,
}

impl Address {
    /// Takes the address out of the document.
    pub(super) fn of(document: &mut Map<String, Value>, ledger: &mut Ledger) -> Self {
        let schemes = document.shift_remove("schemes");
        let mut text = |key: &str| match document.shift_remove(key) {
            Some(Value::String(text)) => text.trim().to_owned(),
            _ => String::new(),
        };
        let (host, base_path) = (text("host"), text("basePath"));
        let mut schemes = schemes.as_ref().map(names).unwrap_or_default();
        // Some write the whole address as the host.
        let host = match host.split_once("://") {
            Some((scheme, rest)) => {
                if schemes.is_empty() {
                    schemes.push(scheme.to_owned());
                }
                rest.to_owned()
            }
            None => host,
        };
        let host = host.trim_matches('/').to_owned();
        let base_path = base_path.trim_end_matches('/');
        let base_path = match base_path.strip_prefix('/') {
            Some(_) => base_path.to_owned(),
            None if base_path.is_empty() => String::new(),
            None => format!("/{base_path}"),
        };
        if host.is_empty() && !schemes.is_empty() {
            document.insert("x-schemes".to_owned(), json!(schemes));
            ledger.note("/schemes", NO_HOST, Cost::Lost);
        }
        let address = Self { host, base_path, schemes };
        if !address.servers(None).is_empty() {
            ledger.note(if address.is_absolute() { "/host" } else { "/basePath" }, SERVERS, Cost::Nothing);
            if address.is_absolute() && address.schemes.is_empty() {
                ledger.note("/host", NO_SCHEME, Cost::Nothing);
            }
            if address.host.contains('{') {
                ledger.note("/host", VARIABLES, Cost::Lost);
            }
        }
        address
    }

    /// Whether it names a host.
    pub(super) fn is_absolute(&self) -> bool {
        !self.host.is_empty()
    }

    /// One server for each scheme, those of the document unless others are given.
    pub(super) fn servers(&self, schemes: Option<&[String]>) -> Vec<Value> {
        if self.host.is_empty() {
            return if self.base_path.is_empty() { Vec::new() } else { vec![self.server(&self.base_path)] };
        }
        let rest = format!("//{}{}", self.host, self.base_path);
        let schemes = schemes.unwrap_or(&self.schemes);
        if schemes.is_empty() {
            return vec![self.server(&rest)];
        }
        schemes.iter().map(|scheme| self.server(&format!("{scheme}:{rest}"))).collect()
    }

    fn server(&self, url: &str) -> Value {
        let mut variables = Map::new();
        let mut rest = url;
        while let Some((_, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else { break };
            variables.insert(name.to_owned(), json!({"default": name}));
            rest = after;
        }
        if variables.is_empty() { json!({"url": url}) } else { json!({"url": url, "variables": variables}) }
    }
}

/// The schemes of a list, each once.
pub(super) fn names(schemes: &Value) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let list = schemes.as_array().map_or(std::slice::from_ref(schemes), Vec::as_slice);
    for name in list.iter().filter_map(Value::as_str).map(|name| name.trim().to_ascii_lowercase()) {
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
