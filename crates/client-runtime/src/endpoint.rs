//! URLs that credentials may be sent to.

use std::net::IpAddr;

use reqwest::Url;

/// Whether secrets may travel unencrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PlainHttp {
    /// To this machine only, as with a mock server.
    #[default]
    Loopback,
    /// Anywhere. Everyone on the way can read them.
    Anywhere,
}

/// Why a client could not be set up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The text is no absolute `http` or `https` URL that paths can be appended to.
    #[error("not a usable URL: {0}")]
    Url(&'static str),
    /// Secrets would travel unencrypted.
    #[error(
        "credentials would be sent to {host} over plain http; use https, or call \
         allow_plain_http() if the way there is private"
    )]
    PlainHttp {
        /// The host that is neither this machine nor reached by https.
        host: String,
    },
    /// Credentials were given to an API that has no login.
    #[error("this API has no login; leave the credentials out")]
    NoLogin,
    /// Credentials of another kind than the API takes.
    #[error("this API takes {takes}; give it by {by}")]
    OtherCredentials {
        /// What it takes.
        takes: &'static str,
        /// The method of the builder for it.
        by: &'static str,
    },
    /// A login was asked for without credentials.
    #[error("there are no credentials to log in with; give them first")]
    NoCredentials,
    /// An option has a value that no client can be built with.
    #[error("{option}: {reason}")]
    Unusable {
        /// Name of the option.
        option: &'static str,
        /// What is wrong with its value.
        reason: &'static str,
    },
    /// A header that cannot be sent with every call.
    #[error("the header {name} cannot be added to every call: {reason}")]
    Header {
        /// Its name.
        name: String,
        /// What speaks against it.
        reason: &'static str,
    },
    /// The HTTP client could not be built.
    #[error("the HTTP client could not be built")]
    HttpClient(#[source] reqwest::Error),
}

/// A URL that was checked: absolute, `http` or `https`, without credentials, query or fragment,
/// without a slash at its end, and not plain http unless that is allowed.
///
/// ```
/// # use client_runtime::{ConfigError, Endpoint, PlainHttp};
/// let base = Endpoint::parse("http://127.0.0.1:4010/mluvii/", PlainHttp::Loopback)?;
/// assert_eq!(base.join("/login/connect/token").as_str(), "http://127.0.0.1:4010/mluvii/login/connect/token");
/// assert!(Endpoint::parse("http://example.com", PlainHttp::Loopback).is_err());
/// # Ok::<(), ConfigError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    url: String,
}

impl Endpoint {
    /// Checks a URL that secrets will be sent to.
    ///
    /// # Errors
    /// [`ConfigError::Url`] or [`ConfigError::PlainHttp`].
    pub fn parse(text: &str, plain_http: PlainHttp) -> Result<Self, ConfigError> {
        let url = Url::parse(text.trim())
            .map_err(|_| ConfigError::Url("it has to be absolute, such as https://example.com"))?;
        let Some(host) = url.host_str().filter(|_| matches!(url.scheme(), "http" | "https")) else {
            return Err(ConfigError::Url("it has to begin with https:// or http://"));
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err(ConfigError::Url("credentials do not belong into it"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(ConfigError::Url("it must have neither a query nor a fragment"));
        }
        if url.scheme() == "http" && plain_http == PlainHttp::Loopback && !is_loopback(host) {
            return Err(ConfigError::PlainHttp { host: host.to_owned() });
        }
        Ok(Self { url: url.as_str().trim_end_matches('/').to_owned() })
    }

    /// The URL with a path appended.
    #[must_use]
    pub fn join(&self, path: &str) -> Self {
        Self { url: format!("{}/{}", self.url, path.trim_matches('/')) }
    }

    /// The URL, without a slash at its end.
    pub fn as_str(&self) -> &str {
        &self.url
    }
}

pub(crate) fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    match address.parse::<IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => host == "localhost" || host.ends_with(".localhost"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Endpoint, ConfigError> {
        Endpoint::parse(text, PlainHttp::Loopback)
    }

    #[test]
    fn the_slash_at_the_end_goes() {
        for text in ["https://example.com", "https://example.com/", " https://example.com// "] {
            assert_eq!(parse(text).unwrap().as_str(), "https://example.com");
        }
        assert_eq!(parse("https://example.com/a/").unwrap().as_str(), "https://example.com/a");
    }

    #[test]
    fn plain_http_is_for_this_machine_only() {
        for text in
            ["http://127.0.0.1:1", "http://127.9.9.9", "http://localhost", "http://[::1]:1", "http://a.localhost"]
        {
            parse(text).unwrap();
        }
        for text in
            ["http://example.com", "http://10.0.0.1", "http://localhost.example.com", "http://[::2]", "http://0.0.0.0"]
        {
            assert!(matches!(parse(text), Err(ConfigError::PlainHttp { .. })), "{text}");
            Endpoint::parse(text, PlainHttp::Anywhere).unwrap();
        }
    }

    #[test]
    fn what_is_no_base_for_paths_is_refused() {
        for text in [
            "",
            "example.com",
            "/relative",
            "ftp://example.com",
            "data:text/plain,x",
            "https://example.com?a=1",
            "https://example.com/#a",
            "https://user:s3cret@example.com",
        ] {
            let error = parse(text).unwrap_err();
            assert!(matches!(error, ConfigError::Url(_)), "{text}");
            assert!(!error.to_string().contains("s3cret"));
        }
    }
}
