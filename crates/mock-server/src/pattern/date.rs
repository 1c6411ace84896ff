//! Dates as patterns and templates of stubs write them: in the letters of Java, moved by an amount of a unit.

use chrono::format::{Item, StrftimeItems};
use chrono::{DateTime, Days, FixedOffset, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

/// How a moment is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Format {
    /// Milliseconds since 1970.
    Epoch,
    /// Seconds since 1970.
    Unix,
    /// Conversions as `chrono` takes them.
    Letters(String),
}

impl Format {
    /// Reads `epoch`, `unix` or a pattern such as `yyyy-MM-dd'T'HH:mm:ssZ`.
    ///
    /// # Errors
    /// Words that say which letter is not understood.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        match text {
            "epoch" => return Ok(Self::Epoch),
            "unix" => return Ok(Self::Unix),
            _ => {}
        }
        let mut out = String::new();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            if let Some(quoted) = rest.strip_prefix('\'') {
                let (words, after) =
                    quoted_words(quoted).ok_or_else(|| format!("`{text}` has a quote that does not end"))?;
                out.push_str(&words.replace('%', "%%"));
                rest = after;
                continue;
            }
            let length = rest.find(|c| c != first).unwrap_or(rest.len());
            if first.is_ascii_alphabetic() {
                let conversion = conversion(first, length);
                out.push_str(conversion.ok_or_else(|| format!("`{}` is no part of a date here", &rest[..length]))?);
            } else {
                out.push_str(&rest[..length].replace('%', "%%"));
            }
            rest = &rest[length..];
        }
        match StrftimeItems::new(&out).any(|item| item == Item::Error) {
            true => Err(format!("`{text}` is no pattern of a date")),
            false => Ok(Self::Letters(out)),
        }
    }

    #[cfg_attr(not(feature = "templates"), allow(dead_code, reason = "only templates write dates"))]
    pub(crate) fn write(&self, moment: DateTime<FixedOffset>) -> String {
        match self {
            Self::Epoch => moment.timestamp_millis().to_string(),
            Self::Unix => moment.timestamp().to_string(),
            Self::Letters(letters) => moment.format(letters).to_string(),
        }
    }

    /// A moment that is written so; what has no zone is of UTC.
    pub(crate) fn parse(&self, text: &str) -> Option<DateTime<Utc>> {
        match self {
            Self::Epoch => DateTime::from_timestamp_millis(text.parse().ok()?),
            Self::Unix => DateTime::from_timestamp(text.parse().ok()?, 0),
            Self::Letters(letters) => DateTime::parse_from_str(text, letters)
                .map(|moment| moment.to_utc())
                .or_else(|_| NaiveDateTime::parse_from_str(text, letters).map(|moment| moment.and_utc()))
                .or_else(|_| NaiveDate::parse_from_str(text, letters).map(|day| day.and_time(NaiveTime::MIN).and_utc()))
                .ok(),
        }
    }
}

/// What stands up to the next quote, and what follows it. Two quotes in a row are one that is written.
fn quoted_words(text: &str) -> Option<(String, &str)> {
    let (first, mut rest) = text.split_once('\'')?;
    let mut words = if first.is_empty() { "'".to_owned() } else { first.to_owned() };
    while let Some(more) = rest.strip_prefix('\'').filter(|_| !first.is_empty()) {
        let (part, after) = more.split_once('\'')?;
        words.push('\'');
        words.push_str(part);
        rest = after;
    }
    Some((words, rest))
}

/// The conversion of so many of a letter.
fn conversion(letter: char, length: usize) -> Option<&'static str> {
    Some(match (letter, length) {
        ('y' | 'u', 2) => "%y",
        ('y' | 'u', _) => "%Y",
        ('M' | 'L', 1) => "%-m",
        ('M' | 'L', 2) => "%m",
        ('M' | 'L', 3) => "%b",
        ('M' | 'L', _) => "%B",
        ('d', 1) => "%-d",
        ('d', _) => "%d",
        ('D', _) => "%j",
        ('E', 1..=3) => "%a",
        ('E', _) => "%A",
        ('H', 1) => "%-H",
        ('H', _) => "%H",
        ('h', 1) => "%-I",
        ('h', _) => "%I",
        ('m', 1) => "%-M",
        ('m', _) => "%M",
        ('s', 1) => "%-S",
        ('s', _) => "%S",
        ('S', 6) => "%6f",
        ('S', 9) => "%9f",
        ('S', _) => "%3f",
        ('a', _) => "%p",
        ('X' | 'x', 3) => "%:z",
        ('Z' | 'X' | 'x' | 'z', _) => "%z",
        _ => return None,
    })
}

