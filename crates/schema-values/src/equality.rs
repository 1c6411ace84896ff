//! JSON Schema's notion of equal values and of their order.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use crate::decimal::Decimal;

/// The order of two JSON numbers, exact where both have at most 38 digits.
pub(crate) fn compare(a: &Number, b: &Number) -> Option<Ordering> {
    if let (Some(a), Some(b)) = (Decimal::of(a), Decimal::of(b))
        && let Some(order) = a.compare(b)
    {
        return Some(order);
    }
    a.as_f64()?.partial_cmp(&b.as_f64()?)
}

/// JSON Schema's equality: 1 and 1.0 are the same number, members have no order.
pub(crate) fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => compare(a, b) == Some(Ordering::Equal),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

pub(crate) fn all_distinct(items: &[Value]) -> bool {
    items.iter().enumerate().all(|(index, item)| !items[..index].iter().any(|other| same(item, other)))
}
