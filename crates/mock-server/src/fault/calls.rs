//! What tests call.

use serde::Serialize;

use super::file::check_names;
use super::{FaultError, Preset, Rule};
use crate::api::Api;
use crate::mock::{Builder, MockServer};
use crate::mock_space::MockSpace;
use crate::service::MockService;

/// A rule and what it has counted.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RuleReport {
    /// The rule.
    #[serde(flatten)]
    pub rule: Rule,
    /// Requests that it was asked about: of its operations and with its header, and no earlier rule had struck.
    pub seen: u64,
    /// How often it struck.
    pub struck: u64,
}

impl MockSpace {
    /// Adds a rule to this space; one of the same name is replaced.
    ///
    /// # Errors
    /// [`FaultError`] when it names something that is not served, or asks for something impossible.
    pub fn fault(&self, rule: Rule) -> Result<(), FaultError> {
        self.add_faults(vec![rule])
    }

    /// Adds the rules of a preset.
    ///
    /// # Errors
    /// [`FaultError`] when the space has too many rules.
    pub fn fault_preset(&self, preset: Preset) -> Result<(), FaultError> {
        preset.rules().into_iter().try_for_each(|rule| self.space.faults.add(rule))
    }

    /// Adds several rules, or none when one of them is wrong.
    pub(crate) fn add_faults(&self, rules: Vec<Rule>) -> Result<(), FaultError> {
        let served = self.service.served();
        let apis: Vec<_> = served.iter().map(|served| &*served.api).collect();
        rules.iter().try_for_each(|rule| check_names(rule, &apis))?;
        rules.into_iter().try_for_each(|rule| self.space.faults.add(rule))
    }

    /// The rules of this space, in the order in which they are asked.
    pub fn faults(&self) -> Vec<RuleReport> {
        self.space.faults.report()
    }

    /// Removes a rule; says whether there was one of this name.
    pub fn remove_fault(&self, name: &str) -> bool {
        self.space.faults.remove(|rule| rule.name == name) > 0
    }

    /// Removes all rules, also those that the mock was started with; [`reset`](Self::reset) brings these back.
    pub fn clear_faults(&self) {
        self.space.faults.remove(|_| true);
    }
}

impl MockService {
    /// Adds a rule to the default space; see [`MockSpace::fault`].
    ///
    /// # Errors
    /// [`FaultError`] when it names something that is not served, or asks for something impossible.
    pub fn fault(&self, rule: Rule) -> Result<(), FaultError> {
        self.default_space().fault(rule)
    }

    /// Adds the rules of a preset to the default space.
    ///
    /// # Errors
    /// [`FaultError`] when the space has too many rules.
    pub fn fault_preset(&self, preset: Preset) -> Result<(), FaultError> {
        self.default_space().fault_preset(preset)
    }

    /// Removes all rules of the default space.
    pub fn clear_faults(&self) {
        self.default_space().clear_faults();
    }
}

impl MockServer {
    /// Adds a rule to the default space; see [`MockSpace::fault`].
    ///
    /// # Errors
    /// [`FaultError`] when it names something that is not served, or asks for something impossible.
    pub fn fault(&self, rule: Rule) -> Result<(), FaultError> {
        self.service().fault(rule)
    }

    /// Adds the rules of a preset to the default space.
    ///
    /// # Errors
    /// [`FaultError`] when the space has too many rules.
    pub fn fault_preset(&self, preset: Preset) -> Result<(), FaultError> {
        self.service().fault_preset(preset)
    }

    /// Removes all rules of the default space.
    pub fn clear_faults(&self) {
        self.service().clear_faults();
    }
}

impl Builder {
    /// Adds a rule that every space begins with.
    pub fn fault(self, rule: Rule) -> Self {
        self.faults([rule])
    }

    /// Adds rules that every space begins with, such as those of a preset or a file:
    ///
    /// ```
    /// use mock_server::MockServer;
    /// use mock_server::fault::{Preset, read_value};
    /// use serde_json::json;
    ///
    /// let rules = read_value(&json!([{"name": "late", "do": {"delay": {"ms": 20}}}]))?;
    /// let mock = MockServer::builder().faults(rules).faults(Preset::Flaky.rules()).seed(7);
    /// # Ok::<(), mock_server::fault::FaultError>(())
    /// ```
    pub fn faults(mut self, rules: impl IntoIterator<Item = Rule>) -> Self {
        self.settings.faults = self.settings.faults.iter().cloned().chain(rules).collect();
        self
    }

    /// Whether a request may ask for a fault in `x-mock-fault`; it may unless this is `false`.
    pub fn fault_header(mut self, on: bool) -> Self {
        self.settings.fault_header = on;
        self
    }
}

/// Whether rules that a mock is to begin with can be obeyed, and no two have one name.
pub(crate) fn check_all(rules: &[Rule], apis: &[Api]) -> Result<(), FaultError> {
    let apis: Vec<_> = apis.iter().collect();
    for (number, rule) in rules.iter().enumerate() {
        check_names(rule, &apis)?;
        if rules[..number].iter().any(|other| other.name == rule.name) {
            return Err(FaultError::of_rule(rule, "/name", "there are two rules of this name; rename one"));
        }
    }
    Ok(())
}
