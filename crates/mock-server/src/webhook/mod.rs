//! Webhooks: events on their way to the callbacks that were registered.
//!
//! Each callback has a line of its own: its messages are sent one after the other, so that their order is kept, and a
//! callback that fails holds up no other. A line is worked on by a task while there is something in it; without a
//! registered callback there is none.
//!
//! A receiver may have registered several callbacks, one for each kind of event. It gets the events of one object in the
//! order in which they happened all the same: a message waits for the one before it that is of the same object and goes
//! to the same host and port, until that has arrived or is given up. Between receivers, and between the callbacks of
//! one for different objects, nothing waits.

mod line;
mod send;
mod target;
mod trust;

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use serde::{Serialize, Serializer};
use serde_json::Value;
use tokio::sync::{Semaphore, watch};

use crate::clock::{self, Clock};
use crate::state::StateCell;

pub use self::trust::Roots;

/// Messages that may wait in a space.
const MOST_WAITING: usize = 1_000;

/// Deliveries that are kept of a space.
const MOST_KEPT: usize = 1_000;

/// Deliveries under way at one time in a space.
const AT_ONCE: usize = 16;

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Event {
    pub(crate) name: String,
    pub(crate) data: Value,
    /// What it happened to; nothing when that is not known.
    pub(crate) object: Option<Object>,
}

/// Number of the resource in `api.toml`, and the id.
pub(crate) type Object = (usize, String);

/// How often a message is sent and when a callback is given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rules {
    pub(crate) repetitions: u32,
    pub(crate) repeat_after: Duration,
    pub(crate) timeout: Duration,
    pub(crate) remove_after: Option<Duration>,
}

/// One attempt to deliver an event to a callback.
///
/// As JSON its moment is RFC 3339.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Delivery {
    /// Counts the attempts in this space, from 1.
    pub number: u64,
    /// Time since 1970, by the clock of the space.
    #[serde(serialize_with = "moment")]
    pub at: Duration,
    /// The API.
    pub api: String,
    /// Id of the callback in the API.
    pub callback: String,
    /// Its URL; user, password and query values are hidden.
    pub target: String,
    /// Name of the event.
    pub event: String,
    /// 1 for the first attempt, 2 and more for repetitions; 0 when none was made.
    pub attempt: u32,
    /// What became of it.
    pub outcome: DeliveryOutcome,
    /// The status that the receiver answered with.
    pub status: Option<u16>,
    /// The callback had failed for so long that it was removed after this attempt.
    pub callback_removed: bool,
}

fn moment<S: Serializer>(at: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&clock::rfc3339(*at))
}

/// What became of an attempt; as JSON `{"is": "failed", "why": "…"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", tag = "is", content = "why")]
#[non_exhaustive]
pub enum DeliveryOutcome {
    /// The receiver answered with 2xx.
    Delivered,
    /// The receiver answered with another status.
    Refused,
    /// No answer came; why.
    Failed(String),
    /// It was not tried; why.
    NotSent(String),
}

/// A message to one callback.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) api: Arc<str>,
    pub(crate) callback: String,
    pub(crate) url: String,
    pub(crate) event: String,
    pub(crate) object: Option<Object>,
    pub(crate) body: Bytes,
    pub(crate) rules: Arc<Rules>,
    /// Where the callback is removed from when it fails for too long.
    pub(crate) cell: Arc<StateCell>,
    pub(crate) kind: usize,
}

/// API and id of a callback.
type Name = (Arc<str>, String);

/// What is on its way in one space. Dropping it ends what is on its way.
#[derive(Debug)]
pub(crate) struct Outbox(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    clock: Clock,
    private: bool,
    roots: Roots,
    closed: AtomicBool,
    number: AtomicU64,
    lines: Mutex<Lines>,
    kept: Mutex<VecDeque<Delivery>>,
    /// Messages that wait or are being sent.
    open: watch::Sender<usize>,
    places: Semaphore,
}

/// A message in a line.
#[derive(Debug)]
struct Waiting {
    message: Message,
    /// Ends when the message is done that must come before this one.
    after: Option<watch::Receiver<()>>,
    /// Dropped when this one is done.
    done: watch::Sender<()>,
}

/// An object of an API, and the receiver that is told of it.
type Told = (Arc<str>, Object, String);

