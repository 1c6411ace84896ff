//! The states of an API's scenarios.

use std::collections::HashMap;

use crate::fixture::Scenario;

/// The state in which every scenario begins.
pub const STARTED: &str = "started";

/// The current state of each scenario that has left [`STARTED`].
#[derive(Debug, Default)]
pub(crate) struct States {
    current: HashMap<String, String>,
}

impl States {
    /// The state of a scenario.
    pub(crate) fn of(&self, name: &str) -> &str {
        self.current.get(name).map_or(STARTED, String::as_str)
    }

    /// Whether a fixture of this scenario may answer now.
    pub(crate) fn allows(&self, scenario: &Scenario) -> bool {
        scenario.from.as_deref().is_none_or(|from| from == self.of(&scenario.name))
    }

    /// Moves on after a fixture of this scenario has answered.
    pub(crate) fn follow(&mut self, scenario: &Scenario) {
        if let Some(to) = &scenario.to {
            self.current.insert(scenario.name.clone(), to.clone());
        }
    }

    /// Puts a scenario into a state.
    pub(crate) fn set(&mut self, name: &str, state: &str) {
        self.current.insert(name.to_owned(), state.to_owned());
    }

    /// The states of all scenarios that have left their beginning.
    #[cfg(feature = "redis")]
    pub(crate) fn all(&self) -> &HashMap<String, String> {
        &self.current
    }

    /// Takes over what another replica says; nothing is the beginning.
    #[cfg(feature = "redis")]
    pub(crate) fn learn(&mut self, name: &str, state: Option<&str>) {
        match state {
            Some(state) => self.set(name, state),
            None => {
                self.current.remove(name);
            }
        }
    }

    /// Puts every scenario back to its beginning.
    pub(crate) fn reset(&mut self) {
        self.current.clear();
    }
}
