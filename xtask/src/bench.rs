//! `cargo xtask bench [mock] [clients] [--peers] [--format json]`.

use std::process::{Command, ExitCode};

use crate::step::{self, StartError};

#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    /// `mock`: the mock server beside a bare axum route; `clients`: a typed call beside one written by hand, and the
    /// memory of paging. Both unless named.
    #[arg(value_parser = ["mock", "clients"])]
    subjects: Vec<String>,
    /// `text` or `json`.
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
    /// The mock beside mocks of other people, Prism and Mockoon, instead; one that is not there is left out.
    #[arg(long)]
    peers: bool,
    /// First fetch them with npm into target/peers/, in the versions known to work.
    #[arg(long, requires = "peers")]
    install_peers: bool,
}

/// With what they were compared.
const PEERS: [&str; 2] = ["@stoplight/prism-cli@5.16.0", "@mockoon/cli@9.9.0"];

const BENCHES: [(&str, &str, &str); 2] = [("mock", "mock-server", "replay"), ("clients", "mluvii-client", "overhead")];

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
    if flags.peers {
        return run_peers(flags);
    }
    let wanted = |name: &str| flags.subjects.is_empty() || flags.subjects.iter().any(|subject| subject == name);
    for (_, package, bench) in BENCHES.into_iter().filter(|(name, ..)| wanted(name)) {
        // Optimised: an unoptimised program measures the compiler.
        let arguments = ["bench", "--quiet", "--package", package, "--bench", bench, "--", "--format", &flags.format];
        let code = step::exit_code(&mut step::cargo(arguments))?;
        if code != ExitCode::SUCCESS {
            return Ok(code);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Only the mock has peers.
fn run_peers(flags: &Flags) -> Result<ExitCode, StartError> {
    if flags.subjects.iter().any(|subject| subject != "mock") {
        eprintln!("error: --peers is about the mock alone; leave `clients` out");
        return Ok(ExitCode::from(2));
    }
    if flags.install_peers {
        let mut npm = Command::new("npm");
        npm.current_dir(step::root()).args(["install", "--no-audit", "--no-fund", "--ignore-scripts"]);
        let code = step::exit_code(npm.args(["--prefix", "target/peers"]).args(PEERS))?;
        if code != ExitCode::SUCCESS {
            return Ok(code);
        }
    }
    let bench = ["bench", "--quiet", "--package", "mock-server", "--bench", "replay", "--", "--peers"];
    step::exit_code(step::cargo(bench).args(["--format", &flags.format]))
}
