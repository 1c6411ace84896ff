//! Makes an input smaller as long as it breaks the same thing.

use std::time::{Duration, Instant};

/// How long it may take.
const BUDGET: Duration = Duration::from_secs(30);

/// Tries for an input that hangs; each takes as long as patience lasts.
const SLOW_TRIES: usize = 4;

/// The smallest input found that `breaks` still; `slow` when each try takes long.
///
/// Ever smaller pieces are left out, first halves, then quarters, at last single bytes.
pub(crate) fn minimise(input: &[u8], slow: bool, mut breaks: impl FnMut(&[u8]) -> bool) -> Vec<u8> {
    let mut smallest = input.to_vec();
    let (end, mut tries) = (Instant::now() + BUDGET, if slow { SLOW_TRIES } else { usize::MAX });
    let mut piece = smallest.len().div_ceil(2);
    while piece > 0 {
        let mut at = 0;
        while at < smallest.len() {
            if tries == 0 || Instant::now() >= end {
                return smallest;
            }
            tries -= 1;
            let mut candidate = smallest.clone();
            candidate.drain(at..(at + piece).min(smallest.len()));
            if breaks(&candidate) {
                smallest = candidate;
            } else {
                at += piece;
            }
        }
        piece = if piece == 1 { 0 } else { piece.div_ceil(2) };
    }
    smallest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_matter_is_left_out() {
        let breaks = |input: &[u8]| input.contains(&b'!') && input.contains(&b'?');
        assert_eq!(minimise(b"some words ! and ? more", false, breaks), b"!?");
    }

    #[test]
    fn an_input_that_hangs_is_tried_few_times() {
        let mut tries = 0;
        minimise(&[b'x'; 1000], true, |_| {
            tries += 1;
            false
        });
        assert_eq!(tries, SLOW_TRIES);
    }
}
