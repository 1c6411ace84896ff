//! One space of a mock, as a test holds it.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use crate::clock::Clock;
use crate::journal::RecordedExchange;
use crate::service::MockService;
use crate::space::Space;
use crate::state::snapshot::{self, RestoreError, StateFileError};
use crate::stub::{Mapping, Stub, StubError, StubHandle, When};
use crate::verify::{self, Verification, VerifyError};
use crate::webhook::{Delivery, Event};

/// Why there is no space of a name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct SpaceError(pub(crate) String);

/// Why an event could not be emitted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EmitError {
    /// No such API is served.
    #[error("`{api}` is not served; served are: {}", known.join(", "))]
    NoApi {
        /// The name.
        api: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// The API has no callbacks in this mock.
    #[error("`{api}` keeps no callbacks here; it needs stateful mode and `webhooks.resource` in api.toml")]
    NoWebhooks {
        /// The API.
        api: String,
    },
    /// The document does not have the event.
    #[error("there is no event `{event}`; there are: {}", known.join(", "))]
    UnknownEvent {
        /// The name.
        event: String,
        /// The events of the document.
        known: Vec<String>,
    },
}

/// One space of a mock: its requests, its scenarios, its tokens and its time.
///
/// Got by [`MockService::space`]. Requests name it by the header `x-mock-space`, or come in below
/// `/__space/<name>`.
#[derive(Debug, Clone)]
pub struct MockSpace {
    pub(crate) service: MockService,
    pub(crate) space: Arc<Space>,
}

impl MockSpace {
    /// Its name; empty for the default space.
    pub fn name(&self) -> &str {
        &self.space.name
    }

    /// The path below which requests are in this space; empty for the default one.
    pub fn path(&self) -> String {
        if self.name().is_empty() { String::new() } else { format!("/__space/{}", self.name()) }
    }

    /// The requests to all APIs in this space, oldest first.
    pub fn requests(&self) -> Vec<RecordedExchange> {
        self.service.exchanges(&self.space)
    }

    /// The requests to one API in this space, oldest first.
    pub fn requests_of(&self, api: &str) -> Vec<RecordedExchange> {
        self.requests().into_iter().filter(|one| one.api.as_deref() == Some(api)).collect()
    }

    /// Adds a stub, which wins over fixtures and over stubs that were added before.
    ///
    /// # Errors
    /// [`StubError`] names the member of the mapping that cannot be understood.
    pub fn stub(&self, stub: Stub) -> Result<StubHandle, StubError> {
        let stub = self.space.stubs.add(Mapping::compile(&stub.to_json(), None)?)?;
        Ok(StubHandle { space: self.clone(), stub })
    }

    /// The requests that `when` means, to be counted: `verify(when).called(2)`.
    ///
    /// They are compared as they were sent, secrets included; of a body only what is kept of it.
    pub fn verify(&self, when: When) -> Verification {
        Verification::new(self, &when)
    }

    /// Checks that every stub answered as often as it was expected to.
    ///
    /// # Errors
    /// [`VerifyError::Stubs`] names each that did not.
    pub fn verify_all(&self) -> Result<(), VerifyError> {
        verify::verify_stubs(self)
    }

    /// Its clock.
    pub fn clock(&self) -> &Clock {
        &self.space.clock
    }

    /// Sets its clock forward.
    pub fn advance(&self, by: Duration) {
        self.space.clock.advance(by);
        self.service.tell_now(&self.space);
    }

    /// Forgets its requests, removes its stubs, puts its scenarios back to their beginning and its objects back to those
    /// of the fixtures. Its tokens stay valid.
    pub fn reset(&self) {
        self.space.reset();
        self.service.tell_now(&self.space);
    }

    /// What it keeps of the APIs in stateful mode, as far as it was used. It holds what was sent to the mock, secrets
    /// such as a callback's password among it.
    pub fn snapshot(&self) -> Value {
        snapshot::take(&self.service.served(), &self.space)
    }

    /// Puts a [`snapshot`](Self::snapshot) in the place of what it keeps.
    ///
    /// # Errors
    /// [`RestoreError`] with the place that is wrong; then nothing is changed.
    pub fn restore(&self, snapshot: &Value) -> Result<(), RestoreError> {
        snapshot::restore(&self.service.served(), &self.space, snapshot)?;
        self.service.tell_now(&self.space);
        Ok(())
    }

    /// Writes its [`snapshot`](Self::snapshot) to a file, all of it or nothing.
    ///
    /// # Errors
    /// [`StateFileError`] when the file cannot be written.
    pub fn save(&self, path: &Path) -> Result<(), StateFileError> {
        snapshot::write(path, &self.snapshot())
    }

    /// Restores what [`save`](Self::save) wrote; says whether there was such a file.
    ///
    /// # Errors
    /// [`StateFileError`] with file and place; then nothing is changed.
    pub fn load(&self, path: &Path) -> Result<bool, StateFileError> {
        let Some(snapshot) = snapshot::read(path)? else { return Ok(false) };
        let wrong = |source| StateFileError::Restore { path: path.to_owned(), source };
        self.restore(&snapshot).map(|()| true).map_err(wrong)
    }

    /// Sends an event to all callbacks that are registered for it, as if the service had seen it happen. Says how many
    /// there are; it does not wait for them. Needs stateful mode and a tokio runtime.
    ///
    /// ```
    /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    /// # runtime.block_on(async {
    /// use mock_server::MockServer;
    ///
    /// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/aviary");
    /// let service = MockServer::builder().api_dir(folder).stateful(true).build()?;
    /// let space = service.space("")?;
    /// assert_eq!(space.emit("aviary", "BirdSang", serde_json::json!({"id": 1, "song": "tweet"}))?, 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`EmitError`] when there is no such API or event, or when the API has no callbacks in this mock.
    pub fn emit(&self, api: &str, event: &str, payload: Value) -> Result<usize, EmitError> {
        let served = self.service.served();
        let place = served.iter().position(|served| served.api.name() == api).ok_or_else(|| EmitError::NoApi {
            api: api.to_owned(),
            known: served.iter().map(|served| served.api.name().to_owned()).collect(),
        })?;
        let none = || EmitError::NoWebhooks { api: api.to_owned() };
        let (served, room) = (&served[place], self.space.rooms.get(place).ok_or_else(none)?);
        let state = served.state.as_ref().ok_or_else(none)?;
        let hooks = state.plan.hooks.as_ref().ok_or_else(none)?;
        hooks.knows(event).map_err(|known| EmitError::UnknownEvent { event: event.to_owned(), known })?;
        let event = Event { name: event.to_owned(), data: payload, object: None };
        Ok(state.dispatch(served, &self.space, room, &[event]))
    }

    /// The attempts to deliver events, oldest first; the last 1,000. Secrets in the targets are hidden.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.space.outbox.deliveries()
    }

    /// Waits until no event is on its way any more; says whether that came in time.
    pub async fn delivered(&self, within: Duration) -> bool {
        self.space.outbox.settled(within).await
    }

    /// Ends it. The next request that names it begins a new one.
    pub fn end(self) {
        self.service.end_space(self.name());
    }
}
