//! `api.toml`: what an OpenAPI document cannot say about an API.

mod auth;
mod lint;
mod resources;
mod upstream;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

pub use auth::{Auth, Carrier, Flow};
pub use lint::Severity;
pub use resources::{Does, Emit, Resource, Step, Unique, Webhooks};
pub use upstream::{Upstream, UpstreamLogin};

/// The manifest of one API.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// What people call the API.
    pub title: String,
    /// The name of its client crate, also the name of the folder under `crates/`.
    #[serde(rename = "crate")]
    pub crate_name: String,
    /// Known base URLs by name, without a slash at the end.
    #[serde(default)]
    pub servers: BTreeMap<String, String>,
    /// How callers show who they are; absent for an API that anybody may call.
    pub auth: Option<Auth>,
    /// What the mock server needs.
    #[serde(default)]
    pub mock: Mock,
    /// The collections that a stateful mock keeps.
    #[serde(default)]
    pub resources: Vec<Resource>,
    /// How webhooks are registered and delivered.
    pub webhooks: Option<Webhooks>,
    /// What must never be shown.
    #[serde(default)]
    pub redaction: Redaction,
    /// How much each rule of `lint` matters here, by its name; the others are as they are. Whether there is such a rule is
    /// `lint`'s to say.
    #[serde(default)]
    pub lint: BTreeMap<String, Severity>,
    /// Where the vendor's own document is.
    pub upstream: Option<Upstream>,
}

/// The answers to a failed login or a bad token.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusals {
    /// A protected call without the token or key.
    pub missing_token: Option<Refusal>,
    /// A protected call with a token that was never given out, or with the wrong scheme word.
    pub wrong_token: Option<Refusal>,
    /// A protected call with a token whose time is over.
    pub expired_token: Option<Refusal>,
    /// A call that the credential behind the token has no right to; 403 without a body unless set.
    pub forbidden: Option<Refusal>,
    /// A login with an unknown id or a wrong secret.
    pub wrong_credentials: Option<Refusal>,
    /// A login with another `grant_type`.
    pub unknown_grant: Option<Refusal>,
    /// A login whose body cannot be read.
    pub malformed: Option<Refusal>,
}

/// One answer.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// HTTP status.
    pub status: u16,
    /// JSON body, if there is one.
    pub body: Option<Value>,
}

/// What the mock server needs to know.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mock {
    /// Credentials that it accepts.
    #[serde(default)]
    pub credentials: Vec<Credential>,
}

/// One pair of credentials for the mock server; it opens nothing else.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credential {
    /// Client or application id.
    pub id: String,
    /// Its secret.
    pub secret: String,
    /// Tags and operationIds that it may call; all when left out.
    pub allow: Option<Vec<String>>,
    /// It may call operations with the method GET only.
    #[serde(default)]
    pub read_only: bool,
}

/// What must never be shown.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Redaction {
    /// Names of members and query values beside those that the document marks.
    #[serde(default)]
    pub secrets: Vec<String>,
    /// Names of members and parameters that hold personal data, beside those that the document marks with `x-pii`, and
    /// its kind: `email = "email"`. They hold wherever the name stands.
    #[serde(default)]
    pub personal: BTreeMap<String, Personal>,
}

/// The kinds of personal data, in `redaction.personal` and in `x-pii`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Personal {
    /// A name or a part of one, also a login name.
    Name,
    /// A mail address.
    Email,
    /// A phone number.
    Phone,
    /// An IP address.
    Ip,
    /// What people write.
    Text,
    /// An id of a person that means nothing outside the service.
    Id,
}

impl Personal {
    /// Reads the value of `x-pii`; a word that is none of the kinds counts as text, so that it is hidden.
    ///
    /// ```
    /// use openapi_kit::manifest::Personal;
    /// assert_eq!(Personal::of_mark("email"), Personal::Email);
    /// assert_eq!(Personal::of_mark("shoe size"), Personal::Text);
    /// ```
    pub fn of_mark(word: &str) -> Self {
        match word {
            "name" => Self::Name,
            "email" => Self::Email,
            "phone" => Self::Phone,
            "ip" => Self::Ip,
            "id" => Self::Id,
            _ => Self::Text,
        }
    }
}

/// Why a manifest could not be used.
#[derive(Debug, thiserror::Error)]
pub enum ManifestError {
    /// The file is missing or unreadable.
    #[error("{}: cannot be read: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// The file is not TOML, or a key is unknown, missing or of the wrong type.
    #[error("{}:{line}: {message}", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// What is wrong.
        message: String,
    },
}

impl Manifest {
    /// Reads `api.toml`.
    pub fn read(path: &Path) -> Result<Self, ManifestError> {
        let text = std::fs::read_to_string(path)
            .map_err(|source| ManifestError::Unreadable { path: path.to_owned(), source })?;
        Self::parse(&text, path)
    }

    /// Parses the text of an `api.toml`; `path` is only named in errors.
    pub fn parse(text: &str, path: &Path) -> Result<Self, ManifestError> {
        let malformed = |at: usize, message: String| ManifestError::Malformed {
            path: path.to_owned(),
            line: text[..at].matches('\n').count() + 1,
            message,
        };
        let mut manifest: Self = toml::from_str(text)
            .map_err(|error| malformed(error.span().map_or(0, |span| span.start), error.message().to_owned()))?;
        if let Some(auth) = &mut manifest.auth {
            auth.complete().map_err(|message| malformed(text.find("[auth]").unwrap_or_default(), message))?;
        }
        Ok(manifest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_names_its_line() {
        let text = "title = \"A\"\ncrate = \"a\"\ntittle = \"B\"\n";
        let error = Manifest::parse(text, Path::new("api.toml")).unwrap_err().to_string();
        assert!(error.starts_with("api.toml:3:") && error.contains("tittle"), "{error}");
    }

    #[test]
    fn a_missing_key_is_named() {
        let error = Manifest::parse("title = \"A\"\n", Path::new("api.toml")).unwrap_err().to_string();
        assert!(error.contains("crate"), "{error}");
    }

    #[test]
    fn an_unknown_key_of_a_resource_names_its_line() {
        let head = "title = \"A\"\ncrate = \"a\"\n[[resources]]\nname = \"tags\"\n[resources.operations]\n";
        let error =
            |line: &str| Manifest::parse(&format!("{head}{line}\n"), Path::new("api.toml")).unwrap_err().to_string();
        let unknown = error("getTag = { does = \"read\", att = \"/x\" }");
        assert!(unknown.starts_with("api.toml:6:") && unknown.contains("att"), "{unknown}");
        let kind = error("getTag = { does = \"fetch\" }");
        assert!(kind.starts_with("api.toml:6:") && kind.contains("fetch") && kind.contains("read"), "{kind}");
    }

    #[test]
    fn refusals_carry_status_and_body() {
        let text = r#"
            title = "A"
            crate = "a"
            [auth]
            flow = "app-login"
            operation = "login"
            id = "appId"
            secret = "appSecret"
            token = "/authToken"
            default_lifetime_s = 60
            header = "authorization"
            [auth.refusals]
            wrong_token = { status = 401, body = { message = "no" } }
        "#;
        let auth = Manifest::parse(text, Path::new("api.toml")).unwrap().auth.unwrap();
        assert_eq!(auth.flow, Flow::AppLogin);
        let refusal = auth.refusals.wrong_token.unwrap();
        assert_eq!((refusal.status, refusal.body.unwrap()["message"].as_str()), (401, Some("no")));
    }
}
