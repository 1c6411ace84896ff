//! Replicas that share their state in Redis.
//!
//! Each test starts a server of its own: the program in the variable `REDIS_SERVER`, else a `redis-server` or
//! `valkey-server` on the path. Without one the tests say that they are skipped.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use http::Request;
use mock_server::{Builder, MockServer, MockService, SharedState};
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::program::{program, text};
use crate::support::{LOGIN, Reply, data, get, log_in, post_json, send, talk, token};

const PASSWORD: &str = "hunter2";

/// A server of its own for one test.
struct Redis {
    program: String,
    port: u16,
    child: Child,
}

impl Redis {
    /// Nothing where no server can be started; it says so.
    fn start() -> Option<Self> {
        let named = std::env::var("REDIS_SERVER").ok();
        let programs =
            named.clone().map_or_else(|| vec!["redis-server".into(), "valkey-server".into()], |own| vec![own]);
        let is_there = |program: &String| Command::new(program).arg("--version").output().is_ok();
        let Some(program) = programs.into_iter().find(is_there) else {
            assert!(named.is_none(), "REDIS_SERVER names no program that can be started");
            eprintln!("SKIPPED: neither redis-server nor valkey-server is on the path; REDIS_SERVER may name one");
            return None;
        };
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = Self::serve(&program, port);
        Some(Self { program, port, child })
    }

    fn serve(program: &str, port: u16) -> Child {
        let mut child = Command::new(program)
            .args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
            .args(["--requirepass", PASSWORD])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let ready = lines.find(|line| line.as_ref().is_ok_and(|line| line.contains("eady to accept connections")));
        assert!(ready.is_some(), "the server did not start");
        // It would end when nobody reads what it writes.
        std::thread::spawn(move || lines.for_each(drop));
        child
    }

    fn stop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// At the same port, with nothing in it.
    fn start_again(&mut self) {
        self.child = Self::serve(&self.program, self.port);
    }

    fn url(&self) -> String {
        format!("redis://:{PASSWORD}@127.0.0.1:{}/0", self.port)
    }

    fn state(&self) -> SharedState {
        self.url().parse().unwrap()
    }

    /// A replica with a stateful API and one that asks for a token.
    fn replica(&self) -> MockService {
        replica(self.state()).build().unwrap()
    }

    fn replicas(&self) -> (MockService, MockService) {
        (self.replica(), self.replica())
    }

