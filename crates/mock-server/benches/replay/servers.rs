//! The two servers: the mock, and axum with nothing but the answers.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::net::SocketAddr;

use axum::Router;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::routing::{get, post};
use mock_server::MockServer;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::{Failure, load};

/// An answer of the bare server.
#[derive(Serialize, Deserialize)]
struct Route {
    method: String,
    path: String,
    status: u16,
    content_type: String,
    body: String,
}

#[expect(clippy::print_stdout, reason = "whoever started it reads where it listens")]
fn announce(address: SocketAddr) -> Result<(), Failure> {
    println!("{address}");
    Ok(std::io::stdout().flush()?)
}

/// Serves the mock until it is killed.
pub(crate) async fn mock() -> Result<(), Failure> {
    let stateful = std::env::args().nth(2).as_deref() == Some("stateful");
    let mock = MockServer::builder().api("mluvii").stateful(stateful).start().await?;
    announce(mock.address())?;
    std::future::pending().await
}

/// What the mock answers to each step, for the bare server to repeat.
pub(crate) async fn routes(cases: &[Case], mock: SocketAddr) -> Result<String, Failure> {
    let mut routes: BTreeMap<(&str, &str, u16), Route> = BTreeMap::new();
    for case in cases {
        let mut id = String::new();
        for step in &case.steps {
            let answer = load::once(mock, &step.text.replace("{id}", &id)).await?;
            if answer.status != step.status {
                return Err(format!("{}: the mock answers {} {}", case.name, answer.status, answer.body).into());
            }
            id.clone_from(&answer.body);
            let path = step.path.split('?').next().unwrap_or_default();
            let route = Route {
                method: step.method.to_owned(),
                path: path.to_owned(),
                status: answer.status,
                content_type: answer.content_type,
                body: answer.body,
            };
            routes.insert((step.method, path, step.status), route);
        }
    }
    Ok(serde_json::to_string(&routes.into_values().collect::<Vec<_>>())?)
}

/// Serves the answers that are given as JSON until it is killed. Of two for one method and path the status decides who
/// gets which: a request that the mock refuses is shorter.
pub(crate) async fn bare() -> Result<(), Failure> {
    let routes: Vec<Route> = serde_json::from_str(&std::env::args().nth(2).unwrap_or_default())?;
    let mut by_place: BTreeMap<(String, String), Vec<Route>> = BTreeMap::new();
    for route in routes {
        by_place.entry((route.method.clone(), route.path.clone())).or_default().push(route);
    }
    let mut router = Router::new();
    for ((method, path), routes) in by_place {
        type Answer = (StatusCode, String, Bytes);
        let answers: Vec<Answer> = routes
            .into_iter()
            .map(|route| Ok((StatusCode::from_u16(route.status)?, route.content_type, Bytes::from(route.body))))
            .collect::<Result<_, Failure>>()?;
        let choose = move |length: usize| {
            let wanted = answers.iter().find(|(status, ..)| status.is_success() == (length >= 40));
            let (status, content_type, body) = wanted.or(answers.first()).cloned().unwrap_or_default();
            (status, [(CONTENT_TYPE, content_type)], body)
        };
        router = router.route(
            &path,
            match method.as_str() {
                "GET" => get(move || async move { choose(usize::MAX) }),
                _ => post(move |body: Bytes| async move { choose(body.len()) }),
            },
        );
    }
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    announce(listener.local_addr()?)?;
    Ok(axum::serve(listener, router).await?)
}
