//! Whether a mock really answers.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Sends one request over the socket and waits for the first bytes of an answer: one that is neither logged nor counted,
/// and that is answered whatever the admin API allows.
pub(super) async fn probe(address: SocketAddr) -> std::io::Result<()> {
    timeout(Duration::from_secs(5), exchange(reachable(address))).await?
}

async fn exchange(address: SocketAddr) -> std::io::Result<()> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(b"HEAD /__admin/health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await?;
    let mut first = [0; 5];
    stream.read_exact(&mut first).await?;
    match &first {
        b"HTTP/" => Ok(()),
        // A server of TLS says in an alert record that this was none.
        [21, 3, ..] => Ok(()),
        _ => Err(std::io::Error::other("something else than this mock answers at its address")),
    }
}

/// An address that listens on all interfaces is reached over the loopback one.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}
