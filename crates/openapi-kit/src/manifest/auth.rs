//! `[auth]` of `api.toml`: how callers show who they are.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Refusals;

/// How one logs in, or what is sent instead of a login, and how it travels.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Auth {
    /// The kind of credential.
    pub flow: Flow,
    /// operationId of the login; empty where there is none.
    #[serde(default)]
    pub operation: String,
    /// Where the login lives, for one that is not below the base URL of the API; with a base URL of his own, such as that
    /// of a mock, a caller logs in at the path of `operation` below it.
    pub url: Option<String>,
    /// Member of the login request that names the caller.
    #[serde(default)]
    pub id: String,
    /// Member of the login request that carries the secret.
    #[serde(default)]
    pub secret: String,
    /// Further members that our clients send with the login request.
    #[serde(default)]
    pub parameters: BTreeMap<String, String>,
    /// JSON pointer to the token in the login answer.
    #[serde(default)]
    pub token: String,
    /// JSON pointer to the lifetime in seconds in the login answer.
    pub lifetime: Option<String>,
    /// JSON pointers to the moment of expiry in the login answer, tried in order.
    #[serde(default)]
    pub expires_at: Vec<String>,
    /// Lifetime in seconds that the mock gives its tokens, as far as the vendor's is known.
    #[serde(default)]
    pub default_lifetime_s: u64,
    /// Request header that carries the token or key, in lower case; empty where it travels elsewhere.
    #[serde(default)]
    pub header: String,
    /// Query parameter that carries the key, instead of a header.
    pub query: Option<String>,
    /// Cookie that carries the key, instead of a header.
    pub cookie: Option<String>,
    /// Word before the token in the header, empty for a bare one.
    #[serde(default)]
    pub scheme: String,
    /// What the service answers when something is not right.
    #[serde(default)]
    pub refusals: Refusals,
}

/// The kinds of credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flow {
    /// OAuth 2.0 client credentials, form-encoded.
    ClientCredentials,
    /// Id and secret as JSON.
    AppLogin,
    /// A token that somebody handed out beforehand, after the word `Bearer`.
    Bearer,
    /// User name and password with every call (RFC 7617).
    Basic,
    /// A key with every call, in a header, in the query or in a cookie.
    ApiKey,
}

impl Flow {
    /// Whether an operation of the API hands out the token.
    ///
    /// ```
    /// use openapi_kit::manifest::Flow;
    /// assert!(Flow::AppLogin.has_login() && !Flow::ApiKey.has_login());
    /// ```
    pub fn has_login(self) -> bool {
        matches!(self, Self::ClientCredentials | Self::AppLogin)
    }

    /// As `api.toml` spells it.
    pub fn word(self) -> &'static str {
        match self {
            Self::ClientCredentials => "client-credentials",
            Self::AppLogin => "app-login",
            Self::Bearer => "bearer",
            Self::Basic => "basic",
            Self::ApiKey => "api-key",
        }
    }
}

/// The part of a request that carries the token or key, with its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carrier<'a> {
    /// A header, in lower case.
    Header(&'a str),
    /// A query parameter.
    Query(&'a str),
    /// A cookie.
    Cookie(&'a str),
}

impl std::fmt::Display for Carrier<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Header(name) => write!(f, "the header `{name}`"),
            Self::Query(name) => write!(f, "the query parameter `{name}`"),
            Self::Cookie(name) => write!(f, "the cookie `{name}`"),
        }
    }
}

impl Auth {
    /// The operationId of the login, for an API that has one.
    pub fn login(&self) -> Option<&str> {
        self.flow.has_login().then_some(&*self.operation)
    }

