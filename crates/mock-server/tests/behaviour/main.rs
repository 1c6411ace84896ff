//! What the mock does, seen from outside: over its service where no socket is needed, over raw TCP where one is.

// A helper that cannot go on fails its test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod accepted;
mod admin;
mod answers;
mod auth;
mod built_in;
mod config;
#[cfg(target_os = "linux")]
mod crowd;
mod explain;
mod faults;
mod faults_on_the_wire;
mod har;
#[cfg(feature = "http2")]
mod http2;
mod hygiene;
mod keys;
mod limits;
mod loading;
mod login;
mod matching;
mod metrics;
mod mluvii_state;
mod page;
mod program;
mod pseudonyms;
mod record;
mod recording;
#[cfg(feature = "redis")]
mod redis;
mod reload;
mod requests;
mod spaces;
mod state;
mod stubs;
mod support;
mod synth;
#[cfg(feature = "tls")]
mod tls;
#[cfg(feature = "tls")]
mod tls_outbound;
mod validation;
mod verification;
mod webhooks;
mod wiremock;
