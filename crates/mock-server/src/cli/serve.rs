//! `mock-server serve`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Args, ValueEnum};
use mock_server::fault::{self, Preset, Rule};
use mock_server::record::{Upstream, UpstreamError};
use mock_server::{Limits, MockServer, Roots, StartError, Synth};
use serde_json::{Map, Value, json};

use super::process::{self, Logging, Signals};
use super::record::{Redacting, conclude};
use super::serving_tls::ServingTls;
use super::shared_state::Sharing;
use super::{Place, Selection, complain, could_not_run, print, ready};

/// Serve APIs until SIGTERM or Ctrl-C; one line of JSON on stdout says when and where
///
/// Each flag can also be a key of --config FILE (`no-auth = true`, `api = ["a", "b"]`) and a variable of the environment
/// (MOCK_SERVER_NO_AUTH=true, MOCK_SERVER_API=a,b). A flag wins over the environment, the environment over the file, the
/// file over the default.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Read flags from this TOML file; its paths begin where the program was started
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(flatten)]
    selection: Selection,
    /// Serve an API under another prefix than /<api>; `api=/` puts it at the root; may be repeated
    #[arg(long, value_name = "API=/PREFIX", value_parser = parse_mount)]
    mount: Vec<(String, String)>,
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:4010")]
    addr: SocketAddr,
    #[command(flatten)]
    serving_tls: ServingTls,
    /// Further fixtures, <operationId>/<case>.json, in a folder per API when there are several; they win; may be repeated
    #[arg(long, value_name = "DIR")]
    fixtures: Vec<PathBuf>,
    /// Take up changes of --fixtures and of --api folders while running; when one is broken, what was served stays
    #[arg(long)]
    watch: bool,
    /// Ask this service for what no fixture answers, and record its answers; it checks its own tokens then. One API only
    #[arg(long, value_name = "URL")]
    record_missing: Option<String>,
    /// Where to record what is missing; also read, as by --fixtures, so that it is asked for once
    #[arg(long, value_name = "DIR", default_value = "recorded", requires = "record_missing")]
    record_out: PathBuf,
    #[command(flatten)]
    redacting: Redacting,
    /// What declared operations are answered from: fixtures, or objects that are created, changed and found again
    #[arg(long, value_enum, default_value_t = Mode::Replay)]
    mode: Mode,
    /// When answers are made up from the document; unless given, `missing` for an API without any fixture and `asked` for others
    #[arg(long, value_enum, value_name = "WHEN")]
    synth: Option<When>,
    /// With --mode stateful: take up the objects of this file if it is there, and write them to it on a stop
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    #[command(flatten)]
    sharing: Sharing,
    /// With --mode stateful: send webhooks to this machine and to private networks too
    #[arg(long)]
    allow_private_webhooks: bool,
    /// With --mode stateful: trust the authorities in this PEM file too when webhooks go to https://; needs `--features tls`
    #[arg(long, value_name = "FILE")]
    webhook_roots: Option<PathBuf>,
    /// Let stubs pass requests on to other machines, not only to this one (`proxyBaseUrl`)
    #[arg(long)]
    allow_remote_proxies: bool,
    /// Ask for no token
    #[arg(long)]
    no_auth: bool,
    /// Seconds that a token lives, instead of what api.toml says
    #[arg(long, value_name = "S")]
    token_lifetime: Option<u64>,
    /// Let further credentials log in; may be repeated
    #[arg(long, value_name = "API:ID:SECRET", value_parser = parse_credential)]
    credential: Vec<Credential>,
    /// Let answers go wrong: a TOML or JSON file of rules, or one of outage, flaky, rate-limited, slow, broken-json, expiring-tokens, torn; may be repeated
    #[arg(long, value_name = "FILE|PRESET", value_parser = parse_faults)]
    fault: Vec<Rules>,
    /// Do not let requests ask for faults in x-mock-fault
    #[arg(long)]
    no_fault_header: bool,
    /// Seed of tokens, faults and made-up answers, so that they are the same in every run
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Start without the admin API under /__admin
    #[arg(long)]
    no_admin: bool,
    /// Ask users of the admin API for this key, or for the one in MOCK_SERVER_ADMIN_KEY; needed to have one when --addr is not loopback
    #[arg(long, value_name = "KEY")]
    admin_key: Option<String>,
    /// Bytes that a request body may have
    #[arg(long, value_name = "BYTES", default_value_t = Limits::default().body)]
    max_body: usize,
    #[command(flatten)]
    logging: Logging,
    /// Log a line for each answered request
    #[arg(long)]
    log_requests: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Mode {
    /// The fixtures alone
    Replay,
    /// What the space keeps, where api.toml declares it
    Stateful,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum When {
    /// Never
    Off,
    /// When a request says `Prefer: dynamic=true`
    Asked,
    /// Also where no fixture and no object answers
    Missing,
    /// Whatever fixtures there are
    Always,
}

impl From<When> for Synth {
    fn from(when: When) -> Self {
        match when {
            When::Off => Self::Off,
            When::Asked => Self::Asked,
            When::Missing => Self::Missing,
            When::Always => Self::Always,
        }
    }
}

#[derive(Clone)]
struct Credential {
    api: String,
    id: String,
    secret: String,
}

impl std::fmt::Debug for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credential").field("api", &self.api).field("id", &self.id).finish_non_exhaustive()
    }
}

