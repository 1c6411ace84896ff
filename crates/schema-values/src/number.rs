//! Numbers: multiples of a step between two bounds, or any between two bounds.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use crate::decimal::Decimal;
use crate::equality::compare;
use crate::error::{Reason, UnsatisfiableError};
use crate::format::integer_range;
use crate::part::Part;
use crate::source::Source;

/// Integers up to here are exact in a double.
const EXACT: f64 = 9_007_199_254_740_992.0;
/// The same for single precision.
const EXACT_SINGLE: f64 = 16_777_216.0;

/// The numbers that a schema allows.
#[derive(Debug, Clone)]
pub(crate) enum Numbers {
    /// `k` × `step` for `low` ≤ `k` ≤ `high`.
    Stepped {
        low: i128,
        high: i128,
        step: Decimal,
        /// Nothing but custom sets the upper end.
        open: bool,
    },
    /// Any number.
    Continuous {
        low: Option<Limit>,
        high: Option<Limit>,
        /// Only what single precision holds exactly.
        single: bool,
    },
}

/// One end of a range.
#[derive(Debug, Clone)]
pub(crate) struct Limit {
    number: Number,
    exclusive: bool,
}

impl Limit {
    fn float(&self) -> f64 {
        self.number.as_f64().unwrap_or(0.0)
    }
}

impl Numbers {
    /// The numbers that satisfy all parts; `integer` as `type: integer` asks.
    pub(crate) fn of(parts: &[Part<'_>], integer: bool) -> Result<Self, UnsatisfiableError> {
        let formats: Vec<&str> = parts.iter().filter_map(|part| part.keyword("format")?.as_str()).collect();
        let range = formats.iter().filter_map(|name| integer_range(name));
        let range = range.reduce(|a, b| (a.0.max(b.0), a.1.min(b.1)));
        let single = formats.contains(&"float");
        let low = tightest(parts, ["minimum", "exclusiveMinimum"], Ordering::Greater);
        let high = tightest(parts, ["maximum", "exclusiveMaximum"], Ordering::Less);

        let mut step = (integer || range.is_some()).then_some(Decimal::ONE);
        for part in parts {
            let Some(multiple) = part.keyword("multipleOf").and_then(Value::as_number) else {
                continue;
            };
            let refused = || {
                let mend = "use a positive number of at most 38 digits";
                part.error("multipleOf", Reason::UnsupportedKeyword, mend)
            };
            let multiple = Decimal::of(multiple).filter(|multiple| multiple.digits > 0);
            let multiple = multiple.ok_or_else(refused)?;
            step = Some(match step {
                Some(step) => step.common_multiple(multiple).ok_or_else(refused)?,
                None => multiple,
            });
        }
        let numbers = match step {
            Some(step) => stepped(step, low.as_ref(), high.as_ref(), range, single),
            None => Some(Self::Continuous { low, high, single }),
        };
        numbers.filter(|numbers| !numbers.is_empty()).ok_or_else(|| {
            let bounds = ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"];
            let blamed = parts.iter().find_map(|part| {
                let keyword = bounds.iter().find(|name| part.keyword(name).is_some())?;
                Some((part, *keyword))
            });
            let mend = "widen the bounds so that a number fits between them";
            match blamed.or_else(|| parts.first().map(|part| (part, "multipleOf"))) {
                Some((part, keyword)) => part.error(keyword, Reason::Contradiction, mend),
                None => UnsatisfiableError::new("", "type", Reason::Contradiction, mend),
            }
        })
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Stepped { low, high, .. } => low > high,
            Self::Continuous { low: Some(low), high: Some(high), .. } => match compare(&low.number, &high.number) {
                Some(Ordering::Greater) => true,
                Some(Ordering::Equal) => low.exclusive || high.exclusive,
                _ => false,
            },
            Self::Continuous { .. } => false,
        }
    }

    /// Whether this number is one of them.
    pub(crate) fn takes(&self, number: &Number) -> bool {
        match self {
            Self::Stepped { low, high, step, .. } => {
                let scale = |number: Decimal| number.scale.max(step.scale);
                let multiple = Decimal::of(number).and_then(|number| {
                    let (whole, step) = (number.at_scale(scale(number))?, step.at_scale(scale(number))?);
                    (whole.checked_rem(step)? == 0).then_some(whole / step)
                });
                multiple.is_some_and(|multiple| (*low..=*high).contains(&multiple))
            }
            Self::Continuous { low, high, single } => {
                let above = low.as_ref().is_none_or(|low| match compare(number, &low.number) {
                    Some(Ordering::Greater) => true,
                    Some(Ordering::Equal) => !low.exclusive,
                    _ => false,
                });
                let below = high.as_ref().is_none_or(|high| match compare(number, &high.number) {
                    Some(Ordering::Less) => true,
                    Some(Ordering::Equal) => !high.exclusive,
                    _ => false,
                });
                let fits = |float: f64| f64::from(float as f32) == float;
                above && below && (!single || number.as_f64().is_some_and(fits))
            }
        }
    }

