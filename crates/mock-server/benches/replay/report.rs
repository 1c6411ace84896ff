//! The figures and how they are shown.

use serde_json::{Map, Value, json};

use crate::load::Run;
use crate::process::Usage;

/// Ticks per second of processor time, as Linux counts it for programs.
const TICKS: f64 = 100.0;

/// One case with so many connections.
pub(crate) struct Figure {
    name: &'static str,
    connections: usize,
    /// Requests per second of mock and bare server, by round.
    rates: Vec<(f64, f64)>,
    p99_ms: Vec<(f64, f64)>,
    /// Requests and ticks over all rounds.
    mock_used: (usize, u64),
    bare_used: (usize, u64),
}

impl Figure {
    pub(crate) fn new(name: &'static str, connections: usize) -> Self {
        let (rates, p99_ms) = (Vec::new(), Vec::new());
        Self { name, connections, rates, p99_ms, mock_used: (0, 0), bare_used: (0, 0) }
    }

    pub(crate) fn add(&mut self, mock: &Run, mock_used: Usage, bare: &Run, bare_used: Usage) {
        self.rates.push((mock.per_second(), bare.per_second()));
        self.p99_ms.push((mock.p99_ms(), bare.p99_ms()));
        self.mock_used = (self.mock_used.0 + mock.requests, self.mock_used.1 + mock_used.ticks());
        self.bare_used = (self.bare_used.0 + bare.requests, self.bare_used.1 + bare_used.ticks());
    }

    fn ratio(&self) -> f64 {
        median(self.rates.iter().map(|(mock, bare)| mock / bare))
    }

    /// Microseconds of processor time per request, of mock and bare server.
    fn cpu_us(&self) -> (f64, f64) {
        let of = |(requests, ticks): (usize, u64)| ticks as f64 / TICKS * 1e6 / requests.max(1) as f64;
        (of(self.mock_used), of(self.bare_used))
    }

    fn to_json(&self) -> Value {
        let (mock_cpu, bare_cpu) = self.cpu_us();
        json!({
            "ratio": self.ratio(),
            "cpu_ratio": mock_cpu / bare_cpu,
            "requests_per_second": median(self.rates.iter().map(|(mock, _)| *mock)),
            "p99_ms": median(self.p99_ms.iter().map(|(mock, _)| *mock)),
            "bare_p99_ms": median(self.p99_ms.iter().map(|(_, bare)| *bare)),
        })
    }
}

/// All that was measured.
pub(crate) struct Report {
    pub(crate) figures: Vec<Figure>,
    /// Milliseconds from start to first answer.
    pub(crate) starts: Vec<f64>,
    pub(crate) idle_kib: u64,
    pub(crate) loaded_kib: u64,
}

impl Report {
    #[expect(clippy::print_stdout, reason = "the figures are what the bench is for")]
    pub(crate) fn print(&self, as_json: bool) {
        let start = median(self.starts.iter().copied());
        if as_json {
            let mut out = Map::new();
            for figure in &self.figures {
                let name = format!("{}, {} connections", figure.name, figure.connections);
                out.insert(name, figure.to_json());
            }
            out.insert("start_ms".to_owned(), json!(start));
            out.insert("idle_kib".to_owned(), json!(self.idle_kib));
            out.insert("loaded_kib".to_owned(), json!(self.loaded_kib));
            println!("{}", Value::Object(out));
            return;
        }
        println!("mock beside bare axum with the same bytes, in turns; ratios of requests per second, medians");
        println!(
            "{:<26} {:>5} {:>7} {:>10} {:>9} {:>9} {:>9}",
            "", "conn", "ratio", "mock/s", "p99 ms", "bare p99", "CPU ratio"
        );
        for figure in &self.figures {
            let (mock_cpu, bare_cpu) = figure.cpu_us();
            println!(
                "{:<26} {:>5} {:>7.2} {:>10.0} {:>9.2} {:>9.2} {:>9.2}",
                figure.name,
                figure.connections,
                figure.ratio(),
                median(figure.rates.iter().map(|(mock, _)| *mock)),
                median(figure.p99_ms.iter().map(|(mock, _)| *mock)),
                median(figure.p99_ms.iter().map(|(_, bare)| *bare)),
                mock_cpu / bare_cpu,
            );
        }
        println!("start to first answer: {start:.1} ms (median of {})", self.starts.len());
        println!("memory: {:.1} MiB idle, {:.1} MiB after all of it", mib(self.idle_kib), mib(self.loaded_kib));
    }
}

fn mib(kib: u64) -> f64 {
    kib as f64 / 1024.0
}

pub(crate) fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
