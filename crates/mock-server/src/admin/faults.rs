//! Faults over the admin API.

use http::StatusCode;
use serde_json::{Map, json};

use super::{Answer, Call, done, input, unknown};
use crate::fault::{self, FaultError, Preset};
use crate::problem::Problem;

impl Call<'_> {
    pub(super) fn faults(&self) -> Answer {
        let rules: Map<_, _> =
            Preset::ALL.iter().map(|preset| (preset.name().to_owned(), json!(preset.rules()))).collect();
        done(json!({"faults": self.space.faults(), "presets": Preset::ALL.map(Preset::name), "presetRules": rules}))
    }

    /// Adds one rule, a list of them, or a preset; none of them when one is wrong.
    pub(super) fn add_faults(&self) -> Answer {
        let rules = fault::read_value(&self.json()?)?;
        if rules.is_empty() {
            return Err(input(
                "",
                "write a rule such as {\"name\": \"gone\", \"do\": \"reset\"}, or {\"preset\": \"flaky\"}",
            ));
        }
        let names: Vec<_> = rules.iter().map(|rule| rule.name.clone()).collect();
        self.space.add_faults(rules)?;
        let added = self.space.faults().into_iter().filter(|report| names.contains(&report.rule.name));
        Ok((StatusCode::CREATED, json!({"faults": added.collect::<Vec<_>>()})))
    }

    pub(super) fn remove_faults(&self) -> Answer {
        self.space.clear_faults();
        done(json!({}))
    }

    pub(super) fn remove_fault(&self) -> Answer {
        match self.space.remove_fault(&self.name) {
            true => done(json!({})),
            false => {
                let known: Vec<_> = self.space.faults().into_iter().map(|report| report.rule.name).collect();
                let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                Err(unknown(format!("there is no fault `{}`; there are: {known}", self.name)))
            }
        }
    }
}

impl From<FaultError> for Box<Problem> {
    fn from(error: FaultError) -> Self {
        input(error.pointer(), &error.entry_and_problem())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn a_shown_rule_can_be_sent_again() {
        for preset in Preset::ALL {
            let shown: Vec<Value> = preset.rules().iter().map(|rule| serde_json::to_value(rule).unwrap()).collect();
            assert_eq!(fault::read_value(&Value::from(shown)), Ok(preset.rules()));
        }
    }
}
