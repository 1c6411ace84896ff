//! How much each rule matters for one document.

use std::collections::BTreeMap;

use super::rule::{Rule, rules};
use crate::manifest::Severity;

/// How much each rule matters: as it says itself, unless set otherwise.
#[derive(Debug, Clone, Default)]
pub struct Severities {
    set: BTreeMap<String, Severity>,
}

/// There is no rule of that name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("/lint/{name}: there is no rule `{name}`{}; `openapi lint --rules` lists them", meant(nearest.as_deref()))]
pub struct UnknownRule {
    /// The name.
    pub name: String,
    /// The rule that was probably meant.
    pub nearest: Option<String>,
}

fn meant(nearest: Option<&str>) -> String {
    nearest.map(|name| format!("; did you mean `{name}`")).unwrap_or_default()
}

impl Severities {
    /// With what `[lint]` of a manifest sets.
    ///
    /// # Errors
    /// [`UnknownRule`] for a name that no rule has.
    ///
    /// ```
    /// use openapi_kit::lint::Severities;
    /// use openapi_kit::manifest::Severity;
    /// let error = Severities::new(&[("tag-unusd".to_owned(), Severity::Off)].into()).unwrap_err();
    /// assert_eq!(error.nearest.as_deref(), Some("tag-unused"));
    /// ```
    pub fn new(set: &BTreeMap<String, Severity>) -> Result<Self, UnknownRule> {
        match set.keys().find(|name| rules().all(|rule| rule.name != **name)) {
            Some(name) => Err(UnknownRule { name: name.clone(), nearest: nearest(name) }),
            None => Ok(Self { set: set.clone() }),
        }
    }

    /// What the rule has here.
    pub fn of(&self, rule: &Rule) -> Severity {
        self.set.get(rule.name).copied().unwrap_or(rule.severity)
    }
}

fn nearest(name: &str) -> Option<String> {
    let scored = rules().map(|rule| (strsim::jaro_winkler(name, rule.name), rule.name));
    let best = scored.max_by(|one, other| one.0.total_cmp(&other.0))?;
    (best.0 > 0.7).then(|| best.1.to_owned())
}
