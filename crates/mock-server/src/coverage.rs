//! Which operations were called, and with which of the declared statuses they answered.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use arc_swap::ArcSwapOption;
use openapi_kit::OperationIndex;
use openapi_kit::index::{Operation, StatusPattern};

/// Where the counters of each operation of an API stand.
#[derive(Debug)]
pub(crate) struct Slots {
    /// Per operation: its first counter, and its declared statuses; the counter after theirs is for all others.
    operations: Vec<(usize, Vec<StatusPattern>)>,
    count: usize,
}

impl Slots {
    /// Whether counters made for the others stand at the same places.
    pub(crate) fn are(&self, others: &Self) -> bool {
        self.operations == others.operations
    }

    pub(crate) fn new(index: &OperationIndex) -> Self {
        let mut count = 0;
        let mut operations = Vec::with_capacity(index.len());
        for operation in index.iter() {
            let statuses: Vec<_> = operation.responses.iter().map(|response| response.status).collect();
            let first = count;
            count += statuses.len() + 1;
            operations.push((first, statuses));
        }
        Self { operations, count }
    }
}

/// The counters of one API in one space; made when the first answer is counted.
#[derive(Debug, Default)]
pub(crate) struct Hits {
    counters: ArcSwapOption<Box<[AtomicU32]>>,
}

/// How often an operation answered with a declared status; [`None`] stands for all others.
pub(crate) type Hit = (Option<StatusPattern>, u32);

impl Hits {
    pub(crate) fn count(&self, slots: &Slots, index: &OperationIndex, operation: usize, status: u16) {
        let Some((first, statuses)) = slots.operations.get(operation) else { return };
        // A status alone is more exact than a range or the rest; the order of the document does not matter.
        let exact = statuses.iter().position(|declared| *declared == StatusPattern::Code(status));
        let slot = exact.or_else(|| {
            let declared = index.iter().nth(operation).and_then(|operation| operation.response(status))?.status;
            statuses.iter().position(|other| *other == declared)
        });
        let mut counters = self.counters.load();
        if counters.is_none() {
            let made: Arc<Box<[AtomicU32]>> = Arc::new((0..slots.count).map(|_| AtomicU32::new(0)).collect());
            // Whoever was first wins.
            self.counters.compare_and_swap(&None::<Arc<_>>, Some(made));
            counters = self.counters.load();
        }
        let place = first + slot.unwrap_or(statuses.len());
        if let Some(counter) = counters.as_ref().and_then(|counters| counters.get(place)) {
            counter.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// The counters of an operation.
    pub(crate) fn of(&self, slots: &Slots, operation: usize) -> Vec<Hit> {
        let Some((first, statuses)) = slots.operations.get(operation) else { return Vec::new() };
        let counters = self.counters.load();
        let read = |number: usize| {
            let counter = counters.as_ref().and_then(|counters| counters.get(number));
            counter.map_or(0, |counter| counter.load(Ordering::Relaxed))
        };
        let names = statuses.iter().copied().map(Some).chain(std::iter::once(None));
        names.enumerate().map(|(number, status)| (status, read(first + number))).collect()
    }

    pub(crate) fn reset(&self) {
        for counter in self.counters.load().iter().flat_map(|counters| counters.iter()) {
            counter.store(0, Ordering::Relaxed);
        }
    }

    /// Forgets the counters with their places, as the document has other operations now.
    pub(crate) fn forget(&self) {
        self.counters.store(None);
    }
}

/// A declared status as the document writes it.
pub(crate) fn written(status: Option<StatusPattern>) -> String {
    status.map_or_else(|| "other".to_owned(), |status| status.to_string())
}

/// The share of declared statuses of an operation that were seen.
pub(crate) fn seen(operation: &Operation, hits: &[Hit]) -> (usize, usize) {
    let seen = hits.iter().filter(|(status, count)| status.is_some() && *count > 0).count();
    (seen, operation.responses.len())
}
