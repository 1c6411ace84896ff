//! Limits, slow callers and odd sockets, over raw TCP.

use std::time::{Duration, Instant};

use mock_server::{Limits, MockServer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{parrot, read_all, talk};

async fn start(limits: Limits) -> MockServer {
    parrot().auth(false).limits(limits).start().await.unwrap()
}

fn short() -> Limits {
    Limits {
        body: 1000,
        body_timeout: Duration::from_millis(300),
        header_bytes: 4096,
        header_timeout: Duration::from_millis(300),
        drain: Duration::from_millis(500),
        ..Limits::default()
    }
}

fn get(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").into_bytes()
}

fn post(headers: &str, body: &str) -> Vec<u8> {
    format!("POST /parrot/parrots HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n{headers}\r\n{body}")
        .into_bytes()
}

#[tokio::test]
async fn it_answers_on_a_free_port_of_the_loopback_interface() {
    let mock = start(Limits::default()).await;
    assert_eq!(mock.api_url("parrot"), Some(format!("{}/parrot", mock.url())));
    assert_eq!(mock.api_url("parot"), None);
    assert!(mock.url().starts_with("http://127.0.0.1:"));
    let answer = talk(mock.address(), &get("/parrot/parrots/1")).await;
    assert!(
        answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with(r#"{"id":1,"name":"Ara","colour":"red"}"#),
        "{answer}"
    );
    assert!(answer.contains("\r\ndate: "), "{answer}");
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_however_it_is_announced() {
    let mock = start(short()).await;
    let big = "x".repeat(1001);
    let length = post("content-length: 1001\r\n", &big);
    let chunked = post("transfer-encoding: chunked\r\n", &format!("3e9\r\n{big}\r\n0\r\n\r\n"));
    for request in [length, chunked] {
        let answer = talk(mock.address(), &request).await;
        assert!(answer.starts_with("HTTP/1.1 413 Payload Too Large\r\n"), "{answer}");
        assert!(answer.contains("x-mock-error: body-too-large") && answer.contains("\"limit\": 1000"), "{answer}");
        assert!(answer.contains("connection: close"), "{answer}");
    }
    let fits = format!("{{\"name\": \"{}\"}}", "x".repeat(1000 - 12));
    let answer = talk(mock.address(), &post("content-length: 1000\r\nconnection: close\r\n", &fits)).await;
    assert!(answer.starts_with("HTTP/1.1 201"), "exactly the limit is taken: {answer}");
}

#[tokio::test]
async fn a_caller_that_asks_before_a_large_body_is_told_at_once() {
    let mock = start(short()).await;
    let answer = talk(mock.address(), &post("content-length: 5000000\r\nexpect: 100-continue\r\n", "")).await;
    assert!(answer.starts_with("HTTP/1.1 413 "), "no 100 Continue comes first: {answer}");
}

#[tokio::test]
async fn a_body_far_over_the_limit_is_cut_off_and_others_are_served() {
    let mock = start(Limits { body_timeout: Duration::from_secs(60), ..short() }).await;
    let mut stream = TcpStream::connect(mock.address()).await.unwrap();
    stream.write_all(&post("content-length: 50000000\r\n", "")).await.unwrap();
    let piece = vec![b'x'; 64 * 1024];
    let mut written = 0;
    while written < 50_000_000 && stream.write_all(&piece).await.is_ok() {
        written += piece.len();
    }
    // What was written beyond the few thousand bytes that were read lies in the buffers of the system.
    assert!(written < 30_000_000, "the mock reads on and on: {written} bytes");
    assert!(talk(mock.address(), &get("/parrot/parrots/1")).await.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn a_body_that_does_not_arrive_in_time_is_refused() {
    let mock = start(short()).await;
    let began = Instant::now();
    let answer = talk(mock.address(), &post("content-length: 100\r\n", "{\"name\"")).await;
    assert!(answer.starts_with("HTTP/1.1 408 Request Timeout\r\n"), "{answer}");
    assert!(answer.contains("x-mock-error: body-timeout"), "{answer}");
    assert!(began.elapsed() >= Duration::from_millis(300));
}

#[tokio::test]
async fn headers_that_do_not_arrive_in_time_end_the_connection() {
    let mock = start(short()).await;
    let mut stream = TcpStream::connect(mock.address()).await.unwrap();
    stream.write_all(b"GET /parrot/parrots/1 HTTP/1.1\r\nhost: a\r\n").await.unwrap();
    let began = Instant::now();
    read_all(&mut stream).await;
    assert!((250..5000).contains(&began.elapsed().as_millis()), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_caller_that_drips_headers_is_cut_off_too() {
    let mock = start(short()).await;
    let mut stream = TcpStream::connect(mock.address()).await.unwrap();
    stream.write_all(b"GET /parrot/parrots/1 HTTP/1.1\r\n").await.unwrap();
    let began = Instant::now();
    while stream.write_all(b"x: y\r\n").await.is_ok() {
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert!(began.elapsed() < Duration::from_secs(5), "each line buys more time");
    }
}

#[tokio::test]
async fn an_idle_connection_is_closed() {
    let mock = start(short()).await;
    let mut stream = TcpStream::connect(mock.address()).await.unwrap();
    stream.write_all(b"GET /parrot/parrots/1 HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
    let answer = read_all(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 200") && !answer.contains("connection: close"), "{answer}");
}

#[tokio::test]
async fn headers_over_the_limit_are_refused() {
    let mock = start(short()).await;
    let with = |bytes: usize| {
        format!("GET /parrot/parrots/1 HTTP/1.1\r\nhost: a\r\nconnection: close\r\nx: {}\r\n\r\n", "y".repeat(bytes))
            .into_bytes()
    };
    assert!(talk(mock.address(), &with(3000)).await.starts_with("HTTP/1.1 200"));
    let answer = talk(mock.address(), &with(5000)).await;
    assert!(answer.starts_with("HTTP/1.1 431 ") && answer.contains("x-mock-error: headers-too-large"), "{answer}");
    let answer = talk(mock.address(), &with(50_000)).await;
    assert!(answer.starts_with("HTTP/1.1 431 "), "{answer}");
    let lines = "x: y\r\n".repeat(101);
    let answer = talk(mock.address(), format!("GET / HTTP/1.1\r\n{lines}\r\n").as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 431 "), "{answer}");
}

#[tokio::test]
async fn a_caller_may_close_its_side_after_the_request() {
    let mock = start(Limits::default()).await;
    let mut stream = TcpStream::connect(mock.address()).await.unwrap();
    // This fixture waits 30 ms, so the end of the caller's side arrives before the answer leaves.
    stream.write_all(b"GET /parrot/feathers/a.png HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
    stream.shutdown().await.unwrap();
    let answer = read_all(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[tokio::test]
async fn nonsense_is_refused_and_others_are_served() {
    let mock = start(Limits::default()).await;
    assert!(talk(mock.address(), b"\x16\x03\x01\x02\x00 nonsense\r\n\r\n").await.starts_with("HTTP/1.1 400"));
    assert!(talk(mock.address(), &get("/parrot/parrots/1")).await.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn unfinished_requests_do_not_hinder_others() {
    let mock = start(Limits::default()).await;
    let mut unfinished = Vec::new();
    for number in 0..300 {
        let mut stream = TcpStream::connect(mock.address()).await.unwrap();
        let bytes = if number % 2 == 0 { post("content-length: 100\r\n", "{") } else { b"GET /parrot".to_vec() };
        stream.write_all(&bytes).await.unwrap();
        unfinished.push(stream);
    }
    let began = Instant::now();
    assert!(talk(mock.address(), &get("/parrot/parrots/1")).await.starts_with("HTTP/1.1 200"));
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
}

#[tokio::test]
async fn connections_beyond_the_limit_wait_for_a_place() {
    let mock = start(Limits { connections: 1, ..Limits::default() }).await;
    let mut first = TcpStream::connect(mock.address()).await.unwrap();
    first.write_all(b"GET /parrot/parrots/1 HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
    first.read_u8().await.unwrap();
    let second = tokio::spawn({
        let address = mock.address();
        async move { talk(address, &get("/parrot/parrots/1")).await }
    });
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(!second.is_finished(), "the only place is taken");
    drop(first);
    assert!(second.await.unwrap().starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn a_stop_lets_a_running_request_end() {
    let mock = start(Limits::default()).await;
    let address = mock.address();
    let mut idle = TcpStream::connect(address).await.unwrap();
    let request =
        tokio::spawn(async move { talk(address, b"GET /parrot/feathers/a.png HTTP/1.1\r\nhost: a\r\n\r\n").await });
    tokio::time::sleep(Duration::from_millis(15)).await;
    mock.stop().await;
    assert!(request.await.unwrap().starts_with("HTTP/1.1 200"), "it was running when the mock was told to stop");
    assert_eq!(read_all(&mut idle).await, "");
    assert!(TcpStream::connect(address).await.is_err(), "nobody listens any more");
}

#[tokio::test]
async fn a_stop_does_not_wait_for_ever() {
    let mock = start(Limits { body_timeout: Duration::from_secs(60), ..short() }).await;
    let mut stream = TcpStream::connect(mock.address()).await.unwrap();
    stream.write_all(&post("content-length: 100\r\n", "{")).await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    let began = Instant::now();
    mock.stop().await;
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
    read_all(&mut stream).await;
}

#[tokio::test]
async fn it_stops_when_it_is_dropped() {
    let mock = start(Limits::default()).await;
    let address = mock.address();
    drop(mock);
    let gone = async {
        while TcpStream::connect(address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), gone).await.expect("it still listens");
}

#[tokio::test]
async fn a_taken_port_is_named() {
    let mock = start(Limits::default()).await;
    let error = parrot().address(mock.address()).start().await.unwrap_err();
    assert!(error.to_string().starts_with(&format!("{} is already in use;", mock.address())), "{error}");
}

#[tokio::test]
async fn a_target_over_the_limit_is_refused() {
    let mock = start(Limits { target_bytes: 1000, ..Limits::default() }).await;
    let answer = talk(mock.address(), &get(&format!("/parrot/parrots/1?x={}", "y".repeat(1000)))).await;
    assert!(answer.starts_with("HTTP/1.1 414 URI Too Long\r\n"), "{answer}");
    assert!(answer.contains("x-mock-error: target-too-long") && answer.contains("\"limit\": 1000"), "{answer}");
    let answer = talk(mock.address(), &get(&format!("/parrot/{}", "y".repeat(70_000)))).await;
    assert!(answer.starts_with("HTTP/1.1 414 "), "beyond what a problem is made of: {}", &answer[..60]);
    assert!(talk(mock.address(), &get("/parrot/parrots/1")).await.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn json_of_a_hundred_thousand_levels_is_refused_everywhere() {
    let mock = start(Limits::default()).await;
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        for path in ["/parrot/parrots", "/__admin/mappings", "/__admin/requests/find", "/__admin/faults"] {
            let head = format!(
                "POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nconnection: close"
            );
            let answer =
                talk(mock.address(), format!("{head}\r\ncontent-length: {}\r\n\r\n{deep}", deep.len()).as_bytes())
                    .await;
            assert!(answer.starts_with("HTTP/1.1 4"), "{path}: {}", answer.lines().next().unwrap_or_default());
        }
    }
    assert!(talk(mock.address(), &get("/parrot/parrots/1")).await.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn what_is_not_utf_8_is_refused_or_taken_but_breaks_nothing() {
    let mock = start(Limits::default()).await;
    let raw: [(&[u8], &str); 6] = [
        (b"GET /parrot/parrots/%FF%FE HTTP/1.1\r\nhost: a\r\n", "HTTP/1.1 400"),
        (b"GET /parrot/parrots?limit=%C3%28 HTTP/1.1\r\nhost: a\r\n", "HTTP/1.1 400"),
        (b"GET /parrot/parrots/1 HTTP/1.1\r\nhost: a\r\nx-any: \xff\xfe\r\n", "HTTP/1.1 200"),
        (b"GET /parrot/parrots/1 HTTP/1.1\r\nhost: \xff\r\nprefer: \xff\r\n", "HTTP/1.1 200"),
        (b"GET /parrot/parrots/1 HTTP/1.1\r\nhost: a\r\nx-mock-space: \xff\r\n", "HTTP/1.1 400"),
        (b"GET /parrot/parrots/\xff HTTP/1.1\r\nhost: a\r\n", "HTTP/1.1 4"),
    ];
    for (head, expected) in raw {
        let answer = talk(mock.address(), &[head, b"connection: close\r\n\r\n"].concat()).await;
        assert!(answer.starts_with(expected), "{}: {answer}", String::from_utf8_lossy(head));
    }
    let body = b"{\"name\": \"\xff\xfe\"}";
    let head = post(&format!("content-length: {}\r\nconnection: close\r\n", body.len()), "");
    assert!(talk(mock.address(), &[&head[..], body].concat()).await.starts_with("HTTP/1.1 400"));
    let listed =
        talk(mock.address(), b"GET /__admin/requests HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await;
    assert!(listed.starts_with("HTTP/1.1 200"), "and what came can be listed: {listed}");
}

#[tokio::test]
async fn hundreds_of_callers_are_answered_at_once() {
    let mock = start(Limits::default()).await;
    let mut streams = Vec::new();
    for _ in 0..400 {
        streams.push(TcpStream::connect(mock.address()).await.unwrap());
    }
    for stream in &mut streams {
        stream.write_all(&get("/parrot/parrots/1")).await.unwrap();
    }
    for stream in &mut streams {
        assert!(read_all(stream).await.starts_with("HTTP/1.1 200"));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn large_bodies_do_not_stay_in_memory() {
    use crate::program::Running;
    let running = Running::start(&["--no-auth"]);
    let memory = || {
        let status = std::fs::read_to_string(format!("/proc/{}/status", running.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<usize>().unwrap() / 1024
    };
    let before = memory();
    let body = format!("{{\"name\": \"{}\"}}", "x".repeat(7 * 1024 * 1024));
    let request = post(&format!("content-length: {}\r\nconnection: close\r\n", body.len()), &body);
    for _ in 0..30 {
        assert!(running.talk(std::str::from_utf8(&request).unwrap()).starts_with("HTTP/1.1 "));
    }
    let after = memory();
    assert!(after < before + 100, "210 MiB were sent; the mock had {before} MiB and has {after}");
}
