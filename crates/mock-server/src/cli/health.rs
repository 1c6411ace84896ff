//! `mock-server health`.

use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;

use super::{complain, could_not_run, print};

/// How long each step may take.
const PATIENCE: Duration = Duration::from_secs(3);

/// Bytes that are read of an answer.
const LONGEST: u64 = 64 * 1024;

/// Ask a running mock whether it answers; exit code 0 when it does, 1 when not. For the health check of a container
#[derive(Debug, Args)]
pub(super) struct Health {
    /// Base URL of the mock; http:// only
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:4010")]
    url: String,
}

#[derive(Debug, thiserror::Error)]
#[error("`{url}` cannot be asked; write it as http://host:port")]
struct NoUrl {
    url: String,
}

impl Health {
    pub(super) fn run(&self) -> ExitCode {
        let Some(authority) = self.url.strip_prefix("http://").map(|rest| rest.trim_end_matches('/')) else {
            return could_not_run(&NoUrl { url: self.url.clone() });
        };
        match ask(authority) {
            Ok((200, body)) => {
                print(&body);
                ExitCode::SUCCESS
            }
            Ok((status, _)) => {
                complain(&format!("{} answers with {status}", self.url));
                ExitCode::from(1)
            }
            Err(error) => {
                complain(&format!("{} does not answer: {error}", self.url));
                ExitCode::from(1)
            }
        }
    }
}

/// Status and body of the answer.
fn ask(authority: &str) -> std::io::Result<(u16, String)> {
    let address = authority.to_socket_addrs()?.next().ok_or_else(|| std::io::Error::other("it has no address"))?;
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    write!(stream, "GET /__admin/health HTTP/1.1\r\nhost: {authority}\r\nconnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.take(LONGEST).read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer);
    let status = answer.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3)?.parse().ok());
    let status = status.ok_or_else(|| std::io::Error::other("something else than a mock answers"))?;
    let body = answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned());
    Ok((status, body.unwrap_or_default()))
}
