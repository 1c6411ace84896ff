//! The cache held against a model of it, over sequences of events that nobody thought of.
//!
//! Time is tokio's paused clock and every login is answered by hand, so that a sequence always gives the same outcome.

use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, RngSeed};
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest, prop_state_machine};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::advance;

use super::super::TokenFuture;
use super::*;

#[path = "../../../../../tests/src/profile.rs"]
#[allow(unreachable_pub, reason = "elsewhere it is part of a library")]
mod profile;

prop_state_machine! {
    #![proptest_config(tried(256))]

    #[test]
    fn whatever_happens_the_cache_does_what_its_model_does(sequential 1..60 => Bench);
}

/// How often: `base` times in the quick profile, 8 and 128 times as often in the others, `PROPTEST_CASES` where that is set.
/// The luck is fixed, so that what fails today fails tomorrow; `PROPTEST_RNG_SEED` tries other luck.
fn tried(base: u32) -> Config {
    let given = Config::default();
    let cases = profile::cases(base).unwrap_or_else(|error| panic!("{error}"));
    let rng_seed = if given.rng_seed == RngSeed::Random { RngSeed::Fixed(1) } else { given.rng_seed };
    Config { cases, rng_seed, failure_persistence: None, ..given }
}

/// What befalls the cache.
#[derive(Debug, Clone)]
enum Event {
    /// So many calls want a token at once.
    Call(usize),
    /// So many milliseconds go by.
    Pass(u64),
    /// The login is answered with a token of so many seconds.
    LogIn(Option<u64>),
    /// The login fails in a way that passes.
    Fail,
    /// The login refuses the credentials.
    Refuse,
    /// The service refuses the token of one of the calls.
    Unauthorized(Index),
    /// One of the waiting calls gives up.
    Abandon(Index),
}

/// What became of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Waits,
    Abandoned,
    /// It got the token of this generation.
    Token(u64),
    Failed,
    Refused,
}

/// The cache as it is described: times in milliseconds, one thing after the other.
#[derive(Debug, Clone, Default)]
struct Model {
    now: u64,
    held: Option<Held>,
    generation: u64,
    refused: u64,
    /// When the login under way was begun.
    login: Option<u64>,
    /// Until when a failed login stands, and whether it was a refusal.
    pause: Option<(u64, bool)>,
    logins: usize,
    calls: Vec<Fate>,
}

#[derive(Debug, Clone, Copy)]
struct Held {
    generation: u64,
    renew_at: u64,
    expires_at: u64,
}

impl Model {
    fn pausing(&self) -> Option<bool> {
        self.pause.filter(|(until, _)| self.now < *until).map(|(_, refused)| refused)
    }

    fn begin_login(&mut self) {
        if self.login.is_none() {
            self.login = Some(self.now);
            self.logins += 1;
        }
    }

    fn call(&mut self) {
        let alive = self.held.filter(|held| self.now < held.expires_at);
        let fate = match alive {
            Some(held) => {
                assert!(held.generation > self.refused, "a refused token is at hand");
                if self.now >= held.renew_at && self.pausing().is_none() {
                    self.begin_login();
                }
                Fate::Token(held.generation)
            }
            None if self.pausing() == Some(true) => Fate::Refused,
            None => {
                self.begin_login();
                Fate::Waits
            }
        };
        self.calls.push(fate);
    }

    fn answer(&mut self, fate: Fate) {
        for waiting in self.calls.iter_mut().filter(|fate| **fate == Fate::Waits) {
            *waiting = fate;
        }
    }

    fn log_in(&mut self, seconds: Option<u64>) {
        let Some(asked_at) = self.login.take() else { return };
        let lifetime = 1000 * seconds.filter(|seconds| *seconds > 0).unwrap_or(300);
        let margin = (lifetime / 10).max(60_000).min(lifetime / 2);
        let expires_at = asked_at + lifetime;
        self.generation += 1;
        // Half of the jitter, which is a tenth of the margin at most.
        let renew_at = expires_at - margin - margin / 20;
        self.held = Some(Held { generation: self.generation, renew_at, expires_at });
        self.pause = None;
        self.answer(Fate::Token(self.generation));
    }

    fn fail(&mut self, refused: bool) {
        self.login = None;
        self.pause = Some((self.now + 5000, refused));
        self.answer(if refused { Fate::Refused } else { Fate::Failed });
    }

    /// The calls of which this is true, by their numbers.
    fn those(&self, wanted: impl Fn(Fate) -> bool) -> Vec<usize> {
        (0..self.calls.len()).filter(|number| wanted(self.calls[*number])).collect()
    }

    fn with_token(&self) -> Vec<usize> {
        self.those(|fate| matches!(fate, Fate::Token(_)))
    }

    fn waiting(&self) -> Vec<usize> {
        self.those(|fate| fate == Fate::Waits)
    }

