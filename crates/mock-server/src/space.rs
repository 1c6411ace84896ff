//! Spaces: what changes while a mock runs, once for each test that shares it.
//!
//! The documents, routes and fixtures of a mock are the same for all; its clock, its scenarios, its tokens and its list
//! of requests belong to a space. A request names its space by the header `x-mock-space`, by a path that begins with
//! `/__space/<name>`, or by a host such as `<name>.space.localhost`; whoever names none is in the default space. A space
//! begins with its first request and ends when nobody has used it for a while.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use http::header::HOST;
use http::request::Parts;
use http::{HeaderMap, HeaderName};

use crate::auth::Visitors;
use crate::clock::Clock;
use crate::coverage::Hits;
use crate::credentials::Credentials;
use crate::fault::Faults;
use crate::journal::Journal;
use crate::problem::{Kind, Problem};
use crate::scenario::States;
use crate::settings::Settings;
use crate::shared::Link;
use crate::state::StateCell;
use crate::stub::Stubs;
use crate::token::Tokens;
use crate::webhook::Outbox;

/// The header that names a space.
pub(crate) const SPACE: HeaderName = HeaderName::from_static("x-mock-space");

/// The path that names a space begins with this.
const PATH: &str = "/__space/";

/// The host that names a space ends with this.
const HOST_SUFFIX: &str = ".space.localhost";

/// Characters of a name.
const LONGEST: usize = 100;

/// What changes while a mock runs.
#[derive(Debug)]
pub(crate) struct Space {
    /// Empty for the default space.
    pub(crate) name: Arc<str>,
    pub(crate) clock: Clock,
    /// One per API, in the order in which the service keeps them.
    pub(crate) rooms: Vec<Room>,
    /// Requests whose path belongs to no API.
    pub(crate) strays: Journal,
    pub(crate) outbox: Outbox,
    pub(crate) stubs: Stubs,
    pub(crate) faults: Faults,
    /// What connects it with the same space in other replicas.
    pub(crate) link: Link,
    /// Counts the requests.
    pub(crate) number: AtomicU64,
    /// Milliseconds after [`Spaces::began`] when it was last used.
    used: AtomicU64,
}

/// What changes about one API.
#[derive(Debug)]
pub(crate) struct Room {
    pub(crate) journal: Journal,
    pub(crate) states: Mutex<States>,
    pub(crate) tokens: Tokens,
    pub(crate) credentials: Credentials,
    pub(crate) state: Arc<StateCell>,
    pub(crate) hits: Hits,
}

impl Room {
    fn new(settings: &Settings) -> Self {
        Self {
            journal: Journal::new(settings.journal, settings.journal_body),
            states: Mutex::default(),
            tokens: settings.sharing.tokens(settings.seed),
            credentials: Credentials::default(),
            state: Arc::new(settings.sharing.objects()),
            hits: Hits::default(),
        }
    }

    /// What the login has to know of those who came.
    pub(crate) fn visitors(&self) -> Visitors<'_> {
        Visitors { tokens: &self.tokens, credentials: &self.credentials }
    }

    /// Forgets all but the tokens.
    fn reset(&self) {
        self.credentials.reset();
        self.journal.clear();
        self.hits.reset();
        self.states.lock().unwrap_or_else(PoisonError::into_inner).reset();
        self.state.reset();
    }
}

impl Space {
    fn new(name: &str, clock: Clock, apis: usize, settings: &Settings) -> Self {
        Self {
            name: name.into(),
            outbox: Outbox::new(clock.clone(), settings.private_webhooks, settings.webhook_roots.clone()),
            rooms: (0..apis).map(|_| Room::new(settings)).collect(),
            strays: Journal::new(settings.journal, settings.journal_body),
            stubs: Stubs::new(settings.seed, settings.remote_proxies),
            faults: Faults::new(&settings.faults, settings.seed),
            link: Link::new(&settings.sharing, name, settings.space_idle, &clock),
            clock,
            number: AtomicU64::new(0),
            used: AtomicU64::new(0),
        }
    }

    /// Forgets all but the tokens and the time; other replicas are told when they are told of anything.
    pub(crate) fn reset(&self) {
        self.reset_own();
        self.link.was_reset();
    }

    /// Forgets all but the tokens and the time, for others did.
    pub(crate) fn reset_own(&self) {
        self.number.store(0, Ordering::Relaxed);
        self.strays.clear();
        self.outbox.reset();
        self.stubs.reset();
        self.faults.reset();
        self.rooms.iter().for_each(Room::reset);
    }
}

