//! Counters of a running mock, as Prometheus reads them.
//!
//! Counting costs a request a few atomic additions: what belongs to an API is found through what the request has looked
//! up anyway. Only a refusal takes a lock.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::service::MockService;

/// The type of what [`render`] gives.
pub(crate) const CONTENT_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Upper bounds of the latencies that are told apart, in microseconds.
const BOUNDS: [u64; 12] = [100, 250, 500, 1_000, 2_500, 5_000, 10_000, 50_000, 100_000, 500_000, 1_000_000, 10_000_000];

/// Classes of statuses; the first is for connections that were ended without an answer.
const CLASSES: [&str; 6] = ["none", "1xx", "2xx", "3xx", "4xx", "5xx"];

/// So many kinds of refusals are told apart: a stub may answer with any.
const KINDS: usize = 64;

type ByClass = [AtomicU64; CLASSES.len()];

/// Counters of one API, in all spaces together.
#[derive(Debug)]
pub(crate) struct Counters {
    /// In the order of the operation index; the last one is for requests of no operation.
    operations: Box<[(Arc<str>, ByClass)]>,
    /// One more for what took longer.
    latencies: [AtomicU64; BOUNDS.len() + 1],
    micros: AtomicU64,
    faults: AtomicU64,
}

/// Counters of the mock as a whole.
#[derive(Debug, Default)]
pub(crate) struct Metrics {
    in_flight: AtomicU64,
    strays: ByClass,
    /// By the word in `x-mock-error`.
    refused: Mutex<BTreeMap<Box<str>, u64>>,
    pub(crate) reloads: AtomicU64,
    pub(crate) failed_reloads: AtomicU64,
}

/// A request that is being answered.
#[derive(Debug)]
pub(crate) struct Flight<'a>(&'a AtomicU64);

impl Drop for Flight<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn class(status: u16, unanswered: bool) -> usize {
    if unanswered { 0 } else { usize::from(status / 100).min(CLASSES.len() - 1) }
}

fn add(counter: Option<&AtomicU64>) {
    if let Some(counter) = counter {
        counter.fetch_add(1, Ordering::Relaxed);
    }
}

impl Counters {
    pub(crate) fn new<'a>(ids: impl Iterator<Item = &'a Arc<str>>) -> Self {
        let operations = ids.cloned().chain(std::iter::once("".into())).map(|id| (id, ByClass::default())).collect();
        Self { operations, latencies: Default::default(), micros: AtomicU64::new(0), faults: AtomicU64::new(0) }
    }

    /// Whether they count these operations.
    pub(crate) fn count_for(&self, other: &Self) -> bool {
        let ids = |counters: &Self| counters.operations.iter().map(|(id, _)| Arc::clone(id)).collect::<Vec<_>>();
        ids(self) == ids(other)
    }

    /// Counts an answer.
    pub(crate) fn count(&self, operation: Option<usize>, status: u16, unanswered: bool, fault: bool, took: Duration) {
        let own = operation.and_then(|number| self.operations.get(number)).or(self.operations.last());
        add(own.and_then(|(_, classes)| classes.get(class(status, unanswered))));
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let place = BOUNDS.iter().position(|bound| micros <= *bound).unwrap_or(BOUNDS.len());
        add(self.latencies.get(place));
        self.micros.fetch_add(micros, Ordering::Relaxed);
        if fault {
            add(Some(&self.faults));
        }
    }
}

impl Metrics {
    /// Counts a request as being answered until the result is dropped.
    pub(crate) fn begin(&self) -> Flight<'_> {
        self.in_flight.fetch_add(1, Ordering::Relaxed);
        Flight(&self.in_flight)
    }

    /// Counts an answer to a request that belongs to no API.
    pub(crate) fn count_stray(&self, status: u16) {
        add(self.strays.get(class(status, false)));
    }

    /// Counts an answer that carries `x-mock-error`.
    pub(crate) fn refuse(&self, kind: &str) {
        let mut refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = refused.get_mut(kind) {
            *count += 1;
            return;
        }
        let kind = if refused.len() < KINDS { kind } else { "other" };
        *refused.entry(kind.into()).or_default() += 1;
    }
}

