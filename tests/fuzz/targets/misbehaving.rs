//! Targets that break on purpose, to show that each kind of death is noticed. No campaign runs them unasked.

use std::time::Duration;

use super::Target;

/// Each breaks when the input holds `!`.
pub(super) const TARGETS: [Target; 6] = [
    Target { name: "sound", run: |_| {}, seeds },
    Target { name: "panicking", run: |input| on_mark(input, || panic!("there is a mark")), seeds },
    Target { name: "aborting", run: |input| on_mark(input, || std::process::abort()), seeds },
    Target { name: "overflowing", run: |input| on_mark(input, overflow), seeds },
    Target { name: "hoarding", run: |input| on_mark(input, hoard), seeds },
    Target { name: "hanging", run: |input| on_mark(input, hang), seeds },
];

fn seeds() -> Vec<Vec<u8>> {
    vec![b"no mark".to_vec(), b"some words, a mark ! and more".to_vec()]
}

fn on_mark(input: &[u8], breaks: impl FnOnce()) {
    if input.contains(&b'!') {
        breaks();
    }
}

fn overflow() {
    std::hint::black_box(descend(0));
}

#[allow(unconditional_recursion, reason = "that is the point")]
fn descend(depth: u64) -> u64 {
    std::hint::black_box(depth) + descend(depth + 1) + 1
}

fn hoard() {
    let mut all = Vec::new();
    loop {
        all.push(Vec::<u8>::with_capacity(64 * 1024 * 1024));
        std::hint::black_box(&all);
    }
}

fn hang() {
    loop {
        std::thread::sleep(Duration::from_secs(1));
    }
}
