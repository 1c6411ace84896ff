//! What connects a space with those of the same name in other replicas.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::courier::{Call, Courier, Keys};
use super::field::Field;
use super::place::{SharedState, SharedStateError};
use super::room::{SeenRoom, differences, learn, named, states};
use super::{Lost, Verdict};
use crate::clock::Clock;
use crate::served::Served;
use crate::space::Space;
use crate::state::{StateCell, Store};
use crate::token::Tokens;

/// How long Redis keeps the default space, which in a mock never ends.
const DEFAULT_IDLE: Duration = Duration::from_secs(7 * 24 * 3_600);

type Apis = Arc<Vec<Arc<Served>>>;

/// Where what is shared is; nowhere unless a mock was told.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sharing {
    state: Option<SharedState>,
    courier: Option<Arc<Courier>>,
}

impl Sharing {
    pub(crate) fn new(state: SharedState) -> Self {
        Self { state: Some(state), courier: None }
    }

    /// Connects, where there is something to share; blocks until that is done.
    pub(crate) fn open(&self) -> Result<Self, SharedStateError> {
        let courier = self.state.as_ref().map(Courier::connect).transpose()?.map(Arc::new);
        Ok(Self { state: self.state.clone(), courier })
    }

    /// Tokens of a room.
    pub(crate) fn tokens(&self, seed: Option<u64>) -> Tokens {
        if self.courier.is_some() { Tokens::shared() } else { Tokens::new(seed) }
    }

    /// The objects of a room; nothing yet.
    pub(crate) fn objects(&self) -> StateCell {
        let cell = StateCell::default();
        if self.courier.is_some() {
            cell.share();
        }
        cell
    }

    /// Ends a space for all replicas, or every space but the default one; says whether there was one. Blocks until that
    /// is done.
    pub(crate) fn end(&self, space: Option<&str>) -> bool {
        let Some(courier) = &self.courier else { return false };
        let (own, space) = (Arc::clone(courier), space.map(str::to_owned));
        let ended = courier.block_on(async move { own.end(space.as_deref()).await });
        ended.unwrap_or_else(|lost| {
            tracing::warn!(%lost, "other replicas still have the space that ended here");
            false
        })
    }
}

/// What connects a space with the others of its name; nothing when the mock shares nothing.
#[derive(Debug)]
pub(crate) struct Link(Option<Box<Inner>>);

#[derive(Debug)]
struct Inner {
    courier: Arc<Courier>,
    keys: Keys,
    idle: Duration,
    /// Held while Redis is asked; the number of the last exchange that ended well.
    gate: tokio::sync::Mutex<u64>,
    /// Exchanges that were begun.
    begun: AtomicU64,
    /// An exchange is under way that tells others of something.
    telling: AtomicBool,
    seen: Mutex<Seen>,
    /// The space was reset, and others do not know yet.
    reset: AtomicBool,
    /// Objects were put in the place of all, and others do not know yet.
    restored: AtomicBool,
}

/// What Redis had when it was asked last.
#[derive(Debug)]
struct Seen {
    /// Of the space's life in Redis; empty before it is known.
    generation: String,
    /// Below 0 when nothing is known.
    version: i64,
    resets: i64,
    ahead: u64,
    /// In the order of the space's rooms.
    rooms: Vec<SeenRoom>,
}

/// Objects of one API as a request would leave them.
#[derive(Debug)]
pub(crate) struct Draft {
    /// Which API.
    pub(crate) place: usize,
    /// The version that it was made of.
    pub(crate) version: i64,
    pub(crate) before: Store,
    pub(crate) after: Store,
}

/// What others are told of, to be kept when they cannot be.
#[derive(Default)]
struct News {
    tokens: Vec<(usize, String)>,
    removed: Vec<(usize, usize, String)>,
    reset: bool,
    restored: bool,
    scenarios: Vec<HashMap<String, String>>,
    secrets: Vec<HashMap<String, String>>,
}

