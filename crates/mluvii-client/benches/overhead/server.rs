//! A server that does next to nothing, in a process of its own, so that its work and memory are not counted.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

use crate::Failure;

/// The session that is asked for.
pub(crate) const ID: i64 = 7_371_450;

/// Sessions of a page; about 1 MB.
pub(crate) const PAGE: i32 = 150;

/// The fixture of one session.
const FIXTURE: &str = include_str!("../../../../specs/mluvii/fixtures/getSession/ok.json");

/// The server, stopped when dropped.
pub(crate) struct Server {
    pub(crate) url: String,
    child: Child,
}

impl Server {
    pub(crate) fn start() -> Result<Self, Failure> {
        let mut child = Command::new(std::env::current_exe()?).arg("--serve").stdout(Stdio::piped()).spawn()?;
        let mut url = String::new();
        BufReader::new(child.stdout.take().ok_or("the server has no output")?).read_line(&mut url)?;
        Ok(Self { url: url.trim().to_owned(), child })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Answers `GET /api/v1/Sessions/{id}` with one session and `GET /api/v1/Sessions` with as many as `Limit` asks for, at
/// most [`TOTAL`] from `Offset` on.
#[expect(clippy::print_stdout, reason = "whoever started it reads where it listens")]
pub(crate) fn serve() -> Result<(), Failure> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    println!("http://{}", listener.local_addr()?);
    std::io::stdout().flush()?;
    let fixture: serde_json::Value = serde_json::from_str(FIXTURE)?;
    let session = fixture["response"]["body"].clone();
    for stream in listener.incoming() {
        let (stream, session) = (stream?, session.clone());
        std::thread::spawn(move || answer_all(stream, session));
    }
    Ok(())
}

fn answer_all(mut stream: TcpStream, mut session: serde_json::Value) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let one = with_head(session.to_string());
    let (mut last, mut page) = (String::new(), Vec::new());
    let mut buffer = Vec::new();
    loop {
        while !buffer.windows(4).any(|four| four == b"\r\n\r\n") {
            let mut part = [0; 4096];
            let read = stream.read(&mut part)?;
            if read == 0 {
                return Ok(());
            }
            buffer.extend_from_slice(&part[..read]);
        }
        let text = String::from_utf8_lossy(&buffer);
        let target = text.split(' ').nth(1).unwrap_or_default().to_owned();
        buffer.clear();
        if !target.contains('?') {
            stream.write_all(&one)?;
            continue;
        }
        if target != last {
            page = with_head(sessions(&target, &mut session));
            last = target;
        }
        stream.write_all(&page)?;
    }
}

fn sessions(target: &str, session: &mut serde_json::Value) -> String {
    let number = |name: &str| {
        let query = target.split_once('?').map_or("", |(_, query)| query);
        // As the service does, without regard to case.
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(own, _)| own.eq_ignore_ascii_case(name)).and_then(|(_, value)| value.parse::<i64>().ok())
    };
    let (offset, limit) = (number("Offset").unwrap_or(0), number("Limit").unwrap_or(0));
    let total = number("DepartmentId").unwrap_or(i64::MAX);
    let items: Vec<String> = (offset..(offset + limit).min(total))
        .map(|id| {
            session["id"] = id.into();
            session.to_string()
        })
        .collect();
    format!("[{}]", items.join(","))
}

fn with_head(body: String) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}").into_bytes()
}
