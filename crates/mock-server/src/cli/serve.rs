//! `mock-server serve`.

use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use mock_server::{Limits, MockServer, StartError};
use serde_json::{Map, Value, json};
use tracing_subscriber::EnvFilter;

use super::{Place, Selection, complain, could_not_run, print, ready};

/// Serve APIs until SIGTERM or Ctrl-C; one line of JSON on stdout says when and where
#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    selection: Selection,
    /// Serve an API under another prefix than /<api>; `api=/` puts it at the root; may be repeated
    #[arg(long, value_name = "API=/PREFIX", value_parser = parse_mount)]
    mount: Vec<(String, String)>,
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:4010")]
    addr: SocketAddr,
    /// Further fixtures, <operationId>/<case>.json, in a folder per API when there are several; they win; may be repeated
    #[arg(long, value_name = "DIR")]
    fixtures: Vec<PathBuf>,
    /// Ask for no token
    #[arg(long)]
    no_auth: bool,
    /// Seconds that a token lives, instead of what api.toml says
    #[arg(long, value_name = "S")]
    token_lifetime: Option<u64>,
    /// Let further credentials log in; may be repeated
    #[arg(long, value_name = "API:ID:SECRET", value_parser = parse_credential)]
    credential: Vec<Credential>,
    /// Bytes that a request body may have
    #[arg(long, value_name = "BYTES", default_value_t = Limits::default().body)]
    max_body: usize,
    /// What is logged to stderr: error, warn, info, debug, trace, or a filter such as mock_server=debug
    #[arg(long, value_name = "FILTER", default_value = "info")]
    log: String,
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
        let filter = match EnvFilter::try_new(&self.log) {
            Ok(filter) => filter,
            Err(error) => return could_not_run(&error),
        };
        tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_ansi(std::io::stderr().is_terminal())
            .with_writer(std::io::stderr)
            .init();
        let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
            Ok(runtime) => runtime,
            Err(error) => return could_not_run(&error),
        };
        runtime.block_on(self.serve())
    }

    async fn serve(self) -> ExitCode {
        // Before the mock is announced, so that a signal right after the ready line is not missed.
        let mut signals = match Signals::listen() {
            Ok(signals) => signals,
            Err(error) => return could_not_run(&error),
        };
        let mock = match self.builder().start().await {
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
        // The probe is no request of a caller.
        mock.reset();
        print(&ready_line(&mock));
        signals.arrived().await;
        tracing::info!("stopping");
        mock.stop().await;
        ExitCode::SUCCESS
    }

    fn builder(self) -> mock_server::Builder {
        let limits = Limits { body: self.max_body, ..Limits::default() };
        let mut builder = MockServer::builder().address(self.addr).auth(!self.no_auth).limits(limits);
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
        if let Some(seconds) = self.token_lifetime {
            builder = builder.token_lifetime(Duration::from_secs(seconds));
        }
        for Credential { api, id, secret } in self.credential {
            builder = builder.credential(api, id, secret);
        }
        builder
    }
}

/// `{"ready":true,"url":"http://…","apis":{"name":"http://…/name"}}`
fn ready_line(mock: &MockServer) -> String {
    let mut apis: Vec<_> = mock.service().apis().map(|(api, prefix)| (api.name(), prefix)).collect();
    apis.sort_unstable();
    let apis: Map<_, _> = apis
        .into_iter()
        .map(|(name, prefix)| (name.to_owned(), Value::from(format!("{}{prefix}", mock.url()))))
        .collect();
    format!("{}\n", json!({"ready": true, "url": mock.url(), "apis": apis}))
}

/// The wishes to stop.
struct Signals {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn listen() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    async fn arrived(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}

#[cfg(not(unix))]
impl Signals {
    fn listen() -> std::io::Result<Self> {
        Ok(Self {})
    }

    async fn arrived(&mut self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}
