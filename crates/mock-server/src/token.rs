//! The tokens that a mock has given out.

#[cfg(feature = "redis")]
mod replica;

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Older tokens are forgotten, and then refused as unknown.
const KEPT: usize = 10_000;

/// Characters of a token, without its prefix.
const LENGTH: usize = 40;

/// Gives out tokens and remembers when they expire.
#[derive(Debug)]
pub(crate) struct Tokens {
    store: Mutex<Store>,
}

struct Store {
    random: fastrand::Rng,
    issued: HashMap<String, Issued>,
    order: VecDeque<String>,
    /// Tokens that other replicas have to be told of; none when there are no others.
    changed: Option<Vec<String>>,
}

impl Store {
    fn note(&mut self, token: &str) {
        if let Some(changed) = &mut self.changed {
            changed.push(token.to_owned());
        }
    }
}

/// One token that was given out.
struct Issued {
    /// Its moment of expiry.
    expires: Duration,
    revoked: bool,
    /// The id that logged in.
    owner: Arc<str>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("issued", &self.issued.len()).finish_non_exhaustive()
    }
}

/// What a token is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Valid,
    Expired,
    Revoked,
    Unknown,
}

impl Tokens {
    /// Without a seed tokens differ from process to process, so that one from yesterday is not valid by chance.
    pub(crate) fn new(seed: Option<u64>) -> Self {
        let random = seed.map_or_else(fastrand::Rng::new, fastrand::Rng::with_seed);
        Self { store: Mutex::new(Store { random, issued: HashMap::new(), order: VecDeque::new(), changed: None }) }
    }

    /// Gives out a token that was never given out before, to the one who logged in with the id `owner`.
    pub(crate) fn issue(&self, expires: Duration, owner: &str) -> String {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let token = loop {
            let token: String = (0..LENGTH).map(|_| store.random.alphanumeric()).collect();
            if !store.issued.contains_key(&token) {
                break token;
            }
        };
        store.issued.insert(token.clone(), Issued { expires, revoked: false, owner: owner.into() });
        store.order.push_back(token.clone());
        store.note(&token);
        if store.order.len() > KEPT
            && let Some(oldest) = store.order.pop_front()
        {
            store.issued.remove(&oldest);
            store.note(&oldest);
        }
        token
    }

    /// Ends the life of a token that was given out.
    pub(crate) fn expire(&self, token: &str) {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(issued) = store.issued.get_mut(token) {
            issued.expires = Duration::ZERO;
            store.note(token);
        }
    }

    /// Takes tokens back for which `is_meant` holds, given token and owner; says how many it took that were not taken
    /// back before.
    pub(crate) fn revoke(&self, is_meant: impl Fn(&str, &str) -> bool) -> usize {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let Store { issued, changed, .. } = &mut *store;
        let mut count = 0;
        for (token, issued) in issued {
            if !issued.revoked && is_meant(token, &issued.owner) {
                issued.revoked = true;
                changed.iter_mut().for_each(|changed| changed.push(token.clone()));
                count += 1;
            }
        }
        count
    }

    /// The id that a token was given to.
    pub(crate) fn owner(&self, token: &str) -> Option<Arc<str>> {
        let store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        store.issued.get(token).map(|issued| Arc::clone(&issued.owner))
    }

    /// What `token` is worth at this moment.
    pub(crate) fn standing(&self, token: &str, now: Duration) -> Standing {
        let store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        match store.issued.get(token) {
            Some(issued) if issued.revoked => Standing::Revoked,
            Some(issued) if issued.expires > now => Standing::Valid,
            Some(_) => Standing::Expired,
            None => Standing::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_valid_until_its_moment() {
        let tokens = Tokens::new(None);
        let token = tokens.issue(Duration::from_secs(10), "me");
        assert_eq!(tokens.standing(&token, Duration::from_secs(9)), Standing::Valid);
        assert_eq!(tokens.standing(&token, Duration::from_secs(10)), Standing::Expired);
        assert_eq!(tokens.standing("other", Duration::ZERO), Standing::Unknown);
    }

    #[test]
    fn the_same_seed_gives_the_same_tokens_and_each_is_new() {
        let (one, two) = (Tokens::new(Some(7)), Tokens::new(Some(7)));
        let first = one.issue(Duration::ZERO, "me");
        assert_eq!(first, two.issue(Duration::ZERO, "me"));
        assert_ne!(first, one.issue(Duration::ZERO, "me"));
    }

    #[test]
    fn the_oldest_tokens_are_forgotten() {
        let tokens = Tokens::new(Some(1));
        let first = tokens.issue(Duration::from_secs(1), "me");
        for _ in 0..KEPT {
            tokens.issue(Duration::from_secs(1), "me");
        }
        assert_eq!(tokens.standing(&first, Duration::ZERO), Standing::Unknown);
    }

    #[test]
    fn tokens_are_taken_back_once_and_by_their_owner() {
        let tokens = Tokens::new(Some(1));
        let (mine, yours) = (tokens.issue(Duration::from_secs(1), "me"), tokens.issue(Duration::from_secs(1), "you"));
        assert_eq!((tokens.revoke(|_, owner| owner == "me"), tokens.revoke(|token, _| token == mine)), (1, 0));
        assert_eq!(tokens.standing(&mine, Duration::ZERO), Standing::Revoked);
        assert_eq!(tokens.standing(&yours, Duration::ZERO), Standing::Valid);
        assert_eq!(tokens.owner(&yours).as_deref(), Some("you"));
    }

    #[test]
    fn debug_shows_no_token() {
        let tokens = Tokens::new(Some(1));
        let token = tokens.issue(Duration::from_secs(1), "me");
        assert!(!format!("{tokens:?}").contains(&token));
    }
}
