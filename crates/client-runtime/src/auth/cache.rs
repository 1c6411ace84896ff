//! One token for any number of callers: renewed in time, fetched once, dropped when refused.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use secrecy::SecretString;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::Instant;
use tracing::debug;

use super::{AuthError, Token, TokenSource};

/// Assumed where the issuer names no lifetime, or one of zero.
const DEFAULT_LIFETIME: Duration = Duration::from_secs(300);
/// Longer lifetimes count as this one, which also keeps clock arithmetic in range.
const MAX_LIFETIME: Duration = Duration::from_secs(365 * 24 * 60 * 60);
/// A token is renewed at least this long before it expires ...
const MIN_MARGIN: Duration = Duration::from_secs(60);
/// ... or a tenth of its lifetime, whichever is longer.
const MARGIN_SHARE: u32 = 10;
/// After an early renewal failed, the next one waits this long.
const RENEWAL_PAUSE: Duration = Duration::from_secs(5);

/// When a token is renewed and when it is dead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Schedule {
    renew_at: Instant,
    expires_at: Instant,
}

impl Schedule {
    /// `asked_at` is the moment before the token was asked for, so that the time its answer took
    /// shortens its life rather than lengthens it.
    fn new(asked_at: Instant, lifetime: Option<Duration>) -> Self {
        let lifetime = match lifetime {
            None | Some(Duration::ZERO) => DEFAULT_LIFETIME,
            Some(lifetime) => lifetime.min(MAX_LIFETIME),
        };
        // A token that lives for less than two margins would otherwise be renewed at every call.
        let margin = MIN_MARGIN.max(lifetime / MARGIN_SHARE).min(lifetime / 2);
        let expires_at = asked_at + lifetime;
        Self { renew_at: expires_at - margin, expires_at }
    }
}

/// What a caller does about the token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Action {
    /// Use the one at hand.
    Use,
    /// Use the one at hand, and see that a new one is on its way.
    UseAndRenew,
    /// Wait for a new one.
    Await,
}

/// Decides from the schedule of the token at hand, if there is one, and from when on an early
/// renewal may be tried again.
fn decide(schedule: Option<Schedule>, renew_not_before: Option<Instant>, now: Instant) -> Action {
    match schedule {
        None => Action::Await,
        Some(schedule) if now >= schedule.expires_at => Action::Await,
        Some(schedule) if now < schedule.renew_at => Action::Use,
        Some(_) if renew_not_before.is_some_and(|earliest| now < earliest) => Action::Use,
        Some(_) => Action::UseAndRenew,
    }
}

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

#[derive(Default)]
struct State {
    held: Option<(Lease, Schedule)>,
    generation: u64,
    /// The fetch under way. Its channel closes without a value if the fetch dies.
    fetch: Option<watch::Receiver<Option<Outcome>>>,
    renew_not_before: Option<Instant>,
}

impl State {
    /// Takes note of how a fetch ended. A failed one leaves the token at hand alone.
    fn finish(&mut self, outcome: Result<Token, AuthError>, asked_at: Instant, now: Instant) -> Outcome {
        self.fetch = None;
        match outcome {
            Ok(token) => {
                self.generation += 1;
                self.renew_not_before = None;
                let schedule = Schedule::new(asked_at, token.lifetime);
                let lease = Lease { secret: Arc::new(token.secret), generation: self.generation };
                self.held = Some((lease.clone(), schedule));
                Ok(lease)
            }
            Err(error) => {
                self.renew_not_before = Some(now + RENEWAL_PAUSE);
                Err(error)
            }
        }
    }

    /// Drops the token at hand if it is still the refused one.
    fn invalidate(&mut self, refused: &Lease) {
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
/// max(60 s, 10 % of its lifetime) before it expires; if that fails, the old one serves until it
/// really expires.
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
}

impl TokenCache {
    /// An empty cache; the first call fetches.
    pub fn new(source: impl TokenSource + 'static) -> Self {
        Self { shared: Arc::new(Shared { source: Box::new(source), state: Mutex::default() }) }
    }

