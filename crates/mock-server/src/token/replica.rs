//! Tokens that other replicas gave out.

use std::sync::PoisonError;
use std::time::Duration;

use super::{Issued, Tokens};

impl Tokens {
    /// Tokens that are told to other replicas. They never repeat, whatever the seed: each replica would give out the
    /// same ones.
    pub(crate) fn shared() -> Self {
        let tokens = Self::new(None);
        tokens.lock().changed = Some(Vec::new());
        tokens
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, super::Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether others have to be told of something.
    pub(crate) fn has_news(&self) -> bool {
        self.lock().changed.as_ref().is_some_and(|changed| !changed.is_empty())
    }

    /// The tokens that others have to be told of, and as what; nothing for those that are forgotten.
    pub(crate) fn take_news(&self) -> Vec<(String, Option<String>)> {
        let mut store = self.lock();
        let changed = store.changed.as_mut().map(std::mem::take).unwrap_or_default();
        let text = |issued: &Issued| {
            let millis = u64::try_from(issued.expires.as_millis()).unwrap_or(u64::MAX);
            format!("{millis} {} {}", u8::from(issued.revoked), issued.owner)
        };
        let told = |token: String| {
            let text = store.issued.get(&token).map(text);
            (token, text)
        };
        changed.into_iter().map(told).collect()
    }

    /// Others could not be told.
    pub(crate) fn put_back(&self, news: impl IntoIterator<Item = String>) {
        if let Some(changed) = &mut self.lock().changed {
            changed.extend(news);
        }
    }

    /// Takes over what others say; `whole` says that it is all there is.
    pub(crate) fn learn(&self, whole: bool, mut news: Vec<(&str, Option<&str>)>) {
        let mut store = self.lock();
        let own = store.changed.clone().unwrap_or_default();
        let is_own = |token: &str| own.iter().any(|own| own == token);
        if whole {
            store.issued.retain(|token, _| is_own(token));
            store.order.retain(|token| is_own(token));
            // The oldest first, as they are forgotten.
            news.sort_by_key(|(_, text)| text.and_then(parse).map(|issued| issued.expires));
        }
        for (token, text) in news.into_iter().filter(|(token, _)| !is_own(token)) {
            match text.and_then(parse) {
                Some(issued) => {
                    if store.issued.insert(token.to_owned(), issued).is_none() {
                        store.order.push_back(token.to_owned());
                    }
                }
                None => {
                    store.issued.remove(token);
                    store.order.retain(|own| own != token);
                }
            }
        }
    }

    /// Forgets all.
    pub(crate) fn forget(&self) {
        let mut store = self.lock();
        store.issued.clear();
        store.order.clear();
        store.changed = store.changed.as_ref().map(|_| Vec::new());
    }
}

fn parse(text: &str) -> Option<Issued> {
    let mut parts = text.splitn(3, ' ');
    let expires = Duration::from_millis(parts.next()?.parse().ok()?);
    let revoked = parts.next()? == "1";
    Some(Issued { expires, revoked, owner: parts.next()?.into() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::Standing;

    fn tell(from: &Tokens, to: &Tokens, whole: bool) {
        let news = from.take_news();
        to.learn(whole, news.iter().map(|(token, text)| (token.as_str(), text.as_deref())).collect());
    }

    #[test]
    fn what_one_gave_out_and_took_back_the_other_knows() {
        let (one, two) = (Tokens::shared(), Tokens::shared());
        let token = one.issue(Duration::from_secs(10), "me and you");
        tell(&one, &two, false);
        assert_eq!(two.standing(&token, Duration::from_secs(9)), Standing::Valid);
        assert_eq!(two.owner(&token).as_deref(), Some("me and you"));
        assert_eq!(two.revoke(|_, _| true), 1);
        tell(&two, &one, false);
        assert_eq!(one.standing(&token, Duration::ZERO), Standing::Revoked);
        assert!(!one.has_news() && !two.has_news());
    }

    #[test]
    fn what_others_do_not_know_yet_is_not_forgotten() {
        let tokens = Tokens::shared();
        let token = tokens.issue(Duration::from_secs(10), "me");
        tokens.learn(true, vec![("another", Some("5000 0 you")), (&token, None)]);
        assert_eq!(tokens.standing(&token, Duration::ZERO), Standing::Valid);
        assert_eq!(tokens.standing("another", Duration::ZERO), Standing::Valid);
    }
}
