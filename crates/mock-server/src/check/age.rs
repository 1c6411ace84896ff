//! How old a recording is.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};

use super::{Finding, Kind};
use crate::fixture::Fixture;

const DAY: u64 = 86_400;

/// What is wrong with the age of a fixture; one that was not recorded has none.
pub(super) fn check(fixture: &Fixture, limit: Duration, now: SystemTime) -> Option<Finding> {
    let recorded = fixture.recorded.as_ref()?;
    let finding = |message: String, mend: &str| Finding::new(Kind::Old, &fixture.file, "/recorded/at", message, mend);
    let Ok(at) = DateTime::parse_from_rfc3339(&recorded.at) else {
        return Some(finding("is no moment, so the age is unknown".to_owned(), "write it as in RFC 3339"));
    };
    // One of the future is new.
    let age = (DateTime::<Utc>::from(now) - at.to_utc()).to_std().unwrap_or_default();
    (age > limit).then(|| {
        let message = format!("was {} days ago; {} are allowed", age.as_secs() / DAY, limit.as_secs() / DAY);
        finding(message, "record it again")
    })
}
