//! Properties over values nobody thought of.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so by failing"
)]

mod answers;
mod exchange;
mod flaws;
mod generation;
mod paging;
mod redaction;
mod repertoire;
mod retry;
mod round_trip;
mod secrets;
mod tolerance;
mod trial;
mod webhooks;
mod wire;
