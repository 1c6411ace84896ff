//! Where the shared state is.

use std::fmt;
use std::str::FromStr;

use redis::{ConnectionInfo, IntoConnectionInfo};

/// Keys begin with this unless set otherwise.
const PREFIX: &str = "mock-server";

/// A database of Redis or Valkey, and how the keys in it begin.
///
/// Neither `Debug` nor `Display` shows user or password.
///
/// ```
/// use mock_server::SharedState;
///
/// let state: SharedState = "redis://:hunter2@cache.test:6379/3".parse()?;
/// assert_eq!(state.to_string(), "redis://cache.test:6379/3");
/// let state = state.prefix("pull-request-17");
/// # let _ = state;
/// # Ok::<(), mock_server::SharedStateError>(())
/// ```
#[derive(Clone)]
pub struct SharedState {
    pub(super) server: ConnectionInfo,
    pub(super) prefix: String,
}

/// Why there is no shared state.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SharedStateError {
    /// The URL names no database. It is not repeated, for it may hold a password.
    #[error("this is no URL of Redis; write redis://host:port/db, or redis://user:password@host:port/db")]
    Url,
    /// Nobody answers there, or not as Redis does.
    #[error("the shared state in {place} cannot be reached: {problem}; start Redis there, or correct the URL")]
    Unreachable {
        /// The database, without user and password.
        place: String,
        /// What went wrong.
        problem: String,
    },
}

impl SharedState {
    /// Sets how all keys begin, `mock-server` unless set; replicas share what they keep under the same beginning.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }
}

impl FromStr for SharedState {
    type Err = SharedStateError;

    fn from_str(url: &str) -> Result<Self, Self::Err> {
        let server = url.into_connection_info().map_err(|_| SharedStateError::Url)?;
        Ok(Self { server, prefix: PREFIX.to_owned() })
    }
}

impl fmt::Display for SharedState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "redis://{}/{}", self.server.addr(), self.server.redis_settings().db())
    }
}

impl fmt::Debug for SharedState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedState").field("place", &self.to_string()).field("prefix", &self.prefix).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_never_shown() {
        let state: SharedState = "redis://me:hunter2@127.0.0.1:7000/2".parse().unwrap();
        assert_eq!(state.to_string(), "redis://127.0.0.1:7000/2");
        assert!(!format!("{state:?}").contains("hunter2"));
        let wrong = "redis://me:hunter2@:x/y".parse::<SharedState>().unwrap_err();
        assert!(!format!("{wrong} {wrong:?}").contains("hunter2"));
    }
}