    /// Numbers at which number types end, and the bounds with their neighbours, as far as they are among these.
    fn edges(&self) -> Vec<Number> {
        // Steps find their edges by themselves.
        let Self::Continuous { low, high, .. } = self else { return Vec::new() };
        let beside_low = low.iter().map(Limit::float).flat_map(|limit| [limit, limit.next_up()]);
        let beside_high = high.iter().map(Limit::float).flat_map(|limit| [limit, limit.next_down()]);
        let floats = LANDMARKS.into_iter().chain(beside_low).chain(beside_high).filter_map(Number::from_f64);
        let whole = WHOLE_LANDMARKS.into_iter().filter_map(Number::from_i128);
        whole.chain(floats).filter(|number| self.takes(number)).collect()
    }

    pub(crate) fn draw(&self, source: &mut Source) -> Value {
        match self {
            Self::Stepped { low, high, step, open } => {
                // Custom ends where 64 bits do; some programs go one bit further.
                let reach = if *open && step.scale == 0 && source.style().is_edge() {
                    i128::from(u64::MAX) / step.digits
                } else {
                    *high
                };
                let multiple = draw_integer(source, *low, reach.max(*high), step.digits);
                match multiple.checked_mul(step.digits) {
                    Some(digits) => Decimal { digits, ..*step }.to_json(),
                    None => Value::Null,
                }
            }
            Self::Continuous { low, high, single } => {
                let float = draw_float(source, low.as_ref(), high.as_ref(), *single);
                // Decided last: what isn't at an edge after all needn't be zero.
                let edges = if source.style().is_edge() { self.edges() } else { Vec::new() };
                match edges.is_empty() {
                    true => whole_or_float(float),
                    false => edges
                        .get(source.pick_of(edges.len() + 1, None).wrapping_sub(1))
                        .cloned()
                        .map_or_else(|| whole_or_float(float), Value::Number),
                }
            }
        }
    }
}

/// Where number types end and change their representation.
const LANDMARKS: [f64; 12] = [
    -0.0,
    f64::MAX,
    f64::MIN,
    f64::MIN_POSITIVE,
    5e-324,
    f64::EPSILON,
    0.1,
    EXACT,
    EXACT_SINGLE + 1.0,
    f32::MAX as f64,
    f32::MIN_POSITIVE as f64,
    1e21,
];
const WHOLE_LANDMARKS: [i128; 9] = [
    -1,
    i32::MAX as i128,
    i32::MAX as i128 + 1,
    i32::MIN as i128,
    EXACT as i128 + 1,
    i64::MAX as i128,
    i64::MAX as i128 + 1,
    i64::MIN as i128,
    u64::MAX as i128,
];

