//! Moments around a given one, written as RFC 3339.

use std::time::Duration;

const DAY: u64 = 24 * 60 * 60;

/// On which side of now a moment lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bearing {
    /// Years back: of birth.
    LongAgo,
    /// The beginning of something, 11 to 30 days back.
    Begun,
    /// Later than any beginning, 1 to 10 days back.
    Lately,
    /// 1 to 30 days ahead.
    Ahead,
}

impl Bearing {
    /// What the words of a member's name say. A beginning lies before an end, whatever the seed.
    pub(super) fn of(words: &[String]) -> Self {
        let has = |known: &[&str]| words.iter().any(|word| known.contains(&word.as_str()));
        if has(&["birth", "birthday", "born", "dob", "birthdate"]) {
            Self::LongAgo
        } else if has(&["expires", "expiration", "expiry", "due", "deadline", "until", "next", "scheduled"]) {
            Self::Ahead
        } else if has(&["created", "create", "creation", "start", "started", "begin", "began", "from", "since"]) {
            Self::Begun
        } else {
            Self::Lately
        }
    }

    fn seconds(self, now: Duration, mut below: impl FnMut(u64) -> u64) -> u64 {
        let now = now.as_secs();
        let within = |first: u64, days: u64, below: &mut dyn FnMut(u64) -> u64| first * DAY + below(days * DAY);
        match self {
            Self::LongAgo => now.saturating_sub(within(20 * 365, 40 * 365, &mut below)),
            Self::Begun => now.saturating_sub(within(11, 19, &mut below)),
            Self::Lately => now.saturating_sub(within(1, 9, &mut below)),
            Self::Ahead => now.saturating_add(within(1, 29, &mut below)),
        }
    }
}

pub(super) fn date(now: Duration, bearing: Bearing, below: impl FnMut(u64) -> u64) -> String {
    written(bearing.seconds(now, below)).split('T').next().unwrap_or_default().to_owned()
}

pub(super) fn date_time(now: Duration, bearing: Bearing, below: impl FnMut(u64) -> u64) -> String {
    written(bearing.seconds(now, below))
}

/// Seconds since 1970, in UTC.
fn written(seconds: u64) -> String {
    // 9999-12-31T23:59:59Z, the last second that RFC 3339 can write.
    const LAST: u64 = 253_402_300_799;
    let seconds = seconds.min(LAST);
    let (days, rest) = (seconds / DAY, seconds % DAY);
    // Years that begin in March: the leap day is the last of them.
    let days = days + 719_468;
    let era = days / 146_097;
    let day_of_era = days % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    let (hour, minute, second) = (rest / 3_600, rest / 60 % 60, rest % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_written_as_dates() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_709_251_199, "2024-02-29T23:59:59Z"),
            (1_767_225_600, "2026-01-01T00:00:00Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
            (u64::MAX, "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(written(seconds), text);
        }
    }

    #[test]
    fn a_beginning_lies_before_an_end_and_a_deadline_ahead() {
        let now = Duration::from_secs(1_767_225_600);
        for far in [0, 12_345, u64::MAX] {
            let moment = |name: &str| {
                let words: Vec<_> = name.split(' ').map(str::to_owned).collect();
                date_time(now, Bearing::of(&words), |bound| far.min(bound - 1))
            };
            let in_order = [moment("birth date"), moment("created at"), moment("ended"), moment("expires at")];
            assert!(in_order.is_sorted(), "{in_order:?}");
            assert!(in_order[2].as_str() < "2026-01-01" && in_order[3].as_str() > "2026-01-01", "{in_order:?}");
        }
    }
}
