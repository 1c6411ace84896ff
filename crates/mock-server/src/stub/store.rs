//! The stubs of one space.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};

use crate::matcher::Difference;
use crate::mock_space::MockSpace;
use crate::scenario::States;

use super::files::{FileError, Files};
use super::{Delay, Heard, Mapping, StubError};

/// A space takes so many; a test that adds more has a loop gone wrong.
const LIMIT: usize = 10_000;

/// So many are named when none answers.
const NEAREST: usize = 3;

/// The stubs of one space, the states of their scenarios, their files, and the delay of all answers.
#[derive(Debug)]
pub(crate) struct Stubs {
    /// Asked on every request, so that a mock without stubs takes no lock.
    any: AtomicBool,
    delay_ms: AtomicU64,
    /// Whether there is a distribution of the delay, which stands behind the lock.
    spread: AtomicBool,
    own: Mutex<Own>,
    seed: u64,
    /// Stubs may pass requests on to other machines.
    remote_proxies: bool,
}

#[derive(Debug)]
struct Own {
    /// In the order in which they are asked.
    stubs: Vec<Arc<Mapping>>,
    states: States,
    files: Files,
    /// Of all answers, with what was written.
    spread: Option<(Delay, Value)>,
    random: fastrand::Rng,
}

impl Own {
    fn new(seed: u64) -> Self {
        let random = fastrand::Rng::with_seed(seed);
        Self { stubs: Vec::new(), states: States::default(), files: Files::default(), spread: None, random }
    }
}

/// A stub that was chosen for a request.
#[derive(Debug)]
pub(crate) struct Picked {
    pub(crate) stub: Arc<Mapping>,
    /// The file that its answer is in, if there is one.
    pub(crate) file: Option<Bytes>,
    /// For whatever is random in its answer.
    pub(crate) random: fastrand::Rng,
}

/// A stub that nearly answered.
#[derive(Debug)]
pub(crate) struct Near {
    pub(crate) stub: Arc<Mapping>,
    pub(crate) differences: Vec<Difference>,
    /// 0 to 1.
    pub(crate) distance: f64,
}

impl Stubs {
    /// With a seed, what is random in answers is the same in every run.
    pub(crate) fn new(seed: Option<u64>, remote_proxies: bool) -> Self {
        let seed = seed.unwrap_or_else(|| fastrand::u64(..));
        Self {
            any: AtomicBool::new(false),
            delay_ms: AtomicU64::new(0),
            spread: AtomicBool::new(false),
            own: Mutex::new(Own::new(seed)),
            seed,
            remote_proxies,
        }
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        !self.any.load(Ordering::Relaxed)
    }

    /// What an answer of the space waits this time.
    pub(crate) fn delay(&self) -> Option<Duration> {
        let mut delay = Duration::from_millis(self.fixed_delay());
        if self.spread.load(Ordering::Relaxed) {
            let mut own = self.lock();
            if let Some((spread, _)) = own.spread {
                delay += spread.draw(&mut own.random);
            }
        }
        (!delay.is_zero()).then_some(delay)
    }

    /// The part of the delay that is always the same, in milliseconds.
    pub(crate) fn fixed_delay(&self) -> u64 {
        self.delay_ms.load(Ordering::Relaxed)
    }

    /// The distribution of the delay, as it was written.
    pub(crate) fn spread(&self) -> Option<Value> {
        self.lock().spread.as_ref().map(|(_, written)| written.clone())
    }

    pub(crate) fn set_delay(&self, milliseconds: u64, spread: Option<(Delay, Value)>) {
        self.delay_ms.store(milliseconds, Ordering::Relaxed);
        self.spread.store(spread.is_some(), Ordering::Relaxed);
        self.lock().spread = spread;
    }

    /// The names of all files.
    pub(crate) fn files(&self) -> Vec<String> {
        self.lock().files.names()
    }

    pub(crate) fn put_file(&self, name: &str, content: Bytes) -> Result<(), FileError> {
        self.lock().files.put(name, content)
    }

    /// Says whether there was one.
    pub(crate) fn remove_file(&self, name: &str) -> bool {
        self.lock().files.remove(name)
    }

