//! Document, client, fixtures and mock tell one story.
//!
//! Everything here runs over the operation index of the effective documents, so that an operation added without a
//! fixture, a client method or an answer of the mock fails without anybody having to write a test for it.

mod calls;
mod census;
mod login;
mod refusals;
mod snapshots;

use mock_server::MockServer;
use openapi_kit::Effective;
use tests::subject::Subject;

fn effective(subject: &Subject) -> Effective {
    Effective::build(&subject.folder()).unwrap()
}

async fn mock(subject: &Subject) -> MockServer {
    MockServer::builder().api(subject.name).keep_requests(10_000).start().await.unwrap()
}
