//! Faults: answers that go wrong on purpose, the same way in every run.
//!
//! A [`Rule`] says when a [`Fault`] strikes. Rules belong to a space and count the requests of that space alone, so
//! tests that share a mock do not disturb each other; the same seed and the same order of requests give the same
//! faults. A [`Preset`] is a set of rules with a name.
//!
//! ```
//! # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
//! use mock_server::MockServer;
//! use mock_server::fault::{Fault, Rule};
//! use tower::ServiceExt;
//!
//! let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/parrot");
//! let service = MockServer::builder().api_dir(folder).auth(false).build()?;
//! let space = service.space("my-test")?;
//! space.fault(Rule::new("busy", Fault::status(503)).operation("listParrots").first(1))?;
//!
//! let get = || http::Request::get("/__space/my-test/parrot/parrots").body(axum::body::Body::empty());
//! assert_eq!(service.clone().oneshot(get()?).await?.status(), 503);
//! assert_eq!(service.clone().oneshot(get()?).await?.status(), 200);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! For a request, rules are asked in the order in which they were added. Delays add up, to at most [`LONGEST_WAIT`]; of
//! the other faults the first one that strikes is the one. A request may also ask for a fault itself, in the header
//! `x-mock-fault`: the name of a rule, or a fault as `429;retry-after=2` or `delay=200, reset`; then rules are not asked.
//!
//! Faults come after the check of the token. An answer that went wrong carries `x-mock-fault` with the names of the
//! rules, and so does its entry in the list of requests. Problems of the mock itself always arrive whole.
//!
//! In a file, rules are written as TOML or as JSON:
//!
//! ```toml
//! [[fault]]
//! name = "busy"
//! when = { operations = ["listParrots"], probability = 0.2, times = 5 }
//! do = { status = { status = 503, retry_after_s = 2 } }
//!
//! [[fault]]
//! preset = "torn"
//! seed = 7
//! ```

pub(crate) mod body;
mod calls;
mod damage;
mod error_body;
mod file;
mod inline;
mod kind;
mod preset;
mod rule;
mod store;
mod strike;

pub use calls::RuleReport;
pub use file::{FaultError, read_file, read_value};
pub use kind::{Fault, LONGEST_WAIT};
pub use preset::Preset;
pub use rule::{HeaderCondition, Rule, When};

pub(crate) use calls::check_all;
pub(crate) use error_body::ErrorBodies;
pub(crate) use store::Faults;
pub(crate) use strike::{Scene, Strike};

/// Names the fault in an answer, and asks for one in a request.
pub(crate) const MOCK_FAULT: http::HeaderName = http::HeaderName::from_static("x-mock-fault");
