//! A mock that shares nothing, as it is built without the feature `redis`.

use std::sync::Arc;
use std::time::Duration;

use super::{Lost, Verdict};
use crate::clock::Clock;
use crate::mock::StartError;
use crate::served::Served;
use crate::space::Space;
use crate::state::StateCell;
use crate::token::Tokens;

/// Where what is shared would be.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sharing(());

/// What connects a space with those of other replicas: nothing.
#[derive(Debug)]
pub(crate) struct Link;

type Apis = Arc<Vec<Arc<Served>>>;

impl Sharing {
    pub(crate) fn open(&self) -> Result<Self, StartError> {
        Ok(*self)
    }

    pub(crate) fn tokens(&self, seed: Option<u64>) -> Tokens {
        Tokens::new(seed)
    }

    pub(crate) fn objects(&self) -> StateCell {
        StateCell::default()
    }

    pub(crate) fn end(&self, _space: Option<&str>) -> bool {
        false
    }
}

impl Link {
    pub(crate) fn new(_sharing: &Sharing, _space: &str, _idle: Duration, _clock: &Clock) -> Self {
        Self
    }

    pub(crate) fn is_on(&self) -> bool {
        false
    }

    pub(crate) async fn pull(&self, _apis: &Apis, _space: &Arc<Space>) -> Result<Verdict, Lost> {
        Ok(Verdict::Current)
    }

    pub(crate) async fn push(&self, _apis: &Apis, _space: &Arc<Space>) -> Result<Verdict, Lost> {
        Ok(Verdict::Current)
    }

    pub(crate) fn push_now(&self, _apis: &Apis, _space: &Arc<Space>) {}

    pub(crate) fn was_reset(&self) {}

    pub(crate) fn was_restored(&self) {}

    pub(crate) fn distrust(&self) {}
}
