//! Test a program without the service.
//!
//! # In a Rust test
//! The crate `mock-server` of this project answers as the service would, from recorded interactions. It wants a valid
//! token, and holds every request against the API's document: what the service would refuse fails in the test.
//!
//! ```
#![doc = include_str!("../../tests/against_the_mock.rs")]
//! ```
//!
//! - A request that breaks the document is answered with a problem that names the place; `violations` of the recorded
//!   request says the same.
//! - A client with `.header("Prefer", "code=400")` is answered with what is recorded of that status, one with
//!   `.header("Prefer", "example=…")` with the interaction of that name.
//! - `MockServer::builder().fixtures("tests/fixtures")` adds answers of one's own, which win.
//! - `token_lifetime` and `mock.advance(…)` let tokens end.
//!
//! # For any other language, or by hand
//! The same as a program, from a checkout of this project:
//!
//! ```console
//! $ cargo xtask mock serve
//! {"ready":true,"url":"http://127.0.0.1:4010","apis":{"bot-open":"…/bot-open","mluvii":"http://127.0.0.1:4010/mluvii"}}
//! $ MLUVII_URL=http://127.0.0.1:4010/mluvii MLUVII_CLIENT_ID=demo-client MLUVII_CLIENT_SECRET=demo-secret \
//!     cargo run -p mluvii-client --example login
//! ```
//!
//! The line on stdout says when it listens and where; `--addr 127.0.0.1:0` takes a free port.
//!
//! # What it cannot tell
//! That the service does what its document says. Most operations are not documented by the vendor; each method's
//! documentation says how sure it is. Try what is inferred against a test tenant before relying on it.
