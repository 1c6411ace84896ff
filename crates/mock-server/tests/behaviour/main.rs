//! What the mock does, seen from outside: over its service where no socket is needed, over raw TCP where one is.

// A helper that cannot go on fails its test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod admin;
mod answers;
mod built_in;
mod explain;
mod faults;
mod faults_on_the_wire;
mod har;
mod limits;
mod loading;
mod login;
mod matching;
mod program;
mod pseudonyms;
mod record;
mod recording;
mod requests;
mod spaces;
mod state;
mod stubs;
mod support;
mod validation;
mod verification;
mod webhooks;
