//! What the generated client of one API says about itself, and the builder that opens it.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;

use crate::auth::{
    AppLogin, Carrier, ClientCredentials, StaticToken, TokenCache, TokenScheme, TokenSource, user_password,
};
use crate::connect::{Connection, Options};
use crate::endpoint::ConfigError;
use crate::operation::Operation;
use crate::retry::RetryPolicy;
use crate::runtime::Limits;
use crate::witness::Deviations;

/// A generated client: where its API lives, how one logs in, what it can do.
pub trait Api: Sized {
    /// Where the API lives when nothing else is said, without a slash at the end.
    const BASE_URL: &'static str;

    /// What the client calls itself.
    const USER_AGENT: &'static str;

    /// Every operation of the document.
    const OPERATIONS: &'static [Operation];

    /// How callers show who they are; none for an API that anybody may call.
    const LOGIN: Option<Login>;

    /// Makes the client of its parts.
    fn assemble(connection: Connection) -> Self;
}

/// How one logs in to an API, or what is sent instead of a login.
#[derive(Debug, Clone, Copy)]
pub struct Login {
    /// Path of the login below the base URL; empty where there is none.
    pub path: &'static str,
    /// What is sent there and what comes back.
    pub flow: Flow,
    /// How the token is written afterwards.
    pub scheme: TokenScheme,
    /// What carries it.
    pub carrier: Carrier,
}

/// The kinds of credential.
#[derive(Debug, Clone, Copy)]
pub enum Flow {
    /// OAuth 2.0 client credentials, form-encoded.
    ClientCredentials {
        /// Where the login lives, for one that is not below the base URL of the API. It is not used with a base URL of the
        /// caller's own, such as that of a mock.
        url: Option<&'static str>,
        /// Further form parameters, such as a scope.
        parameters: &'static [(&'static str, &'static str)],
    },
    /// Id and secret as JSON.
    AppLogin {
        /// Member of the request that names the caller.
        id: &'static str,
        /// Member of the request that carries the secret.
        secret: &'static str,
        /// JSON pointer to the token in the answer.
        token: &'static str,
        /// JSON pointers to the moment of expiry in the answer, tried in order.
        expires_at: &'static [&'static str],
    },
    /// A token that somebody handed out beforehand.
    Bearer,
    /// User name and password with every call.
    Basic,
    /// A key with every call.
    ApiKey,
}

/// What the caller gave.
#[derive(Clone)]
enum Given {
    Pair(String, SecretString),
    Token(SecretString),
    Key(SecretString),
}

/// Options of a client that is about to be opened. Nothing is sent before the first call.
///
/// The client crates show it at work; each hands it out as `Client::builder()`.
pub struct ClientBuilder<A> {
    options: Options,
    credentials: Option<Given>,
    api: PhantomData<fn() -> A>,
}

impl<A> Clone for ClientBuilder<A> {
    fn clone(&self) -> Self {
        Self { options: self.options.clone(), credentials: self.credentials.clone(), api: PhantomData }
    }
}

impl<A> fmt::Debug for ClientBuilder<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("ClientBuilder");
        shown.field("options", &self.options).field("credentials", &self.credentials.is_some());
        shown.finish_non_exhaustive()
    }
}

impl<A: Api> Default for ClientBuilder<A> {
    fn default() -> Self {
        Self::new()
    }
}

impl<A: Api> ClientBuilder<A> {
    /// The defaults of the API.
    pub fn new() -> Self {
        let options = Options::new(A::BASE_URL).user_agent(A::USER_AGENT);
        Self { options, credentials: None, api: PhantomData }
    }

    /// Where the API lives: an on-premise installation, a mock. A slash at the end does not matter.
    #[must_use]
    pub fn base_url(self, base_url: impl Into<String>) -> Self {
        self.with(|options| options.base_url(base_url))
    }

    /// Logs in with this id and secret. The first call fetches a token; it is renewed before it ends, and once more
    /// when the service refuses it. For an API that takes user name and password with every call, these.
    #[must_use]
    pub fn credentials(mut self, id: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        self.credentials = Some(Given::Pair(id.into(), secret.into()));
        self
    }

    /// Sends this token, which somebody handed out beforehand, with every call.
    #[must_use]
    pub fn token(mut self, token: impl Into<SecretString>) -> Self {
        self.credentials = Some(Given::Token(token.into()));
        self
    }

    /// Sends this key with every call, in the header, query parameter or cookie that the API reads.
    #[must_use]
    pub fn api_key(mut self, key: impl Into<SecretString>) -> Self {
        self.credentials = Some(Given::Key(key.into()));
        self
    }

