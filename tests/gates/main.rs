//! One fault at a time is planted, and exactly the gates that are meant for it notice it.
//!
//! A fault goes into a copy of what the gates look at: of an API's folder and the client generated from it, of the
//! manifests of the workspace, or into the answers of a mock or a client. Then all gates that can be asked there are
//! asked. A gate that stays quiet shows that it is too weak; one that goes red for another reason, that it is loose.
//!
//! `cargo test -p tests --test gates -- --nocapture` prints the faults with what was found.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so by failing"
)]

mod client;
mod copy;
mod document;
mod fault;
mod fixture;
mod generated;
mod judge;
mod manifest;
mod wire;
mod workspace;

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use fault::{Fault, Ground};
use tests::gates::Gate;

/// All faults.
fn faults() -> Vec<&'static Fault> {
    let tables =
        [document::FAULTS, fixture::FAULTS, generated::FAULTS, manifest::FAULTS, client::FAULTS, workspace::FAULTS];
    tables.into_iter().flatten().collect()
}

#[test]
fn nothing_is_found_where_nothing_was_planted() {
    for ground in [Ground::BotOpen, Ground::Mluvii, Ground::Workspace] {
        let found = fault::scene(ground).judge();
        assert!(found.is_empty(), "{ground:?}:\n{}", tests::gates::listed(&found));
    }
}

#[test]
fn each_planted_fault_is_noticed_by_the_gates_that_are_meant_for_it_and_by_no_other() {
    let faults = faults();
    let (next, verdicts) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || {
        while let Some(fault) = faults.get(next.fetch_add(1, Ordering::Relaxed)) {
            let verdict = fault.verdict();
            verdicts.lock().unwrap().push((fault.name, verdict));
        }
    };
    let threads = std::thread::available_parallelism().map_or(2, usize::from).min(8);
    std::thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(work))));
    let mut verdicts = verdicts.into_inner().unwrap();
    verdicts.sort_by_key(|(name, _)| faults.iter().position(|fault| fault.name == *name));
    verdicts.iter().for_each(|(_, verdict)| println!("{verdict}"));
    let wrong: Vec<String> =
        verdicts.iter().filter(|(_, one)| !one.is_right()).map(|(_, one)| one.to_string()).collect();
    println!("{} of {} faults are noticed as they should be", faults.len() - wrong.len(), faults.len());
    assert_eq!(verdicts.len(), faults.len());
    assert!(wrong.is_empty(), "{} of {} faults:\n{}", wrong.len(), faults.len(), wrong.join("\n"));
}

#[test]
fn no_two_faults_have_one_name_and_each_names_a_gate_and_a_place() {
    let faults = faults();
    let names: BTreeSet<_> = faults.iter().map(|fault| fault.name).collect();
    assert_eq!(names.len(), faults.len());
    for fault in faults {
        assert!(!fault.red.is_empty() && !fault.place.is_empty(), "{}", fault.name);
    }
}

#[test]
fn every_gate_has_a_fault_that_turns_it_red() {
    let faults = faults();
    for gate in Gate::ALL {
        assert!(faults.iter().any(|fault| fault.red.contains(&gate)), "{gate:?}");
    }
}
