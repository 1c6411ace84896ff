//! How long an answer waits.

use std::time::Duration;

use openapi_kit::pointer;
use serde_json::Value;

use super::{StubError, words};

/// No answer waits longer.
const LONGEST: Duration = Duration::from_secs(3_600);

#[derive(Debug, Clone, Copy)]
pub(crate) enum Delay {
    Fixed(f64),
    Uniform { lower: f64, upper: f64 },
    LogNormal { median: f64, sigma: f64, most: f64 },
}

impl Delay {
    /// Reads a `delayDistribution`.
    pub(crate) fn compile(value: &Value, at: &str) -> Result<Self, StubError> {
        let members = words::members(value, at)?;
        let number = |name: &str| {
            let at = pointer::child(at, name);
            members.get(name).map_or_else(|| Err(StubError::new(&at, "is missing; add it")), |v| milliseconds(v, &at))
        };
        match members.get("type").and_then(Value::as_str) {
            Some("fixed") => Ok(Self::Fixed(number("milliseconds")?)),
            Some("uniform") => {
                let (lower, upper) = (number("lower")?, number("upper")?);
                match lower <= upper {
                    true => Ok(Self::Uniform { lower, upper }),
                    false => Err(StubError::new(&pointer::child(at, "lower"), "is more than `upper`; swap them")),
                }
            }
            Some("lognormal") => {
                let most = if members.contains_key("maxValue") { number("maxValue")? } else { f64::INFINITY };
                Ok(Self::LogNormal { median: number("median")?, sigma: number("sigma")?, most })
            }
            _ => Err(StubError::new(&pointer::child(at, "type"), "there are fixed, uniform and lognormal")),
        }
    }

    pub(super) fn fixed(value: &Value, at: &str) -> Result<Self, StubError> {
        milliseconds(value, at).map(Self::Fixed)
    }

    /// How long it is this time.
    pub(crate) fn draw(self, random: &mut fastrand::Rng) -> Duration {
        let milliseconds = match self {
            Self::Fixed(milliseconds) => milliseconds,
            Self::Uniform { lower, upper } => lower + random.f64() * (upper - lower),
            Self::LogNormal { median, sigma, most } => {
                // Box and Muller: a normally distributed number from two that are evenly distributed.
                let (a, b) = (1.0 - random.f64(), random.f64());
                let normal = (-2.0 * a.ln()).sqrt() * (std::f64::consts::TAU * b).cos();
                (median * (sigma * normal).exp()).min(most)
            }
        };
        Duration::try_from_secs_f64(milliseconds / 1_000.0).unwrap_or(LONGEST).min(LONGEST)
    }
}

fn milliseconds(value: &Value, at: &str) -> Result<f64, StubError> {
    let number = value.as_f64().filter(|number| *number >= 0.0);
    number.ok_or_else(|| StubError::new(at, "write a number that is not below 0"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn drawn(distribution: &Value, seed: u64) -> Vec<Duration> {
        let delay = Delay::compile(distribution, "").unwrap();
        let mut random = fastrand::Rng::with_seed(seed);
        (0..500).map(|_| delay.draw(&mut random)).collect()
    }

    #[test]
    fn a_distribution_keeps_its_bounds_and_is_the_same_for_a_seed() {
        let ms = Duration::from_millis;
        let uniform = json!({"type": "uniform", "lower": 10, "upper": 20});
        assert!(drawn(&uniform, 1).iter().all(|delay| (ms(10)..=ms(20)).contains(delay)));
        assert_eq!(drawn(&uniform, 1), drawn(&uniform, 1));
        assert_ne!(drawn(&uniform, 1), drawn(&uniform, 2));
        let mut log = drawn(&json!({"type": "lognormal", "median": 100, "sigma": 0.5, "maxValue": 250}), 3);
        log.sort_unstable();
        assert!((ms(85)..ms(115)).contains(&log[250]) && log[499] <= ms(250), "{:?} {:?}", log[250], log[499]);
        assert_eq!(drawn(&json!({"type": "fixed", "milliseconds": 7}), 1)[0], ms(7));
        assert!(Delay::compile(&json!({"type": "uniform", "lower": 2, "upper": 1}), "").is_err());
    }
}