    /// Takes tokens from somewhere else than the API's own login: a vault, a fixed token.
    #[must_use]
    pub fn token_source(self, source: impl TokenSource + 'static) -> Self {
        self.with(|options| options.token_source(source))
    }

    /// As [`token_source`](Self::token_source), with a cache that other clients share.
    #[must_use]
    pub fn token_cache(self, tokens: Arc<TokenCache>) -> Self {
        self.with(|options| options.token_cache(tokens))
    }

    /// What the client calls itself.
    #[must_use]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        self.with(|options| options.user_agent(user_agent))
    }

    /// Sends with this client instead of one of our own; see [`Options::http_client`].
    #[must_use]
    pub fn http_client(self, http: reqwest::Client) -> Self {
        self.with(|options| options.http_client(http))
    }

    /// How long a connection may take to come about; 10 s by default.
    #[must_use]
    pub fn connect_timeout(self, limit: Duration) -> Self {
        self.with(|options| options.connect_timeout(limit))
    }

    /// How long the service may be silent, before its answer and between its parts; 60 s by default.
    #[must_use]
    pub fn idle_timeout(self, limit: Duration) -> Self {
        self.with(|options| options.idle_timeout(limit))
    }

    /// How long one attempt may take until the headers of its answer; no limit by default. See
    /// [`Options::attempt_timeout`].
    #[must_use]
    pub fn attempt_timeout(self, limit: Duration) -> Self {
        self.with(|options| options.attempt_timeout(limit))
    }

    /// How long a call may take with all its attempts and waits until its JSON body is read; no limit by default, and
    /// never one on byte streams. See [`Options::operation_timeout`].
    #[must_use]
    pub fn operation_timeout(self, limit: Duration) -> Self {
        self.with(|options| options.operation_timeout(limit))
    }

    /// How often a call that fails is sent, and how long it waits in between: up to four times within 60 s by default,
    /// and only where that can do no harm. See [`retry`](crate::retry).
    #[must_use]
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.with(|options| options.retry(policy))
    }

    /// Sends each call once. A refused token is still replaced, and the call sent with the new one.
    #[must_use]
    pub fn no_retry(self) -> Self {
        self.with(Options::no_retry)
    }

    /// Lets this many attempts out per second on average, and up to `burst` at once after a pause; others wait their
    /// turn. No limit by default. See [`Options::rate_limit`].
    #[must_use]
    pub fn rate_limit(self, per_second: f64, burst: u32) -> Self {
        self.with(|options| options.rate_limit(per_second, burst))
    }

    /// Lets this many calls be under way at once; others wait their turn. No limit by default. See
    /// [`Options::max_concurrent`].
    #[must_use]
    pub fn max_concurrent(self, calls: usize) -> Self {
        self.with(|options| options.max_concurrent(calls))
    }

    /// Sends everything through this proxy, such as `http://proxy.example.com:3128`, instead of the one that the
    /// environment names. See [`Options::proxy`].
    #[must_use]
    pub fn proxy(self, url: impl Into<SecretString>) -> Self {
        self.with(|options| options.proxy(url))
    }

    /// Sends this header with every call. `Authorization`, the header of the API's token and those that follow from
    /// the request are refused by [`build`](Self::build). See [`Options::header`].
    #[must_use]
    pub fn header(self, name: impl Into<String>, value: impl Into<SecretString>) -> Self {
        self.with(|options| options.header(name, value))
    }

    /// Lets secrets travel unencrypted to other machines than this one.
    #[must_use]
    pub fn allow_plain_http(self) -> Self {
        self.with(Options::allow_plain_http)
    }

    /// How much of an answer is kept in memory.
    #[must_use]
    pub fn limits(self, limits: Limits) -> Self {
        self.with(|options| options.limits(limits))
    }

    /// Makes the first deviation of an answer from the document an error instead of tolerating it. For tests and for
    /// watching whether a service changed; not for production. See [`witness`](crate::witness).
    #[must_use]
    pub fn strict(self, strict: bool) -> Self {
        self.with(|options| options.strict(strict))
    }

    /// Calls this function with the deviations of each answer that has any. It runs between reading and returning, so
    /// it should be quick. See [`witness`](crate::witness).
    #[must_use]
    pub fn on_deviations(self, observer: impl Fn(&'static Operation, &Deviations) + Send + Sync + 'static) -> Self {
        self.with(|options| options.on_deviations(observer))
    }

    /// Opens the client. Nothing is sent.
    ///
    /// # Errors
    /// When the base URL is not usable, when credentials would travel over plain http, when credentials were given
    /// to an API without a login or are of another kind than it takes, when an option has a value that nothing can be sent with, or when the HTTP client
    /// cannot be built.
    pub fn build(self) -> Result<A, ConfigError> {
        let mut options = self.options;
        if let Some(login) = A::LOGIN {
            options = options.token_scheme(login.scheme).token_carrier(login.carrier);
        }
        if let Some(credentials) = self.credentials {
            // Login and calls share connections.
            options = options.http_client_of_options()?;
            let tokens = login_cache::<A>(&options, credentials)?;
            options = options.token_cache(tokens);
        }
        options.open(A::OPERATIONS).map(A::assemble)
    }

    /// The token of the credentials given so far, to be shared: hand it to [`token_cache`](Self::token_cache) of this
    /// client and of others, for instance with other limits. Nothing is sent.
    ///
    /// # Errors
    /// As [`build`](Self::build), and [`ConfigError::NoCredentials`] where no credentials were given.
    pub fn login_cache(&self) -> Result<Arc<TokenCache>, ConfigError> {
        let credentials = self.credentials.clone().ok_or(ConfigError::NoCredentials)?;
        login_cache::<A>(&self.options.clone().http_client_of_options()?, credentials)
    }

    fn with(mut self, change: impl FnOnce(Options) -> Options) -> Self {
        self.options = change(self.options);
        self
    }
}