impl Link {
    pub(crate) fn new(sharing: &Sharing, space: &str, idle: Duration, clock: &Clock) -> Self {
        Self(sharing.courier.as_ref().map(|courier| {
            Box::new(Inner {
                courier: Arc::clone(courier),
                keys: courier.keys(space),
                idle: if space.is_empty() { DEFAULT_IDLE } else { idle },
                gate: tokio::sync::Mutex::default(),
                begun: AtomicU64::new(0),
                telling: AtomicBool::new(false),
                seen: Mutex::new(Seen {
                    generation: String::new(),
                    version: -1,
                    resets: 0,
                    ahead: clock.ahead(),
                    rooms: Vec::new(),
                }),
                reset: AtomicBool::new(false),
                restored: AtomicBool::new(false),
            })
        }))
    }

    /// Whether there is anybody to agree with.
    pub(crate) fn is_on(&self) -> bool {
        self.0.is_some()
    }

    /// Tells others what changed here, and takes over what changed there.
    pub(crate) async fn pull(&self, apis: &Apis, space: &Arc<Space>) -> Result<Verdict, Lost> {
        let Some(inner) = &self.0 else { return Ok(Verdict::Current) };
        inner.courier.run(inner.exchange(apis, space)).await
    }

    /// Tells others what changed here, if anything did.
    pub(crate) async fn push(&self, apis: &Apis, space: &Arc<Space>) -> Result<Verdict, Lost> {
        match &self.0 {
            Some(inner) if inner.telling.load(Ordering::Acquire) || inner.has_news(space) => {
                inner.courier.run(inner.exchange(apis, space)).await
            }
            _ => Ok(Verdict::Current),
        }
    }

    /// Tells others what changed here; blocks until that is done. Where it fails, the next request tells them.
    pub(crate) fn push_now(&self, apis: &Apis, space: &Arc<Space>) {
        let Some(inner) = &self.0 else { return };
        if let Err(lost) = inner.courier.block_on(inner.exchange(apis, space)) {
            tracing::warn!(%lost, "other replicas are told later of what changed here");
        }
    }

    /// Puts into Redis what a request leads to, unless others changed something since; then their changes are taken over.
    pub(crate) async fn commit(&self, apis: &Apis, space: &Arc<Space>, draft: Draft) -> Result<Verdict, Lost> {
        let Some(inner) = &self.0 else { return Ok(Verdict::Current) };
        let (apis, space) = (Arc::clone(apis), Arc::clone(space));
        let job = async move {
            let Some(inner) = &space.link.0 else { return Ok(Verdict::Current) };
            let _gate = inner.gate.lock().await;
            inner.write(&apis, &space, draft).await
        };
        inner.courier.run(job).await
    }

    /// Looks at something that nothing is taken over into meanwhile; says of which version it is.
    pub(crate) fn stable<T>(&self, look: impl FnOnce() -> T) -> (i64, T) {
        match &self.0 {
            Some(inner) => {
                let seen = inner.seen();
                (seen.version, look())
            }
            None => (0, look()),
        }
    }

    /// Others are to reset the space too.
    pub(crate) fn was_reset(&self) {
        if let Some(inner) = &self.0 {
            inner.reset.store(true, Ordering::Release);
        }
    }

    /// Others are to take over all objects.
    pub(crate) fn was_restored(&self) {
        if let Some(inner) = &self.0 {
            inner.restored.store(true, Ordering::Release);
        }
    }

    /// What is kept here may be incomplete: the next exchange takes over everything.
    pub(crate) fn distrust(&self) {
        if let Some(inner) = &self.0 {
            inner.seen().version = -1;
        }
    }
}

