//! Scenarios over the admin API: those of stubs, and those of the fixtures of each API.

use std::collections::BTreeMap;
use std::sync::PoisonError;

use serde_json::{Value, json};

use super::{Answer, Call, done, input, unknown};
use crate::fixture::Scenario;
use crate::scenario::STARTED;
use crate::stub::state_of;

/// A scenario and where it comes from.
#[derive(Default)]
struct Found {
    state: String,
    possible: Vec<String>,
    mappings: Vec<Value>,
    /// The APIs whose fixtures belong to it.
    apis: Vec<String>,
}

impl Found {
    fn add(&mut self, scenario: &Scenario) {
        for state in [Some(STARTED), scenario.from.as_deref(), scenario.to.as_deref()].into_iter().flatten() {
            let state = shown(state);
            if !self.possible.contains(&state) {
                self.possible.push(state);
            }
        }
    }
}

/// WireMock writes the first state so.
fn shown(state: &str) -> String {
    if state == STARTED { "Started".to_owned() } else { state.to_owned() }
}

impl Call<'_> {
    pub(super) fn scenarios(&self) -> Answer {
        let scenarios: Vec<_> = self
            .found_scenarios()
            .into_iter()
            .map(|(name, found)| {
                json!({
                    "id": name, "name": name, "state": found.state, "possibleStates": found.possible,
                    "mappings": found.mappings, "apis": found.apis,
                })
            })
            .collect();
        done(json!({"scenarios": scenarios}))
    }

    pub(super) fn reset_scenarios(&self) -> Answer {
        let space = &self.space.space;
        space.stubs.with_states(crate::scenario::States::reset);
        for room in &space.rooms {
            room.states.lock().unwrap_or_else(PoisonError::into_inner).reset();
        }
        done(json!({}))
    }

    /// `{"state": "…"}`; nothing puts the scenario back to its beginning.
    pub(super) fn move_scenario(&self) -> Answer {
        let sent = self.json()?;
        let state = match sent.get("state") {
            None | Some(Value::Null) => STARTED.to_owned(),
            Some(Value::String(state)) => state_of(state),
            Some(_) => return Err(input("/state", "write the name of a state")),
        };
        let all = self.found_scenarios();
        let Some(found) = all.get(&self.name) else {
            let known = all.keys().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            return Err(unknown(format!("there is no scenario `{}`; there are: {known}", self.name)));
        };
        if !found.possible.contains(&shown(&state)) {
            let problem = format!("the scenario has no state `{state}`; it has {}", found.possible.join(", "));
            return Err(input("/state", &problem));
        }
        let space = &self.space.space;
        if !found.mappings.is_empty() {
            space.stubs.with_states(|states| states.set(&self.name, &state));
        }
        for (served, room) in self.service.served().iter().zip(&space.rooms) {
            if found.apis.iter().any(|api| api == served.api.name()) {
                room.states.lock().unwrap_or_else(PoisonError::into_inner).set(&self.name, &state);
            }
        }
        done(json!({}))
    }

    fn found_scenarios(&self) -> BTreeMap<String, Found> {
        let mut all: BTreeMap<String, Found> = BTreeMap::new();
        let space = &self.space.space;
        for (served, room) in self.service.served().iter().zip(&space.rooms) {
            let states = room.states.lock().unwrap_or_else(PoisonError::into_inner);
            let api = served.api.name();
            for scenario in served.api.fixtures().iter().filter_map(|fixture| fixture.scenario.as_ref()) {
                let found = all.entry(scenario.name.clone()).or_default();
                found.add(scenario);
                found.state = shown(states.of(&scenario.name));
                if !found.apis.iter().any(|own| own == api) {
                    found.apis.push(api.to_owned());
                }
            }
        }
        for stub in space.stubs.all() {
            let Some(scenario) = &stub.scenario else { continue };
            let found = all.entry(scenario.name.clone()).or_default();
            found.add(scenario);
            found.state = shown(&space.stubs.with_states(|states| states.of(&scenario.name).to_owned()));
            found.mappings.push(stub.written.clone());
        }
        all
    }
}
