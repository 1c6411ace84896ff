//! The mock beside mocks of other people, Prism and Mockoon: the same document, the same requests, in turns.
//!
//! Each answers in its own way, which is part of what is measured: the mock replays fixtures, Prism makes an answer up
//! from the document and checks the request, Mockoon makes one up and does not.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

use crate::case::{self, Case, Step};
use crate::process::Process;
use crate::report::median;
use crate::{Failure, load, servers};

const ROUNDS: usize = 3;

/// Enough to keep a server busy; with one it is the way there and back that is measured.
const CONNECTIONS: usize = 32;

/// Requests of a round to a peer; a twentieth of what the mock gets, so that a round takes about as long.
const REQUESTS: usize = 1_000;

/// How long a peer may take to start.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Clone, Copy)]
enum Kind {
    Prism,
    Mockoon,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Prism => "Prism",
            Self::Mockoon => "Mockoon",
        }
    }

    const fn program(self) -> &'static str {
        match self {
            Self::Prism => "prism",
            Self::Mockoon => "mockoon-cli",
        }
    }

    fn arguments(self, document: &str, port: &str) -> Vec<String> {
        let words: &[&str] = match self {
            Self::Prism => &["mock", document, "--host", "127.0.0.1", "--port", port, "--verboseLevel", "fatal"],
            Self::Mockoon => &[
                "start",
                "--data",
                document,
                "--hostname",
                "127.0.0.1",
                "--port",
                port,
                "--disable-log-to-file",
                "--disable-admin-api",
            ],
        };
        words.iter().map(|word| (*word).to_owned()).collect()
    }
}

