//! Which judges there are, where one is found, and how it is installed.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use clap::ValueEnum as _;

use super::{JudgeError, create, write};

/// For the end of the help: what the exit codes say, and in which order a judge is looked for.
pub(super) const AFTER_HELP: &str = "\
Exit code 0: nothing new; 1: a finding that is not accepted; 2: a judge that was named is missing, none is there, or one \
broke off. One that is missing and was not named is skipped.

Findings that the documents excuse stand in tests/judges/accepted.toml with their reasons; one that is no longer found is \
reported. All that a judge said is kept in target/judges/. Nothing reaches the network without --install.

A judge is what its environment variable names (SCHEMATHESIS, REDOCLY, OPENAPI_SPEC_VALIDATOR: the path of a program), \
else what --install put into target/judges/, else what is on the PATH; redocly also what npx has at hand.";

/// A program of other people that judges documents or a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Judge {
    /// Schemathesis calls the mock in all its phases and holds the answers against the effective document.
    Schemathesis,
    /// Redocly lints both forms of each document, and its diff judges the planted edits beside ours.
    Redocly,
    /// The package openapi-spec-validator holds both forms of each document against OpenAPI.
    Validator,
}

impl Judge {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Schemathesis => "schemathesis",
            Self::Redocly => "redocly",
            Self::Validator => "validator",
        }
    }

    pub(super) fn names() -> impl Iterator<Item = &'static str> {
        Self::value_variants().iter().map(|judge| judge.name())
    }

    const fn variable(self) -> &'static str {
        match self {
            Self::Schemathesis => "SCHEMATHESIS",
            Self::Redocly => "REDOCLY",
            Self::Validator => "OPENAPI_SPEC_VALIDATOR",
        }
    }

    const fn program(self) -> &'static str {
        match self {
            Self::Schemathesis => "schemathesis",
            Self::Redocly => "redocly",
            Self::Validator => "openapi-spec-validator",
        }
    }

    /// The package in the version that the list of accepted findings was written with.
    const fn package(self) -> &'static str {
        match self {
            Self::Schemathesis => "schemathesis==4.32.5",
            Self::Redocly => "@redocly/cli@2.77.0",
            Self::Validator => "openapi-spec-validator==0.9.0",
        }
    }

    pub(super) fn how_to_get(self) -> String {
        let (name, package, variable) = (self.name(), self.package(), self.variable());
        format!("`cargo xtask judge {name} --install` fetches {package}; or name the program in {variable}.")
    }

    fn installed(self, folder: &Path) -> PathBuf {
        let place = if self == Self::Redocly { "npm/node_modules/.bin" } else { "venv/bin" };
        folder.join(place).join(self.program())
    }
}

/// A judge that is here.
#[derive(Debug)]
pub(super) struct Tool {
    pub(super) judge: Judge,
    pub(super) version: String,
    /// Program and first arguments.
    command: Vec<OsString>,
}

impl Tool {
    /// Looks for a judge; `install` fetches one that is missing.
    pub(super) fn find(judge: Judge, folder: &Path, install: bool) -> Result<Option<Self>, JudgeError> {
        if let Some(program) = std::env::var_os(judge.variable()) {
            // Named by its user: another one would not be what was asked for.
            return match Self::ask(judge, vec![program.clone()]) {
                None => Err(JudgeError::Named { variable: judge.variable(), program: program.into() }),
                tool => Ok(tool),
            };
        }
        let installed = || Self::ask(judge, vec![judge.installed(folder).into_os_string()]);
        let mut found = installed().or_else(|| Self::ask(judge, vec![judge.program().into()]));
        if judge == Judge::Redocly && found.is_none() {
            // Only what is on this machine: without `--offline` npx asks the registry even when it may not install.
            let npx = ["npx", "--no-install", "--offline", "--package", "@redocly/cli", "redocly"];
            found = Self::ask(judge, npx.map(OsString::from).to_vec());
        }
        if install && found.is_none() {
            fetch(judge, folder)?;
            found = installed();
        }
        Ok(found)
    }

    /// Asks for its version, which only one that works can tell.
    fn ask(judge: Judge, command: Vec<OsString>) -> Option<Self> {
        let mut tool = Self { judge, version: String::new(), command };
        let output = tool.command().arg("--version").output().ok().filter(|output| output.status.success())?;
        tool.version = String::from_utf8_lossy(&output.stdout).split_whitespace().next_back()?.to_owned();
        Some(tool)
    }

    /// The judge, ready for arguments, with everything off that reaches the network on its own.
    pub(super) fn command(&self) -> Command {
        let (program, first) =
            self.command.split_first().map_or((OsStr::new(""), &[][..]), |(a, b)| (a.as_os_str(), b));
        let mut command = Command::new(program);
        command.args(first).env("REDOCLY_TELEMETRY", "off").env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        command.env("NO_COLOR", "1").env("PYTHONUTF8", "1");
        command
    }

    /// The program, where that alone is the whole command.
    pub(super) fn program(&self) -> Option<&OsStr> {
        match self.command.as_slice() {
            [program] => Some(program),
            _ => None,
        }
    }

    /// Runs it to its end and keeps all that it says. Only 0 and 1 are the codes of one that judged.
    pub(super) fn run(&self, command: &mut Command, log: &Path) -> Result<Output, JudgeError> {
        let output = output(command)?;
        write(log, &[output.stdout.as_slice(), output.stderr.as_slice()].concat())?;
        match output.status.code() {
            Some(0 | 1) => Ok(output),
            _ => Err(self.broke(format!("it ended with {}", output.status), log)),
        }
    }

    pub(super) fn broke(&self, problem: String, log: &Path) -> JudgeError {
        JudgeError::Broke { judge: self.judge.name(), problem, log: log.to_owned() }
    }
}

/// Runs a program to its end.
pub(super) fn output(command: &mut Command) -> Result<Output, JudgeError> {
    command.output().map_err(|source| start_error(command, source))
}

pub(super) fn start_error(command: &Command, source: std::io::Error) -> JudgeError {
    JudgeError::Start { program: command.get_program().to_string_lossy().into_owned(), source }
}

fn fetch(judge: Judge, folder: &Path) -> Result<(), JudgeError> {
    create(folder)?;
    if judge == Judge::Redocly {
        let npm = folder.join("npm");
        create(&npm)?;
        let mut command = Command::new("npm");
        command.args(["install", "--save-exact", "--no-audit", "--no-fund", "--prefix"]).arg(&npm).arg(judge.package());
        return install_step(&mut command);
    }
    let venv = folder.join("venv");
    if !venv.join("bin/python").exists() {
        install_step(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
    }
    let mut command = Command::new(venv.join("bin/python"));
    install_step(command.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", judge.package()]))
}

fn install_step(command: &mut Command) -> Result<(), JudgeError> {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let text = words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ");
    eprintln!("   {text}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(JudgeError::Step { command: text }),
        Err(source) => Err(start_error(command, source)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_there_is_no_judge() {
        assert!(Tool::ask(Judge::Validator, vec!["no-such-program-anywhere".into()]).is_none());
    }

    #[test]
    fn what_is_missing_is_told_with_the_command_that_fetches_it() {
        for judge in Judge::value_variants() {
            let words = judge.how_to_get();
            assert!(words.contains(&format!("cargo xtask judge {} --install", judge.name())), "{words}");
            assert!(AFTER_HELP.contains(judge.variable()), "{}", judge.variable());
        }
    }
}
