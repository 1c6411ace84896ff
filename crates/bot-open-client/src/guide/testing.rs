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
//! - `MockServer::builder().fixtures("tests/fixtures")` adds answers of one's own, which win.
//! - `token_lifetime` and `mock.advance(…)` let tokens end.
//!
//! # For any other language, or by hand
//! The same as a program, from a checkout of this project:
//!
//! ```console
//! $ cargo xtask mock serve
//! {"ready":true,"url":"http://127.0.0.1:4010","apis":{"bot-open":"http://127.0.0.1:4010/bot-open","mluvii":"…/mluvii"}}
//! $ BOT_URL=http://127.0.0.1:4010/bot-open BOT_APP_ID=demo-app BOT_APP_SECRET=demo-secret \
//!     cargo run -p bot-open-client --example bot_login
//! ```
//!
//! The line on stdout says when it listens and where; `--addr 127.0.0.1:0` takes a free port.
//!
//! # What it cannot tell
//! That the service does what its document says. Each method's documentation says how sure that is.
