//! HAR 1.2: recordings of browsers, proxies and test tools, read and written.
//!
//! [`import`] turns the entries of a file into fixtures through a [`Recorder`](crate::record::Recorder), so that they
//! are redacted, merged and named as if they had been recorded here. [`export`] writes what a mock was asked, and
//! [`export_fixtures`] what an API's fixtures hold.

mod export;
mod import;

pub use self::export::{export, export_fixtures};
pub use self::import::{HarError, import};
