//! How many calls a client makes per second, and how many at once. Those that are too many wait,
//! in the order in which they came.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep};

use crate::endpoint::ConfigError;

const LONGEST_INTERVAL: Duration = Duration::from_secs(24 * 60 * 60);

/// So many calls per second, and so many at once after a pause.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rate {
    pub(crate) per_second: f64,
    pub(crate) burst: u32,
}

/// A token bucket, kept as the moment at which it would be full: no counter drifts, and time alone
/// refills it.
#[derive(Debug)]
struct Bucket {
    /// Time for one token.
    interval: Duration,
    /// Time for all tokens but one.
    tolerance: Duration,
    full_at: Instant,
}

impl Bucket {
    fn new(rate: Rate, now: Instant) -> Result<Self, ConfigError> {
        let refused = |reason| ConfigError::Unusable { option: "rate_limit", reason };
        if !rate.per_second.is_finite() || rate.per_second <= 0.0 {
            return Err(refused("calls per second must be more than 0"));
        }
        if rate.burst == 0 {
            return Err(refused("a burst of 0 would let no call through"));
        }
        // The bound also keeps clock arithmetic in range.
        let interval = Duration::try_from_secs_f64(rate.per_second.recip())
            .ok()
            .filter(|interval| *interval <= LONGEST_INTERVAL)
            .ok_or_else(|| refused("fewer than one call a day"))?;
        Ok(Self { interval, tolerance: interval.saturating_mul(rate.burst - 1), full_at: now })
    }

    /// Takes a token, or says how long there will be none.
    fn take(&mut self, now: Instant) -> Result<(), Duration> {
        let until_full = self.full_at.saturating_duration_since(now);
        if let Some(wait) = until_full.checked_sub(self.tolerance).filter(|wait| !wait.is_zero()) {
            return Err(wait);
        }
        self.full_at = now + until_full + self.interval;
        Ok(())
    }
}

/// What every attempt passes before it is sent.
#[derive(Debug, Default)]
pub(crate) struct Gate {
    bucket: Option<Mutex<Bucket>>,
    slots: Option<Arc<Semaphore>>,
}

impl Gate {
    /// A gate with these limits, or a refusal of limits that let nothing through.
    pub(crate) fn new(rate: Option<Rate>, max_concurrent: Option<usize>) -> Result<Self, ConfigError> {
        if max_concurrent == Some(0) {
            let reason = "0 would let no call through";
            return Err(ConfigError::Unusable { option: "max_concurrent", reason });
        }
        let bucket = rate.map(|rate| Bucket::new(rate, Instant::now())).transpose()?;
        let slots = max_concurrent.map(|slots| Arc::new(Semaphore::new(slots.min(Semaphore::MAX_PERMITS))));
        Ok(Self { bucket: bucket.map(Mutex::new), slots })
    }

    /// Waits for the turn of a call, which may hold a slot already. The slot is free again when
    /// the permit is dropped.
    pub(crate) async fn enter(&self, held: Option<OwnedSemaphorePermit>) -> Option<OwnedSemaphorePermit> {
        let permit = match &self.slots {
            // Nobody closes the semaphore.
            Some(slots) if held.is_none() => Arc::clone(slots).acquire_owned().await.ok(),
            _ => held,
        };
        if let Some(bucket) = &self.bucket {
            // Held while sleeping: the lock queues the others in order, and a caller who gives up
            // leaves the queue without having taken anything.
            let mut bucket = bucket.lock().await;
            while let Err(wait) = bucket.take(Instant::now()) {
                sleep(wait).await;
            }
        }
        permit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn gate(per_second: f64, burst: u32) -> Arc<Gate> {
        Arc::new(Gate::new(Some(Rate { per_second, burst }), None).unwrap())
    }

    #[test]
    fn limits_that_let_nothing_through_are_refused() {
        for (per_second, burst) in
            [(0.0, 1), (-1.0, 1), (f64::NAN, 1), (f64::INFINITY, 1), (1.0, 0), (f64::MIN_POSITIVE, 1)]
        {
            let refused = Gate::new(Some(Rate { per_second, burst }), None);
            assert!(matches!(refused, Err(ConfigError::Unusable { option: "rate_limit", .. })), "{per_second} {burst}");
        }
        let refused = Gate::new(None, Some(0));
        assert!(matches!(refused, Err(ConfigError::Unusable { option: "max_concurrent", .. })));
        Gate::new(None, Some(usize::MAX)).unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_burst_goes_at_once_and_the_rest_at_the_rate() {
        let gate = gate(2.0, 3);
        let start = Instant::now();
        let mut passed = Vec::new();
        for _ in 0..7 {
            gate.enter(None).await;
            passed.push(start.elapsed().as_millis());
        }
        assert_eq!(passed, [0, 0, 0, 500, 1000, 1500, 2000]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_pause_allows_a_burst_again_and_no_larger_one() {
        let gate = gate(1.0, 2);
        for _ in 0..2 {
            gate.enter(None).await;
        }
        sleep(100 * SECOND).await;
        let start = Instant::now();
        for _ in 0..3 {
            gate.enter(None).await;
        }
        assert_eq!(start.elapsed(), SECOND);
    }

    #[tokio::test(start_paused = true)]
    async fn callers_pass_in_the_order_in_which_they_came() {
        let gate = gate(10.0, 1);
        let order = Arc::new(std::sync::Mutex::new(Vec::new()));
        let callers: Vec<_> = (0..20)
            .map(|caller| {
                let (gate, order) = (Arc::clone(&gate), Arc::clone(&order));
                tokio::spawn(async move {
                    gate.enter(None).await;
                    order.lock().unwrap().push(caller);
                })
            })
            .collect();
        for caller in callers {
            caller.await.unwrap();
        }
        assert_eq!(*order.lock().unwrap(), (0..20).collect::<Vec<_>>());
    }

    #[tokio::test(start_paused = true)]
    async fn who_gives_up_waiting_takes_nothing() {
        let gate = gate(1.0, 1);
        gate.enter(None).await;
        let start = Instant::now();
        assert!(tokio::time::timeout(SECOND / 2, gate.enter(None)).await.is_err());
        gate.enter(None).await;
        assert_eq!(start.elapsed(), SECOND);
    }

    #[tokio::test(start_paused = true)]
    async fn no_more_than_the_allowed_number_are_inside() {
        let gate = Gate::new(None, Some(2)).unwrap();
        let (first, _second) = (gate.enter(None).await, gate.enter(None).await);
        assert!(tokio::time::timeout(SECOND, gate.enter(None)).await.is_err());
        let first = tokio::time::timeout(SECOND, gate.enter(first)).await.expect("who is inside stays inside");
        drop(first);
        assert!(gate.enter(None).await.is_some());
    }
}
