//! `cargo xtask fuzz [--minutes N] [--inputs N] [--target NAME]... [--seed N]`.

use std::process::ExitCode;

use crate::step::{self, StartError};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Exit code 0: nothing found; 1: something was; 2: could not run.

A finding is made small and written to tests/fuzz/findings/TARGET/, with what was said beside it. To look at one:
    cargo run -p tests --bin fuzz -- one TARGET FILE
When it is mended, move it to tests/fuzz/corpus/TARGET/regression-NAME, where `cargo xtask test` runs it.")]
pub(crate) struct Flags {
    /// Run so long in total, all targets in turns; 10 unless given.
    #[arg(long, value_name = "N", conflicts_with = "inputs", value_parser = clap::value_parser!(u64).range(1..))]
    minutes: Option<u64>,
    /// Run the corpus and so many further inputs of each target instead.
    #[arg(long, value_name = "N")]
    inputs: Option<u64>,
    /// Only this target; may be given several times.
    #[arg(long = "target", value_name = "NAME")]
    targets: Vec<String>,
    /// Where random numbers begin; a new one each time unless given. It is printed.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
    let mut command = step::binary("tests", "fuzz");
    command.arg("run");
    let numbers = [("--minutes", flags.minutes), ("--inputs", flags.inputs), ("--seed", flags.seed)];
    for (name, number) in numbers {
        command.args(number.map(|number| format!("{name}={number}")));
    }
    for target in &flags.targets {
        command.args(["--target", target]);
    }
    step::exit_code(&mut command)
}