fn login_cache<A: Api>(options: &Options, given: Given) -> Result<Arc<TokenCache>, ConfigError> {
    let login = A::LOGIN.ok_or(ConfigError::NoLogin)?;
    let cache = match (login.flow, given) {
        (Flow::ClientCredentials { url, parameters }, Given::Pair(id, secret)) => {
            let endpoint = options.login_endpoint(A::BASE_URL, login.path, url)?;
            let source = ClientCredentials::new(options.http()?, endpoint, id, secret);
            TokenCache::new(parameters.iter().fold(source, |source, (name, value)| source.parameter(*name, *value)))
        }
        (Flow::AppLogin { id: id_member, secret: secret_member, token, expires_at }, Given::Pair(id, secret)) => {
            let endpoint = options.login_endpoint(A::BASE_URL, login.path, None)?;
            let source = AppLogin::new(options.http()?, endpoint, id, secret).members(id_member, secret_member);
            TokenCache::new(source.token_at(token).expiry_at(expires_at.iter().copied()))
        }
        (Flow::Basic, Given::Pair(name, password)) => {
            TokenCache::new(StaticToken::new(user_password(&name, &password)?))
        }
        (Flow::ClientCredentials { .. } | Flow::AppLogin { .. } | Flow::Bearer, Given::Token(secret))
        | (Flow::ApiKey, Given::Key(secret)) => TokenCache::new(StaticToken::new(secret)),
        (flow, _) => return Err(flow.wanted()),
    };
    Ok(Arc::new(cache))
}