/// The strictest of the bounds under two keywords; `stricter` is how it compares to the others.
fn tightest(parts: &[Part<'_>], keywords: [&str; 2], stricter: Ordering) -> Option<Limit> {
    let limits = parts.iter().flat_map(|part| {
        [(keywords[0], false), (keywords[1], true)].into_iter().filter_map(move |(keyword, exclusive)| {
            let number = part.keyword(keyword)?.as_number()?.clone();
            Some(Limit { number, exclusive })
        })
    });
    limits.reduce(|a, b| match compare(&b.number, &a.number) {
        Some(Ordering::Equal) if b.exclusive => b,
        Some(order) if order == stricter => b,
        _ => a,
    })
}

fn stepped(
    step: Decimal,
    low: Option<&Limit>,
    high: Option<&Limit>,
    range: Option<(i128, i128)>,
    single: bool,
) -> Option<Numbers> {
    // Without a format, integers fill 64 bits and fractions stay where doubles are exact.
    let (least, most) = match range {
        Some(range) => range,
        None if step.scale == 0 => (i64::MIN.into(), i64::MAX.into()),
        None => {
            let exact = if single { EXACT_SINGLE } else { EXACT } as i128;
            let whole = exact / 10_i128.pow(step.scale.min(15));
            (-whole, whole)
        }
    };
    let whole = |digits| Decimal { digits, scale: 0 };
    let first = |decimal: Decimal, exclusive| multiple_above(decimal, step, exclusive);
    let negated = |decimal: Decimal| Decimal { digits: -decimal.digits, ..decimal };
    let (default_low, default_high) = (first(whole(least), false)?, -first(negated(whole(most)), false)?);
    // A bound of more than 38 digits is either no bound at all or out of reach.
    let exact = |limit: &Limit| Decimal::of(&limit.number);
    let asked_low = match low {
        Some(limit) => match exact(limit) {
            Some(decimal) => Some(first(decimal, limit.exclusive)?),
            None if limit.float() < 1.0 => None,
            None => return None,
        },
        None => None,
    };
    let asked_high = match high {
        Some(limit) => match exact(limit) {
            Some(decimal) => Some(-first(negated(decimal), limit.exclusive)?),
            None if limit.float() > -1.0 => None,
            None => return None,
        },
        None => None,
    };
    if range.is_some() {
        return Some(Numbers::Stepped {
            low: asked_low.map_or(default_low, |low| low.max(default_low)),
            high: asked_high.map_or(default_high, |high| high.min(default_high)),
            step,
            open: false,
        });
    }
    // Bounds may lie beyond the usual range: then the open end follows the given one.
    const BEYOND: i128 = 1000;
    let low = asked_low.unwrap_or_else(|| match asked_high {
        Some(high) if high < default_low => high.saturating_sub(BEYOND),
        _ => default_low,
    });
    let high = asked_high.unwrap_or_else(|| default_high.max(low.saturating_add(BEYOND)));
    let high = if asked_high.is_none() && low < default_high { default_high } else { high };
    Some(Numbers::Stepped { low, high, step, open: asked_high.is_none() })
}

/// The least `k` with `k` × `step` at or above (exclusive: above) the bound.
fn multiple_above(bound: Decimal, step: Decimal, exclusive: bool) -> Option<i128> {
    let scale = bound.scale.max(step.scale);
    let (bound, step) = (bound.at_scale(scale)?, step.at_scale(scale)?);
    let floor = bound.div_euclid(step);
    let on_step = bound.rem_euclid(step) == 0;
    Some(floor + i128::from(!on_step || exclusive))
}

/// An integer of the range, to be multiplied by `step`; the one nearest to 0 is the simplest.
fn draw_integer(source: &mut Source, low: i128, high: i128, step: i128) -> i128 {
    const FAMILIAR: u64 = 1000;
    let origin = 0.clamp(low, high);
    let reach = |distance: i128| u64::try_from(distance).unwrap_or(u64::MAX);
    let (up, down) = (reach(high - origin), reach(origin - low));
    let downwards = match (up, down) {
        (_, 0) => false,
        (0, _) => true,
        // Examples stay above zero where they may.
        _ => source.choose(1, 0) == 1,
    };
    let (sign, far) = if downwards { (-1, down) } else { (1, up) };
    let distance = if source.style().is_edge() {
        let near = [0, 1, far.saturating_sub(1), far].into_iter();
        let landmarks = WHOLE_LANDMARKS.into_iter().filter_map(|landmark| {
            let distance = (landmark / step.max(1) - origin) * sign;
            u64::try_from(distance).ok()
        });
        let edges: Vec<u64> = near.chain(landmarks).filter(|distance| *distance <= far).collect();
        source.choose_from(far, &edges) as u64
    } else {
        source.choose(far, FAMILIAR)
    };
    origin + sign * i128::from(distance)
}

/// A float of the range. Binary fractions: exact in every precision and in every parser.
fn draw_float(source: &mut Source, low: Option<&Limit>, high: Option<&Limit>, single: bool) -> f64 {
    const HUGE: f64 = 1e300;
    let huge = if single { f64::from(2.0_f32.powi(127)) } else { HUGE };
    let tiny = 2.0_f64.powi(-20);
    let (least, most) = (low.map_or(-huge, Limit::float), high.map_or(huge, Limit::float));
    let inside = |float: f64| {
        let above = low.is_none_or(|low| float > low.float() || (!low.exclusive && float == least));
        let below = high.is_none_or(|high| float < high.float() || (!high.exclusive && float == most));
        above && below
    };
    let edges: Vec<f64> = [huge, -huge, tiny, -tiny, least, most].into_iter().filter(|edge| inside(*edge)).collect();
    // Where there are few ordinary numbers the last resort is the middle.
    let edge = source.choose(edges.len() as u64 * 3, 0) as usize;
    if edge > 0 && edge <= edges.len() && !source.style().is_plain() {
        return edges[edge - 1];
    }
    let exact = if single { EXACT_SINGLE } else { EXACT } / 64.0;
    let anchor = 0.0_f64.clamp(least.min(most), most.max(least));
    let wanted = source.choose(6, 1) as i32;
    for fineness in wanted..60 {
        let scale = 2.0_f64.powi(fineness);
        let first = (least.max(anchor - exact) * scale).ceil();
        let last = (most.min(anchor + exact) * scale).floor();
        if first.abs() > EXACT || last.abs() > EXACT {
            break;
        }
        let first = if inside(first / scale) { first } else { first + 1.0 };
        let last = if inside(last / scale) { last } else { last - 1.0 };
        if first <= last {
            return draw_integer(source, first as i128, last as i128, 1) as f64 / scale;
        }
    }
    let middle = anchor + (if anchor == least { most } else { least } - anchor) / 2.0;
    if inside(anchor) { anchor } else { middle }
}

fn whole_or_float(float: f64) -> Value {
    if float.fract() == 0.0 && float.abs() <= EXACT {
        return (float as i64).into();
    }
    Number::from_f64(float).map_or(Value::Null, Value::Number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Style;
    use serde_json::json;

    fn numbers(schema: &Value, integer: bool) -> Result<Numbers, UnsatisfiableError> {
        Numbers::of(&[Part::new("#/n", schema)], integer)
    }

    fn drawn(schema: &Value, integer: bool) -> Vec<Value> {
        let numbers = numbers(schema, integer).unwrap();
        (0..2000).map(|seed| numbers.draw(&mut Source::seeded(seed, Style::Wild))).collect()
    }

    #[test]
    fn integers_reach_both_ends_of_their_format() {
        let drawn = drawn(&json!({"format": "int32"}), true);
        assert!(drawn.contains(&json!(i32::MIN)) && drawn.contains(&json!(i32::MAX)));
        assert!(drawn.contains(&json!(0)));
    }

    #[test]
    fn a_step_is_kept_between_exclusive_bounds() {
        let schema = json!({"multipleOf": 0.05, "exclusiveMinimum": 0.1, "maximum": 0.25});
        let mut drawn: Vec<String> = drawn(&schema, false).iter().map(Value::to_string).collect();
        drawn.sort();
        drawn.dedup();
        assert_eq!(drawn, ["0.15", "0.2", "0.25"]);
    }

    #[test]
    fn edges_are_the_ends_and_their_neighbours() {
        let edges = |schema: &Value, integer: bool| -> Vec<String> {
            let numbers = numbers(schema, integer).unwrap();
            (0..2000).map(|seed| numbers.draw(&mut Source::seeded(seed, Style::Edge)).to_string()).collect()
        };
        let whole = edges(&json!({"minimum": -3}), true);
        for wanted in ["-3", "-2", "-1", "0", "1", "9223372036854775807", "18446744073709551615"] {
            assert!(whole.contains(&wanted.to_owned()), "{wanted}");
        }
        let real = edges(&json!({}), false);
        for wanted in ["-0.0", "5e-324", "1.7976931348623157e+308", "-1.7976931348623157e+308", "9007199254740993"] {
            assert!(real.contains(&wanted.to_owned()), "{wanted}");
        }
        let between = edges(&json!({"exclusiveMinimum": 0, "maximum": 1}), false);
        for wanted in ["1", "5e-324", "0.9999999999999999"] {
            assert!(between.contains(&wanted.to_owned()), "{wanted}");
        }
        let refused = ["0", "-0.0"];
        assert!(between.iter().all(|number| !refused.contains(&number.as_str())));
    }

    #[test]
    fn a_bound_beyond_sixty_four_bits_is_followed() {
        let drawn = drawn(&json!({"minimum": 18446744073709551615_u64}), true);
        assert!(drawn.iter().all(|n| n.as_f64().unwrap() >= u64::MAX as f64));
    }

    #[test]
    fn narrow_ranges_are_found() {
        let narrow = json!({"exclusiveMinimum": 0.1, "exclusiveMaximum": 0.1001});
        for value in drawn(&narrow, false) {
            let float = value.as_f64().unwrap();
            assert!(float > 0.1 && float < 0.1001, "{float}");
        }
    }

    #[test]
    fn empty_ranges_are_refused_with_their_keyword() {
        let error = numbers(&json!({"minimum": 3, "maximum": 2}), true).unwrap_err();
        assert_eq!((error.pointer.as_str(), error.keyword.as_str()), ("#/n", "minimum"));
        let between = json!({"exclusiveMinimum": 1, "exclusiveMaximum": 2});
        assert_eq!(numbers(&between, true).unwrap_err().reason, Reason::Contradiction);
        assert!(numbers(&between, false).is_ok());
    }
}
