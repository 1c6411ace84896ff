//! Requests per second of the mock beside bare axum routes that return the same bytes, in one run and in turns.
//!
//! Run by `cargo xtask bench mock`. Figures of one machine and one moment; the ratios are what can be quoted. Each server
//! is a process of its own, so that its processor time can be told from the load's.
//!
//! `cargo bench -p mock-server --bench replay -- --requests 1000000` measures instead what so many requests leave behind.

mod case;
mod load;
mod memory;
mod peers;
mod process;
mod report;
mod servers;

use std::process::ExitCode;
use std::time::Instant;

use case::Case;
use process::{Process, Usage};
use report::{Figure, Report};

pub(crate) type Failure = Box<dyn std::error::Error + Send + Sync>;

const CONNECTIONS: [usize; 3] = [1, 32, 256];
const ROUNDS: usize = 5;
const STARTS: usize = 10;

#[tokio::main]
async fn main() -> ExitCode {
    // The program is also its own servers.
    let result = match std::env::args().nth(1).as_deref() {
        Some("--serve-mock") => servers::mock().await,
        Some("--serve-bare") => servers::bare().await,
        Some("--peers") => peers::measure(std::env::args().any(|argument| argument == "json")).await,
        Some("--requests") => many().await,
        _ => measure().await.map(|report| report.print(std::env::args().any(|argument| argument == "json"))),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// `--requests <count>`: what so many requests leave behind, instead of the comparison.
async fn many() -> Result<(), Failure> {
    let count = std::env::args().nth(2).unwrap_or_default();
    let count = count.parse().map_err(|_| format!("--requests: `{count}` is no number of requests"))?;
    let memory = memory::measure(count).await?;
    memory.print(std::env::args().any(|argument| argument == "json"));
    Ok(())
}

async fn measure() -> Result<Report, Failure> {
    let starts = starts().await?;
    let mock = Process::start("--serve-mock", "replay")?;
    let idle_kib = mock.memory_kib()?;
    let mut figures = Vec::new();
    for stateful in [false, true] {
        let stateful_mock = if stateful { Some(Process::start("--serve-mock", "stateful")?) } else { None };
        let mock = stateful_mock.as_ref().unwrap_or(&mock);
        let token = load::login(mock.address).await?;
        let cases: Vec<Case> = case::all(&token).into_iter().filter(|case| case.stateful == stateful).collect();
        let routes = servers::routes(&cases, mock.address).await?;
        let bare = Process::start("--serve-bare", &routes)?;
        for case in &cases {
            for connections in CONNECTIONS {
                figures.push(compare(case, connections, mock, &bare).await?);
            }
        }
    }
    let loaded_kib = mock.memory_kib()?;
    Ok(Report { figures, starts, idle_kib, loaded_kib })
}

/// Milliseconds from the start of the process to its first answer.
async fn starts() -> Result<Vec<f64>, Failure> {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let began = Instant::now();
        let mock = Process::start("--serve-mock", "replay")?;
        load::login(mock.address).await?;
        times.push(began.elapsed().as_secs_f64() * 1e3);
    }
    Ok(times)
}

async fn compare(case: &Case, connections: usize, mock: &Process, bare: &Process) -> Result<Figure, Failure> {
    // One connection waits for each answer; many keep the server busy.
    let requests = if connections == 1 { case.requests / 8 } else { case.requests };
    let mut figure = Figure::new(case.name, connections);
    for round in 0..=ROUNDS {
        let mut both = Vec::new();
        for server in [mock, bare] {
            load::reset(server.address).await?;
            let before = server.usage()?;
            let run = load::run(server.address, case, connections, requests).await?;
            let used = Usage::between(before, server.usage()?);
            both.push((run, used));
        }
        // The first round warms both up.
        if let (true, [(mock, mock_used), (bare, bare_used)]) = (round > 0, both.as_slice()) {
            figure.add(mock, *mock_used, bare, *bare_used);
        }
    }
    Ok(figure)
}
