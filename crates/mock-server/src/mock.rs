//! A mock that runs: how it is built, asked and stopped.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use openapi_kit::manifest::Credential;
use tokio::net::TcpListener;

use crate::admin::Off;
use crate::api::{Api, LoadError};
use crate::clock::Clock;
use crate::fault::{self, FaultError};
use crate::fixture;
use crate::journal::RecordedExchange;
use crate::mock_space::{MockSpace, SpaceError};
use crate::record::{Missing, RecordError, RecordSettings, Recorder, Summary, Upstream};
use crate::served::Served;
use crate::server::Server;
use crate::service::MockService;
use crate::settings::{Limits, Settings};

/// A mock on a socket. It stops when it is dropped.
///
/// See the crate's documentation for an example.
#[derive(Debug)]
pub struct MockServer {
    service: MockService,
    server: Server,
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

#[derive(Debug, Clone)]
enum Origin {
    BuiltIn(String),
    Path(PathBuf),
    Loaded(Box<Api>),
}

/// Says what a mock serves and how.
///
/// Without any API it serves all that are built in.
#[derive(Clone)]
#[must_use = "a builder does nothing before `start` or `build`"]
pub struct Builder {
    origins: Vec<Origin>,
    mounts: Vec<(String, String)>,
    credentials: Vec<(String, Credential)>,
    fixtures: Vec<PathBuf>,
    /// The service that is asked for what no fixture answers, and where its answers go.
    missing: Option<(Upstream, RecordSettings)>,
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
            origins: Vec::new(),
            mounts: Vec::new(),
            credentials: Vec::new(),
            fixtures: Vec::new(),
            missing: None,
            address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            settings: Settings::default(),
            clock: Clock::new(),
        }
    }

    /// Base URL of the mock, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.server.address)
    }

    /// Base URL of one API, without a slash at the end; none for one that is not served.
    pub fn api_url(&self, api: &str) -> Option<String> {
        let (_, prefix) = self.service.apis().find(|(own, _)| own.name() == api)?;
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
        self.service.clock().advance(by);
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
        self.origins.push(Origin::BuiltIn(name.into()));
        self
    }

    /// Serves the API of a folder such as `specs/<api>/`, or of a bare OpenAPI document.
    pub fn api_dir(mut self, path: impl Into<PathBuf>) -> Self {
        self.origins.push(Origin::Path(path.into()));
        self
    }

    /// Serves an API that is already loaded.
    pub fn api_loaded(mut self, api: Api) -> Self {
        self.origins.push(Origin::Loaded(Box::new(api)));
        self
    }

    /// Serves an API under another prefix than `/<api>`; `/` puts it at the root.
    pub fn mount(mut self, api: impl Into<String>, prefix: impl Into<String>) -> Self {
        self.mounts.push((api.into(), prefix.into()));
        self
    }

    /// Lets another pair of credentials log in.
    pub fn credential(mut self, api: impl Into<String>, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.credentials.push((api.into(), Credential { id: id.into(), secret: secret.into() }));
        self
    }

    /// Adds a folder of fixtures, which win over those of the same operation and case.
    ///
    /// It holds `<api>/<operationId>/<case>.json`, or, when one API is served, `<operationId>/<case>.json`.
    pub fn fixtures(mut self, folder: impl Into<PathBuf>) -> Self {
        self.fixtures.push(folder.into());
        self
    }

    /// Asks the real service for what no fixture answers, and records its answers as `settings` say; from then on they
    /// are answered from the recording. One API only; its login and its tokens are left to the service.
    ///
    /// Into a folder given to [`fixtures`](Self::fixtures) too, a recording goes on where the last one ended.
    pub fn record_missing(mut self, upstream: Upstream, settings: RecordSettings) -> Self {
        self.missing = Some((upstream, settings));
        self
    }

    /// Where to listen; a free port of 127.0.0.1 unless set.
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
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

    /// Whether webhooks may be sent to this machine and to private networks; they may not unless this is `true`.
    pub fn allow_private_webhooks(mut self, allowed: bool) -> Self {
        self.settings.private_webhooks = allowed;
        self
    }

    /// How long tokens live, instead of what the manifest says.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.settings.token_lifetime = Some(lifetime);
        self
    }

    /// Makes tokens the same in every run.
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

    /// Shares a clock with the mock.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Loads everything, without a socket.
    pub fn build(&self) -> Result<MockService, StartError> {
        let apis = self.load()?;
        let known: Vec<_> = apis.iter().map(|api| api.name().to_owned()).collect();
        let mentioned = self.mounts.iter().map(|(name, _)| name).chain(self.credentials.iter().map(|(name, _)| name));
        for name in mentioned {
            if !known.contains(name) {
                return Err(StartError::NotServed { name: name.clone(), known });
            }
        }
        fault::check_all(&self.settings.faults, &apis)?;
        let mut served: Vec<Arc<Served>> = Vec::new();
        for api in apis {
            let name = api.name().to_owned();
            let mount = self.mounts.iter().rfind(|(own, _)| *own == name);
            let prefix = mount.map_or_else(|| Ok(format!("/{name}")), |(_, prefix)| read_prefix(prefix))?;
            if let Some(other) = served.iter().find(|other| other.prefix == prefix) {
                let prefix = if prefix.is_empty() { "/".to_owned() } else { prefix };
                return Err(StartError::SamePrefix { first: other.api.name().to_owned(), second: name, prefix });
            }
            let own = self.credentials.iter().filter(|(api, _)| *api == name).map(|(_, credential)| credential.clone());
            let missing = match &self.missing {
                None => None,
                Some(_) if known.len() > 1 => return Err(StartError::WhoseUpstream { known }),
                Some((upstream, settings)) => {
                    let settings = RecordSettings { upstream: upstream.origin(), ..settings.clone() };
                    Some(Missing::new(upstream.clone(), Recorder::new(api.clone(), settings)?))
                }
            };
            let one = Served::new(api, prefix, own.collect(), missing, &self.settings)
                .map_err(|problem| StartError::Unservable { api: name, problem })?;
            served.push(Arc::new(one));
        }
        Ok(MockService::new(served, self.settings.clone(), self.clock.clone()))
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
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let server =
            Server::start(listener, service.clone().into_router(), service.settings().limits).map_err(failed)?;
        Ok(MockServer { service, server })
    }

    fn load(&self) -> Result<Vec<Api>, StartError> {
        let built_in = Api::embedded_names().into_iter().map(Origin::BuiltIn).collect();
        let origins = if self.origins.is_empty() { built_in } else { self.origins.clone() };
        let mut apis = origins
            .into_iter()
            .map(|origin| match origin {
                Origin::BuiltIn(name) => Api::embedded(&name),
                Origin::Path(path) => Api::open(&path),
                Origin::Loaded(api) => Ok(*api),
            })
            .collect::<Result<Vec<_>, _>>()?;
        if apis.is_empty() {
            return Err(StartError::NoApi);
        }
        for folder in &self.fixtures {
            apis = add_fixtures(apis, folder)?;
        }
        Ok(apis)
    }
}

fn add_fixtures(apis: Vec<Api>, folder: &Path) -> Result<Vec<Api>, StartError> {
    let single = apis.len() == 1;
    let split = apis.iter().any(|api| folder.join(api.name()).is_dir());
    if !split && !single {
        let known = apis.iter().map(|api| api.name().to_owned()).collect();
        return Err(StartError::WhoseFixtures { folder: folder.to_owned(), known });
    }
    let load = |api: Api| {
        let own = if split { folder.join(api.name()) } else { folder.to_owned() };
        if split && !own.is_dir() {
            return Ok(api);
        }
        let fixtures = fixture::load_dir(&own).map_err(LoadError::from)?;
        Ok(api.with_fixtures(fixtures)?)
    };
    apis.into_iter().map(load).collect()
}

/// `/` becomes the empty prefix, a slash at the end goes.
fn read_prefix(prefix: &str) -> Result<String, StartError> {
    let bad = || StartError::BadPrefix { prefix: prefix.to_owned() };
    let trimmed = prefix.trim_end_matches('/');
    let sound = trimmed.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c)) && !trimmed.contains("//");
    if !prefix.starts_with('/') || !sound {
        return Err(bad());
    }
    Ok(trimmed.to_owned())
}