/// All spaces of a mock.
#[derive(Debug)]
pub(crate) struct Spaces {
    default: Arc<Space>,
    named: RwLock<HashMap<Arc<str>, Arc<Space>>>,
    apis: usize,
    settings: Settings,
    clock: Clock,
    began: Instant,
}

impl Spaces {
    pub(crate) fn new(apis: usize, settings: &Settings, clock: &Clock) -> Self {
        Self {
            default: Arc::new(Space::new("", clock.clone(), apis, settings)),
            named: RwLock::default(),
            apis,
            settings: settings.clone(),
            clock: clock.clone(),
            began: Instant::now(),
        }
    }

    /// How long there has been a mock.
    pub(crate) fn age(&self) -> Duration {
        self.began.elapsed()
    }

    /// The space of those who name none.
    pub(crate) fn default(&self) -> &Arc<Space> {
        &self.default
    }

    /// The space of this name; it is made when there is none.
    ///
    /// # Errors
    /// A problem for the caller when the name is not one, or when there are too many spaces.
    pub(crate) fn enter(&self, name: &str) -> Result<Arc<Space>, Box<Problem>> {
        if name.is_empty() {
            return Ok(Arc::clone(&self.default));
        }
        let space = match self.get(name) {
            Some(space) => space,
            None => self.make(name)?,
        };
        space.used.store(self.elapsed(), Ordering::Relaxed);
        Ok(space)
    }

