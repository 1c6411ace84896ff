//! A mock of remote HTTP APIs that replays recorded fixtures and checks every request.
//!
//! What it knows about an API comes from one folder: the OpenAPI document, recorded fixtures, and how one logs in. Each
//! request is routed, its token is checked, it is held against the document, and then answered by the fixture that fits
//! it best. Where nothing fits, the answer is a problem that names the nearest fixtures and how the request differs.
//!
//! In a test, on a random port, stopped when it is dropped:
//!
//! ```
//! # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
//! # runtime.block_on(async {
//! use mock_server::MockServer;
//!
//! let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/parrot"); // or .api("name") for a built-in one
//! let mock = MockServer::builder().api_dir(folder).credential("parrot", "me", "my secret").start().await?;
//! let base_url = mock.api_url("parrot").expect("it is served"); // http://127.0.0.1:PORT/parrot
//!
//! // … let a client talk to base_url, then look at what it sent:
//! assert!(mock.requests().iter().all(|request| request.violations.is_empty()));
//! mock.stop().await;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! - [`fixture`] is the format of fixtures, [`matcher`] says which one answers, [`pattern`] how values are compared;
//! - [`stub`] are answers that a test adds, and [`MockServer::verify`] counts the requests that came;
//! - [`Contract`] holds requests and answers against the document, also without a server;
//! - [`MockService`] is the mock without a socket;
//! - [`state`] tells what is kept between requests in stateful mode, and which webhooks are sent;
//! - [`fault`] lets answers go wrong on purpose;
//! - [`check`] finds fixtures that break the document;
//! - [`record`] makes fixtures from a real service, with [`pseudonym`]s in the place of personal data; [`har`] reads and writes the
//!   recordings of other tools.
//!
//! What a test does in code, programs in other languages do over the admin API under `/__admin`, whose document is at
//! `/__admin/openapi.json`; clients of WireMock's admin API work with it.
//!
//! Answers of the mock itself are `application/problem+json` and carry `x-mock-error`; answers of the API carry
//! `x-mock-operation` and `x-mock-fixture`.

mod admin;
mod alarm;
mod api;
mod auth;
mod body;
mod built_in;
pub mod check;
mod clock;
mod content;
mod coverage;
mod credentials;
mod document;
pub mod fault;
pub mod fixture;
pub mod har;
#[cfg(feature = "http2")]
mod http2;
mod journal;
mod login_space;
pub mod matcher;
mod metrics;
mod mock;
mod mock_space;
pub mod pattern;
mod permission;
mod problem;
pub mod pseudonym;
mod recipe;
pub mod record;
mod refusal;
mod reload;
mod replay;
mod route;
mod scenario;
mod secrets;
mod served;
mod server;
mod service;
mod settings;
pub mod shared;
mod shown;
mod space;
pub mod state;
pub mod stub;
mod synth;
mod tls;
mod token;
mod validate;
mod verify;
mod webhook;
mod wire;

pub use api::{Api, LoadError};
pub use clock::Clock;
pub use journal::{RecordedAnswer, RecordedExchange};
pub use login_space::AccessError;
pub use mock::{Builder, MockServer, StartError};
pub use mock_space::{EmitError, MockSpace, SpaceError};
pub use permission::Permissions;
pub use reload::ReloadError;
pub use scenario::STARTED;
pub use secrets::HIDDEN;
pub use service::MockService;
pub use settings::Limits;
#[cfg(feature = "redis")]
pub use shared::{SharedState, SharedStateError};
pub use synth::Synth;
pub use tls::{Tls, TlsError};
pub use validate::{Contract, Place, Violation};
pub use verify::{Verification, VerifyError};
pub use webhook::{Delivery, DeliveryOutcome, Roots};
