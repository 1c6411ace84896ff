//! What can go wrong.

use std::time::Duration;

use http::HeaderValue;
use serde::{Deserialize, Serialize};

/// The longest that one answer is held back.
pub const LONGEST_WAIT: Duration = Duration::from_secs(300);

/// The longest in milliseconds.
const LONGEST_MS: u64 = 300_000;

/// The longest window of a [`Fault::RateLimit`], a day in milliseconds.
const LONGEST_WINDOW_MS: u64 = 86_400_000;

/// One thing that goes wrong with an answer.
///
/// In files a fault without members is its name, such as `"reset"`; others are an object of one member, such as
/// `{"delay": {"ms": 200}}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// The answer waits.
    Delay {
        /// Milliseconds.
        ms: u64,
    },
    /// The answer waits for a time between two bounds, each as likely as the other.
    DelayUniform {
        /// Milliseconds at least.
        min_ms: u64,
        /// Milliseconds at most.
        max_ms: u64,
    },
    /// The answer waits as services do: mostly about the median, now and then much longer.
    DelayLognormal {
        /// Half of all answers are quicker; milliseconds.
        median_ms: u64,
        /// How far they are spread: 0 not at all, 0.5 is usual, at most 5.
        sigma: f64,
    },
    /// An error status from 400 to 599 instead of the answer.
    ///
    /// Its body is that of the operation's fixture with this status (for a 5xx also of one with another 5xx), else a
    /// value of the schema that the document has for it, else there is none.
    Status {
        /// The status.
        status: u16,
        /// `Retry-After` in seconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        retry_after_s: Option<u64>,
        /// Write `Retry-After` as an HTTP date, by the clock of the space.
        #[serde(default)]
        dated: bool,
    },
    /// A quota: so many requests in a window, which begins with a request; then 429 with the rest of the window as
    /// `Retry-After`, until it is over by the clock of the space.
    RateLimit {
        /// Requests that are answered in one window.
        requests: u32,
        /// Length of the window in milliseconds, at most a day.
        window_ms: u64,
        /// Write `Retry-After` as an HTTP date.
        #[serde(default)]
        dated: bool,
    },
    /// The token expires now, and the API says what it says of expired tokens. Strikes where a token is asked for only.
    ExpiredToken,
    /// The connection is reset before there is an answer.
    Reset,
    /// The connection is reset after half of the body; before the answer, where there is no body.
    ResetInBody,
    /// The connection is closed without an answer.
    Close,
    /// The body ends after its half, although `content-length` announces all of it.
    Truncated,
    /// The body is the beginning of the JSON that it should be.
    MalformedJson,
    /// One member of the JSON is of another type.
    WrongType,
    /// The body comes in small pieces.
    SlowBody {
        /// Bytes of a piece.
        chunk_bytes: usize,
        /// Milliseconds between two pieces.
        pause_ms: u64,
    },
    /// The answer says that it is of another type.
    ContentType {
        /// The type that it says.
        value: String,
    },
    /// A page for people instead of the answer, as proxies send it.
    Html {
        /// Its status, such as 200 or 502.
        status: u16,
    },
    /// The answer to the request before to this operation comes again. For GET, and answers of up to 256 KiB, which are
    /// kept while there is a rule for it; a request that asks for it in `x-mock-fault` without a rule is only answered
    /// so from the second such request on.
    DuplicatePage,
    /// The body is missing.
    EmptyBody,
    /// The body is compressed, though nobody asked for it.
    Gzip,
}

impl Fault {
    /// Waits so long.
    pub fn delay(duration: Duration) -> Self {
        Self::Delay { ms: u64::try_from(duration.as_millis()).unwrap_or(u64::MAX) }
    }

    /// Answers with an error status.
    pub fn status(status: u16) -> Self {
        Self::Status { status, retry_after_s: None, dated: false }
    }

    /// Answers with 429 and `Retry-After`, in seconds.
    pub fn too_many_requests(retry_after_s: u64) -> Self {
        Self::Status { status: 429, retry_after_s: Some(retry_after_s), dated: false }
    }

    /// Answers so many requests per window, then 429.
    pub fn rate_limit(requests: u32, window: Duration) -> Self {
        let window_ms = u64::try_from(window.as_millis()).unwrap_or(u64::MAX);
        Self::RateLimit { requests, window_ms, dated: false }
    }

