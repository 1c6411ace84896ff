//! How a property is tried: how often, and with what luck.
//!
//! Luck is fixed: what fails today fails tomorrow and on every machine, and a larger profile tries what a smaller one
//! tries and goes on from there. So no seeds of failures are kept. They would be worth little: a seed means another
//! value as soon as a document changes, and then stands for nothing. `PROPTEST_RNG_SEED=<number>` tries other luck.

use proptest::test_runner::{Config, RngSeed, TestRunner};

/// The cases to try where the quick profile has `base` of them.
pub(super) fn cases(base: u32) -> u32 {
    tests::profile::cases(base).unwrap_or_else(|error| panic!("{error}"))
}

/// For `proptest!` and runners of whole properties.
pub(super) fn config(base: u32) -> Config {
    let given = Config::default();
    let rng_seed = if given.rng_seed == RngSeed::Random { RngSeed::Fixed(1) } else { given.rng_seed };
    Config { cases: cases(base), rng_seed, failure_persistence: None, ..given }
}

/// For drawing values one by one.
pub(super) fn runner() -> TestRunner {
    TestRunner::new(config(1))
}

#[test]
fn the_same_values_are_drawn_each_time_and_more_cases_begin_with_them() {
    use proptest::strategy::{Strategy as _, ValueTree as _};
    let drawn = |count: usize| -> Vec<u64> {
        let mut runner = runner();
        (0..count).map(|_| proptest::num::u64::ANY.new_tree(&mut runner).unwrap().current()).collect()
    };
    assert_eq!(drawn(5), drawn(40)[..5]);
}
