//! Document, client, fixtures and mock tell one story.
//!
//! Everything here runs over the operation index of the effective documents, so that an operation added without a
//! fixture, a client method or an answer of the mock fails without anybody having to write a test for it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so by failing"
)]

mod calls;
mod census;
mod downloads;
mod drift;
mod examples;
mod faults;
mod guides;
mod leaks;
mod login;
mod mock_webhooks;
mod paging;
mod readme;
mod refusals;
mod snapshots;
mod stateful;
mod webhooks;

use mock_server::MockServer;
use openapi_kit::Effective;
use tests::subject::Subject;

fn effective(subject: &Subject) -> Effective {
    Effective::build(&subject.folder()).unwrap()
}

async fn mock(subject: &Subject) -> MockServer {
    MockServer::builder().api(subject.name).keep_requests(10_000).start().await.unwrap()
}
