//! The one connection to Redis, on a thread of its own.
//!
//! So the mock can be asked by requests, which wait without blocking, and by a test's plain calls such as
//! [`MockSpace::reset`](crate::MockSpace::reset), which block: whoever blocks never holds up the thread that is to
//! answer.

use std::future::Future;
use std::pin::Pin;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, RedisError, Script};
use tokio::sync::{mpsc, oneshot};

use super::Lost;
use super::place::{SharedState, SharedStateError};

/// How long the start waits for a connection.
const CONNECTS_WITHIN: Duration = Duration::from_secs(3);

/// How long one call to Redis may take.
const ANSWERS_WITHIN: Duration = Duration::from_secs(2);

/// Entries of a log; a replica that is further behind is told everything.
const LOG: usize = 10_000;

static SPACE: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("space.lua")));

type Job = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Carries calls to Redis. Its thread ends with it.
pub(super) struct Courier {
    jobs: mpsc::UnboundedSender<Job>,
    connection: ConnectionManager,
    state: SharedState,
    /// So that the log tells once that Redis is gone and once that it is back.
    is_lost: AtomicBool,
}

impl std::fmt::Debug for Courier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Courier").field("state", &self.state).finish_non_exhaustive()
    }
}

/// The two keys of a space; the braces keep them on one node of a cluster.
#[derive(Debug, Clone)]
pub(super) struct Keys {
    fields: String,
    log: String,
}

/// What is asked of Redis for one space.
#[derive(Debug, Default)]
pub(super) struct Call {
    pub(super) generation: String,
    pub(super) version: i64,
    pub(super) idle: Duration,
    pub(super) ahead: u64,
    pub(super) advanced: u64,
    pub(super) wipe: &'static str,
    pub(super) conditional: bool,
    /// Field and value; nothing for a field that goes.
    pub(super) changes: Vec<(String, Option<String>)>,
}

impl Call {
    /// Whether sending it twice does what sending it once does.
    fn only_asks(&self) -> bool {
        self.advanced == 0 && self.wipe.is_empty() && self.changes.is_empty()
    }
}

