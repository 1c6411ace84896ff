//! One token for any number of callers: renewed in time, fetched once, dropped when refused.

mod schedule;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use secrecy::SecretString;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::Instant;
use tracing::debug;

use self::schedule::{Action, Pause, Schedule, decide};
use super::{AuthError, Token, TokenSource};

/// A failed fetch stands this long: no early renewal is tried, and refused credentials are not sent again.
const PAUSE: Duration = Duration::from_secs(5);

/// A token handed out to one call.
#[derive(Debug, Clone)]
pub struct Lease {
    secret: Arc<SecretString>,
    generation: u64,
}

impl Lease {
    /// The token itself.
    pub fn secret(&self) -> &SecretString {
        &self.secret
    }
}

type Outcome = Result<Lease, AuthError>;

/// A fetch under way. Its channel closes without a value if the fetch dies.
type Fetch = watch::Receiver<Option<Outcome>>;

/// What there is for a caller.
enum Supply {
    AtHand(Lease),
    UnderWay(Fetch),
}

#[derive(Default)]
struct State {
    held: Option<(Lease, Schedule)>,
    generation: u64,
    fetch: Option<Fetch>,
    /// How the last fetch failed, and how long that stands.
    failed: Option<(AuthError, Pause)>,
    /// The latest generation that the service refused; those before it are as good as refused.
    refused: u64,
}

impl State {
    /// Takes note of how a fetch ended. A failed one leaves the token at hand alone.
    fn finish(&mut self, outcome: Result<Token, AuthError>, asked_at: Instant, chance: f64) -> Outcome {
        self.fetch = None;
        match outcome {
            Ok(token) => {
                self.generation += 1;
                self.failed = None;
                let schedule = Schedule::new(asked_at, token.lifetime, chance);
                let lease = Lease { secret: Arc::new(token.secret), generation: self.generation };
                self.held = Some((lease.clone(), schedule));
                Ok(lease)
            }
            Err(error) => {
                let refused = matches!(error, AuthError::Rejected { .. });
                self.failed = Some((error.clone(), Pause { until: Instant::now() + PAUSE, refused }));
                Err(error)
            }
        }
    }

    /// Drops the token at hand if it is still the refused one.
    fn invalidate(&mut self, refused: &Lease) {
        // One of another cache may be ahead of ours; that says nothing about ours to come.
        self.refused = self.refused.max(refused.generation.min(self.generation));
        if let Some((lease, _)) = &self.held
            && lease.generation == refused.generation
        {
            self.held = None;
        }
    }
}

/// Keeps the token of one [`TokenSource`].
///
/// However many calls ask at once, one request is made. A token is renewed in the background
/// max(60 s, 10 % of its lifetime) before it expires, or by chance up to a tenth of that earlier,
/// so that many processes do not log in at once; if that fails, the old one serves until it really
/// expires. Refused credentials are not sent again for 5 s; who asks meanwhile gets the refusal.
///
/// ```
/// # use client_runtime::{StaticToken, TokenCache};
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let cache = TokenCache::new(StaticToken::new("from the environment"));
/// let lease = cache.token().await?;
/// cache.invalidate(&lease); // the service refused it
/// # Ok::<(), client_runtime::AuthError>(()) })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct TokenCache {
    shared: Arc<Shared>,
}

struct Shared {
    source: Box<dyn TokenSource>,
    state: Mutex<State>,
    /// Throws the dice for the jitter of the renewal: from 0 up to 1.
    chance: fn() -> f64,
}

impl TokenCache {
    /// An empty cache; the first call fetches.
    pub fn new(source: impl TokenSource + 'static) -> Self {
        Self::with_chance(source, fastrand::f64)
    }

    fn with_chance(source: impl TokenSource + 'static, chance: fn() -> f64) -> Self {
        Self { shared: Arc::new(Shared { source: Box::new(source), state: Mutex::default(), chance }) }
    }

    /// A token that is not known to be dead. Must be called within a tokio runtime.
    ///
    /// # Errors
    /// The [`AuthError`] of the one fetch that all waiting callers share.
    pub async fn token(&self) -> Result<Lease, AuthError> {
        loop {
            let mut fetch = match self.supply()? {
                Supply::AtHand(lease) => return Ok(lease),
                Supply::UnderWay(fetch) => fetch,
            };
            let outcome = fetch.wait_for(Option::is_some).await;
            match outcome.ok().and_then(|outcome| outcome.clone()) {
                // Others had it first and know by now that it is worthless.
                Some(Ok(lease)) if self.shared.state().refused >= lease.generation => {}
                // Also if it took longer to come than it lives: whether it does the service knows best.
                Some(outcome) => return outcome,
                None => return Err(AuthError::transient("the fetch of the token was broken off")),
            }
        }
    }

    fn supply(&self) -> Result<Supply, AuthError> {
        let mut state = self.shared.state();
        let schedule = state.held.as_ref().map(|(_, schedule)| *schedule);
        let pause = state.failed.as_ref().map(|(_, pause)| *pause);
        let action = decide(schedule, pause, Instant::now());
        match (action, &state.held, &state.failed) {
            (Action::Use, Some((lease, _)), _) => Ok(Supply::AtHand(lease.clone())),
            (Action::UseAndRenew, Some((lease, _)), _) => {
                let lease = lease.clone();
                self.join_fetch(&mut state)?;
                Ok(Supply::AtHand(lease))
            }
            (Action::GiveUp, _, Some((refusal, _))) => Err(refusal.clone()),
            _ => self.join_fetch(&mut state).map(Supply::UnderWay),
        }
    }

    /// The service refused this token: it is not handed out again. A newer one stays.
    pub fn invalidate(&self, lease: &Lease) {
        self.shared.state().invalidate(lease);
    }

    /// The fetch under way, started if there is none. It runs as a task of its own, so that it
    /// goes on when the caller that started it gives up.
    fn join_fetch(&self, state: &mut State) -> Result<Fetch, AuthError> {
        if let Some(fetch) = &state.fetch
            && fetch.has_changed().is_ok()
        {
            return Ok(fetch.clone());
        }
        let runtime = Handle::try_current()
            .map_err(|_| AuthError::transient("tokens are fetched within a tokio runtime only"))?;
        let (sender, receiver) = watch::channel(None);
        state.fetch = Some(receiver.clone());
        let shared = Arc::clone(&self.shared);
        runtime.spawn(async move {
            let asked_at = Instant::now();
            let fetched = shared.source.fetch().await;
            match &fetched {
                Ok(token) => debug!(lifetime = ?token.lifetime, "fetched a token"),
                Err(error) => debug!(%error, "could not fetch a token"),
            }
            let outcome = shared.state().finish(fetched, asked_at, (shared.chance)());
            sender.send_replace(Some(outcome));
        });
        Ok(receiver)
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing done under the lock can panic half way.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.shared.state();
        f.debug_struct("TokenCache")
            .field("generation", &state.generation)
            .field("holds_token", &state.held.is_some())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod model;
#[cfg(test)]
mod tests;
