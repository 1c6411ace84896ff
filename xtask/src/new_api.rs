//! `cargo xtask new-api NAME --spec FILE|URL` and `cargo xtask remove-api NAME`.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use crate::step::{self, StartError};

/// What is written into the ratchet for what nobody has looked at yet.
const REASON: &str = "Not looked at since the API was added by `cargo xtask new-api`.";

#[derive(Debug, clap::Args)]
pub(crate) struct NewFlags {
    /// Name of the new folder below specs/: small letters, digits and hyphens.
    name: String,
    /// The OpenAPI document: a file, or an http(s) address, read with curl.
    #[arg(long, value_name = "FILE|URL")]
    spec: String,
    /// What people call the API; the title of the document unless given.
    #[arg(long)]
    title: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct RemoveFlags {
    /// The API, which `new-api` added.
    name: String,
}

/// Adds the API, generates its client, and writes what the tests compare with; takes all of it back when a step fails.
pub(crate) fn add(flags: &NewFlags) -> Result<ExitCode, StartError> {
    let mut scaffold = step::binary("scaffold", "scaffold");
    scaffold.arg("add").arg(&flags.name).arg("--spec").arg(from_here(&flags.spec)).arg("--root").arg(step::root());
    if let Some(title) = &flags.title {
        scaffold.args(["--title", title]);
    }
    let code = step::status(&mut scaffold)?;
    if !code.success() {
        return Ok(ExitCode::from(2));
    }
    let mut codegen = step::binary("codegen", "codegen");
    codegen.arg("--root").arg(step::root()).arg(&flags.name);
    let mut coverage = step::binary("tests", "coverage");
    coverage.args(["--update", "--reason", REASON, "--out"]).arg(std::env::temp_dir().join("coverage-of-new-api.txt"));
    let mut snapshots = step::cargo([
        "test",
        "--quiet",
        "--package",
        "tests",
        "--test",
        "contract",
        "--",
        "operations_and_lowering_of",
    ]);
    snapshots.env("INSTA_UPDATE", "always");
    for (what, mut command) in [
        ("generating its client", codegen),
        ("measuring what of it is covered", coverage),
        ("writing the lists that a reviewer reads", snapshots),
    ] {
        eprintln!("{what} …");
        if !step::status(&mut command)?.success() {
            eprintln!("error: {what} failed, see above; the workspace is as it was before");
            take_out(&flags.name)?;
            return Ok(ExitCode::from(2));
        }
    }
    eprintln!("`{}` is added; look at specs/{}/PROVENANCE.md, then run `cargo xtask test`", flags.name, flags.name);
    Ok(ExitCode::SUCCESS)
}

/// Takes out what `new-api` and the programs after it wrote.
pub(crate) fn remove(flags: &RemoveFlags) -> Result<ExitCode, StartError> {
    take_out(&flags.name)
}

fn take_out(name: &str) -> Result<ExitCode, StartError> {
    let mut scaffold = step::binary("scaffold", "scaffold");
    let code = step::exit_code(scaffold.args(["remove", name, "--root"]).arg(step::root()))?;
    if code == ExitCode::SUCCESS {
        // Cargo takes the client out of Cargo.lock by itself, when it next looks at the workspace.
        let mut metadata: Command = step::cargo(["metadata", "--offline", "--format-version", "1"]);
        step::status(metadata.stdout(std::process::Stdio::null()))?;
    }
    Ok(code)
}

/// The binary runs at the root of the workspace; a path is meant from where the user is.
fn from_here(document: &str) -> OsString {
    if document.starts_with("http://") || document.starts_with("https://") {
        return document.into();
    }
    std::path::absolute(document).map_or_else(|_| document.into(), Into::into)
}
