//! How long a connection may wait for the head of a request.
//!
//! HTTP begins a wait with each request and ends it a moment later. A timer of the runtime for each would cost more than
//! most answers: it is one list for all threads, and setting it may wake one of them.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use hyper::rt::{Sleep, Timer};

/// The timer of one connection. It is set once, and set again only when it rings for a wait that is over.
#[derive(Debug, Clone, Default)]
pub(crate) struct Alarm {
    /// Rings at the end of the running wait, or before.
    bell: Arc<Mutex<Option<Pin<Box<tokio::time::Sleep>>>>>,
}

/// A wait.
#[derive(Debug)]
struct Wait {
    alarm: Alarm,
    end: tokio::time::Instant,
}

impl Timer for Alarm {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>> {
        self.sleep_until(self.now() + duration)
    }

    fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>> {
        Box::pin(Wait { alarm: self.clone(), end: deadline.into() })
    }

    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }
}

impl Sleep for Wait {}

impl Future for Wait {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut bell = self.alarm.bell.lock().unwrap_or_else(PoisonError::into_inner);
        let bell = bell.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(self.end)));
        if bell.deadline() > self.end {
            bell.as_mut().reset(self.end);
        }
        loop {
            ready!(bell.as_mut().poll(context));
            if bell.deadline() >= self.end {
                return Poll::Ready(());
            }
            bell.as_mut().reset(self.end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn took(wait: Pin<Box<dyn Sleep>>) -> Duration {
        let began = tokio::time::Instant::now();
        wait.await;
        began.elapsed()
    }

    #[tokio::test]
    async fn a_wait_ends_when_it_should_also_after_others_were_given_up() {
        let alarm = Alarm::default();
        let (short, long) = (Duration::from_millis(10), Duration::from_millis(50));
        assert!(took(alarm.sleep(short)).await >= short);
        for _ in 0..3 {
            let given_up = tokio::time::timeout(Duration::from_millis(1), alarm.sleep(long)).await;
            assert!(given_up.is_err());
        }
        // The bell was set for the first of them and rings too early for this one.
        assert!(took(alarm.sleep(long)).await >= long);
        let given_up = tokio::time::timeout(short, alarm.sleep(Duration::from_secs(3_600))).await;
        assert!(given_up.is_err());
        assert!(took(alarm.sleep(short)).await < Duration::from_secs(3_600), "a shorter one after a longer one");
    }
}
