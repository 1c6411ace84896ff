//! Whatever befalls the attempts of a call: how often it is sent, how long it waits, what it costs.

use std::time::Duration;

use client_runtime::retry::{Allowance, Failure, GiveUp, Progress, RetryPolicy, Setback, Verdict};
use client_runtime::{Operation, Resend};
use proptest::prelude::*;

use crate::trial;

static OPERATIONS: [Operation; 5] = [
    Operation { id: "read", idempotent: true, ..Operation::BLANK },
    Operation { id: "create", ..Operation::BLANK },
    Operation { id: "search", resend: Resend::Safe, ..Operation::BLANK },
    Operation { id: "countUp", idempotent: true, resend: Resend::Never, ..Operation::BLANK },
    Operation { id: "flaky", idempotent: true, retry_statuses: &[500], ..Operation::BLANK },
];

/// A policy and the figures that it was made of.
#[derive(Debug, Clone, Copy)]
struct Bounds {
    max_attempts: u32,
    max_delay: Duration,
    budget: Duration,
    ceiling: Duration,
    policy: RetryPolicy,
}

/// One failed attempt: how, what the service asked for, how long it took, and the dice.
#[derive(Debug, Clone, Copy)]
struct Blow {
    failure: Failure,
    retry_after: Option<Duration>,
    took: Duration,
    chance: f64,
}

fn up_to(seconds: u64) -> impl Strategy<Value = Duration> {
    (0..=seconds * 1000).prop_map(Duration::from_millis)
}

fn bounds() -> impl Strategy<Value = Bounds> {
    (1..8_u32, up_to(5), up_to(30), up_to(120), up_to(90)).prop_map(
        |(max_attempts, base_delay, max_delay, budget, ceiling)| {
            let policy = RetryPolicy::new()
                .max_attempts(max_attempts)
                .base_delay(base_delay)
                .max_delay(max_delay)
                .budget(budget)
                .retry_after_ceiling(ceiling);
            Bounds { max_attempts, max_delay, budget, ceiling, policy }
        },
    )
}

fn failure() -> impl Strategy<Value = Failure> {
    let statuses = proptest::sample::select(vec![400, 401, 408, 429, 500, 502, 503, 504]).prop_map(Failure::Status);
    let others = proptest::sample::select(vec![
        Failure::NotConnected,
        Failure::ConnectTimedOut,
        Failure::NoToken,
        Failure::TimedOut,
        Failure::Broken,
        Failure::Final,
    ]);
    prop_oneof![2 => statuses, 3 => others]
}

fn blow() -> impl Strategy<Value = Blow> {
    (failure(), proptest::option::weighted(0.3, up_to(100)), up_to(10), 0.0..1.0_f64)
        .prop_map(|(failure, retry_after, took, chance)| Blow { failure, retry_after, took, chance })
}

