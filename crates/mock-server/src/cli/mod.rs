//! Command line: what can be asked of the program, and what its exit code says.

mod check;
mod config;
mod export_har;
mod health;
mod import_har;
mod operations;
mod process;
mod ready;
mod record;
mod serve;
mod serving_tls;
mod shared_state;
mod shell;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use mock_server::{Api, LoadError};

/// A mock of remote HTTP APIs that replays recorded fixtures and checks every request.
///
/// Exit code: 0 good, 1 found something (a fixture that breaks its document, a port that is taken), 2 could not run.
#[derive(Debug, Parser)]
#[command(name = "mock-server", version, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Serve(Box<serve::Serve>),
    Record(record::Record),
    ImportHar(import_har::ImportHar),
    ExportHar(export_har::ExportHar),
    Operations(operations::Operations),
    Check(check::Check),
    Health(health::Health),
    Completions(shell::Completions),
    Man(shell::Man),
}

/// Which APIs a command is about.
#[derive(Debug, Args)]
struct Selection {
    /// A built-in API, a folder such as specs/<api>/, or an OpenAPI document; may be repeated; all that are built in unless given
    #[arg(long = "api", value_name = "NAME|DIR")]
    apis: Vec<String>,
}

/// Where an API comes from.
enum Place {
    BuiltIn(String),
    Path(PathBuf),
}

impl Place {
    fn load(self) -> Result<Api, LoadError> {
        match self {
            Self::BuiltIn(name) => Api::embedded(&name),
            Self::Path(path) => Api::open(&path),
        }
    }
}

impl Selection {
    /// What was named. A built-in name wins over a folder of the same name; `./name` means the folder.
    fn places(&self) -> Vec<Place> {
        let built_in = Api::embedded_names();
        if self.apis.is_empty() {
            return built_in.into_iter().map(Place::BuiltIn).collect();
        }
        let place =
            |name: &String| match built_in.contains(name) || !Path::new(name).exists() && !name.contains(['/', '\\']) {
                true => Place::BuiltIn(name.clone()),
                false => Place::Path(PathBuf::from(name)),
            };
        self.apis.iter().map(place).collect()
    }

    fn load(&self) -> Result<Vec<Api>, LoadError> {
        self.places().into_iter().map(Place::load).collect()
    }

    /// One API by its name or folder.
    fn one(name: &str) -> Result<Api, LoadError> {
        let own = Self { apis: vec![name.to_owned()] };
        own.places().into_iter().next().unwrap_or_else(|| Place::BuiltIn(name.to_owned())).load()
    }
}

impl Cli {
    /// Reads the command line, and what a file and the environment say besides.
    pub(crate) fn read() -> Result<Self, ExitCode> {
        let words = config::complete(std::env::args_os().collect()).map_err(|error| could_not_run(&error))?;
        Ok(Self::parse_from(words))
    }

    pub(crate) fn run(self) -> ExitCode {
        match self.command {
            Command::Serve(serve) => serve.run(),
            Command::Record(record) => record.run(),
            Command::ImportHar(import) => import.run(),
            Command::ExportHar(export) => export.run(),
            Command::Operations(operations) => operations.run(),
            Command::Check(check) => check.run(),
            Command::Health(health) => health.run(),
            Command::Completions(completions) => completions.run(),
            Command::Man(man) => man.run(),
        }
    }
}

/// The program could not do what was asked.
fn could_not_run(error: &dyn std::error::Error) -> ExitCode {
    complain(&error.to_string());
    ExitCode::from(2)
}

fn complain(message: &str) {
    // Nothing can be said when stderr is gone.
    let _ = writeln!(std::io::stderr(), "mock-server: {message}");
}

/// Writes a result. A reader that went away, as `head` does, is no error.
fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