    /// A token that is not known to be dead. Must be called within a tokio runtime.
    ///
    /// # Errors
    /// The [`AuthError`] of the one fetch that all waiting callers share.
    pub async fn token(&self) -> Result<Lease, AuthError> {
        let mut fetch = {
            let mut state = self.shared.state();
            let schedule = state.held.as_ref().map(|(_, schedule)| *schedule);
            let action = decide(schedule, state.renew_not_before, Instant::now());
            match (action, &state.held) {
                (Action::Use, Some((lease, _))) => return Ok(lease.clone()),
                (Action::UseAndRenew, Some((lease, _))) => {
                    let lease = lease.clone();
                    self.join_fetch(&mut state)?;
                    return Ok(lease);
                }
                _ => self.join_fetch(&mut state)?,
            }
        };
        let outcome = fetch.wait_for(Option::is_some).await;
        match outcome.ok().and_then(|outcome| outcome.clone()) {
            Some(outcome) => outcome,
            None => Err(AuthError::transient("the fetch of the token was broken off")),
        }
    }

    /// The service refused this token: it is not handed out again. A newer one stays.
    pub fn invalidate(&self, lease: &Lease) {
        self.shared.state().invalidate(lease);
    }

    /// The fetch under way, started if there is none. It runs as a task of its own, so that it
    /// goes on when the caller that started it gives up.
    fn join_fetch(&self, state: &mut State) -> Result<watch::Receiver<Option<Outcome>>, AuthError> {
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
            let outcome = shared.state().finish(fetched, asked_at, Instant::now());
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
mod tests {
    use std::collections::VecDeque;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use secrecy::ExposeSecret;
    use tokio::time::{advance, sleep};

    use super::super::TokenFuture;
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn margin(lifetime: Option<Duration>) -> (Duration, Duration) {
        let start = Instant::now();
        let schedule = Schedule::new(start, lifetime);
        (schedule.expires_at - start, schedule.expires_at - schedule.renew_at)
    }

    #[test]
    fn a_token_is_renewed_a_minute_or_a_tenth_of_its_life_early() {
        assert_eq!(margin(Some(3600 * SECOND)), (3600 * SECOND, 360 * SECOND));
        assert_eq!(margin(Some(300 * SECOND)), (300 * SECOND, 60 * SECOND));
    }

    #[test]
    fn a_short_life_is_halved() {
        assert_eq!(margin(Some(60 * SECOND)), (60 * SECOND, 30 * SECOND));
        assert_eq!(margin(Some(SECOND)), (SECOND, SECOND / 2));
    }

    #[test]
    fn a_missing_or_zero_life_gets_a_finite_default_and_an_endless_one_is_cut() {
        assert_eq!(margin(None).0, DEFAULT_LIFETIME);
        assert_eq!(margin(Some(Duration::ZERO)).0, DEFAULT_LIFETIME);
        assert_eq!(margin(Some(Duration::MAX)).0, MAX_LIFETIME);
    }

    #[test]
    fn the_action_follows_from_schedule_and_time() {
        let start = Instant::now();
        let schedule = Some(Schedule::new(start, Some(1000 * SECOND)));
        let at = |seconds: u32| start + seconds * SECOND;
        assert_eq!(decide(None, None, start), Action::Await);
        assert_eq!(decide(schedule, None, at(0)), Action::Use);
        assert_eq!(decide(schedule, None, at(899)), Action::Use);
        assert_eq!(decide(schedule, None, at(900)), Action::UseAndRenew);
        assert_eq!(decide(schedule, Some(at(950)), at(949)), Action::Use);
        assert_eq!(decide(schedule, Some(at(950)), at(950)), Action::UseAndRenew);
        assert_eq!(decide(schedule, Some(at(2000)), at(1000)), Action::Await);
    }

    /// Hands out `1`, `2`, `3` ..., each after 10 ms, unless its script says otherwise.
    #[derive(Default)]
    struct Scripted {
        fetches: Arc<AtomicUsize>,
        failures: Mutex<VecDeque<Option<AuthError>>>,
        lifetime: Option<Duration>,
    }

    impl TokenSource for Scripted {
        fn fetch(&self) -> TokenFuture<'_> {
            let number = self.fetches.fetch_add(1, Ordering::SeqCst) + 1;
            let failure = self.failures.lock().unwrap().pop_front().flatten();
            let token = Token { secret: number.to_string().into(), lifetime: self.lifetime };
            Box::pin(async move {
                sleep(Duration::from_millis(10)).await;
                failure.map_or(Ok(token), Err)
            })
        }
    }

    fn cache_of(source: Scripted) -> (Arc<TokenCache>, Arc<AtomicUsize>) {
        let fetches = Arc::clone(&source.fetches);
        (Arc::new(TokenCache::new(source)), fetches)
    }

    async fn token(cache: &TokenCache) -> String {
        cache.token().await.unwrap().secret().expose_secret().to_owned()
    }

    fn down() -> AuthError {
        AuthError::transient("down")
    }

    #[tokio::test(start_paused = true)]
    async fn a_thousand_callers_share_one_fetch() {
        let (cache, fetches) = cache_of(Scripted::default());
        let calls: Vec<_> = (0..1000)
            .map(|_| {
                let cache = Arc::clone(&cache);
                tokio::spawn(async move { token(&cache).await })
            })
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap(), "1");
        }
        assert_eq!(fetches.load(Ordering::SeqCst), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_thousand_callers_share_one_failure_and_the_next_call_tries_again() {
        let (cache, fetches) =
            cache_of(Scripted { failures: Mutex::new([Some(down())].into()), ..Scripted::default() });
        let calls: Vec<_> = (0..1000)
            .map(|_| {
                let cache = Arc::clone(&cache);
                tokio::spawn(async move { cache.token().await.map(drop) })
            })
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap(), Err(down()));
        }
        assert_eq!(fetches.load(Ordering::SeqCst), 1);
        assert_eq!(token(&cache).await, "2");
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_is_renewed_behind_the_callers_back() {
        let (cache, fetches) = cache_of(Scripted { lifetime: Some(1000 * SECOND), ..Scripted::default() });
        assert_eq!(token(&cache).await, "1");
        advance(950 * SECOND).await;
        assert_eq!(token(&cache).await, "1");
        assert_eq!(token(&cache).await, "1");
        sleep(SECOND).await;
        assert_eq!(token(&cache).await, "2");
        assert_eq!(fetches.load(Ordering::SeqCst), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_failed_renewal_is_invisible_while_the_token_lives() {
        let (cache, fetches) = cache_of(Scripted {
            lifetime: Some(1000 * SECOND),
            failures: Mutex::new([None, Some(down()), Some(down())].into()),
            ..Scripted::default()
        });
        assert_eq!(token(&cache).await, "1");
        advance(950 * SECOND).await;
        for _ in 0..3 {
            assert_eq!(token(&cache).await, "1");
            sleep(SECOND).await;
        }
        assert_eq!(fetches.load(Ordering::SeqCst), 2, "a failure is followed by a pause");
        advance(100 * SECOND).await;
        assert_eq!(cache.token().await.map(drop), Err(down()), "now it is dead");
        assert_eq!(token(&cache).await, "4");
    }

    #[tokio::test(start_paused = true)]
    async fn a_dead_token_is_never_handed_out() {
        let (cache, _) = cache_of(Scripted { lifetime: Some(10 * SECOND), ..Scripted::default() });
        assert_eq!(token(&cache).await, "1");
        advance(10 * SECOND).await;
        assert_eq!(token(&cache).await, "2");
    }

    #[tokio::test(start_paused = true)]
    async fn a_refused_token_goes_and_a_newer_one_stays() {
        let (cache, fetches) = cache_of(Scripted::default());
        let refused = cache.token().await.unwrap();
        cache.invalidate(&refused);
        assert_eq!(token(&cache).await, "2");
        cache.invalidate(&refused);
        assert_eq!(token(&cache).await, "2");
        assert_eq!(fetches.load(Ordering::SeqCst), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_fetch_outlives_the_caller_that_started_it() {
        let (cache, fetches) = cache_of(Scripted::default());
        let impatient = tokio::time::timeout(Duration::from_millis(1), cache.token()).await;
        assert!(impatient.is_err());
        assert_eq!(token(&cache).await, "1");
        assert_eq!(fetches.load(Ordering::SeqCst), 1);
    }

    struct Panics;

    impl TokenSource for Panics {
        fn fetch(&self) -> TokenFuture<'_> {
            Box::pin(async { panic!("a fault of the source") })
        }
    }

    #[tokio::test]
    async fn a_panicking_source_is_an_error_each_time() {
        let cache = TokenCache::new(Panics);
        for _ in 0..2 {
            assert!(cache.token().await.unwrap_err().is_transient());
        }
    }
}
