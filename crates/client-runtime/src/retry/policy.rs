//! How often and how long a client tries.

use std::time::Duration;

/// How often a call is sent and how long it waits in between.
///
/// ```
/// use std::time::Duration;
/// use client_runtime::RetryPolicy;
///
/// // A job at night has time.
/// let patient = RetryPolicy::new().max_attempts(10).max_delay(Duration::from_secs(60)).budget(Duration::from_secs(600));
/// // Somebody waits in front of a screen.
/// let hurried = RetryPolicy::new().max_attempts(2).budget(Duration::from_secs(3));
/// ```
///
/// The [module](crate::retry) says which failures are worth another attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    pub(super) max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    pub(super) budget: Duration,
    retry_after_ceiling: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

impl RetryPolicy {
    /// Four attempts, waits of up to 200 ms, 400 ms and 800 ms between them, all within 60 s.
    pub fn new() -> Self {
        Self {
            max_attempts: 4,
            base_delay: Duration::from_millis(200),
            max_delay: Duration::from_secs(20),
            budget: Duration::from_secs(60),
            retry_after_ceiling: Duration::from_secs(60),
        }
    }

    /// One attempt.
    pub fn never() -> Self {
        Self::new().max_attempts(1)
    }

    /// How often a call is sent at most; 4 by default, and 0 counts as 1. The one resend with a
    /// new token after a 401 is not counted.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Limit of the first random wait, which doubles for each further one; 200 ms by default.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Where the doubling ends; 20 s by default.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// No attempt begins later than this after the first one, waits included; 60 s by default. An
    /// attempt under way is not broken off; that is what the operation limit does.
    #[must_use]
    pub fn budget(mut self, budget: Duration) -> Self {
        self.budget = budget;
        self
    }

    /// The longest `Retry-After` that is waited for; 60 s by default. Where a service asks for
    /// more, the call fails at once, and the error says for how much.
    #[must_use]
    pub fn retry_after_ceiling(mut self, ceiling: Duration) -> Self {
        self.retry_after_ceiling = ceiling;
        self
    }

    /// How long to wait before resend number `resend` (from 1) of a call whose failure came with
    /// this `Retry-After`; `None` where that is above the ceiling. `chance`, evenly distributed
    /// from 0 to 1, is the place within the random part.
    pub fn wait(&self, resend: u32, retry_after: Option<Duration>, chance: f64) -> Option<Duration> {
        let asked = retry_after.unwrap_or_default();
        if asked > self.retry_after_ceiling {
            return None;
        }
        let doublings = resend.saturating_sub(1).min(31);
        let limit = self.base_delay.saturating_mul(1 << doublings).min(self.max_delay);
        let chance = if chance.is_nan() { 0.0 } else { chance.clamp(0.0, 1.0) };
        let random = Duration::try_from_secs_f64(limit.as_secs_f64() * chance).unwrap_or(limit).min(limit);
        Some(asked.saturating_add(random))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MILLI: Duration = Duration::from_millis(1);

    #[test]
    fn the_limit_of_the_wait_doubles_up_to_the_cap() {
        let policy = RetryPolicy::new();
        let limits: Vec<_> = (1..=9).map(|resend| policy.wait(resend, None, 1.0).unwrap() / 200).collect();
        assert_eq!(limits, [1, 2, 4, 8, 16, 32, 64, 100, 100].map(|times| times * MILLI));
        assert_eq!(policy.wait(u32::MAX, None, 1.0), Some(20_000 * MILLI));
    }

    #[test]
    fn chance_spreads_the_wait_over_the_whole_range() {
        let policy = RetryPolicy::new();
        assert_eq!(policy.wait(1, None, 0.0), Some(Duration::ZERO));
        assert_eq!(policy.wait(1, None, 0.25), Some(50 * MILLI));
        assert_eq!(policy.wait(1, None, f64::NAN), Some(Duration::ZERO));
    }

    #[test]
    fn what_the_service_asks_for_is_a_floor() {
        let policy = RetryPolicy::new();
        assert_eq!(policy.wait(1, Some(3000 * MILLI), 0.0), Some(3000 * MILLI));
        assert_eq!(policy.wait(1, Some(3000 * MILLI), 1.0), Some(3200 * MILLI));
    }

    #[test]
    fn more_than_the_ceiling_is_not_waited_for() {
        let policy = RetryPolicy::new();
        assert_eq!(policy.wait(1, Some(60_000 * MILLI), 0.0), Some(60_000 * MILLI));
        assert_eq!(policy.wait(1, Some(60_001 * MILLI), 0.0), None);
        assert_eq!(policy.wait(1, Some(Duration::MAX), 1.0), None);
        assert_eq!(policy.retry_after_ceiling(Duration::MAX).wait(1, Some(Duration::MAX), 1.0), Some(Duration::MAX));
    }

    #[test]
    fn there_is_always_one_attempt() {
        assert_eq!(RetryPolicy::new().max_attempts(0), RetryPolicy::never());
    }
}
