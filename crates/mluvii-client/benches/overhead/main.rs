//! What a typed call costs beside the same request written by hand, and how much memory paging takes.
//!
//! Run by `cargo xtask bench clients`. Figures of one machine and one moment; the ratios are what can be quoted.

mod memory;
mod server;

use std::process::ExitCode;
use std::time::Instant;

use mluvii_client::{Client, StaticToken, types};
use serde_json::json;

use server::Server;

type Failure = Box<dyn std::error::Error>;

const ROUNDS: usize = 41;
const TOKEN: &str = "bench-token";

fn main() -> ExitCode {
    // The program is also its own server and its own pager, each in a process of its own.
    let result = match std::env::args().nth(1).as_deref() {
        Some("--serve") => server::serve(),
        Some("--page") => memory::page(),
        _ => report(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

#[expect(clippy::print_stdout, reason = "the figures are what the bench is for")]
fn report() -> Result<(), Failure> {
    let server = Server::start()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let small = runtime.block_on(compare(&server.url, Size::Small))?;
    let large = runtime.block_on(compare(&server.url, Size::Large))?;
    let memory = memory::measure(&server.url)?;
    if std::env::args().any(|argument| argument == "json") {
        let memory: Vec<_> =
            memory.iter().map(|one| json!({"sessions": one.sessions, "peak_kib": one.peak_kib})).collect();
        println!(
            "{}",
            json!({
                "typed_call_to_hand_written_small": small.to_json(),
                "typed_call_to_hand_written_1_mb": large.to_json(),
                "paging_memory": memory,
            })
        );
        return Ok(());
    }
    println!("time of a typed call to the same request and decode by hand, one connection, in turns:");
    println!("  one session   {small}");
    println!("  a page of 1 MB {large}");
    println!("memory of a program that pages through sessions, at most:");
    for one in memory {
        println!("  {:>7} sessions  {:.1} MiB", one.sessions, one.peak_kib as f64 / 1024.0);
    }
    Ok(())
}

#[derive(Clone, Copy)]
enum Size {
    Small,
    Large,
}

/// The times of the rounds, in seconds.
#[derive(Default)]
struct Times {
    typed: Vec<f64>,
    by_hand: Vec<f64>,
}

impl Times {
    /// The best typed round to the best one by hand: what else the machine did counts least there.
    fn of_best(&self) -> f64 {
        let best = |times: &[f64]| times.iter().copied().fold(f64::INFINITY, f64::min);
        best(&self.typed) / best(&self.by_hand)
    }

    /// The median of the quotients, round by round.
    fn median(&self) -> f64 {
        let mut quotients: Vec<f64> =
            self.typed.iter().zip(&self.by_hand).map(|(typed, by_hand)| typed / by_hand).collect();
        quotients.sort_by(f64::total_cmp);
        quotients.get(quotients.len() / 2).copied().unwrap_or_default()
    }

    fn to_json(&self) -> serde_json::Value {
        json!({"best": self.of_best(), "median": self.median()})
    }
}

impl std::fmt::Display for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.3} (best to best; median of the rounds {:.3})", self.of_best(), self.median())
    }
}

async fn compare(url: &str, size: Size) -> Result<Times, Failure> {
    let client = Client::builder().base_url(url).token_source(StaticToken::new(TOKEN)).build()?;
    let http = reqwest::Client::new();
    let calls = match size {
        Size::Small => 500,
        Size::Large => 8,
    };
    let mut times = Times::default();
    // The first round warms up connections, caches and the allocator.
    for round in 0..=ROUNDS {
        // Who comes first changes, so that neither always finds what the other left behind.
        let (typed, by_hand) = if round % 2 == 0 {
            let typed = time_typed(&client, size, calls).await?;
            (typed, time_by_hand(&http, url, size, calls).await?)
        } else {
            let by_hand = time_by_hand(&http, url, size, calls).await?;
            (time_typed(&client, size, calls).await?, by_hand)
        };
        if round > 0 {
            times.typed.push(typed);
            times.by_hand.push(by_hand);
        }
    }
    Ok(times)
}

async fn time_typed(client: &Client, size: Size, calls: usize) -> Result<f64, Failure> {
    let began = Instant::now();
    for _ in 0..calls {
        match size {
            Size::Small => drop(std::hint::black_box(client.get_session().id(server::ID).send().await?)),
            Size::Large => drop(std::hint::black_box(client.list_sessions().limit(server::PAGE).send().await?)),
        }
    }
    Ok(began.elapsed().as_secs_f64())
}

async fn time_by_hand(http: &reqwest::Client, url: &str, size: Size, calls: usize) -> Result<f64, Failure> {
    let began = Instant::now();
    for _ in 0..calls {
        let path = match size {
            Size::Small => format!("{url}/api/v1/Sessions/{}", server::ID),
            Size::Large => format!("{url}/api/v1/Sessions?Limit={}", server::PAGE),
        };
        let answer = http.get(path).bearer_auth(TOKEN).header("accept", "application/json").send().await?;
        let body = answer.error_for_status()?.bytes().await?;
        match size {
            Size::Small => drop(std::hint::black_box(serde_json::from_slice::<types::SessionModel>(&body)?)),
            Size::Large => drop(std::hint::black_box(serde_json::from_slice::<Vec<types::SessionModel>>(&body)?)),
        }
    }
    Ok(began.elapsed().as_secs_f64())
}
