//! Properties over values nobody thought of.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so by failing"
)]

mod generation;
mod paging;
mod redaction;
mod retry;
mod round_trip;
mod tolerance;
mod webhooks;
mod wire;