/// All counters in the text format of Prometheus, version 0.0.4.
pub(crate) fn render(service: &MockService) -> String {
    let mut out = String::with_capacity(16 * 1024);
    let (metrics, served) = (service.metrics(), service.served());
    let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);

    family(&mut out, "mock_requests_total", "counter", "Answered requests; `operation` is empty where none was found.");
    for one in served.iter() {
        for (id, classes) in &one.counters.operations {
            let labels = format!("api=\"{}\",operation=\"{}\"", escaped(one.api.name()), escaped(id));
            by_class(&mut out, &labels, classes);
        }
    }
    by_class(&mut out, "api=\"\",operation=\"\"", &metrics.strays);

    family(&mut out, "mock_refused_total", "counter", "Answers that carry x-mock-error, by its word.");
    for (kind, count) in metrics.refused.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        let _ = writeln!(out, "mock_refused_total{{kind=\"{}\"}} {count}", escaped(kind));
    }

    family(&mut out, "mock_faults_total", "counter", "Answers in which something went wrong on purpose.");
    for one in served.iter() {
        let api = escaped(one.api.name());
        let _ = writeln!(out, "mock_faults_total{{api=\"{api}\"}} {}", read(&one.counters.faults));
    }

    family(&mut out, "mock_request_duration_seconds", "histogram", "Time from the headers of a request to its answer.");
    for one in served.iter() {
        let api = escaped(one.api.name());
        let mut sum = 0;
        for (place, counter) in one.counters.latencies.iter().enumerate() {
            sum += read(counter);
            let bound = BOUNDS.get(place).map_or_else(|| "+Inf".to_owned(), |micros| seconds(*micros));
            let _ = writeln!(out, "mock_request_duration_seconds_bucket{{api=\"{api}\",le=\"{bound}\"}} {sum}");
        }
        let total = seconds(read(&one.counters.micros));
        let _ = writeln!(out, "mock_request_duration_seconds_sum{{api=\"{api}\"}} {total}");
        let _ = writeln!(out, "mock_request_duration_seconds_count{{api=\"{api}\"}} {sum}");
    }

    let spaces = service.all_spaces();
    let all = spaces.all();
    family(&mut out, "mock_journal_entries", "gauge", "Requests that are kept, in all spaces together.");
    for (number, one) in served.iter().enumerate() {
        let rooms = all.iter().filter_map(|space| space.rooms.get(number));
        let kept: usize = rooms.map(|room| room.journal.extent().0).sum();
        let _ = writeln!(out, "mock_journal_entries{{api=\"{}\"}} {kept}", escaped(one.api.name()));
    }
    let strays: usize = all.iter().map(|space| space.strays.extent().0).sum();
    let _ = writeln!(out, "mock_journal_entries{{api=\"\"}} {strays}");

    family(&mut out, "mock_requests_in_flight", "gauge", "Requests that are being answered.");
    let _ = writeln!(out, "mock_requests_in_flight {}", read(&metrics.in_flight));
    family(&mut out, "mock_spaces", "gauge", "Spaces, the default one included.");
    let _ = writeln!(out, "mock_spaces {}", all.len());
    family(&mut out, "mock_reloads_total", "counter", "Reloads of fixtures and documents.");
    let _ = writeln!(out, "mock_reloads_total{{result=\"ok\"}} {}", read(&metrics.reloads));
    let _ = writeln!(out, "mock_reloads_total{{result=\"failed\"}} {}", read(&metrics.failed_reloads));
    family(&mut out, "mock_uptime_seconds", "gauge", "How long the mock has been there.");
    let _ = writeln!(out, "mock_uptime_seconds {:.3}", spaces.age().as_secs_f64());
    family(&mut out, "mock_build_info", "gauge", "Always 1.");
    let _ = writeln!(out, "mock_build_info{{version=\"{}\"}} 1", env!("CARGO_PKG_VERSION"));
    out
}

fn family(out: &mut String, name: &str, kind: &str, help: &str) {
    let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} {kind}");
}

/// Classes that were never seen are left out: most operations know two.
fn by_class(out: &mut String, labels: &str, classes: &ByClass) {
    for (name, counter) in CLASSES.iter().zip(classes) {
        let count = counter.load(Ordering::Relaxed);
        if count > 0 {
            let _ = writeln!(out, "mock_requests_total{{{labels},status=\"{name}\"}} {count}");
        }
    }
}

/// Microseconds in seconds, without rounding.
fn seconds(micros: u64) -> String {
    let text = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_written_without_loss() {
        let texts = [0, 100, 2_500, 1_000_000, 12_345_678].map(seconds);
        assert_eq!(texts, ["0", "0.0001", "0.0025", "1", "12.345678"]);
    }

    #[test]
    fn statuses_belong_to_classes() {
        assert_eq!([200, 404, 599, 999].map(|status| CLASSES[class(status, false)]), ["2xx", "4xx", "5xx", "5xx"]);
        assert_eq!(CLASSES[class(200, true)], "none");
    }

    #[test]
    fn kinds_are_bounded() {
        let metrics = Metrics::default();
        for number in 0..1000 {
            metrics.refuse(&number.to_string());
        }
        let refused = metrics.refused.lock().unwrap();
        assert_eq!((refused.len(), refused["other"]), (KINDS + 1, 1000 - KINDS as u64));
    }

    #[test]
    fn a_request_is_in_flight_until_its_end() {
        let metrics = Metrics::default();
        let flight = metrics.begin();
        assert_eq!(metrics.in_flight.load(Ordering::Relaxed), 1);
        drop(flight);
        assert_eq!(metrics.in_flight.load(Ordering::Relaxed), 0);
    }
}
