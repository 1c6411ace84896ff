//! Which events have been here before.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::Fingerprint;

/// A memory of events, bounded in time and number, for a receiver of one process.
///
/// The service sends an event at least once. Whoever must not act twice asks here first:
///
/// ```
/// use mluvii_client::webhooks::{Fingerprint, Seen, WebhookEvent};
/// use serde_json::json;
/// use std::time::Duration;
///
/// let seen = Seen::new(Duration::from_secs(3_600), 100_000);
/// let event = WebhookEvent::from_parts("New", json!({"id": 7}))?;
/// let fingerprint = Fingerprint::of(&event)?;
/// assert!(seen.first_time(fingerprint));
/// assert!(!seen.first_time(fingerprint));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Since events have no id, two that really are different but have equal content within the window look the same, and
/// the second is taken for a repetition. The window is therefore the caller's choice: long enough for the repetitions
/// of the service, whose distance in time is not known, and no longer than two equal events are far apart.
///
/// Several processes need a common memory instead: a table with [`Fingerprint::as_bytes`] as its key.
#[derive(Debug)]
pub struct Seen {
    window: Duration,
    capacity: usize,
    memory: Mutex<Memory>,
}

#[derive(Debug, Default)]
struct Memory {
    when: HashMap<Fingerprint, Instant>,
    /// Oldest first. What was forgotten on request stays here until its time.
    order: VecDeque<(Fingerprint, Instant)>,
}

impl Seen {
    /// Remembers each event for `window` after it came first, and at most `capacity` events (at least one): when there
    /// are more, the oldest are forgotten early. An event takes about 150 bytes.
    pub fn new(window: Duration, capacity: usize) -> Self {
        Self { window, capacity: capacity.max(1), memory: Mutex::default() }
    }

    /// Whether this event comes for the first time, as far as is remembered. Remembers it.
    ///
    /// Of several concurrent askers exactly one is told `true`.
    pub fn first_time(&self, fingerprint: Fingerprint) -> bool {
        self.first_time_at(fingerprint, Instant::now())
    }

    /// Forgets an event, so that its repetition counts as the first time: for a handler that failed and wants it again.
    pub fn forget(&self, fingerprint: Fingerprint) {
        self.memory().when.remove(&fingerprint);
    }

    fn first_time_at(&self, fingerprint: Fingerprint, now: Instant) -> bool {
        let mut memory = self.memory();
        memory.drop_while(|came| now.saturating_duration_since(came) >= self.window);
        if memory.when.contains_key(&fingerprint) {
            return false;
        }
        memory.when.insert(fingerprint, now);
        memory.order.push_back((fingerprint, now));
        let mut surplus = memory.order.len().saturating_sub(self.capacity);
        memory.drop_while(|_| {
            let drops = surplus > 0;
            surplus = surplus.saturating_sub(1);
            drops
        });
        true
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        // A panic elsewhere leaves the memory whole.
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Memory {
    /// Drops from the oldest on, as long as the condition on the time of coming holds.
    fn drop_while(&mut self, mut drops: impl FnMut(Instant) -> bool) {
        while let Some(&(fingerprint, came)) = self.order.front() {
            if !drops(came) {
                return;
            }
            self.order.pop_front();
            // It may have been forgotten and have come again since.
            if self.when.get(&fingerprint) == Some(&came) {
                self.when.remove(&fingerprint);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const WINDOW: Duration = Duration::from_secs(60);

    fn event(number: u32) -> Fingerprint {
        Fingerprint::of_parts("E", &json!(number))
    }

    #[test]
    fn a_repetition_within_the_window_is_known() {
        let seen = Seen::new(WINDOW, 10);
        let start = Instant::now();
        assert!(seen.first_time_at(event(1), start));
        assert!(!seen.first_time_at(event(1), start + WINDOW / 2));
        assert!(seen.first_time_at(event(2), start + WINDOW / 2));
    }

    #[test]
    fn the_window_counts_from_the_first_time() {
        let seen = Seen::new(WINDOW, 10);
        let start = Instant::now();
        assert!(seen.first_time_at(event(1), start));
        assert!(!seen.first_time_at(event(1), start + WINDOW - Duration::from_millis(1)));
        assert!(seen.first_time_at(event(1), start + WINDOW));
    }

    #[test]
    fn the_oldest_give_way_to_new_ones() {
        let seen = Seen::new(WINDOW, 3);
        let start = Instant::now();
        assert!((0..1_000).all(|number| seen.first_time_at(event(number), start)));
        let memory = seen.memory();
        assert_eq!((memory.when.len(), memory.order.len()), (3, 3));
        drop(memory);
        assert!(!seen.first_time_at(event(999), start));
        assert!(!seen.first_time_at(event(997), start));
        assert!(seen.first_time_at(event(996), start));
    }

    #[test]
    fn what_is_forgotten_may_come_again_and_is_remembered_then() {
        let seen = Seen::new(WINDOW, 3);
        let start = Instant::now();
        assert!(seen.first_time_at(event(1), start));
        seen.forget(event(1));
        assert!(seen.first_time_at(event(1), start + WINDOW / 2));
        // The time of the first coming passes; that of the second counts.
        assert!(!seen.first_time_at(event(1), start + WINDOW));
        for _ in 0..100 {
            seen.forget(event(2));
            assert!(seen.first_time_at(event(2), start + WINDOW));
        }
        assert!(seen.memory().order.len() <= 3);
    }

    #[test]
    fn of_many_that_ask_at_once_one_is_first() {
        let seen = Seen::new(WINDOW, 10);
        let first = std::thread::scope(|scope| {
            let asked: Vec<_> = (0..8).map(|_| scope.spawn(|| seen.first_time(event(1)))).collect();
            asked.into_iter().map(|thread| thread.join().unwrap()).filter(|first| *first).count()
        });
        assert_eq!(first, 1);
    }
}
