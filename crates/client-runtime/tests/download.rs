//! Files over a real connection: who gets the token, what reaches the disk, how a torn body goes on.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "other tests use the rest")]
mod scripted;

use std::fs;
use std::path::Path;
use std::time::Duration;

use client_runtime::connect::{Connection, Options};
use client_runtime::{ByteStream, Error, ErrorKind, SaveError, StaticToken};
use scripted::{Reply, Seen, Server};
use tempfile::TempDir;

const BODY: &str = "0123456789abcdef";
/// What a service says that hands out parts of this version of a file.
const DIVISIBLE: [(&str, &str); 2] = [("accept-ranges", "bytes"), ("etag", "\"v1\"")];

fn options(base_url: &str) -> Options {
    Options::new(base_url).token_source(StaticToken::new("tok-s3cret")).header("x-tenant", "tenant-s3cret")
}

fn open(server: &Server) -> Connection {
    options(&server.url).open(&[]).unwrap()
}

async fn download(connection: &Connection, url: &str) -> Result<ByteStream, Error> {
    let answer = connection.runtime.download(&connection.http, &connection.base_url, url).await?;
    Ok(answer.into_inner())
}

/// Downloads `/file` of the server into a folder of its own.
async fn save(connection: &Connection) -> (TempDir, Result<u64, SaveError>) {
    let folder = tempfile::tempdir().unwrap();
    let body = download(connection, "/file").await.unwrap();
    let path = folder.path().join("file.bin");
    // As a task, because that is where programs save.
    let outcome = tokio::spawn(body.save_to(path)).await.unwrap();
    (folder, outcome)
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

fn saved(folder: &TempDir) -> String {
    assert_eq!(names(folder.path()), ["file.bin"]);
    fs::read_to_string(folder.path().join("file.bin")).unwrap()
}

fn kind(error: &SaveError) -> ErrorKind {
    match error {
        SaveError::Download(error) => error.kind(),
        error => panic!("{error}"),
    }
}

/// The first byte that the request asks for.
fn from(request: &Seen) -> Option<usize> {
    request.header("range")?.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok()
}

/// The rest of the body as 206, of which only so many bytes arrive.
fn part(from: usize, arriving: usize) -> Reply {
    let range = format!("bytes {from}-{}/{}", BODY.len() - 1, BODY.len());
    let rest = &BODY[from..];
    Reply::cut_short(206, &[("content-range", &range)], &rest[..arriving.min(rest.len())], rest.len())
}

fn torn(headers: &[(&str, &str)]) -> Reply {
    Reply::cut_short(200, headers, &BODY[..4], BODY.len())
}

#[tokio::test]
async fn a_file_of_the_api_is_fetched_with_the_token_and_its_query_unchanged() {
    let server = Server::start(|_, _| Reply::new(200, &[], BODY)).await;
    let connection = options(&format!("{}/base", server.url)).open(&[]).unwrap();
    let path = "/Storage/Get?key=%7B%22id%22%3A%22a+b%22%7D&download=1";
    for url in [path.to_owned(), format!("{}/base{path}", server.url)] {
        let body = download(&connection, &url).await.unwrap();
        assert_eq!(body.collect_up_to(100).await.unwrap(), BODY);
    }
    for seen in server.seen() {
        assert_eq!(seen.line, format!("GET /base{path}"));
        assert_eq!(seen.header("authorization"), Some("Bearer tok-s3cret"));
        assert_eq!(seen.header("x-tenant"), Some("tenant-s3cret"));
    }
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn another_origin_sees_neither_the_token_nor_the_headers_of_the_client() {
    let own = Server::start(|_, _| Reply::status(500)).await;
    let other = Server::start(|_, _| Reply::new(200, &[], BODY)).await;
    let connection = open(&own);
    let body = download(&connection, &format!("{}/file", other.url)).await.unwrap();
    assert_eq!(body.collect_up_to(100).await.unwrap(), BODY);
    // Another port is another origin, and so is another name of the same host.
    let by_name = own.url.replace("127.0.0.1", "localhost");
    let _ = download(&connection, &format!("{by_name}/file")).await;
    assert!(!own.seen().is_empty());
    for seen in other.seen().iter().chain(&own.seen()) {
        assert!(!format!("{seen:?}").contains("s3cret"), "{seen:?}");
        assert_eq!(seen.header("authorization"), None);
    }
}

#[tokio::test]
async fn a_refusal_of_another_origin_costs_no_token() {
    let own = Server::start(|_, _| Reply::status(500)).await;
    let other = Server::start(|_, _| Reply::status(401)).await;
    let error = download(&open(&own), &format!("{}/file", other.url)).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((error.operation_id(), error.attempts()), (Some("download"), 1));
}

#[tokio::test]
async fn a_redirect_is_an_error_and_nothing_is_sent_on() {
    let other = Server::start(|_, _| Reply::new(200, &[], BODY)).await;
    let location = format!("{}/file", other.url);
    let target = location.clone();
    let own = Server::start(move |_, _| Reply::new(302, &[("location", &target)], "")).await;
    let error = download(&open(&own), "/file").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirected);
    assert_eq!(error.headers().unwrap()["location"], *location);
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn an_unusable_url_is_refused_before_anything_is_sent() {
    let server = Server::start(|_, _| Reply::status(200)).await;
    for url in ["s3cret", "ftp://127.0.0.1/s3cret", "http://files.example.com/s3cret"] {
        let error = download(&open(&server), url).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(!format!("{error} {error:?}").contains("s3cret"));
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_saved_file_has_every_byte_and_replaces_the_one_before() {
    let long = BODY.repeat(100_000);
    let answer = long.clone();
    let server = Server::start(move |_, _| Reply::new(200, &[], &answer)).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file.bin");
    fs::write(&path, "before").unwrap();
    let body = download(&open(&server), "/file").await.unwrap();
    assert_eq!(body.save_to(&path).await.unwrap(), long.len() as u64);
    assert_eq!(saved(&folder), long);
}

#[tokio::test]
async fn a_torn_download_leaves_nothing_and_the_file_before_it_alone() {
    let server = Server::start(|_, _| torn(&[])).await;
    let (folder, outcome) = save(&open(&server)).await;
    assert_eq!(kind(&outcome.unwrap_err()), ErrorKind::Transport);
    assert!(names(folder.path()).is_empty());

    let path = folder.path().join("file.bin");
    fs::write(&path, "before").unwrap();
    let body = download(&open(&server), "/file").await.unwrap();
    body.save_to(&path).await.unwrap_err();
    assert_eq!(saved(&folder), "before");
    // One request each: the service does not offer parts.
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn an_abandoned_download_leaves_nothing() {
    let server = Server::start(|_, _| torn(&[]).staying_open()).await;
    let folder = tempfile::tempdir().unwrap();
    let body = download(&open(&server), "/file").await.unwrap();
    let saving = body.save_to(folder.path().join("file.bin"));
    let mut saving = Box::pin(saving);
    while names(folder.path()).is_empty() {
        tokio::time::timeout(Duration::from_millis(5), &mut saving).await.unwrap_err();
    }
    assert!(names(folder.path())[0].ends_with(".part"));
    drop(saving);
    // Creating it may still have been under way on another thread.
    for _ in 0..500 {
        if names(folder.path()).is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{:?} is left", names(folder.path()));
}

#[tokio::test]
async fn a_target_that_cannot_be_written_is_named() {
    let server = Server::start(|_, _| Reply::new(200, &[], BODY)).await;
    let folder = tempfile::tempdir().unwrap();
    for path in [folder.path().to_owned(), folder.path().join("none/file.bin"), "..".into()] {
        let body = download(&open(&server), "/file").await.unwrap();
        match body.save_to(&path).await.unwrap_err() {
            SaveError::File { path: named, .. } => assert_eq!(named, path),
            error => panic!("{error}"),
        }
    }
    assert!(names(folder.path()).is_empty());
}

#[tokio::test]
async fn a_body_of_exactly_the_limit_passes_and_one_byte_more_does_not() {
    let chunked = "10\r\n0123456789abcdef\r\n0\r\n\r\n";
    // Announced by its length, and not announced at all.
    for length_is_known in [true, false] {
        let server = Server::start(move |_, _| match length_is_known {
            true => Reply::new(200, &DIVISIBLE, BODY),
            false => Reply::chunked(200, &DIVISIBLE, chunked),
        })
        .await;
        let limit = BODY.len() as u64;
        let body = download(&open(&server), "/file").await.unwrap().limited(limit);
        assert_eq!(body.collect_up_to(100).await.unwrap(), BODY);

        let folder = tempfile::tempdir().unwrap();
        let body = download(&open(&server), "/file").await.unwrap().limited(limit - 1);
        let error = body.save_to(folder.path().join("file.bin")).await.unwrap_err();
        assert_eq!(kind(&error), ErrorKind::TooLarge);
        assert!(names(folder.path()).is_empty());
        assert_eq!(server.seen().len(), 2, "a body that is too large is not asked for again");
    }
}

#[tokio::test]
async fn a_torn_body_goes_on_where_it_broke() {
    let server = Server::start(|request, _| match from(request) {
        None => torn(&DIVISIBLE),
        Some(first) => part(first, 5),
    })
    .await;
    let (folder, outcome) = save(&open(&server)).await;
    assert_eq!(outcome.unwrap(), BODY.len() as u64);
    assert_eq!(saved(&folder), BODY);
    let asked: Vec<_> = server.seen().iter().map(from).collect();
    assert_eq!(asked, [None, Some(4), Some(9), Some(14)]);
    for resumed in &server.seen()[1..] {
        assert_eq!(resumed.header("if-range"), Some("\"v1\""));
        assert_eq!(resumed.header("authorization"), Some("Bearer tok-s3cret"));
    }
}

#[tokio::test]
async fn a_file_that_changed_meanwhile_is_fetched_from_its_beginning() {
    let server = Server::start(|request, _| match (from(request), request.header("if-range")) {
        (None, _) => torn(&DIVISIBLE),
        (_, Some("\"v1\"")) => Reply::cut_short(200, &[DIVISIBLE[0], ("etag", "\"v2\"")], "NEW", 8),
        (Some(3), Some("\"v2\"")) => Reply::new(206, &[("content-range", "bytes 3-7/8")], " FILE"),
        _ => Reply::status(400),
    })
    .await;
    let (folder, outcome) = save(&open(&server)).await;
    assert_eq!(outcome.unwrap(), 8);
    assert_eq!(saved(&folder), "NEW FILE");
}

#[tokio::test]
async fn a_body_that_was_read_in_part_does_not_start_over() {
    let server = Server::start(|_, _| torn(&DIVISIBLE)).await;
    let folder = tempfile::tempdir().unwrap();
    let mut body = download(&open(&server), "/file").await.unwrap();
    assert_eq!(body.next_chunk().await.unwrap().unwrap(), "0123");
    let error = body.save_to(folder.path().join("file.bin")).await.unwrap_err();
    assert_eq!(kind(&error), ErrorKind::Transport);
    assert!(names(folder.path()).is_empty());
}

#[tokio::test]
async fn a_part_that_begins_elsewhere_is_not_taken() {
    let server = Server::start(|request, _| match from(request) {
        None => torn(&DIVISIBLE),
        Some(first) => part(first + 1, 100),
    })
    .await;
    let (folder, outcome) = save(&open(&server)).await;
    assert_eq!(kind(&outcome.unwrap_err()), ErrorKind::Transport);
    assert!(names(folder.path()).is_empty());
}

#[tokio::test]
async fn a_body_that_keeps_breaking_is_given_up_after_five_more_requests() {
    let server = Server::start(|request, _| match from(request) {
        None => torn(&DIVISIBLE),
        Some(first) => part(first, 1),
    })
    .await;
    let (folder, outcome) = save(&open(&server)).await;
    assert_eq!(kind(&outcome.unwrap_err()), ErrorKind::Transport);
    assert!(names(folder.path()).is_empty());
    assert_eq!(server.seen().len(), 6);
}

#[tokio::test]
async fn a_refused_rest_is_the_error_and_keeps_the_break_before_it() {
    let server = Server::start(|request, _| match from(request) {
        None => torn(&DIVISIBLE),
        Some(_) => Reply::status(404),
    })
    .await;
    let (_, outcome) = save(&open(&server)).await;
    let SaveError::Download(error) = outcome.unwrap_err() else { panic!("not the download") };
    assert!(error.is_not_found());
    assert_eq!(error.previous().unwrap().kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn a_client_that_sends_once_does_not_go_on() {
    let server = Server::start(|_, _| torn(&DIVISIBLE)).await;
    let (_, outcome) = save(&options(&server.url).no_retry().open(&[]).unwrap()).await;
    assert_eq!(kind(&outcome.unwrap_err()), ErrorKind::Transport);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn the_limit_counts_over_all_parts() {
    let server = Server::start(|request, _| match from(request) {
        // Without a length, so that nothing announces how much comes.
        None => Reply::chunked(200, &DIVISIBLE, "4\r\n0123\r\n"),
        Some(first) => part(first, 100),
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let body = download(&open(&server), "/file").await.unwrap().limited(10);
    let error = body.save_to(folder.path().join("file.bin")).await.unwrap_err();
    assert_eq!(kind(&error), ErrorKind::TooLarge);
    assert_eq!(server.seen().len(), 2);
}
