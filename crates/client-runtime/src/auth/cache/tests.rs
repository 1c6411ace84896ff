//! How many fetches there are, and who gets what.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};

use secrecy::ExposeSecret;
use tokio::time::{advance, sleep};

use super::super::TokenFuture;
use super::*;

const SECOND: Duration = Duration::from_secs(1);

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
    let (cache, fetches) = cache_of(Scripted { failures: Mutex::new([Some(down())].into()), ..Scripted::default() });
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

#[tokio::test(start_paused = true)]
async fn who_waits_does_not_get_a_token_that_was_refused_meanwhile() {
    let (cache, fetches) = cache_of(Scripted::default());
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let cache = Arc::clone(&cache);
            tokio::spawn(async move {
                let lease = cache.token().await.unwrap();
                if lease.generation == 1 {
                    cache.invalidate(&lease);
                }
                lease.generation
            })
        })
        .collect();
    let mut generations = Vec::new();
    for call in calls {
        generations.push(call.await.unwrap());
    }
    generations.sort_unstable();
    assert_eq!(generations[0], 1);
    assert!(generations[1..].iter().all(|generation| *generation == 2), "{generations:?}");
    assert_eq!(fetches.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn a_lease_of_another_cache_refuses_nothing_to_come() {
    let (cache, _) = cache_of(Scripted::default());
    let lease = Lease { generation: 1000, ..cache.token().await.unwrap() };
    cache.invalidate(&lease);
    cache.invalidate(&cache.token().await.unwrap());
    assert_eq!(token(&cache).await, "2");
}

#[tokio::test(start_paused = true)]
async fn refused_credentials_rest_for_a_moment_and_are_tried_again_after_it() {
    let refusal = AuthError::Rejected { status: 400, code: None };
    let failures = Mutex::new([Some(refusal.clone()), Some(refusal.clone())].into());
    let (cache, fetches) = cache_of(Scripted { failures, ..Scripted::default() });
    for _ in 0..100 {
        assert_eq!(cache.token().await.map(drop), Err(refusal.clone()));
    }
    assert_eq!(fetches.load(Ordering::SeqCst), 1);
    advance(PAUSE).await;
    assert_eq!(cache.token().await.map(drop), Err(refusal));
    advance(PAUSE).await;
    assert_eq!(token(&cache).await, "3");
}

#[tokio::test(start_paused = true)]
async fn caches_that_start_together_do_not_renew_together() {
    fastrand::seed(7);
    let start = Instant::now();
    let mut due = Vec::new();
    for _ in 0..10 {
        let (cache, _) = cache_of(Scripted { lifetime: Some(3600 * SECOND), ..Scripted::default() });
        let asked_at = Instant::now();
        token(&cache).await;
        let (_, schedule) = cache.shared.state().held.clone().unwrap();
        assert_eq!(schedule.expires_at, asked_at + 3600 * SECOND);
        let ahead = schedule.expires_at - schedule.renew_at;
        assert!(ahead >= 360 * SECOND && ahead <= 396 * SECOND, "{ahead:?}");
        due.push(ahead.as_secs());
    }
    assert!(start.elapsed() < SECOND);
    due.sort_unstable();
    due.dedup();
    assert!(due.len() > 5, "{due:?}");
}
