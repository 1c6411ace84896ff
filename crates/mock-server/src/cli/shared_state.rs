//! The flags of `mock-server serve` that are about what replicas share.

use std::convert::Infallible;

use clap::Args;
use mock_server::Builder;

/// Where replicas keep what they share.
#[derive(Debug, Clone, Args)]
pub(super) struct Sharing {
    /// Share objects, tokens and scenarios with the other replicas of this mock in a Redis or Valkey, such as redis://host:6379/0; needs a program built with `--features redis`
    #[arg(long, value_name = "URL", value_parser = read, conflicts_with = "state")]
    state_redis: Option<Url>,
    /// How the keys of --state-redis begin; replicas share what they keep under the same beginning
    #[arg(long, value_name = "TEXT", default_value = "mock-server", requires = "state_redis")]
    state_redis_prefix: String,
}

/// A URL that may hold a password. It is understood later than other flags, so that no message repeats it.
#[derive(Clone)]
struct Url(
    #[cfg_attr(not(feature = "redis"), allow(dead_code, reason = "a program without the feature only refuses it"))]
    String,
);

impl std::fmt::Debug for Url {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Url")
    }
}

fn read(text: &str) -> Result<Url, Infallible> {
    Ok(Url(text.to_owned()))
}

/// Why nothing can be shared.
#[derive(Debug, thiserror::Error)]
pub(super) enum SharingError {
    #[cfg(feature = "redis")]
    #[error("--state-redis: {0}")]
    Url(#[from] mock_server::SharedStateError),
    #[cfg(not(feature = "redis"))]
    #[error("--state-redis: this program was built without it; build it with `--features redis`")]
    NotBuilt,
}

impl Sharing {
    pub(super) fn is_asked_for(&self) -> bool {
        self.state_redis.is_some()
    }

    /// The mock with what it shares.
    #[cfg(feature = "redis")]
    pub(super) fn apply(self, builder: Builder) -> Result<Builder, SharingError> {
        let Some(Url(url)) = self.state_redis else { return Ok(builder) };
        let state: mock_server::SharedState = url.parse()?;
        Ok(builder.shared_state(state.prefix(self.state_redis_prefix)))
    }

    /// The mock as it is.
    #[cfg(not(feature = "redis"))]
    pub(super) fn apply(self, builder: Builder) -> Result<Builder, SharingError> {
        match self.state_redis {
            None => Ok(builder),
            Some(Url(_)) => Err(SharingError::NotBuilt),
        }
    }
}
