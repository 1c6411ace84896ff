//! Dates with a time of day, as services really write them.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::SystemTime;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, SecondsFormat, TimeZone, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::witness;

/// A moment, together with the text it was read from.
///
/// Reading is lenient: besides RFC 3339 it takes any number of fraction digits (those beyond
/// nanoseconds are kept in the text and do not count), a space instead of the `T`, an offset
/// without colon, and a text without offset, which is read as UTC and marked
/// ([`is_zoned`](Timestamp::is_zoned)). Serde writes exactly the text that was read, so what
/// came from a service goes back unchanged; `Display` always writes RFC 3339.
///
/// ```
/// use client_runtime::Timestamp;
///
/// let at: Timestamp = "2024-07-18T17:31:54.6620814+02:00".parse()?;
/// assert_eq!(at.as_str(), "2024-07-18T17:31:54.6620814+02:00");
/// assert_eq!(at.instant().to_rfc3339(), "2024-07-18T15:31:54.662081400+00:00");
/// assert!("yesterday".parse::<Timestamp>().is_err());
/// # Ok::<(), client_runtime::TimestampError>(())
/// ```
///
/// Two timestamps are equal, ordered and hashed by their instants: `…T12:00:00Z` equals
/// `…T14:00:00+02:00`. Compare [`as_str`](Timestamp::as_str) where the spelling matters.
#[derive(Clone)]
pub struct Timestamp {
    text: Box<str>,
    instant: DateTime<FixedOffset>,
    is_zoned: bool,
}

impl Timestamp {
    /// This moment, in UTC.
    pub fn now() -> Self {
        Utc::now().into()
    }

    /// The moment.
    pub fn instant(&self) -> DateTime<Utc> {
        self.instant.with_timezone(&Utc)
    }

    /// The offset from UTC that the text names; zero where it names none.
    pub fn offset(&self) -> FixedOffset {
        *self.instant.offset()
    }

    /// The moment with the offset that the text names.
    pub fn to_datetime(&self) -> DateTime<FixedOffset> {
        self.instant
    }

    /// Whether the text names an offset. Where it does not, the moment is a guess: the text was
    /// read as UTC.
    pub fn is_zoned(&self) -> bool {
        self.is_zoned
    }

