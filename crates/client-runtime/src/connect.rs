//! How a client is set up: where the API lives, who calls, how patient it is.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderName;
use reqwest::redirect;

use crate::auth::{Authenticator, TokenCache, TokenScheme, TokenSource};
use crate::endpoint::{ConfigError, Endpoint, PlainHttp};
use crate::operation::Operation;
use crate::runtime::{Limits, Runtime};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const IDLE_TIMEOUT: Duration = Duration::from_secs(60);

/// The options that all clients share. A client crate wraps them in a builder of its own, which
/// knows how its API logs in.
///
/// ```
/// use client_runtime::{ClientCredentials, Operation, connect};
///
/// static OPERATIONS: &[Operation] = &[];
///
/// let options = connect::Options::new("http://127.0.0.1:4010/mluvii");
/// let http = options.http()?;
/// let login = options.endpoint()?.join("/login/connect/token");
/// let connection = options
///     .http_client(http.clone())
///     .token_source(ClientCredentials::new(http, login, "demo-client", "demo-secret"))
///     .open(OPERATIONS)?;
/// // Client::new_with_client(&connection.base_url, connection.http, connection.runtime)
/// # Ok::<(), client_runtime::ConfigError>(())
/// ```
#[derive(Clone)]
pub struct Options {
    base_url: String,
    user_agent: String,
    http: Option<reqwest::Client>,
    connect_timeout: Duration,
    idle_timeout: Duration,
    tokens: Option<Arc<TokenCache>>,
    token_scheme: TokenScheme,
    token_header: Option<HeaderName>,
    plain_http: PlainHttp,
    limits: Limits,
}

/// What a generated client is built from.
#[derive(Debug, Clone)]
pub struct Connection {
    /// Where the API lives, without a slash at the end.
    pub base_url: String,
    /// The client that sends the requests.
    pub http: reqwest::Client,
    /// Table, credentials and limits.
    pub runtime: Runtime,
}

impl Options {
    /// The defaults for an API that lives at this URL.
    pub fn new(base_url: impl Into<String>) -> Self {
        Self {
            base_url: base_url.into(),
            user_agent: concat!("client-runtime/", env!("CARGO_PKG_VERSION")).to_owned(),
            http: None,
            connect_timeout: CONNECT_TIMEOUT,
            idle_timeout: IDLE_TIMEOUT,
            tokens: None,
            token_scheme: TokenScheme::Bearer,
            token_header: None,
            plain_http: PlainHttp::Loopback,
            limits: Limits::default(),
        }
    }

    /// Where the API lives instead.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// What the client calls itself.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Sends with this client instead of one of our own. User agent, time limits and the rule
    /// about redirects are then its business; it should not follow redirects, since services
    /// send callers without a valid token to a login page.
    #[must_use]
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// How long a connection may take to come about; 10 s by default.
    #[must_use]
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// How long the service may be silent, before its answer and between its parts; 60 s by
    /// default. Nothing limits a call as a whole, so that long downloads come through.
    #[must_use]
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.idle_timeout = limit;
        self
    }

    /// Where tokens come from. Without one, calls go out without a token.
    #[must_use]
    pub fn token_source(self, source: impl TokenSource + 'static) -> Self {
        self.token_cache(Arc::new(TokenCache::new(source)))
    }

    /// As [`token_source`](Options::token_source), with a cache that other clients share.
    #[must_use]
    pub fn token_cache(mut self, tokens: Arc<TokenCache>) -> Self {
        self.tokens = Some(tokens);
        self
    }

    /// How the token is written; `Bearer <token>` by default.
    #[must_use]
    pub fn token_scheme(mut self, scheme: TokenScheme) -> Self {
        self.token_scheme = scheme;
        self
    }

    /// Which header carries the token; `Authorization` by default.
    #[must_use]
    pub fn token_header(mut self, header: HeaderName) -> Self {
        self.token_header = Some(header);
        self
    }

    /// Lets secrets travel unencrypted to other machines than this one.
    #[must_use]
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = PlainHttp::Anywhere;
        self
    }

    /// How much of an answer is kept in memory.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The base URL as a place that secrets may be sent to; token endpoints are joined to it.
    ///
    /// # Errors
    /// When the base URL is not usable, or is plain http to another machine.
    pub fn endpoint(&self) -> Result<Endpoint, ConfigError> {
        Endpoint::parse(&self.base_url, self.plain_http)
    }

    /// The HTTP client that was handed in, or a new one with these options. Hand the new one
    /// back by [`http_client`](Options::http_client), so that login and calls share connections.
    ///
    /// # Errors
    /// [`ConfigError::HttpClient`], for example when the user agent has characters that no
    /// header can carry.
    pub fn http(&self) -> Result<reqwest::Client, ConfigError> {
        if let Some(http) = &self.http {
            return Ok(http.clone());
        }
        reqwest::Client::builder()
            .user_agent(&self.user_agent)
            .connect_timeout(self.connect_timeout)
            .read_timeout(self.idle_timeout)
            .redirect(redirect::Policy::none())
            .build()
            .map_err(ConfigError::HttpClient)
    }

    /// Checks the options and puts the parts of a client together. Nothing is sent.
    ///
    /// # Errors
    /// When the base URL is not usable, when tokens would travel over plain http, or when the
    /// HTTP client cannot be built.
    pub fn open(self, operations: &'static [Operation]) -> Result<Connection, ConfigError> {
        // Without tokens there is nothing to protect by https.
        let base = match self.tokens {
            Some(_) => self.endpoint()?,
            None => Endpoint::parse(&self.base_url, PlainHttp::Anywhere)?,
        };
        let http = self.http()?;
        let authenticator = self.tokens.map(|tokens| {
            let authenticator = Authenticator::new(tokens, self.token_scheme);
            match self.token_header {
                Some(header) => authenticator.with_header(header),
                None => authenticator,
            }
        });
        Ok(Connection {
            base_url: base.as_str().to_owned(),
            http,
            runtime: Runtime::new(operations, authenticator, self.limits),
        })
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The base URL is unchecked and may hold a password.
        f.debug_struct("Options")
            .field("user_agent", &self.user_agent)
            .field("connect_timeout", &self.connect_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("authenticated", &self.tokens.is_some())
            .field("token_scheme", &self.token_scheme)
            .field("plain_http", &self.plain_http)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::StaticToken;

    #[test]
    fn tokens_are_not_sent_over_plain_http_unless_asked_for_by_name() {
        let options = Options::new("http://example.com").token_source(StaticToken::new("a"));
        assert!(matches!(options.clone().open(&[]), Err(ConfigError::PlainHttp { .. })));
        options.allow_plain_http().open(&[]).unwrap();
    }

    #[test]
    fn without_tokens_plain_http_is_fine() {
        let connection = Options::new("http://example.com/a/").open(&[]).unwrap();
        assert_eq!(connection.base_url, "http://example.com/a");
    }

    #[test]
    fn an_unusable_user_agent_is_an_error() {
        let options = Options::new("http://127.0.0.1").user_agent("a\nb");
        assert!(matches!(options.open(&[]), Err(ConfigError::HttpClient(_))));
    }

    #[test]
    fn debug_shows_neither_url_nor_token() {
        let options = Options::new("https://me:s3cret@example.com").token_source(StaticToken::new("s3cret"));
        assert!(!format!("{options:?}").contains("s3cret"));
        let connection =
            Options::new("https://example.com").token_source(StaticToken::new("s3cret")).open(&[]).unwrap();
        assert!(!format!("{connection:?}").contains("s3cret"));
    }
}
