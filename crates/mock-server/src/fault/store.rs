//! The rules of one space, what they have counted, and their random numbers.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::calls::RuleReport;
use super::strike::{Blow, Strike};
use super::{Fault, FaultError, LONGEST_WAIT, Rule, inline};
use crate::problem::{Kind, Problem};

/// A space takes so many; a test that adds more has a loop gone wrong.
const LIMIT: usize = 1_000;

/// So many operations have an answer kept that may come again.
const PAGES: usize = 64;

/// An operation as rules see it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Target<'a> {
    pub(crate) api: &'a str,
    pub(crate) operation: &'a str,
    pub(crate) tag: &'a str,
    /// It is the login.
    pub(crate) login: bool,
    /// It asks for a token.
    pub(crate) protected: bool,
}

/// The rules of one space.
#[derive(Debug)]
pub(crate) struct Faults {
    /// Asked on every request, so that a mock without rules takes no lock.
    any: AtomicBool,
    own: Mutex<Own>,
    /// Those that a reset brings back.
    configured: Arc<[Rule]>,
    seed: u64,
}

#[derive(Debug)]
struct Own {
    rules: Vec<Counted>,
    /// For faults that a request asks for.
    random: fastrand::Rng,
    /// The last answer of each operation that a rule may repeat, by API and operationId.
    pages: HashMap<(String, String), Page>,
}

/// A rule and what it has seen.
#[derive(Debug)]
struct Counted {
    rule: Arc<Rule>,
    random: fastrand::Rng,
    /// Requests that fulfilled its conditions on the request.
    seen: u64,
    /// How often it struck.
    struck: u64,
    /// Beginning of the window of a quota, and the requests in it.
    window: Option<(Duration, u32)>,
}

/// An answer that may come again.
#[derive(Debug, Clone)]
pub(super) struct Page {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Faults {
    pub(crate) fn new(configured: &Arc<[Rule]>, seed: Option<u64>) -> Self {
        // Without a seed too a run is like the one before.
        let seed = seed.unwrap_or_default();
        Self {
            any: AtomicBool::new(!configured.is_empty()),
            own: Mutex::new(Own::new(configured, seed)),
            configured: Arc::clone(configured),
            seed,
        }
    }

