//! `cargo xtask bench [mock] [clients] [--format json]`.

use std::process::ExitCode;

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
}

const BENCHES: [(&str, &str, &str); 2] = [("mock", "mock-server", "replay"), ("clients", "mluvii-client", "overhead")];

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
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
