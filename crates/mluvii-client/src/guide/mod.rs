//! Guides, one per task. Each is complete, and its programs compile with this crate.
//!
//! | to … | read |
//! |---|---|
//! | log in with id and secret, a token of one's own, or a shared one | [`login`] |
//! | talk to an installation of one's own, through a proxy, or to a stand-in | [`on_premise`] |
//! | read a long list, stop, and go on later | [`month_of_sessions`] |
//! | write a list to a file | [`export`] |
//! | have events sent, and receive them | [`webhooks`] |
//! | test a program without the service | [`testing`] |
//! | know what fails and what to do about it | [`failures`] |
//!
//! The example of a single call stands at its method, for instance [`Client::list_sessions`](crate::Client::list_sessions).
//! The longer programs are files in `examples/` of the crate; their functions run against the mock server in the
//! project's tests.

pub mod export;
pub mod failures;
pub mod login;
pub mod month_of_sessions;
pub mod on_premise;
pub mod testing;
pub mod webhooks;
