//! HMAC-SHA-256 (RFC 2104), and a stream of numbers drawn from one.

use sha2::{Digest, Sha256};

/// Bytes of a block of SHA-256.
const BLOCK: usize = 64;

/// The keyed hash of `parts`, one after the other with their lengths, so that no two lists of parts are the same.
pub(super) fn keyed_hash(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut block = [0_u8; BLOCK];
    if key.len() > BLOCK {
        block[..32].copy_from_slice(&Sha256::digest(key));
    } else {
        block[..key.len()].copy_from_slice(key);
    }
    let mut inner = Sha256::new();
    inner.update(block.map(|byte| byte ^ 0x36));
    for part in parts {
        inner.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        inner.update(part);
    }
    let mut outer = Sha256::new();
    outer.update(block.map(|byte| byte ^ 0x5c));
    outer.update(inner.finalize());
    outer.finalize().into()
}

/// Numbers that look random and are the same whenever the hash they come from is the same.
pub(super) struct Draw {
    seed: [u8; 32],
    round: u64,
    left: Vec<u8>,
}

impl Draw {
    pub(super) fn new(seed: [u8; 32]) -> Self {
        Self { seed, round: 0, left: Vec::new() }
    }

    /// A number below `bound`.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let mut number = 0_usize;
        for _ in 0..4 {
            number = number << 8 | usize::from(self.byte());
        }
        number % bound.max(1)
    }

    fn byte(&mut self) -> u8 {
        if self.left.is_empty() {
            self.left = keyed_hash(&self.seed, &[&self.round.to_be_bytes()]).to_vec();
            self.round += 1;
        }
        self.left.pop().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_and_the_cut_between_parts_decide() {
        let one = keyed_hash(b"key", &[b"ab", b"c"]);
        assert_eq!(one, keyed_hash(b"key", &[b"ab", b"c"]));
        assert_ne!(one, keyed_hash(b"key", &[b"a", b"bc"]));
        assert_ne!(one, keyed_hash(b"yek", &[b"ab", b"c"]));
        assert_ne!(keyed_hash(&[7; 65], &[b"a"]), keyed_hash(&[7; 66], &[b"a"]));
    }

    #[test]
    fn draws_are_repeatable_and_stay_below_their_bound() {
        let draws = |seed: u8| {
            let mut draw = Draw::new([seed; 32]);
            (0..100).map(|_| draw.below(10)).collect::<Vec<_>>()
        };
        assert_eq!(draws(1), draws(1));
        assert_ne!(draws(1), draws(2));
        assert!((0..10).all(|number| draws(1).contains(&number)));
    }
}