    /// What carries the token or key.
    pub fn carrier(&self) -> Carrier<'_> {
        match (&self.query, &self.cookie) {
            (Some(name), _) => Carrier::Query(name),
            (None, Some(name)) => Carrier::Cookie(name),
            (None, None) => Carrier::Header(&self.header),
        }
    }

    /// Fills in what follows from the flow, and refuses what does not belong to it.
    pub(super) fn complete(&mut self) -> Result<(), String> {
        let flow = self.flow.word();
        let of_logins = [
            ("operation", !self.operation.is_empty()),
            ("id", !self.id.is_empty()),
            ("secret", !self.secret.is_empty()),
            ("token", !self.token.is_empty()),
            ("default_lifetime_s", self.default_lifetime_s > 0),
        ];
        if self.flow.has_login() {
            if let Some((key, _)) = of_logins.iter().find(|(_, given)| !given) {
                return Err(format!("missing `{key}`, which the flow `{flow}` needs"));
            }
        } else {
            let further = [
                ("url", self.url.is_some()),
                ("parameters", !self.parameters.is_empty()),
                ("lifetime", self.lifetime.is_some()),
                ("expires_at", !self.expires_at.is_empty()),
            ];
            if let Some((key, _)) = of_logins.iter().chain(&further).find(|(_, given)| *given) {
                return Err(format!("`{key}` belongs to a login, and the flow `{flow}` has none; remove it"));
            }
        }
        if self.url.is_some() && self.flow != Flow::ClientCredentials {
            return Err(format!("`url` belongs to the flow `client-credentials`, and this one is `{flow}`; remove it"));
        }
        let elsewhere = usize::from(self.query.is_some()) + usize::from(self.cookie.is_some());
        if elsewhere > 0 && (self.flow != Flow::ApiKey || elsewhere > 1 || !self.header.is_empty()) {
            return Err("`query` and `cookie` stand instead of `header`, one of the three, with the flow `api-key`; \
                        leave one"
                .to_owned());
        }
        if elsewhere == 0 && self.header.is_empty() {
            if self.flow == Flow::ApiKey {
                return Err("the flow `api-key` needs `header`, `query` or `cookie`; add one".to_owned());
            }
            self.header = "authorization".to_owned();
        }
        let own = match self.flow {
            Flow::Bearer => "Bearer",
            Flow::Basic => "Basic",
            _ => return Ok(()),
        };
        if !self.scheme.is_empty() && !self.scheme.eq_ignore_ascii_case(own) {
            return Err(format!("the scheme of the flow `{flow}` is `{own}`; remove `scheme`"));
        }
        self.scheme = own.to_owned();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Manifest;

    fn auth(lines: &str) -> Result<Auth, String> {
        let text = format!("title = \"A\"\ncrate = \"a\"\n[auth]\n{lines}");
        let manifest = Manifest::parse(&text, "api.toml".as_ref()).map_err(|error| error.to_string())?;
        Ok(manifest.auth.unwrap())
    }

    const LOGIN: &str = "operation = \"login\"\nid = \"i\"\nsecret = \"s\"\ntoken = \"/t\"\ndefault_lifetime_s = 60\n";

    #[test]
    fn each_flow_knows_its_carrier_and_its_scheme() {
        for (lines, carrier, scheme, login) in [
            ("flow = \"bearer\"", Carrier::Header("authorization"), "Bearer", None),
            ("flow = \"basic\"", Carrier::Header("authorization"), "Basic", None),
            ("flow = \"api-key\"\nheader = \"x-key\"", Carrier::Header("x-key"), "", None),
            ("flow = \"api-key\"\nquery = \"key\"", Carrier::Query("key"), "", None),
            ("flow = \"api-key\"\ncookie = \"key\"", Carrier::Cookie("key"), "", None),
            (&format!("flow = \"app-login\"\n{LOGIN}"), Carrier::Header("authorization"), "", Some("login")),
        ] {
            let auth = auth(lines).unwrap();
            assert_eq!((auth.carrier(), &*auth.scheme, auth.login()), (carrier, scheme, login), "{lines}");
        }
    }

    #[test]
    fn what_does_not_belong_to_a_flow_is_refused_with_its_line() {
        for (lines, words) in [
            ("flow = \"app-login\"\n", "missing `operation`"),
            ("flow = \"client-credentials\"\noperation = \"a\"", "missing `id`"),
            ("flow = \"bearer\"\noperation = \"login\"", "`operation` belongs to a login"),
            ("flow = \"basic\"\nlifetime = \"/l\"", "`lifetime` belongs to a login"),
            ("flow = \"basic\"\nscheme = \"Bearer\"", "is `Basic`"),
            ("flow = \"bearer\"\nquery = \"token\"", "stand instead of `header`"),
            ("flow = \"api-key\"\nquery = \"a\"\ncookie = \"b\"", "leave one"),
            ("flow = \"api-key\"", "needs `header`, `query` or `cookie`"),
            (&format!("flow = \"app-login\"\nurl = \"https://a.example.com/t\"\n{LOGIN}"), "`url` belongs to the flow"),
        ] {
            let error = auth(lines).unwrap_err();
            assert!(error.starts_with("api.toml:3:") && error.contains(words), "{error}");
        }
    }

    #[test]
    fn a_login_may_live_elsewhere() {
        let lines = format!("flow = \"client-credentials\"\nurl = \"https://login.example.com/token\"\n{LOGIN}");
        assert_eq!(auth(&lines).unwrap().url.as_deref(), Some("https://login.example.com/token"));
    }
}