    /// The space of this name, if there is one.
    pub(crate) fn get(&self, name: &str) -> Option<Arc<Space>> {
        if name.is_empty() {
            return Some(Arc::clone(&self.default));
        }
        self.named.read().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    /// Names of the spaces beside the default one, sorted. Those that nobody used for too long are gone.
    pub(crate) fn names(&self) -> Vec<Arc<str>> {
        let mut named = self.named.write().unwrap_or_else(PoisonError::into_inner);
        self.drop_idle(&mut named);
        let mut names: Vec<_> = named.keys().cloned().collect();
        names.sort_unstable();
        names
    }

    /// The default space and all others.
    pub(crate) fn all(&self) -> Vec<Arc<Space>> {
        let named = self.named.read().unwrap_or_else(PoisonError::into_inner);
        std::iter::once(&self.default).chain(named.values()).cloned().collect()
    }

    /// Waits until no webhook is on its way, in all spaces together for at most `within`.
    pub(crate) async fn settle(&self, within: Duration) {
        let all = self.all();
        let settled = async {
            for space in &all {
                space.outbox.settled(within).await;
            }
        };
        if tokio::time::timeout(within, settled).await.is_err() {
            tracing::warn!("webhooks did not arrive in time and were dropped");
        }
    }

    /// Ends a space; says whether there was one. Requests that are under way in it still end.
    pub(crate) fn end(&self, name: &str) -> bool {
        let ended = self.named.write().unwrap_or_else(PoisonError::into_inner).remove(name).is_some();
        // Another replica may have it though this one does not.
        self.settings.sharing.end(Some(name)) || ended
    }

    /// Begins a space anew that another replica ended.
    pub(crate) fn anew(&self, old: Arc<Space>) -> Arc<Space> {
        let mut named = self.named.write().unwrap_or_else(PoisonError::into_inner);
        // Another request may have been faster.
        if named.get(&old.name).is_some_and(|space| Arc::ptr_eq(space, &old)) {
            named.remove(&old.name);
        }
        drop(named);
        self.enter(&old.name).unwrap_or(old)
    }

    /// Resets the default space and ends all others.
    pub(crate) fn reset(&self) {
        self.named.write().unwrap_or_else(PoisonError::into_inner).clear();
        self.settings.sharing.end(None);
        self.default.reset();
    }

    fn make(&self, name: &str) -> Result<Arc<Space>, Box<Problem>> {
        let sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if name.len() > LONGEST || !name.chars().all(sound) {
            let detail = format!(
                "a space is named by 1 to {LONGEST} letters, digits, `-`, `_` and `.`; name it so in `{SPACE}`, \
                 `{PATH}<name>` or `<name>{HOST_SUFFIX}`"
            );
            return Err(Box::new(Problem::new(Kind::BadSpace, detail)));
        }
        let mut named = self.named.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(space) = named.get(name) {
            return Ok(Arc::clone(space));
        }
        self.drop_idle(&mut named);
        let limit = self.settings.spaces;
        if named.len() >= limit {
            let detail = format!("there are already {limit} spaces; end some, or let them expire");
            return Err(Box::new(Problem::new(Kind::TooManySpaces, detail).with("limit", limit)));
        }
        let space = Arc::new(Space::new(name, self.clock.fork(), self.apis, &self.settings));
        named.insert(Arc::clone(&space.name), Arc::clone(&space));
        Ok(space)
    }

    fn drop_idle(&self, named: &mut HashMap<Arc<str>, Arc<Space>>) {
        let limit = u64::try_from(self.settings.space_idle.as_millis()).unwrap_or(u64::MAX);
        let now = self.elapsed();
        named.retain(|_, space| now.saturating_sub(space.used.load(Ordering::Relaxed)) <= limit);
    }

    fn elapsed(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

/// The name of the space that a request is meant for, and the path that is left of it.
pub(crate) fn of(parts: &Parts) -> (&str, &str) {
    let path = parts.uri.path();
    if let Some(rest) = path.strip_prefix(PATH) {
        let end = rest.find('/').unwrap_or(rest.len());
        return (&rest[..end], &rest[end..]);
    }
    (named_by_header(&parts.headers).unwrap_or_default(), path)
}

/// A path without the part that names a space.
pub(crate) fn below(path: &str) -> &str {
    let Some(rest) = path.strip_prefix(PATH) else { return path };
    &rest[rest.find('/').unwrap_or(rest.len())..]
}

fn named_by_header(headers: &HeaderMap) -> Option<&str> {
    if let Some(name) = headers.get(SPACE) {
        // A name that is no text is not one: the empty name of the default space would be a surprise.
        return Some(name.to_str().unwrap_or("?"));
    }
    let host = headers.get(HOST)?.to_str().ok()?;
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    host.strip_suffix(HOST_SUFFIX)
}

/// How long a space may be unused, unless set otherwise.
pub(crate) const IDLE: Duration = Duration::from_secs(3_600);

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(uri: &str, headers: &[(&str, &str)]) -> Parts {
        let mut request = http::Request::get(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(()).unwrap().into_parts().0
    }

    fn spaces(settings: Settings) -> Spaces {
        Spaces::new(1, &settings, &Clock::new())
    }

    #[test]
    fn a_space_is_named_by_path_header_or_host() {
        assert_eq!(of(&parts("/a/b", &[])), ("", "/a/b"));
        assert_eq!(of(&parts("/__space/t-1/a/b?x=1", &[("x-mock-space", "other")])), ("t-1", "/a/b"));
        assert_eq!(of(&parts("/__space/t-1", &[])), ("t-1", ""));
        assert_eq!(of(&parts("/a", &[("x-mock-space", "t2")])), ("t2", "/a"));
        assert_eq!(of(&parts("/a", &[("host", "t3.space.localhost:4010")])), ("t3", "/a"));
        assert_eq!(of(&parts("/a", &[("host", "localhost:4010")])), ("", "/a"));
    }

    #[test]
    fn a_space_begins_when_it_is_entered_and_is_the_same_afterwards() {
        let spaces = spaces(Settings::default());
        let one = spaces.enter("one").unwrap();
        assert!(Arc::ptr_eq(&one, &spaces.enter("one").unwrap()));
        assert!(!Arc::ptr_eq(&one, &spaces.enter("two").unwrap()));
        assert!(Arc::ptr_eq(spaces.default(), &spaces.enter("").unwrap()));
        assert_eq!(spaces.names(), ["one", "two"].map(Arc::<str>::from));
        assert!(spaces.end("one") && !spaces.end("one"));
        assert!(!Arc::ptr_eq(&one, &spaces.enter("one").unwrap()));
    }

    #[test]
    fn each_space_has_its_own_time() {
        let spaces = spaces(Settings::default());
        let (one, two) = (spaces.enter("one").unwrap(), spaces.enter("two").unwrap());
        one.clock.advance(Duration::from_secs(3_600));
        assert!(one.clock.now() > two.clock.now() + Duration::from_secs(3_000));
        assert!(spaces.default().clock.now() < one.clock.now());
    }

    #[test]
    fn a_bad_name_and_one_too_many_are_refused() {
        let spaces = spaces(Settings { spaces: 1, ..Settings::default() });
        assert_eq!(spaces.enter("a b").unwrap_err().kind, Kind::BadSpace);
        assert_eq!(spaces.enter(&"a".repeat(101)).unwrap_err().kind, Kind::BadSpace);
        spaces.enter("one").unwrap();
        assert_eq!(spaces.enter("two").unwrap_err().kind, Kind::TooManySpaces);
    }

    #[test]
    fn a_space_that_nobody_uses_ends() {
        let spaces = spaces(Settings { space_idle: Duration::ZERO, ..Settings::default() });
        spaces.enter("one").unwrap();
        std::thread::sleep(Duration::from_millis(5));
        assert!(spaces.names().is_empty());
    }
}
