//! A server that answers 204 to one request and keeps what it was.

use request_forms::Client;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A request as it came over the wire, with the boundary of a multipart body replaced by `BOUNDARY`.
#[derive(Debug, PartialEq)]
pub(crate) struct Seen {
    /// As in `GET /a?b=c`.
    pub(crate) line: String,
    /// Those that the call is about, with names in lower case, sorted.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

/// Headers that every request has, whatever is called.
const COMMON: [&str; 5] = ["accept", "accept-encoding", "connection", "host", "user-agent"];

/// What is sent while the call is made.
pub(crate) async fn record(call: impl AsyncFnOnce(&Client) -> Result<(), String>) -> Seen {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder().base_url(url).no_retry().build().unwrap();
    let serve = async {
        let (mut connection, _) = listener.accept().await.unwrap();
        let seen = read(&mut connection).await;
        connection.write_all(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n").await.unwrap();
        seen
    };
    let make = async {
        if let Err(error) = call(&client).await {
            panic!("{error}");
        }
    };
    tokio::join!(serve, make).0
}

async fn read(connection: &mut TcpStream) -> Seen {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        assert_ne!(connection.read_buf(&mut bytes).await.unwrap(), 0, "the request breaks off");
    };
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let mut lines = head.lines();
    let line = lines.next().unwrap().trim_end_matches(" HTTP/1.1").to_owned();
    let mut headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .filter(|(name, _)| !COMMON.contains(&name.as_str()))
        .collect();
    headers.sort();
    let length: usize =
        headers.iter().find(|(name, _)| name == "content-length").map_or(0, |(_, value)| value.parse().unwrap());
    while bytes.len() < end + 4 + length {
        assert_ne!(connection.read_buf(&mut bytes).await.unwrap(), 0, "the body breaks off");
    }
    assert_eq!(bytes.len(), end + 4 + length);
    headers.retain(|(name, _)| name != "content-length");
    let mut body = bytes.split_off(end + 4);
    let boundary = headers.iter().find_map(|(_, value)| value.split_once("boundary=")).map(|(_, own)| own.to_owned());
    if let Some(boundary) = boundary {
        let text: String = body.iter().map(|byte| char::from(*byte)).collect();
        body = text.replace(&boundary, "BOUNDARY").chars().map(|letter| u8::try_from(letter).unwrap()).collect();
        for (_, value) in &mut headers {
            *value = value.replace(&boundary, "BOUNDARY");
        }
    }
    Seen { line, headers, body }
}