    /// What the server says to a command.
    async fn ask(&self, command: &str) -> String {
        let address = ([127, 0, 0, 1], self.port).into();
        talk(address, format!("AUTH {PASSWORD}\r\n{command}\r\nQUIT\r\n").as_bytes()).await
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn replica(state: SharedState) -> Builder {
    MockServer::builder().api_dir(data("aviary")).api_dir(data("parrot")).stateful(true).shared_state(state)
}

async fn hatch(service: &MockService, name: &str) -> Value {
    let reply = post_json(service, "/aviary/aviaries/1/birds", &json!({ "name": name }).to_string()).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
    reply.json()
}

async fn names(service: &MockService) -> Vec<String> {
    let birds = get(service, "/aviary/birds?limit=1000").await.json();
    birds.as_array().unwrap().iter().map(|bird| bird["name"].as_str().unwrap().to_owned()).collect()
}

async fn call(service: &MockService, method: &str, path: &str, body: &str) -> Reply {
    let request = Request::builder().method(method).uri(path).header("content-type", "application/json");
    send(service, request, body.to_owned()).await
}

async fn parrots(service: &MockService, token: &str) -> Reply {
    send(service, Request::get("/parrot/parrots").header("authorization", format!("Bearer {token}")), "").await
}

#[tokio::test]
async fn what_one_replica_creates_changes_and_deletes_the_other_knows() {
    let Some(redis) = Redis::start() else { return };
    let (one, two) = redis.replicas();
    let bird = hatch(&one, "Zip").await;
    let path = format!("/aviary/birds/{}", bird["id"]);
    assert_eq!(get(&two, &path).await.json(), bird);
    assert_eq!(call(&two, "PATCH", &path, r#"{"colour": "green"}"#).await.status, 200);
    assert_eq!(get(&one, &path).await.json()["colour"], "green");
    assert_eq!(call(&one, "DELETE", &path, "").await.status, 204);
    assert_eq!(get(&two, &path).await.status, 404);

    assert_eq!(call(&two, "DELETE", "/aviary/birds/1", "").await.status, 204, "one of the fixtures");
    assert_eq!(names(&one).await, names(&two).await);
    assert!(!names(&redis.replica()).await.contains(&"Pip".to_owned()), "a replica that comes later knows it too");
    assert_eq!(hatch(&two, "Zop").await["id"], json!(bird["id"].as_i64().unwrap() + 1), "no id is used twice");
}

#[tokio::test]
async fn tokens_secrets_scenarios_and_the_clock_are_shared() {
    let Some(redis) = Redis::start() else { return };
    let (one, two) = redis.replicas();
    let first = token(&one).await;
    assert_eq!(parrots(&two, &first).await.status, 200);
    assert_eq!(two.space("").unwrap().revoke_tokens_of("parrot", "demo-client").unwrap(), 1);
    assert_eq!(parrots(&one, &first).await.error(), Some("revoked-token"));

    one.space("").unwrap().set_credential("parrot", "demo-client", "another").unwrap();
    assert_eq!(log_in(&two, LOGIN).await.error(), Some("wrong-credentials"));
    let second = log_in(&two, &LOGIN.replace("demo-secret", "another")).await.json();
    let second = second["access_token"].as_str().unwrap();
    assert_eq!(parrots(&one, second).await.status, 200);
    let body = r#"{"advanceMs": 86400000}"#;
    assert_eq!(call(&one, "PUT", "/__admin/clock", body).await.status, 200);
    assert_eq!(parrots(&two, second).await.error(), Some("expired-token"));

    let states =
        async |service: &MockService| get(service, "/__admin/scenarios").await.json()["scenarios"][0]["state"].clone();
    assert_eq!(states(&one).await, "Started");
    let moved = call(&one, "PUT", "/__admin/scenarios/teaching/state", r#"{"state": "talking"}"#).await;
    assert_eq!((moved.status, states(&two).await), (200, json!("talking")));
    assert_eq!(call(&two, "POST", "/__admin/scenarios/reset", "").await.status, 200);
    assert_eq!(states(&one).await, "Started");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn birds_that_hatch_in_both_at_once_have_ids_of_their_own_and_none_is_lost() {
    let Some(redis) = Redis::start() else { return };
    let (one, two) = redis.replicas();
    let before = names(&one).await.len();
    let mut all = JoinSet::new();
    for number in 0..60 {
        let service = if number % 2 == 0 { one.clone() } else { two.clone() };
        all.spawn(async move { hatch(&service, &format!("Z{number}")).await["id"].as_i64().unwrap() });
    }
    let mut ids = all.join_all().await;
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 60);
    assert_eq!((names(&one).await.len(), names(&two).await.len()), (before + 60, before + 60));
    assert_eq!(names(&one).await, names(&two).await, "in the same order too");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_callback_can_be_registered_once_in_all_replicas() {
    let Some(redis) = Redis::start() else { return };
    let (one, two) = redis.replicas();
    let mut all = JoinSet::new();
    for number in 0..12 {
        let service = if number % 2 == 0 { one.clone() } else { two.clone() };
        let body = json!({"url": "http://127.0.0.1:9/same", "events": ["BirdSang"]}).to_string();
        all.spawn(async move { post_json(&service, "/aviary/callbacks", &body).await.status });
    }
    let statuses = all.join_all().await;
    let count = |wanted| statuses.iter().filter(|status| **status == wanted).count();
    assert_eq!((count(201), count(409)), (1, 11), "{statuses:?}");
}

#[tokio::test]
async fn a_reset_through_one_replica_resets_the_other() {
    let Some(redis) = Redis::start() else { return };
    let (one, two) = redis.replicas();
    let seed = names(&one).await;
    for reset in ["of a test", "over the admin API"] {
        let own = token(&two).await;
        hatch(&one, "Zip").await;
        assert_eq!(names(&two).await.len(), seed.len() + 1);
        match reset {
            "of a test" => one.reset(),
            _ => assert_eq!(call(&one, "POST", "/__admin/reset", "").await.status, 200),
        }
        let left = get(&two, "/__admin/requests").await.json();
        assert_eq!(left["meta"]["total"], 0, "{reset}: the other one forgets its requests too");
        assert_eq!(names(&two).await, seed, "{reset}");
        assert_eq!(parrots(&one, &own).await.status, 200, "{reset}: tokens stay");
    }
}

#[tokio::test]
async fn spaces_are_apart_and_end_for_all_replicas() {
    let Some(redis) = Redis::start() else { return };
    let (one, two) = redis.replicas();
    let birds = async |service: &MockService| get(service, "/__space/t1/aviary/birds?limit=99").await.json();
    let seed = birds(&one).await;
    post_json(&one, "/__space/t1/aviary/aviaries/1/birds", r#"{"name": "Zip"}"#).await;
    assert_ne!(birds(&two).await, seed);
    assert_eq!(get(&two, "/aviary/birds?limit=99").await.json(), seed, "the default space has no part in it");
    two.space("t1").unwrap().advance(Duration::from_secs(3600));
    let ahead = one.space("t1").unwrap();
    birds(&one).await;
    assert!(ahead.clock().now() > one.clock().now() + Duration::from_secs(3000));
    let keys = redis.ask("PTTL mock-server:{t1}:fields").await;
    let left: u64 = keys.lines().find_map(|line| line.strip_prefix(':')).unwrap().parse().unwrap();
    assert!((1..=3_600_000).contains(&left), "an unused space goes: {left}");

    assert_eq!(call(&one, "DELETE", "/__admin/spaces/t1", "").await.status, 200);
    assert_eq!(birds(&two).await, seed);
    assert!(
        two.space("t1").unwrap().clock().now() < one.clock().now() + Duration::from_secs(3000),
        "a new life, a new time"
    );
    one.reset();
    assert!(redis.ask("KEYS mock-server:{t*").await.contains("*0"), "a reset of the mock ends all spaces");
}

#[tokio::test]
async fn a_replica_that_is_started_again_finds_what_was_there() {
    let Some(redis) = Redis::start() else { return };
    let first = replica(redis.state()).start().await.unwrap();
    let own = token(first.service()).await;
    let bird = hatch(first.service(), "Zip").await;
    first.stop().await;
    let second = redis.replica();
    assert_eq!(get(&second, &format!("/aviary/birds/{}", bird["id"])).await.json(), bird);
    assert_eq!(parrots(&second, &own).await.status, 200);
}

#[tokio::test]
async fn a_snapshot_that_is_restored_here_is_there_too() {
    let Some(redis) = Redis::start() else { return };
    let (one, two) = redis.replicas();
    hatch(&one, "Zip").await;
    let space = one.space("").unwrap();
    let snapshot = space.snapshot();
    let kept = names(&two).await;
    call(&two, "DELETE", &format!("/aviary/birds/{}", hatch(&two, "Zop").await["id"]), "").await;
    call(&two, "DELETE", "/aviary/birds/1", "").await;
    assert_ne!(names(&one).await, kept);
    space.restore(&snapshot).unwrap();
    assert_eq!((names(&one).await, names(&two).await), (kept.clone(), kept));
}

#[tokio::test]
async fn other_prefixes_and_databases_share_nothing() {
    let Some(redis) = Redis::start() else { return };
    let one = redis.replica();
    let elsewhere: SharedState = redis.url().replace("/0", "/1").parse().unwrap();
    let others = [redis.state().prefix("other*"), elsewhere].map(|state| replica(state).build().unwrap());
    let seed = names(&one).await;
    hatch(&one, "Zip").await;
    for other in others {
        assert_eq!(names(&other).await, seed);
        other.reset();
    }
    assert_eq!(names(&one).await.len(), seed.len() + 1);
}

#[tokio::test]
async fn without_redis_what_needs_it_is_503_and_all_is_served_when_it_is_back() {
    let Some(mut redis) = Redis::start() else { return };
    let (one, two) = redis.replicas();
    let own = token(&one).await;
    hatch(&one, "Zip").await;
    redis.stop();
    for reply in [
        get(&one, "/aviary/birds").await,
        post_json(&one, "/aviary/aviaries/1/birds", r#"{"name": "Zap"}"#).await,
        log_in(&one, LOGIN).await,
        parrots(&two, &own).await,
        call(&one, "POST", "/__admin/reset", "").await,
    ] {
        assert_eq!((reply.status, reply.error()), (503, Some("state-unreachable")), "{}", reply.text());
        assert_eq!(reply.header("content-type"), Some("application/problem+json"));
        assert!(!reply.text().contains(PASSWORD));
    }
    assert_eq!(parrots(&one, &own).await.status, 200, "a token that the replica gave out itself");
    assert_eq!(get(&one, "/__admin/health").await.status, 200);

    redis.start_again();
    assert!(!names(&one).await.contains(&"Zip".to_owned()), "what the server lost is gone, and all begins anew");
    let bird = hatch(&two, "Zap").await;
    assert_eq!(get(&one, &format!("/aviary/birds/{}", bird["id"])).await.json(), bird);
    assert_eq!(parrots(&two, &token(&one).await).await.status, 200);
}

#[test]
fn a_mock_whose_redis_is_not_there_does_not_start_and_shows_no_password() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let aviary = data("aviary");
    let serve = |url: &str| {
        let url = url.to_owned();
        let arguments = ["serve", "--addr", "127.0.0.1:0", "--mode", "stateful", "--api", aviary.to_str().unwrap()];
        program().args(arguments).env("MOCK_SERVER_STATE_REDIS", url).output().unwrap()
    };
    for (url, said) in [
        (format!("redis://:{PASSWORD}@127.0.0.1:{port}/4"), format!("redis://127.0.0.1:{port}/4 cannot be reached")),
        (format!("http://:{PASSWORD}@x"), "write redis://host:port/db".to_owned()),
    ] {
        let output = serve(&url);
        let words = text(&output.stderr);
        assert!(!output.status.success() && output.stdout.is_empty());
        assert!(words.contains(&said) && !words.contains(PASSWORD), "{words}");
    }
}
