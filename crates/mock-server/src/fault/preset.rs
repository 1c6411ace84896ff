//! Sets of rules that have a name, for what happens to services again and again.

use std::str::FromStr;
use std::time::Duration;

use super::{Fault, Rule};

/// A set of rules with a name.
///
/// The names of its rules begin with its own. What is left to chance depends on the seed of the mock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Preset {
    /// Every call, logins too, is answered with 503.
    Outage,
    /// Three calls in ten fail in a way that passes: 503, 502 with a page of a proxy, or a connection that is reset.
    Flaky,
    /// Five requests a second, then 429 with `Retry-After`.
    RateLimited,
    /// Half of the answers take more than 0.3 s, a few more than a second; every fourth body dribbles.
    Slow,
    /// JSON is cut off or has a member of another type.
    BrokenJson,
    /// Every third call is refused because its token has expired, and so it has.
    ExpiringTokens,
    /// Two answers in five break off: a body that is too short, a reset in its middle, or no answer at all.
    Torn,
}

impl Preset {
    /// All there are.
    pub const ALL: [Self; 7] =
        [Self::Outage, Self::Flaky, Self::RateLimited, Self::Slow, Self::BrokenJson, Self::ExpiringTokens, Self::Torn];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Outage => "outage",
            Self::Flaky => "flaky",
            Self::RateLimited => "rate-limited",
            Self::Slow => "slow",
            Self::BrokenJson => "broken-json",
            Self::ExpiringTokens => "expiring-tokens",
            Self::Torn => "torn",
        }
    }

    /// Its rules.
    pub fn rules(self) -> Vec<Rule> {
        match self {
            Self::Outage => vec![Rule::new("outage", Fault::status(503)).with_login()],
            Self::Flaky => vec![
                Rule::new("flaky-503", Fault::status(503)).probability(0.15),
                Rule::new("flaky-proxy", Fault::Html { status: 502 }).probability(0.06),
                Rule::new("flaky-reset", Fault::Reset).probability(0.12),
            ],
            Self::RateLimited => vec![Rule::new("rate-limited", Fault::rate_limit(5, Duration::from_secs(1)))],
            Self::Slow => vec![
                Rule::new("slow", Fault::DelayLognormal { median_ms: 300, sigma: 0.6 }),
                Rule::new("slow-body", Fault::SlowBody { chunk_bytes: 512, pause_ms: 20 }).every(4),
            ],
            Self::BrokenJson => vec![
                Rule::new("broken-json-cut", Fault::MalformedJson).probability(0.7),
                Rule::new("broken-json-type", Fault::WrongType),
            ],
            Self::ExpiringTokens => vec![Rule::new("expiring-tokens", Fault::ExpiredToken).every(3)],
            Self::Torn => vec![
                Rule::new("torn-short", Fault::Truncated).probability(0.2),
                Rule::new("torn-reset", Fault::ResetInBody).probability(0.15),
                Rule::new("torn-close", Fault::Close).probability(0.1),
            ],
        }
    }
}

impl FromStr for Preset {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|preset| preset.name() == text).ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            format!("there is no preset `{text}`; there are: {names}")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preset_is_found_by_its_name_and_its_rules_can_be_obeyed() {
        for preset in Preset::ALL {
            assert_eq!(preset.name().parse(), Ok(preset));
            for rule in preset.rules() {
                assert_eq!(rule.check(), Ok(()), "{}", rule.name);
                assert!(rule.name.starts_with(preset.name()), "{}", rule.name);
            }
        }
        assert!("outrage".parse::<Preset>().unwrap_err().contains("outage, flaky"));
    }
}
