//! What a client does with the deviations of the answers it reads.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::decode::Mismatch;
use crate::operation::Operation;
use crate::witness::{DeviationKind, Deviations};

/// Sees the deviations of one answer.
pub(crate) type Observer = Arc<dyn Fn(&'static Operation, &Deviations) + Send + Sync>;

/// How much of what the document does not say is let pass, and who is told.
#[derive(Clone, Default)]
pub(crate) struct Tolerance {
    pub(crate) strict: bool,
    pub(crate) observer: Option<Observer>,
}

impl fmt::Debug for Tolerance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tolerance").field("strict", &self.strict).field("observed", &self.observer.is_some()).finish()
    }
}

/// How many deviations a client and its clones have met since it was built, by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally([u64; DeviationKind::ALL.len()]);

impl Tally {
    /// How many of this kind.
    pub fn count(&self, kind: DeviationKind) -> u64 {
        self.0[kind as usize]
    }

    /// How many of any kind.
    pub fn total(&self) -> u64 {
        self.0.iter().sum()
    }
}

/// The tolerance of one client, and what came of it.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    tolerance: Tolerance,
    counts: [AtomicU64; DeviationKind::ALL.len()],
}

impl Ledger {
    pub(crate) fn new(tolerance: Tolerance) -> Self {
        Self { tolerance, counts: Default::default() }
    }

    pub(crate) fn tally(&self) -> Tally {
        Tally(std::array::from_fn(|kind| self.counts[kind].load(Ordering::Relaxed)))
    }

    /// Counts and reports what an answer deviated in.
    ///
    /// # Errors
    /// The first deviation, where the client is strict.
    pub(crate) fn enter(&self, operation: &'static Operation, deviations: &Deviations) -> Result<(), Mismatch> {
        for (count, kind) in self.counts.iter().zip(DeviationKind::ALL) {
            count.fetch_add(deviations.count(kind), Ordering::Relaxed);
        }
        deviations.report(operation.id);
        if let Some(observer) = &self.tolerance.observer {
            observer(operation, deviations);
        }
        match deviations.to_mismatch() {
            Some(mismatch) if self.tolerance.strict => Err(mismatch),
            _ => Ok(()),
        }
    }
}