#[derive(Debug, Default)]
struct Lines {
    /// A line is there while a task works on it.
    waiting: HashMap<Name, VecDeque<Waiting>>,
    /// The last message of an object to a receiver that is not done.
    last: HashMap<Told, watch::Receiver<()>>,
    /// When a callback that fails began to.
    failing: HashMap<Name, Duration>,
    /// Grows with each reset; a task of an older generation ends.
    generation: u64,
}

impl Drop for Outbox {
    fn drop(&mut self) {
        self.0.closed.store(true, Ordering::Relaxed);
    }
}

impl Outbox {
    pub(crate) fn new(clock: Clock, private: bool, roots: Roots) -> Self {
        Self(Arc::new(Inner {
            clock,
            private,
            roots,
            closed: AtomicBool::new(false),
            number: AtomicU64::new(0),
            lines: Mutex::default(),
            kept: Mutex::default(),
            open: watch::Sender::new(0),
            places: Semaphore::new(AT_ONCE),
        }))
    }

    /// Sends a message in the background.
    pub(crate) fn send(&self, message: Message) {
        let inner = &self.0;
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            inner.keep_unsent(&message, "there is no tokio runtime to send it from");
            return;
        };
        if *inner.open.borrow() >= MOST_WAITING {
            inner.keep_unsent(&message, &format!("{MOST_WAITING} messages are already waiting"));
            return;
        }
        let name = (Arc::clone(&message.api), message.callback.clone());
        inner.open.send_modify(|open| *open += 1);
        let mut lines = inner.lines();
        let waiting = lines.place(message);
        if let Some(line) = lines.waiting.get_mut(&name) {
            line.push_back(waiting);
            return;
        }
        lines.waiting.insert(name.clone(), VecDeque::from([waiting]));
        let generation = lines.generation;
        drop(lines);
        runtime.spawn(line::work(Arc::clone(inner), name, generation));
    }

    /// The attempts so far, oldest first.
    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        self.0.kept.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// Waits until nothing is on its way; says whether that came in time.
    pub(crate) async fn settled(&self, within: Duration) -> bool {
        let mut open = self.0.open.subscribe();
        let quiet = open.wait_for(|open| *open == 0);
        tokio::time::timeout(within, quiet).await.is_ok_and(|quiet| quiet.is_ok())
    }

    /// Forgets what waits and what was delivered.
    pub(crate) fn reset(&self) {
        let mut lines = self.0.lines();
        let dropped: usize = lines.waiting.values().map(VecDeque::len).sum();
        *lines = Lines { generation: lines.generation + 1, ..Lines::default() };
        drop(lines);
        self.0.open.send_modify(|open| *open -= dropped);
        self.0.kept.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.0.number.store(0, Ordering::Relaxed);
    }
}

impl Lines {
    /// Puts a message behind the one that must come before it. Those that wait for one another came one after the
    /// other, so that they never wait in a circle.
    fn place(&mut self, message: Message) -> Waiting {
        let (done, end) = watch::channel(());
        self.last.retain(|_, end| end.has_changed().is_ok());
        let after = message.object.clone().and_then(|object| {
            self.last.insert((Arc::clone(&message.api), object, target::receiver(&message.url)), end)
        });
        Waiting { message, after, done }
    }
}

impl Inner {
    fn lines(&self) -> MutexGuard<'_, Lines> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep_unsent(&self, message: &Message, why: &str) {
        self.keep(message, 0, DeliveryOutcome::NotSent(why.to_owned()), None, false);
    }

    fn keep(&self, message: &Message, attempt: u32, outcome: DeliveryOutcome, status: Option<u16>, removed: bool) {
        let target = target::hidden(&message.url);
        tracing::info!(api = %message.api, callback = message.callback, target, event = message.event, attempt, ?outcome, status, "webhook");
        let delivery = Delivery {
            number: self.number.fetch_add(1, Ordering::Relaxed) + 1,
            at: self.clock.now(),
            api: message.api.to_string(),
            callback: message.callback.clone(),
            target,
            event: message.event.clone(),
            attempt,
            outcome,
            status,
            callback_removed: removed,
        };
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() == MOST_KEPT {
            kept.pop_front();
        }
        kept.push_back(delivery);
    }
}
