//! The main job, end to end: the mock server up, both typed clients at work against it, a readable result.
//!
//! Run by `cargo xtask demo`. Exit code 0 when every step did what it says, 1 otherwise.

mod bot;
mod contact_centre;
mod further;
mod report;

use std::process::ExitCode;

use mock_server::MockServer;

use crate::report::Report;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(report) => report.finish(),
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

async fn run() -> Result<Report, Box<dyn std::error::Error>> {
    let mock = further::apis(MockServer::builder().api("mluvii").api("bot-open")).start().await?;
    let mut report = Report::new(&mock.url());
    contact_centre::run(&mock.api_url("mluvii").ok_or("the mock does not serve mluvii")?, &mut report).await?;
    bot::run(&mock.api_url("bot-open").ok_or("the mock does not serve bot-open")?, &mut report).await?;
    further::run(&mock, &mut report).await?;
    let seen = mock.requests();
    let broken = seen.iter().filter(|seen| !seen.violations.is_empty()).count();
    report.step("mock", "journal", Ok(format!("{} requests seen, {broken} of them broken on purpose", seen.len())));
    mock.stop().await;
    Ok(report)
}
