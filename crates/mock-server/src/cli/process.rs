//! The process of a server: its log, its threads, and the wishes to stop it.

use std::error::Error;
use std::io::IsTerminal;

use clap::{Args, ValueEnum};
use tokio::runtime::Runtime;
use tracing_subscriber::EnvFilter;

/// What is logged to stderr, and how.
#[derive(Debug, Args)]
pub(super) struct Logging {
    /// What is logged to stderr: error, warn, info, debug, trace, or a filter such as mock_server=debug
    #[arg(long, value_name = "FILTER", default_value = "info")]
    log: String,
    /// How it is logged: lines to read, or one object of JSON per line
    #[arg(long, value_enum, default_value_t = LogFormat::Text)]
    log_format: LogFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum LogFormat {
    Text,
    Json,
}

/// Logs as asked, with a line for each answered request if wanted, and starts the threads.
pub(super) fn start(logging: &Logging, requests: bool) -> Result<Runtime, Box<dyn Error>> {
    let mut filter = EnvFilter::try_new(&logging.log)?;
    if requests {
        filter = filter.add_directive("mock_server::answered=debug".parse()?);
    }
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    match logging.log_format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().flatten_event(true).init(),
    }
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}

/// The wishes to stop.
pub(super) struct Signals {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    pub(super) fn listen() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    pub(super) async fn arrived(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}

#[cfg(not(unix))]
impl Signals {
    pub(super) fn listen() -> std::io::Result<Self> {
        Ok(Self {})
    }

    pub(super) async fn arrived(&mut self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}
