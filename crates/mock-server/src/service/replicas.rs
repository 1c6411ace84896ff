//! Agreeing with other replicas before and after an answer; see [`shared`](crate::shared).

use std::sync::Arc;

use super::MockService;
use crate::shared::{Lost, Verdict};
use crate::space::Space;

impl MockService {
    /// Takes over what other replicas changed in a space; one that they ended begins anew. With the space comes why
    /// they could not be asked.
    pub(crate) async fn join(&self, space: Arc<Space>) -> (Arc<Space>, Option<Lost>) {
        if !space.link.is_on() {
            return (space, None);
        }
        let apis = self.served();
        match space.link.pull(&apis, &space).await {
            Ok(Verdict::Ended) => {
                let space = self.shared.spaces.anew(space);
                let lost = match space.link.pull(&apis, &space).await {
                    Ok(Verdict::Ended) => Some(Lost::Ended),
                    Ok(_) => None,
                    Err(lost) => Some(lost),
                };
                (space, lost)
            }
            Ok(_) => (space, None),
            Err(lost) => (space, Some(lost)),
        }
    }

    /// Tells other replicas what an answer changed beside objects: tokens, scenarios, the clock.
    pub(crate) async fn tell(&self, space: &Arc<Space>) -> Result<(), Lost> {
        if !space.link.is_on() {
            return Ok(());
        }
        match space.link.push(&self.served(), space).await? {
            Verdict::Ended => Err(Lost::Ended),
            _ => Ok(()),
        }
    }

    /// Tells other replicas what a test changed; blocks until they can know.
    pub(crate) fn tell_now(&self, space: &Arc<Space>) {
        if space.link.is_on() {
            space.link.push_now(&self.served(), space);
        }
    }
}
