//! The `mock-server` program; see `mock-server --help`.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::Cli::read() {
        Ok(cli) => cli.run(),
        Err(code) => code,
    }
}
