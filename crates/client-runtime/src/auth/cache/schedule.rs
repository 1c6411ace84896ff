//! When a token is renewed, when it is dead, and what a caller does about it.

use std::time::Duration;

use tokio::time::Instant;

/// Assumed where the issuer names no lifetime, or one of zero.
const DEFAULT_LIFETIME: Duration = Duration::from_secs(300);
/// Longer lifetimes count as this one, which also keeps clock arithmetic in range.
const MAX_LIFETIME: Duration = Duration::from_secs(365 * 24 * 60 * 60);
/// A token is renewed at least this long before it expires ...
const MIN_MARGIN: Duration = Duration::from_secs(60);
/// ... or a tenth of its lifetime, whichever is longer.
const MARGIN_SHARE: u32 = 10;
/// Up to this share of the margin earlier still, so that processes that started together do not log in together.
const JITTER_SHARE: f64 = 0.1;

/// When a token is renewed and when it is dead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Schedule {
    pub(super) renew_at: Instant,
    pub(super) expires_at: Instant,
}

impl Schedule {
    /// `asked_at` is the moment before the token was asked for, so that the time its answer took
    /// shortens its life rather than lengthens it. `chance`, from 0 up to 1, says how much of the jitter counts.
    pub(super) fn new(asked_at: Instant, lifetime: Option<Duration>, chance: f64) -> Self {
        let lifetime = match lifetime {
            None | Some(Duration::ZERO) => DEFAULT_LIFETIME,
            Some(lifetime) => lifetime.min(MAX_LIFETIME),
        };
        // A token that lives for less than two margins would otherwise be renewed at every call.
        let margin = MIN_MARGIN.max(lifetime / MARGIN_SHARE).min(lifetime / 2);
        let expires_at = asked_at + lifetime;
        Self { renew_at: expires_at - margin - margin.mul_f64(JITTER_SHARE * chance.clamp(0.0, 1.0)), expires_at }
    }
}

/// The last fetch failed: how long that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pause {
    pub(super) until: Instant,
    /// The credentials were refused, so that asking again is of no use.
    pub(super) refused: bool,
}

/// What a caller does about the token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    /// Use the one at hand.
    Use,
    /// Use the one at hand, and see that a new one is on its way.
    UseAndRenew,
    /// Wait for a new one.
    Await,
    /// Do without: the credentials were refused a moment ago.
    GiveUp,
}

/// Decides from the schedule of the token at hand, if there is one, and from how long a failed
/// fetch stands.
pub(super) fn decide(schedule: Option<Schedule>, pause: Option<Pause>, now: Instant) -> Action {
    let pause = pause.filter(|pause| now < pause.until);
    match schedule {
        Some(schedule) if now < schedule.renew_at => Action::Use,
        Some(schedule) if now < schedule.expires_at => match pause {
            Some(_) => Action::Use,
            None => Action::UseAndRenew,
        },
        _ if pause.is_some_and(|pause| pause.refused) => Action::GiveUp,
        _ => Action::Await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// Lifetime, and how long before its end the token is renewed.
    fn margin(lifetime: Option<Duration>, chance: f64) -> (Duration, Duration) {
        let start = Instant::now();
        let schedule = Schedule::new(start, lifetime, chance);
        (schedule.expires_at - start, schedule.expires_at - schedule.renew_at)
    }

    #[test]
    fn a_token_is_renewed_a_minute_or_a_tenth_of_its_life_early() {
        assert_eq!(margin(Some(3600 * SECOND), 0.0), (3600 * SECOND, 360 * SECOND));
        assert_eq!(margin(Some(300 * SECOND), 0.0), (300 * SECOND, 60 * SECOND));
    }

    #[test]
    fn a_short_life_is_halved() {
        assert_eq!(margin(Some(60 * SECOND), 0.0), (60 * SECOND, 30 * SECOND));
        assert_eq!(margin(Some(SECOND), 0.0), (SECOND, SECOND / 2));
    }

    #[test]
    fn a_missing_or_zero_life_gets_a_finite_default_and_an_endless_one_is_cut() {
        assert_eq!(margin(None, 0.0).0, DEFAULT_LIFETIME);
        assert_eq!(margin(Some(Duration::ZERO), 0.0).0, DEFAULT_LIFETIME);
        assert_eq!(margin(Some(Duration::MAX), 0.0).0, MAX_LIFETIME);
    }

    #[test]
    fn chance_moves_the_renewal_by_up_to_a_tenth_of_the_margin_and_never_later() {
        assert_eq!(margin(Some(3600 * SECOND), 1.0).1, 396 * SECOND);
        assert_eq!(margin(Some(3600 * SECOND), 0.5).1, 378 * SECOND);
        assert_eq!(margin(Some(20 * SECOND), 1.0).1, 11 * SECOND);
        let mut dice = fastrand::Rng::with_seed(7);
        for seconds in [1, 2, 59, 60, 119, 120, 600, 3600, 1_000_000] {
            let least = margin(Some(seconds * SECOND), 0.0).1;
            for chance in [0.0, 1.0, -1.0, 2.0].into_iter().chain((0..100).map(|_| dice.f64())) {
                let found = margin(Some(seconds * SECOND), chance).1;
                assert!(found >= least && found <= least.mul_f64(1.1), "{found:?} for {seconds} s, {chance}");
                assert!(found < seconds * SECOND, "it is not due before it is there");
            }
        }
    }

    #[test]
    fn the_action_follows_from_schedule_and_time() {
        let start = Instant::now();
        let schedule = Some(Schedule::new(start, Some(1000 * SECOND), 0.0));
        let at = |seconds: u32| start + seconds * SECOND;
        let pause = |until, refused| Some(Pause { until: at(until), refused });
        assert_eq!(decide(None, None, start), Action::Await);
        assert_eq!(decide(schedule, None, at(0)), Action::Use);
        assert_eq!(decide(schedule, None, at(899)), Action::Use);
        assert_eq!(decide(schedule, None, at(900)), Action::UseAndRenew);
        assert_eq!(decide(schedule, None, at(1000)), Action::Await);
        for refused in [false, true] {
            assert_eq!(decide(schedule, pause(950, refused), at(949)), Action::Use);
            assert_eq!(decide(schedule, pause(950, refused), at(950)), Action::UseAndRenew);
        }
        assert_eq!(decide(schedule, pause(2000, false), at(1000)), Action::Await);
        assert_eq!(decide(schedule, pause(2000, true), at(1000)), Action::GiveUp);
        assert_eq!(decide(None, pause(5, true), at(4)), Action::GiveUp);
        assert_eq!(decide(None, pause(5, true), at(5)), Action::Await);
    }
}