/// The rules of a file or a preset.
#[derive(Debug, Clone)]
struct Rules(Vec<Rule>);

fn parse_faults(text: &str) -> Result<Rules, String> {
    let is_file = text.contains(['/', '\\', '.']);
    let rules = if is_file {
        fault::read_file(text.as_ref()).map_err(|error| error.to_string())?
    } else {
        text.parse::<Preset>().map_err(|problem| format!("{problem}; a file is named with its ending"))?.rules()
    };
    Ok(Rules(rules))
}

fn parse_mount(text: &str) -> Result<(String, String), String> {
    let (api, prefix) = text.split_once('=').ok_or("write it as api=/prefix")?;
    Ok((api.to_owned(), prefix.to_owned()))
}

fn parse_credential(text: &str) -> Result<Credential, String> {
    let mut parts = text.splitn(3, ':').map(str::to_owned);
    match (parts.next(), parts.next(), parts.next()) {
        (Some(api), Some(id), Some(secret)) if !id.is_empty() && !secret.is_empty() => {
            Ok(Credential { api, id, secret })
        }
        _ => Err("write it as api:id:secret".to_owned()),
    }
}

impl Serve {
    pub(super) fn run(self) -> ExitCode {
        match process::start(&self.logging, self.log_requests) {
            Ok(runtime) => runtime.block_on(self.serve()),
            Err(error) => could_not_run(error.as_ref()),
        }
    }