/// A mock of other people in a process of its own; stopped when dropped.
struct Peer {
    kind: Kind,
    version: String,
    address: SocketAddr,
    child: Child,
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Peer {
    /// Starts it, if it is there: in target/peers, or else on the path.
    async fn start(kind: Kind) -> Result<Option<Self>, Failure> {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
        let installed = root.join("target/peers/node_modules/.bin").join(kind.program());
        let program = if installed.is_file() { installed } else { kind.program().into() };
        let Ok(version) = Command::new(&program).arg("--version").stderr(Stdio::null()).output() else {
            return Ok(None);
        };
        let version = String::from_utf8_lossy(&version.stdout).trim().to_owned();
        // Free a moment ago; neither of them takes port 0 and says which it got.
        let address = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
        let document = root.join("specs/mluvii/effective.json");
        let mut command = Command::new(&program);
        command.args(kind.arguments(&document.to_string_lossy(), &address.port().to_string()));
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let mut peer = Self { kind, version, address, child };
        let began = Instant::now();
        while load::once(address, "GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n").await.is_err() {
            if let Some(status) = peer.child.try_wait()? {
                return Err(format!("{} ended at its start: {status}", kind.name()).into());
            }
            if began.elapsed() > PATIENCE {
                return Err(format!("{} does not answer", kind.name()).into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(Some(peer))
    }

    /// The case as this peer is asked: without the prefix that the mock has before the paths of an API.
    fn case(case: &Case) -> Case {
        let step = |step: &Step| Step { text: step.text.replacen("/mluvii/", "/", 1), ..*step };
        Case { name: case.name, requests: REQUESTS, stateful: false, steps: case.steps.iter().map(step).collect() }
    }

    /// Why the figures of a case would say nothing: the peer answers with another status.
    async fn objection(&self, case: &Case) -> Result<Option<String>, Failure> {
        for step in &case.steps {
            let answer = load::once(self.address, &step.text).await?;
            if answer.status != step.status {
                return Ok(Some(format!("answers {} where {} is due", answer.status, step.status)));
            }
        }
        Ok(None)
    }
}

/// Requests per second of one server.
struct Line {
    server: &'static str,
    rates: Result<Vec<f64>, String>,
}

struct Figure {
    case: &'static str,
    /// The mock, the bare server, the peers.
    lines: Vec<Line>,
}

/// Measures, and prints the figures.
pub(crate) async fn measure(as_json: bool) -> Result<(), Failure> {
    let mut peers = Vec::new();
    for kind in [Kind::Prism, Kind::Mockoon] {
        match Peer::start(kind).await? {
            Some(peer) => peers.push(peer),
            None => {
                eprintln!("{} is not here; `cargo xtask bench mock --peers --install-peers` fetches it", kind.name());
            }
        }
    }
    let mock = Process::start("--serve-mock", "replay")?;
    let token = load::login(mock.address).await?;
    let cases: Vec<Case> = case::all(&token).into_iter().filter(|case| !case.stateful).collect();
    let bare = Process::start("--serve-bare", &servers::routes(&cases, mock.address).await?)?;
    let mut figures = Vec::new();
    for case in &cases {
        figures.push(compare(case, [mock.address, bare.address], &peers).await?);
    }
    show(&figures, &peers, as_json);
    Ok(())
}

async fn compare(case: &Case, own: [SocketAddr; 2], peers: &[Peer]) -> Result<Figure, Failure> {
    let theirs = Peer::case(case);
    let mut lines: Vec<Line> =
        ["mock", "bare axum"].into_iter().map(|server| Line { server, rates: Ok(Vec::new()) }).collect();
    for peer in peers {
        let rates = peer.objection(&theirs).await?.map_or(Ok(Vec::new()), Err);
        lines.push(Line { server: peer.kind.name(), rates });
    }
    let servers = own.into_iter().map(|address| (address, case, case.requests / 2));
    let servers: Vec<_> = servers.chain(peers.iter().map(|peer| (peer.address, &theirs, REQUESTS))).collect();
    for round in 0..=ROUNDS {
        for ((address, case, requests), line) in servers.iter().zip(&mut lines) {
            let Ok(rates) = &mut line.rates else { continue };
            let run = load::run(*address, case, CONNECTIONS, *requests).await?;
            // The first round warms all of them up.
            if round > 0 {
                rates.push(run.per_second());
            }
        }
    }
    Ok(Figure { case: case.name, lines })
}

#[expect(clippy::print_stdout, reason = "the figures are what the bench is for")]
fn show(figures: &[Figure], peers: &[Peer], as_json: bool) {
    if as_json {
        let all: Map<String, Value> = figures.iter().map(Figure::to_json).collect();
        let versions: Map<String, Value> =
            peers.iter().map(|peer| (peer.kind.name().to_owned(), Value::from(peer.version.as_str()))).collect();
        println!("{}", json!({"figures": all, "versions": versions}));
        return;
    }
    println!(
        "the mock beside mocks of other people, in turns, {CONNECTIONS} connections; requests per second, medians"
    );
    for peer in peers {
        println!("{}: {}", peer.kind.name(), peer.version);
    }
    println!("{:<20} {:<10} {:>9} {:>8} {:>12}", "", "", "per s", "of bare", "mock is");
    for figure in figures {
        for line in &figure.lines {
            let case = figure.case;
            match &line.rates {
                Ok(_) => println!(
                    "{case:<20} {:<10} {:>9.0} {:>8.3} {:>6.1} times",
                    line.server,
                    line.median(),
                    line.median() / figure.of("bare axum"),
                    figure.of("mock") / line.median(),
                ),
                Err(why) => println!("{case:<20} {:<10} {why}", line.server),
            }
        }
    }
}

impl Line {
    fn median(&self) -> f64 {
        median(self.rates.iter().flatten().copied())
    }
}

impl Figure {
    /// The median of a server.
    fn of(&self, server: &str) -> f64 {
        self.lines.iter().find(|line| line.server == server).map_or(0.0, Line::median)
    }

    fn to_json(&self) -> (String, Value) {
        let line = |line: &Line| {
            let value = match &line.rates {
                Ok(_) => json!({
                    "requests_per_second": line.median(),
                    "of_bare": line.median() / self.of("bare axum"),
                    "mock_is_times": self.of("mock") / line.median(),
                }),
                Err(why) => json!({"left_out": why}),
            };
            (line.server.to_owned(), value)
        };
        let lines: Map<String, Value> = self.lines.iter().map(line).collect();
        (self.case.to_owned(), Value::Object(lines))
    }
}
