//! Runs targets in turns, each turn in a process of its own, and collects what the processes die of.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{IsTerminal, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tests::subject::root;

use crate::child::Current;
use crate::death::Death;
use crate::minimising::minimise;
use crate::targets::{self, TARGETS, Target};
use crate::{FuzzError, corpus};

/// KiB of address space that a child may take.
const MEMORY: u64 = 3 * 1024 * 1024;

/// A target is left alone after so many different findings: what is found next is likely the same again.
const ENOUGH: usize = 20;

/// A child that has not even met its own deadline so long after its time is ended from outside.
const GRACE: Duration = Duration::from_secs(60);

#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    /// Run so long in total, all targets in turns.
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..))]
    minutes: u64,
    /// Instead, run the corpus and so many further inputs of each target.
    #[arg(long, value_name = "N", conflicts_with = "minutes")]
    inputs: Option<u64>,
    /// Only this target; may be given several times.
    #[arg(long = "target", value_name = "NAME")]
    targets: Vec<String>,
    /// Where random numbers begin; a new one each time unless given. It is printed.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Seconds that one input may take.
    #[arg(long, default_value_t = 20, hide = true)]
    patience: u64,
    /// Where findings go.
    #[arg(long, hide = true)]
    findings: Option<PathBuf>,
}

/// One target on its way.
struct Course {
    target: &'static Target,
    /// The number of the next input.
    next: u64,
    busy: Duration,
    /// By cause: how often, and the file.
    findings: BTreeMap<String, (u64, PathBuf)>,
}

