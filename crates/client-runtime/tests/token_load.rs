//! Many calls at once against tokens that do not last.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "other tests use the rest")]
mod scripted;

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use client_runtime::connect::{Connection, Options};
use client_runtime::{ClientCredentials, Error, Operation, OperationInfo, ResponseValue};
use scripted::{Reply, Seen, Server};
use serde_json::Value;

static OPERATIONS: &[Operation] =
    &[Operation { id: "getThing", authenticated: true, idempotent: true, success: &[200], ..Operation::BLANK }];

/// Logs in at `/token`. Each call is sent once, and once more after a refused token.
fn open(server: &Server) -> Connection {
    // A call takes two of the files that a process may have open: one here, one in the server.
    let options = Options::new(&server.url).no_retry().max_concurrent(300);
    let http = options.http().unwrap();
    let login = ClientCredentials::new(http.clone(), options.endpoint().unwrap().join("token"), "me", "secret");
    options.http_client(http).token_source(login).open(OPERATIONS).unwrap()
}

async fn get(connection: &Connection) -> Result<u32, Error> {
    let request = connection.http.get(format!("{}/thing", connection.base_url)).build()?;
    let info = OperationInfo { operation_id: "getThing" };
    let answer = connection.runtime.exec(&connection.http, request, &info).await?;
    ResponseValue::<Value>::from_response(answer).await.map(|answer| answer.attempts())
}

/// Issues tokens that are said to live for so many seconds, and refuses them after `lifetime`.
fn issuing(seconds: u32, lifetime: Duration) -> impl Fn(&Seen, usize) -> Reply {
    let issued = Mutex::new(HashMap::new());
    move |request, _| {
        let mut issued = issued.lock().unwrap();
        if request.line == "POST /token" {
            let token = format!("token-{}", issued.len());
            let answer = Reply::json(&format!(r#"{{"access_token":"{token}","expires_in":{seconds}}}"#));
            issued.insert(format!("Bearer {token}"), Instant::now());
            return answer.after(Duration::from_millis(20));
        }
        let born = request.header("authorization").and_then(|sent| issued.get(sent));
        match born {
            Some(born) if born.elapsed() < lifetime => Reply::json("7"),
            _ => Reply::status(401),
        }
    }
}

/// What 20 workers saw that called for so long: calls, those of them that were sent twice, logins.
async fn steady_load(server: &Server, time: Duration) -> (usize, usize, usize) {
    let connection = open(server);
    let end = Instant::now() + time;
    let workers: Vec<_> = (0..20)
        .map(|_| {
            let connection = connection.clone();
            tokio::spawn(async move {
                let (mut calls, mut twice) = (0, 0);
                while Instant::now() < end {
                    twice += usize::from(get(&connection).await.unwrap() > 1);
                    calls += 1;
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                (calls, twice)
            })
        })
        .collect();
    let (mut calls, mut twice) = (0, 0);
    for worker in workers {
        let own = worker.await.unwrap();
        calls += own.0;
        twice += own.1;
    }
    (calls, twice, server.seen_at("POST /token").len())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_without_a_token_make_one_login() {
    let server = Server::start(issuing(3600, Duration::from_secs(3600))).await;
    let connection = open(&server);
    let calls: Vec<_> = (0..1000)
        .map(|_| {
            let connection = connection.clone();
            tokio::spawn(async move { get(&connection).await })
        })
        .collect();
    let began = Instant::now();
    let mut attempts = 0;
    for call in calls {
        attempts += call.await.unwrap().unwrap();
    }
    assert_eq!(attempts, 1000);
    let logins = server.seen_at("POST /token").len();
    println!("1000 calls, {logins} logins, {:?}", began.elapsed());
    assert_eq!(logins, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn under_steady_load_tokens_of_a_second_are_renewed_and_no_call_fails() {
    let server = Server::start(issuing(1, Duration::from_secs(1))).await;
    let (calls, twice, logins) = steady_load(&server, Duration::from_secs(5)).await;
    println!("{calls} calls, {twice} sent twice, {logins} logins");
    // Half a second before their end, or a little earlier.
    assert!((4..=14).contains(&logins), "{logins} logins");
    assert!(calls > 20 * 5, "{calls} calls");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tokens_that_die_before_their_time_are_replaced_and_no_call_fails() {
    let server = Server::start(issuing(3, Duration::from_millis(800))).await;
    let (calls, twice, logins) = steady_load(&server, Duration::from_secs(3)).await;
    println!("{calls} calls, {twice} sent twice, {logins} logins");
    assert!(twice > 0, "the service refused none");
    assert!(logins <= 3000 / 800 + 2, "{logins} logins for {calls} calls");
}
