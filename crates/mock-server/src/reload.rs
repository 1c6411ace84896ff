//! Taking up changed fixtures and documents while the mock runs.
//!
//! The new set is loaded whole and put in the place of the old one at once; each request reads it once, without a lock.
//! When something about it is broken, the old set stays. Spaces keep what they hold: requests, tokens, scenarios, objects.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::mock::StartError;
use crate::recipe::Recipe;
use crate::served::Served;
use crate::service::MockService;

/// Files are looked at so often. A change counts when it is seen twice in a row, so that no half-written file is loaded.
const POLL: Duration = Duration::from_millis(250);

/// Folders are looked at so deep.
const DEPTH: usize = 16;

/// Why the mock goes on with what it had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReloadError {
    /// The new set cannot be loaded.
    #[error(transparent)]
    Start(#[from] StartError),
    /// A folder has another name now, so that another API would be served.
    #[error("the mock serves {}, and would then serve {}; start it anew for that", before.join(", "), after.join(", "))]
    OtherApis {
        /// Name and prefix of each.
        before: Vec<String>,
        /// The same, of the new set.
        after: Vec<String>,
    },
}

/// How the last reload ended.
#[derive(Debug, Clone)]
pub(crate) struct Outcome {
    /// By the clock of the default space.
    pub(crate) at: Duration,
    /// What is wrong; nothing when the new set is served.
    pub(crate) error: Option<String>,
}

/// What a reload needs.
#[derive(Debug)]
pub(crate) struct Reloading {
    recipe: Recipe,
    /// Held for a whole reload: two at once could end with the older set.
    last: Mutex<()>,
    outcome: Mutex<Option<Outcome>>,
}

impl Reloading {
    pub(crate) fn new(recipe: Recipe) -> Self {
        Self { recipe, last: Mutex::default(), outcome: Mutex::default() }
    }

    pub(crate) fn outcome(&self) -> Option<Outcome> {
        self.outcome.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl MockService {
    /// Loads documents and fixtures anew. Requests that are under way are answered from the old ones; spaces keep what
    /// they hold.
    ///
    /// # Errors
    /// [`ReloadError`] with file and place; then everything stays as it was.
    pub fn reload(&self) -> Result<(), ReloadError> {
        let reloading = self.reloading();
        let _one_at_a_time = reloading.last.lock().unwrap_or_else(PoisonError::into_inner);
        let result = self.replace(&reloading.recipe);
        let error = result.as_ref().err().map(ToString::to_string);
        match &error {
            None => {
                self.metrics().reloads.fetch_add(1, Ordering::Relaxed);
                tracing::info!("fixtures and documents were loaded anew");
            }
            Some(error) => {
                self.metrics().failed_reloads.fetch_add(1, Ordering::Relaxed);
                tracing::error!(%error, "fixtures and documents cannot be loaded anew; the old ones stay");
            }
        }
        let at = self.clock().now();
        *reloading.outcome.lock().unwrap_or_else(PoisonError::into_inner) = Some(Outcome { at, error });
        result
    }

    fn replace(&self, recipe: &Recipe) -> Result<(), ReloadError> {
        let before = self.served();
        let after = recipe.compile(self.settings(), Some(&before))?;
        let names = |all: &[Arc<Served>]| -> Vec<String> {
            all.iter().map(|one| format!("{} at {}/", one.api.name(), one.prefix)).collect()
        };
        if names(&before) != names(&after) {
            return Err(ReloadError::OtherApis { before: names(&before), after: names(&after) });
        }
        let spaces = self.all_spaces().all();
        for (number, (old, new)) in before.iter().zip(&after).enumerate() {
            let rooms = || spaces.iter().filter_map(|space| space.rooms.get(number));
            if !old.slots.are(&new.slots) || !old.counters.count_for(&new.counters) {
                rooms().for_each(|room| room.hits.forget());
            }
            let kinds =
                |one: &Served| one.state.as_ref().map(|state| state.plan.names().collect::<Vec<_>>().join("\n"));
            if kinds(old) != kinds(new) {
                rooms().for_each(|room| room.state.reset());
                spaces.iter().for_each(|space| space.link.distrust());
            }
        }
        self.serve(after);
        Ok(())
    }
}

/// Reloads whenever a file of the mock's folders changes; it ends when it is dropped.
pub(crate) async fn watch(service: MockService) {
    let places = service.reloading().recipe.watched();
    let look = || {
        let places = places.clone();
        async move { tokio::task::spawn_blocking(move || fingerprint(&places)).await.ok() }
    };
    let mut loaded = look().await;
    let mut before = loaded;
    loop {
        tokio::time::sleep(POLL).await;
        let now = look().await;
        if now == before && now != loaded {
            let service = service.clone();
            // What came of it is logged and kept there.
            let _ = tokio::task::spawn_blocking(move || service.reload().is_ok()).await;
            loaded = now;
        }
        before = now;
    }
}

/// A number that changes when a file comes, goes or is written.
fn fingerprint(places: &[PathBuf]) -> u64 {
    let mut hasher = DefaultHasher::new();
    places.iter().for_each(|place| mix(place, DEPTH, &mut hasher));
    hasher.finish()
}

fn mix(path: &Path, depth: usize, hasher: &mut DefaultHasher) {
    path.hash(hasher);
    let Ok(about) = std::fs::metadata(path) else { return };
    if about.is_dir() {
        let Ok(entries) = std::fs::read_dir(path) else { return };
        let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort_unstable();
        if depth > 0 {
            paths.iter().for_each(|path| mix(path, depth - 1, hasher));
        }
    } else {
        (about.len(), about.modified().ok()).hash(hasher);
    }
}
