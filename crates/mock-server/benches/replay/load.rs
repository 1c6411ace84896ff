//! A closed loop: each connection sends its next request when the answer to the last has arrived.

use std::net::SocketAddr;
use std::time::Instant;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

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

/// Sends `requests` in all over `connections` and gives requests per second.
pub(crate) async fn run(
    address: SocketAddr,
    request: &str,
    connections: usize,
    requests: usize,
) -> std::io::Result<f64> {
    let started = Instant::now();
    let each = requests / connections;
    let workers: Vec<_> = (0..connections)
        .map(|_| {
            let request = request.to_owned();
            tokio::spawn(async move { one(address, &request, each).await })
        })
        .collect();
    for worker in workers {
        worker.await.map_err(std::io::Error::other)??;
    }
    Ok((each * connections) as f64 / started.elapsed().as_secs_f64())
}

async fn one(address: SocketAddr, request: &str, count: usize) -> std::io::Result<()> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let mut buffer = Vec::with_capacity(16 * 1024);
    for _ in 0..count {
        stream.write_all(request.as_bytes()).await?;
        buffer.clear();
        let length = loop {
            if stream.read_buf(&mut buffer).await? == 0 {
                return Err(std::io::Error::other("the server closed the connection"));
            }
            if let Some(length) = answer_length(&buffer)? {
                break length;
            }
        };
        while buffer.len() < length {
            if stream.read_buf(&mut buffer).await? == 0 {
                return Err(std::io::Error::other("the server closed the connection"));
            }
        }
    }
    Ok(())
}

/// Head and body together, once the head is there. Anything but a 200 ends the run: a fast refusal is no figure.
fn answer_length(buffer: &[u8]) -> std::io::Result<Option<usize>> {
    let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") else { return Ok(None) };
    let head = String::from_utf8_lossy(buffer.get(..end).unwrap_or_default()).to_ascii_lowercase();
    if !head.starts_with("http/1.1 200") {
        return Err(std::io::Error::other(format!("unexpected answer: {}", head.lines().next().unwrap_or_default())));
    }
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"))
        .and_then(|value| value.trim().parse::<usize>().ok());
    Ok(Some(end + 4 + length.unwrap_or(0)))
}