/// Everything the turns share.
struct Campaign {
    seed: u64,
    patience: u64,
    findings: PathBuf,
    scratch: TempDir,
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, FuzzError> {
    let chosen: Vec<&'static Target> = match flags.targets.as_slice() {
        [] => TARGETS.iter().collect(),
        names => names.iter().map(|name| targets::find(name)).collect::<Result<_, _>>()?,
    };
    let seed = flags.seed.unwrap_or_else(|| fastrand::u64(..1_000_000_000));
    let scratch = tempfile::tempdir().map_err(FuzzError::Start)?;
    let findings = flags.findings.clone().unwrap_or_else(|| root().join("tests/fuzz/findings"));
    let campaign = Campaign { seed, patience: flags.patience, findings, scratch };
    let mut courses: Vec<Course> = chosen
        .into_iter()
        .map(|target| Course { target, next: 0, busy: Duration::ZERO, findings: BTreeMap::new() })
        .collect();
    eprintln!("seed {seed}");
    match flags.inputs {
        Some(inputs) => {
            for course in &mut courses {
                let until = corpus::of(course.target)?.len() as u64 + inputs;
                while course.next < until && course.findings.len() < ENOUGH {
                    campaign.turn(course, until, Duration::from_secs(3_600))?;
                }
            }
        }
        None => campaign.take_turns(&mut courses, Duration::from_secs(flags.minutes * 60))?,
    }
    show(&courses);
    let found = courses.iter().any(|course| !course.findings.is_empty());
    Ok(if found { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

impl Campaign {
    fn take_turns(&self, courses: &mut [Course], total: Duration) -> Result<(), FuzzError> {
        let end = Instant::now() + total;
        let turn = (total / (3 * courses.len().max(1) as u32)).clamp(Duration::from_secs(3), Duration::from_secs(60));
        loop {
            for course in courses.iter_mut().filter(|course| course.findings.len() < ENOUGH) {
                let left = end.saturating_duration_since(Instant::now());
                if left < Duration::from_secs(1) {
                    return Ok(());
                }
                self.turn(course, u64::MAX, turn.min(left))?;
            }
            if courses.iter().all(|course| course.findings.len() >= ENOUGH) {
                return Ok(());
            }
        }
    }

    /// One child, and what it died of.
    fn turn(&self, course: &mut Course, until: u64, time: Duration) -> Result<(), FuzzError> {
        progress(&format!("{} from input {} on", course.target.name, course.next));
        let began = Instant::now();
        let scratch = self.scratch.path();
        let number = |number: u64| number.to_string();
        let seconds = time.as_secs().max(1);
        let mut command = limited()?;
        command.args(["child", "--target", course.target.name, "--seed", &number(self.seed)]);
        command.args(["--from", &number(course.next), "--until", &number(until)]);
        command.args(["--seconds", &number(seconds), "--patience", &number(self.patience)]);
        command.arg("--scratch").arg(scratch);
        forget(&scratch.join("current"))?;
        let (status, words) = self.finish(&mut command, time + Duration::from_secs(self.patience) + GRACE)?;
        course.busy += began.elapsed();
        let last = Current::read(scratch);
        if let Some(last) = &last {
            course.next = last.number + 1;
        }
        match (Death::of(status, &words), last) {
            (Some(death), Some(last)) => self.keep(course, &death, &last.input),
            (None, _) if status.success() => Ok(()),
            _ => Err(FuzzError::Child(words)),
        }
    }

    /// Stores a finding, small, unless one of the same cause is there.
    fn keep(&self, course: &mut Course, death: &Death, input: &[u8]) -> Result<(), FuzzError> {
        if let Some((count, _)) = course.findings.get_mut(&death.cause) {
            *count += 1;
            return Ok(());
        }
        progress(&format!("{}: {}; making it small", course.target.name, death.cause));
        let mut said = death.words.clone();
        let small = minimise(input, death.is_slow(), |candidate| match self.dies_of(course.target, candidate) {
            Ok(Some(other)) if other.cause == death.cause => {
                said = other.words;
                true
            }
            _ => false,
        });
        let mut hasher = DefaultHasher::new();
        small.hash(&mut hasher);
        let folder = self.findings.join(course.target.name);
        let path = folder.join(format!("{:016x}", hasher.finish()));
        std::fs::create_dir_all(&folder).map_err(FuzzError::file(&folder))?;
        write(&path, &small)?;
        write(&path.with_extension("txt"), format!("{}\n\n{said}\n", death.cause).as_bytes())?;
        course.findings.insert(death.cause.clone(), (1, path));
        Ok(())
    }

    /// What a fresh process dies of that runs this input only.
    fn dies_of(&self, target: &Target, input: &[u8]) -> Result<Option<Death>, FuzzError> {
        let file = self.scratch.path().join("candidate");
        std::fs::write(&file, input).map_err(FuzzError::file(&file))?;
        let mut command = limited()?;
        command.args(["one", target.name]).arg(&file).args(["--patience", &self.patience.to_string()]);
        let (status, words) = self.finish(&mut command, Duration::from_secs(self.patience) + GRACE)?;
        Ok(Death::of(status, &words))
    }

    /// Runs a child to its end; its last words come through a file, which cannot fill up as a pipe does.
    fn finish(&self, command: &mut Command, limit: Duration) -> Result<(ExitStatus, String), FuzzError> {
        let path = self.scratch.path().join("words");
        let words = std::fs::File::create(&path).map_err(FuzzError::file(&path))?;
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(words);
        let mut child = command.spawn().map_err(FuzzError::Start)?;
        let end = Instant::now() + limit;
        let status = loop {
            if let Some(status) = child.try_wait().map_err(FuzzError::Start)? {
                break status;
            }
            if Instant::now() >= end {
                child.kill().map_err(FuzzError::Start)?;
            }
            std::thread::sleep(Duration::from_millis(10));
        };
        let words = std::fs::read(&path).map_err(FuzzError::file(&path))?;
        let tail = &words[words.len().saturating_sub(8 * 1024)..];
        Ok((status, String::from_utf8_lossy(tail).into_owned()))
    }
}

/// This program with little memory, where there is a shell that can see to it.
fn limited() -> Result<Command, FuzzError> {
    let own = std::env::current_exe().map_err(FuzzError::Start)?;
    let mut command = if cfg!(target_os = "linux") {
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("ulimit -v {MEMORY} && ulimit -c 0 && exec \"$0\" \"$@\"")]).arg(own);
        shell
    } else {
        Command::new(own)
    };
    // The place and the words are enough, and a trace takes long.
    command.env_remove("RUST_BACKTRACE");
    Ok(command)
}

fn forget(path: &Path) -> Result<(), FuzzError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(FuzzError::file(path)(error)),
        _ => Ok(()),
    }
}

fn write(path: &Path, content: &[u8]) -> Result<(), FuzzError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(FuzzError::file(path))?;
    file.write_all(content).map_err(FuzzError::file(path))?;
    file.persist(path).map_err(|error| FuzzError::file(path)(error.error))?;
    Ok(())
}

/// One line that the next one replaces; nothing in a pipe.
fn progress(text: &str) {
    if std::io::stderr().is_terminal() {
        eprint!("\r\x1b[K{text}");
    }
}

fn show(courses: &[Course]) {
    progress("");
    eprintln!("{:<12} {:>10} {:>10} {:>9}", "target", "inputs", "inputs/s", "findings");
    for course in courses {
        let rate = course.next as f64 / course.busy.as_secs_f64().max(0.001);
        eprintln!("{:<12} {:>10} {rate:>10.0} {:>9}", course.target.name, course.next, course.findings.len());
    }
    for course in courses {
        for (cause, (count, path)) in &course.findings {
            eprintln!("{}: {cause}, {count} times: {}", course.target.name, path.display());
        }
    }
}
