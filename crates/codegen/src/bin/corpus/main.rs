//! `corpus DIR [--compile] …`: how far each document of a folder gets, progenitor alone beside ours.
//!
//! Run through `cargo xtask corpus`. Each document is handled by a process of its own, so that one that hangs or takes
//! all memory stops no other. Exit code 0: ours went all the way with each; 1: not with all; 2: it could not run.

mod child;
mod document;
mod documents;
mod report;
mod scratch;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::document::{Half, Row};
use crate::scratch::{Scratch, Whose};

const HELP: &str = "\
How far each OpenAPI document below a folder gets: raw progenitor beside ours.

Usage: corpus DIR [--compile[=both]] [--only TEXT]... [--format text|json] [--jobs N]

  DIR               JSON and YAML files with a member `openapi` or `swagger` at the top; others are passed over
  --compile         check each generated client with cargo; `=both` also those of raw progenitor
  --only TEXT       only documents with this in their path; may be given several times
  --max-lines N     compile no client with more lines than this
  --format FORMAT   text, or json for programs
  --jobs N          documents at once; 1 when not given
  --timeout N       seconds that one document may take; 300 when not given
  --memory N        MiB that one document may take; 6144 when not given
  --out DIR         where the clients go; target/corpus when not given
  --root DIR        the workspace; the current folder when not given
";

#[derive(Debug, Clone)]
struct Flags {
    folder: PathBuf,
    compile: bool,
    compile_raw: bool,
    only: Vec<String>,
    max_lines: usize,
    json: bool,
    jobs: usize,
    limits: child::Limits,
    out: PathBuf,
    root: PathBuf,
    /// Set in the processes that this one starts.
    half: Option<Half>,
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
    if let Some(half) = flags.half {
        document::go(&flags.folder, half, &flags.out)?;
        return Ok(ExitCode::SUCCESS);
    }
    let found = documents::below(&flags.folder, &flags.only)?;
    if found.is_empty() {
        return Err(format!("{}: no OpenAPI document below it", flags.folder.display()));
    }
    let mut rows = generate_all(&found, &flags)?;
    for whose in [Whose::Ours, Whose::Raw] {
        if match whose {
            Whose::Ours => flags.compile,
            Whose::Raw => flags.compile_raw,
        } {
            compile_all(&mut rows, whose, &flags)?;
        }
    }
    let text = if flags.json { report::json(&rows)? } else { report::text(&rows) };
    print(&text);
    Ok(if rows.iter().all(Row::is_whole) { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Sends each document through both ways, several at once.
fn generate_all(found: &[PathBuf], flags: &Flags) -> Result<Vec<Row>, String> {
    let next = AtomicUsize::new(0);
    let rows = Mutex::new(Vec::new());
    let worker = || -> Result<(), String> {
        while let Some(path) = found.get(next.fetch_add(1, Ordering::Relaxed)) {
            let name = documents::name(path, &flags.folder);
            let folder = flags.out.join("clients").join(&name);
            let row = child::row(path, &name, &folder, &flags.limits)?;
            eprintln!("{}", report::line(&row));
            rows.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(row);
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..flags.jobs.max(1)).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| "a worker panicked".to_owned())?)
    })?;
    let mut rows = rows.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    rows.sort_by(|a: &Row, b: &Row| a.name.cmp(&b.name));
    Ok(rows)
}

/// Checks the clients one after the other, the smallest first: cargo uses all cores by itself.
fn compile_all(rows: &mut [Row], whose: Whose, flags: &Flags) -> Result<(), String> {
    let mut order: Vec<&mut Row> =
        rows.iter_mut().filter(|row| (1..=flags.max_lines).contains(&row.half(whose).lines)).collect();
    order.sort_by_key(|row| row.half(whose).lines);
    let names: Vec<String> = order.iter().map(|row| row.name.clone()).collect();
    let scratch = Scratch::prepare(&flags.root, &flags.out, whose, &names)?;
    for row in order {
        let outcome = scratch.check(&row.name)?;
        eprintln!("{}: {} {outcome}", row.name, whose.word());
        row.half_mut(whose).compiled = outcome;
    }
    Ok(())
}

fn read_flags(args: impl Iterator<Item = String>) -> Result<Option<Flags>, String> {
    let mut flags = Flags {
        folder: PathBuf::new(),
        compile: false,
        compile_raw: false,
        only: Vec::new(),
        max_lines: usize::MAX,
        json: false,
        jobs: 1,
        limits: child::Limits { seconds: 300, mebibytes: 6144 },
        out: PathBuf::new(),
        root: PathBuf::from("."),
        half: None,
    };
    let mut folder = None;
    let mut args = args;
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or_else(|| format!("{arg} needs a value; see --help"));
        match arg.as_str() {
            "--compile" => flags.compile = true,
            "--compile=both" => (flags.compile, flags.compile_raw) = (true, true),
            "--only" => flags.only.push(value()?),
            "--max-lines" => flags.max_lines = number(&arg, &value()?)?,
            "--format" => {
                flags.json = match value()?.as_str() {
                    "json" => true,
                    "text" => false,
                    other => return Err(format!("--format {other}: there are text and json")),
                }
            }
            "--jobs" => flags.jobs = number(&arg, &value()?)?,
            "--timeout" => flags.limits.seconds = number(&arg, &value()?)? as u64,
            "--memory" => flags.limits.mebibytes = number(&arg, &value()?)? as u64,
            "--out" => flags.out = PathBuf::from(value()?),
            "--root" => flags.root = PathBuf::from(value()?),
            "--half" => flags.half = Some(Half::parse(&value()?)?),
            "--help" | "-h" => return Ok(None),
            unknown if unknown.starts_with('-') => return Err(format!("unknown flag {unknown}; see --help")),
            path if folder.is_none() => folder = Some(PathBuf::from(path)),
            extra => return Err(format!("{extra}: one folder is enough; see --help")),
        }
    }
    flags.folder = folder.ok_or("which folder? see --help")?;
    if flags.out.as_os_str().is_empty() {
        flags.out = flags.root.join("target/corpus");
    }
    flags.out = std::path::absolute(&flags.out).map_err(|error| format!("{}: {error}", flags.out.display()))?;
    flags.root = std::path::absolute(&flags.root).map_err(|error| format!("{}: {error}", flags.root.display()))?;
    Ok(Some(flags))
}

fn number(flag: &str, text: &str) -> Result<usize, String> {
    text.parse().map_err(|_| format!("{flag} {text}: not a number"))
}

#[allow(clippy::print_stdout)]
fn print(text: &str) {
    println!("{text}");
}

/// Writes a file beside its place and renames it.
fn write(path: &Path, text: &str) -> Result<(), String> {
    let says = |error: std::io::Error| format!("{}: cannot be written: {error}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(says)?;
    }
    let beside = path.with_extension("new");
    std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, path)).map_err(says)
}