/// Holds what a call does about each blow against the figures of its policy.
fn keeps_its_bounds(
    bounds: &Bounds,
    operation: &'static Operation,
    limit: Option<Duration>,
    script: &[Blow],
) -> Result<(), TestCaseError> {
    let allowance = Allowance::new();
    let mut call = Progress::new(bounds.policy, operation).ends_after(limit);
    let (mut elapsed, mut attempts, mut cost) = (Duration::ZERO, 0, 0);
    let mut seen = false;
    for blow in script {
        prop_assert!(!seen || operation.may_be_resent(), "sent again after it may have been seen");
        attempts += 1;
        elapsed += blow.took;
        seen |= blow.failure.may_have_been_seen();
        let asked = blow.retry_after.unwrap_or_default();
        let setback = Setback { failure: blow.failure, retry_after: blow.retry_after, elapsed };
        match call.after(&setback, &allowance, blow.chance) {
            Verdict::Resend { wait } => {
                prop_assert!(blow.failure.passes(operation), "{:?} is final", blow.failure);
                prop_assert!(wait >= asked, "{wait:?} is less than what the service asks for");
                prop_assert!(asked <= bounds.ceiling);
                prop_assert!(wait <= asked + bounds.max_delay, "{wait:?} is above the cap");
                elapsed += wait;
                prop_assert!(elapsed <= bounds.budget && limit.is_none_or(|limit| elapsed < limit));
                prop_assert!(attempts < bounds.max_attempts);
                cost += if blow.failure.is_timeout() { Allowance::COST_AFTER_TIMEOUT } else { Allowance::COST };
            }
            Verdict::GiveUp(reason) => {
                let latest = elapsed + asked + bounds.max_delay;
                let holds = match reason {
                    GiveUp::Final => !blow.failure.passes(operation),
                    GiveUp::Unsafe => blow.failure.may_have_been_seen() && !operation.may_be_resent(),
                    GiveUp::Attempts => attempts == bounds.max_attempts,
                    GiveUp::AskedTooLong => asked > bounds.ceiling,
                    GiveUp::OutOfTime => latest > bounds.budget || limit.is_some_and(|limit| latest >= limit),
                    _ => false,
                };
                prop_assert!(holds, "{reason:?} after {blow:?}");
                break;
            }
        }
    }
    prop_assert_eq!(allowance.tokens(), Allowance::CAPACITY - cost);
    Ok(())
}

#[test]
fn a_policy_that_does_more_than_it_says_does_not_pass() {
    let second = Duration::from_secs(1);
    let (max_attempts, max_delay, budget, ceiling) = (5, 60 * second, 600 * second, 60 * second);
    let policy = RetryPolicy::new().max_attempts(max_attempts).base_delay(second).max_delay(max_delay);
    let policy = policy.budget(budget).retry_after_ceiling(ceiling);
    let honest = Bounds { max_attempts, max_delay, budget, ceiling, policy };
    let blow = Blow { failure: Failure::Status(503), retry_after: Some(second), took: second, chance: 0.5 };
    let outcome = |bounds: &Bounds| keeps_its_bounds(bounds, &OPERATIONS[0], None, &[blow; 6]).is_ok();
    assert!(outcome(&honest));
    assert!(!outcome(&Bounds { max_attempts: 2, ..honest }));
    assert!(!outcome(&Bounds { budget: second, ..honest }));
    assert!(!outcome(&Bounds { ceiling: second / 2, ..honest }));
}

proptest! {
    #![proptest_config(trial::config(2000))]

    #[test]
    fn a_call_keeps_every_bound_of_its_policy(
        bounds in bounds(),
        operation in proptest::sample::select(OPERATIONS.iter().collect::<Vec<_>>()),
        limit in proptest::option::weighted(0.3, up_to(60)),
        script in proptest::collection::vec(blow(), 1..10),
    ) {
        keeps_its_bounds(&bounds, operation, limit, &script)?;
    }

    #[test]
    fn failing_calls_together_resend_no_more_than_the_allowance_pays_for(
        calls in proptest::collection::vec((any::<bool>(), 0.0..1.0_f64), 1..400),
    ) {
        let allowance = Allowance::new();
        let (mut spent, mut refunded) = (0, 0);
        for (succeeds, chance) in calls {
            if succeeds {
                refunded += allowance.tokens().abs_diff(Allowance::CAPACITY).min(Allowance::REFUND);
                allowance.refund();
                continue;
            }
            let mut call = Progress::new(RetryPolicy::new().max_attempts(u32::MAX), &OPERATIONS[0]);
            let setback = Setback { failure: Failure::TimedOut, retry_after: None, elapsed: Duration::ZERO };
            match call.after(&setback, &allowance, chance) {
                Verdict::Resend { .. } => spent += Allowance::COST_AFTER_TIMEOUT,
                Verdict::GiveUp(reason) => {
                    prop_assert_eq!(reason, GiveUp::Allowance);
                    prop_assert!(allowance.tokens() < Allowance::COST_AFTER_TIMEOUT);
                }
            }
            prop_assert_eq!(allowance.tokens(), Allowance::CAPACITY + refunded - spent);
        }
    }
}
