//! How a client is set up: where the API lives, who calls, how patient it is.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, HOST, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING,
};
use reqwest::{Proxy, redirect};
use secrecy::{ExposeSecret, SecretString};

use crate::auth::{Authenticator, Carrier, Place, TokenCache, TokenScheme, TokenSource};
use crate::endpoint::{ConfigError, Endpoint, PlainHttp};
use crate::operation::Operation;
use crate::rate_limit::{Gate, Rate};
use crate::retry::RetryPolicy;
use crate::runtime::{Conduct, Limits, Runtime};
use crate::tolerance::Tolerance;
use crate::witness::Deviations;

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
    attempt_timeout: Option<Duration>,
    operation_timeout: Option<Duration>,
    proxy: Option<SecretString>,
    headers: Vec<(String, SecretString)>,
    retry: RetryPolicy,
    rate: Option<Rate>,
    max_concurrent: Option<usize>,
    tokens: Option<Arc<TokenCache>>,
    token_scheme: TokenScheme,
    token_place: Option<Place>,
    plain_http: PlainHttp,
    limits: Limits,
    tolerance: Tolerance,
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
            attempt_timeout: None,
            operation_timeout: None,
            proxy: None,
            headers: Vec::new(),
            retry: RetryPolicy::new(),
            rate: None,
            max_concurrent: None,
            tokens: None,
            token_scheme: TokenScheme::Bearer,
            token_place: None,
            plain_http: PlainHttp::Loopback,
            limits: Limits::default(),
            tolerance: Tolerance::default(),
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

    /// Sends with this client instead of one of our own. User agent, proxy, the connect and idle
    /// limits and the rule about redirects are then its business; it should not follow redirects,
    /// since services send callers without a valid token to a login page.
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
    /// default.
    #[must_use]
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.idle_timeout = limit;
        self
    }

    /// How long one attempt may take from sending the request until the headers of its answer,
    /// the connection included; no limit by default but those of connecting and idling. An
    /// attempt that takes longer counts as one that the service may have acted on.
    #[must_use]
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// How long a call may take with its login, all its attempts and the waits between them, until
    /// its JSON body is read; no limit by default. Of a byte stream only the time until its first
    /// byte counts, so that long downloads come through.
    #[must_use]
    pub fn operation_timeout(mut self, limit: Duration) -> Self {
        self.operation_timeout = Some(limit);
        self
    }

    /// How often a call that fails is sent, and how long it waits in between; see
    /// [`retry`](crate::retry) for what is sent again at all.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sends each call once. A refused token is still replaced, and the call sent with the new one.
    #[must_use]
    pub fn no_retry(self) -> Self {
        self.retry(RetryPolicy::never())
    }

    /// Lets this many attempts out per second on average, and up to `burst` at once after a pause;
    /// no limit by default. Others wait their turn, in the order in which they came. Clones of the
    /// client share the limit; logins do not count.
    #[must_use]
    pub fn rate_limit(mut self, per_second: f64, burst: u32) -> Self {
        self.rate = Some(Rate { per_second, burst });
        self
    }

    /// Lets this many calls be under way at once; no limit by default. Others wait their turn. A
    /// call is under way until its body is read, but not while it waits for its next attempt; of
    /// a byte stream only the time until its first byte counts, so that whoever reads one can
    /// make other calls.
    #[must_use]
    pub fn max_concurrent(mut self, calls: usize) -> Self {
        self.max_concurrent = Some(calls);
        self
    }

    /// Sends everything through this proxy, such as `http://proxy.example.com:3128`, instead of
    /// the one that the environment names. The URL may carry a user and a password.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<SecretString>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Sends this header with every call that does not set it itself, and with the login unless
    /// the HTTP client was handed in. The last value of a name counts. Not for the token, and not
    /// for what the connection itself is told by (`Host`, `Content-Length` and the like): those
    /// are refused when the client is opened. The value is never shown.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<SecretString>) -> Self {
        self.headers.push((name.into(), value.into()));
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
        self.token_place = Some(Place::Header(header));
        self
    }

    /// What carries the token; the header `Authorization` otherwise. The scheme counts in headers only.
    #[must_use]
    pub fn token_carrier(mut self, carrier: Carrier) -> Self {
        self.token_place = Some(Place::of(carrier));
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

    /// Makes the first [deviation](crate::witness) of an answer an error instead of tolerating it.
    /// For tests and for watching whether a service changed; not for production.
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.tolerance.strict = strict;
        self
    }

    /// Calls this function with the [deviations](crate::witness) of each answer that has any, when
    /// it is read. It runs between reading and returning, so it should be quick.
    #[must_use]
    pub fn on_deviations(mut self, observer: impl Fn(&'static Operation, &Deviations) + Send + Sync + 'static) -> Self {
        self.tolerance.observer = Some(Arc::new(observer));
        self
    }

    /// The base URL as a place that secrets may be sent to; token endpoints are joined to it.
    ///
    /// # Errors
    /// When the base URL is not usable, or is plain http to another machine.
    pub fn endpoint(&self) -> Result<Endpoint, ConfigError> {
        Endpoint::parse(&self.base_url, self.plain_http)
    }

    /// Where to log in: below the base URL, or, as long as that is the `usual` one, where the API says.
    pub(crate) fn login_endpoint(
        &self,
        usual: &str,
        path: &str,
        elsewhere: Option<&str>,
    ) -> Result<Endpoint, ConfigError> {
        match elsewhere.filter(|_| self.base_url == usual) {
            Some(url) => Endpoint::parse(url, self.plain_http),
            None => Ok(self.endpoint()?.join(path)),
        }
    }

    /// The HTTP client that was handed in, or a new one with these options. Hand the new one
    /// back by [`http_client`](Options::http_client), so that login and calls share connections.
    ///
    /// # Errors
    /// [`ConfigError::HttpClient`], for example when the user agent has characters that no
    /// header can carry, and where proxy or headers are not usable.
    pub fn http(&self) -> Result<reqwest::Client, ConfigError> {
        if let Some(http) = &self.http {
            return Ok(http.clone());
        }
        let mut http = reqwest::Client::builder()
            .user_agent(&self.user_agent)
            .connect_timeout(self.connect_timeout)
            .read_timeout(self.idle_timeout)
            .redirect(redirect::Policy::none())
            .default_headers(self.extra_headers()?);
        if let Some(url) = &self.proxy {
            // The cause could repeat the password.
            let proxy = Proxy::all(url.expose_secret()).map_err(|_| ConfigError::Unusable {
                option: "proxy",
                reason: "not a usable URL; it has to look like http://proxy.example.com:3128",
            })?;
            http = http.proxy(proxy);
        }
        http.build().map_err(ConfigError::HttpClient)
    }

    /// The same with the HTTP client made, so that whoever asks for it again gets this one.
    pub(crate) fn http_client_of_options(self) -> Result<Self, ConfigError> {
        let http = self.http()?;
        Ok(self.http_client(http))
    }

    fn extra_headers(&self) -> Result<HeaderMap, ConfigError> {
        let mut headers = HeaderMap::with_capacity(self.headers.len());
        for (name, value) in &self.headers {
            let refused = |reason| ConfigError::Header { name: name.clone(), reason };
            let name = HeaderName::try_from(name).map_err(|_| refused("not a name that a header can have"))?;
            if name == AUTHORIZATION || self.token_place.as_ref().and_then(Place::header) == Some(&name) {
                return Err(refused("it carries the token; hand in a token source instead"));
            }
            if [HOST, CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING].contains(&name) {
                return Err(refused("it follows from the request"));
            }
            let mut value = HeaderValue::from_str(value.expose_secret())
                .map_err(|_| refused("its value has characters that no header can carry"))?;
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        Ok(headers)
    }

    /// Checks the options and puts the parts of a client together. Nothing is sent.
    ///
    /// # Errors
    /// When the base URL is not usable, when tokens would travel over plain http, when an option
    /// has a value that nothing can be sent with, or when the HTTP client cannot be built.
    pub fn open(self, operations: &'static [Operation]) -> Result<Connection, ConfigError> {
        // Without tokens there is nothing to protect by https.
        let base = match self.tokens {
            Some(_) => self.endpoint()?,
            None => Endpoint::parse(&self.base_url, PlainHttp::Anywhere)?,
        };
        let http = self.http()?;
        let gate = Gate::new(self.rate, self.max_concurrent)?;
        let conduct = Conduct {
            retry: self.retry,
            attempt_timeout: self.attempt_timeout,
            operation_timeout: self.operation_timeout,
            headers: self.extra_headers()?,
            tolerance: self.tolerance,
        };
        let authenticator = self.tokens.map(|tokens| {
            let authenticator = Authenticator::new(tokens, self.token_scheme);
            match self.token_place {
                Some(place) => authenticator.at(place),
                None => authenticator,
            }
        });
        Ok(Connection {
            base_url: base.as_str().to_owned(),
            http,
            runtime: Runtime::with_conduct(operations, authenticator, self.limits, conduct, gate),
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
            .field("attempt_timeout", &self.attempt_timeout)
            .field("operation_timeout", &self.operation_timeout)
            .field("retry", &self.retry)
            .field("rate", &self.rate)
            .field("max_concurrent", &self.max_concurrent)
            .field("proxied", &self.proxy.is_some())
            .field("headers", &self.headers.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("authenticated", &self.tokens.is_some())
            .field("token_scheme", &self.token_scheme)
            .field("plain_http", &self.plain_http)
            .field("limits", &self.limits)
            .field("tolerance", &self.tolerance)
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
    fn the_header_of_the_token_and_those_of_the_connection_cannot_be_added() {
        let key: HeaderName = "x-key".parse().unwrap();
        let options = Options::new("https://example.com").token_header(key);
        for name in ["Authorization", "X-Key", "host", "Content-Length", "transfer-encoding", "connection", "a b", ""] {
            let refused = options.clone().header(name, "s3cret").open(&[]).unwrap_err();
            assert!(matches!(&refused, ConfigError::Header { name: named, .. } if named == name), "{refused}");
            assert!(!format!("{refused} {refused:?}").contains("s3cret"));
        }
        assert!(matches!(options.clone().header("x-a", "s3\ncret").open(&[]), Err(ConfigError::Header { .. })));
        options.header("X-Tenant", "7").open(&[]).unwrap();
    }

    #[test]
    fn a_proxy_that_is_no_url_and_a_limit_of_nothing_are_refused() {
        let options = Options::new("https://example.com");
        for (refused, named) in [
            (options.clone().proxy("http://me:s3cret@"), "proxy"),
            (options.clone().rate_limit(0.0, 1), "rate_limit"),
            (options.max_concurrent(0), "max_concurrent"),
        ] {
            let error = refused.open(&[]).unwrap_err();
            assert!(matches!(&error, ConfigError::Unusable { option, .. } if *option == named), "{error}");
            assert!(!format!("{error} {error:?}").contains("s3cret"));
        }
    }

    #[test]
    fn debug_shows_neither_url_nor_token() {
        let options = Options::new("https://me:s3cret@example.com")
            .token_source(StaticToken::new("s3cret"))
            .proxy("http://me:s3cret@127.0.0.1:1")
            .header("x-key", "s3cret");
        assert!(!format!("{options:?}").contains("s3cret"));
        let connection = Options { base_url: "https://example.com".to_owned(), ..options }.open(&[]).unwrap();
        assert!(!format!("{connection:?}").contains("s3cret"));
    }
}