impl Inner {
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks and tells. Who waited while another one began and ended an exchange needs none of his own.
    fn exchange(&self, apis: &Apis, space: &Arc<Space>) -> impl Future<Output = Result<Verdict, Lost>> + Send + use<> {
        let (apis, space) = (Arc::clone(apis), Arc::clone(space));
        let arrived = self.begun.load(Ordering::Acquire);
        async move {
            let Some(inner) = &space.link.0 else { return Ok(Verdict::Current) };
            let mut last = inner.gate.lock().await;
            if *last > arrived {
                return Ok(Verdict::Current);
            }
            let number = inner.begun.fetch_add(1, Ordering::AcqRel) + 1;
            let mut verdict = inner.ask(&apis, &space).await?;
            if verdict == Verdict::Ended && space.name.is_empty() {
                // The default space cannot be made anew, so it forgets instead.
                inner.forget(&space);
                verdict = inner.ask(&apis, &space).await?;
            }
            if verdict == Verdict::Current {
                *last = number;
            }
            Ok(verdict)
        }
    }

    async fn ask(&self, apis: &Apis, space: &Arc<Space>) -> Result<Verdict, Lost> {
        self.telling.store(true, Ordering::Release);
        let (call, news) = self.gather(apis, space);
        let reply = self.courier.call(&self.keys, &call).await;
        let result = match reply {
            Ok(reply) => self.take_over(apis, space, &call, &reply, Some(&news), None),
            Err(lost) => Err(lost),
        };
        if result.is_err() {
            self.keep(space, news);
        }
        self.telling.store(false, Ordering::Release);
        result
    }

    /// Writes a draft; the gate is held.
    async fn write(&self, apis: &Apis, space: &Arc<Space>, draft: Draft) -> Result<Verdict, Lost> {
        let Some(served) = apis.get(draft.place) else { return Ok(Verdict::Stale) };
        let Some(state) = &served.state else { return Ok(Verdict::Stale) };
        let changes = state.changes(&served.api, &draft.before, &draft.after);
        let mut call = {
            let seen = self.seen();
            if seen.version != draft.version || seen.generation.is_empty() {
                return Ok(Verdict::Stale);
            }
            self.call(&seen, &space.clock)
        };
        // The clock is told of by those who ask.
        call.advanced = 0;
        call.conditional = true;
        call.changes = changes.into_iter().map(|change| named(served, change)).collect();
        let reply = self.courier.call(&self.keys, &call).await?;
        self.take_over(apis, space, &call, &reply, None, Some(draft))
    }

    fn call(&self, seen: &Seen, clock: &Clock) -> Call {
        let ahead = clock.ahead();
        Call {
            generation: seen.generation.clone(),
            version: seen.version,
            idle: self.idle,
            ahead,
            advanced: ahead.saturating_sub(seen.ahead),
            ..Call::default()
        }
    }

    fn has_news(&self, space: &Space) -> bool {
        let seen = self.seen();
        let empty = SeenRoom::default();
        self.reset.load(Ordering::Acquire)
            || self.restored.load(Ordering::Acquire)
            || space.clock.ahead() != seen.ahead
            || space.rooms.iter().enumerate().any(|(place, room)| {
                let known = seen.rooms.get(place).unwrap_or(&empty);
                room.tokens.has_news()
                    || *states(room).all() != known.scenarios
                    || room.credentials.differ_from(&known.secrets)
            })
    }

    /// What others have to be told of.
    fn gather(&self, apis: &Apis, space: &Space) -> (Call, News) {
        let seen = self.seen();
        let mut call = self.call(&seen, &space.clock);
        let mut news = News {
            reset: self.reset.swap(false, Ordering::AcqRel),
            restored: self.restored.swap(false, Ordering::AcqRel),
            ..News::default()
        };
        call.wipe = match (news.reset, news.restored) {
            (true, _) => "reset",
            (false, true) => "objects",
            _ => "",
        };
        let empty = SeenRoom::default();
        for (place, (served, room)) in apis.iter().zip(&space.rooms).enumerate() {
            // After a wipe nothing is known there.
            let known = seen.rooms.get(place).filter(|_| !news.reset).unwrap_or(&empty);
            let api = served.api.name();
            let tokens = room.tokens.take_news();
            news.tokens.extend(tokens.iter().map(|(token, _)| (place, token.clone())));
            call.changes.extend(
                tokens.into_iter().map(|(token, text)| (Field::Token { api, token: &token }.to_string(), text)),
            );
            let scenarios = states(room).all().clone();
            differences(&known.scenarios, &scenarios, |name| Field::Scenario { api, name }, &mut call.changes);
            let secrets = room.credentials.all();
            differences(&known.secrets, &secrets, |id| Field::Secret { api, id }, &mut call.changes);
            news.scenarios.push(scenarios);
            news.secrets.push(secrets);
            let Some(state) = &served.state else { continue };
            let removed = room.state.take_removed();
            news.removed.extend(removed.iter().map(|(kind, id)| (place, *kind, id.clone())));
            let changes = match news.restored {
                true => state.all_changes(&served.api, &room.state),
                false => state.removals(&served.api, removed),
            };
            call.changes.extend(changes.into_iter().map(|change| named(served, change)));
        }
        (call, news)
    }

