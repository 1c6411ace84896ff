//! The families of tests that go over everything an API has, and the proof that each really does.
//!
//! A family says what it takes in; the coverage report reads that. The test of the family hands in what it ran, as far as
//! possible as the other side of the wire saw it, and fails unless both are the same. So a test that leaves something out
//! is red, and so is a report that claims more than was run.

use std::collections::BTreeSet;

use mock_server::{Api, LoadError};
use serde_json::Value;

use super::column::Column;
use crate::subject::Subject;

/// A test that takes in all of an API, or all of one kind.
#[derive(Debug, Clone, Copy)]
pub struct Family {
    /// The figure it has in the report.
    pub column: Column,
    /// Whether recorded interactions are compared, or values that nobody thought of.
    pub kind: Kind,
    /// Its file below `tests/`.
    pub file: &'static str,
    /// What it is counted in.
    pub unit: Unit,
    select: fn(&Subject, &Api) -> BTreeSet<String>,
}

/// What a family compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Document, client, fixtures and mock with one another.
    Contract,
    /// A rule with values that are drawn.
    Property,
}

/// What a family is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// By operationId.
    Operations,
    /// By name of a component schema. An operation is taken in with all components that it sends or answers.
    Components,
}

/// A family ran something else than it says.
#[derive(Debug, thiserror::Error)]
pub enum NotAsDeclared {
    /// The API that it says something about cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// Some were left out, or ran although they are not its business.
    #[error(
        "{file} ran something else of {api} than tests/src/coverage/family.rs says; left out: {left_out:?}; \
         ran besides: {besides:?}; correct the test, or what the family selects"
    )]
    Different {
        /// Its file below `tests/`.
        file: &'static str,
        /// The API.
        api: &'static str,
        /// What it should have run.
        left_out: Vec<String>,
        /// What it ran all the same.
        besides: Vec<String>,
    },
}

const CALLS_MEND: &str = "give the operation a fixture, so that tests/contract/calls.rs calls it";
const TYPE_MEND: &str = "give the component a form that the generator makes a type of";

/// Each fixture comes back through the typed client.
pub const CALLS: Family = Family {
    column: Column { key: "contract-calls", title: "calls", mend: CALLS_MEND },
    kind: Kind::Contract,
    file: "contract/calls.rs",
    unit: Unit::Operations,
    select: |_, api| {
        let folders = api.fixtures().iter().map(|fixture| fixture.operation_id.clone());
        folders.collect()
    },
};

/// Nothing that is sent or answered gets into a log.
pub const LEAKS: Family = Family {
    column: Column { key: "contract-leaks", title: "leaks", mend: "give the operation a fixture of a success" },
    kind: Kind::Contract,
    file: "contract/leaks.rs",
    unit: Unit::Operations,
    select: |_, api| {
        let good = api.fixtures().iter().filter(|fixture| fixture.response.status.as_u16() < 400);
        good.map(|fixture| fixture.operation_id.clone()).collect()
    },
};

/// Each call leaves as the document says.
pub const WIRE: Family = Family {
    column: Column { key: "property-wire", title: "wire", mend: "run tests/properties/wire.rs over it" },
    kind: Kind::Property,
    file: "properties/wire.rs",
    unit: Unit::Operations,
    select: |_, api| api.operations().iter().map(|operation| operation.id.clone()).collect(),
};

/// What the document allows is read and written back.
pub const ROUND_TRIP: Family = Family {
    column: Column { key: "property-round-trip", title: "round trip", mend: TYPE_MEND },
    kind: Kind::Property,
    file: "properties/round_trip.rs",
    unit: Unit::Components,
    select: typed,
};

/// What the document does not allow, and is tolerated, is noted.
pub const TOLERANCE: Family = Family {
    column: Column { key: "property-tolerance", title: "tolerance", mend: TYPE_MEND },
    kind: Kind::Property,
    file: "properties/tolerance.rs",
    unit: Unit::Components,
    select: typed,
};

/// What is marked as secret or personal does not show.
pub const REDACTION: Family = Family {
    column: Column { key: "property-redaction", title: "redaction", mend: TYPE_MEND },
    kind: Kind::Property,
    file: "properties/redaction.rs",
    unit: Unit::Components,
    select: typed,
};

/// All of them.
pub const FAMILIES: [Family; 6] = [CALLS, LEAKS, WIRE, ROUND_TRIP, TOLERANCE, REDACTION];

/// The components that the generated client has a type for: it is asked.
fn typed(subject: &Subject, api: &Api) -> BTreeSet<String> {
    let known = components(api).into_iter().filter(|name| (subject.recode)(name, &Value::Null).is_some());
    known.collect()
}

/// The component schemas of the document.
pub(super) fn components(api: &Api) -> BTreeSet<String> {
    let schemas = api.contract().document().pointer("/components/schemas").and_then(Value::as_object);
    schemas.into_iter().flatten().map(|(name, _)| name.clone()).collect()
}

impl Family {
    /// What the family takes in of an API.
    pub fn selection(&self, subject: &Subject, api: &Api) -> BTreeSet<String> {
        (self.select)(subject, api)
    }

    /// Called by the test of the family at its end, with what it ran.
    ///
    /// # Errors
    /// [`NotAsDeclared`] unless it ran exactly what the family takes in.
    pub fn proven(&self, subject: &Subject, ran: &BTreeSet<String>) -> Result<(), NotAsDeclared> {
        let due = self.selection(subject, &Api::embedded(subject.name)?);
        if due == *ran {
            return Ok(());
        }
        let names = |one: &BTreeSet<String>, other: &BTreeSet<String>| one.difference(other).cloned().collect();
        let (left_out, besides) = (names(&due, ran), names(ran, &due));
        Err(NotAsDeclared::Different { file: self.file, api: subject.name, left_out, besides })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::subject::BOT_OPEN;

    #[test]
    fn a_test_that_leaves_an_operation_out_proves_nothing() {
        let mut ran = WIRE.selection(&BOT_OPEN, &Api::embedded("bot-open").unwrap());
        assert_eq!(ran.len(), BOT_OPEN.operations.len());
        WIRE.proven(&BOT_OPEN, &ran).unwrap();
        ran.remove("listUsers");
        ran.insert("invented".to_owned());
        let told = WIRE.proven(&BOT_OPEN, &ran).unwrap_err().to_string();
        assert!(told.contains("left out: [\"listUsers\"]") && told.contains("besides: [\"invented\"]"), "{told}");
    }
}
