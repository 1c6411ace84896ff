//! `mock-server record`.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use mock_server::pseudonym::Pseudonyms;
use mock_server::record::{RecordError, RecordProxy, RecordSettings, Summary, Upstream};
use serde_json::json;

use super::process::{self, Logging, Signals};
use super::{Selection, complain, could_not_run, print, ready};

/// Record fixtures from a real service: a proxy that takes secrets and personal data out before it writes
///
/// Point a client at http://ADDR/<api> instead of the service. When it is stopped (SIGTERM or Ctrl-C) it prints what the
/// recording came to: words on stderr, one line of JSON on stdout.
#[derive(Debug, Args)]
pub(super) struct Record {
    /// A built-in API, a folder such as specs/<api>/, or an OpenAPI document
    #[arg(long, value_name = "NAME|DIR")]
    api: String,
    /// Base URL of the service, without credentials; https:// needs a program built with `--features tls`
    #[arg(long, value_name = "URL")]
    upstream: String,
    /// Where the fixtures go: <operationId>/<case>.json
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:4010")]
    addr: SocketAddr,
    #[command(flatten)]
    writing: Writing,
    #[command(flatten)]
    logging: Logging,
}

/// How fixtures are written.
#[derive(Debug, Args)]
pub(super) struct Writing {
    /// Replace fixtures of the same name that are there already, also those written by hand
    #[arg(long)]
    overwrite: bool,
    #[command(flatten)]
    pub(super) redacting: Redacting,
}

/// How personal data is replaced.
#[derive(clap::Args)]
pub(super) struct Redacting {
    /// Use the same pseudonyms as every recording with this key; else MOCK_SERVER_PSEUDONYM_KEY, else one of chance
    #[arg(long, value_name = "KEY")]
    pseudonym_key: Option<String>,
    /// Bytes of a body; what is larger is passed through and not recorded
    #[arg(long, value_name = "BYTES", default_value_t = 8 * 1024 * 1024)]
    record_body_cap: usize,
}

impl std::fmt::Debug for Redacting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Redacting").field("record_body_cap", &self.record_body_cap).finish_non_exhaustive()
    }
}

impl Redacting {
    pub(super) fn settings(&self, out: &Path, upstream: &str) -> RecordSettings {
        let mut settings = RecordSettings::new(out, upstream);
        let key = self.pseudonym_key.clone().or_else(|| std::env::var("MOCK_SERVER_PSEUDONYM_KEY").ok());
        if let Some(key) = key {
            settings.pseudonyms = Pseudonyms::new(key.as_bytes());
        }
        settings.body_cap = self.record_body_cap;
        settings
    }
}

impl Writing {
    pub(super) fn settings(&self, out: &Path, upstream: &str) -> RecordSettings {
        RecordSettings { overwrite: self.overwrite, ..self.redacting.settings(out, upstream) }
    }
}

impl Record {
    pub(super) fn run(self) -> ExitCode {
        match process::start(&self.logging, false) {
            Ok(runtime) => runtime.block_on(self.record()),
            Err(error) => could_not_run(error.as_ref()),
        }
    }

    async fn record(self) -> ExitCode {
        let mut signals = match Signals::listen() {
            Ok(signals) => signals,
            Err(error) => return could_not_run(&error),
        };
        let api = match Selection::one(&self.api) {
            Ok(api) => api,
            Err(error) => return could_not_run(&error),
        };
        let name = api.name().to_owned();
        let upstream = match Upstream::new(&self.upstream) {
            Ok(upstream) => upstream,
            Err(error) => return could_not_run(&error),
        };
        let origin = upstream.origin();
        let settings = self.writing.settings(&self.out, &origin);
        let proxy = match RecordProxy::start(api, upstream, settings, self.addr).await {
            Ok(proxy) => proxy,
            Err(error @ RecordError::Bind { .. }) => {
                complain(&error.to_string());
                return ExitCode::from(1);
            }
            Err(error) => return could_not_run(&error),
        };
        if let Err(error) = ready::probe(proxy.address()).await {
            return could_not_run(&error);
        }
        let apis = json!({ name: proxy.api_url() });
        print(&format!("{}\n", json!({"ready": true, "url": proxy.url(), "apis": apis, "upstream": origin})));
        signals.arrived().await;
        tracing::info!("stopping");
        conclude(&proxy.stop().await)
    }
}

/// Says what a recording came to; exit code 1 when something could not be written.
pub(super) fn conclude(summary: &Summary) -> ExitCode {
    for line in summary.lines() {
        complain(&line);
    }
    print(&format!("{}\n", serde_json::to_value(summary).unwrap_or_default()));
    ExitCode::from(u8::from(!summary.failed.is_empty()))
}
