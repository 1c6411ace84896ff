//! The task of one callback: its messages, one after the other, each when what must come before it elsewhere is done.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use super::send::send;
use super::target::Target;
use super::{DeliveryOutcome, Inner, Message, Name, Waiting};

/// Sends what is in a line until it is empty.
pub(super) async fn work(inner: Arc<Inner>, name: Name, generation: u64) {
    loop {
        let Waiting { message, after, done } = {
            let mut lines = inner.lines();
            if lines.generation != generation {
                // A reset took the messages of this line away, and may have begun another of its name.
                return;
            }
            match lines.waiting.get_mut(&name).and_then(std::collections::VecDeque::pop_front) {
                Some(waiting) => waiting,
                None => {
                    lines.waiting.remove(&name);
                    return;
                }
            }
        };
        if let Some(mut after) = after {
            // Nothing is ever told; the end of the other message ends the channel.
            let _ = after.changed().await;
        }
        let is_forgotten = inner.lines().generation != generation;
        if !is_forgotten && !inner.closed.load(Ordering::Relaxed) {
            deliver(&inner, &name, &message).await;
        }
        drop(done);
        inner.open.send_modify(|open| *open -= 1);
    }
}

async fn deliver(inner: &Inner, name: &Name, message: &Message) {
    let target = match Target::parse(&message.url) {
        Ok(target) => target,
        Err(why) => return inner.keep_unsent(message, &why),
    };
    let last = message.rules.repetitions + 1;
    for attempt in 1..=last {
        if attempt > 1 {
            tokio::time::sleep(message.rules.repeat_after).await;
            if inner.closed.load(Ordering::Relaxed) {
                return;
            }
        }
        let Ok(_place) = inner.places.acquire().await else { return };
        let sent =
            tokio::time::timeout(message.rules.timeout, send(&target, &message.body, inner.private, &inner.roots))
                .await;
        let (outcome, status) = match sent {
            Err(_) => (DeliveryOutcome::Failed(format!("no answer within {:?}", message.rules.timeout)), None),
            Ok(Err(super::send::SendError::Forbidden(why))) => return inner.keep_unsent(message, &why),
            Ok(Err(super::send::SendError::Failed(why))) => (DeliveryOutcome::Failed(why), None),
            Ok(Ok(status)) if status.is_success() => (DeliveryOutcome::Delivered, Some(status.as_u16())),
            Ok(Ok(status)) => (DeliveryOutcome::Refused, Some(status.as_u16())),
        };
        if outcome == DeliveryOutcome::Delivered {
            inner.lines().failing.remove(name);
            return inner.keep(message, attempt, outcome, status, false);
        }
        let removed = attempt == last
            && has_failed_too_long(inner, name, message.rules.remove_after)
            && message.cell.remove(message.kind, &message.callback);
        inner.keep(message, attempt, outcome, status, removed);
    }
}

/// Notes that a message was thrown away; says whether the callback has failed for too long now.
fn has_failed_too_long(inner: &Inner, name: &Name, limit: Option<Duration>) -> bool {
    let now = inner.clock.now();
    let mut lines = inner.lines();
    let since = *lines.failing.entry(name.clone()).or_insert(now);
    let is_over = limit.is_some_and(|limit| now.saturating_sub(since) >= limit);
    if is_over {
        lines.failing.remove(name);
    }
    is_over
}
