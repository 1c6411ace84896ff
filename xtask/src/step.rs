//! Runs other programs of the workspace, from its root, with their output passed through.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus};

/// A program could not be started.
#[derive(Debug)]
pub(crate) struct StartError {
    program: String,
    source: std::io::Error,
}

impl std::fmt::Display for StartError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` cannot be started: {}", self.program, self.source)
    }
}

impl std::error::Error for StartError {}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

/// `cargo` with these arguments; the one that runs us, so that a chosen toolchain stays chosen.
pub(crate) fn cargo<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).args(arguments);
    command
}

/// `cargo run` of a binary of the workspace, quiet about building.
pub(crate) fn binary(package: &str, name: &str) -> Command {
    cargo(["run", "--quiet", "--package", package, "--bin", name, "--"])
}

/// A path as the user means it: programs run at the root of the workspace, the user need not be there. An address stays.
pub(crate) fn from_here(document: &str) -> OsString {
    if document.starts_with("http://") || document.starts_with("https://") {
        return document.into();
    }
    std::path::absolute(document).map_or_else(|_| document.into(), Into::into)
}

/// Runs it to its end.
pub(crate) fn status(command: &mut Command) -> Result<ExitStatus, StartError> {
    command
        .status()
        .map_err(|source| StartError { program: command.get_program().to_string_lossy().into_owned(), source })
}

/// Runs it to its end and passes its exit code on.
pub(crate) fn exit_code(command: &mut Command) -> Result<ExitCode, StartError> {
    let status = status(command)?;
    // No code means that a signal ended it.
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::from(2), ExitCode::from))
}
