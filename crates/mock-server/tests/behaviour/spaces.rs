//! Tests that share one mock do not see each other.

use std::time::Duration;

use http::Request;

use crate::support::{FORM, LOGIN, Reply, get, open_parrot, parrot, send};

/// A GET in a space.
async fn get_in(service: &mock_server::MockService, space: &str, path: &str) -> Reply {
    send(service, Request::get(path).header("x-mock-space", space), "").await
}

#[tokio::test]
async fn five_hundred_tests_at_once_each_see_their_own_requests() {
    let service = open_parrot();
    let tests = (0..500).map(|number| {
        let service = service.clone();
        tokio::spawn(async move {
            let space = format!("test-{number}");
            for turn in 0..number % 3 + 1 {
                assert_eq!(get_in(&service, &space, &format!("/parrot/parrots?limit={}", turn + 1)).await.status, 200);
                tokio::task::yield_now().await;
            }
            (space, number % 3 + 1)
        })
    });
    let tests: Vec<_> = tests.collect();
    for test in tests {
        let (space, count) = test.await.unwrap();
        assert_eq!(service.space(&space).unwrap().requests().len(), count, "{space}");
    }
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn a_scenario_moves_on_in_its_own_space_only() {
    let service = open_parrot();
    let teach = |space: &'static str| {
        let service = service.clone();
        async move {
            let request = Request::put("/parrot/parrots/1?word=hello").header("x-mock-space", space);
            send(&service, request, "").await.fixture().map(str::to_owned)
        }
    };
    assert_eq!(teach("one").await.as_deref(), Some("first"));
    assert_eq!(teach("one").await.as_deref(), Some("second"));
    assert_eq!(teach("two").await.as_deref(), Some("first"));
}

#[tokio::test]
async fn a_token_of_one_space_is_unknown_in_another() {
    let service = parrot().build().unwrap();
    let log_in = |path: &'static str| {
        let service = service.clone();
        async move {
            let reply = send(&service, Request::post(path).header("content-type", FORM), LOGIN).await;
            format!("Bearer {}", reply.json()["access_token"].as_str().unwrap())
        }
    };
    let token = log_in("/__space/one/parrot/login/token").await;
    // Both spaces count from the same seed; one login more makes the tokens differ.
    let other = log_in("/__space/one/parrot/login/token").await;
    log_in("/__space/two/parrot/login/token").await;
    let with = |space: &'static str, token: String| {
        let service = service.clone();
        async move {
            let request = Request::get("/parrot/parrots").header("x-mock-space", space).header("authorization", token);
            send(&service, request, "").await.status
        }
    };
    assert_eq!(with("one", token).await, 200);
    assert_eq!(with("one", other.clone()).await, 200);
    assert_eq!(with("two", other.clone()).await, 401);

    service.space("one").unwrap().advance(Duration::from_secs(7_200));
    assert_eq!(with("one", other).await, 401);
}

#[tokio::test]
async fn a_path_or_a_host_names_a_space_for_those_who_cannot_send_headers() {
    let service = open_parrot();
    assert_eq!(get(&service, "/__space/by-path/parrot/parrots?limit=1").await.status, 200);
    let request = Request::get("/parrot/parrots").header("host", "by-host.space.localhost:4010");
    assert_eq!(send(&service, request, "").await.status, 200);
    for space in ["by-path", "by-host"] {
        let requests = service.space(space).unwrap().requests();
        assert_eq!(requests.len(), 1, "{space}");
        assert_eq!(requests[0].operation_id.as_deref(), Some("listParrots"));
    }
    assert_eq!(service.spaces(), ["by-host", "by-path"]);
    service.reset();
    assert!(service.spaces().is_empty());
}

#[tokio::test]
async fn a_name_that_is_none_is_refused_with_the_mend() {
    let reply = get_in(&open_parrot(), "a b", "/parrot/parrots").await;
    assert_eq!((reply.status, reply.error()), (400, Some("bad-space")));
    assert!(reply.json()["detail"].as_str().unwrap().contains("/__space/<name>"));
}
