//! A server that keeps every request as it came, byte for byte, and answers each as it is told: with 204 at first.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

/// A request as it came over the wire.
#[derive(Debug, Clone)]
pub(crate) struct Recorded {
    /// Without the line end.
    pub(crate) line: String,
    /// Names in lower case, values as they are, in the order of the wire.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Recorded {
    /// The values of a header.
    pub(crate) fn header(&self, name: &str) -> Vec<&str> {
        self.headers.iter().filter(|(found, _)| found == name).map(|(_, value)| &**value).collect()
    }
}

/// An answer with its body whole.
pub(crate) fn reply(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status} Any\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    if status != 204 {
        head += &format!("content-length: {}\r\n", body.len());
    }
    [head.as_bytes(), b"\r\n", body].concat()
}

type Answerer = Box<dyn Fn(&Recorded) -> Vec<u8> + Send>;

/// Listens on a random port of 127.0.0.1 for as long as the process lives.
pub(crate) struct Recorder {
    pub(crate) url: String,
    requests: Receiver<Recorded>,
    connections: Arc<AtomicUsize>,
    answerer: Arc<Mutex<Answerer>>,
}

impl Recorder {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (sender, requests) = channel();
        let connections = Arc::new(AtomicUsize::new(0));
        let answerer: Arc<Mutex<Answerer>> = Arc::new(Mutex::new(Box::new(|_| reply(204, &[], b""))));
        let (accepted, shared) = (Arc::clone(&connections), Arc::clone(&answerer));
        std::thread::spawn(move || {
            for connection in listener.incoming().map_while(Result::ok) {
                accepted.fetch_add(1, Ordering::Relaxed);
                let (sender, answerer) = (sender.clone(), Arc::clone(&shared));
                std::thread::spawn(move || record(&connection, &sender, &answerer));
            }
        });
        Self { url, requests, connections, answerer }
    }

    /// From now on each request is answered with these bytes.
    pub(crate) fn answer(&self, with: impl Fn(&Recorded) -> Vec<u8> + Send + 'static) {
        *self.answerer.lock().unwrap() = Box::new(with);
    }

    /// The requests since the last time. One whose answer has arrived is among them.
    pub(crate) fn take(&self) -> Vec<Recorded> {
        self.requests.try_iter().collect()
    }

    /// How many connections there were so far.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }
}

fn record(mut connection: &TcpStream, requests: &Sender<Recorded>, answerer: &Mutex<Answerer>) {
    let mut reader = BufReader::new(connection);
    while let Some(request) = read(&mut reader) {
        let answer = answerer.lock().unwrap()(&request);
        let told = requests.send(request).is_ok();
        if !told || connection.write_all(&answer).is_err() {
            return;
        }
    }
}

/// The next request; none at the end of the connection.
fn read(reader: &mut BufReader<&TcpStream>) -> Option<Recorded> {
    let line = text_line(reader)?;
    let mut headers = Vec::new();
    loop {
        let header = text_line(reader)?;
        if header.is_empty() {
            break;
        }
        let (name, value) = header.split_once(':').unwrap_or_else(|| panic!("not a header: {header}"));
        headers.push((name.to_ascii_lowercase(), value.trim_start_matches(' ').to_owned()));
    }
    let length =
        headers.iter().find(|(name, _)| name == "content-length").map_or(0, |(_, value)| value.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Recorded { line, headers, body })
}

fn text_line(reader: &mut BufReader<&TcpStream>) -> Option<String> {
    let mut bytes = Vec::new();
    reader.read_until(b'\n', &mut bytes).ok()?;
    let text = String::from_utf8(bytes).unwrap();
    text.strip_suffix("\r\n").map(str::to_owned)
}