    /// Its name in files and in `x-mock-fault`.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Delay { .. } => "delay",
            Self::DelayUniform { .. } => "delay-uniform",
            Self::DelayLognormal { .. } => "delay-lognormal",
            Self::Status { .. } => "status",
            Self::RateLimit { .. } => "rate-limit",
            Self::ExpiredToken => "expired-token",
            Self::Reset => "reset",
            Self::ResetInBody => "reset-in-body",
            Self::Close => "close",
            Self::Truncated => "truncated",
            Self::MalformedJson => "malformed-json",
            Self::WrongType => "wrong-type",
            Self::SlowBody { .. } => "slow-body",
            Self::ContentType { .. } => "content-type",
            Self::Html { .. } => "html",
            Self::DuplicatePage => "duplicate-page",
            Self::EmptyBody => "empty-body",
            Self::Gzip => "gzip",
        }
    }

    /// Whether it only holds the answer back.
    pub(super) fn is_delay(&self) -> bool {
        matches!(self, Self::Delay { .. } | Self::DelayUniform { .. } | Self::DelayLognormal { .. })
    }

    /// How long it holds the answer back this time.
    pub(super) fn draw_delay(&self, random: &mut fastrand::Rng) -> Duration {
        let drawn = match self {
            Self::Delay { ms } => Duration::from_millis(*ms),
            Self::DelayUniform { min_ms, max_ms } => Duration::from_millis(random.u64(*min_ms..=*max_ms)),
            Self::DelayLognormal { median_ms, sigma } => {
                // Box and Muller; 1 - x, for the logarithm of 0 is none.
                let normal = (-2.0 * (1.0 - random.f64()).ln()).sqrt() * (std::f64::consts::TAU * random.f64()).cos();
                let factor = (sigma * normal).exp();
                let seconds = Duration::from_millis(*median_ms).as_secs_f64() * factor;
                Duration::try_from_secs_f64(seconds).unwrap_or(LONGEST_WAIT)
            }
            _ => Duration::ZERO,
        };
        drawn.min(LONGEST_WAIT)
    }

    /// Whether it can be done; else JSON pointer below `do` and what is wrong.
    pub(super) fn check(&self) -> Result<(), (String, String)> {
        let at = |member: &str| format!("/{}/{member}", self.word());
        let within = |member: &str, value: u64, most: u64| match value <= most {
            true => Ok(()),
            false => Err((at(member), format!("{value} is too long; write at most {most}"))),
        };
        let status_within = |status: u16, range: std::ops::RangeInclusive<u16>| match range.contains(&status) {
            true => Ok(()),
            false => {
                let (least, most) = (range.start(), range.end());
                Err((at("status"), format!("{status} cannot be sent here; write {least} to {most}")))
            }
        };
        match self {
            Self::Delay { ms } => within("ms", *ms, LONGEST_MS),
            Self::DelayUniform { min_ms, max_ms } => {
                within("max_ms", *max_ms, LONGEST_MS)?;
                match min_ms <= max_ms {
                    true => Ok(()),
                    false => Err((at("min_ms"), format!("{min_ms} is more than `max_ms`; swap them"))),
                }
            }
            Self::DelayLognormal { median_ms, sigma } => {
                within("median_ms", *median_ms, LONGEST_MS)?;
                match (0.0..=5.0).contains(sigma) {
                    true => Ok(()),
                    false => Err((at("sigma"), format!("{sigma} is out of range; write 0 to 5"))),
                }
            }
            Self::Status { status, .. } => status_within(*status, 400..=599),
            Self::Html { status } => match status {
                204 | 304 => Err((at("status"), format!("an answer with {status} has no body; write 200 or 502"))),
                other => status_within(*other, 200..=599),
            },
            Self::RateLimit { requests, window_ms, .. } => {
                within("window_ms", *window_ms, LONGEST_WINDOW_MS)?;
                if *window_ms == 0 {
                    return Err((at("window_ms"), "a window has at least 1 millisecond".to_owned()));
                }
                match requests {
                    0 => Err((at("requests"), "with 0 every request is too many; use `status` with 429".to_owned())),
                    _ => Ok(()),
                }
            }
            Self::SlowBody { chunk_bytes, pause_ms } => {
                within("pause_ms", *pause_ms, LONGEST_MS)?;
                match chunk_bytes {
                    0 => Err((at("chunk_bytes"), "a piece has at least 1 byte".to_owned())),
                    _ => Ok(()),
                }
            }
            Self::ContentType { value } => HeaderValue::try_from(value.as_str()).map(drop).map_err(|_| {
                (at("value"), "this cannot stand in a header; write a type such as text/plain".to_owned())
            }),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(fault: &Fault) -> Vec<u128> {
        let mut random = fastrand::Rng::with_seed(1);
        let mut drawn: Vec<_> = (0..1000).map(|_| fault.draw_delay(&mut random).as_millis()).collect();
        drawn.sort_unstable();
        drawn
    }

    #[test]
    fn delays_are_drawn_from_what_was_asked_for() {
        assert!(drawn(&Fault::delay(Duration::from_secs(2))).iter().all(|delay| *delay == 2000));
        let uniform = drawn(&Fault::DelayUniform { min_ms: 100, max_ms: 300 });
        assert!(uniform[0] < 105 && uniform[0] >= 100 && (295..=300).contains(&uniform[999]), "{uniform:?}");
        assert!((190..210).contains(&uniform[500]), "{uniform:?}");
        let log = drawn(&Fault::DelayLognormal { median_ms: 100, sigma: 0.5 });
        // The median, and two standard deviations to both sides.
        assert!((92..108).contains(&log[500]), "{log:?}");
        assert!((30..45).contains(&log[22]) && (230..330).contains(&log[977]), "{log:?}");
        assert!(drawn(&Fault::DelayLognormal { median_ms: 100, sigma: 0.0 }).iter().all(|delay| *delay == 100));
    }

    #[test]
    fn no_delay_is_longer_than_five_minutes() {
        let log = drawn(&Fault::DelayLognormal { median_ms: 300_000, sigma: 5.0 });
        assert_eq!(log[999], LONGEST_WAIT.as_millis());
    }
}
