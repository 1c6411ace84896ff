//! `mock-server completions` and `mock-server man`: made from the flags themselves.

use std::process::ExitCode;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Cli, could_not_run, print};

/// Print completions for a shell, to be put where it looks for them
#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

/// Print the man page, of the program or of one of its commands
#[derive(Debug, Args)]
pub(super) struct Man {
    /// The command, such as serve
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

#[derive(Debug, thiserror::Error)]
#[error("there is no command `{name}`; there are: {}", known.join(", "))]
struct NoCommand {
    name: String,
    known: Vec<String>,
}

impl Completions {
    pub(super) fn run(&self) -> ExitCode {
        let mut out = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "mock-server", &mut out);
        print(&String::from_utf8_lossy(&out));
        ExitCode::SUCCESS
    }
}

impl Man {
    pub(super) fn run(&self) -> ExitCode {
        let mut program = Cli::command().disable_help_subcommand(true);
        program.build();
        let command = match &self.command {
            None => program,
            Some(name) => match program.find_subcommand(name) {
                Some(command) => command.clone(),
                None => {
                    let known = program.get_subcommands().map(|command| command.get_name().to_owned()).collect();
                    return could_not_run(&NoCommand { name: name.clone(), known });
                }
            },
        };
        let mut out = Vec::new();
        match clap_mangen::Man::new(command).render(&mut out) {
            Ok(()) => {
                print(&String::from_utf8_lossy(&out));
                ExitCode::SUCCESS
            }
            Err(error) => could_not_run(&error),
        }
    }
}
