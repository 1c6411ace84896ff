//! What can be set about a mock, with its defaults.

use std::sync::Arc;
use std::time::Duration;

use crate::admin::Access;
use crate::fault::Rule;
use crate::shared::Sharing;
use crate::space;
use crate::synth::Synth;
use crate::webhook::Roots;

/// Bounds that keep one caller from exhausting the mock.
///
/// ```
/// let limits = mock_server::Limits { body: 1024, ..Default::default() };
/// assert_eq!(limits.header_bytes, 64 * 1024);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a request body; more is answered with 413.
    pub body: usize,
    /// How long a body may take to arrive; longer is answered with 408.
    pub body_timeout: Duration,
    /// Bytes of the request line and the headers together; more is answered with 431.
    ///
    /// Up to twice as much the answer is a problem that explains itself; beyond, it is a bare 431.
    pub header_bytes: usize,
    /// Bytes of path and query; more is answered with 414.
    ///
    /// Up to 65,534 the answer is a problem that explains itself; beyond, it is a bare 414.
    pub target_bytes: usize,
    /// Header lines; more are answered with a bare 431.
    pub headers: usize,
    /// How long the headers may take to arrive, and how long a connection may be idle between two requests; then it is
    /// closed.
    pub header_timeout: Duration,
    /// Connections at one time; further ones wait until one closes.
    pub connections: usize,
    /// Bytes of a body that is made up; larger ones have only what their schema requires.
    pub synthesised: usize,
    /// How long requests may take to end after the mock was told to stop.
    pub drain: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body: 8 * 1024 * 1024,
            body_timeout: Duration::from_secs(30),
            header_bytes: 64 * 1024,
            target_bytes: 16 * 1024,
            headers: 100,
            header_timeout: Duration::from_secs(10),
            connections: 16_384,
            synthesised: 256 * 1024,
            drain: Duration::from_secs(5),
        }
    }
}

/// What the answers depend on.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// Protected operations ask for a token.
    pub(crate) auth: bool,
    /// Also what the document does not mention is a violation.
    pub(crate) strict: bool,
    /// Instead of the lifetime in the manifest.
    pub(crate) token_lifetime: Option<Duration>,
    pub(crate) seed: Option<u64>,
    /// Rules that every space begins with.
    pub(crate) faults: Arc<[Rule]>,
    /// A request may ask for a fault in `x-mock-fault`.
    pub(crate) fault_header: bool,
    /// Declared operations are answered from what the space keeps.
    pub(crate) stateful: bool,
    /// When answers are made up; none leaves it to what an API has.
    pub(crate) synth: Option<Synth>,
    /// Webhooks may go to private addresses.
    pub(crate) private_webhooks: bool,
    /// Whom webhooks trust on `https://`, beside the system's authorities.
    pub(crate) webhook_roots: Roots,
    /// Stubs may pass requests on to other machines.
    pub(crate) remote_proxies: bool,
    /// Who may use the admin API.
    pub(crate) admin: Access,
    /// Exchanges kept per API; 0 keeps none.
    pub(crate) journal: usize,
    /// Bytes kept of each body.
    pub(crate) journal_body: usize,
    pub(crate) limits: Limits,
    /// Spaces at one time, beside the default one.
    pub(crate) spaces: usize,
    /// How long a space may be unused before it ends.
    pub(crate) space_idle: Duration,
    /// Where replicas keep what they share.
    pub(crate) sharing: Sharing,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            auth: true,
            strict: false,
            token_lifetime: None,
            seed: None,
            faults: Arc::default(),
            fault_header: true,
            stateful: false,
            synth: None,
            private_webhooks: false,
            webhook_roots: Roots::default(),
            remote_proxies: false,
            admin: Access::default(),
            journal: 1000,
            journal_body: 64 * 1024,
            limits: Limits::default(),
            spaces: 10_000,
            space_idle: space::IDLE,
            sharing: Sharing::default(),
        }
    }
}
