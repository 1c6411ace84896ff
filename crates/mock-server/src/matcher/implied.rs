//! Whether one matcher holds for every request that another one holds for.

use std::borrow::Cow;

use http::{HeaderMap, HeaderValue};
use serde_json::Value;

use super::{Constraint, RequestMatcher, Sent, Target};
use crate::content::Content;
use crate::pattern::Pattern;

impl RequestMatcher {
    /// Whether this one surely holds wherever `other` does. What cannot be told counts as no.
    pub(crate) fn is_implied_by(&self, other: &Self) -> bool {
        self.constraints.iter().all(|own| own.is_always_met() || other.constraints.iter().any(|one| own.follows(one)))
    }

    /// Whether both ask for the same things.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let holds = |one: &Constraint, all: &[Constraint]| all.iter().any(|other| one.is_same(other));
        self.constraints.len() == other.constraints.len()
            && self.constraints.iter().all(|one| holds(one, &other.constraints))
    }
}

impl Constraint {
    /// A path always has its parameters.
    fn is_always_met(&self) -> bool {
        matches!((&self.target, self.pattern.bare()), (Target::Path(_), Pattern::Any))
    }

    fn is_same(&self, other: &Self) -> bool {
        self.is_about(&other.target) && self.pattern.written() == other.pattern.written()
    }

    fn is_about(&self, target: &Target) -> bool {
        match (&self.target, target) {
            (Target::Query(own), Target::Query(other)) => own.eq_ignore_ascii_case(other),
            (own, other) => own == other,
        }
    }

    /// Whether it holds for every request that `other` holds for.
    fn follows(&self, other: &Self) -> bool {
        if !self.is_about(&other.target) {
            return false;
        }
        if self.pattern.written() == other.pattern.written() {
            return true;
        }
        // When only one value satisfies the other one, that value can be tried.
        let Some(only) = only_value(&other.pattern) else { return false };
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let (mut path, mut query, mut headers, mut body) = (Vec::new(), Vec::new(), HeaderMap::new(), Content::Absent);
        match &other.target {
            Target::Path(name) => path.push((name.as_str(), Cow::Owned(text(&only)))),
            Target::Query(name) => {
                let values = only.as_array().cloned().unwrap_or_else(|| vec![only]);
                query.extend(values.iter().map(|value| (Cow::Borrowed(name.as_str()), Cow::Owned(text(value)))));
            }
            Target::Header(name) => {
                let Ok(value) = HeaderValue::try_from(text(&only)) else { return false };
                headers.insert(name, value);
            }
            Target::Body => body = Content::Json(only),
        }
        self.holds(&Sent { path: &path, query: &query, headers: &headers, body: &body })
    }
}

/// The value that a pattern holds for, if there is just one.
fn only_value(pattern: &Pattern) -> Option<Value> {
    match pattern.bare() {
        Pattern::Scalar(value) => Some(value.clone()),
        Pattern::List(items) => items.iter().map(only_value).collect::<Option<Vec<_>>>().map(Value::Array),
        Pattern::Object(members) => {
            let members = members.iter().map(|(name, pattern)| Some((name.clone(), only_value(pattern)?)));
            members.collect::<Option<_>>().map(Value::Object)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn matcher(request: Value) -> RequestMatcher {
        RequestMatcher::compile(&serde_json::from_value(request).unwrap()).unwrap()
    }

    fn follows(general: Value, special: Value) -> bool {
        matcher(general).is_implied_by(&matcher(special))
    }

    #[test]
    fn what_asks_for_less_is_implied() {
        assert!(follows(json!({}), json!({"path": {"id": 7}})));
        assert!(!follows(json!({"path": {"id": 7}}), json!({})));
        assert!(follows(json!({"path": {"id": {"$any": true}}}), json!({})));
        assert!(follows(json!({"path": {"id": {"$regex": "^7"}}}), json!({"path": {"id": 77}})));
        assert!(!follows(json!({"path": {"id": {"$regex": "^7"}}}), json!({"path": {"id": 67}})));
        assert!(follows(json!({"query": {"A": ["x", "y"]}}), json!({"query": {"a": ["x", "y"]}})));
        assert!(follows(json!({"query": {"a": {"$any": true}}}), json!({"query": {"a": ["x", "y"]}})));
        let special = json!({"body": {"a": 1, "b": [true]}});
        assert!(follows(json!({"body": {"$subset": {"a": {"$type": "integer"}}}}), special.clone()));
        assert!(!follows(json!({"body": {"$subset": {"c": 1}}}), special));
        let both = json!({"body": {"$subset": {"a": 1}}});
        assert!(follows(both.clone(), both.clone()));
        assert!(!follows(json!({"body": {"$subset": {"b": 1}}}), both), "two subsets need not be of one body");
    }

    #[test]
    fn the_order_of_members_makes_no_difference() {
        let (one, two) = (json!({"query": {"a": 1, "b": 2}}), json!({"query": {"B": 2, "A": 1}}));
        assert!(matcher(one.clone()).is_same(&matcher(two)) && !matcher(one).is_same(&matcher(json!({}))));
    }
}
