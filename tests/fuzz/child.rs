//! Runs inputs one by one. Dies of the first that breaks something; the file `current` says which one it was.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::FuzzError;
use crate::corpus;
use crate::death::{HUNG, PANICKED};
use crate::mutation::Mutator;
use crate::targets::{self, Target};

/// Bytes of the stack that a target runs on. Frames of an unoptimised build are several times as large as those that a
/// server's thread of 2 MiB has to hold.
const STACK: usize = 8 * 1024 * 1024;

#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    /// The target.
    #[arg(long)]
    target: String,
    /// Where random numbers begin.
    #[arg(long)]
    seed: u64,
    /// The number of the first input.
    #[arg(long)]
    from: u64,
    /// The number of the first input that is no longer run.
    #[arg(long)]
    until: u64,
    /// Begin no input after so many seconds.
    #[arg(long)]
    seconds: u64,
    /// Seconds that one input may take.
    #[arg(long)]
    patience: u64,
    /// Holds `current`, the number of the input and the input itself.
    #[arg(long)]
    scratch: PathBuf,
}

/// The number of the input that is running, and the input.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Current {
    pub(crate) number: u64,
    pub(crate) input: Vec<u8>,
}

impl Current {
    fn path(scratch: &Path) -> PathBuf {
        scratch.join("current")
    }

    fn write(scratch: &Path, number: u64, input: &[u8]) -> Result<(), FuzzError> {
        let path = Self::path(scratch);
        let mut bytes = number.to_le_bytes().to_vec();
        bytes.extend_from_slice(input);
        std::fs::write(&path, bytes).map_err(FuzzError::file(&path))
    }

    /// What the last child of this folder ran last; none when it ran nothing.
    pub(crate) fn read(scratch: &Path) -> Option<Self> {
        let bytes = std::fs::read(Self::path(scratch)).ok()?;
        let (number, input) = bytes.split_first_chunk()?;
        Some(Self { number: u64::from_le_bytes(*number), input: input.to_vec() })
    }
}

/// Runs inputs until there are no more or the time is over.
pub(crate) fn run(flags: &Flags) -> Result<ExitCode, FuzzError> {
    let target = targets::find(&flags.target)?;
    let seeds = corpus::of(target)?;
    let mutator = Mutator::new(flags.seed, target, &seeds);
    let watch = Watch::begin(Duration::from_secs(flags.patience));
    let (scratch, from, until) = (flags.scratch.clone(), flags.from, flags.until);
    let end = Instant::now() + Duration::from_secs(flags.seconds);
    on_own_stack(move || {
        for number in from..until {
            if Instant::now() >= end {
                break;
            }
            let input = mutator.input(number);
            Current::write(&scratch, number, &input)?;
            watch.next();
            (target.run)(&input);
            watch.pause();
        }
        Ok(ExitCode::SUCCESS)
    })
}

/// Runs one file.
pub(crate) fn one(target: &str, file: &Path, patience: u64) -> Result<ExitCode, FuzzError> {
    let target: &'static Target = targets::find(target)?;
    let input = std::fs::read(file).map_err(FuzzError::file(file))?;
    let watch = Watch::begin(Duration::from_secs(patience));
    on_own_stack(move || {
        watch.next();
        (target.run)(&input);
        watch.pause();
        eprintln!("{}: {} bytes, nothing breaks", target.name, input.len());
        Ok(ExitCode::SUCCESS)
    })
}

/// A panic ends the process, on whatever thread: one that is caught inside, or of a task that nobody waits for, counts.
fn on_own_stack(work: impl FnOnce() -> Result<ExitCode, FuzzError> + Send + 'static) -> Result<ExitCode, FuzzError> {
    std::panic::set_hook(Box::new(|panic| {
        eprintln!("{panic}");
        if std::env::var_os("RUST_BACKTRACE").is_some() {
            eprintln!("{}", std::backtrace::Backtrace::force_capture());
        }
        std::process::exit(i32::from(PANICKED));
    }));
    let thread = std::thread::Builder::new().name("target".to_owned()).stack_size(STACK).spawn(work);
    match thread.map_err(FuzzError::Start)?.join() {
        Ok(result) => result,
        Err(_) => Ok(ExitCode::from(PANICKED)),
    }
}

/// Ends the process when an input takes too long.
struct Watch {
    /// Milliseconds since `origin` at which the input began; 0 while none runs.
    began: Arc<AtomicU64>,
    origin: Instant,
}

impl Watch {
    fn begin(patience: Duration) -> Self {
        let (began, origin) = (Arc::new(AtomicU64::new(0)), Instant::now());
        let shared = Arc::clone(&began);
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(Duration::from_millis(50));
                let since = shared.load(Ordering::Relaxed);
                if since > 0 && origin.elapsed().saturating_sub(Duration::from_millis(since)) > patience {
                    eprintln!("an input took longer than {} s", patience.as_secs());
                    std::process::exit(i32::from(HUNG));
                }
            }
        });
        Self { began, origin }
    }

    fn next(&self) {
        self.began.store((self.origin.elapsed().as_millis() as u64).max(1), Ordering::Relaxed);
    }

    fn pause(&self) {
        self.began.store(0, Ordering::Relaxed);
    }
}