    async fn serve(self) -> ExitCode {
        // Before the mock is announced, so that a signal right after the ready line is not missed.
        let mut signals = match Signals::listen() {
            Ok(signals) => signals,
            Err(error) => return could_not_run(&error),
        };
        let state = self.state.clone();
        if state.is_some() && self.mode != Mode::Stateful {
            complain("--state needs --mode stateful");
            return ExitCode::from(2);
        }
        let tls = match self.serving_tls.read() {
            Ok(tls) => tls,
            Err(error) => return could_not_run(&error),
        };
        let roots = match self.webhook_roots.as_deref().map(Roots::from_file).transpose() {
            Ok(roots) => roots,
            Err(error) => return could_not_run(&error),
        };
        let sharing = self.sharing.clone();
        let mut builder = match self.builder() {
            Ok(builder) => builder,
            Err(error) => return could_not_run(&error),
        };
        if let Some(tls) = tls {
            builder = builder.tls(tls);
        }
        if let Some(roots) = roots {
            builder = builder.webhook_roots(roots);
        }
        builder = match sharing.clone().apply(builder) {
            Ok(builder) => builder,
            Err(error) => return could_not_run(&error),
        };
        let mock = match builder.start().await {
            Ok(mock) => mock,
            Err(error @ StartError::AddressInUse { .. }) => {
                complain(&error.to_string());
                return ExitCode::from(1);
            }
            Err(error) => return could_not_run(&error),
        };
        if let Err(error) = ready::probe(mock.address()).await {
            return could_not_run(&error);
        }
        // The probe is no request of a caller. What other replicas share is not for this one to forget.
        if !sharing.is_asked_for() {
            mock.reset();
        }
        let space = match mock.space("") {
            Ok(space) => space,
            Err(error) => return could_not_run(&error),
        };
        if let Some(Err(error)) = state.as_deref().map(|file| space.load(file)) {
            return could_not_run(&error);
        }
        print(&ready_line(&mock));
        signals.arrived().await;
        tracing::info!("stopping");
        let summary = mock.stop_recording().await;
        // After the last request has ended.
        if let Some(Err(error)) = state.as_deref().map(|file| space.save(file)) {
            return could_not_run(&error);
        }
        summary.map_or(ExitCode::SUCCESS, |summary| conclude(&summary))
    }

    fn builder(self) -> Result<mock_server::Builder, UpstreamError> {
        let limits = Limits { body: self.max_body, ..Limits::default() };
        let mut builder = MockServer::builder().address(self.addr).auth(!self.no_auth).limits(limits);
        builder = builder
            .watch(self.watch)
            .stateful(self.mode == Mode::Stateful)
            .allow_private_webhooks(self.allow_private_webhooks)
            .allow_remote_proxies(self.allow_remote_proxies);
        if let Some(when) = self.synth {
            builder = builder.synth(when.into());
        }
        for place in self.selection.places() {
            builder = match place {
                Place::BuiltIn(name) => builder.api(name),
                Place::Path(path) => builder.api_dir(path),
            };
        }
        for (api, prefix) in self.mount {
            builder = builder.mount(api, prefix);
        }
        for folder in self.fixtures {
            builder = builder.fixtures(folder);
        }
        if let Some(url) = &self.record_missing {
            let upstream = Upstream::new(url)?;
            let settings = self.redacting.settings(&self.record_out, &upstream.origin());
            if self.record_out.is_dir() {
                builder = builder.fixtures(&self.record_out);
            }
            builder = builder.record_missing(upstream, settings);
        }
        if let Some(seconds) = self.token_lifetime {
            builder = builder.token_lifetime(Duration::from_secs(seconds));
        }
        builder = builder.faults(self.fault.into_iter().flat_map(|Rules(rules)| rules));
        builder = builder.fault_header(!self.no_fault_header).admin(!self.no_admin);
        if let Some(seed) = self.seed {
            builder = builder.seed(seed);
        }
        if let Some(key) = self.admin_key.or_else(|| std::env::var("MOCK_SERVER_ADMIN_KEY").ok()) {
            builder = builder.admin_key(key);
        }
        for Credential { api, id, secret } in self.credential {
            builder = builder.credential(api, id, secret);
        }
        Ok(builder)
    }
}

/// `{"ready":true,"url":"http://…","apis":{"name":"http://…/name"}}`
fn ready_line(mock: &MockServer) -> String {
    let mut apis: Vec<_> =
        mock.service().apis().into_iter().map(|(api, prefix)| (api.name().to_owned(), prefix)).collect();
    apis.sort_unstable();
    let apis: Map<_, _> =
        apis.into_iter().map(|(name, prefix)| (name, Value::from(format!("{}{prefix}", mock.url())))).collect();
    format!("{}\n", json!({"ready": true, "url": mock.url(), "apis": apis}))
}