    /// Adds a stub; one of the same id is replaced.
    pub(crate) fn add(&self, stub: Mapping) -> Result<Arc<Mapping>, StubError> {
        if !self.remote_proxies && stub.answer().passing.as_ref().is_some_and(|passing| passing.is_remote()) {
            let problem = "leads to another machine, which has to be allowed: `--allow-remote-proxies`, in a test \
                           `allow_remote_proxies(true)`";
            return Err(StubError::new("/response/proxyBaseUrl", problem));
        }
        let mut own = self.lock();
        if let Some(name) = stub.answer().file().filter(|name| own.files.get(name).is_none()) {
            let problem = format!("there is no file `{name}`; put it to /__admin/files/{name} first");
            return Err(StubError::new("/response/bodyFileName", problem));
        }
        own.stubs.retain(|other| other.id != stub.id);
        if own.stubs.len() >= LIMIT {
            return Err(StubError::new("", format!("there are already {LIMIT} stubs; remove some")));
        }
        let stub = Arc::new(stub);
        // Before those of the same priority, for the last one wins.
        let place = own.stubs.partition_point(|other| other.priority < stub.priority);
        own.stubs.insert(place, Arc::clone(&stub));
        self.any.store(true, Ordering::Relaxed);
        Ok(stub)
    }

    /// All stubs in the order in which they are asked.
    pub(crate) fn all(&self) -> Vec<Arc<Mapping>> {
        if self.is_empty() { Vec::new() } else { self.lock().stubs.clone() }
    }

    pub(crate) fn get(&self, id: &str) -> Option<Arc<Mapping>> {
        self.lock().stubs.iter().find(|stub| &*stub.id == id).cloned()
    }

    /// Removes those that `gone` names; says how many there were.
    pub(crate) fn remove(&self, gone: impl Fn(&Mapping) -> bool) -> usize {
        let mut own = self.lock();
        let before = own.stubs.len();
        own.stubs.retain(|stub| !gone(stub));
        self.any.store(!own.stubs.is_empty(), Ordering::Relaxed);
        before - own.stubs.len()
    }

    /// Chooses the stub that answers, counts it and moves its scenario on.
    pub(crate) fn choose(&self, heard: &Heard<'_>) -> Option<Picked> {
        let mut own = self.lock();
        let free = |own: &Own, stub: &Mapping| {
            !stub.is_spent() && stub.scenario.as_ref().is_none_or(|scenario| own.states.allows(scenario))
        };
        let stub = own.stubs.iter().find(|stub| free(&own, stub) && stub.matcher.is_met(heard)).cloned()?;
        stub.count();
        if let Some(scenario) = &stub.scenario {
            own.states.follow(scenario);
        }
        let file = stub.answer().file().and_then(|name| own.files.get(name));
        let random = own.random.fork();
        Some(Picked { stub, file, random })
    }

    /// The stubs that are nearest to a request, nearest first.
    pub(crate) fn nearest(&self, heard: &Heard<'_>) -> Vec<Near> {
        let own = self.lock();
        let near = own.stubs.iter().map(|stub| {
            let mut differences = stub.matcher.differences(heard);
            let mut distance = stub.matcher.distance(heard, &differences);
            if let Some(scenario) = stub.scenario.as_ref().filter(|scenario| !own.states.allows(scenario)) {
                differences.push(Difference {
                    place: "scenario",
                    pointer: format!("/{}", scenario.name),
                    expected: scenario.from.clone().map(Value::from),
                    actual: Some(Value::from(own.states.of(&scenario.name))),
                });
                distance = distance.max(0.05);
            }
            if stub.is_spent() {
                let (expected, actual) = (stub.written.get("times").cloned(), Some(json!(stub.hits() + 1)));
                differences.push(Difference { place: "times", pointer: String::new(), expected, actual });
                distance = distance.max(0.05);
            }
            Near { stub: Arc::clone(stub), differences, distance }
        });
        let mut near: Vec<_> = near.collect();
        near.sort_by(|a, b| a.distance.total_cmp(&b.distance));
        near.truncate(NEAREST);
        near
    }

    /// What is known of the states of scenarios.
    pub(crate) fn with_states<T>(&self, look: impl FnOnce(&mut States) -> T) -> T {
        look(&mut self.lock().states)
    }

    /// Removes all stubs and files, puts their scenarios back and ends the delay.
    pub(crate) fn reset(&self) {
        self.set_delay(0, None);
        self.any.store(false, Ordering::Relaxed);
        *self.lock() = Own::new(self.seed);
    }

    fn lock(&self) -> MutexGuard<'_, Own> {
        self.own.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A stub that was added.
#[derive(Clone)]
pub struct StubHandle {
    pub(crate) space: MockSpace,
    pub(crate) stub: Arc<Mapping>,
}

impl std::fmt::Debug for StubHandle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StubHandle").field("id", &self.stub.id).finish_non_exhaustive()
    }
}

impl StubHandle {
    /// Its id, which is in the header `x-mock-stub` of its answers.
    pub fn id(&self) -> &str {
        &self.stub.id
    }

    /// How many requests it answered.
    pub fn hits(&self) -> u64 {
        self.stub.hits()
    }

    /// Removes it from its space.
    pub fn remove(self) {
        self.space.space.stubs.remove(|stub| stub.id == self.stub.id);
    }
}
