//! How many resends all calls of one client may still make together.

use std::sync::atomic::{AtomicU32, Ordering};

use super::Failure;

/// Tokens that resends cost and successes give back, shared by all calls of a client.
///
/// A full allowance pays for a hundred resends. As long as the service answers six calls out of
/// seven, successes pay for the resends; when it is down, the allowance runs out, calls fail at
/// their first failure, and the first successes allow resends again.
#[derive(Debug)]
pub struct Allowance {
    tokens: AtomicU32,
}

impl Allowance {
    /// Tokens of a new allowance, and the most that there can be.
    pub const CAPACITY: u32 = 500;
    /// What a resend costs.
    pub const COST: u32 = 5;
    /// What a resend costs after a time limit passed: the surest sign of a service in trouble, and
    /// the failure that keeps its connections busy longest.
    pub const COST_AFTER_TIMEOUT: u32 = 10;
    /// What a success gives back.
    pub const REFUND: u32 = 1;

    /// A full allowance.
    pub fn new() -> Self {
        Self { tokens: AtomicU32::new(Self::CAPACITY) }
    }

    /// How many tokens are left.
    pub fn tokens(&self) -> u32 {
        self.tokens.load(Ordering::Relaxed)
    }

    /// Pays for a resend after this failure; false, and nothing is paid, where too little is left.
    pub fn pay(&self, failure: Failure) -> bool {
        let cost = if failure.is_timeout() { Self::COST_AFTER_TIMEOUT } else { Self::COST };
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| tokens.checked_sub(cost)).is_ok()
    }

    /// A call succeeded.
    pub fn refund(&self) {
        // A full allowance, the usual case, is not written to.
        let restored = |tokens: u32| (tokens < Self::CAPACITY).then(|| (tokens + Self::REFUND).min(Self::CAPACITY));
        let _ = self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, restored);
    }
}

impl Default for Allowance {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_resends_empty_it_and_successes_fill_it_again() {
        let allowance = Allowance::new();
        for _ in 0..100 {
            assert!(allowance.pay(Failure::Status(503)));
        }
        assert!(!allowance.pay(Failure::Status(503)));
        for _ in 0..Allowance::COST {
            assert!(!allowance.pay(Failure::Broken));
            allowance.refund();
        }
        assert!(allowance.pay(Failure::Broken));
    }

    #[test]
    fn a_time_limit_costs_more() {
        let allowance = Allowance::new();
        assert!(allowance.pay(Failure::TimedOut) && allowance.pay(Failure::ConnectTimedOut));
        assert_eq!(allowance.tokens(), Allowance::CAPACITY - 2 * Allowance::COST_AFTER_TIMEOUT);
    }

    #[test]
    fn it_never_holds_more_than_its_capacity() {
        let allowance = Allowance::new();
        allowance.refund();
        assert_eq!(allowance.tokens(), Allowance::CAPACITY);
    }
}