/// A date in one of the usual forms; what has no zone is of UTC.
pub(crate) fn parse_usual(text: &str) -> Option<DateTime<Utc>> {
    let naive = || {
        let with_time = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M"];
        with_time.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
    };
    let day = || Some(NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?.and_time(NaiveTime::MIN));
    let zoned = DateTime::parse_from_rfc3339(text).or_else(|_| DateTime::parse_from_rfc2822(text));
    match zoned {
        Ok(moment) => Some(moment.to_utc()),
        Err(_) => naive().or_else(day).map(|moment| moment.and_utc()),
    }
}

/// An amount of time by the calendar, such as `3 days`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shift {
    amount: i64,
    unit: Unit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Seconds,
    Minutes,
    Hours,
    Days,
    Months,
    Years,
}

impl Shift {
    /// Reads `3 days`, `+3 days` or `-1 month`.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no amount of time; write it as `3 days` or `-1 months`");
        let text = text.trim();
        let (sign, rest) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text.strip_prefix('+').unwrap_or(text)),
        };
        let (amount, unit) = rest.trim_start().split_once(char::is_whitespace).ok_or_else(wrong)?;
        Self::new(sign * amount.parse::<i64>().map_err(|_| wrong())?, unit)
    }

    pub(crate) fn new(amount: i64, unit: &str) -> Result<Self, String> {
        let unit = match unit.trim().to_ascii_lowercase().trim_end_matches('s') {
            "second" => Unit::Seconds,
            "minute" => Unit::Minutes,
            "hour" => Unit::Hours,
            "day" => Unit::Days,
            "month" => Unit::Months,
            "year" => Unit::Years,
            _ => return Err(format!("`{unit}` is no unit; there are seconds, minutes, hours, days, months and years")),
        };
        Ok(Self { amount, unit })
    }

    /// None where no calendar goes.
    pub(crate) fn apply(self, moment: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let amount = self.amount;
        let months = |count: i64| {
            let count = u32::try_from(count.unsigned_abs()).ok().map(Months::new)?;
            if amount < 0 { moment.checked_sub_months(count) } else { moment.checked_add_months(count) }
        };
        match self.unit {
            Unit::Seconds => moment.checked_add_signed(TimeDelta::try_seconds(amount)?),
            Unit::Minutes => moment.checked_add_signed(TimeDelta::try_minutes(amount)?),
            Unit::Hours => moment.checked_add_signed(TimeDelta::try_hours(amount)?),
            Unit::Days if amount < 0 => moment.checked_sub_days(Days::new(amount.unsigned_abs())),
            Unit::Days => moment.checked_add_days(Days::new(amount.unsigned_abs())),
            Unit::Months => months(amount),
            Unit::Years => months(amount.checked_mul(12)?),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_of_java_write_and_read_a_moment() {
        let moment = parse_usual("2026-03-07T16:05:09.042+01:00").unwrap();
        let written = |letters: &str| Format::read(letters).unwrap().write(moment.fixed_offset());
        assert_eq!(written("yyyy-MM-dd'T'HH:mm:ss.SSSXXX"), "2026-03-07T15:05:09.042+00:00");
        assert_eq!(written("EEE, d MMM yy h:mm a 'o''clock' 100%"), "Sat, 7 Mar 26 3:05 PM o'clock 100%");
        assert_eq!((written("epoch").as_str(), written("unix").as_str()), ("1772895909042", "1772895909"));
        assert_eq!(Format::read("dd/MM/yyyy").unwrap().parse("07/03/2026"), parse_usual("2026-03-07"));
        assert!(Format::read("yyyy-QQ").unwrap_err().contains("`QQ`"));
        assert!(Format::read("yyyy'T").unwrap_err().contains("quote"));
    }

    #[test]
    fn a_moment_moves_by_the_calendar() {
        let moved = |by: &str| Shift::read(by).unwrap().apply(parse_usual("2024-01-31").unwrap());
        assert_eq!(moved("1 months"), parse_usual("2024-02-29"));
        assert_eq!(moved("-1 year"), parse_usual("2023-01-31"));
        assert_eq!(moved("+36 hours"), parse_usual("2024-02-01T12:00:00"));
        assert_eq!(moved("99999999999 years"), None);
        assert!(Shift::read("3 fortnights").is_err() && Shift::read("days").is_err());
    }
}
