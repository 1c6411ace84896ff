//! A server that answers each request as the test says, byte for byte.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A request as it came over the wire.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    /// Method and target, as in `GET /things?limit=1`.
    pub(crate) line: String,
    /// Everything between the request line and the empty line, in lower case names.
    headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|(key, value)| (key == name).then_some(value.as_str()))
    }
}

/// What goes back.
#[derive(Clone, Default)]
pub(crate) struct Reply {
    parts: Vec<Vec<u8>>,
    /// How long the server waits before each part.
    pause: Duration,
    /// The connection is left open at the end instead of closed.
    stays_open: bool,
    /// The connection is reset at the end instead of closed.
    resets: bool,
}

impl Reply {
    pub(crate) fn status(status: u16) -> Self {
        Self::new(status, &[], "")
    }

    pub(crate) fn json(body: &str) -> Self {
        Self::new(200, &[("content-type", "application/json")], body)
    }

    pub(crate) fn new(status: u16, headers: &[(&str, &str)], body: &str) -> Self {
        Self::cut_short(status, headers, body, body.len())
    }

    /// Announces `length` bytes and sends those of `body` only.
    pub(crate) fn cut_short(status: u16, headers: &[(&str, &str)], body: &str, length: usize) -> Self {
        let mut text = format!("HTTP/1.1 {status} Any\r\nconnection: close\r\ncontent-length: {length}\r\n");
        for (name, value) in headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        Self { parts: vec![format!("{text}\r\n{body}").into_bytes()], ..Self::default() }
    }

    /// An answer without a length; `chunks` is what goes over the wire.
    pub(crate) fn chunked(status: u16, headers: &[(&str, &str)], chunks: &str) -> Self {
        let mut text = format!("HTTP/1.1 {status} Any\r\nconnection: close\r\ntransfer-encoding: chunked\r\n");
        for (name, value) in headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        Self { parts: vec![format!("{text}\r\n{chunks}").into_bytes()], ..Self::default() }
    }

    /// A success whose body comes in these parts, with a pause before the head and before each.
    pub(crate) fn dripping(parts: &[&str], pause: Duration) -> Self {
        let length = parts.iter().map(|part| part.len()).sum();
        let mut reply = Self::cut_short(200, &[], "", length);
        reply.parts.extend(parts.iter().map(|part| part.as_bytes().to_vec()));
        reply.after(pause)
    }

    /// These bytes and nothing else, with a pause before each part.
    pub(crate) fn raw<T: Into<Vec<u8>>>(parts: impl IntoIterator<Item = T>) -> Self {
        Self { parts: parts.into_iter().map(Into::into).collect(), ..Self::default() }
    }

    /// Nothing at all, on a connection that stays open.
    pub(crate) fn silence() -> Self {
        Self::default().staying_open()
    }

    /// Nothing at all, and the connection is closed.
    pub(crate) fn hang_up() -> Self {
        Self::default()
    }

    /// The same, with this pause before each part.
    pub(crate) fn after(self, pause: Duration) -> Self {
        Self { pause, ..self }
    }

    /// The same, and the connection is reset at the end.
    pub(crate) fn resetting(self) -> Self {
        Self { resets: true, ..self }
    }

    /// The same, and the connection stays open at the end.
    pub(crate) fn staying_open(self) -> Self {
        Self { stays_open: true, ..self }
    }
}

/// Listens on a random port of 127.0.0.1 until dropped.
pub(crate) struct Server {
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    accepting: JoinHandle<()>,
}

impl Server {
    /// `script` gets each request and how many of the same request line came before it.
    pub(crate) async fn start(script: impl Fn(&Seen, usize) -> Reply + Send + Sync + 'static) -> Self {
        Self::start_unwilling(0, script).await
    }

    /// As [`start`](Server::start), but so many connections are closed before anything is read.
    pub(crate) async fn start_unwilling(
        unread: usize,
        script: impl Fn(&Seen, usize) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let script = Arc::new(script);
        let log = Arc::clone(&seen);
        let accepting = tokio::spawn(async move {
            for _ in 0..unread {
                drop(listener.accept().await);
            }
            while let Ok((connection, _)) = listener.accept().await {
                let (script, log) = (Arc::clone(&script), Arc::clone(&log));
                tokio::spawn(async move { answer(connection, &*script, &log).await });
            }
        });
        Self { url, seen, accepting }
    }

    /// All requests so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The requests so far whose line begins like this.
    pub(crate) fn seen_at(&self, line: &str) -> Vec<Seen> {
        let mut seen = self.seen();
        seen.retain(|request| request.line.starts_with(line));
        seen
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn answer(
    mut connection: TcpStream,
    script: &(dyn Fn(&Seen, usize) -> Reply + Send + Sync),
    log: &Mutex<Vec<Seen>>,
) {
    let Some(request) = read_request(&mut connection).await else {
        return;
    };
    let reply = {
        let mut log = log.lock().unwrap();
        let earlier = log.iter().filter(|seen| seen.line == request.line).count();
        log.push(request.clone());
        script(&request, earlier)
    };
    for part in &reply.parts {
        tokio::time::sleep(reply.pause).await;
        // The client may have hung up on purpose.
        let _ = connection.write_all(part).await;
    }
    if reply.stays_open {
        std::future::pending::<()>().await;
    }
    if reply.resets {
        connection.set_zero_linger().unwrap();
        return;
    }
    let _ = connection.shutdown().await;
}

async fn read_request(connection: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if connection.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let mut lines = head.lines();
    let line = lines.next()?.trim_end_matches(" HTTP/1.1").to_owned();
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers
        .iter()
        .find_map(|(name, value)| (name == "content-length").then(|| value.parse().unwrap()))
        .unwrap_or(0);
    while bytes.len() < end + 4 + length {
        if connection.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    let body = String::from_utf8(bytes.split_off(end + 4)).unwrap();
    Some(Seen { line, headers, body })
}