    /// Others could not be told.
    fn keep(&self, space: &Space, news: News) {
        self.reset.fetch_or(news.reset, Ordering::AcqRel);
        self.restored.fetch_or(news.restored, Ordering::AcqRel);
        for (place, token) in news.tokens {
            if let Some(room) = space.rooms.get(place) {
                room.tokens.put_back([token]);
            }
        }
        for (place, kind, id) in news.removed {
            if let Some(room) = space.rooms.get(place) {
                room.state.keep_removed([(kind, id)]);
            }
        }
    }

    /// Forgets what was known of a space that ended.
    fn forget(&self, space: &Space) {
        let mut seen = self.seen();
        space.reset_own();
        space.rooms.iter().for_each(|room| room.tokens.forget());
        *seen =
            Seen { generation: String::new(), version: -1, resets: 0, ahead: space.clock.ahead(), rooms: Vec::new() };
    }

    /// Reads what `space.lua` returned.
    fn take_over(
        &self,
        apis: &Apis,
        space: &Space,
        call: &Call,
        reply: &[String],
        news: Option<&News>,
        draft: Option<Draft>,
    ) -> Result<Verdict, Lost> {
        let (generation, version, resets, ahead, whole, fields) = match reply {
            [word] if word == "ended" => return Ok(Verdict::Ended),
            [_, generation, version, resets, ahead, whole, fields @ ..] => {
                let number = |text: &String| text.parse::<i64>().map_err(|_| Lost::Unreachable);
                (generation, number(version)?, number(resets)?, number(ahead)?, whole == "1", fields)
            }
            _ => return Err(Lost::Unreachable),
        };
        let is_stale = reply.first().is_some_and(|word| word == "stale");
        let mut seen = self.seen();
        let own_reset = i64::from(call.wipe == "reset");
        let others_reset = !seen.generation.is_empty() && resets > seen.resets + own_reset;
        if let Some(draft) = draft.filter(|_| !is_stale)
            && let Some(room) = space.rooms.get(draft.place)
        {
            room.state.put(draft.after);
        }
        let told = i64::try_from(call.ahead).unwrap_or(i64::MAX);
        if ahead != told {
            space.clock.shift(ahead.saturating_sub(told));
        }
        seen.generation.clone_from(generation);
        seen.version = version;
        seen.resets = resets;
        seen.ahead = u64::try_from(ahead).unwrap_or_default();
        if let Some(news) = news {
            let known = news.scenarios.iter().zip(&news.secrets);
            seen.rooms = known
                .map(|(scenarios, secrets)| SeenRoom { scenarios: scenarios.clone(), secrets: secrets.clone() })
                .collect();
        }
        if others_reset {
            space.reset_own();
            seen.rooms.clear();
        }
        seen.rooms.resize_with(space.rooms.len(), SeenRoom::default);
        for ((served, room), known) in apis.iter().zip(&space.rooms).zip(&mut seen.rooms) {
            let own = fields.chunks_exact(2).filter_map(|pair| match pair {
                [name, value] => Some((Field::parse(name)?, value.strip_prefix('+'))),
                _ => None,
            });
            let own = own.filter(|(field, _)| field.api() == served.api.name());
            learn(served, room, known, whole, own);
        }
        Ok(if is_stale { Verdict::Stale } else { Verdict::Current })
    }
}
