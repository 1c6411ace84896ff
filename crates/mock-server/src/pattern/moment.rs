//! Patterns that compare moments: before, after, or the same.

use std::cell::Cell;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Datelike, NaiveTime, Timelike, Utc};
use serde_json::Value;

use super::date::{Format, Shift, parse_usual};

thread_local! {
    /// The time that `now` means while a request is compared.
    static NOW: Cell<Option<Duration>> = const { Cell::new(None) };
}

/// Compares while it is `now`, a time since 1970.
pub(crate) fn during<T>(now: Duration, compare: impl FnOnce() -> T) -> T {
    let before = NOW.replace(Some(now));
    let outcome = compare();
    NOW.set(before);
    outcome
}

fn now() -> Option<DateTime<Utc>> {
    let now = NOW.get().or_else(|| SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok())?;
    DateTime::from_timestamp_millis(i64::try_from(now.as_millis()).ok()?)
}

/// What a moment is compared with, and how.
#[derive(Debug, Clone)]
pub(crate) struct Moment {
    pub(crate) order: Order,
    /// None for the time of the comparison.
    pub(crate) fixed: Option<DateTime<Utc>>,
    pub(crate) shift: Option<Shift>,
    /// How the moment that is compared is written; none for any of the usual forms.
    pub(crate) format: Option<Format>,
    pub(crate) truncate_expected: Option<Truncation>,
    pub(crate) truncate_actual: Option<Truncation>,
    /// As it was written.
    pub(crate) written: Value,
}

/// How two moments follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    Before,
    Equal,
    After,
}

/// To which beginning or end a moment is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Truncation {
    Minute,
    Hour,
    Day,
    Month,
    NextMonth,
    LastDayOfMonth,
    Year,
    NextYear,
    LastDayOfYear,
}

impl Moment {
    pub(crate) fn holds(&self, text: &str) -> bool {
        self.compare(text).unwrap_or(false)
    }

    /// None for what is no moment.
    fn compare(&self, text: &str) -> Option<bool> {
        let actual = match &self.format {
            Some(format) => format.parse(text)?,
            None => parse_usual(text)?,
        };
        let truncate = |moment, how: Option<Truncation>| how.map_or(Some(moment), |how| how.apply(moment));
        let expected = truncate(self.fixed.or_else(now)?, self.truncate_expected)?;
        let expected = self.shift.map_or(Some(expected), |shift| shift.apply(expected))?;
        let actual = truncate(actual, self.truncate_actual)?;
        Some(match self.order {
            Order::Before => actual < expected,
            Order::Equal => actual == expected,
            Order::After => actual > expected,
        })
    }
}

impl Truncation {
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        Ok(match text {
            "first second of minute" => Self::Minute,
            "first minute of hour" => Self::Hour,
            "first hour of day" => Self::Day,
            "first day of month" => Self::Month,
            "first day of next month" => Self::NextMonth,
            "last day of month" => Self::LastDayOfMonth,
            "first day of year" => Self::Year,
            "first day of next year" => Self::NextYear,
            "last day of year" => Self::LastDayOfYear,
            _ => return Err(format!("`{text}` is no truncation; write it as `first day of month`")),
        })
    }

    fn apply(self, moment: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let midnight = moment.with_time(NaiveTime::MIN).single()?;
        let by = |amount: i64, unit: &str, from| Shift::new(amount, unit).ok()?.apply(from);
        match self {
            Self::Minute => moment.with_nanosecond(0)?.with_second(0),
            Self::Hour => moment.with_nanosecond(0)?.with_second(0)?.with_minute(0),
            Self::Day => Some(midnight),
            Self::Month => midnight.with_day(1),
            Self::NextMonth => by(1, "months", midnight.with_day(1)?),
            Self::LastDayOfMonth => by(-1, "days", Self::NextMonth.apply(moment)?),
            Self::Year => midnight.with_day(1)?.with_month(1),
            Self::NextYear => by(1, "years", Self::Year.apply(moment)?),
            Self::LastDayOfYear => by(-1, "days", Self::NextYear.apply(moment)?),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_taken_to_its_beginning_or_end() {
        let taken = |to: &str| Truncation::read(to).unwrap().apply(parse_usual("2024-02-10T11:12:13.5").unwrap());
        assert_eq!(taken("first second of minute"), parse_usual("2024-02-10T11:12:00"));
        assert_eq!(taken("first minute of hour"), parse_usual("2024-02-10T11:00:00"));
        assert_eq!(taken("first hour of day"), parse_usual("2024-02-10"));
        assert_eq!(taken("last day of month"), parse_usual("2024-02-29"));
        assert_eq!(taken("first day of next year"), parse_usual("2025-01-01"));
        assert_eq!(taken("last day of year"), parse_usual("2024-12-31"));
    }
}
