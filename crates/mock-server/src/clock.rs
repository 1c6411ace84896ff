//! The mock's clock: the real time, which a test can set forward.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, SecondsFormat};

/// Tells the time. Copies share it, so advancing one advances all.
#[derive(Debug, Clone)]
pub struct Clock {
    /// Time since 1970 when the clock was made; from then on the monotonic clock counts.
    began: Duration,
    since: Instant,
    ahead_ms: Arc<AtomicU64>,
}

impl Default for Clock {
    fn default() -> Self {
        let began = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { began, since: Instant::now(), ahead_ms: Arc::default() }
    }
}

impl Clock {
    /// A clock that shows the real time.
    pub fn new() -> Self {
        Self::default()
    }

    /// A clock that shows this time since 1970 now, and goes on from there.
    ///
    /// ```
    /// # use std::time::Duration;
    /// let new_year = Duration::from_secs(1_767_225_600);
    /// let clock = mock_server::Clock::at(new_year);
    /// assert!(clock.now() >= new_year && clock.now() < new_year + Duration::from_secs(60));
    /// ```
    pub fn at(moment: Duration) -> Self {
        Self { began: moment, ..Self::default() }
    }

    /// The time at which it began, set forward as the clock was: it stands still while time goes by.
    pub(crate) fn beginning(&self) -> Duration {
        self.began + Duration::from_millis(self.ahead_ms.load(Ordering::Relaxed))
    }

    /// Time since 1970.
    pub fn now(&self) -> Duration {
        self.time_of(Instant::now())
    }

    /// Time since 1970 that it shows, or would show, at a moment that was already looked up.
    pub(crate) fn time_of(&self, moment: Instant) -> Duration {
        let since = moment.saturating_duration_since(self.since);
        self.began + since + Duration::from_millis(self.ahead_ms.load(Ordering::Relaxed))
    }

    /// A clock that shows the same time now and is then set on its own.
    pub(crate) fn fork(&self) -> Self {
        let ahead_ms = Arc::new(AtomicU64::new(self.ahead_ms.load(Ordering::Relaxed)));
        Self { ahead_ms, ..self.clone() }
    }

    /// Milliseconds that it was set forward by.
    #[cfg(feature = "redis")]
    pub(crate) fn ahead(&self) -> u64 {
        self.ahead_ms.load(Ordering::Relaxed)
    }

    /// Sets it by so many milliseconds, back too: where another replica began with a clock that is behind.
    #[cfg(feature = "redis")]
    pub(crate) fn shift(&self, by: i64) {
        let shift = |ahead: u64| Some(ahead.saturating_add_signed(by));
        // `shift` never declines.
        let _ = self.ahead_ms.fetch_update(Ordering::Relaxed, Ordering::Relaxed, shift);
    }

    /// Sets the clock forward, to the millisecond.
    ///
    /// ```
    /// # use std::time::Duration;
    /// let clock = mock_server::Clock::new();
    /// let before = clock.now();
    /// clock.advance(Duration::from_secs(3600));
    /// assert!(clock.now() >= before + Duration::from_secs(3600));
    /// ```
    pub fn advance(&self, by: Duration) {
        let by = u64::try_from(by.as_millis()).unwrap_or(u64::MAX);
        let add = |ahead: u64| Some(ahead.saturating_add(by));
        // `add` never declines.
        let _ = self.ahead_ms.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }
}

/// 9999-12-31T23:59:59.999Z, the last moment that RFC 3339 can write.
const LAST: i64 = 253_402_300_799_999;

/// A moment as RFC 3339 in UTC with milliseconds.
pub(crate) fn rfc3339(moment: Duration) -> String {
    let millis = i64::try_from(moment.as_millis()).unwrap_or(LAST).min(LAST);
    DateTime::from_timestamp_millis(millis).unwrap_or_default().to_rfc3339_opts(SecondsFormat::Millis, true)
}
