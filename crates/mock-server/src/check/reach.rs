//! Fixtures that no request can reach.
//!
//! A caller who names the case in `Prefer: example=` gets any fixture; that does not count here. One who names a status
//! gets the fixtures with this status only, so a fixture of another status hides nothing.

use std::collections::{HashMap, HashSet};

use super::{Finding, Kind};
use crate::api::Api;
use crate::fixture::{Fixture, Scenario};
use crate::scenario::STARTED;

pub(super) fn check(api: &Api, findings: &mut Vec<Finding>) {
    for operation in api.operations() {
        let mut own: Vec<_> = api.fixtures().iter().filter(|fixture| fixture.operation_id == operation.id).collect();
        // As they are asked.
        own.sort_by_key(|fixture| (fixture.case != "ok", &fixture.case));
        for (place, fixture) in own.iter().enumerate() {
            let winner =
                own.iter().enumerate().find(|(other, one)| *other != place && hides(one, fixture, *other < place));
            let Some((_, winner)) = winner else { continue };
            findings.push(if winner.matcher.is_same(&fixture.matcher) {
                let message =
                    format!("asks for the same as the case `{}`, which answers with the same status", winner.case);
                let mend = "let one of them ask for more, or remove one";
                Finding::new(Kind::Duplicate, &fixture.file, "/request", message, mend)
            } else {
                let message = format!(
                    "every request that this asks for is answered by the case `{}`, which is asked first",
                    winner.case
                );
                let mend = "let this one ask for more or the other one for less, or remove one";
                Finding::new(Kind::Shadowed, &fixture.file, "/request", message, mend)
            });
        }
    }
    let reached = reached_states(api.fixtures());
    for fixture in api.fixtures() {
        let Some((scenario, from)) = fixture.scenario.as_ref().and_then(|one| Some((one, one.from.as_deref()?))) else {
            continue;
        };
        if !reached.get(scenario.name.as_str()).is_some_and(|states| states.contains(from)) {
            let message = format!("no fixture leads the scenario `{}` to the state `{from}`", scenario.name);
            let mend = "correct the name of the state, or add the fixture that has it in `to`";
            findings.push(Finding::new(Kind::UnreachableState, &fixture.file, "/scenario/from", message, mend));
        }
    }
}

/// Whether `winner` answers whatever `other` asks for; `first` when it is asked before at the same rank.
fn hides(winner: &Fixture, other: &Fixture, first: bool) -> bool {
    let rank = |fixture: &Fixture| {
        let asks_for_state = fixture.scenario.as_ref().is_some_and(|scenario| scenario.from.is_some());
        (fixture.matcher.names_prefer(), fixture.matcher.weight() + usize::from(asks_for_state))
    };
    let (own, others) = (rank(winner), rank(other));
    (own > others || own == others && first)
        && (winner.matcher.names_prefer() || winner.response.status == other.response.status)
        && is_allowed_whenever(winner.scenario.as_ref(), other.scenario.as_ref())
        && winner.matcher.is_implied_by(&other.matcher)
}

/// Whether the first scenario lets its fixture answer in every state in which the second one does.
fn is_allowed_whenever(one: Option<&Scenario>, other: Option<&Scenario>) -> bool {
    let Some((scenario, from)) = one.and_then(|one| Some((one, one.from.as_ref()?))) else { return true };
    other.is_some_and(|other| other.name == scenario.name && other.from.as_ref() == Some(from))
}

/// Per scenario the states that its fixtures can lead to.
fn reached_states(fixtures: &[Fixture]) -> HashMap<&str, HashSet<&str>> {
    let scenarios: Vec<_> = fixtures.iter().filter_map(|fixture| fixture.scenario.as_ref()).collect();
    let mut reached: HashMap<&str, HashSet<&str>> = HashMap::new();
    loop {
        let mut grown = false;
        for scenario in &scenarios {
            let states = reached.entry(&scenario.name).or_insert_with(|| HashSet::from([STARTED]));
            let is_open = scenario.from.as_deref().is_none_or(|from| states.contains(from));
            if let Some(to) = scenario.to.as_deref().filter(|_| is_open) {
                grown |= states.insert(to);
            }
        }
        if !grown {
            return reached;
        }
    }
}
