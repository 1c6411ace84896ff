//! `cargo xtask judge [schemathesis|redocly|validator]...`: what programs of other people say of the documents and of
//! the mock, held against the findings that `tests/judges/accepted.toml` excuses.

mod accepted;
mod login;
mod mock;
mod redocly;
mod schemathesis;
mod tool;
mod validator;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use accepted::{Accepted, Finding, Sorted};
use clap::ValueEnum as _;
use mock::Mock;
use tool::{Judge, Tool};

use crate::step::{self, StartError};

#[derive(Debug, clap::Args)]
#[command(after_help = tool::AFTER_HELP)]
pub(crate) struct Flags {
    /// All of them unless named.
    judges: Vec<Judge>,
    /// A folder below specs/; all of them unless named.
    #[arg(long = "api", value_name = "NAME")]
    apis: Vec<String>,
    /// Requests that Schemathesis makes up per operation, beside its systematic ones.
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..))]
    max_examples: u32,
    /// First fetch the judges that are missing, in the versions known to work, into target/judges/. Needs the network,
    /// python3 and npm.
    #[arg(long)]
    install: bool,
}

/// Why a judgement came to nothing.
#[derive(Debug, thiserror::Error)]
enum JudgeError {
    #[error("specs/ has no API `{name}`; there are {known}")]
    UnknownApi { name: String, known: String },
    #[error("`{program}` cannot be started: {source}")]
    Start { program: String, source: std::io::Error },
    #[error("{variable} names {}, which does not answer to --version; mend or unset it", program.display())]
    Named { variable: &'static str, program: PathBuf },
    #[error("{} cannot be read or written: {source}", path.display())]
    File { path: PathBuf, source: std::io::Error },
    #[error("{}: {problem}", path.display())]
    Content { path: PathBuf, problem: String },
    #[error("{judge} broke off: {problem}; all that it said is in {}", log.display())]
    Broke { judge: &'static str, problem: String, log: PathBuf },
    #[error("the mock server did not get ready; what it said is in {}", log.display())]
    NotReady { log: PathBuf },
    #[error("`{command}` failed; its message stands above")]
    Step { command: String },
}

/// What a judge says of one API.
struct Verdict {
    /// What was looked at, such as `46 cases`.
    extent: String,
    findings: Vec<Finding>,
}

/// How all of it went.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Tally {
    ran: usize,
    new: usize,
    broke: usize,
    missing: usize,
}

impl Tally {
    /// `named`: judges were asked for by name.
    fn exit_code(self, named: bool) -> u8 {
        match self {
            Self { broke: 1.., .. } | Self { ran: 0, .. } => 2,
            Self { missing: 1.., .. } if named => 2,
            Self { new: 1.., .. } => 1,
            _ => 0,
        }
    }
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, StartError> {
    let tally = match judge_all(flags) {
        Ok(tally) => tally,
        Err(error) => {
            eprintln!("error: {error}");
            return Ok(ExitCode::from(2));
        }
    };
    Ok(ExitCode::from(tally.exit_code(!flags.judges.is_empty())))
}

/// Where judges are installed and what they say is kept.
fn folder() -> PathBuf {
    step::root().join("target/judges")
}

fn judge_all(flags: &Flags) -> Result<Tally, JudgeError> {
    let apis = apis(&flags.apis)?;
    let accepted = Accepted::read(&step::root().join(accepted::FILE))?;
    let folder = folder();
    create(&folder)?;
    let judges = if flags.judges.is_empty() { Judge::value_variants() } else { &flags.judges };
    let mut tally = Tally::default();
    for &judge in judges {
        let judged = match Tool::find(judge, &folder, flags.install) {
            Ok(None) => {
                eprintln!("== {}: skipped, it is not here. {}", judge.name(), judge.how_to_get());
                tally.missing += 1;
                continue;
            }
            Ok(Some(tool)) => judge_apis(flags, &tool, &apis, &accepted),
            Err(error) => Err(error),
        };
        tally.ran += 1;
        match judged {
            Ok(new) => tally.new += new,
            // The others may still have something to say.
            Err(error) => {
                eprintln!("error: {error}");
                tally.broke += 1;
            }
        }
    }
    Ok(tally)
}

/// The number of new findings.
fn judge_apis(flags: &Flags, tool: &Tool, apis: &[String], accepted: &Accepted) -> Result<usize, JudgeError> {
    let mock = if tool.judge == Judge::Schemathesis { Some(Mock::start(&folder())?) } else { None };
    let mut new = 0;
    for api in apis {
        let name = tool.judge.name();
        eprintln!("== {name} {}: {api}", tool.version);
        let log = folder().join(format!("{name}-{api}.txt"));
        let verdict = match (&mock, tool.judge) {
            (Some(mock), _) => schemathesis::judge(tool, api, mock, flags.max_examples, &log)?,
            (None, Judge::Redocly) => redocly::judge(tool, api, &log)?,
            (None, _) => validator::judge(tool, api, &log)?,
        };
        let sorted = accepted.sort(name, api, verdict.findings);
        show(&verdict.extent, &sorted, &log);
        new += sorted.new.len();
    }
    if tool.judge == Judge::Redocly {
        new += verdicts_on_edits(tool)?;
    }
    Ok(new)
}

/// What its diff says of the planted edits, beside what ours says.
fn verdicts_on_edits(tool: &Tool) -> Result<usize, JudgeError> {
    eprintln!("== {} {}: diff of planted edits", tool.judge.name(), tool.version);
    let log = folder().join("redocly-diff.txt");
    let Some(verdict) = redocly::compare_verdicts(tool, &log)? else {
        eprintln!("   skipped: it is here by npx only. {}", tool.judge.how_to_get());
        return Ok(0);
    };
    eprintln!("   {}, not explained: {}", verdict.extent, verdict.findings.len());
    for finding in &verdict.findings {
        eprintln!("   NEW {finding}");
    }
    Ok(verdict.findings.len())
}

fn show(extent: &str, sorted: &Sorted, log: &Path) {
    let (new, accepted) = (sorted.new.len(), sorted.accepted);
    eprintln!("   {extent}, findings: {}, accepted: {accepted}, new: {new}", new + accepted);
    for finding in &sorted.new {
        eprintln!("   NEW {finding}");
    }
    for gone in &sorted.gone {
        eprintln!("   accepted, but no longer found: {gone}; remove it from {}", accepted::FILE);
    }
    if new > 0 {
        eprintln!("   all that was said: {}", log.display());
    }
}

/// The APIs to look at.
fn apis(wanted: &[String]) -> Result<Vec<String>, JudgeError> {
    let specs = step::root().join("specs");
    let file = |source| JudgeError::File { path: specs.clone(), source };
    let mut known = Vec::new();
    for entry in std::fs::read_dir(&specs).map_err(file)? {
        let entry = entry.map_err(file)?;
        if entry.path().join("effective.json").is_file() {
            known.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    known.sort();
    match wanted.iter().find(|name| !known.contains(name)) {
        Some(name) => Err(JudgeError::UnknownApi { name: name.clone(), known: known.join(", ") }),
        None if wanted.is_empty() => Ok(known),
        None => Ok(wanted.to_vec()),
    }
}

fn create(folder: &Path) -> Result<(), JudgeError> {
    std::fs::create_dir_all(folder).map_err(|source| JudgeError::File { path: folder.to_owned(), source })
}

fn read(path: &Path) -> Result<String, JudgeError> {
    std::fs::read_to_string(path).map_err(|source| JudgeError::File { path: path.to_owned(), source })
}

/// Writes what a judge said. It is made anew by every run, so a torn one does no harm.
fn write(path: &Path, content: &[u8]) -> Result<(), JudgeError> {
    std::fs::write(path, content).map_err(|source| JudgeError::File { path: path.to_owned(), source })
}

fn read_json(path: &Path) -> Result<serde_json::Value, JudgeError> {
    let problem = |error: serde_json::Error| JudgeError::Content { path: path.to_owned(), problem: error.to_string() };
    serde_json::from_str(&read(path)?).map_err(problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_judge_is_skipped_unless_it_was_named_or_none_is_left() {
        let some = Tally { ran: 2, missing: 1, ..Tally::default() };
        assert_eq!((some.exit_code(false), some.exit_code(true)), (0, 2));
        assert_eq!(Tally { missing: 3, ..Tally::default() }.exit_code(false), 2);
    }

    #[test]
    fn new_findings_are_1_and_a_broken_judge_is_2() {
        let found = Tally { ran: 3, new: 4, ..Tally::default() };
        assert_eq!(found.exit_code(true), 1);
        assert_eq!(Tally { broke: 1, ..found }.exit_code(false), 2);
        assert_eq!(Tally { ran: 3, ..Tally::default() }.exit_code(true), 0);
    }

    #[test]
    fn an_unknown_api_is_refused_with_those_there_are() {
        let error = apis(&["nonesuch".to_owned()]).unwrap_err().to_string();
        assert!(["nonesuch", "bot-open", "mluvii"].iter().all(|word| error.contains(word)), "{error}");
    }
}
