//! `codegen [API]... [--check] [--changes] [--force]`: writes, or only compares, what is generated from `specs/`.
//!
//! Run through `cargo xtask codegen`. Exit code 0: all is as it should be; 1: `--check` found a difference; 2: it could
//! not run.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Instant;

use codegen::files::Difference;
use codegen::lower::{Cost, summary};
use codegen::receipt::{Inputs, Program, Reason, Receipt};
use openapi_kit::Effective;

const HELP: &str = "\
Writes effective.json and outline.json in specs/<api>/, and crates/<client>/src/generated/, from specs/<api>/. An API
of which nothing has changed since the last time is left alone.

Usage: codegen [API]... [--check] [--changes] [--force] [--root DIR]

  API         folders below specs/; all of them when none is named
  --check     write nothing, whatever was done before; exit 1 and name the mend when something is stale
  --changes   list what is changed for the generator's sake, and what that costs
  --force     generate also where nothing has changed
  --root DIR  the workspace; the current folder when not given
";

struct Flags {
    apis: Vec<String>,
    check: bool,
    changes: bool,
    force: bool,
    root: PathBuf,
}

/// What became of one API.
struct Outcome {
    /// What to say of it.
    text: String,
    is_stale: bool,
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
    // In the order of their names, and each once: two runs of one would write the same files.
    let apis: Vec<_> = known.into_iter().filter(|api| flags.apis.is_empty() || flags.apis.contains(api)).collect();
    if all(&apis, &flags)? && flags.check {
        eprintln!("generated files are stale; mend: cargo xtask codegen");
        return Ok(ExitCode::from(1));
    }
    Ok(ExitCode::SUCCESS)
}

/// Does all APIs, several at a time, and tells of them in their order; says whether anything was stale.
fn all(apis: &[String], flags: &Flags) -> Result<bool, String> {
    let next = AtomicUsize::new(0);
    let (sender, outcomes) = mpsc::channel();
    let work = |sender: mpsc::Sender<_>| {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(api) = apis.get(at) else { break };
            if sender.send((at, one_api(api, flags))).is_err() {
                break;
            }
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(apis.len());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let sender = sender.clone();
            scope.spawn(|| work(sender));
        }
        drop(sender);
        tell(outcomes, apis.len())
    })
}

/// Tells of the outcomes in the order of the APIs, as soon as all before are told; how far it is, on a terminal only.
fn tell(outcomes: mpsc::Receiver<(usize, Result<Outcome, String>)>, count: usize) -> Result<bool, String> {
    let shows_progress = std::io::stderr().is_terminal() && count > 1;
    let (mut early, mut told, mut is_stale, mut errors) = (BTreeMap::new(), 0, false, Vec::new());
    for (at, outcome) in outcomes {
        early.insert(at, outcome);
        if shows_progress {
            eprint!("\r\x1b[K");
        }
        while let Some(outcome) = early.remove(&told) {
            told += 1;
            match outcome {
                Ok(outcome) => {
                    eprint!("{}", outcome.text);
                    is_stale |= outcome.is_stale;
                }
                Err(error) => errors.push(error),
            }
        }
        if shows_progress && told < count {
            eprint!("{} of {count} …", told + early.len());
        }
    }
    if errors.is_empty() { Ok(is_stale) } else { Err(errors.join("\nerror: ")) }
}

/// Writes or compares one API.
fn one_api(api: &str, flags: &Flags) -> Result<Outcome, String> {
    let started = Instant::now();
    let mut text = String::new();
    let program = Program::running().filter(|_| !flags.check);
    let mut reason = None;
    if let (Some(program), false, false) = (&program, flags.force, flags.changes) {
        match Receipt::of_nothing_to_do(&flags.root, api, program).map_err(|error| error.to_string())? {
            Ok(receipt) => {
                let took = started.elapsed().as_millis();
                let text = format!("{api}: {}, nothing has changed ({took} ms)\n", receipt.summary);
                return Ok(Outcome { text, is_stale: false });
            }
            Err(Reason::First) => {}
            Err(other) => reason = Some(other),
        }
    }
    let inputs = Inputs::take(&flags.root, api).map_err(|error| error.to_string())?;
    let effective = Effective::build(&flags.root.join("specs").join(api)).map_err(|error| error.to_string())?;
    let generated = codegen::generate(&effective).map_err(|error| error.to_string())?;
    codegen::check_manifest(&effective, &generated, &flags.root).map_err(|error| error.to_string())?;
    let files = codegen::files_of(&effective, &generated, &flags.root);
    let differences =
        if flags.check { files.differences() } else { files.write() }.map_err(|error| error.to_string())?;
    for change in generated.changes.iter().filter(|change| change.cost == Cost::Degraded) {
        eprintln!("{api}: {}: {}; mend it in the document or with an overlay", change.pointer, change.what);
    }
    if flags.changes {
        text += &summary(&generated.changes);
    }
    for difference in &differences {
        let path = shorten(difference.path(), &flags.root);
        let _ = match (difference, flags.check) {
            (Difference::Missing(_), true) => writeln!(text, "{path}: missing"),
            (Difference::Extra(_), true) => writeln!(text, "{path}: nobody generates it any more"),
            (Difference::Changed(_, diff), true) => write!(text, "{path}: stale\n{diff}"),
            (Difference::Extra(_), false) => writeln!(text, "removed {path}"),
            (_, false) => writeln!(text, "wrote {path}"),
        };
    }
    let lines: usize = generated.sources.values().map(|text| text.lines().count()).sum();
    let counted = format!("{} operations, {} files, {lines} lines", generated.operations, generated.sources.len());
    let state = if differences.is_empty() {
        "fresh"
    } else if flags.check {
        "stale"
    } else {
        "written"
    };
    let because = reason.map(|reason| format!("; {reason}")).unwrap_or_default();
    let _ = writeln!(text, "{api}: {counted}, {state}{because} ({} ms)", started.elapsed().as_millis());
    if let Some(program) = program {
        let receipt = Receipt::new(&flags.root, program, inputs, &files, counted);
        if let Err(error) = receipt.write(&flags.root, api) {
            let _ = writeln!(text, "note: {error}; the next run will do all of it again");
        }
    }
    Ok(Outcome { text, is_stale: !differences.is_empty() })
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
    let mut flags = Flags { apis: Vec::new(), check: false, changes: false, force: false, root: PathBuf::from(".") };
    let mut args = args;
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--check" => flags.check = true,
            "--changes" => flags.changes = true,
            "--force" => flags.force = true,
            "--root" => flags.root = args.next().map(PathBuf::from).ok_or("--root needs a folder")?,
            "--help" | "-h" => return Ok(None),
            unknown if unknown.starts_with('-') => return Err(format!("unknown flag {unknown}; see --help")),
            api => flags.apis.push(api.to_owned()),
        }
    }
    Ok(Some(flags))
}
