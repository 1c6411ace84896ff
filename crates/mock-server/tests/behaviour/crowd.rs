//! Thousands of connections at one time: some idle, some that began a request and do not go on, some half-closed.
//!
//! 2,000 of them, or as many as the variable `MOCK_CROWD` says (10,000 take about ten seconds); fewer where the limit of
//! open files is low. The mock is a process of its own, so that the limit holds for each side alone: this test program
//! once more, with nothing to run but the mock.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use mock_server::Limits;

use crate::support::parrot;

/// How long the mock of the crowd waits for a request, in milliseconds; set in its process alone.
const PATIENCE: &str = "MOCK_CROWD_PATIENCE_MS";

const REQUEST: &str = "GET /parrot/parrots/1 HTTP/1.1\r\nhost: a\r\n";

/// What a connection may cost in memory. Its buffer of 8 KiB and what is known of it take about 16, and some end at once.
const KIB_EACH: usize = 20;

/// What the requests that are answered meanwhile may cost.
const KIB_BESIDE: usize = 16 * 1024;

/// Callers that come before one is waited for that comes after them: the system keeps only so many for a program that is
/// slow to take them, and turns the others away for a second. More than the 128 that are kept unless one asks for more.
const AT_ONCE: usize = 500;

#[test]
#[ignore = "the process beside the test below"]
fn the_mock_of_the_crowd() {
    let Ok(patience) = std::env::var(PATIENCE) else { return };
    let patience = Duration::from_millis(patience.parse().unwrap());
    let limits = Limits { header_timeout: patience, body_timeout: patience, ..Limits::default() };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let mock = runtime.block_on(parrot().auth(false).limits(limits).start()).unwrap();
    writeln!(std::io::stdout(), "\nmock at {}", mock.address()).unwrap();
    // The other process closes its end when it is done, and also when it dies.
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
}

/// The mock in a process of its own.
struct Beside {
    child: Child,
    address: SocketAddr,
}

