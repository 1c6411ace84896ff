//! `[upstream]`: where the vendor's own document is.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Where the vendor's own document is, and what it takes to read it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upstream {
    /// Its address; `--url` overrides it.
    pub url: Option<String>,
    /// What is shown at the door.
    #[serde(default)]
    pub login: UpstreamLogin,
    /// Headers of the request, no secrets.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// Headers of the request by the environment variable that has their value, such as `cookie = "MLUVII_COOKIE"`.
    #[serde(default)]
    pub headers_from_env: BTreeMap<String, String>,
}

/// What is shown at the door.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UpstreamLogin {
    /// Nothing beside the headers.
    #[default]
    None,
    /// A token of the API, got by `[auth]` with credentials of the environment.
    Token,
}
