//! What the mock does, seen from outside: over its service where no socket is needed, over raw TCP where one is.

// A helper that cannot go on fails its test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod built_in;
mod limits;
mod loading;
mod login;
mod matching;
mod program;
mod requests;
mod support;
mod validation;