    /// The moments at which something changes by itself, and those just before and after.
    fn moments(&self) -> Vec<u64> {
        let moments = self.held.map(|held| [held.renew_at, held.expires_at]).into_iter().flatten();
        moments
            .chain(self.pause.map(|(until, _)| until))
            .flat_map(|moment| [moment.saturating_sub(1), moment, moment + 1])
            .filter_map(|moment| moment.checked_sub(self.now).filter(|wait| *wait > 0))
            .chain([1, 700, 5000, 60_000, 300_000])
            .collect()
    }
}

impl ReferenceStateMachine for Model {
    type State = Self;
    type Transition = Event;

    fn init_state() -> BoxedStrategy<Self> {
        Just(Self::default()).boxed()
    }

    fn transitions(model: &Self) -> BoxedStrategy<Event> {
        let mut events = vec![
            (3, (1..6_usize).prop_map(Event::Call).boxed()),
            (3, select(model.moments()).prop_map(Event::Pass).boxed()),
        ];
        if model.login.is_some() {
            let lifetimes = vec![None, Some(0), Some(1), Some(60), Some(120), Some(900), Some(3600)];
            events.push((3, select(lifetimes).prop_map(Event::LogIn).boxed()));
            events.push((1, Just(Event::Fail).boxed()));
            events.push((1, Just(Event::Refuse).boxed()));
        }
        if !model.with_token().is_empty() {
            events.push((1, any::<Index>().prop_map(Event::Unauthorized).boxed()));
        }
        if !model.waiting().is_empty() {
            events.push((1, any::<Index>().prop_map(Event::Abandon).boxed()));
        }
        proptest::strategy::Union::new_weighted(events).boxed()
    }

    fn preconditions(model: &Self, event: &Event) -> bool {
        match event {
            Event::Call(_) | Event::Pass(_) => true,
            Event::LogIn(_) | Event::Fail | Event::Refuse => model.login.is_some(),
            Event::Unauthorized(_) => !model.with_token().is_empty(),
            Event::Abandon(_) => !model.waiting().is_empty(),
        }
    }

    fn apply(mut model: Self, event: &Event) -> Self {
        match event {
            Event::Call(calls) => (0..*calls).for_each(|_| model.call()),
            Event::Pass(time) => model.now += time,
            Event::LogIn(seconds) => model.log_in(*seconds),
            Event::Fail => model.fail(false),
            Event::Refuse => model.fail(true),
            Event::Unauthorized(which) => {
                if let Fate::Token(generation) = model.calls[*which.get(&model.with_token())] {
                    model.refused = model.refused.max(generation);
                    model.held = model.held.filter(|held| held.generation != generation);
                }
            }
            Event::Abandon(which) => {
                let number = *which.get(&model.waiting());
                model.calls[number] = Fate::Abandoned;
            }
        }
        model
    }
}

/// Logins that wait until they are answered by hand.
#[derive(Default)]
struct Desk {
    asked: AtomicUsize,
    open: Mutex<Vec<oneshot::Sender<Result<Token, AuthError>>>>,
}

struct ByHand(Arc<Desk>);

impl TokenSource for ByHand {
    fn fetch(&self) -> TokenFuture<'_> {
        self.0.asked.fetch_add(1, Ordering::SeqCst);
        let (sender, answer) = oneshot::channel();
        self.0.open.lock().unwrap().push(sender);
        Box::pin(async { answer.await.unwrap() })
    }
}

/// The real cache with its calls.
struct Bench {
    runtime: tokio::runtime::Runtime,
    cache: Arc<TokenCache>,
    desk: Arc<Desk>,
    calls: Vec<Call>,
}

enum Call {
    UnderWay(JoinHandle<Outcome>),
    Abandoned,
    Over(Outcome),
}

impl Bench {
    /// Lets every task run until it can go no further.
    fn settle(&mut self) {
        self.runtime.block_on(async {
            for _ in 0..20 {
                tokio::task::yield_now().await;
            }
        });
        for call in &mut self.calls {
            if let Call::UnderWay(task) = call
                && task.is_finished()
            {
                *call = Call::Over(self.runtime.block_on(task).unwrap());
            }
        }
    }

    fn answer(&self, answer: Result<Token, AuthError>) {
        let open = self.desk.open.lock().unwrap().pop().unwrap();
        open.send(answer).unwrap();
    }

    fn those(&self, wanted: impl Fn(&Call) -> bool) -> Vec<usize> {
        (0..self.calls.len()).filter(|number| wanted(&self.calls[*number])).collect()
    }

