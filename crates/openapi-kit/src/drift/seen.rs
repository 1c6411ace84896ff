//! What was exercised: a place that nobody looked at shows no drift either.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::index::OperationIndex;

/// Counts of what was exercised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Seen {
    /// Exchanges that were compared, those of unknown operations included.
    pub exchanges: usize,
    /// Exchanges that say nothing about the API.
    pub ignored: usize,
    /// Exchanges of operations that the document does not have.
    pub unknown: usize,
    /// Every operation of the document by operationId; those never seen have a count of 0.
    pub operations: BTreeMap<String, SeenOperation>,
    /// Pointers of declared members (`…/properties/NAME`) that were there, and how often.
    pub properties: BTreeMap<String, usize>,
    /// Pointers of enumerations, and how often each of their values was met.
    pub enum_values: BTreeMap<String, BTreeMap<String, usize>>,
}

/// How often an operation was answered, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SeenOperation {
    /// Exchanges.
    pub count: usize,
    /// Of each status.
    pub statuses: BTreeMap<u16, usize>,
}

/// What one answer touched.
#[derive(Debug, Default)]
pub(super) struct Marks {
    pub(super) properties: BTreeSet<String>,
    pub(super) enum_values: BTreeSet<(String, String)>,
}

impl Marks {
    pub(super) fn extend(&mut self, other: Self) {
        self.properties.extend(other.properties);
        self.enum_values.extend(other.enum_values);
    }
}

impl Seen {
    pub(super) fn new(operations: &OperationIndex) -> Self {
        let none = operations.iter().map(|operation| (operation.id.clone(), SeenOperation::default()));
        Self { operations: none.collect(), ..Self::default() }
    }

    pub(super) fn add(&mut self, operation: &str, status: u16, marks: &Marks) {
        let seen = self.operations.entry(operation.to_owned()).or_default();
        seen.count += 1;
        *seen.statuses.entry(status).or_default() += 1;
        for place in &marks.properties {
            *self.properties.entry(place.clone()).or_default() += 1;
        }
        for (place, value) in &marks.enum_values {
            *self.enum_values.entry(place.clone()).or_default().entry(value.clone()).or_default() += 1;
        }
    }

    /// How many operations of the document were seen.
    pub fn operations_seen(&self) -> usize {
        self.operations.values().filter(|operation| operation.count > 0).count()
    }
}
