//! A closed loop: each connection sends its next request when the answer to the last has arrived.

use std::net::SocketAddr;
use std::ops::Range;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::Failure;
use crate::case::Case;

/// A token of the mock.
pub(crate) async fn login(address: SocketAddr) -> std::io::Result<String> {
    let form = "grant_type=client_credentials&client_id=demo-client&client_secret=demo-secret";
    let request = format!(
        "POST /mluvii/login/connect/token HTTP/1.1\r\nhost: bench\r\nconnection: close\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
        form.len()
    );
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    let body: serde_json::Value = serde_json::from_str(body)?;
    let token = body["access_token"].as_str();
    token.map(str::to_owned).ok_or_else(|| std::io::Error::other("the login gave no token"))
}

/// Puts the state of the mock back to its beginning, so that it does not grow from round to round. The bare server knows
/// no such path, which does not matter.
pub(crate) async fn reset(address: SocketAddr) -> std::io::Result<()> {
    once(address, "POST /__admin/reset HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 0\r\n\r\n").await.map(|_| ())
}

/// What a round gave.
pub(crate) struct Run {
    pub(crate) requests: usize,
    took: Duration,
    /// Of each request, sorted.
    latencies: Vec<Duration>,
}

impl Run {
    pub(crate) fn per_second(&self) -> f64 {
        self.requests as f64 / self.took.as_secs_f64()
    }

    pub(crate) fn p99_ms(&self) -> f64 {
        self.latencies.get(self.latencies.len() * 99 / 100).copied().unwrap_or_default().as_secs_f64() * 1e3
    }
}

/// Sends `requests` in all over `connections`.
pub(crate) async fn run(address: SocketAddr, case: &Case, connections: usize, requests: usize) -> Result<Run, Failure> {
    let each = (requests / connections / case.steps.len()).max(1);
    let steps: Arc<[(String, u16)]> = case.steps.iter().map(|step| (step.text.clone(), step.status)).collect();
    let mut streams = Vec::new();
    for _ in 0..connections {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        streams.push(stream);
    }
    let began = Instant::now();
    let workers: Vec<_> = streams
        .into_iter()
        .map(|stream| {
            let steps = Arc::clone(&steps);
            tokio::spawn(async move { one(stream, &steps, each).await })
        })
        .collect();
    let mut latencies = Vec::with_capacity(requests);
    for worker in workers {
        latencies.extend(worker.await??);
    }
    let took = began.elapsed();
    latencies.sort_unstable();
    Ok(Run { requests: latencies.len(), took, latencies })
}

async fn one(mut stream: TcpStream, steps: &[(String, u16)], count: usize) -> std::io::Result<Vec<Duration>> {
    let mut buffer = Vec::with_capacity(16 * 1024);
    let mut latencies = Vec::with_capacity(count * steps.len());
    let mut id = String::new();
    for _ in 0..count {
        for (text, status) in steps {
            let began = Instant::now();
            if text.contains("{id}") {
                stream.write_all(text.replace("{id}", &id).as_bytes()).await?;
            } else {
                stream.write_all(text.as_bytes()).await?;
            }
            let answer = read(&mut stream, &mut buffer, *status).await?;
            latencies.push(began.elapsed());
            if steps.len() > 1 {
                id = String::from_utf8_lossy(buffer.get(answer).unwrap_or_default()).into_owned();
            }
        }
    }
    Ok(latencies)
}

/// Reads one answer into the buffer and says where its body is.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>, status: u16) -> std::io::Result<Range<usize>> {
    buffer.clear();
    let body = loop {
        if stream.read_buf(buffer).await? == 0 {
            return Err(std::io::Error::other("the server closed the connection"));
        }
        if let Some(body) = body_of(buffer, status)? {
            break body;
        }
    };
    while buffer.len() < body.end {
        if stream.read_buf(buffer).await? == 0 {
            return Err(std::io::Error::other("the server closed the connection"));
        }
    }
    Ok(body)
}

/// Where the body is, once the head is there. Any other status ends the run.
fn body_of(buffer: &[u8], status: u16) -> std::io::Result<Option<Range<usize>>> {
    let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") else { return Ok(None) };
    let head = String::from_utf8_lossy(buffer.get(..end).unwrap_or_default()).to_ascii_lowercase();
    if !head.starts_with(&format!("http/1.1 {status}")) {
        return Err(std::io::Error::other(format!("unexpected answer: {}", head.lines().next().unwrap_or_default())));
    }
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"))
        .and_then(|value| value.trim().parse::<usize>().ok());
    Ok(Some(end + 4..end + 4 + length.unwrap_or(0)))
}

/// An answer as a whole.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) body: String,
    /// Bytes of the whole.
    pub(crate) length: usize,
}

/// Sends one request on a connection of its own.
pub(crate) async fn once(address: SocketAddr, request: &str) -> std::io::Result<Answer> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(request.replacen("\r\n", "\r\nconnection: close\r\n", 1).as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    let content_type = head.lines().find_map(|line| line.strip_prefix("content-type: ")).unwrap_or_default();
    Ok(Answer { status, content_type: content_type.to_owned(), body: body.to_owned(), length: answer.len() })
}