impl Flow {
    /// The error that says what to give instead.
    fn wanted(self) -> ConfigError {
        let (takes, by) = match self {
            Self::ClientCredentials { .. } | Self::AppLogin { .. } => ("an id and a secret", "`credentials`"),
            Self::Basic => ("a user name and a password", "`credentials`"),
            Self::Bearer => ("a token", "`token`"),
            Self::ApiKey => ("a key", "`api_key`"),
        };
        ConfigError::OtherCredentials { takes, by }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Bare(Connection);

    impl Api for Bare {
        const BASE_URL: &'static str = "https://api.example.com";
        const USER_AGENT: &'static str = "bare/1";
        const OPERATIONS: &'static [Operation] = &[];
        const LOGIN: Option<Login> = None;

        fn assemble(connection: Connection) -> Self {
            Self(connection)
        }
    }

    #[test]
    fn the_base_url_is_the_apis_own_until_another_is_given() {
        let own = ClientBuilder::<Bare>::new().build().unwrap();
        assert_eq!(own.0.base_url, "https://api.example.com");
        let other = ClientBuilder::<Bare>::new().base_url("https://on-premise.example.com/x/").build().unwrap();
        assert_eq!(other.0.base_url, "https://on-premise.example.com/x");
    }

    #[test]
    fn credentials_for_an_api_without_a_login_are_refused() {
        let error = ClientBuilder::<Bare>::new().credentials("id", "s3cret").build().unwrap_err();
        assert!(matches!(error, ConfigError::NoLogin), "{error}");
    }

    #[derive(Debug)]
    struct WithLogin(Connection);

    impl Api for WithLogin {
        const BASE_URL: &'static str = "https://api.example.com";
        const USER_AGENT: &'static str = "with-login/1";
        const OPERATIONS: &'static [Operation] = &[];
        const LOGIN: Option<Login> = Some(Login {
            path: "/token",
            flow: Flow::ClientCredentials { url: Some("https://login.example.com/token"), parameters: &[] },
            scheme: TokenScheme::Bearer,
            carrier: Carrier::Header("authorization"),
        });

        fn assemble(connection: Connection) -> Self {
            Self(connection)
        }
    }

    #[test]
    fn a_login_can_be_shared_by_clients_with_other_options() {
        let tokens = ClientBuilder::<WithLogin>::new().credentials("id", "s3cret").login_cache().unwrap();
        let open = || ClientBuilder::<WithLogin>::new().no_retry().token_cache(Arc::clone(&tokens)).build().unwrap();
        let clients = [open(), open()];
        assert!(clients.iter().all(|client| client.0.runtime.authenticator().is_some()));
        assert_eq!(Arc::strong_count(&tokens), 3);
        let error = ClientBuilder::<WithLogin>::new().login_cache().unwrap_err();
        assert!(matches!(error, ConfigError::NoCredentials), "{error}");
        let error = ClientBuilder::<Bare>::new().credentials("id", "s3cret").login_cache().unwrap_err();
        assert!(matches!(error, ConfigError::NoLogin), "{error}");
    }

    macro_rules! api_of_flow {
        ($name:ident, $flow:expr) => {
            struct $name;

            impl Api for $name {
                const BASE_URL: &'static str = "https://api.example.com";
                const USER_AGENT: &'static str = "flow/1";
                const OPERATIONS: &'static [Operation] = &[];
                const LOGIN: Option<Login> =
                    Some(Login { path: "", flow: $flow, scheme: TokenScheme::Bare, carrier: Carrier::Query("key") });

                fn assemble(_: Connection) -> Self {
                    Self
                }
            }
        };
    }

    api_of_flow!(WithBearer, Flow::Bearer);
    api_of_flow!(WithBasic, Flow::Basic);
    api_of_flow!(WithKey, Flow::ApiKey);

    fn outcome<A: Api>(give: fn(ClientBuilder<A>) -> ClientBuilder<A>) -> Result<(), String> {
        give(ClientBuilder::new()).build().map(|_| ()).map_err(|error| error.to_string())
    }

    #[test]
    fn each_flow_takes_its_kind_of_credential_and_names_it_otherwise() {
        assert_eq!(outcome::<WithBearer>(|builder| builder.token("t0ken")), Ok(()));
        assert_eq!(outcome::<WithBasic>(|builder| builder.credentials("me", "s3cret")), Ok(()));
        assert_eq!(outcome::<WithKey>(|builder| builder.api_key("k3y")), Ok(()));
        assert_eq!(outcome::<WithLogin>(|builder| builder.token("t0ken")), Ok(()));
        for (refused, by) in [
            (outcome::<WithBearer>(|builder| builder.credentials("me", "s3cret")), "`token`"),
            (outcome::<WithBasic>(|builder| builder.api_key("s3cret")), "`credentials`"),
            (outcome::<WithKey>(|builder| builder.token("s3cret")), "`api_key`"),
            (outcome::<WithLogin>(|builder| builder.api_key("s3cret")), "`credentials`"),
        ] {
            let error = refused.unwrap_err();
            assert!(error.ends_with(by) && !error.contains("s3cret"), "{error}");
        }
    }

    #[test]
    fn a_login_elsewhere_is_for_the_usual_base_url_only() {
        let endpoint = |base: &str| {
            let options = Options::new(base);
            let endpoint =
                options.login_endpoint("https://api.example.com", "/token", Some("https://login.example.com"));
            endpoint.unwrap().as_str().to_owned()
        };
        assert_eq!(endpoint("https://api.example.com"), "https://login.example.com");
        assert_eq!(endpoint("http://127.0.0.1:4010/x"), "http://127.0.0.1:4010/x/token");
    }

    #[test]
    fn debug_does_not_show_the_secret() {
        let builder = ClientBuilder::<Bare>::new().credentials("id", "s3cret");
        assert!(!format!("{builder:?}").contains("s3cret"));
    }
}
