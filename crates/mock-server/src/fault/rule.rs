//! When a fault strikes.

use http::{HeaderMap, HeaderName};
use serde::{Deserialize, Serialize};

use super::Fault;
use super::store::Target;

/// A fault and when it strikes.
///
/// ```
/// use mock_server::fault::{Fault, Rule};
///
/// // Of the calls that read or make parrots, one in five is refused, at most ten of them.
/// let rule = Rule::new("busy", Fault::status(503)).operation("listParrots").operation("createParrot");
/// let rule = rule.probability(0.2).times(10).seed(7);
/// assert_eq!(rule.when.times, Some(10));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// 1 to 100 letters, digits, `-`, `_` and `.`; one in a space. A rule of the same name is replaced.
    pub name: String,
    /// When; without conditions, always.
    #[serde(default)]
    pub when: When,
    /// What goes wrong.
    #[serde(rename = "do")]
    pub fault: Fault,
    /// Where its random numbers begin, instead of the seed of the mock. Rules of different names differ in any case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
}

/// Conditions, all of which must hold.
///
/// Those on the request come first. Of the requests that fulfil them, `skip`, `first` and `every` choose by number; of
/// the chosen ones `probability` chooses by chance; and `times` ends it all.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct When {
    /// Only this API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api: Option<String>,
    /// Only these operations, by operationId, and those with one of the `tags`; empty for all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<String>,
    /// Only operations whose first tag is one of these, and the `operations`; empty for all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Also the login. Without it a rule leaves the login alone, unless `operations` names it: most tests are about
    /// what comes after.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub login: bool,
    /// Only requests with this header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<HeaderCondition>,
    /// How likely it is, 0 to 1. With 0 it strikes only when a request names the rule in `x-mock-fault`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub probability: Option<f64>,
    /// The first so many requests are let through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip: Option<u64>,
    /// Only the first so many requests, after those that are skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<u64>,
    /// Only each so-manieth request: with 3 the third, the sixth and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every: Option<u64>,
    /// It strikes at most so often.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
}

/// A header that a request must have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeaderCondition {
    /// In any case.
    pub name: String,
    /// One of its values; any value unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl Rule {
    /// A rule that always strikes.
    pub fn new(name: impl Into<String>, fault: Fault) -> Self {
        Self { name: name.into(), when: When::default(), fault, seed: None }
    }

    /// Only this API.
    #[must_use]
    pub fn api(mut self, name: impl Into<String>) -> Self {
        self.when.api = Some(name.into());
        self
    }

    /// This operation, and others that are named.
    #[must_use]
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.when.operations.push(id.into());
        self
    }

    /// The operations of this tag, and others that are named.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.when.tags.push(tag.into());
        self
    }

    /// Also the login; see [`When::login`].
    #[must_use]
    pub fn with_login(mut self) -> Self {
        self.when.login = true;
        self
    }

    /// Only requests with this header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>) -> Self {
        self.when.header = Some(HeaderCondition { name: name.into(), value: None });
        self
    }

    /// Only requests with this value of this header.
    #[must_use]
    pub fn header_value(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.when.header = Some(HeaderCondition { name: name.into(), value: Some(value.into()) });
        self
    }

    /// How likely it is, 0 to 1.
    #[must_use]
    pub fn probability(mut self, probability: f64) -> Self {
        self.when.probability = Some(probability);
        self
    }

    /// Lets the first so many requests through.
    #[must_use]
    pub fn skip(mut self, requests: u64) -> Self {
        self.when.skip = Some(requests);
        self
    }

    /// Only the first so many requests.
    #[must_use]
    pub fn first(mut self, requests: u64) -> Self {
        self.when.first = Some(requests);
        self
    }

    /// Only each so-manieth request.
    #[must_use]
    pub fn every(mut self, requests: u64) -> Self {
        self.when.every = Some(requests);
        self
    }

    /// At most so often.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.when.times = Some(times);
        self
    }

    /// Where its random numbers begin.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Whether it can be obeyed; else a JSON pointer and what is wrong.
    pub(super) fn check(&self) -> Result<(), (String, String)> {
        let wrong = |at: &str, problem: String| Err((at.to_owned(), problem));
        let sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if self.name.is_empty() || self.name.len() > 100 || !self.name.chars().all(sound) {
            return wrong("/name", "a name has 1 to 100 letters, digits, `-`, `_` and `.`".to_owned());
        }
        let When { header, probability, skip: _, first, every, times, .. } = &self.when;
        if let Some(probability) = probability.filter(|probability| !(0.0..=1.0).contains(probability)) {
            return wrong("/when/probability", format!("{probability} is out of range; write 0 to 1"));
        }
        for (key, count) in [("first", first), ("every", every), ("times", times)] {
            if *count == Some(0) {
                return wrong(&format!("/when/{key}"), "with 0 it would never strike; leave the rule out".to_owned());
            }
        }
        if let Some(header) = header
            && HeaderName::try_from(header.name.as_str()).is_err()
        {
            return wrong("/when/header/name", format!("`{}` is no header name; correct it", header.name));
        }
        self.fault.check().map_err(|(at, problem)| (format!("/do{at}"), problem))
    }

    /// Whether it is about this operation at all.
    pub(super) fn concerns(&self, target: &Target<'_>) -> bool {
        let When { api, operations, tags, login, .. } = &self.when;
        if api.as_deref().is_some_and(|api| api != target.api) {
            return false;
        }
        let named = operations.iter().any(|own| own == target.operation);
        let chosen = named || tags.iter().any(|own| own == target.tag) || operations.is_empty() && tags.is_empty();
        let spared = target.login && !named && !login;
        // Without a token there is none that could expire.
        chosen && !spared && (target.protected || self.fault != Fault::ExpiredToken)
    }

    /// Whether the request has the header.
    pub(super) fn hears(&self, headers: &HeaderMap) -> bool {
        let Some(HeaderCondition { name, value }) = &self.when.header else { return true };
        let mut values = headers.get_all(name.as_str()).iter();
        match value {
            None => values.next().is_some(),
            Some(value) => values.any(|own| own.as_bytes() == value.as_bytes()),
        }
    }
}
