//! Rules of the house, checked.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so by failing"
)]

mod arrows;
mod coverage;
mod evidence;
mod freshness;
mod secrets;
