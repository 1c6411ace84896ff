//! What must never be shown: in a problem, a log, or the list of requests.
//!
//! Secrets are known by name. The names come from the document (`format: password` or `x-secret: true` on a member or
//! parameter), from `redaction` in `api.toml`, and from a list of headers that always hold one.

use std::collections::{BTreeSet, HashSet};

use http::HeaderName;
use openapi_kit::manifest::{Carrier, Manifest};
use openapi_kit::{outline, pointer};
use serde_json::Value;

/// What stands in the place of a secret.
pub const HIDDEN: &str = "[hidden]";

/// Headers that hold a secret in any API.
const HEADERS: [&str; 5] = ["authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"];

/// The names of an API's secrets, in lower case.
#[derive(Debug, Clone, Default)]
pub(crate) struct Secrets {
    names: HashSet<String>,
}

impl Secrets {
    /// Collects the names that `document` marks and those of the manifest.
    pub(crate) fn new(document: &Value, manifest: Option<&Manifest>) -> Self {
        Self::with_marked(outline::secret_names(document), manifest)
    }

    /// Those that a document marks, and those of the manifest.
    pub(crate) fn with_marked(marked: BTreeSet<String>, manifest: Option<&Manifest>) -> Self {
        let mut names: HashSet<_> = marked.into_iter().collect();
        if let Some(manifest) = manifest {
            names.extend(manifest.redaction.secrets.iter().map(|name| name.to_ascii_lowercase()));
            if let Some(auth) = &manifest.auth {
                let (Carrier::Header(carrier) | Carrier::Query(carrier) | Carrier::Cookie(carrier)) = auth.carrier();
                names.insert(carrier.to_ascii_lowercase());
                names.extend(auth.login().map(|_| auth.secret.to_ascii_lowercase()));
                names.extend(pointer::tokens(&auth.token).pop().map(|name| name.to_ascii_lowercase()));
            }
        }
        Self { names }
    }

    /// The secrets of several APIs together, for a request that belongs to none of them.
    pub(crate) fn of_all<'a>(all: impl Iterator<Item = &'a Self>) -> Self {
        Self { names: all.flat_map(|secrets| secrets.names.iter().cloned()).collect() }
    }

    /// Whether a member, parameter or query value of this name is a secret.
    pub(crate) fn hides(&self, name: &str) -> bool {
        self.names.contains(&name.to_ascii_lowercase())
    }

    /// Whether the value of this header is a secret.
    pub(crate) fn hides_header(&self, name: &HeaderName) -> bool {
        HEADERS.contains(&name.as_str()) || self.names.contains(name.as_str())
    }

    /// Whether a JSON pointer leads into a secret.
    pub(crate) fn hides_pointer(&self, at: &str) -> bool {
        pointer::tokens(at).iter().any(|token| self.hides(token))
    }

    /// Replaces every secret inside `value`.
    pub(crate) fn mask(&self, value: &mut Value) {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    if self.hides(name) {
                        *member = Value::String(HIDDEN.to_owned());
                    } else {
                        self.mask(member);
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.mask(item)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn marked_members_and_parameters_are_hidden_at_any_depth() {
        let document = json!({
            "paths": {"/a": {"get": {"parameters": [{"name": "Key", "in": "query", "schema": {"type": "string", "x-secret": true}}]}}},
            "components": {"schemas": {"A": {"properties": {"pin": {"type": "string", "format": "password"}, "name": {}}}}}
        });
        let secrets = Secrets::new(&document, None);
        let mut value = json!({"list": [{"PIN": "1234", "name": "n"}]});
        secrets.mask(&mut value);
        assert_eq!(value, json!({"list": [{"PIN": HIDDEN, "name": "n"}]}));
        assert!(secrets.hides("key") && secrets.hides_pointer("/list/0/pin/x") && !secrets.hides("name"));
    }

    #[test]
    fn headers_that_hold_secrets_are_known_and_the_manifest_adds_to_them() {
        let text = "title = \"A\"\ncrate = \"a\"\n[redaction]\nsecrets = [\"X-Own-Token\"]\n";
        let manifest = Manifest::parse(text, "api.toml".as_ref()).unwrap();
        let secrets = Secrets::new(&json!({}), Some(&manifest));
        assert!(secrets.hides_header(&HeaderName::from_static("authorization")));
        assert!(secrets.hides_header(&HeaderName::from_static("x-own-token")));
        assert!(!secrets.hides_header(&HeaderName::from_static("accept")));
    }
}