    /// Adds a rule; one of the same name is replaced in its place and counts from the beginning.
    pub(crate) fn add(&self, rule: Rule) -> Result<(), FaultError> {
        let mut own = self.lock();
        let counted = Counted::new(rule, self.seed);
        if let Some(old) = own.rules.iter_mut().find(|old| old.rule.name == counted.rule.name) {
            *old = counted;
        } else if own.rules.len() >= LIMIT {
            return Err(FaultError::of_rule(
                &counted.rule,
                "",
                format!("there are already {LIMIT} rules; remove some"),
            ));
        } else {
            own.rules.push(counted);
        }
        self.any.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// Removes those that `gone` names; says how many there were.
    pub(crate) fn remove(&self, gone: impl Fn(&Rule) -> bool) -> usize {
        let mut own = self.lock();
        let before = own.rules.len();
        own.rules.retain(|counted| !gone(&counted.rule));
        self.any.store(!own.rules.is_empty(), Ordering::Relaxed);
        before - own.rules.len()
    }

    /// All rules with their counts, in the order in which they are asked.
    pub(crate) fn report(&self) -> Vec<RuleReport> {
        let own = self.lock();
        let report = |counted: &Counted| RuleReport {
            rule: Rule::clone(&counted.rule),
            seen: counted.seen,
            struck: counted.struck,
        };
        own.rules.iter().map(report).collect()
    }

    /// Brings the configured rules back, removes the others, and counts from the beginning.
    pub(crate) fn reset(&self) {
        *self.lock() = Own::new(&self.configured, self.seed);
        self.any.store(!self.configured.is_empty(), Ordering::Relaxed);
    }

    /// Whether there are no rules.
    pub(super) fn is_empty(&self) -> bool {
        !self.any.load(Ordering::Relaxed)
    }

    /// What goes wrong with a request by the rules.
    pub(super) fn strike(&self, target: &Target<'_>, headers: &HeaderMap, now: Duration) -> Option<Box<Strike>> {
        let mut own = self.lock();
        let mut strike = Strike::default();
        for counted in &mut own.rules {
            let rule = Arc::clone(&counted.rule);
            if !rule.concerns(target) {
                continue;
            }
            strike.remembers |= rule.fault == Fault::DuplicatePage;
            let taken = !rule.fault.is_delay() && strike.blow.is_some();
            if !taken
                && rule.hears(headers)
                && let Some(rest) = counted.strikes(now)
            {
                strike.add(&rule.name, &rule.fault, &mut counted.random, rest);
            }
        }
        strike.is_anything().then(|| Box::new(strike))
    }

    /// What goes wrong with a request because it asks for it.
    pub(super) fn asked(&self, text: &str, target: &Target<'_>, now: Duration) -> Result<Box<Strike>, Box<Problem>> {
        let mut own = self.lock();
        let Own { rules, random, .. } = &mut *own;
        let mut strike = Strike::default();
        for item in text.split(',').map(str::trim) {
            let rule = rules.iter_mut().find(|counted| counted.rule.name == item);
            if let Some(counted) = rule {
                // Asked for by name, a quota is used up.
                let rest = counted.rest_of_window(now).unwrap_or_default();
                counted.struck += 1;
                let rule = Arc::clone(&counted.rule);
                strike.remembers |= rule.fault == Fault::DuplicatePage;
                strike.add(&rule.name, &rule.fault, &mut counted.random, rest);
                continue;
            }
            let fault = inline::parse(item).map_err(|problem| Box::new(Problem::new(Kind::BadFault, problem)))?;
            if fault == Fault::ExpiredToken && !target.protected {
                let detail = format!("`{}` asks for no token, so none can expire", target.operation);
                return Err(Box::new(Problem::new(Kind::BadFault, detail)));
            }
            if strike.blow.is_some() && !fault.is_delay() {
                let detail = "beside delays an answer has one fault; ask for one of them".to_owned();
                return Err(Box::new(Problem::new(Kind::BadFault, detail)));
            }
            strike.remembers |= fault == Fault::DuplicatePage;
            strike.add(item, &fault, random, Duration::ZERO);
        }
        Ok(Box::new(strike))
    }

    /// Keeps an answer, and gives the one before.
    pub(super) fn turn_page(&self, api: &str, operation: &str, page: Page) -> Option<Page> {
        let mut own = self.lock();
        let key = (api.to_owned(), operation.to_owned());
        if own.pages.len() >= PAGES && !own.pages.contains_key(&key) {
            return None;
        }
        own.pages.insert(key, page)
    }

    fn lock(&self) -> MutexGuard<'_, Own> {
        self.own.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Own {
    fn new(rules: &[Rule], seed: u64) -> Self {
        Self {
            rules: rules.iter().map(|rule| Counted::new(rule.clone(), seed)).collect(),
            random: fastrand::Rng::with_seed(seed),
            pages: HashMap::new(),
        }
    }
}

impl Counted {
    fn new(rule: Rule, seed: u64) -> Self {
        // The name is mixed in, or all rules of a mock would strike at the same requests.
        let seed = rule.seed.unwrap_or(seed) ^ digest(&rule.name);
        let random = fastrand::Rng::with_seed(seed);
        Self { rule: Arc::new(rule), random, seen: 0, struck: 0, window: None }
    }

    /// Counts a request, and says whether the rule strikes; for a quota, how long it stays used up.
    fn strikes(&mut self, now: Duration) -> Option<Duration> {
        self.seen += 1;
        let when = &self.rule.when;
        let number = self.seen.checked_sub(when.skip.unwrap_or_default()).filter(|number| *number > 0)?;
        if when.first.is_some_and(|first| number > first)
            || when.every.is_some_and(|every| !number.is_multiple_of(every))
            || when.times.is_some_and(|times| self.struck >= times)
            || when.probability.is_some_and(|probability| self.random.f64() >= probability)
        {
            return None;
        }
        let mut rest = Duration::ZERO;
        if let Fault::RateLimit { requests, .. } = self.rule.fault {
            let open = self.rest_of_window(now);
            let (began, count) = match (self.window, open) {
                (Some(window), Some(_)) => window,
                _ => (now, 0),
            };
            self.window = Some((began, count.saturating_add(1)));
            if count < requests {
                return None;
            }
            rest = open.unwrap_or_default();
        }
        self.struck += 1;
        Some(rest)
    }

    /// How long the window of a quota stays open; none when there is none open.
    fn rest_of_window(&self, now: Duration) -> Option<Duration> {
        let Fault::RateLimit { window_ms, .. } = self.rule.fault else { return None };
        let (began, _) = self.window?;
        let end = began + Duration::from_millis(window_ms);
        end.checked_sub(now).filter(|rest| !rest.is_zero())
    }
}

impl Strike {
    fn add(&mut self, name: &str, fault: &Fault, random: &mut fastrand::Rng, rest: Duration) {
        if fault.is_delay() {
            self.wait = self.wait.saturating_add(fault.draw_delay(random)).min(LONGEST_WAIT);
            self.names.push(name.to_owned());
        } else if self.blow.is_none() {
            let blow = Blow { name: name.to_owned(), fault: fault.clone(), seed: random.u64(..), rest };
            self.blow = Some(blow);
        }
    }
}

/// FNV-1a: the same in every build, unlike the hashers of the standard library.
fn digest(text: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TARGET: Target<'_> = Target { api: "a", operation: "getA", tag: "", login: false, protected: false };

    fn strike(rules: &[Rule]) -> Option<Box<Strike>> {
        Faults::new(&rules.into(), None).strike(&TARGET, &HeaderMap::new(), Duration::ZERO)
    }

    #[test]
    fn delays_add_up_to_five_minutes_and_the_first_of_the_others_is_the_one() {
        let delay = |name: &str, seconds| Rule::new(name, Fault::delay(Duration::from_secs(seconds)));
        let struck =
            strike(&[delay("a", 100), Rule::new("b", Fault::Reset), Rule::new("c", Fault::Close), delay("d", 150)]);
        let struck = struck.unwrap();
        assert_eq!(
            (struck.wait, struck.names.as_slice()),
            (Duration::from_secs(250), &["a".to_owned(), "d".to_owned()][..])
        );
        assert_eq!(struck.blow.unwrap().name, "b");
        assert_eq!(strike(&[delay("a", 200), delay("b", 200)]).unwrap().wait, LONGEST_WAIT);
        assert!(strike(&[Rule::new("a", Fault::Reset).times(1).skip(1)]).is_none());
    }

    #[test]
    fn rules_are_bounded() {
        let faults = Faults::new(&Arc::default(), None);
        for number in 0..LIMIT {
            faults.add(Rule::new(format!("r{number}"), Fault::Reset)).unwrap();
        }
        assert!(faults.add(Rule::new("r0", Fault::Close)).is_ok(), "another in its place");
        assert!(faults.add(Rule::new("more", Fault::Close)).unwrap_err().to_string().contains("already 1000 rules"));
    }
}
