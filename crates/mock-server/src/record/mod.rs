//! Recording: fixtures made from a real service, with secrets and personal data taken out before they are written.
//!
//! - [`RecordProxy`] stands between a client and the service, passes everything through and records what the document
//!   describes;
//! - [`Recorder`] turns single [`Exchange`]s into fixtures, wherever they come from.
//!
//! A fixture's request is what was asked for after redaction. Equal requests with equal answers become one fixture;
//! another answer to the same request becomes a second case. Credentials never reach the disk; personal data is replaced
//! by [pseudonyms](crate::pseudonym).

pub(crate) mod address;
pub(crate) mod credential;
pub(crate) mod draft;
mod exchange;
mod headers;
mod known;
mod library;
pub(crate) mod marks;
mod missing;
mod proxy;
mod recorder;
mod redaction;
mod summary;
mod tee;
mod upstream;

use std::path::{Path, PathBuf};

pub use self::exchange::Exchange;
pub(crate) use self::missing::Missing;
pub use self::proxy::RecordProxy;
pub use self::recorder::{Outcome, Recorder};
pub use self::summary::Summary;
pub use self::upstream::{Upstream, UpstreamError};
use crate::fixture::FixtureError;
use crate::pseudonym::Pseudonyms;

/// How a recording is made.
#[derive(Debug, Clone)]
pub struct RecordSettings {
    /// The folder of the fixtures, `<operationId>/<case>.json`.
    pub out: PathBuf,
    /// Fixtures that are there already may be replaced.
    pub overwrite: bool,
    /// What stands in the place of personal data.
    pub pseudonyms: Pseudonyms,
    /// Scheme, host and port of the service, as the fixtures name it.
    pub upstream: String,
    /// Bytes of a body; exchanges with larger ones are passed through and not recorded.
    pub body_cap: usize,
}

impl RecordSettings {
    /// With pseudonyms that are different in every recording.
    pub fn new(out: &Path, upstream: &str) -> Self {
        Self {
            out: out.to_owned(),
            overwrite: false,
            pseudonyms: Pseudonyms::random(),
            upstream: upstream.to_owned(),
            body_cap: 8 * 1024 * 1024,
        }
    }
}

/// Why a recording could not begin.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// The folder holds something that is no fixture.
    #[error(transparent)]
    Folder(#[from] FixtureError),
    /// The operations of the document cannot be told apart.
    #[error("{0}")]
    Document(String),
    /// The service cannot be reached as it was named.
    #[error(transparent)]
    Upstream(#[from] UpstreamError),
    /// The address cannot be listened on.
    #[error("{address} cannot be listened on: {source}")]
    Bind {
        /// The address.
        address: std::net::SocketAddr,
        /// What the operating system said.
        source: std::io::Error,
    },
}
