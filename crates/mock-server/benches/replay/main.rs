//! Requests per second of the mock beside a bare axum route that returns the same bytes, in one run and in turns.
//!
//! Run by `cargo xtask bench`. Figures of one machine and one moment; the ratio is what can be quoted.

mod load;

use std::process::ExitCode;

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use mock_server::{Api, MockServer};

const ROUNDS: usize = 5;
const REQUESTS: usize = 20_000;
const CONNECTIONS: usize = 32;

#[tokio::main]
#[expect(clippy::print_stdout, reason = "the figures are what the bench is for")]
async fn main() -> ExitCode {
    match run().await {
        Ok(mut ratios) => {
            ratios.sort_by(|a, b| a.mock.total_cmp(&b.mock));
            let mut quotients: Vec<f64> = ratios.iter().map(|round| round.mock / round.bare).collect();
            quotients.sort_by(f64::total_cmp);
            let median = quotients.get(quotients.len() / 2).copied().unwrap_or_default();
            let (low, high) =
                (quotients.first().copied().unwrap_or_default(), quotients.last().copied().unwrap_or_default());
            if std::env::args().any(|argument| argument == "json") {
                println!(
                    "{}",
                    serde_json::json!({"replayed_get_to_bare_axum": {"median": median, "min": low, "max": high}})
                );
            } else {
                for round in &ratios {
                    println!("mock {:>8.0} req/s   bare axum {:>8.0} req/s", round.mock, round.bare);
                }
                println!(
                    "ratio of a replayed GET to bare axum: median {median:.2} (min {low:.2}, max {high:.2}), {CONNECTIONS} connections"
                );
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

struct Round {
    mock: f64,
    bare: f64,
}

async fn run() -> Result<Vec<Round>, Box<dyn std::error::Error>> {
    let api = Api::embedded("mluvii")?;
    let fixture = api.fixture("getTag", "ok").ok_or("there is no fixture getTag/ok")?;
    let body = fixture.response.body.clone().unwrap_or_default();

    let mock = MockServer::builder().api("mluvii").start().await?;
    let token = load::login(mock.address()).await?;

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let bare = listener.local_addr()?;
    let route = get(move || async move { ([(CONTENT_TYPE, "application/json")], body) });
    let server =
        tokio::spawn(
            async move { axum::serve(listener, Router::new().route("/mluvii/api/v1/Tags/{id}", route)).await },
        );

    let request = format!("GET /mluvii/api/v1/Tags/1 HTTP/1.1\r\nhost: bench\r\nauthorization: Bearer {token}\r\n\r\n");
    load::run(mock.address(), &request, CONNECTIONS, REQUESTS / 10).await?;
    load::run(bare, &request, CONNECTIONS, REQUESTS / 10).await?;
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let mock = load::run(mock.address(), &request, CONNECTIONS, REQUESTS).await?;
        let bare = load::run(bare, &request, CONNECTIONS, REQUESTS).await?;
        rounds.push(Round { mock, bare });
    }
    server.abort();
    Ok(rounds)
}