impl Courier {
    /// Connects; blocks until that is done.
    pub(super) fn connect(state: &SharedState) -> Result<Self, SharedStateError> {
        let unreachable = |problem: String| SharedStateError::Unreachable { place: state.to_string(), problem };
        let client = Client::open(state.server.clone()).map_err(|error| unreachable(shown(&error)))?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| unreachable(error.to_string()))?;
        let (jobs, mut waiting) = mpsc::unbounded_channel::<Job>();
        let (tell, told) = std::sync::mpsc::sync_channel(1);
        let work = async move {
            let config = ConnectionManagerConfig::new()
                .set_connection_timeout(Some(CONNECTS_WITHIN))
                .set_response_timeout(Some(ANSWERS_WITHIN))
                .set_number_of_retries(1);
            let connection = ConnectionManager::new_with_config(client, config).await;
            let is_connected = connection.is_ok();
            if tell.send(connection).is_err() || !is_connected {
                return;
            }
            while let Some(job) = waiting.recv().await {
                tokio::spawn(job);
            }
        };
        std::thread::Builder::new()
            .name("shared-state".to_owned())
            .spawn(move || runtime.block_on(work))
            .map_err(|error| unreachable(error.to_string()))?;
        // Both tries and the pause between them.
        let connection = told
            .recv_timeout(CONNECTS_WITHIN * 3)
            .map_err(|_| unreachable("no answer in time".to_owned()))?
            .map_err(|error| unreachable(shown(&error)))?;
        Ok(Self { jobs, connection, state: state.clone(), is_lost: AtomicBool::new(false) })
    }

    /// Carries a job out and waits for its end.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        job: impl Future<Output = Result<T, Lost>> + Send + 'static,
    ) -> Result<T, Lost> {
        let (tell, told) = oneshot::channel();
        self.begin(async move {
            // Nobody may want to know any more.
            let _ = tell.send(job.await);
        })?;
        told.await.unwrap_or(Err(Lost::Unreachable))
    }

    /// Carries a job out and blocks until its end.
    pub(super) fn block_on<T: Send + 'static>(
        &self,
        job: impl Future<Output = Result<T, Lost>> + Send + 'static,
    ) -> Result<T, Lost> {
        let (tell, told) = std::sync::mpsc::sync_channel(1);
        self.begin(async move {
            // Nobody may want to know any more.
            let _ = tell.send(job.await);
        })?;
        told.recv_timeout(CONNECTS_WITHIN * 3).unwrap_or(Err(Lost::Unreachable))
    }

    fn begin(&self, job: impl Future<Output = ()> + Send + 'static) -> Result<(), Lost> {
        self.jobs.send(Box::pin(job)).map_err(|_| Lost::Unreachable)
    }

    /// The keys of a space.
    pub(super) fn keys(&self, space: &str) -> Keys {
        let prefix = &self.state.prefix;
        Keys { fields: format!("{prefix}:{{{space}}}:fields"), log: format!("{prefix}:{{{space}}}:log") }
    }

    /// Asks Redis about a space; the answer is what `space.lua` returns. Only for jobs.
    pub(super) async fn call(&self, keys: &Keys, call: &Call) -> Result<Vec<String>, Lost> {
        let candidate = format!("{:016x}", fastrand::u64(..));
        let mut invocation = SPACE.key(&keys.fields);
        invocation
            .key(&keys.log)
            .arg(candidate)
            .arg(&call.generation)
            .arg(call.version)
            .arg(u64::try_from(call.idle.as_millis()).unwrap_or(u64::MAX >> 1).max(1))
            .arg(call.ahead)
            .arg(call.advanced)
            .arg(call.wipe)
            .arg(u8::from(call.conditional))
            .arg(LOG);
        for (field, value) in &call.changes {
            invocation.arg(field).arg(value.as_ref().map_or_else(|| "-".to_owned(), |value| format!("+{value}")));
        }
        let mut connection = self.connection.clone();
        let mut answer = invocation.invoke_async(&mut connection).await;
        if answer.is_err() && call.only_asks() {
            // The first call after a break finds the old connection closed, and has a new one made.
            answer = invocation.invoke_async(&mut connection).await;
        }
        self.noticed(answer)
    }

    /// Removes a space, or every named one; says whether there was one.
    pub(super) async fn end(&self, space: Option<&str>) -> Result<bool, Lost> {
        let mut connection = self.connection.clone();
        let keys = match space {
            Some(space) => {
                let Keys { fields, log } = self.keys(space);
                vec![fields, log]
            }
            None => self.noticed(self.all_keys(&mut connection).await)?,
        };
        if keys.is_empty() {
            return Ok(false);
        }
        let removed: u64 = self.noticed(redis::cmd("UNLINK").arg(keys).query_async(&mut connection).await)?;
        Ok(removed > 0)
    }

    /// The keys of all named spaces.
    async fn all_keys(&self, connection: &mut ConnectionManager) -> Result<Vec<String>, RedisError> {
        let prefix = &self.state.prefix;
        let mut literal = String::new();
        for c in prefix.chars() {
            if "*?[]\\".contains(c) {
                literal.push('\\');
            }
            literal.push(c);
        }
        let (mut cursor, mut keys) = (0_u64, Vec::new());
        loop {
            let mut scan = redis::cmd("SCAN");
            scan.arg(cursor).arg("MATCH").arg(format!("{literal}:{{?*}}:*")).arg("COUNT").arg(1_000);
            let (next, found): (u64, Vec<String>) = scan.query_async(connection).await?;
            keys.extend(found);
            cursor = next;
            if cursor == 0 {
                return Ok(keys);
            }
        }
    }

    /// Tells the log when Redis goes and when it comes back.
    fn noticed<T>(&self, answer: Result<T, RedisError>) -> Result<T, Lost> {
        match answer {
            Ok(answer) => {
                if self.is_lost.swap(false, Ordering::Relaxed) {
                    tracing::info!(state = %self.state, "the shared state is back");
                }
                Ok(answer)
            }
            Err(error) => {
                if !self.is_lost.swap(true, Ordering::Relaxed) {
                    tracing::error!(state = %self.state, error = shown(&error), "the shared state cannot be reached");
                }
                Err(Lost::Unreachable)
            }
        }
    }
}

/// What went wrong. Redis repeats no password in its errors, and neither does the library.
fn shown(error: &RedisError) -> String {
    error.to_string()
}
