//! Secrets that were changed while a mock runs.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

/// So many ids can have another secret than at the start.
const MOST: usize = 1_000;

/// The secrets that replace or join those of the start, of one API in one space.
#[derive(Default)]
pub(crate) struct Credentials {
    secrets: RwLock<HashMap<String, String>>,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let count = self.secrets.read().unwrap_or_else(PoisonError::into_inner).len();
        f.debug_struct("Credentials").field("changed", &count).finish_non_exhaustive()
    }
}

/// There is no room for another one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{MOST} credentials were set already; reset the space to forget them")]
pub(crate) struct TooMany;

impl Credentials {
    /// From now on only this secret opens this id.
    pub(crate) fn set(&self, id: &str, secret: &str) -> Result<(), TooMany> {
        let mut secrets = self.secrets.write().unwrap_or_else(PoisonError::into_inner);
        if secrets.len() >= MOST && !secrets.contains_key(id) {
            return Err(TooMany);
        }
        secrets.insert(id.to_owned(), secret.to_owned());
        Ok(())
    }

    /// Whether `secret` opens `id`; none when nothing was set for it.
    pub(crate) fn opens(&self, id: &str, secret: &str) -> Option<bool> {
        let secrets = self.secrets.read().unwrap_or_else(PoisonError::into_inner);
        secrets.get(id).map(|own| own == secret)
    }

    /// The id that this secret was set for.
    pub(crate) fn owner_of(&self, secret: &str) -> Option<String> {
        let secrets = self.secrets.read().unwrap_or_else(PoisonError::into_inner);
        secrets.iter().find(|(_, own)| *own == secret).map(|(id, _)| id.clone())
    }

    /// The secrets that were set, by id.
    #[cfg(feature = "redis")]
    pub(crate) fn all(&self) -> HashMap<String, String> {
        self.secrets.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether others than these are set.
    #[cfg(feature = "redis")]
    pub(crate) fn differ_from(&self, known: &HashMap<String, String>) -> bool {
        *self.secrets.read().unwrap_or_else(PoisonError::into_inner) != *known
    }

    /// Takes over what another replica says; nothing is the secret of the start.
    #[cfg(feature = "redis")]
    pub(crate) fn learn(&self, id: &str, secret: Option<&str>) {
        let mut secrets = self.secrets.write().unwrap_or_else(PoisonError::into_inner);
        match secret {
            Some(secret) => secrets.insert(id.to_owned(), secret.to_owned()),
            None => secrets.remove(id),
        };
    }

    /// Puts the secrets of the start back.
    pub(crate) fn reset(&self) {
        self.secrets.write().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_bounded_and_shown_by_number_only() {
        let credentials = Credentials::default();
        for number in 0..MOST {
            credentials.set(&number.to_string(), "hunter2").unwrap();
        }
        assert_eq!(credentials.set("one more", "hunter2"), Err(TooMany));
        credentials.set("7", "another").unwrap();
        assert_eq!((credentials.opens("7", "hunter2"), credentials.opens("7", "another")), (Some(false), Some(true)));
        assert_eq!(format!("{credentials:?}"), "Credentials { changed: 1000, .. }");
        credentials.reset();
        assert_eq!(credentials.opens("7", "another"), None);
    }
}
