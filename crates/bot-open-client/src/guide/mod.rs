//! Guides, one per task. Each is complete, and its programs compile with this crate.
//!
//! | to … | read |
//! |---|---|
//! | log in with id and secret, or a token of one's own | [`login`] |
//! | write what was said with a user to a file | [`transcripts`] |
//! | test a program without the service | [`testing`] |
//!
//! The example of a single call stands at its method, for instance
//! [`Client::list_transcripts`](crate::Client::list_transcripts). The longer programs are files in `examples/` of the
//! crate; their functions run against the mock server in the project's tests.

pub mod login;
pub mod testing;
pub mod transcripts;
