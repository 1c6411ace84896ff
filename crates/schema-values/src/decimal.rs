//! Exact decimal numbers, for `multipleOf` and for bounds that floating point would blur.

use std::cmp::Ordering;

use serde_json::{Number, Value};

/// `digits` × 10^-`scale`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Decimal {
    pub(crate) digits: i128,
    pub(crate) scale: u32,
}

impl Decimal {
    pub(crate) const ONE: Self = Self { digits: 1, scale: 0 };

    /// The number as written; `None` where it takes more than 38 digits.
    pub(crate) fn of(number: &Number) -> Option<Self> {
        let text = number.to_string();
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (text.as_str(), 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let fraction = fraction.trim_end_matches('0');
        let digits: i128 = format!("{whole}{fraction}").parse().ok()?;
        let scale = i32::try_from(fraction.len()).ok()? - exponent;
        if digits == 0 {
            return Some(Self { digits, scale: 0 });
        }
        if scale >= 0 {
            let scale = u32::try_from(scale).ok().filter(|scale| *scale <= 38)?;
            return Some(Self { digits, scale });
        }
        let factor = 10_i128.checked_pow(scale.unsigned_abs())?;
        Some(Self { digits: digits.checked_mul(factor)?, scale: 0 })
    }

    /// The digits at a scale that is at least the number's own.
    pub(crate) fn at_scale(self, scale: u32) -> Option<i128> {
        let factor = 10_i128.checked_pow(scale.checked_sub(self.scale)?)?;
        self.digits.checked_mul(factor)
    }

    pub(crate) fn compare(self, other: Self) -> Option<Ordering> {
        let scale = self.scale.max(other.scale);
        Some(self.at_scale(scale)?.cmp(&other.at_scale(scale)?))
    }

    /// The least positive number that is a multiple of both (neither may be 0).
    pub(crate) fn common_multiple(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let (a, b) = (self.at_scale(scale)?, other.at_scale(scale)?);
        let (mut x, mut y) = (a.abs(), b.abs());
        while y != 0 {
            (x, y) = (y, x % y);
        }
        Some(Self { digits: (a.abs() / x).checked_mul(b.abs())?, scale })
    }

    /// Whether it's a whole multiple of `step`.
    pub(crate) fn is_multiple_of(self, step: Self) -> Option<bool> {
        let scale = self.scale.max(step.scale);
        let step = step.at_scale(scale)?;
        Some(step != 0 && self.at_scale(scale)? % step == 0)
    }

    /// As JSON: an integer where it is one, else the nearest double.
    pub(crate) fn to_json(self) -> Value {
        let Self { mut digits, mut scale } = self;
        while scale > 0 && digits % 10 == 0 {
            digits /= 10;
            scale -= 1;
        }
        if scale == 0 {
            if let Ok(integer) = i64::try_from(digits) {
                return integer.into();
            }
            if let Ok(integer) = u64::try_from(digits) {
                return integer.into();
            }
        }
        let float: f64 = format!("{digits}e-{scale}").parse().unwrap_or(f64::NAN);
        Number::from_f64(float).map_or(Value::Null, Value::Number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn decimal(value: &Value) -> Decimal {
        Decimal::of(value.as_number().unwrap()).unwrap()
    }

    #[test]
    fn numbers_keep_their_written_value() {
        for value in [json!(0), json!(-12), json!(0.01), json!(1e-7), json!(19.99), json!(u64::MAX), json!(i64::MIN)] {
            assert_eq!(decimal(&value).to_json(), value);
        }
        assert_eq!(decimal(&json!(1e20)).digits, 10_i128.pow(20));
        assert_eq!(Decimal::of(json!(1e300).as_number().unwrap()), None);
    }

    #[test]
    fn multiples_are_exact() {
        let step = decimal(&json!(0.01));
        assert_eq!(decimal(&json!(19.99)).is_multiple_of(step), Some(true));
        assert_eq!(decimal(&json!(19.995)).is_multiple_of(step), Some(false));
        let common = decimal(&json!(0.4)).common_multiple(decimal(&json!(6)));
        assert_eq!(common.unwrap().to_json(), json!(6));
    }
}