impl Beside {
    fn start(patience: Duration) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "crowd::the_mock_of_the_crowd", "--ignored", "--nocapture"])
            .env(PATIENCE, patience.as_millis().to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.as_mut().unwrap()).lines().map(Result::unwrap);
        let address = lines.find_map(|line| line.strip_prefix("mock at ").map(|address| address.parse().unwrap()));
        Self { address: address.expect("the mock does not start"), child }
    }

    fn memory_kib(&self) -> usize {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }

    fn open_files(&self) -> usize {
        std::fs::read_dir(format!("/proc/{}/fd", self.child.id())).unwrap().count()
    }

    /// Seconds until a caller that comes now has its answer.
    fn answers_within(&self) -> f64 {
        let began = Instant::now();
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.write_all(format!("{REQUEST}connection: close\r\n\r\n").as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        began.elapsed().as_secs_f64()
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How many connections this process may hold, with files left over for the tests beside this one.
fn room() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files")).unwrap();
    let soft = line.split_whitespace().next().unwrap().parse().unwrap_or(usize::MAX);
    (soft - soft / 4).saturating_sub(256)
}

/// What callers do who do not simply ask and leave.
#[derive(Clone, Copy, PartialEq)]
enum Habit {
    SaysNothing,
    StaysAfterAnAnswer,
    DripsHeaders,
    BreaksOffInTheBody,
    ClosesItsSideInTheHeaders,
    ClosesItsSideAfterTheRequest,
}

const HABITS: [Habit; 6] = [
    Habit::SaysNothing,
    Habit::StaysAfterAnAnswer,
    Habit::DripsHeaders,
    Habit::BreaksOffInTheBody,
    Habit::ClosesItsSideInTheHeaders,
    Habit::ClosesItsSideAfterTheRequest,
];

impl Habit {
    /// Whether the connection stays open until the mock loses patience.
    fn stays(self) -> bool {
        !matches!(self, Self::ClosesItsSideInTheHeaders | Self::ClosesItsSideAfterTheRequest)
    }

    fn begin(self, address: SocketAddr) -> TcpStream {
        let mut stream = TcpStream::connect(address).unwrap();
        let text = match self {
            Self::SaysNothing => String::new(),
            Self::StaysAfterAnAnswer | Self::ClosesItsSideAfterTheRequest => format!("{REQUEST}\r\n"),
            Self::DripsHeaders | Self::ClosesItsSideInTheHeaders => format!("{REQUEST}x-slow: "),
            Self::BreaksOffInTheBody => {
                "POST /parrot/parrots HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n\
                 content-length: 100\r\n\r\n{"
                    .to_owned()
            }
        };
        stream.write_all(text.as_bytes()).unwrap();
        if !self.stays() {
            stream.shutdown(Shutdown::Write).unwrap();
        }
        stream
    }
}

/// A crowd, and how others fared meanwhile.
struct Gathered {
    crowd: Vec<(Habit, TcpStream)>,
    began: Instant,
    /// How long it took until all were there.
    opened: Duration,
    /// Seconds that the slowest of the others waited.
    slowest: f64,
    /// Memory in KiB and open files of the mock before.
    memory: usize,
    files: usize,
}

impl Gathered {
    fn around(mock: &Beside, count: usize) -> Self {
        mock.answers_within();
        let (memory, files) = (mock.memory_kib(), mock.open_files());
        let began = Instant::now();
        let mut crowd = Vec::with_capacity(count);
        for habit in HABITS.into_iter().cycle().take(count) {
            crowd.push((habit, habit.begin(mock.address)));
            if crowd.len() % AT_ONCE == 0 {
                mock.answers_within();
            }
        }
        let opened = began.elapsed();
        let mut slowest = 0_f64;
        for _ in 0..5 {
            for (_, stream) in crowd.iter_mut().filter(|(habit, _)| *habit == Habit::DripsHeaders) {
                // One that ended at its deadline already is found by whoever counts.
                let _ = stream.write_all(b"y");
            }
            for _ in 0..10 {
                slowest = slowest.max(mock.answers_within());
            }
        }
        Self { crowd, began, opened, slowest, memory, files }
    }
}

#[test]
fn thousands_of_callers_that_stay_hinder_nobody_and_end_at_the_deadline() {
    let wanted = std::env::var("MOCK_CROWD").ok().map_or(2_000, |number| number.parse().unwrap());
    let count = wanted.min(room());
    if count < wanted {
        eprintln!("{count} connections instead of {wanted}: the limit of open files is low");
    }
    let mut patience = Duration::from_millis(2_500 + count as u64 / 2);
    let (mock, Gathered { mut crowd, began, opened, slowest, memory, files }) = loop {
        let mock = Beside::start(patience);
        let gathered = Gathered::around(&mock, count);
        if gathered.began.elapsed() < patience / 2 {
            break (mock, gathered);
        }
        // On a machine this busy the first would leave before the last is there.
        patience *= 3;
        assert!(patience < Duration::from_secs(300), "{count} connections take longer than {:?}", gathered.opened);
    };
    let staying = crowd.iter().filter(|(habit, _)| habit.stays()).count();
    let (held, grown) = (mock.open_files() - files, mock.memory_kib().saturating_sub(memory));
    eprintln!(
        "{count} connections in {opened:.1?}: {held} held, {grown} KiB more, slowest of the others {slowest:.3} s, \
         asked within {:.1?}",
        began.elapsed()
    );
    // A caller from before may have been counted among the files.
    assert!(held + 2 >= staying, "only {held} of {staying} were there while others were served");
    assert!(slowest < 2.0, "somebody else waited {slowest} s");
    assert!(grown < count * KIB_EACH + KIB_BESIDE, "{count} connections cost {grown} KiB");

    for (_, stream) in &mut crowd {
        stream.set_read_timeout(Some(patience * 3)).unwrap();
        match stream.read_to_end(&mut Vec::new()) {
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                panic!("a connection stays open")
            }
            // A reset after the answer is as good as an end.
            _ => {}
        }
    }
    let ended = began.elapsed();
    assert!(ended >= patience, "they were to have {patience:?} and had {ended:?}");
    assert!(ended < opened + patience.mul_f64(1.8), "they were to have {patience:?} and had {ended:?}");
    while mock.open_files() > files + 2 {
        assert!(began.elapsed() < ended + Duration::from_secs(5), "{} files stay open", mock.open_files() - files);
        std::thread::yield_now();
    }
    mock.answers_within();
}
