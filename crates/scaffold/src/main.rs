//! `scaffold add NAME --spec FILE|URL` and `scaffold remove NAME`. Run through `cargo xtask new-api` and `remove-api`.
//!
//! Exit code 0: done; 2: it could not be done, and nothing was changed.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use scaffold::{Order, Origin, ScaffoldError};

/// Adds an API to the workspace, or takes one out.
#[derive(Debug, Parser)]
#[command(name = "scaffold")]
struct Flags {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make a folder of specs/ and a client crate from an OpenAPI document.
    Add {
        /// Name of the folder below specs/: small letters, digits and hyphens.
        name: String,
        /// The document: a file, or an http(s) address, read with curl.
        #[arg(long, value_name = "FILE|URL")]
        spec: String,
        /// What people call the API; the title of the document unless given.
        #[arg(long)]
        title: Option<String>,
        /// The workspace.
        #[arg(long, value_name = "DIR", default_value = ".")]
        root: PathBuf,
    },
    /// Take an API out that was added so.
    Remove {
        /// Its name.
        name: String,
        /// The workspace.
        #[arg(long, value_name = "DIR", default_value = ".")]
        root: PathBuf,
    },
}

fn main() -> ExitCode {
    match run(Flags::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> Result<(), ScaffoldError> {
    match command {
        Command::Add { name, spec, title, root } => {
            let today = chrono::Utc::now().date_naive().to_string();
            let order = Order { name: &name, origin: Origin::named(&spec), title: title.as_deref(), today: &today };
            let added = scaffold::add(&root, &order)?;
            eprintln!("{} files in specs/{name} and crates/{name}-client", added.files.len());
            added.notes.iter().for_each(|note| eprintln!("look at this: {note}"));
            Ok(())
        }
        Command::Remove { name, root } => scaffold::remove(&root, &name),
    }
}
