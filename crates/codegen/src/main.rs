//! `codegen [API]... [--check] [--changes]`: writes, or only compares, what is generated from `specs/`.
//!
//! Run through `cargo xtask codegen`. Exit code 0: all is as it should be; 1: `--check` found a difference; 2: it could
//! not run.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use codegen::files::Difference;
use codegen::lower::summary;
use openapi_kit::Effective;

const HELP: &str = "\
Writes specs/<api>/effective.json and crates/<client>/src/generated/ from specs/<api>/.

Usage: codegen [API]... [--check] [--changes] [--root DIR]

  API         folders below specs/; all of them when none is named
  --check     write nothing; exit 1 and name the mend when something is stale
  --changes   list what is changed for the generator's sake, and what that costs
  --root DIR  the workspace; the current folder when not given
";

struct Flags {
    apis: Vec<String>,
    check: bool,
    changes: bool,
    root: PathBuf,
}

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<ExitCode, String> {
    let Some(flags) = read_flags(std::env::args().skip(1))? else {
        eprint!("{HELP}");
        return Ok(ExitCode::SUCCESS);
    };
    let known = all_apis(&flags.root)?;
    if let Some(unknown) = flags.apis.iter().find(|api| !known.contains(api)) {
        return Err(format!("there is no API `{unknown}` below specs/; there are {}", known.join(", ")));
    }
    let apis = if flags.apis.is_empty() { known } else { flags.apis.clone() };
    let mut stale = false;
    for api in &apis {
        stale |= one_api(api, &flags)?;
    }
    if stale && flags.check {
        eprintln!("generated files are stale; mend: cargo xtask codegen");
        return Ok(ExitCode::from(1));
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes or compares one API; says whether anything differed.
fn one_api(api: &str, flags: &Flags) -> Result<bool, String> {
    let started = std::time::Instant::now();
    let folder = flags.root.join("specs").join(api);
    let effective = Effective::build(&folder).map_err(|error| error.to_string())?;
    let generated = codegen::generate(&effective).map_err(|error| error.to_string())?;
    codegen::check_manifest(&effective, &generated, &flags.root).map_err(|error| error.to_string())?;
    let files = codegen::files_of(&effective, &generated, &flags.root);
    let differences =
        if flags.check { files.differences() } else { files.write() }.map_err(|error| error.to_string())?;
    if flags.changes {
        eprint!("{}", summary(&generated.changes));
    }
    for difference in &differences {
        let path = shorten(difference.path(), &flags.root);
        match (difference, flags.check) {
            (Difference::Missing(_), true) => eprintln!("{path}: missing"),
            (Difference::Extra(_), true) => eprintln!("{path}: nobody generates it any more"),
            (Difference::Changed(_, diff), true) => eprint!("{path}: stale\n{diff}"),
            (Difference::Extra(_), false) => eprintln!("removed {path}"),
            (_, false) => eprintln!("wrote {path}"),
        }
    }
    let lines: usize = generated.sources.values().map(|text| text.lines().count()).sum();
    let state = if differences.is_empty() {
        "fresh"
    } else if flags.check {
        "stale"
    } else {
        "written"
    };
    eprintln!(
        "{api}: {} operations, {} files, {lines} lines, {state} ({} ms)",
        generated.operations,
        generated.sources.len(),
        started.elapsed().as_millis()
    );
    Ok(!differences.is_empty())
}

fn shorten(path: &Path, root: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}

fn all_apis(root: &Path) -> Result<Vec<String>, String> {
    let specs = root.join("specs");
    let entries =
        std::fs::read_dir(&specs).map_err(|error| format!("{}: cannot be listed: {error}", specs.display()))?;
    let mut apis: Vec<String> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().join("api.toml").is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    apis.sort();
    Ok(apis)
}

fn read_flags(args: impl Iterator<Item = String>) -> Result<Option<Flags>, String> {
    let mut flags = Flags { apis: Vec::new(), check: false, changes: false, root: PathBuf::from(".") };
    let mut args = args;
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--check" => flags.check = true,
            "--changes" => flags.changes = true,
            "--root" => flags.root = args.next().map(PathBuf::from).ok_or("--root needs a folder")?,
            "--help" | "-h" => return Ok(None),
            unknown if unknown.starts_with('-') => return Err(format!("unknown flag {unknown}; see --help")),
            api => flags.apis.push(api.to_owned()),
        }
    }
    Ok(Some(flags))
}
