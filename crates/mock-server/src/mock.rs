//! A mock that runs: how it is built, asked and stopped.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use openapi_kit::manifest::Credential;
use tokio::task::JoinSet;

use crate::admin::Off;
use crate::api::{Api, LoadError};
use crate::clock::Clock;
use crate::fault::FaultError;
use crate::journal::RecordedExchange;
use crate::mock_space::{MockSpace, SpaceError};
use crate::permission::Permissions;
use crate::recipe::{Origin, Recipe};
use crate::record::{RecordError, RecordSettings, Summary, Upstream};
use crate::reload;
use crate::server::{self, Server};
use crate::service::MockService;
use crate::settings::{Limits, Settings};
use crate::synth::Synth;
use crate::tls::Tls;
use crate::webhook::Roots;

/// A mock on a socket. It stops when it is dropped.
///
/// See the crate's documentation for an example.
#[derive(Debug)]
pub struct MockServer {
    service: MockService,
    server: Server,
    /// Ends with the mock.
    _watcher: JoinSet<()>,
}

/// Why a mock could not be started.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// An API could not be loaded.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// No API was named and none is built in.
    #[error("there is no API to serve; name one with its folder or document")]
    NoApi,
    /// Two APIs are served under one prefix.
    #[error("`{first}` and `{second}` are both served at {prefix}; mount one of them elsewhere")]
    SamePrefix {
        /// One.
        first: String,
        /// The other.
        second: String,
        /// Where.
        prefix: String,
    },
    /// A prefix is not of the form `/some/path`.
    #[error("`{prefix}` cannot be a prefix; it must begin with `/` and hold letters, digits, `-`, `_`, `.` and `/`")]
    BadPrefix {
        /// The prefix.
        prefix: String,
    },
    /// Something was set for an API that is not served.
    #[error("`{name}` is not served, so nothing can be set for it; served are: {}", known.join(", "))]
    NotServed {
        /// The name.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// The folder of further fixtures belongs to more than one API.
    #[error("{}: it must have a folder for each API ({}), or only one API must be served", folder.display(), known.join(", "))]
    WhoseFixtures {
        /// The folder.
        folder: PathBuf,
        /// The names there are.
        known: Vec<String>,
    },
    /// The operations, fixtures or login of an API cannot be served.
    #[error("{api}: {problem}")]
    Unservable {
        /// The API.
        api: String,
        /// What is wrong.
        problem: String,
    },
    /// What is missing cannot be recorded.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// What is missing can be asked of one service only.
    #[error("what is missing can be recorded for one API at a time; serve one of: {}", known.join(", "))]
    WhoseUpstream {
        /// The names there are.
        known: Vec<String>,
    },
    /// A rule of faults cannot be obeyed.
    #[error(transparent)]
    Fault(#[from] FaultError),
    /// What replicas share cannot be reached.
    #[cfg(feature = "redis")]
    #[error(transparent)]
    SharedState(#[from] crate::shared::SharedStateError),
    /// The port is taken.
    #[error("{address} is already in use; stop the other program, or choose another port (0 takes a free one)")]
    AddressInUse {
        /// The address.
        address: SocketAddr,
    },
    /// The address cannot be listened on for another reason.
    #[error("{address} cannot be listened on: {source}")]
    Bind {
        /// The address.
        address: SocketAddr,
        /// What the operating system said.
        source: std::io::Error,
    },
}

/// Says what a mock serves and how.
///
/// Without any API it serves all that are built in.
#[derive(Clone)]
#[must_use = "a builder does nothing before `start` or `build`"]
pub struct Builder {
    recipe: Recipe,
    watch: bool,
    tls: Option<Tls>,
    address: SocketAddr,
    pub(crate) settings: Settings,
    clock: Clock,
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder")
            .field("address", &self.address)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

impl MockServer {
    /// Begins to describe a mock.
    pub fn builder() -> Builder {
        Builder {
            recipe: Recipe::default(),
            watch: false,
            tls: None,
            address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            settings: Settings::default(),
            clock: Clock::new(),
        }
    }

    /// Base URL of the mock, without a slash at the end.
    pub fn url(&self) -> String {
        format!("{}://{}", self.server.scheme, self.server.address)
    }

    /// Base URL of one API, without a slash at the end; none for one that is not served.
    pub fn api_url(&self, api: &str) -> Option<String> {
        let (_, prefix) = self.service.apis().into_iter().find(|(own, _)| own.name() == api)?;
        Some(format!("{}{prefix}", self.url()))
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.server.address
    }

    /// The engine behind the socket.
    pub fn service(&self) -> &MockService {
        &self.service
    }

    /// All requests so far, oldest first; see [`MockService::requests`].
    pub fn requests(&self) -> Vec<RecordedExchange> {
        self.service.requests()
    }

    /// The requests to one API, oldest first.
    pub fn requests_of(&self, api: &str) -> Vec<RecordedExchange> {
        self.service.requests_of(api)
    }

    /// A space of this mock, for a test that shares it with others; see [`MockService::space`].
    ///
    /// # Errors
    /// [`SpaceError`] when the name is not one, or when there are too many spaces.
    pub fn space(&self, name: &str) -> Result<MockSpace, SpaceError> {
        self.service.space(name)
    }

    /// Sets the mock's clock forward, for instance past the end of a token's life.
    pub fn advance(&self, by: Duration) {
        self.service.default_space().advance(by);
    }

    /// Forgets all requests and puts every scenario back to its beginning. Tokens stay valid.
    pub fn reset(&self) {
        self.service.reset();
    }

    /// Stops: no further connections, running requests and webhooks under way may end, each at most
    /// [`Limits::drain`].
    pub async fn stop(self) {
        self.stop_recording().await;
    }

    /// Stops, and says what recording what was [missing](Builder::record_missing) came to; none when nothing was to be
    /// recorded.
    pub async fn stop_recording(self) -> Option<Summary> {
        let service = self.service;
        self.server.stop().await;
        service.all_spaces().settle(service.settings().limits.drain).await;
        service.finish_recording()
    }
}

impl Builder {
    /// Serves a built-in API.
    pub fn api(mut self, name: impl Into<String>) -> Self {
        self.recipe.origins.push(Origin::BuiltIn(name.into()));
        self
    }

    /// Serves the API of a folder such as `specs/<api>/`, or of a bare OpenAPI document.
    pub fn api_dir(mut self, path: impl Into<PathBuf>) -> Self {
        self.recipe.origins.push(Origin::Path(path.into()));
        self
    }

    /// Serves an API that is already loaded.
    pub fn api_loaded(mut self, api: Api) -> Self {
        self.recipe.origins.push(Origin::Loaded(Box::new(api)));
        self
    }

    /// Serves an API under another prefix than `/<api>`; `/` puts it at the root.
    pub fn mount(mut self, api: impl Into<String>, prefix: impl Into<String>) -> Self {
        self.recipe.mounts.push((api.into(), prefix.into()));
        self
    }

    /// Lets another pair of credentials log in.
    pub fn credential(mut self, api: impl Into<String>, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.recipe
            .credentials
            .push((api.into(), Credential { id: id.into(), secret: secret.into(), allow: None, read_only: false }));
        self
    }

    /// Lets another pair of credentials log in that may not call everything; what it may not call is answered with the
    /// API's own 403.
    ///
    /// ```
    /// use mock_server::{MockServer, Permissions};
    ///
    /// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/parrot");
    /// let may = Permissions::only(["listParrots", "getParrot"]);
    /// let service = MockServer::builder().api_dir(folder).credential_limited("parrot", "me", "mine", may).build()?;
    /// # let _ = service;
    /// # Ok::<(), mock_server::StartError>(())
    /// ```
    pub fn credential_limited(
        mut self,
        api: impl Into<String>,
        id: impl Into<String>,
        secret: impl Into<String>,
        may: Permissions,
    ) -> Self {
        let Permissions { allow, read_only } = may;
        self.recipe
            .credentials
            .push((api.into(), Credential { id: id.into(), secret: secret.into(), allow, read_only }));
        self
    }

    /// Adds a folder of fixtures, which win over those of the same operation and case.
    ///
    /// It holds `<api>/<operationId>/<case>.json`, or, when one API is served, `<operationId>/<case>.json`.
    pub fn fixtures(mut self, folder: impl Into<PathBuf>) -> Self {
        self.recipe.fixtures.push(folder.into());
        self
    }

    /// Asks the real service for what no fixture answers, and records its answers as `settings` say; from then on they
    /// are answered from the recording. One API only; its login and its tokens are left to the service.
    ///
    /// Into a folder given to [`fixtures`](Self::fixtures) too, a recording goes on where the last one ended.
    pub fn record_missing(mut self, upstream: Upstream, settings: RecordSettings) -> Self {
        self.recipe.missing = Some((upstream, settings));
        self
    }

    /// Where to listen; a free port of 127.0.0.1 unless set.
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Serves `https://` with this certificate instead of `http://`.
    pub fn tls(mut self, tls: Tls) -> Self {
        self.tls = Some(tls);
        self
    }

    /// Whether protected operations ask for a token; they do unless this is `false`.
    pub fn auth(mut self, on: bool) -> Self {
        self.settings.auth = on;
        self
    }

    /// Whether query values that the document does not mention are refused.
    pub fn strict(mut self, on: bool) -> Self {
        self.settings.strict = on;
        self
    }

    /// Whether operations that `api.toml` declares are answered from what was created before; they replay fixtures
    /// unless this is `true`. See [`state`](crate::state).
    pub fn stateful(mut self, on: bool) -> Self {
        self.settings.stateful = on;
        self
    }

    /// When answers are made up from the document: where nothing else answers, for an API without any fixture, and when
    /// a request [asks](Synth::Asked), for others, unless set. With a [`seed`](Self::seed) and a clock that begins at a
    /// [set time](Clock::at) they are the same in every run.
    ///
    /// ```
    /// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
    /// use mock_server::{MockServer, Synth};
    /// use tower::ServiceExt;
    ///
    /// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/parrot");
    /// let service = MockServer::builder().api_dir(folder).auth(false).synth(Synth::Missing).build()?;
    /// let request = http::Request::get("/parrot/parrots/4711").body(axum::body::Body::empty())?;
    /// let response = service.oneshot(request).await?;
    /// assert_eq!((response.status().as_u16(), &response.headers()["x-mock-fixture"]), (200, &"synthesised".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn synth(mut self, when: Synth) -> Self {
        self.settings.synth = Some(when);
        self
    }

    /// Whether a stub may pass requests on to other machines (`proxyBaseUrl`); to this one it always may.
    pub fn allow_remote_proxies(mut self, allowed: bool) -> Self {
        self.settings.remote_proxies = allowed;
        self
    }

    /// Shares objects, tokens and scenarios with other mocks that are given the same database; see
    /// [`shared`](crate::shared) for what exactly. It is connected to when the mock is built.
    ///
    /// ```no_run
    /// use mock_server::MockServer;
    ///
    /// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/aviary");
    /// let state = "redis://127.0.0.1:6379/0".parse()?;
    /// let service = MockServer::builder().api_dir(folder).stateful(true).shared_state(state).build()?;
    /// # let _ = service;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "redis")]
    pub fn shared_state(mut self, state: crate::shared::SharedState) -> Self {
        self.settings.sharing = crate::shared::Sharing::new(state);
        self
    }

    /// Whether webhooks may be sent to this machine and to private networks; they may not unless this is `true`.
    pub fn allow_private_webhooks(mut self, allowed: bool) -> Self {
        self.settings.private_webhooks = allowed;
        self
    }

    /// Authorities that are trusted beside those of the system when webhooks go to `https://`.
    pub fn webhook_roots(mut self, roots: Roots) -> Self {
        self.settings.webhook_roots = roots;
        self
    }

    /// How long tokens live, instead of what the manifest says.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.settings.token_lifetime = Some(lifetime);
        self
    }

    /// Makes tokens, faults and made-up answers the same in every run.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = Some(seed);
        self
    }

    /// Whether there is an admin API under `/__admin`; there is unless this is `false`.
    ///
    /// Where the mock listens for other machines there is one only with an [`admin_key`](Self::admin_key).
    pub fn admin(mut self, on: bool) -> Self {
        self.settings.admin.off = if on { None } else { Some(Off::Asked) };
        self
    }

    /// Asks users of the admin API for a key, in `x-mock-admin-key` or `Authorization: Bearer`; an empty key is none.
    pub fn admin_key(mut self, key: impl Into<String>) -> Self {
        self.settings.admin.set_key(key.into());
        self
    }

    /// How many requests are kept per API, 1,000 unless set; 0 keeps none.
    pub fn keep_requests(mut self, count: usize) -> Self {
        self.settings.journal = count;
        self
    }

    /// Bounds of requests and connections.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.settings.limits = limits;
        self
    }

    /// Whether documents and fixtures are [loaded anew](MockService::reload) when a file of theirs changes, within half
    /// a second or so; they are not unless this is `true`. What is built in does not change.
    pub fn watch(mut self, on: bool) -> Self {
        self.watch = on;
        self
    }

    /// Shares a clock with the mock.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Loads everything, without a socket.
    pub fn build(&self) -> Result<MockService, StartError> {
        let served = self.recipe.compile(&self.settings, None)?;
        let sharing = self.settings.sharing.open()?;
        let settings = Settings { sharing, ..self.settings.clone() };
        Ok(MockService::new(served, self.recipe.clone(), settings, self.clock.clone()))
    }

    /// Loads everything and begins to serve.
    pub async fn start(mut self) -> Result<MockServer, StartError> {
        self.settings.admin.listen_on(self.address.ip());
        if self.settings.admin.off == Some(Off::Exposed) {
            tracing::warn!(
                address = %self.address,
                "the admin API is off: this mock listens for other machines and has no admin key"
            );
        }
        let service = self.build()?;
        let address = self.address;
        let failed = |source: std::io::Error| match source.kind() {
            std::io::ErrorKind::AddrInUse => StartError::AddressInUse { address },
            _ => StartError::Bind { address, source },
        };
        let listener = server::listen(address).map_err(failed)?;
        let server =
            Server::start(listener, service.clone(), service.settings().limits, self.tls.clone()).map_err(failed)?;
        let mut watcher = JoinSet::new();
        if self.watch {
            watcher.spawn(reload::watch(service.clone()));
        }
        Ok(MockServer { service, server, _watcher: watcher })
    }
}
