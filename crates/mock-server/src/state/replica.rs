//! A write that replicas agree about.

use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use axum::body::Body;
use http::Response;
use openapi_kit::manifest::Does;

use super::answer::Desk;
use super::store::{Change, Store};
use super::{State, StateCell};
use crate::api::Api;
use crate::matcher::Sent;
use crate::problem::Problem;
use crate::served::Served;
use crate::shared::{Draft, Lost, Verdict};
use crate::space::Space;

/// How long a write is tried while others keep changing the objects.
const TRIED_FOR: Duration = Duration::from_secs(5);

impl State {
    /// As [`respond`](Self::respond), for one of the APIs: what is written counts only when Redis has it. Nobody
    /// sees it before.
    pub(crate) async fn respond_shared(
        &self,
        (apis, served): (&Arc<Vec<Arc<Served>>>, &Served),
        space: &Arc<Space>,
        operation: usize,
        sent: &Sent<'_>,
    ) -> Option<Result<Response<Body>, Box<Problem>>> {
        let place = apis.iter().position(|one| std::ptr::eq(&**one, served))?;
        let room = space.rooms.get(place)?;
        let does = self.plan.steps.get(operation)?.as_ref()?.effect.does;
        if matches!(does, Does::List | Does::Read) {
            return self.respond(served, space, room, operation, sent);
        }
        let operation_id = &served.traits.get(operation)?.id;
        let began = Instant::now();
        loop {
            let (version, before) = space.link.stable(|| self.with(&served.api, &room.state, |store| store.clone()));
            let cell = StateCell::holding(before.clone());
            let (api, replay) = (&served.api, &served.replay);
            let desk = Desk { api, replay, operation, operation_id, cell: &cell, now: space.clock.now() };
            let answered = self.answer(desk, sent)?;
            let after = cell.into_store().unwrap_or_else(|| before.clone());
            let draft = Draft { place, version, before, after };
            match space.link.commit(apis, space, draft).await {
                Ok(Verdict::Current) => {
                    return Some(answered.map(|(response, events)| {
                        self.dispatch(served, space, room, &events);
                        response
                    }));
                }
                Ok(Verdict::Stale) if began.elapsed() < TRIED_FOR => {}
                Ok(Verdict::Stale) => return Some(Err(Lost::Busy.problem())),
                Ok(Verdict::Ended) => return Some(Err(Lost::Ended.problem())),
                Err(lost) => return Some(Err(lost.problem())),
            }
        }
    }

    /// What differs between two stores of this API.
    pub(crate) fn changes(&self, api: &Api, before: &Store, after: &Store) -> Vec<Change> {
        after.changes_since(before, &self.seed(api).store)
    }

    /// What differs between the objects of a room and those of the fixtures.
    pub(crate) fn all_changes(&self, api: &Api, cell: &StateCell) -> Vec<Change> {
        let kept = cell.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().map(|store| self.changes(api, &self.seed(api).store, store)).unwrap_or_default()
    }

    /// Takes over what others changed, at once; `whole` says that it is all that differs from the fixtures.
    pub(crate) fn learn(&self, api: &Api, cell: &StateCell, whole: bool, changes: &[Change]) {
        if !whole {
            return self.with(api, cell, |store| changes.iter().for_each(|change| store.learn(change)));
        }
        let mut store = self.seed(api).store.clone();
        changes.iter().for_each(|change| store.learn(change));
        cell.put(store);
    }

    /// What is written of objects that were removed outside of a request.
    pub(crate) fn removals(&self, api: &Api, removed: Vec<(usize, String)>) -> Vec<Change> {
        let seed = &self.seed(api).store;
        let gone = |(collection, id): (usize, String)| {
            let text = seed.gone(collection, &id);
            Change::Object { collection, id, text }
        };
        removed.into_iter().map(gone).collect()
    }
}

impl StateCell {
    fn holding(store: Store) -> Self {
        let cell = Self::default();
        cell.put(store);
        cell
    }

    fn into_store(self) -> Option<Store> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn put(&self, store: Store) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(store);
    }

    /// From now on removals are kept until other replicas are told of them.
    pub(crate) fn share(&self) {
        self.1.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_default();
    }

    /// Collections and ids of the objects that were removed outside of a request, since this was last asked.
    pub(crate) fn take_removed(&self) -> Vec<(usize, String)> {
        let mut removed = self.1.lock().unwrap_or_else(PoisonError::into_inner);
        removed.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// Others could not be told of a removal.
    pub(crate) fn keep_removed(&self, more: impl IntoIterator<Item = (usize, String)>) {
        if let Some(removed) = &mut *self.1.lock().unwrap_or_else(PoisonError::into_inner) {
            removed.extend(more);
        }
    }
}