    fn fates(&self) -> Vec<Fate> {
        let fate = |call: &Call| match call {
            Call::UnderWay(_) => Fate::Waits,
            Call::Abandoned => Fate::Abandoned,
            Call::Over(Ok(lease)) => Fate::Token(lease.generation),
            Call::Over(Err(AuthError::Rejected { .. })) => Fate::Refused,
            Call::Over(Err(_)) => Fate::Failed,
        };
        self.calls.iter().map(fate).collect()
    }
}

impl StateMachineTest for Bench {
    type SystemUnderTest = Self;
    type Reference = Model;

    fn init_test(_: &Model) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        let desk = Arc::<Desk>::default();
        let cache = Arc::new(TokenCache::with_chance(ByHand(Arc::clone(&desk)), || 0.5));
        Self { runtime, cache, desk, calls: Vec::new() }
    }

    fn apply(mut bench: Self, _: &Model, event: Event) -> Self {
        match event {
            Event::Call(calls) => {
                for _ in 0..calls {
                    let cache = Arc::clone(&bench.cache);
                    bench.calls.push(Call::UnderWay(bench.runtime.spawn(async move { cache.token().await })));
                }
            }
            Event::Pass(time) => bench.runtime.block_on(advance(Duration::from_millis(time))),
            Event::LogIn(seconds) => {
                let token = Token::new("t");
                bench.answer(Ok(match seconds {
                    Some(seconds) => token.valid_for(Duration::from_secs(seconds)),
                    None => token,
                }));
            }
            Event::Fail => bench.answer(Err(AuthError::transient("down"))),
            Event::Refuse => bench.answer(Err(AuthError::Rejected { status: 400, code: None })),
            Event::Unauthorized(which) => {
                let with_token = bench.those(|call| matches!(call, Call::Over(Ok(_))));
                if let Call::Over(Ok(lease)) = &bench.calls[*which.get(&with_token)] {
                    bench.cache.invalidate(lease);
                }
            }
            Event::Abandon(which) => {
                let waiting = bench.those(|call| matches!(call, Call::UnderWay(_)));
                let call = &mut bench.calls[*which.get(&waiting)];
                if let Call::UnderWay(task) = std::mem::replace(call, Call::Abandoned) {
                    task.abort();
                }
            }
        }
        bench.settle();
        bench
    }

    fn check_invariants(bench: &Self, model: &Model) {
        let under_way = bench.desk.open.lock().unwrap().len();
        assert!(under_way <= 1, "{under_way} logins at once");
        assert_eq!(under_way == 1, model.login.is_some(), "a login under way");
        assert_eq!(bench.desk.asked.load(Ordering::SeqCst), model.logins, "logins so far");
        assert_eq!(bench.fates(), model.calls, "what became of each call");
    }

    /// Nobody waits for ever: with the login answered all calls are over, and the next one is served.
    fn teardown(mut bench: Self, model: Model) {
        if model.login.is_some() {
            bench.answer(Err(AuthError::transient("down")));
            bench.settle();
        }
        assert_eq!(bench.those(|call| matches!(call, Call::UnderWay(_))), [0; 0]);
        bench.runtime.block_on(advance(MORE_THAN_ANY_LIFETIME));
        bench = Self::apply(bench, &model, Event::Call(1));
        bench = Self::apply(bench, &model, Event::LogIn(None));
        assert_eq!(bench.fates().pop(), Some(Fate::Token(model.generation + 1)));
    }
}

const MORE_THAN_ANY_LIFETIME: Duration = Duration::from_secs(4000);

/// Both after these events.
fn played(events: Vec<Event>) -> (Bench, Model) {
    let mut model = Model::default();
    let mut bench = Bench::init_test(&model);
    for event in events {
        model = <Model as ReferenceStateMachine>::apply(model, &event);
        bench = <Bench as StateMachineTest>::apply(bench, &model, event);
    }
    (bench, model)
}

#[test]
#[should_panic(expected = "a login under way")]
fn a_cache_that_loses_its_token_does_not_pass() {
    let (bench, mut model) = played(vec![Event::Call(1), Event::LogIn(Some(900))]);
    Bench::check_invariants(&bench, &model);
    if let Some(Call::Over(Ok(lease))) = bench.calls.first() {
        bench.cache.invalidate(lease);
    }
    model = <Model as ReferenceStateMachine>::apply(model, &Event::Call(1));
    let bench = <Bench as StateMachineTest>::apply(bench, &model, Event::Call(1));
    Bench::check_invariants(&bench, &model);
}

#[test]
#[should_panic(expected = "what became of each call")]
fn a_cache_that_hands_out_a_dead_token_does_not_pass() {
    let (bench, mut model) = played(vec![Event::Call(1), Event::LogIn(Some(900)), Event::Call(1)]);
    Bench::check_invariants(&bench, &model);
    // To the model the token has been refused; the cache gave it to the call all the same.
    model.calls[1] = Fate::Waits;
    Bench::check_invariants(&bench, &model);
}