    /// The text as it was read, or RFC 3339 for a timestamp made of a moment.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// A text is no timestamp. Does not repeat the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date and time such as 2024-07-18T17:31:54+02:00: {0}")]
pub struct TimestampError(&'static str);

/// `text` cut after its first `count` bytes.
fn take(text: &str, count: usize) -> Option<(&str, &str)> {
    Some((text.get(..count)?, text.get(count..)?))
}

/// A number of exactly `digits` digits from the front.
fn number(text: &str, digits: usize) -> Option<(u32, &str)> {
    let (head, rest) = take(text, digits)?;
    if !head.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((head.parse().ok()?, rest))
}

fn date(text: &str) -> Option<(NaiveDate, &str)> {
    let (year, rest) = number(text, 4)?;
    let (month, rest) = number(rest.strip_prefix('-')?, 2)?;
    let (day, rest) = number(rest.strip_prefix('-')?, 2)?;
    Some((NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?, rest))
}

fn time(text: &str) -> Option<(NaiveTime, &str)> {
    let (hour, rest) = number(text, 2)?;
    let (minute, rest) = number(rest.strip_prefix(':')?, 2)?;
    let (second, rest) = number(rest.strip_prefix(':')?, 2)?;
    let (nanos, rest) = fraction(rest)?;
    // chrono counts a leap second as the 59th with more than a second of nanoseconds.
    let (second, nanos) = if second == 60 { (59, nanos + 1_000_000_000) } else { (second, nanos) };
    Some((NaiveTime::from_hms_nano_opt(hour, minute, second, nanos)?, rest))
}

/// Nanoseconds of a fraction of any length, zero if there is none.
fn fraction(text: &str) -> Option<(u32, &str)> {
    let Some(text) = text.strip_prefix(['.', ',']) else {
        return Some((0, text));
    };
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = take(text, length)?;
    if digits.is_empty() {
        return None;
    }
    let counted = &digits[..length.min(9)];
    Some((format!("{counted:0<9}").parse().ok()?, rest))
}

/// `None` in the inner place where the text names no offset.
fn offset(text: &str) -> Option<Option<FixedOffset>> {
    let text = text.strip_prefix(' ').unwrap_or(text);
    match text {
        "" => return Some(None),
        "Z" | "z" => return Some(Some(Utc.fix())),
        _ => {}
    }
    let (sign, rest) = match take(text, 1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let (hours, rest) = number(rest, 2)?;
    let (minutes, rest) = number(rest.strip_prefix(':').unwrap_or(rest), 2)?;
    if !rest.is_empty() || hours > 23 || minutes > 59 {
        return None;
    }
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    Some(FixedOffset::east_opt(sign * seconds))
}

fn read(text: &str) -> Result<(NaiveDateTime, Option<FixedOffset>), TimestampError> {
    let (date, rest) = date(text).ok_or(TimestampError("the date is not one"))?;
    let rest = rest.strip_prefix(['T', 't', ' ']).ok_or(TimestampError("no time follows the date"))?;
    let (time, rest) = time(rest).ok_or(TimestampError("the time of day is not one"))?;
    let offset = offset(rest).ok_or(TimestampError("the offset from UTC is not one"))?;
    Ok((date.and_time(time), offset))
}

impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(text: &str) -> Result<Self, TimestampError> {
        let (local, offset) = read(text)?;
        let instant = offset
            .unwrap_or_else(|| Utc.fix())
            .from_local_datetime(&local)
            .single()
            .ok_or(TimestampError("it is out of range"))?;
        Ok(Self { text: text.into(), instant, is_zoned: offset.is_some() })
    }
}

impl TryFrom<&str> for Timestamp {
    type Error = TimestampError;

    fn try_from(text: &str) -> Result<Self, TimestampError> {
        text.parse()
    }
}

impl TryFrom<&String> for Timestamp {
    type Error = TimestampError;

    fn try_from(text: &String) -> Result<Self, TimestampError> {
        text.parse()
    }
}

impl TryFrom<String> for Timestamp {
    type Error = TimestampError;

    fn try_from(text: String) -> Result<Self, TimestampError> {
        text.parse()
    }
}

impl<Tz: TimeZone> From<DateTime<Tz>> for Timestamp {
    fn from(moment: DateTime<Tz>) -> Self {
        let instant = moment.fixed_offset();
        Self { text: rfc3339(&instant).into(), instant, is_zoned: true }
    }
}

impl From<SystemTime> for Timestamp {
    fn from(moment: SystemTime) -> Self {
        DateTime::<Utc>::from(moment).into()
    }
}

impl From<Timestamp> for DateTime<Utc> {
    fn from(timestamp: Timestamp) -> Self {
        timestamp.instant()
    }
}

/// With as many fraction digits as the moment needs, in threes, and `Z` for UTC.
fn rfc3339(instant: &DateTime<FixedOffset>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// The form that `read` accepts and RFC 3339 knows: a `T`, a dot, an offset with its colon.
fn is_rfc3339(text: &str) -> bool {
    let (Some(separator), Some(rest)) = (text.as_bytes().get(10), text.get(11..)) else {
        return false;
    };
    let has_offset = rest.ends_with(['Z', 'z'])
        || rest
            .len()
            .checked_sub(6)
            .and_then(|start| rest.get(start..))
            .is_some_and(|tail| tail.starts_with(['+', '-']) && tail.as_bytes()[3] == b':');
    matches!(separator, b'T' | b't') && has_offset && !rest.contains([' ', ','])
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if is_rfc3339(&self.text) { f.write_str(&self.text) } else { f.write_str(&rfc3339(&self.instant)) }
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.instant == other.instant
    }
}

impl Eq for Timestamp {}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.instant.cmp(&other.instant)
    }
}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.instant.hash(state);
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl de::Visitor<'_> for Text {
            type Value = Timestamp;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date and time such as 2024-07-18T17:31:54+02:00")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Timestamp, E> {
                let moment = text.parse().map_err(|_| E::invalid_value(de::Unexpected::Str(text), &self))?;
                if !is_rfc3339(text) {
                    witness::loose_timestamp(text);
                }
                Ok(moment)
            }
        }

        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    fn utc(timestamp: &Timestamp) -> String {
        rfc3339(&timestamp.instant().fixed_offset())
    }

    #[test]
    fn the_forms_that_services_write_are_read() {
        for (text, instant) in [
            ("2024-07-18T17:31:54Z", "2024-07-18T17:31:54Z"),
            ("2024-07-18t17:31:54z", "2024-07-18T17:31:54Z"),
            ("2024-07-18T17:31:54.6620814+02:00", "2024-07-18T15:31:54.662081400Z"),
            ("2024-07-18 17:31:54 +0200", "2024-07-18T15:31:54Z"),
            ("2024-07-18T17:31:54,5-07:30", "2024-07-19T01:01:54.500Z"),
            ("2024-07-18T17:31:54.1234567899999Z", "2024-07-18T17:31:54.123456789Z"),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
            ("0001-01-01T00:00:00", "0001-01-01T00:00:00Z"),
            ("0001-01-01T00:00:00+14:00", "0000-12-31T10:00:00Z"),
        ] {
            let timestamp = at(text);
            assert_eq!(utc(&timestamp), instant, "{text}");
            assert_eq!(timestamp.as_str(), text);
        }
    }

    #[test]
    fn a_text_without_offset_is_read_as_utc_and_says_so() {
        let bare = at("2024-07-18T17:31:54.5");
        assert!(!bare.is_zoned());
        assert_eq!(bare, at("2024-07-18T17:31:54.5Z"));
        assert!(at("2024-07-18T17:31:54Z").is_zoned());
        assert_eq!(bare.to_string(), "2024-07-18T17:31:54.500Z");
        assert_eq!(serde_json::to_string(&bare).unwrap(), "\"2024-07-18T17:31:54.5\"");
    }

    #[test]
    fn rubbish_is_refused_with_the_part_that_is_wrong() {
        for (text, part) in [
            ("", "date"),
            ("yesterday", "date"),
            ("2024-13-01T00:00:00Z", "date"),
            ("2024-02-30T00:00:00Z", "date"),
            ("+024-02-03T00:00:00Z", "date"),
            ("18.07.2024 17:31:54", "date"),
            ("2024-07-18", "no time"),
            ("2024-07-18T", "time of day"),
            ("2024-07-18T24:00:00Z", "time of day"),
            ("2024-07-18T17:31Z", "time of day"),
            ("2024-07-18T17:31:54.Z", "time of day"),
            ("2024-07-18T17:31:54+2", "offset"),
            ("2024-07-18T17:31:54+24:00", "offset"),
            ("2024-07-18T17:31:54 Europe/Prague", "offset"),
            ("2024-07-18T17:31:54Zž", "offset"),
            ("2024-07-1ž", "date"),
        ] {
            let error = text.parse::<Timestamp>().unwrap_err();
            assert!(error.to_string().contains(part), "{text}: {error}");
        }
    }

    #[test]
    fn a_refusal_does_not_repeat_the_text() {
        let error = "s3cret".parse::<Timestamp>().unwrap_err();
        assert!(!format!("{error} {error:?}").contains("s3cret"));
    }

    #[test]
    fn spellings_of_one_moment_are_equal() {
        let spellings = ["2024-07-18T12:00:00Z", "2024-07-18T14:00:00.000+02:00", "2024-07-18 12:00:00"];
        let set: HashSet<Timestamp> = spellings.map(at).into();
        assert_eq!(set.len(), 1);
        assert!(at("2024-07-18T12:00:00+02:00") < at("2024-07-18T11:00:00Z"));
    }

    #[test]
    fn moments_become_timestamps() {
        let system = SystemTime::UNIX_EPOCH + Duration::from_millis(1_500);
        assert_eq!(Timestamp::from(system).as_str(), "1970-01-01T00:00:01.500Z");
        let prague = FixedOffset::east_opt(7200).unwrap();
        let local = prague.with_ymd_and_hms(2024, 7, 18, 14, 0, 0).unwrap();
        assert_eq!(Timestamp::from(local).as_str(), "2024-07-18T14:00:00+02:00");
        assert_eq!(Timestamp::from(local).offset(), prague);
        assert!(Timestamp::now() > at("2024-01-01T00:00:00Z"));
    }

    #[test]
    fn json_that_is_no_text_is_refused() {
        assert!(serde_json::from_str::<Timestamp>("17").is_err());
        assert_eq!(serde_json::from_str::<Option<Timestamp>>("null").unwrap(), None);
    }

    prop_compose! {
        fn spelled()(
            seconds in -62_135_596_800_i64..253_402_300_000,
            separator in prop::sample::select(&["T", "t", " "]),
            fraction in "(\\.[0-9]{1,12})?",
            offset in "(Z|z|[+-](0[0-9]|1[0-3]):?(00|15|30|45))?",
        ) -> String {
            let moment = DateTime::from_timestamp(seconds, 0).unwrap().naive_utc();
            format!("{}{separator}{}{fraction}{offset}", moment.format("%Y-%m-%d"), moment.format("%H:%M:%S"))
        }
    }

    proptest! {
        #[test]
        fn what_was_read_is_written_back_unchanged(text in spelled()) {
            let json = serde_json::to_string(&text).unwrap();
            let timestamp: Timestamp = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(serde_json::to_string(&timestamp).unwrap(), json);
        }

        #[test]
        fn display_is_rfc_3339_of_the_same_moment(text in spelled()) {
            let timestamp = at(&text);
            let shown = timestamp.to_string();
            // chrono's strict reader is the judge; it takes nanoseconds at most.
            let strict = DateTime::parse_from_rfc3339(&shown).unwrap();
            prop_assert_eq!(strict.with_timezone(&Utc), timestamp.instant());
            prop_assert_eq!(at(&shown), timestamp);
        }

        #[test]
        fn any_moment_survives_the_way_through_text(seconds in -62_135_596_800_i64..253_402_300_000, nanos in 0_u32..1_000_000_000) {
            let moment = DateTime::from_timestamp(seconds, nanos).unwrap();
            prop_assert_eq!(at(Timestamp::from(moment).as_str()).instant(), moment);
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in "\\PC{0,40}") {
            let _ = text.parse::<Timestamp>();
        }

        #[test]
        fn no_damage_to_a_good_text_makes_the_reader_panic(text in spelled(), place in 0_usize..40, with in any::<char>()) {
            let mut characters: Vec<char> = text.chars().collect();
            let place = place % characters.len();
            characters[place] = with;
            let _ = characters.into_iter().collect::<String>().parse::<Timestamp>();
        }
    }
}
