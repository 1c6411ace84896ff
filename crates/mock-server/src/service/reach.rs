//! What can be asked of a mock beside requests: what it was asked, its spaces, its clock, its APIs.

use std::sync::Arc;

use crate::api::Api;
use crate::clock::Clock;
use crate::journal::{Note, RecordedExchange};
use crate::metrics::Metrics;
use crate::mock_space::{MockSpace, SpaceError};
use crate::record::Summary;
use crate::reload::Reloading;
use crate::served::Served;
use crate::settings::Settings;
use crate::space::{Space, Spaces};

use super::MockService;

impl MockService {
    /// All requests so far, oldest first; of each API the last 1,000, unless set otherwise. Those of the default
    /// [space](Self::space).
    pub fn requests(&self) -> Vec<RecordedExchange> {
        self.exchanges(self.shared.spaces.default())
    }

    /// The requests to one API, oldest first.
    pub fn requests_of(&self, api: &str) -> Vec<RecordedExchange> {
        self.exchanges(self.shared.spaces.default()).into_iter().filter(|one| one.api.as_deref() == Some(api)).collect()
    }

    /// Forgets all requests, puts every scenario back to its beginning and ends all spaces but the default one. Tokens
    /// of the default space stay valid.
    pub fn reset(&self) {
        self.shared.spaces.reset();
        self.tell_now(self.shared.spaces.default());
    }

    /// A space of this mock; it begins when there is none of this name. The empty name is the default space.
    ///
    /// # Errors
    /// [`SpaceError`] when the name is not one, or when there are too many spaces.
    pub fn space(&self, name: &str) -> Result<MockSpace, SpaceError> {
        let space = self.shared.spaces.enter(name).map_err(|problem| SpaceError(problem.detail().to_owned()))?;
        Ok(MockSpace { service: self.clone(), space })
    }

    /// The space of those who name none.
    pub(crate) fn default_space(&self) -> MockSpace {
        MockSpace { service: self.clone(), space: Arc::clone(self.shared.spaces.default()) }
    }

    /// Names of the spaces beside the default one, sorted.
    pub fn spaces(&self) -> Vec<String> {
        self.shared.spaces.names().iter().map(|name| name.to_string()).collect()
    }

    pub(crate) fn end_space(&self, name: &str) -> bool {
        self.shared.spaces.end(name)
    }

    pub(crate) fn exchanges(&self, space: &Space) -> Vec<RecordedExchange> {
        let mut all = space.strays.read(None, &self.all_secrets());
        for (served, room) in self.served().iter().zip(&space.rooms) {
            all.extend(room.journal.read(Some(served.api.name()), served.api.secrets()));
        }
        all.sort_by_key(|exchange| exchange.number);
        all
    }

    /// Counts an answer in the metrics; `error` is its `x-mock-error`.
    pub(super) fn count(&self, served: Option<&Served>, note: &Note, status: u16, error: Option<&str>) {
        match served {
            Some(served) => {
                served.counters.count(note.operation, status, note.unanswered, note.fault.is_some(), note.took);
            }
            None => self.shared.metrics.count_stray(status),
        }
        if let Some(error) = error {
            self.shared.metrics.refuse(error);
        }
    }

    /// The spaces.
    pub(crate) fn all_spaces(&self) -> &Spaces {
        &self.shared.spaces
    }

    /// The clock by which tokens of the default space expire.
    pub fn clock(&self) -> &Clock {
        &self.shared.spaces.default().clock
    }

    /// Looks once more through what was recorded, and says what it came to; none when nothing was to be recorded.
    pub(crate) fn finish_recording(&self) -> Option<Summary> {
        self.served().iter().find_map(|served| Some(served.missing.as_ref()?.finish()))
    }

    /// The APIs that are served now and the prefix of each, empty at the root.
    pub fn apis(&self) -> Vec<(Arc<Api>, String)> {
        self.served().iter().map(|served| (Arc::clone(&served.api), served.prefix.clone())).collect()
    }

    /// The APIs that are served now, in the order of the rooms of a space.
    pub(crate) fn served(&self) -> Arc<Vec<Arc<Served>>> {
        self.shared.apis.load_full()
    }

    /// Puts a new set in the place of the APIs that are served; names and order must be the same.
    pub(crate) fn serve(&self, apis: Vec<Arc<Served>>) {
        self.shared.apis.store(Arc::new(apis));
    }

    pub(crate) fn reloading(&self) -> &Reloading {
        &self.shared.reloading
    }

    pub(crate) fn metrics(&self) -> &Metrics {
        &self.shared.metrics
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.shared.settings
    }
}
