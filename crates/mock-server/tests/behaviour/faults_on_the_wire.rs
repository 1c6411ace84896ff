//! What a caller sees of faults below HTTP, over raw TCP.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use mock_server::MockServer;
use mock_server::fault::{Fault, Rule};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::parrot;

const BODY: &str = r#"{"id":1,"name":"Ara","colour":"red"}"#;

async fn start() -> MockServer {
    parrot().auth(false).start().await.unwrap()
}

async fn send(mock: &MockServer, request: &str) -> TcpStream {
    let mut stream = TcpStream::connect(mock.address()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    stream
}

fn get(fault: &str) -> String {
    format!("GET /parrot/parrots/1 HTTP/1.1\r\nhost: a\r\nx-mock-fault: {fault}\r\n\r\n")
}

/// What came, and the error that ended it; none for an orderly end.
async fn read(stream: &mut TcpStream) -> (String, Option<ErrorKind>) {
    let mut all = Vec::new();
    let mut piece = [0; 1024];
    let end = loop {
        let read = tokio::time::timeout(Duration::from_secs(10), stream.read(&mut piece));
        match read.await.expect("the connection stays open") {
            Ok(0) => break None,
            Ok(length) => all.extend_from_slice(&piece[..length]),
            Err(error) => break Some(error.kind()),
        }
    };
    (String::from_utf8(all).unwrap(), end)
}

#[tokio::test]
async fn a_reset_is_a_reset() {
    let mock = start().await;
    assert_eq!(read(&mut send(&mock, &get("reset")).await).await, (String::new(), Some(ErrorKind::ConnectionReset)));
    let head = get("reset").replacen("GET", "HEAD", 1);
    assert_eq!(read(&mut send(&mock, &head).await).await, (String::new(), Some(ErrorKind::ConnectionReset)));
    let body = "{\"name\": \"Ara\"}";
    let post = format!(
        "POST /parrot/parrots HTTP/1.1\r\nhost: a\r\nx-mock-fault: reset\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    assert_eq!(read(&mut send(&mock, &post).await).await.1, Some(ErrorKind::ConnectionReset));
    let seen = mock.requests();
    assert_eq!((seen[0].status, seen[0].fault.as_deref()), (0, Some("reset")));
    assert_eq!(seen[2].body, body, "the request was read all the same");
}

#[tokio::test]
async fn a_reset_in_the_body_comes_after_its_half() {
    let mock = start().await;
    let (answer, end) = read(&mut send(&mock, &get("reset-in-body")).await).await;
    assert_eq!(end, Some(ErrorKind::ConnectionReset), "{answer}");
    assert!(
        answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.contains("\r\nx-mock-fault: reset-in-body\r\n"),
        "{answer}"
    );
    assert!(answer.contains(&format!("\r\ncontent-length: {}\r\n", BODY.len())), "{answer}");
    assert!(answer.ends_with(&format!("\r\n\r\n{}", &BODY[..BODY.len() / 2])), "{answer}");
}

#[tokio::test]
async fn a_closed_connection_ends_in_order_and_without_an_answer() {
    let mock = start().await;
    assert_eq!(read(&mut send(&mock, &get("close")).await).await, (String::new(), None));
}

#[tokio::test]
async fn a_truncated_body_is_shorter_than_it_says() {
    let mock = start().await;
    let (answer, end) = read(&mut send(&mock, &get("truncated")).await).await;
    assert_eq!(end, None);
    assert!(answer.contains(&format!("\r\ncontent-length: {}\r\n", BODY.len())), "{answer}");
    assert!(answer.ends_with(&format!("\r\n\r\n{}", &BODY[..BODY.len() / 2])), "{answer}");
}

#[tokio::test]
async fn a_broken_connection_hurts_no_other_one() {
    let mock = start().await;
    let mut kept = send(&mock, "GET /parrot/parrots/1 HTTP/1.1\r\nhost: a\r\n\r\n").await;
    let mut piece = [0; 1024];
    assert!(kept.read(&mut piece).await.unwrap() > 0);
    for fault in ["reset", "close", "truncated", "reset-in-body"] {
        read(&mut send(&mock, &get(fault)).await).await;
    }
    kept.write_all(b"GET /parrot/parrots/1 HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await.unwrap();
    let (answer, end) = read(&mut kept).await;
    assert!(end.is_none() && answer.ends_with(BODY), "{answer}");
}

#[tokio::test]
async fn a_slow_body_comes_piece_by_piece_and_whole() {
    let mock = start().await;
    let mut stream = send(&mock, &get("slow-body=10;pause=60")).await;
    let began = Instant::now();
    let (mut all, mut reads) = (Vec::new(), 0);
    let mut piece = [0; 1024];
    while !all.ends_with(BODY.as_bytes()) {
        let length = stream.read(&mut piece).await.unwrap();
        assert!(length > 0, "{}", String::from_utf8_lossy(&all));
        all.extend_from_slice(&piece[..length]);
        reads += 1;
    }
    assert!(reads >= 4, "{reads}");
    assert!(began.elapsed() >= Duration::from_millis(180), "{:?}", began.elapsed());
    // And the connection can be used again.
    stream.write_all(b"GET /parrot/parrots/1 HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await.unwrap();
    assert!(read(&mut stream).await.0.ends_with(BODY));
}

#[tokio::test]
async fn a_caller_that_hangs_up_ends_the_wait() {
    let mock = start().await;
    mock.fault(Rule::new("long", Fault::delay(Duration::from_secs(120)))).unwrap();
    let stream = send(&mock, "GET /parrot/parrots/1 HTTP/1.1\r\nhost: a\r\n\r\n").await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(mock.requests().is_empty(), "it waits");
    drop(stream);
    let began = Instant::now();
    while mock.requests().is_empty() {
        assert!(began.elapsed() < Duration::from_secs(5), "it waits for somebody who has left");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    // Nothing is left that a stop would have to wait for.
    let began = Instant::now();
    mock.stop().await;
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_caller_that_hangs_up_in_a_slow_body_frees_it() {
    let mock = start().await;
    let mut stream = send(&mock, &get("slow-body=1;pause=100000")).await;
    let mut piece = [0; 1024];
    assert!(stream.read(&mut piece).await.unwrap() > 0);
    drop(stream);
    tokio::time::sleep(Duration::from_millis(200)).await;
    let began = Instant::now();
    mock.stop().await;
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_caller_that_only_closes_its_side_gets_its_answer() {
    let mock = start().await;
    let mut stream = send(&mock, &get("delay=60000")).await;
    stream.shutdown().await.unwrap();
    let (answer, end) = read(&mut stream).await;
    assert!(end.is_none() && answer.ends_with(BODY), "{answer}");
}
