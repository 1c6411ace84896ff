//! A server that gives prepared answers.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;

/// Answers one connection after the other, and then tells what was asked.
pub(crate) struct Server {
    pub url: String,
    requests: JoinHandle<Vec<String>>,
}

impl Server {
    /// What was asked; nothing more is answered.
    pub(crate) fn requests(self) -> Vec<String> {
        let address = self.url.trim_start_matches("http://").split('/').next().unwrap();
        if let Ok(mut stream) = TcpStream::connect(address) {
            // One that has answered everything is gone.
            let _ = stream.write_all(STOP.as_bytes());
        }
        self.requests.join().unwrap()
    }
}

/// Ends a server.
const STOP: &str = "STOP\r\n\r\n";

/// An answer with a length, after which the connection ends.
pub(crate) fn answer(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
}

fn read_request(stream: &mut TcpStream) -> String {
    let mut request = Vec::new();
    let mut part = [0; 1024];
    loop {
        let read = stream.read(&mut part).unwrap();
        request.extend_from_slice(&part[..read]);
        let text = String::from_utf8_lossy(&request).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length =
            head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ").map(str::to_owned));
        if read == 0 || body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
            return text;
        }
    }
}

/// Gives these answers on a port of its own.
pub(crate) fn serve(answers: Vec<String>) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/swagger/v1/swagger.json", listener.local_addr().unwrap());
    let requests = std::thread::spawn(move || {
        let mut requests = Vec::new();
        for answer in answers {
            let (mut stream, _) = listener.accept().unwrap();
            let request = read_request(&mut stream);
            if request == STOP {
                break;
            }
            stream.write_all(answer.as_bytes()).unwrap();
            requests.push(request);
        }
        requests
    });
    Server { url, requests }
}
