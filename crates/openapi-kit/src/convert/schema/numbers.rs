//! Bounds: exclusive ones are numbers in later drafts of JSON Schema, and marks on the other bound in OpenAPI 3.0.

use serde_json::{Value, json};

use super::Site;
use crate::convert::note::Cost;

const EXCLUSIVE: &str = "exclusive bound as a number became a bound with a mark";
const IMPLIED: &str = "exclusive bound left out that the other bound implies";

const NUMBER: &str = "bound written as text or with a needless fraction became a number";
const NO_NUMBER: &str = "bound that is no number kept as an extension";

/// Bounds on values.
const VALUES: [&str; 3] = ["minimum", "maximum", "multipleOf"];

/// Bounds on how many there are.
const COUNTS: [&str; 6] = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];

/// Makes numbers of bounds that are written as text, and whole ones of counts.
pub(super) fn plain_numbers(site: &mut Site<'_>) {
    for keyword in VALUES.into_iter().chain(COUNTS) {
        let Some(written) = site.members.get(keyword) else { continue };
        let is_count = COUNTS.contains(&keyword);
        if if is_count { written.is_u64() } else { written.is_number() } {
            continue;
        }
        let text = written.as_str().map(|text| text.trim().parse::<serde_json::Number>().ok().map(Value::Number));
        let number = text.unwrap_or_else(|| Some(written.clone())).filter(Value::is_number);
        let mended = match number {
            Some(number) if is_count => whole(&number).map(|count| json!(count)),
            other => other,
        };
        match mended {
            Some(number) => {
                site.members.insert(keyword.to_owned(), number);
                site.note(NUMBER, Cost::Nothing);
            }
            None => {
                site.keep(keyword, NO_NUMBER, Cost::Lost);
            }
        }
    }
}

/// The whole number, also of one that is written as `1.0`.
fn whole(number: &Value) -> Option<u64> {
    number.as_u64().or_else(|| {
        let text = number.as_f64().filter(|float| *float >= 0.0 && float.fract() == 0.0)?.to_string();
        text.parse().ok()
    })
}

pub(super) fn exclusive_bounds(site: &mut Site<'_>) {
    for (bound, exclusive, lower) in [("minimum", "exclusiveMinimum", true), ("maximum", "exclusiveMaximum", false)] {
        let Some(number) = site.members.get(exclusive).and_then(Value::as_f64) else { continue };
        let other = site.members.get(bound).and_then(Value::as_f64);
        let implied = other.is_some_and(|other| if lower { other > number } else { other < number });
        let Some(value) = site.take(exclusive) else { continue };
        if implied {
            site.note(IMPLIED, Cost::Nothing);
        } else {
            site.set(bound, value);
            site.set(exclusive, json!(true));
            site.note(EXCLUSIVE, Cost::Nothing);
        }
    }
}
